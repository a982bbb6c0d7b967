# Co polecenia podrzędne mówią o swojej pracy.

## vulgate init

init-in-the-way = ten plik stoi na przeszkodzie; niczego nie zapisano
    .hint = Wybierz inny folder albo przenieś plik gdzie indziej.
init-done = Projekt z przykładowym dokumentem i jego tłumaczeniami znajduje się w „{ $folder }”. Zbuduj go poleceniem: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = ten wiersz danych wejściowych jest inny, niż oczekiwano
    .hint = Każdy wiersz to jeden obiekt JSON z kluczem „text”; dane wejściowe polecenia opisuje „vulgate help”.
jsonl-half-character = „{ $escape }” to tylko połowa znaku
    .hint = Zapisz obie połowy kolejno albo sam znak.

# Jedno miejsce, w którym zdanie mogłoby się kończyć: wyrazy wokół niego, wynik i powód.
segment-break = podział
segment-no-break = bez podziału
segment-by-rule = { $group }, reguła { $number }, wiersz { $line }
segment-by-setting = { $key } w vulgate.toml
segment-by-hard-break = twardy podział wiersza
segment-by-none = żadna reguła tu nie dzieli
segment-gave-up = reguła { $number } wymaga tu zbyt wielu kroków

## vulgate export

export-progress = Eksportowanie
export-head-file = Plik
export-head-segments = Segmenty
export-head-accepted = Przetłumaczone
export-head-filled = Z pamięci
export-head-matched = Z dopasowaniami
export-head-changed = Zmienione

export-unimported =
    ten plik zmienił się od czasu eksportu: { $count ->
        [one] jedno gotowe tłumaczenie nie jest jeszcze zapisane w projekcie
        [few] { $count } gotowe tłumaczenia nie są jeszcze zapisane w projekcie
        [many] { $count } gotowych tłumaczeń nie jest jeszcze zapisanych w projekcie
       *[other] { $count } gotowego tłumaczenia nie jest jeszcze zapisane w projekcie
    }; plik pozostawiono bez zmian
    .hint = Najpierw go zaimportuj albo przenieś gdzie indziej; „-o” eksportuje do innego folderu.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] wstawiono jedno tłumaczenie
        [few] wstawiono { $filled } tłumaczenia
        [many] wstawiono { $filled } tłumaczeń
       *[other] wstawiono { $filled } tłumaczenia
    }, bez zmian: { $unchanged }, brakuje: { $missing }, zablokowane lub nieprzeznaczone do tłumaczenia: { $locked }.
export-into-language = ten plik nie podaje, na jaki język jest tłumaczony
    .hint = Podaj język za pomocą „--lang”. Języki tego projektu: { $known }.
export-into-foreign = językiem tego pliku jest „{ $lang }”, na który ten projekt nie tłumaczy
    .hint = Języki tego projektu: { $known }.

## vulgate import

import-progress = Importowanie
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] przyjęto jedno tłumaczenie
        [few] przyjęto { $accepted } tłumaczenia
        [many] przyjęto { $accepted } tłumaczeń
       *[other] przyjęto { $accepted } tłumaczenia
    }, bez zmian: { $unchanged }, nieukończone: { $unfinished }.
import-moved = „{ $former }” to teraz „{ $path }”, ponieważ zmieniono nazwę dokumentu.
import-no-document = w tym pliku nie ma dokumentu, którego można użyć
    .hint = Przeczytaj komunikaty powyżej albo wyeksportuj dokument ponownie.
import-unknown = ten plik dotyczy „{ $original }”, który nie jest dokumentem tego projektu, i nie ma ani jednego zdania wspólnego z żadnym z jego dokumentów
    .hint = Dokumenty tego projektu: { $known }. Zaimportuj plik do projektu, z którego go wyeksportowano, albo dodaj go tylko do pamięci poleceniem „vulgate tm import”.
import-nothing-common = ten plik dotyczy innego „{ $original }”: nie ma ani jednego zdania wspólnego z dokumentem tego projektu
    .hint = Zaimportuj go do projektu, z którego go wyeksportowano, albo dodaj go tylko do pamięci poleceniem „vulgate tm import”.
import-other-name = ten plik dotyczy „{ $original }”, ale zawiera zdania dokumentu „{ $document }”, przyjęto więc, że dotyczy tego dokumentu
    .hint = Jeżeli zmieniono nazwę dokumentu, wszystko jest w porządku.
