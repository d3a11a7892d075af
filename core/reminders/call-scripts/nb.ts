/** Samtalen på norsk bokmål: du til den man snakker med, dere om firmaet. */
import type { ScriptWords } from "./script-words.ts";

/** Samtalen på norsk bokmål: du til den man snakker med, dere om firmaet. */
export const nb: ScriptWords = {
  said: {
    opening:
      "God dag, dette er {{company}}. Kan jeg få snakke med {{contact}}? Er dere fornøyd med det vi har levert?",
    whoever: "den som godkjenner betalingene deres",
    one: "faktura {{invoice}} på {{amount}}, som forfalt {{date}}",
    many: "{{count}} fakturaer, til sammen {{amount}}, der den eldste forfalt {{date}}",
    ask: {
      open: "Jeg ringer om {{what}}. Vi har ikke mottatt betalingen ennå. Er det noe galt med <den|dem>?",
      promised:
        "Dere sa at vi skulle få betalingen innen {{promised}}: {{what}}. Vi har ikke mottatt den. Hva har skjedd, og når blir det betalt?",
      written:
        "Vi har skrevet til dere om {{what}}, og <den er|de er> fortsatt ikke betalt. Jeg vil heller finne en løsning med deg enn å skrive igjen. Hva står i veien, og når kan dere betale?",
    },
    cannotPay:
      "Kan dere ikke betale alt på én gang: Hvor mye kan dere betale i dag, og når kommer resten? Vi kan avtale nedbetaling.",
    close: "Da er vi enige om et beløp og en dato. Jeg noterer det og bekrefter på e-post. Takk for praten.",
    calm: "Jeg skjønner at dette er vanskelig. Det er ikke personlig. Beløpet er fortsatt utestående, og jeg vil gjerne finne en løsning sammen med dere.",
  },
  hints: {
    listen:
      "La dem snakke ut. Hva er de misfornøyd med? Glemt, omtvistet eller kan ikke betale: hver ting har sin egen vei videre.",
    tone: {
      New: "En ny kunde: vær hjelpsom, og finn ut hvordan betalingene deres blir godkjent.",
      Prompt: "Betaler som regel i tide: gå ut fra en forglemmelse, og spør om noe har gått galt hos oss.",
      Sporadic: "Betaler sent av og til: be om en dato, og gjenta den.",
      "High risk":
        "Betaler svært sent eller ikke i det hele tatt: be om betaling i dag, og si hva som skjer nå og når.",
      "In difficulty":
        "Pleide å betale og gjør det ikke lenger: spør hva som er mulig, og tilby nedbetaling tidlig.",
    },
  },
};
