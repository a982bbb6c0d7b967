# Vad `vulgate validate` hittar i XLIFF 2 utöver grammatiken.

xliff2-namespace = ”{ $namespace }” är inte namnrymden för någon version av XLIFF 2
    .hint = 2.0 och 2.1 har urn:oasis:names:tc:xliff:document:2.0, 2.2 har urn:oasis:names:tc:xliff:document:2.2.

# Id:n

xliff2-id-doubled = id ”{ $id }” för <{ $element }> används tidigare i samma <{ $scope }>
    .hint = Ge en av de två ett annat id, och ändra det som hänvisar till den.
xliff2-id-elsewhere = id ”{ $id }” för detta <{ $element }> tillhör en kod i ett annat segments källtext
    .hint = Ge den ett id som enheten inte har ännu; en kod har sin motsvarighets id bara intill dennas källtext.
xliff2-id-other-element = id ”{ $id }” för detta <{ $element }> tillhör ett annat slags element i källtexten
    .hint = Använd det element som källtexten har, eller ett id som enheten inte har ännu.
xliff2-extension-id = id ”{ $id }” för <{ $element }> är ingen namntoken
    .hint = Även tilläggens id:n har bara bokstäver, siffror, punkter, bindestreck, understreck och kolon.

# Struktur

xliff2-skeleton-empty = skelettet säger varken var det finns eller vad det är
    .hint = Ge det en href, eller lägg in dess innehåll.
xliff2-skeleton-both = skelettet har både href och innehåll
    .hint = Behåll ett av dem: det som har href måste vara tomt; inte heller kommentarer är tillåtna.
xliff2-unit-without-segment = enheten har inget segment
    .hint = Varje enhet behöver minst ett; enbart ignorable-element räcker inte.
xliff2-target-language-missing = det finns måltexter, den första på rad { $line }, men ingen trgLang anger deras språk
    .hint = Lägg till trgLang i rotelementet.
xliff2-language = språket i { $element } är ”{ $found }”, men { $attribute } säger ”{ $expected }”
    .hint = Båda måste ha samma språktagg, även där xml:lang är ärvt.
xliff2-state-without-target = segmentet har statusen { $state }, men ingen måltext
    .hint = Utan måltext har ett segment statusen initial.
xliff2-substate-without-state = segmentet har en subState, men ingen state
    .hint = Ange state också, även om det är den inledande statusen.
xliff2-substate = ”{ $value }” är ingen subState
    .hint = Skriv ett eget prefix, ett kolon och värdet; prefixet xlf är upptaget.
xliff2-order-too-large = måltexten står på plats { $order }, men enheten har bara { $most } { $most ->
    [one] del
   *[other] delar
}
    .hint = Segment och ignorable-element räknas tillsammans.
xliff2-order-doubled = plats { $order } är upptagen av en annan måltext i enheten
    .hint = Ge varje måltext en egen plats.
xliff2-order-implicit = måltexten står på plats { $order }, som en annan del har eftersom den inte anger något annat
    .hint = En del utan order står där den är; ge den en annan plats.

# Inline-element

xliff2-hex-form = ”{ $value }” är ingen kodpunkt i hexadecimala siffror
    .hint = Skriv två siffror per byte, med stora bokstäver, som 001A.
xliff2-hex-allowed = ”{ $value }” är ett tecken som XML kan rymma
    .hint = Skriv själva tecknet; cp är för tecken som XML förbjuder.
xliff2-subtype-without-type = <{ $element }> har en subType, men ingen type
    .hint = Ange type också.
xliff2-subtype-of-other-type = subType ”{ $value }” hör till type { $type }
    .hint = Ange type="{ $type }", eller använd en egen subType.
xliff2-subtype = ”{ $value }” är ingen subType
    .hint = Med prefixet xlf finns lb, pb, b, i, u och var. Andra har ett eget prefix och ett kolon.
