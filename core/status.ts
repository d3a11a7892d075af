/** What the words in a status column mean: the status words of nine languages and of the programs → one status id. */
import { InputError, shown } from "./errors.ts";
import type { Kind } from "./functions/declaration.ts";
import { readText } from "./functions/kinds.ts";
import { plainWord } from "./word.ts";

/** What an invoice's status can be. `draft` counts as open, but nothing is sent for it. */
export type StatusId =
  | "open"
  | "draft"
  | "disputed"
  | "paused"
  | "payment plan"
  | "hardship"
  | "settlement"
  | "legal"
  | "court"
  | "agency"
  | "factored"
  | "bankrupt"
  | "written off"
  | "paid"
  | "cancelled";

/**
 * Words by status, in any spelling plainWord makes equal. The programs' own: Xero (authorised, submitted, voided),
 * Stripe (uncollectible), Zoho, FreshBooks, Invoice Ninja, Odoo (not paid, in payment, posted), ERPNext, Fortnox,
 * Business Central, QuickBooks; the nine languages after the project's glossary.
 */
const WORDS: Readonly<Record<StatusId, string>> = {
  open:
    "open|sent|viewed|approved|authorised|authorized|posted|booked|issued|invoiced|released|finalized|finalised|active|current|" +
    "awaiting payment|waiting for payment|pending payment|pending|unpaid|not paid|due|due today|not due|not yet due|overdue|past due|late|" +
    "in arrears|outstanding|o/s|awaiting|reminder sent|chased|partly settled|partial|partially paid|part paid|partly paid|partial payment|unpaid and discounted|partly paid and discounted|" +
    "overdue and discounted|reminded|" +
    "åben|åbent|sendt|set|godkendt|bogført|afventer betaling|ubetalt|ikke betalt|forfalden|forfaldent|ikke forfalden|overskredet|delvist betalt|delbetalt|rykket|rykker sendt|udestående|restance|utestående|" +
    "öppen|öppet|skickad|visad|godkänd|bokförd|väntar på betalning|inväntar betalning|obetald|ej betald|förfallen|ej förfallen|delvis betald|delbetald|påmind|" +
    "åpen|åpent|vist|bokført|venter på betaling|ikke betalt|forfalt|ikke forfalt|delvis betalt|purret|" +
    "offen|gesendet|versendet|verschickt|angesehen|genehmigt|freigegeben|gebucht|wartet auf zahlung|unbezahlt|nicht bezahlt|fällig|nicht fällig|noch nicht fällig|überfällig|teilbezahlt|teilweise bezahlt|teilzahlung|angemahnt|gemahnt|mahnung versendet|" +
    "ouvert|ouverte|envoyé|envoyée|vue|consultée|validée|approuvée|comptabilisée|émise|en attente de paiement|en attente de règlement|à payer|à venir|non payé|non payée|impayé|impayée|due|à échoir|non échue|échue|en retard|partiellement payé|partiellement payée|partiellement réglée|relancée|" +
    "openstaand|verzonden|verstuurd|bekeken|goedgekeurd|geboekt|wacht op betaling|wacht op betaling debiteur|te betalen|onbetaald|niet betaald|vervallen|niet vervallen|nog niet vervallen|te laat|achterstallig|deels betaald|gedeeltelijk betaald|aangemaand|betaalherinnering verstuurd|herinnering verstuurd|herinnering verzonden|" +
    "abierta|abierto|enviada|enviado|vista|aprobada|contabilizada|emitida|pendiente|pendiente de pago|pendiente de cobro|por cobrar|no pagada|impagada|impagado|vencida|vencido|no vencida|por vencer|atrasada|parcialmente pagada|pago parcial|cobrada parcialmente|reclamada|" +
    "avoin|avoinna|lähetetty|katsottu|hyväksytty|kirjattu|odottaa maksua|maksamaton|maksamatta|erääntynyt|erääntymätön|myöhässä|osittain maksettu|osamaksettu|muistutettu",
  draft:
    "draft|unsent|not sent|submitted|awaiting approval|pending approval|waiting for approval|scheduled|saved|" +
    "kladde|udkast|ikke sendt|usendt|afventer godkendelse|utkast|ej skickad|osänd|väntar på godkännande|ikke sendt|venter på godkjenning|" +
    "entwurf|nicht gesendet|nicht versendet|wartet auf freigabe|brouillon|non envoyé|non envoyée|à valider|en attente de validation|" +
    "concept|niet verzonden|niet verstuurd|wacht op goedkeuring|borrador|no enviada|sin enviar|pendiente de aprobación|" +
    "luonnos|lähettämättä|ei lähetetty|odottaa hyväksyntää",
  disputed:
    "disputed|dispute|in dispute|contested|query|queried|indsigelse|omtvistet|bestridt|tvist|i tvist|reklameret|tvistig|bestriden|bestridd|invändning|innsigelse|" +
    "einwand|strittig|bestritten|reklamiert|reklamation|contestation|contesté|contestée|en litige|litige|litigieuse|" +
    "betwisting|betwist|in geschil|incidencia|en disputa|disputada|impugnada|reklamaatio|riidanalainen|riitautettu|kiistetty",
  paused:
    "paused|pause|hold|on hold|sat på pause|på pause|i bero|pausad|vilande|på vent|satt på vent|pauset|" +
    "ausgesetzt|pausiert|zurückgestellt|mahnsperre|en pause|suspendue|en suspens|gepauzeerd|in de wacht|" +
    "en pausa|pausada|en espera|keskeytetty|tauolla|odotustilassa",
  "payment plan":
    "payment plan|plan|instalment plan|installment plan|instalments|betalingsaftale|afdragsordning|afdragsaftale|på afdrag|ratebetaling|" +
    "avbetalningsplan|avbetalning|delbetalningsplan|nedbetalingsavtale|nedbetalingsplan|avdragsordning|betalingsavtale|" +
    "ratenzahlung|ratenzahlungsvereinbarung|ratenplan|échéancier|échéancier de paiement|plan de paiement|" +
    "betalingsregeling|plan de pagos|plan de pago|aplazada|maksusuunnitelma|maksusopimus|osamaksusopimus",
  hardship:
    "hardship|cannot pay|in difficulty|financial difficulty|betalingsvanskeligheder|kan ikke betale|betalningssvårigheter|kan inte betala|betalingsproblemer|betalingsvansker|" +
    "zahlungsschwierigkeiten|zahlungsunfähig|difficultés de paiement|en difficulté|betalingsproblemen|betalingsmoeilijkheden|" +
    "dificultades de pago|no puede pagar|maksuvaikeuksissa|maksuvaikeudet",
  settlement:
    "settlement|settling|settlement offered|forlig|uppgörelse|förlikning|minnelig ordning|forlik|vergleich|accord transactionnel|accord amiable|" +
    "schikking|acuerdo transaccional|acuerdo|sovinto|sovittelu",
  legal:
    "legal|lawyer|with lawyer|attorney|solicitor|hos advokat|advokat|advokatbrev|hos ombud|ombud|hos jurist|beim anwalt|anwalt|rechtsanwalt|" +
    "chez l'avocat|avocat|bij advocaat|advocaat|en vía judicial|abogado|con el abogado|asianajajalla|asianajaja|lakimiehellä",
  court:
    "court|at court|in court|payment order|small claims|lawsuit|litigation|sued|ved retten|i retten|retten|fogedretten|betalingspåkrav|småsag|retssag|stævnet|" +
    "domstol|i domstol|hos domstol|betalningsföreläggande|kronofogden|hos kronofogden|stämning|for retten|forliksklage|forliksråd|forliksrådet|søksmål|" +
    "bei gericht|gericht|mahnbescheid|gerichtliches mahnverfahren|klage|au tribunal|tribunal|injonction de payer|procès|assignation|" +
    "bij de rechter|rechtbank|dagvaarding|gedagvaard|procedimiento monitorio|monitorio|en el juzgado|juzgado|demanda|demandada|" +
    "oikeudessa|haastehakemus|käräjäoikeus",
  agency:
    "agency|with agency|collection agency|collections|in collections|in collection|sent to collections|debt collection|til inkasso|inkasso|inkassofirma|inkassobureau|" +
    "hos inkasso|inkassobolag|inkassobyrå|beim inkasso|inkassounternehmen|inkassobüro|an inkasso übergeben|au recouvrement|recouvrement|en recouvrement|société de recouvrement|" +
    "bei inkasso|bij incasso|in incasso|incasso|incassobureau|bij incassobureau|en recobro|recobro|empresa de recobro|perinnässä|perintä|perintätoimisto|perintätoimistolla",
  factored:
    "factored|factoring|sold to factor|sold|solgt til factoring|såld till factoring|factoringsåld|belånad|an factor verkauft|im factoring|abgetreten|" +
    "cédée|cédée à l'affacturage|affacturage|affacturée|verkocht aan factor|gefactord|cedida|cedida a factoring|myyty factoringiin|myyty rahoitusyhtiölle",
  bankrupt:
    "bankrupt|bankruptcy|insolvent|insolvency|in administration|in liquidation|receivership|konkurs|konkursbo|under konkurs|rekonstruktion|i konkurs|" +
    "insolvenz|insolvenzverfahren|procédure collective|redressement judiciaire|liquidation judiciaire|en faillite|faillite|" +
    "failliet|faillissement|surseance|en concurso|concurso|concurso de acreedores|konkurssissa|konkurssi|yrityssaneeraus",
  "written off":
    "written off|write off|writeoff|written-off|uncollectible|bad debt|irrecoverable|afskrevet|tabsafskrevet|tabsført|tab|avskriven|kundförlust|konstaterad kundförlust|" +
    "tapsført|avskrevet|ausgebucht|abgeschrieben|uneinbringlich|passée en perte|passé en perte|perte|irrécouvrable|créance irrécouvrable|" +
    "afgeboekt|oninbaar|dada de baja|dado de baja|afgeschreven|incobrable|fallida|luottotappiona|luottotappio|kirjattu luottotappioksi",
  paid:
    "paid|paid in full|fully paid|auto paid|autopaid|paid offline|settled|closed|cleared|deposited|paid off|payment received|complete|completed|in payment|overpaid|" +
    "betalt|fuldt betalt|lukket|afsluttet|indbetalt|overbetalt|betald|slutbetald|helt betald|stängd|fullt betalt|inbetald|reglerad|lukket|innbetalt|oppgjort|gjort opp|" +
    "bezahlt|vollständig bezahlt|beglichen|ausgeglichen|erledigt|abgeschlossen|überzahlt|payé|payée|réglé|réglée|soldée|encaissée|acquittée|" +
    "betaald|volledig betaald|voldaan|afgesloten|afgehandeld|pagada|pagado|cobrada|cobrado|saldada|liquidada|" +
    "maksettu|kokonaan maksettu|suoritettu|suljettu",
  cancelled:
    "cancelled|canceled|cancel|void|voided|deleted|reversed|credited|credit note issued|refunded|annulleret|slettet|krediteret|tilbageført|" +
    "makulerad|annullerad|raderad|krediterad|annullert|kansellert|slettet|kreditert|storniert|gelöscht|gutgeschrieben|" +
    "annulé|annulée|supprimée|créditée|avoir émis|geannuleerd|verwijderd|gecrediteerd|anulada|anulado|cancelada|eliminada|abonada|" +
    "peruttu|peruutettu|mitätöity|poistettu|hyvitetty",
};

