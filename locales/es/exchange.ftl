# XLIFF: lo que un archivo devuelto dice mal, y qué se ha hecho con ello. El programa añade el
# archivo, la línea, la unidad y el segmento.

## El archivo

exchange-not-xliff = el elemento raíz es «{ $element }», no «xliff»
    .hint = Compruebe que es el archivo que devolvió el traductor.
exchange-version = no se conoce la versión «{ $version }» de XLIFF
    .hint = Guarde el archivo como XLIFF 1.2, 2.0, 2.1 o 2.2.
exchange-namespace = el espacio de nombres «{ $namespace }» no corresponde a XLIFF { $version }
    .hint = Los atributos «version» y «xmlns» del primer elemento deben concordar.

## Elementos y atributos

exchange-attribute-missing = a «{ $element }» le falta el atributo «{ $attribute }»
    .hint = XLIFF lo exige; guarde de nuevo el archivo con la herramienta que lo creó, o añada el atributo.
exchange-attribute-value = «{ $value }» no es un valor del atributo «{ $attribute }» de «{ $element }»
    .hint = Use uno de los valores que XLIFF prevé para él.
exchange-element-missing = a «{ $parent }» le falta un elemento «{ $element }»
    .hint = XLIFF lo exige; es posible que el archivo se haya editado a mano.
exchange-element-unknown = XLIFF no tiene un elemento «{ $element }» en «{ $parent }»
    .hint = Quítelo, o póngalo en un espacio de nombres propio.
exchange-id-doubled = otro elemento «{ $element }» tiene ya el identificador «{ $id }»
    .hint = Los identificadores son únicos; es posible que la parte se haya pegado dos veces. Conserve una de las dos.
exchange-language = «{ $element }» declara la lengua «{ $found }», pero el archivo declara «{ $expected }»
    .hint = Haga que concuerden.
exchange-binary = se pasa por alto la unidad binaria «{ $id }»
    .hint = Las imágenes y otros archivos no se traducen aquí.
exchange-sub-kept = { $count ->
        [one] un código contiene texto que debe traducirse y que se queda en el código
       *[other] { $count } códigos contienen texto que debe traducirse y que se queda en los códigos
    }
    .hint = Traduzca el texto que está dentro de los códigos, como la descripción de una imagen, en la herramienta que creó el archivo.
exchange-match-ref = una coincidencia remite a «{ $ref }», que no está en ningún segmento de esta unidad
    .hint = La coincidencia se omite.

## Códigos en un archivo

exchange-code-doubled-id = dos códigos del texto de origen tienen el identificador «{ $id }»
    .hint = Los identificadores de los códigos son únicos en una unidad; es posible que el archivo se haya editado a mano.
exchange-code-unclosed = el código «{ $id }» se abre y no se cierra en esta unidad
    .hint = Añada su final, o márquelo como aislado.
exchange-code-unopened = el final del código «{ $id }» está donde ese código no está abierto
    .hint = Ponga el comienzo del código antes de su final, o marque el final como aislado.
exchange-code-alone = el código «{ $id }» tiene un solo extremo en esta unidad
    .hint = Algunas herramientas escriben así los códigos; no hay que hacer nada si el texto de origen muestra lo mismo.
exchange-data-missing = un código remite a los datos originales «{ $data }», que no existen
    .hint = Es posible que el archivo se haya editado a mano: expórtelo de nuevo y traduzca la nueva versión.

## Estados

exchange-state-assumed = { $count ->
        [one] un segmento no consta como traducido, pero su traducción difiere del texto de origen: cuenta como traducido
       *[other] { $count } segmentos no constan como traducidos, pero sus traducciones difieren del texto de origen: cuentan como traducidos
    }
    .hint = Donde no sea así, fije el estado en la herramienta, o vacíe la traducción.
exchange-state-unknown = no se conoce el estado «{ $state }»; el segmento cuenta como traducido
    .hint = Si no está terminado, fije en la herramienta uno de los estados de XLIFF.
