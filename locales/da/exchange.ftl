# XLIFF: hvad en fil, der kom tilbage, siger forkert, og hvad der blev af det. Programmet tilføjer
# fil, linje, enhed og segment.

## Filen

exchange-not-xliff = det yderste element er »{ $element }«, ikke »xliff«
    .hint = Kontrollér, at det er den fil, der kom tilbage fra oversætteren.
exchange-version = XLIFF-versionen »{ $version }« er ikke kendt
    .hint = Gem filen som XLIFF 1.2, 2.0, 2.1 eller 2.2.
exchange-namespace = navnerummet »{ $namespace }« hører ikke til XLIFF { $version }
    .hint = Attributterne »version« og »xmlns« i det første element skal stemme overens.

## Elementer og attributter

exchange-attribute-missing = »{ $element }« mangler attributten »{ $attribute }«
    .hint = XLIFF kræver den; gem filen igen med det værktøj, der lavede den, eller tilføj den.
exchange-attribute-value = »{ $value }« er ikke en værdi for attributten »{ $attribute }« i »{ $element }«
    .hint = Brug en af de værdier, som XLIFF angiver for den.
exchange-element-missing = »{ $parent }« mangler et element »{ $element }«
    .hint = XLIFF kræver det; filen kan være redigeret i hånden.
exchange-element-unknown = XLIFF har ikke noget element »{ $element }« i »{ $parent }«
    .hint = Fjern det, eller anbring det i et navnerum for sig.
exchange-id-doubled = et andet »{ $element }« har allerede id'et »{ $id }«
    .hint = Id'er er entydige; delen kan være indsat to gange. Behold den ene af dem.
exchange-language = sproget i »{ $element }« er angivet som »{ $found }«, men filen siger »{ $expected }«
    .hint = Bring dem i overensstemmelse.
exchange-binary = den binære enhed »{ $id }« springes over
    .hint = Billeder og andre filer oversættes ikke her.
exchange-sub-kept = { $count ->
        [one] én kode indeholder tekst, der skal oversættes, og som bliver i koden
       *[other] { $count } koder indeholder tekst, der skal oversættes, og som bliver i koderne
    }
    .hint = Oversæt tekst i koder, f.eks. beskrivelsen af et billede, i det værktøj, der lavede filen.
exchange-match-ref = et match henviser til »{ $ref }«, som ikke findes i noget segment i denne enhed
    .hint = Matchet udelades.

## Koder i en fil

exchange-code-doubled-id = to koder i kildeteksten har id'et »{ $id }«
    .hint = Kodernes id'er er entydige i en enhed; filen kan være redigeret i hånden.
exchange-code-unclosed = koden »{ $id }« åbnes, men lukkes ikke i denne enhed
    .hint = Tilføj dens slutning, eller markér den som isoleret.
exchange-code-unopened = slutningen på koden »{ $id }« står, hvor koden ikke er åben
    .hint = Sæt kodens begyndelse før dens slutning, eller markér slutningen som isoleret.
exchange-code-alone = af koden »{ $id }« står kun begyndelsen eller slutningen i denne enhed
    .hint = Nogle værktøjer skriver koder sådan; der skal ikke gøres noget, hvis kildeteksten viser det samme.
exchange-data-missing = en kode henviser til originale data »{ $data }«, som ikke findes
    .hint = Filen kan være redigeret i hånden: Eksportér den igen, og oversæt den nye.

## Status

exchange-state-assumed = { $count ->
        [one] ét segment er ikke angivet som oversat, men oversættelsen afviger fra kildeteksten: det regnes for oversat
       *[other] { $count } segmenter er ikke angivet som oversat, men oversættelserne afviger fra kildeteksten: de regnes for oversat
    }
    .hint = Hvor det er forkert, angives status i værktøjet, eller oversættelsen tømmes.
exchange-state-unknown = status »{ $state }« er ikke kendt; segmentet regnes for oversat
    .hint = Angiv en af statusserne i XLIFF i værktøjet, hvis det ikke er færdigt.
