/** The workbench on the page: one workbook at a time in the grid, the pane beside it, and the care for what is unsaved. */
import type { Overrides } from "../../panel/desk.ts";
import { fillIn } from "../../panel/formats.ts";
import type { WorkbookPatch } from "../xlsx/xlsx-patch.ts";
import { type ChosenFile, chooseFile, downloadFile } from "./file-picker.ts";
import { frame } from "./frame-words.ts";
import { type MountedGrid, mountGrid, surroundingsOf } from "./grid.ts";
import type { Incoming } from "./incoming.ts";
import { mergeJournal } from "./journal-merge.ts";
import { KeepClock } from "./keep-clock.ts";
import { hostMail } from "./mail-client.ts";
import { mailSettings } from "./mail-settings.ts";
import { MailWay } from "./mail-way.ts";
import { setUpSample, wakeFormulas } from "./opening.ts";
import { openWithProgress } from "./opening-dialog.ts";
import { type PlacedPane, placePane } from "./pane-place.ts";
import { isEmptyPatch } from "./saved-state.ts";
import { hasChanges, type Saving, saveAsWorkbook, saveInPlace, saveUnderName } from "./saving.ts";
import { type TopBar, topBar } from "./top-bar.ts";
import { Turns } from "./turns.ts";
import { askAboutChanges, offerRecovery } from "./unsaved.ts";
import { type WorkbenchHost, workbenchHost } from "./workbench-host.ts";
import type { WorkbenchParts } from "./workbench-parts.ts";
import type { WorkbookSession } from "./workbook-session.ts";

const { words } = frame;

/** The workbench. */
export class Workbench {
  private readonly parts: WorkbenchParts;
  private readonly bar: TopBar;
  private readonly mailWay: MailWay;
  private session: WorkbookSession | undefined;
  private grid: MountedGrid | undefined;
  private pane: PlacedPane | undefined;
  private host: WorkbenchHost | undefined;
  private unsaved = false;
  /** Counts what may have changed the workbook or its file, so that work in turns notices what it missed. */
  private edits = 0;
  private speaking = 0;
  private readonly keeping = new KeepClock(() => this.act(() => this.keepOrClear()));

  constructor(parts: WorkbenchParts) {
    this.parts = parts;
    this.mailWay = new MailWay(parts.server, () => this.act(async () => this.pane?.refresh()));
    window.addEventListener("focus", () => this.act(() => this.mailWay.ask()));
    this.bar = topBar(parts.places.bar, {
      open: () => this.act(() => this.open()),
      save: () => this.act(() => this.save()),
      saveAs: () => this.act(() => this.saveAs()),
      undo: () => this.session?.grid.undo(),
      redo: () => this.session?.grid.redo(),
      openRecent: (path) =>
        this.act(() =>
          this.leave(path.replace(/^.*[\\/]/, ""), (stop) => parts.server.openRecent(path, stop)),
        ),
      openSample: () => this.act(() => this.leaveForSample()),
      mailSettings: () =>
        this.act(() => mailSettings(parts.server, parts.notices, (way) => this.mailWay.take(way))),
    });
  }