/** The ids a message lists, in the words of the documentation. */
const KNOWN =
  "open, draft, disputed, paused, payment plan, hardship, settlement, legal, court, agency, factored, bankrupt, written off, paid, cancelled";

let words: ReadonlyMap<string, StatusId> | undefined;

/** The table above turned round; made when first wanted, because most formulas never see a status. */
function statusWords(): ReadonlyMap<string, StatusId> {
  if (words) return words;
  const map = new Map<string, StatusId>();
  for (const id of Object.keys(WORDS) as StatusId[]) {
    for (const word of WORDS[id].split("|")) map.set(plainWord(word), id);
  }
  words = map;
  return map;
}

/** "Overdue 12 days", "Due in 5 days", as QuickBooks and Zoho write it: the days behind a word of `open`. */
const DAYS = /( by| in)? \d+ days?$/;

/** The status a text means, or undefined for a word nobody knows: the ledger reports it and sends nothing. */
export function statusOf(text: string): StatusId | undefined {
  const plain = plainWord(text);
  const known = statusWords().get(plain);
  if (known !== undefined || !DAYS.test(plain)) return known;
  return statusWords().get(plain.replace(DAYS, "")) === "open" ? "open" : undefined;
}

/** A status cell: blank is undefined (open), an unknown word throws InputError listing the known ones. */
export const status: Kind<StatusId> = {
  id: "status",
  wants: "a status",
  read(cell, argument) {
    const text = readText(cell, argument);
    if (text === undefined) return undefined;
    const id = statusOf(text);
    if (id === undefined) throw new InputError("unknownStatus", argument, `${shown(text)}. Use ${KNOWN}`);
    return id;
  },
};

/** Every word the table knows, with its status: for tests and for the list of choices. */
export const knownStatusWords = (): readonly (readonly [string, StatusId])[] =>
  (Object.keys(WORDS) as StatusId[]).flatMap((id) => WORDS[id].split("|").map((word) => [word, id] as const));