import-source-language = ten plik jest tłumaczeniem z języka „{ $found }”, ale językiem dokumentu „{ $document }” jest „{ $expected }”
    .hint = Niczego nie zapisano. Dodaj plik tylko do pamięci poleceniem „vulgate tm import”.
import-into-source-language = według tego pliku przetłumaczono go na „{ $lang }”, czyli na język jego tekstu źródłowego; niczego nie zapisano
    .hint = Proszę poprawić język docelowy („trgLang” lub „target-language”) i zaimportować plik ponownie.
import-region = językiem tego pliku jest „{ $found }”; przyjęto go jako „{ $lang }”, jedyny pasujący język projektu
    .hint = Nie trzeba nic robić.
import-lowered = tłumaczenie w stanie „{ $former }” zastąpiono tłumaczeniem w stanie „{ $state }”
    .hint = Jeżeli plik pochodzi z wcześniejszego etapu, zaimportuj ponownie późniejszy plik.
import-pseudo =
    ten plik zawiera pseudotłumaczenia; { $count ->
        [one] utracono by jedno prawdziwe tłumaczenie na język „{ $lang }”
        [few] utracono by { $count } prawdziwe tłumaczenia na język „{ $lang }”
        [many] utracono by { $count } prawdziwych tłumaczeń na język „{ $lang }”
       *[other] utracono by { $count } prawdziwego tłumaczenia na język „{ $lang }”
    }
    .hint = Niczego nie zapisano. Sprawdź układ w kopii projektu albo zaimportuj plik tłumacza.
import-no-target-language = ten plik nie podaje, na jaki język jest tłumaczony
    .hint = Wpisz w nim język (trgLang w XLIFF 2, target-language w 1.2) i zaimportuj go ponownie.
import-foreign-language =
    językiem tego pliku jest „{ $lang }”, na który ten projekt nie tłumaczy; { $count ->
        [one] jego jedyne gotowe tłumaczenie trafiło
        [few] jego { $count } gotowe tłumaczenia trafiły
        [many] jego { $count } gotowych tłumaczeń trafiło
       *[other] jego { $count } gotowego tłumaczenia trafiło
    } tylko do pamięci
    .hint = Języki projektu: { $known }. Jeżeli projekt ma obejmować także „{ $lang }”, dodaj ten język do „project.targets” w vulgate.toml i zaimportuj plik ponownie.

## vulgate align

align-done = Jednostki, które mają parę: { $paired } z { $units }. Przejrzyj „{ $path }”, a następnie zaimportuj ten plik.

## vulgate build

build-progress = Budowanie
build-done =
    { $count ->
        [0] Niczego nie zbudowano.
        [one] W „{ $folder }” znajduje się jeden plik.
        [few] W „{ $folder }” znajdują się { $count } pliki.
        [many] W „{ $folder }” znajduje się { $count } plików.
       *[other] W „{ $folder }” znajduje się { $count } pliku.
    }
build-unchanged = Żadne wydanie się nie zmieniło; niczego nie utworzono ponownie.
build-reused = Wersje niezmienione, których nie zbudowano ponownie: { $count } z { $all }.
# Tabela, którą zapisuje --summary.
summary-title = Kompletne wersje: { $complete } z { $all }
summary-document = Dokument
summary-complete = Kompletne
summary-incomplete = Niekompletne (nieprzetłumaczone segmenty)
summary-not-built = Niezbudowane

build-incomplete =
    { $count ->
        [one] jeden segment nie ma aktualnego tłumaczenia w języku „{ $lang }”; w wyniku jest oznaczony
        [few] { $count } segmenty nie mają aktualnego tłumaczenia w języku „{ $lang }”; w wyniku są oznaczone
        [many] { $count } segmentów nie ma aktualnego tłumaczenia w języku „{ $lang }”; w wyniku są oznaczone
       *[other] { $count } segmentu nie ma aktualnego tłumaczenia w języku „{ $lang }”; w wyniku są oznaczone
    }
    .hint = „vulgate export --lang { $lang }” zapisuje je dla tłumacza; „--strict” je wymienia.
build-removed = tę wersję z wcześniejszego budowania usunięto, ponieważ jest nieaktualna
    .hint = Przetłumacz to, czego brakuje, i zbuduj ponownie.
build-left-over = to wydanie z wcześniejszego budowania nie należy już do żadnego dokumentu i języka projektu
    .hint = Usuń je, jeśli nie ma być opublikowane.
