## Frontespizio

furniture-contents = Indice
furniture-author = Pubblicato da: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Parole chiave
furniture-version = Versione { $version }
furniture-members = Membri

## Piè di pagina ed etichette

furniture-page = Pagina { $page } di { $total }
furniture-footnote = Nota a piè di pagina { $number }
furniture-footnote-back = Torna al testo dalla nota a piè di pagina { $number }
furniture-notes = Note
furniture-figure = Figura { $number }
furniture-table = Tabella { $number }
furniture-call-out-note = Nota
furniture-call-out-tip = Suggerimento
furniture-call-out-important = Importante
furniture-call-out-warning = Avvertenza
furniture-call-out-caution = Attenzione
furniture-call-out-summary = Sintesi
furniture-task-done = Completato
furniture-task-open = Da fare
furniture-skip = Vai al contenuto principale
furniture-languages = Lingue
furniture-documents = Tutti i documenti

## Stato della traduzione

furniture-draft = Bozza
furniture-untranslated =
    { $count ->
        [one] Una frase non è ancora stata tradotta. È contrassegnata e riportata in { $language }.
        [many] { $count } frasi non sono ancora state tradotte. Sono contrassegnate e riportate in { $language }.
       *[other] { $count } frasi non sono ancora state tradotte. Sono contrassegnate e riportate in { $language }.
    }
furniture-untranslated-passage = Non ancora tradotto
furniture-share = Tradotto al { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Lingua originale
furniture-colophon-translation = Traduzione
furniture-colophon-not-reviewed = non rivista
furniture-colophon-reviewed = rivista
furniture-colophon-reviewed-share = rivista al { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licenza
furniture-colophon-contact = Contatti
furniture-outdated = Frasi tradotte da una versione precedente del testo: { $count }
furniture-outdated-passage = Tradotto da una versione precedente
furniture-unreviewed = Frasi non ancora riviste: { $count }
furniture-unreviewed-passage = Non ancora rivisto
furniture-reviewed = Rivisto
furniture-final = Definitivo
furniture-unfinished = Incompleto
furniture-locked = Da non tradurre
furniture-bilingual = Edizione bilingue
furniture-segment = Segmento
furniture-state = Stato
furniture-note = Annotazione: { $note }
furniture-former = Versione precedente:
furniture-role = { $role ->
        [title] Titolo del documento
        [metadata] Dati del documento
        [heading] Titolo { $level }
        [paragraph] Capoverso
        [list-item] Voce di elenco
        [quote] Citazione
        [table-header] Intestazione di colonna
        [table-cell] Cella di tabella
        [footnote] Nota a piè di pagina
        [caption] Didascalia
        [alt-text] Descrizione d’immagine
        [link-title] Suggerimento di collegamento
        [link-destination] Indirizzo di collegamento
        [html] Testo in HTML
       *[other] Testo
    }

## Nomi delle lingue, nella forma che segue «in»

furniture-language-bg = bulgaro
furniture-language-cs = ceco
furniture-language-da = danese
furniture-language-de = tedesco
furniture-language-el = greco
furniture-language-en = inglese
furniture-language-es = spagnolo
furniture-language-et = estone
furniture-language-fi = finlandese
furniture-language-fr = francese
furniture-language-ga = irlandese
furniture-language-hr = croato
furniture-language-hu = ungherese
furniture-language-it = italiano
furniture-language-lt = lituano
furniture-language-lv = lettone
furniture-language-mt = maltese
furniture-language-nl = neerlandese
furniture-language-pl = polacco
furniture-language-pt = portoghese
furniture-language-ro = rumeno
furniture-language-sk = slovacco
furniture-language-sl = sloveno
furniture-language-sv = svedese
