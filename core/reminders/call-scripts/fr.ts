/** L'appel en français : toujours vous. */
import type { ScriptWords } from "./script-words.ts";

/** L'appel en français : toujours vous. */
export const fr: ScriptWords = {
  said: {
    opening:
      "Bonjour, {{company}} à l'appareil. Pourrais-je parler à {{contact}} ? Êtes-vous satisfaits de ce que nous avons livré ?",
    whoever: "la personne qui valide vos règlements",
    one: "la facture {{invoice}} d'un montant de {{amount}}, à échéance du {{date}}",
    many: "{{count}} factures, {{amount}} au total, la plus ancienne à échéance du {{date}}",
    ask: {
      open: "Je vous appelle concernant {{what}}. Le règlement ne nous est pas encore parvenu. Y a-t-il un problème ?",
      promised:
        "Vous nous aviez annoncé le règlement pour le {{promised}} : {{what}}. Nous ne l'avons pas reçu. Que s'est-il passé, et quand sera-t-il effectué ?",
      written:
        "Nous vous avons écrit concernant {{what}}, et le règlement n'est toujours pas arrivé. Je préfère trouver une solution avec vous plutôt que de vous écrire à nouveau. Qu'est-ce qui bloque, et quand pouvez-vous régler ?",
    },
    cannotPay:
      "Si vous ne pouvez pas tout régler en une fois : combien pouvez-vous verser aujourd'hui, et quand suivra le solde ? Nous pouvons convenir d'un échéancier.",
    close:
      "Nous sommes donc d'accord sur un montant et une date. Je le note et vous le confirme par e-mail. Merci de m'avoir accordé ce moment.",
    calm: "Je comprends que la situation soit difficile. Cela n'a rien de personnel. La somme reste due, et je souhaite trouver une solution avec vous.",
  },
  hints: {
    listen:
      "Laissez parler jusqu'au bout. De quoi sont-ils mécontents ? Oubli, contestation ou impossibilité de payer : chaque cas a sa propre suite.",
    tone: {
      New: "Un nouveau client : soyez serviable et demandez comment ses règlements sont validés.",
      Prompt:
        "Paie en général à temps : partez d'un oubli et demandez si quelque chose s'est mal passé de notre côté.",
      Sporadic: "Paie parfois en retard : demandez une date et répétez-la.",
      "High risk":
        "Paie très tard ou pas du tout : demandez un règlement aujourd'hui et dites ce qui suit et quand.",
      "In difficulty": "Payait et ne paie plus : demandez ce qui est possible et proposez tôt un échéancier.",
    },
  },
};
