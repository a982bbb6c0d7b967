# Terminologia.

## File TBX

terms-tbx-root = l’elemento radice è «{ $element }»: questo non è TBX
    .hint = Verificare che il file sia quello voluto. Un file TBX comincia con l’elemento «tbx» o «martif».
terms-tbx-prefix = gli elementi di TBX hanno il prefisso «{ $prefix }», che non viene letto
    .hint = Esportare di nuovo il file con lo spazio dei nomi di TBX come predefinito, senza prefisso.
terms-tbx-body = non c’è un corpo, e quindi non ci sono voci
    .hint = Esportare di nuovo il file dallo strumento che l’ha prodotto.
terms-tbx-element = l’elemento «{ $element }» non può stare qui ed è stato tralasciato
    .hint = Verificare se contiene un termine; in tal caso metterlo in una voce.
terms-tbx-large = una voce supera { $limit } MB
    .hint = Verificare se il file è danneggiato: forse manca un tag di chiusura.
terms-tbx-cut-off = il file si interrompe prima della fine
    .hint = È stato troncato per strada, o non è finito. Procurarselo di nuovo da dove è venuto.
terms-tbx-broken = la voce è stata tralasciata, perché è danneggiata
    .hint = Correggerla, o toglierla, e importare di nuovo il file.
terms-tbx-id = un’altra voce ha già l’identificativo «{ $id }»
    .hint = Entrambe sono state acquisite. Dare a una di esse un altro identificativo, per distinguerle.
terms-tbx-no-term = la voce è stata tralasciata: non ha alcun termine utilizzabile
    .hint = Aggiungere un termine in una lingua nota, o togliere la voce.
terms-tbx-empty = un termine della lingua «{ $lang }» è stato tralasciato: è vuoto
    .hint = Aggiungerne il testo, o toglierlo.
terms-tbx-lang = i termini sono stati tralasciati: «{ $lang }» non è una lingua nota
    .hint = Scrivere in «xml:lang» un tag di lingua come «de» o «pt-BR».
terms-tbx-no-lang = i termini sono stati tralasciati: la loro lingua non è indicata
    .hint = Aggiungere «xml:lang».
terms-status = «{ $value }» non è uno stato di un termine ed è stato ignorato
    .hint = Scrivere «preferred», «admitted», «deprecated» o «superseded»; in TBX seguito da «Term-admn-sts».

## Tabelle

terms-csv-no-language = la prima riga non indica alcuna lingua
    .hint = Mettere tag di lingua come «en» e «de» in testa alle colonne con i termini.
terms-csv-column = la colonna «{ $name }» non è nota ed è stata tralasciata
    .hint = Sono noti i tag di lingua, «id», «subject», «definition», «note», «source» e, dopo un tag, «:status», «:part-of-speech», «:context», «:note», «:definition».
terms-csv-cells = la riga è stata tralasciata: ha { $count } celle, e la prima riga { $expected }
    .hint = Mettere tra virgolette le celle che contengono una virgola o un’interruzione di riga.
terms-csv-no-term = la riga è stata tralasciata: non ha alcun termine
    .hint = Aggiungere un termine in una colonna di lingua, o togliere la riga.
terms-csv-quote = la riga è stata tralasciata: al suo interno ci sono virgolette mai chiuse
    .hint = Chiuderle, o raddoppiarle se fanno parte del testo.

## Comandi

terms-import-one-name = «{ $name }» non può essere il nome di più basi terminologiche
    .hint = Importare i file uno per uno, o non usare «--name».
terms-import-name = «{ $name }» non può essere il nome di un file
    .hint = Usare lettere, cifre e trattini.
terms-import-exists = esiste già una base terminologica «{ $file }», ed è un’altra
    .hint = Aggiungere «--replace» per mettere la nuova al suo posto, o «--name» per tenerle entrambe.
terms-import-nothing = il file non contiene alcun termine utilizzabile
    .hint = Verificare che il file sia quello voluto. `vulgate validate` dice che cosa non va in un TBX.
terms-import-rewritten = il file ha difetti; «{ $file }» è stato riscritto con tutto ciò che è valido
    .hint = Correggere i difetti e importare di nuovo il file con «--replace» per conservarlo com’è.
terms-import-done = { $path }: { $concepts ->
    [one] un concetto
   *[other] { $concepts } concetti
} con { $terms ->
    [one] un termine
   *[other] { $terms } termini
}, conservati come { $file }
terms-export-nothing = il progetto non ha termini in queste lingue
    .hint = Aggiungere una base terminologica con `vulgate terms import`, o chiedere altre lingue.
terms-export-done = { $count ->
    [one] un concetto scritto
   *[other] { $count } concetti scritti
} in { $path }
terms-search-done = { $count ->
    [0] nessun risultato
    [one] un concetto trovato
   *[other] { $count } concetti trovati
}
terms-extract-done = { $count ->
    [0] nessun candidato che manchi nella base terminologica
    [one] un candidato
   *[other] { $count } candidati
}
terms-head-candidate = candidato
terms-head-count = numero
terms-head-score = punteggio
terms-head-example = esempio
