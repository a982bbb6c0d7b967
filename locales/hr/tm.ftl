# Prijevodna memorija.

## Baza podataka

tm-database-corrupt = memorija je oštećena: { database-reason }
    .hint = Pokrenite `vulgate tm rebuild`: iznova izrađuje memoriju iz tekstnih datoteka projekta i onoga što se još može pročitati.
tm-database-foreign = ovo je baza podataka drugog programa, a ne memorija
    .hint = Premjestite je ili navedite drugu datoteku u `vulgate.toml`; `vulgate tm rebuild` zatim izrađuje memoriju iz tekstnih datoteka projekta.
tm-database-newer = memoriju je zapisao noviji Vulgate (njezina je verzija { $version })
    .hint = Ažurirajte Vulgate. Ili izbrišite datoteku; `vulgate tm rebuild` ponovno je izrađuje iz tekstnih datoteka projekta.
tm-database-locked = drugi proces predugo zapisuje u memoriju
    .hint = Pričekajte da završi ili ga prekinite pa ponovno pokrenite naredbu.
tm-read-behind = drugi proces zapisuje u memoriju; pročitana je u prethodnom stanju
    .hint = Ako naredba treba uzeti u obzir najnovije tekstove projekta, ponovno je pokrenite kad drugi proces završi.
tm-read-full = na disku nema mjesta za ažuriranje memorije; pročitana je onakva kakva je bila
    .hint = Oslobodite prostor i ponovno pokrenite naredbu ako treba uzeti u obzir najnovije tekstove projekta.
tm-database-denied = memorija se ne može otvoriti ili zapisati: { database-reason }
    .hint = Provjerite dopuštenja za datoteku i njezinu mapu.
tm-database-full = disk je pun; memorija je ostala kakva je bila
    .hint = Oslobodite prostor i ponovno pokrenite naredbu.
tm-database-failed = memorija se nije mogla pročitati ili zapisati: { database-reason }
    .hint = Pokušajte ponovno; ako se ponovi, provjerite disk.
database-reason = { $reason ->
    [page] dio datoteke nije onakav kakav je zapisan
    [format] datoteka nije baza podataka
    [value] jedna se vrijednost u njoj ne može pročitati
    [read-only] uključena je zaštita od zapisivanja
    [closed] datoteka ili njezina mapa nije dostupna
    [disk] disk javlja kvar
    [memory] nema dovoljno radne memorije
   *[other] pogreška programa SQLite { $code }
}
tm-database-unsound = memorija nije ispravna: { verify-reason }
    .hint = Pokrenite `vulgate tm rebuild`: iznova izrađuje memoriju iz tekstnih datoteka projekta i onoga što se još može pročitati.
verify-reason = { $reason ->
    [structure] struktura datoteke je oštećena (pronađene pogreške: { $row })
    [dangling] redak { $row } tablice „{ $name }” upućuje na nepostojeći redak tablice „{ $other }”
    [dangling-one] neki redak tablice „{ $name }” upućuje na nepostojeći redak tablice „{ $other }”
    [untranslated] jedinica { $row } nema prijevod
    [moved] jedinica { $row } nalazi se u drugoj zbirci nego njezina datoteka
    [unused] tekst { $row } ne pripada nijednoj jedinici
    [foreign] jedinica { $row } ima prijevod na jeziku različitom od jezika njegova teksta
    [provenance] podrijetlo zbirke „{ $name }” nije poznato: „{ $other }”
    [language] jezik teksta { $row } nije poznat ({ $other })
    [unreadable] tekst { $row } ne može se pročitati
    [key] tekst { $row } ne pronalazi se po sadržaju
    [gone] tekst { $row } može se potražiti, ali ne postoji
    [facts] podaci o prijevodu jedinice { $row } ne mogu se pročitati
    [index] indeks ne pronalazi tekst „{ $name }”
   *[search] pretraživanje ne pronalazi tekst „{ $name }”
}

## Datoteke TMX

tm-tmx-root = vanjski je element „{ $element }”: to nije TMX
    .hint = Provjerite je li to prava datoteka. Datoteka TMX počinje elementom „tmx”.
tm-tmx-version = verzija je „{ $version }”; poznate su verzije od 1.1 do 1.4
    .hint = Pročitana je kao 1.4. Usporedite nekoliko jedinica i, ako nisu točne, ponovno izvezite datoteku kao TMX 1.4.
