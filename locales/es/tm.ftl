# La memoria de traducción.

## La base de datos

tm-database-corrupt = la memoria está dañada: { database-reason }
    .hint = Ejecute `vulgate tm rebuild`: reconstruye la memoria a partir de los archivos de texto del proyecto y de lo que aún se puede leer.
tm-database-foreign = esto es una base de datos de otro programa, no una memoria
    .hint = Muévala, o indique otro archivo en `vulgate.toml`; `vulgate tm rebuild` crea entonces una memoria a partir de los archivos de texto del proyecto.
tm-database-newer = la memoria la escribió un Vulgate más reciente (su versión es { $version })
    .hint = Actualice Vulgate. O suprima el archivo; `vulgate tm rebuild` lo crea de nuevo a partir de los archivos de texto del proyecto.
tm-database-locked = otro proceso lleva demasiado tiempo escribiendo en la memoria
    .hint = Espere a que termine, o ciérrelo, y ejecute de nuevo el comando.
tm-read-behind = otro proceso está escribiendo en la memoria; se ha leído como estaba antes
    .hint = Ejecute de nuevo el comando cuando el otro haya terminado, si debe conocer los últimos textos del proyecto.
tm-read-full = no hay espacio en el disco para actualizar la memoria; se ha leído tal como estaba
    .hint = Libere espacio y vuelva a ejecutar la orden, si debe conocer los últimos textos del proyecto.
tm-database-denied = no se puede abrir o escribir la memoria: { database-reason }
    .hint = Compruebe los permisos del archivo y de su carpeta.
tm-database-full = el disco está lleno; la memoria está como antes
    .hint = Libere espacio y ejecute de nuevo el comando.
tm-database-failed = no se ha podido leer o escribir la memoria: { database-reason }
    .hint = Inténtelo de nuevo; si se repite, compruebe el disco.
database-reason = { $reason ->
    [page] una parte del archivo no está como se escribió
    [format] el archivo no es una base de datos
    [value] no se puede leer uno de sus valores
    [read-only] hay protección contra escritura
    [closed] no se puede acceder al archivo o a su carpeta
    [disk] el disco comunica un fallo
    [memory] no hay memoria suficiente
   *[other] error { $code } de SQLite
}
tm-database-unsound = la memoria no está en orden: { verify-reason }
    .hint = Ejecute `vulgate tm rebuild`: reconstruye la memoria a partir de los archivos de texto del proyecto y de lo que aún se puede leer.
verify-reason = { $reason ->
    [structure] la estructura del archivo está dañada (fallos encontrados: { $row })
    [dangling] la fila { $row } de la tabla «{ $name }» remite a una fila de «{ $other }» que no existe
    [dangling-one] una fila de la tabla «{ $name }» remite a una fila de «{ $other }» que no existe
    [untranslated] la unidad { $row } no tiene traducción
    [moved] la unidad { $row } está en una colección distinta de la de su archivo
    [unused] el texto { $row } no pertenece a ninguna unidad
    [foreign] la unidad { $row } tiene una traducción en una lengua distinta de la de su texto
    [provenance] la procedencia de la colección «{ $name }» es desconocida: «{ $other }»
    [language] la lengua del texto { $row } es desconocida ({ $other })
    [unreadable] no se puede leer el texto { $row }
    [key] el texto { $row } no se encuentra por su contenido
    [gone] el texto { $row } se puede buscar, pero no existe
    [facts] no se pueden leer los datos de una traducción de la unidad { $row }
    [index] el índice no encuentra el texto «{ $name }»
   *[search] la búsqueda no encuentra el texto «{ $name }»
}

## Archivos TMX

tm-tmx-root = el elemento raíz es «{ $element }»: esto no es TMX
    .hint = Compruebe que es el archivo que quería. Un archivo TMX empieza con el elemento «tmx».
tm-tmx-version = la versión es «{ $version }»; se conocen las versiones 1.1 a 1.4
    .hint = Se ha leído como 1.4. Compare algunas unidades y, si están mal, exporte de nuevo el archivo como TMX 1.4.
