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
furniture-colophon-not-reviewed = non revisionata
furniture-colophon-reviewed = revisionata
furniture-colophon-reviewed-share = revisionata al { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licenza
furniture-colophon-contact = Contatti

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
