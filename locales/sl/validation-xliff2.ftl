# Kaj `vulgate validate` v XLIFF 2 najde poleg slovnice.

xliff2-namespace = „{ $namespace }“ ni imenski prostor nobene različice XLIFF 2
    .hint = Različici 2.0 in 2.1 imata urn:oasis:names:tc:xliff:document:2.0, 2.2 ima urn:oasis:names:tc:xliff:document:2.2.

# Id-ji

xliff2-id-doubled = id „{ $id }“ elementa <{ $element }> je v istem <{ $scope }> že uporabljen
    .hint = Dajte enemu od obeh drug id in popravite sklice nanj.
xliff2-id-elsewhere = id „{ $id }“ tega elementa <{ $element }> pripada kodi v izvirniku drugega segmenta
    .hint = Dajte mu id, ki ga v enoti še ni; koda ima isti id kot njena ustreznica samo ob njenem izvirniku.
xliff2-id-other-element = id „{ $id }“ tega elementa <{ $element }> v izvirniku pripada drugi vrsti elementa
    .hint = Uporabite element, ki je v izvirniku, ali id, ki ga v enoti še ni.
xliff2-extension-id = id „{ $id }“ elementa <{ $element }> ni imenski žeton
    .hint = Tudi id-ji razširitev so samo iz črk, števk, pik, vezajev, podčrtajev in dvopičij.

# Zgradba

xliff2-skeleton-empty = ogrodje ne pove ne kje je ne kaj je
    .hint = Dajte mu href ali vanj postavite vsebino.
xliff2-skeleton-both = ogrodje ima href in vsebino
    .hint = Pustite eno od obojega: kar ima href, je prazno, tudi brez komentarjev.
xliff2-unit-without-segment = enota nima segmenta
    .hint = Vsaka enota potrebuje vsaj enega; samo elementi <ignorable> ne zadoščajo.
xliff2-target-language-missing = v datoteki so prevodi, prvi v vrstici { $line }, vendar trgLang ne navaja njihovega jezika
    .hint = Dodajte trgLang korenskemu elementu.
xliff2-language = { $element } je v jeziku „{ $found }“, v { $attribute } pa je „{ $expected }“
    .hint = Oznaki morata biti enaki, tudi kadar se xml:lang podeduje.
xliff2-state-without-target = segment je v stanju { $state }, nima pa prevoda
    .hint = Segment brez prevoda je v začetnem stanju.
xliff2-substate-without-state = segment ima subState, nima pa state
    .hint = Navedite tudi state, četudi je „initial“.
xliff2-substate = „{ $value }“ ni subState
    .hint = Napišite lastno predpono, dvopičje in vrednost; predpona xlf je zasedena.
xliff2-order-too-large = prevod je na mestu { $order }, enota pa ima samo { $most } { $most ->
    [one] del
    [two] dela
    [few] dele
   *[other] delov
}
    .hint = Segmenti in elementi <ignorable> se štejejo skupaj.
xliff2-order-doubled = mesto { $order } že zaseda drug prevod v enoti
    .hint = Dajte vsakemu prevodu svoje mesto.
xliff2-order-implicit = prevod je na mestu { $order }, ki pripada drugemu delu, ker ta ne navaja drugače
    .hint = Del brez atributa order je tam, kjer je; dajte temu drugo mesto.

# Vrinjeni elementi

xliff2-hex-form = „{ $value }“ ni kodna točka s šestnajstiškimi števkami
    .hint = Napišite dve števki na bajt, črke z velikimi, na primer 001A.
xliff2-hex-allowed = „{ $value }“ je znak, ki ga XML lahko vsebuje
    .hint = Napišite sam znak; cp je za tiste, ki jih XML prepoveduje.
xliff2-subtype-without-type = <{ $element }> ima subType, nima pa type
    .hint = Navedite tudi type.
xliff2-subtype-of-other-type = subType „{ $value }“ spada k vrsti { $type }
    .hint = Nastavite type="{ $type }" ali uporabite lasten subType.
xliff2-subtype = „{ $value }“ ni subType
    .hint = S predpono xlf obstajajo lb, pb, b, i, u in var. Druge imajo lastno predpono in dvopičje.
