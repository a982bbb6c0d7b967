# Ko komandas ziņo par savu darbu.

## vulgate init

init-in-the-way = šī datne traucē; nekas nav ierakstīts
    .hint = Izvēlieties citu mapi vai pārvietojiet datni citur.
init-done = Projekts ar informatīvās piezīmes paraugu un tās tulkojumiem ir mapē „{ $folder }”. Veidojiet to ar komandu: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = šī ievades rinda nav tāda, kā gaidīts
    .hint = Katra rinda ir viens JSON objekts ar atslēgu „text”; komandas ievade aprakstīta palīdzībā „vulgate help”.
jsonl-half-character = „{ $escape }” ir tikai puse rakstzīmes
    .hint = Uzrakstiet abas puses pēc kārtas vai pašu rakstzīmi.

# Viena vieta, kur varētu beigties teikums: apkārtējie vārdi, iznākums un iemesls.
segment-break = dalījums
segment-no-break = nav dalījuma
segment-by-rule = { $group }, noteikums { $number }, rinda { $line }
segment-by-setting = vulgate.toml atslēga { $key }
segment-by-hard-break = piespiedu lūzums
segment-by-none = neviens noteikums šeit nedala
segment-gave-up = noteikumam { $number } šeit vajag pārāk daudz soļu

## vulgate export

export-progress = Eksportē
export-head-file = Datne
export-head-segments = Segmenti
export-head-accepted = Iztulkots
export-head-filled = No atmiņas
export-head-matched = Ar atbilstībām
export-head-changed = Mainīts

export-unimported =
    šī datne pēc eksporta ir mainīta: { $count ->
        [one] { $count } pabeigts tulkojums tajā vēl nav reģistrēts
       *[other] { $count } pabeigti tulkojumi tajā vēl nav reģistrēti
    }; datne atstāta nemainīta
    .hint = Vispirms to importējiet vai pārvietojiet citur; ar „-o” eksportē uz citu mapi.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] ierakstīts { $filled } tulkojums
       *[other] ierakstīti { $filled } tulkojumi
    }, nemainīti: { $unchanged }, trūkst: { $missing }, slēgti vai netulkojami: { $locked }.
export-into-language = šajā datnē nav norādīts, kurā valodā tā tiek tulkota
    .hint = Norādiet valodu ar „--lang”. Šī projekta valodas: { $known }.
export-into-foreign = šīs datnes valoda ir „{ $lang }”, bet šajā projektā tajā netulko
    .hint = Šī projekta valodas: { $known }.

## vulgate import

import-progress = Importē
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] pārņemts { $accepted } tulkojums
       *[other] pārņemti { $accepted } tulkojumi
    }, nemainīti: { $unchanged }, nepabeigti: { $unfinished }.
import-moved = „{ $former }” tagad ir „{ $path }”, jo dokuments ir pārdēvēts.
import-no-document = šajā datnē nav izmantojama dokumenta
    .hint = Skatiet iepriekšējos ziņojumus par to vai eksportējiet dokumentu vēlreiz.
import-unknown = šī datne ir sagatavota no „{ $original }”, kas nav šī projekta dokuments, un tai ne ar vienu dokumentu nav neviena kopīga teikuma
    .hint = Šī projekta dokumenti: { $known }. Importējiet datni projektā, no kura tā eksportēta, vai pievienojiet to tikai atmiņai ar „vulgate tm import”.
import-nothing-common = šī datne ir sagatavota no cita „{ $original }”: ar šī projekta dokumentu tai nav neviena kopīga teikuma
    .hint = Importējiet to projektā, no kura tā eksportēta, vai pievienojiet to tikai atmiņai ar „vulgate tm import”.
import-other-name = šī datne ir sagatavota no „{ $original }”, bet tās teikumi ir dokumentā „{ $document }”, tāpēc tā pieņemta par šī dokumenta tulkojumu
    .hint = Ja dokuments ir pārdēvēts, viss ir kārtībā.
import-source-language = šī datne ir tulkota no „{ $found }”, bet „{ $document }” ir rakstīts valodā „{ $expected }”
    .hint = Nekas nav reģistrēts. Pievienojiet to tikai atmiņai ar „vulgate tm import”.
import-into-source-language = šajā failā norādīts, ka tas ir tulkots valodā “{ $lang }”, kas ir tā avotvaloda; nekas netika reģistrēts
    .hint = Izlabojiet mērķvalodu (“trgLang” vai “target-language”) un importējiet to vēlreiz.
import-region = šīs datnes valoda ir „{ $found }”; tā pārņemta kā „{ $lang }”, vienīgā atbilstošā projekta valoda
    .hint = Nekas nav jādara.
