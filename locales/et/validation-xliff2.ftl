# Mida `vulgate validate` leiab XLIFF 2 failidest peale grammatika.

xliff2-namespace = „{ $namespace }“ ei ole ühegi XLIFF 2 versiooni nimeruum
    .hint = Versioonidel 2.0 ja 2.1 on urn:oasis:names:tc:xliff:document:2.0, versioonil 2.2 on urn:oasis:names:tc:xliff:document:2.2.

# ID-d

xliff2-id-doubled = elemendi <{ $element }> ID „{ $id }“ on samas elemendis <{ $scope }> juba varem kasutusel
    .hint = Andke neist ühele teine ID ja muutke seda, mis sellele viitab.
xliff2-id-elsewhere = selle elemendi <{ $element }> ID „{ $id }“ kuulub teise segmendi lähteteksti koodile
    .hint = Andke sellele ID, mida üksuses veel ei ole; koodil on oma vaste ID ainult selle lähteteksti kõrval.
xliff2-id-other-element = selle elemendi <{ $element }> ID „{ $id }“ kuulub lähtetekstis teist liiki elemendile
    .hint = Kasutage elementi, mis on lähtetekstis, või ID-d, mida üksuses veel ei ole.
xliff2-extension-id = elemendi <{ $element }> ID „{ $id }“ ei ole nimetähis (NMTOKEN)
    .hint = Ka laienduste ID-des on ainult tähed, numbrid, punktid, sidekriipsud, allkriipsud ja koolonid.

# Ülesehitus

xliff2-skeleton-empty = skelett ei ütle, kus see on, ega seda, mis see on
    .hint = Andke sellele href või lisage selle sisu.
xliff2-skeleton-both = skeletil on href ja sisu
    .hint = Jätke neist üks: millel on href, peab olema tühi; ka kommentaarid ei ole lubatud.
xliff2-unit-without-segment = üksuses ei ole segmenti
    .hint = Igas üksuses peab olema vähemalt üks; ainult ignorable-elementidest ei piisa.
xliff2-target-language-missing = sihttekstid on olemas, esimene real { $line }, aga trgLang ei ütle nende keelt
    .hint = Lisage juurelemendile trgLang.
xliff2-language = elemendi { $element } keel on „{ $found }“, aga { $attribute } on „{ $expected }“
    .hint = Mõlemal peab olema sama keelekood, ka siis, kui xml:lang on päritud.
xliff2-state-without-target = segmendi olek on { $state }, aga sihtteksti ei ole
    .hint = Sihttekstita segmendi olek on initial.
xliff2-substate-without-state = segmendil on subState, aga ei ole state
    .hint = Märkige ka state, isegi kui see on algolek.
xliff2-substate = „{ $value }“ ei ole subState
    .hint = Kirjutage oma eesliide, koolon ja väärtus; eesliide xlf on võetud.
xliff2-order-too-large = sihttekst on kohal { $order }, aga üksuses on ainult { $most } { $most ->
    [one] osa
   *[other] osa
}
    .hint = Segmente ja ignorable-elemente loetakse koos.
xliff2-order-doubled = koha { $order } on võtnud üksuse teine sihttekst
    .hint = Andke igale sihttekstile oma koht.
xliff2-order-implicit = sihttekst on kohal { $order }, mis on teise osa oma, sest see ei ütle midagi muud
    .hint = Osa, millel ei ole atribuuti order, on seal, kus ta on; andke sellele teine koht.

# Tekstisisesed elemendid

xliff2-hex-form = „{ $value }“ ei ole koodipunkt kuueteistkümnendnumbritega
    .hint = Kirjutage iga baidi kohta kaks numbrit, tähed suurtähtedena, näiteks 001A.
xliff2-hex-allowed = „{ $value }“ on märk, mis võib XMLis olla
    .hint = Kirjutage märk ise; cp on märkide jaoks, mida XML keelab.
xliff2-subtype-without-type = elemendil <{ $element }> on subType, aga ei ole type
    .hint = Märkige ka type.
xliff2-subtype-of-other-type = subType „{ $value }“ kuulub tüübi { $type } juurde
    .hint = Määrake type="{ $type }" või kasutage omaenda väärtust subType.
xliff2-subtype = „{ $value }“ ei ole subType
    .hint = Eesliitega xlf on olemas lb, pb, b, i, u ja var. Muudel on oma eesliide ja koolon.
