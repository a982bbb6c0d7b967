# Nalazi provjera kvalitete prijevoda. Vrijednost kaže što je utvrđeno, `.hint` što treba
# učiniti, `.explain` što se provjerom traži i kada se može zanemariti.

check-blank = segment ima prijevod, ali je prazan
    .hint = Prevedite segment ili vratite njegovo stanje na „initial” ako još nije gotov.
    .explain =
        Traži segmente čiji je prijevod prazan iako izvornik nije.

        Primjer: izvornik je „A second wall.”, a prijevod ne sadržava ništa ili samo razmake.

        Nemojte to nikad zanemariti: u objavljenom bi tekstu ostala praznina.

# $kind: što ne valja s kodom. $code je kod kako ga vidi prevoditelj.
check-codes =
    { $kind ->
        [missing] nedostaje kod { $code }
        [doubled] kod { $code } pojavljuje se češće nego u izvorniku
        [added] koda { $code } nema u izvorniku
        [order] kod { $code } zamijenio je mjesto s drugim kodom, što nije dopušteno
        [nesting] kod { $code } nije pravilno otvoren i zatvoren
       *[dropped] oblikovanje { $code } iz izvornika nije upotrijebljeno
    }
    .hint =
        { $kind ->
            [missing] Vratite ga na pravo mjesto u rečenici.
            [doubled] Zadržite ga jednom.
            [added] Izbrišite ga.
            [order] Poredajte kodove kao u izvorniku.
            [nesting] Zatvorite svaki otvoreni kod, najprije posljednji.
           *[dropped] Primijenite ga na odgovarajuće riječi, osim ako ste ga namjerno izostavili.
        }
    .explain =
        Uspoređuje umetnute kodove (podebljano, poveznice, bilješke, slike) u prijevodu s onima
        u izvorniku. Bilješka ili slika mora se pojaviti jednom; nijedan se kod ne smije
        izmisliti; rasponi moraju biti zatvoreni i ne smiju se križati. Izgubljeno podebljanje
        ili poveznica samo je napomena.

        Primjer: izvornik završava bilješkom 3, a prijevod ne.

        Napomenu možete zanemariti ako jeziku ondje nije potrebno isticanje. Pogrešku nemojte
        nikad zanemariti.

# $character je njegova kodna točka, $near tekst oko njega.
check-forbidden = prijevod sadržava znak { $character }, kod „{ $near }”
    .hint = Izbrišite ga ili upišite slovo koje je ondje izgubljeno.
    .explain =
        Traži znakove koje nijedan tekst ne bi trebao sadržavati: kontrolne znakove, znakove za
        privatnu upotrebu, oznaku poretka bajtova usred teksta i U+FFFD, koji stoji gdje program
        nije mogao pročitati slovo.

        Primjer: „pr□cis” umjesto „précis”.

        Nemojte to nikad zanemariti: slagač za te znakove nema nikakav oblik.

# $before i $now stari su i novi izvornik.
check-stale = izvornik je promijenjen, a prijevod nije
    .hint = Izvornik je glasio „{ $before }”, a sada glasi „{ $now }”. Ažurirajte prijevod.
    .explain =
        Traži segmente čiji je izvornik promijenjen, a prijevod još odgovara starom izvorniku.

        Primjer: „12 weeks” postalo je „eight weeks”, a u prijevodu još piše dvanaest.

        Možete to zanemariti ako izmjena u prijevodu ništa ne mijenja, na primjer zarez.

check-same-as-source = prijevod je jednak izvorniku
    .hint = Prevedite ga. Ako mora ostati kakav jest, označite da se ne prevodi.
    .explain =
        Traži prijevode koji doslovno ponavljaju izvornik. Potrebne su barem dvije dulje riječi
        napisane malim slovima kako se ne bi obuhvatila imena, brojevi i adrese.

        Primjer: „Executive summary in bullets” u tekstu na francuskom.

        Možete to zanemariti za navode i naslove koji se navode na izvornom jeziku.