exchange-target-copied = { $count ->
        [one] una traducción es una copia de su texto de origen sin estado: cuenta como no hecha
       *[other] { $count } traducciones son copias de su texto de origen sin estado: cuentan como no hechas
    }
    .hint = Donde la copia sea la traducción, dele un estado o apruébela en la herramienta.

exchange-target-suggested = { $count ->
        [one] una traducción es una sugerencia que nadie ha confirmado: cuenta como no hecha
       *[other] { $count } traducciones son sugerencias que nadie ha confirmado: cuentan como no hechas
    }
    .hint = Confirme en la herramienta lo que sea correcto, e importe de nuevo el archivo.
exchange-target-rejected = { $count ->
        [one] un revisor ha rechazado una traducción: cuenta como no hecha
       *[other] un revisor ha rechazado { $count } traducciones: cuentan como no hechas
    }
    .hint = Corríjalas y confírmelas en la herramienta, e importe de nuevo el archivo.
exchange-target-outside = hay texto de la traducción fuera de los segmentos marcados; se queda donde está: «{ $text }»
    .hint = Muévala al segmento al que pertenece.
exchange-order-waits = estas frases se han puesto en otro orden, pero no todas están traducidas; las traducidas conservan el orden del original
    .hint = No se pierde nada. Traduzca el resto de la unidad e importe de nuevo para que tengan su nuevo orden.

## Otras herramientas

exchange-flavour = el archivo procede de { $tool }: se entienden sus estados, coincidencias y comentarios
    .hint = Todo lo demás que guarda la herramienta, como el historial de los segmentos, se queda en su propio archivo.
exchange-tool = el archivo procede de { $tool } y se lee como cualquier XLIFF
    .hint = Repase los estados, que las herramientas usan de maneras distintas.
exchange-locked = { $count ->
        [one] un segmento está bloqueado: se incorpora su traducción, el bloqueo no se conserva
       *[other] { $count } segmentos están bloqueados: se incorporan sus traducciones, los bloqueos no se conservan
    }
    .hint = No hay que hacer nada; un segmento bloqueado sin traducción cuenta como segmento que no se traduce.
exchange-locked-unfinished = { $count ->
        [one] un segmento está bloqueado, pero no terminado: su traducción no se incorpora
       *[other] { $count } segmentos están bloqueados, pero no terminados: sus traducciones no se incorporan
    }
    .hint = Si la traducción es correcta, confírmela en la herramienta e importe de nuevo el archivo.
exchange-deleted-text = { $count ->
        [one] se omite un fragmento de texto suprimido por un cambio controlado
       *[other] se omiten { $count } fragmentos de texto suprimidos por cambios controlados
    }
    .hint = Si no es correcto, acepte o rechace los cambios en la herramienta.

exchange-fill-codes = los códigos de la traducción no encajan en este archivo
    .hint = Traduzca este segmento en la herramienta que creó el archivo.

## La fusión

exchange-older-source = «{ $document }» ha cambiado desde que se exportó este archivo
    .hint = Lo que aún encaja se incorpora; el resto se enumera y va a la memoria.
exchange-source-changed = el texto de origen de este segmento ha cambiado desde entonces: { $change }
    .hint = La traducción va solo a la memoria; exporte de nuevo el documento para obtenerla como coincidencia.
exchange-unit-gone = el documento ya no tiene esta unidad: «{ $text }»
    .hint = Su traducción va solo a la memoria.
exchange-units-missing = en este archivo faltan unidades del documento: { $count } de { $all }
    .hint = Sus traducciones quedan como estaban. Si el archivo debe estar completo, pídalo de nuevo.
exchange-joined-by-code = se ha movido un código a otro segmento, de modo que los segmentos son ahora uno solo
    .hint = No hay que hacer nada; la próxima exportación los tiene unidos.
exchange-note-deleted = se ha suprimido la nota «{ $text }», que se retira del registro
    .hint = No hay que hacer nada; escríbala de nuevo si aún es necesaria.
