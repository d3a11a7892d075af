/**
 * Programs whose exports are known by their headings, and what their headings mean where the general words would ask
 * or mistake. The layouts are facts of the programs' reports as seen in public samples, manuals and importers in 2026.
 */
import type { Field } from "./field.ts";
import { normalLabel } from "./label.ts";

/** One known layout. */
export interface Program {
  readonly name: string;
  /** Headings that must all be there. */
  readonly signature: readonly string[];
  /** What a heading means here; `other` for known and left alone. */
  readonly columns: readonly (readonly [string, Field])[];
}

/** A layout as written down: signature, then `heading=field` pairs, both with `|` between. */
function program(name: string, signature: string, columns: string): Program {
  const pairs = columns.split("|").map((pair): readonly [string, Field] => {
    const at = pair.lastIndexOf("=");
    return [normalLabel(pair.slice(0, at)), pair.slice(at + 1).trim() as Field];
  });
  return { name, signature: signature.split("|").map(normalLabel), columns: pairs };
}

/** The known layouts, the most particular first. */
const PROGRAMS: readonly Program[] = [
  program(
    "Zoho Books invoices",
    "Invoice ID|Invoice Number|Customer Name|Balance|Item Total",
    "Invoice ID=other|Invoice Number=invoice|Customer Name=customer|Company Name=other|Customer ID=customerNumber|Total=amount|Balance=balance|Item Total=lineAmount|Expected Payment Date=promisedDate|Last Payment Date=lastPaymentDate|Payment Terms=other|Payment Terms Label=terms|Notes=note|Subject=other|Invoice Status=status|PurchaseOrder=poNumber|LateFee Rate=other",
  ),
  program(
    "Xero invoices",
    "ContactName|InvoiceNumber|InvoiceAmountDue|InvoiceDate",
    "ContactName=customer|EmailAddress=email|InvoiceNumber=invoice|Reference=paymentReference|Total=amount|TaxTotal=tax|TaxAmount=other|InvoiceAmountPaid=paid|InvoiceAmountDue=balance|LineAmount=lineAmount|Description=line|POCountry=country|Type=documentType|Sent=other|PlannedDate=promisedDate|Discount=other",
  ),
  program(
    "Xero invoice import",
    "ContactName|InvoiceNumber|UnitAmount|AccountCode",
    "ContactName=customer|EmailAddress=email|InvoiceNumber=invoice|Reference=paymentReference|Total=amount|TaxAmount=other|Description=line|AccountCode=other|POCountry=country",
  ),
  program(
    "Xero aged receivables",
    "Invoice Number|Due Date|Total|1 Month|Older",
    "Contact Account Number=customerNumber|Primary Person=contact|Total=balance|Invoice Reference=paymentReference|Invoice Sent=sentDate|Expected Date=promisedDate|Current=other|Outstanding Tax=other|Invoice Seen=other|Contact Group=other|Mobile=other",
  ),
  program(
    "FreshBooks invoice details",
    "Client Name|Invoice #|Date Issued|Line Total",
    "Client Name=customer|Date Issued=invoiceDate|Invoice Status=status|Date Paid=paidDate|Line Total=lineAmount|Line Subtotal=line|Tax 1 Amount=other|Rate=line",
  ),
  program(
    "Invoicely invoices",
    "Date|Due|Details|Client|Status|Total",
    "Date=invoiceDate|Due=dueDate|Details=invoice|Client=customer|Total=amount",
  ),
  program(
    "Invoice2go documents",
    "DocumentNumber|DocumentDate|BalanceDueAmount|TotalAmount",
    "Id=other|AccountId=other|State=other|CreatedDate=other|DocumentDate=invoiceDate|DocumentNumber=invoice|Comment=note|Name=customer|EmailRecipient=email|DocumentStatus=status|TermsOld=terms|Payments=other|Items=line|TotalAmount=amount|BalanceDueAmount=balance|AmountPaidAmount=paid|DatePaid=paidDate|TotalTaxAmount=tax|LastUpdated=other",
  ),
  program(
    "Invoice Ninja invoices",
    "Client|Invoice Number|Amount|Paid|Partial/Deposit",
    "Client=customer|Amount=amount|Paid=paid|Public Notes=note|Private Notes=other|Item Cost=line|Partial Due Date=other",
  ),
  program(
    "Frappe Books sales invoices",
    "Invoice No|Party|Grand Total|Outstanding Amount",
    "Invoice No=invoice|Party=customer|Account=other|Net Total=other|Grand Total=amount|Base Grand Total=other|Outstanding Amount=balance|Customer Currency=currency|Exchange Rate=other",
  ),
  program(
    "Stripe invoices",
    "Amount Due|Amount Paid|Amount Remaining|Number",
    "id=other|Amount Due=other|Amount Paid=paid|Amount Remaining=balance|Customer=customerNumber|Customer Name=customer|Customer Email=email|Date (UTC)=invoiceDate|Due Date (UTC)=dueDate|Number=invoice|Subtotal=other|Total=amount",
  ),
  program(
    "ERPNext accounts receivable",
    "Voucher No|Invoiced Amount|Outstanding Amount",
    "Posting Date=invoiceDate|Party Type=other|Party=customerNumber|Receivable Account=other|Customer Contact=contact|Customer Name=customer|Voucher Type=documentType|Voucher No=invoice|Invoiced Amount=amount|Paid Amount=paid|Credit Note=creditNote|Outstanding Amount=balance|Customer LPO=poNumber|Payment Term=terms|Invoice Grand Total=other|Remaining Balance=other|Future Payment Ref=other|Future Payment Amount=other|Sales Partner=other|Customer Group=other",
  ),
  program(
    "Odoo invoices",
    "Number|Invoice Partner Display Name|Invoice/Bill Date|Due Date",
    "Number=invoice|Invoice Partner Display Name=customer|Untaxed Amount Signed=other|Total Signed=amount|Total=amount|Amount Due=balance|Amount Due Signed=balance|Payment Status=status|Status=documentStatus|Reference=paymentReference",
  ),
  program(
    "Odoo journal entries",
    "name|invoice_date_due|amount_residual",
    "name=invoice|partner_id=customer|invoice_partner_display_name=customer|invoice_date=invoiceDate|invoice_date_due=dueDate|amount_total=amount|amount_residual=balance|currency_id=currency|move_type=documentType|payment_state=status|state=documentStatus",
  ),
  program(
    "Odoo journal entries, company currency",
    "name|invoice_date_due|amount_residual_signed",
    "name=invoice|partner_id=customer|invoice_partner_display_name=customer|invoice_date=invoiceDate|invoice_date_due=dueDate|amount_total_signed=amount|amount_residual_signed=balance|currency_id=currency|move_type=documentType|payment_state=status|state=documentStatus",
  ),
  program(
    "Tally pending bills",
    "Ref. No.|Party's Name|Pending Amount",
    "Date=invoiceDate|Ref. No.=invoice|Party's Name=customer|Opening Amount=amount|Pending Amount=balance|Due on=dueDate|Overdue by days=other",
  ),
  program(
    "DATEV open items",
    "Konto|Rechnungsnummer|Fälligkeit|Saldo",
    "Konto=customerNumber|Name=customer|Datum=invoiceDate|Fälligkeit=dueDate|Sollbetrag=amount|Habenbetrag=paid|Saldo=balance|Gegenkonto=other|Buchungstext=note",
  ),
  program(
    "SAP line items",
    "Belegnummer|Belegdatum|Betrag in Hauswährung",
    "Symbol Posten offen/ausg=other|Zuordnung=paymentReference|Belegnummer=invoice|Belegart=documentType|Belegdatum=invoiceDate|Symbol Nettofälligkeit=other|Nettofälligkeit=dueDate|Betrag in Hauswährung=balance|Hauswährung=currency|Ausgleichsbeleg=clearing|Text=note|Konto=customerNumber|Buchungsdatum=other",
  ),
  program(
    "Dutch open debtor items",
    "Factuurnr.|Deb.nr.|Vervalt|Saldo",
    "Factuurnr.=invoice|Naam=customer|Deb.nr.=customerNumber|Boekstuk=other|Vervalt=dueDate|Factuur=amount|Saldo=balance|Factuurreferentie=paymentReference|Aanmaningen=remindersSent|Vervaldagen=other|Factuur Gbl.=other|Betaalwijze=paymentMethod|Betaaltermijnen=other",
  ),
  program(
    "Business Central customer entries",
    "Bilagsnr.|Debitornr.|Restbeløb",
    "Bogføringsdato=invoiceDate|Bilagsdato=other|Bilagstype=documentType|Bilagsnr.=invoice|Debitornr.=customerNumber|Debitornavn=customer|Eksternt bilagsnr.=paymentReference|Beløb=amount|Restbeløb=balance|Åben=openFlag|Beskrivelse=note",
  ),
  program(
    "Fortnox",
    "Fakturanr|Kundnr|Kundnamn|Saldo",
    "Fakturanr=invoice|Kundnr=customerNumber|Kundnamn=customer|Totalt=amount|Saldo=balance|OCR=paymentReference",
  ),
  program(
    "Pennylane",
    "Numéro|Date d'émission|Client|Montant TTC",
    "Numéro=invoice|Date d'émission=invoiceDate|Libellé=note|Montant HT=other|TVA=tax|Montant TTC=amount",
  ),
  program(
    "Sage 50 aged debtors",
    "No|A/C|Outstanding",
    "No=invoice|A/C=customerNumber|Name=customer|Outstanding=balance|Chase status=lastAction|Chase history=note|Type=documentType|Amount=amount|Date=invoiceDate",
  ),
  program(
    "QuickBooks Desktop A/R",
    "Type|Date|Num|Open Balance",
    "Num=invoice|Name=customer|Type=documentType|Class=other|Aging=other|Open Balance=balance|P. O. #=poNumber",
  ),
  program(
    "QuickBooks Online A/R",
    "Date|Transaction type|Num|Open balance",
    "Num=invoice|Customer full name=customer|Transaction type=documentType|Open balance=balance|Amount=amount",
  ),
  program(
    "IBM Watson sample",
    "customerID|invoiceNumber|InvoiceAmount|SettledDate",
    "customerID=customerNumber|PaperlessDate=other|PaperlessBill=other|Disputed=disputedFlag|SettledDate=paidDate",
  ),
  program(
    "HighRadius",
    "cust_number|name_customer|total_open_amount",
    "cust_number=customerNumber|name_customer=customer|clear_date=paidDate|doc_id=invoice|posting_date=invoiceDate|document_create_date=other|document_create_date.1=other|due_in_date=dueDate|total_open_amount=balance|baseline_create_date=other|cust_payment_terms=other|invoice_id=other|isOpen=openFlag|document type=documentType|posting_id=other|business_code=other|area_business=other|buisness_year=other",
  ),
  program(
    "LedgerSMB AR batch",
    "customer|amount|invnumber|transdate",
    "invnumber=invoice|transdate=invoiceDate|account=other|ar=other|description=note|curr=currency",
  ),
  program(
    "Akaunting invoices",
    "invoice_number|invoiced_at|due_at|contact_name",
    "contact_name=customer|contact_email=email|contact_phone=phone|contact_country=country|order_number=poNumber|notes=note|title=other|discount_rate=other",
  ),
  program(
    "Wave transactions",
    "Transaction ID|Transaction Date|Amount (One column)|Customer",
    "Transaction Date=invoiceDate|Account Name=other|Amount (One column)=amount|Invoice Number=invoice|Customer=customer|Notes / Memo=note|Debit Amount (Two Column Approach)=other|Credit Amount (Two Column Approach)=other",
  ),
  program(
    "Invoice AR tracker",
    "Invoice #|Client|Invoice Amount|Paid Amount|Balance Due",
    "Paid Amount=paid|Total Collected=other|Payment Date=paidDate|Tax Withheld=other|Late Fee=other|Project/Service=note|Notes=other",
  ),
];

/** The known layout these headings (in `normalLabel` form) are of, or undefined. */
export function programOf(labels: readonly string[]): Program | undefined {
  const present = new Set(labels);
  return PROGRAMS.find((known) => known.signature.every((heading) => present.has(heading)));
}