check-untranslated-part = dio izvornika ostao je u prijevodu nepromijenjen: „…{ $text }…”
    .hint = Prevedite ga; neki alati nov prijevod stavljaju ispred postojećeg teksta.
    .explain =
        Traži šest uzastopnih riječi koje su iste u izvorniku i prijevodu, većinom običnih riječi
        napisanih malim slovima. Imena, naslovi, adrese i bilješke ne uzimaju se u obzir. Navod
        koji treba ostati na svojem jeziku nije pogreška.
# $kind mixed: $word je riječ, $letter strano slovo u njoj, $code kodna točka.
check-script =
    { $kind ->
        [mixed] u riječi „{ $word }” slovo „{ $letter }” ({ $code }) pripada drugom pismu
       *[whole] prijevod nije napisan pismom svojeg jezika
    }
    .hint =
        { $kind ->
            [mixed] Ponovno upišite slovo na tipkovnici tog jezika.
           *[whole] Provjerite je li to pravi jezik i prevedite segment.
        }
    .explain =
        Traži slova pogrešnog pisma: latinično „E” u ćiriličnoj ili grčkoj riječi izgleda
        ispravno, ali pretraživanje ga ne nalazi, a čitač zaslona pogrešno ga čita. Nalazi i
        tekst koji uopće nije napisan pismom svojeg jezika.

        Primjer: „Eвропа” s latiničnim prvim slovom.

        Možete to zanemariti za imena u kojima se pisma namjerno miješaju.

check-hidden = u prijevodu je nevidljiv znak ({ $code })
    .hint = Izbrišite ga; ako ga ne možete pronaći, ponovno upišite riječi oko njega.
    .explain =
        Traži znakove koje nitko ne vidi: oznake smjera pisanja, razmake bez širine, oznake
        poretka bajtova. Dolaze s kopiranim tekstom; zbog nekih se rečenica čita drukčije nego
        što glasi, a svi ometaju pretraživanje i rastavljanje riječi. Ono što je i u izvorniku
        ne uzima se u obzir.

