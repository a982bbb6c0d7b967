# Om TMX följs. Programmet lägger till fil och rad, och stället i specifikationen.

validate-tmx-namespace = rotelementet är i namnrymden ”{ $namespace }”; TMX har ingen
    .hint = Ta bort attributet xmlns.
validate-tmx-version = TMX har ingen version ”{ $version }”
    .hint = Skriv 1.4, eller den version vars regler filen följer: 1.1, 1.2 eller 1.3.
validate-tmx-encoding = filen deklarerar teckenkodningen ”{ $encoding }”; TMX är UTF-8, UTF-16 eller ASCII
    .hint = Spara den som UTF-8 och deklarera det.
validate-tmx-date = ”{ $value }” i ”{ $attribute }” är inget datum enligt ISO 8601
    .hint = Skriv det som YYYYMMDDThhmmssZ, till exempel 20240503T100000Z.
validate-tmx-srclang = källspråket ”{ $value }” är varken en språktagg eller *all*
    .hint = Skriv en tagg med bindestreck, till exempel en-GB, eller *all* om vilket språk som helst kan vara källa.
validate-tmx-tuid = identifieraren ”{ $value }” är tom eller innehåller blanktecken
    .hint = Skriv den utan blanktecken, eller utelämna den.
validate-tmx-source-missing = ingen variant i den här enheten är på dess källspråk, ”{ $lang }”
    .hint = Rätta språket för en variant eller för srclang; ange *all* i srclang om vilket språk som helst kan vara källa.
validate-tmx-code-doubled = en annan öppnande kod i segmentet har redan numret i="{ $number }"
    .hint = Ge varje kodpar i ett segment ett eget nummer.
validate-tmx-code-unopened = den stängande koden i="{ $number }" har ingen öppnande kod före sig i segmentet
    .hint = Lägg till <bpt>, eller gör koden till ett <it> med pos="end".
validate-tmx-code-unclosed = den öppnande koden i="{ $number }" har ingen stängande kod efter sig i segmentet
    .hint = Lägg till <ept>, eller gör koden till ett <it> med pos="begin".
validate-tmx-base-missing = en avbildning (map) anger en code, men kodningen säger inte vilken den utvidgar
    .hint = Ange den kodningen i attributet ”base”.
validate-tmx-map-nothing = den här avbildningen (map) säger ingenting om sitt tecken
    .hint = Ange code, ent eller subst.
validate-tmx-code = ”{ $value }” är ingen kod
    .hint = Skriv #x och hexadecimala siffror, till exempel #x80.
validate-tmx-ascii = ”{ $value }” i ”{ $attribute }” har tecken utanför ASCII
    .hint = Skriv det med tecken ur ASCII.