  /** Runs something a button asked for; what goes wrong is said. */
  act(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.parts.notices.fail(error));
  }

  hasUnsaved(): boolean {
    return this.unsaved;
  }

  /** Opens the workbook with this id on the server, and shows it. */
  async start(id: string): Promise<void> {
    const session = await openWithProgress("", (stop) => this.parts.server.document(id, stop), this.parts);
    if (session) await this.show(session);
  }

  /** Shows a workbook in the place of the one that was open. */
  private async show(session: WorkbookSession): Promise<void> {
    const { parts } = this;
    const { view } = session;
    this.keeping.rest();
    this.pane?.destroy();
    this.grid?.destroy();
    this.session = session;
    this.unsaved = false;
    this.edits++;
    this.bar.file(session.name, session.path);
    this.bar.unsaved(false, "");
    this.grid = await mountGrid(parts.places.grid, session.grid, surroundingsOf(parts));
    this.host = this.makeHost();
    await this.mailWay.ask();
    session.grid.onChange((kind) => {
      this.changed();
      this.speak();
      if (kind !== "other") this.host?.changed();
    });
    session.grid.onSelection(this, () => {
      this.host?.selected();
      this.speak();
    });
    await mergeJournal(parts.server, session, this.host);
    const overrides = this.overrides();
    if (view.stored) await wakeFormulas(this.host, overrides);
    else await setUpSample(this.host, overrides);
    session.grid.forgetSteps();
    // The grid tells of what was written here only when this turn is over.
    await Promise.resolve();
    if (!view.stored) this.settle(session);
    this.pane = placePane(parts.places.pane, this.host, {
      openSample: () => this.leaveForSample(),
      overrides,
    });
    const { recovered } = view;
    if (recovered)
      offerRecovery(parts.notices, session.name, recovered, {
        bringBack: () =>
          this.act(async () => {
            session.restore(recovered.patch);
            await this.pane?.refresh();
            this.changed();
          }),
        discard: () => this.act(() => parts.server.dropRecovery(session.id)),
      });
    this.act(async () => this.bar.recent((await parts.server.start()).recent));
  }

  /** Shows the grid in the colours of the page, which have changed with the evening. */
  async recolour(): Promise<void> {
    const { session, grid, parts } = this;
    if (!session || !grid) return;
    grid.destroy();
    this.grid = await mountGrid(parts.places.grid, session.grid, surroundingsOf(parts));
  }

  /** Opens a file the user chose or dropped. */
  async openChosen(file: ChosenFile): Promise<void> {
    const { name, bytes, handle } = file;
    await this.leave(name, (stop) => this.parts.server.openUpload(name, bytes, stop), handle);
  }

  async open(): Promise<void> {
    const file = await chooseFile();
    if (file) await this.openChosen(file);
  }

  /** Saves in place: to the file's path, through the browser's handle, or as the user chooses. */
  async save(): Promise<void> {
    const { session } = this;
    if (!session) return;
    this.saved(session, await saveInPlace(this.parts.server, session));
  }

  async saveAs(): Promise<void> {
    const { session } = this;
    if (session) this.saved(session, await saveUnderName(this.parts.server, session));
  }

  /** Whatever was entered is on the disk when this resolves; `found` where the changes are known already. */
  async keep(found?: WorkbookPatch): Promise<void> {
    const { session } = this;
    if (!session) return;
    const patch = found ?? (await session.patchIn(new Turns()));
    await this.parts.server.keepRecovery(session.id, patch);
    const time = new Date().toLocaleTimeString(frame.locale, {
      hour: "2-digit",
      minute: "2-digit",
    });
    if (this.unsaved) this.bar.unsaved(true, time);
  }

  /** The same as far as the page gets to it: it is about to go. */
  async keepNow(): Promise<void> {
    if (this.session) await this.keep(this.session.patch());
  }

  /** Tells screen readers what the selected cell shows, once the grid has worked it out. */
  private speak(): void {
    cancelAnimationFrame(this.speaking);
    this.speaking = requestAnimationFrame(() => {
      if (this.session) this.parts.places.cell.textContent = this.session.grid.spoken();
    });
  }

  /** What the command line told about reading holds for every workbook of this start. */
  private overrides(): Overrides {
    const { sheet, asOf, ...answers } = this.parts.reading;
    return { ...(sheet === undefined ? {} : { sheet }), ...(asOf === undefined ? {} : { asOf }), answers };
  }

  /** Takes the workbook as it stands for unchanged: a sample is nobody's work yet. */
  private settle(session: WorkbookSession): void {
    this.keeping.rest();
    session.settle();
    this.unsaved = false;
    this.bar.unsaved(false, "");
  }

  private makeHost(): WorkbenchHost {
    const { parts } = this;
    return workbenchHost({
      grid: () => (this.session as WorkbookSession).grid,
      locale: parts.locale,
      environment: parts.environment,
      send: () => (this.mailWay.now() === "smtp" ? "direct" : "inbox"),
      mail: hostMail({
        server: parts.server,
        documentId: () => (this.session as WorkbookSession).id,
        host: () => this.host as WorkbenchHost,
        way: () => this.mailWay.now(),
        prepare: () => this.prepareForLog(),
        keep: () => this.keep(),
      }),
      saveFile: async (name, type, bytes) => downloadFile(name, type, bytes),
      openLink: async (url) => void window.open(url, "_blank", "noopener"),
      written: () => this.changed(),
    });
  }

  /** A .csv cannot carry the contact log: it becomes an .xlsx of the same name before anything is sent from it. */
  private async prepareForLog(): Promise<void> {
    const { session } = this;
    if (!session || session.kind === "xlsx") return;
    this.saved(session, await saveAsWorkbook(this.parts.server, session));
    if (this.session?.kind === "csv") throw new Error(words.csvNoLog);
  }

  /** Takes what was saved for the workbook's state; undefined where the user turned back. */
  private saved(session: WorkbookSession, saving: Saving | undefined): void {
    if (!saving) return;
    this.keeping.rest();
    this.edits++;
    this.unsaved = false;
    this.bar.file(session.name, session.path);
    this.bar.unsaved(false, "");
    this.parts.notices.say(fillIn(words.isSaved, { name: saving.saved.name }));
    // What Duebook wrote meanwhile is not in the file.
    if (saving.changedSince) this.changed();
  }

  private leaveForSample(): Promise<void> {
    return this.leave("", (stop) => this.parts.server.openSample(stop));
  }

  /** Goes to another workbook; asks first where something is unsaved. */
  private async leave(
    name: string,
    next: (stop: AbortSignal) => Promise<Incoming>,
    handle?: ChosenFile["handle"],
  ): Promise<void> {
    let dropped: string | undefined;
    const changed = this.unsaved && this.session ? await hasChanges(this.session) : false;
    if (changed === undefined) return;
    if (changed && this.session) {
      const answer = await askAboutChanges(this.session.name);
      if (answer === "stay") return;
      if (answer === "drop") dropped = this.session.id;
      else await this.save();
      if (answer === "save" && this.unsaved) return;
    }
    const session = await openWithProgress(name, next, this.parts);
    if (!session) return;
    if (dropped !== undefined) await this.parts.server.dropRecovery(dropped);
    session.handle = handle;
    const opening = this.parts.notices.say(fillIn(words.opening, { name: session.name }), { stay: true });
    await new Promise((painted) => setTimeout(painted, 30));
    await this.show(session).finally(opening);
  }

  private changed(): void {
    this.edits++;
    if (!this.unsaved) {
      this.unsaved = true;
      this.bar.unsaved(true, "");
    }
    this.keeping.touch();
  }

  /** After an undo back to the saved state nothing is unsaved any more. */
  private async keepOrClear(): Promise<void> {
    const { session, edits } = this;
    if (!session || !this.unsaved) return;
    const patch = await session.patchIn(new Turns());
    // Edited, saved or left meanwhile: what was found is of no moment any more, and the next quiet looks again.
    if (this.edits !== edits) return;
    if (!isEmptyPatch(patch)) return this.keep(patch);
    await this.parts.server.dropRecovery(session.id);
    this.unsaved = false;
    this.bar.unsaved(false, "");
  }
}