check-term-missing = „{ $term }” je u terminološkoj bazi „{ $expected }”, čega u prijevodu nema
    .hint = Upotrijebite naziv iz terminološke baze ili upotrijebljeni naziv dodajte u nju kao dopušten.
    .explain =
        Traži u izvorniku nazive iz terminoloških baza projekta (terms/*.tbx), a u prijevodu
        jedan od naziva koji taj pojam ondje ima, u bilo kojem obliku. Nazivi označeni kao
        nepreporučeni ili zastarjeli ne računaju se.

        Može se zanemariti ako je rečenica bolja bez naziva.

        Primjer: „public consultation” prevedeno bez „öffentliche Konsultation”.

check-term-forbidden = za „{ $term }” ne treba upotrebljavati „{ $used }”{ $count ->
        [0] {""}
       *[other] {" "}nego „{ $better }”
    }
    .hint = Upotrijebite drugi naziv; `vulgate terms search` pokazuje koji postoje.
    .explain =
        Traži u prijevodu nazive koji su u terminološkoj bazi označeni kao nepreporučeni ili
        zastarjeli, ako izvornik sadržava naziv za isti pojam.

        Primjer: „Regelung” za „regulation”, a terminološka baza traži „Verordnung”.

# $source i $target brojevi su o kojima je riječ, kako su napisani; jedan može biti prazan.
check-numbers =
    { $kind ->
        [missing] nedostaje broj { $source } iz izvornika
        [added] broja { $target } nema u izvorniku
        [kept] broj { $source } iz izvornika na ovom se jeziku piše { $expected }; ovako je to drugi broj
       *[changed] u izvorniku je { $source }, a u prijevodu { $target }
    }
    .hint = Usporedite brojeve s izvornikom; pišite ih s razdjelnicima svojeg jezika.
    .explain =
        Uspoređuje vrijednosti svih brojeva, bez obzira na razdjelnike i redoslijed: „38,000” je
        „38 000” i „38.000”, „6.10.1958” je „6 October 1958”, „Article 14(2)” je „Artikel 14
        Absatz 2”. Brojevi do dvanaest mogu biti napisani riječima. Broj koji postoji, ali se ne
        pojavljuje jednako često kao u izvorniku, samo je napomena.

        Primjer: „38,000” u njemačkom tekstu znači trideset osam.

        Možete to zanemariti ako rečenici broj nije potreban ili joj je potreban još jedan.

check-url-email = adresa { $address } iz izvornika nedostaje ili je drukčija
    .hint = Kopirajte adresu iz izvornika; u njoj se smije razlikovati samo jezik.
    .explain =
        Traži internetske adrese i adrese e-pošte iz izvornika kojih u prijevodu nema. Oznaka
        jezika u adresi smije se razlikovati.

        Primjer: „us@dat.example” za „us@data.example”.

        Možete to zanemariti ako stranica na tom jeziku ima drugu adresu i otvorili ste je.

check-max-length = broj znakova u prijevodu: { $count }, dopušteno najviše { $most }
    .hint = Skratite ga ili od autora zatražite višu granicu.
    .explain =
        Autor dokumenta ograničava duljinu nekih tekstova, s max-length u komentaru ispred bloka
        ili pod [markdown] u vulgate.toml. Broje se svi segmenti teksta zajedno, s razmacima među
        njima.
# $target i $expected duljine su u znakovima.
check-length =
    { $kind ->
        [short] prijevod je vrlo kratak: broj znakova { $target }, uobičajeno oko { $expected }
       *[long] prijevod je vrlo dug: broj znakova { $target }, uobičajeno oko { $expected }
    }
    .hint = Provjerite je li to prijevod ovog segmenta i je li potpun.
    .explain =
        Uspoređuje duljinu prijevoda s onom koja je uobičajena između tih dvaju jezika.
        Provjeravaju se samo dulji segmenti i računaju samo velike razlike.

        Primjer: nedostaje pola odlomka.

        Možete to zanemariti ako jezik to zaista kaže tako kratko ili mora objasniti naziv.

# $source i $target znakovi su; prazno ako ih nema.
check-end-punctuation =
    { $kind ->
        [added] prijevod završava s „{ $target }”, a izvornik bez znaka
        [missing] izvornik završava s „{ $source }”, a prijevod bez znaka
       *[changed] izvornik završava s „{ $source }”, a prijevod s „{ $target }”
    }
    .hint = Završite ga kao što završava izvornik, znakovima svojeg jezika.
    .explain =
        Uspoređuje posljednji znak prijevoda sa znakom izvornika, svaki prema pravilima svojeg
        jezika: grčko pitanje završava s „;”. Završne zagrade i navodnici te točke iza kratica
        i rednih brojeva ne računaju se.

        Primjer: izvornik pita „Who reads it?”, a prijevod završava točkom.

        Možete to zanemariti ako na vašem jeziku takav tekst završava drukčije.

check-brackets = zagrada „{ $bracket }” nema para
    .hint = Dodajte drugu zagradu ili izbrišite ovu.
    .explain =
        Traži zagrade u prijevodu koje su otvorene, a nisu zatvorene, ili obrnuto, ako su u
        izvorniku sve u paru. Oznaka u popisu, „a)”, ne računa se kao zagrada.

        Primjer: „proračun (u eurima”.

        Možete to zanemariti za znakove koji samo nalikuju na zagrade.

# $mark je navodnik, $near tekst oko njega, $own navodnici tog jezika.
check-quotes =
    { $kind ->
        [straight] ravni navodnici kod „{ $near }”
        [backwards] navodnik „{ $mark }” otvara navod, kod „{ $near }”
       *[foreign] navodnik „{ $mark }” ne upotrebljava se u ovom jeziku, kod „{ $near }”
    }
    .hint = Za navode upotrijebite { $own }.
    .explain =
        Traži navodnike koje jezik prijevoda ne upotrebljava ili ih upotrebljava obrnuto. Ravni
        su navodnici samo napomena. Polunavodnici se ne provjeravaju jer su većinom apostrofi.

        Primjer: “so” u njemačkom tekstu, u kojem se piše „so“.

        Možete to zanemariti unutar navoda na drugom jeziku.

check-percent =
    { $kind ->
        [breaks] između broja i znaka stoji običan razmak kod „{ $near }”, gdje se redak može prelomiti
       *[joined] ispred znaka za postotak nema razmaka kod „{ $near }”
    }
    .hint = Stavite ondje neprelomivi razmak (U+00A0).
    .explain =
        Provjerava razmak između broja i znaka „%”, „€” ili drugog znaka valute. Međuinstitucijski
        stilski priručnik Europske unije za gotovo sve jezike traži neprelomivi razmak; ako ga u
        nekom jeziku po običaju nema, i to je prihvatljivo.

        Primjer: „59” na kraju retka i „%” na početku sljedećeg.

        Možete to zanemariti ako se tekst nikad ne slaže za tisak.

check-spaces =
    { $kind ->
        [leading-lost] izvornik počinje razmakom, a prijevod ne
        [leading-added] prijevod počinje razmakom, a izvornik ne
        [trailing-lost] izvornik završava razmakom, a prijevod ne
        [trailing-added] prijevod završava razmakom, a izvornik ne
        [double] dva uzastopna razmaka kod „{ $near }”
        [before-stop] razmak ispred zareza ili točke kod „{ $near }”
        [before-tall] razmak ispred interpunkcijskog znaka kod „{ $near }”
        [french] običan razmak ispred interpunkcijskog znaka kod „{ $near }”, gdje se redak može prelomiti
       *[bracket] razmak s unutarnje strane zagrade kod „{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Dodajte razmak.
            [trailing-lost] Dodajte razmak.
            [french] Stavite ondje neprelomivi razmak (U+00A0 ili U+202F).
           *[other] Izbrišite razmak.
        }
    .explain =
        Traži udvostručene, izgubljene ili pogrešno smještene razmake te obične razmake ispred
        francuskih znakova koji se odvajaju.

        Primjer: „jedan , dva”.

        Možete to zanemariti za stupce poravnane razmacima.

check-conventions = umjesto „{ $found }” ovdje se piše „{ $wanted }” (pravila: { $profile })
    .hint = Napišite tako ili odaberite druga pravila pod [project] u datoteci vulgate.toml.
    .explain =
        Uspoređuje zapis brojeva, datuma, rednih brojeva, postotaka, navodnika i bilježaka s
        pravilima koja navodi [project] u datoteci vulgate.toml: eu je Međuinstitucijski stilski
        priručnik Europske unije, cldr običaj zemlje. Ako ništa nije odabrano, nalazi se samo
        ono čega nema ni u jednima.

        Primjer: „16 Oktober” u njemačkom tekstu, gdje se piše „16. Oktober”.

        Možete to zanemariti kod imena, oznaka i citata.

check-repeated-word = riječ „{ $word }” stoji dvaput zaredom
    .hint = Izbrišite jednu.
    .explain =
        Traži riječ koja stoji dvaput zaredom samo s razmakom između, ako se u izvorniku nijedna
        ne ponavlja. Parovi koje zahtijeva gramatika, kao „nous nous”, ne uzimaju se u obzir.

        Primjer: „u u tekstu”.

        Možete to zanemariti ako su obje riječi potrebne.

check-capitalisation = prijevod počinje malim slovom: „{ $word }”
    .hint = Počnite velikim slovom, kao izvornik.
    .explain =
        Traži naslove, odlomke, stavke popisa i bilješke koji počinju malim slovom, a izvornik
        počinje velikim.

        Primjer: „es besteht die Pflicht.” za „The duty exists.”

        Možete to zanemariti ako vaš stilski priručnik traži mala slova, na primjer u popisima.

# $other je drugi izvornik ili prijevod, $unit id jedinice u kojoj stoji.
check-inconsistent =
    { $kind ->
        [targets] isti je izvornik u jedinici { $unit } preveden kao „{ $other }”
       *[sources] isti je prijevod u jedinici { $unit } upotrijebljen za drugi izvornik: „{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Odaberite jedan od tih dvaju prijevoda, osim ako kontekst zahtijeva oba.
           *[sources] Provjerite je li zabunom kopiran u pogrešan segment.
        }
    .explain =
        Traži jedan izvornik s dvama prijevodima u dokumentu, u istoj ulozi, te jedan prijevod
        dvaju izvornika koji imaju malo zajedničkog.

        Primjer: naslov „The gap” jedanput je „Die Kluft”, a jedanput „Die Lücke”.

        Možete to zanemariti ako gramatika ili kontekst zahtijevaju različite riječi.
