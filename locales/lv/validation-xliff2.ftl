# Ko `vulgate validate` atrod XLIFF 2 papildus gramatikai.

xliff2-namespace = „{ $namespace }” nav nevienas XLIFF 2 versijas nosaukumvieta
    .hint = Versijām 2.0 un 2.1 ir urn:oasis:names:tc:xliff:document:2.0, versijai 2.2 – urn:oasis:names:tc:xliff:document:2.2.

# Identifikatori

xliff2-id-doubled = <{ $element }> identifikators „{ $id }” jau ir lietots tajā pašā <{ $scope }>
    .hint = Piešķiriet vienam no abiem citu identifikatoru un nomainiet atsauces uz to.
xliff2-id-elsewhere = šī <{ $element }> identifikators „{ $id }” pieder cita segmenta avotteksta kodam
    .hint = Piešķiriet identifikatoru, kura vienībā vēl nav; ar atbilsmes identifikatoru tas drīkst sakrist tikai līdzās šīs atbilsmes avottekstam.
xliff2-id-other-element = šī <{ $element }> identifikators „{ $id }” avottekstā pieder cita veida elementam
    .hint = Lietojiet avotteksta elementu vai identifikatoru, kura vienībā vēl nav.
xliff2-extension-id = <{ $element }> identifikators „{ $id }” nav nosaukuma marķieris (NMTOKEN)
    .hint = Arī paplašinājumu identifikatoros drīkst būt tikai burti, cipari, punkti, defises, pasvītras un koli.

# Struktūra

xliff2-skeleton-empty = karkasam nav norādīta ne atrašanās vieta, ne saturs
    .hint = Norādiet href vai ielieciet tā saturu.
xliff2-skeleton-both = karkasam ir gan href, gan saturs
    .hint = Atstājiet vienu no abiem: elements ar href ir tukšs, arī bez komentāriem.
xliff2-unit-without-segment = vienībā nav segmenta
    .hint = Katrai vienībai vajag vismaz vienu; ar <ignorable> vien nepietiek.
xliff2-target-language-missing = ir tulkojumi, pirmais – { $line }. rindā, bet trgLang nenorāda to valodu
    .hint = Pievienojiet saknei trgLang.
xliff2-language = elementa { $element } valoda ir „{ $found }”, bet { $attribute } norāda „{ $expected }”
    .hint = Abās vietās jābūt vienai un tai pašai birkai, arī tad, ja xml:lang ir mantots.
xliff2-state-without-target = segmenta statuss ir { $state }, bet tam nav tulkojuma
    .hint = Segments bez tulkojuma ir sākotnējā statusā (initial).
xliff2-substate-without-state = segmentam ir subState, bet nav state
    .hint = Norādiet arī statusu state, pat ja tas ir sākotnējais.
xliff2-substate = „{ $value }” nav subState vērtība
    .hint = Rakstiet savu prefiksu, kolu un vērtību; prefikss xlf ir aizņemts.
xliff2-order-too-large = tulkojuma vieta ir { $order }, bet vienībā ir tikai { $most } { $most ->
    [one] daļa
   *[other] daļas
}
    .hint = Segmentus un <ignorable> skaita kopā.
xliff2-order-doubled = vietu { $order } jau aizņem cits vienības tulkojums
    .hint = Piešķiriet katram tulkojumam savu vietu.
xliff2-order-implicit = tulkojuma vieta ir { $order }, bet tā ir citai daļai, jo tai vieta nav norādīta citādi
    .hint = Daļa bez order atrodas savā vietā; piešķiriet tai citu vietu.

# Iekļautie elementi

xliff2-hex-form = „{ $value }” nav kodpunkts heksadecimālos ciparos
    .hint = Rakstiet divus ciparus katram baitam, burtus – lielos, piemēram, 001A.
xliff2-hex-allowed = „{ $value }” ir rakstzīme, ko XML atļauj
    .hint = Rakstiet pašu rakstzīmi; cp ir paredzēts XML aizliegtajām.
xliff2-subtype-without-type = elementam <{ $element }> ir subType, bet nav type
    .hint = Norādiet arī tipu type.
xliff2-subtype-of-other-type = subType „{ $value }” pieder tipam { $type }
    .hint = Iestatiet type="{ $type }" vai lietojiet savu subType.
xliff2-subtype = „{ $value }” nav subType vērtība
    .hint = Ar prefiksu xlf ir lb, pb, b, i, u un var. Pārējām ir savs prefikss un kols.
