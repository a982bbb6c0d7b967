### `vulgate repair` op een pdf: wat wordt weggelaten en wat niet kan worden gelezen.

pdf-broken = “{ $path }” is onleesbaar beschadigd, of geen pdf
    .hint = Open het in een pdf-lezer; als het daar wordt getoond, druk het dan af naar een nieuwe pdf en geef die op.
pdf-empty = “{ $path }” is leeg
    .hint = Sla het opnieuw op of download het opnieuw.
pdf-cut = het bestand is afgebroken; er { $count ->
        [one] is nog één pagina
       *[other] zijn nog { $count } pagina's
    } over
    .hint = Sla het opnieuw op of download het opnieuw; tekst die ontbreekt, kan niet worden teruggehaald.
pdf-garbled = pagina { $page } toont vooral tekens die geen letters zijn: het bestand zegt misschien niet welke letters het bevat
    .hint = Als het resultaat niet leesbaar is, laat de tekst van deze pagina dan herkennen, bijvoorbeeld met “ocrmypdf --force-ocr”.
pdf-turned = pagina { $page } bevat tekst die niet van links naar rechts loopt; die volgt op de rest van de pagina
pdf-right-to-left = pagina { $page } bevat tekst die van rechts naar links loopt; de woorden ervan kunnen in de verkeerde volgorde staan
    .hint = Vergelijk deze pagina met de pdf.
pdf-password = “{ $path }” heeft een wachtwoord nodig
    .hint = Verwijder het wachtwoord met het programma waarmee het is ingesteld, of met “qpdf --decrypt --password=…”.
pdf-encrypted = “{ $path }” is versleuteld op een manier die niet bekend is
    .hint = Open het in een pdf-lezer en druk het af naar een nieuwe pdf.
pdf-no-pages = “{ $path }” heeft geen pagina's
    .hint = Vraag het bestand opnieuw; wat is aangekomen, is niet volledig.
pdf-images = “{ $path }” heeft geen tekst: { $count ->
        [one] de enige pagina is een afbeelding
       *[other] de { $count } pagina's zijn afbeeldingen
    }
    .hint = Laat eerst de tekst herkennen, bijvoorbeeld met “ocrmypdf”.
pdf-no-text = “{ $path }” heeft { $count ->
        [one] op de enige pagina geen tekst
       *[other] op geen van de { $count } pagina's tekst
    }
    .hint = Bekijk het in een pdf-lezer: tekst die als vormen is getekend, moet eerst worden herkend.
pdf-page-image = pagina { $page } is een afbeelding zonder tekst
    .hint = Laat de tekst van deze pagina herkennen, bijvoorbeeld met “ocrmypdf”, of typ hem over.
pdf-unknown = pagina { $page } toont { $count ->
        [one] één teken waarvan het bestand niet zegt wat het is
       *[other] { $count } tekens waarvan het bestand niet zegt wat ze zijn
    }
    .hint = Vergelijk deze pagina met de pdf en vul aan wat ontbreekt.
pdf-page-broken = pagina { $page } kon niet tot het einde worden gelezen
    .hint = Vergelijk deze pagina met de pdf en vul aan wat ontbreekt.
pdf-running-head = “{ $text }” weggelaten: het staat aan de rand van { $count ->
        [one] een pagina
       *[other] { $count } pagina's
    }
pdf-picture = afbeelding “{ $text }” weggelaten: voeg het bestand zelf toe aan de Markdown
pdf-contents = inhoudsopgave met { $count ->
        [one] één regel
       *[other] { $count } regels
    } weggelaten: “vulgate build” maakt een nieuwe
pdf-hyphens = woorden die aan regeleinden waren afgebroken en zonder streepje zijn aaneengeschreven, omdat het bestand laat zien dat het er niet bij hoort: { $count }
pdf-hyphen-guessed = “{ $word }” aaneengeschreven zonder zekerheid: niets laat zien of het streepje aan het einde van de regel bij het woord hoort
repair-pdf-in-place = een pdf kan niet ter plaatse worden hersteld
    .hint = Noem een Markdown-bestand met “-o”.
