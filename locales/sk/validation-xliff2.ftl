# Čo `vulgate validate` nachádza v XLIFF 2 nad rámec gramatiky.

xliff2-namespace = „{ $namespace }“ nie je menný priestor žiadnej verzie XLIFF 2
    .hint = 2.0 a 2.1 majú urn:oasis:names:tc:xliff:document:2.0, 2.2 má urn:oasis:names:tc:xliff:document:2.2.

# Identifikátory

xliff2-id-doubled = identifikátor „{ $id }“ prvku <{ $element }> je už skôr použitý v tom istom <{ $scope }>
    .hint = Dajte jednému z nich iný identifikátor a zmeňte, čo naň odkazuje.
xliff2-id-elsewhere = identifikátor „{ $id }“ tohto prvku <{ $element }> patrí kódu v zdrojovom texte iného segmentu
    .hint = Dajte mu identifikátor, ktorý v jednotke ešte nie je; kód má identifikátor svojho náprotivku len vedľa jeho zdrojového textu.
xliff2-id-other-element = identifikátor „{ $id }“ tohto prvku <{ $element }> patrí v zdrojovom texte inému druhu prvku
    .hint = Použite prvok, ktorý má zdrojový text, alebo identifikátor, ktorý v jednotke ešte nie je.
xliff2-extension-id = identifikátor „{ $id }“ prvku <{ $element }> nie je menný token
    .hint = Aj identifikátory rozšírení sa skladajú len z písmen, číslic, bodiek, spojovníkov, podčiarkovníkov a dvojbodiek.

# Štruktúra

xliff2-skeleton-empty = kostra neuvádza, kde je, ani svoj obsah
    .hint = Doplňte href alebo do nej vložte jej obsah.
xliff2-skeleton-both = kostra má href aj obsah
    .hint = Ponechajte jedno z nich: prvok s href je prázdny, a to aj bez komentárov.
xliff2-unit-without-segment = jednotka nemá žiadny segment
    .hint = Každá jednotka potrebuje aspoň jeden; samotné prvky ignorable nestačia.
xliff2-target-language-missing = sú tu cieľové texty, prvý na riadku { $line }, ale trgLang neuvádza ich jazyk
    .hint = Doplňte trgLang do koreňového prvku.
xliff2-language = jazyk prvku { $element } je „{ $found }“, ale { $attribute } uvádza „{ $expected }“
    .hint = V oboch musí byť rovnaká značka, aj keď sa xml:lang dedí.
xliff2-state-without-target = segment má stav { $state }, ale nemá cieľový text
    .hint = Bez cieľového textu je segment v začiatočnom stave.
xliff2-substate-without-state = segment má subState, ale nemá state
    .hint = Uveďte aj state, aj keď je to začiatočný stav.
xliff2-substate = „{ $value }“ nie je subState
    .hint = Napíšte vlastnú predponu, dvojbodku a hodnotu; predpona xlf je obsadená.
xliff2-order-too-large = cieľový text stojí na mieste { $order }, ale jednotka má len { $most } { $most ->
    [one] časť
    [few] časti
   *[other] častí
}
    .hint = Segmenty a prvky ignorable sa počítajú dohromady.
xliff2-order-doubled = miesto { $order } je obsadené iným cieľovým textom jednotky
    .hint = Dajte každému cieľovému textu vlastné miesto.
xliff2-order-implicit = cieľový text stojí na mieste { $order }, ktoré má iná časť, pretože neuvádza iné
    .hint = Časť bez order stojí tam, kde je; dajte jej iné miesto.

# Vložené prvky

xliff2-hex-form = „{ $value }“ nie je kódový bod zapísaný šestnástkovými číslicami
    .hint = Napíšte dve číslice na bajt, písmená veľké, napríklad 001A.
xliff2-hex-allowed = „{ $value }“ je znak, ktorý XML môže obsahovať
    .hint = Napíšte samotný znak; cp je určený pre znaky, ktoré XML zakazuje.
xliff2-subtype-without-type = <{ $element }> má subType, ale nemá type
    .hint = Uveďte aj type.
xliff2-subtype-of-other-type = subType „{ $value }“ patrí k typu { $type }
    .hint = Nastavte type="{ $type }" alebo použite vlastný subType.
xliff2-subtype = „{ $value }“ nie je subType
    .hint = S predponou xlf existujú lb, pb, b, i, u a var. Ostatné majú vlastnú predponu a dvojbodku.
