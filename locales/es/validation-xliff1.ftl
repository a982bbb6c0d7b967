# Lo que un archivo XLIFF de versión 1.0, 1.1 o 1.2 dice en contra de su especificación. El programa
# añade el archivo, la línea, la unidad y el lugar de la especificación.

## La raíz

xliff1-namespace-missing = XLIFF { $version } tiene un espacio de nombres, y este archivo no tiene ninguno
    .hint = Escriba xmlns="{ $namespace }" en el primer elemento.
xliff1-version-older = el espacio de nombres es el de XLIFF 1.2, pero la versión es «{ $version }»
    .hint = Escriba version="1.2", salvo que una herramienta quiera otra.
xliff1-extension-after-files = «{ $element }» está después del último «file»
    .hint = Los elementos de otros espacios de nombres van aquí antes de un «file»; muévalo al principio.

## Lo que identifica, y lo que remite a ello

xliff1-id-doubled = el valor «{ $id }» de { $attribute } en «{ $element }» ya está en uso, en la línea { $line }
    .hint = Es único en un «file»; dé otro a uno de los dos.
xliff1-tool-unknown = el valor «{ $id }» de { $attribute } en «{ $element }» no es el de ninguna herramienta de la cabecera
    .hint = Añada un «tool» con este identificador a la cabecera del mismo «file», o corrija el identificador.
xliff1-phase-unknown = el valor «{ $id }» de { $attribute } en «{ $element }» no es el de ninguna fase de la cabecera
    .hint = Añada un «phase» con este nombre a la cabecera del mismo «file», o corrija el nombre.
xliff1-unit-unknown = el valor «{ $id }» de { $attribute } en «{ $element }» no es el identificador de ninguna unidad de este archivo
    .hint = Remita a un «trans-unit» o «bin-unit» del mismo «file», o suprima el atributo.

## Atributos

xliff1-language = «{ $element }» declara la lengua «{ $found }», pero { $attribute } del archivo es «{ $expected }»
    .hint = Haga que concuerden; las lenguas solo pueden diferir dentro de «alt-trans».
xliff1-mime-type = «{ $value }» no es un tipo de medio
    .hint = Empiece por uno de estos: { $classes }; pueden seguir una barra y un subtipo.
xliff1-reformat = «{ $value }» dice sí o no y enumera también atributos
    .hint = Escriba solo «yes» o «no», o solo los atributos que pueden cambiar.

## Segmentos

xliff1-segment-without-mid = un segmento de «seg-source» no tiene mid
    .hint = Dele uno, para que pueda encontrarse su traducción.
xliff1-segment-doubled = dos segmentos tienen el mid «{ $mid }»
    .hint = Dé a cada segmento de un «seg-source» un mid propio.
xliff1-segment-unknown = «{ $element }» remite a un segmento «{ $mid }», que «seg-source» no tiene
    .hint = Use el mid de un segmento del «seg-source» contiguo, o añada allí ese segmento.
xliff1-segmented-otherwise = sin sus marcas, «seg-source» no dice lo mismo que «source»
    .hint = Segmente el texto de origen tal como es; en ninguno de los dos se modifica el texto.

## Códigos

xliff1-rid-doubled = otro «{ $element }» de este texto tiene el rid «{ $rid }»
    .hint = Dé a cada pareja de códigos un rid propio.
xliff1-begin-without-end = ningún «{ $end }» termina el «{ $element }» con { $attribute } «{ $id }»
    .hint = Añada su final en el mismo texto, o use «it» o «x» para un código que está solo.
xliff1-end-without-begin = el «{ $element }» con { $attribute } «{ $id }» no termina ningún «{ $begin }»
    .hint = Añada su comienzo en el mismo texto, o use «it» o «x» para un código que está solo.
xliff1-end-first = el «{ $element }» con { $attribute } «{ $id }» está antes de su «{ $begin }»
    .hint = Ponga el comienzo del código antes de su final.
xliff1-cloned = el código «{ $id }» figura dos veces en el texto de destino y no puede clonarse
    .hint = Quite uno de los dos, o ponga clone="yes" en el texto de origen.
xliff1-code-id-shared = dos códigos distintos de este texto tienen el identificador «{ $id }»
    .hint = Dé a cada uno un identificador propio, o las herramientas no podrán distinguirlos.
