# Zgodność z TBX. Program dodaje plik i wiersz oraz miejsce w normie.

validate-tbx-namespace = element główny należy do przestrzeni nazw „{ $namespace }” zamiast „{ $expected }”
    .hint = Element martif nie ma przestrzeni nazw; element tbx ma xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = „{ $name }” nie jest nazwą dialektu TBX
    .hint = Wpisz nazwę zaczynającą się od TBX-, na przykład TBX-Basic.
validate-tbx-date = „{ $value }” nie jest datą
    .hint = Wpisz rok, miesiąc i dzień, na przykład 2024-05-03.
validate-tbx-language-doubled = pojęcie ma już sekcję dla języka „{ $lang }”
    .hint = Umieść terminy z obu sekcji w jednej.
validate-tbx-target-unknown = żaden element dokumentu nie ma identyfikatora „{ $target }”
    .hint = Popraw cel albo dodaj to, do czego się odwołuje.
validate-tbx-target-web = cel „{ $target }” nie jest adresem internetowym
    .hint = Wpisz adres zaczynający się od https:// lub http://.
validate-tbx-target-missing = to odwołanie nie ma celu
    .hint = Dodaj atrybut „target”.
validate-tbx-style-dct = plik w stylu dct zapisuje kategorie danych jako elementy ich modułów, a nie w tym atrybucie
    .hint = Wpisz element kategorii, na przykład min:partOfSpeech, albo ustaw style="dca".
validate-tbx-style-dca = plik w stylu dca nie zawiera elementów z innych przestrzeni nazw
    .hint = Zapisz kategorię jako atrybut, na przykład termNote type="partOfSpeech", albo ustaw style="dct".
validate-tbx-category-empty = typ jest pusty
    .hint = Podaj kategorię danych.
validate-tbx-category = dialekt nie ma dla tego elementu kategorii danych „{ $name }”
    .hint = Użyj kategorii należącej do dialektu; wielkość liter ma znaczenie.
validate-tbx-module = dialekt nie ma kategorii danych „{ $name }” w przestrzeni nazw „{ $namespace }”
    .hint = Użyj kategorii należącej do dialektu, w przestrzeni nazw jej modułu.
validate-tbx-level = „{ $name }” nie może znajdować się na tym poziomie hasła
    .hint = Przenieś go do hasła, języka lub terminu, do którego może należeć.
validate-tbx-value = „{ $value }” nie jest wartością „{ $name }”; dopuszczalne wartości: { $values }
    .hint = Użyj jednej z tych wartości.
