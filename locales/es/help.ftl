# La ayuda de la línea de comandos. Los identificadores siguen la ruta del comando. Los ejemplos se
# muestran tal cual, uno por línea: solo se traduce lo que sigue a «#».

help-vulgate = Traduce documentos de orientación política con una memoria de traducción y los publica en todas las lenguas de la UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # un proyecto con una muestra lista para generar
    vulgate export --lang de                  # XLIFF para el traductor
    vulgate import returned/brief.xlf         # incorporar el archivo terminado
    vulgate build --strict                    # PDF; falla si queda algo sin traducir

## Opciones de todos los comandos

help-global-project = Carpeta del proyecto [por defecto: la más cercana hacia arriba que tenga un vulgate.toml]
help-global-json = Informa con un solo objeto JSON en la salida estándar
help-global-quiet = Muestra solo resultados, advertencias y errores
help-global-color = Colores en la salida
help-global-lang-ui = Lengua de los mensajes [por defecto: la del sistema]

## init

help-init = Crea un proyecto nuevo con un breve informe, listo para generar
help-init-dir = Carpeta para el proyecto; se crea si no existe
help-init-examples =
    vulgate init briefings

## repair

help-repair = Repara texto procedente de un PDF, o lee un PDF, y razona cada cambio
help-repair-file = Markdown, texto sin formato o un PDF
help-repair-output = Archivo que se escribe [por defecto: la salida estándar]
help-repair-in-place = Modifica el propio archivo
help-repair-diff = Muestra los cambios como diff, en lugar del texto si no se escribe ningún archivo
help-repair-all = Hace también los cambios dudosos
help-repair-interactive = Pide confirmación para cada cambio dudoso
help-repair-examples =
    vulgate repair brief.md --diff             # qué se cambiaría, y por qué
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # decidir sobre lo dudoso

## segment

help-segment = Muestra cómo se dividen los archivos en segmentos
help-segment-files = Archivos en cualquier formato que lea Vulgate
help-segment-jsonl = Lee líneas {"{"}"lang":…,"text":…{"}"} de la entrada estándar y responde {"{"}"segments":[…]{"}"} a cada una
help-segment-lang = Lengua del texto [por defecto: la lengua de origen del proyecto, o en]
help-segment-srx = Usa las reglas de este archivo SRX en lugar de las del proyecto
help-segment-explain = Indica la regla que ha decidido en cada lugar donde podría terminar una frase
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Trabaja con la memoria de traducción

help-tm-import = Añade a la memoria las traducciones de archivos TMX o XLIFF
help-tm-import-files = Archivos TMX o XLIFF
help-tm-import-keep = Conserva una copia en tm/ y la incluye en la lista de vulgate.toml, para que la memoria pueda reconstruirse a partir de texto
help-tm-import-collection = Nombre de la colección a la que pertenecen [por defecto: el nombre del archivo]
help-tm-import-provenance = Quién responde de las traducciones; las mejores se ofrecen primero
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Escribe la memoria como TMX
help-tm-export-output = Archivo que se escribe [por defecto: la salida estándar]
help-tm-export-lang = Solo estas lenguas; repetible
help-tm-export-collection = Solo esta colección
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Da las coincidencias de cada segmento, línea por línea
help-tm-match-text = Segmentos, cada uno entre comillas
help-tm-match-from = Lengua de los segmentos
help-tm-match-to = Lengua a la que se traduce
help-tm-match-min = Similitud mínima de una coincidencia antes de las penalizaciones, de 1 a 100
help-tm-match-limit = Número máximo de coincidencias por segmento; 0 para todas
help-tm-match-jsonl = Lee líneas {"{"}"text":…{"}"} de la entrada estándar y responde {"{"}"matches":[…]{"}"} a cada una
help-tm-match-explain = Dice para cada coincidencia por qué tiene su puntuación: las palabras que difieren y cada penalización
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Busca texto en la memoria, en cualquier lengua
help-tm-search-text = Palabras o "una expresión", sin distinguir mayúsculas de minúsculas; * y ? sustituyen letras de una palabra
help-tm-search-lang = Busca solo en estas lenguas; repetible
help-tm-search-limit = Número máximo de entradas que se muestran; 0 para todas
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Enumera lo que está en la memoria varias veces, o de varias maneras
help-tm-duplicates-conflicts = Textos con varias traducciones, en lugar de una varias veces
help-tm-duplicates-lang = Solo traducciones a estas lenguas; repetible
help-tm-duplicates-limit = Número máximo de textos que se muestran; 0 para todos
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Sustituye texto en las traducciones de la memoria
help-tm-edit-text = Texto tal como figura en las traducciones
help-tm-edit-replacement = Texto que se pone en su lugar
help-tm-edit-lang = Lengua de las traducciones
help-tm-edit-collection = Solo en esta colección
help-tm-edit-document = Solo en este documento
help-tm-edit-dry-run = Muestra qué cambiaría, y no cambia nada
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Retira traducciones de la memoria
help-tm-delete-text = Lo que contiene la traducción o su texto de origen, como en «tm search»
help-tm-delete-lang = Lengua de ese texto
help-tm-delete-collection = Solo en esta colección
help-tm-delete-document = Solo en este documento
help-tm-delete-dry-run = Muestra qué desaparecería, y no cambia nada
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Cuenta lo que contiene la memoria
help-tm-verify = Comprueba que la memoria está en orden y concuerda con sus archivos de texto
help-tm-rebuild = Reconstruye la memoria a partir de translations/ y tm/

