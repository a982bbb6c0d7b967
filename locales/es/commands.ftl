# Lo que los subcomandos dicen de su trabajo.

## vulgate init

init-in-the-way = este archivo ya existe; no se ha escrito nada
    .hint = Elija otra carpeta, o mueva el archivo.
init-done = En «{ $folder }» hay un proyecto con un informe de muestra y sus traducciones. Para generarlo: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = esta línea de la entrada no es lo que se espera
    .hint = Cada línea es un objeto JSON con la clave «text»; «vulgate help» describe la entrada del comando.
jsonl-half-character = «{ $escape }» es solo la mitad de un carácter
    .hint = Escriba las dos mitades seguidas o el propio carácter.

# Un lugar donde podría terminar una frase: las palabras que lo rodean, la decisión y el motivo.
segment-break = corte
segment-no-break = sin corte
segment-by-rule = { $group }, regla { $number }, línea { $line }
segment-by-setting = { $key } de vulgate.toml
segment-by-hard-break = un salto de línea forzado
segment-by-none = ninguna regla corta aquí
segment-gave-up = la regla { $number } necesita aquí demasiados pasos

## vulgate export

export-progress = Exportación
export-head-file = Archivo
export-head-segments = Segmentos
export-head-accepted = Traducidos
export-head-filled = De la memoria
export-head-matched = Con coincidencias
export-head-changed = Modificados

export-unimported =
    este archivo ha cambiado desde que se exportó: { $count ->
        [one] una traducción terminada que contiene aún no está registrada
       *[other] { $count } traducciones terminadas que contiene aún no están registradas
    }; se ha dejado como estaba
    .hint = Impórtelo primero, o muévalo; «-o» exporta a otra carpeta.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] una traducción insertada
       *[other] { $filled } traducciones insertadas
    }, { $unchanged } como antes, { $missing } que faltan, { $locked } bloqueadas o que no se traducen.
export-into-language = este archivo no dice a qué lengua se traduce
    .hint = Indique la lengua con «--lang». Lenguas de este proyecto: { $known }.
export-into-foreign = este archivo está en la lengua «{ $lang }», a la que este proyecto no traduce
    .hint = Lenguas de este proyecto: { $known }.

## vulgate import

import-progress = Importación
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] una traducción incorporada
       *[other] { $accepted } traducciones incorporadas
    }, { $unchanged } como antes, { $unfinished } sin terminar.
import-moved = «{ $former }» se llama ahora «{ $path }», porque se ha cambiado el nombre del documento.
import-no-document = este archivo no contiene ningún documento utilizable
    .hint = Vea lo que se dice de él más arriba, o exporte de nuevo el documento.
import-unknown = este archivo procede de «{ $original }», que no es un documento de este proyecto, y no comparte ninguna frase con ninguno
    .hint = Documentos de este proyecto: { $known }. Importe el archivo en el proyecto que lo exportó, o incorpórelo solo a la memoria con «vulgate tm import».
import-nothing-common = este archivo procede de otro documento «{ $original }»: no comparte ninguna frase con el de este proyecto
    .hint = Impórtelo en el proyecto que lo exportó, o incorpórelo solo a la memoria con «vulgate tm import».
import-other-name = este archivo procede de «{ $original }», pero sus frases son las de «{ $document }», al que se ha asignado
    .hint = Si se ha cambiado el nombre del documento, todo está en orden.
import-source-language = este archivo está traducido de la lengua «{ $found }», pero «{ $document }» está escrito en la lengua «{ $expected }»
    .hint = No se ha registrado nada. Incorpórelo solo a la memoria con «vulgate tm import».
import-into-source-language = este archivo dice estar traducido al «{ $lang }», que es la lengua de su original; no se ha registrado nada
    .hint = Corrija su lengua de destino («trgLang» o «target-language») e impórtelo de nuevo.
import-region = este archivo está en la lengua «{ $found }»; se ha asignado a «{ $lang }», la única lengua del proyecto que encaja
    .hint = No hay que hacer nada.
