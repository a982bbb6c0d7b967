# Vad underkommandona säger om sitt arbete.

## vulgate init

init-in-the-way = den här filen är i vägen; ingenting har skrivits
    .hint = Välj en annan mapp, eller flytta filen.
init-done = Ett projekt med ett exempeldokument och dess översättningar ligger i ”{ $folder }”. Framställ dokumenten med: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = den här raden i indata är inte vad som väntas
    .hint = Varje rad är ett JSON-objekt med nyckeln ”text”; ”vulgate help” beskriver kommandots indata.
jsonl-half-character = ”{ $escape }” är bara ett halvt tecken
    .hint = Skriv båda halvorna i följd, eller själva tecknet.

# Ett ställe där en mening kan sluta: orden runt det, vad det blev av det, och varför.
segment-break = brytning
segment-no-break = ingen brytning
segment-by-rule = { $group }, regel { $number }, rad { $line }
segment-by-setting = { $key } i vulgate.toml
segment-by-hard-break = en fast radbrytning
segment-by-none = ingen regel bryter här
segment-gave-up = regel { $number } kräver för många steg här

## vulgate export

export-progress = Exporterar
export-head-file = Fil
export-head-segments = Segment
export-head-accepted = Översatta
export-head-filled = Ur minnet
export-head-matched = Med träffar
export-head-changed = Ändrade

export-unimported =
    den här filen har ändrats sedan den exporterades: { $count ->
        [one] en färdig översättning i den är inte sparad än
       *[other] { $count } färdiga översättningar i den är inte sparade än
    }; den har lämnats som den var
    .hint = Importera den först, eller flytta den; ”-o” exporterar till en annan mapp.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] en översättning införd
       *[other] { $filled } översättningar införda
    }, { $unchanged } som förut, { $missing } saknas, { $locked } låsta eller ska inte översättas.
export-into-language = den här filen anger inte vilket språk den översätts till
    .hint = Ange språket med ”--lang”. Projektet har: { $known }.
export-into-foreign = den här filens språk är ”{ $lang }”, som projektet inte översätter till
    .hint = Projektet har: { $known }.

## vulgate import

import-progress = Importerar
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] en översättning mottagen
       *[other] { $accepted } översättningar mottagna
    }, { $unchanged } som förut, { $unfinished } inte färdiga.
import-moved = ”{ $former }” är nu ”{ $path }”, eftersom dokumentet har bytt namn.
import-no-document = det finns inget dokument i den här filen som kan användas
    .hint = Se vad som sägs om den ovan, eller exportera dokumentet igen.
import-unknown = den här filen hör till ”{ $original }”, som inte är något dokument i projektet, och har ingen mening gemensam med något
    .hint = Projektet har: { $known }. Importera filen till det projekt som exporterade den, eller ta in den enbart i minnet med ”vulgate tm import”.
import-nothing-common = den här filen hör till ett annat ”{ $original }”: den har ingen mening gemensam med projektets dokument
    .hint = Importera den till det projekt som exporterade den, eller ta in den enbart i minnet med ”vulgate tm import”.
import-other-name = den här filen hör till ”{ $original }”, men dess meningar är de i ”{ $document }”, så den har förts dit
    .hint = Om dokumentet har bytt namn är allt i sin ordning.
import-source-language = den här filen är översatt från ”{ $found }”, men ”{ $document }” är skrivet på ”{ $expected }”
    .hint = Ingenting har sparats. Ta in den enbart i minnet med ”vulgate tm import”.
import-into-source-language = den här filen sägs vara översatt till ”{ $lang }”, som är källtextens språk; inget har registrerats
    .hint = Rätta målspråket (”trgLang” eller ”target-language”) och importera filen igen.
import-region = den här filens språk är ”{ $found }”; den har tagits som ”{ $lang }”, det enda av projektets språk som passar
    .hint = Ingenting behöver göras.
import-lowered = en översättning med statusen ”{ $former }” har ersatts av en med statusen ”{ $state }”
    .hint = Om filen är från en tidigare omgång, importera den senare igen.
