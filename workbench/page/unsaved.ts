/** What is said about unsaved work: when a workbook makes way for another, and when one comes back after a crash. */
import { fillIn } from "../../panel/formats.ts";
import type { DocumentView } from "../server/documents.ts";
import { frame } from "./frame-words.ts";
import { type Notices, question } from "./notices.ts";

const { words } = frame;

/** Asks what is to become of a workbook's unsaved changes; closing the question leaves everything as it is. */
export async function askAboutChanges(name: string): Promise<"stay" | "drop" | "save"> {
  const answer = await question<"stay" | "drop" | "save">(
    words.changesTitle,
    fillIn(words.changesText, { name }),
    [
      { label: words.cancel, value: "stay" },
      { label: words.dontSave, value: "drop" },
      { label: words.save, value: "save", primary: true },
    ],
  );
  return answer?.choice ?? "stay";
}

/** Offers the unsaved work of an earlier time. */
export function offerRecovery(
  notices: Notices,
  name: string,
  recovered: NonNullable<DocumentView["recovered"]>,
  take: { bringBack(): void; discard(): void },
): void {
  const time = new Date(recovered.savedAt).toLocaleString(frame.locale);
  notices.say(fillIn(words.unsavedFound, { name, time }), {
    actions: [
      { label: words.bringBack, run: take.bringBack },
      { label: words.discard, run: take.discard },
    ],
  });
}
