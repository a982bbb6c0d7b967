# XLIFF: vad en fil som kommit tillbaka säger fel, och vad det blev av det. Programmet lägger till
# fil, rad, enhet och segment.

## Filen

exchange-not-xliff = det yttersta elementet är ”{ $element }”, inte ”xliff”
    .hint = Kontrollera att det är filen som kom tillbaka från översättaren.
exchange-version = XLIFF-versionen ”{ $version }” är inte känd
    .hint = Spara filen som XLIFF 1.2, 2.0, 2.1 eller 2.2.
exchange-namespace = namnrymden ”{ $namespace }” hör inte till XLIFF { $version }
    .hint = Attributen ”version” och ”xmlns” i det första elementet måste stämma överens.

## Element och attribut

exchange-attribute-missing = ”{ $element }” saknar attributet ”{ $attribute }”
    .hint = XLIFF kräver det; spara filen på nytt med det verktyg som skapade den, eller lägg till det.
exchange-attribute-value = ”{ $value }” är inget värde för attributet ”{ $attribute }” i ”{ $element }”
    .hint = Använd ett av de värden som XLIFF anger för det.
exchange-element-missing = ”{ $parent }” saknar ett element ”{ $element }”
    .hint = XLIFF kräver det; filen kan ha redigerats för hand.
exchange-element-unknown = XLIFF har inget element ”{ $element }” i ”{ $parent }”
    .hint = Ta bort det, eller lägg det i en egen namnrymd.
exchange-id-doubled = ett annat ”{ $element }” har redan id ”{ $id }”
    .hint = Id:n är unika; delen kan ha klistrats in två gånger. Behåll en av de två.
exchange-language = språket i ”{ $element }” anges som ”{ $found }”, men filen säger ”{ $expected }”
    .hint = Se till att de två stämmer överens.
exchange-binary = den binära enheten ”{ $id }” hoppas över
    .hint = Bilder och andra filer översätts inte här.
exchange-sub-kept = { $count ->
        [one] en kod innehåller text att översätta, som stannar i koden
       *[other] { $count } koder innehåller text att översätta, som stannar i koderna
    }
    .hint = Översätt text i koder, till exempel beskrivningen av en bild, i det verktyg som skapade filen.
exchange-match-ref = en träff hänvisar till ”{ $ref }”, som inte finns i något segment i den här enheten
    .hint = Träffen utelämnas.

## Koder i en fil

exchange-code-doubled-id = två koder i källtexten har id ”{ $id }”
    .hint = Kodernas id:n är unika i en enhet; filen kan ha redigerats för hand.
exchange-code-unclosed = koden ”{ $id }” öppnas men stängs inte i den här enheten
    .hint = Lägg till dess slut, eller märk den som isolerad.
exchange-code-unopened = slutet på koden ”{ $id }” står där den koden inte är öppen
    .hint = Sätt kodens början före dess slut, eller märk slutet som isolerat.
exchange-code-alone = av koden ”{ $id }” finns bara början eller slutet i den här enheten
    .hint = Vissa verktyg skriver koder så; ingenting behöver göras om källtexten ser likadan ut.
exchange-data-missing = en kod hänvisar till ursprungsdata ”{ $data }” som inte finns
    .hint = Filen kan ha redigerats för hand: exportera den på nytt och översätt den nya.

## Status

exchange-state-assumed = { $count ->
        [one] ett segment är inte angivet som översatt, men översättningen skiljer sig från källtexten: det räknas som översatt
       *[other] { $count } segment är inte angivna som översatta, men översättningarna skiljer sig från källtexten: de räknas som översatta
    }
    .hint = Ange status i verktyget där detta är fel, eller töm översättningen.
exchange-state-unknown = statusen ”{ $state }” är inte känd; segmentet räknas som översatt
    .hint = Ange en av statusarna i XLIFF i verktyget om det inte är färdigt.
exchange-target-copied = { $count ->
        [one] en översättning är en kopia av källtexten utan status: den räknas som oöversatt
       *[other] { $count } översättningar är kopior av källtexten utan status: de räknas som oöversatta
    }
    .hint = Där kopian är översättningen, ge den en status eller godkänn den i verktyget.

exchange-target-suggested = { $count ->
        [one] en översättning är ett förslag som ingen har bekräftat: den räknas som oöversatt
       *[other] { $count } översättningar är förslag som ingen har bekräftat: de räknas som oöversatta
    }
    .hint = Bekräfta det som är rätt i verktyget och importera filen igen.
exchange-target-rejected = { $count ->
        [one] en översättning underkändes vid granskningen: den räknas som oöversatt
       *[other] { $count } översättningar underkändes vid granskningen: de räknas som oöversatta
    }
    .hint = Rätta och bekräfta i verktyget, och importera filen igen.
