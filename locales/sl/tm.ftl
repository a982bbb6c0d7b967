# Pomnilnik prevodov.

## Podatkovna zbirka

tm-database-corrupt = pomnilnik je poškodovan: { database-reason }
    .hint = Zaženite `vulgate tm rebuild`: pomnilnik izdela na novo iz besedilnih datotek projekta in iz tega, kar je še mogoče prebrati.
tm-database-foreign = to je podatkovna zbirka drugega programa, ne pomnilnik
    .hint = Premaknite jo ali v `vulgate.toml` navedite drugo datoteko; `vulgate tm rebuild` nato izdela pomnilnik iz besedilnih datotek projekta.
tm-database-newer = pomnilnik je zapisal novejši Vulgate (njegova različica je { $version })
    .hint = Posodobite Vulgate. Ali pa izbrišite datoteko; `vulgate tm rebuild` jo znova izdela iz besedilnih datotek projekta.
tm-database-locked = drug proces že predolgo zapisuje v pomnilnik
    .hint = Počakajte, da konča, ali ga končajte in ukaz znova poženite.
tm-read-behind = drug proces zapisuje v pomnilnik; prebran je v prejšnjem stanju
    .hint = Če naj ukaz upošteva najnovejša besedila projekta, ga znova poženite, ko drugi konča.
tm-read-full = na disku ni prostora za posodobitev pomnilnika; prebran je bil tak, kot je bil prej
    .hint = Sprostite prostor in znova zaženite ukaz, če mora upoštevati najnovejša besedila projekta.
tm-database-denied = pomnilnika ni mogoče odpreti ali zapisati: { database-reason }
    .hint = Preverite dovoljenja za datoteko in njeno mapo.
tm-database-full = disk je poln; pomnilnik je ostal tak, kot je bil
    .hint = Sprostite prostor in ukaz znova poženite.
tm-database-failed = pomnilnika ni bilo mogoče prebrati ali zapisati: { database-reason }
    .hint = Poskusite znova; če se ponovi, preverite disk.
database-reason = { $reason ->
    [page] del datoteke ni tak, kot je bil zapisan
    [format] datoteka ni podatkovna zbirka
    [value] ene od vrednosti v njem ni mogoče prebrati
    [read-only] vklopljena je zaščita pred pisanjem
    [closed] datoteka ali njena mapa ni dostopna
    [disk] disk javlja okvaro
    [memory] delovnega pomnilnika ni dovolj
   *[other] napaka SQLite { $code }
}
tm-database-unsound = pomnilnik ni brezhiben: { verify-reason }
    .hint = Zaženite `vulgate tm rebuild`: pomnilnik izdela na novo iz besedilnih datotek projekta in iz tega, kar je še mogoče prebrati.
verify-reason = { $reason ->
    [structure] zgradba datoteke je poškodovana (najdene napake: { $row })
    [dangling] vrstica { $row } tabele „{ $name }“ kaže na neobstoječo vrstico tabele „{ $other }“
    [dangling-one] ena od vrstic tabele „{ $name }“ kaže na neobstoječo vrstico tabele „{ $other }“
    [untranslated] enota { $row } nima prevoda
    [moved] enota { $row } je v drugi zbirki kot njena datoteka
    [unused] besedilo { $row } ne pripada nobeni enoti
    [foreign] enota { $row } ima prevod v drugem jeziku, kot je jezik njegovega besedila
    [provenance] poreklo zbirke „{ $name }“ ni znano: „{ $other }“
    [language] jezik besedila { $row } ni znan ({ $other })
    [unreadable] besedila { $row } ni mogoče prebrati
    [key] besedila { $row } ni mogoče najti po njegovi vsebini
    [gone] besedilo { $row } je mogoče poiskati, vendar ne obstaja
    [facts] podatkov o prevodu enote { $row } ni mogoče prebrati
    [index] kazalo ne najde besedila „{ $name }“
   *[search] iskanje ne najde besedila „{ $name }“
}

## Datoteke TMX

tm-tmx-root = zunanji element je „{ $element }“: to ni TMX
    .hint = Preverite, ali je to prava datoteka. Datoteka TMX se začne z elementom „tmx“.
