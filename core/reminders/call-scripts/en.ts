/** The call in English. */
import type { ScriptWords } from "./script-words.ts";

/** The call in English. */
export const en: ScriptWords = {
  said: {
    opening:
      "Good day, this is {{company}}. May I speak to {{contact}}? Are you happy with what we delivered?",
    whoever: "the person who approves your payments",
    one: "invoice {{invoice}} for {{amount}}, due on {{date}}",
    many: "{{count}} invoices, {{amount}} in all, the oldest due on {{date}}",
    ask: {
      open: "I am calling about {{what}}. The payment has not reached us yet. Is there a problem with <it|them>?",
      promised:
        "You told us we would have the payment by {{promised}}: {{what}}. It has not reached us. What happened, and when will it be paid?",
      written:
        "We have written to you about {{what}}, and <it is|they are> still unpaid. I would rather settle this with you than write again. What stands in the way, and when can you pay?",
    },
    cannotPay:
      "If you cannot pay it all at once: how much can you pay today, and when will the rest follow? We can agree on instalments.",
    close:
      "So we agree on an amount and a date. I will write it down and confirm it by e-mail. Thank you for your time.",
    calm: "I understand that this is difficult. It is not personal. The amount is still owed, and I would like to find a way with you.",
  },
  hints: {
    listen:
      "Let them finish. Which part are they unhappy with? Forgotten, disputed, or cannot pay: each has its own way on.",
    tone: {
      New: "A new customer: be helpful, and find out how their payments are approved.",
      Prompt: "Usually pays on time: assume an oversight, and ask whether something went wrong on our side.",
      Sporadic: "Pays late at times: ask for a date, and repeat it back.",
      "High risk":
        "Pays very late or not at all: ask for a payment today, and say what happens next and when.",
      "In difficulty": "Used to pay and no longer does: ask what is possible, and offer instalments early.",
    },
  },
};
