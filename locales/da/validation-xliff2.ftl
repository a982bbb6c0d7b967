# Hvad `vulgate validate` finder i XLIFF 2 ud over grammatikken.

xliff2-namespace = »{ $namespace }« er ikke navnerummet for nogen version af XLIFF 2
    .hint = 2.0 og 2.1 har urn:oasis:names:tc:xliff:document:2.0, 2.2 har urn:oasis:names:tc:xliff:document:2.2.

# Id'er

xliff2-id-doubled = id'et »{ $id }« for <{ $element }> er brugt tidligere i samme <{ $scope }>
    .hint = Giv den ene af de to et andet id, og ret det, der henviser til den.
xliff2-id-elsewhere = id'et »{ $id }« for dette <{ $element }> tilhører en kode i et andet segments kildetekst
    .hint = Giv den et id, som enheden ikke har endnu; en kode har kun sit modstykkes id ved siden af dettes kildetekst.
xliff2-id-other-element = id'et »{ $id }« for dette <{ $element }> tilhører en anden slags element i kildeteksten
    .hint = Brug det element, som kildeteksten har, eller et id, som enheden ikke har endnu.
xliff2-extension-id = id'et »{ $id }« for <{ $element }> er ikke et navnetoken
    .hint = Også udvidelsers id'er har kun bogstaver, cifre, punktummer, bindestreger, understreger og koloner.

# Opbygning

xliff2-skeleton-empty = skelettet siger hverken, hvor det er, eller hvad det er
    .hint = Giv det et href, eller indsæt dets indhold.
xliff2-skeleton-both = skelettet har både href og indhold
    .hint = Behold det ene: Hvad der har href, skal være tomt; heller ikke kommentarer er tilladt.
xliff2-unit-without-segment = enheden har ikke noget segment
    .hint = Hver enhed skal have mindst ét; ignorable-elementer alene er ikke nok.
xliff2-target-language-missing = der er måltekster, den første i linje { $line }, men intet trgLang angiver deres sprog
    .hint = Tilføj trgLang i rodelementet.
xliff2-language = sproget i { $element } er »{ $found }«, men { $attribute } siger »{ $expected }«
    .hint = Begge skal have samme sprogkode, også hvor xml:lang er nedarvet.
xliff2-state-without-target = segmentet har status { $state }, men ingen måltekst
    .hint = Uden måltekst har et segment status initial.
xliff2-substate-without-state = segmentet har subState, men ikke state
    .hint = Angiv også state, selv om det er startstatus.
xliff2-substate = »{ $value }« er ikke en subState
    .hint = Skriv et eget præfiks, et kolon og værdien; præfikset xlf er optaget.
xliff2-order-too-large = målteksten står på plads { $order }, men enheden har kun { $most } { $most ->
    [one] del
   *[other] dele
}
    .hint = Segmenter og ignorable-elementer tælles sammen.
xliff2-order-doubled = plads { $order } er optaget af en anden måltekst i enheden
    .hint = Giv hver måltekst sin egen plads.
xliff2-order-implicit = målteksten står på plads { $order }, som en anden del har, fordi den ikke angiver andet
    .hint = En del uden order står, hvor den er; giv den en anden plads.

# Inline-elementer

xliff2-hex-form = »{ $value }« er ikke et kodepunkt i hexadecimale cifre
    .hint = Skriv to cifre pr. byte, med store bogstaver, f.eks. 001A.
xliff2-hex-allowed = »{ $value }« er et tegn, som XML kan rumme
    .hint = Skriv selve tegnet; cp er til tegn, som XML forbyder.
xliff2-subtype-without-type = <{ $element }> har subType, men ikke type
    .hint = Angiv også type.
xliff2-subtype-of-other-type = subType »{ $value }« hører til type { $type }
    .hint = Angiv type="{ $type }", eller brug en egen subType.
xliff2-subtype = »{ $value }« er ikke en subType
    .hint = Med præfikset xlf findes lb, pb, b, i, u og var. Andre har deres eget præfiks og et kolon.
