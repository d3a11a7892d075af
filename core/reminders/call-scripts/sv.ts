/** Samtalet på svenska: du till den man talar med, ni om företaget. */
import type { ScriptWords } from "./script-words.ts";

/** Samtalet på svenska: du till den man talar med, ni om företaget. */
export const sv: ScriptWords = {
  said: {
    opening:
      "God dag, det är {{company}}. Kan jag få tala med {{contact}}? Är ni nöjda med det vi har levererat?",
    whoever: "den som godkänner era betalningar",
    one: "faktura {{invoice}} på {{amount}}, som förföll den {{date}}",
    many: "{{count}} fakturor, sammanlagt {{amount}}, där den äldsta förföll den {{date}}",
    ask: {
      open: "Jag ringer om {{what}}. Betalningen har inte kommit till oss än. Är det något fel med <den|dem>?",
      promised:
        "Ni lovade att vi skulle ha betalningen senast den {{promised}}: {{what}}. Den har inte kommit. Vad har hänt, och när blir det betalt?",
      written:
        "Vi har skrivit till er om {{what}}, och <den är fortfarande obetald|de är fortfarande obetalda>. Jag löser det hellre med dig än skriver igen. Vad är i vägen, och när kan ni betala?",
    },
    cannotPay:
      "Om ni inte kan betala allt på en gång: hur mycket kan ni betala i dag, och när kommer resten? Vi kan komma överens om avbetalning.",
    close:
      "Då är vi överens om ett belopp och ett datum. Jag antecknar det och bekräftar med e-post. Tack för din tid.",
    calm: "Jag förstår att det här är svårt. Det är inget personligt. Beloppet är fortfarande obetalt, och jag vill gärna hitta en lösning tillsammans med er.",
  },
  hints: {
    listen:
      "Låt dem tala till punkt. Vad är de missnöjda med? Glömt, bestritt eller kan inte betala: var sak har sin egen väg vidare.",
    tone: {
      New: "En ny kund: var hjälpsam och ta reda på hur deras betalningar godkänns.",
      Prompt:
        "Betalar oftast i tid: utgå från att det är ett förbiseende och fråga om något har gått fel hos oss.",
      Sporadic: "Betalar sent ibland: be om ett datum och upprepa det.",
      "High risk":
        "Betalar mycket sent eller inte alls: be om betalning i dag och säg vad som händer sedan och när.",
      "In difficulty":
        "Brukade betala men gör det inte längre: fråga vad som är möjligt och erbjud avbetalning tidigt.",
    },
  },
};