xliff2-start-isolated = začiatok „{ $id }“ uvádza, že jeho koniec v tomto <{ $scope }> nie je, ale je v nej
    .hint = Odstráňte isolated="yes".
xliff2-start-without-end = začiatok „{ $id }“ nemá na tejto strane <{ $scope }> koniec
    .hint = Doplňte <ec> so startRef="{ $id }" alebo nastavte isolated="yes", ak je koniec v inej jednotke.
xliff2-start-after-end = začiatok „{ $id }“ stojí za svojím koncom
    .hint = Vymeňte ich poradie.
xliff2-start-with-ends = začiatok „{ $id }“ má viac než jeden koniec
    .hint = Ponechajte jeden <{ $end }> s týmto startRef.
xliff2-end-without-start = na tejto strane <{ $scope }> nie je <sc> „{ $id }“, ktorý by tento koniec mohol uzatvárať
    .hint = Opravte startRef alebo nastavte isolated="yes" s id, ak je začiatok v inej jednotke.
xliff2-end-isolated-id = izolovaný koniec musí mať id, nie startRef
    .hint = Doplňte id a odstráňte startRef.
xliff2-end-start-ref = koniec, ktorý nie je izolovaný, musí mať startRef, nie id
    .hint = Uveďte v startRef uzatváraný <sc> a odstráňte id.
xliff2-end-dir = dir stojí pri konci, ktorý nie je izolovaný
    .hint = Smer určuje jeho začiatok; tu ho odstráňte.
xliff2-end-disagrees = { $attribute } je tu { $found }, ale musí byť { $expected } ako pri začiatku
    .hint = Uveďte pri oboch to isté.
xliff2-data-ref = { $attribute } uvádza „{ $id }“, také údaje však v tomto { $scope } nie sú
    .hint = Doplňte <data> s týmto identifikátorom do jeho originalData alebo opravte odkaz.
xliff2-pair = <{ $element }> má { $present }, ale nemá { $missing }
    .hint = Uveďte to pri oboch koncoch alebo pri žiadnom.
xliff2-sub-flow = { $attribute } uvádza „{ $id }“, čo nie je jednotka súboru „{ $file }“
    .hint = Vnorené toky textu sú identifikátory jednotiek v tom istom súbore.
xliff2-sub-flow-circle = { $attribute } vedie cez „{ $id }“ späť do tej istej jednotky
    .hint = Vnorený tok je text v kóde inej jednotky a nemôže obsahovať sám seba; uveďte iné jednotky.
xliff2-reorder-hints = kód s canReorder="{ $value }" musí mať { $attribute }="no"
    .hint = Čo nemožno presunúť, nemožno ani skopírovať, ani odstrániť.
xliff2-copy-of-nothing = copyOf uvádza „{ $id }“, čo nie je iný kód tohto <{ $scope }>
    .hint = Uveďte identifikátor skopírovaného kódu.
xliff2-copy-of-other = copyOf uvádza „{ $id }“, ktorého kópiou tento <{ $element }> byť nemôže
    .hint = Uveďte identifikátor kódu rovnakého druhu, ktorý nie je kópiou tohto.
xliff2-copy-with-data = copyOf uvádza „{ $id }“, existujú však pôvodné údaje
    .hint = Kópia kódu s pôvodnými údajmi odkazuje na tie isté údaje; copyOf je pre kódy bez nich.
xliff2-copy-forbidden = kód „{ $id }“ sa nesmie kopírovať
    .hint = Odstráňte kópiu.
xliff2-sequence-start = rad kódov, ktorých poradie nemožno meniť, sa nezačína s canReorder="firstNo"
    .hint = Nastavte firstNo pri jeho prvom kóde.
xliff2-sequence-changed = kódy, ktorých poradie nemožno meniť, stoja v inom poradí než v zdrojovom texte
    .hint = Zoraďte ich ako v zdrojovom texte.
xliff2-code-deleted = kód „{ $id }“ sa nesmie odstrániť, v cieľovom texte však nie je
    .hint = Umiestnite ho v preklade, kam patrí.
xliff2-code-overlaps = kód „{ $id }“ sa nesmie krížiť s iným, v preklade sa však kríži
    .hint = Umiestnite začiatok aj koniec kódu oba pred druhý kód, za neho alebo doň.

# Anotácie a odkazy

