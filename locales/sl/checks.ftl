# Ugotovitve preverjanj kakovosti prevodov. Vrednost pove, kaj je ugotovljeno, `.hint`, kaj je
# treba storiti, `.explain`, kaj preverjanje išče in kdaj se lahko prezre.

check-blank = segment ima prevod, vendar je ta prazen
    .hint = Prevedite segment ali vrnite njegovo stanje na „initial“, če še ni končan.
    .explain =
        Išče segmente, katerih prevod je prazen, čeprav izvirnik ni.

        Primer: izvirnik je „A second wall.“, prevod ne vsebuje ničesar ali samo presledke.

        Tega nikoli ne prezrite: v objavljenem besedilu bi ostala vrzel.

# $kind: kaj je narobe s kodo. $code je koda, kot jo vidi prevajalec.
check-codes =
    { $kind ->
        [missing] manjka koda { $code }
        [doubled] koda { $code } se pojavi pogosteje kot v izvirniku
        [added] kode { $code } v izvirniku ni
        [order] koda { $code } je zamenjala mesto z drugo, kar ni dovoljeno
        [nesting] koda { $code } ni pravilno odprta in zaprta
       *[dropped] oblikovanje { $code } iz izvirnika ni uporabljeno
    }
    .hint =
        { $kind ->
            [missing] Postavite jo nazaj na pravo mesto v povedi.
            [doubled] Obdržite jo samo enkrat.
            [added] Izbrišite jo.
            [order] Kode razvrstite kot v izvirniku.
            [nesting] Zaprite vsako odprto kodo, najprej zadnjo.
           *[dropped] Uporabite ga na ustreznih besedah, razen če ste ga namerno izpustili.
        }
    .explain =
        Primerja vrinjene kode (krepki tisk, povezave, sprotne opombe, slike) v prevodu s tistimi
        v izvirniku. Sprotna opomba ali slika se mora pojaviti enkrat; nobena koda ne sme biti
        izmišljena; razponi morajo biti zaprti in se ne smejo križati. Izgubljen krepki tisk ali
        povezava je samo opomba.

        Primer: izvirnik se konča s sprotno opombo 3, prevod pa ne.

        Opombo lahko prezrete, če jezik tam ne potrebuje poudarka. Napake nikoli ne prezrite.

# $character je njegova kodna točka, $near besedilo okrog njega.
check-forbidden = prevod vsebuje znak { $character }, pri „{ $near }“
    .hint = Izbrišite ga ali vnesite črko, ki se je tam izgubila.
    .explain =
        Išče znake, ki jih ne bi smelo vsebovati nobeno besedilo: krmilne znake, znake za zasebno
        uporabo, oznako vrstnega reda bajtov sredi besedila in U+FFFD, ki stoji tam, kjer program
        črke ni mogel prebrati.

        Primer: „pr□cis“ namesto „précis“.

        Tega nikoli ne prezrite: stavljalnik za te znake nima podobe.

# $before in $now sta stari in novi izvirnik.
check-stale = izvirnik je spremenjen, prevod pa ne
    .hint = Izvirnik je bil „{ $before }“, zdaj je „{ $now }“. Posodobite prevod.
    .explain =
        Išče segmente, katerih izvirnik je bil spremenjen, prevod pa še ustreza staremu izvirniku.

        Primer: „12 weeks“ je postalo „eight weeks“, v prevodu pa še vedno piše dvanajst.

        Prezrete lahko, če sprememba v prevodu ničesar ne spremeni, na primer vejica.

check-same-as-source = prevod je enak izvirniku
    .hint = Prevedite ga. Če mora ostati tak, kot je, označite, da se ne prevaja.
    .explain =
        Išče prevode, ki izvirnik dobesedno ponavljajo. Potrebni sta vsaj dve daljši besedi z malimi
        črkami, da se ne zajamejo imena, številke in naslovi.

        Primer: „Executive summary in bullets“ v francoskem besedilu.

        Prezrete lahko pri navedkih in naslovih, ki se navajajo v izvirnem jeziku.

