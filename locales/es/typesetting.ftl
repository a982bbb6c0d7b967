# Lo que el compositor tiene que decir de un documento. El archivo y la línea se indican antes.

# Caracteres, como «😀 (U+1F600)».
typesetting-glyph = { $count ->
        [one] un carácter que ninguna fuente tiene: { $characters }
       *[other] { $count } caracteres que ninguna fuente tiene: { $characters }
    }
    .hint = El PDF muestra un recuadro vacío, que se lee en voz alta como el carácter. Escríbalo de otro modo, o use una imagen.
typesetting-glyph-target = caracteres de la traducción a «{ $lang }» que ninguna fuente tiene: { $characters }
    .hint = El PDF muestra un recuadro vacío, que se lee en voz alta como el carácter. Escríbalo de otro modo, o use una imagen.
typesetting-control = { $count ->
        [one] un carácter de control en el texto: { $characters }
       *[other] caracteres de control en el texto: { $characters }
    }
    .hint = PDF/UA, PDF/A y HTML prohíben los caracteres de control; se omiten. Suprímalos del texto de origen.
typesetting-title = el documento no tiene título, de modo que se usa «{ $name }»
    .hint = Empiece el texto con un título de nivel 1, o dé un título en los metadatos iniciales.
typesetting-date = el documento no tiene fecha, de modo que el PDF dice que se creó en 1970
    .hint = Dé una fecha en los metadatos iniciales, como en «date: 2026-03-16», o fije SOURCE_DATE_EPOCH.
typesetting-date-invalid = la fecha «{ $date }» de los metadatos iniciales no existe en el calendario
    .hint = Escríbala como en «date: 2026-03-16». Hasta entonces, se muestra tal como está escrita, y los metadatos dicen lo que dicen sin fecha.
typesetting-heading-skip = después de un título de nivel { $from } viene uno de nivel { $to }
    .hint = Se pone un nivel por debajo del título superior, porque PDF/UA prohíbe los saltos. Corrija el número de «#» en el texto de origen.
typesetting-note-undefined = no existe la nota «{ $label }»
    .hint = Escriba la nota, como en «[^{ $label }]: Texto de la nota.», o suprima la llamada.
typesetting-anchor = no hay ningún título para el enlace a «{ $anchor }»
    .hint = El texto se compone sin el enlace. El nombre de un título es su texto en minúsculas, con guiones en lugar de espacios.
typesetting-link = los lectores del documento publicado no pueden seguir «{ $target }»
    .hint = El texto se compone sin el enlace. Escriba la dirección completa, empezando por https://, mailto: o tel:.
typesetting-link-long = la dirección de un enlace tiene { $length } caracteres, más de { $most }
    .hint = El texto se compone sin el enlace. Use una dirección más corta.
typesetting-image-missing = no existe la imagen «{ $image }» en el proyecto
    .hint = En su lugar se muestra su texto alternativo. Compruebe la ruta, que parte de la carpeta del documento.
typesetting-image-unknown = «{ $image }» no es una imagen que pueda componerse
    .hint = En su lugar se muestra su texto alternativo. Use PNG, JPEG, GIF, WebP o SVG.
typesetting-image-too-large = la imagen «{ $image }» es demasiado grande
    .hint = En su lugar se muestra su texto alternativo. Redúzcala a menos de 100 megapíxeles y 64 megabytes.
typesetting-image-broken = no se puede leer la imagen «{ $image }»: { image-reason }
    .hint = En su lugar se muestra su texto alternativo. Guarde de nuevo la imagen.
image-reason = { $reason ->
    [cut] el archivo acaba antes de tiempo
    [size] su anchura o su altura no es válida
    [large] descodificarla exigiría demasiada memoria
    [kind] no se admite esta variante del formato
    [markup] no es un SVG válido
   *[other] el archivo está dañado
}
typesetting-image-linked = la imagen «{ $image }» carga otro archivo, «{ $file }»
    .hint = En su lugar se muestra su texto alternativo. Incruste ese archivo en la imagen o guarde la imagen como PNG.
