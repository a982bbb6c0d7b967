# Nálezy kontrol kvality překladů. Hodnota říká, co se zjistilo, `.hint`, co dělat, `.explain`,
# co kontrola hledá a kdy ji lze pominout.

check-blank = segment má překlad, ale ten je prázdný
    .hint = Segment přeložte, nebo mu vraťte stav „initial“, pokud ještě není hotov.
    .explain =
        Hledá segmenty, jejichž překlad je prázdný, ačkoli zdrojový text prázdný není.

        Příklad: zdrojový text je „A second wall.“, překlad neobsahuje nic nebo jen mezery.

        Nikdy nepomíjejte: ve zveřejněném textu by zůstalo prázdné místo.

# $kind: co je s kódem v nepořádku. $code je kód v podobě, v jaké jej vidí překladatel.
check-codes =
    { $kind ->
        [missing] chybí kód { $code }
        [doubled] kód { $code } se vyskytuje častěji než ve zdrojovém textu
        [added] kód { $code } není ve zdrojovém textu
        [order] kód { $code } se přesunul přes jiný, což není dovoleno
        [nesting] kód { $code } není správně otevřen a uzavřen
       *[dropped] formátování { $code } ze zdrojového textu není použito
    }
    .hint =
        { $kind ->
            [missing] Vraťte jej na příslušné místo ve větě.
            [doubled] Ponechte jej jednou.
            [added] Odstraňte jej.
            [order] Seřaďte kódy tak, jak jsou ve zdrojovém textu.
            [nesting] Každý otevřený kód uzavřete, poslední jako první.
           *[dropped] Ohraničte jím odpovídající slova, pokud jste jej nevynechali záměrně.
        }
    .explain =
        Porovnává vložené kódy (tučné písmo, odkazy, poznámky pod čarou, obrázky) v překladu a
        ve zdrojovém textu. Poznámka pod čarou nebo obrázek tam musí být právě jednou; žádný
        kód se nesmí přidat; rozsahy musí být uzavřené a nesmějí se křížit. Ztracené tučné
        písmo nebo odkaz se hlásí jen jako poznámka.

        Příklad: zdrojový text končí poznámkou pod čarou 3, překlad nikoli.

        Poznámku lze pominout, pokud jazyk zvýraznění nepotřebuje. Chybu nepomíjejte nikdy.

# $character je jeho kódový bod, $near text okolo.
check-forbidden = překlad obsahuje znak { $character }, poblíž „{ $near }“
    .hint = Odstraňte jej, nebo napište písmeno, které se tam ztratilo.
    .explain =
        Hledá znaky, které by v žádném textu být neměly: řídicí znaky, znaky pro soukromé
        použití, značku pořadí bajtů uvnitř textu a U+FFFD, který stojí tam, kde program
        nedokázal přečíst písmeno.

        Příklad: „př□loha“ místo „příloha“.

        Nikdy nepomíjejte: sazební program tyto znaky nedokáže vysázet.

# $before a $now jsou dřívější a nynější zdrojový text.
check-stale = zdrojový text se změnil, ale překlad nikoli
    .hint = Zdrojový text zněl „{ $before }“ a nyní zní „{ $now }“. Překlad aktualizujte.
    .explain =
        Hledá segmenty, jejichž zdrojový text se změnil, zatímco překlad odpovídá stále tomu
        dřívějšímu.

        Příklad: „12 weeks“ bylo změněno na „eight weeks“ a překlad stále mluví o dvanácti.

        Lze pominout, pokud změna nemá na překlad vliv, například čárka.

check-same-as-source = překlad je stejný jako zdrojový text
    .hint = Přeložte jej. Pokud má zůstat tak, jak je, označte jej jako neurčený k překladu.
    .explain =
        Hledá překlady, které doslova opakují zdrojový text. Vyžadují se aspoň dvě delší slova
        malými písmeny, takže jména, čísla a adresy se neoznačují.

        Příklad: „Executive summary in bullets“ v českém textu.

        Lze pominout u citátů a názvů uváděných v původním jazyce.