xliff2-start-isolated = začetek „{ $id }“ navaja, da njegovega konca ni v tem <{ $scope }>, vendar je tam
    .hint = Odstranite isolated="yes".
xliff2-start-without-end = začetek „{ $id }“ na tej strani <{ $scope }> nima konca
    .hint = Dodajte <ec> s startRef="{ $id }" ali nastavite isolated="yes", če je konec v drugi enoti.
xliff2-start-after-end = začetek „{ $id }“ je za svojim koncem
    .hint = Zamenjajte ju.
xliff2-start-with-ends = začetek „{ $id }“ ima več koncev
    .hint = Pustite en <{ $end }> s tem startRef.
xliff2-end-without-start = na tej strani <{ $scope }> ni <sc> „{ $id }“, ki bi ga ta konec zapiral
    .hint = Popravite startRef ali nastavite isolated="yes" z id, če je začetek v drugi enoti.
xliff2-end-isolated-id = izoliran konec mora imeti id in ne sme imeti startRef
    .hint = Dajte mu id in odstranite startRef.
xliff2-end-start-ref = konec mora imeti startRef in ne sme imeti id, razen če je izoliran
    .hint = V startRef navedite <sc>, ki ga zapira, in odstranite id.
xliff2-end-dir = dir je na koncu, ki ni izoliran
    .hint = Smer določa njegov začetek; tu jo odstranite.
xliff2-end-disagrees = { $attribute } je tu { $found }, biti pa mora { $expected } kot na začetku
    .hint = Pri obeh navedite isto.
xliff2-data-ref = { $attribute } navaja „{ $id }“, kar niso podatki tega elementa { $scope }
    .hint = V njegov originalData dodajte <data> s tem id-jem ali popravite sklic.
xliff2-pair = <{ $element }> ima { $present }, nima pa { $missing }
    .hint = Navedite za oba konca ali za nobenega.
xliff2-sub-flow = { $attribute } navaja „{ $id }“, kar ni enota datoteke „{ $file }“
    .hint = Podtokovi so id-ji enot iste datoteke.
xliff2-sub-flow-circle = { $attribute } prek „{ $id }“ vodi nazaj v isto enoto
    .hint = Podtok je besedilo v kodi druge enote in ne more vsebovati samega sebe; navedite druge enote.
xliff2-reorder-hints = koda s canReorder="{ $value }" mora imeti { $attribute }="no"
    .hint = Česar ni mogoče premakniti, tega ni mogoče ne kopirati ne izbrisati.
xliff2-copy-of-nothing = copyOf navaja „{ $id }“, kar ni druga koda tega <{ $scope }>
    .hint = Navedite id kode, ki je bila kopirana.
xliff2-copy-of-other = copyOf navaja „{ $id }“, katerega kopija ta <{ $element }> ne more biti
    .hint = Navedite id kode iste vrste, ki ni kopija te.
xliff2-copy-with-data = copyOf navaja „{ $id }“, vendar obstajajo izvorni podatki
    .hint = Kopija kode z izvornimi podatki se sklicuje na iste podatke; copyOf je za kode brez njih.
xliff2-copy-forbidden = kode „{ $id }“ ni dovoljeno kopirati
    .hint = Odstranite kopijo.
xliff2-sequence-start = zaporedje kod, ki jih ni dovoljeno premikati, se ne začne s canReorder="firstNo"
    .hint = Nastavite firstNo na njegovi prvi kodi.
xliff2-sequence-changed = kode, ki jih ni dovoljeno premikati, so v drugem vrstnem redu kot v izvirniku
    .hint = Razvrstite jih kot v izvirniku.
xliff2-code-deleted = kode „{ $id }“ ni dovoljeno izbrisati, v prevodu pa je ni
    .hint = Postavite jo na pravo mesto v prevodu.
xliff2-code-overlaps = koda „{ $id }“ se ne sme prekrivati z drugo, v prevodu pa se
    .hint = Postavite njen začetek in konec oba pred drugo, za njo ali vanjo.

# Anotacije in sklici

