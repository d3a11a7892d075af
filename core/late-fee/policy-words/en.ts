/** Late-fee policies in English. */
import type { PolicyWords } from "./policy-words.ts";

/** English: how a late-fee policy and the lines of a fee are told. */
export const en: PolicyWords = {
  percent: "#%",
  interest: {
    day: "{size} interest a day",
    week: "{size} interest a week, by the day",
    month: "{size} interest a month, by the day",
    year: "{size} interest a year, by the day",
  },
  started: {
    day: "{size} for every started day",
    week: "{size} for every started week",
    month: "{size} for every started month",
  },
  full: {
    day: "{size} for every full day",
    week: "{size} for every full week",
    month: "{size} for every full month",
  },
  once: "{size} once",
  ofOpen: "{size} of the open balance",
  ofBalance: "{size} of the balance",
  law: "statutory interest and fixed compensation: {law}",
  lawInterest: "statutory interest: {law}",
  contract: "the rate of the contract ({law})",
  costs: "Dutch collection costs by the legal ladder (at least {min}, at most {max})",
  plus: ", plus ",
  next: "Counted from the day after the due date.",
  after: "Counted from day {n} after the due date; the days before are free.",
  grace: [
    "Nothing up to {n} day after the due date; later than that, counted from the due date.",
    "Nothing up to {n} days after the due date; later than that, counted from the due date.",
  ],
  base: "Interest is worked on what is still open, VAT included; fees bear none.",
  reference: "The reference rate is {size}, whatever the table says.",
  compounded: {
    monthly: "Interest is added to the amount owed once a month, counted from the due date.",
    yearly: "Interest is added to the amount owed once a year, counted from the due date.",
  },
  dayCount: "Days are counted by {rule}.",
  limits: "In all {list} per invoice.",
  atLeast: "at least {size}",
  atMost: "at most {size}",
  atMostPart: "at most {size} of the balance",
  total: "Total",
  cap: "Cap {size}",
  minimum: "Minimum {size}",
  charged: "Already charged",
  compensation: "fixed compensation",
  given: "reference given",
  own: "own rate",
  status: {
    verified: "verified",
    "verified-weak": "from secondary sources",
    derived: "computed by the law’s rule",
    "from-memory": "not looked up",
    unverified: "not found",
  },
};