xliff2-start-isolated = algus „{ $id }“ ütleb, et selle lõpp ei ole selles elemendis <{ $scope }>, aga see on siin
    .hint = Eemaldage isolated="yes".
xliff2-start-without-end = algusel „{ $id }“ ei ole elemendi <{ $scope }> sellel poolel lõppu
    .hint = Lisage <ec>, millel on startRef="{ $id }", või määrake isolated="yes", kui lõpp on teises üksuses.
xliff2-start-after-end = algus „{ $id }“ on pärast oma lõppu
    .hint = Vahetage need kaks omavahel.
xliff2-start-with-ends = algusel „{ $id }“ on rohkem kui üks lõpp
    .hint = Jätke alles üks <{ $end }>, millel on see startRef.
xliff2-end-without-start = elemendi <{ $scope }> sellel poolel ei ole elementi <sc> „{ $id }“, mille see lõpp võiks sulgeda
    .hint = Parandage startRef või määrake isolated="yes" koos atribuudiga id, kui algus on teises üksuses.
xliff2-end-isolated-id = eraldiseisval lõpul peab olema id ja ei tohi olla atribuuti startRef
    .hint = Andke sellele id ja eemaldage startRef.
xliff2-end-start-ref = lõpul peab olema startRef ja ei tohi olla atribuuti id, kui see ei ole eraldiseisev
    .hint = Nimetage atribuudis startRef <sc>, mille see sulgeb, ja eemaldage id.
xliff2-end-dir = dir on lõpul, mis ei ole eraldiseisev
    .hint = Kirjasuund märgitakse algusele; eemaldage see siit.
xliff2-end-disagrees = { $attribute } on siin { $found }, aga peab olema { $expected }, nagu algusel
    .hint = Märkige mõlemale sama.
xliff2-data-ref = { $attribute } nimetab „{ $id }“, aga elemendil { $scope } selliseid andmeid ei ole
    .hint = Lisage selle originalData sisse <data>, millel on see ID, või parandage viide.
xliff2-pair = elemendil <{ $element }> on { $present }, aga ei ole { $missing }
    .hint = Märkige see mõlema otsa kohta või mitte kummagi kohta.
xliff2-sub-flow = { $attribute } nimetab „{ $id }“, mis ei ole faili „{ $file }“ üksus
    .hint = Alamvooge tähistavad sama faili üksuste ID-d.
xliff2-sub-flow-circle = { $attribute } viib üksuse „{ $id }“ kaudu tagasi samasse üksusesse
    .hint = Alamvoog on teise üksuse koodis olev tekst ega saa sisaldada iseennast; nimetage teised üksused.
xliff2-reorder-hints = koodil, millel on canReorder="{ $value }", peab olema { $attribute }="no"
    .hint = Mida ei tohi ümber tõsta, seda ei tohi ka kopeerida ega kustutada.
xliff2-copy-of-nothing = copyOf nimetab „{ $id }“, mis ei ole selle elemendi <{ $scope }> teine kood
    .hint = Nimetage kopeeritud koodi ID.
xliff2-copy-of-other = copyOf nimetab „{ $id }“, mille koopia see <{ $element }> olla ei saa
    .hint = Nimetage sama liiki koodi ID, mis ei ole selle koopia.
xliff2-copy-with-data = copyOf nimetab „{ $id }“, aga algandmed on olemas
    .hint = Algandmetega koodi koopia viitab samadele andmetele; copyOf on koodide jaoks, millel neid ei ole.
xliff2-copy-forbidden = koodi „{ $id }“ ei tohi kopeerida
    .hint = Eemaldage koopia.
xliff2-sequence-start = koodide jada, mida ei tohi ümber järjestada, ei alga väärtusega canReorder="firstNo"
    .hint = Määrake selle esimesele koodile firstNo.
xliff2-sequence-changed = koodid, mida ei tohi ümber järjestada, on teises järjekorras kui lähtetekstis
    .hint = Seadke need lähteteksti järjekorda.
xliff2-code-deleted = koodi „{ $id }“ ei tohi kustutada, aga seda ei ole sihttekstis
    .hint = Pange see tõlkes oma kohale.
xliff2-code-overlaps = kood „{ $id }“ ei tohi teisega kattuda, kuid tõlkes kattub
    .hint = Pange koodi algus ja lõpp mõlemad teise ette, taha või sisse.

# Annotatsioonid ja viited

