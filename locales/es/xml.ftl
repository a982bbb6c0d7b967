# Lo que hace que un archivo no sea XML bien formado. Cada mensaje es la regla infringida; el
# programa añade el archivo, la línea y la columna.

xml-encoding-unknown = no se conoce la codificación «{ $encoding }»
    .hint = Guarde el archivo en UTF-8 e indique UTF-8, o ninguna codificación, en su primera línea.
xml-encoding-malformed = los bytes aquí no son { $encoding }
    .hint = Guarde de nuevo el archivo en UTF-8, o indique su codificación en la primera línea (a menudo windows-1252); si llegó por correo o por descarga, consígalo otra vez.
xml-encoding-declared = el archivo dice que es { $declared }, pero es { $encoding } y se ha leído como tal
    .hint = Indique { $encoding }, o ninguna codificación, en su primera línea.
xml-encoding-changed = escrito en UTF-8: hay nombres, comentarios o instrucciones con caracteres que faltan en { $encoding }
    .hint = Avise al destinatario de que el archivo está ahora en UTF-8; también lo dice su primera línea.
xml-empty = no hay ningún elemento en este archivo: no es XML
    .hint = Compruebe que es el archivo que quería y que no está vacío.
xml-truncated = el archivo se interrumpe dentro del elemento «{ $element }», que empieza en la línea { $opened }
    .hint = Probablemente se cortó el archivo: consígalo de nuevo de donde vino.
xml-unclosed = lo que empieza aquí (una etiqueta, un comentario, una sección o una instrucción) no se cierra nunca
    .hint = Probablemente se cortó el archivo, o faltan unas comillas o un «>».
xml-markup = a «<» le sigue algo que no es marcado
    .hint = Escriba «&lt;» para un simple «<».
xml-ampersand = «&» no empieza ninguna referencia que termine con «;»
    .hint = Escriba «&amp;» para un simple «&».
xml-entity = la entidad «{ $name }» no está declarada
    .hint = Escriba el propio carácter, o su número, como «&#160;».
xml-char-reference = «&{ $reference };» no representa ningún carácter de XML
    .hint = Escriba el número de un carácter que XML 1.0 permita, o suprímalo.
xml-character = el carácter { $code } no está permitido en XML 1.0
    .hint = Quítelo; es un carácter de control o no es ningún carácter.
xml-second-root = el elemento «{ $element }» está después del final del documento
    .hint = Un documento tiene un solo elemento raíz: es posible que se hayan unido dos archivos.
xml-text-before = hay texto antes del primer elemento
    .hint = Compruebe que es un archivo XML, y quite lo que precede al primer «<».
xml-text-after = hay texto después del final del documento
    .hint = Quite lo que sigue a la última etiqueta de cierre.
xml-text-outside = hay texto donde solo puede haber elementos; se ha omitido
    .hint = Póngalo donde corresponde, o quítelo.
xml-more = otros errores de este tipo: { $count }; el último está en la línea { $line }
    .hint = Corríjalos como el primero.
xml-cdata-end = «]]>» figura en el texto
    .hint = Escriba «]]&gt;».
xml-tag-mismatch = «</{ $found }>» cierra «<{ $expected }>» de la línea { $opened }
    .hint = Cierre cada elemento con una etiqueta de su mismo nombre, primero el más interior.
xml-tag-unopened = «</{ $found }>» no cierra nada
    .hint = Quítela, o ponga su etiqueta de apertura donde empieza el elemento.
xml-name = «{ $name }» no es un nombre
    .hint = Un nombre empieza por una letra o «_» y tiene como máximo un «:»; no puede precederlo ningún espacio.
xml-attribute-twice = el atributo «{ $name }» figura dos veces
    .hint = Conserve uno de los dos.
xml-attribute-space = no hay espacio antes del atributo «{ $name }»
    .hint = Ponga un espacio antes de él.
xml-attribute-no-value = el atributo «{ $name }» no tiene valor
    .hint = Escríbalo como { $name }="…".
xml-attribute-unquoted = el valor del atributo «{ $name }» no está entre comillas
    .hint = Escríbalo como { $name }="…".
xml-attribute-less-than = hay un «<» en el valor de un atributo
    .hint = Escriba «&lt;»; o bien faltan unas comillas antes de él.
xml-prefix = el prefijo «{ $prefix }» no está declarado
    .hint = Declare su espacio de nombres en este elemento o en uno que lo contenga, como xmlns:{ $prefix }="…".
xml-namespace = el prefijo «{ $prefix }» no puede vincularse a «{ $namespace }»
    .hint = Los prefijos xml y xmlns y sus espacios de nombres son fijos, y un prefijo necesita un espacio de nombres.
xml-comment-hyphens = hay «--» en un comentario, o «-» al final
    .hint = Ponga un espacio entre los guiones.
xml-declaration = la declaración XML es incorrecta
    .hint = Escriba <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = la declaración XML no está justo al principio del archivo
    .hint = Quite lo que la precede, o quite la propia declaración.
xml-doctype-place = el DOCTYPE está después del primer elemento, o es el segundo
    .hint = Conserve uno, antes del primer elemento.
xml-doctype-entities = el archivo declara entidades propias, que se rechazan
    .hint = Sustitúyalas por el texto que representan y quite las declaraciones.
xml-too-large = el archivo tiene más elementos y textos de los que pueden contarse
    .hint = Divídalo en varios archivos.
xml-depth = los elementos están anidados con más de { $limit } niveles
    .hint = Ningún archivo de este tipo lo necesita; compruebe de dónde viene.
