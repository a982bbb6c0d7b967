# Lo que comunican los lectores de los formatos de origen.

## Markdown: errores

md-utf16 = el archivo está en UTF-16, no en UTF-8
    .hint = Guárdelo en UTF-8; los editores lo llaman «codificación».
md-binary = el archivo contiene un byte NUL, de modo que no es texto
    .hint = Compruebe que es un archivo Markdown. Si es texto en UTF-16, guárdelo en UTF-8.
md-utf8 = el byte { $byte } no es válido aquí en UTF-8
    .hint = Guarde el archivo en UTF-8; probablemente está en una codificación más antigua, como Windows-1252.
md-other-source = el documento se leyó de otra versión de este archivo
    .hint = Lea de nuevo el archivo y después escríbalo.

## Markdown: resultados

md-empty = el archivo está vacío
    .hint = Escriba algo, o saque el archivo del proyecto.
md-no-text = el archivo no contiene nada que pueda traducirse
    .hint = Si es lo que se quiere, sáquelo del proyecto.
md-control = el texto contiene el carácter de control { $code }, que otros formatos no pueden contener
    .hint = Elimínelo; los editores lo muestran al hacer visibles los caracteres invisibles.
md-yaml = los metadatos iniciales no son YAML válido: { syntax-reason }
    .hint = Corríjalos; hasta entonces no se traduce nada de ellos.
md-toml = los metadatos iniciales no son TOML válido: { syntax-reason }
    .hint = Corríjalos; hasta entonces no se traduce nada de ellos.
syntax-reason = { $reason ->
    [unquoted] aquí el texto debe ir entre comillas rectas
    [quotes] las comillas no se cierran o van seguidas de algo
    [doubled] esta clave ya existe
    [no-value] falta el valor
    [equals] entre una clave y su valor va «=»
    [key] una clave sin comillas solo contiene letras de la A a la Z sin tilde, cifras, «-» y «_»
    [bracket] un paréntesis, corchete o llave no tiene pareja
    [comma] falta o sobra una coma
    [value] esto no es un número ni una fecha, ni tampoco «true» o «false»
    [escape] «\» no introduce aquí nada conocido; el propio signo se escribe «\\»
    [rest] no puede haber nada más en esta línea
    [indent] la línea no tiene la misma sangría que aquellas a las que pertenece
    [tab] las líneas solo se sangran con espacios, no con tabuladores
    [colon] aquí no puede empezar una clave; el texto con dos puntos debe ir entre comillas
    [line] la línea no tiene ninguna clave con dos puntos
    [sign] el texto que empieza por este signo debe ir entre comillas
   *[other] aquí hay algo que no debería estar aquí
}
md-heading-skipped = un título de nivel { $level } sigue a uno de nivel { $before }
    .hint = Los lectores de pantalla anuncian los niveles: use cada nivel solo bajo el inmediatamente superior.
md-image-without-text = la imagen no tiene texto alternativo
    .hint = Diga entre los corchetes qué muestra la imagen, para los lectores que no la ven.
md-nested-images = hay imágenes anidadas en textos alternativos con más de { $depth } niveles; las más interiores no se traducen
    .hint = Escriba textos alternativos sin imágenes.
md-too-deep = hay listas y citas anidadas con más de { $depth } niveles; las más interiores se ponen en un mismo nivel
    .hint = Compruebe si se quiere ese anidamiento.
md-table-surplus = «{ $text }» está detrás de la última columna del cuadro, por lo que no se muestra nunca
    .hint = Dé otra columna al cuadro, o escriba \| donde la barra forme parte del texto.
md-table-rule = la línea bajo la cabecera de un cuadro tiene otro número de celdas ({ $cells }) que la cabecera ({ $columns }), por lo que el cuadro queda como texto corriente
    .hint = Dé a la línea tantas celdas como a la cabecera.
md-never-closed = nada cierra «{ $mark }», por lo que todo lo que sigue forma parte de ello y no se traduce
    .hint = Escriba { $end } en una línea propia donde deba terminar.
md-definition-list = una línea que empieza por dos puntos no es una definición, sino que continúa el texto anterior
    .hint = Use una lista, un cuadro o el término en negrita seguido de su explicación.
md-front-open = el archivo empieza con --- y campos que nada cierra, por lo que son texto
    .hint = Escriba --- en una línea propia bajo el último campo.
md-key-doubled = la clave «{ $key }» aparece dos veces
    .hint = Deje solo una.
md-footnote-undefined = no existe la nota a pie de página «{ $label }»
    .hint = Añada su texto ([^{ $label }]: …), o suprima la llamada.
md-footnote-unused = nada remite a la nota a pie de página «{ $label }»
    .hint = Añada una llamada ([^{ $label }]) donde corresponda, o suprima la nota.
md-footnote-doubled = la nota a pie de página «{ $label }» ya está definida antes; este texto no se muestra nunca
    .hint = Dele un rótulo propio.
md-missing-reference = el enlace remite a «{ $label }», que no está definido, de modo que queda como texto simple
    .hint = Añada una definición ([{ $label }]: dirección), o corrija el rótulo.
md-instruction-unclear = el comentario empieza como una instrucción a los traductores, pero no dice nada que se entienda: { $text }
    .hint = Escriba <!-- vulgate translate="no" -->, max-length="60" o note="…".
md-instruction-unknown = no existe la instrucción a los traductores «{ $name }»
    .hint = Use translate="no", max-length="60" o note="…".
md-instruction-value = { $name } no puede ser «{ $value }»
    .hint = translate es «no» o «yes», max-length un número de caracteres, note un texto.
md-instruction-unused = ningún bloque sigue a esta instrucción a los traductores
    .hint = Ponga el comentario en una línea aparte, antes del bloque al que se refiere.
md-instruction-place = una instrucción a los traductores está dentro de un bloque HTML, de modo que no se refiere a nada
    .hint = Póngala en una línea aparte, antes del bloque.