import-pseudo =
    den här filen innehåller pseudoöversättningar; { $count ->
        [one] en verklig översättning till ”{ $lang }” skulle gå förlorad
       *[other] { $count } verkliga översättningar till ”{ $lang }” skulle gå förlorade
    }
    .hint = Ingenting har sparats. Pröva layouten i en kopia av projektet, eller importera översättarens fil.
import-no-target-language = den här filen anger inte vilket språk den översätts till
    .hint = Skriv språket i den (trgLang i XLIFF 2, target-language i 1.2) och importera den igen.
import-foreign-language =
    den här filens språk är ”{ $lang }”, som projektet inte översätter till; { $count ->
        [one] dess enda färdiga översättning gick
       *[other] dess { $count } färdiga översättningar gick
    } bara till minnet
    .hint = Projektets språk är: { $known }. Lägg till ”{ $lang }” i ”project.targets” i vulgate.toml och importera igen, om det språket också ska med.

## vulgate align

align-done = { $paired } av { $units } enheter har en motsvarighet. Gå igenom ”{ $path }” och importera den sedan.

## vulgate build

build-progress = Framställer dokument
build-done =
    { $count ->
        [0] Ingenting har framställts.
        [one] En fil ligger i ”{ $folder }”.
       *[other] { $count } filer ligger i ”{ $folder }”.
    }
build-unchanged = Ingen utgåva hade ändrats; inget framställdes på nytt.
build-reused = { $count ->
        [one] En av { $all } utgåvor hade inte ändrats och framställdes inte på nytt.
       *[other] { $count } av { $all } utgåvor hade inte ändrats och framställdes inte på nytt.
    }
# Tabellen som --summary skriver.
summary-title = { $complete } av { $all } utgåvor är fullständiga
summary-document = Dokument
summary-complete = Fullständiga
summary-incomplete = Ofullständiga (oöversatta segment)
summary-not-built = Inte framställda

build-incomplete =
    { $count ->
        [one] ett segment har ingen aktuell översättning till ”{ $lang }”; det är märkt i resultatet
       *[other] { $count } segment har ingen aktuell översättning till ”{ $lang }”; de är märkta i resultatet
    }
    .hint = ”vulgate export --lang { $lang }” skriver ut dem till en översättare; ”--strict” listar dem.
build-removed = den här utgåvan från en tidigare körning har tagits bort, eftersom den inte är aktuell
    .hint = Översätt det som saknas och framställ dokumenten igen.
build-left-over = den här utgåvan från ett tidigare bygge hör inte längre till något dokument och språk i projektet
    .hint = Ta bort den om den inte ska publiceras.
build-untranslated = inte översatt till ”{ $lang }”: ”{ $text }”
    .hint = ”vulgate export --lang { $lang }” skriver ut det till en översättare.
build-changed = ändrat sedan det översattes till ”{ $lang }”: ”{ $text }”
    .hint = ”vulgate export --lang { $lang }” skriver ut det till en översättare, med den tidigare översättningen.
build-without-pdf = det här programmet har kompilerats utan sättning
    .hint = Kompilera det med funktionen ”pdf”, eller välj ”--format html,source”.
build-no-bilingual = ingen tvåspråkig utgåva gjordes på ”{ $lang }”, källans språk
build-edition-format = i författarens format finns bara den slutliga utgåvan
    .hint = Lägg till ”--edition final” eller välj ”--format pdf” eller ”html”.

## vulgate status

status-percent = { $count } %
status-head-document = Dokument
status-head-language = Språk
status-head-done = Klart
status-head-segments = Segment
status-head-translated = Översatta
status-head-reviewed = Granskade
status-head-final = Slutliga
status-head-changed = Ändrade
status-head-missing = Saknas
status-head-words = Ord

## vulgate analyse

analyse-head-in-context = I sammanhang
analyse-head-exact = Exakta
analyse-head-repeated = Upprepade
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nya
analyse-all = Alla dokument

## vulgate check