xliff2-start-isolated = början ”{ $id }” säger att slutet inte finns i det här <{ $scope }>, men där finns det
    .hint = Ta bort isolated="yes".
xliff2-start-without-end = början ”{ $id }” har inget slut på den här sidan av <{ $scope }>
    .hint = Lägg till ett <ec> med startRef="{ $id }", eller ange isolated="yes" om slutet finns i en annan enhet.
xliff2-start-after-end = början ”{ $id }” kommer efter sitt slut
    .hint = Låt de två byta plats.
xliff2-start-with-ends = början ”{ $id }” har mer än ett slut
    .hint = Behåll ett <{ $end }> med denna startRef.
xliff2-end-without-start = det finns inget <sc> ”{ $id }” på den här sidan av <{ $scope }> som detta slut kan stänga
    .hint = Rätta startRef, eller ange isolated="yes" med ett id om början finns i en annan enhet.
xliff2-end-isolated-id = ett isolerat slut måste ha ett id och får inte ha någon startRef
    .hint = Ge det ett id och ta bort startRef.
xliff2-end-start-ref = ett slut måste ha en startRef och får inte ha något id, om det inte är isolerat
    .hint = Ange i startRef det <sc> som det stänger, och ta bort id.
xliff2-end-dir = dir står på ett slut som inte är isolerat
    .hint = Skrivriktningen anges på början; ta bort dir här.
xliff2-end-disagrees = { $attribute } är { $found } här, men måste vara { $expected } som i början
    .hint = Ange samma sak på båda.
xliff2-data-ref = { $attribute } anger ”{ $id }”, men elementet { $scope } har inga sådana data
    .hint = Lägg till ett <data> med detta id i dess originalData, eller rätta hänvisningen.
xliff2-pair = <{ $element }> har { $present }, men inte { $missing }
    .hint = Ange det för båda ändarna, eller för ingen.
xliff2-sub-flow = { $attribute } anger ”{ $id }”, som inte är någon enhet i filen ”{ $file }”
    .hint = Delflöden anges med id:n för enheter i samma fil.
xliff2-sub-flow-circle = { $attribute } leder via ”{ $id }” tillbaka till samma enhet
    .hint = Ett delflöde är text i en kod i en annan enhet och kan inte innehålla sig självt; ange andra enheter.
xliff2-reorder-hints = en kod med canReorder="{ $value }" måste ha { $attribute }="no"
    .hint = Det som inte får flyttas får varken kopieras eller tas bort.
xliff2-copy-of-nothing = copyOf anger ”{ $id }”, som inte är någon annan kod i det här <{ $scope }>
    .hint = Ange id för den kod som kopierades.
xliff2-copy-of-other = copyOf anger ”{ $id }”, som denna <{ $element }> inte kan vara en kopia av
    .hint = Ange id för en kod av samma slag som inte är en kopia av denna.
xliff2-copy-with-data = copyOf anger ”{ $id }”, men det finns ursprungsdata
    .hint = En kopia av en kod med ursprungsdata hänvisar till samma data; copyOf är för koder utan sådana.
xliff2-copy-forbidden = koden ”{ $id }” får inte kopieras
    .hint = Ta bort kopian.
xliff2-sequence-start = en följd av koder som inte får byta plats börjar inte med canReorder="firstNo"
    .hint = Ange firstNo på dess första kod.
xliff2-sequence-changed = koder som inte får byta plats står i annan ordning än i källtexten
    .hint = Sätt dem i källtextens ordning.
xliff2-code-deleted = koden ”{ $id }” får inte tas bort, men finns inte i måltexten
    .hint = Sätt den där den hör hemma i översättningen.
xliff2-code-overlaps = koden ”{ $id }” får inte överlappa en annan, men gör det i översättningen
    .hint = Sätt dess början och slut båda före, efter eller inuti den andra.

# Annoteringar och hänvisningar

