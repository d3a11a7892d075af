/**
 * The words of payment terms in Danish, German, English, Spanish, Finnish, French, Norwegian, Dutch and Swedish:
 * folded (no accents, lower case), the words of one phrase joined by "_", without the small words of `skip`.
 */

/** What a word or phrase of payment terms stands for. `eom`: month end first; `fdm`: the days first (French, Spanish). */
export type TermWord =
  | "skip"
  | "mark"
  | "day"
  | "week"
  | "month"
  | "net"
  | "eom"
  | "fdm"
  | "next month"
  | "next month end"
  | "receipt"
  | "prepaid"
  | "then"
  | "after"
  | "invoice"
  | "discount"
  | "percent";

const WORDS: Readonly<Record<TermWord, string>> = {
  // No meaning of their own: articles, prepositions, "payment", "payable within".
  skip: `a aan af al als an and at av au aux bei betaalbaar betaling betalbar betales betalning betalt betaltermijn
    betaaltermijn bij binnen by dans de del der des di du due e ein en et faellig fallig falligkeit
    for frist fur i if im in inden indenfor innan innen innerhalb inom ist ja kasse kredit kreditt
    la las les los maksettava maksu maksuaika maksuehto maksuehdot mit och of og on op over pa pago paid paiement
    pay payable payment per plazo pr rein se senast senest si sind sous strict strictly strikt term terms til till
    u uit um un und unter upon van ved vid vom von was wenn when with within y zahlbar zahlung zahlungsziel ziel zu
    zum zur ohne_abzug betalingsfrist betalingsbetingelser betalingsvilkar betalningsvillkor
    zahlungsbedingungen conditions condiciones forma condition`,
  // Stand before a day of the month: "le 15", "the 15th", "den 15.", "am 15.".
  mark: "the le den am el het",
  day: `day days d dage dag dagar dager dagen dgn dgr dg pv paiva paivaa paivan paivat jour jours j jrs jr tag tage
    tagen tg dia dias calendar_days calendar_day kalenderdage kalendertage kalendertagen kalenderdagar jours_calendaires
    dias_naturales`,
  week: "week weeks wk wks uge uger vecka veckor uke uker woche wochen semaine semaines sem weken semana semanas viikko viikkoa vk",
  month: `month months mo mos mth mths maned maneder maaned maaneder md mdr mnd mnder manad manader monat monate
    monaten mois maand maanden mes meses kuukausi kuukautta kk calendar_month calendar_months`,
  net: "net nett netto n nto nets neto nettoa netti nette nettes netos",
  eom: `eom end_month month_end monthend end_invoice_month end_month_invoice end_current_month end_this_month
    last_day_month
    lobende_maned lobende_maaned loebende_maned loebende_maaned lobende_md lob_maned lob_md lb_md lb_maned lbmd lbm
    lobende_mdr lb_mdr loebende_md ultimo ultimo_maned ultimo_maneden manedens_udgang maneds_udgang
    udgangen_maned udgangen_maneden udgangen_fakturamaned udgangen_fakturamaneden fakturamaneden_ud maneden_ud
    slutningen_maneden
    manadens_slut manadsslut fakturamanadens_slut fakturamanadens_utgang slutet_manaden manadens_utgang
    lopande_manad fakturamanad
    lopende_maned lopende_mnd lop_mnd lop_maned manedsslutt manedens_slutt fakturamanedens_slutt slutten_maneden
    utgangen_maneden utgangen_fakturamaneden manedens_utgang
    monatsende monatsultimo ende_monat ende_monats ende_rechnungsmonat ende_rechnungsmonats ultimo_monat
    einde_maand eind_maand einde_factuurmaand eind_factuurmaand maandeinde einde_lopende_maand ultimo_maand
    kuun_loppu kuun_loppuun kuun_lopussa kuun_lopusta kuunloppu kuukauden_loppu kuukauden_lopussa kuukauden_lopusta
    kuukauden_viimeinen_paiva kuun_viimeinen_paiva laskutuskuukauden_loppu laskutuskuukauden_lopusta kuun_lopun
    kuukauden_lopun`,
  fdm: "fin_mois fdm fin_mois_facture fin_mois_facturation fin_mois_emission fin_mois_civil fin_mes final_mes fin_mes_factura finales_mes ultimo_dia_mes",
  "next month": `next_month following_month month_following month_following_invoice mfi prox proximo proximo_mes
    mes_siguiente mes_proximo mes_que_viene mois_suivant mois_prochain naeste_maned naeste_maaned naeste_md
    folgende_maned pafolgende_maned nasta_manad kommande_manad foljande_manad neste_maned neste_mnd
    folgemonat folgemonats nachsten_monat nachsten_monats naechsten_monats folgenden_monats volgende_maand
    seuraavan_kuun seuraavan_kuukauden ensi_kuun`,
  "next month end": `end_next_month end_following_month end_month_following ultimo_naeste_maned udgangen_naeste_maned
    slutningen_naeste_maned slutet_nasta_manad slutten_neste_maned utgangen_neste_maned ultimo_neste_maned
    ende_nachsten_monats ende_naechsten_monats ende_folgemonat ende_folgemonats ende_folgenden_monats ultimo_folgemonat
    fin_mois_suivant fin_mois_prochain einde_volgende_maand eind_volgende_maand fin_mes_siguiente final_mes_siguiente
    fin_proximo_mes seuraavan_kuun_loppu seuraavan_kuun_lopussa seuraavan_kuukauden_loppu`,
  receipt: `receipt receipt_invoice invoice_receipt immediate immediately now cash cod cash_delivery collect_delivery
    kontant straks omgaende omgaaende omgaendes modtagelse modtagelsen efterkrav kontant_levering
    direkt mottagande genast forfaller_straks mottak oppkrav postoppkrav
    sofort sofort_rechnungserhalt sofort_nach_rechnungserhalt sofort_erhalt_rechnung erhalt erhalt_rechnung
    rechnungserhalt nachnahme barzahlung bar
    comptant reception reception_facture contre_remboursement immediat
    contant direct ontvangst ontvangst_factuur rembours onmiddellijk
    contado vista recibo recepcion recepcion_factura recibir inmediato contra_reembolso contrarreembolso
    heti kateinen kateis kateisella postiennakko`,
  prepaid: `prepaid prepayment pre_payment pre_paid advance advance_payment payment_advance cash_advance cia pia cwo
    cash_with_order cash_order cbd cash_before_delivery upfront up_front
    forudbetaling forudbetalt forskudsbetaling forskud
    forskott forskottsbetalning forskottsbetalt forskudd forskuddsbetaling forhandsbetaling forhandsbetalt
    vorkasse vorauskasse vorauszahlung voraus vorab d_avance avance prepaye prepaiement
    vooruitbetaling vooruit vooraf vooruitbetaald pago_anticipado anticipado por_anticipado adelantado por_adelantado
    prepago ennakkomaksu ennakko ennakkoon etukateen`,
  // biome-ignore lint/suspicious/noThenProperty: the English word, never awaited
  then: "then derefter dernaest darefter sedan deretter sa dann danach anschliessend puis ensuite dan daarna vervolgens luego sitten sen_jalkeen",
  after: `after from since following efter fra fran fraan etter nach ab apres compter depuis na vanaf despues desde
    partir jalkeen lukien`,
  invoice: `invoice invoice_date date_invoice date date_issue issue faktura fakturadato fakturadatum fakturadatoen
    fakturaens_dato rechnungsdatum rechnungsstellung rechnung factuurdatum factuur dato_faktura facture date_facture
    date_facturation date_emission date_d_emission date_d_emission_facture emission_facture df fecha_factura factura
    fecha laskun_paivayksesta laskun_paivasta laskupaivasta laskun_paivamaarasta paivayksesta lasku laskun_paivays`,
  discount: `discount cash_discount off skonto skonti rabat rabatt kontantrabat kontantrabatt kassarabatt kasserabat
    kasserabatt kassa_alennus kassaalennus kassa_ale alennus ale escompte remise korting betalingskorting
    contantkorting korting_contant descuento dto pronto_pago dto_pronto_pago descuento_pronto_pago`,
  percent: "percent pct prozent procent prosent prosenttia pourcent pour_cent por_ciento",
};

function phrases(): ReadonlyMap<string, TermWord> {
  const map = new Map<string, TermWord>();
  for (const [meaning, words] of Object.entries(WORDS)) {
    for (const word of words.trim().split(/\s+/)) if (!map.has(word)) map.set(word, meaning as TermWord);
  }
  return map;
}

const PHRASES = phrases();

/** What a folded word or phrase ("end_month") stands for; undefined for an unknown one. */
export const termWordOf = (phrase: string): TermWord | undefined => PHRASES.get(phrase);

/** Lower case without accents: "Løbende måned" → "lobende maned", "fällig" → "fallig". */
export const foldWord = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/ø/g, "o")
    .replace(/æ/g, "ae")
    .replace(/œ/g, "oe")
    .replace(/ß/g, "ss");
