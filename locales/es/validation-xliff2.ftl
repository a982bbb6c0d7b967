# Lo que `vulgate validate` encuentra en XLIFF 2 más allá de la gramática.

xliff2-namespace = «{ $namespace }» no es el espacio de nombres de ninguna versión de XLIFF 2
    .hint = 2.0 y 2.1 tienen urn:oasis:names:tc:xliff:document:2.0, 2.2 tiene urn:oasis:names:tc:xliff:document:2.2.

# Identificadores

xliff2-id-doubled = el identificador «{ $id }» de <{ $element }> ya se usa antes en el mismo <{ $scope }>
    .hint = Dé a uno de los dos otro identificador, y adapte lo que remite a él.
xliff2-id-elsewhere = el identificador «{ $id }» de este <{ $element }> pertenece a un código del texto de origen de otro segmento
    .hint = Dele un identificador que la unidad aún no tenga; un código tiene el identificador de su equivalente solo en el texto de destino del mismo segmento.
xliff2-id-other-element = el identificador «{ $id }» de este <{ $element }> pertenece en el texto de origen a un elemento de otra clase
    .hint = Use el elemento que tiene el texto de origen, o un identificador que la unidad aún no tenga.
xliff2-extension-id = el identificador «{ $id }» de <{ $element }> no es un token de nombre (NMTOKEN)
    .hint = También los identificadores de las extensiones tienen solo letras, cifras, puntos, guiones, guiones bajos y dos puntos.

# Estructura

xliff2-skeleton-empty = el esqueleto no dice ni dónde está ni qué es
    .hint = Dele un href, o inserte su contenido.
xliff2-skeleton-both = el esqueleto tiene un href y contenido
    .hint = Deje uno de los dos: lo que tiene un href no contiene nada, ni siquiera comentarios.
xliff2-unit-without-segment = la unidad no tiene ningún segmento
    .hint = Toda unidad necesita uno como mínimo; no basta con elementos <ignorable>.
xliff2-target-language-missing = hay textos de destino, el primero en la línea { $line }, pero ningún trgLang indica su lengua
    .hint = Añada trgLang a la raíz.
xliff2-language = { $element } está en la lengua «{ $found }», pero { $attribute } indica «{ $expected }»
    .hint = Ambas etiquetas deben ser iguales, también cuando xml:lang se hereda.
xliff2-state-without-target = el segmento está en el estado «{ $state }», pero no tiene texto de destino
    .hint = Sin texto de destino, un segmento está en el estado «initial».
xliff2-substate-without-state = el segmento tiene un subState, pero no tiene state
    .hint = Indique también el estado, aunque sea «initial».
xliff2-substate = «{ $value }» no es un subState
    .hint = Escriba un prefijo propio, dos puntos y el valor; el prefijo xlf está reservado.
xliff2-order-too-large = el texto de destino está en el lugar { $order }, pero la unidad solo tiene { $most } { $most ->
    [one] parte
   *[other] partes
}
    .hint = Los elementos <segment> e <ignorable> se cuentan juntos.
xliff2-order-doubled = el lugar { $order } lo ocupa otro texto de destino de la unidad
    .hint = Dé a cada texto de destino un lugar propio.
xliff2-order-implicit = el texto de destino está en el lugar { $order }, que corresponde a otra parte porque esta no indica otra cosa
    .hint = Una parte sin order está donde está; dé a esa otro lugar.

# Elementos internos

xliff2-hex-form = «{ $value }» no es un punto de código en cifras hexadecimales
    .hint = Escriba dos cifras por byte, con las letras en mayúsculas, como 001A.
xliff2-hex-allowed = «{ $value }» es un carácter que XML puede contener
    .hint = Escriba el propio carácter; cp es para los que XML prohíbe.
xliff2-subtype-without-type = <{ $element }> tiene un subType, pero no tiene type
    .hint = Indique también el tipo.
xliff2-subtype-of-other-type = el subType «{ $value }» pertenece al tipo { $type }
    .hint = Ponga type="{ $type }", o use un subType propio.
