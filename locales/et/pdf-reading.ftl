### `vulgate repair` PDFi puhul: mis jäetakse välja ja mida ei saa lugeda.

pdf-broken = „{ $path }“ on nii rikutud, et seda ei saa lugeda, või ei ole PDF
    .hint = Avage see PDFi vaaturis; kui seda seal kuvatakse, printige see uude PDFi ja andke see.
pdf-empty = „{ $path }“ on tühi
    .hint = Salvestage see või laadige see uuesti alla.
pdf-cut = fail on katkenud; { $count ->
        [one] alles on üks lehekülg
       *[other] alles on { $count } lehekülge
    }
    .hint = Salvestage see või laadige see uuesti alla; puuduvat teksti ei saa taastada.
pdf-garbled = leheküljel { $page } on peamiselt märgid, mis ei ole tähed: fail ei pruugi öelda, mis tähed need on
    .hint = Kui tulemus ei ole loetav, laske selle lehekülje tekst tuvastada, näiteks käsuga „ocrmypdf --force-ocr“.
pdf-turned = leheküljel { $page } on teksti, mis ei kulge vasakult paremale; see on pandud ülejäänud lehekülje järele
pdf-right-to-left = leheküljel { $page } on teksti, mis kulgeb paremalt vasakule; selle sõnad võivad olla vales järjekorras
    .hint = Võrrelge seda lehekülge PDFiga.
pdf-password = „{ $path }“ nõuab parooli
    .hint = Eemaldage parool programmiga, millega see määrati, või käsuga „qpdf --decrypt --password=…“.
pdf-encrypted = „{ $path }“ on krüpteeritud viisil, mis ei ole teada
    .hint = Avage see PDFi vaaturis ja printige see uude PDFi.
pdf-no-pages = failis „{ $path }“ ei ole lehekülgi
    .hint = Paluge faili uuesti; saabunu ei ole terviklik.
pdf-images = failis „{ $path }“ ei ole teksti: { $count ->
        [one] selle ainus lehekülg on pilt
       *[other] selle { $count } lehekülge on pildid
    }
    .hint = Laske tekst kõigepealt tuvastada, näiteks programmiga „ocrmypdf“.
pdf-no-text = faili „{ $path }“ { $count ->
        [one] ainsal leheküljel ei ole teksti
       *[other] ühelgi leheküljel { $count }-st ei ole teksti
    }
    .hint = Vaadake seda PDFi vaaturis: kujunditena joonistatud tekst tuleb kõigepealt tuvastada.
pdf-page-image = lehekülg { $page } on pilt ilma tekstita
    .hint = Laske selle lehekülje tekst tuvastada, näiteks programmiga „ocrmypdf“, või trükkige see sisse.
pdf-unknown = leheküljel { $page } on { $count ->
        [one] üks märk
       *[other] { $count } märki
    }, mille tähendust fail ei ütle
    .hint = Võrrelge seda lehekülge PDFiga ja täiendage see, mis puudub.
pdf-page-broken = lehekülge { $page } ei saanud lõpuni lugeda
    .hint = Võrrelge seda lehekülge PDFiga ja täiendage see, mis puudub.
pdf-running-head = „{ $text }“ välja jäetud: see on { $count ->
        [one] ühe lehekülje
       *[other] { $count } lehekülje
    } serval
pdf-picture = pilt „{ $text }“ jäeti välja: lisage selle fail Markdowni ise
pdf-contents = sisukord välja jäetud, selles on { $count ->
        [one] üks kirje
       *[other] { $count } kirjet
    }: „vulgate build“ teeb uue
pdf-hyphens = ridade lõpus poolitatud sõnu, mis on sidekriipsuta kokku pandud, sest fail näitab, et see ei kuulu nende juurde: { $count }
pdf-hyphen-guessed = „{ $word }“ kokku pandud, kuid mitte kindlalt: miski ei näita, kas sidekriips rea lõpus kuulub sõna juurde
repair-pdf-in-place = PDFi ennast ei saa parandada
    .hint = Nimetage suvandiga „-o“ Markdown-fail.
