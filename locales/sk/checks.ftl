# Nálezy kontrol kvality prekladov. Hodnota hovorí, čo sa zistilo, `.hint`, čo robiť, `.explain`,
# čo kontrola hľadá a kedy ju možno ignorovať.

check-blank = segment má preklad, ale ten je prázdny
    .hint = Segment preložte alebo mu vráťte stav „initial“, ak ešte nie je hotový.
    .explain =
        Hľadá segmenty, ktorých preklad je prázdny, hoci zdrojový text prázdny nie je.

        Príklad: zdrojový text je „A second wall.“, preklad neobsahuje nič alebo len medzery.

        Nikdy neignorujte: v zverejnenom texte by zostalo prázdne miesto.

# $kind: čo je s kódom v neporiadku. $code je kód v podobe, v akej ho vidí prekladateľ.
check-codes =
    { $kind ->
        [missing] chýba kód { $code }
        [doubled] kód { $code } sa vyskytuje častejšie než v zdrojovom texte
        [added] kód { $code } nie je v zdrojovom texte
        [order] kód { $code } sa presunul cez iný, čo nie je dovolené
        [nesting] kód { $code } nie je správne otvorený a uzavretý
       *[dropped] formátovanie { $code } zo zdrojového textu nie je použité
    }
    .hint =
        { $kind ->
            [missing] Vráťte ho na príslušné miesto vo vete.
            [doubled] Ponechajte ho raz.
            [added] Odstráňte ho.
            [order] Zoraďte kódy tak, ako sú v zdrojovom texte.
            [nesting] Každý otvorený kód uzavrite, posledný ako prvý.
           *[dropped] Ohraničte ním zodpovedajúce slová, ak ste ho nevynechali zámerne.
        }
    .explain =
        Porovnáva vložené kódy (tučné písmo, odkazy, poznámky pod čiarou, obrázky) v preklade a
        v zdrojovom texte. Poznámka pod čiarou alebo obrázok tam musí byť práve raz; žiadny kód
        sa nesmie pridať; rozsahy musia byť uzavreté a nesmú sa krížiť. Stratené tučné písmo
        alebo odkaz je len poznámka.

        Príklad: zdrojový text sa končí poznámkou pod čiarou 3, preklad nie.

        Poznámku možno ignorovať, ak jazyk zvýraznenie nepotrebuje. Chybu neignorujte nikdy.

# $character je jeho kódový bod, $near text okolo.
check-forbidden = preklad obsahuje znak { $character }, v blízkosti „{ $near }“
    .hint = Odstráňte ho alebo napíšte písmeno, ktoré sa tam stratilo.
    .explain =
        Hľadá znaky, ktoré by v žiadnom texte byť nemali: riadiace znaky, znaky na súkromné
        použitie, značku poradia bajtov vnútri textu a U+FFFD, ktorý stojí tam, kde program
        nedokázal prečítať písmeno.

        Príklad: „pr□loha“ namiesto „príloha“.

        Nikdy neignorujte: sadzač pre tieto znaky nemá žiadny tvar.

# $before a $now sú predchádzajúci a súčasný zdrojový text.
check-stale = zdrojový text sa zmenil, ale preklad nie
    .hint = Zdrojový text znel „{ $before }“ a teraz znie „{ $now }“. Preklad aktualizujte.
    .explain =
        Hľadá segmenty, ktorých zdrojový text sa zmenil, zatiaľ čo preklad stále zodpovedá tomu
        predchádzajúcemu.

        Príklad: „12 weeks“ sa zmenilo na „eight weeks“ a preklad stále hovorí o dvanástich.

        Možno ignorovať, ak zmena nemá na preklad vplyv, napríklad čiarka.

check-same-as-source = preklad je rovnaký ako zdrojový text
    .hint = Preložte ho. Ak má zostať tak, ako je, označte ho ako neurčený na preklad.
    .explain =
        Hľadá preklady, ktoré doslova opakujú zdrojový text. Vyžadujú sa aspoň dve dlhšie slová
        malými písmenami, takže mená, čísla a adresy sa neoznačujú.

        Príklad: „Executive summary in bullets“ v slovenskom texte.

        Možno ignorovať pri citátoch a názvoch uvádzaných v pôvodnom jazyku.

check-untranslated-part = časť zdrojového textu stojí v preklade bez zmeny: „…{ $text }…“
    .hint = Preložte ju; niektoré nástroje vkladajú nový preklad pred text, ktorý tam bol.
    .explain =
        Hľadá šesť slov za sebou, ktoré sú v zdrojovom texte a v preklade rovnaké, väčšinou
        bežné slová malými písmenami. Mená, názvy, adresy a poznámky pod čiarou sa neoznačujú.
        Citát, ktorý má zostať vo svojom jazyku, nie je chyba.