check-nothing-found =
    { $count ->
        [one] En översättning kontrollerad, ingenting hittat.
       *[other] { $count } översättningar kontrollerade, ingenting hittat.
    }
check-fixed = ”{ $found }” är nu ”{ $wanted }” ({ $check })
check-unknown = det finns ingen kontroll ”{ $id }”
    .hint = Kontrollerna är: { $known }.
check-unknown-near = det finns ingen kontroll ”{ $id }”
    .hint = Menade du ”{ $nearest }”?

## vulgate tm

tm-export-done = { $count } enheter har skrivits till ”{ $path }”.
tm-export-unknown = det finns ingen samling ”{ $name }” i minnet
    .hint = Dess samlingar är: { $known }.
tm-export-character = tecknet { $code } är inte tillåtet i XML; ”�” skrevs i dess ställe, i ”{ $text }”
    .hint = Ta bort det med ”vulgate tm edit”, eller där texten kommer från, och skriv filen igen.
tm-import-progress = Importerar
tm-import-done = { $path }: { $units ->
        [one] en enhet läst
       *[other] { $units } enheter lästa
    }, { $added ->
        [one] en ny översättning
       *[other] { $added } nya översättningar
    } i samlingen ”{ $collection }”.
tm-import-kept = { $path }: { $units } enheter, sparade som ”{ $file }” och angivna i vulgate.toml.
tm-import-not-kept = det importerade finns bara i databasen: i en ny arbetskopia saknas det
    .hint = Importera det med ”--keep” för att ha det som text under tm/.
tm-import-name = ”{ $name }” kan inte vara namnet på en samling
    .hint = Välj ett annat med ”--collection”: högst { $limit } tecken, utan radbrytningar och styrtecken, utan / \ : * ? " < > |, utan mellanslag eller punkt i ändarna, och inte ett enhetsnamn i Windows som CON.
tm-import-exists = det finns redan ett annat minne med detta namn; det har inte ersatts
    .hint = Ge det nya ett eget namn med ”--collection”, eller ta först bort ”{ $file }”.
tm-import-settings = ”{ $file }” kunde inte läggas till i slutet av vulgate.toml, eftersom ”tm.collections” är skrivet i en annan form där
    .hint = Skriv listan som tabeller [[tm.collections]], eller lägg till filen för hand.
tm-import-language = ”{ $lang }” är inget av projektets språk; texterna tas in ändå
    .hint = Lägg till det i ”project.targets” i vulgate.toml för att översätta till det.
tm-match-none = Ingen träff på { $min } eller mer.
tm-match-kind =
    { $kind ->
        [in-context] i sammanhang
        [exact] exakt
        [near-exact] samma ord
        [fuzzy] liknande
       *[pivot] via ett annat språk
    }
tm-match-penalty =
    { $kind ->
        [numbers] tal
        [case] stora och små bokstäver
        [punctuation] skiljetecken eller mellanrum
        [codes] koder
        [adapted] anpassad, inte granskad
        [collection] dess samling
        [provenance] dess ursprung
        [regional] en annan variant av språket
       *[pivot] via ett annat språk
    }
tm-search-done =
    { $count ->
        [0] Ingenting hittat.
        [one] Ett ställe hittat.
       *[other] { $count } ställen hittade.
    }
tm-search-quote = citattecknet i denna text stängs aldrig: { $text }
    .hint = Stäng det, eller ta bort det: ord mellan två tecken söks i följd.
tm-search-empty = det finns inget att söka efter
    .hint = Ange ett ord, en del av ett ord eller en fras inom citattecken.
tm-stats-collection = Samling
tm-stats-provenance = Ursprung
tm-stats-penalty = Avdrag
tm-stats-units = Enheter
tm-stats-variants = Översättningar
tm-stats-pair = Språk
tm-stats-year = Senast ändrad
tm-stats-undated = utan datum
tm-duplicates-done =
    { $count ->
        [0] Ingen text har samma översättning två gånger.
        [one] En text har samma översättning två gånger.
       *[other] { $count } texter har samma översättning två gånger.
    }
