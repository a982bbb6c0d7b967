### `vulgate repair` su un PDF: che cosa è tralasciato e che cosa non si può leggere.

pdf-broken = «{ $path }» è troppo danneggiato per essere letto, o non è un PDF
    .hint = Aprirlo in un visualizzatore PDF; se vi compare, stamparlo in un nuovo PDF e usare quello.
pdf-empty = «{ $path }» è vuoto
    .hint = Salvarlo o scaricarlo di nuovo.
pdf-cut = il file è stato troncato; { $count ->
        [one] ne resta una pagina
       *[other] ne restano { $count } pagine
    }
    .hint = Salvarlo o scaricarlo di nuovo; il testo che manca non si può recuperare.
pdf-garbled = la pagina { $page } mostra soprattutto segni che non sono lettere: il file forse non dice quali siano le sue lettere
    .hint = Se il risultato non si può leggere, far riconoscere il testo di questa pagina, per esempio con «ocrmypdf --force-ocr».
pdf-turned = la pagina { $page } ha del testo che non va da sinistra a destra; segue il resto della pagina
pdf-right-to-left = la pagina { $page } ha del testo che va da destra a sinistra; le sue parole possono essere nell’ordine sbagliato
    .hint = Confrontare questa pagina con il PDF.
pdf-password = «{ $path }» richiede una password
    .hint = Togliere la password con il programma che l’ha impostata, o con «qpdf --decrypt --password=…».
pdf-encrypted = «{ $path }» è cifrato in un modo non noto
    .hint = Aprirlo in un visualizzatore PDF e stamparlo in un nuovo PDF.
pdf-no-pages = «{ $path }» non ha pagine
    .hint = Chiedere di nuovo il file; quello arrivato non è intero.
pdf-images = «{ $path }» non ha testo: { $count ->
        [one] la sua unica pagina è un’immagine
       *[other] le sue { $count } pagine sono immagini
    }
    .hint = Far prima riconoscere il testo, per esempio con «ocrmypdf».
pdf-no-text = «{ $path }» non ha testo { $count ->
        [one] nella sua unica pagina
       *[other] in nessuna delle sue { $count } pagine
    }
    .hint = Guardarlo in un visualizzatore PDF: il testo disegnato come forme va prima riconosciuto.
pdf-page-image = la pagina { $page } è un’immagine senza testo
    .hint = Far riconoscere il testo di questa pagina, per esempio con «ocrmypdf», o digitarlo.
pdf-unknown = la pagina { $page } mostra { $count ->
        [one] un carattere
       *[other] { $count } caratteri
    } di cui il file non dice che cosa sia
    .hint = Confrontare questa pagina con il PDF e completare ciò che manca.
pdf-page-broken = non è stato possibile leggere la pagina { $page } fino alla fine
    .hint = Confrontare questa pagina con il PDF e completare ciò che manca.
pdf-running-head = «{ $text }» tralasciato: sta al margine di { $count ->
        [one] una pagina
       *[other] { $count } pagine
    }
pdf-picture = immagine «{ $text }» omessa: aggiungerne il file al Markdown a mano
pdf-contents = indice con { $count ->
        [one] una voce
       *[other] { $count } voci
    } tralasciato: «vulgate build» ne crea uno nuovo
pdf-hyphens = parole divise a fine riga e ricomposte senza trattino, perché il file mostra che non appartiene loro: { $count }
pdf-hyphen-guessed = «{ $word }» ricomposto senza certezza: nulla mostra se il trattino a fine riga appartenga alla parola
repair-pdf-in-place = un PDF non può essere riparato sul posto
    .hint = Indicare un file Markdown con «-o».
