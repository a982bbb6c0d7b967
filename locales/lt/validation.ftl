# Ką `vulgate validate` randa bet kurio formato failuose.

validate-format = <{ $element }> nėra jokio čia tikrinamo formato šaknis
    .hint = Tikrinti galima XLIFF 1.2 ir 2.0–2.2, TMX, SRX ir TBX. Elemento vardų erdvė yra „{ $namespace }“: patikrinkite, ar nėra rašybos klaidos.
validate-sound = { $path }: { $format }, atitinka reikalavimus
validate-warned = { $path }: { $format }, atitinka reikalavimus; { $warnings ->
    [one] { $warnings } įspėjimas
    [few] { $warnings } įspėjimai
   *[other] { $warnings } įspėjimų
}
validate-ill-formed = { $path }: netaisyklingos sandaros XML, todėl neatitinka jokio formato
validate-broken = { $path }: { $format }, neatitinka reikalavimų: { $errors ->
    [one] { $errors } pažeidimas
    [few] { $errors } pažeidimai
   *[other] { $errors } pažeidimų
}

validate-element-unexpected = <{ $element }> negali būti elemente <{ $parent }>
    .hint = Pašalinkite jį, perkelkite į tinkamą vietą arba pataisykite jo vardą ar vardų erdvę.
validate-element-order = <{ $element }> elemente <{ $parent }> yra po <{ $other }>, bet turi būti prieš jį
    .hint = Perkelkite jį į priekį.
validate-element-too-early = <{ $element }> elemente <{ $parent }> yra prieš <{ $other }>, bet turi būti po jo
    .hint = Perkelkite jį toliau.
validate-element-repeated = elemente <{ $parent }> yra daugiau <{ $element }>, negu leidžiama
    .hint = Palikite vieną arba perkelkite kitus į tinkamą vietą.
validate-element-missing = elemente <{ $element }> trūksta privalomo elemento: { $child }
    .hint = Pridėkite jį arba pašalinkite nepilną elementą.
validate-text = elemente <{ $element }> yra tekstas „{ $text }“, nors gali būti tik elementai
    .hint = Pašalinkite tekstą arba perkelkite jį į tekstui skirtą elementą.
validate-not-empty = <{ $element }> turi būti tuščias, bet jame yra tarpo ženklų
    .hint = Rašykite jį viena save uždarančia žyme.
validate-attribute-missing = <{ $element }> neturi atributo { $attribute }
    .hint = Pridėkite atributą.
validate-attribute-unexpected = <{ $element }> negali turėti atributo { $attribute }
    .hint = Pašalinkite jį arba pataisykite jo vardą ar vardų erdvę.
validate-value-nmtoken = <{ $element }> atributas { $attribute }="{ $value }" nėra vardo leksema (NMTOKEN)
    .hint = Vartokite tik raides, skaitmenis, taškus, brūkšnelius, pabraukimo ženklus ir dvitaškius, be tarpų.
validate-value-nmtokens = <{ $element }> atributas { $attribute }="{ $value }" nėra vardo leksemų sąrašas (NMTOKENS)
    .hint = Leksemas skirkite tarpais; kiekvieną sudaro raidės, skaitmenys, taškai, brūkšneliai, pabraukimo ženklai ir dvitaškiai.
validate-value-name = <{ $element }> atributas { $attribute }="{ $value }" nėra vardas
    .hint = Pradėkite raide arba pabraukimo ženklu, toliau rašykite raides, skaitmenis, taškus, brūkšnelius ir pabraukimo ženklus.
validate-value-iri = <{ $element }> atributas { $attribute }="{ $value }" nėra adresas
    .hint = Rašykite % kaip %25, nebent po jo eina du šešioliktainiai skaitmenys, o # vartokite ne daugiau kaip kartą.
validate-value-lang = <{ $element }> atributas { $attribute }="{ $value }" nėra kalbos žymė
    .hint = Naudokite BCP 47 žymę, pavyzdžiui, en, pt-PT arba sr-Latn.
validate-value-integer = <{ $element }> atributas { $attribute }="{ $value }" nėra sveikasis skaičius
    .hint = Rašykite tik skaitmenis.
validate-value-integer-from = <{ $element }> atributas { $attribute }="{ $value }" nėra sveikasis skaičius, ne mažesnis kaip { $from }
    .hint = Rašykite tik skaitmenis, ne mažiau kaip { $from }.
validate-value-integer-range = <{ $element }> atributas { $attribute }="{ $value }" nėra sveikasis skaičius nuo { $from } iki { $to }
    .hint = Pasirinkite šių ribų skaičių.
validate-value-decimal = <{ $element }> atributas { $attribute }="{ $value }" nėra skaičius
    .hint = Rašykite skaitmenis, o prieš dešimtaines dalis – tašką.
validate-value-decimal-range = <{ $element }> atributas { $attribute }="{ $value }" nėra skaičius nuo { $from } iki { $to }
    .hint = Pasirinkite šių ribų skaičių, o prieš dešimtaines dalis rašykite tašką.
validate-value-choice = <{ $element }> atributas { $attribute }="{ $value }" nėra viena iš nustatytų reikšmių
    .hint = Jos yra: { $values }.
validate-value-choices = <{ $element }> atribute { $attribute }="{ $value }" yra nenustatyta reikšmė
    .hint = Nustatytos: { $values }. Kelios skiriamos tarpais.
validate-value-choice-or-prefixed = <{ $element }> atributas { $attribute }="{ $value }" nėra nei nustatyta reikšmė, nei reikšmė su prefiksu
    .hint = Nustatytos: { $values }. Savos reikšmės rašomos su prefiksu ir dvitaškiu, pavyzdžiui, my:value.
validate-value-prefixed = <{ $element }> atributas { $attribute }="{ $value }" nėra reikšmė su savu prefiksu
    .hint = Rašykite savo prefiksą, dvitaškį ir reikšmę be tarpų; prefiksas xlf užimtas.
validate-value-date-time = <{ $element }> atributas { $attribute }="{ $value }" nėra data su laiku
    .hint = Rašykite taip: 2026-03-31T09:30:00Z.
validate-value-basic-date-time = <{ $element }> atributas { $attribute }="{ $value }" nėra data su laiku
    .hint = Rašykite taip: 20260331T093000Z.
validate-value-date = <{ $element }> atributas { $attribute }="{ $value }" nėra data
    .hint = Rašykite taip: 2026-03-31.
validate-value-media-type = <{ $element }> atributas { $attribute }="{ $value }" nėra terpės tipas
    .hint = Rašykite tipą ir potipį, pavyzdžiui, image/png.
validate-value-unicode = <{ $element }> atributas { $attribute }="{ $value }" nėra kodo pozicija
    .hint = Rašykite #x ir šešioliktainius skaitmenis, pavyzdžiui, #xF8FF.
validate-id-doubled = kitas elementas jau turi identifikatorių „{ $id }“
    .hint = Identifikatoriai dokumente turi būti unikalūs; pakeiskite vieną iš jų ir jo nuorodas.
validate-value-coordinates = <{ $element }> atributas { $attribute }="{ $value }" nėra koordinatės
    .hint = Rašykite keturis kabliataškiais atskirtus skaičius; nežinomą žymėkite #: 10;20;#;30.