exchange-resegmented = la herramienta del traductor ha dividido o unido segmentos aquí; se adoptan sus límites
    .hint = No hay que hacer nada.
exchange-resegmented-unfinished = aquí se han dividido o unido segmentos, pero una parte de lo ya registrado ha vuelto sin terminar
    .hint = El registro queda como está, y los segmentos terminados van a la memoria; traduzca el resto de la unidad e importe de nuevo.
exchange-target-blank = la traducción está vacía aunque el texto de origen no lo está
    .hint = El segmento cuenta como no traducido.
exchange-locked-changed = este texto no debe traducirse, pero ha vuelto modificado; se queda como está: «{ $text }»
    .hint = Si debe traducirse, indíquelo en el documento.
exchange-space-lost = la herramienta ha unido líneas o espacios que el original de este segmento separa
    .hint = Compruebe los saltos de línea y los espacios de la traducción.
exchange-sentences-touch = en la traducción una frase empieza justo detrás de otra, sin el espacio del texto de origen: «{ $text }»
    .hint = Ponga ahí un espacio si falta.
exchange-translated-twice = el archivo tiene dos traducciones de este segmento; la otra, en la línea { $line }, no se utiliza: «{ $text }»
    .hint = Decida cuál es la correcta y borre la otra del archivo.
exchange-character = la traducción tiene el carácter { $character }, que no está en el texto de origen y que XML no admite
    .hint = Bórrelo de la traducción; es un carácter de control.
exchange-code-missing = falta el código «{ $code }» ({ $id }) en la traducción
    .hint = Vuelva a ponerlo en su lugar, salvo que se haya omitido a propósito y pueda omitirse.
exchange-code-edited = se ha editado el código «{ $code }» ({ $id }); se usa el marcado del documento
    .hint = Para tener otras direcciones de enlaces en una lengua, fije link-destinations = "translate" bajo [markdown] en vulgate.toml; el resto del marcado se modifica en el documento.
exchange-code-doubled = el código «{ $code }» ({ $id }) figura dos veces en la traducción y solo puede figurar una
    .hint = Quite uno de los dos.
exchange-code-taken = el código «{ $code }» ({ $id }) pertenece al segmento «{ $segment }», que aún no está traducido, de modo que figura dos veces
    .hint = Traduzca también ese segmento, o deje allí el código.
exchange-code-foreign = el código «{ $code }» no está en el texto de origen
    .hint = Quítelo; solo pueden usarse códigos del texto de origen.
exchange-code-close-first = el final del código «{ $code }» ({ $id }) está antes de su comienzo, o sin él
    .hint = Ponga el comienzo antes del final, alrededor de las palabras a las que se refiere.
exchange-code-crossing = el código «{ $code }» ({ $id }) termina dentro de otro código que empezó dentro de él
    .hint = Cierre primero el código interior.
exchange-code-half = el código «{ $code }» ({ $id }) empieza en la traducción y no termina
    .hint = Vuelva a poner su final.

## vulgate xliff

exchange-modify-version = solo XLIFF 2.0, 2.1 y 2.2 pueden modificarse así
    .hint = Convierta primero el archivo XLIFF 1.2: `vulgate xliff convert --to 2.1`; y de vuelta con `--to 1.2`.
exchange-modify-overlap = dos cambios afectan al mismo lugar del archivo
    .hint = No se ha escrito nada. Le rogamos que lo comunique adjuntando el archivo.
exchange-modify-where = no se ha dicho adónde van los archivos modificados
    .hint = Indique una carpeta con «-o», o modifique los propios archivos con «--in-place».
exchange-modify-same-name = dos archivos se escribirían como «{ $path }»
    .hint = Modifíquelos uno tras otro, con una carpeta para cada uno.
exchange-modify-order = los lugares de las traducciones de esta unidad se contradicen; queda como está
    .hint = Cada «order» es un número entre 1 y el de los segmentos, y no hay dos iguales.
