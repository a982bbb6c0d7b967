# Ką `vulgate validate` randa XLIFF 2 failuose, be gramatikos klaidų.

xliff2-namespace = „{ $namespace }“ nėra jokios XLIFF 2 versijos vardų erdvė
    .hint = 2.0 ir 2.1 vardų erdvė yra urn:oasis:names:tc:xliff:document:2.0, 2.2 – urn:oasis:names:tc:xliff:document:2.2.

# Identifikatoriai

xliff2-id-doubled = <{ $element }> identifikatorius „{ $id }“ jau pavartotas tame pačiame <{ $scope }>
    .hint = Suteikite vienam iš dviejų kitą identifikatorių ir pakeiskite jo nuorodas.
xliff2-id-elsewhere = šio <{ $element }> identifikatorius „{ $id }“ priklauso kito segmento originalo kodui
    .hint = Suteikite jam identifikatorių, kurio vienete dar nėra; su atitikmens identifikatoriumi jis gali sutapti tik greta to atitikmens originalo.
xliff2-id-other-element = šio <{ $element }> identifikatorius „{ $id }“ originale priklauso kitos rūšies elementui
    .hint = Naudokite tokį elementą, koks yra originale, arba identifikatorių, kurio vienete dar nėra.
xliff2-extension-id = <{ $element }> identifikatorius „{ $id }“ nėra vardo leksema (NMTOKEN)
    .hint = Plėtinių identifikatoriuose taip pat gali būti tik raidės, skaitmenys, taškai, brūkšneliai, pabraukimo ženklai ir dvitaškiai.

# Sandara

xliff2-skeleton-empty = karkase nenurodyta nei kur jis yra, nei kas jis yra
    .hint = Nurodykite href arba įrašykite jo turinį.
xliff2-skeleton-both = karkasas turi ir href, ir turinį
    .hint = Palikite vieną iš dviejų: elementas su href turi būti tuščias, be komentarų.
xliff2-unit-without-segment = vienete nėra segmento
    .hint = Kiekviename vienete turi būti bent vienas segmentas; vien elementų <ignorable> nepakanka.
xliff2-target-language-missing = vertimų yra (pirmasis – { $line } eilutėje), bet jų kalba atributu trgLang nenurodyta
    .hint = Pridėkite trgLang prie šaknies.
xliff2-language = elemento { $element } kalba yra „{ $found }“, bet { $attribute } nurodo „{ $expected }“
    .hint = Abi žymės turi sutapti, taip pat ir tada, kai xml:lang paveldimas.
xliff2-state-without-target = segmento būsena yra { $state }, bet vertimo jis neturi
    .hint = Segmento be vertimo būsena yra pradinė (initial).
xliff2-substate-without-state = segmentas turi subState, bet neturi state
    .hint = Nurodykite ir būseną state, net jei ji pradinė.
xliff2-substate = „{ $value }“ nėra subState reikšmė
    .hint = Rašykite savo prefiksą, dvitaškį ir reikšmę; prefiksas xlf užimtas.
xliff2-order-too-large = vertimo vieta – { $order }, bet vienete yra tik { $most } { $most ->
    [one] dalis
    [few] dalys
   *[other] dalių
}
    .hint = Segmentai ir elementai <ignorable> skaičiuojami kartu.
xliff2-order-doubled = vieta { $order } jau užimta kito vieneto vertimo
    .hint = Suteikite kiekvienam vertimui atskirą vietą.
xliff2-order-implicit = vertimo vieta – { $order }, bet ją turi kita dalis, nes jos vieta kitaip nenurodyta
    .hint = Dalis be order lieka ten, kur yra; suteikite jai kitą vietą.

# Įterptiniai elementai

xliff2-hex-form = „{ $value }“ nėra kodo pozicija šešioliktainiais skaitmenimis
    .hint = Rašykite po du skaitmenis baitui, raides – didžiąsias, pavyzdžiui, 001A.
xliff2-hex-allowed = „{ $value }“ yra XML leidžiamas ženklas
    .hint = Rašykite patį ženklą; cp skirtas ženklams, kuriuos XML draudžia.
xliff2-subtype-without-type = <{ $element }> turi subType, bet neturi type
    .hint = Nurodykite ir tipą type.
xliff2-subtype-of-other-type = subType „{ $value }“ priklauso tipui { $type }
    .hint = Nustatykite type="{ $type }" arba naudokite savo subType.
xliff2-subtype = „{ $value }“ nėra subType reikšmė
    .hint = Su prefiksu xlf galimos lb, pb, b, i, u ir var. Kitos rašomos su savo prefiksu ir dvitaškiu.