import-lowered = una traducción en el estado «{ $former }» se ha sustituido por una en el estado «{ $state }»
    .hint = Si el archivo es de una fase anterior, importe de nuevo el posterior.
import-pseudo =
    este archivo contiene seudotraducciones; { $count ->
        [one] se perdería una traducción verdadera a la lengua «{ $lang }»
       *[other] se perderían { $count } traducciones verdaderas a la lengua «{ $lang }»
    }
    .hint = No se ha registrado nada. Pruebe la maquetación en una copia del proyecto, o importe el archivo del traductor.
import-no-target-language = este archivo no dice a qué lengua se traduce
    .hint = Escriba en él la lengua (trgLang en XLIFF 2, target-language en 1.2) e impórtelo de nuevo.
import-foreign-language =
    este archivo está en la lengua «{ $lang }», a la que este proyecto no traduce; { $count ->
        [one] su única traducción terminada ha ido
       *[other] sus { $count } traducciones terminadas han ido
    } solo a la memoria
    .hint = Las lenguas del proyecto son: { $known }. Si debe tener también esta, añada «{ $lang }» a «project.targets» en vulgate.toml e importe de nuevo.

## vulgate align

align-done = { $paired } de { $units } unidades tienen pareja. Revise «{ $path }» y después impórtelo.

## vulgate build

build-progress = Generación
build-done =
    { $count ->
        [0] No se ha generado nada.
        [one] Hay un archivo en «{ $folder }».
       *[other] Hay { $count } archivos en «{ $folder }».
    }
build-unchanged = Ninguna edición había cambiado; no se ha vuelto a generar nada.
build-reused = { $count ->
        [one] Una de las { $all } ediciones no había cambiado y no se ha generado de nuevo.
       *[other] { $count } de las { $all } ediciones no habían cambiado y no se han generado de nuevo.
    }
# La tabla que escribe --summary.
summary-title = Ediciones completas: { $complete } de { $all }
summary-document = Documento
summary-complete = Completas
summary-incomplete = Incompletas (segmentos sin traducir)
summary-not-built = No generadas

build-incomplete =
    { $count ->
        [one] un segmento no tiene una traducción actualizada en la lengua «{ $lang }»; está marcado en el resultado
       *[other] { $count } segmentos no tienen una traducción actualizada en la lengua «{ $lang }»; están marcados en el resultado
    }
    .hint = «vulgate export --lang { $lang }» los escribe para un traductor; «--strict» los enumera.
build-removed = esta edición de una generación anterior se ha retirado, porque no está actualizada
    .hint = Traduzca lo que falta y genere de nuevo.
build-left-over = esta edición de una generación anterior ya no corresponde a ningún documento ni lengua del proyecto
    .hint = Bórrela si no debe publicarse.
build-untranslated = sin traducir a la lengua «{ $lang }»: «{ $text }»
    .hint = «vulgate export --lang { $lang }» lo escribe para un traductor.
build-changed = modificado desde que se tradujo a la lengua «{ $lang }»: «{ $text }»
    .hint = «vulgate export --lang { $lang }» lo escribe para un traductor, con la traducción anterior.
build-without-pdf = este programa se compiló sin la composición tipográfica
    .hint = Compílelo con la característica «pdf», o elija «--format html,source».
build-no-bilingual = no se hizo ninguna edición bilingüe en «{ $lang }», la lengua del original
build-edition-format = en el formato del autor solo hay edición definitiva
    .hint = Añada «--edition final» o elija «--format pdf» o «html».

## vulgate status

status-percent = { $count } %
status-head-document = Documento
status-head-language = Lengua
status-head-done = Hecho
status-head-segments = Segmentos
status-head-translated = Traducidos
status-head-reviewed = Revisados
status-head-final = Definitivos
status-head-changed = Modificados
status-head-missing = Pendientes
status-head-words = Palabras

## vulgate analyse

analyse-head-in-context = En contexto
analyse-head-exact = Exactas
analyse-head-repeated = Repetidas
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nuevas
analyse-all = Todos los documentos

## vulgate check

