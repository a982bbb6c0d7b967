# La memoria di traduzione.

## La banca dati

tm-database-corrupt = la memoria è danneggiata: { database-reason }
    .hint = Eseguire `vulgate tm rebuild`: ricostruisce la memoria dai file di testo del progetto e da ciò che si può ancora leggere.
tm-database-foreign = questa è la banca dati di un altro programma, non una memoria
    .hint = Spostarla, o indicare un altro file in `vulgate.toml`; `vulgate tm rebuild` crea poi una memoria dai file di testo del progetto.
tm-database-newer = la memoria è stata scritta da un Vulgate più recente (la sua versione è { $version })
    .hint = Aggiornare Vulgate. Oppure eliminare il file; `vulgate tm rebuild` lo ricrea dai file di testo del progetto.
tm-database-locked = un altro processo sta scrivendo nella memoria da troppo tempo
    .hint = Attendere che abbia finito, o terminarlo, ed eseguire di nuovo il comando.
tm-read-behind = un altro processo sta scrivendo nella memoria; è stata letta com’era prima
    .hint = Eseguire di nuovo il comando quando l’altro ha finito, se deve conoscere gli ultimi testi del progetto.
tm-read-full = sul disco non c’è spazio per aggiornare la memoria; è stata letta com’era prima
    .hint = Liberare spazio ed eseguire di nuovo il comando, se deve conoscere gli ultimi testi del progetto.
tm-database-denied = impossibile aprire o scrivere la memoria: { database-reason }
    .hint = Controllare le autorizzazioni del file e della sua cartella.
tm-database-full = il disco è pieno; la memoria è rimasta com’era
    .hint = Liberare spazio ed eseguire di nuovo il comando.
tm-database-failed = impossibile leggere o scrivere la memoria: { database-reason }
    .hint = Riprovare; se si ripete, controllare il disco.
database-reason = { $reason ->
    [page] una parte del file non è come è stata scritta
    [format] il file non è una banca dati
    [value] un suo valore non è leggibile
    [read-only] è attiva la protezione da scrittura
    [closed] il file o la sua cartella non è accessibile
    [disk] il disco segnala un guasto
    [memory] la memoria del computer non basta
   *[other] errore { $code } di SQLite
}
tm-database-unsound = la memoria non è integra: { verify-reason }
    .hint = Eseguire `vulgate tm rebuild`: ricostruisce la memoria dai file di testo del progetto e da ciò che si può ancora leggere.
verify-reason = { $reason ->
    [structure] la struttura del file è danneggiata (difetti trovati: { $row })
    [dangling] la riga { $row } della tabella «{ $name }» rimanda a una riga di «{ $other }» che non esiste
    [dangling-one] una riga della tabella «{ $name }» rimanda a una riga di «{ $other }» che non esiste
    [untranslated] l’unità { $row } non ha traduzione
    [moved] l’unità { $row } si trova in una raccolta diversa da quella del suo file
    [unused] il testo { $row } non appartiene a nessuna unità
    [foreign] l’unità { $row } ha una traduzione in una lingua diversa da quella del suo testo
    [provenance] la provenienza della raccolta «{ $name }» è sconosciuta: «{ $other }»
    [language] la lingua del testo { $row } è sconosciuta ({ $other })
    [unreadable] il testo { $row } non è leggibile
    [key] il testo { $row } non si trova in base al suo contenuto
    [gone] il testo { $row } si può cercare, ma non esiste
    [facts] i dati di una traduzione dell’unità { $row } non sono leggibili
    [index] l’indice non trova il testo «{ $name }»
   *[search] la ricerca non trova il testo «{ $name }»
}

## File TMX

tm-tmx-root = l’elemento radice è «{ $element }»: questo non è TMX
    .hint = Verificare che il file sia quello voluto. Un file TMX comincia con l’elemento «tmx».
tm-tmx-version = la versione è «{ $version }»; sono note le versioni da 1.1 a 1.4
    .hint = È stato letto come 1.4. Confrontare alcune unità e, se sono sbagliate, esportare di nuovo il file come TMX 1.4.
