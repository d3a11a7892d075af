/** The server's faults in Spanish; English readers read its own sentences. */
import type { FaultCode } from "../../../fault.ts";

export const es: Readonly<Record<FaultCode, string>> = {
  "file-empty": "{name} está vacío. Exporte de nuevo las facturas.",
  "file-blank": "{name} solo contiene celdas vacías. Exporte de nuevo las facturas.",
  "file-large": "{name} supera los {mb} MB. Guarde solo la hoja de las facturas como archivo nuevo.",
  "file-kind": "{name} no es un libro de Excel, sino un archivo {extension}. Guárdelo como .xlsx o .csv.",
  "file-pdf":
    "{name} es un PDF y no un libro. Exporte las facturas como .xlsx o .csv desde el programa de origen.",
  "file-web": "{name} es una página web y no un libro. Ábralo en Excel y guárdelo como .xlsx.",
  "file-text": "{name} no es una tabla de filas. Exporte las facturas como .xlsx o .csv.",
  "file-name":
    "{name} no es un libro de Excel, diga lo que diga su nombre. Ábralo en el programa de origen y guárdelo como .xlsx o .csv.",
  "file-binary":
    "{name} no es ni un libro de Excel ni un archivo de texto. Guarde las facturas como .xlsx o .csv.",
  "file-password":
    "{name} está protegido con contraseña. Ábralo en Excel, quite la contraseña (Archivo, Información, Proteger libro) y guarde una copia.",
  "file-xls": "{name} está en el formato antiguo de Excel (.xls). Ábralo en Excel y guárdelo como .xlsx.",
  "file-unread":
    "{name} no se pudo leer como libro de Excel ({reason}). Ábralo en Excel y guárdelo de nuevo como .xlsx.",
  "file-no-sheet":
    "{name} no tiene ninguna hoja. Ponga las facturas en una hoja y guarde de nuevo el archivo.",
  "file-damaged": "{name} está dañado. Consiga de nuevo el archivo, o ábralo y guárdelo en Excel.",
  "file-swells":
    "{name} ocupa, descomprimido, mucho más que una lista de facturas y no se ha abierto. Guarde solo la hoja de las facturas como .xlsx nuevo.",
  "file-zero-bytes":
    "{name} no es un archivo de texto: contiene bytes nulos. Exporte de nuevo las facturas como .csv o .xlsx.",
  "file-not-excel": "{name} no es un libro de Excel: falta su parte principal.",
  "sheet-strange":
    "El libro tiene una hoja en la que no se puede escribir desde aquí. Guárdelo en Excel como .xlsx y ábralo de nuevo.",
  "data-table":
    "La tabla de datos en {cell} solo se puede cambiar en Excel. Devuelva el valor anterior o cámbielo en Excel.",
  "last-sheet": "No quedaría ninguna hoja. Conserve al menos una.",
  "sheet-gone": "El libro ya no tiene la hoja {sheet}.",
  "path-folder": "{path} es una carpeta. Elija un archivo .xlsx o .csv.",
  "path-none": "{path} no se encontró. Revise el nombre.",
  "path-barred": "Este usuario no puede leer {path}. Cambie los permisos o copie el archivo a otro lugar.",
  "path-busy": "{path} está en uso en otro programa. Ciérrelo allí primero.",
  "path-unread": "{path} no se pudo leer ({reason}). Cópielo a este equipo e inténtelo de nuevo.",
  "save-unnamed": "Elija dónde guardarlo: este libro aún no tiene archivo.",
  "save-failed":
    "{path} no se pudo escribir ({reason}). Ciérrelo en otros programas o guarde con otro nombre.",
  "save-changed":
    "Otro programa ha cambiado {name} desde que se abrió aquí. Guarde con otro nombre o ábralo de nuevo.",
  "save-exists": "{path} ya existe. Elija otro nombre.",
  "save-name": "Ese nombre no sirve. Elija otro.",
  "page-old": "La página es de un arranque anterior. Vuelva a cargarla.",
  "not-recent": "Ese archivo no está en la lista de recientes. Ábralo desde su carpeta.",
  "mail-no-reply-to": "No hay dirección para las respuestas. Indíquela primero en Ajustes.",
  "mail-gone": "Ese mensaje ya no está en el buzón.",
  "mail-no-server": "Indique el servidor de correo, por ejemplo smtp.example.com.",
  "mail-no-sender": "Indique la dirección del remitente, por ejemplo cuentas@example.com.",
  "mail-refused": "{server} no aceptó los ajustes: {reason}.",
  "mail-line-broke":
    "La conexión con el servidor de correo se cortó mientras se entregaba el mensaje: {reason}",
  "mail-way-inbox":
    "No se envió nada: el correo va ahora al buzón integrado, no a su servidor. Abra «Servidor de correo» para elegirlo de nuevo.",
  "mail-way-smtp":
    "No se envió nada: el correo sale ahora por su servidor, no va al buzón integrado. Repase la lista de nuevo.",
  "mail-password": "El servidor de correo rechazó la contraseña: {reason}",
  "mail-unreachable": "No se puede alcanzar el servidor de correo: {reason}",
};
