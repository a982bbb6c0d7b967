# Oversættelseshukommelsen.

## Databasen

tm-database-corrupt = hukommelsen er beskadiget: { database-reason }
    .hint = Kør `vulgate tm rebuild`: den genopbygger hukommelsen fra projektets tekstfiler og det, der stadig kan læses.
tm-database-foreign = dette er et andet programs database, ikke en oversættelseshukommelse
    .hint = Flyt den, eller angiv en anden fil i `vulgate.toml`; `vulgate tm rebuild` opbygger så en hukommelse fra projektets tekstfiler.
tm-database-newer = hukommelsen er skrevet af en nyere Vulgate (dens version er { $version })
    .hint = Opdatér Vulgate. Eller slet filen; `vulgate tm rebuild` opbygger den igen fra projektets tekstfiler.
tm-database-locked = en anden proces har skrevet til hukommelsen for længe
    .hint = Vent, til den er færdig, eller afslut den, og kør kommandoen igen.
tm-read-behind = en anden proces skriver til hukommelsen; den er læst, som den var før
    .hint = Kør kommandoen igen, når den anden er færdig, hvis projektets seneste tekster skal med.
tm-read-full = der er ikke plads på disken til at ajourføre hukommelsen; den blev læst, som den var før
    .hint = Frigør plads, og kør kommandoen igen, hvis den skal kende projektets seneste tekster.
tm-database-denied = hukommelsen kan ikke åbnes eller skrives: { database-reason }
    .hint = Kontrollér rettighederne til filen og dens mappe.
tm-database-full = disken er fuld; hukommelsen er, som den var før
    .hint = Frigør plads, og kør kommandoen igen.
tm-database-failed = hukommelsen kunne ikke læses eller skrives: { database-reason }
    .hint = Prøv igen; hvis det sker igen, så kontrollér disken.
database-reason = { $reason ->
    [page] en del af filen er ikke, som den blev skrevet
    [format] filen er ikke en database
    [value] en værdi i den kan ikke læses
    [read-only] der er skrivebeskyttet
    [closed] der er ikke adgang til filen eller dens mappe
    [disk] disken melder om en fejl
    [memory] der er ikke nok arbejdshukommelse
   *[other] SQLite-fejl { $code }
}
tm-database-unsound = hukommelsen er ikke i orden: { verify-reason }
    .hint = Kør `vulgate tm rebuild`: den genopbygger hukommelsen fra projektets tekstfiler og det, der stadig kan læses.
verify-reason = { $reason ->
    [structure] filens struktur er beskadiget (fundne fejl: { $row })
    [dangling] række { $row } i tabellen »{ $name }« henviser til en række i »{ $other }«, der ikke findes
    [dangling-one] en række i tabellen »{ $name }« henviser til en række i »{ $other }«, der ikke findes
    [untranslated] enhed { $row } har ingen oversættelse
    [moved] enhed { $row } er i en anden samling end dens fil
    [unused] tekst { $row } hører ikke til nogen enhed
    [foreign] enhed { $row } har en oversættelse på et andet sprog end dens tekst
    [provenance] oprindelsen af samlingen »{ $name }« er ukendt: »{ $other }«
    [language] sproget i tekst { $row } er ukendt ({ $other })
    [unreadable] tekst { $row } kan ikke læses
    [key] tekst { $row } findes ikke ud fra sit indhold
    [gone] tekst { $row } kan slås op, men eksisterer ikke
    [facts] oplysningerne om en oversættelse af enhed { $row } kan ikke læses
    [index] indekset finder ikke teksten »{ $name }«
   *[search] en søgning finder ikke teksten »{ $name }«
}

## TMX-filer

tm-tmx-root = det yderste element er »{ $element }«: dette er ikke TMX
    .hint = Kontrollér, at det er den tilsigtede fil. En TMX-fil begynder med elementet »tmx«.
tm-tmx-version = versionen er »{ $version }«; versionerne 1.1 til 1.4 er kendt
    .hint = Filen er læst som 1.4. Sammenlign nogle enheder, og eksportér filen igen som TMX 1.4, hvis de er forkerte.