tm-tmx-header = nema zaglavlja
    .hint = Kao izvornik svake jedinice uzet je njezin prvi tekst. Ako to nije točno, dodajte zaglavlje sa „srclang”.
tm-tmx-header-facts = svojstvima i napomenama zaglavlja nema mjesta u memoriji i izostavljeni su: { $count }
    .hint = Ako su važni, zadržite samu datoteku: `vulgate tm import --keep`.
tm-tmx-body = nema elementa body pa ni jedinica
    .hint = Ponovno izvezite datoteku iz alata u kojem je izrađena.
tm-tmx-no-srclang = u zaglavlju nije naveden izvorni jezik
    .hint = Kao izvornik svake jedinice uzet je njezin prvi tekst. Ako to nije točno, dodajte „srclang”.
tm-tmx-srclang = „{ $lang }” nije izvorni jezik
    .hint = Napišite jezičnu oznaku kao što je „en” ili „pt-BR” ili „*all*”. Kao izvornik uzet je prvi tekst jedinice.
tm-tmx-element = elementu „{ $element }” ovdje nije mjesto i izostavljen je
    .hint = Provjerite sadržava li prijevod; ako sadržava, stavite ga na mjesto predviđeno u TMX-u 1.4.
tm-tmx-large = jedinica je veća od { $limit } MB
    .hint = Provjerite je li datoteka oštećena: možda nedostaje završna oznaka.
tm-tmx-cut-off = datoteka završava prije kraja
    .hint = Odrezana je pri prijenosu ili nije dovršena. Ponovno je nabavite s izvora.
tm-tmx-unclosed = jedinica je izostavljena: prije njezina kraja počinje druga
    .hint = Dodajte njezinu završnu oznaku „</tu>” ili je uklonite.
tm-tmx-broken = jedinica je izostavljena iz tog razloga
    .hint = Ispravite je ili uklonite pa ponovno uvezite datoteku: ono što je već poznato ne dodaje se dvaput.
tm-tmx-character = znak { $code } nije dopušten u XML-u; preuzet je kakav jest
    .hint = Uklonite ga iz teksta: drugi će programi odbiti datoteku.
tm-tmx-unit = jedinica je izostavljena: potrebna su joj barem dva teksta, a ima ih { $count }
    .hint = Dodajte što nedostaje ili uklonite jedinicu.
tm-tmx-no-lang = tekst je izostavljen: nije naveden njegov jezik
    .hint = Dodajte „xml:lang”.
tm-tmx-lang = tekst je izostavljen: „{ $lang }” nije poznat jezik
    .hint = Napišite jezičnu oznaku kao što je „de” ili „pt-BR” u „xml:lang”.
tm-tmx-no-seg = tekst na jeziku „{ $lang }” izostavljen je: nema elementa „seg”
    .hint = Dodajte tekst ili uklonite „tuv”.
tm-tmx-empty = tekst na jeziku „{ $lang }” izostavljen je: prazan je
    .hint = Dodajte tekst ili uklonite „tuv”.
tm-tmx-date = „{ $value }” u „{ $attribute }” nije datum i zanemareno je
    .hint = Napišite ga kao 20260316T120000Z.
tm-tmx-inline = „{ $element }” nije umetnuti element TMX-a; preuzet je njegov tekst
    .hint = Za oznake upotrijebite „bpt” i „ept”, „ph” ili „it”.
tm-tmx-unpaired = „{ $element }” s i="{ $i }" nema para u tekstu; uzet je kao samostalan kod
    .hint = Dajte početku i kraju para isti „i” ili upotrijebite „it”.
tm-tmx-no-i = „{ $element }” nema „i”; uzet je kao samostalan kod
    .hint = Dajte početku i kraju para isti „i”.
tm-tmx-pos = „it” nema „pos” ili „pos” nije ni „begin” ni „end”; uzet je kao rezervirano mjesto
    .hint = Napišite pos="begin" ili pos="end".
tm-tmx-codes = svojstvo „{ $property }” ne odgovara kodovima u tekstu i zanemareno je
    .hint = Ako je tekst namjerno uređivan, ne treba ništa učiniti; inače ga ponovno izvezite.