check-untranslated-part = del izvirnika je v prevodu ostal nespremenjen: „…{ $text }…“
    .hint = Prevedite ga; nekatera orodja nov prevod postavijo pred obstoječe besedilo.
    .explain =
        Išče šest zaporednih besed, ki so v izvirniku in prevodu enake, večinoma običajnih besed z
        malimi črkami. Imena, naslovi in sprotne opombe se ne upoštevajo. Navedek, ki naj ostane v
        svojem jeziku, ni napaka.
# $kind mixed: $word je beseda, $letter tuja črka v njej, $code kodna točka.
check-script =
    { $kind ->
        [mixed] v besedi „{ $word }“ črka „{ $letter }“ ({ $code }) spada v drugo pisavo
       *[whole] prevod ni napisan v pisavi svojega jezika
    }
    .hint =
        { $kind ->
            [mixed] Znova vnesite črko s tipkovnico tega jezika.
           *[whole] Preverite, ali je to pravi jezik, in prevedite segment.
        }
    .explain =
        Išče črke napačne pisave: latinični „E“ v cirilski ali grški besedi je videti pravilen,
        vendar ga iskanje ne najde, bralnik zaslona pa ga napačno prebere. Najde tudi besedilo, ki
        sploh ni v pisavi svojega jezika.

        Primer: „Eвропа“ z latinično prvo črko.

        Prezrete lahko pri imenih, ki pisave mešajo namerno.

check-hidden = v prevodu je neviden znak ({ $code })
    .hint = Izbrišite ga; če ga ne najdete, znova vnesite besede okrog njega.
    .explain =
        Išče znake, ki jih nihče ne vidi: oznake smeri pisanja, presledke brez širine, oznake
        vrstnega reda bajtov. Pridejo s kopiranim besedilom; zaradi nekaterih se poved bere
        drugače, kot se glasi, vsi pa ovirajo iskanje in deljenje besed. Kar je tudi v izvirniku,
        se ne upošteva.

