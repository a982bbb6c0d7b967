# Conformidad con TMX. El programa añade el archivo, la línea y el lugar de la especificación.

validate-tmx-namespace = la raíz está en el espacio de nombres «{ $namespace }»; TMX no tiene ninguno
    .hint = Quite el atributo xmlns.
validate-tmx-version = TMX no tiene la versión «{ $version }»
    .hint = Escriba 1.4, o la versión cuyas reglas sigue el archivo: 1.1, 1.2 o 1.3.
validate-tmx-encoding = el archivo declara la codificación «{ $encoding }»; TMX es UTF-8, UTF-16 o ASCII
    .hint = Guárdelo en UTF-8 y declare esta codificación.
validate-tmx-date = «{ $value }» en «{ $attribute }» no es una fecha de la norma ISO 8601
    .hint = Escríbala como AAAAMMDDThhmmssZ, por ejemplo 20240503T100000Z.
validate-tmx-srclang = la lengua de origen «{ $value }» no es ni una etiqueta de lengua ni *all*
    .hint = Escriba una etiqueta con guiones, como en-GB, o *all* si cualquier lengua puede ser la de origen.
validate-tmx-tuid = el identificador «{ $value }» está vacío o contiene espacios en blanco
    .hint = Escríbalo sin espacios, o suprímalo.
validate-tmx-source-missing = ninguna variante de esta unidad está en su lengua de origen, «{ $lang }»
    .hint = Corrija la lengua de una variante o la de srclang; ponga *all* en srclang si cualquier lengua puede ser la de origen.
validate-tmx-code-doubled = otro código de apertura de este segmento tiene ya el número i="{ $number }"
    .hint = Dé a cada pareja de códigos de un segmento un número propio.
validate-tmx-code-unopened = el código de cierre i="{ $number }" no tiene ningún código de apertura antes en este segmento
    .hint = Añada el <bpt>, o convierta este código en un <it> con pos="end".
validate-tmx-code-unclosed = el código de apertura i="{ $number }" no tiene ningún código de cierre después en este segmento
    .hint = Añada el <ept>, o convierta este código en un <it> con pos="begin".
validate-tmx-base-missing = un map da un código, pero la codificación no dice cuál amplía
    .hint = Indique esa codificación en el atributo «base».
validate-tmx-map-nothing = este map no dice nada de su carácter
    .hint = Dé uno de los atributos code, ent y subst.
validate-tmx-code = «{ $value }» no es un código
    .hint = Escriba #x y cifras hexadecimales, como #x80.
validate-tmx-ascii = «{ $value }» en «{ $attribute }» contiene caracteres que no son ASCII
    .hint = Escríbalo con caracteres ASCII.
