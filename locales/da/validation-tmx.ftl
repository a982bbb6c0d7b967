# Overholdelse af TMX. Programmet tilføjer fil og linje og stedet i specifikationen.

validate-tmx-namespace = rodelementet er i navnerummet »{ $namespace }«; TMX har intet
    .hint = Fjern attributten xmlns.
validate-tmx-version = TMX har ingen version »{ $version }«
    .hint = Skriv 1.4 eller den version, hvis regler filen følger: 1.1, 1.2 eller 1.3.
validate-tmx-encoding = filen erklærer tegnkodningen »{ $encoding }«; TMX er UTF-8, UTF-16 eller ASCII
    .hint = Gem den som UTF-8, og erklær det.
validate-tmx-date = »{ $value }« i »{ $attribute }« er ikke en dato efter ISO 8601
    .hint = Skriv den som YYYYMMDDThhmmssZ, f.eks. 20240503T100000Z.
validate-tmx-srclang = kildesproget »{ $value }« er hverken en sprogkode eller *all*
    .hint = Skriv en sprogkode med bindestreger, f.eks. en-GB, eller *all*, hvis ethvert sprog kan være kilden.
validate-tmx-tuid = identifikatoren »{ $value }« er tom eller indeholder blanktegn
    .hint = Skriv den uden blanktegn, eller udelad den.
validate-tmx-source-missing = ingen variant i denne enhed er på dens kildesprog, »{ $lang }«
    .hint = Ret sproget for en variant eller for srclang; sæt srclang til *all*, hvis ethvert sprog kan være kilden.
validate-tmx-code-doubled = en anden åbnende kode i dette segment har allerede nummeret i="{ $number }"
    .hint = Giv hvert kodepar i et segment sit eget nummer.
validate-tmx-code-unopened = den lukkende kode i="{ $number }" har ingen åbnende kode før sig i dette segment
    .hint = Tilføj <bpt>, eller gør koden til et <it> med pos="end".
validate-tmx-code-unclosed = den åbnende kode i="{ $number }" har ingen lukkende kode efter sig i dette segment
    .hint = Tilføj <ept>, eller gør koden til et <it> med pos="begin".
validate-tmx-base-missing = en tilordning (map) angiver en code, men kodningen siger ikke, hvilken den udvider
    .hint = Angiv den kodning i attributten »base«.
validate-tmx-map-nothing = denne tilordning (map) siger intet om sit tegn
    .hint = Angiv code, ent eller subst.
validate-tmx-code = »{ $value }« er ikke en kode
    .hint = Skriv #x og hexadecimale cifre, f.eks. #x80.
validate-tmx-ascii = »{ $value }« i »{ $attribute }« har tegn uden for ASCII
    .hint = Skriv det med tegn fra ASCII.
