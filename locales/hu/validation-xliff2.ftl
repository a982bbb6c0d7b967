# Amit a `vulgate validate` a nyelvtanon túl talál az XLIFF 2-ben.

xliff2-namespace = „{ $namespace }” egyik XLIFF 2 verziónak sem névtere
    .hint = 2.0 és 2.1: urn:oasis:names:tc:xliff:document:2.0, 2.2: urn:oasis:names:tc:xliff:document:2.2.

# Azonosítók

xliff2-id-doubled = <{ $element }>: „{ $id }” mint azonosító korábban már szerepel ugyanabban a <{ $scope }> elemben
    .hint = Adjon a kettő egyikének más azonosítót, és módosítsa, ami hivatkozik rá.
xliff2-id-elsewhere = <{ $element }>: „{ $id }” egy másik szegmens forrásában lévő kód azonosítója
    .hint = Adjon neki olyan azonosítót, amely az egységben még nincs; egy kódnak csak a párja forrása mellett lehet ugyanaz az azonosítója.
xliff2-id-other-element = <{ $element }>: „{ $id }” a forrásban másfajta elem azonosítója
    .hint = A forrásban álló elemet használja, vagy olyan azonosítót, amely az egységben még nincs.
xliff2-extension-id = <{ $element }>: „{ $id }” mint azonosító nem névtoken
    .hint = A bővítmények azonosítóiban is csak betű, számjegy, pont, kötőjel, aláhúzásjel és kettőspont állhat.

# Szerkezet

xliff2-skeleton-empty = a váz nem mondja meg sem azt, hol van, sem azt, mi az
    .hint = Adjon neki href attribútumot, vagy tegye bele a tartalmát.
xliff2-skeleton-both = a váznak href attribútuma és tartalma is van
    .hint = Csak az egyiket hagyja meg: aminek href attribútuma van, az üres, megjegyzés sincs benne.
xliff2-unit-without-segment = az egységben nincs szegmens
    .hint = Minden egységbe kell legalább egy; az ignorable elem önmagában nem elég.
xliff2-target-language-missing = vannak fordítások, az első: { $line }. sor, de a nyelvüket nem adja meg trgLang
    .hint = Vegye fel a trgLang attribútumot a gyökérelemen.
xliff2-language = { $element } nyelve „{ $found }”, de { $attribute } értéke „{ $expected }”
    .hint = A kettőnek azonos címkének kell lennie akkor is, ha az xml:lang öröklődik.
xliff2-state-without-target = a szegmens állapota { $state }, de nincs fordítása
    .hint = Fordítás nélkül a szegmens állapota „initial”.
xliff2-substate-without-state = a szegmensnek van subState attribútuma, de state nincs
    .hint = Adja meg a state attribútumot is, akkor is, ha „initial”.
xliff2-substate = „{ $value }” nem subState érték
    .hint = Saját előtagot, kettőspontot és értéket írjon; az xlf előtag foglalt.
xliff2-order-too-large = a fordítás helye { $order }, de az egységnek csak { $most } { $most ->
    [one] része
   *[other] része
} van
    .hint = A szegmensek és az ignorable elemek együtt számítanak.
xliff2-order-doubled = { $order }: ezen a helyen már az egység egy másik fordítása áll
    .hint = Adjon minden fordításnak saját helyet.
xliff2-order-implicit = a fordítás helye { $order }, de ott egy másik rész áll, mert az nem mond mást
    .hint = Az order nélküli rész ott áll, ahol van; annak adjon más helyet.

# Szövegközi elemek

xliff2-hex-form = „{ $value }” nem hexadecimális számjegyekkel írt kódpont
    .hint = Bájtonként két számjegyet írjon, a betűket nagybetűvel, például 001A.
xliff2-hex-allowed = „{ $value }” olyan karakter, amely az XML-ben állhat
    .hint = Magát a karaktert írja; a cp az XML-ben tiltott karakterekre való.
xliff2-subtype-without-type = <{ $element }>: van subType attribútuma, de type nincs
    .hint = Adja meg a type attribútumot is.
xliff2-subtype-of-other-type = „{ $value }” mint subType ehhez a type értékhez tartozik: { $type }
    .hint = Állítsa be: type="{ $type }", vagy használjon saját subType értéket.
xliff2-subtype = „{ $value }” nem subType érték
    .hint = Az xlf előtaggal ezek vannak: lb, pb, b, i, u és var. A többinek saját előtagja és kettőspontja van.
xliff2-start-isolated = a nyitóelem („{ $id }”) szerint a záróeleme nincs ebben a <{ $scope }> elemben, pedig itt van
    .hint = Vegye ki: isolated="yes".