xliff2-start-isolated = sākums „{ $id }” norāda, ka tā beigas nav šajā <{ $scope }>, bet tās te ir
    .hint = Izņemiet isolated="yes".
xliff2-start-without-end = sākumam „{ $id }” šajā <{ $scope }> pusē nav beigu
    .hint = Pievienojiet <ec> ar startRef="{ $id }" vai, ja beigas ir citā vienībā, iestatiet isolated="yes".
xliff2-start-after-end = sākums „{ $id }” ir aiz savām beigām
    .hint = Samainiet abus vietām.
xliff2-start-with-ends = sākumam „{ $id }” ir vairāk nekā vienas beigas
    .hint = Atstājiet vienu <{ $end }> ar šo startRef.
xliff2-end-without-start = šajā <{ $scope }> pusē nav <sc> „{ $id }”, ko šīs beigas varētu aizvērt
    .hint = Izlabojiet startRef vai, ja sākums ir citā vienībā, iestatiet isolated="yes" ar id.
xliff2-end-isolated-id = izolētām beigām jābūt id, nevis startRef
    .hint = Piešķiriet tām id un izņemiet startRef.
xliff2-end-start-ref = neizolētām beigām jābūt startRef, nevis id
    .hint = Atribūtā startRef nosauciet <sc>, ko tās aizver, un izņemiet id.
xliff2-end-dir = dir ir pie beigām, kas nav izolētas
    .hint = Virziens ir tāds, kāds sākumam; šeit to izņemiet.
xliff2-end-disagrees = { $attribute } šeit ir { $found }, bet jābūt { $expected }, kā sākumā
    .hint = Norādiet abiem vienu un to pašu.
xliff2-data-ref = { $attribute } norāda „{ $id }”, bet šajā { $scope } tādu datu nav
    .hint = Pievienojiet tā originalData elementu <data> ar šo identifikatoru vai izlabojiet atsauci.
xliff2-pair = elementam <{ $element }> ir { $present }, bet nav { $missing }
    .hint = Norādiet abiem galiem vai nevienam.
xliff2-sub-flow = { $attribute } norāda „{ $id }”, bet tādas vienības datnē „{ $file }” nav
    .hint = Apakšplūsmas ir tās pašas datnes vienību identifikatori.
xliff2-sub-flow-circle = { $attribute } caur „{ $id }” ved atpakaļ uz šo pašu vienību
    .hint = Apakšplūsma ir teksts citas vienības kodā un nevar ietvert pati sevi; norādiet citas vienības.
xliff2-reorder-hints = kodam ar canReorder="{ $value }" jābūt { $attribute }="no"
    .hint = Ko nevar pārvietot, to nevar ne kopēt, ne dzēst.
xliff2-copy-of-nothing = copyOf norāda „{ $id }”, bet tāda cita koda šajā <{ $scope }> nav
    .hint = Norādiet nokopētā koda identifikatoru.
xliff2-copy-of-other = copyOf norāda „{ $id }”, bet šis <{ $element }> nevar būt tā kopija
    .hint = Norādiet tāda paša veida koda identifikatoru, kas nav šī koda kopija.
xliff2-copy-with-data = copyOf norāda „{ $id }”, bet ir sākotnējie dati
    .hint = Ja kodam ir sākotnējie dati, tā kopija atsaucas uz tiem pašiem datiem; copyOf ir kodiem bez tiem.
xliff2-copy-forbidden = kodu „{ $id }” nedrīkst kopēt
    .hint = Izņemiet kopiju.
xliff2-sequence-start = kodu virkne, kuras secību nedrīkst mainīt, nesākas ar canReorder="firstNo"
    .hint = Iestatiet firstNo tās pirmajam kodam.
xliff2-sequence-changed = kodi, kuru secību nedrīkst mainīt, ir citā secībā nekā avottekstā
    .hint = Sakārtojiet tos avotteksta secībā.
xliff2-code-deleted = kodu „{ $id }” nedrīkst dzēst, bet tulkojumā tā nav
    .hint = Ielieciet to īstajā vietā tulkojumā.
xliff2-code-overlaps = kods “{ $id }” nedrīkst pārklāties ar citu, bet tulkojumā pārklājas
    .hint = Lieciet tā sākumu un beigas abus pirms otra, aiz tā vai tajā.

# Anotācijas un atsauces

xliff2-marker-without-start = šajā <{ $scope }> pusē pirms šīm beigām nav <sm> „{ $id }”
    .hint = Izlabojiet startRef vai pievienojiet sākumu.
