# Ciò che il compositore ha da dire su un documento. Il file e la riga sono indicati prima.

# Caratteri, come «😀 (U+1F600)».
typesetting-glyph = { $count ->
        [one] un carattere che nessun tipo di carattere ha: { $characters }
       *[other] { $count } caratteri che nessun tipo di carattere ha: { $characters }
    }
    .hint = Il PDF mostra una casella vuota, che è letta ad alta voce come il carattere. Scriverlo in altro modo, o usare un’immagine.
typesetting-glyph-target = caratteri della traduzione in «{ $lang }» che nessun tipo di carattere ha: { $characters }
    .hint = Il PDF mostra una casella vuota, che è letta ad alta voce come il carattere. Scriverlo in altro modo, o usare un’immagine.
typesetting-control = { $count ->
        [one] un carattere di controllo nel testo: { $characters }
       *[other] caratteri di controllo nel testo: { $characters }
    }
    .hint = PDF/UA, PDF/A e HTML vietano i caratteri di controllo, che vengono tralasciati. Eliminarli dal testo di partenza.
typesetting-title = il documento non ha un titolo, quindi si usa «{ $name }»
    .hint = Cominciare il testo con un titolo di livello 1, o indicare un titolo nei metadati iniziali.
typesetting-date = il documento non ha una data, quindi nel PDF risulta prodotto nel 1970
    .hint = Indicare una data nei metadati iniziali, come in «date: 2026-03-16», o impostare SOURCE_DATE_EPOCH.
typesetting-date-invalid = la data «{ $date }» nei metadati iniziali non esiste nel calendario
    .hint = Scriverla come in «date: 2026-03-16». Fino ad allora è mostrata com’è scritta, e i metadati dicono ciò che dicono senza data.
typesetting-heading-skip = dopo un titolo di livello { $from } ne viene uno di livello { $to }
    .hint = È posto un livello sotto il titolo superiore, perché PDF/UA vieta i salti. Correggere il numero di «#» nel testo di partenza.
typesetting-note-undefined = non c’è una nota «{ $label }»
    .hint = Scrivere la nota, come in «[^{ $label }]: Testo della nota.», o eliminare il richiamo.
typesetting-anchor = non c’è un titolo per il collegamento a «{ $anchor }»
    .hint = Il testo è composto senza il collegamento. Il nome di un titolo è il suo testo in minuscolo, con trattini al posto degli spazi.
typesetting-link = i lettori del documento pubblicato non possono seguire «{ $target }»
    .hint = Il testo è composto senza il collegamento. Scrivere l’indirizzo intero, che comincia con https://, mailto: o tel:.
typesetting-link-long = l’indirizzo di un collegamento ha { $length } caratteri, più di { $most }
    .hint = Il testo è composto senza il collegamento. Usare un indirizzo più breve.
typesetting-image-missing = nel progetto non c’è un’immagine «{ $image }»
    .hint = Al suo posto è mostrato il testo alternativo. Controllare il percorso, che parte dalla cartella del documento.
typesetting-image-unknown = «{ $image }» non è un’immagine che si possa comporre
    .hint = Al suo posto è mostrato il testo alternativo. Usare PNG, JPEG, GIF, WebP o SVG.
typesetting-image-too-large = l’immagine «{ $image }» è troppo grande
    .hint = Al suo posto è mostrato il testo alternativo. Ridurla a meno di 100 megapixel e 64 megabyte.
typesetting-image-broken = impossibile leggere l’immagine «{ $image }»: { image-reason }
    .hint = Al suo posto è mostrato il testo alternativo. Salvare di nuovo l’immagine.
image-reason = { $reason ->
    [cut] il file finisce prima del previsto
    [size] la larghezza o l’altezza non è valida
    [large] la decodifica richiederebbe troppa memoria
    [kind] questa variante del formato non è supportata
    [markup] non è un SVG valido
   *[other] il file è danneggiato
}
typesetting-image-linked = l’immagine «{ $image }» richiama un altro file, «{ $file }»
    .hint = Al suo posto è mostrato il testo alternativo. Incorpori quel file nell’immagine o salvi l’immagine in formato PNG.