import-lowered = tulkojums ar statusu „{ $former }” ir aizstāts ar tulkojumu, kura statuss ir „{ $state }”
    .hint = Ja datne ir no agrāka posma, importējiet vēlreiz jaunāko.
import-pseudo =
    šajā datnē ir pseidotulkojumi; { $count ->
        [one] tiktu zaudēts { $count } īsts tulkojums (valoda „{ $lang }”)
       *[other] tiktu zaudēti { $count } īsti tulkojumi (valoda „{ $lang }”)
    }
    .hint = Nekas nav reģistrēts. Izmēģiniet salikumu projekta kopijā vai importējiet tulkotāja datni.
import-no-target-language = šajā datnē nav norādīts, kurā valodā tā tiek tulkota
    .hint = Ierakstiet tajā valodu (XLIFF 2 – trgLang, 1.2 – target-language) un importējiet vēlreiz.
import-foreign-language =
    šīs datnes valoda ir „{ $lang }”, bet šajā projektā tajā netulko; tikai atmiņai { $count ->
        [one] pievienots { $count } pabeigts tulkojums
       *[other] pievienoti { $count } pabeigti tulkojumi
    }
    .hint = Projekta valodas: { $known }. Ja vajadzīga arī šī, pievienojiet „{ $lang }” vulgate.toml atslēgai „project.targets” un importējiet vēlreiz.

## vulgate align

align-done = Pāris ir { $paired } no { $units } vienībām. Pārskatiet „{ $path }” un tad importējiet.

## vulgate build

build-progress = Veido
build-done =
    { $count ->
        [0] Nekas nav izveidots.
        [one] Mapē „{ $folder }” ir { $count } datne.
       *[other] Mapē „{ $folder }” ir { $count } datnes.
    }
build-unchanged = Neviens izdevums nebija mainījies; nekas netika veidots vēlreiz.
build-reused = { $count ->
        [one] { $count } izdevums (no pavisam { $all }) nebija mainījies un netika veidots vēlreiz.
       *[other] { $count } izdevumi (no pavisam { $all }) nebija mainījušies un netika veidoti vēlreiz.
    }
# Tabula, ko raksta --summary.
summary-title = Pilnīgi izdevumi: { $complete } no { $all }
summary-document = Dokuments
summary-complete = Pilnīgs
summary-incomplete = Nepilnīgs (neiztulkotie segmenti)
summary-not-built = Nav izveidots

build-incomplete =
    { $count ->
        [one] { $count } segmentam nav aktuāla tulkojuma (valoda „{ $lang }”); rezultātā tas ir atzīmēts
       *[other] { $count } segmentiem nav aktuāla tulkojuma (valoda „{ $lang }”); rezultātā tie ir atzīmēti
    }
    .hint = „vulgate export --lang { $lang }” tos sagatavo tulkotājam; „--strict” tos uzskaita.
build-removed = šis agrāk veidotais izdevums ir noņemts, jo tas nav aktuāls
    .hint = Iztulkojiet trūkstošo un veidojiet vēlreiz.
build-left-over = šis agrākas veidošanas izdevums vairs nepieder nevienam projekta dokumentam un valodai
    .hint = Dzēsiet to, ja tas nav jāpublicē.
build-untranslated = nav iztulkots (valoda „{ $lang }”): „{ $text }”
    .hint = „vulgate export --lang { $lang }” to sagatavo tulkotājam.
build-changed = mainīts pēc tulkošanas (valoda „{ $lang }”): „{ $text }”
    .hint = „vulgate export --lang { $lang }” to sagatavo tulkotājam kopā ar agrāko tulkojumu.
build-without-pdf = šī programma ir būvēta bez salikuma
    .hint = Būvējiet to ar funkciju „pdf” vai izvēlieties „--format html,source”.
build-no-bilingual = pirmteksta valodā „{ $lang }” divvalodu izdevums nav izveidots
build-edition-format = autora formātā ir tikai galīgais izdevums
    .hint = Pievienojiet „--edition final” vai izvēlieties „--format pdf” vai „html”.

## vulgate status

status-percent = { $count }%
status-head-document = Dokuments
status-head-language = Valoda
status-head-done = Paveikts
status-head-segments = Segmenti
status-head-translated = Iztulkots
status-head-reviewed = Pārskatīts
status-head-final = Galīgs
status-head-changed = Mainīts
status-head-missing = Trūkst
status-head-words = Vārdi

## vulgate analyse

analyse-head-in-context = Kontekstā
analyse-head-exact = Precīzi
analyse-head-repeated = Atkārtoti
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Jauni
analyse-all = Visi dokumenti

## vulgate check