exchange-modify-moves = esta unidad queda como está: sus traducciones tienen un orden propio, y un segmento sin traducción tendría que decir su lugar
    .hint = Traduzca primero toda la unidad.
exchange-join-order = la traducción tiene estas frases en un orden distinto del texto de origen; se han unido en el de la traducción
    .hint = Con «--keep-order», los segmentos así quedan separados.
exchange-join-codes = estos segmentos quedan separados: unidos, un código terminaría antes de empezar
    .hint = Ponga primero los códigos en orden, en el texto de origen y en la traducción.
exchange-join-prefixes = estos segmentos quedan separados: usan el mismo prefijo para espacios de nombres distintos
    .hint = Declare cada espacio de nombres una vez, en el elemento «xliff».
exchange-join-attribute = los segmentos que se han unido aquí difieren en «{ $name }»; se conserva el del primero
    .hint = Si los demás importan, fíjelos donde corresponda.
exchange-join-untranslated = solo una parte de los segmentos que se han unido aquí tenía traducción
    .hint = Traduzca el resto.
exchange-join-gap = en la traducción falta lo que está entre los segmentos que se han unido aquí
    .hint = Añádalo a mano o, antes de unir, dé un «target» a cada «ignorable».
exchange-split-target = el texto de origen tiene aquí { $source } frases y la traducción { $target ->
        [one] una
       *[other] { $target }
    }; el segmento queda entero
    .hint = Solo el traductor puede decir cuáles van juntas: divídalo en la herramienta.
exchange-split-codes = el segmento queda entero: el texto de origen y la traducción tendrían el mismo código en partes distintas
    .hint = Solo el traductor puede decir qué partes van juntas: divídalo en la herramienta.
exchange-split-large = el segmento queda entero: ocupa más de { $limit } MB
    .hint = Divida el texto en el documento del que procede el archivo.
exchange-strip-kept = la anotación «{ $id }» se queda, porque otra cosa la necesita
    .hint = Una propuesta de una memoria o una entrada del glosario remite a ella, o declara un espacio de nombres.
exchange-split-done = { $path }: { $count ->
        [one] un segmento más.
       *[other] { $count } segmentos más.
    }
exchange-join-done = { $path }: { $count ->
        [one] un segmento menos.
       *[other] { $count } segmentos menos.
    }
exchange-strip-done = { $path }: { $count ->
        [one] se ha quitado un elemento o atributo.
       *[other] se han quitado { $count } elementos o atributos.
    }
exchange-rewrite-done = { $path } está escrito.

## vulgate xliff convert

convert-kept = «{ $name }» no tiene equivalente en XLIFF { $version } ({ $count ->
        [one] una vez
       *[other] { $count } veces
    }): se conserva donde otras herramientas lo pasan por alto
    .hint = Convertido de vuelta, el archivo lo tiene de nuevo. A una herramienta que lo necesite hay que darle el original.
convert-dropped = «{ $name }» no puede conservarse en XLIFF { $version } ({ $count ->
        [one] una vez
       *[other] { $count } veces
    }): se omite
    .hint = Si importa, conserve el archivo original, y expréselo de otro modo en el nuevo.
convert-module = «{ $name }» es de un módulo en XLIFF { $version } y antes era una extensión ({ $count ->
        [one] una vez
       *[other] { $count } veces
    }): ha de ser como el módulo exige
    .hint = Valide el archivo nuevo; lo que se señale debe corregirse o quitarse.
convert-renamed = «{ $name }» no es un identificador que XLIFF { $version } permita, o ya está en uso ({ $count ->
        [one] una vez
       *[other] { $count } veces
    }): hay uno nuevo
    .hint = No hay que hacer nada; convertido de vuelta, el archivo tiene de nuevo los identificadores antiguos.
convert-character = { $count ->
        [one] un carácter de control se convierte en un código en el texto
       *[other] { $count } caracteres de control se convierten en códigos en el texto
    }: XLIFF { $version } no puede contenerlos
    .hint = Los traductores deben conservar estos códigos; convertidos de vuelta, son de nuevo caracteres.