## terms

help-terms = Las bases terminológicas de un proyecto: conceptos, definiciones y términos
help-terms-import = Añade al proyecto una base terminológica en TBX o CSV
help-terms-import-files = Archivos TBX, o tablas CSV con una columna por lengua
help-terms-import-name = Nombre de la base terminológica, un archivo en terms/ [por defecto: el nombre del archivo]
help-terms-import-replace = Sustituye una base terminológica del mismo nombre
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Escribe todas las bases terminológicas en un solo archivo
help-terms-export-format = Formato que se escribe
help-terms-export-output = Archivo que se escribe [por defecto: la salida estándar]
help-terms-export-lang = Solo estas lenguas; repetible
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Busca conceptos por sus términos, con definiciones
help-terms-search-text = Parte de un término, sin distinguir mayúsculas de minúsculas
help-terms-search-from = Lengua del texto [por defecto: cualquiera]
help-terms-search-to = Lenguas que se muestran; repetible [por defecto: las del proyecto]
help-terms-search-limit = Número máximo de conceptos que se muestran; 0 para todos
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Enumera los posibles términos de los documentos que no están en la base terminológica
help-terms-extract-documents = Documentos por su nombre [por defecto: todos]
help-terms-extract-min = Número mínimo de apariciones de un candidato
help-terms-extract-limit = Número máximo de candidatos que se muestran; 0 para todos
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Escribe archivos XLIFF para los traductores, con coincidencias de la memoria
help-export-documents = Documentos por su nombre [por defecto: todos]
help-export-lang = Lenguas a las que se traduce; repetible [por defecto: todas las del proyecto]
help-export-xliff = Versión de XLIFF
help-export-pseudo = Completa los archivos con una seudotraducción, para probar la maquetación antes de que nadie traduzca
help-export-into = En lugar de ello, inserta las traducciones en este archivo de otra herramienta, en su propia variante
help-export-output = Carpeta en la que se escribe [por defecto: out/xliff en el proyecto]; con --into, el archivo [por defecto: el mismo]
help-export-examples =
    vulgate export                            # todos los documentos, todas las lenguas
    vulgate export water --lang de,fr         # un documento en dos lenguas
    vulgate export --xliff 1.2 -o to-agency   # para herramientas que solo leen XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # de vuelta a la herramienta de la que vino un archivo

## import

