/** Letters in English. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "How to pay:\n{{bank}}";
const IGNORE = "If you have already paid, please ignore this reminder.";
const TELL = "If you have paid in the last few days, please tell us the date, and we will look for it.";
const WAYS =
  "If you cannot pay it all at once, pay a part now and tell us when the rest will follow, or ask us for instalments.";
const CALL = "You can call us on {{phone}}.";
const OBJECT =
  "If you do not agree with the claim, please write to {{reply_to}} by {{pay_by}} and tell us what you object to.";
const ALSO = "Also open, but not part of this notice:\n{{also_open}}";
const CREDITOR = "Creditor:\n{{creditor}}";
const TOTAL_BY = "Please pay {{total}} by {{pay_by}}.";

/** The English letters a cell can give. */
export const enEarly: EarlyWords = {
  greeting: { formal: "Dear {{contact}},", friendly: "Hello {{contact}}," },
  letters: {
    "confirm-receipt": {
      subject: "<Invoice|Invoices> {{invoice}} from {{company}}",
      body: [
        "<We have sent you invoice {{invoice}} for {{principal}}, due on {{due_date}}.|We have sent you these invoices, {{principal}} in all:>",
        "<|{{invoices}}>",
        "Please tell us if <it has|they have> not reached you, or if anything is missing before <it|they> can be approved, such as a purchase order number.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<Invoice {{invoice}} falls due on {{due_date}}|Invoices {{invoice}} fall due soon>",
      body: [
        "This is a friendly note that <invoice {{invoice}} for {{principal}} falls due on {{due_date}}.|the following invoices fall due soon, {{principal}} in all:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "If the payment is already on its way, there is nothing more to do.",
      ],
    },
    "friendly-reminder": {
      subject: "Friendly reminder: <invoice|invoices> {{invoice}}",
      body: [
        "<Invoice {{invoice}} for {{principal}} was due on {{due_date}}, and we cannot see your payment yet.|The following invoices, {{principal}} in all, are past their due date, and we cannot see your payment yet:>",
        "<|{{invoices}}>",
        "<It|They> may simply have been overlooked. Please pay <it|them>, or tell us if something is in the way.",
        "You will find <the invoice|the invoices> here: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Second reminder: <invoice|invoices> {{invoice}}",
      body: [
        "<Invoice {{invoice}} for {{principal}} was due on {{due_date}} and is now {{days_past_due}} past due.|The following invoices, {{principal}} in all, are still unpaid:>",
        "<|{{invoices}}>",
        "Please pay <it|them> in the next few days, or reply with the date on which you will pay.",
        "{{additions}}",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        ALSO,
        IGNORE,
      ],
    },
  },
};

/** Everything Duebook says in English. */
export const en: LetterWords<"en"> = {
  early: enEarly,
  closing: { formal: "Yours sincerely", friendly: "Kind regards" },
  letters: {
    "formal-reminder": {
      subject: "Formal reminder: <invoice|invoices> {{invoice}}",
      body: [
        "We have reminded you of <the following invoice|the following invoices> and have not received your payment.",
        "{{invoices}}",
        "{{breakdown}}",
        "Agreed terms: {{terms}}.",
        TOTAL_BY,
        PAY,
        WAYS,
        CALL,
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "suspension-notice": {
      subject: "Deliveries stop on {{stop_date}}: <invoice|invoices> {{invoice}}",
      body: [
        "<The following invoice is|The following invoices are> still unpaid in spite of our reminders.",
        "{{invoices}}",
        "{{breakdown}}",
        "If we have not received {{total}} before {{stop_date}}, we will stop deliveries and services to you on that day. They start again as soon as your account is settled.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Final notice: <invoice|invoices> {{invoice}}",
      body: [
        "This is our final notice about <the following invoice|the following invoices>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "If we have not received {{total}} by {{pay_by}}, we will hand the claim to {{who}} on {{hand_over_date}}. This will add costs for you.",
        PAY,
        "You can still call us on {{phone}} to agree on instalments.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Your payment promised for {{promised_date}}: <invoice|invoices> {{invoice}}",
      body: [
        "You told us that <invoice {{invoice}}|the following invoices> would be paid by {{promised_date}}. We have not received the payment.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Please pay {{total}} now, or reply today with the date on which you will pay.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Instalment of {{instalment_date}} not received",
      body: [
        "The instalment of {{instalment}} that was due on {{instalment_date}} under our payment plan has not reached us.",
        "Please pay it by {{pay_by}}, so that the plan can go on.",
        "If it is not paid by then, the whole open amount of {{principal}} falls due, as agreed in the plan.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "Your payment of <invoice|invoices> {{invoice}}",
      body: [
        "Thank you for telling us that <invoice {{invoice}}|the following invoices> for {{principal}} <has|have> been paid. We cannot find the payment in our account.",
        "<|{{invoices}}>",
        "Please send us the proof of payment with its date, amount and the account it was paid to, and we will trace it at once.",
        "Our account:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Our payment plan for <invoice|invoices> {{invoice}}",
      body: [
        "Thank you for agreeing on a payment plan with us. You acknowledge that you owe {{principal}} for <invoice {{invoice}}|the following invoices>.",
        "<|{{invoices}}>",
        "You pay in these instalments:\n{{instalments}}",
        "As long as the instalments arrive in time, we will not remind you of <this invoice|these invoices>. If an instalment is not paid within 3 days after its date, the whole open amount falls due. Until the plan is paid, we deliver against payment in advance only.",
        PAY,
        "Please confirm the plan by replying to this message.",
      ],
    },
    "settlement-offer": {
      subject: "Offer to settle <invoice|invoices> {{invoice}}",
      body: [
        "{{principal}} is open for <invoice {{invoice}}|the following invoices>.",
        "<|{{invoices}}>",
        "We offer to accept {{settlement}} in full and final settlement, if the whole of it has reached our account by {{pay_by}}. After that day the offer ends and the whole amount is owed.",
        PAY,
        "Please reply to this message to accept.",
      ],
    },
    statement: {
      subject: "Statement of account as of {{as_of}}",
      body: [
        "Here is the statement of your account as of {{as_of}}.",
        "{{statement}}",
        "Open in all: {{total}}.",
        "Of this, {{overdue}} is past its due date.",
        PAY,
        "Please tell us if the statement does not agree with your books.",
      ],
    },
    "thank-you": {
      subject: "Thank you for your payment",
      body: [
        "Thank you: your payment of {{paid}} for <invoice|invoices> {{invoice}} has arrived.",
        "There is nothing more to do. We look forward to working with you.",
      ],
    },
  },
  legal: {
    // Practice Direction on Pre-Action Conduct: a reasonable time, 14 days for a company.
    "GB-company": {
      subject: "Letter before action: <invoice|invoices> {{invoice}}",
      body: [
        "This is a letter before action. <The following invoice is|The following invoices are> unpaid in spite of our reminders.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "If we have not received {{total}} or a reasoned reply by {{pay_by}}, we will issue a claim in the county court on {{hand_over_date}}. We will then also claim interest and the costs of the court.",
        PAY,
        "You can still call us on {{phone}} to agree on instalments.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
    // Pre-Action Protocol for Debt Claims: 30 days and three enclosures for sole traders and individuals.
    "GB-individual": {
      subject: "Letter before claim: <invoice|invoices> {{invoice}}",
      body: [
        "This is a letter of claim under the Pre-Action Protocol for Debt Claims. <The following invoice is|The following invoices are> unpaid in spite of our reminders.",
        "{{invoices}}",
        "{{breakdown}}",
        "Enclosed are the Information Sheet, the Reply Form and the Standard Financial Statement. Please return the Reply Form to {{reply_to}}, or pay {{total}}, by {{pay_by}}.",
        "If we have received neither by {{pay_by}}, we will issue a claim in the county court on {{hand_over_date}}. If you return the form, we will not do so for at least another 30 days. Free and independent advice on debt is listed in the Information Sheet.",
        PAY,
        "You can call us on {{phone}} to agree on instalments.",
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Invoice", date: "Date", due: "Due date", days: "Days past due", amount: "Amount", paid: "Paid", open: "Open",
    covered: "Covered by this notice", alsoOpen: "Also open", principal: "Principal", fee: "Reminder fee",
    fixedSum: "Fixed compensation", interest: "Interest for late payment", collectionCosts: "Collection costs",
    credits: "Less credits", total: "Total to pay", balance: "Balance", credit: "Credit", instalment: "Instalment",
    paymentReference: "Payment reference", ourReference: "Our reference", poNumber: "Your order number",
    notDue: "Not yet due", daysRange: "# days",
    discount: "Invoice {{invoice}}: if the payment reaches us by {{date}}, you may deduct {{amount}}.",
    undisputed: "Invoice {{invoice}}: {{disputed}} of {{whole}} is disputed and not part of this letter. What we ask for is the undisputed part, {{amount}}.",
  }, // biome-ignore format: a table
};