xliff2-start-without-end = a nyitóelemnek („{ $id }”) a <{ $scope }> elem ezen oldalán nincs záróeleme
    .hint = Vegyen fel <ec> elemet startRef="{ $id }" attribútummal, vagy ha a záróelem másik egységben van, állítsa be: isolated="yes".
xliff2-start-after-end = a nyitóelem („{ $id }”) a záróeleme után áll
    .hint = Cserélje fel a kettőt.
xliff2-start-with-ends = a nyitóelemnek („{ $id }”) több záróeleme van
    .hint = Egyetlen <{ $end }> elemet hagyjon meg ezzel a startRef értékkel.
xliff2-end-without-start = a <{ $scope }> elem ezen oldalán nincs olyan <sc> („{ $id }”), amelyet ez a záróelem lezárhatna
    .hint = Javítsa ki a startRef értékét, vagy ha a nyitóelem másik egységben van, állítsa be: isolated="yes", id attribútummal.
xliff2-end-isolated-id = az önálló záróelemen id attribútumnak kell lennie, startRef attribútum nem lehet rajta
    .hint = Adjon neki id attribútumot, és vegye ki a startRef attribútumot.
xliff2-end-start-ref = a nem önálló záróelemen startRef attribútumnak kell lennie, id attribútum nem lehet rajta
    .hint = A startRef attribútumban nevezze meg a lezárt <sc> elemet, és vegye ki az id attribútumot.
xliff2-end-dir = dir áll egy nem önálló záróelemen
    .hint = Az irány a nyitóelemé; innen vegye ki.
xliff2-end-disagrees = { $attribute } értéke itt { $found }, holott { $expected } kellene, mint a nyitóelemen
    .hint = Mindkettőn ugyanazt adja meg.
xliff2-data-ref = { $attribute } ezt nevezi meg: „{ $id }”, ilyen data azonban nincs ebben: { $scope }
    .hint = Vegyen fel ilyen azonosítójú <data> elemet az originalData elembe, vagy javítsa ki a hivatkozást.
xliff2-pair = <{ $element }>: van { $present }, de nincs { $missing }
    .hint = A két vég mindegyikéről mondja meg, vagy egyikről sem.
xliff2-sub-flow = { $attribute } ezt nevezi meg: „{ $id }”, ilyen egység azonban nincs ebben a fájlban: „{ $file }”
    .hint = Az alfolyamok ugyanannak a fájlnak az egységazonosítói.
xliff2-sub-flow-circle = { $attribute } ezen keresztül: „{ $id }” ugyanehhez az egységhez vezet vissza
    .hint = Az alfolyam egy másik egység kódjában álló szöveg, és nem tartalmazhatja önmagát; nevezzen meg más egységeket.
xliff2-reorder-hints = canReorder="{ $value }" mellett a kódon ennek kell állnia: { $attribute }="no"
    .hint = Ami nem helyezhető át, az nem is másolható, és nem is törölhető.
xliff2-copy-of-nothing = copyOf ezt nevezi meg: „{ $id }”, ez azonban nem másik kód ebben a <{ $scope }> elemben
    .hint = A lemásolt kód azonosítóját adja meg.
xliff2-copy-of-other = copyOf ezt nevezi meg: „{ $id }”, ennek azonban ez a <{ $element }> nem lehet másolata
    .hint = Olyan, azonos fajtájú kód azonosítóját adja meg, amely nem ennek a másolata.
xliff2-copy-with-data = copyOf ezt nevezi meg: „{ $id }”, de van eredeti adat
    .hint = Az eredeti adattal bíró kód másolata ugyanarra az adatra hivatkozik; a copyOf az adat nélküli kódokra való.
xliff2-copy-forbidden = ez a kód nem másolható: „{ $id }”
    .hint = Vegye ki a másolatot.
xliff2-sequence-start = az át nem rendezhető kódok sora nem így kezdődik: canReorder="firstNo"
    .hint = Állítsa be az első kódján: firstNo.
xliff2-sequence-changed = az át nem rendezhető kódok sorrendje más, mint a forrásban
    .hint = Tegye őket a forrás sorrendjébe.
xliff2-code-deleted = ez a kód nem törölhető, mégsincs a fordításban: „{ $id }”
    .hint = Tegye oda, ahová a fordításban való.
xliff2-code-overlaps = a(z) „{ $id }” kód nem lehet átfedésben másikkal, a fordításban mégis átfedésben van
    .hint = A kód elejét és végét is tegye a másik elé, mögé vagy a belsejébe.

# Annotációk és hivatkozások

