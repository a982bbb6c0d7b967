# XLIFF: mit mond hibásan egy visszaérkezett fájl, és mi lett vele. A program hozzáteszi a fájlt,
# a sort, az egységet és a szegmenst.

## A fájl

exchange-not-xliff = a legkülső elem „{ $element }”, nem „xliff”
    .hint = Ellenőrizze, hogy a fordítótól visszaérkezett fájl-e.
exchange-version = ismeretlen XLIFF-verzió: „{ $version }”
    .hint = Mentse a fájlt XLIFF 1.2, 2.0, 2.1 vagy 2.2 formátumban.
exchange-namespace = „{ $namespace }” nem névtere az XLIFF { $version } verziónak
    .hint = Az első elem „version” és „xmlns” attribútumának összhangban kell lennie.

## Elemek és attribútumok

exchange-attribute-missing = „{ $element }”: hiányzik egy attribútum: „{ $attribute }”
    .hint = Az XLIFF megköveteli; mentse újra a fájlt azzal az eszközzel, amellyel készült, vagy vegye fel.
exchange-attribute-value = „{ $value }” nem lehet az attribútum értéke: „{ $element }”, „{ $attribute }”
    .hint = Az XLIFF által megadott értékek egyikét használja.
exchange-element-missing = „{ $parent }”: hiányzik egy elem: „{ $element }”
    .hint = Az XLIFF megköveteli; a fájlt talán kézzel szerkesztették.
exchange-element-unknown = az XLIFF-ben nincs ilyen elem: „{ $element }”, itt: „{ $parent }”
    .hint = Vegye ki, vagy tegye saját névtérbe.
exchange-id-doubled = már egy másik „{ $element }” azonosítója „{ $id }”
    .hint = Az azonosítók egyediek; talán kétszer illesztették be ezt a részt. A kettő egyikét hagyja meg.
exchange-language = „{ $element }” nyelve itt „{ $found }”, a fájl szerint viszont „{ $expected }”
    .hint = Hozza összhangba a kettőt.
exchange-binary = bináris egység kihagyva: „{ $id }”
    .hint = Képek és más fájlok itt nem fordíthatók.
exchange-sub-kept = { $count ->
        [one] egy kódban fordítandó szöveg van, ez a kódban marad
       *[other] { $count } kódban fordítandó szöveg van, ezek a kódokban maradnak
    }
    .hint = A kódokon belüli szöveget, például egy kép leírását, abban az eszközben fordítsa le, amellyel a fájl készült.
exchange-match-ref = egy találat erre hivatkozik: „{ $ref }”, ez azonban nincs az egység egyik szegmensében sem
    .hint = A találat kimarad.

## Kódok egy fájlban

exchange-code-doubled-id = a forrás két kódjának azonosítója „{ $id }”
    .hint = A kódok azonosítói egy egységen belül egyediek; a fájlt talán kézzel szerkesztették.
exchange-code-unclosed = „{ $id }”: ez a kód meg van nyitva, de nincs lezárva ebben az egységben
    .hint = Tegye ki a végét, vagy jelölje önállónak.
exchange-code-unopened = „{ $id }”: a kód vége ott áll, ahol a kód nincs megnyitva
    .hint = Tegye a kód elejét a vége elé, vagy jelölje a végét önállónak.
exchange-code-alone = „{ $id }”: a kódnak csak az egyik vége van ebben az egységben
    .hint = Egyes eszközök így írják a kódokat; ha a forrásban is így van, nincs teendő.
exchange-data-missing = egy kód nem létező eredeti adatra hivatkozik: „{ $data }”
    .hint = A fájlt talán kézzel szerkesztették: exportálja újra, és azt fordítsa le.

## Állapotok

exchange-state-assumed = { $count ->
        [one] egy szegmens nincs lefordítottnak jelölve, de a fordítása eltér a forrástól: lefordítottnak számít
       *[other] { $count } szegmens nincs lefordítottnak jelölve, de a fordításuk eltér a forrástól: lefordítottnak számítanak
    }
    .hint = Ahol ez nem helyes, állítsa be az állapotot az eszközben, vagy ürítse ki a fordítást.
exchange-state-unknown = ismeretlen állapot: „{ $state }”; a szegmens lefordítottnak számít
    .hint = Ha nincs kész, állítsa be az XLIFF egyik állapotát az eszközben.