tm-conflicts-done =
    { $count ->
        [0] Ingen text har flera översättningar.
        [one] En text har flera översättningar.
       *[other] { $count } texter har flera översättningar.
    }
tm-edit-would =
    { $count ->
        [0] Ingenting hittades; ingenting skulle ändras.
        [one] En översättning skulle ändras. Utan ”--dry-run” ändras den.
       *[other] { $count } översättningar skulle ändras. Utan ”--dry-run” ändras de.
    }
tm-delete-would =
    { $count ->
        [0] Ingenting hittades; ingenting skulle tas bort.
        [one] En översättning skulle tas bort. Utan ”--dry-run” tas den bort.
       *[other] { $count } översättningar skulle tas bort. Utan ”--dry-run” tas de bort.
    }
tm-delete-done =
    { $count ->
        [0] Ingenting hittades; ingenting har ändrats.
        [one] En översättning har tagits bort.
       *[other] { $count } översättningar har tagits bort.
    }
tm-edit-done =
    { $count ->
        [0] Ingenting hittades; ingenting har ändrats.
        [one] En översättning har ändrats.
       *[other] { $count } översättningar har ändrats.
    }
tm-edit-empty = texten som ska ersättas är tom
    .hint = Ange texten så som den står i översättningarna.
tm-edit-alike =
    { $count ->
        [one] en översättning har texten i en annan skrivning, och lämnades som den är
       *[other] { $count } översättningar har texten i en annan skrivning, och lämnades som de är
    }
    .hint = Ange texten med de versaler, accenter och apostrofer som den har där om den ska ändras även där.
tm-edit-source = ingen översättning på ”{ $lang }” har texten: den står bara i källtexter
    .hint = ”tm edit” ändrar översättningar; ange deras språk med ”--lang”. En källtext ändras i sitt dokument.
tm-edit-blank =
    { $count ->
        [one] en översättning skulle bli utan text, och lämnades som den är
       *[other] { $count } översättningar skulle bli utan text, och lämnades som de är
    }
    .hint = Ta bort den med ”vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] även en översättning i ett dokument hittades, och lämnades som den är
       *[other] även { $count } översättningar i ett dokument hittades, och lämnades som de är
    }
    .hint = Ändra i dokumentets XLIFF-fil, som en översättare skulle göra, och importera den.
tm-verify-behind = minnet har inte den här texten i dess nuvarande form
    .hint = Ingenting behöver göras: nästa kommando som använder minnet tar in den.
tm-verify-behind-many = texter som minnet inte har i deras nuvarande form: { $count }, bland dem den här
    .hint = Ingenting behöver göras: nästa kommando som använder minnet tar in dem.
tm-verify-sound = Minnet är i ordning: { $count } enheter.
tm-rebuild-done = Minnet har byggts om: { $units } enheter, { $variants } översättningar.
tm-rebuild-lost =
    { $count ->
        [one] en översättning fanns bara i databasen och har gått förlorad
       *[other] { $count } översättningar fanns bara i databasen och har gått förlorade
    }
    .hint = Importera igen, med ”--keep” för att ha kvar översättningarna som text.
tm-rebuild-aside = databasen var skadad; den finns kvar som ”{ $path }”
    .hint = Det som bara fanns i den och inte gick att läsa saknas nu: importera det igen. Ta bort kopian när den inte längre behövs.

## Dokument

cli-renamed = ”{ $document }” använder översättningarna av ”{ $former }”, som inte längre är något dokument
    .hint = Om det har bytt namn behöver ingenting göras: nästa import för varje översättning till det nya namnet.
cli-regional = segment som ”{ $lang }” hämtar från ”{ $language }”: { $count }
    .hint = Om varianten säger samma sak behöver inget göras. ”vulgate export --lang { $lang }” skriver ut dem till en översättare.
cli-nothing-to-translate = det finns ingen text att översätta i det här dokumentet
    .hint = Om det borde finnas, kontrollera att det är rätt fil.
