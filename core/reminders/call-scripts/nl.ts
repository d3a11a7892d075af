/** Het gesprek in het Nederlands: altijd u. */
import type { ScriptWords } from "./script-words.ts";

/** Het gesprek in het Nederlands: altijd u. */
export const nl: ScriptWords = {
  said: {
    opening:
      "Goedendag, u spreekt met {{company}}. Zou ik {{contact}} kunnen spreken? Bent u tevreden over wat wij hebben geleverd?",
    whoever: "degene die bij u de betalingen goedkeurt",
    one: "factuur {{invoice}} van {{amount}}, vervallen op {{date}}",
    many: "{{count}} facturen, samen {{amount}}, waarvan de oudste op {{date}} is vervallen",
    ask: {
      open: "Ik bel over {{what}}. De betaling is nog niet bij ons binnen. Is er iets mis mee?",
      promised:
        "U had ons de betaling uiterlijk op {{promised}} toegezegd: {{what}}. Die is niet bij ons binnengekomen. Wat is er gebeurd, en wanneer wordt er betaald?",
      written:
        "Wij hebben u geschreven over {{what}}, en <die is|die zijn> nog niet betaald. Ik los het liever samen met u op dan dat ik nog een keer schrijf. Wat staat er in de weg, en wanneer kunt u betalen?",
    },
    cannotPay:
      "Als u niet alles in één keer kunt betalen: hoeveel kunt u vandaag betalen, en wanneer volgt de rest? Wij kunnen termijnen afspreken.",
    close:
      "Dan spreken wij een bedrag en een datum af. Ik noteer het en bevestig het per e-mail. Dank voor uw tijd.",
    calm: "Ik begrijp dat dit lastig is. Het is niet persoonlijk. Het bedrag staat nog open, en ik wil graag samen met u een oplossing vinden.",
  },
  hints: {
    listen:
      "Laat ze uitpraten. Waarover zijn ze ontevreden? Vergeten, betwist of niet kunnen betalen: elk heeft zijn eigen vervolg.",
    tone: {
      New: "Een nieuwe klant: wees behulpzaam en vraag hoe betalingen daar worden goedgekeurd.",
      Prompt: "Betaalt meestal op tijd: ga uit van een vergissing en vraag of er bij ons iets is misgegaan.",
      Sporadic: "Betaalt soms te laat: vraag om een datum en herhaal die.",
      "High risk":
        "Betaalt heel laat of helemaal niet: vraag om betaling vandaag en zeg wat er daarna gebeurt en wanneer.",
      "In difficulty":
        "Betaalde vroeger wel en nu niet meer: vraag wat mogelijk is en bied vroeg termijnen aan.",
    },
  },
};