xliff2-marker-without-start = a <{ $scope }> elem ezen oldalán e záróelem előtt nincs <sm>: „{ $id }”
    .hint = Javítsa ki a startRef értékét, vagy tegye ki a nyitóelemet.
xliff2-marker-without-end = az annotációnak („{ $id }”) a <{ $scope }> elem ezen oldalán nincs záróeleme
    .hint = Vegyen fel <em> elemet, startRef="{ $id }" attribútummal.
xliff2-translate-missing = az általános annotáció nem mondja meg, hogy a szöveget le kell-e fordítani
    .hint = Vegye fel: translate="no" vagy translate="yes", illetve az annotáció típusát.
xliff2-comment-both = a megjegyzésnek value és ref attribútuma is van
    .hint = Csak az egyiket hagyja meg.
xliff2-comment-nothing = a megjegyzésnek sem value, sem ref attribútuma nincs
    .hint = Írja a megjegyzést a value attribútumba, vagy nevezzen meg egy jegyzetet a ref attribútumban.
xliff2-comment-note = „{ $ref }” nem nevez meg jegyzetet ebben az egységben
    .hint = Írja ezt: #n=, utána ugyanezen egység egy jegyzetének azonosítóját.
xliff2-note-ref = „{ $ref }” nem nevez meg szegmenst ebben az egységben
    .hint = Írjon # jelet, utána ugyanezen egység egy szegmensének azonosítóját.
xliff2-ref-span = „{ $ref }” nem nevez meg szövegrészt ebben az egységben
    .hint = Írjon # jelet, utána az egység egy szegmensének vagy szövegközi elemének azonosítóját; a fordításban lévőhöz #t= és az azonosító.
xliff2-fragment-form = „{ $ref }” alakja nem töredékazonosítóé
    .hint = A lépéseket perjel választja el, mindegyik egy azonosító, vagy előtag, = és azonosító: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }”: nincs ilyen egybetűs előtag
    .hint = Az előtagok: f, g, u, n, d és t. A modulok és bővítmények előtagja hosszabb.
xliff2-fragment-twice = „{ $ref }”: egy előtag kétszer áll benne
    .hint = Minden lépésnek más az előtagja.
xliff2-fragment-order = „{ $ref }” nem a fájltól halad a csoporton át az egységig
    .hint = Ebbe a sorrendbe tegye a lépéseket: f, g, u.
xliff2-fragment-last = „{ $ref }” az utolsó lépése után is folytatódik
    .hint = Ami egységen belül van, azt egyszer kell megnevezni, a végén.
xliff2-fragment-nowhere = „{ $ref }” semmit sem nevez meg ebben a dokumentumban
    .hint = Javítsa ki benne az azonosítókat; ami elmarad (fájl, csoport vagy egység), azt a hivatkozás helye adja meg.
xliff2-fragment-outside = „{ $ref }” kivezet a dokumentumból
    .hint = Kezdje # jellel.

# Fordításjelöltek és szójegyzék

xliff2-match-language = a fordítás nyelve „{ $found }”, de trgLang értéke „{ $expected }”
    .hint = Csak a reference="yes" attribútumú találat lehet más nyelvű.
xliff2-match-annotation-ref = a találat annotációjának ref attribútuma van
    .hint = Vegye ki: a találat hivatkozik az annotációra, nem fordítva.
xliff2-entry-empty = a szócikkben sem fordítás, sem meghatározás nincs
    .hint = Legalább az egyiket vegye fel.

# Formázási stílus

xliff2-subfs-without-fs = <{ $element }>: van subFs attribútuma, de fs nincs
    .hint = Adja meg a HTML-elemet is az fs attribútumban.
xliff2-subfs = „{ $value }”: ezek nem attribútumok
    .hint = Nevet és értéket írjon vesszővel, a párokat fordított perjellel elválasztva; ha vesszőről vagy fordított perjelről magáról van szó, tegyen elé fordított perjelet.
xliff2-on-closing-code = { $attribute } áll egy nem önálló záróelemen
    .hint = A nyitóelemen a helye; innen vegye ki.
xliff2-fs-void = az előnézet tartalmat tenne ebbe az elembe: <{ $value }>, amely a HTML-ben mindig üres
    .hint = Használjon más fs értéket, vagy tegye tartalom nélküli kódra.
xliff2-fs-nesting = az előnézet <{ $value }> elemet tenne <{ $around }> elembe, ami nem érvényes HTML
    .hint = Használjon más fs értéket itt vagy a körülötte lévő elemen.
xliff2-fs-text = az előnézet közvetlenül szöveget tenne ebbe az elembe: <{ $value }>, amely a HTML-ben csak elemeket tartalmaz
    .hint = Adjon a szövegnek saját fs értéket, például li vagy td, vagy használjon itt más értéket.
