# A fordítások minőség-ellenőrzésének megállapításai. Az érték azt mondja meg, mi a helyzet, a `.hint` azt, mi a teendő,
# az `.explain` azt, mit keres az ellenőrzés, és mikor hagyható figyelmen kívül.

check-blank = a szegmensnek van fordítása, de üres
    .hint = Fordítsa le a szegmenst, vagy ha még nincs kész, állítsa vissza az állapotát: „initial”.
    .explain =
        Olyan szegmenseket keres, amelyeknek a fordítása üres, holott a forrás nem az.

        Példa: a forrás „A second wall.”, a fordításban semmi sincs, vagy csak szóközök.

        Sose hagyja figyelmen kívül: a közzétett szövegben hézag volna.

# $kind: mi a hiba a kóddal. $code a kód úgy, ahogy a fordító látja.
check-codes =
    { $kind ->
        [missing] { $code }: ez a kód hiányzik
        [doubled] { $code }: ez a kód többször fordul elő, mint a forrásban
        [added] { $code }: ez a kód nincs a forrásban
        [order] { $code }: ez a kód egy másik túloldalára került, ami nem megengedett
        [nesting] { $code }: ez a kód nincs szabályosan megnyitva és lezárva
       *[dropped] { $code }: a forrásnak ez a formázása nincs felhasználva
    }
    .hint =
        { $kind ->
            [missing] Tegye vissza oda, ahová a mondatban való.
            [doubled] Egyszer hagyja meg.
            [added] Törölje.
            [order] Tegye a kódokat a forrás sorrendjébe.
            [nesting] Minden megnyitott kódot zárjon le, az utolsót elsőként.
           *[dropped] Tegye a megfelelő szavak köré, hacsak nem szándékosan hagyta el.
        }
    .explain =
        Összehasonlítja a fordítás szövegközi kódjait (félkövér, hivatkozások, lábjegyzetek, képek)
        a forráséival. Minden lábjegyzetnek és képnek meg kell lennie, egyszer; kitalált kód nem
        lehet; a párokat le kell zárni, és nem keresztezhetik egymást. Az elveszett félkövér vagy
        hivatkozás csak megjegyzés.

        Példa: a forrás a 3. lábjegyzettel végződik, a fordítás nem.

        A megjegyzés figyelmen kívül hagyható, ha a nyelvnek ott nem kell kiemelés. A hiba soha.

# $character a kódpontja, $near a körülötte álló szöveg.
check-forbidden = tiltott karakter van a fordításban: { $character }, ennek közelében: „{ $near }”
    .hint = Törölje, vagy gépelje be az ott elveszett betűt.
    .explain =
        Olyan karaktereket keres, amelyeknek egyetlen szövegben sincs helyük: vezérlőkaraktereket,
        magáncélú karaktereket, szövegen belüli bájtsorrendjelet és az U+FFFD karaktert, amely ott
        áll, ahol egy program nem tudott elolvasni egy betűt.

        Példa: „pr□cis” a „précis” helyett.

        Sose hagyja figyelmen kívül: a szedőnek nincs jele ezekre a karakterekre.

# $before és $now a régi és az új forrás.
check-stale = a forrás megváltozott, a fordítás nem
    .hint = A forrás korábban: „{ $before }”, most: „{ $now }”. Tegye naprakésszé a fordítást.
    .explain =
        Olyan szegmenseket keres, amelyeknek a forrása megváltozott, a fordításuk azonban még a
        régi forrásé.

        Példa: a „12 weeks” helyére „eight weeks” került, de a fordításban még tizenkettő áll.

        Figyelmen kívül hagyható, ha a változás a fordításban nem számít, például egy vessző.

check-same-as-source = a fordítás azonos a forrással
    .hint = Fordítsa le. Ha így kell maradnia, jelölje nem fordítandónak.
    .explain =
        Olyan fordításokat keres, amelyek szóról szóra megismétlik a forrást. Legalább két hosszabb
        kisbetűs szó kell hozzá, hogy a neveket, számokat és címeket ne érintse.

        Példa: „Executive summary in bullets” a francia szövegben.

        Figyelmen kívül hagyható az eredeti nyelven idézett szövegeknél és címeknél.

check-untranslated-part = a forrás egy része változatlanul áll a fordításban: „…{ $text }…”
    .hint = Fordítsa le; egyes eszközök az új fordítást a korábban ott álló szöveg elé teszik.
    .explain =
        Hat egymást követő szót keres, amelyek a forrásban és a fordításban azonosak, és többségük
        közönséges kisbetűs szó. A neveket, címeket és lábjegyzeteket nem érinti. Az az idézet,
        amelynek a saját nyelvén kell maradnia, nem hiba.