build-untranslated = nie przetłumaczono na język „{ $lang }”: „{ $text }”
    .hint = „vulgate export --lang { $lang }” zapisuje ten tekst dla tłumacza.
build-changed = zmieniono od czasu tłumaczenia na język „{ $lang }”: „{ $text }”
    .hint = „vulgate export --lang { $lang }” zapisuje ten tekst dla tłumacza wraz z dawnym tłumaczeniem.
build-without-pdf = ten program skompilowano bez składu
    .hint = Skompiluj go z funkcją „pdf” albo wybierz „--format html,source”.
build-no-bilingual = nie powstało wydanie dwujęzyczne w języku źródła „{ $lang }”
build-edition-format = w formacie autora istnieje tylko wydanie ostateczne
    .hint = Dodaj „--edition final” albo wybierz „--format pdf” lub „html”.

## vulgate status

status-percent = { $count }%
status-head-document = Dokument
status-head-language = Język
status-head-done = Gotowe
status-head-segments = Segmenty
status-head-translated = Przetłumaczone
status-head-reviewed = Zweryfikowane
status-head-final = Ostateczne
status-head-changed = Zmienione
status-head-missing = Brakujące
status-head-words = Słowa

## vulgate analyse

analyse-head-in-context = W kontekście
analyse-head-exact = Dokładne
analyse-head-repeated = Powtórzone
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nowe
analyse-all = Wszystkie dokumenty

## vulgate check

check-nothing-found =
    { $count ->
        [one] Sprawdzono jedno tłumaczenie, niczego nie znaleziono.
        [few] Sprawdzono { $count } tłumaczenia, niczego nie znaleziono.
        [many] Sprawdzono { $count } tłumaczeń, niczego nie znaleziono.
       *[other] Sprawdzono { $count } tłumaczenia, niczego nie znaleziono.
    }
check-fixed = „{ $found }” to teraz „{ $wanted }” ({ $check })
check-unknown = nie ma kontroli „{ $id }”
    .hint = Dostępne kontrole: { $known }.
check-unknown-near = nie ma kontroli „{ $id }”
    .hint = Czy chodziło o „{ $nearest }”?

## vulgate tm

tm-export-done = Liczba jednostek zapisanych w „{ $path }”: { $count }.
tm-export-unknown = w pamięci nie ma zbioru „{ $name }”
    .hint = Jej zbiory: { $known }.
tm-export-character = znak { $code } jest w XML niedozwolony; zamiast niego zapisano „�” w tekście „{ $text }”
    .hint = Usuń go poleceniem „vulgate tm edit” lub tam, skąd pochodzi tekst, i zapisz plik ponownie.
tm-import-progress = Importowanie
tm-import-done = { $path }: { $units ->
        [one] odczytano jedną jednostkę
        [few] odczytano { $units } jednostki
        [many] odczytano { $units } jednostek
       *[other] odczytano { $units } jednostki
    }, { $added ->
        [one] jedno nowe tłumaczenie
        [few] { $added } nowe tłumaczenia
        [many] { $added } nowych tłumaczeń
       *[other] { $added } nowego tłumaczenia
    } w zbiorze „{ $collection }”.
tm-import-kept = { $path }: liczba jednostek: { $units }, zachowano jako „{ $file }” i wymieniono w vulgate.toml.
tm-import-not-kept = zaimportowane tłumaczenia są tylko w bazie danych: nowa kopia robocza nie będzie ich zawierać
    .hint = Zaimportuj je z „--keep”, aby znalazły się w folderze tm/ jako tekst.
tm-import-name = „{ $name }” nie może być nazwą zbioru
    .hint = Wybierz inną za pomocą „--collection”: najwyżej { $limit } znaków, bez znaków końca wiersza i znaków sterujących, bez / \ : * ? " < > |, bez spacji i kropki na początku i na końcu; nie może to być nazwa urządzenia systemu Windows, taka jak CON.
tm-import-exists = istnieje już inna pamięć o tej nazwie; nie została zastąpiona
    .hint = Nadaj nowej pamięci własną nazwę za pomocą „--collection” albo najpierw usuń „{ $file }”.
tm-import-settings = nie udało się dodać „{ $file }” na końcu vulgate.toml, ponieważ „tm.collections” zapisano tam w innej postaci
    .hint = Zapisz listę jako tabele [[tm.collections]] albo dodaj do niej plik ręcznie.