xliff2-marker-without-start = na tejto strane <{ $scope }> nie je pred týmto koncom <sm> „{ $id }“
    .hint = Opravte startRef alebo doplňte začiatok.
xliff2-marker-without-end = anotácia „{ $id }“ nemá na tejto strane <{ $scope }> koniec
    .hint = Doplňte <em> so startRef="{ $id }".
xliff2-translate-missing = všeobecná anotácia neuvádza, či sa text prekladá
    .hint = Doplňte translate="no" alebo translate="yes", alebo typ anotácie.
xliff2-comment-both = komentár má value aj ref
    .hint = Ponechajte jedno z nich.
xliff2-comment-nothing = komentár nemá ani value, ani ref
    .hint = Napíšte komentár do value alebo uveďte poznámku v ref.
xliff2-comment-note = „{ $ref }“ neoznačuje žiadnu poznámku tejto jednotky
    .hint = Napíšte #n= a identifikátor poznámky v tej istej jednotke.
xliff2-note-ref = „{ $ref }“ neoznačuje žiadny segment tejto jednotky
    .hint = Napíšte # a identifikátor segmentu v tej istej jednotke.
xliff2-ref-span = „{ $ref }“ neoznačuje žiadny úsek textu v tejto jednotke
    .hint = Napíšte # a identifikátor segmentu alebo vloženého prvku jednotky; pre prvok v cieľovom texte #t= a identifikátor.
xliff2-fragment-form = „{ $ref }“ nie je zapísané ako identifikátor fragmentu
    .hint = Kroky sa oddeľujú lomkami, každý je identifikátor alebo predpona, = a identifikátor: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }“ má jednopísmenovú predponu, ktorá nie je definovaná
    .hint = Definované sú f, g, u, n, d a t. Predpony modulov a rozšírení sú dlhšie.
xliff2-fragment-twice = „{ $ref }“ má niektorú predponu dvakrát
    .hint = Každý krok má inú predponu.
xliff2-fragment-order = „{ $ref }“ nevedie od súboru cez skupinu k jednotke
    .hint = Zoraďte kroky takto: f, g, u.
xliff2-fragment-last = „{ $ref }“ pokračuje za svojím posledným krokom
    .hint = Čo je vnútri jednotky, sa uvádza raz, na konci.
xliff2-fragment-nowhere = „{ $ref }“ v tomto dokumente nič neoznačuje
    .hint = Opravte v ňom identifikátory; vynechaný súbor, skupina alebo jednotka sa odvodí z miesta odkazu.
xliff2-fragment-outside = „{ $ref }“ vedie mimo dokumentu
    .hint = Začnite znakom #.

# Kandidáti prekladu a glosár

xliff2-match-language = jazyk cieľového textu je „{ $found }“, ale trgLang uvádza „{ $expected }“
    .hint = Len zhoda s reference="yes" môže byť v inom jazyku.
xliff2-match-annotation-ref = anotácia zhody má ref
    .hint = Odstráňte ho: zhoda odkazuje na anotáciu, nie naopak.
xliff2-entry-empty = heslo nemá ani preklad, ani definíciu
    .hint = Doplňte aspoň jedno z nich.

# Štýl formátu

xliff2-subfs-without-fs = <{ $element }> má subFs, ale nemá fs
    .hint = Uveďte aj prvok HTML vo fs.
xliff2-subfs = „{ $value }“ nie sú atribúty
    .hint = Názov a hodnotu oddeľte čiarkou, dvojice spätnou lomkou; ak čiarka alebo spätná lomka patrí do obsahu, napíšte pred ňu spätnú lomku.
xliff2-on-closing-code = { $attribute } stojí pri konci, ktorý nie je izolovaný
    .hint = Uvádza sa pri začiatku; tu ho odstráňte.
xliff2-fs-void = náhľad by vložil obsah do <{ $value }>, ktorý je v HTML vždy prázdny
    .hint = Použite inú hodnotu fs alebo ju presuňte ku kódu bez obsahu.
xliff2-fs-nesting = náhľad by vložil <{ $value }> do <{ $around }>, čo nie je platné HTML
    .hint = Použite inú hodnotu fs tu alebo v nadradenom prvku.
xliff2-fs-text = náhľad by vložil text priamo do <{ $value }>, ktorý v HTML obsahuje len prvky
    .hint = Dajte textu vlastné fs, napríklad li alebo td, alebo tu použite inú hodnotu.
