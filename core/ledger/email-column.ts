/** The column of the customers' addresses where no heading names it outright: by a word in the heading, else by its cells. */
import { type Cell, isBlank } from "../cell.ts";
import { isMostly } from "./customer-names.ts";
import { isEmail } from "./customer-words.ts";
import type { Heading } from "./headings.ts";

/** E-mail, in headings as `normalLabel` leaves them ("bill to email", "e mail rechnung", "rechnungsmail"). */
const EMAIL_WORD =
  /e ?mails?\b|mail\b|mailadres|\be ?post|courriel|\bcorreo|\bcorreio|sahkoposti|posta elettronica/;

/** Words of one's own people, of senders and of copies: an address there is not where the customer's bill goes. */
const NOT_THE_CUSTOMER =
  /\b(?:by|from|our|own|owner|user|sender|sales|salesperson|salesman|seller|rep|manager|assigned|collector|responsible|employee|created|cc|bcc|second|other|vores|egen|afsender|saelger|ansvarlig|bruger|medarbejder|var|avsandare|avsender|saljare|selger|ansvarig|anvandare|unsere?|absender|vertreter|verkaufer|bearbeiter|sachbearbeiter|zustandig|benutzer|erstellt|notre|expediteur|vendeur|commercial|responsable|utilisateur|onze|afzender|verkoper|gebruiker|vendedor|remitente|usuario|venditore|mittente|utente|myyja|lahettaja|kayttaja|handlowiec)\b/;

const isAddress = (cell: Cell | undefined): boolean => typeof cell === "string" && isEmail(cell.trim());

/** One address, several, or one with its owner's name: "Ada <ada@firm.example>". */
const hasAddress = (cell: Cell | undefined): boolean => typeof cell === "string" && /\S@\S+\.\S/.test(cell);

/** True where no address stands for more than one customer: a clerk's own address stands beside many. */
function isOfCustomers(
  cells: readonly (readonly Cell[])[],
  column: number,
  customer: number,
  first: number,
): boolean {
  if (customer < 0) return false;
  const owners = new Map<string, string>();
  for (let r = first; r < cells.length; r++) {
    const cell = cells[r]?.[column];
    const owner = cells[r]?.[customer];
    if (!isAddress(cell) || isBlank(owner)) continue;
    const address = (cell as string).trim().toLowerCase();
    const name = String(owner).trim().toLowerCase();
    if ((owners.get(address) ?? name) !== name) return false;
    owners.set(address, name);
  }
  return true;
}

/** The likeliest column of addresses among those with no known heading (counted from 0); −1 for none. */
export function emailColumn(
  cells: readonly (readonly Cell[])[],
  headings: readonly Heading[],
  first: number,
  customer: number,
  taken: (column: number) => boolean,
): number {
  const free = headings
    .map((heading, column) => ({ ...heading, column }))
    .filter(
      ({ text, label, meanings, column }) =>
        text !== "" && meanings.length === 0 && !taken(column) && !NOT_THE_CUSTOMER.test(label),
    );
  const named = free.find(
    ({ label, column }) => EMAIL_WORD.test(label) && isMostly(cells, column, first, hasAddress),
  );
  const found =
    named ??
    free.find(
      ({ column }) =>
        isMostly(cells, column, first, isAddress) && isOfCustomers(cells, column, customer, first),
    );
  return found?.column ?? -1;
}
