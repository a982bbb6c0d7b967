## Dokumentets begyndelse

furniture-contents = Indhold
furniture-author = Udgiver: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Nøgleord
furniture-version = Version { $version }
furniture-members = Medlemmer

## Sidefod og betegnelser

furniture-page = Side { $page } af { $total }
furniture-footnote = Fodnote { $number }
furniture-footnote-back = Tilbage til teksten fra fodnote { $number }
furniture-notes = Noter
furniture-figure = Figur { $number }
furniture-table = Tabel { $number }
furniture-call-out-note = Bemærk
furniture-call-out-tip = Tip
furniture-call-out-important = Vigtigt
furniture-call-out-warning = Advarsel
furniture-call-out-caution = Forsigtig
furniture-call-out-summary = Resumé
furniture-task-done = Udført
furniture-task-open = Ikke udført
furniture-skip = Gå til hovedindholdet
furniture-languages = Sprog
furniture-documents = Alle dokumenter

## Oversættelsens status

furniture-draft = Udkast
furniture-untranslated =
    { $count ->
        [one] Én sætning er endnu ikke oversat. Den er markeret og vises på { $language }.
       *[other] { $count } sætninger er endnu ikke oversat. De er markeret og vises på { $language }.
    }
furniture-untranslated-passage = Endnu ikke oversat
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } oversat
furniture-colophon-original = Originalsprog
furniture-colophon-translation = Oversættelse
furniture-colophon-not-reviewed = ikke gennemgået
furniture-colophon-reviewed = gennemgået
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } gennemgået
furniture-colophon-licence = Licens
furniture-colophon-contact = Kontakt
furniture-outdated = Sætninger oversat fra en tidligere version af teksten: { $count }
furniture-outdated-passage = Oversat fra en tidligere version
furniture-unreviewed = Sætninger, der endnu ikke er gennemgået: { $count }
furniture-unreviewed-passage = Endnu ikke gennemgået
furniture-reviewed = Gennemgået
furniture-final = Endelig
furniture-unfinished = Ikke færdig
furniture-locked = Skal ikke oversættes
furniture-bilingual = Tosproget udgave
furniture-segment = Segment
furniture-state = Status
furniture-note = Bemærkning: { $note }
furniture-former = Tidligere version:
furniture-role = { $role ->
        [title] Titel
        [metadata] Oplysninger om dokumentet
        [heading] Overskrift { $level }
        [paragraph] Afsnit
        [list-item] Listepunkt
        [quote] Citat
        [table-header] Kolonneoverskrift
        [table-cell] Tabelcelle
        [footnote] Fodnote
        [caption] Billedtekst
        [alt-text] Billedbeskrivelse
        [link-title] Værktøjstip til link
        [link-destination] Linkadresse
        [html] Tekst i HTML
       *[other] Tekst
    }

## Sprogenes navne, som de står efter »på«

furniture-language-bg = bulgarsk
furniture-language-cs = tjekkisk
furniture-language-da = dansk
furniture-language-de = tysk
furniture-language-el = græsk
furniture-language-en = engelsk
furniture-language-es = spansk
furniture-language-et = estisk
furniture-language-fi = finsk
furniture-language-fr = fransk
furniture-language-ga = irsk
furniture-language-hr = kroatisk
furniture-language-hu = ungarsk
furniture-language-it = italiensk
furniture-language-lt = litauisk
furniture-language-lv = lettisk
furniture-language-mt = maltesisk
furniture-language-nl = nederlandsk
furniture-language-pl = polsk
furniture-language-pt = portugisisk
furniture-language-ro = rumænsk
furniture-language-sk = slovakisk
furniture-language-sl = slovensk
furniture-language-sv = svensk
