# Emparejamiento de un documento con una traducción hecha en otro lugar.

align-language = la traducción parece estar en otra lengua: { $found } en lugar de { $lang }
    .hint = Indique el archivo correcto o, con «--lang», la lengua correcta.
align-source-alone = nada en la traducción corresponde a «{ $text }»
    .hint = Traduzca el pasaje en el archivo generado, o corrija el orden de la traducción y repita la alineación.
align-translation-alone = nada en el documento corresponde a «{ $text }»
    .hint = El pasaje se ha omitido. Si pertenece al documento, corrija el orden o el marcado de la traducción y repita la alineación.
align-codes-dropped =
    { $count ->
        [one] una marca de la traducción no tiene equivalente en el documento y se ha omitido
       *[other] { $count } marcas de la traducción no tienen equivalente en el documento y se han omitido
    }
    .hint = El texto está completo; compare las negritas, las cursivas y los enlaces con el texto de origen.
