/** Cartas en español de España: siempre de usted; «requerimiento» solo en la última; «pendiente» y «vencida» para facturas. */
import type { EarlyWords, LetterWords } from "./letter-words.ts";

const PAY = "Forma de pago:\n{{bank}}";
const IGNORE = "Si ya ha realizado el pago, no tenga en cuenta este aviso.";
const TELL = "Si ha realizado el pago en los últimos días, le rogamos que nos indique la fecha.";
const WAYS =
  "Si no puede pagarlo todo de una vez, pague ahora una parte e indíquenos cuándo abonará el resto, o pídanos un plan de pagos.";
const CALL = "Puede llamarnos al {{phone}}.";
const OBJECT =
  "Si no está conforme con la reclamación, escríbanos a {{reply_to}} antes de que acabe el {{pay_by}} e indique el motivo.";
const ALSO = "También pendiente, pero fuera de este aviso:\n{{also_open}}";
const CREDITOR = "Acreedor:\n{{creditor}}";
const TOTAL_BY = "Le rogamos que pague {{total}} a más tardar el {{pay_by}}.";

/** Las cartas en español que puede dar una celda. */
export const esEarly: EarlyWords = {
  greeting: { formal: "A la atención de {{contact}}:", friendly: "Hola, {{contact}}:" },
  letters: {
    "confirm-receipt": {
      subject: "<Factura|Facturas> {{invoice}} de {{company}}",
      body: [
        "<Le hemos enviado la factura {{invoice}} por importe de {{principal}}, con vencimiento el {{due_date}}.|Le hemos enviado las siguientes facturas, por un total de {{principal}}:>",
        "<|{{invoices}}>",
        "Le agradecemos que nos avise si no <la ha|las ha> recibido o si falta algo para <aprobarla|aprobarlas>, por ejemplo un número de pedido.",
        "{{discount}}",
      ],
    },
    "pre-due-reminder": {
      subject: "<La factura {{invoice}} vence el {{due_date}}|Las facturas {{invoice}} vencen próximamente>",
      body: [
        "Le recordamos que <la factura {{invoice}} por importe de {{principal}} vence el {{due_date}}.|las siguientes facturas, por un total de {{principal}}, vencen próximamente:>",
        "<|{{invoices}}>",
        "{{discount}}",
        "{{additions}}",
        PAY,
        "Si el pago ya está en camino, no tiene que hacer nada más.",
      ],
    },
    "friendly-reminder": {
      subject: "Recordatorio de pago: <factura|facturas> {{invoice}}",
      body: [
        "<La factura {{invoice}} por importe de {{principal}} venció el {{due_date}} y todavía no nos consta su pago.|Las siguientes facturas, por un total de {{principal}}, han vencido y todavía no nos consta su pago:>",
        "<|{{invoices}}>",
        "Puede tratarse de un descuido. Le rogamos que <la|las> pague o que nos diga si hay algún inconveniente.",
        "<La factura está disponible|Las facturas están disponibles> aquí: {{link}}",
        "{{discount}}",
        "{{additions}}",
        PAY,
        ALSO,
        IGNORE,
      ],
    },
    "second-reminder": {
      subject: "Segundo recordatorio: <factura|facturas> {{invoice}}",
      body: [
        "<La factura {{invoice}} por importe de {{principal}} venció el {{due_date}} y lleva {{days_past_due}} de retraso.|Las siguientes facturas, por un total de {{principal}}, siguen pendientes de pago:>",
        "<|{{invoices}}>",
        "Le rogamos que <la|las> pague en los próximos días o que nos responda con la fecha en que pagará.",
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

/** Todo lo que Duebook dice en español. */
export const es: LetterWords<"es"> = {
  early: esEarly,
  closing: { formal: "Atentamente,", friendly: "Un saludo cordial," },
  letters: {
    "formal-reminder": {
      subject: "Reclamación de pago: <factura|facturas> {{invoice}}",
      body: [
        "Le hemos recordado el pago de <la siguiente factura|las siguientes facturas> y no lo hemos recibido.",
        "{{invoices}}",
        "{{breakdown}}",
        "Condiciones acordadas: {{terms}}.",
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
      subject: "Aviso de suspensión del suministro el {{stop_date}}: <factura|facturas> {{invoice}}",
      body: [
        "A pesar de nuestros recordatorios, <la siguiente factura sigue pendiente|las siguientes facturas siguen pendientes> de pago.",
        "{{invoices}}",
        "{{breakdown}}",
        "Si no hemos recibido {{total}} antes del {{stop_date}}, ese día suspenderemos las entregas y los servicios. Los reanudaremos en cuanto su cuenta esté al día.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "final-notice": {
      subject: "Último requerimiento de pago: <factura|facturas> {{invoice}}",
      body: [
        "Este es nuestro último requerimiento de pago de <la siguiente factura|las siguientes facturas>.",
        "{{invoices}}",
        "{{breakdown}}",
        TOTAL_BY,
        "Si no hemos recibido {{total}} a más tardar el {{pay_by}}, el {{hand_over_date}} entregaremos la reclamación a {{who}}. Esto le supondrá gastos adicionales.",
        PAY,
        "Todavía puede llamarnos al {{phone}} para acordar un pago a plazos.",
        OBJECT,
        ALSO,
        TELL,
        CREDITOR,
      ],
    },
    "broken-promise": {
      subject: "Su pago prometido para el {{promised_date}}: <factura|facturas> {{invoice}}",
      body: [
        "Nos indicó que <la factura {{invoice}} quedaría pagada|las siguientes facturas quedarían pagadas> a más tardar el {{promised_date}}. No hemos recibido el pago.",
        "<|{{invoices}}>",
        "{{additions}}",
        "Le rogamos que pague {{total}} ahora o que nos responda hoy con la fecha en que pagará.",
        PAY,
        WAYS,
        CALL,
        ALSO,
        TELL,
      ],
    },
    "instalment-missed": {
      subject: "Plazo del {{instalment_date}} no recibido",
      body: [
        "No hemos recibido el plazo de {{instalment}} que, según nuestro plan de pagos, vencía el {{instalment_date}}.",
        "Le rogamos que lo pague a más tardar el {{pay_by}} para que el plan pueda continuar.",
        "Si para entonces no está pagado, vencerá todo el importe pendiente de {{principal}}, como consta en el plan.",
        PAY,
        CALL,
        TELL,
      ],
    },
    "proof-of-payment": {
      subject: "Su pago de <la factura|las facturas> {{invoice}}",
      body: [
        "Gracias por comunicarnos que <la factura {{invoice}} está pagada|las siguientes facturas están pagadas>, por importe de {{principal}}. No encontramos el pago en nuestra cuenta.",
        "<|{{invoices}}>",
        "Le rogamos que nos envíe el justificante con la fecha, el importe y la cuenta de destino, y lo buscaremos de inmediato.",
        "Nuestra cuenta:\n{{bank}}",
        CALL,
      ],
    },
    "plan-confirmation": {
      subject: "Nuestro plan de pagos: <factura|facturas> {{invoice}}",
      body: [
        "Gracias por el acuerdo. Usted reconoce que debe {{principal}} por <la factura {{invoice}}|las siguientes facturas>.",
        "<|{{invoices}}>",
        "Pagará en estos plazos:\n{{instalments}}",
        "Mientras los plazos lleguen a tiempo, no le reclamaremos <esta factura|estas facturas>. Si un plazo no se paga en los 3 días siguientes a su fecha, vencerá todo el importe pendiente. Hasta que el plan esté pagado, solo serviremos con pago por adelantado.",
        PAY,
        "Le rogamos que confirme el plan respondiendo a este mensaje.",
      ],
    },
    "settlement-offer": {
      subject: "Propuesta de acuerdo: <factura|facturas> {{invoice}}",
      body: [
        "Quedan pendientes {{principal}} de <la factura {{invoice}}|las siguientes facturas>.",
        "<|{{invoices}}>",
        "Le proponemos aceptar {{settlement}} como pago total y definitivo, si el importe completo está en nuestra cuenta a más tardar el {{pay_by}}. Después de esa fecha la propuesta queda sin efecto y se debe todo el importe.",
        PAY,
        "Le rogamos que responda a este mensaje si acepta.",
      ],
    },
    statement: {
      subject: "Extracto de cuenta a {{as_of}}",
      body: [
        "Este es su extracto de cuenta a {{as_of}}.",
        "{{statement}}",
        "Total pendiente: {{total}}.",
        "De este total ha vencido: {{overdue}}.",
        PAY,
        "Le rogamos que nos avise si el extracto no coincide con su contabilidad.",
      ],
    },
    "thank-you": {
      subject: "Gracias por su pago",
      body: [
        "Gracias: hemos recibido su pago de {{paid}} correspondiente a <la factura|las facturas> {{invoice}}.",
        "No tiene que hacer nada más. Esperamos seguir trabajando con usted.",
      ],
    },
  },
  legal: {
    // LO 1/2025, desde el 3 de abril de 2025: antes de demandar, un intento de negociación que se pueda probar.
    ES: {
      subject: "Último requerimiento de pago y propuesta de negociación: <factura|facturas> {{invoice}}",
      body: [
        "A pesar de nuestras reclamaciones, <la siguiente factura sigue pendiente|las siguientes facturas siguen pendientes> de pago. Le requerimos el pago de {{total}}.",
        "{{invoices}}",
        "{{breakdown}}",
        "Le rogamos que pague {{total}} a más tardar el {{pay_by}}.",
        "Conforme a la Ley Orgánica 1/2025 le proponemos negociar una solución: puede pagar en plazos o hacernos su propia propuesta. Responda a {{reply_to}} a más tardar el {{pay_by}}.",
        "Si para entonces no hemos recibido el pago ni su respuesta, el {{hand_over_date}} entregaremos la reclamación a {{who}}. Esto le supondrá gastos adicionales.",
        PAY,
        "Todavía puede llamarnos al {{phone}} para acordar un pago a plazos.",
        OBJECT,
        ALSO,
        CREDITOR,
      ],
    },
  },
  table: {
    number: "Factura", date: "Fecha", due: "Vencimiento", days: "Días de retraso", amount: "Importe", paid: "Pagado", open: "Importe pendiente",
    covered: "Objeto de este aviso", alsoOpen: "También pendiente", principal: "Principal", fee: "Gastos de reclamación",
    fixedSum: "Indemnización por costes de cobro", interest: "Intereses de demora", collectionCosts: "Costes de cobro",
    credits: "Menos saldo a favor", total: "Total a pagar", balance: "Saldo", credit: "Saldo a favor", instalment: "Plazo",
    paymentReference: "Concepto", ourReference: "Nuestra referencia", poNumber: "Su número de pedido",
    notDue: "No vencido", daysRange: "# días",
    discount: "Factura {{invoice}}: si el pago nos llega a más tardar el {{date}}, puede descontar {{amount}}.",
    undisputed: "Factura {{invoice}}: {{disputed}} de un total de {{whole}} están en disputa y quedan fuera de este aviso. Lo que pedimos es la parte no discutida, {{amount}}.",
  }, // biome-ignore format: a table
};