tm-import-language = „{ $lang }” nie jest językiem tego projektu; teksty w nim mimo to zachowano
    .hint = Dodaj go do „project.targets” w vulgate.toml, jeżeli chcesz na niego tłumaczyć.
tm-match-none = Brak dopasowania z oceną { $min } lub wyższą.
tm-match-kind =
    { $kind ->
        [in-context] w kontekście
        [exact] dokładne
        [near-exact] te same słowa
        [fuzzy] podobne
       *[pivot] przez inny język
    }
tm-match-penalty =
    { $kind ->
        [numbers] liczby
        [case] wielkie i małe litery
        [punctuation] interpunkcja lub odstępy
        [codes] kody
        [adapted] dostosowane, niesprawdzone
        [collection] jego zbiór
        [provenance] jego pochodzenie
        [regional] inna odmiana języka
       *[pivot] przez inny język
    }
tm-search-done =
    { $count ->
        [0] Niczego nie znaleziono.
        [one] Znaleziono jedno miejsce.
        [few] Znaleziono { $count } miejsca.
        [many] Znaleziono { $count } miejsc.
       *[other] Znaleziono { $count } miejsca.
    }
tm-search-quote = cudzysłów w tym tekście nie jest zamknięty: { $text }
    .hint = Zamknij go albo usuń: słowa między dwoma cudzysłowami są wyszukiwane jedno po drugim.
tm-search-empty = nie ma czego szukać
    .hint = Podaj słowo, część słowa lub frazę w cudzysłowie.
tm-stats-collection = Zbiór
tm-stats-provenance = Pochodzenie
tm-stats-penalty = Kara
tm-stats-units = Jednostki
tm-stats-variants = Tłumaczenia
tm-stats-pair = Języki
tm-stats-year = Ostatnia zmiana
tm-stats-undated = bez daty
tm-duplicates-done =
    { $count ->
        [0] Żaden tekst nie ma dwa razy tego samego tłumaczenia.
        [one] Jeden tekst ma dwa razy to samo tłumaczenie.
        [few] { $count } teksty mają dwa razy to samo tłumaczenie.
        [many] { $count } tekstów ma dwa razy to samo tłumaczenie.
       *[other] { $count } tekstu ma dwa razy to samo tłumaczenie.
    }
tm-conflicts-done =
    { $count ->
        [0] Żaden tekst nie ma kilku tłumaczeń.
        [one] Jeden tekst ma kilka tłumaczeń.
        [few] { $count } teksty mają kilka tłumaczeń.
        [many] { $count } tekstów ma kilka tłumaczeń.
       *[other] { $count } tekstu ma kilka tłumaczeń.
    }
tm-edit-would =
    { $count ->
        [0] Niczego nie znaleziono; nic by się nie zmieniło.
        [one] Zmieniłoby się jedno tłumaczenie. Nastąpi to bez opcji „--dry-run”.
        [few] Zmieniłyby się { $count } tłumaczenia. Nastąpi to bez opcji „--dry-run”.
        [many] Zmieniłoby się { $count } tłumaczeń. Nastąpi to bez opcji „--dry-run”.
       *[other] Zmieniłoby się { $count } tłumaczenia. Nastąpi to bez opcji „--dry-run”.
    }
tm-delete-would =
    { $count ->
        [0] Niczego nie znaleziono; nic nie zostałoby usunięte.
        [one] Usunięto by jedno tłumaczenie. Nastąpi to bez opcji „--dry-run”.
        [few] Usunięto by { $count } tłumaczenia. Nastąpi to bez opcji „--dry-run”.
        [many] Usunięto by { $count } tłumaczeń. Nastąpi to bez opcji „--dry-run”.
       *[other] Usunięto by { $count } tłumaczenia. Nastąpi to bez opcji „--dry-run”.
    }
tm-delete-done =
    { $count ->
        [0] Niczego nie znaleziono; nic się nie zmieniło.
        [one] Usunięto jedno tłumaczenie.
        [few] Usunięto { $count } tłumaczenia.
        [many] Usunięto { $count } tłumaczeń.
       *[other] Usunięto { $count } tłumaczenia.
    }
tm-edit-done =
    { $count ->
        [0] Niczego nie znaleziono; nic się nie zmieniło.
        [one] Zmieniono jedno tłumaczenie.
        [few] Zmieniono { $count } tłumaczenia.
        [many] Zmieniono { $count } tłumaczeń.
       *[other] Zmieniono { $count } tłumaczenia.
    }