check-nothing-found =
    { $count ->
        [one] Pārbaudīts { $count } tulkojums, nekas nav konstatēts.
       *[other] Pārbaudīti { $count } tulkojumi, nekas nav konstatēts.
    }
check-fixed = „{ $found }“ tagad ir „{ $wanted }“ ({ $check })
check-unknown = pārbaudes „{ $id }” nav
    .hint = Pieejamās pārbaudes: { $known }.
check-unknown-near = pārbaudes „{ $id }” nav
    .hint = Vai domājāt „{ $nearest }”?

## vulgate tm

tm-export-done = Datnē „{ $path }” ierakstītas vienības: { $count }.
tm-export-unknown = atmiņā nav kolekcijas „{ $name }”
    .hint = Tās kolekcijas: { $known }.
tm-export-character = rakstzīme { $code } XML nav atļauta; tās vietā ierakstīts „�” tekstā „{ $text }”
    .hint = Izņemiet to ar „vulgate tm edit” vai tur, no kurienes teksts nāk, un ierakstiet datni vēlreiz.
tm-import-progress = Importē
tm-import-done = { $path }: { $units ->
        [one] nolasīta { $units } vienība
       *[other] nolasītas { $units } vienības
    }, { $added ->
        [one] { $added } jauns tulkojums
       *[other] { $added } jauni tulkojumi
    } kolekcijā „{ $collection }”.
tm-import-kept = { $path }: vienību skaits – { $units }, saglabāts kā „{ $file }” un iekļauts vulgate.toml.
tm-import-not-kept = importētais ir tikai datubāzē: jaunā darba kopijā tā nebūs
    .hint = Importējiet ar „--keep”, lai tas glabātos mapē tm/ kā teksts.
tm-import-name = „{ $name }” nevar būt kolekcijas nosaukums
    .hint = Ar „--collection” izvēlieties citu: ne vairāk kā { $limit } rakstzīmes, bez rindas pārtraukumiem un vadības rakstzīmēm, bez / \ : * ? " < > |, bez atstarpes vai punkta galos un ne Windows ierīces nosaukumu, piemēram, CON.
tm-import-exists = cita atmiņa ar šādu nosaukumu jau ir; tā nav aizstāta
    .hint = Ar „--collection” piešķiriet jaunajai savu nosaukumu vai vispirms dzēsiet „{ $file }”.
tm-import-settings = datni „{ $file }” nevarēja pievienot vulgate.toml beigās, jo „tm.collections” tur ir rakstīts citā formā
    .hint = Rakstiet sarakstu kā [[tm.collections]] tabulas vai pievienojiet datni paši.
tm-import-language = „{ $lang }” nav šī projekta valoda; tās teksti tomēr tiek glabāti
    .hint = Ja vēlaties tajā tulkot, pievienojiet to vulgate.toml atslēgai „project.targets”.
tm-match-none = Nav nevienas atbilstības ar vērtējumu { $min } vai augstāku.
tm-match-kind =
    { $kind ->
        [in-context] kontekstā
        [exact] precīza
        [near-exact] tie paši vārdi
        [fuzzy] līdzīga
       *[pivot] caur citu valodu
    }
tm-match-penalty =
    { $kind ->
        [numbers] skaitļi
        [case] lielie un mazie burti
        [punctuation] pieturzīmes vai atstarpes
        [codes] kodi
        [adapted] pielāgota, nav pārskatīta
        [collection] tās kolekcija
        [provenance] tās izcelsme
        [regional] cits valodas variants
       *[pivot] caur citu valodu
    }
tm-search-done =
    { $count ->
        [0] Nekas nav atrasts.
        [one] Atrasta { $count } vieta.
       *[other] Atrastas { $count } vietas.
    }
tm-search-quote = pēdiņa šajā tekstā nav aizvērta: { $text }
    .hint = Aizveriet to vai izņemiet: vārdus starp divām pēdiņām meklē pēc kārtas.
tm-search-empty = nav, ko meklēt
    .hint = Norādiet vārdu, vārda daļu vai frāzi pēdiņās.
tm-stats-collection = Kolekcija
tm-stats-provenance = Izcelsme
tm-stats-penalty = Soda punkti
tm-stats-units = Vienības
tm-stats-variants = Tulkojumi
tm-stats-pair = Valodas
tm-stats-year = Pēdējās izmaiņas
tm-stats-undated = bez datuma
tm-duplicates-done =
    { $count ->
        [0] Nav tekstu, kam divreiz būtu tas pats tulkojums.
        [one] { $count } tekstam tas pats tulkojums ir divreiz.
       *[other] { $count } tekstiem tas pats tulkojums ir divreiz.
    }
