# Terminologia.

## Pliki TBX

terms-tbx-root = elementem głównym jest „{ $element }”: to nie jest TBX
    .hint = Sprawdź, czy to właściwy plik. Plik TBX zaczyna się od elementu „tbx” lub „martif”.
terms-tbx-prefix = elementy TBX mają przedrostek „{ $prefix }”, który nie jest odczytywany
    .hint = Wyeksportuj plik ponownie z przestrzenią nazw TBX jako domyślną, bez przedrostka.
terms-tbx-body = nie ma elementu body, a zatem nie ma haseł
    .hint = Wyeksportuj plik ponownie z narzędzia, w którym powstał.
terms-tbx-element = element „{ $element }” nie powinien się tu znajdować i został pominięty
    .hint = Sprawdź, czy zawiera termin; jeżeli tak, umieść go w haśle.
terms-tbx-large = hasło przekracza { $limit } MB
    .hint = Sprawdź, czy plik nie jest uszkodzony: być może brakuje znacznika końcowego.
terms-tbx-cut-off = plik urywa się przed końcem
    .hint = Został obcięty podczas przesyłania albo nie jest ukończony. Pobierz go ponownie ze źródła.
terms-tbx-broken = hasło pominięto, ponieważ jest uszkodzone
    .hint = Popraw je albo usuń i zaimportuj plik ponownie.
terms-tbx-id = identyfikator „{ $id }” ma już inne hasło
    .hint = Przyjęto oba. Nadaj jednemu z nich inny identyfikator, aby można było je odróżnić.
terms-tbx-no-term = hasło pominięto: nie zawiera terminu, którego można użyć
    .hint = Dodaj termin w znanym języku albo usuń hasło.
terms-tbx-empty = pominięto termin w języku „{ $lang }”: jest pusty
    .hint = Dodaj jego tekst albo go usuń.
terms-tbx-lang = pominięto terminy: „{ $lang }” nie jest znanym językiem
    .hint = Wpisz w „xml:lang” znacznik języka, na przykład „de” lub „pt-BR”.
terms-tbx-no-lang = pominięto terminy: nie podano ich języka
    .hint = Dodaj „xml:lang”.
terms-status = „{ $value }” nie jest statusem terminu i zostało zignorowane
    .hint = Wpisz „preferred”, „admitted”, „deprecated” lub „superseded”; w TBX z dodanym „Term-admn-sts”.

## Tabele

terms-csv-no-language = pierwszy wiersz nie podaje żadnego języka
    .hint = W nagłówkach kolumn z terminami umieść znaczniki języka, na przykład „en” i „de”.
terms-csv-column = kolumna „{ $name }” nie jest znana i została pominięta
    .hint = Znane są znaczniki języka, „id”, „subject”, „definition”, „note”, „source”, a po znaczniku „:status”, „:part-of-speech”, „:context”, „:note”, „:definition”.
terms-csv-cells = wiersz pominięto: liczba jego komórek to { $count }, a w pierwszym wierszu { $expected }
    .hint = Komórki zawierające przecinek lub podział wiersza ujmij w cudzysłów.
terms-csv-no-term = wiersz pominięto: nie zawiera terminu
    .hint = Dodaj termin w kolumnie języka albo usuń wiersz.
terms-csv-quote = wiersz pominięto: cudzysłów w nim nie jest zamknięty
    .hint = Zamknij go, a jeżeli należy do tekstu, podwój go.

## Polecenia

terms-import-one-name = „{ $name }” nie może być nazwą kilku baz terminologicznych
    .hint = Zaimportuj pliki pojedynczo albo pomiń „--name”.
terms-import-name = „{ $name }” nie może być nazwą pliku
    .hint = Użyj liter, cyfr i łączników.
terms-import-exists = istnieje już baza terminologiczna „{ $file }”, ale jest inna
    .hint = Dodaj „--replace”, aby zastąpić ją nową, albo „--name”, aby zachować obie.
terms-import-nothing = plik nie zawiera terminu, którego można użyć
    .hint = Sprawdź, czy to właściwy plik. `vulgate validate` podaje błędy w TBX.
terms-import-rewritten = plik zawiera błędy; „{ $file }” zapisano na nowo ze wszystkim, co jest poprawne
    .hint = Popraw błędy i zaimportuj plik ponownie z „--replace”, aby zachować go bez zmian.
terms-import-done = { $path }: { $concepts ->
    [one] jedno pojęcie
    [few] { $concepts } pojęcia
    [many] { $concepts } pojęć
   *[other] { $concepts } pojęcia
}, { $terms ->
    [one] jeden termin
    [few] { $terms } terminy
    [many] { $terms } terminów
   *[other] { $terms } terminu
}, zachowano jako { $file }
terms-export-nothing = projekt nie ma terminów w tych językach
    .hint = Dodaj bazę terminologiczną poleceniem `vulgate terms import` albo wybierz inne języki.
terms-export-done = { $count ->
    [one] jedno pojęcie
    [few] { $count } pojęcia
    [many] { $count } pojęć
   *[other] { $count } pojęcia
}, zapisano w { $path }
terms-search-done = { $count ->
    [0] nic nie znaleziono
    [one] znaleziono jedno pojęcie
    [few] znaleziono { $count } pojęcia
    [many] znaleziono { $count } pojęć
   *[other] znaleziono { $count } pojęcia
}
terms-extract-done = { $count ->
    [0] brak kandydatów spoza bazy terminologicznej
    [one] jeden kandydat
    [few] { $count } kandydatów
    [many] { $count } kandydatów
   *[other] { $count } kandydata
}
terms-head-candidate = kandydat
terms-head-count = liczba
terms-head-score = ocena
terms-head-example = przykład