exchange-target-copied = { $count ->
        [one] egy fordítás a forrásának állapot nélküli másolata: nem számít lefordítottnak
       *[other] { $count } fordítás a forrásának állapot nélküli másolata: nem számítanak lefordítottnak
    }
    .hint = Ahol a másolat maga a fordítás, adjon neki állapotot, vagy hagyja jóvá az eszközben.

exchange-target-suggested = { $count ->
        [one] egy fordítás olyan javaslat, amelyet senki sem erősített meg: nem számít lefordítottnak
       *[other] { $count } fordítás olyan javaslat, amelyet senki sem erősített meg: nem számítanak lefordítottnak
    }
    .hint = Az eszközben erősítse meg, ami helyes, és importálja újra a fájlt.
exchange-target-rejected = { $count ->
        [one] egy fordítást a lektor elutasított: nem számít lefordítottnak
       *[other] { $count } fordítást a lektor elutasított: nem számítanak lefordítottnak
    }
    .hint = Javítsa ki és erősítse meg az eszközben, és importálja újra a fájlt.
exchange-target-outside = a fordítás szövegének egy része a megjelölt szegmenseken kívül áll; ott marad, ahol van: „{ $text }”
    .hint = Tegye át abba a szegmensbe, amelyhez tartozik.
exchange-order-waits = ezek a mondatok más sorrendbe kerültek, de nincs mind lefordítva; a lefordítottak a forrásszöveg sorrendjében maradnak
    .hint = Semmi sem veszett el. Fordítsa le az egység többi részét, és importálja újra, hogy az új sorrend érvényesüljön.

## Más eszközök

exchange-flavour = a fájl innen származik: { $tool }; az állapotai, találatai és megjegyzései érthetők
    .hint = Ami mást az eszköz még tárol, például a szegmensek előzményeit, az a saját fájljában marad.
exchange-tool = a fájl innen származik: { $tool }; beolvasása úgy történik, mint bármely XLIFF-é
    .hint = Nézze át az állapotokat, az eszközök különbözőképpen használják őket.
exchange-locked = { $count ->
        [one] egy szegmens zárolva van: a fordítása átvéve, a zárolás nem marad meg
       *[other] { $count } szegmens zárolva van: a fordításuk átvéve, a zárolás nem marad meg
    }
    .hint = Nincs teendő; a fordítás nélküli zárolt szegmens nem fordítandónak számít.
exchange-locked-unfinished = { $count ->
        [one] egy szegmens zárolva van, de nincs kész: a fordítása nem lett átvéve
       *[other] { $count } szegmens zárolva van, de nincs kész: a fordításuk nem lett átvéve
    }
    .hint = Ha a fordítás helyes, erősítse meg az eszközben, és importálja újra a fájlt.
exchange-deleted-text = { $count ->
        [one] egy követett változtatással törölt szövegrész kimarad
       *[other] { $count } követett változtatással törölt szövegrész kimarad
    }
    .hint = Ha ez nem helyes, fogadja el vagy utasítsa el a változtatásokat az eszközben.

exchange-fill-codes = a fordítás kódjai nem illenek ebbe a fájlba
    .hint = Ezt a szegmenst abban az eszközben fordítsa le, amellyel a fájl készült.

## Az egyesítés

exchange-older-source = „{ $document }” e fájl exportálása óta megváltozott
    .hint = Ami még illik, átvételre kerül; a többi felsorolva a memóriába kerül.
exchange-source-changed = a szegmens forrása azóta megváltozott: { $change }
    .hint = A fordítás csak a memóriába kerül; exportálja újra a dokumentumot, hogy találatként megkapja.
exchange-unit-gone = ez az egység már nincs a dokumentumban: „{ $text }”
    .hint = A fordítása csak a memóriába kerül.
exchange-units-missing = ebből a fájlból hiányoznak a dokumentum egységei: { $count } / { $all }
    .hint = Fordításuk a régi marad. Ha a fájlnak teljesnek kell lennie, kérje el újra.
exchange-joined-by-code = egy kód másik szegmensbe került, ezért a szegmensekből most egy lett
    .hint = Nincs teendő; a következő exportban össze lesznek vonva.
exchange-note-deleted = törölt megjegyzés: „{ $text }”; a rögzített fordításokból is kikerül
    .hint = Nincs teendő; ha még szükség van rá, írja meg újra.
exchange-resegmented = a fordító eszköze itt szegmenseket osztott fel vagy vont össze; az általa kijelölt határok érvényesek
    .hint = Nincs teendő.
