# Hvad `vulgate validate` finder i alle formater.

validate-format = <{ $element }> er ikke rodelement i noget format, der kan kontrolleres her
    .hint = XLIFF 1.2 og 2.0 til 2.2, TMX, SRX og TBX kan kontrolleres. Navnerummet er »{ $namespace }«: Se det efter for en slåfejl.
validate-sound = { $path }: { $format }, overholder standarden
validate-warned = { $path }: { $format }, overholder standarden, med { $warnings ->
    [one] én advarsel
   *[other] { $warnings } advarsler
}
validate-ill-formed = { $path }: ikke velformet XML, så ingen standard er overholdt
validate-broken = { $path }: { $format }, overholder ikke standarden: { $errors ->
    [one] én overtrædelse
   *[other] { $errors } overtrædelser
}

validate-element-unexpected = <{ $element }> kan ikke stå i <{ $parent }>
    .hint = Fjern det, flyt det hen, hvor det hører til, eller ret dets navn eller navnerum.
validate-element-order = <{ $element }> kommer efter <{ $other }> i <{ $parent }>, men skal stå før det
    .hint = Flyt det frem.
validate-element-too-early = <{ $element }> kommer før <{ $other }> i <{ $parent }>, men skal stå efter det
    .hint = Flyt det tilbage.
validate-element-repeated = <{ $parent }> har flere <{ $element }>, end det må have
    .hint = Behold ét, eller sæt de andre, hvor de hører til.
validate-element-missing = <{ $element }> mangler, hvad det skal indeholde: { $child }
    .hint = Tilføj det, eller fjern det ufuldstændige element.
validate-text = <{ $element }> indeholder tekst, »{ $text }«, hvor der kun kan stå elementer
    .hint = Fjern teksten, eller flyt den til et element til tekst.
validate-not-empty = <{ $element }> skal være tomt, men indeholder blanktegn
    .hint = Skriv det som ét tag, der lukker sig selv.
validate-attribute-missing = <{ $element }> mangler attributten { $attribute }
    .hint = Tilføj attributten.
validate-attribute-unexpected = <{ $element }> kan ikke have attributten { $attribute }
    .hint = Fjern den, eller ret dens navn eller navnerum.
validate-value-nmtoken = { $attribute }="{ $value }" i <{ $element }> er ikke et navnetoken
    .hint = Brug kun bogstaver, cifre, punktummer, bindestreger, understreger og koloner, uden mellemrum.
validate-value-nmtokens = { $attribute }="{ $value }" i <{ $element }> er ikke en liste over navnetokens
    .hint = Adskil dem med mellemrum; hvert består af bogstaver, cifre, punktummer, bindestreger, understreger og koloner.
validate-value-name = { $attribute }="{ $value }" i <{ $element }> er ikke et navn
    .hint = Begynd med et bogstav eller en understreg, og fortsæt med bogstaver, cifre, punktummer, bindestreger og understreger.
validate-value-iri = { $attribute }="{ $value }" i <{ $element }> er ikke en adresse
    .hint = Skriv % som %25, medmindre to hexadecimale cifre følger, og brug højst # én gang.
validate-value-lang = { $attribute }="{ $value }" i <{ $element }> er ikke en sprogkode
    .hint = Brug en sprogkode efter BCP 47, f.eks. en, pt-PT eller sr-Latn.
validate-value-integer = { $attribute }="{ $value }" i <{ $element }> er ikke et heltal
    .hint = Skriv kun cifre.
validate-value-integer-from = { $attribute }="{ $value }" i <{ $element }> er ikke et heltal fra { $from } og opefter
    .hint = Skriv kun cifre, og ikke mindre end { $from }.
validate-value-integer-range = { $attribute }="{ $value }" i <{ $element }> er ikke et heltal fra { $from } til { $to }
    .hint = Vælg et tal inden for disse grænser.
validate-value-decimal = { $attribute }="{ $value }" i <{ $element }> er ikke et tal
    .hint = Skriv cifre, med punktum før decimaler.
validate-value-decimal-range = { $attribute }="{ $value }" i <{ $element }> er ikke et tal fra { $from } til { $to }
    .hint = Vælg et tal inden for disse grænser, med punktum før decimaler.
validate-value-choice = { $attribute }="{ $value }" i <{ $element }> er ikke en af de definerede værdier
    .hint = De er: { $values }.
validate-value-choices = { $attribute }="{ $value }" i <{ $element }> har en værdi, der ikke er defineret
    .hint = Defineret er: { $values }. Flere adskilles af mellemrum.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" i <{ $element }> er hverken en defineret værdi eller en med præfiks
    .hint = Defineret er: { $values }. Egne værdier har et præfiks og et kolon, f.eks. my:value.
validate-value-prefixed = { $attribute }="{ $value }" i <{ $element }> er ingen værdi med eget præfiks
    .hint = Skriv et eget præfiks, et kolon og værdien, uden mellemrum; præfikset xlf er optaget.
validate-value-date-time = { $attribute }="{ $value }" i <{ $element }> er ikke en dato med klokkeslæt
    .hint = Skriv den som 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" i <{ $element }> er ikke en dato med klokkeslæt
    .hint = Skriv den som 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" i <{ $element }> er ikke en dato
    .hint = Skriv den som 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" i <{ $element }> er ikke en medietype
    .hint = Skriv type og undertype, f.eks. image/png.
validate-value-unicode = { $attribute }="{ $value }" i <{ $element }> er ikke et kodepunkt
    .hint = Skriv #x og hexadecimale cifre, f.eks. #xF8FF.
validate-id-doubled = et andet element har allerede id'et »{ $id }«
    .hint = Id'er er entydige i dokumentet; ret det ene og det, der henviser til det.
validate-value-coordinates = { $attribute }="{ $value }" i <{ $element }> er ikke koordinater
    .hint = Skriv fire tal adskilt af semikolon, # for et, der ikke kendes: 10;20;#;30.