tm-tmx-header = no hay cabecera
    .hint = El primer texto de cada unidad se ha tomado como su texto de origen. Si no es así, añada una cabecera con «srclang».
tm-tmx-header-facts = las propiedades y notas de la cabecera no tienen lugar en la memoria y se han omitido: { $count }
    .hint = Si importan, conserve el propio archivo: `vulgate tm import --keep`.
tm-tmx-body = no hay cuerpo y, por tanto, no hay unidades
    .hint = Exporte de nuevo el archivo desde la herramienta que lo creó.
tm-tmx-no-srclang = la cabecera no indica la lengua de origen
    .hint = El primer texto de cada unidad se ha tomado como su texto de origen. Si no es así, añada «srclang».
tm-tmx-srclang = «{ $lang }» no es una lengua de origen
    .hint = Escriba una etiqueta de lengua como «en» o «pt-BR», o «*all*». El primer texto de la unidad se ha tomado como su texto de origen.
tm-tmx-element = el elemento «{ $element }» no puede estar aquí y se ha omitido
    .hint = Compruebe si contiene una traducción; en tal caso, póngala donde la tiene TMX 1.4.
tm-tmx-large = una unidad supera los { $limit } MB
    .hint = Compruebe si el archivo está dañado: es posible que falte una etiqueta de cierre.
tm-tmx-cut-off = el archivo se interrumpe antes de su final
    .hint = Se cortó por el camino, o no está terminado. Consígalo de nuevo de donde vino.
tm-tmx-unclosed = la unidad se ha omitido: otra empieza antes de que termine
    .hint = Añada su etiqueta de cierre «</tu>», o quite la unidad.
tm-tmx-broken = la unidad se ha omitido por este motivo
    .hint = Corríjala, o quítela, e importe de nuevo el archivo: lo que ya se conoce no se añade dos veces.
tm-tmx-character = el carácter { $code } no está permitido en XML; se ha tomado como está
    .hint = Quítelo del texto: otros programas rechazarán el archivo.
tm-tmx-unit = la unidad se ha omitido: de los dos o más textos que necesita tiene { $count }
    .hint = Añada lo que falta, o quite la unidad.
tm-tmx-no-lang = el texto se ha omitido: no se indica su lengua
    .hint = Añada «xml:lang».
tm-tmx-lang = el texto se ha omitido: «{ $lang }» no es una lengua conocida
    .hint = Escriba en «xml:lang» una etiqueta de lengua como «de» o «pt-BR».
tm-tmx-no-seg = se ha omitido el texto de la lengua «{ $lang }»: no tiene «seg»
    .hint = Añada el texto, o quite el «tuv».
tm-tmx-empty = se ha omitido el texto de la lengua «{ $lang }»: está vacío
    .hint = Añada el texto, o quite el «tuv».
tm-tmx-date = «{ $value }» en «{ $attribute }» no es una fecha y se ha ignorado
    .hint = Escríbala como 20260316T120000Z.
tm-tmx-inline = «{ $element }» no es un elemento interno de TMX; se ha tomado su texto
    .hint = Use «bpt» y «ept», «ph» o «it» para el marcado.
tm-tmx-unpaired = «{ $element }» con i="{ $i }" no tiene pareja en el texto; se ha tomado como un código aislado
    .hint = Dé al comienzo y al final de una pareja el mismo «i», o use «it».
tm-tmx-no-i = a «{ $element }» le falta «i»; se ha tomado como un código aislado
    .hint = Dé al comienzo y al final de una pareja el mismo «i».
tm-tmx-pos = a «it» le falta «pos», o no es ni «begin» ni «end»; se ha tomado como un marcador de posición
    .hint = Escriba pos="begin" o pos="end".
tm-tmx-codes = la propiedad «{ $property }» no encaja con los códigos del texto y se ha ignorado
    .hint = No hay que hacer nada si el texto se editó a propósito; de lo contrario, expórtelo de nuevo.
