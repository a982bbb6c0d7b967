# Błędy w vulgate.toml i w folderze projektu.

config-syntax = to nie jest poprawny TOML: { syntax-reason }
    .hint = Popraw wiersz; składnię opisuje https://toml.io.
config-missing-key = brakuje klucza „{ $key }”
    .hint = Dodaj go; docs/configuration.md opisuje każdy klucz.
config-unknown-key-near = nie ma klucza „{ $key }”
    .hint = Czy chodziło o „{ $nearest }”?
config-unknown-key = nie ma klucza „{ $key }”
    .hint = Klucze znane w tym miejscu: { $known }.
config-wrong-type =
    „{ $key }” wymaga wartości typu { $expected ->
        [string] tekst w cudzysłowie
        [integer] liczba całkowita
        [number] liczba
        [boolean] true lub false
        [array] lista w nawiasach kwadratowych
       *[object] tabela
    }, a podano { $found ->
        [string] tekst
        [integer] liczbę całkowitą
        [number] liczbę
        [boolean] true lub false
        [date] datę
        [array] listę
       *[object] tabelę
    }
    .hint = docs/configuration.md zawiera przykład każdego klucza.
config-empty-list = wartość „{ $key }” jest pusta
    .hint = Podaj co najmniej jedną wartość.
config-out-of-range = „{ $key }” musi mieścić się w zakresie od { $least } do { $most }
    .hint = Zmień liczbę.
config-contrast = kolor „{ $key }” jest ledwo czytelny na tle { $ground }: kontrast wynosi { $contrast } do 1
    .hint = WCAG 2.2 wymagają 4,5 do 1: wybierz ciemniejszy kolor albo jaśniejsze tło.
config-unknown-value = „{ $key }” nie może mieć wartości „{ $value }”
    .hint = Wybierz jedną z wartości: { $known }.
config-pattern = „{ $key }” nie może mieć wartości „{ $value }”
    .hint = Wartość musi mieć postać { $pattern }; przykład zawiera docs/configuration.md.
config-unknown-check-near = nie ma kontroli „{ $value }”
    .hint = Czy chodziło o „{ $nearest }”?
config-unknown-check = nie ma kontroli „{ $value }”
    .hint = Kontrole objaśnia „vulgate check --explain ID”; więcej podaje docs/configuration.md.
config-unknown-language = „{ $value }” w „{ $key }” nie jest znacznikiem języka
    .hint = Wpisz znacznik BCP 47 języka według ISO 639, na przykład „de” lub „pt-BR”.
config-path-outside = ścieżka „{ $value }” w „{ $key }” prowadzi poza projekt
    .hint = Wpisz ścieżkę od folderu projektu, z „/” i bez „..”.

project-not-found = nie ma pliku vulgate.toml ani w „{ $folder }”, ani w żadnym folderze nadrzędnym
    .hint = Przejdź do folderu projektu, wskaż go opcją --project albo utwórz projekt poleceniem „vulgate init”.
project-not-text = vulgate.toml nie jest tekstem w UTF-8
    .hint = Zapisz go w UTF-8.
project-no-documents = wzorzec „{ $pattern }” nie znajduje żadnego dokumentu
    .hint = Sprawdź „project.documents” w vulgate.toml.
project-no-memory = brakuje pamięci „{ $file }” wymienionej w „tm.collections”
    .hint = Umieść tam ten plik albo usuń go z vulgate.toml.
press-no-fonts = żaden plik nie pasuje do wzorca „{ $pattern }” podanego w „pdf.fonts.files”
    .hint = Umieść tam pliki krojów pisma albo popraw wzorzec.
press-no-template = brakuje szablonu „{ $file }” wskazanego w „pdf.template”
    .hint = Umieść tam ten plik albo usuń go z vulgate.toml.
press-template-large =
    folder szablonu zawiera więcej niż { $files ->
        [one] { $files } plik
        [few] { $files } pliki
        [many] { $files } plików
       *[other] { $files } pliku
    } lub zajmuje więcej niż { $megabytes } MiB
    .hint = Przechowuj szablon i to, czego potrzebuje, w osobnym folderze.
project-no-format = „{ $path }” nie ma formatu, który odczytuje Vulgate
    .hint = Znane rozszerzenia: { $known }.
project-same-name = „{ $path }” i „{ $other }” miałyby tę samą nazwę „{ $name }”
    .hint = Zmień nazwę jednego z plików: tłumaczenia są przechowywane pod tą nazwą.
project-name-of-edition = „{ $path }” ma nazwę wersji roboczej lub dwujęzycznego wydania dokumentu „{ $other }”
    .hint = Zmień nazwę jednego z dwóch plików.
project-unknown-document-near = w tym projekcie nie ma dokumentu „{ $name }”
    .hint = Czy chodziło o „{ $nearest }”?
project-unknown-document = w tym projekcie nie ma dokumentu „{ $name }”
    .hint = Dokumenty tego projektu: { $known }.
project-path-outside = ścieżka „{ $path }” prowadzi poza projekt
    .hint = Podaj dokument projektu; ich listę wyświetla „vulgate status”.
project-language-not-target = projekt nie przewiduje tłumaczenia na język „{ $lang }”
    .hint = Jego języki: { $known }. W razie potrzeby dodaj „{ $lang }” do „project.targets” w vulgate.toml.
