# Błędne użycie wiersza poleceń. $help to polecenie wyświetlające pomoc, $near to słowo, o które
# prawdopodobnie chodziło, albo "none".

usage-command-unknown = nie ma polecenia „{ $name }”
    .hint =
        { $near ->
            [none] Listę poleceń wyświetla `{ $help }`.
           *[other] Czy chodziło o `{ $near }`? Listę poleceń wyświetla `{ $help }`.
        }
usage-argument-unknown = nieoczekiwany argument { $argument }
    .hint =
        { $near ->
            [none] Argumenty polecenia wyświetla `{ $help }`.
           *[other] Czy chodziło o `{ $near }`? Argumenty polecenia wyświetla `{ $help }`.
        }
usage-argument-missing = brakuje: { $arguments }
    .hint = Dodaj to, czego brakuje; objaśnia to `{ $help }`.
usage-value-missing = argument { $argument } wymaga wartości
    .hint = Wpisz wartość po opcji; dostępne wartości podaje `{ $help }`.
usage-value-unknown = „{ $value }” nie jest wartością argumentu { $argument }
    .hint =
        { $near ->
            [none] Dopuszczalne wartości: { $known }.
           *[other] Czy chodziło o `{ $near }`? Dopuszczalne wartości: { $known }.
        }
usage-value-language = „{ $value }” nie jest znacznikiem języka, w argumencie { $argument }
    .hint = Wpisz znacznik taki jak de, pt-BR lub sr-Latn; więcej podaje `{ $help }`.
usage-value-number = „{ $value }” nie jest liczbą całkowitą, w argumencie { $argument }
    .hint = Wpisz liczbę całkowitą; jej znaczenie podaje `{ $help }`.
usage-value-bounds = { $value } wykracza poza zakres argumentu { $argument }
    .hint = Wpisz liczbę od { $least } do { $most }; jej znaczenie podaje `{ $help }`.
usage-value-refused = „{ $value }” nie pasuje do argumentu { $argument }
    .hint = Dopuszczalne wartości podaje `{ $help }`.
usage-conflict = { $argument } i { $other } wzajemnie się wykluczają
    .hint = Pomiń jedno z nich; działanie każdego objaśnia `{ $help }`.
usage-not-unicode = jeden z argumentów nie jest tekstem Unicode
    .hint = Wpisz go ponownie albo ustaw terminal na UTF-8; argumenty polecenia wyświetla `{ $help }`.
usage-other = błędne użycie argumentu { $argument }
    .hint = Sposób użycia podaje `{ $help }`.