xliff2-marker-without-start = elemendi <{ $scope }> sellel poolel ei ole selle lõpu ees elementi <sm> „{ $id }“
    .hint = Parandage startRef või lisage algus.
xliff2-marker-without-end = annotatsioonil „{ $id }“ ei ole elemendi <{ $scope }> sellel poolel lõppu
    .hint = Lisage <em>, millel on startRef="{ $id }".
xliff2-translate-missing = üldine annotatsioon ei ütle, kas tekst tõlgitakse
    .hint = Lisage translate="no" või translate="yes" või annotatsiooni tüüp.
xliff2-comment-both = kommentaaril on value ja ref
    .hint = Jätke neist üks.
xliff2-comment-nothing = kommentaaril ei ole atribuuti value ega ref
    .hint = Kirjutage kommentaar atribuuti value või nimetage atribuudis ref märkus.
xliff2-comment-note = „{ $ref }“ ei nimeta ühtki selle üksuse märkust
    .hint = Kirjutage #n= ja sama üksuse märkuse ID.
xliff2-note-ref = „{ $ref }“ ei nimeta ühtki selle üksuse segmenti
    .hint = Kirjutage # ja sama üksuse segmendi ID.
xliff2-ref-span = „{ $ref }“ ei nimeta ühtki tekstiosa selles üksuses
    .hint = Kirjutage # ja üksuse segmendi või tekstisisese elemendi ID; sihttekstis oleva puhul #t= ja ID.
xliff2-fragment-form = „{ $ref }“ ei ole kirjutatud nagu fragmenditunnus
    .hint = Samme eraldavad kaldkriipsud; iga samm on ID või eesliide, = ja ID: #f=f1/u=u1/s1.
xliff2-fragment-prefix = viites „{ $ref }“ on ühetäheline eesliide, mis ei ole määratletud
    .hint = Olemas on f, g, u, n, d ja t. Moodulite ja laienduste eesliited on pikemad.
xliff2-fragment-twice = viites „{ $ref }“ on üks eesliide kaks korda
    .hint = Igal sammul on erinev eesliide.
xliff2-fragment-order = „{ $ref }“ ei lähe failist rühma kaudu üksuseni
    .hint = Seadke sammud sellesse järjekorda: f, g, u.
xliff2-fragment-last = „{ $ref }“ jätkub pärast viimast sammu
    .hint = Mis on üksuse sees, nimetatakse üks kord, lõpus.
xliff2-fragment-nowhere = „{ $ref }“ ei nimeta selles dokumendis midagi
    .hint = Parandage selles olevad ID-d; välja jäetud fail, rühm või üksus võetakse viite asukohast.
xliff2-fragment-outside = „{ $ref }“ viib dokumendist välja
    .hint = Alustage märgiga #.

# Tõlke-ettepanekud ja sõnastik

xliff2-match-language = sihtteksti keel on „{ $found }“, aga trgLang on „{ $expected }“
    .hint = Teises keeles tohib olla ainult vaste, millel on reference="yes".
xliff2-match-annotation-ref = vaste annotatsioonil on ref
    .hint = Eemaldage see: vaste viitab annotatsioonile, mitte vastupidi.
xliff2-entry-empty = kirjes ei ole tõlget ega määratlust
    .hint = Lisage vähemalt üks neist.

# Vormingu esitus

xliff2-subfs-without-fs = elemendil <{ $element }> on subFs, aga ei ole fs
    .hint = Märkige atribuudis fs ka HTMLi element.
xliff2-subfs = „{ $value }“ ei ole atribuudid
    .hint = Kirjutage nime ja väärtuse vahele koma ja paaride vahele längkriips; kui mõeldud on koma või längkriips ise, pange selle ette längkriips.
xliff2-on-closing-code = { $attribute } on lõpul, mis ei ole eraldiseisev
    .hint = See märgitakse algusele; eemaldage see siit.
xliff2-fs-void = eelvaade paneks sisu elementi <{ $value }>, mis on HTMLis alati tühi
    .hint = Kasutage atribuudi fs teist väärtust või viige see sisuta koodile.
xliff2-fs-nesting = eelvaade paneks elemendi <{ $value }> elementi <{ $around }>, mis ei ole kehtiv HTML
    .hint = Kasutage siin või ümbritseval elemendil atribuudi fs teist väärtust.
