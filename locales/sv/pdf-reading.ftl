### `vulgate repair` på en pdf-fil: vad som utelämnas och vad som inte kan läsas.

pdf-broken = ”{ $path }” är så skadad att den inte kan läsas, eller ingen pdf-fil
    .hint = Öppna den i en pdf-läsare; om den visas där, skriv ut den till en ny pdf-fil och ange den.
pdf-empty = ”{ $path }” är tom
    .hint = Spara eller hämta den på nytt.
pdf-cut = filen är avklippt; { $count ->
        [one] en sida
       *[other] { $count } sidor
    } återstår
    .hint = Spara eller hämta den på nytt; text som saknas kan inte återskapas.
pdf-garbled = sidan { $page } visar mest tecken som inte är bokstäver: filen anger kanske inte vilka bokstäver den innehåller
    .hint = Om resultatet inte går att läsa, låt texten på sidan tolkas, till exempel med ”ocrmypdf --force-ocr”.
pdf-turned = sidan { $page } har text som inte löper från vänster till höger; den följer efter resten av sidan
pdf-right-to-left = sidan { $page } har text som löper från höger till vänster; dess ord kan stå i fel ordning
    .hint = Jämför sidan med pdf-filen.
pdf-password = ”{ $path }” kräver ett lösenord
    .hint = Ta bort lösenordet med det program som satte det, eller med ”qpdf --decrypt --password=…”.
pdf-encrypted = ”{ $path }” är krypterad på ett sätt som inte är känt
    .hint = Öppna den i en pdf-läsare och skriv ut den till en ny pdf-fil.
pdf-no-pages = ”{ $path }” har inga sidor
    .hint = Be att få filen igen; det som har kommit fram är inte fullständigt.
pdf-images = ”{ $path }” har ingen text: { $count ->
        [one] dess enda sida är en bild
       *[other] dess { $count } sidor är bilder
    }
    .hint = Låt först tolka texten, till exempel med ”ocrmypdf”.
pdf-no-text = ”{ $path }” har ingen text på { $count ->
        [one] sin enda sida
       *[other] någon av sina { $count } sidor
    }
    .hint = Se på den i en pdf-läsare: text som ritats som former måste först tolkas.
pdf-page-image = sidan { $page } är en bild utan text
    .hint = Låt tolka sidans text, till exempel med ”ocrmypdf”, eller skriv av den.
pdf-unknown = sidan { $page } visar { $count ->
        [one] ett tecken vars betydelse filen inte anger
       *[other] { $count } tecken vars betydelse filen inte anger
    }
    .hint = Jämför sidan med pdf-filen och fyll i det som saknas.
pdf-page-broken = sidan { $page } kunde inte läsas till slutet
    .hint = Jämför sidan med pdf-filen och fyll i det som saknas.
pdf-running-head = ”{ $text }” utelämnat: det står i kanten av { $count ->
        [one] en sida
       *[other] { $count } sidor
    }
pdf-picture = bilden ”{ $text }” har utelämnats: lägg själv till bildfilen i Markdown
pdf-contents = innehållsförteckning med { $count ->
        [one] en rad
       *[other] { $count } rader
    } utelämnad: ”vulgate build” gör en ny
pdf-hyphens = ord som var avstavade vid radslut och har satts ihop utan bindestreck, eftersom filen visar att det inte hör till dem: { $count }
pdf-hyphen-guessed = ”{ $word }” ihopsatt utan säkerhet: ingenting visar om bindestrecket vid radens slut hör till ordet
repair-pdf-in-place = en pdf-fil kan inte lagas på plats
    .hint = Ange en Markdown-fil med ”-o”.