check-nothing-found =
    { $count ->
        [one] Una traducción comprobada, sin problemas.
       *[other] { $count } traducciones comprobadas, sin problemas.
    }
check-fixed = «{ $found }» es ahora «{ $wanted }» ({ $check })
check-unknown = no existe el control «{ $id }»
    .hint = Los controles son: { $known }.
check-unknown-near = no existe el control «{ $id }»
    .hint = ¿Quería decir «{ $nearest }»?

## vulgate tm

tm-export-done = { $count } unidades escritas en «{ $path }».
tm-export-unknown = no existe la colección «{ $name }» en la memoria
    .hint = Sus colecciones son: { $known }.
tm-export-character = el carácter { $code } no está permitido en XML; en su lugar se ha escrito «�», en «{ $text }»
    .hint = Quítelo con «vulgate tm edit» o en el lugar de donde procede el texto y vuelva a escribir el archivo.
tm-import-progress = Importación
tm-import-done = { $path }: { $units ->
        [one] una unidad leída
       *[other] { $units } unidades leídas
    }, { $added ->
        [one] una traducción nueva
       *[other] { $added } traducciones nuevas
    } en la colección «{ $collection }».
tm-import-kept = { $path }: { $units } unidades, conservadas como «{ $file }» e incluidas en la lista de vulgate.toml.
tm-import-not-kept = lo importado está solo en la base de datos: faltará en una copia nueva del proyecto
    .hint = Impórtelo con «--keep» para tenerlo en tm/ como texto.
tm-import-name = «{ $name }» no puede ser el nombre de una colección
    .hint = Elija otro con «--collection»: como máximo { $limit } caracteres, sin saltos de línea ni caracteres de control, sin / \ : * ? " < > |, sin espacio ni punto en los extremos y que no sea un nombre de dispositivo de Windows como CON.
tm-import-exists = ya existe otra memoria con este nombre; no se ha sustituido
    .hint = Dé a la nueva otro nombre con «--collection», o suprima antes «{ $file }».
tm-import-settings = no se ha podido añadir «{ $file }» al final de vulgate.toml, porque «tm.collections» está escrito allí de otra forma
    .hint = Escriba la lista como tablas [[tm.collections]], o añada el archivo a ella a mano.
tm-import-language = «{ $lang }» no es una lengua de este proyecto; sus textos se conservan de todos modos
    .hint = Añádala a «project.targets» en vulgate.toml si quiere traducir a ella.
tm-match-none = Ninguna coincidencia de { $min } o más.
tm-match-kind =
    { $kind ->
        [in-context] en contexto
        [exact] exacta
        [near-exact] las mismas palabras
        [fuzzy] parecida
       *[pivot] a través de otra lengua
    }
tm-match-penalty =
    { $kind ->
        [numbers] números
        [case] mayúsculas y minúsculas
        [punctuation] puntuación o espacios
        [codes] códigos
        [adapted] adaptada, sin revisar
        [collection] su colección
        [provenance] su procedencia
        [regional] otra variedad de la lengua
       *[pivot] a través de otra lengua
    }
tm-search-done =
    { $count ->
        [0] Sin resultados.
        [one] Un resultado.
       *[other] { $count } resultados.
    }
tm-search-quote = la comilla de este texto no se cierra: { $text }
    .hint = Ciérrela, o quítela: las palabras entre dos comillas se buscan seguidas.
tm-search-empty = no hay nada que buscar
    .hint = Indique una palabra, parte de una palabra o una expresión entre comillas.
tm-stats-collection = Colección
tm-stats-provenance = Procedencia
tm-stats-penalty = Penalización
tm-stats-units = Unidades
tm-stats-variants = Traducciones
tm-stats-pair = Lenguas
tm-stats-year = Último cambio
tm-stats-undated = sin fecha
tm-duplicates-done =
    { $count ->
        [0] Ningún texto tiene dos veces la misma traducción.
        [one] Un texto tiene dos veces la misma traducción.
       *[other] { $count } textos tienen dos veces la misma traducción.
    }
