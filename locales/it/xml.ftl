# Ciò che fa di un file un XML non ben formato. Ogni messaggio è la regola violata; il programma
# aggiunge file, riga e colonna.

xml-encoding-unknown = la codifica «{ $encoding }» non è nota
    .hint = Salvare il file in UTF-8 e indicare UTF-8, o nessuna codifica, nella prima riga.
xml-encoding-malformed = qui i byte non sono { $encoding }
    .hint = Salvare di nuovo il file in UTF-8, o indicarne la codifica nella prima riga (spesso windows-1252); se è arrivato per posta o scaricandolo, procurarselo un’altra volta.
xml-encoding-declared = il file dice di essere { $declared }, ma è { $encoding } ed è stato letto come tale
    .hint = Indicare { $encoding }, o nessuna codifica, nella prima riga.
xml-encoding-changed = scritto in UTF-8: nomi, commenti o istruzioni hanno caratteri che mancano in { $encoding }
    .hint = Avvisare il destinatario che il file è ora in UTF-8; lo dice anche la prima riga.
xml-empty = in questo file non c’è alcun elemento: non è XML
    .hint = Verificare che il file sia quello voluto e che non sia vuoto.
xml-truncated = il file si interrompe all’interno dell’elemento «{ $element }», che comincia nella riga { $opened }
    .hint = Probabilmente il file è stato troncato: procurarselo di nuovo da dove è venuto.
xml-unclosed = ciò che comincia qui (un tag, un commento, una sezione o un’istruzione) non viene mai chiuso
    .hint = Probabilmente il file è stato troncato, o mancano virgolette o un «>».
xml-markup = «<» è seguito da qualcosa che non è marcatura
    .hint = Scrivere «&lt;» per un semplice «<».
xml-ampersand = «&» non comincia alcun riferimento che termini con «;»
    .hint = Scrivere «&amp;» per un semplice «&».
xml-entity = l’entità «{ $name }» non è dichiarata
    .hint = Scrivere il carattere stesso, o il suo numero, come «&#160;».
xml-char-reference = «&{ $reference };» non sta per alcun carattere di XML
    .hint = Scrivere il numero di un carattere ammesso da XML 1.0, o ometterlo.
xml-character = il carattere { $code } non è ammesso in XML 1.0
    .hint = Toglierlo; è un carattere di controllo o non è affatto un carattere.
xml-second-root = l’elemento «{ $element }» sta dopo la fine del documento
    .hint = Un documento ha un solo elemento radice: forse due file sono stati uniti.
xml-text-before = c’è testo prima del primo elemento
    .hint = Verificare che sia un file XML, e togliere ciò che precede il primo «<».
xml-text-after = c’è testo dopo la fine del documento
    .hint = Togliere ciò che segue l’ultimo tag di chiusura.
xml-text-outside = c’è testo dove possono stare solo elementi; è stato tralasciato
    .hint = Metterlo al suo posto, o toglierlo.
xml-more = altri errori di questo genere: { $count }; l’ultimo è alla riga { $line }
    .hint = Correggerli come il primo.
xml-cdata-end = «]]>» compare nel testo
    .hint = Scrivere «]]&gt;».
xml-tag-mismatch = «</{ $found }>» chiude «<{ $expected }>» della riga { $opened }
    .hint = Chiudere ogni elemento con un tag dello stesso nome, il più interno per primo.
xml-tag-unopened = «</{ $found }>» non chiude nulla
    .hint = Toglierlo, o mettere il suo tag di apertura dove comincia l’elemento.
xml-name = «{ $name }» non è un nome
    .hint = Un nome comincia con una lettera o con «_» e ha al massimo un «:»; nessuno spazio può precederlo.
xml-attribute-twice = l’attributo «{ $name }» è indicato due volte
    .hint = Tenerne uno.
xml-attribute-space = non c’è uno spazio prima dell’attributo «{ $name }»
    .hint = Inserirvi uno spazio.
xml-attribute-no-value = l’attributo «{ $name }» non ha un valore
    .hint = Scriverlo come { $name }="…".
xml-attribute-unquoted = il valore dell’attributo «{ $name }» non è tra virgolette
    .hint = Scriverlo come { $name }="…".
xml-attribute-less-than = c’è un «<» nel valore di un attributo
    .hint = Scrivere «&lt;»; oppure prima di esso mancano le virgolette.
xml-prefix = il prefisso «{ $prefix }» non è dichiarato
    .hint = Dichiarare il suo spazio dei nomi in questo elemento o in uno che lo racchiude, come xmlns:{ $prefix }="…".
xml-namespace = il prefisso «{ $prefix }» non può essere associato a «{ $namespace }»
    .hint = I prefissi xml e xmlns e i loro spazi dei nomi sono fissi, e un prefisso richiede uno spazio dei nomi.
xml-comment-hyphens = c’è «--» in un commento, o «-» alla sua fine
    .hint = Mettere uno spazio tra i trattini.
xml-declaration = la dichiarazione XML è sbagliata
    .hint = Scrivere <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = la dichiarazione XML non è proprio all’inizio del file
    .hint = Togliere ciò che la precede, o togliere la dichiarazione stessa.
xml-doctype-place = il DOCTYPE sta dopo il primo elemento, o è il secondo
    .hint = Tenerne uno, prima del primo elemento.
xml-doctype-entities = il file dichiara entità proprie, che sono rifiutate
    .hint = Sostituirle con il testo per cui stanno e togliere le dichiarazioni.
xml-too-large = il file ha più elementi e testi di quanti se ne possano contare
    .hint = Dividerlo in più file.
xml-depth = gli elementi sono annidati per più di { $limit } livelli
    .hint = Nessun file di questo tipo ne ha bisogno; controllare da dove viene.
