### `vulgate repair`: mida leitakse, koos põhjendusega. Kindlad muudatused tehakse, kahtlased soovi korral.

repair-form-feed = lehevahetusmärk, mis lõpetab lehekülje, eemaldatud
repair-comment = „{ $text }“, teisendaja jälg, eemaldatud
repair-page-rule = joon kahe lehekülje vahel, „{ $text }“, eemaldatud
repair-page-number = leheküljenumber „{ $text }“ eemaldatud: { $count ->
        [0] see on kohas, kus lehekülg lõpeb
        [one] see on kohas, kus lehekülg lõpeb
       *[other] see on üks { $count } kasvavast numbrist või on kohas, kus lehekülg lõpeb
    }
repair-running-head = jooksev päis „{ $text }“ eemaldatud: { $count ->
        [one] see on pealkiri koos leheküljenumbriga või kohas, kus lehekülg lõpeb
       *[other] see esineb { $count } korda, neist { $ends } korda kohas, kus lehekülg lõpeb
    }
repair-note = märkusest „{ $mark } { $text }“ tehtud joonealune märkus: selle tähis on real { $line }, „{ $word }“
repair-marks-left = { $count ->
        [one] ühel märkusetähisel ei ole märkust: { $marks }
       *[other] { $count } märkusetähisel ei ole märkust: { $marks } …
    }
    .hint = Leidke märkuste tekst originaalist ja lisage see kujul „[^1]: …“, tähise asemele „[^1]“.
repair-note-left = märkusel „{ $mark }“ ei ole tekstis tähist
    .hint = Kirjutage õigesse kohta „[^{ $mark }]“ ja märkuse ette „[^{ $mark }]:“.
repair-word-lost = muudatust ei tehtud, sest see oleks muutnud sõna
    .hint = Parandage see koht käsitsi.
repair-bullet = täpist „{ $sign }“ tehtud loendipunkt
repair-number = loendi number „{ $number }“ viidud oma punkti juurde
repair-join-list = loend, mille lehekülje lõpp oli poolitanud, ühendatud: „{ $before }“ | „{ $after }“
repair-join-page-lower = lõik ühendatud: pärast teksti „{ $before }“ lõppes lehekülg ja „{ $after }“ jätkub väiketähega
repair-join-page = lõik ühendatud: lehekülg lõppes lause sees pärast teksti „{ $before }“; „{ $after }“ jätkab
repair-join-lower = lõik ühendatud: „{ $before }“ ei lõpeta lauset ja „{ $after }“ jätkub väiketähega
repair-join-word = lõik ühendatud: teksti „{ $before }“ viimane sõna ei lõpeta mujal midagi; „{ $after }“ jätkab
repair-wrap = rida, mis algab sõnaga „{ $word }“, pandud eelmise rea järele, et seda ei peetaks loendiks
repair-paragraph-short = lõiku alustatud kohast „{ $after }“: eelmine rida, „{ $before }“, lõpetab lause ja järgmine sõna mahuks sinna
repair-paragraph-indent = lõiku alustatud kohast „{ $after }“: rida on taandega ja eelmine, „{ $before }“, lõpetab lause
repair-paragraph-heading = „{ $before }“ ja „{ $after }“ lahutatud: lühike rida kahe lõigu vahel
repair-edge = „{ $text }“ tekstist lahutatud: see on kohas, kus lehekülg lõpeb
repair-table = „{ $text }“ tehti tabeliks, { $rows } × { $columns }: sõnad paiknevad veergudes
repair-title = „{ $title }“ muudetud pealkirjaks: { $lines ->
        [one] rida
       *[other] { $lines } rida
    } alguses, kus ükski lause ei lõpe
repair-heading-number = „{ $text }“ muudetud { $level }. taseme pealkirjaks: omaette nummerdatud rida, mille all on tekst
repair-heading-bold = „{ $text }“ muudetud { $level }. taseme pealkirjaks: omaette paksus kirjas rida, mille all on tekst
repair-heading-capitals = „{ $text }“ muudetud { $level }. taseme pealkirjaks: suurtähtedes rida, mille all on tekst
repair-heading-line = „{ $text }“ muudetud { $level }. taseme pealkirjaks: lühike omaette rida, mis ei lõpeta lauset ja mille all on tekst
repair-hyphen-soft = „{ $word }“ kokku pandud: rea lõpus olev sidekriips on nähtav ainult seal
repair-hyphen-whole = „{ $word }“ kokku pandud: mujal tekstis on see ühes tükis
repair-hyphen-form = „{ $word }“ kokku pandud: mujal tekstis on „{ $form }“
repair-hyphen-compound = „{ $word }“ kokku pandud koos sidekriipsuga: mujal tekstis on see nii
repair-hyphen-own = „{ $word }“ kokku pandud koos sidekriipsuga: see kuulub selliste sõnade juurde
repair-hyphen-halves = „{ $word }“ kokku pandud: „{ $half }“ ei ole selle teksti sõna
repair-ligature = ligatuur lahutatud: „{ $word }“ on „{ $apart }“
repair-link-empty = sõnadeta link aadressile „{ $address }“ eemaldatud
repair-link-lost = link „{ $words }“ ei vii kuhugi: selle sõnad jäävad
repair-emphasis = „{ $marks }“, mis ei rõhuta midagi, eemaldatud
repair-spaces = { $count } tühikust tehtud üks
repair-indent = rea taane eemaldati, et seda ei peetaks koodiks
repair-split-word = „{ $word }“ kokku pandud: tekstis on see { $count } korda ühes tükis
repair-typo-punctuation = topelt või vales kohas kirjavahemärk, jäetud muutmata: „{ $text }“
repair-typo-bracket = paariliseta sulg, jäetud muutmata: „{ $text }“

### Käsk

repair-doubtful = kahtlane, jäetud muutmata: { $change }
repair-question = Kas teha see muudatus? y = jah, n = ei, a = kõik järgmised, q = rohkem mitte küsida:
repair-no-text = „{ $path }“ ei ole tekst
    .hint = Andke Markdown- või tekstifail kodeeringus UTF-8 või UTF-16.
repair-over-source = tulemus asendaks lähtefaili „{ $path }“
    .hint = Nimetage suvandiga „-o“ teine fail või kasutage suvandit „--in-place“, kui seda soovitegi.
repair-sound = { $path }: midagi ei ole parandada.
repair-done = { $path }: { $count ->
        [one] üks muudatus tehtud
       *[other] { $count } muudatust tehtud
    }{ $doubtful ->
        [0] .
        [one] , üks kahtlane koht jäi: vaadake suvanditega „--diff --all“, otsustage suvandiga „--interactive“.
       *[other] , { $doubtful } kahtlast kohta jäi: vaadake suvanditega „--diff --all“, otsustage suvandiga „--interactive“.
    }
repair-language = Teksti keel: { $name } ({ $lang })
repair-suspicious = „{ $path }“ näib olevat tehtud PDFist: { $count ->
        [one] üks koht on rikutud
       *[other] { $count } kohta on rikutud
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}kahtlasi kohti: { $doubtful }
    }
    .hint = Vaadake neid käsuga „vulgate repair { $path } --diff“ ja eksportige parandatud tekst.
repair-doubted = „{ $path }“ näib olevat tehtud PDFist; kahtlasi kohti: { $doubtful }
    .hint = Vaadake neid käsuga „vulgate repair { $path } --diff --all“ ja eksportige parandatud tekst.
repair-written = Kirjutatud: { $path }
