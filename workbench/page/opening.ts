/** What happens to a workbook when it opens: Duebook's own columns become formulas again, and the sample is set up. */
import { formulasAgain, setUpWorkbook } from "../../core/set-up.ts";
import { type Overrides, readDesk } from "../../panel/desk.ts";
import { setUpRequest } from "../../panel/proposal.ts";
import type { SheetHost } from "../../panel/sheet-host.ts";
import { slicesOf } from "../../panel/slices.ts";

const ROWS_A_TURN = 1000;

/** Puts the formulas back into a workbook that was set up and saved with their values. */
export async function wakeFormulas(host: SheetHost, overrides: Overrides): Promise<void> {
  // Reading the whole ledger takes a while; a workbook without this cell was never set up.
  if (!("AsOf" in (await host.named(["AsOf"])))) return;
  const desk = await readDesk(host, overrides);
  const request = desk.setUp ? setUpRequest(desk) : undefined;
  const changes = request ? formulasAgain(request) : [];
  // A long ledger's columns are written some rows at a time: the page may answer between them.
  for (const part of slicesOf(changes, ROWS_A_TURN)) {
    await host.apply(part);
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}

/** Sets the sample up, with settings a firm of its kind would have. */
export async function setUpSample(host: SheetHost, overrides: Overrides): Promise<void> {
  const desk = await readDesk(host, overrides);
  const request = setUpRequest(desk);
  if (!request || desk.setUp) return;
  const { changes } = setUpWorkbook({
    ...request,
    settings: {
      ...request.settings,
      PaymentsThrough: { day: desk.asOf },
      LateFeePolicy: "1.5% per month after 5 days",
      Company: "Harbour Supplies Ltd",
      Sender: "Accounts",
      ReplyTo: "accounts@harbour-supplies.example",
      Phone: "+44 20 7946 0000",
      BankDetails: "GBP: sort code 00-00-00, account 00000000\nEUR: GB00 TEST 0000 0000 0000 00",
    },
  });
  await host.apply(changes);
  // The worked-out columns stand to the right of the sample's own: they are what there is to see.
  const action = ((await host.read(desk.sheet)).cells[0] ?? []).indexOf("Next action");
  if (action >= 0) await host.reveal(desk.sheet, 1, action);
}
