/** The server's faults in French; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const fr: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} est vide. Exportez de nouveau les factures.",
  "file-blank": "{name} ne contient que des cellules vides. Exportez de nouveau les factures.",
  "file-large":
    "{name} dépasse {mb} Mo. Enregistrez seulement la feuille des factures dans un nouveau fichier.",
  "file-kind":
    "{name} n’est pas un classeur Excel mais un fichier {extension}. Enregistrez-le en .xlsx ou .csv.",
  "file-pdf":
    "{name} est un PDF et non un classeur. Exportez les factures en .xlsx ou .csv depuis le logiciel d’origine.",
  "file-web": "{name} est une page web et non un classeur. Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
  "file-text": "{name} n’est pas un tableau de lignes. Exportez les factures en .xlsx ou .csv.",
  "file-name":
    "{name} n’est pas un classeur Excel, malgré son nom. Ouvrez-le dans le logiciel d’origine et enregistrez-le en .xlsx ou .csv.",
  "file-binary":
    "{name} n’est ni un classeur Excel ni un fichier texte. Enregistrez les factures en .xlsx ou .csv.",
  "file-password":
    "{name} est protégé par un mot de passe. Ouvrez-le dans Excel, retirez le mot de passe (Fichier, Informations, Protéger le classeur) et enregistrez une copie.",
  "file-xls": "{name} est à l’ancien format Excel (.xls). Ouvrez-le dans Excel et enregistrez-le en .xlsx.",
  "file-unread":
    "{name} n’a pas pu être lu comme classeur Excel ({reason}). Ouvrez-le dans Excel et enregistrez-le de nouveau en .xlsx.",
  "file-no-sheet":
    "{name} n’a aucune feuille de calcul. Mettez les factures sur une feuille et enregistrez de nouveau le fichier.",
  "file-damaged":
    "{name} est endommagé. Récupérez de nouveau le fichier, ou ouvrez-le et enregistrez-le dans Excel.",
  "file-swells":
    "{name} est, une fois décompressé, bien plus gros qu’une liste de factures : il n’a pas été ouvert. Enregistrez seulement la feuille des factures en .xlsx.",
  "file-zero-bytes":
    "{name} n’est pas un fichier texte : il contient des octets nuls. Exportez de nouveau les factures en .csv ou .xlsx.",
  "file-not-excel": "{name} n’est pas un classeur Excel : sa partie principale manque.",
  "sheet-strange":
    "Le classeur a une feuille où l’on ne peut pas écrire d’ici. Enregistrez-le dans Excel en .xlsx et ouvrez-le de nouveau.",
  "data-table":
    "La table de données en {cell} ne se modifie que dans Excel. Remettez l’ancienne valeur, ou modifiez-la dans Excel.",
  "last-sheet": "Il ne resterait aucune feuille. Gardez-en au moins une.",
  "sheet-gone": "Le classeur n’a plus de feuille {sheet}.",
  "path-folder": "{path} est un dossier. Choisissez un fichier .xlsx ou .csv.",
  "path-none": "{path} est introuvable. Vérifiez le nom.",
  "path-barred":
    "{path} ne peut pas être lu par cet utilisateur. Changez les droits, ou copiez le fichier ailleurs.",
  "path-busy": "{path} est utilisé par un autre logiciel. Fermez-le d’abord là-bas.",
  "path-unread": "{path} n’a pas pu être lu ({reason}). Copiez-le sur cet ordinateur et réessayez.",
  "save-unnamed": "Choisissez où l’enregistrer : ce classeur n’a pas encore de fichier.",
  "save-failed":
    "{path} n’a pas pu être écrit ({reason}). Fermez-le dans les autres logiciels, ou enregistrez sous un autre nom.",
  "save-changed":
    "{name} a été modifié par un autre logiciel depuis son ouverture ici. Enregistrez sous un autre nom, ou ouvrez-le de nouveau.",
  "save-exists": "{path} existe déjà. Choisissez un autre nom.",
  "save-name": "Ce nom ne convient pas. Choisissez-en un autre.",
  "page-old": "La page vient d’un démarrage précédent. Rechargez-la.",
  "not-recent": "Ce fichier n’est pas dans la liste des fichiers récents. Ouvrez-le depuis son dossier.",
  "mail-no-reply-to": "Il n’y a pas d’adresse de réponse. Indiquez-la d’abord dans les réglages.",
  "mail-gone": "Ce message n’est plus dans la boîte de réception.",
  "mail-no-server": "Indiquez le serveur de messagerie, par exemple smtp.example.com.",
  "mail-no-sender": "Indiquez l’adresse de l’expéditeur, par exemple compta@example.com.",
  "mail-refused": "{server} n’a pas accepté les réglages : {reason}.",
  "mail-line-broke":
    "La liaison avec le serveur de messagerie s’est rompue pendant la remise du message : {reason}",
  "mail-way-inbox":
    "Rien n’a été envoyé : le courrier va maintenant dans la boîte intégrée, et non à votre serveur. Ouvrez « Serveur de messagerie » pour le choisir de nouveau.",
  "mail-way-smtp":
    "Rien n’a été envoyé : le courrier part maintenant par votre serveur, et non dans la boîte intégrée. Relisez la liste.",
  "mail-password": "Le serveur de messagerie a refusé le mot de passe : {reason}",
  "mail-unreachable": "Le serveur de messagerie est injoignable : {reason}",
};