exchange-target-copied = { $count ->
        [one] én oversættelse er en kopi af kildeteksten uden status: den regnes for uoversat
       *[other] { $count } oversættelser er kopier af kildeteksten uden status: de regnes for uoversatte
    }
    .hint = Hvor kopien er oversættelsen, gives den en status eller godkendes i værktøjet.

exchange-target-suggested = { $count ->
        [one] én oversættelse er et forslag, som ingen har bekræftet: den regnes for uoversat
       *[other] { $count } oversættelser er forslag, som ingen har bekræftet: de regnes for uoversatte
    }
    .hint = Bekræft det rigtige i værktøjet, og importér filen igen.
exchange-target-rejected = { $count ->
        [one] én oversættelse er forkastet ved revisionen: den regnes for uoversat
       *[other] { $count } oversættelser er forkastet ved revisionen: de regnes for uoversatte
    }
    .hint = Ret og bekræft i værktøjet, og importér filen igen.
exchange-target-outside = tekst fra oversættelsen står uden for de markerede segmenter; den bliver, hvor den står: »{ $text }«
    .hint = Flyt den ind i det segment, den hører til.
exchange-order-waits = disse sætninger er sat i en anden rækkefølge, men ikke alle er oversat; de oversatte bliver i kildetekstens rækkefølge
    .hint = Intet er gået tabt. Oversæt resten af enheden, og importer igen for at få den nye rækkefølge.

## Andre værktøjer

exchange-flavour = filen kommer fra { $tool }: dens statusser, match og kommentarer forstås
    .hint = Hvad værktøjet ellers gemmer, f.eks. segmenternes historik, bliver i dets egen fil.
exchange-tool = filen kommer fra { $tool } og læses som enhver anden XLIFF-fil
    .hint = Gennemgå statusserne, som værktøjer bruger på forskellig måde.
exchange-locked = { $count ->
        [one] ét segment er låst: oversættelsen overtages, låsen gør ikke
       *[other] { $count } segmenter er låst: oversættelserne overtages, låsene gør ikke
    }
    .hint = Der skal ikke gøres noget; et låst segment uden oversættelse regnes for et, der ikke skal oversættes.
exchange-locked-unfinished = { $count ->
        [one] ét segment er låst, men ikke færdigt: oversættelsen overtages ikke
       *[other] { $count } segmenter er låst, men ikke færdige: oversættelserne overtages ikke
    }
    .hint = Hvis oversættelsen er rigtig, så bekræft den i værktøjet og importer filen igen.
exchange-deleted-text = { $count ->
        [one] ét stykke tekst, som en sporet ændring har slettet, udelades
       *[other] { $count } stykker tekst, som sporede ændringer har slettet, udelades
    }
    .hint = Acceptér eller afvis ændringerne i værktøjet, hvis det er forkert.

exchange-fill-codes = oversættelsens koder passer ikke i denne fil
    .hint = Oversæt segmentet i det værktøj, der lavede filen.

## Sammenfletningen

exchange-older-source = »{ $document }« er ændret, siden denne fil blev eksporteret
    .hint = Hvad der stadig passer, overtages; resten vises og går i hukommelsen.
exchange-source-changed = segmentets kildetekst er ændret siden da: { $change }
    .hint = Oversættelsen går kun i hukommelsen; eksportér dokumentet igen for at få den som match.
exchange-unit-gone = dokumentet har ikke længere denne enhed: »{ $text }«
    .hint = Dens oversættelse går kun i hukommelsen.
exchange-units-missing = i denne fil mangler enheder fra dokumentet: { $count } af { $all }
    .hint = Deres oversættelser forbliver, som de var. Bed om filen igen, hvis den skal være hel.
exchange-joined-by-code = en kode er flyttet til et andet segment, så segmenterne nu er ét
    .hint = Der skal ikke gøres noget; i næste eksport er de samlet.
exchange-note-deleted = noten »{ $text }« er slettet og fjernes fra det gemte
    .hint = Der skal ikke gøres noget; skriv den igen, hvis der stadig er brug for den.
