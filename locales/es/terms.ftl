# Terminología.

## Archivos TBX

terms-tbx-root = el elemento raíz es «{ $element }»: esto no es TBX
    .hint = Compruebe que es el archivo que quería. Un archivo TBX empieza con el elemento «tbx» o «martif».
terms-tbx-prefix = los elementos de TBX tienen el prefijo «{ $prefix }», que no se lee
    .hint = Exporte de nuevo el archivo con el espacio de nombres de TBX como espacio por defecto, sin prefijo.
terms-tbx-body = no hay cuerpo y, por tanto, no hay entradas
    .hint = Exporte de nuevo el archivo desde la herramienta que lo creó.
terms-tbx-element = el elemento «{ $element }» no puede estar aquí y se ha omitido
    .hint = Compruebe si contiene un término; en tal caso, póngalo en una entrada.
terms-tbx-large = una entrada supera los { $limit } MB
    .hint = Compruebe si el archivo está dañado: es posible que falte una etiqueta de cierre.
terms-tbx-cut-off = el archivo se interrumpe antes de su final
    .hint = Se cortó por el camino, o no está terminado. Consígalo de nuevo de donde vino.
terms-tbx-broken = la entrada se ha omitido, porque está dañada
    .hint = Corríjala, o quítela, e importe de nuevo el archivo.
terms-tbx-id = otra entrada tiene ya el identificador «{ $id }»
    .hint = Se han incorporado ambas. Dé a una de ellas otro identificador, para distinguirlas.
terms-tbx-no-term = la entrada se ha omitido: no tiene ningún término utilizable
    .hint = Añada un término en una lengua conocida, o quite la entrada.
terms-tbx-empty = se ha omitido un término de la lengua «{ $lang }»: está vacío
    .hint = Añada su texto, o quítelo.
terms-tbx-lang = los términos se han omitido: «{ $lang }» no es una lengua conocida
    .hint = Escriba en «xml:lang» una etiqueta de lengua como «de» o «pt-BR».
terms-tbx-no-lang = los términos se han omitido: no se indica su lengua
    .hint = Añada «xml:lang».
terms-status = «{ $value }» no es un estado de término y se ha ignorado
    .hint = Escriba «preferred», «admitted», «deprecated» o «superseded»; en TBX, seguido de «Term-admn-sts».

## Tablas

terms-csv-no-language = la primera fila no indica ninguna lengua
    .hint = Ponga etiquetas de lengua como «en» y «de» en la cabecera de las columnas de términos.
terms-csv-column = la columna «{ $name }» no se conoce y se ha omitido
    .hint = Se conocen las etiquetas de lengua, «id», «subject», «definition», «note», «source» y, después de una etiqueta, «:status», «:part-of-speech», «:context», «:note», «:definition».
terms-csv-cells = la fila se ha omitido: tiene { $count } celdas, y la primera fila { $expected }
    .hint = Ponga entre comillas las celdas que contienen una coma o un salto de línea.
terms-csv-no-term = la fila se ha omitido: no tiene ningún término
    .hint = Añada un término en una columna de lengua, o quite la fila.
terms-csv-quote = la fila se ha omitido: hay en ella unas comillas que no se cierran
    .hint = Ciérrelas, o duplíquelas si forman parte del texto.

## Comandos

terms-import-one-name = «{ $name }» no puede ser el nombre de varias bases terminológicas
    .hint = Importe los archivos uno por uno, o no use «--name».
terms-import-name = «{ $name }» no puede ser el nombre de un archivo
    .hint = Use letras, cifras y guiones.
terms-import-exists = ya existe una base terminológica «{ $file }», y es otra
    .hint = Añada «--replace» para poner la nueva en su lugar, o «--name» para conservar ambas.
terms-import-nothing = el archivo no contiene ningún término utilizable
    .hint = Compruebe que es el archivo que quería. `vulgate validate` dice qué falla en un TBX.
terms-import-rewritten = el archivo tiene defectos; «{ $file }» se ha escrito de nuevo con todo lo que está bien
    .hint = Corrija los defectos e importe de nuevo el archivo con «--replace» para conservarlo tal cual.
terms-import-done = { $path }: { $concepts ->
    [one] un concepto
   *[other] { $concepts } conceptos
} con { $terms ->
    [one] un término
   *[other] { $terms } términos
}, en { $file }
terms-export-nothing = el proyecto no tiene términos en estas lenguas
    .hint = Añada una base terminológica con `vulgate terms import`, o pida otras lenguas.
terms-export-done = { $count ->
    [one] un concepto escrito
   *[other] { $count } conceptos escritos
} en { $path }
terms-search-done = { $count ->
    [0] sin resultados
    [one] un concepto encontrado
   *[other] { $count } conceptos encontrados
}
terms-extract-done = { $count ->
    [0] ningún candidato que no esté en la base terminológica
    [one] un candidato
   *[other] { $count } candidatos
}
terms-head-candidate = candidato
terms-head-count = número
terms-head-score = puntuación
terms-head-example = ejemplo
