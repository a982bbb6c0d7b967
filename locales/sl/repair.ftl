### `vulgate repair`: kaj je najdeno, z dokazi. Zanesljivi popravki se izvedejo, dvomljivi na zahtevo.

repair-form-feed = odstranjen pomik na novo stran, s katerim se stran konča
repair-comment = odstranjeno „{ $text }“, kar je pustil pretvornik
repair-page-rule = odstranjena črta med stranema, „{ $text }“
repair-page-number = odstranjena številka strani „{ $text }“: { $count ->
        [0] je na koncu strani
        [1] je na koncu strani
       *[other] je ena od skupaj { $count }, ki si sledijo po vrsti, ali pa je na koncu strani
    }
repair-running-head = odstranjena tekoča glava „{ $text }“: { $count ->
        [1] to je naslov, s številko strani ali na njenem koncu
       *[other] ponovi se { $count }-krat, od tega { $ends }-krat na koncu strani
    }
repair-note = opomba „{ $mark } { $text }“ spremenjena v sprotno opombo: njen znak je v vrstici { $line }, „{ $word }“
repair-marks-left = { $count ->
        [one] { $count } znak za opombo nima opombe: { $marks }
        [two] { $count } znaka za opombo nimata opombe: { $marks } …
        [few] { $count } znaki za opombo nimajo opombe: { $marks } …
       *[other] { $count } znakov za opombo nima opombe: { $marks } …
    }
    .hint = Poiščite besedilo opomb v izvirniku in ga dodajte kot „[^1]: …“, namesto znaka pa zapišite „[^1]“.
repair-note-left = opomba „{ $mark }“ nima znaka v besedilu
    .hint = Napišite „[^{ $mark }]“ na pravo mesto in „[^{ $mark }]:“ pred opombo.
repair-word-lost = sprememba ni bila izvedena, ker bi spremenila besedo
    .hint = To mesto popravite ročno.
repair-bullet = vrstična oznaka „{ $sign }“ spremenjena v točko seznama
repair-number = številka „{ $number }“ v seznamu združena s svojo piko
repair-join-list = združen seznam, ki ga je ločil konec strani: „{ $before }“ | „{ $after }“
repair-join-page-lower = združen odstavek: za „{ $before }“ se je končala stran, „{ $after }“ pa se nadaljuje z malo začetnico
repair-join-page = združen odstavek: za „{ $before }“ se je stran končala sredi povedi; nadaljuje se z „{ $after }“
repair-join-lower = združen odstavek: „{ $before }“ ni konec povedi, „{ $after }“ pa se nadaljuje z malo začetnico
repair-join-word = združen odstavek: zadnja beseda v „{ $before }“ nikjer drugje ni na koncu; nadaljuje se z „{ $after }“
repair-wrap = vrstica, ki se začne z „{ $word }“, postavljena za prejšnjo, da je ne bi razumeli kot seznam
repair-paragraph-short = začet odstavek pri „{ $after }“: vrstica nad njim, „{ $before }“, je konec povedi in ima prostor za naslednjo besedo
repair-paragraph-indent = začet odstavek pri „{ $after }“: vrstica je zamaknjena, vrstica nad njo, „{ $before }“, pa je konec povedi
repair-paragraph-heading = „{ $before }“ in „{ $after }“ ločeno: kratka vrstica med odstavkoma
repair-edge = „{ $text }“ ločeno od besedila: je na koncu strani
repair-table = iz „{ $text }“ je nastala preglednica, { $rows } × { $columns }: besede stojijo v stolpcih
repair-title = „{ $title }“ spremenjeno v glavni naslov: { $lines ->
        [one] { $lines } vrstica
        [two] { $lines } vrstici
        [few] { $lines } vrstice
       *[other] { $lines } vrstic
    } na začetku, brez konca povedi