exchange-target-outside = text i översättningen står utanför de märkta segmenten; den blir kvar där den står: ”{ $text }”
    .hint = Flytta den till det segment den hör till.
exchange-order-waits = de här meningarna har satts i en annan ordning, men alla är inte översatta; de översatta behåller källtextens ordning
    .hint = Inget går förlorat. Översätt resten av enheten och importera igen för att få den nya ordningen.

## Andra verktyg

exchange-flavour = filen kommer från { $tool }: dess statusar, träffar och kommentarer förstås
    .hint = Annat som verktyget bevarar, till exempel segmentens historik, stannar i dess egen fil.
exchange-tool = filen kommer från { $tool } och läses som vilken XLIFF-fil som helst
    .hint = Gå igenom statusarna, som verktyg använder på olika sätt.
exchange-locked = { $count ->
        [one] ett segment är låst: översättningen övertas, men inte låset
       *[other] { $count } segment är låsta: översättningarna övertas, men inte låsen
    }
    .hint = Ingenting behöver göras; ett låst segment utan översättning räknas som ett som inte ska översättas.
exchange-locked-unfinished = { $count ->
        [one] ett segment är låst men inte färdigt: översättningen övertas inte
       *[other] { $count } segment är låsta men inte färdiga: översättningarna övertas inte
    }
    .hint = Om översättningen är rätt, bekräfta den i verktyget och importera filen igen.
exchange-deleted-text = { $count ->
        [one] ett textavsnitt som en spårad ändring har strukit utelämnas
       *[other] { $count } textavsnitt som spårade ändringar har strukit utelämnas
    }
    .hint = Godta eller avvisa ändringarna i verktyget om detta är fel.

exchange-fill-codes = översättningens koder passar inte i den här filen
    .hint = Översätt segmentet i det verktyg som skapade filen.

## Sammanslagningen

exchange-older-source = ”{ $document }” har ändrats sedan den här filen exporterades
    .hint = Det som fortfarande passar övertas; resten listas och går till minnet.
exchange-source-changed = segmentets källtext har ändrats sedan dess: { $change }
    .hint = Översättningen går bara till minnet; exportera dokumentet igen för att få den som träff.
exchange-unit-gone = dokumentet har inte längre den här enheten: ”{ $text }”
    .hint = Dess översättning går bara till minnet.
exchange-units-missing = i den här filen saknas enheter ur dokumentet: { $count } av { $all }
    .hint = Deras översättningar förblir som de var. Be om filen igen om den ska vara hel.
exchange-joined-by-code = en kod har flyttats till ett annat segment, så segmenten är nu ett
    .hint = Ingenting behöver göras; i nästa export är de ihopslagna.
exchange-note-deleted = anteckningen ”{ $text }” har strukits och tas bort ur det som är sparat
    .hint = Ingenting behöver göras; skriv den igen om den fortfarande behövs.
exchange-resegmented = översättarens verktyg har delat eller slagit ihop segment här; dess gränser övertas
    .hint = Ingenting behöver göras.
exchange-resegmented-unfinished = segment har delats eller slagits ihop här, men en del av det som redan är sparat kom tillbaka ofärdigt
    .hint = Det sparade står kvar som det är, och de färdiga segmenten går till minnet; översätt resten av enheten och importera igen.
exchange-target-blank = översättningen är tom fast källtexten inte är det
    .hint = Segmentet räknas som oöversatt.
exchange-locked-changed = den här texten ska inte översättas men kom ändrad tillbaka; den förblir som den är: ”{ $text }”
    .hint = Om den ska översättas, ange det i dokumentet.
exchange-space-lost = verktyget har slagit ihop rader eller mellanslag som källtexten i segmentet håller isär
    .hint = Kontrollera översättningens radbrytningar och mellanslag.
exchange-sentences-touch = i översättningen börjar en mening direkt efter en annan, utan källtextens mellanslag: ”{ $text }”
    .hint = Sätt ett mellanslag där om det saknas.
exchange-translated-twice = filen har två översättningar av detta segment; den andra, på rad { $line }, används inte: ”{ $text }”
    .hint = Avgör vilken som är rätt och ta bort den andra ur filen.
exchange-character = översättningen har tecknet { $character }, som källtexten inte har och som inte kan stå i XML
    .hint = Ta bort det ur översättningen; det är ett styrtecken.
exchange-code-missing = koden ”{ $code }” ({ $id }) saknas i översättningen
    .hint = Sätt tillbaka den där den hör hemma, om den inte har utelämnats med avsikt och får utelämnas.
exchange-code-edited = koden ”{ $code }” ({ $id }) har redigerats; dokumentets uppmärkning används
    .hint = För att ha andra länkadresser på ett språk, ange link-destinations = "translate" under [markdown] i vulgate.toml; annan uppmärkning ändras i dokumentet.
