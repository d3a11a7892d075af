/** What the menu's dialogs say beside the pane's own words: one typed table, so that a missing sentence does not compile. */
import type { Language } from "../core/language.ts";
import type { Plural } from "../panel/formats.ts";

/** The menu's words in one language; `{…}` marks the place of a value. */
export interface MenuWords {
  /** Above a letter. */
  readonly sample: string;
  /** How to begin the send: the count is typed. */
  readonly typeCount: string;
  /** Where to leave someone out. */
  readonly leaveOut: string;
  readonly nothingSent: string;
  /** What is still to go, and how. */
  readonly left: Plural;
  /** Nothing waits any more today. */
  readonly nothingLeft: string;
  /** Messages that may have gone out, and where to say which. */
  readonly doubts: Plural;
  /** One of them: was it sent? */
  readonly wasItSent: string;
  readonly and: Plural;
  readonly noAsOf: string;
  readonly aged: string;
  /** A line for each item, in their order; the last one for the worksheet functions. */
  readonly help: readonly string[];
}

const words: Readonly<Record<Language, MenuWords>> = {
  en: {
    sample: "The first one, as it will look:",
    typeCount: "Type {n} and choose OK to send. Cancel sends nothing.",
    leaveOut: "To leave someone out, change a letter or accept a warning, choose “{item}” instead.",
    nothingSent: "Nothing was sent.",
    left: [
      "{n} message is left. Choose “{item}” to send it; nothing goes out twice.",
      "{n} messages are left. Choose “{item}” to send them; nothing goes out twice.",
    ],
    nothingLeft: "Nothing is left to send today.",
    doubts: [
      "{n} message may have gone out. It is not sent again until you have said so: choose “{item}”.",
      "{n} messages may have gone out. They are not sent again until you have said so: choose “{item}”.",
    ],
    wasItSent:
      "The last run ended before it could note this message. Look for {reference} among your sent mail.\n\nYes: it was sent.\nNo: it was not, send it again.\nCancel: decide later.",
    and: ["and {n} more", "and {n} more"],
    noAsOf: "This spreadsheet has no cell named AsOf yet. Choose “{item}” first.",
    aged: "Everything is aged to {date} now.",
    help: [
      "shows what was found and adds Duebook’s columns and sheets when you say so.",
      "sets the cell AsOf to today; the formulas follow.",
      "whom to chase today, and why.",
      "see each message as it will look, test it, choose, send with a count.",
      "shows what is due, asks for the count and sends. Nothing goes out twice.",
      "sends what a stopped run left, after asking about messages that may have gone out.",
      "opens the call card for the customer of the row you stand on.",
      "a sheet with the report and its charts.",
      "the rows that could not be read, and the remedy.",
      "this page.",
      "Type =NEXT_ACTION( or =DAYS_PAST_DUE( in a cell to see what each function wants.",
    ],
  },
  da: {
    sample: "Den første, som den kommer til at se ud:",
    typeCount: "Skriv {n} og vælg OK for at sende. Annuller sender intet.",
    leaveOut: "Skal nogen udelades, et brev ændres eller en advarsel godkendes, så vælg “{item}” i stedet.",
    nothingSent: "Intet blev sendt.",
    left: [
      "{n} besked er tilbage. Vælg “{item}” for at sende den; intet sendes to gange.",
      "{n} beskeder er tilbage. Vælg “{item}” for at sende dem; intet sendes to gange.",
    ],
    nothingLeft: "Der er ikke mere at sende i dag.",
    doubts: [
      "{n} besked kan være gået ud. Den sendes ikke igen, før du har sagt til: vælg “{item}”.",
      "{n} beskeder kan være gået ud. De sendes ikke igen, før du har sagt til: vælg “{item}”.",
    ],
    wasItSent:
      "Sidste kørsel sluttede, før den nåede at notere denne besked. Se efter {reference} i din sendte post.\n\nJa: den blev sendt.\nNej: den blev ikke sendt, send den igen.\nAnnuller: bestem det senere.",
    and: ["og {n} til", "og {n} til"],
    noAsOf: "Regnearket har endnu ingen celle med navnet AsOf. Vælg først “{item}”.",
    aged: "Alt er nu opgjort pr. {date}.",
    help: [
      "viser, hvad der blev fundet, og tilføjer Duebooks kolonner og ark, når du siger til.",
      "sætter cellen AsOf til i dag; formlerne følger med.",
      "hvem der skal rykkes i dag, og hvorfor.",
      "se hver besked, som den kommer til at se ud, prøv den, vælg, send med antal.",
      "viser, hvad der er forfaldent, beder om antallet og sender. Intet sendes to gange.",
      "sender, hvad en afbrudt kørsel efterlod, og spørger først om beskeder, der kan være gået ud.",
      "åbner opkaldskortet for kunden i den række, du står på.",
      "et ark med oversigten og dens diagrammer.",
      "de rækker, der ikke kunne læses, og hvad der hjælper.",
      "denne side.",
      "Skriv =NEXT_ACTION( eller =DAYS_PAST_DUE( i en celle for at se, hvad funktionen skal bruge.",
    ],
  },
  de: {
    sample: "Die erste, wie sie aussehen wird:",
    typeCount: "Geben Sie {n} ein und wählen Sie OK, um zu senden. Abbrechen sendet nichts.",
    leaveOut:
      "Um jemanden auszulassen, einen Brief zu ändern oder eine Warnung anzunehmen, wählen Sie stattdessen „{item}“.",
    nothingSent: "Es wurde nichts gesendet.",
    left: [
      "{n} Nachricht bleibt. Wählen Sie „{item}“, um sie zu senden; nichts geht zweimal hinaus.",
      "{n} Nachrichten bleiben. Wählen Sie „{item}“, um sie zu senden; nichts geht zweimal hinaus.",
    ],
    nothingLeft: "Heute ist nichts mehr zu senden.",
    doubts: [
      "{n} Nachricht ging vielleicht schon hinaus. Sie wird erst wieder gesendet, wenn Sie es sagen: wählen Sie „{item}“.",
      "{n} Nachrichten gingen vielleicht schon hinaus. Sie werden erst wieder gesendet, wenn Sie es sagen: wählen Sie „{item}“.",
    ],
    wasItSent:
      "Der letzte Lauf endete, bevor er diese Nachricht vermerken konnte. Suchen Sie {reference} unter Ihren gesendeten E-Mails.\n\nJa: sie wurde gesendet.\nNein: sie wurde nicht gesendet, noch einmal senden.\nAbbrechen: später entscheiden.",
    and: ["und {n} weitere", "und {n} weitere"],
    noAsOf: "Diese Mappe hat noch keine Zelle mit dem Namen AsOf. Wählen Sie zuerst „{item}“.",
    aged: "Alles steht jetzt auf dem Stand vom {date}.",
    help: [
      "zeigt, was gefunden wurde, und fügt Duebooks Spalten und Blätter hinzu, wenn Sie es sagen.",
      "setzt die Zelle AsOf auf heute; die Formeln folgen.",
      "wer heute zu mahnen ist, und warum.",
      "jede Nachricht ansehen, wie sie aussehen wird, testen, auswählen, mit Anzahl senden.",
      "zeigt, was fällig ist, fragt nach der Anzahl und sendet. Nichts geht zweimal hinaus.",
      "sendet, was ein abgebrochener Lauf übrig ließ, und fragt zuerst nach Nachrichten, die vielleicht schon hinausgingen.",
      "öffnet die Anrufkarte für den Kunden der Zeile, in der Sie stehen.",
      "ein Blatt mit der Übersicht und ihren Diagrammen.",
      "die Zeilen, die nicht gelesen werden konnten, und was hilft.",
      "diese Seite.",
      "Geben Sie =NEXT_ACTION( oder =DAYS_PAST_DUE( in eine Zelle ein, um zu sehen, was die Funktion braucht.",
    ],
  },
  es: {
    sample: "El primero, tal como se verá:",
    typeCount: "Escriba {n} y elija Aceptar para enviar. Cancelar no envía nada.",
    leaveOut:
      "Para excluir a alguien, cambiar una carta o aceptar una advertencia, elija “{item}” en su lugar.",
    nothingSent: "No se ha enviado nada.",
    left: [
      "Queda {n} mensaje. Elija “{item}” para enviarlo; nada sale dos veces.",
      "Quedan {n} mensajes. Elija “{item}” para enviarlos; nada sale dos veces.",
    ],
    nothingLeft: "Hoy no queda nada por enviar.",
    doubts: [
      "{n} mensaje puede haber salido. No se vuelve a enviar hasta que usted lo diga: elija “{item}”.",
      "{n} mensajes pueden haber salido. No se vuelven a enviar hasta que usted lo diga: elija “{item}”.",
    ],
    wasItSent:
      "La última ejecución terminó antes de anotar este mensaje. Busque {reference} entre sus correos enviados.\n\nSí: se envió.\nNo: no se envió, enviarlo otra vez.\nCancelar: decidir más tarde.",
    and: ["y {n} más", "y {n} más"],
    noAsOf: "Esta hoja de cálculo aún no tiene una celda llamada AsOf. Elija primero “{item}”.",
    aged: "Todo está ahora a fecha de {date}.",
    help: [
      "muestra lo encontrado y añade las columnas y hojas de Duebook cuando usted lo diga.",
      "pone la celda AsOf a hoy; las fórmulas la siguen.",
      "a quién reclamar hoy, y por qué.",
      "vea cada mensaje tal como se verá, pruébelo, elija, envíe con un número.",
      "muestra lo que toca, pide el número y envía. Nada sale dos veces.",
      "envía lo que dejó una ejecución interrumpida y antes pregunta por los mensajes que pueden haber salido.",
      "abre la ficha de llamada del cliente de la fila en la que está.",
      "una hoja con el informe y sus gráficos.",
      "las filas que no se pudieron leer, y el remedio.",
      "esta página.",
      "Escriba =NEXT_ACTION( o =DAYS_PAST_DUE( en una celda para ver qué pide la función.",
    ],
  },
  fi: {
    sample: "Ensimmäinen sellaisena kuin se lähtee:",
    typeCount: "Kirjoita {n} ja valitse OK lähettääksesi. Peruuta ei lähetä mitään.",
    leaveOut: "Jos haluat jättää jonkun pois, muuttaa kirjettä tai hyväksyä varoituksen, valitse ”{item}”.",
    nothingSent: "Mitään ei lähetetty.",
    left: [
      "{n} viesti on jäljellä. Valitse ”{item}” lähettääksesi sen; mitään ei lähetetä kahdesti.",
      "{n} viestiä on jäljellä. Valitse ”{item}” lähettääksesi ne; mitään ei lähetetä kahdesti.",
    ],
    nothingLeft: "Tänään ei ole enää lähetettävää.",
    doubts: [
      "{n} viesti on voinut lähteä. Sitä ei lähetetä uudelleen ennen kuin sanot niin: valitse ”{item}”.",
      "{n} viestiä on voinut lähteä. Niitä ei lähetetä uudelleen ennen kuin sanot niin: valitse ”{item}”.",
    ],
    wasItSent:
      "Edellinen ajo päättyi ennen kuin se ehti kirjata tämän viestin. Etsi {reference} lähetetyistä viesteistäsi.\n\nKyllä: se lähetettiin.\nEi: sitä ei lähetetty, lähetä uudelleen.\nPeruuta: päätä myöhemmin.",
    and: ["ja {n} muu", "ja {n} muuta"],
    noAsOf: "Laskentataulukossa ei vielä ole solua nimeltä AsOf. Valitse ensin ”{item}”.",
    aged: "Kaikki on nyt laskettu päivään {date}.",
    help: [
      "näyttää, mitä löytyi, ja lisää Duebookin sarakkeet ja taulukot, kun sanot niin.",
      "asettaa solun AsOf tähän päivään; kaavat seuraavat.",
      "ketä muistuttaa tänään, ja miksi.",
      "katso jokainen viesti sellaisena kuin se lähtee, kokeile, valitse ja lähetä lukumäärällä.",
      "näyttää, mikä on lähdössä, kysyy lukumäärän ja lähettää. Mitään ei lähetetä kahdesti.",
      "lähettää, mitä keskeytynyt ajo jätti, ja kysyy ensin viesteistä, jotka ovat voineet lähteä.",
      "avaa puhelukortin sen rivin asiakkaalle, jolla olet.",
      "taulukko, jossa on ikäjakauma ja sen kaaviot.",
      "rivit, joita ei voitu lukea, ja mitä tehdä.",
      "tämä sivu.",
      "Kirjoita soluun =NEXT_ACTION( tai =DAYS_PAST_DUE( nähdäksesi, mitä funktio tarvitsee.",
    ],
  },
  fr: {
    sample: "La première, telle qu’elle partira :",
    typeCount: "Tapez {n} et choisissez OK pour envoyer. Annuler n’envoie rien.",
    leaveOut:
      "Pour écarter quelqu’un, modifier une lettre ou accepter un avertissement, choisissez plutôt « {item} ».",
    nothingSent: "Rien n’a été envoyé.",
    left: [
      "Il reste {n} message. Choisissez « {item} » pour l’envoyer ; rien ne part deux fois.",
      "Il reste {n} messages. Choisissez « {item} » pour les envoyer ; rien ne part deux fois.",
    ],
    nothingLeft: "Il ne reste rien à envoyer aujourd’hui.",
    doubts: [
      "{n} message est peut-être parti. Il n’est pas renvoyé avant que vous l’ayez dit : choisissez « {item} ».",
      "{n} messages sont peut-être partis. Ils ne sont pas renvoyés avant que vous l’ayez dit : choisissez « {item} ».",
    ],
    wasItSent:
      "Le dernier envoi s’est arrêté avant de noter ce message. Cherchez {reference} parmi vos messages envoyés.\n\nOui : il est parti.\nNon : il n’est pas parti, l’envoyer de nouveau.\nAnnuler : décider plus tard.",
    and: ["et {n} de plus", "et {n} de plus"],
    noAsOf: "Cette feuille de calcul n’a pas encore de cellule nommée AsOf. Choisissez d’abord « {item} ».",
    aged: "Tout est maintenant arrêté au {date}.",
    help: [
      "montre ce qui a été trouvé et ajoute les colonnes et feuilles de Duebook quand vous le dites.",
      "met la cellule AsOf à aujourd’hui ; les formules suivent.",
      "qui relancer aujourd’hui, et pourquoi.",
      "voir chaque message tel qu’il partira, l’essayer, choisir, envoyer avec un nombre.",
      "montre ce qui est dû, demande le nombre et envoie. Rien ne part deux fois.",
      "envoie ce qu’un envoi arrêté a laissé, après avoir demandé ce que sont devenus les messages peut-être partis.",
      "ouvre la fiche d’appel du client de la ligne où vous êtes.",
      "une feuille avec la balance et ses graphiques.",
      "les lignes qui n’ont pas pu être lues, et le remède.",
      "cette page.",
      "Tapez =NEXT_ACTION( ou =DAYS_PAST_DUE( dans une cellule pour voir ce que la fonction demande.",
    ],
  },
  nb: {
    sample: "Den første, slik den blir seende ut:",
    typeCount: "Skriv {n} og velg OK for å sende. Avbryt sender ingenting.",
    leaveOut: "Skal noen utelates, et brev endres eller en advarsel godtas, velg «{item}» i stedet.",
    nothingSent: "Ingenting ble sendt.",
    left: [
      "{n} melding er igjen. Velg «{item}» for å sende den; ingenting sendes to ganger.",
      "{n} meldinger er igjen. Velg «{item}» for å sende dem; ingenting sendes to ganger.",
    ],
    nothingLeft: "Det er ikke mer å sende i dag.",
    doubts: [
      "{n} melding kan ha gått ut. Den sendes ikke igjen før du har sagt fra: velg «{item}».",
      "{n} meldinger kan ha gått ut. De sendes ikke igjen før du har sagt fra: velg «{item}».",
    ],
    wasItSent:
      "Forrige kjøring sluttet før den rakk å notere denne meldingen. Se etter {reference} i sendt e-post.\n\nJa: den ble sendt.\nNei: den ble ikke sendt, send den igjen.\nAvbryt: bestem det senere.",
    and: ["og {n} til", "og {n} til"],
    noAsOf: "Regnearket har ennå ingen celle med navnet AsOf. Velg «{item}» først.",
    aged: "Alt er nå per {date}.",
    help: [
      "viser hva som ble funnet, og legger til Duebooks kolonner og ark når du sier fra.",
      "setter cellen AsOf til i dag; formlene følger med.",
      "hvem som skal purres i dag, og hvorfor.",
      "se hver melding slik den blir seende ut, prøv den, velg, send med antall.",
      "viser hva som er på tur, ber om antallet og sender. Ingenting sendes to ganger.",
      "sender det en avbrutt kjøring lot ligge, og spør først om meldinger som kan ha gått ut.",
      "åpner samtalekortet for kunden i raden du står på.",
      "et ark med oversikten og diagrammene.",
      "radene som ikke kunne leses, og hva som hjelper.",
      "denne siden.",
      "Skriv =NEXT_ACTION( eller =DAYS_PAST_DUE( i en celle for å se hva funksjonen trenger.",
    ],
  },
  nl: {
    sample: "De eerste, zoals hij eruit zal zien:",
    typeCount: "Typ {n} en kies OK om te versturen. Annuleren verstuurt niets.",
    leaveOut:
      "Wilt u iemand overslaan, een brief wijzigen of een waarschuwing aanvaarden, kies dan “{item}”.",
    nothingSent: "Er is niets verzonden.",
    left: [
      "Er blijft {n} bericht over. Kies “{item}” om het te versturen; niets gaat tweemaal uit.",
      "Er blijven {n} berichten over. Kies “{item}” om ze te versturen; niets gaat tweemaal uit.",
    ],
    nothingLeft: "Er is vandaag niets meer te versturen.",
    doubts: [
      "{n} bericht is mogelijk verzonden. Het gaat pas opnieuw uit als u dat zegt: kies “{item}”.",
      "{n} berichten zijn mogelijk verzonden. Ze gaan pas opnieuw uit als u dat zegt: kies “{item}”.",
    ],
    wasItSent:
      "De vorige keer brak het versturen af voordat dit bericht genoteerd kon worden. Zoek {reference} in uw verzonden post.\n\nJa: het is verzonden.\nNee: het is niet verzonden, opnieuw versturen.\nAnnuleren: later beslissen.",
    and: ["en nog {n}", "en nog {n}"],
    noAsOf: "Deze spreadsheet heeft nog geen cel met de naam AsOf. Kies eerst “{item}”.",
    aged: "Alles staat nu per {date}.",
    help: [
      "toont wat er gevonden is en voegt Duebooks kolommen en bladen toe als u dat zegt.",
      "zet de cel AsOf op vandaag; de formules volgen.",
      "wie vandaag te manen is, en waarom.",
      "bekijk elk bericht zoals het eruit zal zien, test het, kies, verstuur met een aantal.",
      "toont wat aan de beurt is, vraagt het aantal en verstuurt. Niets gaat tweemaal uit.",
      "verstuurt wat een afgebroken keer bleef liggen, en vraagt eerst naar berichten die mogelijk verzonden zijn.",
      "opent de gesprekskaart voor de klant van de rij waarop u staat.",
      "een blad met de analyse en haar grafieken.",
      "de rijen die niet gelezen konden worden, en wat helpt.",
      "deze pagina.",
      "Typ =NEXT_ACTION( of =DAYS_PAST_DUE( in een cel om te zien wat de functie nodig heeft.",
    ],
  },
  sv: {
    sample: "Den första, så som den kommer att se ut:",
    typeCount: "Skriv {n} och välj OK för att skicka. Avbryt skickar ingenting.",
    leaveOut: "Om någon ska utelämnas, ett brev ändras eller en varning godtas, välj ”{item}” i stället.",
    nothingSent: "Ingenting skickades.",
    left: [
      "{n} meddelande är kvar. Välj ”{item}” för att skicka det; ingenting går ut två gånger.",
      "{n} meddelanden är kvar. Välj ”{item}” för att skicka dem; ingenting går ut två gånger.",
    ],
    nothingLeft: "Det finns inget mer att skicka i dag.",
    doubts: [
      "{n} meddelande kan ha gått ut. Det skickas inte igen förrän du har sagt till: välj ”{item}”.",
      "{n} meddelanden kan ha gått ut. De skickas inte igen förrän du har sagt till: välj ”{item}”.",
    ],
    wasItSent:
      "Förra körningen slutade innan den hann notera det här meddelandet. Leta efter {reference} bland skickad e-post.\n\nJa: det skickades.\nNej: det skickades inte, skicka igen.\nAvbryt: bestäm senare.",
    and: ["och {n} till", "och {n} till"],
    noAsOf: "Kalkylarket har ännu ingen cell med namnet AsOf. Välj ”{item}” först.",
    aged: "Allt är nu per {date}.",
    help: [
      "visar vad som hittades och lägger till Duebooks kolumner och blad när du säger till.",
      "ställer cellen AsOf på i dag; formlerna följer med.",
      "vem som ska påminnas i dag, och varför.",
      "se varje meddelande så som det kommer att se ut, prova det, välj, skicka med antal.",
      "visar vad som är på tur, frågar efter antalet och skickar. Ingenting går ut två gånger.",
      "skickar det som en avbruten körning lämnade kvar, och frågar först om meddelanden som kan ha gått ut.",
      "öppnar samtalskortet för kunden på den rad du står på.",
      "ett blad med översikten och dess diagram.",
      "raderna som inte kunde läsas, och vad som hjälper.",
      "den här sidan.",
      "Skriv =NEXT_ACTION( eller =DAYS_PAST_DUE( i en cell för att se vad funktionen behöver.",
    ],
  },
};

/** The menu's words for a language of the pane ("da", "nb"); English where there are none. */
export const menuWordsFor = (code: string): MenuWords => words[code as Language] ?? words.en;