xliff2-marker-without-start = det finns inget <sm> ”{ $id }” före detta slut på den här sidan av <{ $scope }>
    .hint = Rätta startRef, eller lägg till början.
xliff2-marker-without-end = annoteringen ”{ $id }” har inget slut på den här sidan av <{ $scope }>
    .hint = Lägg till ett <em> med startRef="{ $id }".
xliff2-translate-missing = den allmänna annoteringen säger inte om texten ska översättas
    .hint = Lägg till translate="no" eller translate="yes", eller annoteringens typ.
xliff2-comment-both = kommentaren har både value och ref
    .hint = Behåll ett av dem.
xliff2-comment-nothing = kommentaren har varken value eller ref
    .hint = Skriv kommentaren i value, eller ange en anteckning i ref.
xliff2-comment-note = ”{ $ref }” anger ingen anteckning i den här enheten
    .hint = Skriv #n= och id för en anteckning i samma enhet.
xliff2-note-ref = ”{ $ref }” anger inget segment i den här enheten
    .hint = Skriv # och id för ett segment i samma enhet.
xliff2-ref-span = ”{ $ref }” anger inget textavsnitt i den här enheten
    .hint = Skriv # och id för ett segment eller inline-element i enheten; för ett i måltexten #t= och id.
xliff2-fragment-form = ”{ $ref }” är inte skrivet som en fragmentidentifierare
    .hint = Stegen skiljs åt med snedstreck, vart och ett ett id, eller ett prefix, = och ett id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = ”{ $ref }” har ett enbokstavsprefix som inte är definierat
    .hint = De som finns är f, g, u, n, d och t. Modulers och tilläggs prefix är längre.
xliff2-fragment-twice = ”{ $ref }” har ett prefix två gånger
    .hint = Varje steg har ett eget prefix.
xliff2-fragment-order = ”{ $ref }” går inte från fil via grupp till enhet
    .hint = Sätt stegen i denna ordning: f, g, u.
xliff2-fragment-last = ”{ $ref }” fortsätter efter sitt sista steg
    .hint = Det som finns i en enhet anges en gång, sist.
xliff2-fragment-nowhere = ”{ $ref }” anger ingenting i det här dokumentet
    .hint = Rätta dess id:n; det som utelämnas (fil, grupp eller enhet) tas från det ställe där hänvisningen står.
xliff2-fragment-outside = ”{ $ref }” leder ut ur dokumentet
    .hint = Börja med #.

# Översättningsförslag och ordlista

xliff2-match-language = måltextens språk är ”{ $found }”, men trgLang säger ”{ $expected }”
    .hint = Bara en träff med reference="yes" får vara på ett annat språk.
xliff2-match-annotation-ref = en träffs annotering har en ref
    .hint = Ta bort den: träffen hänvisar till annoteringen, inte tvärtom.
xliff2-entry-empty = posten har varken översättning eller definition
    .hint = Lägg till minst ett av dem.

# Formatvisning

xliff2-subfs-without-fs = <{ $element }> har subFs, men ingen fs
    .hint = Ange också HTML-elementet i fs.
xliff2-subfs = ”{ $value }” är inga attribut
    .hint = Skriv namn och värde med komma emellan och omvänt snedstreck mellan paren; där ett komma eller omvänt snedstreck avses, sätt ett omvänt snedstreck före.
xliff2-on-closing-code = { $attribute } står på ett slut som inte är isolerat
    .hint = Det anges på början; ta bort det här.
xliff2-fs-void = förhandsvisningen skulle sätta innehåll i <{ $value }>, som alltid är tomt i HTML
    .hint = Använd ett annat värde för fs, eller flytta det till en kod utan innehåll.
xliff2-fs-nesting = förhandsvisningen skulle sätta <{ $value }> i <{ $around }>, vilket inte är giltig HTML
    .hint = Använd ett annat värde för fs här eller runt omkring.