tm-conflicts-done =
    { $count ->
        [0] Ningún texto tiene varias traducciones.
        [one] Un texto tiene varias traducciones.
       *[other] { $count } textos tienen varias traducciones.
    }
tm-edit-would =
    { $count ->
        [0] Sin resultados; no cambiaría nada.
        [one] Cambiaría una traducción. Sin «--dry-run», cambiará.
       *[other] Cambiarían { $count } traducciones. Sin «--dry-run», cambiarán.
    }
tm-delete-would =
    { $count ->
        [0] Sin resultados; no se retiraría nada.
        [one] Se retiraría una traducción. Sin «--dry-run», se retirará.
       *[other] Se retirarían { $count } traducciones. Sin «--dry-run», se retirarán.
    }
tm-delete-done =
    { $count ->
        [0] Sin resultados; no ha cambiado nada.
        [one] Se ha retirado una traducción.
       *[other] Se han retirado { $count } traducciones.
    }
tm-edit-done =
    { $count ->
        [0] Sin resultados; no ha cambiado nada.
        [one] Se ha modificado una traducción.
       *[other] Se han modificado { $count } traducciones.
    }
tm-edit-empty = el texto que debe sustituirse está vacío
    .hint = Indique el texto tal como figura en las traducciones.
tm-edit-alike =
    { $count ->
        [one] una traducción tiene este texto con otra grafía y se ha dejado como estaba
       *[other] { $count } traducciones tienen este texto con otra grafía y se han dejado como estaban
    }
    .hint = Para modificarlo también ahí, indique el texto con las mayúsculas, tildes y apóstrofos que tiene ahí.
tm-edit-source = ninguna traducción en «{ $lang }» tiene este texto: solo está en textos de origen
    .hint = «tm edit» modifica traducciones; indique su idioma con «--lang». Un texto de origen se modifica en su documento.
tm-edit-blank =
    { $count ->
        [one] una traducción se quedaría sin texto y se ha dejado como estaba
       *[other] { $count } traducciones se quedarían sin texto y se han dejado como estaban
    }
    .hint = Elimínela con «vulgate tm delete».
tm-change-record =
    { $count ->
        [one] también se ha encontrado una traducción de un documento, que se ha dejado como estaba
       *[other] también se han encontrado { $count } traducciones de un documento, que se han dejado como estaban
    }
    .hint = Modifíquela en el XLIFF del documento, como lo haría un traductor, e importe el archivo.
tm-verify-behind = la memoria no tiene este texto tal como es ahora
    .hint = No hay que hacer nada: el próximo comando que use la memoria lo incorpora.
tm-verify-behind-many = textos que la memoria no tiene tal como son ahora: { $count }, entre ellos este
    .hint = No hay que hacer nada: el próximo comando que use la memoria los incorpora.
tm-verify-sound = La memoria está en orden: { $count } unidades.
tm-rebuild-done = La memoria se ha reconstruido: { $units } unidades, { $variants } traducciones.
tm-rebuild-lost =
    { $count ->
        [one] una traducción estaba solo en la base de datos y se ha perdido
       *[other] { $count } traducciones estaban solo en la base de datos y se han perdido
    }
    .hint = Impórtelas de nuevo, con «--keep» para tenerlas como texto.
tm-rebuild-aside = la base de datos estaba dañada; se conserva como «{ $path }»
    .hint = Lo que solo estaba en ella y no pudo leerse falta ahora: vuelva a importarlo. Borre la copia cuando ya no la necesite.

## Documentos

cli-renamed = «{ $document }» utiliza las traducciones de «{ $former }», que ya no es un documento
    .hint = Si se le ha cambiado el nombre, no hay que hacer nada: la próxima importación asigna cada traducción al nombre nuevo.
cli-regional = segmentos que «{ $lang }» toma de «{ $language }»: { $count }
    .hint = Si la variante dice lo mismo, no hay que hacer nada. «vulgate export --lang { $lang }» los escribe para un traductor.
cli-nothing-to-translate = en este documento no hay texto que traducir
    .hint = Si debería haberlo, compruebe que el archivo es el correcto.