xliff2-fs-text = eelvaade paneks teksti otse elementi <{ $value }>, mis sisaldab HTMLis ainult elemente
    .hint = Andke tekstile oma fs, näiteks li või td, või kasutage siin teist väärtust.
xliff2-fs-attribute-missing = eelvaates oleks <{ $value }> ilma atribuudita { $attribute }, mis ei ole kehtiv HTML
    .hint = Märkige see atribuudis subFs, näiteks „src,pilt.png“.

# Ressursiandmed

xliff2-resources-empty = ressursiandmed ei sisalda midagi
    .hint = Lisage ressurss või viide ressursile või eemaldage need.
xliff2-resource-item-empty = ressurss ei sisalda midagi
    .hint = Lisage lähtetekst, sihttekst või viide.
xliff2-resource-ref = „{ $id }“ ei ole faili „{ $file }“ ressurss
    .hint = Viidata saab ainult faili enda ressursiandmetes olevatele ressurssidele.
xliff2-resource-without-source = ressursil, mis ei ole ainult kontekst, peab olema lähtetekst
    .hint = Lisage see või eemaldage context="no".
xliff2-resource-nowhere = <{ $element }> ei ütle, kus ressurss on, ega seda, mis see on
    .hint = Andke sellele href või lisage ressurss.
xliff2-resource-both = elemendil <{ $element }> on href ja sisu
    .hint = Jätke neist üks.
xliff2-resource-media-type = ressurss ei ütle mujal asuva sisu meediatüüpi
    .hint = Lisage mimeType, näiteks image/png.

# Suurus ja pikkus

xliff2-size-restriction = { $attribute }="{ $value }" ei ole faili valitud profiili piirang
    .hint = Kirjutage suurim väärtus või väikseim väärtus, koma ja suurim väärtus; * tähendab, et ülempiiri ei ole: 255 või 0,255 või 10,*.
xliff2-size-number = { $attribute }="{ $value }" ei ole täisarv
    .hint = Kirjutage ainult numbrid.
xliff2-size-broken =
    { $side ->
        [source] lähtetekst
       *[target] sihttekst
    } ei vasta piirangule { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] pikkus baitides
       *[sizeRestriction] pikkus tähemärkides
    }: { $size })
    .hint = Muutke teksti või piirangut.
xliff2-size-info-both = elemendil <{ $element }> on sizeInfo ja sizeInfoRef
    .hint = Jätke neist üks.
xliff2-size-info-ref = „{ $id }“ ei nimeta midagi profiiliandmetes selle või ümbritseva elemendi kõrval
    .hint = Nimetage seal oleva elemendi ID.

# Valideerimine

xliff2-rule-tests = { $count ->
    [0] reegel ei kontrolli midagi
   *[other] reeglil on { $count } tingimust
}
    .hint = Vaja on täpselt üht: isPresent, isNotPresent, startsWith, endsWith või omaenda tingimus nimeruumiga.
xliff2-rule-occurs = occurs on muu tingimuse kui isPresent juures
    .hint = Loendada saab ainult seda, mis on olemas.
xliff2-rule-exists-in-source = existsInSource ei ole ühegi tingimuse juures, mille kohta see võiks käia
    .hint = See käib täpselt ühe juurde järgmistest: isPresent, startsWith ja endsWith.
xliff2-rule-disabled = faili reegel on välja lülitatud seal, kus see kehtestatakse
    .hint = Eemaldage reegel või lülitage see välja rühmas või üksuses, mille kohta see kehtida ei tohi.
xliff2-rule-broken = sihttekst rikub real { $line } olevat reeglit: { $test } „{ $value }“
    .hint = Muutke tõlget või lülitage reegel siin välja.

# ITS

xliff2-its-version = siin kasutatakse ITSi, kuid selle versiooni ei ole märgitud ei siin ega ümbritsevas elemendis
    .hint = Lisage juurelemendile its:version="2.0".
xliff2-its-issue-empty = puudusel ei ole tüüpi ega kommentaari
    .hint = Märkige neist vähemalt üks.
xliff2-its-issue-both = puudus on kirjeldatud siin ja kirjetes
    .hint = Jätke kas locQualityIssuesRef või see, mis on siin öeldud.
xliff2-its-record-empty = kirje ei nimeta kedagi
    .hint = Nimetage isik, organisatsioon või tööriist.
xliff2-its-provenance-both = päritolu on märgitud siin ja kirjetes
    .hint = Jätke kas provenanceRecordsRef või see, mis on siin öeldud.