exchange-resegmented = oversætterens værktøj har delt eller samlet segmenter her; dets grænser overtages
    .hint = Der skal ikke gøres noget.
exchange-resegmented-unfinished = segmenter er delt eller samlet her, men en del af det, der allerede er gemt, kom ufærdigt tilbage
    .hint = Det gemte bliver, som det er, og de færdige segmenter går i hukommelsen; oversæt resten af enheden, og importér igen.
exchange-target-blank = oversættelsen er tom, selv om kildeteksten ikke er det
    .hint = Segmentet regnes for uoversat.
exchange-locked-changed = denne tekst skal ikke oversættes, men kom ændret tilbage; den forbliver, som den er: »{ $text }«
    .hint = Hvis den skal oversættes, så angiv det i dokumentet.
exchange-space-lost = værktøjet har samlet linjer eller mellemrum, som kildeteksten i dette segment holder adskilt
    .hint = Kontrollér oversættelsens linjeskift og mellemrum.
exchange-sentences-touch = i oversættelsen begynder en sætning lige efter en anden, uden kildetekstens mellemrum: “{ $text }”
    .hint = Sæt et mellemrum, hvis det mangler.
exchange-translated-twice = filen har to oversættelser af dette segment; den anden, i linje { $line }, bliver ikke brugt: »{ $text }«
    .hint = Afgør, hvilken der er rigtig, og slet den anden i filen.
exchange-character = oversættelsen har tegnet { $character }, som kildeteksten ikke har, og som ikke kan stå i XML
    .hint = Slet det i oversættelsen; det er et styretegn.
exchange-code-missing = koden »{ $code }« ({ $id }) mangler i oversættelsen
    .hint = Sæt den tilbage, hvor den hører til, medmindre den er udeladt med vilje og må udelades.
exchange-code-edited = koden »{ $code }« ({ $id }) er redigeret; dokumentets opmærkning bruges
    .hint = For at have andre linkadresser på et sprog angives link-destinations = "translate" under [markdown] i vulgate.toml; anden opmærkning ændres i dokumentet.
exchange-code-doubled = koden »{ $code }« ({ $id }) står to gange i oversættelsen og må kun stå én gang
    .hint = Fjern den ene af dem.
exchange-code-taken = koden »{ $code }« ({ $id }) hører til segmentet »{ $segment }«, som endnu ikke er oversat; den står således to gange
    .hint = Oversæt også det segment, eller lad koden blive der.
exchange-code-foreign = koden »{ $code }« findes ikke i kildeteksten
    .hint = Fjern den; kun kildetekstens koder kan bruges.
exchange-code-close-first = slutningen på koden »{ $code }« ({ $id }) står før dens begyndelse eller uden den
    .hint = Sæt begyndelsen før slutningen, omkring de ord, som koden hører til.
exchange-code-crossing = koden »{ $code }« ({ $id }) slutter inden i en anden kode, der begyndte i den
    .hint = Luk den inderste kode først.
exchange-code-half = koden »{ $code }« ({ $id }) begynder i oversættelsen, men slutter ikke
    .hint = Sæt dens slutning tilbage.

## vulgate xliff

exchange-modify-version = kun XLIFF 2.0, 2.1 og 2.2 kan ændres på den måde
    .hint = Konvertér først en fil i XLIFF 1.2: `vulgate xliff convert --to 2.1`; tilbage med `--to 1.2`.
exchange-modify-overlap = to ændringer vedrører samme sted i filen
    .hint = Der er ikke skrevet noget. Indberet dette sammen med filen.
exchange-modify-where = det er ikke angivet, hvor de ændrede filer skal hen
    .hint = Angiv en mappe med »-o«, eller ret selve filerne med »--in-place«.
exchange-modify-same-name = to filer ville blive skrevet som »{ $path }«
    .hint = Ret dem en ad gangen, med en mappe til hver.
exchange-modify-order = oversættelsernes pladser i denne enhed modsiger hinanden; den bliver, som den er
    .hint = Hvert »order« er et tal fra 1 til antallet af segmenter, og ingen to er ens.