exchange-resegmented-unfinished = itt szegmensek lettek felosztva vagy összevonva, de a már rögzítettek egy része befejezetlenül érkezett vissza
    .hint = A rögzített állapot változatlan marad, a kész szegmensek a memóriába kerülnek; fordítsa le az egység többi részét, és importálja újra.
exchange-target-blank = a fordítás üres, holott a forrás nem az
    .hint = A szegmens nem számít lefordítottnak.
exchange-locked-changed = ez a szöveg nem fordítandó, mégis megváltozva érkezett vissza; úgy marad, ahogy van: „{ $text }”
    .hint = Ha mégis fordítandó, jelezze a dokumentumban.
exchange-space-lost = az eszköz olyan sorokat vagy szóközöket vont össze, amelyeket e szegmens forrása elválaszt
    .hint = Ellenőrizze a fordítás sortöréseit és szóközeit.
exchange-sentences-touch = a fordításban egy mondat közvetlenül egy másik után kezdődik, a forrás szóköze nélkül: „{ $text }”
    .hint = Tegyen oda szóközt, ha hiányzik.
exchange-translated-twice = a fájlban két fordítása van ennek a szegmensnek; a másikat, a(z) { $line }. sorban, a program nem veszi át: „{ $text }”
    .hint = Döntse el, melyik a helyes, és a másikat törölje a fájlból.
exchange-character = a fordításban szerepel a(z) { $character } karakter, amely a forrásban nincs meg, és XML-ben nem állhat
    .hint = Törölje a fordításból; vezérlőkarakter.
exchange-code-missing = „{ $code }” ({ $id }): ez a kód hiányzik a fordításból
    .hint = Tegye vissza oda, ahová való, kivéve ha szándékosan maradt ki, és kimaradhat.
exchange-code-edited = „{ $code }” ({ $id }): ezt a kódot módosították; a dokumentum jelölése érvényes
    .hint = Ha egy nyelven más hivatkozáscímek kellenek, állítsa be: link-destinations = "translate", a vulgate.toml [markdown] szakaszában; más jelölés a dokumentumban módosítandó.
exchange-code-doubled = „{ $code }” ({ $id }): ez a kód kétszer áll a fordításban, pedig csak egyszer állhat
    .hint = A kettő egyikét vegye ki.
exchange-code-taken = „{ $code }” ({ $id }): ez a kód a még le nem fordított „{ $segment }” szegmenshez tartozik, így kétszer áll
    .hint = Fordítsa le azt a szegmenst is, vagy hagyja ott a kódot.
exchange-code-foreign = „{ $code }”: ez a kód nincs a forrásban
    .hint = Vegye ki; csak a forrás kódjai használhatók.
exchange-code-close-first = „{ $code }” ({ $id }): a kód vége az eleje előtt vagy az eleje nélkül áll
    .hint = Tegye az elejét a vége elé, azok köré a szavak köré, amelyekhez tartozik.
exchange-code-crossing = „{ $code }” ({ $id }): a kód egy olyan másik kódon belül végződik, amely benne kezdődött
    .hint = Előbb a belső kódot zárja le.
exchange-code-half = „{ $code }” ({ $id }): a kód elkezdődik a fordításban, de nem ér véget
    .hint = Tegye vissza a végét.

## vulgate xliff

exchange-modify-version = csak XLIFF 2.0, 2.1 és 2.2 módosítható így
    .hint = Az XLIFF 1.2-es fájlt előbb alakítsa át: `vulgate xliff convert --to 2.1`; vissza a `--to 1.2` kapcsolóval.
exchange-modify-overlap = két módosítás a fájl azonos helyét érinti
    .hint = Semmi sem lett kiírva. Kérjük, jelentse a fájllal együtt.
exchange-modify-where = nincs megadva, hová kerüljenek a módosított fájlok
    .hint = Nevezzen meg egy mappát az „-o” kapcsolóval, vagy módosítsa magukat a fájlokat: „--in-place”.
exchange-modify-same-name = két fájl ugyanide íródna: „{ $path }”
    .hint = Egymás után módosítsa őket, mindegyiket külön mappába.
exchange-modify-order = az egység fordításainak helyei ellentmondanak egymásnak; változatlan marad
    .hint = Minden „order” egy szám 1-től a szegmensek számáig, és nincs köztük két azonos.