convert-data-character = { $count ->
        [one] un carácter de control del código nativo se convierte en U+FFFD
       *[other] { $count } caracteres de control del código nativo se convierten en U+FFFD
    }: XLIFF { $version } no puede contenerlos
    .hint = Use el archivo original para generar el documento traducido.
convert-states = en { $count ->
        [one] una unidad, los segmentos difieren
       *[other] { $count } unidades, los segmentos difieren
    } en sus estados: XLIFF { $version } tiene uno para todos, aquí el más bajo
    .hint = Los de los segmentos se conservan al lado mientras nadie cambie el de la unidad.
convert-judged = { $count ->
        [one] una traducción está aprobada, rechazada o solo sugerida
       *[other] { $count } traducciones están aprobadas, rechazadas o solo sugeridas
    }: así lo dice su estado en XLIFF { $version }
    .hint = Lo aprobado está en el estado «reviewed»; lo demás, en «initial». No hay que hacer nada.
convert-sub = { $count ->
        [one] un texto dentro de un código se convierte en una unidad propia
       *[other] { $count } textos dentro de códigos se convierten en unidades propias
    }, como lo tiene XLIFF { $version }
    .hint = Convertidos de vuelta, están de nuevo dentro de sus códigos, con sus traducciones.
convert-whole-unit = { $count ->
        [one] una traducción alternativa es para una unidad entera; va al primer segmento
       *[other] { $count } traducciones alternativas son para unidades enteras; van a los primeros segmentos
    }: XLIFF { $version } no tiene ninguna para unidades
    .hint = Una los segmentos (vulgate xliff join) si las alternativas han de usarse.
convert-no-language = hay traducciones, pero nada dice su lengua; XLIFF { $version } exige una
    .hint = Ahora es «und»; escriba la lengua en «trgLang».
convert-outside = { $count ->
        [one] un fragmento de una traducción está fuera de los segmentos de su texto de origen; va
       *[other] { $count } fragmentos de traducciones están fuera de los segmentos de sus textos de origen; van
    } con el segmento anterior, porque XLIFF { $version } no tiene lugar para ello
    .hint = Repase estas traducciones.
convert-languages = el archivo tiene partes en varias lenguas: «{ $found }» y «{ $expected }» como { $attribute }
    .hint = XLIFF 2 tiene un solo par de lenguas por archivo. Divida el archivo por lenguas y convierta cada parte.
convert-done = { $path } está escrito como XLIFF { $to }.

## Notas para los traductores, escritas en el archivo

exchange-note-role = Esto es { $role ->
        [title] el título del documento
        [metadata] una parte de la descripción del documento
        [heading-1] un título de nivel 1
        [heading-2] un título de nivel 2
        [heading-3] un título de nivel 3
        [heading-4] un título de nivel 4
        [heading-5] un título de nivel 5
        [heading-6] un título de nivel 6
        [paragraph] un párrafo
        [list-item] un elemento de una lista
        [quote] una cita
        [table-header] el encabezado de una columna de cuadro
        [table-cell] una celda de cuadro
        [footnote] una nota a pie de página
        [caption] una leyenda
        [alt-text] la descripción de una imagen para quienes no pueden verla
        [link-title] el texto emergente de un enlace
        [link-destination] la dirección de un enlace
        [html] un texto dentro de HTML
       *[other] un fragmento de texto
    }.
exchange-note-context = { exchange-note-role } Está bajo «{ $heading }».
exchange-note-length = La traducción puede tener como máximo { $count } caracteres.
exchange-note-term = «{ $term }» es «{ $translations }».
exchange-note-avoid = «{ $term }» no debería traducirse por «{ $avoid }».
exchange-note-definition = «{ $term }»: { $definition }
exchange-note-change = El texto de origen del segmento { $segment } ha cambiado: { $change }
