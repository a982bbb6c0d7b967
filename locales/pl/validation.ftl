# Co `vulgate validate` znajduje w dowolnym formacie.

validate-format = <{ $element }> nie jest elementem głównym żadnego formatu, który można tu sprawdzić
    .hint = Można sprawdzić XLIFF 1.2 oraz od 2.0 do 2.2, TMX, SRX i TBX. Jego przestrzeń nazw to „{ $namespace }”: sprawdź, czy nie ma w niej literówki.
validate-sound = { $path }: { $format }, zgodny
validate-warned = { $path }: { $format }, zgodny, { $warnings ->
    [one] jedno ostrzeżenie
    [few] { $warnings } ostrzeżenia
    [many] { $warnings } ostrzeżeń
   *[other] { $warnings } ostrzeżenia
}
validate-ill-formed = { $path }: XML nie jest poprawnie sformułowany, plik nie jest więc zgodny z żadną normą
validate-broken = { $path }: { $format }, niezgodny: { $errors ->
    [one] jedno naruszenie
    [few] { $errors } naruszenia
    [many] { $errors } naruszeń
   *[other] { $errors } naruszenia
}

validate-element-unexpected = <{ $element }> nie może znajdować się w <{ $parent }>
    .hint = Usuń go, przenieś we właściwe miejsce albo popraw jego nazwę lub przestrzeń nazw.
validate-element-order = <{ $element }> znajduje się w <{ $parent }> za <{ $other }>, a powinien być przed nim
    .hint = Przesuń go do przodu.
validate-element-too-early = <{ $element }> znajduje się w <{ $parent }> przed <{ $other }>, a powinien być za nim
    .hint = Przesuń go do tyłu.
validate-element-repeated = <{ $parent }> zawiera więcej elementów <{ $element }>, niż wolno
    .hint = Pozostaw jeden albo umieść pozostałe we właściwych miejscach.
validate-element-missing = w <{ $element }> brakuje wymaganej zawartości: { $child }
    .hint = Dodaj ją albo usuń niepełny element.
validate-text = <{ $element }> zawiera tekst „{ $text }” tam, gdzie mogą być tylko elementy
    .hint = Usuń tekst albo przenieś go do elementu przeznaczonego na tekst.
validate-not-empty = <{ $element }> musi być pusty, a zawiera odstępy
    .hint = Zapisz go jako jeden znacznik, który sam się zamyka.
validate-attribute-missing = w <{ $element }> brakuje atrybutu { $attribute }
    .hint = Dodaj atrybut.
validate-attribute-unexpected = <{ $element }> nie może mieć atrybutu { $attribute }
    .hint = Usuń go albo popraw jego nazwę lub przestrzeń nazw.
validate-value-nmtoken = { $attribute }="{ $value }" w <{ $element }> nie jest tokenem nazwy
    .hint = Użyj tylko liter, cyfr, kropek, łączników, podkreśleń i dwukropków, bez odstępów.
validate-value-nmtokens = { $attribute }="{ $value }" w <{ $element }> nie jest listą tokenów nazw
    .hint = Rozdziel tokeny odstępami; każdy składa się z liter, cyfr, kropek, łączników, podkreśleń i dwukropków.
validate-value-name = { $attribute }="{ $value }" w <{ $element }> nie jest nazwą
    .hint = Zacznij od litery lub podkreślenia, a dalej użyj liter, cyfr, kropek, łączników i podkreśleń.
validate-value-iri = { $attribute }="{ $value }" w <{ $element }> nie jest adresem
    .hint = Zapisz % jako %25, chyba że następują po nim dwie cyfry szesnastkowe, i użyj # najwyżej raz.
validate-value-lang = { $attribute }="{ $value }" w <{ $element }> nie jest znacznikiem języka
    .hint = Użyj znacznika BCP 47, na przykład en, pt-PT lub sr-Latn.
validate-value-integer = { $attribute }="{ $value }" w <{ $element }> nie jest liczbą całkowitą
    .hint = Wpisz tylko cyfry.
validate-value-integer-from = { $attribute }="{ $value }" w <{ $element }> nie jest liczbą całkowitą od { $from } wzwyż
    .hint = Wpisz tylko cyfry; najmniejsza wartość to { $from }.
validate-value-integer-range = { $attribute }="{ $value }" w <{ $element }> nie jest liczbą całkowitą od { $from } do { $to }
    .hint = Wybierz liczbę z tego zakresu.
validate-value-decimal = { $attribute }="{ $value }" w <{ $element }> nie jest liczbą
    .hint = Wpisz cyfry, z kropką przed miejscami dziesiętnymi.
validate-value-decimal-range = { $attribute }="{ $value }" w <{ $element }> nie jest liczbą od { $from } do { $to }
    .hint = Wybierz liczbę z tego zakresu, z kropką przed miejscami dziesiętnymi.
validate-value-choice = { $attribute }="{ $value }" w <{ $element }> nie jest żadną ze zdefiniowanych wartości
    .hint = Są to: { $values }.
validate-value-choices = { $attribute }="{ $value }" w <{ $element }> zawiera wartość, której nie zdefiniowano
    .hint = Zdefiniowane wartości: { $values }. Kilka wartości rozdziela się odstępami.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" w <{ $element }> nie jest ani zdefiniowaną wartością, ani wartością z przedrostkiem
    .hint = Zdefiniowane wartości: { $values }. Własne wartości mają przedrostek i dwukropek, na przykład my:value.
validate-value-prefixed = { $attribute }="{ $value }" w <{ $element }> nie jest wartością z własnym przedrostkiem
    .hint = Wpisz własny przedrostek, dwukropek i wartość, bez odstępów; przedrostek xlf jest zajęty.
validate-value-date-time = { $attribute }="{ $value }" w <{ $element }> nie jest datą z godziną
    .hint = Zapisz ją w postaci 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" w <{ $element }> nie jest datą z godziną
    .hint = Zapisz ją w postaci 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" w <{ $element }> nie jest datą
    .hint = Zapisz ją w postaci 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" w <{ $element }> nie jest typem mediów
    .hint = Wpisz typ i podtyp, na przykład image/png.
validate-value-unicode = { $attribute }="{ $value }" w <{ $element }> nie jest numerem znaku Unicode
    .hint = Wpisz #x i cyfry szesnastkowe, na przykład #xF8FF.
validate-id-doubled = inny element ma już identyfikator „{ $id }”
    .hint = Identyfikatory są w dokumencie niepowtarzalne; zmień jeden z nich oraz odwołania do niego.
validate-value-coordinates = { $attribute }="{ $value }" w <{ $element }> nie są współrzędnymi
    .hint = Wpisz cztery liczby rozdzielone średnikami, a w miejscu nieznanej #: 10;20;#;30.
