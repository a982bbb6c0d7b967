# Hvad underkommandoerne siger om deres arbejde.

## vulgate init

init-in-the-way = denne fil er i vejen; der er ikke skrevet noget
    .hint = Vælg en anden mappe, eller flyt filen.
init-done = Et projekt med et eksempel på et oplæg og dets oversættelser ligger i »{ $folder }«. Fremstil dokumenterne med: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = denne linje i inddata er ikke som forventet
    .hint = Hver linje er ét JSON-objekt med nøglen »text«; »vulgate help« beskriver kommandoens inddata.
jsonl-half-character = »{ $escape }« er kun et halvt tegn
    .hint = Skriv begge halvdele efter hinanden, eller skriv selve tegnet.

# Et sted, hvor en sætning kunne slutte: ordene omkring det, hvad der blev af det, og hvorfor.
segment-break = deling
segment-no-break = ingen deling
segment-by-rule = { $group }, regel { $number }, linje { $line }
segment-by-setting = { $key } i vulgate.toml
segment-by-hard-break = et fast linjeskift
segment-by-none = ingen regel deler her
segment-gave-up = regel { $number } kræver for mange trin her

## vulgate export

export-progress = Eksporterer
export-head-file = Fil
export-head-segments = Segmenter
export-head-accepted = Oversat
export-head-filled = Fra hukommelsen
export-head-matched = Med match
export-head-changed = Ændret

export-unimported =
    denne fil er ændret, siden den blev eksporteret: { $count ->
        [one] én færdig oversættelse i den er ikke gemt endnu
       *[other] { $count } færdige oversættelser i den er ikke gemt endnu
    }; den er ikke rørt
    .hint = Importér den først, eller flyt den; »-o« eksporterer til en anden mappe.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] én oversættelse indført
       *[other] { $filled } oversættelser indført
    }, { $unchanged } som før, { $missing } mangler, { $locked } låst eller ikke til oversættelse.
export-into-language = denne fil angiver ikke, hvilket sprog den oversættes til
    .hint = Angiv sproget med »--lang«. Projektet har: { $known }.
export-into-foreign = denne fils sprog er »{ $lang }«, som projektet ikke oversætter til
    .hint = Projektet har: { $known }.

## vulgate import

import-progress = Importerer
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] én oversættelse taget ind
       *[other] { $accepted } oversættelser taget ind
    }, { $unchanged } som før, { $unfinished } ikke færdige.
import-moved = »{ $former }« er nu »{ $path }«, da dokumentet er omdøbt.
import-no-document = der er intet dokument i denne fil, som kan bruges
    .hint = Se, hvad der siges om den ovenfor, eller eksportér dokumentet igen.
import-unknown = denne fil hører til »{ $original }«, som ikke er et dokument i projektet, og har ingen sætning til fælles med noget af projektets dokumenter
    .hint = Projektet har: { $known }. Importér filen i det projekt, der eksporterede den, eller tag den kun ind i hukommelsen med »vulgate tm import«.
import-nothing-common = denne fil hører til et andet »{ $original }«: den har ingen sætning til fælles med projektets dokument
    .hint = Importér den i det projekt, der eksporterede den, eller tag den kun ind i hukommelsen med »vulgate tm import«.
import-other-name = denne fil hører til »{ $original }«, men dens sætninger er dem i »{ $document }«, så den er ført dertil
    .hint = Hvis dokumentet er omdøbt, er alt i orden.
import-source-language = denne fil er oversat fra »{ $found }«, men »{ $document }« er skrevet på »{ $expected }«
    .hint = Der er ikke gemt noget. Tag den kun ind i hukommelsen med »vulgate tm import«.
import-into-source-language = denne fil siger, at den er oversat til »{ $lang }«, som er kildetekstens sprog; intet er registreret
    .hint = Ret målsproget (»trgLang« eller »target-language«), og importér filen igen.
import-region = denne fils sprog er »{ $found }«; den er taget som »{ $lang }«, det eneste af projektets sprog, der passer
    .hint = Der skal ikke gøres noget.
import-lowered = en oversættelse med status »{ $former }« er erstattet af en med status »{ $state }«
    .hint = Hvis filen er fra en tidligere runde, så importér den senere igen.