xliff2-marker-without-start = na tej strani <{ $scope }> pred tem koncem ni <sm> „{ $id }“
    .hint = Popravite startRef ali dodajte začetek.
xliff2-marker-without-end = anotacija „{ $id }“ na tej strani <{ $scope }> nima konca
    .hint = Dodajte <em> s startRef="{ $id }".
xliff2-translate-missing = splošna anotacija ne pove, ali se besedilo prevaja
    .hint = Dodajte translate="no" ali translate="yes" ali vrsto anotacije.
xliff2-comment-both = komentar ima value in ref
    .hint = Pustite eno od obojega.
xliff2-comment-nothing = komentar nima ne value ne ref
    .hint = Vpišite komentar v value ali v ref navedite opombo.
xliff2-comment-note = „{ $ref }“ ne navaja nobene opombe te enote
    .hint = Napišite #n= in id opombe iz iste enote.
xliff2-note-ref = „{ $ref }“ ne navaja nobenega segmenta te enote
    .hint = Napišite # in id segmenta iz iste enote.
xliff2-ref-span = „{ $ref }“ ne navaja nobenega dela besedila v tej enoti
    .hint = Napišite # in id segmenta ali vrinjenega elementa iz enote, za tistega v prevodu pa #t= in id.
xliff2-fragment-form = „{ $ref }“ ni zapisan kot identifikator fragmenta
    .hint = Koraki so ločeni s poševnicami; vsak je id ali predpona, = in id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }“ ima enočrkovno predpono, ki ni opredeljena
    .hint = Opredeljene so f, g, u, n, d in t. Predpone modulov in razširitev so daljše.
xliff2-fragment-twice = „{ $ref }“ ima dvakrat isto predpono
    .hint = Vsak korak ima drugo predpono.
xliff2-fragment-order = „{ $ref }“ ne gre od datoteke prek skupine do enote
    .hint = Korake razvrstite tako: f, g, u.
xliff2-fragment-last = „{ $ref }“ se nadaljuje za zadnjim korakom
    .hint = Kar je znotraj enote, se navede enkrat, na koncu.
xliff2-fragment-nowhere = „{ $ref }“ v tem dokumentu ne navaja ničesar
    .hint = Popravite id-je v njem; izpuščena datoteka, skupina ali enota se povzame po mestu sklica.
xliff2-fragment-outside = „{ $ref }“ vodi iz dokumenta
    .hint = Začnite z znakom #.

# Predlogi prevodov in glosar

xliff2-match-language = prevod je v jeziku „{ $found }“, v trgLang pa je „{ $expected }“
    .hint = V drugem jeziku je lahko samo ujemanje z reference="yes".
xliff2-match-annotation-ref = anotacija ujemanja ima ref
    .hint = Odstranite ga: ujemanje se sklicuje na anotacijo, ne obratno.
xliff2-entry-empty = vnos nima ne prevoda ne opredelitve
    .hint = Dodajte vsaj eno od obojega.

# Slog oblikovanja

xliff2-subfs-without-fs = <{ $element }> ima subFs, nima pa fs
    .hint = V fs navedite tudi element HTML.
xliff2-subfs = „{ $value }“ niso atributi
    .hint = Napišite ime in vrednost z vejico, pare ločite z nazaj obrnjeno poševnico; pred dejansko vejico ali nazaj obrnjeno poševnico postavite nazaj obrnjeno poševnico.
xliff2-on-closing-code = { $attribute } je na koncu, ki ni izoliran
    .hint = Navede se na začetku; tu ga odstranite.
xliff2-fs-void = predogled bi vsebino postavil v <{ $value }>, ki je v HTML vedno prazen
    .hint = Uporabite drugo vrednost fs ali jo premaknite na kodo brez vsebine.
xliff2-fs-nesting = predogled bi <{ $value }> postavil v <{ $around }>, kar ni veljaven HTML
    .hint = Uporabite drugo vrednost fs tu ali v nadrejenem elementu.
xliff2-fs-text = predogled bi besedilo postavil neposredno v <{ $value }>, ki v HTML vsebuje samo elemente
    .hint = Dajte besedilu lasten fs, na primer li ali td, ali tu uporabite drugo vrednost.