typesetting-image-foreign = l’immagine «{ $image }» ha parti in HTML (foreignObject), che il PDF non mostra
    .hint = Disegni queste parti in SVG o salvi l’immagine in formato PNG.
typesetting-image-glyph = il testo nell’immagine «{ $image }» ha caratteri che nessun tipo di carattere ha: { $characters }
    .hint = Converta il testo in tracciati o salvi l’immagine in formato PNG. Fino ad allora il PDF non è conforme alla sua norma.
typesetting-image-no-alt = l’immagine «{ $image }» non ha un testo alternativo
    .hint = Chi non può vederla non ne saprà nulla. Descriverla, come in «![Un grafico dei costi per anno]({ $image })».
typesetting-depth = elenchi o citazioni sono annidati per più di { $depth } livelli
    .hint = I più interni sono posti a quel livello. Suddividere il testo in altro modo.
typesetting-table-wide = una tabella ha { $columns } colonne, e in una pagina ne stanno { $limit }
    .hint = Il PDF la divide e ripete la prima colonna. Valutare l’uso di più tabelle.
typesetting-standard = il PDF non è conforme a { $standard }: { pdf-reason }
    .hint = È leggibile, ma non da tutti o non per sempre. Correggere ciò che è indicato e generare di nuovo.
pdf-reason = { $reason ->
    [glyph] nessun carattere tipografico ha i segni di «{ $text }», che si trova in un’immagine o nel modello
    [letters] contiene caratteri vietati dalla norma
    [licence] la licenza di un carattere tipografico ne vieta l’incorporazione
    [colours] contiene colori di stampa (CMYK)
    [alt] un’immagine o una formula non ha testo alternativo
    [language] manca la lingua
    [title] manca il titolo
    [size] una sua parte è più grande di quanto la norma consenta
    [page] una pagina è più larga o più alta di 14 400 punti (5,08 m)
   *[other] il programma di composizione non può raggiungerlo
}
typesetting-warning = il compositore avverte: { $reason }
    .hint = Guardare il PDF; se vi è qualcosa che non va, segnalarlo.
typesetting-failed = non è stato possibile generare il PDF: { $reason }
    .hint = Si prega di segnalarlo, allegando il documento; gli altri file non ne risentono.
typesetting-font-broken = questo non è un tipo di carattere OpenType o TrueType
    .hint = Togliere il file da «pdf.fonts.files», o metterne uno integro al suo posto.
typesetting-font-restricted = il produttore di questo tipo di carattere vieta di incorporarlo in un PDF
    .hint = Chiedere una licenza che consenta l’incorporazione, o scegliere un altro tipo di carattere.
typesetting-font-unknown = nessun tipo di carattere appartiene alla famiglia «{ $family }»
    .hint = Aggiungerne il file a «pdf.fonts.files», o scegliere una di queste: { $known }.
typesetting-font-no-bold = la famiglia di caratteri «{ $family }» non ha il grassetto, perciò ciò che dovrebbe essere in grassetto appare come il resto
    .hint = Aggiungere il file del suo grassetto a «pdf.fonts.files», o scegliere un’altra famiglia.
typesetting-font-no-italic = la famiglia di caratteri «{ $family }» non ha il corsivo, perciò ciò che dovrebbe essere in corsivo appare come il resto
    .hint = Aggiungere il file del suo corsivo a «pdf.fonts.files», o scegliere un’altra famiglia.
typesetting-template-time =
    il modello di impaginazione «{ $file }» è stato interrotto: era in esecuzione da più di { $seconds ->
        [one] { $seconds } secondo
       *[other] { $seconds } secondi
    }
    .hint = Cercarvi un ciclo senza fine, o aumentare «pdf.limits.seconds».
typesetting-template-memory = il modello di impaginazione «{ $file }» è stato interrotto: ha chiesto più di { $megabytes } MiB di memoria
    .hint = Cercarvi ciò che cresce senza fine, o aumentare «pdf.limits.megabytes».
typesetting-template-failed = il modello di impaginazione «{ $file }» non funziona: { $reason }
    .hint = Vede i file della propria cartella, nonché «/doc.json» e «/house.typ», ma nessun pacchetto; docs/templates.md mostra come se ne scrive uno.
