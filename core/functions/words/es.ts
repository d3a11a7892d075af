/** The function wizard in Spanish, as spoken in Spain. */
import type { FeeWords, FunctionWords, NextActionWords } from "./function-words.ts";

const invoiceDate = "La fecha de la factura; una fila vacía queda vacía.";
const dueDate = "La fecha de vencimiento; una fila vacía queda vacía.";
const asOf = "La fecha a la que se calcula; si se omite, hoy.";
const boundaries =
  'El último día de cada tramo, en orden ascendente, como texto o rango; si se omite, "30,60,90".';
const dueDates = "La fecha de vencimiento de cada fila.";
const balances = "El importe pendiente de cada fila, los abonos en negativo.";
const playbook = "El rango de la hoja Playbook con su fila de encabezados; si se omite, el plan estándar.";
const daysPastDue = "Días de retraso.";

const fee: FeeWords = {
  balance: "El importe adeudado con IVA; con payments, el adeudado al vencimiento. 0 o menos da 0.",
  due_date: "La fecha de vencimiento; los intereses corren desde el día siguiente.",
  policy:
    'El interés o recargo pactado, en inglés, como "18% per year after 5 days", o un régimen como "ES B2B"; vacío: nada pactado.',
  as_of: "El día hasta el que se calcula, incluido; si se omite, hoy.",
  payments:
    "Dos columnas, fecha e importe: cada pago reduce la base desde el día siguiente. Si se omite, ninguno. El encabezado y las filas vacías se saltan.",
  rates:
    "Dos columnas, fecha inicial y porcentaje: sus propios tipos en lugar de los incorporados o del porcentaje anual. Si se omite, ninguno.",
  charged: "Lo que ya se ha cargado en cuenta, en positivo; se descuenta. Si se omite, 0.",
};

const nextAction: NextActionWords = {
  due_date: "La fecha de vencimiento de la factura.",
  balance: "El importe pendiente; 0 o vacío junto a un vencimiento es pagada, menos de 0 un abono.",
  as_of: "El día para el que se trabaja; si se omite, hoy.",
  last_action:
    "El paso más avanzado que se ha dado, por su nombre en uno de los nueve idiomas; vacío: ninguno.",
  last_contact: "El día del último contacto con el cliente sobre ella.",
  status:
    "En disputa, en pausa, plan de pagos, en vía judicial, en recobro, dada de baja…; vacío o abierta: se sigue.",
  promised_date: "El día en que el cliente se comprometió a pagar.",
  invoice_date:
    "La fecha de la factura: da tiempo a que llegue una factura tardía; con plazos cortos no hay aviso previo.",
  playbook,
};

