/** The workbench on the page: one workbook at a time in the grid, the pane beside it, and the care for what is unsaved. */
import type { LedgerOptions } from "../../core/ledger/ledger.ts";
import type { Overrides } from "../../panel/desk.ts";
import { fillIn } from "../../panel/formats.ts";
import type { Environment } from "../../panel/sheet-host.ts";
import type { DocumentView } from "../server/documents.ts";
import { type ChosenFile, chooseFile, downloadFile } from "./file-picker.ts";
import { frame } from "./frame-words.ts";
import { type MountedGrid, mountGrid } from "./grid.ts";
import { mergeJournal } from "./journal-merge.ts";
import type { GridLocale } from "./locale.ts";
import { hostMail } from "./mail-client.ts";
import { mailSettings } from "./mail-settings.ts";
import { MailWay } from "./mail-way.ts";
import { type Notices, question } from "./notices.ts";
import { setUpSample, wakeFormulas } from "./opening.ts";
import { type PlacedPane, placePane } from "./pane-place.ts";
import { saveAsWorkbook, saveInPlace, saveUnderName } from "./saving.ts";
import type { Saved, ServerClient } from "./server-client.ts";
import { type TopBar, topBar } from "./top-bar.ts";
import { type WorkbenchHost, workbenchHost } from "./workbench-host.ts";
import { WorkbookSession } from "./workbook-session.ts";

/** What the workbench is put together from. */
export interface WorkbenchParts {
  readonly server: ServerClient;
  readonly notices: Notices;
  readonly locale: GridLocale;
  readonly templates: string;
  readonly colorScheme: () => "light" | "dark";
  readonly environment: () => Environment;
  readonly reading: LedgerOptions & { readonly sheet?: string };
  readonly isOwn: (formula: string) => boolean;
  readonly places: {
    readonly bar: HTMLElement;
    readonly grid: HTMLElement;
    readonly pane: HTMLElement;
    readonly cell: HTMLElement;
  };
}

const { words } = frame;

/** Unsaved changes are kept on the disk after this many milliseconds of quiet. */
const KEEP_AFTER = 1500;

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
  private speaking = 0;
  private keeping: ReturnType<typeof setTimeout> | undefined;

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
      openRecent: (path) => this.act(() => this.leave(() => this.parts.server.openRecent(path))),
      openSample: () => this.act(() => this.leave(() => this.parts.server.openSample())),
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

  /** Shows a workbook. */
  async show(view: DocumentView, handle?: ChosenFile["handle"]): Promise<void> {
    const { parts } = this;
    clearTimeout(this.keeping);
    this.pane?.destroy();
    this.grid?.destroy();
    const session = new WorkbookSession(view, parts.locale, parts.reading, parts.isOwn);
    session.handle = handle;
    this.session = session;
    this.unsaved = false;
    this.bar.file(session.name, session.path);
    this.bar.unsaved(false, "");
    this.grid = await mountGrid(parts.places.grid, session.grid, {
      templates: parts.templates,
      colorScheme: parts.colorScheme(),
      say: (text, bad) => parts.notices.say(text, { bad }),
      confirm: async (text) =>
        (
          await question(words.confirm, text, [
            { label: words.cancel, value: false },
            { label: words.goOn, value: true, primary: true },
          ])
        )?.choice ?? false,
    });
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
      openSample: () => this.leave(() => parts.server.openSample()),
      overrides,
    });
    if (view.recovered) this.offerRecovery(session, view.recovered);
    this.act(async () => this.bar.recent((await parts.server.start()).recent));
  }

  /** Opens a file the user chose or dropped. */
  async openChosen(file: ChosenFile): Promise<void> {
    await this.leave(() => this.parts.server.openUpload(file.name, file.bytes), file.handle);
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

  /** Whatever was entered is on the disk when this resolves. */
  async keep(): Promise<void> {
    const { session } = this;
    if (!session) return;
    const patch = session.patch();
    await this.parts.server.keepRecovery(session.id, patch);
    const time = new Date().toLocaleTimeString(frame.locale, {
      hour: "2-digit",
      minute: "2-digit",
    });
    if (this.unsaved) this.bar.unsaved(true, time);
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
    clearTimeout(this.keeping);
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
  private saved(session: WorkbookSession, saved: Saved | undefined): void {
    if (!saved) return;
    clearTimeout(this.keeping);
    session.markSaved(saved);
    this.unsaved = false;
    this.bar.file(session.name, session.path);
    this.bar.unsaved(false, "");
    this.parts.notices.say(fillIn(words.isSaved, { name: saved.name }));
  }

  /** Goes to another workbook; asks first where something is unsaved. */
  private async leave(next: () => Promise<DocumentView>, handle?: ChosenFile["handle"]): Promise<void> {
    if (this.unsaved && this.session?.isChanged()) {
      const answer = await question(
        words.changesTitle,
        fillIn(words.changesText, { name: this.session.name }),
        [
          { label: words.cancel, value: "stay" },
          { label: words.dontSave, value: "drop" },
          { label: words.save, value: "save", primary: true },
        ],
      );
      if (!answer || answer.choice === "stay") return;
      if (answer.choice === "save") {
        await this.save();
        if (this.unsaved) return;
      } else await this.parts.server.dropRecovery(this.session.id);
    }
    const { notices } = this.parts;
    const reading = notices.say(words.working, { stay: true });
    const view = await next().finally(reading);
    const opening = notices.say(fillIn(words.opening, { name: view.name }), { stay: true });
    // Painted before the grid takes the page for itself: a large file needs seconds.
    await new Promise((resolve) => setTimeout(resolve, 30));
    await this.show(view, handle).finally(opening);
  }

  private changed(): void {
    if (!this.unsaved) {
      this.unsaved = true;
      this.bar.unsaved(true, "");
    }
    clearTimeout(this.keeping);
    this.keeping = setTimeout(() => this.act(() => this.keepOrClear()), KEEP_AFTER);
  }

  /** After an undo back to the saved state nothing is unsaved any more. */
  private async keepOrClear(): Promise<void> {
    const { session } = this;
    if (!session) return;
    if (session.isChanged()) return this.keep();
    await this.parts.server.dropRecovery(session.id);
    this.unsaved = false;
    this.bar.unsaved(false, "");
  }

  private offerRecovery(session: WorkbookSession, recovered: NonNullable<DocumentView["recovered"]>): void {
    const when = new Date(recovered.savedAt).toLocaleString(frame.locale);
    this.parts.notices.say(fillIn(words.unsavedFound, { name: session.name, time: when }), {
      actions: [
        {
          label: words.bringBack,
          run: () =>
            this.act(async () => {
              session.restore(recovered.patch);
              await this.pane?.refresh();
              this.changed();
            }),
        },
        { label: words.discard, run: () => this.act(() => this.parts.server.dropRecovery(session.id)) },
      ],
    });
  }
}