xliff2-its-annotators = „{ $value }“ ei nimeta kategooriat koos tööriistaga
    .hint = Kirjutage andmekategooria tunnus, | ja aadress, iga kategooria üks kord: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } ei ütle, kelle usaldusmäär see on
    .hint = Nimetage tööriist atribuudis its:annotatorsRef siin või ümbritseval elemendil: { $category }| ja selle aadress.
xliff2-its-rating-both = hinnang on nii punktisumma kui ka hääletustulemus
    .hint = Jätke neist üks.
xliff2-its-rating-neither = hinnangul ei ole punktisummat ega hääletustulemust
    .hint = Lisage üks neist.
xliff2-its-threshold = { $attribute } on ilma atribuudita { $of }
    .hint = Lävi käib koos sellega, mida sellega võrreldakse.
xliff2-its-ref = { $attribute }="{ $ref }" ei nimeta kättesaadavaid kirjeid
    .hint = Kirjutage #its= ja sama üksuse kirjete xml:id või, struktuurielemendi puhul, selles endas või ümbritsevas elemendis olevate kirjete oma.
xliff2-its-analysis-pair = taSource ja taIdent käivad koos, aga üks neist puudub
    .hint = Lisage teine või kasutage atribuuti taIdentRef.
xliff2-its-analysis-both = mõistet nimetab nii taIdentRef kui ka taSource koos atribuudiga taIdent
    .hint = Jätke neist kahest viisist üks.
xliff2-its-analysis-empty = usaldusmäär on olemas, aga ei ole midagi, mille kohta see käib
    .hint = Lisage taClassRef, taIdentRef või taSource koos atribuudiga taIdent.
xliff2-its-term-both = annotatsioonil on value ja ref
    .hint = Jätke neist üks.
xliff2-its-term-type = termConfidence on annotatsioonil, mis ei käi termini kohta
    .hint = Määrake type="term" või selle jaoks, mis ei ole termin, type="its:term-no".
xliff2-its-type = { $attribute } on teist tüüpi annotatsioonil
    .hint = Jätke type välja või määrake type="its:generic".
xliff2-its-locale-type = lokaadifiltri tüüp on olemas, aga loendit ei ole
    .hint = Lisage its:localeFilterList.
xliff2-its-locales = „{ $value }“ ei ole lokaatide loend
    .hint = Eraldage keelevahemikud komadega: de-AT, fr-*; või kirjutage kõigi jaoks *.
xliff2-its-characters = „{ $value }“ ei ole märgiklass
    .hint = Kirjutage üks märgiklass, näiteks [a-z0-9].

# Muudatuste jälitamine

xliff2-current-version = praegune versioon „{ $value }“ ei ole ühegi siinse redaktsiooni oma
    .hint = Nimetage neist ühe versioon.
xliff2-tracked-element = appliesTo nimetab „{ $value }“, mis ei saa olla selle kirje naaber ega naabri sees
    .hint = Nimetage kirje kõrval olev element või sellise alamelement.
xliff2-tracked-ref = „{ $id }“ ei ole ühegi kättesaadava elemendi { $name } ID
    .hint = Nimetage kirje kõrval olev või sellise alamelement.
xliff2-tracked-ref-missing = ID-ga elemente { $name } on mitu, aga redaktsioonid ei ütle, millise omad need on
    .hint = Nimetage selle ID atribuudis ref.
xliff2-tracked-property = „{ $value }“ ei ole elemendi { $name } omadus
    .hint = Kirjutage content või atribuudi nimi.

# Mitmus, sugu ja valik

xliff2-switch = „{ $value }“ ei vali midagi
    .hint = Kirjutage plural, ordinal, gender või select, koolon ja muutuja; mitu eraldatakse tühikutega.
xliff2-case-without-switch = segment on ühe juhu jaoks, aga üksusel ei ole lülitit
    .hint = Lisage üksusele pgs:switch.
xliff2-case-count = segment annab { $found } { $found ->
    [one] väärtuse
   *[other] väärtust
} { $expected } { $expected ->
    [one] muutuja
   *[other] muutuja
} kohta
    .hint = Andke lüliti iga osa kohta üks väärtus, tühikutega eraldatult.
xliff2-case-value = „{ $value }“ ei ole mitmuse kategooria
    .hint = Kirjutage zero, one, two, few, many, other või arv.