xliff2-fs-text = förhandsvisningen skulle sätta text direkt i <{ $value }>, som bara innehåller element i HTML
    .hint = Ge texten en egen fs, till exempel li eller td, eller använd ett annat värde här.
xliff2-fs-attribute-missing = förhandsvisningen skulle ha <{ $value }> utan { $attribute }, vilket inte är giltig HTML
    .hint = Ange det i subFs, till exempel ”src,bild.png”.

# Resursdata

xliff2-resources-empty = resursdata är tomma
    .hint = Lägg till en resurs eller en hänvisning till en, eller ta bort dem.
xliff2-resource-item-empty = resursen är tom
    .hint = Lägg till en källtext, en måltext eller en hänvisning.
xliff2-resource-ref = ”{ $id }” är ingen resurs i filen ”{ $file }”
    .hint = Bara resurser i filens egna resursdata kan hänvisas till.
xliff2-resource-without-source = en resurs som inte bara är kontext måste ha en källtext
    .hint = Lägg till den, eller ta bort context="no".
xliff2-resource-nowhere = <{ $element }> säger varken var resursen finns eller vad den är
    .hint = Ge det en href, eller lägg in resursen.
xliff2-resource-both = <{ $element }> har både href och innehåll
    .hint = Behåll ett av dem.
xliff2-resource-media-type = resursen anger inte medietypen för det som finns på annat håll
    .hint = Lägg till mimeType, till exempel image/png.

# Storlek och längd

xliff2-size-restriction = { $attribute }="{ $value }" är ingen begränsning i den profil som filen har valt
    .hint = Skriv det högsta värdet, eller det lägsta, ett komma och det högsta; * för ingen övre gräns: 255 eller 0,255 eller 10,*.
xliff2-size-number = { $attribute }="{ $value }" är inget heltal
    .hint = Skriv bara siffror.
xliff2-size-broken =
    { $side ->
        [source] källtexten
       *[target] måltexten
    } uppfyller inte { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] längd i byte
       *[sizeRestriction] längd i tecken
    }: { $size })
    .hint = Ändra texten eller begränsningen.
xliff2-size-info-both = <{ $element }> har både sizeInfo och sizeInfoRef
    .hint = Behåll ett av dem.
xliff2-size-info-ref = ”{ $id }” anger ingenting i profildata intill detta element eller ett runt omkring
    .hint = Ange id för ett element där.

# Validering

xliff2-rule-tests = { $count ->
    [0] regeln prövar ingenting
   *[other] regeln har { $count } villkor
}
    .hint = Exakt ett krävs: isPresent, isNotPresent, startsWith, endsWith eller ett eget med namnrymd.
xliff2-rule-occurs = occurs står vid ett annat villkor än isPresent
    .hint = Bara det som finns kan räknas.
xliff2-rule-exists-in-source = existsInSource står inte vid något villkor som det kan gälla
    .hint = Det hör till exakt ett av isPresent, startsWith och endsWith.
xliff2-rule-disabled = en av filens regler är avstängd där den införs
    .hint = Ta bort regeln, eller stäng av den i den grupp eller enhet som den inte ska gälla för.
xliff2-rule-broken = måltexten bryter mot regeln på rad { $line }: { $test } ”{ $value }”
    .hint = Ändra översättningen, eller stäng av regeln här.

# ITS

xliff2-its-version = ITS används här, men dess version anges varken här eller i ett omgivande element
    .hint = Lägg till its:version="2.0" i rotelementet.
xliff2-its-issue-empty = bristen har varken typ eller kommentar
    .hint = Ange minst ett av dem.
xliff2-its-issue-both = bristen beskrivs både här och i poster
    .hint = Behåll antingen locQualityIssuesRef eller det som anges här.
xliff2-its-record-empty = posten anger ingen
    .hint = Ange en person, en organisation eller ett verktyg.
xliff2-its-provenance-both = ursprunget anges både här och i poster
    .hint = Behåll antingen provenanceRecordsRef eller det som anges här.