tm-tmx-header = der er intet hoved
    .hint = Den første tekst i hver enhed blev taget som kildetekst. Tilføj et hoved med »srclang«, hvis det er forkert.
tm-tmx-header-facts = hovedets egenskaber og noter har ingen plads i hukommelsen og er udeladt: { $count }
    .hint = Behold selve filen, hvis de er vigtige: `vulgate tm import --keep`.
tm-tmx-body = der er ingen hoveddel og dermed ingen enheder
    .hint = Eksportér filen igen fra det værktøj, der lavede den.
tm-tmx-no-srclang = hovedet angiver ikke kildesproget
    .hint = Den første tekst i hver enhed blev taget som kildetekst. Tilføj »srclang«, hvis det er forkert.
tm-tmx-srclang = »{ $lang }« er ikke et kildesprog
    .hint = Skriv en sprogkode som »en« eller »pt-BR« eller »*all*«. Enhedens første tekst blev taget som kildetekst.
tm-tmx-element = elementet »{ $element }« har ingen plads her og er udeladt
    .hint = Kontrollér, om det indeholder en oversættelse; sæt den i så fald, hvor TMX 1.4 har den.
tm-tmx-large = en enhed er større end { $limit } MB
    .hint = Kontrollér, om filen er beskadiget: Der kan mangle et sluttag.
tm-tmx-cut-off = filen hører op før sin slutning
    .hint = Den er afkortet undervejs eller er ikke færdig. Hent den igen, hvor den kom fra.
tm-tmx-unclosed = enheden er udeladt: en anden begynder, før den slutter
    .hint = Tilføj dens sluttag »</tu>«, eller fjern den.
tm-tmx-broken = enheden er udeladt af denne grund
    .hint = Ret den, eller fjern den, og importér filen igen: Hvad der allerede er kendt, tilføjes ikke to gange.
tm-tmx-character = tegnet { $code } er ikke tilladt i XML; det er taget ind, som det er
    .hint = Fjern det fra teksten: Andre programmer vil afvise filen.
tm-tmx-unit = enheden er udeladt: af de mindst to tekster, den skal have, har den { $count }
    .hint = Tilføj det, der mangler, eller fjern enheden.
tm-tmx-no-lang = teksten er udeladt: dens sprog er ikke angivet
    .hint = Tilføj »xml:lang«.
tm-tmx-lang = teksten er udeladt: »{ $lang }« er ikke et kendt sprog
    .hint = Skriv en sprogkode som »de« eller »pt-BR« i »xml:lang«.
tm-tmx-no-seg = teksten på »{ $lang }« er udeladt: den har intet »seg«
    .hint = Tilføj teksten, eller fjern »tuv«.
tm-tmx-empty = teksten på »{ $lang }« er udeladt: den er tom
    .hint = Tilføj teksten, eller fjern »tuv«.
tm-tmx-date = »{ $value }« i »{ $attribute }« er ikke en dato, og der er set bort fra den
    .hint = Skriv den som 20260316T120000Z.
tm-tmx-inline = »{ $element }« er ikke et inline-element i TMX; dets tekst er taget ind
    .hint = Brug »bpt« og »ept«, »ph« eller »it« til opmærkning.
tm-tmx-unpaired = »{ $element }« med i="{ $i }" har intet modstykke i teksten; det er taget ind som en isoleret kode
    .hint = Giv begyndelsen og slutningen af et par samme »i«, eller brug »it«.
tm-tmx-no-i = »{ $element }« mangler »i«; det er taget ind som en isoleret kode
    .hint = Giv begyndelsen og slutningen af et par samme »i«.
tm-tmx-pos = »it« mangler »pos«, eller den er hverken »begin« eller »end«; det er taget ind som en pladsholder
    .hint = Skriv pos="begin" eller pos="end".
tm-tmx-codes = egenskaben »{ $property }« passer ikke til tekstens koder, og der er set bort fra den
    .hint = Der skal ikke gøres noget, hvis teksten er redigeret med vilje; ellers eksporteres den igen.
