## Il-paġna tat-titlu

furniture-contents = Werrej
furniture-author = Ippubblikat minn: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Kliem ewlieni
furniture-version = Verżjoni { $version }
furniture-members = Membri

## Qiegħ il-paġna u tikketti

furniture-page = Paġna { $page } minn { $total }
furniture-footnote = Nota f’qiegħ il-paġna { $number }
furniture-footnote-back = Lura għat-test min-nota f’qiegħ il-paġna { $number }
furniture-notes = Noti
furniture-figure = Figura { $number }
furniture-table = Tabella { $number }
furniture-call-out-note = Nota
furniture-call-out-tip = Suġġeriment
furniture-call-out-important = Importanti
furniture-call-out-warning = Twissija
furniture-call-out-caution = Attenzjoni
furniture-call-out-summary = Sommarju
furniture-task-done = Lest
furniture-task-open = Għad irid isir
furniture-skip = Aqbeż għall-kontenut prinċipali
furniture-languages = Lingwi
furniture-documents = Id-dokumenti kollha

## L-istat tat-traduzzjoni

furniture-draft = Abbozz
furniture-untranslated =
    { $count ->
        [one] Sentenza waħda għadha ma ġietx tradotta. Hija mmarkata u tidher { $language }.
        [2] Żewġ sentenzi għadhom ma ġewx tradotti. Huma mmarkati u jidhru { $language }.
        [few] { $count } sentenzi għadhom ma ġewx tradotti. Huma mmarkati u jidhru { $language }.
        [many] { $count }-il sentenza għadhom ma ġewx tradotti. Huma mmarkati u jidhru { $language }.
       *[other] { $count } sentenza għadhom ma ġewx tradotti. Huma mmarkati u jidhru { $language }.
    }
furniture-untranslated-passage = Għadu mhux tradott
furniture-share = Tradott { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Lingwa oriġinali
furniture-colophon-translation = Traduzzjoni
furniture-colophon-not-reviewed = mhux riveduta
furniture-colophon-reviewed = riveduta
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } riveduta
furniture-colophon-licence = Liċenzja
furniture-colophon-contact = Kuntatt
furniture-outdated = Sentenzi tradotti minn verżjoni preċedenti tat-test: { $count }
furniture-outdated-passage = Tradott minn verżjoni preċedenti
furniture-unreviewed = Sentenzi li għadhom mhux riveduti: { $count }
furniture-unreviewed-passage = Għadu mhux rivedut
furniture-reviewed = Rivedut
furniture-final = Finali
furniture-unfinished = Mhux lest
furniture-locked = Mhux għat-traduzzjoni
furniture-bilingual = Edizzjoni bilingwi
furniture-segment = Segment
furniture-state = Stat
furniture-note = Nota: { $note }
furniture-former = Verżjoni preċedenti:
furniture-role = { $role ->
        [title] Titlu tad-dokument
        [metadata] Dettalji tad-dokument
        [heading] Intestatura { $level }
        [paragraph] Paragrafu
        [list-item] Punt ta’ lista
        [quote] Kwotazzjoni
        [table-header] Intestatura ta’ kolonna
        [table-cell] Ċella ta’ tabella
        [footnote] Nota f’qiegħ il-paġna
        [caption] Didaskalija
        [alt-text] Deskrizzjoni ta’ immaġni
        [link-title] Tikketta ta’ link
        [link-destination] Indirizz ta’ link
        [html] Test f’HTML
       *[other] Test
    }

## L-ismijiet tal-lingwi, bil-prepożizzjoni u bl-artiklu

furniture-language-bg = bil-Bulgaru
furniture-language-cs = biċ-Ċek
furniture-language-da = bid-Daniż
furniture-language-de = bil-Ġermaniż
furniture-language-el = bil-Grieg
furniture-language-en = bl-Ingliż
furniture-language-es = bl-Ispanjol
furniture-language-et = bl-Estonjan
furniture-language-fi = bil-Finlandiż
furniture-language-fr = bil-Franċiż
furniture-language-ga = bl-Irlandiż
furniture-language-hr = bil-Kroat
furniture-language-hu = bl-Ungeriż
furniture-language-it = bit-Taljan
furniture-language-lt = bil-Litwan
furniture-language-lv = bil-Latvjan
furniture-language-mt = bil-Malti
furniture-language-nl = bl-Olandiż
furniture-language-pl = bil-Pollakk
furniture-language-pt = bil-Portugiż
furniture-language-ro = bir-Rumen
furniture-language-sk = bis-Slovakk
furniture-language-sl = bis-Sloven
furniture-language-sv = bl-Iżvediż