xliff2-start-isolated = begyndelsen »{ $id }« siger, at slutningen ikke er i dette <{ $scope }>, men der er den
    .hint = Fjern isolated="yes".
xliff2-start-without-end = begyndelsen »{ $id }« har ingen slutning på denne side af <{ $scope }>
    .hint = Tilføj et <ec> med startRef="{ $id }", eller angiv isolated="yes", hvis slutningen er i en anden enhed.
xliff2-start-after-end = begyndelsen »{ $id }« kommer efter sin slutning
    .hint = Byt om på de to.
xliff2-start-with-ends = begyndelsen »{ $id }« har mere end én slutning
    .hint = Behold ét <{ $end }> med dette startRef.
xliff2-end-without-start = der er intet <sc> »{ $id }« på denne side af <{ $scope }>, som denne slutning kan lukke
    .hint = Ret startRef, eller angiv isolated="yes" med et id, hvis begyndelsen er i en anden enhed.
xliff2-end-isolated-id = en isoleret slutning skal have et id og må ikke have et startRef
    .hint = Giv den et id, og fjern startRef.
xliff2-end-start-ref = en slutning skal have et startRef og må ikke have et id, medmindre den er isoleret
    .hint = Angiv i startRef det <sc>, som den lukker, og fjern id'et.
xliff2-end-dir = dir står på en slutning, der ikke er isoleret
    .hint = Skriveretningen angives ved begyndelsen; fjern dir her.
xliff2-end-disagrees = { $attribute } er { $found } her, men skal være { $expected } som ved begyndelsen
    .hint = Angiv det samme på begge.
xliff2-data-ref = { $attribute } angiver »{ $id }«, men elementet { $scope } har ingen sådanne data
    .hint = Tilføj et <data> med dette id i dets originalData, eller ret henvisningen.
xliff2-pair = <{ $element }> har { $present }, men ikke { $missing }
    .hint = Angiv det for begge ender eller for ingen.
xliff2-sub-flow = { $attribute } angiver »{ $id }«, som ikke er en enhed i filen »{ $file }«
    .hint = Delstrømme angives med id'er for enheder i samme fil.
xliff2-sub-flow-circle = { $attribute } fører via »{ $id }« tilbage til samme enhed
    .hint = En delstrøm er tekst i en kode i en anden enhed og kan ikke indeholde sig selv; angiv andre enheder.
xliff2-reorder-hints = en kode med canReorder="{ $value }" skal have { $attribute }="no"
    .hint = Hvad der ikke må flyttes, må hverken kopieres eller slettes.
xliff2-copy-of-nothing = copyOf angiver »{ $id }«, som ikke er en anden kode i dette <{ $scope }>
    .hint = Angiv id'et for den kode, der er kopieret.
xliff2-copy-of-other = copyOf angiver »{ $id }«, som denne <{ $element }> ikke kan være en kopi af
    .hint = Angiv id'et for en kode af samme slags, der ikke er en kopi af denne.
xliff2-copy-with-data = copyOf angiver »{ $id }«, men der er originale data
    .hint = En kopi af en kode med originale data henviser til de samme data; copyOf er til koder uden.
xliff2-copy-forbidden = koden »{ $id }« må ikke kopieres
    .hint = Fjern kopien.
xliff2-sequence-start = en række koder, der ikke må bytte plads, begynder ikke med canReorder="firstNo"
    .hint = Angiv firstNo på dens første kode.
xliff2-sequence-changed = koder, der ikke må bytte plads, står i en anden rækkefølge end i kildeteksten
    .hint = Sæt dem i kildetekstens rækkefølge.
xliff2-code-deleted = koden »{ $id }« må ikke slettes, men er ikke i målteksten
    .hint = Sæt den, hvor den hører til i oversættelsen.
xliff2-code-overlaps = koden “{ $id }” må ikke overlappe en anden, men gør det i oversættelsen
    .hint = Sæt kodens begyndelse og slutning begge før, efter eller inden i den anden.