exchange-code-doubled = koden ”{ $code }” ({ $id }) står två gånger i översättningen och får bara stå en gång
    .hint = Ta bort en av de två.
exchange-code-taken = koden ”{ $code }” ({ $id }) hör till segmentet ”{ $segment }”, som inte är översatt än, så att den står två gånger
    .hint = Översätt även det segmentet, eller låt koden stå kvar där.
exchange-code-foreign = koden ”{ $code }” finns inte i källtexten
    .hint = Ta bort den; bara källtextens koder kan användas.
exchange-code-close-first = slutet på koden ”{ $code }” ({ $id }) står före dess början, eller utan den
    .hint = Sätt början före slutet, runt de ord som koden hör till.
exchange-code-crossing = koden ”{ $code }” ({ $id }) slutar inuti en annan kod som började inom den
    .hint = Stäng den inre koden först.
exchange-code-half = koden ”{ $code }” ({ $id }) börjar i översättningen men slutar inte
    .hint = Sätt tillbaka dess slut.

## vulgate xliff

exchange-modify-version = bara XLIFF 2.0, 2.1 och 2.2 kan ändras så
    .hint = Konvertera först en fil i XLIFF 1.2: `vulgate xliff convert --to 2.1`; och tillbaka med `--to 1.2`.
exchange-modify-overlap = två ändringar gäller samma ställe i filen
    .hint = Ingenting har skrivits. Rapportera detta tillsammans med filen.
exchange-modify-where = det är inte angivet vart de ändrade filerna ska
    .hint = Ange en mapp med ”-o”, eller ändra själva filerna med ”--in-place”.
exchange-modify-same-name = två filer skulle skrivas som ”{ $path }”
    .hint = Ändra dem en i taget, med en mapp för varje.
exchange-modify-order = översättningarnas platser i den här enheten motsäger varandra; den står kvar som den är
    .hint = Varje ”order” är ett tal från 1 till antalet segment, och inga två är lika.
exchange-modify-moves = den här enheten står kvar som den är: översättningarna har en egen ordning, och ett segment utan översättning skulle behöva ange sin plats
    .hint = Översätt hela enheten först.
exchange-join-order = i översättningen står dessa meningar i annan ordning än i källtexten; de har slagits ihop i översättningens ordning
    .hint = Med ”--keep-order” hålls sådana segment isär.
exchange-join-codes = dessa segment hålls isär: ihopslagna skulle en kod sluta innan den börjar
    .hint = Sätt först koderna i ordning, i källtexten och i översättningen.
exchange-join-prefixes = dessa segment hålls isär: de använder samma prefix för olika namnrymder
    .hint = Deklarera varje namnrymd en gång, i elementet ”xliff”.
exchange-join-attribute = segmenten som har slagits ihop här har olika ”{ $name }”; det första segmentets behålls
    .hint = Om de andra har betydelse, ange dem där de hör hemma.
exchange-join-untranslated = bara en del av segmenten som har slagits ihop här hade en översättning
    .hint = Översätt resten.
exchange-join-gap = det som står mellan segmenten som har slagits ihop här saknas i översättningen
    .hint = Lägg in det för hand, eller ge varje ”ignorable” ett ”target” innan segmenten slås ihop.
exchange-split-target = källtexten har { $source } meningar här, översättningen { $target ->
        [one] en
       *[other] { $target }
    }; segmentet förblir helt
    .hint = Bara översättaren kan säga vilka som hör ihop: dela det i verktyget.
exchange-split-codes = segmentet förblir helt: källtext och översättning skulle ha samma kod i olika delar
    .hint = Bara översättaren kan säga vilka delar som hör ihop: dela det i verktyget.
exchange-split-large = segmentet förblir helt: det är längre än { $limit } MB
    .hint = Dela upp texten i dokumentet som filen kommer från.
exchange-strip-kept = annoteringen ”{ $id }” är kvar, eftersom något annat behöver den
    .hint = Ett förslag från ett minne eller en post i ordlistan hänvisar till den, eller så deklarerar den en namnrymd.
exchange-split-done = { $path }: { $count ->
        [one] ett segment till.
       *[other] { $count } segment till.
    }
exchange-join-done = { $path }: { $count ->
        [one] ett segment färre.
       *[other] { $count } segment färre.
    }
exchange-strip-done = { $path }: { $count ->
        [one] en sak borttagen.
       *[other] { $count } saker borttagna.
    }
exchange-rewrite-done = { $path } har skrivits.

## vulgate xliff convert

convert-kept = ”{ $name }” har ingen motsvarighet i XLIFF { $version } ({ $count ->
        [one] en gång
       *[other] { $count } gånger
    }): det bevaras där andra verktyg går förbi det
    .hint = När filen konverteras tillbaka har den det igen. Ett verktyg som behöver det måste få originalet.