xliff2-its-annotators = ”{ $value }” anger ingen kategori med dess verktyg
    .hint = Skriv en datakategoris beteckning, | och en adress, varje kategori en gång: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } säger inte vems konfidens det är
    .hint = Ange verktyget i its:annotatorsRef här eller runt omkring: { $category }| och dess adress.
xliff2-its-rating-both = betyget är både ett poängtal och en omröstning
    .hint = Behåll ett av dem.
xliff2-its-rating-neither = betyget har varken poängtal eller omröstning
    .hint = Lägg till ett av dem.
xliff2-its-threshold = { $attribute } står utan { $of }
    .hint = Ett tröskelvärde hör till det som jämförs med det.
xliff2-its-ref = { $attribute }="{ $ref }" anger inga poster inom räckhåll
    .hint = Skriv #its= och xml:id för poster i samma enhet, eller för ett strukturelement, i det självt eller runt omkring.
xliff2-its-analysis-pair = taSource och taIdent hör ihop, men ett av dem saknas
    .hint = Lägg till det andra, eller använd taIdentRef.
xliff2-its-analysis-both = begreppet anges både med taIdentRef och med taSource och taIdent
    .hint = Behåll ett av de två sätten.
xliff2-its-analysis-empty = det finns en konfidens, men inget som den gäller
    .hint = Lägg till taClassRef, taIdentRef, eller taSource med taIdent.
xliff2-its-term-both = annoteringen har både value och ref
    .hint = Behåll ett av dem.
xliff2-its-term-type = termConfidence står på en annotering som inte gäller någon term
    .hint = Ange type="term", eller type="its:term-no" för det som inte är en.
xliff2-its-type = { $attribute } står på en annotering av annan typ
    .hint = Utelämna type, eller ange type="its:generic".
xliff2-its-locale-type = det finns en typ av språkvariantfilter, men ingen lista
    .hint = Lägg till its:localeFilterList.
xliff2-its-locales = ”{ $value }” är ingen lista över språkvarianter
    .hint = Skilj språkintervall åt med komma: de-AT, fr-*; eller skriv * för alla.
xliff2-its-characters = ”{ $value }” är ingen teckenklass
    .hint = Skriv en teckenklass, till exempel [a-z0-9].

# Ändringsspårning

xliff2-current-version = den aktuella versionen ”{ $value }” tillhör ingen revision här
    .hint = Ange versionen för en av dem.
xliff2-tracked-element = appliesTo anger ”{ $value }”, som inte kan stå intill denna post eller i ett element intill den
    .hint = Ange ett element intill posten, eller ett underelement till ett sådant.
xliff2-tracked-ref = ”{ $id }” är inte id för något { $name } inom räckhåll
    .hint = Ange ett intill posten, eller ett underelement till ett sådant.
xliff2-tracked-ref-missing = det finns flera { $name } med id, men revisionerna säger inte vilket de hör till
    .hint = Ange dess id i ref.
xliff2-tracked-property = ”{ $value }” är ingen egenskap hos { $name }
    .hint = Skriv content, eller namnet på ett attribut.

# Plural, genus och val

xliff2-switch = ”{ $value }” väljer ingenting
    .hint = Skriv plural, ordinal, gender eller select, ett kolon och variabeln; flera skiljs åt med mellanslag.
xliff2-case-without-switch = segmentet gäller ett fall, men enheten har ingen växel
    .hint = Lägg till pgs:switch i enheten.
xliff2-case-count = segmentet ger { $found } { $found ->
    [one] värde
   *[other] värden
} för { $expected } { $expected ->
    [one] variabel
   *[other] variabler
}
    .hint = Ge ett värde för varje del av växeln, åtskilda med mellanslag.
xliff2-case-value = ”{ $value }” är inget pluralfall
    .hint = Skriv zero, one, two, few, many, other eller ett tal.