tm-conflicts-done =
    { $count ->
        [0] Nav tekstu, kam būtu vairāki tulkojumi.
        [one] { $count } tekstam ir vairāki tulkojumi.
       *[other] { $count } tekstiem ir vairāki tulkojumi.
    }
tm-edit-would =
    { $count ->
        [0] Nekas nav atrasts; nekas nemainītos.
        [one] Mainītos { $count } tulkojums. Bez „--dry-run” tas tiek mainīts.
       *[other] Mainītos { $count } tulkojumi. Bez „--dry-run” tie tiek mainīti.
    }
tm-delete-would =
    { $count ->
        [0] Nekas nav atrasts; nekas netiktu izņemts.
        [one] Tiktu izņemts { $count } tulkojums. Bez „--dry-run” tas tiek izņemts.
       *[other] Tiktu izņemti { $count } tulkojumi. Bez „--dry-run” tie tiek izņemti.
    }
tm-delete-done =
    { $count ->
        [0] Nekas nav atrasts; nekas nav mainīts.
        [one] Izņemts { $count } tulkojums.
       *[other] Izņemti { $count } tulkojumi.
    }
tm-edit-done =
    { $count ->
        [0] Nekas nav atrasts; nekas nav mainīts.
        [one] Mainīts { $count } tulkojums.
       *[other] Mainīti { $count } tulkojumi.
    }
tm-edit-empty = aizstājamais teksts ir tukšs
    .hint = Norādiet tekstu tā, kā tas ir tulkojumos.
tm-edit-alike =
    { $count ->
        [one] { $count } tulkojumā šis teksts rakstīts citādi; tulkojums atstāts nemainīts
       *[other] { $count } tulkojumos šis teksts rakstīts citādi; tulkojumi atstāti nemainīti
    }
    .hint = Lai to mainītu arī tur, norādiet tekstu ar tādiem lielajiem burtiem, diakritiskajām zīmēm un apostrofiem, kādi ir tur.
tm-edit-source = nevienā tulkojumā valodā „{ $lang }” šī teksta nav: tas ir tikai avottekstos
    .hint = „tm edit” maina tulkojumus; norādiet to valodu ar „--lang”. Avottekstu maina tā dokumentā.
tm-edit-blank =
    { $count ->
        [one] { $count } tulkojumā nepaliktu nekāda teksta; tulkojums atstāts nemainīts
       *[other] { $count } tulkojumos nepaliktu nekāda teksta; tulkojumi atstāti nemainīti
    }
    .hint = Izņemiet to ar „vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] atrasts un nemainīts atstāts arī { $count } dokumenta tulkojums
       *[other] atrasti un nemainīti atstāti arī { $count } dokumenta tulkojumi
    }
    .hint = Mainiet to dokumenta XLIFF datnē, kā to darītu tulkotājs, un importējiet to.
tm-verify-behind = atmiņā nav šī teksta pašreizējās redakcijas
    .hint = Nekas nav jādara: nākamā komanda, kas izmanto atmiņu, to pievieno.
tm-verify-behind-many = teksti, kuru pašreizējās redakcijas atmiņā nav: { $count }, to vidū šis
    .hint = Nekas nav jādara: nākamā komanda, kas izmanto atmiņu, tos pievieno.
tm-verify-sound = Atmiņa ir kārtībā; vienību skaits: { $count }.
tm-rebuild-done = Atmiņa izveidota no jauna; vienību skaits: { $units }, tulkojumu skaits: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] { $count } tulkojums bija tikai datubāzē un ir zaudēts
       *[other] { $count } tulkojumi bija tikai datubāzē un ir zaudēti
    }
    .hint = Importējiet tos vēlreiz, ar „--keep”, lai tie glabātos kā teksts.
tm-rebuild-aside = datubāze bija bojāta; tā saglabāta kā „{ $path }”
    .hint = Tas, kas bija tikai tajā un ko nevarēja nolasīt, tagad trūkst: importējiet to vēlreiz. Izdzēsiet kopiju, kad tā vairs nav vajadzīga.

## Dokumenti

cli-renamed = „{ $document }” izmanto dokumenta „{ $former }”, kura vairs nav, tulkojumus
    .hint = Ja tas ir pārdēvēts, nekas nav jādara: nākamais imports visus tulkojumus pārceļ uz jauno nosaukumu.
cli-regional = segmenti, ko „{ $lang }” pārņem no „{ $language }”: { $count }
    .hint = Ja variantā teikts tas pats, nekas nav jādara. „vulgate export --lang { $lang }” tos sagatavo tulkotājam.
cli-nothing-to-translate = šajā dokumentā nav tulkojama teksta
    .hint = Ja tam vajadzētu būt, pārbaudiet, vai datne ir pareizā.
