### `vulgate repair`: vad som hittas, med stöd för det. Säkra ändringar görs, tveksamma på begäran.

repair-form-feed = sidmatning, som avslutar en sida, borttagen
repair-comment = ”{ $text }”, som en konverterare lämnar efter sig, borttaget
repair-page-rule = linje mellan två sidor, ”{ $text }”, borttagen
repair-page-number = sidnummer ”{ $text }” borttaget: { $count ->
        [0] det står där en sida slutar
        [one] det står där en sida slutar
       *[other] det är ett av { $count } som räknar uppåt, eller står där en sida slutar
    }
repair-running-head = kolumntitel ”{ $text }” borttagen: { $count ->
        [one] den är titeln, med ett sidnummer eller där en sida slutar
       *[other] den står där { $count } gånger, { $ends } av dem där en sida slutar
    }
repair-note = noten ”{ $mark } { $text }” gjord till fotnot: dess tecken står på rad { $line }, ”{ $word }”
repair-marks-left = { $count ->
        [one] ett nottecken saknar not: { $marks }
       *[other] { $count } nottecken saknar not: { $marks } …
    }
    .hint = Leta upp noternas text i originalet och lägg till den som ”[^1]: …”, med ”[^1]” i stället för tecknet.
repair-note-left = noten ”{ $mark }” har inget tecken i texten
    .hint = Skriv ”[^{ $mark }]” där den hör hemma och ”[^{ $mark }]:” före noten.
repair-word-lost = en ändring gjordes inte, eftersom den skulle ha ändrat ett ord
    .hint = Rätta till detta ställe för hand.
repair-bullet = punkttecknet ”{ $sign }” gjort till en listpunkt
repair-number = listnumret ”{ $number }” satt intill sin punkt
repair-join-list = lista som en sidbrytning hade delat har fogats ihop: ”{ $before }” | ”{ $after }”
repair-join-page-lower = stycke ihopfogat: en sida slutade efter ”{ $before }”, och ”{ $after }” fortsätter med liten bokstav
repair-join-page = stycke ihopfogat: en sida slutade i meningen efter ”{ $before }”; ”{ $after }” fortsätter
repair-join-lower = stycke ihopfogat: ”{ $before }” avslutar ingen mening, och ”{ $after }” fortsätter med liten bokstav
repair-join-word = stycke ihopfogat: sista ordet i ”{ $before }” avslutar ingenting någon annanstans; ”{ $after }” fortsätter
repair-wrap = rad som börjar med ”{ $word }” satt efter raden ovanför, så att den inte tas för en lista
repair-paragraph-short = stycke påbörjat vid ”{ $after }”: raden ovanför, ”{ $before }”, avslutar en mening och har plats för nästa ord
repair-paragraph-indent = stycke påbörjat vid ”{ $after }”: raden är indragen, och raden ovanför, ”{ $before }”, avslutar en mening
repair-paragraph-heading = ”{ $before }” och ”{ $after }” åtskilda: en kort rad mellan två stycken
repair-edge = ”{ $text }” avskilt från texten: det står där en sida slutar
repair-table = ”{ $text }” har gjorts till en tabell, { $rows } × { $columns }: orden står i kolumner
repair-title = ”{ $title }” gjord till titel: { $lines ->
        [one] en rad
       *[other] { $lines } rader
    } i början där ingen mening slutar
repair-heading-number = ”{ $text }” gjord till rubrik på nivå { $level }: en egen numrerad rad med text under
repair-heading-bold = ”{ $text }” gjord till rubrik på nivå { $level }: en egen rad i fetstil med text under
repair-heading-capitals = ”{ $text }” gjord till rubrik på nivå { $level }: en rad med versaler med text under
repair-heading-line = ”{ $text }” gjord till rubrik på nivå { $level }: en kort egen rad som inte avslutar någon mening, med text under
repair-hyphen-soft = ”{ $word }” ihopsatt: bindestrecket i radslutet är ett som bara visas där
repair-hyphen-whole = ”{ $word }” ihopsatt: texten har det hopskrivet på annat håll
repair-hyphen-form = ”{ $word }” ihopsatt: texten har ”{ $form }” på annat håll
repair-hyphen-compound = ”{ $word }” ihopsatt med sitt bindestreck: texten har det så på annat håll
repair-hyphen-own = ”{ $word }” ihopsatt med sitt bindestreck: det hör till sådana ord
repair-hyphen-halves = ”{ $word }” ihopsatt: ”{ $half }” är inget ord i den här texten
repair-ligature = ligatur upplöst: ”{ $word }” är ”{ $apart }”
repair-link-empty = länk till ”{ $address }” utan ord borttagen
repair-link-lost = länken ”{ $words }” leder ingenstans: dess ord står kvar
repair-emphasis = ”{ $marks }”, som inte framhäver något, borttaget
repair-spaces = { $count } mellanslag gjorda till ett
repair-indent = radens indrag har tagits bort, så att den inte tas för kod
repair-split-word = ”{ $word }” ihopsatt: texten har det hopskrivet { $count } gånger
repair-typo-punctuation = dubbelt eller felplacerat skiljetecken, lämnat som det är: ”{ $text }”
repair-typo-bracket = parentes utan motsvarighet, lämnad som den är: ”{ $text }”

### Kommandot

repair-doubtful = tveksamt, lämnat som det är: { $change }
repair-question = Göra den här ändringen? y = ja, n = nej, a = alla följande, q = sluta fråga:
repair-no-text = ”{ $path }” är ingen text
    .hint = Ange en Markdown- eller textfil i UTF-8 eller UTF-16.
repair-over-source = resultatet skulle ersätta källfilen ”{ $path }”
    .hint = Ange en annan fil med ”-o”, eller använd ”--in-place” om det är avsikten.
repair-sound = { $path }: ingenting att reparera.
repair-done = { $path }: { $count ->
        [one] en ändring gjord
       *[other] { $count } ändringar gjorda
    }{ $doubtful ->
        [0] .
        [one] , ett tveksamt ställe kvar: se ”--diff --all”, avgör med ”--interactive”.
       *[other] , { $doubtful } tveksamma ställen kvar: se ”--diff --all”, avgör med ”--interactive”.
    }
repair-language = Textens språk: { $name } ({ $lang })
repair-suspicious = ”{ $path }” ser ut att ha gjorts av en pdf-fil: { $count ->
        [one] ett ställe är skadat
       *[other] { $count } ställen är skadade
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}tveksamma ställen: { $doubtful }
    }
    .hint = Se på dem med ”vulgate repair { $path } --diff”, och exportera den reparerade texten.
repair-doubted = ”{ $path }” ser ut att ha gjorts av en pdf-fil; tveksamma ställen: { $doubtful }
    .hint = Se på dem med ”vulgate repair { $path } --diff --all”, och exportera den reparerade texten.
repair-written = Skrivet: { $path }