check-untranslated-part = část zdrojového textu stojí v překladu beze změny: „…{ $text }…“
    .hint = Přeložte ji; některé nástroje vkládají nový překlad před text, který tam byl.
    .explain =
        Hledá šest slov za sebou, která jsou ve zdrojovém textu a v překladu stejná, většinou
        obyčejná slova malými písmeny. Jména, názvy, adresy a poznámky pod čarou se neoznačují.
        Citát, který má zůstat ve svém jazyce, není chyba.
# $kind mixed: $word je slovo, $letter jeho cizí písmeno, $code kódový bod.
check-script =
    { $kind ->
        [mixed] ve „{ $word }“ patří písmeno „{ $letter }“ ({ $code }) do jiné abecedy
       *[whole] překlad není napsán abecedou svého jazyka
    }
    .hint =
        { $kind ->
            [mixed] Napište písmeno znovu na klávesnici daného jazyka.
           *[whole] Zkontrolujte, zda jde o správný jazyk, a segment přeložte.
        }
    .explain =
        Hledá písmena z nesprávné abecedy: latinské „E“ ve slově psaném cyrilicí nebo řecky
        vypadá správně, ale vyhledávání je nenajde a čtečka obrazovky je přečte špatně. Nachází
        také text, který vůbec není v abecedě svého jazyka.

        Příklad: „Eвропа“ s latinským prvním písmenem.

        Lze pominout u jmen, která abecedy míchají záměrně.

check-hidden = v překladu je neviditelný znak ({ $code })
    .hint = Odstraňte jej; pokud jej nenajdete, napište slova okolo znovu.
    .explain =
        Hledá znaky, které nikdo nevidí: řídicí znaky směru psaní, mezery bez šířky, značky pořadí
        bajtů. Přicházejí se zkopírovaným textem; kvůli některým se věta čte jinak, než je
        napsána, všechny narušují vyhledávání a dělení slov. Co má i zdrojový text, se
        neoznačuje.