exchange-modify-moves = ez az egység változatlan marad: a fordításai saját sorrendben állnak, és egy fordítás nélküli szegmensnek is meg kellene adnia a helyét
    .hint = Előbb fordítsa le az egész egységet.
exchange-join-order = a fordításban ezek a mondatok más sorrendben állnak, mint a forrásban; az összevonás a fordítás sorrendjében történt
    .hint = A „--keep-order” kapcsolóval az ilyen szegmensek külön maradnak.
exchange-join-codes = ezek a szegmensek külön maradnak: összevonva egy kód előbb érne véget, mint ahogy elkezdődik
    .hint = Előbb tegye sorrendbe a kódokat, a forrásban és a fordításban.
exchange-join-prefixes = ezek a szegmensek külön maradnak: ugyanazt az előtagot különböző névterekre használják
    .hint = Minden névteret egyszer deklaráljon, az „xliff” elemen.
exchange-join-attribute = az itt összevont szegmensek különböznek ebben: „{ $name }”; az elsőé marad meg
    .hint = Ha a többi is fontos, állítsa be ott, ahová való.
exchange-join-untranslated = az itt összevont szegmenseknek csak egy része volt lefordítva
    .hint = Fordítsa le a többit.
exchange-join-gap = a fordításból hiányzik az, ami az itt összevont szegmensek között áll
    .hint = Pótolja kézzel, vagy az összevonás előtt adjon minden „ignorable” elemnek „target” elemet.
exchange-split-target = a forrásban itt { $source } mondat van, a fordításban { $target ->
        [one] egy
       *[other] { $target }
    }; a szegmens egyben marad
    .hint = Csak a fordító tudja, melyek tartoznak össze: az eszközben ossza fel.
exchange-split-codes = a szegmens egyben marad: ugyanaz a kód a forrásban és a fordításban más-más részbe kerülne
    .hint = Csak a fordító tudja, mely részek tartoznak össze: az eszközben ossza fel.
exchange-split-large = a szegmens egyben marad: hosszabb, mint { $limit } MB
    .hint = Ossza fel a szöveget abban a dokumentumban, amelyből a fájl készült.
exchange-strip-kept = ez az annotáció megmarad, mert valami másnak szüksége van rá: „{ $id }”
    .hint = Egy memóriából származó fordításjelölt vagy a szójegyzék egy szócikke hivatkozik rá, vagy névteret deklarál.
exchange-split-done = { $path }: { $count ->
        [one] eggyel több szegmens.
       *[other] { $count } szegmenssel több.
    }
exchange-join-done = { $path }: { $count ->
        [one] eggyel kevesebb szegmens.
       *[other] { $count } szegmenssel kevesebb.
    }
exchange-strip-done = { $path }: { $count ->
        [one] egy dolog eltávolítva.
       *[other] { $count } dolog eltávolítva.
    }
exchange-rewrite-done = Kiírva: { $path }

## vulgate xliff convert

convert-kept = „{ $name }”: nincs megfelelője az XLIFF { $version } verzióban ({ $count ->
        [one] egyszer
       *[other] { $count } alkalommal
    }): ott marad meg, ahol más eszközök átlépnek rajta
    .hint = Visszakonvertálva a fájlban újra megvan. Annak az eszköznek, amelynek kell, az eredetit kell átadni.
convert-dropped = „{ $name }”: nem őrizhető meg az XLIFF { $version } verzióban ({ $count ->
        [one] egyszer
       *[other] { $count } alkalommal
    }): kimarad
    .hint = Ha fontos, tartsa meg az eredeti fájlt, és az újban fejezze ki másként.
convert-module = „{ $name }”: az XLIFF { $version } verzióban egy modulé, korábban bővítmény volt ({ $count ->
        [one] egyszer
       *[other] { $count } alkalommal
    }): olyannak kell lennie, amilyennek a modul kívánja
    .hint = Ellenőrizze az új fájl megfelelőségét; amit jelez, azt ki kell javítani vagy ki kell venni.
convert-renamed = „{ $name }”: az XLIFF { $version } szerint nem megengedett azonosító, vagy már foglalt ({ $count ->
        [one] egyszer
       *[other] { $count } alkalommal
    }): újat kapott
    .hint = Nincs teendő; visszakonvertálva a fájlban újra a régi azonosítók állnak.