# $kind mixed: $word je slovo, $letter jeho cudzie písmeno, $code kódový bod.
check-script =
    { $kind ->
        [mixed] v „{ $word }“ patrí písmeno „{ $letter }“ ({ $code }) do inej abecedy
       *[whole] preklad nie je napísaný abecedou svojho jazyka
    }
    .hint =
        { $kind ->
            [mixed] Napíšte písmeno znova na klávesnici daného jazyka.
           *[whole] Skontrolujte, či ide o správny jazyk, a segment preložte.
        }
    .explain =
        Hľadá písmená z nesprávnej abecedy: latinské „E“ v slove písanom cyrilikou alebo grécky
        vyzerá správne, ale vyhľadávanie ho nenájde a čítačka obrazovky ho prečíta nesprávne.
        Nachádza aj text, ktorý vôbec nie je v abecede svojho jazyka.

        Príklad: „Eвропа“ s latinským prvým písmenom.

        Možno ignorovať pri menách, ktoré abecedy miešajú zámerne.

check-hidden = v preklade je neviditeľný znak ({ $code })
    .hint = Odstráňte ho; ak ho nenájdete, napíšte slová okolo znova.
    .explain =
        Hľadá znaky, ktoré nikto nevidí: riadenie smeru písania, medzery bez šírky, značky
        poradia bajtov. Prichádzajú so skopírovaným textom; pre niektoré sa veta číta inak, než
        je napísaná, všetky narúšajú vyhľadávanie a delenie slov. Čo má aj zdrojový text, sa
        neoznačuje.

