# Defectos de vulgate.toml y de la carpeta del proyecto.

config-syntax = esto no es TOML válido: { syntax-reason }
    .hint = Corrija la línea; https://toml.io muestra la sintaxis.
config-missing-key = falta la clave «{ $key }»
    .hint = Añádala; docs/configuration.md describe todas las claves.
config-unknown-key-near = no existe la clave «{ $key }»
    .hint = ¿Quería decir «{ $nearest }»?
config-unknown-key = no existe la clave «{ $key }»
    .hint = Claves conocidas aquí: { $known }.
config-wrong-type =
    «{ $key }» debe ser { $expected ->
        [string] un texto entre comillas
        [integer] un número entero
        [number] un número
        [boolean] true o false
        [array] una lista entre corchetes
       *[object] una tabla
    }, no { $found ->
        [string] un texto
        [integer] un número entero
        [number] un número
        [boolean] true o false
        [date] una fecha
        [array] una lista
       *[object] una tabla
    }
    .hint = docs/configuration.md muestra un ejemplo de cada clave.
config-empty-list = «{ $key }» está vacío
    .hint = Dé al menos un valor.
config-out-of-range = «{ $key }» debe estar entre { $least } y { $most }
    .hint = Cambie el número.
config-contrast = «{ $key }» apenas puede leerse sobre { $ground }: el contraste es de { $contrast } a 1
    .hint = Las pautas WCAG 2.2 exigen 4,5 a 1: elija un color más oscuro, o un fondo más claro.
config-unknown-value = «{ $key }» no puede ser «{ $value }»
    .hint = Elija uno de estos valores: { $known }.
config-pattern = «{ $key }» no puede ser «{ $value }»
    .hint = Debe tener la forma { $pattern }; docs/configuration.md muestra un ejemplo.
config-unknown-check-near = no existe el control «{ $value }»
    .hint = ¿Quería decir «{ $nearest }»?
config-unknown-check = no existe el control «{ $value }»
    .hint = «vulgate check --explain ID» conoce los controles; docs/configuration.md dice más.
config-unknown-language = «{ $value }» en «{ $key }» no es una etiqueta de lengua
    .hint = Escriba una etiqueta BCP 47 de una lengua de la norma ISO 639, como «de» o «pt-BR».
config-path-outside = la ruta «{ $value }» en «{ $key }» sale del proyecto
    .hint = Escriba una ruta desde la carpeta del proyecto, con «/» y sin «..».

project-not-found = no hay ningún vulgate.toml en «{ $folder }» ni en ninguna carpeta superior
    .hint = Vaya a la carpeta de su proyecto, indíquela con --project, o cree uno con «vulgate init».
project-not-text = vulgate.toml no es texto en UTF-8
    .hint = Guárdelo en UTF-8.
project-no-documents = el patrón «{ $pattern }» no encuentra ningún documento
    .hint = Compruebe «project.documents» en vulgate.toml.
project-no-memory = falta la memoria «{ $file }» de «tm.collections»
    .hint = Ponga allí el archivo, o quítelo de vulgate.toml.
press-no-fonts = ningún archivo coincide con el patrón «{ $pattern }» de «pdf.fonts.files»
    .hint = Ponga allí las fuentes, o corrija el patrón.
press-no-template = falta la plantilla «{ $file }» de «pdf.template»
    .hint = Ponga allí el archivo, o quítelo de vulgate.toml.
press-template-large = la carpeta de la plantilla tiene más de { $files } archivos o { $megabytes } MiB
    .hint = Guarde la plantilla y lo que esta necesita en una carpeta aparte.
project-no-format = «{ $path }» no está en ningún formato que lea Vulgate
    .hint = Extensiones conocidas: { $known }.
project-same-name = «{ $path }» y «{ $other }» se llamarían ambos «{ $name }»
    .hint = Cambie el nombre de uno de los archivos: las traducciones se guardan con ese nombre.
project-name-of-edition = «{ $path }» se llama igual que un borrador o una edición bilingüe de «{ $other }»
    .hint = Cambie el nombre de uno de los dos archivos.
project-unknown-document-near = no existe el documento «{ $name }» en este proyecto
    .hint = ¿Quería decir «{ $nearest }»?
project-unknown-document = no existe el documento «{ $name }» en este proyecto
    .hint = Documentos de este proyecto: { $known }.
project-path-outside = la ruta «{ $path }» sale del proyecto
    .hint = Indique un documento del proyecto; «vulgate status» los enumera.
project-language-not-target = el proyecto no traduce a la lengua «{ $lang }»
    .hint = Sus lenguas son: { $known }. Añada «{ $lang }» a «project.targets» en vulgate.toml si debe hacerlo.