xliff2-start-isolated = pradžioje „{ $id }“ nurodyta, kad jos pabaigos šiame <{ $scope }> nėra, bet ji čia yra
    .hint = Pašalinkite isolated="yes".
xliff2-start-without-end = pradžia „{ $id }“ šioje <{ $scope }> pusėje neturi pabaigos
    .hint = Pridėkite <ec> su startRef="{ $id }" arba, jei pabaiga yra kitame vienete, nustatykite isolated="yes".
xliff2-start-after-end = pradžia „{ $id }“ yra po savo pabaigos
    .hint = Sukeiskite jas vietomis.
xliff2-start-with-ends = pradžia „{ $id }“ turi daugiau kaip vieną pabaigą
    .hint = Palikite vieną <{ $end }> su šiuo startRef.
xliff2-end-without-start = šioje <{ $scope }> pusėje nėra <sc> „{ $id }“, kurį ši pabaiga galėtų uždaryti
    .hint = Pataisykite startRef arba, jei pradžia yra kitame vienete, nustatykite isolated="yes" ir id.
xliff2-end-isolated-id = izoliuota pabaiga turi turėti id, o ne startRef
    .hint = Suteikite jai id ir pašalinkite startRef.
xliff2-end-start-ref = neizoliuota pabaiga turi turėti startRef, o ne id
    .hint = Atribute startRef nurodykite <sc>, kurį ji uždaro, ir pašalinkite id.
xliff2-end-dir = dir nurodytas prie neizoliuotos pabaigos
    .hint = Kryptis yra tokia, kaip pradžios; čia ją pašalinkite.
xliff2-end-disagrees = { $attribute } čia yra { $found }, bet, kaip ir pradžioje, turi būti { $expected }
    .hint = Abiem nurodykite tą patį.
xliff2-data-ref = { $attribute } nurodo „{ $id }“, bet tokių { $scope } duomenų nėra
    .hint = Pridėkite <data> su šiuo identifikatoriumi į originalData arba pataisykite nuorodą.
xliff2-pair = <{ $element }> turi { $present }, bet neturi { $missing }
    .hint = Nurodykite abiem galams arba nė vienam.
xliff2-sub-flow = { $attribute } nurodo „{ $id }“, bet tokio vieneto faile „{ $file }“ nėra
    .hint = Šalutiniai tekstai nurodomi to paties failo vienetų identifikatoriais.
xliff2-sub-flow-circle = { $attribute } per „{ $id }“ veda atgal į tą patį vienetą
    .hint = Šalutinis tekstas yra kito vieneto kode ir negali apimti savęs paties; nurodykite kitus vienetus.
xliff2-reorder-hints = kodas su canReorder="{ $value }" turi turėti { $attribute }="no"
    .hint = Ko negalima perkelti, to negalima nei kopijuoti, nei ištrinti.
xliff2-copy-of-nothing = copyOf nurodo „{ $id }“, bet tokio kito kodo šiame <{ $scope }> nėra
    .hint = Nurodykite nukopijuoto kodo identifikatorių.
xliff2-copy-of-other = copyOf nurodo „{ $id }“, bet šis <{ $element }> negali būti jo kopija
    .hint = Nurodykite tos pačios rūšies kodo, kuris nėra šio kopija, identifikatorių.
xliff2-copy-with-data = copyOf nurodo „{ $id }“, bet yra pradinių duomenų
    .hint = Kodo su pradiniais duomenimis kopija nurodo tuos pačius duomenis; copyOf skirtas kodams be jų.
xliff2-copy-forbidden = kodo „{ $id }“ kopijuoti negalima
    .hint = Pašalinkite kopiją.
xliff2-sequence-start = kodų, kurių tvarkos keisti negalima, seka neprasideda canReorder="firstNo"
    .hint = Pirmajam jos kodui nustatykite firstNo.
xliff2-sequence-changed = kodai, kurių tvarkos keisti negalima, išdėstyti kitaip negu originale
    .hint = Išdėstykite juos originalo tvarka.
xliff2-code-deleted = kodo „{ $id }“ ištrinti negalima, bet vertime jo nėra
    .hint = Grąžinkite jį į tinkamą vertimo vietą.
xliff2-code-overlaps = kodas „{ $id }“ negali persidengti su kitu, tačiau vertime persidengia
    .hint = Jo pradžią ir pabaigą abi dėkite prieš kitą, po jo arba į jį.

# Anotacijos ir nuorodos