convert-character = { $count ->
        [one] egy vezérlőkarakterből kód lett a szövegben
       *[other] { $count } vezérlőkarakterből kód lett a szövegben
    }: az XLIFF { $version } nem tartalmazhat ilyet
    .hint = A fordítóknak meg kell hagyniuk ezeket a kódokat; visszakonvertálva újra karakterek.
convert-data-character = { $count ->
        [one] a natív kód egy vezérlőkarakteréből U+FFFD lett
       *[other] a natív kód { $count } vezérlőkarakteréből U+FFFD lett
    }: az XLIFF { $version } nem tartalmazhat ilyet
    .hint = A lefordított dokumentum elkészítéséhez az eredeti fájlt használja.
convert-states = { $count ->
        [one] egy egységben a szegmensek állapota különbözik
       *[other] { $count } egységben a szegmensek állapota különbözik
    }: az XLIFF { $version } mindhez egyet ismer, itt a legalacsonyabb áll
    .hint = A szegmenseké mellette megmarad, amíg senki sem módosítja az egységét.
convert-judged = { $count ->
        [one] egy fordítás jóváhagyott, elutasított vagy csak javasolt
       *[other] { $count } fordítás jóváhagyott, elutasított vagy csak javasolt
    }: ezt az XLIFF { $version } szerinti állapotuk fejezi ki
    .hint = A jóváhagyott „reviewed”, a többi „initial” lett. Nincs teendő.
convert-sub = { $count ->
        [one] egy kódon belüli szövegből önálló egység lett
       *[other] { $count } kódon belüli szövegből önálló egység lett
    }, ahogy az XLIFF { $version } kívánja
    .hint = Visszakonvertálva újra a kódjukon belül állnak, a fordításukkal együtt.
convert-whole-unit = { $count ->
        [one] egy alternatív fordítás egész egységre vonatkozik; az első szegmenshez kerül
       *[other] { $count } alternatív fordítás egész egységekre vonatkozik; az első szegmensekhez kerülnek
    }: az XLIFF { $version } nem ismer egységre vonatkozót
    .hint = Vonja össze a szegmenseket (vulgate xliff join), ha az alternatívákra szükség lesz.
convert-no-language = vannak fordítások, de semmi sem adja meg a nyelvüket; az XLIFF { $version } megköveteli
    .hint = Most „und” áll ott; írja a nyelvet a „trgLang” attribútumba.
convert-outside = { $count ->
        [one] egy fordításrészlet a forrása szegmensein kívül áll; az előtte lévő szegmenshez kerül
       *[other] { $count } fordításrészlet a forrása szegmensein kívül áll; az előttük lévő szegmenshez kerülnek
    }, mert az XLIFF { $version } verzióban nincs rá hely
    .hint = Nézze át ezeket a fordításokat.
convert-languages = a fájl részei különböző nyelvűek: „{ $found }” és „{ $expected }”, itt: { $attribute }
    .hint = Az XLIFF 2-ben egy fájlhoz egy nyelvpár tartozik. Ossza fel a fájlt nyelvenként, és mindegyiket konvertálja.
convert-done = Kiírva XLIFF { $to } formátumban: { $path }

## Megjegyzések a fordítóknak, a fájlba írva

exchange-note-role = Ez { $role ->
        [title] a dokumentum címe
        [metadata] a dokumentum leírásának része
        [heading-1] 1. szintű címsor
        [heading-2] 2. szintű címsor
        [heading-3] 3. szintű címsor
        [heading-4] 4. szintű címsor
        [heading-5] 5. szintű címsor
        [heading-6] 6. szintű címsor
        [paragraph] bekezdés
        [list-item] listaelem
        [quote] idézet
        [table-header] táblázatoszlop fejléce
        [table-cell] táblázatcella
        [footnote] lábjegyzet
        [caption] képaláírás
        [alt-text] egy kép leírása azoknak, akik nem látják
        [link-title] egy hivatkozás elemleírása
        [link-destination] egy hivatkozás címe
        [html] HTML-en belüli szöveg
       *[other] szövegrész
    }.
exchange-note-context = { exchange-note-role } E címsor alatt áll: „{ $heading }”.
exchange-note-length = A fordítás legfeljebb { $count } karakter lehet.
exchange-note-term = „{ $term }”: „{ $translations }”.
exchange-note-avoid = „{ $term }” megfelelőjeként kerülendő: „{ $avoid }”.
exchange-note-definition = „{ $term }”: { $definition }
exchange-note-change = Megváltozott egy szegmens ({ $segment }) forrása: { $change }
