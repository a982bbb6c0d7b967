# Pamięć tłumaczeniowa.

## Baza danych

tm-database-corrupt = pamięć jest uszkodzona: { database-reason }
    .hint = Uruchom `vulgate tm rebuild`: odtworzy pamięć z plików tekstowych projektu i z tego, co jeszcze da się odczytać.
tm-database-foreign = to baza danych innego programu, a nie pamięć
    .hint = Przenieś ją gdzie indziej albo podaj inny plik w `vulgate.toml`; następnie `vulgate tm rebuild` utworzy pamięć z plików tekstowych projektu.
tm-database-newer = pamięć zapisał nowszy program Vulgate (jej wersja to { $version })
    .hint = Zaktualizuj Vulgate. Możesz też usunąć plik; `vulgate tm rebuild` odtworzy go z plików tekstowych projektu.
tm-database-locked = inny proces zbyt długo zapisuje dane w pamięci
    .hint = Poczekaj na jego zakończenie albo go zakończ i uruchom polecenie ponownie.
tm-read-behind = inny proces zapisuje dane w pamięci; odczytano jej poprzedni stan
    .hint = Uruchom polecenie ponownie po zakończeniu tamtego procesu, jeżeli ma uwzględnić najnowsze teksty projektu.
tm-read-full = na dysku nie ma miejsca na uaktualnienie pamięci; odczytano ją taką, jaka była
    .hint = Zwolnij miejsce i uruchom polecenie ponownie, jeśli ma uwzględnić najnowsze teksty projektu.
tm-database-denied = nie można otworzyć pamięci ani w niej zapisywać: { database-reason }
    .hint = Sprawdź uprawnienia do pliku i do jego folderu.
tm-database-full = dysk jest pełny; pamięć pozostała bez zmian
    .hint = Zwolnij miejsce i uruchom polecenie ponownie.
tm-database-failed = nie udało się odczytać lub zapisać pamięci: { database-reason }
    .hint = Spróbuj ponownie; jeżeli błąd się powtórzy, sprawdź dysk.
database-reason = { $reason ->
    [page] część pliku nie jest taka, jaka została zapisana
    [format] plik nie jest bazą danych
    [value] nie można odczytać jednej z jej wartości
    [read-only] włączona jest ochrona przed zapisem
    [closed] plik lub jego folder jest niedostępny
    [disk] dysk zgłasza awarię
    [memory] brakuje pamięci operacyjnej
   *[other] błąd SQLite { $code }
}
tm-database-unsound = pamięć jest niespójna: { verify-reason }
    .hint = Uruchom `vulgate tm rebuild`: odtworzy pamięć z plików tekstowych projektu i z tego, co jeszcze da się odczytać.
verify-reason = { $reason ->
    [structure] struktura pliku jest uszkodzona (znalezione błędy: { $row })
    [dangling] wiersz { $row } tabeli „{ $name }” wskazuje na nieistniejący wiersz tabeli „{ $other }”
    [dangling-one] jeden z wierszy tabeli „{ $name }” wskazuje na nieistniejący wiersz tabeli „{ $other }”
    [untranslated] jednostka { $row } nie ma tłumaczenia
    [moved] jednostka { $row } należy do innego zbioru niż jej plik
    [unused] tekst { $row } nie należy do żadnej jednostki
    [foreign] jednostka { $row } ma tłumaczenie w innym języku niż język jego tekstu
    [provenance] pochodzenie zbioru „{ $name }” jest nieznane: „{ $other }”
    [language] język tekstu { $row } jest nieznany ({ $other })
    [unreadable] nie można odczytać tekstu { $row }
    [key] nie można znaleźć tekstu { $row } na podstawie jego treści
    [gone] tekst { $row } można wyszukać, ale on nie istnieje
    [facts] nie można odczytać danych o tłumaczeniu jednostki { $row }
    [index] indeks nie znajduje tekstu „{ $name }”
   *[search] wyszukiwanie nie znajduje tekstu „{ $name }”
}

## Pliki TMX

tm-tmx-root = elementem głównym jest „{ $element }”: to nie jest TMX
    .hint = Sprawdź, czy to właściwy plik. Plik TMX zaczyna się od elementu „tmx”.
tm-tmx-version = wersją jest „{ $version }”; znane są wersje od 1.1 do 1.4
    .hint = Plik odczytano jako 1.4. Porównaj kilka jednostek, a jeżeli są błędne, wyeksportuj plik ponownie jako TMX 1.4.