tm-tmx-header = non c’è un’intestazione
    .hint = Il primo testo di ogni unità è stato preso come testo di partenza. Se è sbagliato, aggiungere un’intestazione con «srclang».
tm-tmx-header-facts = le proprietà e le note dell’intestazione non hanno posto nella memoria e sono state tralasciate: { $count }
    .hint = Se sono importanti, conservare il file stesso: `vulgate tm import --keep`.
tm-tmx-body = non c’è un corpo, e quindi non ci sono unità
    .hint = Esportare di nuovo il file dallo strumento che l’ha prodotto.
tm-tmx-no-srclang = l’intestazione non indica la lingua di partenza
    .hint = Il primo testo di ogni unità è stato preso come testo di partenza. Se è sbagliato, aggiungere «srclang».
tm-tmx-srclang = «{ $lang }» non è una lingua di partenza
    .hint = Scrivere un tag di lingua come «en» o «pt-BR», o «*all*». Il primo testo dell’unità è stato preso come testo di partenza.
tm-tmx-element = l’elemento «{ $element }» non può stare qui ed è stato tralasciato
    .hint = Verificare se contiene una traduzione; in tal caso metterla dove la vuole TMX 1.4.
tm-tmx-large = una unità supera { $limit } MB
    .hint = Verificare se il file è danneggiato: forse manca un tag di chiusura.
tm-tmx-cut-off = il file si interrompe prima della fine
    .hint = È stato troncato per strada, o non è finito. Procurarselo di nuovo da dove è venuto.
tm-tmx-unclosed = l’unità è stata tralasciata: un’altra comincia prima che finisca
    .hint = Aggiungere il suo tag di chiusura «</tu>», o toglierla.
tm-tmx-broken = l’unità è stata tralasciata per questo motivo
    .hint = Correggerla, o toglierla, e importare di nuovo il file: ciò che è già noto non si aggiunge due volte.
tm-tmx-character = il carattere { $code } non è ammesso in XML; è stato preso com’è
    .hint = Toglierlo dal testo: altri programmi rifiuteranno il file.
tm-tmx-unit = l’unità è stata tralasciata: dei due o più testi che le servono ne ha { $count }
    .hint = Aggiungere ciò che manca, o togliere l’unità.
tm-tmx-no-lang = il testo è stato tralasciato: la sua lingua non è indicata
    .hint = Aggiungere «xml:lang».
tm-tmx-lang = il testo è stato tralasciato: «{ $lang }» non è una lingua nota
    .hint = Scrivere in «xml:lang» un tag di lingua come «de» o «pt-BR».
tm-tmx-no-seg = il testo della lingua «{ $lang }» è stato tralasciato: non ha un «seg»
    .hint = Aggiungere il testo, o togliere il «tuv».
tm-tmx-empty = il testo della lingua «{ $lang }» è stato tralasciato: è vuoto
    .hint = Aggiungere il testo, o togliere il «tuv».
tm-tmx-date = «{ $value }» in «{ $attribute }» non è una data ed è stato ignorato
    .hint = Scriverla nella forma 20260316T120000Z.
tm-tmx-inline = «{ $element }» non è un elemento interno di TMX; ne è stato preso il testo
    .hint = Per la marcatura usare «bpt» ed «ept», «ph» o «it».
tm-tmx-unpaired = «{ $element }» con i="{ $i }" è spaiato nel testo; è stato preso come codice isolato
    .hint = Dare all’inizio e alla fine di una coppia lo stesso «i», o usare «it».
tm-tmx-no-i = a «{ $element }» manca «i»; è stato preso come codice isolato
    .hint = Dare all’inizio e alla fine di una coppia lo stesso «i».
tm-tmx-pos = a «it» manca «pos», o non è né «begin» né «end»; è stato preso come segnaposto
    .hint = Scrivere pos="begin" o pos="end".
tm-tmx-codes = la proprietà «{ $property }» non si adatta ai codici del testo ed è stata ignorata
    .hint = Non c’è nulla da fare se il testo è stato modificato di proposito; altrimenti esportarlo di nuovo.
