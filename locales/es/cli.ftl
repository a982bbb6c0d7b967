# Lo que dice la propia línea de comandos.

## Rótulos de los resultados, antes de dos puntos

cli-error = error
cli-warning = advertencia
cli-note = observación
cli-hint = sugerencia
cli-rule = regla

## Dónde está un resultado en un archivo

cli-place-unit = unidad { $unit }
cli-place-segment = unidad { $unit }, segmento { $segment }

## La última línea de un informe

cli-count-errors =
    { $count ->
        [one] { $count } error
       *[other] { $count } errores
    }
cli-count-warnings =
    { $count ->
        [one] { $count } advertencia
       *[other] { $count } advertencias
    }
cli-count-notes =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }

## Títulos de la ayuda

cli-heading-usage = Uso:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opciones
cli-heading-global = Opciones generales
cli-heading-examples = Ejemplos:
cli-heading-name = Nombre
cli-heading-synopsis = Sinopsis
cli-heading-description = Descripción

## Palabras de la ayuda

cli-command-help = Muestra esta ayuda, o la de un comando
cli-flag-help = Muestra esta ayuda
cli-flag-version = Muestra la versión
cli-help-values = [valores: { $values }]
cli-help-default = [por defecto: { $value }]

## Marcadores de posición de las líneas de uso

cli-value-options = OPCIONES
cli-value-command = COMANDO
cli-value-count = NÚMERO
cli-value-dir = CARPETA
cli-value-edition = EDICIÓN
cli-value-doc = DOC
cli-value-file = ARCHIVO
cli-value-format = FORMATO
cli-value-id = ID
cli-value-kind = TIPO
cli-value-name = NOMBRE
cli-value-out = SALIDA
cli-value-replacement = SUSTITUTO
cli-value-rules = REGLAS
cli-value-score = PUNTUACIÓN
cli-value-shell = SHELL
cli-value-tag = LENGUA
cli-value-text = TEXTO
cli-value-translation = TRADUCCIÓN
cli-value-version = VERSIÓN
cli-value-when = CUÁNDO

## Fallos

cli-output-closed = ya nadie lee la salida
    .hint = Ejecute de nuevo el comando sin interrumpir su salida.
cli-environment-seconds = la variable de entorno { $name } no puede ser «{ $value }»
    .hint = Dele un número de segundos o quítela.
cli-output-failed = no se puede escribir la salida: { system-reason }
    .hint = Compruebe el disco o el programa al que va la salida.
