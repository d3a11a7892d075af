/** Opkaldet på dansk: du til den, man taler med, I om virksomheden. */
import type { ScriptWords } from "./script-words.ts";

/** Opkaldet på dansk: du til den, man taler med, I om virksomheden. */
export const da: ScriptWords = {
  said: {
    opening:
      "Goddag, det er {{company}}. Må jeg tale med {{contact}}? Er I tilfredse med det, vi har leveret?",
    whoever: "den, der godkender jeres betalinger",
    one: "faktura {{invoice}} på {{amount}}, som forfaldt den {{date}}",
    many: "{{count}} fakturaer, i alt {{amount}}, hvoraf den ældste forfaldt den {{date}}",
    ask: {
      open: "Jeg ringer om {{what}}. Vi har ikke modtaget betalingen endnu. Er der noget galt med <den|dem>?",
      promised:
        "I lovede, at vi ville have betalingen senest den {{promised}}: {{what}}. Vi har ikke modtaget den. Hvad er der sket, og hvornår bliver der betalt?",
      written:
        "Vi har skrevet til jer om {{what}}, og <den er|de er> stadig ikke betalt. Jeg vil hellere finde en løsning med dig end skrive igen. Hvad står i vejen, og hvornår kan I betale?",
    },
    cannotPay:
      "Kan I ikke betale det hele på én gang: Hvor meget kan I betale i dag, og hvornår kommer resten? Vi kan aftale afdrag.",
    close:
      "Så er vi enige om et beløb og en dato. Jeg noterer det og bekræfter det på mail. Tak for din tid.",
    calm: "Jeg forstår godt, at det er svært. Det er ikke personligt. Beløbet skyldes stadig, og jeg vil gerne finde en løsning sammen med jer.",
  },
  hints: {
    listen:
      "Lad dem tale ud. Hvad er de utilfredse med? Glemt, bestridt eller kan ikke betale: hver ting har sin egen vej videre.",
    tone: {
      New: "En ny kunde: vær hjælpsom, og find ud af, hvordan deres betalinger bliver godkendt.",
      Prompt:
        "Betaler som regel til tiden: gå ud fra en forglemmelse, og spørg, om noget er gået galt hos os.",
      Sporadic: "Betaler somme tider for sent: bed om en dato, og gentag den.",
      "High risk":
        "Betaler meget sent eller slet ikke: bed om betaling i dag, og sig, hvad der sker nu og hvornår.",
      "In difficulty":
        "Plejede at betale og gør det ikke mere: spørg, hvad der er muligt, og tilbyd afdrag tidligt.",
    },
  },
};