xliff2-subtype = «{ $value }» no es un subType
    .hint = Con el prefijo xlf existen lb, pb, b, i, u y var. Los demás tienen un prefijo propio y dos puntos.
xliff2-start-isolated = el comienzo «{ $id }» dice que su final no está en este <{ $scope }>, pero se encuentra en él
    .hint = Quite isolated="yes".
xliff2-start-without-end = el comienzo «{ $id }» no tiene final en este lado de <{ $scope }>
    .hint = Añada un <ec> con startRef="{ $id }", o ponga isolated="yes" si el final está en otra unidad.
xliff2-start-after-end = el comienzo «{ $id }» viene después de su final
    .hint = Intercambie los dos.
xliff2-start-with-ends = el comienzo «{ $id }» tiene más de un final
    .hint = Deje un solo <{ $end }> con este startRef.
xliff2-end-without-start = no hay en este lado de <{ $scope }> ningún <sc> «{ $id }» que este final pueda cerrar
    .hint = Corrija startRef, o ponga isolated="yes" con un id si el comienzo está en otra unidad.
xliff2-end-isolated-id = un final aislado debe tener un id y ningún startRef
    .hint = Dele un id y quite startRef.
xliff2-end-start-ref = un final que no está aislado debe tener un startRef y ningún id
    .hint = Indique en startRef el <sc> que cierra, y quite el id.
xliff2-end-dir = dir está en un final que no está aislado
    .hint = La dirección es la de su comienzo; quítela aquí.
xliff2-end-disagrees = { $attribute } es { $found } aquí, pero debe ser { $expected } como en su comienzo
    .hint = Indique lo mismo en ambos.
xliff2-data-ref = { $attribute } designa «{ $id }», que no es un dato de este <{ $scope }>
    .hint = Añada a su originalData un <data> con este identificador, o corrija la remisión.
xliff2-pair = <{ $element }> tiene { $present }, pero no { $missing }
    .hint = Indíquelo en ambos extremos, o en ninguno.
xliff2-sub-flow = { $attribute } designa «{ $id }», que no es una unidad del archivo «{ $file }»
    .hint = Los subflujos son identificadores de unidades del mismo archivo.
xliff2-sub-flow-circle = { $attribute } vuelve, a través de «{ $id }», a esta misma unidad
    .hint = Un subflujo es texto dentro de un código de otra unidad y no puede contenerse a sí mismo; designe otras unidades.
xliff2-reorder-hints = un código con canReorder="{ $value }" debe tener { $attribute }="no"
    .hint = Lo que no puede moverse no puede copiarse ni suprimirse.
xliff2-copy-of-nothing = copyOf designa «{ $id }», que no es otro código de este <{ $scope }>
    .hint = Indique el identificador del código que se ha copiado.
xliff2-copy-of-other = copyOf designa «{ $id }», del que este <{ $element }> no puede ser copia
    .hint = Indique el identificador de un código de la misma clase que no sea copia de este.
xliff2-copy-with-data = copyOf designa «{ $id }», pero hay datos originales
    .hint = La copia de un código con datos originales remite a los mismos datos; copyOf es para los códigos que no los tienen.
xliff2-copy-forbidden = el código «{ $id }» no puede copiarse
    .hint = Quite la copia.
xliff2-sequence-start = una secuencia de códigos cuyo orden es fijo no empieza con canReorder="firstNo"
    .hint = Ponga firstNo en su primer código.
xliff2-sequence-changed = unos códigos cuyo orden es fijo están en otro orden que en el texto de origen
    .hint = Póngalos en el orden del texto de origen.
xliff2-code-deleted = el código «{ $id }» no puede suprimirse, pero no está en el texto de destino
    .hint = Póngalo en su lugar en la traducción.
xliff2-code-overlaps = el código «{ $id }» no puede solaparse con otro, pero lo hace en la traducción
    .hint = Ponga su inicio y su final, ambos, antes, después o dentro del otro.