import-pseudo =
    denne fil indeholder pseudooversættelser; { $count ->
        [one] én virkelig oversættelse til »{ $lang }« ville gå tabt
       *[other] { $count } virkelige oversættelser til »{ $lang }« ville gå tabt
    }
    .hint = Der er ikke gemt noget. Afprøv layoutet i en kopi af projektet, eller importér oversætterens fil.
import-no-target-language = denne fil angiver ikke, hvilket sprog den oversættes til
    .hint = Skriv sproget i den (trgLang i XLIFF 2, target-language i 1.2), og importér den igen.
import-foreign-language =
    denne fils sprog er »{ $lang }«, som projektet ikke oversætter til; { $count ->
        [one] dens eneste færdige oversættelse gik
       *[other] dens { $count } færdige oversættelser gik
    } kun i hukommelsen
    .hint = Projektets sprog er: { $known }. Føj »{ $lang }« til »project.targets« i vulgate.toml, og importér igen, hvis projektet også skal omfatte dette sprog.

## vulgate align

align-done = { $paired } af { $units } enheder har et modstykke. Gennemgå »{ $path }«, og importér den så.

## vulgate build

build-progress = Fremstiller dokumenter
build-done =
    { $count ->
        [0] Der er ikke fremstillet noget.
        [one] Én fil ligger i »{ $folder }«.
       *[other] { $count } filer ligger i »{ $folder }«.
    }
build-unchanged = Ingen udgave var ændret; intet blev fremstillet igen.
build-reused = { $count ->
        [one] Én af { $all } udgaver var ikke ændret og blev ikke fremstillet igen.
       *[other] { $count } af { $all } udgaver var ikke ændret og blev ikke fremstillet igen.
    }
# Tabellen, som --summary skriver.
summary-title = { $complete } af { $all } udgaver er fuldstændige
summary-document = Dokument
summary-complete = Fuldstændige
summary-incomplete = Ufuldstændige (uoversatte segmenter)
summary-not-built = Ikke fremstillet

build-incomplete =
    { $count ->
        [one] ét segment har ingen aktuel oversættelse til »{ $lang }«; det er markeret i resultatet
       *[other] { $count } segmenter har ingen aktuel oversættelse til »{ $lang }«; de er markeret i resultatet
    }
    .hint = »vulgate export --lang { $lang }« skriver dem ud til en oversætter; »--strict« viser dem.
build-removed = denne udgave fra en tidligere kørsel er fjernet, da den ikke er aktuel
    .hint = Oversæt det, der mangler, og fremstil dokumenterne igen.
build-left-over = denne udgave fra en tidligere bygning hører ikke længere til noget dokument og sprog i projektet
    .hint = Slet den, hvis den ikke skal offentliggøres.
build-untranslated = ikke oversat til »{ $lang }«: »{ $text }«
    .hint = »vulgate export --lang { $lang }« skriver det ud til en oversætter.
build-changed = ændret, siden det blev oversat til »{ $lang }«: »{ $text }«
    .hint = »vulgate export --lang { $lang }« skriver det ud til en oversætter, med den tidligere oversættelse.
build-without-pdf = dette program er kompileret uden sats
    .hint = Kompilér det med funktionen »pdf«, eller vælg »--format html,source«.
build-no-bilingual = der blev ikke fremstillet nogen tosproget udgave på »{ $lang }«, kildens sprog
build-edition-format = i forfatterens format findes kun den endelige udgave
    .hint = Tilføj »--edition final«, eller vælg »--format pdf« eller »html«.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Sprog
status-head-done = Færdigt
status-head-segments = Segmenter
status-head-translated = Oversat
status-head-reviewed = Revideret
status-head-final = Endelige
status-head-changed = Ændret
status-head-missing = Mangler
status-head-words = Ord

## vulgate analyse

analyse-head-in-context = I kontekst
analyse-head-exact = Nøjagtige
analyse-head-repeated = Gentagne
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nye
analyse-all = Alle dokumenter

## vulgate check

check-nothing-found =
    { $count ->
        [one] Én oversættelse kontrolleret, intet fundet.
       *[other] { $count } oversættelser kontrolleret, intet fundet.
    }
