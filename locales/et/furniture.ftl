furniture-contents = Sisukord
furniture-author = Väljaandja: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Märksõnad
furniture-version = Versioon { $version }
furniture-members = Liikmed

furniture-page = Lehekülg { $page }/{ $total }
furniture-footnote = Joonealune märkus { $number }
furniture-footnote-back = Tagasi teksti juurde joonealusest märkusest { $number }
furniture-notes = Märkused
furniture-figure = Joonis { $number }
furniture-table = Tabel { $number }
furniture-call-out-note = Märkus
furniture-call-out-tip = Nõuanne
furniture-call-out-important = Oluline
furniture-call-out-warning = Hoiatus
furniture-call-out-caution = Ettevaatust
furniture-call-out-summary = Kokkuvõte
furniture-task-done = Tehtud
furniture-task-open = Tegemata
furniture-skip = Liigu edasi põhisisu juurde
furniture-languages = Keeled
furniture-documents = Kõik dokumendid

furniture-draft = Kavand
furniture-untranslated =
    { $count ->
        [one] Üks lause on veel tõlkimata. See on märgistatud ja esitatud { $language }.
       *[other] { $count } lauset on veel tõlkimata. Need on märgistatud ja esitatud { $language }.
    }
furniture-untranslated-passage = Veel tõlkimata
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } tõlgitud
furniture-colophon-original = Algkeel
furniture-colophon-translation = Tõlge
furniture-colophon-not-reviewed = läbi vaatamata
furniture-colophon-reviewed = läbi vaadatud
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } läbi vaadatud
furniture-colophon-licence = Litsents
furniture-colophon-contact = Kontakt
furniture-outdated = Teksti varasemast versioonist tõlgitud lauseid: { $count }
furniture-outdated-passage = Tõlgitud varasemast versioonist
furniture-unreviewed = Veel läbi vaatamata lauseid: { $count }
furniture-unreviewed-passage = Veel läbi vaatamata
furniture-reviewed = Läbi vaadatud
furniture-final = Lõplik
furniture-unfinished = Pooleli
furniture-locked = Ei tõlgita
furniture-bilingual = Kakskeelne väljaanne
furniture-segment = Segment
furniture-state = Seis
furniture-note = Märkus: { $note }
furniture-former = Varasem versioon:
furniture-role = { $role ->
        [title] Dokumendi pealkiri
        [metadata] Dokumendi andmed
        [heading] { $level }. taseme pealkiri
        [paragraph] Lõik
        [list-item] Loendipunkt
        [quote] Tsitaat
        [table-header] Veeru päis
        [table-cell] Tabeli lahter
        [footnote] Joonealune märkus
        [caption] Pildiallkiri
        [alt-text] Pildi kirjeldus
        [link-title] Lingi kohtspikker
        [link-destination] Lingi aadress
        [html] Tekst HTMLis
       *[other] Tekst
    }

furniture-language-bg = bulgaaria keeles
furniture-language-cs = tšehhi keeles
furniture-language-da = taani keeles
furniture-language-de = saksa keeles
furniture-language-el = kreeka keeles
furniture-language-en = inglise keeles
furniture-language-es = hispaania keeles
furniture-language-et = eesti keeles
furniture-language-fi = soome keeles
furniture-language-fr = prantsuse keeles
furniture-language-ga = iiri keeles
furniture-language-hr = horvaadi keeles
furniture-language-hu = ungari keeles
furniture-language-it = itaalia keeles
furniture-language-lt = leedu keeles
furniture-language-lv = läti keeles
furniture-language-mt = malta keeles
furniture-language-nl = hollandi keeles
furniture-language-pl = poola keeles
furniture-language-pt = portugali keeles
furniture-language-ro = rumeenia keeles
furniture-language-sk = slovaki keeles
furniture-language-sl = sloveeni keeles
furniture-language-sv = rootsi keeles