# Anotaciones y remisiones

xliff2-marker-without-start = no hay ningún <sm> «{ $id }» antes de este final en este lado de <{ $scope }>
    .hint = Corrija startRef, o añada el comienzo.
xliff2-marker-without-end = la anotación «{ $id }» no tiene final en este lado de <{ $scope }>
    .hint = Añada un <em> con startRef="{ $id }".
xliff2-translate-missing = la anotación genérica no dice si el texto se traduce
    .hint = Añada translate="no" o translate="yes", o el tipo de la anotación.
xliff2-comment-both = el comentario tiene un value y un ref
    .hint = Deje uno de los dos.
xliff2-comment-nothing = el comentario no tiene ni value ni ref
    .hint = Escriba el comentario en value, o designe una nota en ref.
xliff2-comment-note = «{ $ref }» no designa ninguna nota de esta unidad
    .hint = Escriba #n= y el identificador de una nota de la misma unidad.
xliff2-note-ref = «{ $ref }» no designa ningún segmento de esta unidad
    .hint = Escriba # y el identificador de un segmento de la misma unidad.
xliff2-ref-span = «{ $ref }» no designa ningún tramo de texto de esta unidad
    .hint = Escriba # y el identificador de un segmento o elemento interno de la unidad; si está en el texto de destino, #t= y el identificador.
xliff2-fragment-form = «{ $ref }» no está escrito como un identificador de fragmento
    .hint = Los pasos se separan con barras; cada uno es un identificador, o un prefijo, = y un identificador: #f=f1/u=u1/s1.
xliff2-fragment-prefix = «{ $ref }» tiene un prefijo de una letra que no está definido
    .hint = Están definidos f, g, u, n, d y t. Los prefijos de módulos y extensiones son más largos.
xliff2-fragment-twice = «{ $ref }» tiene dos veces el mismo prefijo
    .hint = Cada paso tiene un prefijo distinto.
xliff2-fragment-order = «{ $ref }» no va del archivo al grupo y a la unidad
    .hint = Ponga los pasos en este orden: f, g, u.
xliff2-fragment-last = «{ $ref }» sigue después de su último paso
    .hint = Lo que está dentro de una unidad se designa una vez, al final.
xliff2-fragment-nowhere = «{ $ref }» no designa nada en este documento
    .hint = Corrija sus identificadores; el archivo, el grupo o la unidad que se omiten son aquellos en los que está la remisión.
xliff2-fragment-outside = «{ $ref }» lleva fuera del documento
    .hint = Empiece por #.

# Propuestas de traducción y glosario

xliff2-match-language = el texto de destino está en la lengua «{ $found }», pero trgLang indica «{ $expected }»
    .hint = Solo una coincidencia con reference="yes" puede estar en otra lengua.
xliff2-match-annotation-ref = la anotación de una coincidencia tiene un ref
    .hint = Quítelo: es la coincidencia la que remite a la anotación, no al revés.
xliff2-entry-empty = la entrada no tiene ni traducción ni definición
    .hint = Añada al menos una de las dos.

# Estilo de formato

xliff2-subfs-without-fs = <{ $element }> tiene subFs, pero no fs
    .hint = Indique también el elemento HTML en fs.
xliff2-subfs = «{ $value }» no es una lista de atributos
    .hint = Escriba el nombre y el valor con una coma, y las parejas separadas por una barra inversa; ante una coma o barra inversa que forme parte del texto, ponga una barra inversa.
xliff2-on-closing-code = { $attribute } está en un final que no está aislado
    .hint = Se indica en el comienzo; quítelo aquí.
xliff2-fs-void = la vista previa pondría contenido en <{ $value }>, que en HTML está siempre vacío
    .hint = Use otro valor de fs, o páselo a un código sin contenido.
xliff2-fs-nesting = la vista previa pondría <{ $value }> dentro de <{ $around }>, lo que no es HTML válido
    .hint = Use otro valor de fs aquí o alrededor.