check-term-missing = „{ $term }“ je v terminologickej databáze „{ $expected }“, čo v preklade nie je
    .hint = Použite termín z terminologickej databázy alebo do nej doplňte použitý termín ako prípustný.
    .explain =
        Hľadá v zdrojovom texte termíny z terminologických databáz projektu (terms/*.tbx) a v
        preklade niektorý z termínov, ktoré tam k danému pojmu patria, v akomkoľvek tvare.
        Termíny označené ako neodporúčané alebo nahradené sa nepočítajú.

        Možno ignorovať tam, kde je veta lepšia bez termínu.

        Príklad: „public consultation“ preložené bez „verejná konzultácia“.

check-term-forbidden = „{ $term }“ sa nemá prekladať ako „{ $used }“{ $count ->
        [0] {""}
       *[other] {", "}ale ako „{ $better }“
    }
    .hint = Použite iný termín; možnosti ukáže `vulgate terms search`.
    .explain =
        Hľadá v preklade termíny, ktoré terminologická databáza označuje ako neodporúčané alebo
        nahradené, ak je v zdrojovom texte termín toho istého pojmu.

        Príklad: „predpis“ pre „regulation“, kde terminologická databáza požaduje „nariadenie“.

# $source a $target sú dotknuté čísla tak, ako sú napísané; jedno môže byť prázdne.
check-numbers =
    { $kind ->
        [missing] chýba číslo { $source } zo zdrojového textu
        [added] číslo { $target } nie je v zdrojovom texte
        [kept] číslo { $source } zo zdrojového textu sa v tomto jazyku píše { $expected }; takto je to iné číslo
       *[changed] v zdrojovom texte je { $source }, v preklade { $target }
    }
    .hint = Porovnajte čísla so zdrojovým textom; píšte ich s oddeľovačmi svojho jazyka.
    .explain =
        Porovnáva hodnoty všetkých čísel bez ohľadu na oddeľovače a poradie: „38,000“ je
        „38 000“ aj „38.000“, „6.10.1958“ je „6 October 1958“, „Article 14(2)“ je „článok 14
        ods. 2“. Čísla do dvanástich môžu byť vyjadrené slovami. Číslo, ktoré tam je, ale nie
        toľkokrát ako v zdrojovom texte, je len poznámka.

        Príklad: „38,000“ v slovenskom texte znamená tridsaťosem.

        Možno ignorovať tam, kde veta číslo nepotrebuje alebo potrebuje o jedno viac.

check-url-email = adresa { $address } zo zdrojového textu chýba alebo sa líši
    .hint = Skopírujte adresu zo zdrojového textu; líšiť sa v nej smie len jazyk.
    .explain =
        Hľadá webové a e-mailové adresy zo zdrojového textu, ktoré v preklade nie sú. Kód jazyka
        vnútri adresy sa môže líšiť.

        Príklad: „us@dat.example“ namiesto „us@data.example“.

        Možno ignorovať, ak má stránka v tomto jazyku inú adresu a overili ste ju.

check-max-length = dĺžka prekladu v znakoch je { $count }, povolených je najviac { $most }
    .hint = Skráťte ho alebo požiadajte autora o vyšší limit.
    .explain =
        Autor dokumentu obmedzuje dĺžku niektorých textov pomocou max-length v komentári pred
        blokom alebo v časti [markdown] súboru vulgate.toml. Všetky segmenty textu sa počítajú
        dohromady, vrátane medzier medzi nimi.
# $target a $expected sú dĺžky v znakoch.
check-length =
    { $kind ->
        [short] preklad je veľmi krátky, počet znakov: { $target }, zvyčajne približne { $expected }
       *[long] preklad je veľmi dlhý, počet znakov: { $target }, zvyčajne približne { $expected }
    }
    .hint = Skontrolujte, či ide o preklad tohto segmentu a či je úplný.
    .explain =
        Porovnáva dĺžku prekladu s tým, čo je medzi oboma jazykmi zvyčajné. Posudzujú sa len
        dlhšie segmenty a započítavajú sa len veľké rozdiely.

        Príklad: chýba polovica odseku.

        Možno ignorovať, ak to jazyk skutočne vyjadruje tak stručne alebo musí vysvetliť termín.

# $source a $target sú znamienka; prázdna hodnota znamená žiadne.
check-end-punctuation =
    { $kind ->
        [added] preklad sa končí znamienkom „{ $target }“, zdrojový text bez znamienka
        [missing] zdrojový text sa končí znamienkom „{ $source }“, preklad bez znamienka
       *[changed] zdrojový text sa končí znamienkom „{ $source }“, preklad znamienkom „{ $target }“
    }
    .hint = Ukončite ho rovnako ako zdrojový text, znamienkom svojho jazyka.
    .explain =
        Porovnáva posledné znamienko prekladu s posledným znamienkom zdrojového textu, každé
        podľa jeho jazyka: grécka otázka sa končí znakom „;“. Uzatváracie zátvorky a úvodzovky
        a bodky skratiek a radových čísloviek sa nepočítajú.

        Príklad: zdrojový text sa pýta „Who reads it?“, preklad sa končí bodkou.

        Možno ignorovať, ak sa takýto text vo vašom jazyku končí inak.

check-brackets = zátvorka „{ $bracket }“ nemá náprotivok
    .hint = Doplňte druhú zátvorku alebo túto odstráňte.
    .explain =
        Hľadá v preklade zátvorky, ktoré sú otvorené a neuzavreté alebo uzavreté a neotvorené,
        ak sú všetky zátvorky zdrojového textu v pároch. Označenie položky zoznamu „a)“ sa
        nepočíta.

        Príklad: „rozpočet (v eurách“.

        Možno ignorovať pri znakoch, ktoré ako zátvorky len vyzerajú.

# $mark je znak, $near text okolo, $own sú úvodzovky daného jazyka.
check-quotes =
    { $kind ->
        [straight] rovné úvodzovky v blízkosti „{ $near }“
        [backwards] úvodzovka „{ $mark }“ otvára citát, v blízkosti „{ $near }“
       *[foreign] úvodzovka „{ $mark }“ sa v tomto jazyku nepoužíva, v blízkosti „{ $near }“
    }
    .hint = Použite úvodzovky { $own }.
    .explain =
        Hľadá úvodzovky, ktoré jazyk prekladu nepoužíva alebo používa obrátene. Rovné úvodzovky
        sú len poznámka. Jednoduché úvodzovky sa neposudzujú, pretože väčšinou ide o apostrofy.

        Príklad: “tak” v slovenskom texte, kde sa píše „tak“.

        Možno ignorovať vnútri citátu v inom jazyku.

check-percent =
    { $kind ->
        [breaks] medzi číslom a znakom v blízkosti „{ $near }“ je obyčajná medzera, v ktorej sa môže zalomiť riadok
       *[joined] pred znakom percenta v blízkosti „{ $near }“ nie je medzera
    }
    .hint = Vložte tam nezalomiteľnú medzeru (U+00A0).
    .explain =
        Posudzuje medzeru medzi číslom a znakom „%“, „€“ alebo iným znakom meny.
        Medziinštitucionálna príručka úpravy dokumentov Európskej únie požaduje nezalomiteľnú
        medzeru takmer vo všetkých jazykoch; kde úzus jazyka medzeru nemá, prijíma sa aj to.

        Príklad: „59“ na konci riadka a „%“ na začiatku ďalšieho.

        Možno ignorovať tam, kde sa text nikdy nesádže.

check-spaces =
    { $kind ->
        [leading-lost] zdrojový text sa začína medzerou, preklad nie
        [leading-added] preklad sa začína medzerou, zdrojový text nie
        [trailing-lost] zdrojový text sa končí medzerou, preklad nie
        [trailing-added] preklad sa končí medzerou, zdrojový text nie
        [double] dve medzery za sebou v blízkosti „{ $near }“
        [before-stop] medzera pred čiarkou alebo bodkou v blízkosti „{ $near }“
        [before-tall] medzera pred interpunkčným znamienkom v blízkosti „{ $near }“
        [french] obyčajná medzera pred interpunkčným znamienkom v blízkosti „{ $near }“, v ktorej sa môže zalomiť riadok
       *[bracket] medzera na vnútornej strane zátvorky v blízkosti „{ $near }“
    }
    .hint =
        { $kind ->
            [leading-lost] Doplňte medzeru.
            [trailing-lost] Doplňte medzeru.
            [french] Vložte tam nezalomiteľnú medzeru (U+00A0 alebo U+202F).
           *[other] Odstráňte medzeru.
        }
    .explain =
        Hľadá medzery, ktoré sú zdvojené, stratené alebo na nesprávnom mieste, a obyčajné
        medzery pred znamienkami, ktoré sa vo francúzštine oddeľujú.

        Príklad: „jeden , dva“.

        Možno ignorovať pri stĺpcoch zarovnaných medzerami.

check-conventions = namiesto „{ $found }“ sa tu píše „{ $wanted }“ (pravidlá: { $profile })
    .hint = Napíšte to tak alebo zvoľte druhé pravidlá v časti [project] súboru vulgate.toml.
    .explain =
        Porovnáva zápis čísel, dátumov, radových čísloviek, percent, úvodzoviek a poznámok s
        pravidlami, ktoré uvádza časť [project] súboru vulgate.toml: eu je Medziinštitucionálna
        príručka úpravy dokumentov Európskej únie, cldr úzus krajiny. Ak nie je zvolené nič,
        hľadá sa len to, čo nemajú ani jedny, ani druhé.

        Príklad: „16 Oktober“ v nemeckom texte, kde sa píše „16. Oktober“.

        Možno ignorovať pri menách, kódoch a citátoch.

check-repeated-word = slovo „{ $word }“ je tam dvakrát za sebou
    .hint = Jedno z nich odstráňte.
    .explain =
        Hľadá slovo, ktoré stojí dvakrát za sebou len s medzerou medzi nimi, ak sa v zdrojovom
        texte žiadne neopakuje. Dvojice dané gramatikou, napríklad francúzske „nous nous“, sa
        neoznačujú.

        Príklad: „v tom tom texte“.

        Možno ignorovať tam, kde sú obe slová zamýšľané.

check-capitalisation = preklad sa začína malým písmenom: „{ $word }“
    .hint = Začnite veľkým písmenom ako zdrojový text.
    .explain =
        Hľadá názvy, odseky, položky zoznamov a poznámky, ktoré sa začínajú malým písmenom, hoci
        zdrojový text sa začína veľkým.

        Príklad: „povinnosť existuje.“ pre „The duty exists.“

        Možno ignorovať tam, kde vaše redakčné pravidlá požadujú malé písmená, napríklad v
        zoznamoch.

# $other je iný zdrojový alebo cieľový text, $unit identifikátor jednotky, v ktorej stojí.
check-inconsistent =
    { $kind ->
        [targets] rovnaký zdrojový text je v jednotke { $unit } preložený ako „{ $other }“
       *[sources] rovnaký preklad má v jednotke { $unit } iný zdrojový text: „{ $other }“
    }
    .hint =
        { $kind ->
            [targets] Zvoľte jeden z oboch prekladov, ak kontext nevyžaduje oba.
           *[sources] Skontrolujte, či nebol skopírovaný do nesprávneho segmentu.
        }
    .explain =
        Hľadá v dokumente jeden zdrojový text s dvoma prekladmi v rovnakej úlohe a jeden preklad
        dvoch zdrojových textov, ktoré majú málo spoločného.

        Príklad: nadpis „The gap“ je raz „Medzera“ a raz „Priepasť“.

        Možno ignorovať tam, kde gramatika alebo kontext vyžaduje rôzne slová.