# Annotationer og henvisninger

xliff2-marker-without-start = der er intet <sm> »{ $id }« før denne slutning på denne side af <{ $scope }>
    .hint = Ret startRef, eller tilføj begyndelsen.
xliff2-marker-without-end = annotationen »{ $id }« har ingen slutning på denne side af <{ $scope }>
    .hint = Tilføj et <em> med startRef="{ $id }".
xliff2-translate-missing = den generelle annotation siger ikke, om teksten skal oversættes
    .hint = Tilføj translate="no" eller translate="yes", eller annotationens type.
xliff2-comment-both = kommentaren har både value og ref
    .hint = Behold den ene af dem.
xliff2-comment-nothing = kommentaren har hverken value eller ref
    .hint = Skriv kommentaren i value, eller angiv en note i ref.
xliff2-comment-note = »{ $ref }« angiver ingen note i denne enhed
    .hint = Skriv #n= og id'et for en note i samme enhed.
xliff2-note-ref = »{ $ref }« angiver intet segment i denne enhed
    .hint = Skriv # og id'et for et segment i samme enhed.
xliff2-ref-span = »{ $ref }« angiver intet tekststykke i denne enhed
    .hint = Skriv # og id'et for et segment eller inline-element i enheden; for et i målteksten #t= og id'et.
xliff2-fragment-form = »{ $ref }« er ikke skrevet som en fragmentidentifikator
    .hint = Trin adskilles af skråstreger, hvert et id eller et præfiks, = og et id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = »{ $ref }« har et præfiks på ét bogstav, som ikke er defineret
    .hint = Der findes f, g, u, n, d og t. Præfikser for moduler og udvidelser er længere.
xliff2-fragment-twice = »{ $ref }« har et præfiks to gange
    .hint = Hvert trin har sit eget præfiks.
xliff2-fragment-order = »{ $ref }« går ikke fra fil over gruppe til enhed
    .hint = Sæt trinene i denne rækkefølge: f, g, u.
xliff2-fragment-last = »{ $ref }« fortsætter efter sit sidste trin
    .hint = Hvad der er i en enhed, angives én gang, til sidst.
xliff2-fragment-nowhere = »{ $ref }« angiver intet i dette dokument
    .hint = Ret id'erne i den; hvad der er udeladt (fil, gruppe eller enhed), tages fra det sted, hvor henvisningen står.
xliff2-fragment-outside = »{ $ref }« fører ud af dokumentet
    .hint = Begynd med #.

# Oversættelsesforslag og glossar

xliff2-match-language = målteksten har sproget »{ $found }«, men trgLang siger »{ $expected }«
    .hint = Kun et match med reference="yes" må være på et andet sprog.
xliff2-match-annotation-ref = et matchs annotation har et ref
    .hint = Fjern det: Matchet henviser til annotationen, ikke omvendt.
xliff2-entry-empty = posten har hverken oversættelse eller definition
    .hint = Tilføj mindst en af dem.

# Formatvisning

xliff2-subfs-without-fs = <{ $element }> har subFs, men ikke fs
    .hint = Angiv også HTML-elementet i fs.
xliff2-subfs = »{ $value }« er ikke attributter
    .hint = Skriv navn og værdi med komma imellem og omvendt skråstreg mellem parrene; hvor der menes et komma eller en omvendt skråstreg, sættes en omvendt skråstreg foran.
xliff2-on-closing-code = { $attribute } står på en slutning, der ikke er isoleret
    .hint = Det angives ved begyndelsen; fjern det her.
xliff2-fs-void = forhåndsvisningen ville sætte indhold i <{ $value }>, som altid er tomt i HTML
    .hint = Brug en anden værdi af fs, eller flyt den til en kode uden indhold.
xliff2-fs-nesting = forhåndsvisningen ville sætte <{ $value }> i <{ $around }>, hvilket ikke er gyldig HTML
    .hint = Brug en anden værdi af fs her eller uden om.
