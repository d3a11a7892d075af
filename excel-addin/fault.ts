/** What stands in the way in Excel: a code and a sentence, so that the pane can say it in the bookkeeper's language. */

/** Everything that can stand in the way. */
export type ExcelFaultCode =
  | "protected" | "gone" | "editing" | "stopped" | "busy" | "large" | "no-sheet" | "sheet-exists" | "other"; // biome-ignore format: a list

type FaultWords = Readonly<Record<ExcelFaultCode, string>>;

/** `{value}` is a sheet's name, or Excel's own words. */
const WORDS: Readonly<Record<string, FaultWords>> = {
  en: {
    protected: "The sheet{value} is protected. Unprotect it (Review, Unprotect Sheet) and try again.",
    gone: "A sheet or table is no longer there. It may have been renamed or deleted; read the workbook again.",
    editing: "A cell is being edited. Press Enter or Esc in the sheet and try again.",
    stopped: "Excel stopped the work. Try again.",
    busy: "Excel is busy. Wait a moment and try again.",
    large: "The sheet is too large for one request. Split it over two sheets.",
    "no-sheet": "There is no sheet{value} in this workbook. It may have been renamed or deleted.",
    "sheet-exists": "There is already a sheet{value}. Rename or delete it first.",
    other: "Excel could not do that: {value}",
  },
  da: {
    protected: "Arket{value} er beskyttet. Fjern beskyttelsen under Gennemse, og prøv igen.",
    gone: "Et ark eller en tabel er der ikke længere. Den kan være omdøbt eller slettet; indlæs projektmappen igen.",
    editing: "En celle er ved at blive redigeret. Tryk på Enter eller Esc i arket, og prøv igen.",
    stopped: "Excel afbrød arbejdet. Prøv igen.",
    busy: "Excel er optaget. Vent lidt, og prøv igen.",
    large: "Arket er for stort til at læse på én gang. Del det på to ark.",
    "no-sheet": "Der er intet ark{value} i denne projektmappe. Det kan være omdøbt eller slettet.",
    "sheet-exists": "Der er allerede et ark{value}. Omdøb eller slet det først.",
    other: "Det kunne Excel ikke: {value}",
  },
  de: {
    protected: "Das Blatt{value} ist geschützt. Den Schutz unter Überprüfen aufheben und erneut versuchen.",
    gone: "Ein Blatt oder eine Tabelle ist nicht mehr da. Umbenannt oder gelöscht? Die Arbeitsmappe erneut lesen.",
    editing: "Eine Zelle wird gerade bearbeitet. Im Blatt Enter oder Esc drücken und erneut versuchen.",
    stopped: "Excel hat die Arbeit abgebrochen. Bitte erneut versuchen.",
    busy: "Excel ist beschäftigt. Einen Moment warten und erneut versuchen.",
    large: "Das Blatt ist zu groß für eine Abfrage. Bitte auf zwei Blätter aufteilen.",
    "no-sheet":
      "In dieser Arbeitsmappe gibt es kein Blatt{value}. Vielleicht wurde es umbenannt oder gelöscht.",
    "sheet-exists": "Ein Blatt{value} gibt es schon. Bitte zuerst umbenennen oder löschen.",
    other: "Excel konnte das nicht: {value}",
  },
  es: {
    protected: "La hoja{value} está protegida. Quite la protección en Revisar e inténtelo de nuevo.",
    gone: "Una hoja o tabla ya no está. Puede que se haya cambiado de nombre o eliminado; vuelva a leer el libro.",
    editing: "Se está editando una celda. Pulse Intro o Esc en la hoja e inténtelo de nuevo.",
    stopped: "Excel interrumpió el trabajo. Inténtelo de nuevo.",
    busy: "Excel está ocupado. Espere un momento e inténtelo de nuevo.",
    large: "La hoja es demasiado grande para leerla de una vez. Divídala en dos hojas.",
    "no-sheet": "No hay ninguna hoja{value} en este libro. Puede que se haya cambiado de nombre o eliminado.",
    "sheet-exists": "Ya existe una hoja{value}. Cámbiele el nombre o elimínela primero.",
    other: "Excel no pudo hacerlo: {value}",
  },
  fi: {
    protected: "Taulukko{value} on suojattu. Poista suojaus Tarkista-välilehdellä ja yritä uudelleen.",
    gone: "Taulukkoa ei enää ole. Se on voitu nimetä uudelleen tai poistaa; lue työkirja uudelleen.",
    editing: "Solua muokataan parhaillaan. Paina taulukossa Enter tai Esc ja yritä uudelleen.",
    stopped: "Excel keskeytti työn. Yritä uudelleen.",
    busy: "Excel on varattu. Odota hetki ja yritä uudelleen.",
    large: "Taulukko on liian suuri luettavaksi kerralla. Jaa se kahdelle taulukolle.",
    "no-sheet": "Tässä työkirjassa ei ole taulukkoa{value}. Se on voitu nimetä uudelleen tai poistaa.",
    "sheet-exists": "Taulukko{value} on jo olemassa. Nimeä se uudelleen tai poista se ensin.",
    other: "Excel ei pystynyt siihen: {value}",
  },
  fr: {
    protected: "La feuille{value} est protégée. Ôtez la protection sous Révision, puis réessayez.",
    gone: "Une feuille ou un tableau n’est plus là. A-t-il été renommé ou supprimé ? Relisez le classeur.",
    editing:
      "Une cellule est en cours de modification. Appuyez sur Entrée ou Échap dans la feuille, puis réessayez.",
    stopped: "Excel a interrompu le travail. Réessayez.",
    busy: "Excel est occupé. Patientez un instant, puis réessayez.",
    large: "La feuille est trop grande pour être lue en une fois. Répartissez-la sur deux feuilles.",
    "no-sheet": "Il n’y a pas de feuille{value} dans ce classeur. Elle a pu être renommée ou supprimée.",
    "sheet-exists": "Il y a déjà une feuille{value}. Renommez-la ou supprimez-la d’abord.",
    other: "Excel n’a pas pu le faire : {value}",
  },
  nb: {
    protected: "Arket{value} er beskyttet. Opphev beskyttelsen under Se gjennom, og prøv igjen.",
    gone: "Et ark eller en tabell er ikke der lenger. Det kan være omdøpt eller slettet; les arbeidsboken på nytt.",
    editing: "En celle er under redigering. Trykk Enter eller Esc i arket, og prøv igjen.",
    stopped: "Excel avbrøt arbeidet. Prøv igjen.",
    busy: "Excel er opptatt. Vent litt, og prøv igjen.",
    large: "Arket er for stort til å leses på én gang. Del det på to ark.",
    "no-sheet": "Det finnes ikke noe ark{value} i denne arbeidsboken. Det kan være omdøpt eller slettet.",
    "sheet-exists": "Det finnes allerede et ark{value}. Gi det nytt navn eller slett det først.",
    other: "Det kunne ikke Excel: {value}",
  },
  nl: {
    protected:
      "Het blad{value} is beveiligd. Hef de beveiliging op onder Controleren en probeer het opnieuw.",
    gone: "Een blad of tabel is er niet meer. Misschien is het hernoemd of verwijderd; lees de werkmap opnieuw.",
    editing: "Een cel wordt bewerkt. Druk in het blad op Enter of Esc en probeer het opnieuw.",
    stopped: "Excel heeft het werk afgebroken. Probeer het opnieuw.",
    busy: "Excel is bezig. Wacht even en probeer het opnieuw.",
    large: "Het blad is te groot om in één keer te lezen. Verdeel het over twee bladen.",
    "no-sheet": "Er is geen blad{value} in deze werkmap. Misschien is het hernoemd of verwijderd.",
    "sheet-exists": "Er is al een blad{value}. Hernoem of verwijder het eerst.",
    other: "Dat kon Excel niet: {value}",
  },
  sv: {
    protected: "Bladet{value} är skyddat. Ta bort skyddet under Granska och försök igen.",
    gone: "Ett blad eller en tabell finns inte längre. Det kan ha bytt namn eller tagits bort; läs arbetsboken igen.",
    editing: "En cell redigeras just nu. Tryck på Enter eller Esc i bladet och försök igen.",
    stopped: "Excel avbröt arbetet. Försök igen.",
    busy: "Excel är upptaget. Vänta en stund och försök igen.",
    large: "Bladet är för stort för att läsas på en gång. Dela upp det på två blad.",
    "no-sheet": "Det finns inget blad{value} i den här arbetsboken. Det kan ha bytt namn eller tagits bort.",
    "sheet-exists": "Det finns redan ett blad{value}. Byt namn på det eller ta bort det först.",
    other: "Det kunde Excel inte: {value}",
  },
};

