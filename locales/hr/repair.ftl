### `vulgate repair`: što je pronađeno, uz dokaze. Sigurne se izmjene provode, dvojbene na zahtjev.

repair-form-feed = uklonjen znak za novu stranicu, kojim završava stranica
repair-comment = uklonjeno „{ $text }”, što je ostavio pretvarač
repair-page-rule = uklonjena crta između dviju stranica, „{ $text }”
repair-page-number = uklonjen broj stranice „{ $text }”: { $count ->
        [0] stoji na kraju stranice
        [1] stoji na kraju stranice
       *[other] jedan je od ukupno { $count } koji redom rastu ili stoji na kraju stranice
    }
repair-running-head = uklonjeno tekuće zaglavlje „{ $text }”: { $count ->
        [1] to je naslov, s brojem stranice ili na njezinu kraju
       *[other] ponavlja se { $count } puta, od toga { $ends } puta na kraju stranice
    }
repair-note = bilješka „{ $mark } { $text }” pretvorena u podnožnu bilješku: njezina je oznaka u retku { $line }, „{ $word }”
repair-marks-left = { $count ->
        [one] { $count } oznaka bilješke nema bilješku: { $marks }
        [few] { $count } oznake bilješki nemaju bilješku: { $marks } …
       *[other] { $count } oznaka bilješki nema bilješku: { $marks } …
    }
    .hint = Potražite tekst bilješki u izvorniku i dodajte ga kao „[^1]: …”, a umjesto oznake stavite „[^1]”.
repair-note-left = bilješka „{ $mark }” nema oznaku u tekstu
    .hint = Napišite „[^{ $mark }]” na pravo mjesto i „[^{ $mark }]:” ispred bilješke.
repair-word-lost = izmjena nije provedena jer bi promijenila neku riječ
    .hint = Ispravite to mjesto ručno.
repair-bullet = grafička oznaka „{ $sign }” pretvorena u stavku popisa
repair-number = broj „{ $number }” u popisu spojen sa svojom točkom
repair-join-list = spojen popis koji je razdvojio kraj stranice: „{ $before }” | „{ $after }”
repair-join-page-lower = spojen odlomak: iza „{ $before }” završila je stranica, a „{ $after }” nastavlja se malim slovom
repair-join-page = spojen odlomak: iza „{ $before }” stranica je završila usred rečenice; nastavlja se s „{ $after }”
repair-join-lower = spojen odlomak: „{ $before }” nije kraj rečenice, a „{ $after }” nastavlja se malim slovom
repair-join-word = spojen odlomak: posljednja riječ u „{ $before }” nigdje drugdje nije na kraju; nastavlja se s „{ $after }”
repair-wrap = redak koji počinje s „{ $word }” stavljen iza prethodnog kako se ne bi shvatio kao popis
repair-paragraph-short = započet odlomak kod „{ $after }”: prethodni redak, „{ $before }”, završava rečenicu, a u njemu ima mjesta za sljedeću riječ
repair-paragraph-indent = započet odlomak kod „{ $after }”: redak je uvučen, a prethodni, „{ $before }”, završava rečenicu
repair-paragraph-heading = razdvojeno „{ $before }” i „{ $after }”: kratak redak između dvaju odlomaka
repair-edge = „{ $text }” odvojeno od teksta: stoji ondje gdje završava stranica
repair-table = od „{ $text }” napravljena je tablica, { $rows } × { $columns }: riječi stoje u stupcima
repair-title = „{ $title }” pretvoreno u glavni naslov: { $lines ->
        [one] { $lines } redak
        [few] { $lines } retka
       *[other] { $lines } redaka
    } na početku, bez kraja rečenice
repair-heading-number = „{ $text }” pretvoreno u naslov razine { $level }: zaseban numeriran redak s tekstom ispod
repair-heading-bold = „{ $text }” pretvoreno u naslov razine { $level }: zaseban podebljan redak s tekstom ispod
repair-heading-capitals = „{ $text }” pretvoreno u naslov razine { $level }: redak u velikim slovima s tekstom ispod
repair-heading-line = „{ $text }” pretvoreno u naslov razine { $level }: zaseban kratak redak u kojem ne završava rečenica, s tekstom ispod
repair-hyphen-soft = „{ $word }” spojeno: spojnica na kraju retka prikazuje se samo ondje
repair-hyphen-whole = „{ $word }” spojeno: u tekstu je drugdje napisano zajedno
repair-hyphen-form = „{ $word }” spojeno: u tekstu drugdje stoji „{ $form }”
repair-hyphen-compound = „{ $word }” spojeno zajedno sa spojnicom: u tekstu je drugdje tako napisano
repair-hyphen-own = „{ $word }” spojeno zajedno sa spojnicom: ona je dio takvih riječi
repair-hyphen-halves = „{ $word }” spojeno: „{ $half }” nije riječ iz ovog teksta
repair-ligature = ligatura rastavljena: „{ $word }” je „{ $apart }”
repair-link-empty = uklonjena poveznica na „{ $address }” bez teksta
repair-link-lost = poveznica „{ $words }” nikamo ne vodi: njezin tekst ostaje
repair-emphasis = uklonjeno „{ $marks }”, što ništa ne ističe
repair-spaces = više razmaka ({ $count }) svedeno na jedan
repair-indent = uvlaka retka uklonjena kako se redak ne bi smatrao kodom
repair-split-word = „{ $word }” spojeno: broj mjesta na kojima je u tekstu napisano zajedno: { $count }
repair-typo-punctuation = udvostručena ili pogrešno smještena interpunkcija, nije mijenjano: „{ $text }”
repair-typo-bracket = zagrada bez para, nije mijenjano: „{ $text }”

### Naredba

repair-doubtful = dvojbeno, nije mijenjano: { $change }
repair-question = Provesti ovu izmjenu? y = da, n = ne, a = da i za sve sljedeće, q = prestani pitati:
repair-no-text = „{ $path }” nije tekst
    .hint = Navedite datoteku Markdown ili tekstnu datoteku u UTF-8 ili UTF-16.
repair-over-source = rezultat bi zamijenio izvornik „{ $path }”
    .hint = Navedite drugu datoteku opcijom „-o” ili upotrijebite „--in-place” ako to želite.
repair-sound = { $path }: nema se što popraviti.
repair-done = { $path }: { $count ->
        [one] provedena { $count } izmjena
        [few] provedene { $count } izmjene
       *[other] provedeno { $count } izmjena
    }{ $doubtful ->
        [0] .
        [one] , ostalo { $doubtful } dvojbeno mjesto: pogledajte „--diff --all”, odlučite s „--interactive”.
        [few] , ostala { $doubtful } dvojbena mjesta: pogledajte „--diff --all”, odlučite s „--interactive”.
       *[other] , ostalo { $doubtful } dvojbenih mjesta: pogledajte „--diff --all”, odlučite s „--interactive”.
    }
repair-language = Jezik teksta: { $name } ({ $lang })
repair-suspicious = „{ $path }” izgleda kao da je nastao iz PDF-a: { $count ->
        [one] oštećeno je { $count } mjesto
        [few] oštećena su { $count } mjesta
       *[other] oštećeno je { $count } mjesta
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}dvojbena mjesta: { $doubtful }
    }
    .hint = Pogledajte ih s „vulgate repair { $path } --diff” i izvezite popravljeno.
repair-doubted = „{ $path }” izgleda kao da je nastao iz PDF-a; dvojbena mjesta: { $doubtful }
    .hint = Pogledajte ih s „vulgate repair { $path } --diff --all” i izvezite popravljeno.
repair-written = Zapisano: { $path }