exchange-modify-moves = denne enhed bliver, som den er: oversættelserne har deres egen rækkefølge, og et segment uden oversættelse ville skulle angive sin plads
    .hint = Oversæt hele enheden først.
exchange-join-order = i oversættelsen står disse sætninger i en anden rækkefølge end i kildeteksten; de er samlet i oversættelsens
    .hint = Med »--keep-order« holdes sådanne segmenter adskilt.
exchange-join-codes = disse segmenter holdes adskilt: hvis de blev samlet, ville en kode slutte, før den begynder
    .hint = Bring først koderne i rækkefølge, i kildeteksten og i oversættelsen.
exchange-join-prefixes = disse segmenter holdes adskilt: de bruger samme præfiks for forskellige navnerum
    .hint = Erklær hvert navnerum én gang, i elementet »xliff«.
exchange-join-attribute = de segmenter, der er samlet her, har forskelligt »{ $name }«; det første segments bevares
    .hint = Hvis de andre har betydning, angives de, hvor de hører til.
exchange-join-untranslated = kun en del af de segmenter, der er samlet her, havde en oversættelse
    .hint = Oversæt resten.
exchange-join-gap = det, der står mellem de segmenter, der er samlet her, mangler i oversættelsen
    .hint = Sæt det ind i hånden, eller giv hvert »ignorable« et »target«, før segmenterne samles.
exchange-split-target = kildeteksten har { $source } sætninger her, oversættelsen { $target ->
        [one] én
       *[other] { $target }
    }; segmentet forbliver helt
    .hint = Kun oversætteren kan sige, hvilke der hører sammen: Del det i værktøjet.
exchange-split-codes = segmentet forbliver helt: kildetekst og oversættelse ville have samme kode i forskellige dele
    .hint = Kun oversætteren kan sige, hvilke dele der hører sammen: Del det i værktøjet.
exchange-split-large = segmentet forbliver helt: det er længere end { $limit } MB
    .hint = Del teksten i det dokument, som filen stammer fra.
exchange-strip-kept = annotationen »{ $id }« bliver, fordi noget andet har brug for den
    .hint = Et forslag fra en hukommelse eller en post i glossaret henviser til den, eller den erklærer et navnerum.
exchange-split-done = { $path }: { $count ->
        [one] ét segment mere.
       *[other] { $count } segmenter mere.
    }
exchange-join-done = { $path }: { $count ->
        [one] ét segment færre.
       *[other] { $count } segmenter færre.
    }
exchange-strip-done = { $path }: { $count ->
        [one] én del fjernet.
       *[other] { $count } dele fjernet.
    }
exchange-rewrite-done = { $path } er skrevet.

## vulgate xliff convert

convert-kept = »{ $name }« har intet modstykke i XLIFF { $version } ({ $count ->
        [one] én gang
       *[other] { $count } gange
    }): det bevares, hvor andre værktøjer går uden om det
    .hint = Når filen konverteres tilbage, har den det igen. Et værktøj, der har brug for det, skal have originalen.
convert-dropped = »{ $name }« kan ikke bevares i XLIFF { $version } ({ $count ->
        [one] én gang
       *[other] { $count } gange
    }): det udelades
    .hint = Hvis det har betydning, så behold den originale fil, og udtryk det på en anden måde i den nye.
convert-module = »{ $name }« hører i XLIFF { $version } til et modul og var før en udvidelse ({ $count ->
        [one] én gang
       *[other] { $count } gange
    }): det skal være, som modulet kræver det
    .hint = Valider den nye fil; det, der meldes, skal rettes eller fjernes.
convert-renamed = »{ $name }« er ikke et id, som XLIFF { $version } tillader, eller er optaget ({ $count ->
        [one] én gang
       *[other] { $count } gange
    }): der er et nyt
    .hint = Der skal ikke gøres noget; når filen konverteres tilbage, har den de gamle id'er igen.