check-fixed = »{ $found }« er nu »{ $wanted }« ({ $check })
check-unknown = der er ingen kontrol »{ $id }«
    .hint = Kontrollerne er: { $known }.
check-unknown-near = der er ingen kontrol »{ $id }«
    .hint = Mente du »{ $nearest }«?

## vulgate tm

tm-export-done = { $count } enheder skrevet til »{ $path }«.
tm-export-unknown = der er ingen samling »{ $name }« i hukommelsen
    .hint = Dens samlinger er: { $known }.
tm-export-character = tegnet { $code } er ikke tilladt i XML; »�« er skrevet i stedet i »{ $text }«
    .hint = Fjern det med »vulgate tm edit« eller dér, hvor teksten kommer fra, og skriv filen igen.
tm-import-progress = Importerer
tm-import-done = { $path }: { $units ->
        [one] én enhed
       *[other] { $units } enheder
    } læst, { $added ->
        [one] én ny oversættelse
       *[other] { $added } nye oversættelser
    } i samlingen »{ $collection }«.
tm-import-kept = { $path }: { $units } enheder, gemt som »{ $file }« og anført i vulgate.toml.
tm-import-not-kept = det importerede står kun i databasen: i en ny arbejdskopi mangler det
    .hint = Importér det med »--keep« for at have det som tekst under tm/.
tm-import-name = »{ $name }« kan ikke være navnet på en samling
    .hint = Vælg et andet med »--collection«: højst { $limit } tegn, ingen linjeskift eller styretegn, ingen af / \ : * ? " < > |, intet mellemrum eller punktum i enderne og intet enhedsnavn fra Windows som f.eks. CON.
tm-import-exists = der er allerede en anden hukommelse med dette navn; den er ikke erstattet
    .hint = Giv den nye sit eget navn med »--collection«, eller slet først »{ $file }«.
tm-import-settings = »{ $file }« kunne ikke føjes til slutningen af vulgate.toml, fordi »tm.collections« er skrevet i en anden form der
    .hint = Skriv listen som tabeller [[tm.collections]], eller tilføj selv filen.
tm-import-language = »{ $lang }« er ikke et af projektets sprog; teksterne tages alligevel ind
    .hint = Føj det til »project.targets« i vulgate.toml, hvis der skal oversættes til det.
tm-match-none = Intet match på { $min } eller derover.
tm-match-kind =
    { $kind ->
        [in-context] i kontekst
        [exact] nøjagtigt
        [near-exact] de samme ord
        [fuzzy] lignende
       *[pivot] via et andet sprog
    }
tm-match-penalty =
    { $kind ->
        [numbers] tal
        [case] store og små bogstaver
        [punctuation] tegnsætning eller mellemrum
        [codes] koder
        [adapted] tilpasset, ikke gennemset
        [collection] dets samling
        [provenance] dets oprindelse
        [regional] en anden variant af sproget
       *[pivot] via et andet sprog
    }
tm-search-done =
    { $count ->
        [0] Intet fundet.
        [one] Ét sted fundet.
       *[other] { $count } steder fundet.
    }
tm-search-quote = anførselstegnet i denne tekst er ikke lukket: { $text }
    .hint = Luk det, eller fjern det: Ord mellem to tegn søges i rækkefølge.
tm-search-empty = der er intet at søge efter
    .hint = Angiv et ord, en del af et ord eller en ordgruppe i anførselstegn.
tm-stats-collection = Samling
tm-stats-provenance = Oprindelse
tm-stats-penalty = Fradrag
tm-stats-units = Enheder
tm-stats-variants = Oversættelser
tm-stats-pair = Sprog
tm-stats-year = Sidst ændret
tm-stats-undated = uden dato
tm-duplicates-done =
    { $count ->
        [0] Ingen tekst har samme oversættelse to gange.
        [one] Én tekst har samme oversættelse to gange.
       *[other] { $count } tekster har samme oversættelse to gange.
    }
tm-conflicts-done =
    { $count ->
        [0] Ingen tekst har flere oversættelser.
        [one] Én tekst har flere oversættelser.
       *[other] { $count } tekster har flere oversættelser.
    }
