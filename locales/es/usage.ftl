# Uso incorrecto de la línea de comandos. $help es el comando que muestra la ayuda, $near la palabra
# que probablemente se quería decir, o «none».

usage-command-unknown = no existe el comando «{ $name }»
    .hint =
        { $near ->
            [none] `{ $help }` enumera los comandos.
           *[other] ¿Quería decir `{ $near }`? `{ $help }` enumera los comandos.
        }
usage-argument-unknown = argumento inesperado { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` enumera lo que admite el comando.
           *[other] ¿Quería decir `{ $near }`? `{ $help }` enumera lo que admite el comando.
        }
usage-argument-missing = falta: { $arguments }
    .hint = Añada lo que falta; `{ $help }` dice qué es.
usage-value-missing = { $argument } necesita un valor
    .hint = Escriba el valor detrás de la opción; `{ $help }` dice cuáles hay.
usage-value-unknown = «{ $value }» no es un valor de { $argument }
    .hint =
        { $near ->
            [none] Valores admitidos: { $known }.
           *[other] ¿Quería decir `{ $near }`? Valores admitidos: { $known }.
        }
usage-value-language = «{ $value }» no es una etiqueta de lengua, en { $argument }
    .hint = Escriba una etiqueta como de, pt-BR o sr-Latn; `{ $help }` dice más.
usage-value-number = «{ $value }» no es un número entero, en { $argument }
    .hint = Escriba un número entero; `{ $help }` dice qué significa.
usage-value-bounds = { $value } está fuera de los límites de { $argument }
    .hint = Escriba un número de { $least } a { $most }; `{ $help }` dice qué significa.
usage-value-refused = «{ $value }» no es adecuado para { $argument }
    .hint = Vea con `{ $help }` qué se admite.
usage-conflict = { $argument } y { $other } se excluyen mutuamente
    .hint = Quite uno de los dos; `{ $help }` dice qué hace cada uno.
usage-not-unicode = un argumento no es texto Unicode
    .hint = Escríbalo de nuevo, o ponga el terminal en UTF-8; `{ $help }` enumera lo que admite el comando.
usage-other = uso incorrecto de { $argument }
    .hint = Vea con `{ $help }` cómo se usa.
