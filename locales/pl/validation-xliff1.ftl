# Co plik XLIFF w wersji 1.0, 1.1 lub 1.2 zawiera niezgodnie ze specyfikacją. Program dodaje
# plik, wiersz, jednostkę i miejsce w specyfikacji.

## Element główny

xliff1-namespace-missing = XLIFF { $version } ma przestrzeń nazw, a ten plik jej nie ma
    .hint = Wpisz xmlns="{ $namespace }" w pierwszym elemencie.
xliff1-version-older = przestrzeń nazw jest właściwa dla XLIFF 1.2, ale wersją jest „{ $version }”
    .hint = Wpisz version="1.2", chyba że jakieś narzędzie wymaga inaczej.
xliff1-extension-after-files = „{ $element }” znajduje się za ostatnim elementem „file”
    .hint = Elementy innych przestrzeni nazw umieszcza się tu przed elementem „file”; przenieś element na początek.

## Identyfikatory i odwołania do nich

xliff1-id-doubled = { $attribute } „{ $id }” elementu „{ $element }” jest już zajęty, w wierszu { $line }
    .hint = Musi być niepowtarzalny w elemencie „file”; zmień jeden z nich.
xliff1-tool-unknown = { $attribute } „{ $id }” elementu „{ $element }” nie wskazuje żadnego narzędzia z nagłówka
    .hint = Dodaj „tool” z tym identyfikatorem do nagłówka tego samego elementu „file” albo popraw identyfikator.
xliff1-phase-unknown = { $attribute } „{ $id }” elementu „{ $element }” nie wskazuje żadnego etapu z nagłówka
    .hint = Dodaj „phase” o tej nazwie do nagłówka tego samego elementu „file” albo popraw nazwę.
xliff1-unit-unknown = { $attribute } „{ $id }” elementu „{ $element }” nie jest identyfikatorem żadnej jednostki tego pliku
    .hint = Wskaż „trans-unit” lub „bin-unit” z tego samego elementu „file” albo pomiń atrybut.

## Atrybuty

xliff1-language = język elementu „{ $element }” to „{ $found }”, ale { $attribute } pliku ma wartość „{ $expected }”
    .hint = Uzgodnij obie wartości; języki mogą się różnić tylko w „alt-trans”.
xliff1-mime-type = „{ $value }” nie jest typem mediów
    .hint = Zacznij od jednej z wartości: { $classes }; dalej może następować ukośnik i podtyp.
xliff1-reformat = „{ $value }” zawiera yes lub no, a zarazem wylicza atrybuty
    .hint = Wpisz samo „yes” lub „no” albo tylko atrybuty, które wolno zmieniać.

## Segmenty

xliff1-segment-without-mid = segment w „seg-source” nie ma mid
    .hint = Dodaj ten atrybut, aby można było znaleźć tłumaczenie segmentu.
xliff1-segment-doubled = dwa segmenty mają mid „{ $mid }”
    .hint = Nadaj każdemu segmentowi w „seg-source” własny mid.
xliff1-segment-unknown = „{ $element }” odwołuje się do segmentu „{ $mid }”, którego nie ma w „seg-source”
    .hint = Użyj mid segmentu z sąsiedniego „seg-source” albo dodaj tam ten segment.
xliff1-segmented-otherwise = bez znaczników segmentów tekst „seg-source” jest inny niż „source”
    .hint = Podziel tekst źródłowy na segmenty bez zmian; tekstu nie zmienia się w żadnym z tych elementów.

## Kody

xliff1-rid-doubled = inny element „{ $element }” w tym tekście ma rid „{ $rid }”
    .hint = Nadaj każdej parze kodów własny rid.
xliff1-begin-without-end = żaden „{ $end }” nie kończy elementu „{ $element }”, którego { $attribute } to „{ $id }”
    .hint = Dodaj jego koniec w tym samym tekście albo użyj „it” lub „x” dla kodu pojedynczego.
xliff1-end-without-begin = element „{ $element }”, którego { $attribute } to „{ $id }”, nie kończy żadnego „{ $begin }”
    .hint = Dodaj jego początek w tym samym tekście albo użyj „it” lub „x” dla kodu pojedynczego.
xliff1-end-first = element „{ $element }”, którego { $attribute } to „{ $id }”, znajduje się przed swoim „{ $begin }”
    .hint = Umieść początek kodu przed jego końcem.
xliff1-cloned = kod „{ $id }” występuje w tekście docelowym dwa razy, a nie wolno go powielać
    .hint = Usuń jeden z nich albo wpisz w tekście źródłowym clone="yes".
xliff1-code-id-shared = dwa różne kody w tym tekście mają identyfikator „{ $id }”
    .hint = Nadaj każdemu własny identyfikator, w przeciwnym razie narzędzia ich nie odróżnią.