repair-heading-number = „{ $text }“ spremenjeno v naslov ravni { $level }: samostojna oštevilčena vrstica z besedilom pod njo
repair-heading-bold = „{ $text }“ spremenjeno v naslov ravni { $level }: samostojna vrstica v krepkem tisku z besedilom pod njo
repair-heading-capitals = „{ $text }“ spremenjeno v naslov ravni { $level }: vrstica z velikimi črkami z besedilom pod njo
repair-heading-line = „{ $text }“ spremenjeno v naslov ravni { $level }: samostojna kratka vrstica brez konca povedi, z besedilom pod njo
repair-hyphen-soft = „{ $word }“ združeno: deljaj na koncu vrstice se prikaže samo tam
repair-hyphen-whole = „{ $word }“ združeno: drugje v besedilu je pisano skupaj
repair-hyphen-form = „{ $word }“ združeno: drugje v besedilu stoji „{ $form }“
repair-hyphen-compound = „{ $word }“ združeno skupaj z vezajem: drugje v besedilu je tako zapisano
repair-hyphen-own = „{ $word }“ združeno skupaj z vezajem: ta je del takih besed
repair-hyphen-halves = „{ $word }“ združeno: „{ $half }“ ni beseda iz tega besedila
repair-ligature = ligatura razstavljena: „{ $word }“ je „{ $apart }“
repair-link-empty = odstranjena povezava na „{ $address }“ brez besedila
repair-link-lost = povezava „{ $words }“ ne vodi nikamor: njeno besedilo ostane
repair-emphasis = odstranjeno „{ $marks }“, kar ne poudarja ničesar
repair-spaces = več presledkov ({ $count }) združenih v enega
repair-indent = zamik vrstice odstranjen, da je ne bi imeli za kodo
repair-split-word = „{ $word }“ združeno: število mest, kjer je v besedilu pisano skupaj: { $count }
repair-typo-punctuation = podvojeno ali napačno postavljeno ločilo, ni spremenjeno: „{ $text }“
repair-typo-bracket = oklepaj brez para, ni spremenjeno: „{ $text }“

### Ukaz

repair-doubtful = dvomljivo, ni spremenjeno: { $change }
repair-question = Naj se ta sprememba izvede? y = da, n = ne, a = da, tudi vse naslednje, q = brez nadaljnjih vprašanj:
repair-no-text = „{ $path }“ ni besedilo
    .hint = Navedite datoteko Markdown ali besedilno datoteko v UTF-8 ali UTF-16.
repair-over-source = rezultat bi nadomestil izvirnik „{ $path }“
    .hint = Navedite drugo datoteko z „-o“ ali uporabite „--in-place“, če to želite.
repair-sound = { $path }: nič ni treba popraviti.
repair-done = { $path }: { $count ->
        [one] izvedena { $count } sprememba
        [two] izvedeni { $count } spremembi
        [few] izvedene { $count } spremembe
       *[other] izvedenih { $count } sprememb
    }{ $doubtful ->
        [0] .
        [one] , ostalo { $doubtful } dvomljivo mesto: oglejte si „--diff --all“, odločite se z „--interactive“.
        [two] , ostali { $doubtful } dvomljivi mesti: oglejte si „--diff --all“, odločite se z „--interactive“.
        [few] , ostala { $doubtful } dvomljiva mesta: oglejte si „--diff --all“, odločite se z „--interactive“.
       *[other] , ostalo { $doubtful } dvomljivih mest: oglejte si „--diff --all“, odločite se z „--interactive“.
    }
repair-language = Jezik besedila: { $name } ({ $lang })
repair-suspicious = „{ $path }“ je videti, kot da je nastalo iz PDF: { $count ->
        [one] poškodovano je { $count } mesto
        [two] poškodovani sta { $count } mesti
        [few] poškodovana so { $count } mesta
       *[other] poškodovanih je { $count } mest
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}dvomljiva mesta: { $doubtful }
    }
    .hint = Oglejte si jih z „vulgate repair { $path } --diff“ in izvozite popravljeno.
repair-doubted = „{ $path }“ je videti, kot da je nastalo iz PDF; dvomljiva mesta: { $doubtful }
    .hint = Oglejte si jih z „vulgate repair { $path } --diff --all“ in izvozite popravljeno.
repair-written = Zapisano: { $path }