check-term-missing = „{ $term }“ je v terminološki zbirki „{ $expected }“, česar v prevodu ni
    .hint = Uporabite termin iz terminološke zbirke ali uporabljenega dodajte vanjo kot dopustnega.
    .explain =
        V izvirniku išče termine iz terminoloških zbirk projekta (terms/*.tbx), v prevodu pa enega
        od terminov, ki jih ima pojem tam, v kateri koli obliki. Termini, označeni kot odsvetovani
        ali opuščeni, ne štejejo.

        Prezreti se lahko, kjer je poved boljša brez termina.

        Primer: „public consultation“ prevedeno brez „öffentliche Konsultation“.

check-term-forbidden = za „{ $term }“ se ne uporablja „{ $used }“{ $count ->
        [0] {""}
       *[other] {", "}temveč „{ $better }“
    }
    .hint = Uporabite drug termin; `vulgate terms search` pokaže, kateri so na voljo.
    .explain =
        V prevodu išče termine, ki so v terminološki zbirki označeni kot odsvetovani ali opuščeni,
        kadar je v izvirniku termin za isti pojem.

        Primer: „Regelung“ za „regulation“, terminološka zbirka pa zahteva „Verordnung“.

# $source in $target sta zadevni števili, kot sta zapisani; eno je lahko prazno.
check-numbers =
    { $kind ->
        [missing] manjka število { $source } iz izvirnika
        [added] števila { $target } v izvirniku ni
        [kept] število { $source } iz izvirnika se v tem jeziku piše { $expected }; tako je to drugo število
       *[changed] v izvirniku je { $source }, v prevodu pa { $target }
    }
    .hint = Primerjajte števila z izvirnikom; pišite jih z ločili svojega jezika.
    .explain =
        Primerja vrednosti vseh števil ne glede na ločila in vrstni red: „38,000“ je „38 000“ in
        „38.000“, „6.10.1958“ je „6 October 1958“, „Article 14(2)“ je „Artikel 14 Absatz 2“.
        Števila do dvanajst so lahko zapisana z besedo. Število, ki je navzoče, vendar ne tolikokrat
        kot v izvirniku, je samo opomba.

        Primer: „38,000“ v nemškem besedilu pomeni osemintrideset.

        Prezrete lahko, če poved ne potrebuje števila ali potrebuje še eno.

check-url-email = naslov { $address } iz izvirnika manjka ali je drugačen
    .hint = Prekopirajte naslov iz izvirnika; v njem je lahko drugačen samo jezik.
    .explain =
        Išče spletne in e-poštne naslove iz izvirnika, ki jih v prevodu ni. Jezikovna oznaka v
        naslovu je lahko drugačna.

        Primer: „us@dat.example“ za „us@data.example“.

        Prezrete lahko, če ima stran v tem jeziku drug naslov in ste ga odprli.

check-max-length = število znakov v prevodu je { $count }, dovoljenih pa jih je največ { $most }
    .hint = Skrajšajte ga ali avtorja prosite za višjo mejo.
    .explain =
        Avtor dokumenta omeji dolžino nekaterih besedil, z max-length v komentarju pred blokom ali
        pod [markdown] v vulgate.toml. Vsi segmenti besedila se štejejo skupaj, s presledki med
        njimi.
# $target in $expected sta dolžini v znakih.
check-length =
    { $kind ->
        [short] prevod je zelo kratek: število znakov { $target }, običajno okrog { $expected }
       *[long] prevod je zelo dolg: število znakov { $target }, običajno okrog { $expected }
    }
    .hint = Preverite, ali je to prevod tega segmenta in ali je popoln.
    .explain =
        Primerja dolžino prevoda z običajno med tema jezikoma. Gledajo se samo daljši segmenti,
        štejejo samo velike razlike.

        Primer: manjka polovica odstavka.

        Prezrete lahko, če jezik to res pove tako na kratko ali mora pojasniti termin.

# $source in $target sta znaka; prazno, če ga ni.
check-end-punctuation =
    { $kind ->
        [added] prevod se konča z „{ $target }“, izvirnik pa brez ločila
        [missing] izvirnik se konča z „{ $source }“, prevod pa brez ločila
       *[changed] izvirnik se konča z „{ $source }“, prevod pa z „{ $target }“
    }
    .hint = Končajte ga, kot se konča izvirnik, z ločili svojega jezika.
    .explain =
        Primerja zadnje ločilo prevoda z ločilom izvirnika, vsako po pravilih svojega jezika: grško
        vprašanje se konča s „;“. Zaklepaji in končni narekovaji ter pike za okrajšavami in
        vrstilnimi števniki ne štejejo.

        Primer: izvirnik sprašuje „Who reads it?“, prevod pa se konča s piko.

        Prezrete lahko, če se v vašem jeziku takšno besedilo konča drugače.

check-brackets = oklepaj „{ $bracket }“ nima para
    .hint = Dodajte drugega ali tega izbrišite.
    .explain =
        Išče oklepaje v prevodu, ki so odprti in ne zaprti ali obratno, kadar so v izvirniku vsi v
        parih. Oznaka v seznamu, „a)“, ne šteje.

        Primer: „proračun (v eurih“.

        Prezrete lahko pri znakih, ki so oklepajem samo podobni.

# $mark je narekovaj, $near besedilo okrog njega, $own narekovaja tega jezika.
check-quotes =
    { $kind ->
        [straight] ravni narekovaji pri „{ $near }“
        [backwards] narekovaj „{ $mark }“ odpira navedek, pri „{ $near }“
       *[foreign] narekovaj „{ $mark }“ se v tem jeziku ne uporablja, pri „{ $near }“
    }
    .hint = Za navedke uporabite { $own }.
    .explain =
        Išče narekovaje, ki jih jezik prevoda ne uporablja ali jih uporablja obrnjeno. Ravni
        narekovaji so samo opomba. Enojni se ne gledajo, ker so večinoma opuščaji.

        Primer: “so” v nemškem besedilu, kjer se piše „so“.

        Prezrete lahko znotraj navedka v drugem jeziku.

check-percent =
    { $kind ->
        [breaks] med številom in znakom je navaden presledek pri „{ $near }“, kjer se vrstica lahko prelomi
       *[joined] pred znakom za odstotek ni presledka pri „{ $near }“
    }
    .hint = Tja postavite nedeljivi presledek (U+00A0).
    .explain =
        Gleda presledek med številom in „%“, „€“ ali drugim znakom valute. Medinstitucionalni slogovni
        priročnik Evropske unije skoraj za vse jezike zahteva nedeljivi presledek; kjer ga v jeziku
        po navadi ni, je tudi to sprejemljivo.

        Primer: „59“ na koncu vrstice in „%“ na začetku naslednje.

        Prezrete lahko, če se besedilo nikoli ne stavi.

check-spaces =
    { $kind ->
        [leading-lost] izvirnik se začne s presledkom, prevod pa ne
        [leading-added] prevod se začne s presledkom, izvirnik pa ne
        [trailing-lost] izvirnik se konča s presledkom, prevod pa ne
        [trailing-added] prevod se konča s presledkom, izvirnik pa ne
        [double] dva zaporedna presledka pri „{ $near }“
        [before-stop] presledek pred vejico ali piko pri „{ $near }“
        [before-tall] presledek pred ločilom pri „{ $near }“
        [french] navaden presledek pred ločilom pri „{ $near }“, kjer se vrstica lahko prelomi
       *[bracket] presledek na notranji strani oklepaja pri „{ $near }“
    }
    .hint =
        { $kind ->
            [leading-lost] Dodajte presledek.
            [trailing-lost] Dodajte presledek.
            [french] Tja postavite nedeljivi presledek (U+00A0 ali U+202F).
           *[other] Izbrišite presledek.
        }
    .explain =
        Išče podvojene, izgubljene ali napačno postavljene presledke ter navadne presledke pred
        francoskimi ločili, ki se pišejo nestično.

        Primer: „ena , dve“.

        Prezrete lahko pri stolpcih, poravnanih s presledki.

check-conventions = namesto „{ $found }“ se tu piše „{ $wanted }“ (pravila: { $profile })
    .hint = Zapišite tako ali izberite druga pravila pod [project] v datoteki vulgate.toml.
    .explain =
        Primerja zapis števil, datumov, vrstilnih števnikov, odstotkov, narekovajev in opomb s
        pravili, ki jih navaja [project] v datoteki vulgate.toml: eu je Medinstitucionalni
        slogovni priročnik Evropske unije, cldr raba v državi. Če ni izbrano nič, najde le
        tisto, česar ni v nobenih.

        Primer: „16 Oktober“ v nemškem besedilu, kjer se piše „16. Oktober“.

        Prezrete lahko pri imenih, oznakah in navedkih.

check-repeated-word = beseda „{ $word }“ je dvakrat zapored
    .hint = Eno izbrišite.
    .explain =
        Išče besedo, ki je dvakrat zapored, samo s presledkom vmes, kadar se v izvirniku nobena ne
        ponovi. Pari, ki jih zahteva slovnica, kot „nous nous“, se ne upoštevajo.

        Primer: „v v besedilu“.

        Prezrete lahko, če sta mišljeni obe besedi.

check-capitalisation = prevod se začne z malo začetnico: „{ $word }“
    .hint = Začnite z veliko začetnico, kot izvirnik.
    .explain =
        Išče naslove, odstavke, točke seznamov in opombe, ki se začnejo z malo začetnico, izvirnik pa
        z veliko.

        Primer: „es besteht die Pflicht.“ za „The duty exists.“

        Prezrete lahko, če vaš slogovni priročnik zahteva malo začetnico, na primer v seznamih.

# $other je drugi izvirnik ali prevod, $unit id enote, v kateri je.
check-inconsistent =
    { $kind ->
        [targets] isti izvirnik je v enoti { $unit } preveden kot „{ $other }“
       *[sources] isti prevod je v enoti { $unit } uporabljen za drug izvirnik: „{ $other }“
    }
    .hint =
        { $kind ->
            [targets] Izberite enega od obeh prevodov, razen če sobesedilo zahteva oba.
           *[sources] Preverite, ali ni bil prekopiran v napačen segment.
        }
    .explain =
        Išče en izvirnik z dvema prevodoma v dokumentu, v isti vlogi, in en prevod dveh izvirnikov,
        ki imata malo skupnega.

        Primer: naslov „The gap“ je enkrat „Die Kluft“ in enkrat „Die Lücke“.

        Prezrete lahko, če slovnica ali sobesedilo zahteva različne besede.
