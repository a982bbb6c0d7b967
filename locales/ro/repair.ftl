### `vulgate repair`: ce se găsește, cu indiciile. Ce este sigur se face; ce este îndoielnic, la cerere.

repair-form-feed = salt de pagină, care încheie o pagină, eliminat
repair-comment = „{ $text }”, lăsat de un convertor, eliminat
repair-page-rule = linie despărțitoare între două pagini, „{ $text }”, eliminată
repair-page-number = număr de pagină „{ $text }” eliminat: { $count ->
        [0] se află unde se încheie o pagină
        [one] se află unde se încheie o pagină
        [few] este unul dintre cele { $count } numere consecutive sau se află unde se încheie o pagină
       *[other] este unul dintre cele { $count } de numere consecutive sau se află unde se încheie o pagină
    }
repair-running-head = colontitlu „{ $text }” eliminat: { $count ->
        [one] este titlul, cu numărul unei pagini sau unde se încheie una
        [few] apare de { $count } ori, din care { $ends } unde se încheie o pagină
       *[other] apare de { $count } de ori, din care { $ends } unde se încheie o pagină
    }
repair-note = nota „{ $mark } { $text }” transformată în notă de subsol: trimiterea ei este la linia { $line }, „{ $word }”
repair-marks-left = { $count ->
        [one] o trimitere la notă nu are notă: { $marks }
        [few] { $count } trimiteri la note nu au notă: { $marks } …
       *[other] { $count } de trimiteri la note nu au notă: { $marks } …
    }
    .hint = Căutați textul notelor în original și adăugați-l ca „[^1]: …”, cu „[^1]” în locul trimiterii.
repair-note-left = nota „{ $mark }” nu are trimitere în text
    .hint = Scrieți „[^{ $mark }]” la locul potrivit și „[^{ $mark }]:” înaintea notei.
repair-word-lost = o modificare nu a fost făcută, deoarece ar fi schimbat un cuvânt
    .hint = Reparați manual acest loc.
repair-bullet = marcator „{ $sign }” transformat în element de listă
repair-number = număr de listă „{ $number }” alăturat punctului său
repair-join-list = listă despărțită de un sfârșit de pagină, reunită: „{ $before }” | „{ $after }”
repair-join-page-lower = paragraf reunit: o pagină se încheia după „{ $before }”, iar „{ $after }” continuă cu literă mică
repair-join-page = paragraf reunit: o pagină se încheia în frază, după „{ $before }”; „{ $after }” continuă
repair-join-lower = paragraf reunit: „{ $before }” nu încheie nicio frază, iar „{ $after }” continuă cu literă mică
repair-join-word = paragraf reunit: ultimul cuvânt din „{ $before }” nu încheie nimic în altă parte; „{ $after }” continuă
repair-wrap = rând care începe cu „{ $word }”, alipit celui de deasupra, ca să nu fie luat drept listă
repair-paragraph-short = paragraf început la „{ $after }”: rândul de deasupra, „{ $before }”, încheie o frază și are loc pentru cuvântul următor
repair-paragraph-indent = paragraf început la „{ $after }”: rândul are alineat, iar cel de deasupra, „{ $before }”, încheie o frază
repair-paragraph-heading = „{ $before }” și „{ $after }” separate: un rând scurt între două paragrafe
repair-edge = „{ $text }” separat de text: se află unde se încheie o pagină
repair-table = „{ $text }” transformat în tabel, { $rows } × { $columns }: cuvintele stau pe coloane
repair-title = „{ $title }” transformat în titlul documentului: { $lines ->
        [one] un rând de la început în care nu se încheie nicio frază
        [few] { $lines } rânduri de la început în care nu se încheie nicio frază
       *[other] { $lines } de rânduri de la început în care nu se încheie nicio frază
    }
repair-heading-number = „{ $text }” transformat în titlu de nivel { $level }: un rând numerotat separat, cu text dedesubt
repair-heading-bold = „{ $text }” transformat în titlu de nivel { $level }: un rând aldin separat, cu text dedesubt
repair-heading-capitals = „{ $text }” transformat în titlu de nivel { $level }: un rând cu majuscule, cu text dedesubt
repair-heading-line = „{ $text }” transformat în titlu de nivel { $level }: un rând scurt separat care nu încheie nicio frază, cu text dedesubt
repair-hyphen-soft = „{ $word }” reunit: cratima de la capătul rândului este opțională și apare numai acolo
repair-hyphen-whole = „{ $word }” reunit: textul îl conține în altă parte într-un singur cuvânt
repair-hyphen-form = „{ $word }” reunit: textul conține în altă parte „{ $form }”
repair-hyphen-compound = „{ $word }” reunit, cu cratimă: textul îl conține astfel în altă parte
repair-hyphen-own = „{ $word }” reunit, cu cratimă: ea face parte din astfel de cuvinte
repair-hyphen-halves = „{ $word }” reunit: „{ $half }” nu este un cuvânt din acest text
repair-ligature = ligatură desfăcută: „{ $word }” devine „{ $apart }”
repair-link-empty = link fără cuvinte către „{ $address }”, eliminat
repair-link-lost = linkul „{ $words }” nu duce nicăieri: cuvintele sale rămân
repair-emphasis = „{ $marks }”, care nu evidențiază nimic, eliminat
repair-spaces = spații reduse la unul singur: { $count }
repair-indent = indentarea rândului a fost eliminată, ca să nu fie luat drept cod
repair-split-word = „{ $word }” reunit: textul îl conține într-un singur cuvânt (apariții: { $count })
repair-typo-punctuation = punctuație dublată sau plasată greșit, lăsată așa cum este: „{ $text }”
repair-typo-bracket = paranteză fără pereche, lăsată așa cum este: „{ $text }”

### Comanda

repair-doubtful = îndoielnic, lăsat așa cum este: { $change }
repair-question = Se face această modificare? y = da, n = nu, a = toate cele care urmează, q = fără alte întrebări:
repair-no-text = „{ $path }” nu este text
    .hint = Indicați un fișier Markdown sau text în UTF-8 sau UTF-16.
repair-over-source = rezultatul ar înlocui fișierul-sursă „{ $path }”
    .hint = Indicați alt fișier cu „-o” sau folosiți „--in-place” dacă asta doriți.
repair-sound = { $path }: nimic de reparat.
repair-done = { $path }: { $count ->
        [one] o modificare făcută
        [few] { $count } modificări făcute
       *[other] { $count } de modificări făcute
    }{ $doubtful ->
        [0] .
        [one] , rămâne un loc îndoielnic: vedeți-l cu „--diff --all”, decideți cu „--interactive”.
        [few] , rămân { $doubtful } locuri îndoielnice: vedeți-le cu „--diff --all”, decideți cu „--interactive”.
       *[other] , rămân { $doubtful } de locuri îndoielnice: vedeți-le cu „--diff --all”, decideți cu „--interactive”.
    }
repair-language = Limba textului: { $name } ({ $lang })
repair-suspicious = „{ $path }” pare să provină dintr-un PDF: { $count ->
        [one] un loc este deteriorat
        [few] { $count } locuri sunt deteriorate
       *[other] { $count } de locuri sunt deteriorate
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}locuri îndoielnice: { $doubtful }
    }
    .hint = Examinați-le cu „vulgate repair { $path } --diff” și exportați ceea ce este reparat.
repair-doubted = „{ $path }” pare să provină dintr-un PDF; locuri îndoielnice: { $doubtful }
    .hint = Examinați-le cu „vulgate repair { $path } --diff --all” și exportați ceea ce este reparat.
repair-written = Scris: { $path }