tm-tmx-version = različica je „{ $version }“; znane so različice od 1.1 do 1.4
    .hint = Prebrana je kot 1.4. Primerjajte nekaj enot in, če niso pravilne, datoteko znova izvozite kot TMX 1.4.
tm-tmx-header = ni glave
    .hint = Za izvirnik vsake enote je vzeto njeno prvo besedilo. Če to ni prav, dodajte glavo s „srclang“.
tm-tmx-header-facts = lastnosti in opombe glave v pomnilniku nimajo mesta in so izpuščene: { $count }
    .hint = Če so pomembne, obdržite samo datoteko: `vulgate tm import --keep`.
tm-tmx-body = ni elementa body, zato ni enot
    .hint = Datoteko znova izvozite iz orodja, v katerem je nastala.
tm-tmx-no-srclang = v glavi ni naveden izvorni jezik
    .hint = Za izvirnik vsake enote je vzeto njeno prvo besedilo. Če to ni prav, dodajte „srclang“.
tm-tmx-srclang = „{ $lang }“ ni izvorni jezik
    .hint = Napišite jezikovno oznako, na primer „en“ ali „pt-BR“, ali „*all*“. Za izvirnik je vzeto prvo besedilo enote.
tm-tmx-element = element „{ $element }“ ne spada sem in je izpuščen
    .hint = Preverite, ali vsebuje prevod; če ga, ga postavite na mesto, ki ga določa TMX 1.4.
tm-tmx-large = enota je večja od { $limit } MB
    .hint = Preverite, ali je datoteka poškodovana: morda manjka končna oznaka.
tm-tmx-cut-off = datoteka se konča pred svojim koncem
    .hint = Med prenosom je bila odrezana ali pa ni dokončana. Znova jo pridobite pri viru.
tm-tmx-unclosed = enota je izpuščena: pred njenim koncem se začne druga
    .hint = Dodajte njeno končno oznako „</tu>“ ali jo odstranite.
tm-tmx-broken = enota je iz tega razloga izpuščena
    .hint = Popravite jo ali odstranite in datoteko znova uvozite: kar je že znano, se ne doda dvakrat.
tm-tmx-character = znak { $code } v XML ni dovoljen; prevzet je takšen, kot je
    .hint = Odstranite ga iz besedila: drugi programi bodo datoteko zavrnili.
tm-tmx-unit = enota je izpuščena: potrebuje vsaj dve besedili, ima pa jih { $count }
    .hint = Dodajte manjkajoče ali odstranite enoto.
tm-tmx-no-lang = besedilo je izpuščeno: njegov jezik ni naveden
    .hint = Dodajte „xml:lang“.
tm-tmx-lang = besedilo je izpuščeno: „{ $lang }“ ni znan jezik
    .hint = Napišite jezikovno oznako, na primer „de“ ali „pt-BR“, v „xml:lang“.
tm-tmx-no-seg = besedilo v jeziku „{ $lang }“ je izpuščeno: nima elementa „seg“
    .hint = Dodajte besedilo ali odstranite „tuv“.
tm-tmx-empty = besedilo v jeziku „{ $lang }“ je izpuščeno: prazno je
    .hint = Dodajte besedilo ali odstranite „tuv“.
tm-tmx-date = „{ $value }“ v „{ $attribute }“ ni datum in ni upoštevano
    .hint = Napišite ga kot 20260316T120000Z.
tm-tmx-inline = „{ $element }“ ni vrinjeni element TMX; prevzeto je njegovo besedilo
    .hint = Za označbe uporabite „bpt“ in „ept“, „ph“ ali „it“.
tm-tmx-unpaired = „{ $element }“ z i="{ $i }" v besedilu nima para; vzet je kot samostojna koda
    .hint = Dajte začetku in koncu para isti „i“ ali uporabite „it“.
tm-tmx-no-i = „{ $element }“ nima „i“; vzet je kot samostojna koda
    .hint = Dajte začetku in koncu para isti „i“.
tm-tmx-pos = „it“ nima „pos“ ali pa „pos“ ni ne „begin“ ne „end“; vzet je kot ograda
    .hint = Napišite pos="begin" ali pos="end".
tm-tmx-codes = lastnost „{ $property }“ ne ustreza kodam v besedilu in ni upoštevana
    .hint = Če je bilo besedilo namerno urejeno, ni treba storiti ničesar; sicer ga znova izvozite.