xliff2-fs-attribute-missing = predogled bi imel <{ $value }> brez { $attribute }, kar ni veljaven HTML
    .hint = Navedite ga v subFs, na primer „src,slika.png“.

# Podatki o virih

xliff2-resources-empty = podatki o virih so prazni
    .hint = Dodajte postavko ali sklic nanjo ali pa jih odstranite.
xliff2-resource-item-empty = postavka vira je prazna
    .hint = Dodajte izvirnik, prevod ali sklic.
xliff2-resource-ref = „{ $id }“ ni postavka vira datoteke „{ $file }“
    .hint = Sklicevati se je mogoče samo na postavke v podatkih o virih iste datoteke.
xliff2-resource-without-source = postavka, ki ni samo sobesedilo, mora imeti izvirnik
    .hint = Dodajte njen izvirnik ali odstranite context="no".
xliff2-resource-nowhere = <{ $element }> ne pove ne kje je vir ne kaj je
    .hint = Dajte mu href ali vanj postavite vir.
xliff2-resource-both = <{ $element }> ima href in vsebino
    .hint = Pustite eno od obojega.
xliff2-resource-media-type = postavka ne navaja vrste medija tistega, kar je drugje
    .hint = Dodajte mimeType, na primer image/png.

# Velikost in dolžina

xliff2-size-restriction = { $attribute }="{ $value }" ni omejitev iz profila, izbranega v datoteki
    .hint = Napišite največjo vrednost ali pa najmanjšo, vejico in največjo; *, če zgornje meje ni: 255 ali 0,255 ali 10,*.
xliff2-size-number = { $attribute }="{ $value }" ni celo število
    .hint = Napišite samo števke.
xliff2-size-broken =
    { $side ->
        [source] izvirnik
       *[target] prevod
    } ne upošteva { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] dolžina v bajtih
       *[sizeRestriction] dolžina v znakih
    }: { $size })
    .hint = Spremenite besedilo ali omejitev.
xliff2-size-info-both = <{ $element }> ima sizeInfo in sizeInfoRef
    .hint = Pustite eno od obojega.
xliff2-size-info-ref = „{ $id }“ ne navaja ničesar v podatkih profila ob tem ali nadrejenem elementu
    .hint = Navedite id elementa, ki je tam.

# Preverjanje veljavnosti

xliff2-rule-tests = { $count ->
    [0] pravilo ničesar ne preizkuša
   *[other] pravilo ima več preizkusov ({ $count })
}
    .hint = Potreben je natanko eden: isPresent, isNotPresent, startsWith, endsWith ali lasten z imenskim prostorom.
xliff2-rule-occurs = occurs je ob preizkusu, ki ni isPresent
    .hint = Šteti je mogoče samo, kar je navzoče.
xliff2-rule-exists-in-source = existsInSource ni ob preizkusu, na katerega bi se lahko nanašal
    .hint = Spada k natanko enemu od: isPresent, startsWith in endsWith.
xliff2-rule-disabled = pravilo datoteke je onemogočeno tam, kjer je vpeljano
    .hint = Odstranite pravilo ali ga onemogočite v skupini ali enoti, za katero naj ne velja.
xliff2-rule-broken = prevod krši pravilo iz vrstice { $line }: { $test } „{ $value }“
    .hint = Spremenite prevod ali tu onemogočite pravilo.

# ITS

xliff2-its-version = tu se uporablja ITS, njegova različica pa ni navedena niti tu niti v nadrejenem elementu
    .hint = Dodajte its:version="2.0" korenskemu elementu.
xliff2-its-issue-empty = težava nima ne vrste ne komentarja
    .hint = Navedite vsaj eno od obojega.
xliff2-its-issue-both = težava je opisana tu in v zapisih
    .hint = Pustite locQualityIssuesRef ali to, kar je navedeno tu.
xliff2-its-record-empty = zapis ne navaja nikogar
    .hint = Navedite osebo, organizacijo ali orodje.
xliff2-its-provenance-both = poreklo je navedeno tu in v zapisih
    .hint = Pustite provenanceRecordsRef ali to, kar je navedeno tu.
