# Conformidad con TBX. El programa añade el archivo, la línea y el lugar de la norma.

validate-tbx-namespace = la raíz está en el espacio de nombres «{ $namespace }» en lugar de «{ $expected }»
    .hint = Un elemento martif no tiene espacio de nombres; un elemento tbx tiene xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = «{ $name }» no es el nombre de un dialecto de TBX
    .hint = Escriba uno que empiece por TBX-, como TBX-Basic.
validate-tbx-date = «{ $value }» no es una fecha
    .hint = Escriba el año, el mes y el día, como 2024-05-03.
validate-tbx-language-doubled = el concepto tiene ya una sección para la lengua «{ $lang }»
    .hint = Reúna los términos de ambas secciones en una.
validate-tbx-target-unknown = ningún elemento del documento tiene el identificador «{ $target }»
    .hint = Corrija el destino, o añada aquello a lo que remite.
validate-tbx-target-web = el destino «{ $target }» no es una dirección web
    .hint = Escriba una dirección que empiece por https:// o http://.
validate-tbx-target-missing = esta remisión no tiene destino
    .hint = Añada el atributo «target».
validate-tbx-style-dct = un archivo de estilo dct escribe las categorías de datos como elementos de sus módulos, no con este atributo
    .hint = Escriba el elemento de la categoría, como min:partOfSpeech, o ponga style="dca".
validate-tbx-style-dca = un archivo de estilo dca no tiene elementos de otros espacios de nombres
    .hint = Escriba la categoría como atributo, como termNote type="partOfSpeech", o ponga style="dct".
validate-tbx-category-empty = el tipo está vacío
    .hint = Indique una categoría de datos.
validate-tbx-category = el dialecto no tiene ninguna categoría de datos «{ $name }» para este elemento
    .hint = Use una categoría del dialecto; las mayúsculas cuentan.
validate-tbx-module = el dialecto no tiene ninguna categoría de datos «{ $name }» en el espacio de nombres «{ $namespace }»
    .hint = Use una categoría del dialecto en el espacio de nombres de su módulo.
validate-tbx-level = «{ $name }» no puede estar en este nivel de una entrada
    .hint = Muévalo a la entrada, la lengua o el término al que pueda pertenecer.
validate-tbx-value = «{ $value }» no es un valor de «{ $name }», que tiene estos: { $values }
    .hint = Use uno de estos valores.
