## Portada

furniture-contents = Índice
furniture-author = Publicado por: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Palabras clave
furniture-version = Versión { $version }
furniture-members = Miembros

## Cabeceras, pies y etiquetas

furniture-page = Página { $page } de { $total }
furniture-footnote = Nota a pie de página { $number }
furniture-footnote-back = Volver al texto desde la nota a pie de página { $number }
furniture-notes = Notas
furniture-figure = Figura { $number }
furniture-table = Cuadro { $number }
furniture-call-out-note = Nota
furniture-call-out-tip = Consejo
furniture-call-out-important = Importante
furniture-call-out-warning = Advertencia
furniture-call-out-caution = Precaución
furniture-call-out-summary = Resumen
furniture-task-done = Hecho
furniture-task-open = Pendiente
furniture-skip = Ir al contenido principal
furniture-languages = Lenguas
furniture-documents = Todos los documentos

## Estado de la traducción

furniture-draft = Borrador
furniture-untranslated =
    { $count ->
        [one] Hay una frase que aún no se ha traducido. Está marcada y aparece en { $language }.
        [many] Hay { $count } frases que aún no se han traducido. Están marcadas y aparecen en { $language }.
       *[other] Hay { $count } frases que aún no se han traducido. Están marcadas y aparecen en { $language }.
    }
furniture-untranslated-passage = Aún sin traducir
furniture-share = Traducido al { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Lengua original
furniture-colophon-translation = Traducción
furniture-colophon-not-reviewed = sin revisar
furniture-colophon-reviewed = revisada
furniture-colophon-reviewed-share = revisada al { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licencia
furniture-colophon-contact = Contacto
furniture-outdated = Frases traducidas de una versión anterior del texto: { $count }
furniture-outdated-passage = Traducido de una versión anterior
furniture-unreviewed = Frases aún sin revisar: { $count }
furniture-unreviewed-passage = Aún sin revisar
furniture-reviewed = Revisado
furniture-final = Definitivo
furniture-unfinished = Sin terminar
furniture-locked = No se traduce
furniture-bilingual = Edición bilingüe
furniture-segment = Segmento
furniture-state = Estado
furniture-note = Nota: { $note }
furniture-former = Versión anterior:
furniture-role = { $role ->
        [title] Título del documento
        [metadata] Datos del documento
        [heading] Título { $level }
        [paragraph] Párrafo
        [list-item] Elemento de lista
        [quote] Cita
        [table-header] Encabezado de columna
        [table-cell] Celda de cuadro
        [footnote] Nota a pie de página
        [caption] Leyenda
        [alt-text] Descripción de imagen
        [link-title] Texto emergente de enlace
        [link-destination] Dirección de enlace
        [html] Texto en HTML
       *[other] Texto
    }

## Nombres de las lenguas, tal como siguen a «en»

furniture-language-bg = búlgaro
furniture-language-cs = checo
furniture-language-da = danés
furniture-language-de = alemán
furniture-language-el = griego
furniture-language-en = inglés
furniture-language-es = español
furniture-language-et = estonio
furniture-language-fi = finés
furniture-language-fr = francés
furniture-language-ga = irlandés
furniture-language-hr = croata
furniture-language-hu = húngaro
furniture-language-it = italiano
furniture-language-lt = lituano
furniture-language-lv = letón
furniture-language-mt = maltés
furniture-language-nl = neerlandés
furniture-language-pl = polaco
furniture-language-pt = portugués
furniture-language-ro = rumano
furniture-language-sk = eslovaco
furniture-language-sl = esloveno
furniture-language-sv = sueco