# $kind mixed: $word a szó, $letter az idegen betűje, $code a kódpont.
check-script =
    { $kind ->
        [mixed] „{ $word }”: egy betű más ábécéből való: „{ $letter }” ({ $code })
       *[whole] a fordítás nem a nyelve ábécéjével van írva
    }
    .hint =
        { $kind ->
            [mixed] Gépelje be újra a betűt a nyelv billentyűzetével.
           *[whole] Ellenőrizze, hogy ez-e a megfelelő nyelv, és fordítsa le a szegmenst.
        }
    .explain =
        Nem megfelelő ábécéből való betűket keres: egy latin „E” egy cirill vagy görög szóban
        helyesnek látszik, de a keresés nem találja meg, és a képernyőolvasó rosszul olvassa fel.
        Megtalálja azt a szöveget is, amely egyáltalán nem a nyelve ábécéjével van írva.

        Példa: „Eвропа” latin kezdőbetűvel.

        Figyelmen kívül hagyható az olyan neveknél, amelyek szándékosan vegyítenek ábécéket.

check-hidden = láthatatlan karakter van a fordításban ({ $code })
    .hint = Törölje; ha nem találja, gépelje be újra a körülötte álló szavakat.
    .explain =
        Olyan karaktereket keres, amelyeket senki sem lát: az írásirány vezérlőit, nulla szélességű
        szóközöket, bájtsorrendjeleket. Másolt szöveggel érkeznek; némelyik miatt a mondat másként
        olvasható, mint ahogy írták, mindegyik megzavarja a keresést és az elválasztást. Ami a
        forrásban is megvan, azt nem érinti.