xliff2-its-annotators = „{ $value }“ ne navaja kategorije z njenim orodjem
    .hint = Napišite identifikator podatkovne kategorije, | in naslov, vsako kategorijo enkrat: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } ne pove, čigava je ta zanesljivost
    .hint = Navedite orodje v its:annotatorsRef tu ali v nadrejenem elementu: { $category }| in njegov naslov.
xliff2-its-rating-both = ocena je navedena kot točke in kot glas
    .hint = Pustite eno od obojega.
xliff2-its-rating-neither = ocena nima ne točk ne glasu
    .hint = Dodajte eno od obojega.
xliff2-its-threshold = { $attribute } je brez { $of }
    .hint = Prag se navede skupaj s tem, s čimer se primerja.
xliff2-its-ref = { $attribute }="{ $ref }" ne navaja nobenih dosegljivih zapisov
    .hint = Napišite #its= in xml:id zapisov iz iste enote ali, za strukturni element, iz njega samega ali nadrejenega elementa.
xliff2-its-analysis-pair = taSource in taIdent spadata skupaj, vendar eden manjka
    .hint = Dodajte drugega ali uporabite taIdentRef.
xliff2-its-analysis-both = pojem je naveden v taIdentRef in v taSource s taIdent
    .hint = Pustite enega od obeh načinov.
xliff2-its-analysis-empty = navedena je zanesljivost, ne pa tudi, na kaj se nanaša
    .hint = Dodajte taClassRef, taIdentRef ali taSource s taIdent.
xliff2-its-term-both = anotacija ima value in ref
    .hint = Pustite eno od obojega.
xliff2-its-term-type = termConfidence je na anotaciji, ki ne označuje termina
    .hint = Nastavite type="term" ali, za tisto, kar ni termin, type="its:term-no".
xliff2-its-type = { $attribute } je na anotaciji druge vrste
    .hint = Izpustite type ali nastavite type="its:generic".
xliff2-its-locale-type = navedena je vrsta filtra območnih oznak, seznama pa ni
    .hint = Dodajte its:localeFilterList.
xliff2-its-locales = „{ $value }“ ni seznam območnih oznak
    .hint = Jezikovne obsege ločite z vejicami: de-AT, fr-*; za vse napišite *.
xliff2-its-characters = „{ $value }“ ni razred znakov
    .hint = Napišite en razred znakov, na primer [a-z0-9].

# Sledenje spremembam

xliff2-current-version = trenutna različica „{ $value }“ ni različica nobene od tukajšnjih revizij
    .hint = Navedite različico ene od njih.
xliff2-tracked-element = appliesTo navaja „{ $value }“, kar ne more biti ob tem zapisu ne v sosednjem elementu
    .hint = Navedite element ob zapisu ali podrejeni element takega elementa.
xliff2-tracked-ref = „{ $id }“ ni id nobenega dosegljivega elementa { $name }
    .hint = Navedite element ob zapisu ali podrejeni element takega elementa.
xliff2-tracked-ref-missing = elementov { $name } z id-jem je več, ni pa navedeno, na katerega se nanašajo revizije
    .hint = Navedite njegov id v ref.
xliff2-tracked-property = „{ $value }“ ni lastnost elementa { $name }
    .hint = Napišite content ali ime atributa.

# Množina, spol in izbira

xliff2-switch = „{ $value }“ ne izbira ničesar
    .hint = Napišite plural, ordinal, gender ali select, dvopičje in spremenljivko; če jih je več, jih ločite s presledki.
xliff2-case-without-switch = segment velja za določen primer, enota pa nima switch
    .hint = Dodajte enoti pgs:switch.
xliff2-case-count = segment ima { $found } { $found ->
    [one] vrednost
    [two] vrednosti
    [few] vrednosti
   *[other] vrednosti
} za { $expected } { $expected ->
    [one] spremenljivko
    [two] spremenljivki
    [few] spremenljivke
   *[other] spremenljivk
}
    .hint = Navedite po eno vrednost za vsako postavko v switch, ločene s presledki.
xliff2-case-value = „{ $value }“ ni množinska kategorija
    .hint = Napišite zero, one, two, few, many, other ali število.
