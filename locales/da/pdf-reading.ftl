### `vulgate repair` på en pdf-fil: hvad der udelades, og hvad der ikke kan læses.

pdf-broken = »{ $path }« er så beskadiget, at den ikke kan læses, eller er ikke en pdf-fil
    .hint = Åbn den i en pdf-læser; hvis den vises der, så udskriv den til en ny pdf-fil, og angiv den.
pdf-empty = »{ $path }« er tom
    .hint = Gem eller hent den igen.
pdf-cut = filen er afkortet; { $count ->
        [one] én side er tilbage
       *[other] { $count } sider er tilbage
    }
    .hint = Gem eller hent den igen; tekst, der mangler, kan ikke skaffes tilbage.
pdf-garbled = side { $page } viser mest tegn, som ikke er bogstaver: filen angiver måske ikke, hvilke bogstaver den indeholder
    .hint = Hvis resultatet ikke kan læses, så få teksten på siden genkendt, for eksempel med »ocrmypdf --force-ocr«.
pdf-turned = side { $page } har tekst, der ikke løber fra venstre mod højre; den følger efter resten af siden
pdf-right-to-left = side { $page } har tekst, der løber fra højre mod venstre; ordene står måske i forkert rækkefølge
    .hint = Sammenlign denne side med pdf-filen.
pdf-password = »{ $path }« kræver en adgangskode
    .hint = Fjern adgangskoden med det program, der satte den, eller med »qpdf --decrypt --password=…«.
pdf-encrypted = »{ $path }« er krypteret på en måde, der ikke er kendt
    .hint = Åbn den i en pdf-læser, og udskriv den til en ny pdf-fil.
pdf-no-pages = »{ $path }« har ingen sider
    .hint = Bed om filen igen; det, der er kommet frem, er ikke fuldstændigt.
pdf-images = »{ $path }« har ingen tekst: { $count ->
        [one] dens eneste side er et billede
       *[other] dens { $count } sider er billeder
    }
    .hint = Få først teksten genkendt, f.eks. med »ocrmypdf«.
pdf-no-text = »{ $path }« har ingen tekst på { $count ->
        [one] sin eneste side
       *[other] nogen af sine { $count } sider
    }
    .hint = Se på den i en pdf-læser: Tekst, der er tegnet som former, skal først genkendes.
pdf-page-image = side { $page } er et billede uden tekst
    .hint = Få sidens tekst genkendt, f.eks. med »ocrmypdf«, eller skriv den af.
pdf-unknown = side { $page } viser { $count ->
        [one] ét tegn, som filen ikke angiver betydningen af
       *[other] { $count } tegn, som filen ikke angiver betydningen af
    }
    .hint = Sammenlign siden med pdf-filen, og udfyld det, der mangler.
pdf-page-broken = side { $page } kunne ikke læses til ende
    .hint = Sammenlign siden med pdf-filen, og udfyld det, der mangler.
pdf-running-head = »{ $text }« udeladt: det står i kanten af { $count ->
        [one] en side
       *[other] { $count } sider
    }
pdf-picture = billedet »{ $text }« udeladt: føj selv billedfilen til i Markdown
pdf-contents = indholdsfortegnelse med { $count ->
        [one] én linje
       *[other] { $count } linjer
    } udeladt: »vulgate build« laver en ny
pdf-hyphens = ord, som var delt ved linjernes slutning og er sat sammen uden bindestreg, fordi filen viser, at den ikke hører til dem: { $count }
pdf-hyphen-guessed = »{ $word }« sat sammen uden sikkerhed: intet viser, om bindestregen ved linjens slutning hører til ordet
repair-pdf-in-place = en pdf-fil kan ikke rettes direkte
    .hint = Angiv en Markdown-fil med »-o«.