xliff2-marker-without-end = anotācijai „{ $id }” šajā <{ $scope }> pusē nav beigu
    .hint = Pievienojiet <em> ar startRef="{ $id }".
xliff2-translate-missing = vispārīgā anotācija nepasaka, vai teksts ir jātulko
    .hint = Pievienojiet translate="no" vai translate="yes", vai anotācijas veidu.
xliff2-comment-both = komentāram ir gan value, gan ref
    .hint = Atstājiet vienu no abiem.
xliff2-comment-nothing = komentāram nav ne value, ne ref
    .hint = Rakstiet komentāru atribūtā value vai nosauciet piezīmi atribūtā ref.
xliff2-comment-note = „{ $ref }” nenorāda nevienu šīs vienības piezīmi
    .hint = Rakstiet #n= un tās pašas vienības piezīmes identifikatoru.
xliff2-note-ref = „{ $ref }” nenorāda nevienu šīs vienības segmentu
    .hint = Rakstiet # un tās pašas vienības segmenta identifikatoru.
xliff2-ref-span = „{ $ref }” nenorāda nevienu teksta posmu šajā vienībā
    .hint = Rakstiet # un vienības segmenta vai iekļautā elementa identifikatoru; ja tas ir tulkojumā – #t= un identifikatoru.
xliff2-fragment-form = „{ $ref }” nav rakstīts kā fragmenta identifikators
    .hint = Soļus atdala slīpsvītras; katrs ir identifikators vai prefikss, = un identifikators: #f=f1/u=u1/s1.
xliff2-fragment-prefix = fragmentā „{ $ref }” ir nedefinēts viena burta prefikss
    .hint = Ir f, g, u, n, d un t. Moduļu un paplašinājumu prefiksi ir garāki.
xliff2-fragment-twice = fragmentā „{ $ref }” viens prefikss ir divreiz
    .hint = Katram solim ir cits prefikss.
xliff2-fragment-order = „{ $ref }” neved no datnes uz grupu un vienību
    .hint = Lieciet soļus šādā secībā: f, g, u.
xliff2-fragment-last = „{ $ref }” turpinās aiz pēdējā soļa
    .hint = To, kas ir vienībā, nosauc vienreiz, beigās.
xliff2-fragment-nowhere = „{ $ref }” šajā dokumentā neko nenorāda
    .hint = Izlabojiet tā identifikatorus; izlaisto datni, grupu vai vienību ņem no vietas, kur ir atsauce.
xliff2-fragment-outside = „{ $ref }” ved ārpus dokumenta
    .hint = Sāciet ar #.

# Tulkojumu kandidāti un glosārijs

xliff2-match-language = tulkojuma valoda ir „{ $found }”, bet trgLang norāda „{ $expected }”
    .hint = Citā valodā drīkst būt tikai atbilstība ar reference="yes".
xliff2-match-annotation-ref = atbilstības anotācijai ir ref
    .hint = Izņemiet to: atbilstība atsaucas uz anotāciju, nevis otrādi.
xliff2-entry-empty = šķirklim nav ne tulkojuma, ne definīcijas
    .hint = Pievienojiet vismaz vienu no tiem.

# Formatējuma stils

xliff2-subfs-without-fs = elementam <{ $element }> ir subFs, bet nav fs
    .hint = Atribūtā fs norādiet arī HTML elementu.
xliff2-subfs = „{ $value }” nav atribūti
    .hint = Rakstiet nosaukumu un vērtību ar komatu; pārus atdaliet ar atpakaļvērstu slīpsvītru; ja komats vai šī slīpsvītra ir pašā tekstā, pirms tās lieciet atpakaļvērstu slīpsvītru.
xliff2-on-closing-code = { $attribute } ir pie beigām, kas nav izolētas
    .hint = To norāda pie sākuma; šeit to izņemiet.
xliff2-fs-void = priekšskatījumā saturs nonāktu elementā <{ $value }>, kas HTML vienmēr ir tukšs
    .hint = Lietojiet citu fs vērtību vai pārvietojiet to uz kodu bez satura.
xliff2-fs-nesting = priekšskatījumā <{ $value }> nonāktu elementā <{ $around }>, un tas nav derīgs HTML
    .hint = Lietojiet citu fs vērtību šeit vai aptverošajā elementā.
xliff2-fs-text = priekšskatījumā teksts nonāktu tieši elementā <{ $value }>, kas HTML satur tikai elementus
    .hint = Norādiet tekstam savu fs, piemēram, li vai td, vai lietojiet šeit citu vērtību.
