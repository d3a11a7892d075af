/** La llamada en español de España: siempre de usted. */
import type { ScriptWords } from "./script-words.ts";

/** La llamada en español de España: siempre de usted. */
export const es: ScriptWords = {
  said: {
    opening:
      "Buenos días, le llamo de {{company}}. ¿Podría hablar con {{contact}}? ¿Están satisfechos con lo que les hemos entregado?",
    whoever: "la persona que aprueba sus pagos",
    one: "la factura {{invoice}} por importe de {{amount}}, con vencimiento el {{date}}",
    many: "{{count}} facturas, {{amount}} en total, la más antigua con vencimiento el {{date}}",
    ask: {
      open: "Le llamo por {{what}}. El pago todavía no nos ha llegado. ¿Hay algún problema?",
      promised:
        "Nos indicó que tendríamos el pago a más tardar el {{promised}}: {{what}}. No nos ha llegado. ¿Qué ha ocurrido y cuándo se pagará?",
      written:
        "Le hemos escrito sobre {{what}}, y <sigue pendiente|siguen pendientes> de pago. Prefiero resolverlo con usted antes que volver a escribirle. ¿Qué lo impide y cuándo puede pagar?",
    },
    cannotPay:
      "Si no puede pagarlo todo de una vez: ¿cuánto puede pagar hoy y cuándo pagará el resto? Podemos acordar un pago a plazos.",
    close:
      "Entonces quedamos en un importe y una fecha. Lo anoto y se lo confirmo por correo electrónico. Gracias por su tiempo.",
    calm: "Entiendo que esto es difícil. No es nada personal. El importe sigue pendiente y me gustaría encontrar una solución con usted.",
  },
  hints: {
    listen:
      "Déjeles terminar. ¿Con qué no están conformes? Olvido, disputa o imposibilidad de pagar: cada caso tiene su propio camino.",
    tone: {
      New: "Un cliente nuevo: sea servicial y averigüe cómo se aprueban allí los pagos.",
      Prompt: "Suele pagar a tiempo: suponga un descuido y pregunte si algo ha fallado por nuestra parte.",
      Sporadic: "A veces paga tarde: pida una fecha y repítala.",
      "High risk": "Paga muy tarde o no paga: pida un pago hoy y diga qué ocurrirá después y cuándo.",
      "In difficulty": "Antes pagaba y ya no: pregunte qué es posible y ofrezca pronto un pago a plazos.",
    },
  },
};
