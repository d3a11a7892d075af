/**
 * The words columns are headed with, by field, in da, de, en, es, fi, fr, it, nb, nl, pl, pt and sv. The labels are facts
 * of wording from shipping products (Invoice Ninja, Akaunting, LedgerSMB, Frappe Books, Business Central) and the
 * everyday ones people type. Matched whole, after `normalLabel`; never by part (`Kund` is not `Kundnummer`).
 */
import type { Field } from "./field.ts";

/** Labels that name the field by themselves. Two such columns for one needed field are a question. */
export const STRONG_WORDS: Partial<Record<Field, string>> = {
  invoice: `Invoice number|Invoice no|Invoice nr|Invoice num|Invoice ID|Inv|Inv no|Inv number|Invoice/Credit no|
    Fakturanummer|Faktura nr|Fakturanr|Fakt nr|Faktnr|Faktura nummer|Faktura|Fakturanr/bilag|
    Rechnungsnummer|Re-Nr|RechnungsNr|Rechnungsnr|Rechnung Nr|Rgnr|Renr|Rechnung|Rg-Nr|
    Numéro de facture|N° Facture|N° de facture|Facture|Numéro facture|Facture n°|
    Factuurnummer|Factuurnr|Factuur nr|Factuurcode|
    Número de Factura|Factura Nº|Nº de factura|Nº factura|Factura|
    Numero Fattura|Fattura|N. fattura|Nr fattura|Laskun numero|Laskun nro|Lasku|Laskunumero|
    Numer faktury|Nr faktury|Número da Nota Pagamento|Nota Pagamento|Fatura nº|Número da fatura|Fatura|Fact nr|Núm factura|Laskunro|Bill number`,
  customer: `Customer name|Customer full name|Client|Client name|Account name|Debtor|Debtor name|Company name|Party|Party's name|Party name|Contact name|Bill to|Sold to|Buyer|
    Kunde|Kundenavn|Debitornavn|Debitor|Skyldner|Kund|Kundnamn|
    Kundenname|Debitorenname|Geschäftspartner|Firma|Name des Kunden|Kontobezeichnung|Schuldner|
    Nom du client|Partie|Nom client|Raison sociale|Débiteur|
    Klant|Klantnaam|Debiteurnaam|Naam debiteur|Partij|
    Cliente|Nombre del Cliente|Nombre cliente|Socio comercial|Razón social|Deudor|
    Nome Cliente|Ragione sociale|Asiakas|Asiakkaan nimi|Asiakasnimi|
    Klient|Nazwa klienta|Odbiorca|Kontrahent|Nome do Cliente|Participante|Kundename|Firmenname|Auftraggeber|Société|Entreprise|Virksomhed|Kunde navn|Kund namn|Företag|Bedrijf|Relatie|Empresa|Yritys|Bill-to customer|Sold-to party|Debtors`,
  customerNumber: `Client number|Customer no|Customer nr|Customer ID|Customer code|Cust no|Cust number|Client ID|Client no|Client code|Account number|Account no|Account code|Contact Account Number|A/C|Acct no|Debtor number|Debtor no|
    Kundenr|Kundenummer|Kunde nr|Debitornr|Debitornummer|Kundnummer|Kund nr|Kundnr|
    Kundennummer|Kunden-Nr|Debitorennummer|Debitor-Nr|Kontonummer Debitor|
    Numéro de client|N° client|Code client|Numéro client|
    Klantnummer|Klant Nummer|Klantnr|Debnr|Debiteurnummer|Debiteurnr|
    Código de Cliente|Número de cliente|Nº cliente|Numero Cliente|Codice cliente|
    asiakas numero|Asiakasnumero|Asiakasnro|Numer klienta|Numer Odbiorcy|Número do Cliente`,
  customerType: `Client type|Kundetype|Kundtyp|Kundenart|Type de client|Klanttype|Tipo de cliente|Tipo cliente|Asiakastyyppi|Typ klienta`,
  country: `Country code|Customer country|Client country|Billing country|PO Country|Land|Landekode|Landskod|Landkod|Länderkürzel|Pays|Code pays|País|Paese|Nazione|Maa|Kraj`,
  email: `E-mail|Email address|E-mail address|Customer email|Client email|Billing email|Contact email|Invoice email|
    Mail|Mailadresse|E-mailadresse|Emailadresse|E-mail-adresse|E-post|Epost|E-postadress|E-postadresse|
    Courriel|Adresse e-mail|Email facturation|E-mailadres|Correo|Correo electrónico|Indirizzo email|Posta elettronica|Sähköposti|Sähköpostiosoite|Adres e-mail|Correio eletrónico`,
  phone: `Phone number|Phone numbers|Phone no|Telephone|Tel|Mobile|Customer phone|Contact phone|Telefon|Telefonnummer|Tlf|Tlf nr|Telefonnr|Mobil|Mobilnummer|Telefoon|Telefoonnummer|Teléfono|Puhelin|Puhelinnumero|Numer telefonu|Telefone`,
  contact: `Contact person|Primary person|Primary contact|Attention|Attn|Customer contact|Kontakt|Kontaktperson|Att|Ansprechpartner|Personne de contact|Contact facturation|Contactpersoon|Persona de contacto|Contacto|Contatto|Referente|Yhteyshenkilö|Osoba kontaktowa|Contato`,
  secondContact: `Second email|Other contact|CC|CC email|Anden kontakt|Andra kontakt|Zweiter Kontakt|Deuxième contact|Tweede contact|Segundo contacto|Toinen yhteyshenkilö`,
  language: `Language code|Sprog|Sprogkode|Språk|Sprache|Langue|Taal|Idioma|Lingua|Kieli|Język`,
  currency: `Currency code|Curr|Cur|Ccy|Invoice currency|Valuta|Valutakode|Valutakod|Betalingsmiddel|Währung|WKZ|Devise|Munteenheid|Divisa|Moneda|Valuutta|Waluta|Moeda|Hauswährung`,
  invoiceDate: `Invoice/Bill date|Date of invoice|Date issued|Issue date|Issued|Issued on|Inv date|Bill date|Billing date|Document date|Posting date|Posted|Created|Transaction date|Transdate|Invoiced at|Invoiced|Invoiced on|
    Faktureringsdato|Faktura dato|Fakturadato|Bilagsdato|Bogføringsdato|Udstedt|Udstedelsesdato|
    Fakturadatum|Fakturans datum|Fakt.datum|Fakt datum|
    Rechnungsdatum|Belegdatum|Ausstellungsdatum|Buchungsdatum|RE-Datum|
    Date de facture|Date de facturation|Date d'émission|Date facture|Date de la facture|Date émission|
    Factuurdatum|Boekdatum|Boekingsdatum|
    Fecha de factura|Fecha de la factura|Fecha factura|Fecha de emisión|
    Data Fattura|Data Registrazione Fattura|Data di emissione|Data emissione|
    Laskun päivämäärä|Laskun päiväys|Laskupäivä|Laskun pvm|
    Data wystawienia|Data faktury|Data da Nota Pagamento|Data de Emissão|Data de Factura|Data da fatura|Rg-Datum|Datum Rechnung|Émise le|Fakt dato|Datum factuur|Laskupvm|Date of issue`,
  sentDate: `Sent|Date sent|Sent on|Invoice sent|Sendt|Sendt dato|Afsendt|Skickad|Skickad datum|Versendet|Versanddatum|Date d'envoi|Envoyée le|Verzonden|Verzenddatum|Fecha de envío|Enviada|Data invio|Lähetetty|Wysłano|Data de envio`,
  dueDate: `Due on|Date due|Due at|Pay by|Payment due|Payment due date|Invoice due date|Due in date|Maturity|Maturity date|Net due date|
    Betalingsfrist|Forfaldsdato|Forfald|Forfalder|Betalingsdato forfald|Sidste rettidige betalingsdag|
    Förfallodatum|Förfallodag|Förfaller|Förf.datum|Förf datum|Förf.dag|Förf dag|
    Forfallsdato|Forfall|
    Date d'échéance|Échéance|Date échéance|Échéance le|
    Fälligkeitsdatum|Fälligkeit|Fällig am|Fällig|Zahlbar bis|Nettofälligkeit|
    Vervaldatum|Vervaldag|Vervalt|Vervalt op|
    Vencimiento|Fecha de vencimiento|Fecha vencimiento|
    Scadenza|Data di scadenza|Scadenza Fattura|Data scadenza|
    Eräpäivä|Erääntyy|Termin płatności|Data płatności do|Data de Vencimento|Vencimento|Netto fällig|À payer avant le|Payable by|Due by|Betal senest|Forfaldsdag|Sidste betalingsdag|Uiterste betaaldatum|Betalen voor|Vence|Eräpvm`,
  terms: `Term|Payment terms|Payment term|Payment terms label|Terms of payment|Net terms|Cust payment terms|Betalingsvilkår|Betalingsbetingelser|Betalningsvillkor|Conditions de paiement|Conditions|Délai de paiement|Zahlungsbedingungen|Zahlungsziel|Zahlungsbedingung|Betalingsvoorwaarden|Betalingstermijn|Términos de Pago|Condiciones de pago|Forma y plazo|Termini di pagamento|Maksuehdot|Maksuehto|Warunki płatności|Condições de Pagamento|Betingelser|Betaaltermijn`,
  amount: `Invoice amount|Invoice total|Total|Total amount|Amount total|Grand total|Total price|Invoiced amount|Gross amount|Gross|Original amount|Opening amount|Invoice value|Total signed|Amount incl VAT|Total incl VAT|Amount (incl. VAT)|Total (incl. VAT)|Total incl tax|
    Beløb|Fakturabeløb|Total pris|I alt|Samlet total|Beløb inkl moms|Total inkl moms|
    Summa|Totalsumma|Faktura belopp|Fakturabelopp|Fakt.belopp|Fakt belopp|Summa pris|Belopp|Totalbelopp|Totalt|Att betala totalt|Belopp inkl moms|
    Beløp|Fakturabeløp|Totalpris|Sum|
    Montant|Montant de la facture|Prix total|Total général|Montant TTC|Total TTC|Montant facture|TTC|
    Betrag|Gesamt|Rechnungsbetrag|Gesamtpreis|Gesamtsumme|Gesamtbetrag|Bruttobetrag|Brutto|Sollbetrag|
    Bedrag|Totaal|Factuurbedrag|Totaalprijs|Groot Totaal|Bedrag incl btw|
    Importe|Importe de la factura|Precio total|Importe total|Importe factura|
    Importo|Totale|Importo fattura|Prezzo totale|Totale fattura|
    Määrä|Loppusumma|Hinta yhteensä|Yhteensä|Laskun summa|
    Kwota|Razem|Kwota faktury|Cena całkowita|Wartość Brutto|Kwota brutto|
    Valor total|Montante|Total geral|Valor|Rg-Betrag|Re-Betrag|Rechnungssumme|Fakt beløb|Fakturasum|Bruttobelopp|Total factura|Inv amount|Invoice amt|Total inc VAT`,
  tax: `Tax amount|Tax total|VAT|VAT amount|GST|Sales tax|Total tax amount|Moms|Momsbeløb|Momsbelopp|MVA|TVA|Montant TVA|MwSt|USt|Umsatzsteuer|Steuerbetrag|BTW|BTW-bedrag|IVA|Importe IVA|ALV|VAT/PTU|Kwota VAT`,
  paid: `Amount paid|Paid amount|Paid to date|Payments|Payments received|Payment|Payment amount|Received|Amount received|Total collected|Invoice amount paid|
    Betalt|Betalt pr d.d.|Betalt beløb|Indbetalt|Betald|Betalt hittills|Betalt belopp|Inbetalt|Betalt til Dato|Innbetalt|
    Payé à ce jour|Payé|Montant payé|Réglé|Montant réglé|
    Bereits gezahlt|Bezahlt|Gezahlt|Zahlungseingang|Zahlung|Habenbetrag|
    Reeds betaald|Betaald|Betaald bedrag|Ontvangen|
    Pagado|Cobrado|Importe pagado|Pagato a oggi|Pagato|Incassato|
    Maksettu tähän mennessä|Maksettu|Zapłacono|Zapłacone|Pago até à data|Pago|Zahlungen|Anzahlung|Teilzahlung|Bereits bezahlt|Acompte|Acomptes|Déjà payé|Encaissé|A conto|Delbetalt|Delbetalning|Aanbetaling|Voldaan|A cuenta|Anticipo|Suoritukset|Paid so far|Part paid|Receipts`,
  paidDate: `Date paid|Paid on|Payment date|Date of payment|Settled date|Settled|Clear date|Clearing date|Date settled|Received date|
    Betalingsdato|Betalt dato|Betalt den|Indbetalingsdato|Betalningsdatum|Betalt datum|Betaldatum|Innbetalingsdato|
    Date de paiement|Date de règlement|Payée le|Zahlungsdatum|Bezahlt am|Zahldatum|Ausgleichsdatum|
    Betaaldatum|Betaald op|Fecha de pago|Fecha pago|Fecha de cobro|Data di pagamento|Data pagamento|
    Maksettu päivänä|Maksupäivä|Data Zapłaty|Data de pagamento|Payé le|Réglé le|Réglée le|Encaissé le|Date d'encaissement|Date received|Indbetalt den|Betald den|Betaldag|Gezahlt am|Datum betaling|Pagado el|Fecha cobro|Maksettu pvm|Betalt dag|Innbetalt dato|Payment received date|Date cleared|Paid at`,
  lastPaymentDate: `Last payment|Seneste betaling|Senaste betalning|Letzte Zahlung|Dernier paiement|Laatste betaling`,
  balance: `Balance due|Amount due|Open balance|Open amount|Outstanding|Outstanding amount|Outstanding balance|AR outstanding|Amount outstanding|Amount remaining|Remaining|Remaining balance|Remaining amount|Unpaid|Unpaid amount|Pending|Pending amount|Pending balance|Still to pay|Left to pay|Owes|Amount owed|Invoice amount due|Balance due amount|Total due|Total open amount|Amount residual|Amount Due Signed|
    Udestående beløb|Beløb forfaldent|Forfaldent|Udestående|Udestående (Debitor)|Restbeløb|Saldo|Restsaldo|Skyldigt beløb|Åbent beløb|Rest|Mangler|Mangler at betale|Mangler betaling|
    Balans|Resterande belopp|Belopp att betala|Förfallet belopp|Obetalda fakturor|Kundfordringar|Utestående belopp|Restbelopp|Kvar att betala|Att betala|Obetalt|
    Balanse|Gjenstående|Skyldig beløp|Forfalt beløp|Utestående|Utestående beløp|Utestående fordringer Kunder|Restbeløp|Å betale|
    Solde|Montant dû|En retard|Recettes en retard|Montant impayé|Reste dû|Reste à payer|Solde dû|Restant dû|Impayé|
    Offener Betrag|Fälliger Betrag|Offen|Offene Forderungen|Ausstehender Betrag|Restbetrag|Offener Saldo|Offener Posten|Ausstehend|
    Te voldoen|Te betalen bedrag|Verschuldigd Bedrag|Openstaand|Openstaand bedrag|Openstaande Debiteuren|Uitstaand Bedrag|Te betalen|Openstaand saldo|
    Pendiente|Importe a pagar|Cantidad adeudada|Cuentas a Cobrar pendientes|Cantidad pendiente|Importe pendiente|Saldo pendiente|Pendiente de cobro|
    Bilancio|Totale da Pagare|Saldo dovuto|Importo Dovuto|Residuo|Importo residuo|Da pagare|
    Avoin lasku|Maksettava|Erääntyvä summa|Tase|Maksamatta|Ei maksetut myyntilaskut|Avoin määrä|Avoinna|Avoin saldo|Avoin|
    Do zapłaty|Należności|Kwota Należna|Transakcje Nieuregulowane|Należności Nieuregulowane|Pozostało do zapłaty|Kwota do zapłaty|
    Por Liquidar|Valor em dívida|Total em dívida|Pendente|Contas a Receber Pendentes|Valor Pendente|Em Aberto|Noch offen|Reste|À encaisser|Restant|Rest at betale|Skylder|Kvar|Kvarstår|Rest att betala|Nog te betalen|Nog open|Falta|Jäljellä|Da incassare|Still owed|O/S|Balance o/s`,
  status: `Invoice status|Payment status|State|Document status|Fakturastatus|Betalingsstatus|Tilstand|Betalningsstatus|Rechnungsstatus|Zahlungsstatus|Statut|Statut de paiement|Factuurstatus|Betaalstatus|Estado|Estado de pago|Stato|Tila|Laskun tila|Status płatności`,
  disputedAmount: `Amount disputed|Omtvistet beløb|Tvistat belopp|Bestridet belopp|Omtvistet beløp|Strittiger Betrag|Montant contesté|Betwist bedrag|Importe en disputa|Riitautettu määrä`,
  disputedFlag: `In dispute|Dispute|Omtvistet|Tvist|Bestriden|Strittig|En litige|Litige|Betwist|En disputa|Riidanalainen`,
  lastAction: `Last step|Last reminder|Reminder level|Dunning level|Chase status|Seneste handling|Sidste handling|Rykkerniveau|Senaste åtgärd|Siste handling|Letzte Aktion|Mahnstufe|Letzte Mahnung|Dernière action|Dernière relance|Niveau de relance|Laatste actie|Última acción|Último recordatorio|Viimeisin toimenpide`,
  lastContact: `Last contacted|Contacted|Last reminder date|Last reminder sent|Last letter date|Seneste kontakt|Sidste kontakt|Senaste kontakt|Siste kontakt|Letzter Kontakt|Dernier contact|Laatste contact|Último contacto|Ultimo contatto|Viimeisin yhteydenotto|Rykkerdato|Påminnelsedatum|Mahndatum|Date de relance`,
  promisedDate: `Promise date|Promised|Promised on|Promised payment date|Promise to pay|Expected payment date|Expected date|Expected payment|Planned date|Lovet dato|Lovet betaling|Utlovad betalning|Lovad betalning|Lovet betalt|Zugesagt am|Zahlungszusage|Zugesagtes Datum|Date promise|Promesse de règlement|Date prévue de paiement|Toegezegd|Toegezegde datum|Fecha prometida|Fecha compromiso|Luvattu päivä|Maksulupaus`,
  paymentMethod: `Pay method|Method of payment|Betalingsmetode|Betalingsmåte|Betalningssätt|Betalningsmetod|Zahlungsart|Zahlungsweise|Mode de paiement|Moyen de paiement|Betaalwijze|Betaalmethode|Forma de pago|Método de pago|Metodo di pagamento|Maksutapa|Metoda płatności|Sposób płatności|Método de pagamento`,
  paymentReference: `Payment ref|Remittance reference|OCR|OCR-nummer|OCR nr|KID|KID-nummer|FIK|FI-nummer|Betalings-id|Betalingsid|Referensnummer|Betalingskenmerk|Verwendungszweck|Référence de paiement|Viitenumero|Viite|Eksternt bilagsnr|Referencia de pago`,
  poNumber: `PO no|P O|PO|Purchase order|Purchase order number|Order number|Order no|Customer PO|Customer LPO|Your reference|Ordrenummer|Ordrenr|Indkøbsordre|Rekvisition|Ordernummer|Ordernr|Er referens|Deres ref|Bestellnummer|Bestell-Nr|N° de Bon de Commande|Bon de commande|Numéro de commande|N° commande|Bestelnummer|Bestelnr|Inkoopnummer|Número de Pedido|N.º de pedido|Nº pedido|Numero d'ordine d'acquisto|Numero d'ordine|Ordine|Tilaus numero|Tilausnumero|Numer zamówienia|Núm. Ordem de Serviço|Encomenda nº`,
  salesRep: `Sales person|Salesperson|Sales representative|Rep|Account manager|Sælger|Säljare|Selger|Vertreter|Verkäufer|Außendienst|Commercial|Vendeur|Vertegenwoordiger|Verkoper|Accountmanager|Vendedor|Agente|Venditore|Myyjä|Handlowiec`,
  creditLimit: `Credit line|Kreditmaksimum|Kreditgrænse|Kreditgräns|Kreditlimit|Kredittgrense|Encours autorisé|Kredietlimiet|Límite de crédito|Fido|Luottoraja|Limit kredytowy`,
  feesAgreed: `Fee agreed|Late fee agreed|Gebyr aftalt|Avgift avtalad|Gebyr avtalt|Gebühren vereinbart|Pénalités convenues|Kosten overeengekomen|Recargos pactados`,
  note: `Notes|Comment|Comments|Remarks|Remark|Memo|Description|Memo/Description|Public notes|Subject|Bemærkning|Bemærkninger|Noter|Kommentar|Kommentarer|Beskrivelse|Tekst|Anteckning|Anteckningar|Notering|Beskrivning|Merknad|Bemerkung|Bemerkungen|Notiz|Buchungstext|Beschreibung|Remarque|Remarques|Commentaire|Libellé|Opmerking|Opmerkingen|Notitie|Omschrijving|Omschrijving factuur|Nota|Notas|Observaciones|Comentario|Descripción|Concepto|Note interne|Descrizione|Huomautus|Muistiinpano|Uwagi|Opis|Observações|Descrição`,
  remindersSent: `Reminders|Number of reminders|Reminder count|Dunning count|Rykkere|Antal rykkere|Rykkere sendt|Påminnelser|Antal påminnelser|Antall purringer|Purringer|Mahnungen|Anzahl Mahnungen|Relances|Nombre de relances|Aanmaningen|Aantal aanmaningen|Aantal herinneringen|Recordatorios|Recordatorios enviados|Solleciti|Muistutukset`,
  lateFeePolicy: `Late fee terms|Interest terms|Gebyrpolitik|Rentevilkår|Dröjsmålsvillkor|Verzugsregelung`,
  assignedTo: `Owner|Collector|Responsible|Ansvarlig|Ansvarig|Zuständig|Bearbeiter|Sachbearbeiter|Responsable|Verantwoordelijke|Asignado a|Responsabile|Vastuuhenkilö|Tildelt`,
  doNotContact: `No contact|Do not chase|No reminders|Må ikke kontaktes|Ingen rykker|Kontakta ej|Ingen påminnelse|Nicht kontaktieren|Mahnsperre|Ne pas contacter|Ne pas relancer|Niet benaderen|No contactar|Ei yhteydenottoja`,
  invoiceLink: `Link|Invoice URL|URL|Hosted invoice URL|Fakturalink|Fakturalänk|Rechnungslink|Lien facture|Factuurlink|Enlace`,
  documentType: `Type|Transaction type|Doc type|Voucher type|Bilagstype|Type bilag|Verifikationstyp|Belegart|Dokumentart|Type de document|Type de pièce|Documentsoort|Documenttype|Tipo de documento|Tipo documento|Tositelaji`,
  lineAmount: `Line total|Item total|Line subtotal incl tax|Linjebeløb|Linjetotal|Radbelopp|Radsumma|Linjesum|Zeilenbetrag|Positionsbetrag|Montant de ligne|Total ligne|Regelbedrag|Regeltotaal|Importe de línea|Importo riga|Rivisumma`,
  side: `S/H|SH|S/H-Kennzeichen|Soll/Haben|Soll-/Haben-Kennzeichen|Dr/Cr|Dr or Cr|D/C|DC|Debit/Credit|D/K|Debet/Kredit|Sens`,
  openFlag: `Is open|Åben`,
  line: `Item|Item name|Item description|Item desc|Item code|Item product|Item notes|Item cost|Item price|Item quantity|Quantity|Qty|Unit price|Unit amount|Rate|Product|Product/Service|SKU|Inventory item code|Line no|Line|Line subtotal|Usage unit|Antal|Antall|Vare|Varenr|Varenummer|Enhedspris|Artikel|Artikelnr|Menge|Einzelpreis|Position|Pos|Quantité|Article|Désignation|Prix unitaire|Aantal|Stukprijs|Cantidad|Artículo|Precio unitario|Quantità|Articolo|Määrä kpl|Tuote|Ilość|Quantidade`,
  other: `Days|Days past due|Days overdue|Days late|Age|Age (days)|Aging|Ageing|Overdue|Overdue by days|Days to due|Days to settle|Current|Older|Period 1|Period 2|Period 3|Future|Subtotal|Sub total|Net|Net amount|Net total|Untaxed amount|Amount excl VAT|Outstanding tax|Discount|Discount amount|Exchange rate|Vervaldagen|Forfaldne|Försenat|Forfalt|Überfällig|Verlopen|Atraso|Scaduto|Yliaika|Maksamattomat laskut|Zaległość|Zaległości|Vencido|Montant HT|Total HT|HT|Netto|Nettobetrag|Nettobeløb|Subtotaal|Moms %|Turnover|Late fee|Aging bucket|Next action|Next action date|Why`,
};