xliff2-fs-attribute-missing = priekšskatījumā būtu <{ $value }> bez { $attribute }, un tas nav derīgs HTML
    .hint = Norādiet to atribūtā subFs, piemēram, “src,attels.png”.

# Resursu dati

xliff2-resources-empty = resursu datos nekā nav
    .hint = Pievienojiet vienumu vai atsauci uz to vai izņemiet tos.
xliff2-resource-item-empty = resursa vienumā nekā nav
    .hint = Pievienojiet avotu, tulkojumu vai atsauci.
xliff2-resource-ref = „{ $id }” nav datnes „{ $file }” resursa vienums
    .hint = Atsaukties var tikai uz pašas datnes resursu datu vienumiem.
xliff2-resource-without-source = vienumam, kas nav tikai konteksts, jābūt avotam
    .hint = Pievienojiet tā avotu vai izņemiet context="no".
xliff2-resource-nowhere = <{ $element }> nepasaka ne kur resurss ir, ne kas tas ir
    .hint = Norādiet href vai ielieciet resursu.
xliff2-resource-both = elementam <{ $element }> ir gan href, gan saturs
    .hint = Atstājiet vienu no abiem.
xliff2-resource-media-type = vienumā nav norādīts citur esošā resursa multivides tips
    .hint = Pievienojiet mimeType, piemēram, image/png.

# Izmērs un garums

xliff2-size-restriction = { $attribute }="{ $value }" nav datnes izvēlētā profila ierobežojums
    .hint = Rakstiet lielāko vērtību vai mazāko, komatu un lielāko; * nozīmē, ka augšējās robežas nav: 255, 0,255 vai 10,*.
xliff2-size-number = { $attribute }="{ $value }" nav vesels skaitlis
    .hint = Rakstiet tikai ciparus.
xliff2-size-broken =
    { $side ->
        [source] avotteksts
       *[target] tulkojums
    } neievēro ierobežojumu { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] garums baitos
       *[sizeRestriction] garums rakstzīmēs
    }: { $size })
    .hint = Mainiet tekstu vai ierobežojumu.
xliff2-size-info-both = elementam <{ $element }> ir gan sizeInfo, gan sizeInfoRef
    .hint = Atstājiet vienu no abiem.
xliff2-size-info-ref = „{ $id }” neko nenorāda profila datos līdzās šim elementam vai tā aptverošajam elementam
    .hint = Norādiet tur esoša elementa identifikatoru.

# Validēšana

xliff2-rule-tests = { $count ->
    [0] noteikums neko nepārbauda
   *[other] noteikumā ir { $count } pārbaudes
}
    .hint = Jābūt tieši vienai: isPresent, isNotPresent, startsWith, endsWith vai sava ar nosaukumvietu.
xliff2-rule-occurs = occurs ir līdzās citai pārbaudei, nevis isPresent
    .hint = Saskaitīt var tikai to, kas ir.
xliff2-rule-exists-in-source = existsInSource nav līdzās nevienai pārbaudei, uz kuru tas varētu attiekties
    .hint = To lieto tieši ar vienu no šīm: isPresent, startsWith un endsWith.
xliff2-rule-disabled = datnes noteikums ir atspējots tur, kur tas izveidots
    .hint = Izņemiet noteikumu vai atspējojiet to grupā vai vienībā, uz kuru tam nav jāattiecas.
xliff2-rule-broken = tulkojums pārkāpj { $line }. rindas noteikumu: { $test } „{ $value }”
    .hint = Mainiet tulkojumu vai atspējojiet noteikumu šeit.

# ITS

xliff2-its-version = šeit ir lietots ITS, bet tā versija nav norādīta ne šeit, ne aptverošā elementā
    .hint = Pievienojiet saknei its:version="2.0".
xliff2-its-issue-empty = problēmai nav ne tipa, ne komentāra
    .hint = Norādiet vismaz vienu no tiem.
xliff2-its-issue-both = problēma ir aprakstīta gan šeit, gan ierakstos
    .hint = Atstājiet vai nu locQualityIssuesRef, vai šeit norādīto.
xliff2-its-record-empty = ierakstā neviens nav nosaukts
    .hint = Nosauciet personu, organizāciju vai rīku.
xliff2-its-provenance-both = izcelsme ir norādīta gan šeit, gan ierakstos
    .hint = Atstājiet vai nu provenanceRecordsRef, vai šeit norādīto.