xliff2-marker-without-start = šioje <{ $scope }> pusėje prieš šią pabaigą nėra <sm> „{ $id }“
    .hint = Pataisykite startRef arba pridėkite pradžią.
xliff2-marker-without-end = anotacija „{ $id }“ šioje <{ $scope }> pusėje neturi pabaigos
    .hint = Pridėkite <em> su startRef="{ $id }".
xliff2-translate-missing = bendroji anotacija nenurodo, ar tekstas verčiamas
    .hint = Pridėkite translate="no" arba translate="yes", arba anotacijos tipą.
xliff2-comment-both = komentaras turi ir value, ir ref
    .hint = Palikite vieną iš dviejų.
xliff2-comment-nothing = komentaras neturi nei value, nei ref
    .hint = Įrašykite komentarą į value arba atribute ref nurodykite pastabą.
xliff2-comment-note = „{ $ref }“ nenurodo jokios šio vieneto pastabos
    .hint = Rašykite #n= ir to paties vieneto pastabos identifikatorių.
xliff2-note-ref = „{ $ref }“ nenurodo jokio šio vieneto segmento
    .hint = Rašykite # ir to paties vieneto segmento identifikatorių.
xliff2-ref-span = „{ $ref }“ nenurodo jokios šio vieneto teksto atkarpos
    .hint = Rašykite # ir vieneto segmento arba įterptinio elemento identifikatorių; jei jis vertime – #t= ir identifikatorių.
xliff2-fragment-form = „{ $ref }“ neatitinka fragmento identifikatoriaus formos
    .hint = Žingsniai skiriami pasviraisiais brūkšniais; kiekvienas yra identifikatorius arba prefiksas, = ir identifikatorius: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }“ turi neapibrėžtą vienos raidės prefiksą
    .hint = Galimi f, g, u, n, d ir t. Modulių ir plėtinių prefiksai ilgesni.
xliff2-fragment-twice = „{ $ref }“ tą patį prefiksą turi du kartus
    .hint = Kiekvieno žingsnio prefiksas turi būti kitas.
xliff2-fragment-order = „{ $ref }“ neina nuo failo per grupę iki vieneto
    .hint = Išdėstykite žingsnius šia tvarka: f, g, u.
xliff2-fragment-last = „{ $ref }“ tęsiasi po paskutinio žingsnio
    .hint = Kas yra vieneto viduje, nurodoma vieną kartą, pabaigoje.
xliff2-fragment-nowhere = „{ $ref }“ šiame dokumente nieko nenurodo
    .hint = Pataisykite jo identifikatorius; praleistas failas, grupė ar vienetas imami iš tos vietos, kurioje yra nuoroda.
xliff2-fragment-outside = „{ $ref }“ veda už dokumento ribų
    .hint = Pradėkite ženklu #.

# Vertimo kandidatai ir glosarijus

xliff2-match-language = vertimo kalba yra „{ $found }“, bet trgLang nurodo „{ $expected }“
    .hint = Kita kalba gali būti tik atitiktis su reference="yes".
xliff2-match-annotation-ref = atitikties anotacija turi ref
    .hint = Pašalinkite jį: atitiktis nurodo anotaciją, o ne atvirkščiai.
xliff2-entry-empty = įrašas neturi nei vertimo, nei apibrėžties
    .hint = Pridėkite bent vieną iš jų.

# Formatavimo stilius

xliff2-subfs-without-fs = <{ $element }> turi subFs, bet neturi fs
    .hint = Atribute fs nurodykite ir HTML elementą.
xliff2-subfs = „{ $value }“ nėra atributai
    .hint = Rašykite vardą ir reikšmę, atskirtus kableliu, o poras atskirkite atvirkštiniu pasviruoju brūkšniu; jei kablelis ar šis brūkšnys yra teksto dalis, prieš jį rašykite atvirkštinį pasvirąjį brūkšnį.
xliff2-on-closing-code = { $attribute } nurodytas prie neizoliuotos pabaigos
    .hint = Jis nurodomas prie pradžios; čia jį pašalinkite.
xliff2-fs-void = peržiūroje turinys atsidurtų elemente <{ $value }>, kuris HTML visada tuščias
    .hint = Naudokite kitą fs reikšmę arba perkelkite ją į kodą be turinio.
xliff2-fs-nesting = peržiūroje <{ $value }> atsidurtų elemente <{ $around }>, o toks HTML netaisyklingas
    .hint = Naudokite kitą fs reikšmę čia arba išoriniame elemente.