/** Quotation marks round a sheet's name, by language; the others write “ ”. */
const QUOTES: Readonly<Record<string, readonly [string, string]>> = {
  en: ['"', '"'],
  de: ["„", "“"],
  es: ["«", "»"],
  fi: ["”", "”"],
  fr: ["« ", " »"],
  nb: ["«", "»"],
  sv: ["”", "”"],
};

function sentence(code: ExcelFaultCode, value: string, tag: string): string {
  const first = tag.toLowerCase().split("-")[0] ?? "";
  const language = first === "no" || first === "nn" ? "nb" : first in WORDS ? first : "en";
  const [open, close] = QUOTES[language] ?? ["“", "”"];
  const shown = code === "other" || value === "" ? value : ` ${open}${value}${close}`;
  return (WORDS[language] as FaultWords)[code].replace("{value}", () => shown);
}

/** Something that stands in the way; its message is the English sentence. */
export class ExcelFault extends Error {
  override readonly name = "ExcelFault";
  readonly code: ExcelFaultCode;
  readonly value: string;
  constructor(code: ExcelFaultCode, value = "") {
    super(sentence(code, value, "en"));
    this.code = code;
    this.value = value;
  }
}

/** A fault's sentence in the language of a tag (`da-DK`), English where there are no words; undefined for any other error. */
export const faultIn = (error: unknown, tag: string): string | undefined =>
  error instanceof ExcelFault ? sentence(error.code, error.value, tag) : undefined;