xliff2-its-annotators = „{ $value }” nenorāda nevienu kategoriju ar tās rīku
    .hint = Rakstiet datu kategorijas identifikatoru, | un adresi, katru kategoriju vienreiz: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } nepasaka, kas ticamību noteicis
    .hint = Nosauciet rīku atribūtā its:annotatorsRef šeit vai aptverošajā elementā: { $category }| un tā adresi.
xliff2-its-rating-both = vērtējums dots gan punktos, gan balsīs
    .hint = Atstājiet vienu no abiem.
xliff2-its-rating-neither = vērtējums nav dots ne punktos, ne balsīs
    .hint = Pievienojiet vienu no abiem.
xliff2-its-threshold = { $attribute } ir norādīts bez { $of }
    .hint = Slieksni norāda kopā ar to, ko ar to salīdzina.
xliff2-its-ref = { $attribute }="{ $ref }" nenorāda nevienu pieejamu ierakstu
    .hint = Rakstiet #its= un tās pašas vienības ierakstu xml:id; strukturālam elementam – tā paša vai aptverošā elementa ierakstu xml:id.
xliff2-its-analysis-pair = taSource un taIdent lieto kopā, bet viena no tiem trūkst
    .hint = Pievienojiet otru vai lietojiet taIdentRef.
xliff2-its-analysis-both = jēdziens ir nosaukts gan ar taIdentRef, gan ar taSource un taIdent
    .hint = Atstājiet vienu no abiem veidiem.
xliff2-its-analysis-empty = ir ticamība, bet nav nekā, uz ko tā attiektos
    .hint = Pievienojiet taClassRef, taIdentRef vai taSource ar taIdent.
xliff2-its-term-both = anotācijai ir gan value, gan ref
    .hint = Atstājiet vienu no abiem.
xliff2-its-term-type = termConfidence ir pie anotācijas, kas neattiecas uz terminu
    .hint = Iestatiet type="term" vai, ja tas nav termins, type="its:term-no".
xliff2-its-type = { $attribute } ir pie cita tipa anotācijas
    .hint = Izlaidiet tipu vai iestatiet type="its:generic".
xliff2-its-locale-type = ir lokalizāciju filtra tips, bet nav saraksta
    .hint = Pievienojiet its:localeFilterList.
xliff2-its-locales = „{ $value }” nav lokalizāciju saraksts
    .hint = Valodu diapazonus atdaliet ar komatiem: de-AT, fr-*; vai rakstiet * visām.
xliff2-its-characters = „{ $value }” nav rakstzīmju klase
    .hint = Rakstiet vienu rakstzīmju klasi, piemēram, [a-z0-9].

# Izmaiņu izsekošana

xliff2-current-version = pašreizējā versija „{ $value }” nav nevienas šeit esošas redakcijas versija
    .hint = Norādiet vienas redakcijas versiju.
xliff2-tracked-element = appliesTo norāda „{ $value }”, kas nevar būt ne līdzās šim ierakstam, ne elementā, kas ir tam līdzās
    .hint = Nosauciet elementu līdzās ierakstam vai šāda elementa apakšelementu.
xliff2-tracked-ref = „{ $id }” nav neviena pieejama { $name } identifikators
    .hint = Nosauciet elementu līdzās ierakstam vai šāda elementa apakšelementu.
xliff2-tracked-ref-missing = ir vairāki { $name } ar identifikatoriem, bet redakcijās nav norādīts, uz kuru tās attiecas
    .hint = Atribūtā ref norādiet tā identifikatoru.
xliff2-tracked-property = „{ $value }” nav elementa { $name } īpašība
    .hint = Rakstiet content vai atribūta nosaukumu.

# Skaitlis, dzimte un izvēle

xliff2-switch = „{ $value }” neko neizvēlas
    .hint = Rakstiet plural, ordinal, gender vai select, kolu un mainīgo; vairākus atdaliet ar atstarpēm.
xliff2-case-without-switch = segments ir paredzēts gadījumam, bet vienībai nav slēdža
    .hint = Pievienojiet vienībai pgs:switch.
xliff2-case-count = segmentā vērtību skaits ir { $found }, bet mainīgo skaits – { $expected }
    .hint = Katram slēdža vienumam norādiet vienu vērtību; tās atdaliet ar atstarpēm.
xliff2-case-value = „{ $value }” nav skaitļa kategorija
    .hint = Rakstiet zero, one, two, few, many, other vai skaitli.
