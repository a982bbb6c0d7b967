### `vulgate repair` ar PDF: kas tiek izlaists un ko nevar nolasīt.

pdf-broken = „{ $path }” ir nenolasāmi bojāta vai nav PDF
    .hint = Atveriet to PDF skatītājā; ja tur tā ir redzama, izdrukājiet to jaunā PDF un izmantojiet to.
pdf-empty = datne „{ $path }” ir tukša
    .hint = Saglabājiet vai lejupielādējiet to vēlreiz.
pdf-cut = datne ir apcirsta; { $count ->
        [one] palikusi { $count } lappuse
       *[other] palikušas { $count } lappuses
    }
    .hint = Saglabājiet vai lejupielādējiet to vēlreiz; trūkstošo tekstu nevar atgūt.
pdf-garbled = { $page }. lappusē galvenokārt ir zīmes, kas nav burti: iespējams, datnē nav norādīts, kādi ir tās burti
    .hint = Ja rezultāts nav lasāms, atpazīstiet šīs lappuses tekstu, piemēram, ar „ocrmypdf --force-ocr”.
pdf-turned = { $page }. lappusē ir teksts, kas nevirzās no kreisās uz labo pusi; tas novietots aiz pārējā lappuses teksta
pdf-right-to-left = { $page }. lappusē ir teksts, kas virzās no labās uz kreiso pusi; tā vārdu secība var būt nepareiza
    .hint = Salīdziniet šo lappusi ar PDF.
pdf-password = datnei „{ $path }” ir vajadzīga parole
    .hint = Noņemiet paroli ar programmu, kas to uzstādījusi, vai ar „qpdf --decrypt --password=…”.
pdf-encrypted = datne „{ $path }” ir šifrēta nezināmā veidā
    .hint = Atveriet to PDF skatītājā un izdrukājiet jaunā PDF.
pdf-no-pages = datnē „{ $path }” nav lappušu
    .hint = Lūdziet atsūtīt datni vēlreiz; saņemtā nav pilnīga.
pdf-images = datnē „{ $path }” nav teksta: { $count ->
        [one] lappuse ir attēls (lappušu skaits: { $count })
       *[other] visas lappuses ir attēli (lappušu skaits: { $count })
    }
    .hint = Vispirms veiciet teksta atpazīšanu, piemēram, ar „ocrmypdf”.
pdf-no-text = datnē „{ $path }” nav teksta (lappušu skaits: { $count })
    .hint = Apskatiet to PDF skatītājā: teksts, kas zīmēts kā figūras, vispirms jāatpazīst.
pdf-page-image = { $page }. lappuse ir attēls bez teksta
    .hint = Veiciet šīs lappuses teksta atpazīšanu, piemēram, ar „ocrmypdf”, vai pārrakstiet to.
pdf-unknown = { $page }. lappusē ir { $count ->
        [one] { $count } rakstzīme, kuras
       *[other] { $count } rakstzīmes, kuru
    } nozīme datnē nav norādīta
    .hint = Salīdziniet šo lappusi ar PDF un ierakstiet trūkstošo.
pdf-page-broken = { $page }. lappusi nevarēja nolasīt līdz galam
    .hint = Salīdziniet šo lappusi ar PDF un ierakstiet trūkstošo.
pdf-running-head = „{ $text }” izlaists: tas atkārtojas { $count ->
        [one] { $count } lappuses malā
       *[other] { $count } lappušu malā
    }
pdf-picture = attēls „{ $text }” izlaists: tā datni Markdown tekstā ievietojiet paši
pdf-contents = satura rādītājs ar { $count ->
        [one] { $count } ierakstu
       *[other] { $count } ierakstiem
    } izlaists: „vulgate build” veido jaunu
pdf-hyphens = rindu beigās dalīti un bez defises savienoti vārdi, jo datne rāda, ka tā tiem nepieder: { $count }
pdf-hyphen-guessed = „{ $word }” savienots bez pārliecības: nekas neliecina, vai defise rindas beigās pieder vārdam
repair-pdf-in-place = PDF nevar labot uz vietas
    .hint = Norādiet Markdown datni ar „-o”.