convert-dropped = ”{ $name }” kan inte bevaras i XLIFF { $version } ({ $count ->
        [one] en gång
       *[other] { $count } gånger
    }): det utelämnas
    .hint = Om det har betydelse, behåll originalfilen och uttryck det på ett annat sätt i den nya.
convert-module = ”{ $name }” hör i XLIFF { $version } till en modul och var tidigare ett tillägg ({ $count ->
        [one] en gång
       *[other] { $count } gånger
    }): det måste vara som modulen kräver
    .hint = Validera den nya filen; det som rapporteras måste rättas eller tas bort.
convert-renamed = ”{ $name }” är inget id som XLIFF { $version } tillåter, eller är upptaget ({ $count ->
        [one] en gång
       *[other] { $count } gånger
    }): det finns ett nytt
    .hint = Ingenting behöver göras; när filen konverteras tillbaka har den de gamla id:na igen.
convert-character = { $count ->
        [one] ett styrtecken blir en kod i texten
       *[other] { $count } styrtecken blir koder i texten
    }: XLIFF { $version } kan inte rymma sådana
    .hint = Översättare måste behålla dessa koder; när filen konverteras tillbaka är de tecken igen.
convert-data-character = { $count ->
        [one] ett styrtecken i ursprungskoden blir U+FFFD
       *[other] { $count } styrtecken i ursprungskoden blir U+FFFD
    }: XLIFF { $version } kan inte rymma sådana
    .hint = Använd originalfilen för att göra det översatta dokumentet.
convert-states = i { $count ->
        [one] en enhet har segmenten
       *[other] { $count } enheter har segmenten
    } olika status: XLIFF { $version } har en för alla, här den lägsta
    .hint = Segmentens egna bevaras vid sidan av så länge ingen ändrar enhetens.
convert-judged = { $count ->
        [one] en översättning är godkänd, underkänd eller bara föreslagen
       *[other] { $count } översättningar är godkända, underkända eller bara föreslagna
    }: statusen i XLIFF { $version } anger det
    .hint = Det som är godkänt är ”reviewed”, det andra ”initial”. Ingenting behöver göras.
convert-sub = { $count ->
        [one] en text i en kod blir en egen enhet
       *[other] { $count } texter i koder blir egna enheter
    }, som i XLIFF { $version }
    .hint = När filen konverteras tillbaka står de i sina koder igen, med sina översättningar.
convert-whole-unit = { $count ->
        [one] en alternativ översättning gäller en hel enhet; den går till det första segmentet
       *[other] { $count } alternativa översättningar gäller hela enheter; de går till de första segmenten
    }: XLIFF { $version } har inga för enheter
    .hint = Slå ihop segmenten (vulgate xliff join) om alternativen ska användas.
convert-no-language = det finns översättningar, men inget anger deras språk; XLIFF { $version } kräver det
    .hint = Nu står det ”und”; skriv språket i ”trgLang”.
convert-outside = { $count ->
        [one] ett stycke av en översättning står utanför källtextens segment; det följer
       *[other] { $count } stycken av översättningar står utanför källtextens segment; de följer
    } med segmentet före, eftersom XLIFF { $version } inte har någon plats för sådant
    .hint = Gå igenom dessa översättningar.
convert-languages = filen har delar på flera språk: ”{ $found }” och ”{ $expected }” som { $attribute }
    .hint = XLIFF 2 har ett språkpar per fil. Dela filen efter språk och konvertera var och en.
convert-done = { $path } har skrivits som XLIFF { $to }.

## Anteckningar till översättare, som skrivs i filen

exchange-note-role = Detta är { $role ->
        [title] dokumentets titel
        [metadata] en del av dokumentets beskrivning
        [heading-1] en rubrik på nivå 1
        [heading-2] en rubrik på nivå 2
        [heading-3] en rubrik på nivå 3
        [heading-4] en rubrik på nivå 4
        [heading-5] en rubrik på nivå 5
        [heading-6] en rubrik på nivå 6
        [paragraph] ett stycke
        [list-item] en listpunkt
        [quote] ett citat
        [table-header] en tabellkolumns rubrik
        [table-cell] en tabellcell
        [footnote] en fotnot
        [caption] en bildtext
        [alt-text] beskrivningen av en bild för den som inte kan se den
        [link-title] en länks inforuta
        [link-destination] en länks adress
        [html] text i HTML
       *[other] ett stycke text
    }.
exchange-note-context = { exchange-note-role } Det står under ”{ $heading }”.
exchange-note-length = Översättningen får ha högst { $count } tecken.
exchange-note-term = ”{ $term }” är ”{ $translations }”.
exchange-note-avoid = ”{ $term }” bör inte kallas ”{ $avoid }”.
exchange-note-definition = ”{ $term }”: { $definition }
exchange-note-change = Källtexten till segment { $segment } har ändrats: { $change }
