## Tús an doiciméid

furniture-contents = Clár na nÁbhar
furniture-author = Foilsitheoir: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Eochairfhocail
furniture-version = Leagan { $version }
furniture-members = Comhaltaí

## Buntásca agus lipéid

furniture-page = Leathanach { $page } as { $total }
furniture-footnote = Fonóta { $number }
furniture-footnote-back = Ar ais chuig an téacs ó fhonóta { $number }
furniture-notes = Nótaí
furniture-figure = Fíor { $number }
furniture-table = Tábla { $number }
furniture-call-out-note = Nóta
furniture-call-out-tip = Leid
furniture-call-out-important = Tábhachtach
furniture-call-out-warning = Rabhadh
furniture-call-out-caution = Aire
furniture-call-out-summary = Achoimre
furniture-task-done = Déanta
furniture-task-open = Le déanamh
furniture-skip = Téigh ar aghaidh chuig an bpríomhábhar
furniture-languages = Teangacha
furniture-documents = Gach doiciméad

## Staid an aistriúcháin

furniture-draft = Dréacht
furniture-untranslated =
    { $count ->
        [one] Níor aistríodh abairt amháin fós. Tá sí marcáilte agus tugtar { $language } í.
        [two] Níor aistríodh { $count } abairt fós. Tá siad marcáilte agus tugtar { $language } iad.
        [few] Níor aistríodh { $count } abairt fós. Tá siad marcáilte agus tugtar { $language } iad.
        [many] Níor aistríodh { $count } n-abairt fós. Tá siad marcáilte agus tugtar { $language } iad.
       *[other] Níor aistríodh { $count } abairt fós. Tá siad marcáilte agus tugtar { $language } iad.
    }
furniture-untranslated-passage = Gan aistriú fós
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } aistrithe
furniture-colophon-original = Bunteanga
furniture-colophon-translation = Aistriúchán
furniture-colophon-not-reviewed = gan athbhreithniú
furniture-colophon-reviewed = athbhreithnithe
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } athbhreithnithe
furniture-colophon-licence = Ceadúnas
furniture-colophon-contact = Teagmháil
furniture-outdated = Abairtí a aistríodh ó leagan níos luaithe den téacs: { $count }
furniture-outdated-passage = Aistrithe ó leagan níos luaithe
furniture-unreviewed = Abairtí nach ndearnadh athbhreithniú orthu fós: { $count }
furniture-unreviewed-passage = Gan athbhreithniú fós
furniture-reviewed = Athbhreithnithe
furniture-final = Críochnaitheach
furniture-unfinished = Neamhchríochnaithe
furniture-locked = Gan le haistriú
furniture-bilingual = Eagrán dátheangach
furniture-segment = Teascán
furniture-state = Staid
furniture-note = Nóta: { $note }
furniture-former = Leagan níos luaithe:
furniture-role = { $role ->
        [title] Teideal an doiciméid
        [metadata] Sonraí an doiciméid
        [heading] Ceannteideal leibhéal { $level }
        [paragraph] Alt
        [list-item] Mír liosta
        [quote] Sliocht
        [table-header] Ceann colúin
        [table-cell] Cill tábla
        [footnote] Fonóta
        [caption] Fotheideal
        [alt-text] Cur síos ar íomhá
        [link-title] Leid uirlise naisc
        [link-destination] Seoladh naisc
        [html] Téacs in HTML
       *[other] Téacs
    }

## Ainmneacha na dteangacha, leis an réamhfhocal “i” agus an t-urú

furniture-language-bg = i mBulgáiris
furniture-language-cs = i Seicis
furniture-language-da = i nDanmhairgis
furniture-language-de = i nGearmáinis
furniture-language-el = i nGréigis
furniture-language-en = i mBéarla
furniture-language-es = i Spáinnis
furniture-language-et = in Eastóinis
furniture-language-fi = i bhFionlainnis
furniture-language-fr = i bhFraincis
furniture-language-ga = i nGaeilge
furniture-language-hr = i gCróitis
furniture-language-hu = in Ungáiris
furniture-language-it = in Iodáilis
furniture-language-lt = i Liotuáinis
furniture-language-lv = i Laitvis
furniture-language-mt = i Máltais
furniture-language-nl = in Ollainnis
furniture-language-pl = i bPolainnis
furniture-language-pt = i bPortaingéilis
furniture-language-ro = i Rómáinis
furniture-language-sk = i Slóvaicis
furniture-language-sl = i Slóivéinis
furniture-language-sv = i Sualainnis