xliff2-fs-attribute-missing = az előnézetben <{ $value }> állna { $attribute } nélkül, ami nem érvényes HTML
    .hint = Adja meg a subFs attribútumban, például „src,kep.png”.

# Erőforrásadatok

xliff2-resources-empty = az erőforrásadatokban nincs semmi
    .hint = Vegyen fel egy tételt vagy egy tételre mutató hivatkozást, vagy vegye ki őket.
xliff2-resource-item-empty = az erőforrástételben nincs semmi
    .hint = Vegyen fel forrást, célt vagy hivatkozást.
xliff2-resource-ref = „{ $id }” nem erőforrástétele ennek a fájlnak: „{ $file }”
    .hint = Csak ugyanazon fájl erőforrásadatainak tételeire lehet hivatkozni.
xliff2-resource-without-source = a nem csupán környezetet adó tételnek forrása is kell, hogy legyen
    .hint = Vegye fel a forrását, vagy vegye ki: context="no".
xliff2-resource-nowhere = <{ $element }> nem mondja meg sem azt, hol van az erőforrás, sem azt, mi az
    .hint = Adjon neki href attribútumot, vagy tegye bele az erőforrást.
xliff2-resource-both = <{ $element }>: href attribútuma és tartalma is van
    .hint = Csak az egyiket hagyja meg.
xliff2-resource-media-type = a tétel nem adja meg annak a médiatípusát, ami máshol van
    .hint = Vegyen fel mimeType attribútumot, például image/png.

# Méret és hossz

xliff2-size-restriction = { $attribute }="{ $value }": nem korlátozása a fájl által választott profilnak
    .hint = Írja a legnagyobb értéket, vagy a legkisebbet, vesszőt és a legnagyobbat; felső határ nélkül *: 255 vagy 0,255 vagy 10,*.
xliff2-size-number = { $attribute }="{ $value }": nem egész szám
    .hint = Csak számjegyeket írjon.
xliff2-size-broken =
    { $side ->
        [source] a forrás
       *[target] a fordítás
    } nem felel meg ennek: { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] hossz bájtban
       *[sizeRestriction] hossz karakterben
    }: { $size })
    .hint = Módosítsa a szöveget vagy a korlátozást.
xliff2-size-info-both = <{ $element }>: sizeInfo és sizeInfoRef attribútuma is van
    .hint = Csak az egyiket hagyja meg.
xliff2-size-info-ref = „{ $id }” semmit sem nevez meg az elem melletti vagy a körülötte lévők melletti profiladatokban
    .hint = Egy ott lévő elem azonosítóját adja meg.

# Érvényesítés

xliff2-rule-tests = { $count ->
    [0] a szabály semmit sem vizsgál
   *[other] a szabályban { $count } vizsgálat van
}
    .hint = Pontosan egy kell: isPresent, isNotPresent, startsWith, endsWith, vagy egy saját, névtérrel.
xliff2-rule-occurs = occurs áll az isPresent helyett egy másik vizsgálat mellett
    .hint = Csak a meglévő szöveg számolható meg.
xliff2-rule-exists-in-source = existsInSource mellett nincs vizsgálat, amelyre vonatkozhatna
    .hint = Az isPresent, startsWith és endsWith közül pontosan egyhez tartozik.
xliff2-rule-disabled = a fájl egy szabálya ugyanott van kikapcsolva, ahol meg van adva
    .hint = Vegye ki a szabályt, vagy abban a csoportban vagy egységben kapcsolja ki, amelyre nem érvényes.
xliff2-rule-broken = a fordítás megszegi ezt a szabályt: { $line }. sor: { $test } „{ $value }”
    .hint = Módosítsa a fordítást, vagy kapcsolja ki itt a szabályt.

# ITS

xliff2-its-version = itt ITS van használatban, de a verziója sem itt, sem egy befoglaló elemen nincs megadva
    .hint = Vegye fel a gyökérelemen: its:version="2.0".
xliff2-its-issue-empty = a hibajelzésnek sem típusa, sem megjegyzése nincs
    .hint = Legalább az egyiket adja meg.
xliff2-its-issue-both = a hibajelzés leírása itt is, rekordokban is megvan
    .hint = Vagy a locQualityIssuesRef maradjon, vagy ami itt áll.
xliff2-its-record-empty = a rekord senkiről sem mond semmit
    .hint = Nevezzen meg személyt, szervezetet vagy eszközt.
xliff2-its-provenance-both = az eredet itt is, rekordokban is meg van adva
    .hint = Vagy a provenanceRecordsRef maradjon, vagy ami itt áll.