tm-edit-would =
    { $count ->
        [0] Intet blev fundet; intet ville blive ændret.
        [one] Én oversættelse ville blive ændret. Uden »--dry-run« bliver den det.
       *[other] { $count } oversættelser ville blive ændret. Uden »--dry-run« bliver de det.
    }
tm-delete-would =
    { $count ->
        [0] Intet blev fundet; intet ville blive fjernet.
        [one] Én oversættelse ville blive fjernet. Uden »--dry-run« bliver den det.
       *[other] { $count } oversættelser ville blive fjernet. Uden »--dry-run« bliver de det.
    }
tm-delete-done =
    { $count ->
        [0] Intet blev fundet; intet er ændret.
        [one] Én oversættelse er fjernet.
       *[other] { $count } oversættelser er fjernet.
    }
tm-edit-done =
    { $count ->
        [0] Intet blev fundet; intet er ændret.
        [one] Én oversættelse er ændret.
       *[other] { $count } oversættelser er ændret.
    }
tm-edit-empty = den tekst, der skal erstattes, er tom
    .hint = Angiv teksten, som den står i oversættelserne.
tm-edit-alike =
    { $count ->
        [one] én oversættelse har teksten i en anden skrivemåde; den er ikke ændret
       *[other] { $count } oversættelser har teksten i en anden skrivemåde; de er ikke ændret
    }
    .hint = Skal den ændres der, så angiv teksten med de store bogstaver, accenter og apostroffer, der står dér.
tm-edit-source = ingen oversættelse på »{ $lang }« har teksten: den står kun i kildetekster
    .hint = »tm edit« ændrer oversættelser; angiv deres sprog med »--lang«. En kildetekst ændres i sit dokument.
tm-edit-blank =
    { $count ->
        [one] én oversættelse ville stå tilbage uden tekst; den er ikke ændret
       *[other] { $count } oversættelser ville stå tilbage uden tekst; de er ikke ændret
    }
    .hint = Fjern den med »vulgate tm delete«.
tm-change-record =
    { $count ->
        [one] der blev også fundet én oversættelse i et dokument; den er ikke ændret
       *[other] der blev også fundet { $count } oversættelser i et dokument; de er ikke ændret
    }
    .hint = Ret i dokumentets XLIFF-fil, som en oversætter ville, og importér den.
tm-verify-behind = hukommelsen har ikke denne tekst, som den er nu
    .hint = Der skal ikke gøres noget: Den næste kommando, der bruger hukommelsen, tager den ind.
tm-verify-behind-many = tekster, som hukommelsen ikke har, som de er nu: { $count }, heriblandt denne
    .hint = Der skal ikke gøres noget: Den næste kommando, der bruger hukommelsen, tager dem ind.
tm-verify-sound = Hukommelsen er i orden: { $count } enheder.
tm-rebuild-done = Hukommelsen er genopbygget: { $units } enheder, { $variants } oversættelser.
tm-rebuild-lost =
    { $count ->
        [one] én oversættelse stod kun i databasen og er gået tabt
       *[other] { $count } oversættelser stod kun i databasen og er gået tabt
    }
    .hint = Importér igen, med »--keep« for at have oversættelserne som tekst.
tm-rebuild-aside = databasen var beskadiget; den er gemt som »{ $path }«
    .hint = Det, der kun stod i den og ikke kunne læses, mangler nu: importér det igen. Slet kopien, når der ikke længere er brug for den.

## Dokumenter

cli-renamed = »{ $document }« bruger oversættelserne af »{ $former }«, som ikke er et dokument mere
    .hint = Hvis det er omdøbt, skal der ikke gøres noget: Næste import flytter hver oversættelse til det nye navn.
cli-regional = segmenter, som »{ $lang }« henter fra »{ $language }«: { $count }
    .hint = Der skal ikke gøres noget, hvis varianten siger det samme. »vulgate export --lang { $lang }« skriver dem ud til en oversætter.
cli-nothing-to-translate = der er ingen tekst at oversætte i dette dokument
    .hint = Hvis der burde være, så kontrollér, at det er den rigtige fil.
