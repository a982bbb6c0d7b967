# Ciò che segnalano i lettori dei formati di partenza.

## Markdown: errori

md-utf16 = il file è in UTF-16, non in UTF-8
    .hint = Salvarlo in UTF-8; gli editor la chiamano «codifica».
md-binary = il file contiene un byte NUL, quindi non è testo
    .hint = Verificare che sia un file Markdown. Se è testo in UTF-16, salvarlo in UTF-8.
md-utf8 = qui il byte { $byte } non è valido in UTF-8
    .hint = Salvare il file in UTF-8; probabilmente è in una codifica più vecchia, come Windows-1252.
md-other-source = il documento è stato letto da un’altra versione di questo file
    .hint = Leggere di nuovo il file, poi scriverlo.

## Markdown: rilievi

md-empty = il file è vuoto
    .hint = Scrivervi qualcosa, o togliere il file dal progetto.
md-no-text = il file non contiene nulla da tradurre
    .hint = Se è voluto, toglierlo dal progetto.
md-control = il testo contiene il carattere di controllo { $code }, che altri formati non possono contenere
    .hint = Eliminarlo; gli editor lo mostrano quando si rendono visibili i caratteri invisibili.
md-yaml = i metadati iniziali non sono YAML valido: { syntax-reason }
    .hint = Correggerli; fino ad allora non se ne traduce nulla.
md-toml = i metadati iniziali non sono TOML valido: { syntax-reason }
    .hint = Correggerli; fino ad allora non se ne traduce nulla.
syntax-reason = { $reason ->
    [unquoted] qui il testo deve stare tra virgolette dritte
    [quotes] le virgolette non sono chiuse o sono seguite da qualcosa
    [doubled] questa chiave c’è già
    [no-value] manca il valore
    [equals] tra una chiave e il suo valore va «=»
    [key] una chiave senza virgolette ha solo lettere dalla A alla Z senza accenti, cifre, «-» e «_»
    [bracket] una parentesi è spaiata
    [comma] manca una virgola o ce n’è una di troppo
    [value] questo non è né un numero, né una data, né «true» o «false»
    [escape] «\» qui non introduce nulla di noto; il segno stesso si scrive «\\»
    [rest] su questa riga non può esserci altro
    [indent] la riga non è rientrata come quelle a cui appartiene
    [tab] le righe si fanno rientrare solo con spazi, non con tabulazioni
    [colon] qui non può cominciare una chiave; il testo con i due punti deve stare tra virgolette
    [line] la riga non ha una chiave con i due punti
    [sign] il testo che comincia con questo segno deve stare tra virgolette
   *[other] qui c’è qualcosa che non dovrebbe esserci
}
md-heading-skipped = un titolo di livello { $level } segue un titolo di livello { $before }
    .hint = I lettori di schermo annunciano i livelli: usare ogni livello solo sotto quello superiore.
md-image-without-text = l’immagine non ha un testo alternativo
    .hint = Dire tra le parentesi quadre che cosa mostra l’immagine, per i lettori che non la vedono.
md-nested-images = nei testi alternativi ci sono immagini annidate per più di { $depth } livelli; le più interne non vengono tradotte
    .hint = Scrivere testi alternativi senza immagini.
md-too-deep = elenchi e citazioni sono annidati per più di { $depth } livelli; i più interni sono posti su un solo livello
    .hint = Verificare se l’annidamento è voluto.
md-table-surplus = «{ $text }» sta dopo l’ultima colonna della tabella, perciò non viene mai mostrato
    .hint = Aggiungere una colonna alla tabella, oppure scrivere \| dove la barra fa parte del testo.
md-table-rule = la riga sotto l’intestazione di una tabella ha un numero di celle ({ $cells }) diverso da quello dell’intestazione ({ $columns }), perciò la tabella resta testo semplice
    .hint = Dare alla riga tante celle quante ne ha l’intestazione.
md-never-closed = nulla chiude «{ $mark }», perciò tutto ciò che segue ne fa parte e non viene tradotto
    .hint = Scrivere { $end } su una riga a sé nel punto in cui deve finire.
md-definition-list = una riga che comincia con due punti non è una definizione, ma continua il testo che precede
    .hint = Usare un elenco, una tabella o il termine in grassetto seguito dalla spiegazione.
md-front-open = il file comincia con --- e campi che nulla chiude, perciò sono testo
    .hint = Scrivere --- su una riga a sé sotto l’ultimo campo.
md-key-doubled = la chiave «{ $key }» compare due volte
    .hint = Lasciarne una sola.
md-footnote-undefined = non c’è una nota a piè di pagina «{ $label }»
    .hint = Aggiungerne il testo ([^{ $label }]: …), o eliminare il richiamo.
md-footnote-unused = nulla rinvia alla nota a piè di pagina «{ $label }»
    .hint = Aggiungere un richiamo ([^{ $label }]) al posto giusto, o eliminare la nota.
md-footnote-doubled = la nota a piè di pagina «{ $label }» è già definita prima; questo testo non compare mai
    .hint = Darle un’etichetta propria.
md-missing-reference = il collegamento rinvia a «{ $label }», che non è definito, e resta perciò semplice testo
    .hint = Aggiungere una definizione ([{ $label }]: indirizzo), o correggere l’etichetta.
md-instruction-unclear = il commento comincia come un’istruzione per i traduttori, ma non dice nulla di comprensibile: { $text }
    .hint = Scrivere <!-- vulgate translate="no" -->, max-length="60" o note="…".
md-instruction-unknown = l’istruzione per i traduttori «{ $name }» non esiste
    .hint = Usare translate="no", max-length="60" o note="…".
md-instruction-value = { $name } non può essere «{ $value }»
    .hint = translate è «no» o «yes», max-length un numero di caratteri, note un testo.
md-instruction-unused = nessun blocco segue questa istruzione per i traduttori
    .hint = Mettere il commento su una riga a sé, prima del blocco a cui si riferisce.
md-instruction-place = un’istruzione per i traduttori sta all’interno di un blocco HTML, e così non si riferisce a nulla
    .hint = Metterla su una riga a sé, prima del blocco.