xliff2-its-annotators = „{ $value }” nem nevez meg kategóriát az eszközével
    .hint = Írja egy adatkategória azonosítóját, | jelet és egy címet, minden kategóriát egyszer: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } nem mondja meg, kinek a bizonyossága ez
    .hint = Nevezze meg az eszközt az its:annotatorsRef attribútumban itt vagy egy körülötte lévő elemen: { $category }| és a címe.
xliff2-its-rating-both = az értékelés pontszám és szavazat is
    .hint = Csak az egyiket hagyja meg.
xliff2-its-rating-neither = az értékelésben sem pontszám, sem szavazat nincs
    .hint = Az egyiket vegye fel.
xliff2-its-threshold = { $attribute } mellől hiányzik: { $of }
    .hint = A küszöbérték azzal jár együtt, amivel össze kell vetni.
xliff2-its-ref = { $attribute }="{ $ref }": nem nevez meg elérhető rekordokat
    .hint = Írja ezt: #its=, utána az egység rekordjainak xml:id értékét, szerkezeti elemnél a benne vagy a körülötte lévőkét.
xliff2-its-analysis-pair = taSource és taIdent összetartozik, de az egyik hiányzik
    .hint = Vegye fel a másikat, vagy használja a taIdentRef attribútumot.
xliff2-its-analysis-both = a fogalmat taIdentRef is, taSource és taIdent is megnevezi
    .hint = Csak az egyik módot hagyja meg.
xliff2-its-analysis-empty = meg van adva bizonyosság, de nincs, amire vonatkozzék
    .hint = Vegyen fel taClassRef vagy taIdentRef attribútumot, vagy taSource és taIdent attribútumot.
xliff2-its-term-both = az annotációnak value és ref attribútuma is van
    .hint = Csak az egyiket hagyja meg.
xliff2-its-term-type = termConfidence áll egy nem terminusra vonatkozó annotáción
    .hint = Állítsa be: type="term", vagy ami nem terminus, arra: type="its:term-no".
xliff2-its-type = { $attribute } áll egy más típusú annotáción
    .hint = Hagyja el a type attribútumot, vagy állítsa be: type="its:generic".
xliff2-its-locale-type = meg van adva a területibeállítás-szűrő típusa, de lista nincs
    .hint = Vegye fel: its:localeFilterList.
xliff2-its-locales = „{ $value }” nem területi beállítások listája
    .hint = A nyelvi tartományokat vesszővel válassza el: de-AT, fr-*; vagy írjon * jelet az összeshez.
xliff2-its-characters = „{ $value }” nem karakterosztály
    .hint = Egyetlen karakterosztályt írjon, például [a-z0-9].

# Változások követése

xliff2-current-version = „{ $value }” mint jelenlegi verzió itt egyik revízióhoz sem tartozik
    .hint = Az egyik revízió verzióját nevezze meg.
xliff2-tracked-element = appliesTo ezt nevezi meg: „{ $value }”, ez azonban nem állhat e rekord mellett, és egy mellette álló elemben sem
    .hint = A rekord mellett álló elemet vagy egy ilyen gyermekét nevezze meg.
xliff2-tracked-ref = „{ $id }” nem azonosítója elérhető elemnek: { $name }
    .hint = A rekord mellett álló elemet vagy egy ilyen gyermekét nevezze meg.
xliff2-tracked-ref-missing = több azonosítóval ellátott elem van ({ $name }), de a revíziók nem mondják meg, melyikre vonatkoznak
    .hint = Adja meg az azonosítóját a ref attribútumban.
xliff2-tracked-property = „{ $value }” nem tulajdonsága ennek: { $name }
    .hint = Írja ezt: content, vagy egy attribútum nevét.

# Többes szám, nem és választás

xliff2-switch = „{ $value }” semmit sem választ ki
    .hint = Írja ezt: plural, ordinal, gender vagy select, kettőspont és a változó; ha több van, szóköz választja el őket.
xliff2-case-without-switch = a szegmens egy esethez tartozik, de az egységnek nincs switch attribútuma
    .hint = Vegye fel az egységen: pgs:switch.
xliff2-case-count = a szegmens { $found } { $found ->
    [one] értéket
   *[other] értéket
} ad { $expected } { $expected ->
    [one] változóhoz
   *[other] változóhoz
}
    .hint = A switch minden tételéhez egy értéket adjon meg, szóközzel elválasztva.
xliff2-case-value = „{ $value }” nem többesszám-kategória
    .hint = Írja ezt: zero, one, two, few, many, other vagy egy számot.