typesetting-image-foreign = la imagen «{ $image }» tiene partes en HTML (foreignObject), que el PDF no muestra
    .hint = Dibuje esas partes en SVG o guarde la imagen como PNG.
typesetting-image-glyph = el texto de la imagen «{ $image }» tiene caracteres que ninguna fuente tiene: { $characters }
    .hint = Convierta el texto en trazados o guarde la imagen como PNG. Hasta entonces, el PDF no cumple su norma.
typesetting-image-no-alt = la imagen «{ $image }» no tiene texto alternativo
    .hint = Quienes no pueden verla no sabrán nada de ella. Descríbala, como en «![Un gráfico de costes por año]({ $image })».
typesetting-depth = hay listas o citas anidadas con más de { $depth } niveles
    .hint = Las interiores se ponen en ese nivel. Divida el texto de otro modo.
typesetting-table-wide = un cuadro tiene { $columns } columnas, y en una página caben { $limit }
    .hint = El PDF lo divide y repite la primera columna. Considere hacer varios cuadros.
typesetting-standard = el PDF no es conforme a { $standard }: { pdf-reason }
    .hint = Puede leerse, pero no por todos o no para siempre. Corrija lo que se indica y genere de nuevo.
pdf-reason = { $reason ->
    [glyph] ningún tipo de letra tiene los caracteres de «{ $text }», que está en una imagen o en la plantilla
    [letters] tiene caracteres que la norma prohíbe
    [licence] la licencia de un tipo de letra prohíbe incrustarlo
    [colours] tiene colores de imprenta (CMYK)
    [alt] una imagen o una fórmula no tiene texto alternativo
    [language] falta su idioma
    [title] falta su título
    [size] una parte es mayor de lo que permite la norma
    [page] una página tiene más de 14 400 puntos (5,08 m) de ancho o de alto
   *[other] el programa de composición no puede cumplirla
}
typesetting-warning = el compositor advierte: { $reason }
    .hint = Mire el PDF; si hay algo mal en él, comuníquelo.
typesetting-failed = no se ha podido crear el PDF: { $reason }
    .hint = Le rogamos que lo comunique adjuntando el documento; los demás archivos no se ven afectados.
typesetting-font-broken = esto no es una fuente OpenType ni TrueType
    .hint = Quite el archivo de «pdf.fonts.files», o ponga allí uno en buen estado.
typesetting-font-restricted = el fabricante de esta fuente prohíbe incrustarla en un PDF
    .hint = Pida una licencia que permita la incrustación, o elija otra fuente.
typesetting-font-unknown = ninguna fuente pertenece a la familia «{ $family }»
    .hint = Añada su archivo a «pdf.fonts.files», o elija una de estas familias: { $known }.
typesetting-font-no-bold = la familia de fuentes «{ $family }» no tiene negrita, por lo que lo que debería ir en negrita se ve como el resto
    .hint = Añada el archivo de su negrita a «pdf.fonts.files», o elija otra familia.
typesetting-font-no-italic = la familia de fuentes «{ $family }» no tiene cursiva, por lo que lo que debería ir en cursiva se ve como el resto
    .hint = Añada el archivo de su cursiva a «pdf.fonts.files», o elija otra familia.
typesetting-template-time = se ha interrumpido la plantilla «{ $file }»: ha tardado más de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
    .hint = Busque en ella un bucle sin fin, o aumente «pdf.limits.seconds».
typesetting-template-memory = se ha interrumpido la plantilla «{ $file }»: ha pedido más de { $megabytes } MiB de memoria
    .hint = Busque en ella algo que crezca sin fin, o aumente «pdf.limits.megabytes».
typesetting-template-failed = la plantilla «{ $file }» no funciona: { $reason }
    .hint = Ve los archivos de su propia carpeta, además de «/doc.json» y «/house.typ», pero ningún paquete; docs/templates.md muestra cómo se escribe una plantilla.