/** Every function's words in Spanish. */
export const es: FunctionWords = {
  DUE_DATE: {
    summary: "La fecha de vencimiento de una factura, según su fecha y sus condiciones de pago.",
    parameters: {
      invoice_date: invoiceDate,
      terms:
        'Las condiciones de pago como texto, o un número de días: "30 días", 30, "30 días fin de mes", "2/10 net 30".',
    },
  },
  DISCOUNT_DEADLINE: {
    summary: "El último día en que vale el descuento por pronto pago.",
    parameters: {
      invoice_date: invoiceDate,
      terms: 'Condiciones de pago con descuento: "2/10 net 30", "14 Tage 2% Skonto, 30 Tage netto".',
    },
  },
  DAYS_PAST_DUE: {
    summary: "Días completos desde el vencimiento: 0 ese mismo día, negativo antes.",
    parameters: { due_date: dueDate, as_of: "El día hasta el que se cuenta; si se omite, hoy." },
  },
  AGING_BUCKET: {
    summary: "El tramo de antigüedad de una factura: Current, 1-30, 31-60, 61-90 o 91+.",
    parameters: { due_date: dueDate, as_of: asOf, boundaries },
  },
  AGING_REPORT: {
    summary: "Antigüedad de saldos: lo que debe cada cliente, según los días de retraso.",
    parameters: {
      customers: "El cliente de cada fila.",
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      currencies: "La divisa de cada fila; si se omite, todas las filas tienen la misma.",
    },
  },
  BAD_DEBT_ALLOWANCE: {
    summary: "El deterioro de créditos por insolvencias: la suma de cada tramo por su porcentaje.",
    parameters: {
      due_dates: dueDates,
      balances,
      as_of: asOf,
      boundaries,
      rates: "Un porcentaje por tramo, Current primero; si se omite, 1%, 5%, 10%, 25%, 50%.",
    },
  },
  LATE_FEE: {
    summary: "Los intereses de demora y recargos de una factura hasta un día.",
    parameters: fee,
  },
  LATE_FEE_BREAKDOWN: {
    summary:
      "Las líneas de los intereses y recargos: desde, hasta, días, base, tipo, importe y qué es cada una.",
    parameters: fee,
  },
  STATUTORY_RATE: {
    summary: "El tipo legal anual de interés de demora en un día, referencia y margen juntos.",
    parameters: { regime: "El régimen, como ES B2B, DE B2C o NL B2B.", date: "El día; si se omite, hoy." },
  },
  ALLOCATE_PAYMENT: {
    summary:
      "Reparte un pago entre gastos, intereses y principal: una fila, cuya última celda es lo que sobra.",
    parameters: {
      payment: "El importe recibido.",
      fees: "Los gastos adeudados; vacío es 0.",
      interest: "Los intereses adeudados; vacío es 0.",
      principal: "El principal adeudado; vacío es 0.",
      order: 'El orden, en inglés, como "interest, principal, fees"; si se omite, fees, interest, principal.',
    },
  },
  EARLY_PAY_DISCOUNT: {
    summary: "El descuento por pronto pago que se puede restar.",
    parameters: {
      amount: "Lo que se paga, con IVA; una fila vacía queda vacía.",
      invoice_date: "La fecha de la factura; vacía da vacío.",
      terms: 'Condiciones de pago como "2/10 net 30"; vacías o sin descuento dan 0.',
      pay_date: "El día del pago; si se omite, hoy.",
      tax: "El IVA incluido en el importe, para tax_mode net.",
      tax_mode: "gross (si se omite): descuento sobre todo el importe; net: sobre el importe sin IVA.",
    },
  },
  DISCOUNT_APR: {
    summary: "Lo que cuesta al año no aprovechar el descuento por pronto pago.",
    parameters: { terms: 'Condiciones de pago como "2/10 net 30".' },
  },
  AMOUNT_DUE: {
    summary:
      "Lo que hay que pagar ahora: el importe pendiente, menos el descuento aún vigente, más los intereses y recargos.",
    parameters: {
      balance: "El importe pendiente; una fila vacía queda vacía.",
      invoice_date: "La fecha de la factura; vacía: sin descuento.",
      due_date: "La fecha de vencimiento; vacía: sin intereses ni recargos.",
      terms: 'Condiciones de pago como "2/10 net 30"; vacías: sin descuento.',
      policy:
        'El interés o recargo pactado, en inglés, como "18% per year after 5 days", o un régimen como "ES B2B"; vacío: ninguno.',
      as_of: "El día del pago; si se omite, hoy.",
    },
  },
  NEXT_ACTION: { summary: "Lo que toca hacer ahora con una factura, o Wait.", parameters: nextAction },
  NEXT_ACTION_DATE: {
    summary: "El día en que toca esa acción; con Wait, el día de la siguiente.",
    parameters: nextAction,
  },
  NEXT_ACTION_REASON: {
    summary: "Una frase que dice por qué toca esa acción, y las tareas que van con ella.",
    parameters: nextAction,
  },
  WORKLIST: {
    summary: "Una tabla de a quién atender hoy, lo más urgente primero.",
    parameters: {
      ledger: "El rango de las facturas pendientes con su fila de encabezados.",
      as_of: "El día para el que se trabaja; si se omite, hoy.",
      playbook,
    },
  },
  PAYER_CLASS: {
    summary: "Cómo paga un cliente: New, Prompt, Sporadic, In difficulty o High risk.",
    parameters: {
      due_dates: "Los vencimientos de las facturas de un cliente.",
      paid_dates: "Cuándo se pagó cada una; vacío: todavía no.",
      as_of: "El día de la valoración; si se omite, hoy.",
    },
  },
  CREDIT_STATUS: {
    summary: "OK, Hold o Cash only: si un cliente puede comprar a crédito.",
    parameters: {
      balance: "El saldo total del cliente; una fila vacía queda vacía.",
      credit_limit: "El saldo máximo permitido; vacío: sin límite, contado: ningún crédito.",
      days_past_due: "Días de retraso de la factura impagada más antigua del cliente.",
      broken_promises: "Cuántos compromisos de pago se han incumplido; si se omite, 0.",
    },
  },
  PAYMENT_PLAN: {
    summary: "Una tabla de plazos, con sus fechas, que suman el importe pendiente.",
    parameters: {
      balance: "Lo que hay que pagar a plazos, mayor que 0.",
      instalments: "El número de plazos.",
      first_date: "La fecha del primer plazo.",
      every: 'month (si se omite: cada mes), week, "2 weeks" o un número de días.',
    },
  },
  SETTLEMENT_OFFER: {
    summary:
      "Lo mínimo que conviene aceptar en un acuerdo transaccional, cuando ya no se espera cobrar todo.",
    parameters: {
      balance: "El importe pendiente; una fila vacía queda vacía.",
      days_past_due: daysPastDue,
      agency_fee: "La parte que se quedaría una empresa de recobro; si se omite, 30%.",
    },
  },
  RECOVERY_OPTIONS: {
    summary:
      "Una tabla de las vías que quedan para una deuda: cuáles están abiertas, lo máximo que dan, lo que cuestan y exigen.",
    parameters: {
      balance: "El importe pendiente, mayor que 0.",
      days_past_due: daysPastDue,
      jurisdiction: "Dónde se reclamaría: ES, GB, US-CA…",
      agency_fee: "La parte que se queda una empresa de recobro, como 25%.",
      factoring_advance: "La parte que una empresa de factoring paga enseguida, como 80%.",
      lawyer_letter: "Lo que cuesta un requerimiento de abogado.",
    },
  },
  SMALL_CLAIMS_LIMIT: {
    summary:
      "La cuantía máxima que una empresa puede reclamar en un proceso de escasa cuantía, en la divisa del lugar.",
    parameters: { jurisdiction: "El lugar: GB, DK, US-CA…; una fila vacía queda vacía." },
  },
  DAYS_SALES_OUTSTANDING: {
    summary: "Cuántos días de ventas a crédito siguen sin cobrar (periodo medio de cobro).",
    parameters: {
      receivables: "Los saldos de clientes al final del periodo; una fila vacía queda vacía.",
      credit_sales: "Las ventas a crédito del periodo.",
      days: "Los días del periodo, como 90.",
    },
  },
  COLLECTION_EFFECTIVENESS: {
    summary: "La parte de lo que se podía cobrar en un periodo que se cobró; 1 es todo.",
    parameters: {
      opening: "Los saldos de clientes al principio; una fila vacía queda vacía.",
      credit_sales: "Las ventas a crédito del periodo.",
      closing: "Los saldos de clientes al final.",
      current: "De los saldos finales, lo que aún no ha vencido.",
    },
  },
  AVERAGE_DAYS_TO_PAY: {
    summary: "La media de días desde la fecha de factura hasta el pago, ponderada por importe si se da.",
    parameters: {
      invoice_dates: "La fecha de factura de cada fila.",
      paid_dates: "El día en que se pagó del todo; vacío si no se ha pagado.",
      amounts: "El importe de cada fila, como peso; si se omite, todas pesan igual.",
    },
  },
  EXPECTED_PAYMENT_DATE: {
    summary: "El día en que se espera el dinero: la base de una previsión de tesorería.",
    parameters: {
      due_date: dueDate,
      average_days_late: "Cuántos días tarde suele pagar este cliente; si se omite, 0.",
      promised_date: "El día en que el cliente se comprometió a pagar.",
      as_of: "El día de la previsión; si se omite, hoy.",
    },
  },
  REMINDER_TEXT: {
    summary: "El texto de un recordatorio de pago para una factura, en el idioma del cliente.",
    parameters: {
      action: "La acción tal como la da NEXT_ACTION, en uno de los nueve idiomas.",
      language: "El idioma del cliente: da, de, en, es, fi, fr, nb, nl o sv.",
      customer: "El nombre del cliente, para el saludo.",
      invoice: "El número de la factura.",
      balance: "El importe pendiente de la factura.",
      due_date: "La fecha de vencimiento de la factura.",
      currency: "El código de la divisa, como EUR; si se omite, el importe va solo.",
      as_of: "El día hasta el que se cuentan los días de retraso; si se omite, hoy.",
    },
  },
};
