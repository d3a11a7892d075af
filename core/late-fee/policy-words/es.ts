/** Late-fee policies in Spanish. */
import type { PolicyWords } from "./policy-words.ts";

/** Spanish: how a late-fee policy and the lines of a fee are told. */
export const es: PolicyWords = {
  percent: "#\u00a0%",
  interest: {
    day: "{size} de interés al día",
    week: "{size} de interés a la semana, por días",
    month: "{size} de interés al mes, por días",
    year: "{size} de interés al año, por días",
  },
  started: {
    day: "{size} por cada día empezado",
    week: "{size} por cada semana empezada",
    month: "{size} por cada mes empezado",
  },
  full: {
    day: "{size} por cada día completo",
    week: "{size} por cada semana completa",
    month: "{size} por cada mes completo",
  },
  once: "{size} una sola vez",
  ofOpen: "{size} del saldo pendiente",
  ofBalance: "{size} del saldo",
  law: "interés legal de demora y compensación fija: {law}",
  lawInterest: "interés legal de demora: {law}",
  contract: "el tipo del contrato ({law})",
  costs: "costes de cobro neerlandeses según la escala legal (mínimo {min}, máximo {max})",
  plus: ", más ",
  next: "Se cuenta desde el día siguiente al vencimiento.",
  after: "Se cuenta desde el día {n} tras el vencimiento; los anteriores son libres.",
  grace: [
    "Nada hasta {n} día después del vencimiento; más tarde, se cuenta desde el vencimiento.",
    "Nada hasta {n} días después del vencimiento; más tarde, se cuenta desde el vencimiento.",
  ],
  base: "El interés se calcula sobre lo que sigue pendiente, con IVA; los recargos no devengan interés.",
  reference: "El tipo de referencia es {size}, diga lo que diga la tabla.",
  compounded: {
    monthly: "El interés se suma al importe debido una vez al mes, desde el vencimiento.",
    yearly: "El interés se suma al importe debido una vez al año, desde el vencimiento.",
  },
  dayCount: "Los días se cuentan según {rule}.",
  limits: "En total {list} por factura.",
  atLeast: "al menos {size}",
  atMost: "como máximo {size}",
  atMostPart: "como máximo {size} del saldo",
  total: "Total",
  cap: "Tope {size}",
  minimum: "Mínimo {size}",
  charged: "Ya cobrado",
  compensation: "compensación fija",
  given: "tipo de referencia indicado",
  own: "tipo propio",
  status: {
    verified: "comprobado",
    "verified-weak": "de fuentes secundarias",
    derived: "calculado con la regla de la ley",
    "from-memory": "sin consultar",
    unverified: "no encontrado",
  },
};