help-import = Comprueba los XLIFF terminados, los registra y los añade a la memoria
help-import-files = Archivos XLIFF de cualquier versión
help-import-dry-run = Solo comprueba; no cambia nada
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Crea un XLIFF para importar con un documento y su traducción existente
help-align-document = Documento por su nombre
help-align-translation = Su traducción, en cualquier formato que lea Vulgate
help-align-lang = Lengua de la traducción
help-align-output = Archivo que se escribe [por defecto: donde lo escribiría export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Genera los documentos en cada lengua: como PDF, como HTML, en el formato del autor
help-build-documents = Documentos por su nombre [por defecto: todos]
help-build-lang = Lenguas que se generan; repetible [por defecto: la de origen y todas las del proyecto]
help-build-format = Qué se genera; repetible
help-build-edition = Ediciones para lectores, de trabajo o para revisión; se puede repetir
help-build-strict = Falla si queda algo sin traducir, y lo enumera
help-build-fresh = Genera todo de nuevo, también lo que no ha cambiado
help-build-report = Forma del informe
help-build-summary = Añade a este archivo una tabla de lo generado, en Markdown, por ejemplo para la página de una tarea de CI
help-build-output = Carpeta en la que se escribe [por defecto: out en el proyecto]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html lleva a todas las páginas
    vulgate build --strict                    # para la integración continua

## status

help-status = Muestra hasta dónde está traducido cada documento
help-status-documents = Documentos por su nombre [por defecto: todos]
help-status-lang = Lenguas que se muestran; repetible [por defecto: todas las del proyecto]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Cuenta las palabras por traducir según lo que la memoria conoce de ellas
help-analyse-documents = Documentos por su nombre [por defecto: todos]
help-analyse-lang = Lenguas que se cuentan; repetible [por defecto: todas las del proyecto]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Comprueba la calidad de las traducciones
help-check-documents = Documentos por su nombre [por defecto: todos]
help-check-lang = Lenguas que se comprueban; repetible [por defecto: todas las del proyecto]
help-check-format = Forma del informe [por defecto: text, o json con --json]
help-check-fix = Corrige en los registros lo que tiene una sola forma correcta: espacios, y números y fechas según las convenciones del proyecto
help-check-explain = Explica un control, en lugar de comprobar
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # junto a las líneas de una solicitud de incorporación de cambios
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Dice si los archivos son conformes a XLIFF, TMX, SRX o TBX
help-validate-files = Archivos de cualquier versión de estos formatos
help-validate-format = Forma del informe [por defecto: text, o json con --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Modifica XLIFF como una herramienta TAO, sin tocar nada más, o los convierte

help-xliff-split = Divide los segmentos en frases según las reglas del proyecto
help-xliff-split-files = Archivos XLIFF de versión 2.0, 2.1 o 2.2
help-xliff-split-output = Archivo que se escribe, o carpeta si son varios [por defecto: la salida estándar]
help-xliff-split-in-place = Modifica los propios archivos
help-xliff-split-srx = Usa las reglas de este archivo SRX en lugar de las del proyecto
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Une los segmentos de cada unidad, en la medida en que el archivo lo permite
help-xliff-join-files = Archivos XLIFF de versión 2.0, 2.1 o 2.2
help-xliff-join-output = Archivo que se escribe, o carpeta si son varios [por defecto: la salida estándar]
help-xliff-join-in-place = Modifica los propios archivos
help-xliff-join-keep-order = Deja separados los segmentos que la traducción tiene en otro orden
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Quita anotaciones o extensiones
help-xliff-strip-files = Archivos XLIFF de versión 2.0, 2.1 o 2.2
help-xliff-strip-output = Archivo que se escribe, o carpeta si son varios [por defecto: la salida estándar]
help-xliff-strip-in-place = Modifica los propios archivos
help-xliff-strip-annotations = Anotaciones de todos los tipos
help-xliff-strip-custom-annotations = Anotaciones de tipos que no son de la norma
help-xliff-strip-extensions = Elementos y atributos que no son de la norma
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Lee archivos y los escribe de nuevo, byte a byte, para ver si se puede trabajar con ellos
help-xliff-rewrite-files = Archivos XLIFF de versión 2.0, 2.1 o 2.2
help-xliff-rewrite-output = Archivo que se escribe, o carpeta si son varios [por defecto: la salida estándar]
help-xliff-rewrite-in-place = Modifica los propios archivos
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Convierte archivos de cualquier herramienta entre XLIFF 1.2 y 2.x, y dice qué no puede contener la otra versión
help-xliff-convert-files = Archivos XLIFF de cualquier versión
help-xliff-convert-to = Versión a la que se convierte
help-xliff-convert-output = Archivo que se escribe, o carpeta si son varios [por defecto: la salida estándar]
help-xliff-convert-in-place = Modifica los propios archivos
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Muestra el esquema JSON de vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Muestra un script con el que un shell completa los comandos
help-completions-shell = El shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Escribe las páginas del manual
help-manual-dir = Carpeta para las páginas; se crea si no existe
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
