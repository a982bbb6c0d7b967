# Co zgłaszają czytniki formatów źródłowych.

## Markdown: błędy

md-utf16 = plik jest zapisany w UTF-16, a nie w UTF-8
    .hint = Zapisz go w UTF-8; edytory nazywają to „kodowaniem”.
md-binary = plik zawiera bajt NUL, nie jest więc tekstem
    .hint = Sprawdź, czy to plik Markdown. Jeżeli jest to tekst w UTF-16, zapisz go w UTF-8.
md-utf8 = bajt { $byte } nie jest w tym miejscu poprawny w UTF-8
    .hint = Zapisz plik w UTF-8; prawdopodobnie ma starsze kodowanie, takie jak Windows-1252.
md-other-source = dokument odczytano z innej wersji tego pliku
    .hint = Odczytaj plik ponownie, a następnie go zapisz.

## Markdown: ustalenia

md-empty = plik jest pusty
    .hint = Wpisz w nim tekst albo usuń plik z projektu.
md-no-text = plik nie zawiera niczego do tłumaczenia
    .hint = Jeżeli tak ma być, usuń go z projektu.
md-control = tekst zawiera znak sterujący { $code }, którego inne formaty nie mogą przechować
    .hint = Usuń go; edytory pokazują go po włączeniu niewidocznych znaków.
md-yaml = blok metadanych nie jest poprawnym kodem YAML: { syntax-reason }
    .hint = Popraw go; do tego czasu nic w nim nie będzie tłumaczone.
md-toml = blok metadanych nie jest poprawnym kodem TOML: { syntax-reason }
    .hint = Popraw go; do tego czasu nic w nim nie będzie tłumaczone.
syntax-reason = { $reason ->
    [unquoted] tekst musi tu być w prostym cudzysłowie
    [quotes] cudzysłów nie jest zamknięty albo coś po nim następuje
    [doubled] ten klucz już występuje
    [no-value] brakuje wartości
    [equals] między kluczem a jego wartością stoi „=”
    [key] klucz bez cudzysłowu może zawierać tylko litery od A do Z bez znaków diakrytycznych, cyfry, „-” i „_”
    [bracket] nawias nie ma pary
    [comma] brakuje przecinka albo jest on zbędny
    [value] to nie jest ani liczba, ani data, ani „true” lub „false”
    [escape] „\” nie rozpoczyna tu niczego znanego; sam znak zapisuje się „\\”
    [rest] w tym wierszu nie może być nic więcej
    [indent] wiersz nie jest wcięty tak jak wiersze, do których należy
    [tab] wcięcia wierszy tworzy się tylko spacjami, nie tabulatorami
    [colon] tu nie może zaczynać się klucz; tekst z dwukropkiem musi być w cudzysłowie
    [line] w wierszu nie ma klucza z dwukropkiem
    [sign] tekst zaczynający się tym znakiem musi być w cudzysłowie
   *[other] jest tu coś, czego tu być nie powinno
}
md-heading-skipped = po nagłówku poziomu { $before } następuje nagłówek poziomu { $level }
    .hint = Czytniki ekranu odczytują poziomy: używaj każdego poziomu tylko bezpośrednio pod poziomem wyższym.
md-image-without-text = obraz nie ma tekstu alternatywnego
    .hint = Opisz w nawiasach kwadratowych, co przedstawia obraz, z myślą o osobach, które go nie widzą.
md-nested-images = obrazy w tekstach alternatywnych są zagnieżdżone głębiej niż { $depth }; najgłębsze nie są tłumaczone
    .hint = Pisz teksty alternatywne bez obrazów.
md-too-deep = listy i cytaty są zagnieżdżone głębiej niż { $depth }; najgłębsze są złożone na jednym poziomie
    .hint = Sprawdź, czy zagnieżdżenie jest zamierzone.
md-table-surplus = „{ $text }” stoi za ostatnią kolumną tabeli, więc nigdy nie jest pokazywane
    .hint = Dodaj tabeli kolumnę albo napisz \| tam, gdzie kreska należy do tekstu.
md-table-rule = liczba komórek w wierszu pod nagłówkiem tabeli wynosi { $cells }, a w nagłówku { $columns }, więc tabela pozostaje zwykłym tekstem
    .hint = Daj wierszowi tyle komórek, ile ma nagłówek.
md-never-closed = nic nie zamyka „{ $mark }”, więc wszystko, co następuje, do tego należy i nie jest tłumaczone
    .hint = Wpisz { $end } w osobnym wierszu tam, gdzie ma się to kończyć.
md-definition-list = wiersz z dwukropkiem na początku nie jest definicją, lecz ciągiem dalszym tekstu powyżej
    .hint = Użyj listy, tabeli albo terminu pogrubioną czcionką z objaśnieniem po nim.
md-front-open = plik zaczyna się od --- i pól, których nic nie kończy, więc są one tekstem
    .hint = Napisz --- w osobnym wierszu pod ostatnim polem.
md-key-doubled = klucz „{ $key }” występuje dwukrotnie
    .hint = Pozostaw tylko jeden.
md-footnote-undefined = nie ma przypisu „{ $label }”
    .hint = Dodaj jego tekst ([^{ $label }]: …) albo usuń odwołanie.
md-footnote-unused = nic nie odwołuje się do przypisu „{ $label }”
    .hint = Dodaj odwołanie ([^{ $label }]) we właściwym miejscu albo usuń przypis.
md-footnote-doubled = przypis „{ $label }” zdefiniowano już wcześniej; ten tekst nigdy się nie pojawi
    .hint = Nadaj mu własną etykietę.
md-missing-reference = odsyłacz wskazuje „{ $label }”, czego nie zdefiniowano, dlatego pozostaje zwykłym tekstem
    .hint = Dodaj definicję ([{ $label }]: adres) albo popraw etykietę.
md-instruction-unclear = komentarz zaczyna się jak instrukcja dla tłumaczy, ale nie zawiera nic zrozumiałego: { $text }
    .hint = Wpisz <!-- vulgate translate="no" -->, max-length="60" lub note="…".
md-instruction-unknown = instrukcja „{ $name }” dla tłumaczy nie istnieje
    .hint = Użyj translate="no", max-length="60" lub note="…".
md-instruction-value = { $name } nie może mieć wartości „{ $value }”
    .hint = translate ma wartość „no” lub „yes”, max-length to liczba znaków, a note to tekst.
md-instruction-unused = po tej instrukcji dla tłumaczy nie następuje żaden blok
    .hint = Umieść komentarz w osobnym wierszu przed blokiem, którego dotyczy.
md-instruction-place = instrukcja dla tłumaczy znajduje się wewnątrz bloku HTML, więc niczego nie dotyczy
    .hint = Umieść ją w osobnym wierszu przed blokiem.