xliff2-fs-text = forhåndsvisningen ville sætte tekst direkte i <{ $value }>, som kun indeholder elementer i HTML
    .hint = Giv teksten sin egen fs, f.eks. li eller td, eller brug en anden værdi her.
xliff2-fs-attribute-missing = forhåndsvisningen ville have <{ $value }> uden { $attribute }, hvilket ikke er gyldig HTML
    .hint = Angiv det i subFs, f.eks. »src,billede.png«.

# Ressourcedata

xliff2-resources-empty = ressourcedata er tomme
    .hint = Tilføj en ressource eller en henvisning til en, eller fjern dem.
xliff2-resource-item-empty = ressourcen er tom
    .hint = Tilføj en kildetekst, en måltekst eller en henvisning.
xliff2-resource-ref = »{ $id }« er ikke en ressource i filen »{ $file }«
    .hint = Der kan kun henvises til ressourcer i filens egne ressourcedata.
xliff2-resource-without-source = en ressource, der ikke kun er kontekst, skal have en kildetekst
    .hint = Tilføj den, eller fjern context="no".
xliff2-resource-nowhere = <{ $element }> siger hverken, hvor ressourcen er, eller hvad den er
    .hint = Giv det et href, eller indsæt ressourcen.
xliff2-resource-both = <{ $element }> har både href og indhold
    .hint = Behold den ene af dem.
xliff2-resource-media-type = ressourcen angiver ikke medietypen for det, der er andetsteds
    .hint = Tilføj mimeType, f.eks. image/png.

# Størrelse og længde

xliff2-size-restriction = { $attribute }="{ $value }" er ikke en begrænsning i den profil, som filen har valgt
    .hint = Skriv den højeste værdi, eller den laveste, et komma og den højeste; * for ingen øvre grænse: 255 eller 0,255 eller 10,*.
xliff2-size-number = { $attribute }="{ $value }" er ikke et heltal
    .hint = Skriv kun cifre.
xliff2-size-broken =
    { $side ->
        [source] kildeteksten
       *[target] målteksten
    } overholder ikke { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] længde i byte
       *[sizeRestriction] længde i tegn
    }: { $size })
    .hint = Ret teksten eller begrænsningen.
xliff2-size-info-both = <{ $element }> har både sizeInfo og sizeInfoRef
    .hint = Behold den ene af dem.
xliff2-size-info-ref = »{ $id }« angiver intet i profildata ved siden af dette element eller et uden om det
    .hint = Angiv id'et for et element der.

# Validering

xliff2-rule-tests = { $count ->
    [0] reglen tester intet
   *[other] reglen har { $count } tests
}
    .hint = Der skal være præcis én: isPresent, isNotPresent, startsWith, endsWith eller en egen med navnerum.
xliff2-rule-occurs = occurs står ved en anden test end isPresent
    .hint = Kun det, der er til stede, kan tælles.
xliff2-rule-exists-in-source = existsInSource står ikke ved nogen test, som det kunne gælde
    .hint = Det hører til præcis én af isPresent, startsWith og endsWith.
xliff2-rule-disabled = en af filens regler er slået fra, hvor den indføres
    .hint = Fjern reglen, eller slå den fra i den gruppe eller enhed, som den ikke skal gælde for.
xliff2-rule-broken = målteksten bryder reglen i linje { $line }: { $test } »{ $value }«
    .hint = Ret oversættelsen, eller slå reglen fra her.

# ITS

xliff2-its-version = ITS bruges her, men versionen er hverken angivet her eller i et omgivende element
    .hint = Tilføj its:version="2.0" i rodelementet.
xliff2-its-issue-empty = manglen har hverken type eller kommentar
    .hint = Angiv mindst en af dem.
xliff2-its-issue-both = manglen er beskrevet både her og i poster
    .hint = Behold enten locQualityIssuesRef eller det, der er angivet her.
xliff2-its-record-empty = posten nævner ingen
    .hint = Nævn en person, en organisation eller et værktøj.
xliff2-its-provenance-both = oprindelsen er angivet både her og i poster
    .hint = Behold enten provenanceRecordsRef eller det, der er angivet her.