tm-tmx-header = nie ma elementu header
    .hint = Pierwszy tekst każdej jednostki uznano za źródłowy. Jeżeli to błąd, dodaj header z „srclang”.
tm-tmx-header-facts = właściwości i uwagi elementu header nie mają miejsca w pamięci i zostały pominięte: { $count }
    .hint = Jeżeli są ważne, zachowaj sam plik: `vulgate tm import --keep`.
tm-tmx-body = nie ma elementu body, a zatem nie ma jednostek
    .hint = Wyeksportuj plik ponownie z narzędzia, w którym powstał.
tm-tmx-no-srclang = element header nie podaje języka źródłowego
    .hint = Pierwszy tekst każdej jednostki uznano za źródłowy. Jeżeli to błąd, dodaj „srclang”.
tm-tmx-srclang = „{ $lang }” nie jest językiem źródłowym
    .hint = Wpisz znacznik języka, na przykład „en” lub „pt-BR”, albo „*all*”. Pierwszy tekst jednostki uznano za źródłowy.
tm-tmx-element = element „{ $element }” nie ma tu swojego miejsca i został pominięty
    .hint = Sprawdź, czy zawiera tłumaczenie; jeżeli tak, umieść je w miejscu przewidzianym w TMX 1.4.
tm-tmx-large = jednostka przekracza { $limit } MB
    .hint = Sprawdź, czy plik nie jest uszkodzony: być może brakuje znacznika końcowego.
tm-tmx-cut-off = plik urywa się przed końcem
    .hint = Został obcięty podczas przesyłania albo nie jest ukończony. Pobierz go ponownie ze źródła.
tm-tmx-unclosed = jednostkę pominięto: zanim się skończyła, zaczęła się inna
    .hint = Dodaj jej znacznik końcowy „</tu>” albo ją usuń.
tm-tmx-broken = z tego powodu jednostkę pominięto
    .hint = Popraw ją albo usuń i zaimportuj plik ponownie: to, co już znane, nie zostanie dodane drugi raz.
tm-tmx-character = znak { $code } jest w XML niedozwolony; przyjęto go bez zmian
    .hint = Usuń go z tekstu: inne programy odrzucą ten plik.
tm-tmx-unit = jednostkę pominięto: wymaga co najmniej dwóch tekstów, a ma { $count }
    .hint = Uzupełnij braki albo usuń jednostkę.
tm-tmx-no-lang = tekst pominięto: nie podano jego języka
    .hint = Dodaj „xml:lang”.
tm-tmx-lang = tekst pominięto: „{ $lang }” nie jest znanym językiem
    .hint = Wpisz w „xml:lang” znacznik języka, na przykład „de” lub „pt-BR”.
tm-tmx-no-seg = pominięto tekst w języku „{ $lang }”: nie ma „seg”
    .hint = Dodaj tekst albo usuń „tuv”.
tm-tmx-empty = pominięto tekst w języku „{ $lang }”: jest pusty
    .hint = Dodaj tekst albo usuń „tuv”.
tm-tmx-date = „{ $value }” w „{ $attribute }” nie jest datą i zostało zignorowane
    .hint = Zapisz ją w postaci 20260316T120000Z.
tm-tmx-inline = „{ $element }” nie jest elementem wbudowanym TMX; przyjęto jego tekst
    .hint = Użyj „bpt” i „ept”, „ph” lub „it” dla znaczników.
tm-tmx-unpaired = „{ $element }” z i="{ $i }" nie ma pary w tekście; przyjęto go jako kod pojedynczy
    .hint = Nadaj początkowi i końcowi pary to samo „i” albo użyj „it”.
tm-tmx-no-i = „{ $element }” nie ma „i”; przyjęto go jako kod pojedynczy
    .hint = Nadaj początkowi i końcowi pary to samo „i”.
tm-tmx-pos = „it” nie ma „pos” albo jego wartość to ani „begin”, ani „end”; przyjęto go jako symbol zastępczy
    .hint = Wpisz pos="begin" lub pos="end".
tm-tmx-codes = właściwość „{ $property }” nie pasuje do kodów w tekście i została zignorowana
    .hint = Jeżeli tekst zmieniono celowo, nie trzeba nic robić; w przeciwnym razie wyeksportuj go ponownie.