convert-character = { $count ->
        [one] ét styretegn bliver til en kode i teksten
       *[other] { $count } styretegn bliver til koder i teksten
    }: XLIFF { $version } kan ikke rumme sådanne
    .hint = Oversættere skal beholde disse koder; når filen konverteres tilbage, er de tegn igen.
convert-data-character = { $count ->
        [one] ét styretegn i oprindelig kode bliver til U+FFFD
       *[other] { $count } styretegn i oprindelig kode bliver til U+FFFD
    }: XLIFF { $version } kan ikke rumme sådanne
    .hint = Brug den originale fil til at lave det oversatte dokument.
convert-states = i { $count ->
        [one] én enhed har segmenterne
       *[other] { $count } enheder har segmenterne
    } forskellig status: XLIFF { $version } har én for alle, her den laveste
    .hint = Segmenternes egne bevares ved siden af, så længe ingen ændrer enhedens.
convert-judged = { $count ->
        [one] én oversættelse er godkendt, forkastet eller kun foreslået
       *[other] { $count } oversættelser er godkendt, forkastet eller kun foreslået
    }: status i XLIFF { $version } angiver det
    .hint = Det godkendte er »reviewed«, det andet »initial«. Der skal ikke gøres noget.
convert-sub = { $count ->
        [one] én tekst i en kode bliver til sin egen enhed
       *[other] { $count } tekster i koder bliver til egne enheder
    }, som det er i XLIFF { $version }
    .hint = Når filen konverteres tilbage, står de i deres koder igen, med deres oversættelser.
convert-whole-unit = { $count ->
        [one] én alternativ oversættelse gælder en hel enhed; den går til det første segment
       *[other] { $count } alternative oversættelser gælder hele enheder; de går til de første segmenter
    }: XLIFF { $version } har ingen for enheder
    .hint = Saml segmenterne (vulgate xliff join), hvis alternativerne skal bruges.
convert-no-language = der er oversættelser, men deres sprog er ikke angivet nogen steder; XLIFF { $version } kræver det
    .hint = Der står nu »und«; skriv sproget i »trgLang«.
convert-outside = { $count ->
        [one] ét stykke af en oversættelse står uden for kildetekstens segmenter; det går
       *[other] { $count } stykker af oversættelser står uden for kildetekstens segmenter; de går
    } med segmentet før, fordi XLIFF { $version } ikke har nogen plads til det
    .hint = Gennemgå disse oversættelser.
convert-languages = filen har dele på flere sprog: »{ $found }« og »{ $expected }« som { $attribute }
    .hint = XLIFF 2 har ét sprogpar pr. fil. Del filen efter sprog, og konvertér hver for sig.
convert-done = { $path } er skrevet som XLIFF { $to }.

## Noter til oversættere, som skrives i filen

exchange-note-role = Dette er { $role ->
        [title] dokumentets titel
        [metadata] en del af dokumentets beskrivelse
        [heading-1] en overskrift på niveau 1
        [heading-2] en overskrift på niveau 2
        [heading-3] en overskrift på niveau 3
        [heading-4] en overskrift på niveau 4
        [heading-5] en overskrift på niveau 5
        [heading-6] en overskrift på niveau 6
        [paragraph] et afsnit
        [list-item] et listepunkt
        [quote] et citat
        [table-header] en tabelkolonnes overskrift
        [table-cell] en tabelcelle
        [footnote] en fodnote
        [caption] en billedtekst
        [alt-text] beskrivelsen af et billede for dem, der ikke kan se det
        [link-title] et links værktøjstip
        [link-destination] et links adresse
        [html] tekst i HTML
       *[other] et stykke tekst
    }.
exchange-note-context = { exchange-note-role } Det står under »{ $heading }«.
exchange-note-length = Oversættelsen må højst have { $count } tegn.
exchange-note-term = »{ $term }« er »{ $translations }«.
exchange-note-avoid = »{ $term }« bør ikke hedde »{ $avoid }«.
exchange-note-definition = »{ $term }«: { $definition }
exchange-note-change = Kildeteksten til segment { $segment } er ændret: { $change }