xliff2-fs-text = la vista previa pondría texto directamente en <{ $value }>, que en HTML solo contiene elementos
    .hint = Dé al texto su propio fs, por ejemplo li o td, o use aquí otro valor.
xliff2-fs-attribute-missing = la vista previa tendría <{ $value }> sin { $attribute }, lo que no es HTML válido
    .hint = Indíquelo en subFs, por ejemplo «src,imagen.png».

# Datos de recursos

xliff2-resources-empty = los datos de recursos no contienen nada
    .hint = Añada un elemento o una remisión a uno, o quítelos.
xliff2-resource-item-empty = el elemento de recurso no contiene nada
    .hint = Añada un texto de origen, un texto de destino o una referencia.
xliff2-resource-ref = «{ $id }» no es un elemento de recurso del archivo «{ $file }»
    .hint = Solo puede remitirse a elementos de los datos de recursos del propio archivo.
xliff2-resource-without-source = un elemento que no es solo contexto debe tener un texto de origen
    .hint = Añada su texto de origen, o quite context="no".
xliff2-resource-nowhere = <{ $element }> no dice ni dónde está el recurso ni qué es
    .hint = Dele un href, o inserte el recurso.
xliff2-resource-both = <{ $element }> tiene un href y contenido
    .hint = Deje uno de los dos.
xliff2-resource-media-type = el elemento no dice el tipo de medio de lo que está en otro lugar
    .hint = Añada mimeType, como image/png.

# Tamaño y longitud

xliff2-size-restriction = { $attribute }="{ $value }" no es una restricción del perfil que ha elegido el archivo
    .hint = Escriba o bien el máximo, o bien el mínimo, una coma y el máximo; * si no hay límite superior: 255 o 0,255 o 10,*.
xliff2-size-number = { $attribute }="{ $value }" no es un número entero
    .hint = Escriba solo cifras.
xliff2-size-broken =
    { $side ->
        [source] el texto de origen
       *[target] el texto de destino
    } no respeta { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] longitud en bytes
       *[sizeRestriction] longitud en caracteres
    }: { $size })
    .hint = Modifique el texto o la restricción.
xliff2-size-info-both = <{ $element }> tiene sizeInfo y sizeInfoRef
    .hint = Deje uno de los dos.
xliff2-size-info-ref = «{ $id }» no designa nada en los datos de perfil junto a este elemento o a uno que lo contiene
    .hint = Indique el identificador de un elemento de esos datos.

# Validación

xliff2-rule-tests = { $count ->
    [0] la regla no prueba nada
   *[other] la regla tiene { $count } pruebas
}
    .hint = Se necesita exactamente una: isPresent, isNotPresent, startsWith, endsWith, o una propia con un espacio de nombres.
xliff2-rule-occurs = occurs está junto a una prueba distinta de isPresent
    .hint = Solo puede contarse lo que está presente.
xliff2-rule-exists-in-source = existsInSource no está junto a ninguna prueba a la que pueda referirse
    .hint = Va con exactamente una de isPresent, startsWith y endsWith.
xliff2-rule-disabled = una regla del archivo se desactiva donde se establece
    .hint = Quite la regla, o desactívela en el grupo o la unidad en los que no deba aplicarse.
xliff2-rule-broken = el texto de destino infringe la regla de la línea { $line }: { $test } «{ $value }»
    .hint = Modifique la traducción, o desactive la regla aquí.

# ITS

xliff2-its-version = aquí se usa ITS, pero su versión no se indica ni aquí ni en un elemento que lo contenga
    .hint = Añada its:version="2.0" a la raíz.
xliff2-its-issue-empty = el problema no tiene ni tipo ni comentario
    .hint = Indique al menos uno de los dos.
xliff2-its-issue-both = el problema se describe aquí y con registros
    .hint = Deje solo locQualityIssuesRef o solo lo que se indica aquí.
xliff2-its-record-empty = el registro no dice nada de nadie
    .hint = Indique una persona, una organización o una herramienta.
