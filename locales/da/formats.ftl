# Hvad der meddeles ved læsning af kildeformaterne.

## Markdown: fejl

md-utf16 = filen er UTF-16, ikke UTF-8
    .hint = Gem den som UTF-8; i redigeringsprogrammer kaldes det »tegnkodning«.
md-binary = filen indeholder en NUL-byte, så den er ikke tekst
    .hint = Kontrollér, at det er en Markdown-fil. Hvis den er tekst i UTF-16, så gem den som UTF-8.
md-utf8 = byten { $byte } er ikke gyldig UTF-8 her
    .hint = Gem filen som UTF-8; den har sandsynligvis en ældre kodning som Windows-1252.
md-other-source = dokumentet er læst fra en anden version af denne fil
    .hint = Læs filen igen, og skriv den så.

## Markdown: det fundne

md-empty = filen er tom
    .hint = Skriv noget, eller hold filen uden for projektet.
md-no-text = filen indeholder intet, der kan oversættes
    .hint = Hold den uden for projektet, hvis det er meningen.
md-control = teksten har kontroltegnet { $code }, som andre formater ikke kan rumme
    .hint = Fjern det; redigeringsprogrammer viser det, når usynlige tegn gøres synlige.
md-yaml = metadatablokken er ikke gyldig YAML: { syntax-reason }
    .hint = Ret den; indtil da oversættes intet i den.
md-toml = metadatablokken er ikke gyldig TOML: { syntax-reason }
    .hint = Ret den; indtil da oversættes intet i den.
syntax-reason = { $reason ->
    [unquoted] her skal tekst stå i lige anførselstegn
    [quotes] anførselstegnene er ikke lukket, eller der står noget efter dem
    [doubled] denne nøgle findes allerede
    [no-value] værdien mangler
    [equals] mellem en nøgle og dens værdi står »=«
    [key] en nøgle uden anførselstegn har kun bogstaverne A til Z, cifre, »-« og »_«
    [bracket] en parentes mangler sit modstykke
    [comma] et komma mangler eller er overflødigt
    [value] dette er hverken et tal, en dato, »true« eller »false«
    [escape] »\« indleder intet kendt her; selve tegnet skrives »\\«
    [rest] der må ikke stå mere på denne linje
    [indent] linjen er ikke indrykket som dem, den hører til
    [tab] linjer indrykkes kun med mellemrum, ikke med tabulatorer
    [colon] her kan ingen nøgle begynde; tekst med kolon skal stå i anførselstegn
    [line] linjen har ingen nøgle med kolon
    [sign] tekst, der begynder med dette tegn, skal stå i anførselstegn
   *[other] her står noget, der ikke hører til her
}
md-heading-skipped = en overskrift på niveau { $level } følger efter en på niveau { $before }
    .hint = Skærmlæsere oplyser niveauer: Brug kun hvert niveau under det nærmest højere.
md-image-without-text = billedet har ingen alternativ tekst
    .hint = Sig mellem parenteserne, hvad billedet viser, for læsere, der ikke ser det.
md-nested-images = billeder står mere end { $depth } niveauer dybt i alternative tekster; de inderste oversættes ikke
    .hint = Skriv alternative tekster uden billeder.
md-too-deep = lister og citater er indlejret mere end { $depth } niveauer dybt; de inderste sættes på ét niveau
    .hint = Kontrollér, om indlejringen er tilsigtet.
md-table-surplus = »{ $text }« står efter tabellens sidste kolonne og vises derfor aldrig
    .hint = Giv tabellen en kolonne mere, eller skriv \|, hvor en streg er en del af teksten.
md-table-rule = linjen under tabelhovedet har et andet antal celler ({ $cells }) end hovedet ({ $columns }), så tabellen forbliver almindelig tekst
    .hint = Giv linjen lige så mange celler som hovedet.
md-never-closed = intet lukker »{ $mark }«, så alt, hvad der følger, hører med til det og oversættes ikke
    .hint = Skriv { $end } på en linje for sig selv, hvor det skal slutte.
md-definition-list = en linje, der begynder med kolon, er ingen definition, men fortsætter teksten over den
    .hint = Brug en liste, en tabel eller ordet med fed skrift fulgt af forklaringen.
md-front-open = filen begynder med --- og felter, som intet afslutter, så de er tekst
    .hint = Skriv --- på en linje for sig under det sidste felt.
md-key-doubled = nøglen »{ $key }« står to gange
    .hint = Behold kun den ene.
md-footnote-undefined = der er ingen fodnote »{ $label }«
    .hint = Tilføj dens tekst ([^{ $label }]: …), eller fjern henvisningen.
md-footnote-unused = intet henviser til fodnoten »{ $label }«
    .hint = Tilføj en henvisning ([^{ $label }]), hvor den hører til, eller fjern fodnoten.
md-footnote-doubled = fodnoten »{ $label }« er allerede defineret; denne tekst vises aldrig
    .hint = Giv den sin egen betegnelse.
md-missing-reference = linket henviser til »{ $label }«, som ikke er defineret, så det forbliver ren tekst
    .hint = Tilføj en definition ([{ $label }]: adresse), eller ret betegnelsen.
md-instruction-unclear = kommentaren begynder som en anvisning til oversættere, men siger intet, der kan forstås: { $text }
    .hint = Skriv <!-- vulgate translate="no" -->, max-length="60" eller note="…".
md-instruction-unknown = der er ingen anvisning »{ $name }« til oversættere
    .hint = Brug translate="no", max-length="60" eller note="…".
md-instruction-value = { $name } kan ikke være »{ $value }«
    .hint = translate er »no« eller »yes«, max-length et antal tegn, note en tekst.
md-instruction-unused = ingen blok følger efter denne anvisning til oversættere
    .hint = Sæt kommentaren på en linje for sig før den blok, den gælder.
md-instruction-place = en anvisning til oversættere står i en HTML-blok, så den gælder intet
    .hint = Sæt den på en linje for sig før blokken.