xliff2-fs-attribute-missing = náhľad by obsahoval <{ $value }> bez { $attribute }, čo nie je platné HTML
    .hint = Uveďte to v subFs, napríklad „src,obrazok.png“.

# Údaje o zdrojoch

xliff2-resources-empty = údaje o zdrojoch nič neobsahujú
    .hint = Doplňte položku alebo odkaz na ňu, alebo údaje odstráňte.
xliff2-resource-item-empty = položka zdroja nič neobsahuje
    .hint = Doplňte source, target alebo odkaz.
xliff2-resource-ref = „{ $id }“ nie je položka zdroja v súbore „{ $file }“
    .hint = Odkazovať možno len na položky v údajoch o zdrojoch toho istého súboru.
xliff2-resource-without-source = položka, ktorá nie je len kontextom, musí mať source
    .hint = Doplňte jej source alebo odstráňte context="no".
xliff2-resource-nowhere = <{ $element }> neuvádza, kde zdroj je, ani jeho obsah
    .hint = Doplňte href alebo zdroj vložte.
xliff2-resource-both = <{ $element }> má href aj obsah
    .hint = Ponechajte jedno z nich.
xliff2-resource-media-type = položka neuvádza typ média toho, čo je inde
    .hint = Doplňte mimeType, napríklad image/png.

# Veľkosť a dĺžka

xliff2-size-restriction = { $attribute }="{ $value }" nie je obmedzenie podľa profilu, ktorý súbor zvolil
    .hint = Napíšte maximum alebo minimum, čiarku a maximum; * znamená bez hornej hranice: 255 alebo 0,255 alebo 10,*.
xliff2-size-number = { $attribute }="{ $value }" nie je celé číslo
    .hint = Napíšte iba číslice.
xliff2-size-broken =
    { $side ->
        [source] zdrojový text
       *[target] cieľový text
    } nedodržiava { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] dĺžka v bajtoch
       *[sizeRestriction] dĺžka v znakoch
    }: { $size })
    .hint = Zmeňte text alebo obmedzenie.
xliff2-size-info-both = <{ $element }> má sizeInfo aj sizeInfoRef
    .hint = Ponechajte jedno z nich.
xliff2-size-info-ref = „{ $id }“ neoznačuje nič v údajoch profilu pri tomto alebo nadradenom prvku
    .hint = Uveďte identifikátor prvku v týchto údajoch.

# Validácia

xliff2-rule-tests = { $count ->
    [0] pravidlo nič netestuje
   *[other] počet testov v pravidle: { $count }
}
    .hint = Požaduje sa práve jeden: isPresent, isNotPresent, startsWith, endsWith alebo vlastný s menným priestorom.
xliff2-rule-occurs = occurs stojí pri inom teste než isPresent
    .hint = Počítať možno len to, čo je prítomné.
xliff2-rule-exists-in-source = existsInSource nestojí pri žiadnom teste, ku ktorému by mohol patriť
    .hint = Patrí práve k jednému z testov isPresent, startsWith a endsWith.
xliff2-rule-disabled = pravidlo súboru je vypnuté tam, kde je určené
    .hint = Pravidlo odstráňte alebo ho vypnite v skupine či jednotke, pre ktorú nemá platiť.
xliff2-rule-broken = cieľový text porušuje pravidlo z riadka { $line }: { $test } „{ $value }“
    .hint = Zmeňte preklad alebo tu pravidlo vypnite.

# ITS

xliff2-its-version = používa sa tu ITS, ale jeho verzia nie je uvedená ani tu, ani v nadradenom prvku
    .hint = Doplňte its:version="2.0" do koreňového prvku.
xliff2-its-issue-empty = problém nemá ani typ, ani komentár
    .hint = Uveďte aspoň jedno z nich.
xliff2-its-issue-both = problém je opísaný tu aj v záznamoch
    .hint = Ponechajte buď locQualityIssuesRef, alebo to, čo je uvedené tu.
xliff2-its-record-empty = záznam nikoho neuvádza
    .hint = Uveďte osobu, organizáciu alebo nástroj.
xliff2-its-provenance-both = pôvod je uvedený tu aj v záznamoch
    .hint = Ponechajte buď provenanceRecordsRef, alebo to, čo je uvedené tu.