xliff2-its-provenance-both = la procedencia se indica aquí y con registros
    .hint = Deje solo provenanceRecordsRef o solo lo que se indica aquí.
xliff2-its-annotators = «{ $value }» no designa una categoría con su herramienta
    .hint = Escriba el identificador de una categoría de datos, | y una dirección, cada categoría una vez: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } no dice quién atribuye el grado de confianza
    .hint = Indique la herramienta en its:annotatorsRef aquí o alrededor: { $category }| y su dirección.
xliff2-its-rating-both = la valoración es una puntuación y un voto
    .hint = Deje uno de los dos.
xliff2-its-rating-neither = la valoración no tiene ni puntuación ni voto
    .hint = Añada uno de los dos.
xliff2-its-threshold = { $attribute } figura sin { $of }
    .hint = Un umbral va con aquello con lo que se compara.
xliff2-its-ref = { $attribute }="{ $ref }" no designa ningún registro a su alcance
    .hint = Escriba #its= y el xml:id de registros de la misma unidad o, para un elemento estructural, de los que estén en él o alrededor de él.
xliff2-its-analysis-pair = taSource y taIdent van juntos, pero falta uno de los dos
    .hint = Añada el otro, o use taIdentRef.
xliff2-its-analysis-both = el concepto se designa con taIdentRef y con taSource y taIdent
    .hint = Deje una de las dos maneras.
xliff2-its-analysis-empty = hay un grado de confianza, pero nada a lo que se refiera
    .hint = Añada taClassRef, taIdentRef, o taSource con taIdent.
xliff2-its-term-both = la anotación tiene un value y un ref
    .hint = Deje uno de los dos.
xliff2-its-term-type = termConfidence está en una anotación que no es de un término
    .hint = Ponga type="term", o type="its:term-no" para lo que no lo es.
xliff2-its-type = { $attribute } está en una anotación de otro tipo
    .hint = Quite el tipo, o ponga type="its:generic".
xliff2-its-locale-type = hay un tipo de filtro de configuración regional, pero no hay lista
    .hint = Añada its:localeFilterList.
xliff2-its-locales = «{ $value }» no es una lista de configuraciones regionales
    .hint = Separe con comas los intervalos de lenguas: de-AT, fr-*; o escriba * para todos.
xliff2-its-characters = «{ $value }» no es una clase de caracteres
    .hint = Escriba una sola clase de caracteres, como [a-z0-9].

# Control de cambios

xliff2-current-version = la versión actual «{ $value }» no es la de ninguna revisión de aquí
    .hint = Indique la versión de una de ellas.
xliff2-tracked-element = appliesTo designa «{ $value }», que no puede estar junto a este registro ni dentro de un elemento contiguo
    .hint = Designe un elemento que esté junto al registro, o un hijo de uno de ellos.
xliff2-tracked-ref = «{ $id }» no es el identificador de ningún { $name } a su alcance
    .hint = Designe uno que esté junto al registro, o un hijo de un elemento contiguo.
xliff2-tracked-ref-missing = hay varios { $name } con identificador, pero las revisiones no dicen a cuál se refieren
    .hint = Indique su identificador en ref.
xliff2-tracked-property = «{ $value }» no es una propiedad de { $name }
    .hint = Escriba content, o el nombre de un atributo.

# Plural, género y selección

xliff2-switch = «{ $value }» no selecciona nada
    .hint = Escriba plural, ordinal, gender o select, dos puntos y la variable; si son varias, sepárelas con espacios.
xliff2-case-without-switch = el segmento es para un caso, pero la unidad no tiene pgs:switch
    .hint = Añada pgs:switch a la unidad.
xliff2-case-count = el segmento da { $found } { $found ->
    [one] valor
   *[other] valores
} para { $expected } { $expected ->
    [one] variable
   *[other] variables
}
    .hint = Dé un valor para cada elemento de pgs:switch, separados con espacios.
xliff2-case-value = «{ $value }» no es un caso de plural
    .hint = Escriba zero, one, two, few, many, other o un número.