check-term-missing = „{ $term }” a terminológiai adatbázisban „{ $expected }”, de ez nincs a fordításban
    .hint = Használja az adatbázis terminusát, vagy vegye fel oda megengedettként azt, amelyik itt áll.
    .explain =
        A forrásban a projekt terminológiai adatbázisainak (terms/*.tbx) terminusait keresi, a
        fordításban pedig a fogalom ottani terminusainak egyikét, bármilyen alakban. Az elavultnak
        vagy felváltottnak minősített terminusok nem számítanak.

        Figyelmen kívül hagyható ott, ahol a mondat jobb a terminus nélkül.

        Példa: „public consultation” lefordítva, de „öffentliche Konsultation” nélkül.

check-term-forbidden = „{ $term }” megfelelőjeként kerülendő: „{ $used }”{ $count ->
        [0] {""}
       *[other] {", "}helyette: „{ $better }”
    }
    .hint = Használjon másik terminust; a lehetőségek: `vulgate terms search`.
    .explain =
        A fordításban olyan terminusokat keres, amelyeket a terminológiai adatbázis elavultnak vagy
        felváltottnak minősít, ha a forrásban ugyanannak a fogalomnak egy terminusa áll.

        Példa: „Regelung” a „regulation” megfelelőjeként, holott az adatbázis szerint „Verordnung”.

# $source és $target a szóban forgó számok, ahogy le vannak írva; az egyik üres lehet.
check-numbers =
    { $kind ->
        [missing] hiányzik a forrás egy száma: { $source }
        [added] ez a szám nincs a forrásban: { $target }
        [kept] a forrásban álló szám ({ $source }) ezen a nyelven így írandó: { $expected }; változatlanul más számot jelent
       *[changed] a forrásban { $source } áll, a fordításban { $target }
    }
    .hint = Vesse össze a számokat a forrással; a nyelve szerinti elválasztó jelekkel írja őket.
    .explain =
        Összehasonlítja minden szám értékét, az elválasztó jelektől és a sorrendtől függetlenül:
        a „38,000” ugyanaz, mint „38 000” és „38.000”, a „6.10.1958” mint „6 October 1958”, az
        „Article 14(2)” mint „Artikel 14 Absatz 2”. A számok tizenkettőig szavak is lehetnek. Ha egy
        szám megvan, de nem annyiszor, mint a forrásban, az csak megjegyzés.

        Példa: „38,000” német szövegben harmincnyolcat jelent.

        Figyelmen kívül hagyható, ha a mondatnak nem kell szám, vagy eggyel több kell.

check-url-email = a forrás egyik címe hiányzik vagy eltér: { $address }
    .hint = Másolja át a címet a forrásból; csak a benne lévő nyelv lehet más.
    .explain =
        A forrás olyan webes és e-mail-címeit keresi, amelyek a fordításban nincsenek meg. A címen
        belüli nyelvkód eltérhet.

        Példa: „us@dat.example” az „us@data.example” helyett.

        Figyelmen kívül hagyható, ha az oldalnak ezen a nyelven más a címe, és Ön megnyitotta.

check-max-length = a fordítás { $count } karakter, a megengedett legfeljebb { $most }
    .hint = Rövidítse le, vagy kérjen a szerzőtől magasabb határt.
    .explain =
        A dokumentum szerzője korlátozza egyes szövegek hosszát, a blokk előtti megjegyzésben álló
        max-length értékkel vagy a vulgate.toml [markdown] szakaszában. A szöveg minden szegmense
        együtt számít, a köztük lévő szóközökkel.

# $target és $expected karakterben mért hossz.
check-length =
    { $kind ->
        [short] a fordítás nagyon rövid: { $target } karakter, a szokásos hossz körülbelül { $expected }
       *[long] a fordítás nagyon hosszú: { $target } karakter, a szokásos hossz körülbelül { $expected }
    }
    .hint = Ellenőrizze, hogy ennek a szegmensnek a fordítása-e, és hogy teljes-e.
    .explain =
        Összehasonlítja a fordítás hosszát azzal, ami a két nyelv között szokásos. Csak a hosszabb
        szegmenseket vizsgálja, és csak a nagy eltérés számít.

        Példa: egy bekezdés fele hiányzik.

        Figyelmen kívül hagyható, ha a nyelv valóban ilyen röviden mondja, vagy egy terminust meg
        kell magyarázni.

# $source és $target az írásjelek; üres, ha nincs.
check-end-punctuation =
    { $kind ->
        [added] a fordítás így végződik: „{ $target }”, a forrás végén nincs írásjel
        [missing] a forrás így végződik: „{ $source }”, a fordítás végén nincs írásjel
       *[changed] a forrás így végződik: „{ $source }”, a fordítás így: „{ $target }”
    }
    .hint = Úgy végezze, ahogy a forrás végződik, a nyelve írásjeleivel.
    .explain =
        Összehasonlítja a fordítás utolsó írásjelét a forráséval, mindkettőt a maga nyelvének
        írásjelei szerint: a görög kérdés „;” jellel végződik. A záró zárójelek és idézőjelek,
        valamint a rövidítések és sorszámnevek pontjai nem számítanak.

        Példa: a forrás kérdez: „Who reads it?”, a fordítás ponttal végződik.

        Figyelmen kívül hagyható, ha a nyelv másként zár le ilyen szöveget.

check-brackets = pár nélküli zárójel: „{ $bracket }”
    .hint = Tegye ki a másik zárójelet, vagy törölje ezt.
    .explain =
        A fordítás olyan zárójeleit keresi, amelyek meg vannak nyitva, de nincsenek lezárva, vagy
        fordítva, holott a forrásban mind párban áll. A felsorolás jele, „a)”, nem számít annak.

        Példa: „the budget (in euro”.

        Figyelmen kívül hagyható az olyan jeleknél, amelyek csak zárójelnek látszanak.

# $mark az idézőjel, $near a körülötte álló szöveg, $own a nyelv saját idézőjelei.
check-quotes =
    { $kind ->
        [straight] egyenes idézőjelek ennek közelében: „{ $near }”
        [backwards] idézetet nyit ez az idézőjel: „{ $mark }”, ennek közelében: „{ $near }”
       *[foreign] ebben a nyelvben nem használatos ez az idézőjel: „{ $mark }”, ennek közelében: „{ $near }”
    }
    .hint = Így idézzen: { $own }.
    .explain =
        Olyan idézőjeleket keres, amelyeket a fordítás nyelve nem használ, vagy fordítva használ.
        Az egyenes idézőjel csak megjegyzés. Az egyszeres jeleket nem vizsgálja, mert többnyire
        aposztrófok.

        Példa: “so” német szövegben, ahol a helyes „so“.

        Figyelmen kívül hagyható más nyelvű idézeten belül.

check-percent =
    { $kind ->
        [breaks] közönséges szóköz áll a szám és a jel között, ahol a sor megtörhet, ennek közelében: „{ $near }”
       *[joined] a százalékjel előtt nincs szóköz, ennek közelében: „{ $near }”
    }
    .hint = Tegyen oda nem törhető szóközt (U+00A0).
    .explain =
        A számok és a „%”, az „€” vagy más pénznemjel közötti szóközt vizsgálja. Az Európai Unió
        Kiadványszerkesztési útmutatója szinte minden nyelvben nem törhető szóközt kíván; ahol a
        nyelvhasználat szerint nincs szóköz, az is elfogadható.

        Példa: „59” az egyik sor végén és „%” a következő elején.

        Figyelmen kívül hagyható, ha a szöveget sosem szedik.

check-spaces =
    { $kind ->
        [leading-lost] a forrás szóközzel kezdődik, a fordítás nem
        [leading-added] a fordítás szóközzel kezdődik, a forrás nem
        [trailing-lost] a forrás szóközzel végződik, a fordítás nem
        [trailing-added] a fordítás szóközzel végződik, a forrás nem
        [double] két egymást követő szóköz ennek közelében: „{ $near }”
        [before-stop] szóköz vessző vagy pont előtt, ennek közelében: „{ $near }”
        [before-tall] szóköz írásjel előtt, ennek közelében: „{ $near }”
        [french] közönséges szóköz írásjel előtt, ahol a sor megtörhet, ennek közelében: „{ $near }”
       *[bracket] szóköz egy zárójel belső oldalán, ennek közelében: „{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Tegye ki a szóközt.
            [trailing-lost] Tegye ki a szóközt.
            [french] Tegyen oda nem törhető szóközt (U+00A0 vagy U+202F).
           *[other] Törölje a szóközt.
        }
    .explain =
        Kettőzött, elveszett vagy rossz helyen álló szóközöket keres, valamint közönséges szóközt
        azok előtt a francia írásjelek előtt, amelyeket szóköz választ el.

        Példa: „one , two”.

        Figyelmen kívül hagyható szóközökkel igazított oszlopoknál.

check-conventions = „{ $found }” helyett itt „{ $wanted }” írandó (szabályok: { $profile })
    .hint = Írja így, vagy válassza a másik szabályokat a vulgate.toml [project] részében.
    .explain =
        A számok, dátumok, sorszámok, százalékok, idézőjelek és lábjegyzetjelek írásmódját veti
        össze azokkal a szabályokkal, amelyeket a vulgate.toml [project] része megad: az eu az
        Európai Unió Kiadványszerkesztési útmutatója, a cldr az ország szokása. Választás nélkül
        csak azt találja meg, ami egyikben sincs.

        Példa: „16 Oktober” német szövegben, ahol „16. Oktober” írandó.

        Neveknél, kódoknál és idézeteknél figyelmen kívül hagyható.

check-repeated-word = egymás után kétszer áll egy szó: „{ $word }”
    .hint = Az egyiket törölje.
    .explain =
        Olyan szót keres, amely csak szóközzel elválasztva kétszer áll egymás után, holott a
        forrásban nincs ismétlés. A nyelvtanból adódó párokat, mint „nous nous”, nem érinti.

        Példa: „in the the text”.

        Figyelmen kívül hagyható, ha mindkét szó szándékos.

check-capitalisation = a fordítás kisbetűvel kezdődik: „{ $word }”
    .hint = Kezdje nagybetűvel, mint a forrás.
    .explain =
        Kisbetűvel kezdődő címeket, bekezdéseket, listaelemeket és jegyzeteket keres, ha a forrás
        nagybetűvel kezdődik.

        Példa: „es besteht die Pflicht.” a „The duty exists.” fordításaként.

        Figyelmen kívül hagyható, ha a kiadói szabályok kisbetűt kívánnak, például listákban.

# $other a másik forrás vagy fordítás, $unit annak az egységnek az azonosítója, amelyben áll.
check-inconsistent =
    { $kind ->
        [targets] ugyanennek a forrásnak más a fordítása ebben az egységben: { $unit }: „{ $other }”
       *[sources] ugyanez a fordítás egy másik forrásnál is áll ebben az egységben: { $unit }: „{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Válassza a két fordítás egyikét, hacsak a szövegkörnyezet mindkettőt meg nem kívánja.
           *[sources] Ellenőrizze, nem másolták-e rossz szegmensbe.
        }
    .explain =
        Egy dokumentumban, azonos szerepben olyan forrást keres, amelynek két fordítása van, és
        olyan fordítást, amely két, alig hasonló forráshoz tartozik.

        Példa: a „The gap” címsor egyszer „Die Kluft”, másszor „Die Lücke”.

        Figyelmen kívül hagyható, ha a nyelvtan vagy a szövegkörnyezet más szavakat kíván.