xliff2-its-annotators = „{ $value }“ neuvádza kategóriu a jej nástroj
    .hint = Napíšte identifikátor dátovej kategórie, | a adresu, každú kategóriu raz: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } neuvádza, čia je to miera istoty
    .hint = Uveďte nástroj v its:annotatorsRef tu alebo v nadradenom prvku: { $category }| a jeho adresu.
xliff2-its-rating-both = hodnotenie má skóre aj hlasy
    .hint = Ponechajte jedno z nich.
xliff2-its-rating-neither = hodnotenie nemá ani skóre, ani hlasy
    .hint = Doplňte jedno z nich.
xliff2-its-threshold = { $attribute } stojí bez { $of }
    .hint = Prahová hodnota sa uvádza spolu s tým, s čím sa porovnáva.
xliff2-its-ref = { $attribute }="{ $ref }" neoznačuje žiadne dosiahnuteľné záznamy
    .hint = Napíšte #its= a xml:id záznamov v tej istej jednotke, pri štruktúrnom prvku v ňom samom alebo v nadradenom prvku.
xliff2-its-analysis-pair = taSource a taIdent patria k sebe, ale jeden z nich chýba
    .hint = Doplňte druhý alebo použite taIdentRef.
xliff2-its-analysis-both = pojem je označený pomocou taIdentRef aj pomocou taSource s taIdent
    .hint = Ponechajte jeden z týchto spôsobov.
xliff2-its-analysis-empty = je uvedená miera istoty, ale nič, čoho sa týka
    .hint = Doplňte taClassRef, taIdentRef alebo taSource s taIdent.
xliff2-its-term-both = anotácia má value aj ref
    .hint = Ponechajte jedno z nich.
xliff2-its-term-type = termConfidence stojí pri anotácii, ktorá sa netýka termínu
    .hint = Nastavte type="term" alebo type="its:term-no", ak to termín nie je.
xliff2-its-type = { $attribute } stojí pri anotácii iného typu
    .hint = Vynechajte type alebo nastavte type="its:generic".
xliff2-its-locale-type = je uvedený typ filtra miestnych nastavení, ale žiadny zoznam
    .hint = Doplňte its:localeFilterList.
xliff2-its-locales = „{ $value }“ nie je zoznam miestnych nastavení
    .hint = Oddeľte rozsahy jazykov čiarkami: de-AT, fr-*; alebo napíšte * pre všetky.
xliff2-its-characters = „{ $value }“ nie je trieda znakov
    .hint = Napíšte jednu triedu znakov, napríklad [a-z0-9].

# Sledovanie zmien

xliff2-current-version = aktuálna verzia „{ $value }“ nezodpovedá žiadnej tunajšej revízii
    .hint = Uveďte verziu niektorej z nich.
xliff2-tracked-element = appliesTo uvádza „{ $value }“, čo nemôže stáť vedľa tohto záznamu ani v prvku vedľa neho
    .hint = Uveďte prvok vedľa záznamu alebo prvok podriadený takému prvku.
xliff2-tracked-ref = „{ $id }“ nie je identifikátor žiadneho dosiahnuteľného prvku { $name }
    .hint = Uveďte prvok vedľa záznamu alebo prvok podriadený takému prvku.
xliff2-tracked-ref-missing = existuje viac prvkov { $name } s identifikátormi, ale revízie neuvádzajú, ku ktorému patria
    .hint = Uveďte jeho identifikátor v ref.
xliff2-tracked-property = „{ $value }“ nie je vlastnosť prvku { $name }
    .hint = Napíšte content alebo názov atribútu.

# Číslo, rod a výber

xliff2-switch = „{ $value }“ nič nevyberá
    .hint = Napíšte plural, ordinal, gender alebo select, dvojbodku a premennú; viac položiek sa oddeľuje medzerami.
xliff2-case-without-switch = segment je určený pre určitý prípad, ale jednotka nemá prepínač
    .hint = Doplňte do jednotky pgs:switch.
xliff2-case-count = segment uvádza { $found } { $found ->
    [one] hodnotu
    [few] hodnoty
   *[other] hodnôt
} pre { $expected } { $expected ->
    [one] premennú
    [few] premenné
   *[other] premenných
}
    .hint = Uveďte jednu hodnotu pre každú položku prepínača, oddelené medzerami.
xliff2-case-value = „{ $value }“ nie je kategória gramatického čísla
    .hint = Napíšte zero, one, two, few, many, other alebo číslo.