xliff2-fs-text = peržiūroje tekstas atsidurtų tiesiai elemente <{ $value }>, kuriame pagal HTML gali būti tik elementai
    .hint = Tekstui nurodykite jo paties fs, pavyzdžiui, li arba td, arba čia naudokite kitą reikšmę.
xliff2-fs-attribute-missing = peržiūroje būtų <{ $value }> be { $attribute }, o toks HTML netaisyklingas
    .hint = Nurodykite atribute subFs, pavyzdžiui, „src,paveikslas.png“.

# Išteklių duomenys

xliff2-resources-empty = išteklių duomenyse nieko nėra
    .hint = Pridėkite elementą arba nuorodą į jį, arba juos pašalinkite.
xliff2-resource-item-empty = išteklių elemente nieko nėra
    .hint = Pridėkite originalą, vertimą arba nuorodą.
xliff2-resource-ref = „{ $id }“ nėra failo „{ $file }“ išteklių elementas
    .hint = Galima nurodyti tik paties failo išteklių duomenų elementus.
xliff2-resource-without-source = elementas, kuris nėra vien kontekstas, turi turėti originalą
    .hint = Pridėkite jo originalą arba pašalinkite context="no".
xliff2-resource-nowhere = <{ $element }> nenurodo nei kur yra išteklius, nei kas jis yra
    .hint = Nurodykite href arba įdėkite patį išteklių.
xliff2-resource-both = <{ $element }> turi ir href, ir turinį
    .hint = Palikite vieną iš dviejų.
xliff2-resource-media-type = elementas nenurodo kitur esančio ištekliaus terpės tipo
    .hint = Pridėkite mimeType, pavyzdžiui, image/png.

# Dydis ir ilgis

xliff2-size-restriction = { $attribute }="{ $value }" nėra failo pasirinkto profilio ribojimas
    .hint = Rašykite didžiausią reikšmę arba mažiausią, kablelį ir didžiausią; * – be viršutinės ribos: 255 arba 0,255, arba 10,*.
xliff2-size-number = { $attribute }="{ $value }" nėra sveikasis skaičius
    .hint = Rašykite tik skaitmenis.
xliff2-size-broken =
    { $side ->
        [source] originalas
       *[target] vertimas
    } nesilaiko apribojimo { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] ilgis baitais
       *[sizeRestriction] ilgis ženklais
    }: { $size })
    .hint = Pakeiskite tekstą arba apribojimą.
xliff2-size-info-both = <{ $element }> turi ir sizeInfo, ir sizeInfoRef
    .hint = Palikite vieną iš dviejų.
xliff2-size-info-ref = „{ $id }“ nieko nenurodo profilio duomenyse greta šio arba jį gaubiančio elemento
    .hint = Nurodykite ten esančio elemento identifikatorių.

# Tikrinimas

xliff2-rule-tests = { $count ->
    [0] taisyklė nieko netikrina
   *[other] taisyklėje per daug sąlygų: { $count }
}
    .hint = Reikia lygiai vienos: isPresent, isNotPresent, startsWith, endsWith arba savos su vardų erdve.
xliff2-rule-occurs = occurs nurodytas prie kitos sąlygos negu isPresent
    .hint = Skaičiuoti galima tik tai, kas yra.
xliff2-rule-exists-in-source = prie existsInSource nėra sąlygos, kuriai jis galėtų būti skirtas
    .hint = Jis vartojamas lygiai su viena iš sąlygų isPresent, startsWith ir endsWith.
xliff2-rule-disabled = failo taisyklė išjungta ten, kur ji sukurta
    .hint = Pašalinkite taisyklę arba išjunkite ją grupėje ar vienete, kuriam ji neturi būti taikoma.
xliff2-rule-broken = vertimas pažeidžia { $line } eilutės taisyklę: { $test } „{ $value }“
    .hint = Pakeiskite vertimą arba čia išjunkite taisyklę.

# ITS

xliff2-its-version = čia naudojamas ITS, bet jo versija nenurodyta nei čia, nei jį gaubiančiame elemente
    .hint = Pridėkite its:version="2.0" prie šaknies.
xliff2-its-issue-empty = problema neturi nei tipo, nei komentaro
    .hint = Nurodykite bent vieną iš jų.
xliff2-its-issue-both = problema aprašyta ir čia, ir įrašuose
    .hint = Palikite arba locQualityIssuesRef, arba tai, kas nurodyta čia.
xliff2-its-record-empty = įraše nieko nenurodyta
    .hint = Nurodykite asmenį, organizaciją arba priemonę.
