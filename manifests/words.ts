/** What the ribbon and the stores say, in nine languages. A missing sentence does not compile. */

/** The ribbon's buttons, in order. */
export const BUTTONS = ["worklist", "reminders", "setUp", "ageToToday", "agingReport", "help"] as const;
/** A button of the ribbon. */
export type Button = (typeof BUTTONS)[number];

/** The words of one language. Labels ≤ 32 characters, tips ≤ 250, the short description ≤ 80. */
export interface ManifestWords {
  readonly shortDescription: string;
  readonly description: string;
  readonly getStartedTitle: string;
  readonly getStarted: string;
  readonly label: Readonly<Record<Button, string>>;
  readonly tip: Readonly<Record<Button, string>>;
}

/** The office locale of each language. */
export const LOCALES = {
  da: "da-DK",
  de: "de-DE",
  en: "en-US",
  es: "es-ES",
  fi: "fi-FI",
  fr: "fr-FR",
  nb: "nb-NO",
  nl: "nl-NL",
  sv: "sv-SE",
} as const;
/** One of the nine languages. */
export type Language = keyof typeof LOCALES;

/** The words of every language; one that lacks a sentence does not compile. */
export const WORDS: Readonly<Record<Language, ManifestWords>> = {
  en: {
    shortDescription: "Who to chase today, late fees and reminders, from your own sheet.",
    description:
      "Duebook turns a sheet of unpaid invoices into a collections desk: worksheet functions for aging, late fees and the next action, and a pane that says who to chase today and why, and prepares the reminders. The workbook is the only store; nothing leaves your computer unless you send it.",
    getStartedTitle: "Duebook is ready",
    getStarted: "Open the Worklist on the Duebook group of the Home tab and choose Set up this sheet.",
    label: {
      worklist: "Worklist",
      reminders: "Reminders",
      setUp: "Set up",
      ageToToday: "Age to today",
      agingReport: "Aging report",
      help: "Help",
    },
    tip: {
      worklist: "Shows who to chase today and why, most urgent first.",
      reminders:
        "Shows what is due to be sent, with a preview of every message. Nothing is sent until you say so.",
      setUp: "Adds Duebook's columns and sheets to this workbook, after showing you which.",
      ageToToday: "Sets the AsOf cell to today's date.",
      agingReport: "Shows what is owed by customer and by days past due.",
      help: "Explains every function and the first steps.",
    },
  },
  da: {
    shortDescription: "Hvem der skal rykkes i dag, morarenter og rykkere – fra dit eget ark.",
    description:
      "Duebook gør et ark med ubetalte fakturaer til et rykkerbord: regnearksfunktioner for aldersfordeling, morarenter og næste skridt, og en rude der viser hvem der skal kontaktes i dag og hvorfor, og som forbereder rykkerne. Projektmappen er det eneste lager; intet forlader din computer, før du sender det.",
    getStartedTitle: "Duebook er klar",
    getStarted: "Åbn Arbejdsliste i gruppen Duebook på fanen Hjem, og vælg Klargør arket.",
    label: {
      worklist: "Arbejdsliste",
      reminders: "Rykkere",
      setUp: "Klargør",
      ageToToday: "Opgør pr. i dag",
      agingReport: "Aldersfordeling",
      help: "Hjælp",
    },
    tip: {
      worklist: "Viser hvem der skal kontaktes i dag og hvorfor, det vigtigste først.",
      reminders:
        "Viser hvad der skal sendes, med et eksempel på hver besked. Intet sendes, før du siger til.",
      setUp: "Tilføjer Duebooks kolonner og ark til projektmappen, efter at have vist dig hvilke.",
      ageToToday: "Sætter cellen AsOf til dags dato.",
      agingReport: "Viser hvad der skyldes pr. kunde og efter antal dage over forfald.",
      help: "Forklarer hver funktion og de første skridt.",
    },
  },
  de: {
    shortDescription: "Wen Sie heute mahnen, Verzugszinsen und Mahnungen, aus Ihrer Tabelle.",
    description:
      "Duebook macht aus einer Tabelle offener Rechnungen ein Mahnwesen: Tabellenfunktionen für Altersstruktur, Verzugszinsen und den nächsten Schritt, und ein Bereich, der zeigt, bei wem Sie heute nachfassen und warum, und die Mahnungen vorbereitet. Die Arbeitsmappe ist der einzige Speicher; nichts verlässt Ihren Rechner, bevor Sie es senden.",
    getStartedTitle: "Duebook ist bereit",
    getStarted:
      "Öffnen Sie die Arbeitsliste in der Gruppe Duebook auf der Registerkarte Start und wählen Sie Blatt einrichten.",
    label: {
      worklist: "Arbeitsliste",
      reminders: "Mahnungen",
      setUp: "Einrichten",
      ageToToday: "Stichtag heute",
      agingReport: "Altersstruktur",
      help: "Hilfe",
    },
    tip: {
      worklist: "Zeigt, bei wem heute nachzufassen ist und warum, das Dringendste zuerst.",
      reminders:
        "Zeigt, was zu senden ist, mit Vorschau jeder Nachricht. Nichts wird gesendet, bevor Sie es sagen.",
      setUp:
        "Fügt dieser Arbeitsmappe die Spalten und Blätter von Duebook hinzu, nachdem Sie gesehen haben, welche.",
      ageToToday: "Setzt die Zelle AsOf auf das heutige Datum.",
      agingReport: "Zeigt die offenen Beträge nach Kunde und Tagen seit Fälligkeit.",
      help: "Erklärt jede Funktion und die ersten Schritte.",
    },
  },
  es: {
    shortDescription: "A quién reclamar hoy, intereses de demora y avisos, desde su hoja.",
    description:
      "Duebook convierte una hoja de facturas pendientes en un puesto de cobro: funciones para la antigüedad, los intereses de demora y el siguiente paso, y un panel que dice a quién reclamar hoy y por qué, y prepara los recordatorios. El libro es el único almacén; nada sale de su ordenador hasta que usted lo envía.",
    getStartedTitle: "Duebook está listo",
    getStarted: "Abra Lista de trabajo en el grupo Duebook de la pestaña Inicio y elija Preparar esta hoja.",
    label: {
      worklist: "Lista de trabajo",
      reminders: "Recordatorios",
      setUp: "Preparar",
      ageToToday: "Fechar a hoy",
      agingReport: "Antigüedad de saldos",
      help: "Ayuda",
    },
    tip: {
      worklist: "Muestra a quién reclamar hoy y por qué, lo más urgente primero.",
      reminders:
        "Muestra lo que toca enviar, con una vista previa de cada mensaje. Nada se envía hasta que usted lo diga.",
      setUp: "Añade a este libro las columnas y hojas de Duebook, después de mostrarle cuáles.",
      ageToToday: "Pone en la celda AsOf la fecha de hoy.",
      agingReport: "Muestra lo que se debe por cliente y por días vencidos.",
      help: "Explica cada función y los primeros pasos.",
    },
  },
  fi: {
    shortDescription: "Ketä muistuttaa tänään, viivästyskorot ja muistutukset taulukostasi.",
    description:
      "Duebook tekee avointen laskujen taulukosta perintäpöydän: funktiot erääntymisjakaumalle, viivästyskorolle ja seuraavalle toimelle sekä ruutu, joka kertoo, keneen olla yhteydessä tänään ja miksi, ja valmistelee muistutukset. Työkirja on ainoa tietovarasto; mitään ei lähde koneeltasi ennen kuin lähetät sen.",
    getStartedTitle: "Duebook on valmis",
    getStarted: "Avaa Työlista Aloitus-välilehden Duebook-ryhmästä ja valitse Valmistele taulukko.",
    label: {
      worklist: "Työlista",
      reminders: "Muistutukset",
      setUp: "Valmistele",
      ageToToday: "Tilanne tänään",
      agingReport: "Erääntymisjakauma",
      help: "Ohje",
    },
    tip: {
      worklist: "Näyttää, keneen olla yhteydessä tänään ja miksi, kiireisin ensin.",
      reminders:
        "Näyttää lähetettävät viestit ja niiden esikatselun. Mitään ei lähetetä ennen kuin niin sanot.",
      setUp: "Lisää työkirjaan Duebookin sarakkeet ja taulukot näytettyään ensin, mitkä.",
      ageToToday: "Asettaa soluun AsOf tämän päivän.",
      agingReport: "Näyttää saatavat asiakkaittain ja erääntymispäivien mukaan.",
      help: "Selittää jokaisen funktion ja ensimmäiset vaiheet.",
    },
  },
  fr: {
    shortDescription: "Qui relancer aujourd'hui, pénalités et relances, depuis votre feuille.",
    description:
      "Duebook fait d'une feuille de factures impayées un poste de recouvrement : des fonctions pour la balance âgée, les intérêts de retard et la prochaine action, et un volet qui dit qui relancer aujourd'hui et pourquoi, et prépare les relances. Le classeur est le seul stockage ; rien ne quitte votre ordinateur avant que vous ne l'envoyiez.",
    getStartedTitle: "Duebook est prêt",
    getStarted:
      "Ouvrez À relancer dans le groupe Duebook de l'onglet Accueil et choisissez Préparer cette feuille.",
    label: {
      worklist: "À relancer",
      reminders: "Relances",
      setUp: "Préparer",
      ageToToday: "Arrêter à ce jour",
      agingReport: "Balance âgée",
      help: "Aide",
    },
    tip: {
      worklist: "Montre qui relancer aujourd'hui et pourquoi, le plus urgent d'abord.",
      reminders:
        "Montre ce qui est à envoyer, avec un aperçu de chaque message. Rien ne part sans votre accord.",
      setUp: "Ajoute à ce classeur les colonnes et feuilles de Duebook, après vous avoir montré lesquelles.",
      ageToToday: "Met la date du jour dans la cellule AsOf.",
      agingReport: "Montre ce qui est dû par client et par jours de retard.",
      help: "Explique chaque fonction et les premiers pas.",
    },
  },
  nb: {
    shortDescription: "Hvem som skal purres i dag, forsinkelsesrenter og purringer fra arket.",
    description:
      "Duebook gjør et ark med ubetalte fakturaer til et purrebord: regnearkfunksjoner for aldersfordeling, forsinkelsesrente og neste steg, og en rute som viser hvem som skal kontaktes i dag og hvorfor, og som klargjør purringene. Arbeidsboken er det eneste lageret; ingenting forlater maskinen din før du sender det.",
    getStartedTitle: "Duebook er klar",
    getStarted: "Åpne Arbeidsliste i gruppen Duebook på fanen Hjem, og velg Klargjør arket.",
    label: {
      worklist: "Arbeidsliste",
      reminders: "Purringer",
      setUp: "Klargjør",
      ageToToday: "Per i dag",
      agingReport: "Aldersfordeling",
      help: "Hjelp",
    },
    tip: {
      worklist: "Viser hvem som skal kontaktes i dag og hvorfor, det viktigste først.",
      reminders:
        "Viser hva som skal sendes, med forhåndsvisning av hver melding. Ingenting sendes før du sier fra.",
      setUp: "Legger Duebooks kolonner og ark til i arbeidsboken, etter å ha vist deg hvilke.",
      ageToToday: "Setter cellen AsOf til dagens dato.",
      agingReport: "Viser hva som skyldes per kunde og etter dager over forfall.",
      help: "Forklarer hver funksjon og de første stegene.",
    },
  },
  nl: {
    shortDescription: "Wie u vandaag belt, vertragingsrente en herinneringen, uit uw blad.",
    description:
      "Duebook maakt van een blad met openstaande facturen een debiteurenbeheer: functies voor ouderdom, vertragingsrente en de volgende stap, en een venster dat zegt wie u vandaag benadert en waarom, en de herinneringen klaarzet. De werkmap is de enige opslag; niets verlaat uw computer voordat u het verstuurt.",
    getStartedTitle: "Duebook is klaar",
    getStarted: "Open Werklijst in de groep Duebook op het tabblad Start en kies Dit blad inrichten.",
    label: {
      worklist: "Werklijst",
      reminders: "Herinneringen",
      setUp: "Inrichten",
      ageToToday: "Stand per vandaag",
      agingReport: "Ouderdomsanalyse",
      help: "Help",
    },
    tip: {
      worklist: "Toont wie u vandaag benadert en waarom, het dringendste eerst.",
      reminders:
        "Toont wat verstuurd moet worden, met een voorbeeld van elk bericht. Niets gaat weg voordat u het zegt.",
      setUp: "Voegt de kolommen en bladen van Duebook aan deze werkmap toe, nadat u hebt gezien welke.",
      ageToToday: "Zet de cel AsOf op de datum van vandaag.",
      agingReport: "Toont wat openstaat per klant en naar dagen na de vervaldatum.",
      help: "Legt elke functie en de eerste stappen uit.",
    },
  },
  sv: {
    shortDescription: "Vem du ska påminna i dag, dröjsmålsränta och påminnelser, ur ditt blad.",
    description:
      "Duebook gör ett blad med obetalda fakturor till ett kravbord: kalkylfunktioner för åldersfördelning, dröjsmålsränta och nästa steg, och en ruta som visar vem du ska kontakta i dag och varför, och som förbereder påminnelserna. Arbetsboken är det enda lagret; inget lämnar din dator förrän du skickar det.",
    getStartedTitle: "Duebook är klart",
    getStarted: "Öppna Arbetslista i gruppen Duebook på fliken Start och välj Förbered bladet.",
    label: {
      worklist: "Arbetslista",
      reminders: "Påminnelser",
      setUp: "Förbered",
      ageToToday: "Per i dag",
      agingReport: "Åldersfördelning",
      help: "Hjälp",
    },
    tip: {
      worklist: "Visar vem du ska kontakta i dag och varför, det viktigaste först.",
      reminders:
        "Visar vad som ska skickas, med förhandsvisning av varje meddelande. Inget skickas förrän du säger till.",
      setUp: "Lägger till Duebooks kolumner och blad i arbetsboken, efter att ha visat vilka.",
      ageToToday: "Sätter cellen AsOf till dagens datum.",
      agingReport: "Visar vad som är skyldigt per kund och efter dagar efter förfallodagen.",
      help: "Förklarar varje funktion och de första stegen.",
    },
  },
};
