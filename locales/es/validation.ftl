# Lo que `vulgate validate` encuentra en cualquier formato.

validate-format = <{ $element }> no es la raíz de ningún formato que pueda comprobarse aquí
    .hint = Pueden comprobarse XLIFF 1.2 y 2.0 a 2.2, TMX, SRX y TBX. Su espacio de nombres es «{ $namespace }»: compruebe si tiene una errata.
validate-sound = { $path }: { $format }, conforme
validate-warned = { $path }: { $format }, conforme, con { $warnings ->
    [one] una advertencia
   *[other] { $warnings } advertencias
}
validate-ill-formed = { $path }: no es XML bien formado, por lo que no es conforme a nada
validate-broken = { $path }: { $format }, no conforme: { $errors ->
    [one] una infracción
   *[other] { $errors } infracciones
}

validate-element-unexpected = <{ $element }> no puede estar en <{ $parent }>
    .hint = Quítelo, muévalo a su lugar, o corrija su nombre o su espacio de nombres.
validate-element-order = <{ $element }> viene después de <{ $other }> en <{ $parent }>, pero debe ir antes
    .hint = Muévalo antes del otro.
validate-element-too-early = <{ $element }> viene antes de <{ $other }> en <{ $parent }>, pero debe ir después
    .hint = Muévalo después del otro.
validate-element-repeated = <{ $parent }> tiene más <{ $element }> de los que puede tener
    .hint = Deje uno, o ponga los demás en su lugar.
validate-element-missing = a <{ $element }> le falta lo que debe contener: { $child }
    .hint = Añádalo, o quite el elemento incompleto.
validate-text = <{ $element }> contiene texto, «{ $text }», donde solo puede haber elementos
    .hint = Quite el texto, o muévalo a un elemento destinado al texto.
validate-not-empty = <{ $element }> debe estar vacío, pero contiene espacios en blanco
    .hint = Escríbalo como una sola etiqueta que se cierra a sí misma.
validate-attribute-missing = a <{ $element }> le falta el atributo { $attribute }
    .hint = Añada el atributo.
validate-attribute-unexpected = <{ $element }> no puede tener el atributo { $attribute }
    .hint = Quítelo, o corrija su nombre o su espacio de nombres.
validate-value-nmtoken = { $attribute }="{ $value }" en <{ $element }> no es un token de nombre (NMTOKEN)
    .hint = Use solo letras, cifras, puntos, guiones, guiones bajos y dos puntos, sin espacios.
validate-value-nmtokens = { $attribute }="{ $value }" en <{ $element }> no es una lista de tokens de nombre (NMTOKENS)
    .hint = Separe los tokens con espacios; cada uno consta de letras, cifras, puntos, guiones, guiones bajos y dos puntos.
validate-value-name = { $attribute }="{ $value }" en <{ $element }> no es un nombre
    .hint = Empiece por una letra o un guion bajo, y siga con letras, cifras, puntos, guiones y guiones bajos.
validate-value-iri = { $attribute }="{ $value }" en <{ $element }> no es una dirección
    .hint = Escriba % como %25 salvo que sigan dos cifras hexadecimales, y use # una vez como máximo.
validate-value-lang = { $attribute }="{ $value }" en <{ $element }> no es una etiqueta de lengua
    .hint = Use una etiqueta BCP 47, como en, pt-PT o sr-Latn.
validate-value-integer = { $attribute }="{ $value }" en <{ $element }> no es un número entero
    .hint = Escriba solo cifras.
validate-value-integer-from = { $attribute }="{ $value }" en <{ $element }> no es un número entero a partir de { $from }
    .hint = Escriba solo cifras, y no menos de { $from }.
validate-value-integer-range = { $attribute }="{ $value }" en <{ $element }> no es un número entero de { $from } a { $to }
    .hint = Elija un número dentro de estos límites.
validate-value-decimal = { $attribute }="{ $value }" en <{ $element }> no es un número
    .hint = Escriba cifras, con un punto antes de los decimales.
validate-value-decimal-range = { $attribute }="{ $value }" en <{ $element }> no es un número de { $from } a { $to }
    .hint = Elija un número dentro de estos límites, con un punto antes de los decimales.
validate-value-choice = { $attribute }="{ $value }" en <{ $element }> no es ninguno de los valores definidos
    .hint = Son estos: { $values }.
validate-value-choices = { $attribute }="{ $value }" en <{ $element }> tiene un valor que no está definido
    .hint = Están definidos: { $values }. Si son varios, se separan con espacios.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" en <{ $element }> no es ni un valor definido ni uno con prefijo
    .hint = Están definidos: { $values }. Los valores propios tienen un prefijo y dos puntos, como my:value.
validate-value-prefixed = { $attribute }="{ $value }" en <{ $element }> no es un valor con prefijo propio
    .hint = Escriba un prefijo propio, dos puntos y el valor, sin espacios; el prefijo xlf está reservado.
validate-value-date-time = { $attribute }="{ $value }" en <{ $element }> no es una fecha con hora
    .hint = Escríbala como 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" en <{ $element }> no es una fecha con hora
    .hint = Escríbala como 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" en <{ $element }> no es una fecha
    .hint = Escríbala como 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" en <{ $element }> no es un tipo de medio
    .hint = Escriba el tipo y el subtipo, como image/png.
validate-value-unicode = { $attribute }="{ $value }" en <{ $element }> no es un punto de código
    .hint = Escriba #x y cifras hexadecimales, como #xF8FF.
validate-id-doubled = otro elemento tiene ya el identificador «{ $id }»
    .hint = Los identificadores son únicos en el documento; cambie uno, y lo que remite a él.
validate-value-coordinates = { $attribute }="{ $value }" en <{ $element }> no son coordenadas
    .hint = Escriba cuatro números separados por puntos y coma, # para el que no se conozca: 10;20;#;30.
