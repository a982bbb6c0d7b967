### `vulgate repair`: lo hallado, con los indicios. Lo seguro se hace; lo dudoso, a petición.

repair-form-feed = salto de página, que termina una página, eliminado
repair-comment = «{ $text }», que deja un conversor, eliminado
repair-page-rule = filete entre dos páginas, «{ $text }», eliminado
repair-page-number = número de página «{ $text }» eliminado: { $count ->
        [0] está donde termina una página
        [one] está donde termina una página
       *[other] es uno de { $count } números correlativos, o está donde termina una página
    }
repair-running-head = titulillo «{ $text }» eliminado: { $count ->
        [one] es el título, con el número de una página o donde termina una
       *[other] figura { $count } veces, { $ends } de ellas donde termina una página
    }
repair-note = nota «{ $mark } { $text }» convertida en nota a pie de página: su llamada está en la línea { $line }, «{ $word }»
repair-marks-left = { $count ->
        [one] una llamada de nota no tiene nota: { $marks }
       *[other] { $count } llamadas de nota no tienen nota: { $marks } …
    }
    .hint = Busque el texto de las notas en el original y añádalo como «[^1]: …», con «[^1]» en el lugar de la llamada.
repair-note-left = la nota «{ $mark }» no tiene llamada en el texto
    .hint = Escriba «[^{ $mark }]» donde corresponda y «[^{ $mark }]:» delante de la nota.
repair-word-lost = no se ha hecho un cambio, porque habría alterado una palabra
    .hint = Repare este lugar a mano.
repair-bullet = viñeta «{ $sign }» convertida en elemento de lista
repair-number = número de lista «{ $number }» acercado a su punto
repair-join-list = lista unida, que un final de página había partido: «{ $before }» | «{ $after }»
repair-join-page-lower = párrafo unido: una página terminaba después de «{ $before }», y «{ $after }» sigue en minúsculas
repair-join-page = párrafo unido: una página terminaba dentro de la frase, después de «{ $before }»; «{ $after }» sigue
repair-join-lower = párrafo unido: «{ $before }» no termina ninguna frase, y «{ $after }» sigue en minúsculas
repair-join-word = párrafo unido: la última palabra de «{ $before }» no termina nada en ningún otro lugar; «{ $after }» sigue
repair-wrap = línea que empieza por «{ $word }» unida a la anterior, para que no se tome por una lista
repair-paragraph-short = párrafo empezado en «{ $after }»: la línea anterior, «{ $before }», termina una frase y tiene sitio para la palabra siguiente
repair-paragraph-indent = párrafo empezado en «{ $after }»: la línea está sangrada, y la anterior, «{ $before }», termina una frase
repair-paragraph-heading = «{ $before }» y «{ $after }» separados: una línea corta entre dos párrafos
repair-edge = «{ $text }» separado del texto: está donde termina una página
repair-table = «{ $text }» convertido en una tabla, { $rows } × { $columns }: las palabras están en columnas
repair-title = «{ $title }» convertido en el título del documento: { $lines ->
        [one] una línea del comienzo en la que no termina ninguna frase
       *[other] { $lines } líneas del comienzo en las que no termina ninguna frase
    }
repair-heading-number = «{ $text }» convertido en título de nivel { $level }: una línea numerada aparte con texto debajo
repair-heading-bold = «{ $text }» convertido en título de nivel { $level }: una línea en negrita aparte con texto debajo
repair-heading-capitals = «{ $text }» convertido en título de nivel { $level }: una línea en mayúsculas con texto debajo
repair-heading-line = «{ $text }» convertido en título de nivel { $level }: una línea corta aparte que no termina ninguna frase, con texto debajo
repair-hyphen-soft = «{ $word }» recompuesto: el guion del final de línea es opcional y solo se muestra allí
repair-hyphen-whole = «{ $word }» recompuesto: el texto lo tiene en otro lugar en una sola palabra
repair-hyphen-form = «{ $word }» recompuesto: el texto tiene en otro lugar «{ $form }»
repair-hyphen-compound = «{ $word }» recompuesto con su guion: el texto lo tiene así en otro lugar
repair-hyphen-own = «{ $word }» recompuesto con su guion: forma parte de palabras así
repair-hyphen-halves = «{ $word }» recompuesto: «{ $half }» no es una palabra de este texto
repair-ligature = ligadura separada: «{ $word }» pasa a ser «{ $apart }»
repair-link-empty = enlace sin palabras a «{ $address }», eliminado
repair-link-lost = el enlace «{ $words }» no lleva a ninguna parte: sus palabras se quedan
repair-emphasis = «{ $marks }», que no destaca nada, eliminado
repair-spaces = { $count } espacios reducidos a uno
repair-indent = sangría de la línea suprimida, para que no se tome por código
repair-split-word = «{ $word }» recompuesto: el texto lo tiene { $count } veces en una sola palabra
repair-typo-punctuation = puntuación duplicada o mal situada, que se deja como está: «{ $text }»
repair-typo-bracket = paréntesis o corchete sin pareja, que se deja como está: «{ $text }»

### El comando

repair-doubtful = dudoso, se deja como está: { $change }
repair-question = ¿Hacer este cambio? y = sí, n = no, a = todos los siguientes, q = no preguntar más:
repair-no-text = «{ $path }» no es texto
    .hint = Indique un archivo Markdown o de texto en UTF-8 o UTF-16.
repair-over-source = el resultado sustituiría el archivo de origen «{ $path }»
    .hint = Indique otro archivo con «-o», o use «--in-place» si es lo que quiere.
repair-sound = { $path }: nada que reparar.
repair-done = { $path }: { $count ->
        [one] un cambio hecho
       *[other] { $count } cambios hechos
    }{ $doubtful ->
        [0] .
        [one] , queda un lugar dudoso: véalo con «--diff --all», decida con «--interactive».
       *[other] , quedan { $doubtful } lugares dudosos: véalos con «--diff --all», decida con «--interactive».
    }
repair-language = Lengua del texto: { $name } ({ $lang })
repair-suspicious = «{ $path }» parece proceder de un PDF: { $count ->
        [one] un lugar está dañado
       *[other] { $count } lugares están dañados
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}lugares dudosos: { $doubtful }
    }
    .hint = Véalos con «vulgate repair { $path } --diff», y exporte lo reparado.
repair-doubted = «{ $path }» parece proceder de un PDF; lugares dudosos: { $doubtful }
    .hint = Véalos con «vulgate repair { $path } --diff --all», y exporte lo reparado.
repair-written = Escrito: { $path }