tm-edit-empty = tekst do zastąpienia jest pusty
    .hint = Podaj tekst w postaci, w jakiej występuje w tłumaczeniach.
tm-edit-alike =
    { $count ->
        [one] jedno tłumaczenie zawiera ten tekst w innym zapisie i pozostaje bez zmian
        [few] { $count } tłumaczenia zawierają ten tekst w innym zapisie i pozostają bez zmian
        [many] { $count } tłumaczeń zawiera ten tekst w innym zapisie i pozostaje bez zmian
       *[other] { $count } tłumaczenia zawiera ten tekst w innym zapisie i pozostaje bez zmian
    }
    .hint = Aby zmienić go także tam, podaj tekst z takimi wielkimi literami, znakami diakrytycznymi i apostrofami, jakie tam występują.
tm-edit-source = żadne tłumaczenie w języku „{ $lang }” nie zawiera tego tekstu: występuje on tylko w tekstach źródłowych
    .hint = „tm edit” zmienia tłumaczenia; podaj ich język za pomocą „--lang”. Tekst źródłowy zmienia się w jego dokumencie.
tm-edit-blank =
    { $count ->
        [one] jedno tłumaczenie pozostałoby bez tekstu, więc go nie zmieniono
        [few] { $count } tłumaczenia pozostałyby bez tekstu, więc ich nie zmieniono
        [many] { $count } tłumaczeń pozostałoby bez tekstu, więc ich nie zmieniono
       *[other] { $count } tłumaczenia pozostałoby bez tekstu, więc ich nie zmieniono
    }
    .hint = Usuń je poleceniem „vulgate tm delete”.
tm-change-record =
    { $count ->
        [one] znaleziono także jedno tłumaczenie należące do dokumentu i pozostawiono je bez zmian
        [few] znaleziono także { $count } tłumaczenia należące do dokumentu i pozostawiono je bez zmian
        [many] znaleziono także { $count } tłumaczeń należących do dokumentu i pozostawiono je bez zmian
       *[other] znaleziono także { $count } tłumaczenia należącego do dokumentu i pozostawiono je bez zmian
    }
    .hint = Zmień je w pliku XLIFF dokumentu, tak jak zrobiłby to tłumacz, i zaimportuj ten plik.
tm-verify-behind = pamięć nie zawiera tego tekstu w obecnej postaci
    .hint = Nie trzeba nic robić: uwzględni go następne polecenie, które użyje pamięci.
tm-verify-behind-many = teksty, których pamięć nie zawiera w obecnej postaci: { $count }, wśród nich ten
    .hint = Nie trzeba nic robić: uwzględni je następne polecenie, które użyje pamięci.
tm-verify-sound = Pamięć jest w porządku; liczba jednostek: { $count }.
tm-rebuild-done = Odtworzono pamięć; liczba jednostek: { $units }, liczba tłumaczeń: { $variants }.
tm-rebuild-lost =
    { $count ->
        [one] jedno tłumaczenie było tylko w bazie danych i zostało utracone
        [few] { $count } tłumaczenia były tylko w bazie danych i zostały utracone
        [many] { $count } tłumaczeń było tylko w bazie danych i zostało utraconych
       *[other] { $count } tłumaczenia było tylko w bazie danych i zostało utracone
    }
    .hint = Zaimportuj je ponownie, z „--keep”, aby zachować je jako tekst.
tm-rebuild-aside = baza danych była uszkodzona; zachowano ją jako „{ $path }”
    .hint = Brakuje teraz tego, co było tylko w niej i czego nie dało się odczytać: zaimportuj to ponownie. Usuń kopię, gdy nie będzie już potrzebna.

## Dokumenty

cli-renamed = „{ $document }” korzysta z tłumaczeń „{ $former }”, który nie jest już dokumentem
    .hint = Jeżeli zmieniono nazwę, nie trzeba nic robić: następny import przeniesie każde tłumaczenie pod nową nazwę.
cli-regional = segmenty, które „{ $lang }” przejmuje z „{ $language }”: { $count }
    .hint = Jeśli w wariancie jest to samo, nie trzeba nic robić. „vulgate export --lang { $lang }” zapisuje je dla tłumacza.
cli-nothing-to-translate = w tym dokumencie nie ma tekstu do tłumaczenia
    .hint = Jeżeli powinien być, sprawdź, czy to właściwy plik.