/** Labels that mean the field only where no column names it better. */
export const WEAK_WORDS: Partial<Record<Field, string>> = {
  invoice: `Num|Number|No|Nr|Doc no|Document no|Document number|Document|Voucher no|Voucher number|Reference|Ref|Ref no|Reference no|Transaction number|Bill no|Bilagsnr|Bilag|Bilagsnummer|Nummer|Numéro|Belegnummer|Beleg|Beleg-Nr|Belegnr|Boekstuk|Boekstuknr|Documento|Numer|Tosite|Verifikat|Verifikation|Löpnummer|Details|N° pièce|N° de pièce|Numéro de pièce|Pièce|Nº de Registro`,
  customer: `Name|Company|Organization|Organisation|Partner|Navn|Namn|Nom|Naam|Nombre|Nome|Nimi|Nazwa|Part|Account|Konto|Compte|Cuenta|Tiers|Party code`,
  invoiceDate: `Date pièce|Date de pièce|Date|Dato|Datum|Fecha|Data|Päivämäärä|Päiväys|Pvm|Invoice|Faktura|Factuur|Facture|Rechnung`,
  dueDate: `Due|Frist|Vervallen|Termin|Erä|Pay|Zahlungsziel`,
  paidDate: `Paid|Payment|Received|Betalt|Betald|Bezahlt|Zahlungseingang|Payé|Betaald|Pagado|Pagato|Maksettu|Zapłacone|Zapłacono|Pago|Encaissé|Voldaan`,
  amount: `Cantidad|Invoice|Faktura|Factuur|Facture|Rechnung|Sales amount|Price|Pris|Debit|Debet|Value|Amt`,
  balance: `Due|Open|Owed|Owing|Skyldig|Skyldigt|Dû|Fällig|Till betalning|Vencimiento|Offene Posten|Åpen|Åben|Öppen|Remainder|Bal`,
  paid: `Credit|Kredit|Haben`,
  status: `Paid|Betalt|Betald|Bezahlt|Payé|Betaald|Pagado|Pagato|Maksettu|Follow-up|Voldaan|Encaissé`,
  disputedAmount: `Disputed|In dispute|Omtvistet|Tvist|Bestriden|Strittig|Litige|Betwist`,
  feesAgreed: `Terms signed|Agreement`,
  salesRep: `Sales`,
  contact: `Full name`,
  email: `Bill to email|Bill to e-mail|Billing e-mail|Billing email address|Invoice e-mail|Invoicing email|Contact e-mail|Customer e-mail|Client e-mail|E-mail faktura|Faktura e-mail|Fakturamail|Faktura mail|E-post faktura|Faktura e-post|E-Mail Rechnung|Rechnungs-E-Mail|Rechnungsmail|Courriel facturation|Courriel de facturation|E-mail facturation|E-mail factuur|Factuur e-mail|Correo facturación|Email fattura`,
  poNumber: `Customer reference|Customer ref|Your ref`,
  paymentReference: `Invoice reference|Reference number`,
};
