/** Core's sentences in Spanish. */
import type { CoreWords } from "../../said/core-words.ts";

/** Reasons, problems, stops and roads. */
export const es: CoreWords = {
  reason: {
    between: "; ",
    last: "último paso: {step}",
    ago: ["hace {n} día", "hace {n} días"],
    today: "hoy",
    nothingYet: "aún no se ha enviado nada",
    next: "siguiente: {step} el {date}",
    now: "ahora: {step}, pendiente desde el {date}",
    end: "fin del plan de cobro",
    promised: "pago prometido para el {date}",
    waitUntil: "esperar hasta el {date}, dos días hábiles más",
    broken: "el pago prometido para el {date} no ha llegado",
    contact: "último contacto: {when}",
    invoice: "Factura {number}: {text}",
    leftOut: "No incluidas: {list}.",
    payer: "Pagador: {class}.",
    drafts: [
      "1 factura es un borrador y aún no se ha enviado al cliente.",
      "{n} facturas son borradores y aún no se han enviado al cliente.",
    ],
    since: "{task} desde el {date}",
    setOff: "aplicar {amount} sin asignar",
    creditCovers:
      "Hay pagos o abonos de {amount} sin factura asignada que cubren lo vencido: aplíquelos primero.",
    creditOpen: "Hay pagos o abonos de {amount} sin factura asignada: aplíquelos o devuélvalos.",
    nothingOpen: "no hay nada pendiente",
    counts: {
      "resolve-dispute": "{n} en disputa",
      "await-promise": "{n} con pago prometido",
      "follow-plan": "{n} en plan de pagos",
      paused: "{n} en pausa",
      factored: "{n} cedidas a factoring",
    },
  },
  answers: {
    paid: "pagada según el estado",
    "apply-credit": "el cliente tiene aquí un abono: aplíquelo a una factura abierta o devuélvalo",
    "set-due-date":
      "sin fecha de vencimiento no se puede reclamar nada: indíquela, o las condiciones de pago",
    "resolve-dispute": "el cliente la discute, y el plan de cobro se detiene hasta que se resuelva",
    paused: "en pausa según el estado: no se envía nada hasta que se quite",
    "follow-plan": "en un plan de pagos, cuyos plazos sustituyen el vencimiento",
    "offer-plan": "el cliente no puede pagar ahora: acuerde plazos",
    "await-settlement": "hay un acuerdo transaccional en marcha",
    "with-lawyer": "en manos del abogado: desde aquí no se envía nada",
    "at-court": "en el juzgado: desde aquí no se envía nada",
    "with-agency": "en recobro: desde aquí no se envía nada",
    factored: "cedida a factoring: no nos toca pedir el pago",
    "file-claim": "el cliente es insolvente: comunique el crédito a tiempo y detenga avisos y entregas",
    "written-off": "dada de baja",
    cancelled: "anulada",
  },
  problems: {
    "no-customer": "Falta el cliente en esta fila: indique quién debe.",
    "no-amount": "Falta el importe en esta fila: indique lo pendiente, o 0 si está pagado.",
    "no-balance":
      "El saldo está vacío y nada más dice lo que queda pendiente: indíquelo, o 0 si está pagado.",
    "unreadable-amount": "«{value}» no es un importe: escriba un número como 1234,50.",
    "amount-too-large": "«{value}» es demasiado grande para calcularlo con exactitud: revise las cifras.",
    "date-as-amount": "«{value}» es una fecha donde va un importe: escriba el importe.",
    "unreadable-date": "«{value}» no es una fecha: use una celda de fecha o un texto como 2026-03-31.",
    "impossible-date": "«{value}» es un día que no existe: corrija el día, el mes o el año.",
    "error-cell": "La celda muestra el error «{value}»: corríjalo.",
    "unlikely-date":
      "«{value}» es anterior a 1990 o posterior a 2099: ¿es un importe o una errata? Corrija la fecha.",
    "date-is-time": "«{value}» es una hora o un número demasiado pequeño para una fecha: escriba la fecha.",
    "unreadable-optional-date":
      "«{value}» no es una fecha y no se lee: use una celda de fecha o un texto como 2026-03-31.",
    "unreadable-optional-amount": "«{value}» no es un importe y no se lee: escriba un número como 1234,50.",
    "unreadable-count": "«{value}» no es un número entero y no se lee: escriba un número como 2.",
    "no-due-date": "Sin fecha de vencimiento: indique una, o condiciones de pago, o elija unas por defecto.",
    "unknown-terms":
      "Las condiciones de pago «{value}» no se entienden: escríbalas como «30 días neto», o indique un vencimiento.",
    "due-before-invoice":
      "El vencimiento «{value}» es anterior a la fecha de la factura: vea cuál de los dos es correcto.",
    "paid-before-invoice":
      "La fecha de pago «{value}» es anterior a la de la factura: vea cuál de las dos es correcta.",
    "unknown-status":
      "El estado «{value}» no se conoce: la factura cuenta como abierta y no recibe avisos. Use una palabra como abierta, en disputa o pagada.",
    "unknown-last-action":
      "La última acción «{value}» no es un paso del plan de cobro: no se hace nada hasta que se corrija.",
    "unknown-currency": "La moneda «{value}» no se conoce: use un código como EUR o USD.",
    "shared-currency-sign":
      "El signo «{value}» lo usan varias monedas: escriba el código, o elija la moneda propia.",
    "currency-conflict":
      "El importe lleva «{value}», pero la columna de moneda dice otra cosa: vale la columna. Revíselo.",
    "no-currency": "Falta la moneda en esta fila: escriba un código como EUR, o elija la moneda propia.",
    "duplicate-number":
      "La factura «{value}» figura más de una vez con importes o fechas distintos; cada fila cuenta. Vea si es una sola factura.",
    "duplicate-row":
      "La factura «{value}» figura en las filas {rows} con el mismo importe y fechas: se cuenta una vez y {amount} queda fuera. Quite la copia; si son líneas, escriba en cada fila el concepto.",
    "lines-added":
      "La factura «{value}» figura en las filas {rows} con el mismo importe y fecha pero con textos distintos: se toman como sus líneas y suman {amount}. Quite las filas que sean copias.",
    "number-of-two-customers":
      "La factura «{value}» figura en dos clientes; cuentan ambas. Revise el número.",
    "no-invoice-number": "Falta el número de factura: indíquelo, para que cartas y pagos puedan citarlo.",
    "number-lost-digits":
      "El número «{value}» tiene más cifras de las que guarda una hoja de cálculo: importe la columna como texto.",
    "paid-but-open":
      "Marcada como pagada, pero «{value}» sigue pendiente: se toma por pagada. Ponga el saldo a 0, o quite la marca.",
    overpaid:
      "Se ha pagado más de lo facturado: «{value}» queda a favor del cliente. Compénselo o devuélvalo; si es un error, corríjalo.",
    "balance-above-amount": "El saldo «{value}» es mayor que la factura: revise ambos importes.",
    "balance-disagrees":
      "El saldo «{value}» no es el importe menos lo pagado: vale el saldo. Revise los tres.",
    "disputed-above-balance":
      "El importe en disputa «{value}» supera lo pendiente: todo el saldo se toma por discutido. Compruebe ambos.",
    "negative-disputed": "El importe en disputa «{value}» es negativo y no se lee: escríbalo sin el menos.",
    "contact-in-future": "El último contacto «{value}» es posterior a la fecha de corte: revise la fecha.",
    "bad-email": "«{value}» no es una sola dirección de correo: escriba una, como nombre@empresa.example.",
    "unknown-customer-type":
      "El tipo de cliente «{value}» no se conoce: use business, sole trader, consumer o public.",
    "unreadable-credit-limit": "El límite de crédito «{value}» no es un importe: escriba un número, o cash.",
    "thousands-or-decimals":
      "«{value}» puede ser miles o tres decimales: escríbalo con todos sus decimales, como 1234,500.",
    "three-decimals":
      "«{value}» tiene tres decimales donde lo normal son dos y se lee como decimales: si son miles, escríbalo sin separador.",
    "mixed-notation":
      "«{value}» no está escrito como los demás importes de la columna: corrija los separadores.",
    "total-differs":
      "El total del propio informe es {reported}, pero las filas leídas suman {read}. Compruebe si faltan filas o se cuentan dos veces.",
    "row-unused":
      "«{value}» está solo en esta fila y no hay nada que le corresponda: quítelo o complete la fila.",
    "no-paid-dates":
      "Las facturas pagadas no tienen aquí fecha de pago, así que un día pasado no se muestra exactamente como fue.",
    "table-beside": "Junto a esta tabla hay otra ({value}): no se lee. Pásela a una hoja propia.",
    "dates-half-converted":
      "Unas fechas son fechas de verdad y otras, como {value}, son texto: el día y el mes pueden haberse cambiado. Compare algunas con el original.",
    "company-currency":
      "La columna {value} está en la moneda de la empresa, no en la de la factura: los importes se leen en la moneda propia.",
  },
  stops: {
    "answers-moved": "Hay anotaciones en filas de otras facturas. Corríjalas primero, en Hoy.",
    "row-note":
      "Una nota habla en contra de un recordatorio. Factura {value}. Marque el mensaje solo si puede enviarse a pesar de ello.",
    "payment-later":
      "La factura {value} consta como pagada en un día que aún no ha llegado. Espere a ese día o corríjalo.",
    "payment-unreadable":
      "Factura {value}: una línea de Payments la nombra sin un importe legible. Corrija la línea, o marque el mensaje si puede enviarse a pesar de ello.",
    "payment-unclear":
      "Factura {value}: ha entrado dinero que puede ser de ella. Indique en Payments qué factura pagó, o marque el mensaje si puede enviarse a pesar de ello.",
    "payment-sheet":
      "La hoja Payments tiene líneas bajo encabezados desconocidos, y nadie puede saber quién ha pagado. Llame a sus columnas Fecha, Cliente, Factura e Importe, o acéptelo.",
    "log-disputed":
      "Factura {value}: el registro dice que está en disputa y su fila no. Diga si está resuelto.",
    "log-promised":
      "Factura {value}: el registro dice que el pago está prometido y su fila no. Diga si está resuelto.",
    "log-plan":
      "Factura {value}: el registro dice que hay un plan de pagos y su fila no. Diga si ha terminado.",
    "log-paused": "Factura {value}: el registro dice que espera y su fila no. Diga si está resuelto.",
    "log-no-contact": "El registro dice que no se contacte al cliente.",
    "other-currency":
      "El cliente tiene {value} con los que no se ha pagado ninguna factura, en otra moneda que la que se pide aquí. Compénselo primero o envíe de todos modos.",
    "outbox-ready":
      "El mensaje {value} al cliente sigue como Ready en Outbox y cuenta como enviado. Envíelo y márquelo, o deshágalo, primero.",
    "as-of-not-today": "La fecha de corte no es hoy. Póngala primero en hoy.",
    "not-a-working-day": "Hoy no es día hábil. Al mensaje le toca el próximo día hábil.",
    "outside-window": "Está fuera del horario de envío ({value}). Espere, o acéptelo.",
    "no-sender": "En Ajustes falta el nombre de la empresa o una dirección de respuesta válida. Indíquelos.",
    "no-language": "No hay cartas en el idioma del cliente. Use da, de, en, es, fi, fr, nb, nl o sv.",
    "no-email": "No hay dirección de correo. Indíquela, o envíe una carta.",
    "bad-email": "«{value}» no es una sola dirección de correo válida. Corríjala en la celda.",
    "shared-email": "La dirección {value} figura en varios clientes. Averigüe de quién es.",
    bounced: "El correo a {value} fue devuelto. Pida una dirección nueva.",
    "no-name": "No hay a quién saludar. Indique el contacto o el cliente.",
    "no-bank": "En Ajustes faltan los datos bancarios para {value}. Indíquelos.",
    "no-currency": "La moneda no se conoce. Indíquela, o elija la moneda propia.",
    "nothing-owed": "No se debe nada.",
    "small-difference": "El saldo es una pequeña diferencia. Mejor dela de baja.",
    "credits-cover": "Abonos y pagos sin asignar cubren lo que se pediría. Aplíquelos primero.",
    "do-not-contact": "No se debe contactar con el cliente.",
    insolvent: "El cliente es insolvente: comunique el crédito, no envíe nada.",
    "unread-reply": "El cliente ha respondido. Lea la respuesta y márquela como leída.",
    "too-soon": "Se acaba de contactar con el cliente. Espere unos días.",
    "payments-not-entered":
      "Los pagos no están anotados hasta la fecha necesaria para reclamar. Anótelos primero.",
    "mailed-today": "El cliente ya ha recibido hoy un mensaje. Este puede salir mañana.",
    "courtesy-not-fitting":
      "Ningún correo de cortesía mientras una factura esté en reclamación formal o más allá.",
    "already-sent": "Esta carta ya se envió el {date} ({value}).",
    "in-doubt": "Puede que ya saliera un mensaje sobre la factura {value}. Diga si se envió.",
    "no-country": "El país del cliente no se conoce; una carta formal o un recargo lo exigen. Indíquelo.",
    "no-customer-type":
      "¿Empresa, autónomo, consumidor o público? Una carta formal o un recargo lo exigen. Indique el tipo.",
    "wrong-language-for-law":
      "Este aviso solo surte efecto con las palabras de su propia ley. Ponga el idioma del cliente en {value}.",
    "no-recovery-partner": "El aviso debe decir quién se hace cargo del crédito. Indíquelo en Ajustes.",
    "needs-paper":
      "El correo electrónico solo no prueba este aviso ({value}). Envíelo también por carta certificada o burofax.",
    "fee-not-allowed": "El recargo no está permitido aquí. Quítelo.",
    "not-sent-yet": "La factura aún es un borrador. Envíe primero la factura.",
    "direct-debit": "La factura está domiciliada: ningún aviso antes del vencimiento.",
    "stale-data": "No se anota ningún pago desde hace {value} días. Anote primero los pagos, o acéptelo.",
    "unsafe-header":
      "Un nombre o número contiene un salto de línea o un carácter oculto. Escríbalo de nuevo.",
    disputed: "En disputa. Resuelva primero la incidencia.",
    paused: "En pausa, o a la espera de ofrecer un plan de pagos.",
    "promise-running": "El pago está prometido. Espérelo.",
    "plan-running": "En un plan de pagos.",
    factored: "Cedida a factoring: nunca nos toca reclamarla.",
    "handed-over": "Con el abogado, el juzgado o el recobro, o a la espera de un acuerdo.",
    "no-due-date": "Sin fecha de vencimiento. Indíquela.",
  },
  recovery: {
    plan: [
      "Plan de pagos",
      "el acuerdo escrito del cliente, con reconocimiento de la deuda.",
      "Para un cliente que quiere pagar pero no puede de una vez. Cuesta tiempo: tantos meses como dure el plan.",
    ],
    settlement: [
      "Acuerdo transaccional",
      "acuerdo por escrito: total y definitivo, con una fecha.",
      "Para una deuda que ya no espera cobrar entera; lo que cede corre de su cuenta.",
    ],
    lawyer: [
      "Carta de abogado",
      "un crédito que pueda probar.",
      "Suele tener respuesta en semanas. El coste es suyo, salvo que la ley o el contrato lo carguen al cliente.",
    ],
    order: [
      "Procedimiento monitorio",
      "un crédito no discutido y los requisitos del juzgado.",
      "Más barato y rápido que un juicio; una oposición le pone fin. Usted adelanta la tasa y la reclama.",
    ],
    "small-claims": [
      "Proceso de escasa cuantía",
      "el contrato, las facturas y un cliente que pueda pagar.",
      "Sin abogado; suelen ser meses. Quien pierde paga la tasa del juzgado.",
    ],
    lawsuit: [
      "Demanda",
      "un abogado, pruebas y un cliente que pueda pagar.",
      "Para créditos por encima del límite de escasa cuantía. De meses a años; casi siempre paga quien pierde, en Estados Unidos cada uno lo suyo.",
    ],
    agency: [
      "Agencia de recobro",
      "el plazo del último requerimiento ha pasado (Estados Unidos: 90 días de retraso) y un crédito no discutido.",
      "Quién paga la comisión depende del país. Tarda meses. Compruebe su licencia y las quejas.",
    ],
    factoring: [
      "Factoring",
      "un cliente solvente, una factura no discutida con 15 días de retraso como mucho y un factor que acepte.",
      "Dinero en días, pero se descuentan comisiones e intereses, y la mayoría devuelve las facturas impagadas.",
    ],
    "write-off": [
      "Baja contable",
      "los avisos y requerimientos, guardados como prueba para impuestos e IVA.",
      "Cuando el tiempo y la relación valen más que el dinero. Parte puede volver como IVA.",
    ],
  },
  recoveryLimit: "Límite: {limit} ({year}).",
  recoveryUnverified: "Límite: {limit} ({year}, sin verificar).",
};