xliff2-its-annotators = »{ $value }« nævner ingen kategori med dens værktøj
    .hint = Skriv en datakategoris betegnelse, | og en adresse, hver kategori én gang: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } siger ikke, hvem konfidensen kommer fra
    .hint = Nævn værktøjet i its:annotatorsRef her eller uden om: { $category }| og dets adresse.
xliff2-its-rating-both = bedømmelsen er både et pointtal og en afstemning
    .hint = Behold den ene af dem.
xliff2-its-rating-neither = bedømmelsen har hverken pointtal eller afstemning
    .hint = Tilføj en af dem.
xliff2-its-threshold = { $attribute } står uden { $of }
    .hint = En tærskel hører til det, den sammenlignes med.
xliff2-its-ref = { $attribute }="{ $ref }" angiver ingen poster inden for rækkevidde
    .hint = Skriv #its= og xml:id for poster i samme enhed eller, for et strukturelement, i det selv eller uden om det.
xliff2-its-analysis-pair = taSource og taIdent hører sammen, men det ene mangler
    .hint = Tilføj det andet, eller brug taIdentRef.
xliff2-its-analysis-both = begrebet er angivet både med taIdentRef og med taSource og taIdent
    .hint = Behold den ene af de to måder.
xliff2-its-analysis-empty = der er en konfidens, men intet, den vedrører
    .hint = Tilføj taClassRef, taIdentRef eller taSource med taIdent.
xliff2-its-term-both = annotationen har både value og ref
    .hint = Behold den ene af dem.
xliff2-its-term-type = termConfidence står på en annotation, der ikke vedrører en term
    .hint = Angiv type="term" eller type="its:term-no" for det, der ikke er en.
xliff2-its-type = { $attribute } står på en annotation af en anden type
    .hint = Udelad type, eller angiv type="its:generic".
xliff2-its-locale-type = der er en type for sprogvariantfilter, men ingen liste
    .hint = Tilføj its:localeFilterList.
xliff2-its-locales = »{ $value }« er ikke en liste over sprogvarianter
    .hint = Adskil sprogintervaller med komma: de-AT, fr-*; eller skriv * for alle.
xliff2-its-characters = »{ $value }« er ikke en tegnklasse
    .hint = Skriv én tegnklasse, f.eks. [a-z0-9].

# Sporing af ændringer

xliff2-current-version = den aktuelle version »{ $value }« tilhører ingen revision her
    .hint = Angiv versionen for en af dem.
xliff2-tracked-element = appliesTo angiver »{ $value }«, som ikke kan stå ved siden af denne post eller i et element ved siden af den
    .hint = Angiv et element ved siden af posten eller et underelement af et sådant.
xliff2-tracked-ref = »{ $id }« er ikke id for noget { $name } inden for rækkevidde
    .hint = Angiv et ved siden af posten eller et underelement af et sådant.
xliff2-tracked-ref-missing = der er flere { $name } med id'er, men revisionerne siger ikke, hvilket de hører til
    .hint = Angiv dets id i ref.
xliff2-tracked-property = »{ $value }« er ikke en egenskab ved { $name }
    .hint = Skriv content eller navnet på en attribut.

# Flertal, køn og valg

xliff2-switch = »{ $value }« vælger intet
    .hint = Skriv plural, ordinal, gender eller select, et kolon og variablen; flere adskilles af mellemrum.
xliff2-case-without-switch = segmentet gælder et tilfælde, men enheden har ingen omskifter
    .hint = Tilføj pgs:switch i enheden.
xliff2-case-count = segmentet giver { $found } { $found ->
    [one] værdi
   *[other] værdier
} til { $expected } { $expected ->
    [one] variabel
   *[other] variabler
}
    .hint = Giv én værdi for hver del af omskifteren, adskilt af mellemrum.
xliff2-case-value = »{ $value }« er ikke en flertalskategori
    .hint = Skriv zero, one, two, few, many, other eller et tal.
