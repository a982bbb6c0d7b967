### `vulgate repair`: ciò che si trova, con gli indizi. Il sicuro si esegue, il dubbio su richiesta.

repair-form-feed = avanzamento di pagina, che termina una pagina, tolto
repair-comment = «{ $text }», lasciato da un convertitore, tolto
repair-page-rule = filetto tra due pagine, «{ $text }», tolto
repair-page-number = numero di pagina «{ $text }» tolto: { $count ->
        [0] sta dove finisce una pagina
        [one] sta dove finisce una pagina
       *[other] è uno di { $count } numeri progressivi, o sta dove finisce una pagina
    }
repair-running-head = testatina «{ $text }» tolta: { $count ->
        [one] è il titolo, con il numero di una pagina o dove ne finisce una
       *[other] compare { $count } volte, di cui { $ends } dove finisce una pagina
    }
repair-note = nota «{ $mark } { $text }» trasformata in nota a piè di pagina: il suo richiamo è nella riga { $line }, «{ $word }»
repair-marks-left = { $count ->
        [one] un richiamo di nota è senza nota: { $marks }
       *[other] { $count } richiami di nota sono senza nota: { $marks } …
    }
    .hint = Cercare il testo delle note nell’originale e aggiungerlo come «[^1]: …», con «[^1]» al posto del richiamo.
repair-note-left = la nota «{ $mark }» non ha un richiamo nel testo
    .hint = Scrivere «[^{ $mark }]» al posto giusto e «[^{ $mark }]:» prima della nota.
repair-word-lost = una modifica non è stata eseguita, perché avrebbe alterato una parola
    .hint = Riparare questo punto a mano.
repair-bullet = punto elenco «{ $sign }» trasformato in voce di elenco
repair-number = numero di elenco «{ $number }» accostato al suo punto
repair-join-list = elenco ricongiunto, che una fine pagina aveva interrotto: «{ $before }» | «{ $after }»
repair-join-page-lower = capoverso ricongiunto: una pagina finiva dopo «{ $before }», e «{ $after }» prosegue in minuscolo
repair-join-page = capoverso ricongiunto: una pagina finiva nella frase dopo «{ $before }»; «{ $after }» prosegue
repair-join-lower = capoverso ricongiunto: «{ $before }» non conclude alcuna frase, e «{ $after }» prosegue in minuscolo
repair-join-word = capoverso ricongiunto: l’ultima parola di «{ $before }» altrove non conclude nulla; «{ $after }» prosegue
repair-wrap = riga che comincia con «{ $word }» unita alla precedente, perché non sia presa per un elenco
repair-paragraph-short = capoverso iniziato a «{ $after }»: la riga precedente, «{ $before }», conclude una frase e ha spazio per la parola successiva
repair-paragraph-indent = capoverso iniziato a «{ $after }»: la riga è rientrata, e la precedente, «{ $before }», conclude una frase
repair-paragraph-heading = «{ $before }» e «{ $after }» separati: una riga breve tra due capoversi
repair-edge = «{ $text }» separato dal testo: sta dove finisce una pagina
repair-table = «{ $text }» trasformato in una tabella, { $rows } × { $columns }: le parole stanno in colonne
repair-title = «{ $title }» trasformato nel titolo del documento: { $lines ->
        [one] una riga in testa, in cui non finisce alcuna frase
       *[other] { $lines } righe in testa, in cui non finisce alcuna frase
    }
repair-heading-number = «{ $text }» trasformato in titolo di livello { $level }: una riga numerata a sé con testo sotto
repair-heading-bold = «{ $text }» trasformato in titolo di livello { $level }: una riga in grassetto a sé con testo sotto
repair-heading-capitals = «{ $text }» trasformato in titolo di livello { $level }: una riga in maiuscolo con testo sotto
repair-heading-line = «{ $text }» trasformato in titolo di livello { $level }: una riga breve a sé che non conclude alcuna frase, con testo sotto
repair-hyphen-soft = «{ $word }» ricomposto: il trattino a fine riga è facoltativo, visibile solo lì
repair-hyphen-whole = «{ $word }» ricomposto: altrove il testo lo ha in una parola sola
repair-hyphen-form = «{ $word }» ricomposto: altrove il testo ha «{ $form }»
repair-hyphen-compound = «{ $word }» ricomposto con il trattino: altrove il testo lo ha così
repair-hyphen-own = «{ $word }» ricomposto con il trattino: fa parte di parole come questa
repair-hyphen-halves = «{ $word }» ricomposto: «{ $half }» non è una parola di questo testo
repair-ligature = legatura sciolta: «{ $word }» diventa «{ $apart }»
repair-link-empty = collegamento senza parole a «{ $address }», tolto
repair-link-lost = il collegamento «{ $words }» non porta da nessuna parte: le sue parole restano
repair-emphasis = «{ $marks }», che non evidenzia nulla, tolto
repair-spaces = { $count } spazi ridotti a uno
repair-indent = rientro della riga eliminato, perché non sia presa per codice
repair-split-word = «{ $word }» ricomposto: il testo lo ha { $count } volte in una parola sola
repair-typo-punctuation = punteggiatura doppia o fuori posto, lasciata com’è: «{ $text }»
repair-typo-bracket = parentesi spaiata, lasciata com’è: «{ $text }»

### Il comando

repair-doubtful = dubbio, lasciato com’è: { $change }
repair-question = Eseguire questa modifica? y = sì, n = no, a = tutte le successive, q = non chiedere più:
repair-no-text = «{ $path }» non è testo
    .hint = Indicare un file Markdown o di testo in UTF-8 o UTF-16.
repair-over-source = il risultato sostituirebbe il file di partenza «{ $path }»
    .hint = Indicare un altro file con «-o», o usare «--in-place» se è ciò che si vuole.
repair-sound = { $path }: nulla da riparare.
repair-done = { $path }: { $count ->
        [one] una modifica eseguita
       *[other] { $count } modifiche eseguite
    }{ $doubtful ->
        [0] .
        [one] , resta un punto dubbio: vederlo con «--diff --all», decidere con «--interactive».
       *[other] , restano { $doubtful } punti dubbi: vederli con «--diff --all», decidere con «--interactive».
    }
repair-language = Lingua del testo: { $name } ({ $lang })
repair-suspicious = «{ $path }» sembra ricavato da un PDF: { $count ->
        [one] un punto è danneggiato
       *[other] { $count } punti sono danneggiati
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}punti dubbi: { $doubtful }
    }
    .hint = Esaminarli con «vulgate repair { $path } --diff», ed esportare ciò che è stato riparato.
repair-doubted = «{ $path }» sembra ricavato da un PDF; punti dubbi: { $doubtful }
    .hint = Esaminarli con «vulgate repair { $path } --diff --all», ed esportare ciò che è stato riparato.
repair-written = Scritto: { $path }
