# Co mówi sam wiersz poleceń.

## Etykiety ustaleń, przed dwukropkiem

cli-error = błąd
cli-warning = ostrzeżenie
cli-note = uwaga
cli-hint = wskazówka
cli-rule = reguła

## Miejsce ustalenia w pliku: "brief.xlf:42 (jednostka u-3f, segment s1)"

cli-place-unit = jednostka { $unit }
cli-place-segment = jednostka { $unit }, segment { $segment }

## Ostatni wiersz raportu: "2 błędy, 1 ostrzeżenie"

cli-count-errors =
    { $count ->
        [one] { $count } błąd
        [few] { $count } błędy
        [many] { $count } błędów
       *[other] { $count } błędu
    }
cli-count-warnings =
    { $count ->
        [one] { $count } ostrzeżenie
        [few] { $count } ostrzeżenia
        [many] { $count } ostrzeżeń
       *[other] { $count } ostrzeżenia
    }
cli-count-notes =
    { $count ->
        [one] { $count } uwaga
        [few] { $count } uwagi
        [many] { $count } uwag
       *[other] { $count } uwagi
    }

## Nagłówki pomocy

cli-heading-usage = Użycie:
cli-heading-commands = Polecenia
cli-heading-arguments = Argumenty
cli-heading-options = Opcje
cli-heading-global = Opcje ogólne
cli-heading-examples = Przykłady:
cli-heading-name = Nazwa
cli-heading-synopsis = Składnia
cli-heading-description = Opis

## Słowa pomocy

cli-command-help = Wyświetla tę pomoc lub pomoc dotyczącą polecenia
cli-flag-help = Wyświetla tę pomoc
cli-flag-version = Wyświetla wersję
cli-help-values = [wartości: { $values }]
cli-help-default = [domyślnie: { $value }]

## Symbole zastępcze: "vulgate build [OPCJE] [DOKUMENT]..."

cli-value-options = OPCJE
cli-value-command = POLECENIE
cli-value-count = LICZBA
cli-value-dir = FOLDER
cli-value-edition = WYDANIE
cli-value-doc = DOKUMENT
cli-value-file = PLIK
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = RODZAJ
cli-value-name = NAZWA
cli-value-out = WYJŚCIE
cli-value-replacement = ZAMIENNIK
cli-value-rules = REGUŁY
cli-value-score = OCENA
cli-value-shell = POWŁOKA
cli-value-tag = ZNACZNIK
cli-value-text = TEKST
cli-value-translation = TŁUMACZENIE
cli-value-version = WERSJA
cli-value-when = KIEDY

## Usterki

cli-output-closed = nikt już nie odczytuje danych wyjściowych
    .hint = Uruchom polecenie ponownie, nie przerywając odbioru danych wyjściowych.
cli-environment-seconds = zmienna środowiskowa { $name } nie może mieć wartości „{ $value }”
    .hint = Podaj w niej liczbę sekund albo ją usuń.
cli-output-failed = nie można zapisać danych wyjściowych: { system-reason }
    .hint = Sprawdź dysk lub program, do którego trafiają dane wyjściowe.