check-term-missing = „{ $term }“ je v terminologické databázi „{ $expected }“, což v překladu není
    .hint = Použijte termín z terminologické databáze, nebo do ní doplňte použitý termín jako přípustný.
    .explain =
        Hledá ve zdrojovém textu termíny z terminologických databází projektu (terms/*.tbx) a v
        překladu některý z termínů, které tam k danému pojmu patří, v jakémkoli tvaru. Termíny
        označené jako nedoporučené nebo nahrazené se nepočítají.

        Lze pominout tam, kde je věta lepší bez termínu.

        Příklad: „public consultation“ přeloženo bez „veřejná konzultace“.

check-term-forbidden = „{ $term }“ se nemá překládat jako „{ $used }“{ $count ->
        [0] {""}
       *[other] {", "}ale „{ $better }“
    }
    .hint = Použijte jiný termín; možnosti ukáže `vulgate terms search`.
    .explain =
        Hledá v překladu termíny, které terminologická databáze označuje jako nedoporučené nebo
        nahrazené, pokud je ve zdrojovém textu termín téhož pojmu.

        Příklad: „předpis“ pro „regulation“, kde terminologická databáze požaduje „nařízení“.

# $source a $target jsou dotčená čísla tak, jak jsou napsána; jedno může být prázdné.
check-numbers =
    { $kind ->
        [missing] chybí číslo { $source } ze zdrojového textu
        [added] číslo { $target } není ve zdrojovém textu
        [kept] číslo { $source } ze zdrojového textu se v tomto jazyce píše { $expected }; takto je to jiné číslo
       *[changed] ve zdrojovém textu je { $source }, v překladu { $target }
    }
    .hint = Porovnejte čísla se zdrojovým textem; pište je s oddělovači svého jazyka.
    .explain =
        Porovnává hodnoty všech čísel bez ohledu na oddělovače a pořadí: „38,000“ je „38 000“ i
        „38.000“, „6.10.1958“ je „6 October 1958“, „Article 14(2)“ je „čl. 14 odst. 2“. Čísla do
        dvanácti mohou být vyjádřena slovy. Číslo, které tam je, ale ne tolikrát jako ve
        zdrojovém textu, se hlásí jen jako poznámka.

        Příklad: „38,000“ v českém textu znamená třicet osm.

        Lze pominout tam, kde věta číslo nepotřebuje, nebo potřebuje o jedno více.

check-url-email = adresa { $address } ze zdrojového textu chybí nebo se liší
    .hint = Zkopírujte adresu ze zdrojového textu; lišit se v ní smí jen jazyk.
    .explain =
        Hledá webové a e-mailové adresy ze zdrojového textu, které v překladu nejsou. Kód jazyka
        uvnitř adresy se může lišit.

        Příklad: „us@dat.example“ místo „us@data.example“.

        Lze pominout, pokud má stránka v tomto jazyce jinou adresu a ověřili jste ji.

check-max-length = délka překladu ve znacích je { $count }, povoleno je nejvýše { $most }
    .hint = Zkraťte jej, nebo požádejte autora o vyšší limit.
    .explain =
        Autor dokumentu omezuje délku některých textů pomocí max-length v komentáři před blokem
        nebo v části [markdown] souboru vulgate.toml. Všechny segmenty textu se počítají
        dohromady, včetně mezer mezi nimi.
# $target a $expected jsou délky ve znacích.
check-length =
    { $kind ->
        [short] překlad je velmi krátký, počet znaků: { $target }, obvykle přibližně { $expected }
       *[long] překlad je velmi dlouhý, počet znaků: { $target }, obvykle přibližně { $expected }
    }
    .hint = Zkontrolujte, zda jde o překlad tohoto segmentu a zda je úplný.
    .explain =
        Porovnává délku překladu s tím, co je mezi oběma jazyky obvyklé. Posuzují se jen delší
        segmenty a započítávají se jen velké rozdíly.

        Příklad: chybí polovina odstavce.

        Lze pominout, pokud to jazyk skutečně vyjadřuje tak stručně, nebo musí vysvětlit termín.

# $source a $target jsou znaménka; prázdná hodnota znamená žádné.
check-end-punctuation =
    { $kind ->
        [added] překlad končí znaménkem „{ $target }“, zdrojový text bez znaménka
        [missing] zdrojový text končí znaménkem „{ $source }“, překlad bez znaménka
       *[changed] zdrojový text končí znaménkem „{ $source }“, překlad znaménkem „{ $target }“
    }
    .hint = Ukončete jej stejně jako zdrojový text, znaménkem svého jazyka.
    .explain =
        Porovnává poslední znaménko překladu s posledním znaménkem zdrojového textu, každé podle
        jeho jazyka: řecká otázka končí znakem „;“. Uzavírací závorky a uvozovky a tečky zkratek
        a řadových číslovek se nepočítají.

        Příklad: zdrojový text se ptá „Who reads it?“, překlad končí tečkou.

        Lze pominout, pokud takový text ve vašem jazyce končí jinak.

check-brackets = závorka „{ $bracket }“ nemá protějšek
    .hint = Doplňte druhou závorku, nebo tuto odstraňte.
    .explain =
        Hledá v překladu závorky, které jsou otevřené a neuzavřené, nebo uzavřené a neotevřené,
        pokud jsou všechny závorky zdrojového textu v párech. Označení položky seznamu „a)“ se
        nepočítá.

        Příklad: „rozpočet (v eurech“.

        Lze pominout u znaků, které jako závorky jen vypadají.

# $mark je znak, $near text okolo, $own jsou uvozovky daného jazyka.
check-quotes =
    { $kind ->
        [straight] rovné uvozovky poblíž „{ $near }“
        [backwards] uvozovka „{ $mark }“ otevírá citaci, poblíž „{ $near }“
       *[foreign] uvozovka „{ $mark }“ se v tomto jazyce nepoužívá, poblíž „{ $near }“
    }
    .hint = Použijte uvozovky { $own }.
    .explain =
        Hledá uvozovky, které jazyk překladu nepoužívá nebo používá obráceně. Rovné uvozovky se
        hlásí jen jako poznámka. Jednoduché uvozovky se neposuzují, protože většinou jde o
        apostrofy.

        Příklad: “tak” v českém textu, kde se píše „tak“.

        Lze pominout uvnitř citace v jiném jazyce.

check-percent =
    { $kind ->
        [breaks] mezi číslem a znakem poblíž „{ $near }“ je obyčejná mezera, v níž se může zalomit řádek
       *[joined] před znakem procenta poblíž „{ $near }“ není mezera
    }
    .hint = Vložte tam nezlomitelnou mezeru (U+00A0).
    .explain =
        Posuzuje mezeru mezi číslem a znakem „%“, „€“ nebo jiným znakem měny. Pravidla pro
        jednotnou úpravu dokumentů Evropské unie požadují nezlomitelnou mezeru téměř ve všech
        jazycích; kde úzus jazyka mezeru nemá, přijímá se i to.

        Příklad: „59“ na konci řádku a „%“ na začátku dalšího.

        Lze pominout tam, kde se text nikdy nesází.

check-spaces =
    { $kind ->
        [leading-lost] zdrojový text začíná mezerou, překlad nikoli
        [leading-added] překlad začíná mezerou, zdrojový text nikoli
        [trailing-lost] zdrojový text končí mezerou, překlad nikoli
        [trailing-added] překlad končí mezerou, zdrojový text nikoli
        [double] dvě mezery za sebou poblíž „{ $near }“
        [before-stop] mezera před čárkou nebo tečkou poblíž „{ $near }“
        [before-tall] mezera před interpunkčním znaménkem poblíž „{ $near }“
        [french] obyčejná mezera před interpunkčním znaménkem poblíž „{ $near }“, v níž se může zalomit řádek
       *[bracket] mezera na vnitřní straně závorky poblíž „{ $near }“
    }
    .hint =
        { $kind ->
            [leading-lost] Doplňte mezeru.
            [trailing-lost] Doplňte mezeru.
            [french] Vložte tam nezlomitelnou mezeru (U+00A0 nebo U+202F).
           *[other] Odstraňte mezeru.
        }
    .explain =
        Hledá mezery zdvojené, ztracené nebo na nesprávném místě a obyčejné mezery před
        znaménky, která se ve francouzštině oddělují.

        Příklad: „jedna , dvě“.

        Lze pominout u sloupců zarovnaných mezerami.

check-conventions = místo „{ $found }“ má být „{ $wanted }“ (pravidla: { $profile })
    .hint = Napište to tak, nebo zvolte druhá pravidla v oddílu [project] souboru vulgate.toml.
    .explain =
        Porovnává zápis čísel, dat, řadových číslovek, procent, uvozovek a poznámek s pravidly,
        která uvádí oddíl [project] souboru vulgate.toml: eu jsou Pravidla pro jednotnou úpravu
        dokumentů Evropské unie, cldr úzus země. Není-li zvoleno nic, hledá se jen to, co nemají
        jedna ani druhá.

        Příklad: „16 Oktober“ v německém textu, kde se píše „16. Oktober“.

        Lze pominout u jmen, kódů a citátů.

check-repeated-word = slovo „{ $word }“ je tam dvakrát za sebou
    .hint = Jedno z nich odstraňte.
    .explain =
        Hledá slovo, které stojí dvakrát za sebou jen s mezerou mezi nimi, pokud se ve zdrojovém
        textu žádné neopakuje. Dvojice dané gramatikou, například francouzské „nous nous“, se
        neoznačují.

        Příklad: „v tom tom textu“.

        Lze pominout tam, kde jsou míněna obě slova.

check-capitalisation = překlad začíná malým písmenem: „{ $word }“
    .hint = Začněte velkým písmenem jako zdrojový text.
    .explain =
        Hledá názvy, odstavce, položky seznamů a poznámky, které začínají malým písmenem, i když
        zdrojový text začíná velkým.

        Příklad: „povinnost existuje.“ pro „The duty exists.“

        Lze pominout tam, kde vaše redakční pravidla požadují malá písmena, například v
        seznamech.

# $other je jiný zdrojový nebo cílový text, $unit identifikátor jednotky, ve které stojí.
check-inconsistent =
    { $kind ->
        [targets] stejný zdrojový text je v { $unit } přeložen jako „{ $other }“
       *[sources] stejný překlad má v { $unit } jiný zdrojový text: „{ $other }“
    }
    .hint =
        { $kind ->
            [targets] Zvolte jeden z obou překladů, pokud kontext nevyžaduje oba.
           *[sources] Zkontrolujte, zda nebyl zkopírován do nesprávného segmentu.
        }
    .explain =
        Hledá v dokumentu jeden zdrojový text se dvěma překlady ve stejné úloze a jeden překlad
        dvou zdrojových textů, které mají málo společného.

        Příklad: nadpis „The gap“ je jednou „Mezera“ a jednou „Propast“.

        Lze pominout tam, kde gramatika nebo kontext vyžaduje různá slova.
