### `vulgate repair` con un PDF: qué se omite y qué no puede leerse.

pdf-broken = «{ $path }» está tan dañado que no puede leerse, o no es un PDF
    .hint = Ábralo en un visor de PDF; si se ve allí, imprímalo en un PDF nuevo y utilice ese.
pdf-empty = «{ $path }» está vacío
    .hint = Guárdelo o descárguelo de nuevo.
pdf-cut = el archivo está cortado; { $count ->
        [one] queda una página
       *[other] quedan { $count } páginas
    }
    .hint = Guárdelo o descárguelo de nuevo; el texto que falta no puede recuperarse.
pdf-garbled = la página { $page } muestra sobre todo signos que no son letras: puede que el archivo no diga cuáles son sus letras
    .hint = Si el resultado no se puede leer, reconozca el texto de esta página, por ejemplo con «ocrmypdf --force-ocr».
pdf-turned = la página { $page } tiene texto que no va de izquierda a derecha; figura después del resto de la página
pdf-right-to-left = la página { $page } tiene texto que va de derecha a izquierda; es posible que sus palabras estén en un orden equivocado
    .hint = Compare esta página con el PDF.
pdf-password = «{ $path }» necesita una contraseña
    .hint = Quite la contraseña con el programa que la puso, o con «qpdf --decrypt --password=…».
pdf-encrypted = «{ $path }» está cifrado de una manera que no se conoce
    .hint = Ábralo en un visor de PDF e imprímalo en un PDF nuevo.
pdf-no-pages = «{ $path }» no tiene páginas
    .hint = Pida de nuevo el archivo; lo que ha llegado no está entero.
pdf-images = «{ $path }» no tiene texto: { $count ->
        [one] su única página es una imagen
       *[other] sus { $count } páginas son imágenes
    }
    .hint = Haga antes un reconocimiento del texto, por ejemplo con «ocrmypdf».
pdf-no-text = «{ $path }» no tiene texto en { $count ->
        [one] su única página
       *[other] ninguna de sus { $count } páginas
    }
    .hint = Mírelo en un visor de PDF: el texto dibujado como formas tiene que reconocerse antes.
pdf-page-image = la página { $page } es una imagen sin texto
    .hint = Haga un reconocimiento del texto de esta página, por ejemplo con «ocrmypdf», o escríbalo.
pdf-unknown = la página { $page } muestra { $count ->
        [one] un carácter
       *[other] { $count } caracteres
    } sin que el archivo diga de qué se trata
    .hint = Compare esta página con el PDF y complete lo que falta.
pdf-page-broken = no se ha podido leer la página { $page } hasta el final
    .hint = Compare esta página con el PDF y complete lo que falta.
pdf-running-head = se omite «{ $text }»: está en el borde de { $count ->
        [one] una página
       *[other] { $count } páginas
    }
pdf-picture = imagen «{ $text }» omitida: añada usted mismo su archivo al Markdown
pdf-contents = se omite un índice con { $count ->
        [one] una entrada
       *[other] { $count } entradas
    }: «vulgate build» crea uno nuevo
pdf-hyphens = palabras partidas al final de las líneas y recompuestas sin guion, porque el archivo muestra que no les pertenece: { $count }
pdf-hyphen-guessed = «{ $word }» recompuesto sin certeza: nada muestra si el guion al final de la línea pertenece a la palabra
repair-pdf-in-place = un PDF no puede repararse directamente
    .hint = Indique un archivo Markdown con «-o».
