# Reglas de segmentación (SRX). $number cuenta las reglas de un archivo desde 1. $reason dice por qué
# no puede usarse una expresión regular; $what, el lugar en ella o las palabras del motor.

seg-not-srx = esto no es SRX: el elemento raíz es «{ $name }», no «srx»
    .hint = Indique un archivo de reglas de segmentación en SRX 2.0.
seg-version = versión de SRX desconocida: «{ $version }»; se lee como 2.0
    .hint = Ponga version="2.0" en el elemento srx.
seg-missing = falta el elemento «{ $name }»
    .hint = SRX 2.0 exige un header, y un body con languagerules y maprules.
seg-only-first = <{ $parent }> tiene más de un <{ $element }>; solo se usa el primero
    .hint = Reúna en el primero lo que haga falta y quite los demás.
seg-value = el atributo { $attribute } no puede ser «{ $value }»; se usa su valor por defecto
    .hint = Se admiten yes y no y, para el tipo de un formathandle, start, end e isolated.
seg-group-twice = dos listas de reglas se llaman «{ $name }»; las lenguas usan la segunda
    .hint = Dé a cada una un languagerulename propio.
seg-rule-break = se omite la regla { $number }: su break no es yes ni no, sino «{ $value }»
    .hint = Ponga break="yes" o break="no".
seg-rule-empty = la regla { $number } no tiene nada antes del corte ni después, de modo que encaja en todas partes
    .hint = Rellene beforebreak o afterbreak, o quite la regla.
seg-rule-unusable = se omite la regla { $number }: { $reason ->
    [seg-regex-syntax] la expresión regular está incompleta o es errónea en «{ $what }»
    [seg-regex-depth] tiene más de { $what } grupos anidados
    [seg-regex-count] cuenta demasiado lejos, «{ $what }»
    [seg-regex-unsupported] no se admite «{ $what }»
    [seg-regex-code-point] «{ $what }» no es el número de ningún carácter
    [seg-regex-property] «{ $what }» no es el nombre de ninguna clase de caracteres
    [seg-regex-size] sus expresiones regulares son demasiado grandes
   *[seg-regex-engine] el motor de expresiones regulares no puede procesarlo
}
    .hint = Corrija la regla; entretanto se usan las demás.
seg-rule-steps = la regla { $number } necesita demasiados pasos en algunos lugares y se considera que allí no encaja
    .hint = Escriba sus expresiones regulares sin repeticiones dentro de repeticiones; «vulgate segment --explain» muestra los lugares.
seg-map-group = un languagemap designa las reglas «{ $name }», que no existen
    .hint = Use el languagerulename de una lista de reglas de este archivo.
seg-no-map = ningún languagemap corresponde a la lengua «{ $lang }», de modo que sus textos no se cortan
    .hint = Añada un languagemap cuyo languagepattern le corresponda, como .* para todas las lenguas.
seg-map-pattern = se omite el languagepattern «{ $pattern }»: { $reason ->
    [seg-regex-syntax] la expresión regular está incompleta o es errónea en «{ $what }»
    [seg-regex-depth] tiene más de { $what } grupos anidados
    [seg-regex-count] cuenta demasiado lejos, «{ $what }»
    [seg-regex-unsupported] no se admite «{ $what }»
    [seg-regex-code-point] «{ $what }» no es el número de ningún carácter
    [seg-regex-property] «{ $what }» no es el nombre de ninguna clase de caracteres
    [seg-regex-size] la expresión regular es demasiado grande
   *[seg-regex-engine] el motor de expresiones regulares no puede procesarlo
}
    .hint = Escriba una expresión regular sobre etiquetas de lengua, como en.* para el inglés.