xliff2-its-provenance-both = kilmė nurodyta ir čia, ir įrašuose
    .hint = Palikite arba provenanceRecordsRef, arba tai, kas nurodyta čia.
xliff2-its-annotators = „{ $value }“ nenurodo jokios kategorijos su jos priemone
    .hint = Rašykite duomenų kategorijos identifikatorių, | ir adresą, kiekvieną kategoriją – vieną kartą: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } nenurodo, kieno tai patikimumo įvertis
    .hint = Nurodykite priemonę atribute its:annotatorsRef čia arba išoriniame elemente: { $category }| ir jos adresą.
xliff2-its-rating-both = vertinimas pateiktas ir balu, ir balsavimu
    .hint = Palikite vieną iš dviejų.
xliff2-its-rating-neither = vertinimas nepateiktas nei balu, nei balsavimu
    .hint = Pridėkite vieną iš dviejų.
xliff2-its-threshold = { $attribute } nurodytas be { $of }
    .hint = Slenkstis nurodomas kartu su tuo, kas su juo lyginama.
xliff2-its-ref = { $attribute }="{ $ref }" nenurodo jokių pasiekiamų įrašų
    .hint = Rašykite #its= ir to paties vieneto įrašų xml:id; jei elementas struktūrinis – jo paties arba jį gaubiančio elemento įrašų.
xliff2-its-analysis-pair = taSource ir taIdent vartojami kartu, bet vieno iš jų trūksta
    .hint = Pridėkite kitą arba naudokite taIdentRef.
xliff2-its-analysis-both = sąvoka nurodyta ir taIdentRef, ir taSource su taIdent
    .hint = Palikite vieną iš šių būdų.
xliff2-its-analysis-empty = patikimumas nurodytas, bet nenurodyta, kam jis priskiriamas
    .hint = Pridėkite taClassRef, taIdentRef arba taSource su taIdent.
xliff2-its-term-both = anotacija turi ir value, ir ref
    .hint = Palikite vieną iš dviejų.
xliff2-its-term-type = termConfidence nurodytas prie ne termino anotacijos
    .hint = Nustatykite type="term" arba, jei tai ne terminas, type="its:term-no".
xliff2-its-type = { $attribute } nurodytas prie kito tipo anotacijos
    .hint = Praleiskite tipą arba nustatykite type="its:generic".
xliff2-its-locale-type = lokalių filtro tipas nurodytas, bet sąrašo nėra
    .hint = Pridėkite its:localeFilterList.
xliff2-its-locales = „{ $value }“ nėra lokalių sąrašas
    .hint = Kalbų diapazonus skirkite kableliais: de-AT, fr-*; arba rašykite * visoms.
xliff2-its-characters = „{ $value }“ nėra ženklų klasė
    .hint = Rašykite vieną ženklų klasę, pavyzdžiui, [a-z0-9].

# Pakeitimų registravimas

xliff2-current-version = dabartinė versija „{ $value }“ nėra jokios čia esančios redakcijos versija
    .hint = Nurodykite vienos iš jų versiją.
xliff2-tracked-element = appliesTo nurodo „{ $value }“, o toks elementas negali būti nei greta šio įrašo, nei greta esančiame elemente
    .hint = Nurodykite greta įrašo esantį elementą arba tokio elemento vaiką.
xliff2-tracked-ref = „{ $id }“ nėra jokio pasiekiamo { $name } identifikatorius
    .hint = Nurodykite greta įrašo esantį elementą arba tokio elemento vaiką.
xliff2-tracked-ref-missing = yra keli { $name } su identifikatoriais, bet redakcijose nenurodyta, kuriam jos skirtos
    .hint = Nurodykite jo identifikatorių atribute ref.
xliff2-tracked-property = „{ $value }“ nėra { $name } savybė
    .hint = Rašykite content arba atributo pavadinimą.

# Skaičius, giminė ir pasirinkimas

xliff2-switch = „{ $value }“ nieko nepasirenka
    .hint = Rašykite plural, ordinal, gender arba select, dvitaškį ir kintamąjį; keli skiriami tarpais.
xliff2-case-without-switch = segmentas skirtas atvejui, bet vienetas neturi perjungiklio
    .hint = Pridėkite pgs:switch prie vieneto.
xliff2-case-count = segmente reikšmių yra { $found }, o kintamųjų – { $expected }
    .hint = Kiekvienam perjungiklio nariui nurodykite po vieną reikšmę; jas skirkite tarpais.
xliff2-case-value = „{ $value }“ nėra skaičiaus kategorija
    .hint = Rašykite zero, one, two, few, many, other arba skaičių.
