/** What the task pane says beside the pane itself: where there is no Excel, and of the tools only Excel has. */

/** The words of one language. */
export interface ExcelWords {
  /** office.js could not be loaded. */
  readonly unreachable: string;
  /** The page was opened in a browser. */
  readonly outside: string;
  /** Excel did not answer in time. */
  readonly silent: string;
  /** The link to the help pages. */
  readonly help: string;
  readonly repair: string;
  readonly repairHelp: string;
  /** `{n}` cells were mended. */
  readonly repaired: string;
}

const WORDS: Readonly<Record<string, ExcelWords>> = {
  en: {
    unreachable:
      "Duebook needs office.js from appsforoffice.microsoft.com, and this computer cannot reach it. Check the connection, then close the pane and open it again.",
    outside: "This page is the task pane of Duebook for Excel. Open it from Excel: Home, Duebook, Worklist.",
    silent:
      "Excel did not answer. Close the pane and open it again; if that does not help, close the workbook and open it again.",
    help: "Help and first steps",
    repair: "Repair formulas",
    repairHelp:
      "Cells that show #NAME? because their formula was typed before Duebook was there are written again. Protected sheets are left alone.",
    repaired: "Cells mended: {n}",
  },
  da: {
    unreachable:
      "Duebook skal bruge office.js fra appsforoffice.microsoft.com, og denne computer kan ikke nå den. Se efter forbindelsen, luk ruden, og åbn den igen.",
    outside: "Denne side er opgaveruden i Duebook til Excel. Åbn den fra Excel: Hjem, Duebook, Arbejdsliste.",
    silent:
      "Excel svarede ikke. Luk ruden, og åbn den igen; hjælper det ikke, så luk projektmappen, og åbn den igen.",
    help: "Hjælp og første skridt",
    repair: "Reparér formler",
    repairHelp:
      "Celler, der viser #NAVN?, fordi formlen blev skrevet, før Duebook var der, skrives igen. Beskyttede ark røres ikke.",
    repaired: "Reparerede celler: {n}",
  },
  de: {
    unreachable:
      "Duebook braucht office.js von appsforoffice.microsoft.com, und dieser Rechner erreicht die Adresse nicht. Prüfen Sie die Verbindung, schließen Sie den Bereich und öffnen Sie ihn erneut.",
    outside:
      "Diese Seite ist der Aufgabenbereich von Duebook für Excel. Öffnen Sie ihn in Excel: Start, Duebook, Arbeitsliste.",
    silent:
      "Excel hat nicht geantwortet. Schließen Sie den Bereich und öffnen Sie ihn erneut; hilft das nicht, schließen und öffnen Sie die Arbeitsmappe.",
    help: "Hilfe und erste Schritte",
    repair: "Formeln reparieren",
    repairHelp:
      "Zellen, die #NAME? zeigen, weil ihre Formel vor Duebook eingegeben wurde, werden neu geschrieben. Geschützte Blätter bleiben unberührt.",
    repaired: "Reparierte Zellen: {n}",
  },
  es: {
    unreachable:
      "Duebook necesita office.js de appsforoffice.microsoft.com y este equipo no puede acceder. Compruebe la conexión, cierre el panel y vuelva a abrirlo.",
    outside:
      "Esta página es el panel de Duebook para Excel. Ábralo desde Excel: Inicio, Duebook, Lista de trabajo.",
    silent:
      "Excel no ha respondido. Cierre el panel y vuelva a abrirlo; si no basta, cierre el libro y vuelva a abrirlo.",
    help: "Ayuda y primeros pasos",
    repair: "Reparar fórmulas",
    repairHelp:
      "Las celdas que muestran #¿NOMBRE? porque su fórmula se escribió antes de instalar Duebook se escriben de nuevo. Las hojas protegidas no se tocan.",
    repaired: "Celdas reparadas: {n}",
  },
  fi: {
    unreachable:
      "Duebook tarvitsee office.js-tiedoston osoitteesta appsforoffice.microsoft.com, eikä tämä tietokone saa siihen yhteyttä. Tarkista yhteys, sulje ruutu ja avaa se uudelleen.",
    outside: "Tämä sivu on Duebookin tehtäväruutu Exceliin. Avaa se Excelistä: Aloitus, Duebook, Työlista.",
    silent:
      "Excel ei vastannut. Sulje ruutu ja avaa se uudelleen; jos se ei auta, sulje työkirja ja avaa se uudelleen.",
    help: "Ohje ja ensiaskeleet",
    repair: "Korjaa kaavat",
    repairHelp:
      "Solut, joissa näkyy #NIMI?, koska kaava kirjoitettiin ennen Duebookin asentamista, kirjoitetaan uudelleen. Suojattuihin taulukoihin ei kosketa.",
    repaired: "Korjatut solut: {n}",
  },
  fr: {
    unreachable:
      "Duebook a besoin d'office.js à l'adresse appsforoffice.microsoft.com, que cet ordinateur ne peut pas joindre. Vérifiez la connexion, fermez le volet et rouvrez-le.",
    outside:
      "Cette page est le volet de Duebook pour Excel. Ouvrez-la depuis Excel : Accueil, Duebook, Liste de travail.",
    silent:
      "Excel n'a pas répondu. Fermez le volet et rouvrez-le ; si cela ne suffit pas, fermez le classeur et rouvrez-le.",
    help: "Aide et premiers pas",
    repair: "Réparer les formules",
    repairHelp:
      "Les cellules qui affichent #NOM? parce que leur formule a été saisie avant l'installation de Duebook sont réécrites. Les feuilles protégées ne sont pas touchées.",
    repaired: "Cellules réparées : {n}",
  },
  nb: {
    unreachable:
      "Duebook trenger office.js fra appsforoffice.microsoft.com, og denne datamaskinen når den ikke. Sjekk forbindelsen, lukk ruten og åpne den igjen.",
    outside:
      "Denne siden er oppgaveruten i Duebook for Excel. Åpne den fra Excel: Hjem, Duebook, Arbeidsliste.",
    silent:
      "Excel svarte ikke. Lukk ruten og åpne den igjen; hjelper det ikke, lukk arbeidsboken og åpne den igjen.",
    help: "Hjelp og første steg",
    repair: "Reparer formler",
    repairHelp:
      "Celler som viser #NAVN? fordi formelen ble skrevet før Duebook var der, skrives på nytt. Beskyttede ark røres ikke.",
    repaired: "Reparerte celler: {n}",
  },
  nl: {
    unreachable:
      "Duebook heeft office.js van appsforoffice.microsoft.com nodig en deze computer kan dat adres niet bereiken. Controleer de verbinding, sluit het deelvenster en open het opnieuw.",
    outside:
      "Deze pagina is het taakvenster van Duebook voor Excel. Open het vanuit Excel: Start, Duebook, Werklijst.",
    silent:
      "Excel gaf geen antwoord. Sluit het deelvenster en open het opnieuw; helpt dat niet, sluit dan de werkmap en open die opnieuw.",
    help: "Hulp en eerste stappen",
    repair: "Formules herstellen",
    repairHelp:
      "Cellen met #NAAM? waarvan de formule is ingevoerd voordat Duebook er was, worden opnieuw geschreven. Beveiligde bladen blijven ongemoeid.",
    repaired: "Herstelde cellen: {n}",
  },
  sv: {
    unreachable:
      "Duebook behöver office.js från appsforoffice.microsoft.com och den här datorn når inte adressen. Kontrollera anslutningen, stäng fönstret och öppna det igen.",
    outside:
      "Den här sidan är åtgärdsfönstret i Duebook för Excel. Öppna det från Excel: Start, Duebook, Arbetslista.",
    silent:
      "Excel svarade inte. Stäng fönstret och öppna det igen; hjälper det inte, stäng arbetsboken och öppna den igen.",
    help: "Hjälp och första steg",
    repair: "Reparera formler",
    repairHelp:
      "Celler som visar #NAMN? för att formeln skrevs innan Duebook fanns där skrivs på nytt. Skyddade blad lämnas orörda.",
    repaired: "Reparerade celler: {n}",
  },
};

/** The words for a language tag (`da-DK`); English where there are none. */
export function excelWords(tag: string): ExcelWords {
  const code = tag.toLowerCase().split("-")[0] ?? "";
  return WORDS[code === "no" || code === "nn" ? "nb" : code] ?? (WORDS.en as ExcelWords);
}
