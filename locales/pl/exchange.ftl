# XLIFF: co zwrócony plik podaje błędnie i co z tym zrobiono. Program dodaje plik, wiersz,
# jednostkę i segment.

## Plik

exchange-not-xliff = elementem głównym jest „{ $element }”, a nie „xliff”
    .hint = Sprawdź, czy to plik zwrócony przez tłumacza.
exchange-version = wersja XLIFF „{ $version }” nie jest znana
    .hint = Zapisz plik jako XLIFF 1.2, 2.0, 2.1 lub 2.2.
exchange-namespace = przestrzeń nazw „{ $namespace }” nie należy do XLIFF { $version }
    .hint = Atrybuty „version” i „xmlns” pierwszego elementu muszą być ze sobą zgodne.

## Elementy i atrybuty

exchange-attribute-missing = w „{ $element }” brakuje atrybutu „{ $attribute }”
    .hint = XLIFF go wymaga; zapisz plik ponownie w narzędziu, w którym powstał, albo dodaj atrybut.
exchange-attribute-value = „{ $value }” nie jest wartością atrybutu „{ $attribute }” w „{ $element }”
    .hint = Użyj jednej z wartości przewidzianych w XLIFF.
exchange-element-missing = w „{ $parent }” brakuje elementu „{ $element }”
    .hint = XLIFF go wymaga; być może plik zmieniono ręcznie.
exchange-element-unknown = XLIFF nie przewiduje elementu „{ $element }” w „{ $parent }”
    .hint = Usuń go albo umieść we własnej przestrzeni nazw.
exchange-id-doubled = inny element „{ $element }” ma już identyfikator „{ $id }”
    .hint = Identyfikatory są niepowtarzalne; być może tę część wklejono dwa razy. Pozostaw jedną z nich.
exchange-language = język elementu „{ $element }” to „{ $found }”, ale plik podaje „{ $expected }”
    .hint = Uzgodnij obie wartości.
exchange-binary = jednostkę binarną „{ $id }” pominięto
    .hint = Obrazów i innych plików nie tłumaczy się w tym programie.
exchange-sub-kept = { $count ->
        [one] jeden kod zawiera tekst do tłumaczenia, który pozostaje w kodzie
        [few] { $count } kody zawierają tekst do tłumaczenia, który pozostaje w kodach
        [many] { $count } kodów zawiera tekst do tłumaczenia, który pozostaje w kodach
       *[other] { $count } kodu zawiera tekst do tłumaczenia, który pozostaje w kodach
    }
    .hint = Tekst w kodach, na przykład opis obrazu, przetłumacz w narzędziu, w którym powstał plik.
exchange-match-ref = dopasowanie odwołuje się do „{ $ref }”, czego nie ma w żadnym segmencie tej jednostki
    .hint = Dopasowanie pominięto.

## Kody w pliku

exchange-code-doubled-id = dwa kody tekstu źródłowego mają identyfikator „{ $id }”
    .hint = Identyfikatory kodów są w jednostce niepowtarzalne; być może plik zmieniono ręcznie.
exchange-code-unclosed = kod „{ $id }” jest w tej jednostce otwarty, ale niezamknięty
    .hint = Dodaj jego koniec albo oznacz go jako odosobniony.
exchange-code-unopened = koniec kodu „{ $id }” znajduje się w miejscu, w którym ten kod nie jest otwarty
    .hint = Umieść początek kodu przed jego końcem albo oznacz koniec jako odosobniony.
exchange-code-alone = kod „{ $id }” ma w tej jednostce tylko jeden kraniec
    .hint = Niektóre narzędzia tak zapisują kody; jeżeli tekst źródłowy wygląda tak samo, nie trzeba nic robić.
exchange-data-missing = kod odwołuje się do danych oryginalnych „{ $data }”, których nie ma
    .hint = Być może plik zmieniono ręcznie: wyeksportuj go ponownie i przetłumacz nowy plik.

## Stany

exchange-state-assumed = { $count ->
        [one] jeden segment nie jest oznaczony jako przetłumaczony, ale jego tłumaczenie różni się od tekstu źródłowego: uznaje się go za przetłumaczony
        [few] { $count } segmenty nie są oznaczone jako przetłumaczone, ale ich tłumaczenia różnią się od tekstu źródłowego: uznaje się je za przetłumaczone
        [many] { $count } segmentów nie jest oznaczonych jako przetłumaczone, ale ich tłumaczenia różnią się od tekstu źródłowego: uznaje się je za przetłumaczone
       *[other] { $count } segmentu nie jest oznaczone jako przetłumaczone, ale tłumaczenia różnią się od tekstu źródłowego: uznaje się je za przetłumaczone
    }
    .hint = Jeżeli to błąd, ustaw stan w narzędziu albo opróżnij tłumaczenie.
exchange-state-unknown = stan „{ $state }” nie jest znany; segment uznaje się za przetłumaczony
    .hint = Jeżeli segment nie jest ukończony, ustaw w narzędziu jeden ze stanów XLIFF.
exchange-target-copied = { $count ->
        [one] jedno tłumaczenie jest kopią tekstu źródłowego bez stanu: uznaje się je za brak tłumaczenia
        [few] { $count } tłumaczenia są kopiami tekstów źródłowych bez stanu: uznaje się je za brak tłumaczenia
        [many] { $count } tłumaczeń to kopie tekstów źródłowych bez stanu: uznaje się je za brak tłumaczenia
       *[other] { $count } tłumaczenia to kopie tekstów źródłowych bez stanu: uznaje się je za brak tłumaczenia
    }
    .hint = Jeżeli kopia jest tłumaczeniem, nadaj jej stan albo zatwierdź ją w narzędziu.

exchange-target-suggested = { $count ->
        [one] jedno tłumaczenie to propozycja, której nikt nie potwierdził: uznaje się je za brak tłumaczenia
        [few] { $count } tłumaczenia to propozycje, których nikt nie potwierdził: uznaje się je za brak tłumaczenia
        [many] { $count } tłumaczeń to propozycje, których nikt nie potwierdził: uznaje się je za brak tłumaczenia
       *[other] { $count } tłumaczenia to propozycje, których nikt nie potwierdził: uznaje się je za brak tłumaczenia
    }
    .hint = Potwierdź w narzędziu to, co jest poprawne, i zaimportuj plik ponownie.
exchange-target-rejected = { $count ->
        [one] jedno tłumaczenie odrzucił weryfikator: uznaje się je za brak tłumaczenia
        [few] { $count } tłumaczenia odrzucił weryfikator: uznaje się je za brak tłumaczenia
        [many] { $count } tłumaczeń odrzucił weryfikator: uznaje się je za brak tłumaczenia
       *[other] { $count } tłumaczenia odrzucił weryfikator: uznaje się je za brak tłumaczenia
    }
    .hint = Popraw je i potwierdź w narzędziu, a następnie zaimportuj plik ponownie.
exchange-target-outside = tekst tłumaczenia stoi poza oznaczonymi segmentami; pozostaje na swoim miejscu: „{ $text }”
    .hint = Przenieś je do segmentu, do którego należy.
exchange-order-waits = te zdania ustawiono w innej kolejności, ale nie wszystkie są przetłumaczone; przetłumaczone pozostają w kolejności tekstu źródłowego
    .hint = Nic nie przepadło. Przetłumacz resztę jednostki i zaimportuj ponownie, aby obowiązywała nowa kolejność.

## Inne narzędzia

exchange-flavour = plik pochodzi z { $tool }: jego stany, dopasowania i komentarze są rozpoznawane
    .hint = Wszystko inne, co zapisuje narzędzie, na przykład historia segmentów, pozostaje w jego pliku.
exchange-tool = plik pochodzi z { $tool } i jest odczytywany jak każdy XLIFF
    .hint = Przejrzyj stany, których narzędzia używają w różny sposób.
exchange-locked = { $count ->
        [one] jeden segment jest zablokowany: jego tłumaczenie przyjęto, blokady nie zachowano
        [few] { $count } segmenty są zablokowane: ich tłumaczenia przyjęto, blokad nie zachowano
        [many] { $count } segmentów jest zablokowanych: ich tłumaczenia przyjęto, blokad nie zachowano
       *[other] { $count } segmentu jest zablokowane: tłumaczenia przyjęto, blokad nie zachowano
    }
    .hint = Nie trzeba nic robić; zablokowany segment bez tłumaczenia uznaje się za nieprzeznaczony do tłumaczenia.
exchange-locked-unfinished = { $count ->
        [one] jeden segment jest zablokowany, ale nieukończony: jego tłumaczenia nie przyjęto
        [few] { $count } segmenty są zablokowane, ale nieukończone: ich tłumaczeń nie przyjęto
        [many] { $count } segmentów jest zablokowanych, ale nieukończonych: ich tłumaczeń nie przyjęto
       *[other] { $count } segmentu jest zablokowane, ale nieukończone: tłumaczeń nie przyjęto
    }
    .hint = Jeśli tłumaczenie jest poprawne, trzeba je zatwierdzić w narzędziu i ponownie zaimportować plik.
exchange-deleted-text = { $count ->
        [one] pominięto jeden fragment tekstu usunięty w ramach śledzonej zmiany
        [few] pominięto { $count } fragmenty tekstu usunięte w ramach śledzonych zmian
        [many] pominięto { $count } fragmentów tekstu usuniętych w ramach śledzonych zmian
       *[other] pominięto { $count } fragmentu tekstu usuniętego w ramach śledzonych zmian
    }
    .hint = Jeżeli to błąd, zaakceptuj lub odrzuć zmiany w narzędziu.

exchange-fill-codes = kody tłumaczenia nie pasują do tego pliku
    .hint = Przetłumacz ten segment w narzędziu, w którym powstał plik.

## Scalanie

exchange-older-source = dokument „{ $document }” zmienił się od czasu wyeksportowania tego pliku
    .hint = To, co nadal pasuje, przyjęto; resztę wymieniono i dodano do pamięci.
exchange-source-changed = tekst źródłowy tego segmentu zmienił się od tego czasu: { $change }
    .hint = Tłumaczenie trafia tylko do pamięci; wyeksportuj dokument ponownie, aby otrzymać je jako dopasowanie.
exchange-unit-gone = dokument nie zawiera już tej jednostki: „{ $text }”
    .hint = Jej tłumaczenie trafia tylko do pamięci.
exchange-units-missing = w tym pliku brakuje jednostek dokumentu: { $count } z { $all }
    .hint = Ich tłumaczenia pozostają bez zmian. Jeśli plik powinien być kompletny, poproś o niego ponownie.
exchange-joined-by-code = kod przeniesiono do innego segmentu, wskutek czego segmenty stanowią teraz jeden
    .hint = Nie trzeba nic robić; w następnym eksporcie będą połączone.
exchange-note-deleted = notatkę „{ $text }” usunięto, znika ona więc także z zapisu
    .hint = Nie trzeba nic robić; jeżeli jest nadal potrzebna, napisz ją ponownie.
exchange-resegmented = narzędzie tłumacza podzieliło lub połączyło tu segmenty; jego granice przyjęto
    .hint = Nie trzeba nic robić.
exchange-resegmented-unfinished = segmenty podzielono lub połączono, ale część tego, co już zapisano, wróciła nieukończona
    .hint = Zapis pozostaje bez zmian, a gotowe segmenty trafiają do pamięci; przetłumacz resztę jednostki i zaimportuj ponownie.
exchange-target-blank = tłumaczenie jest puste, choć tekst źródłowy nie jest pusty
    .hint = Segment uznaje się za nieprzetłumaczony.
exchange-locked-changed = tego tekstu nie należy tłumaczyć, ale wrócił zmieniony; pozostaje bez zmian: „{ $text }”
    .hint = Jeśli ma być tłumaczony, proszę zaznaczyć to w dokumencie.
exchange-space-lost = narzędzie połączyło wiersze lub odstępy, które w tekście źródłowym tego segmentu są rozdzielone
    .hint = Proszę sprawdzić podziały wierszy i odstępy w tłumaczeniu.
exchange-sentences-touch = w tłumaczeniu zdanie zaczyna się tuż za innym, bez spacji, którą ma tekst źródłowy: „{ $text }”
    .hint = Wstaw tam spację, jeśli jej brakuje.
exchange-translated-twice = plik zawiera dwa tłumaczenia tego segmentu; drugie, w wierszu { $line }, zostaje pominięte: „{ $text }”
    .hint = Zdecyduj, które jest właściwe, i usuń drugie z pliku.
exchange-character = tłumaczenie zawiera znak { $character }, którego nie ma w tekście źródłowym i którego XML nie dopuszcza
    .hint = Usuń go z tłumaczenia; to znak sterujący.
exchange-code-missing = w tłumaczeniu brakuje kodu „{ $code }” ({ $id })
    .hint = Wstaw go z powrotem we właściwe miejsce, chyba że pominięto go celowo i wolno go pominąć.
exchange-code-edited = kod „{ $code }” ({ $id }) zmieniono; użyto znaczników z dokumentu
    .hint = Aby stosować w danym języku inne adresy odsyłaczy, ustaw link-destinations = "translate" w części [markdown] pliku vulgate.toml; inne znaczniki zmienia się w dokumencie.
exchange-code-doubled = kod „{ $code }” ({ $id }) występuje w tłumaczeniu dwa razy, a może wystąpić tylko raz
    .hint = Usuń jeden z nich.
exchange-code-taken = kod „{ $code }” ({ $id }) należy do segmentu „{ $segment }”, który nie jest jeszcze przetłumaczony, więc występuje dwa razy
    .hint = Przetłumacz także ten segment albo pozostaw w nim kod.
exchange-code-foreign = kodu „{ $code }” nie ma w tekście źródłowym
    .hint = Usuń go; można używać tylko kodów z tekstu źródłowego.
exchange-code-close-first = koniec kodu „{ $code }” ({ $id }) znajduje się przed jego początkiem lub nie ma początku
    .hint = Umieść początek przed końcem, tak aby kod obejmował właściwe wyrazy.
exchange-code-crossing = kod „{ $code }” ({ $id }) kończy się wewnątrz innego kodu, który się w nim zaczął
    .hint = Najpierw zamknij kod wewnętrzny.
exchange-code-half = kod „{ $code }” ({ $id }) zaczyna się w tłumaczeniu, ale się nie kończy
    .hint = Wstaw z powrotem jego koniec.

## vulgate xliff

exchange-modify-version = w ten sposób można zmieniać tylko XLIFF 2.0, 2.1 i 2.2
    .hint = Najpierw przekonwertuj plik XLIFF 1.2: `vulgate xliff convert --to 2.1`; z powrotem z `--to 1.2`.
exchange-modify-overlap = dwie zmiany dotyczą tego samego miejsca w pliku
    .hint = Niczego nie zapisano. Zgłoś to i dołącz plik.
exchange-modify-where = nie podano, gdzie zapisać zmienione pliki
    .hint = Podaj folder za pomocą „-o” albo zmień same pliki za pomocą „--in-place”.
exchange-modify-same-name = dwa pliki zostałyby zapisane jako „{ $path }”
    .hint = Zmień je kolejno, podając dla każdego inny folder.
exchange-modify-order = miejsca tłumaczeń w tej jednostce są ze sobą sprzeczne; jednostka pozostaje bez zmian
    .hint = Każdy „order” to liczba od 1 do liczby segmentów, a wartości nie mogą się powtarzać.
exchange-modify-moves = ta jednostka pozostaje bez zmian: jej tłumaczenia mają własną kolejność, a segment bez tłumaczenia musiałby podać swoje miejsce
    .hint = Najpierw przetłumacz całą jednostkę.
exchange-join-order = zdania mają w tłumaczeniu inną kolejność niż w tekście źródłowym; połączono je w kolejności tłumaczenia
    .hint = Z opcją „--keep-order” takie segmenty pozostają oddzielne.
exchange-join-codes = te segmenty pozostają oddzielne: po połączeniu kod kończyłby się przed swoim początkiem
    .hint = Najpierw ustaw kody w ich kolejności, w tekście źródłowym i w tłumaczeniu.
exchange-join-prefixes = te segmenty pozostają oddzielne: używają tego samego przedrostka dla różnych przestrzeni nazw
    .hint = Zadeklaruj każdą przestrzeń nazw raz, w elemencie „xliff”.
exchange-join-attribute = połączone tu segmenty różnią się wartością „{ $name }”; zachowano wartość pierwszego
    .hint = Jeżeli pozostałe wartości są istotne, ustaw je we właściwym miejscu.
exchange-join-untranslated = tylko część połączonych tu segmentów miała tłumaczenie
    .hint = Przetłumacz resztę.
exchange-join-gap = w tłumaczeniu brakuje tego, co stoi między połączonymi tu segmentami
    .hint = Uzupełnij to ręcznie albo przed połączeniem nadaj każdemu „ignorable” element „target”.
exchange-split-target = zdania w tekście źródłowym: { $source }, w tłumaczeniu: { $target ->
        [one] jedno
       *[other] { $target }
    }; segment pozostaje niepodzielony
    .hint = Tylko tłumacz może określić, które zdania sobie odpowiadają: podziel segment w narzędziu.
exchange-split-codes = segment pozostaje niepodzielony: ten sam kod byłby w tekście źródłowym i w tłumaczeniu w różnych częściach
    .hint = Tylko tłumacz może określić, które części sobie odpowiadają: podziel segment w narzędziu.
exchange-split-large = segment pozostaje w całości: jest dłuższy niż { $limit } MB
    .hint = Podziel tekst w dokumencie, z którego powstał plik.
exchange-strip-kept = adnotacja „{ $id }” pozostaje, ponieważ coś innego jej wymaga
    .hint = Odwołuje się do niej kandydat z pamięci lub hasło glosariusza albo deklaruje ona przestrzeń nazw.
exchange-split-done = { $path }: { $count ->
        [one] przybył jeden segment.
        [few] przybyły { $count } segmenty.
        [many] przybyło { $count } segmentów.
       *[other] przybyło { $count } segmentu.
    }
exchange-join-done = { $path }: { $count ->
        [one] ubył jeden segment.
        [few] ubyły { $count } segmenty.
        [many] ubyło { $count } segmentów.
       *[other] ubyło { $count } segmentu.
    }
exchange-strip-done = { $path }: { $count ->
        [one] usunięto jedną pozycję.
        [few] usunięto { $count } pozycje.
        [many] usunięto { $count } pozycji.
       *[other] usunięto { $count } pozycji.
    }
exchange-rewrite-done = Zapisano { $path }.

## vulgate xliff convert

convert-kept = „{ $name }” nie ma odpowiednika w XLIFF { $version } ({ $count ->
        [one] jeden raz
       *[other] { $count } razy
    }): zachowano to w miejscu pomijanym przez inne narzędzia
    .hint = Po konwersji z powrotem plik będzie to znów zawierał. Narzędziu, które tego wymaga, trzeba przekazać oryginał.
convert-dropped = „{ $name }” nie można zachować w XLIFF { $version } ({ $count ->
        [one] jeden raz
       *[other] { $count } razy
    }): pominięto
    .hint = Jeżeli to istotne, zachowaj plik oryginalny i wyraź to w nowym pliku inaczej.
convert-module = „{ $name }” należy w XLIFF { $version } do modułu, a wcześniej było rozszerzeniem ({ $count ->
        [one] jeden raz
       *[other] { $count } razy
    }): musi mieć postać wymaganą przez moduł
    .hint = Trzeba zwalidować nowy plik; to, co zostanie zgłoszone, należy poprawić lub usunąć.
convert-renamed = „{ $name }” nie jest identyfikatorem dozwolonym w XLIFF { $version } albo jest zajęty ({ $count ->
        [one] jeden raz
       *[other] { $count } razy
    }): nadano nowy
    .hint = Nie trzeba nic robić; po konwersji z powrotem plik będzie miał znów dawne identyfikatory.
convert-character = { $count ->
        [one] jeden znak sterujący zamieniono w tekście na kod
        [few] { $count } znaki sterujące zamieniono w tekście na kody
        [many] { $count } znaków sterujących zamieniono w tekście na kody
       *[other] { $count } znaku sterującego zamieniono w tekście na kody
    }: XLIFF { $version } nie może ich zawierać
    .hint = Tłumacze muszą zachować te kody; po konwersji z powrotem znów będą znakami.
convert-data-character = { $count ->
        [one] jeden znak sterujący kodu natywnego zamieniono na U+FFFD
        [few] { $count } znaki sterujące kodu natywnego zamieniono na U+FFFD
        [many] { $count } znaków sterujących kodu natywnego zamieniono na U+FFFD
       *[other] { $count } znaku sterującego kodu natywnego zamieniono na U+FFFD
    }: XLIFF { $version } nie może ich zawierać
    .hint = Do utworzenia przetłumaczonego dokumentu użyj pliku oryginalnego.
convert-states = { $count ->
        [one] w jednej jednostce segmenty mają
        [few] w { $count } jednostkach segmenty mają
        [many] w { $count } jednostkach segmenty mają
       *[other] w { $count } jednostki segmenty mają
    } różne stany: XLIFF { $version } przewiduje jeden wspólny, tutaj najniższy
    .hint = Stany segmentów są zachowane obok niego, dopóki nikt nie zmieni stanu jednostki.
convert-judged = { $count ->
        [one] jedno tłumaczenie jest zatwierdzone, odrzucone lub tylko zaproponowane
        [few] { $count } tłumaczenia są zatwierdzone, odrzucone lub tylko zaproponowane
        [many] { $count } tłumaczeń jest zatwierdzonych, odrzuconych lub tylko zaproponowanych
       *[other] { $count } tłumaczenia jest zatwierdzone, odrzucone lub tylko zaproponowane
    }: wyraża to stan w XLIFF { $version }
    .hint = Zatwierdzone mają stan „reviewed”, pozostałe „initial”. Nie trzeba nic robić.
convert-sub = { $count ->
        [one] jeden tekst wewnątrz kodu stał się osobną jednostką
        [few] { $count } teksty wewnątrz kodów stały się osobnymi jednostkami
        [many] { $count } tekstów wewnątrz kodów stało się osobnymi jednostkami
       *[other] { $count } tekstu wewnątrz kodów stało się osobnymi jednostkami
    }, jak przewiduje XLIFF { $version }
    .hint = Po konwersji z powrotem znajdą się znów w swoich kodach, wraz z tłumaczeniami.
convert-whole-unit = { $count ->
        [one] jedno tłumaczenie alternatywne dotyczy całej jednostki; trafia do pierwszego segmentu
        [few] { $count } tłumaczenia alternatywne dotyczą całych jednostek; trafiają do pierwszych segmentów
        [many] { $count } tłumaczeń alternatywnych dotyczy całych jednostek; trafiają do pierwszych segmentów
       *[other] { $count } tłumaczenia alternatywnego dotyczy całych jednostek; trafiają do pierwszych segmentów
    }: XLIFF { $version } nie przewiduje ich dla jednostek
    .hint = Połącz segmenty (vulgate xliff join), jeżeli tłumaczenia alternatywne mają być użyte.
convert-no-language = są tłumaczenia, ale nic nie podaje ich języka; XLIFF { $version } go wymaga
    .hint = Teraz jest to „und”; wpisz język w „trgLang”.
convert-outside = { $count ->
        [one] jeden fragment tłumaczenia znajduje się poza segmentami swojego tekstu źródłowego; dołączono go
        [few] { $count } fragmenty tłumaczeń znajdują się poza segmentami swoich tekstów źródłowych; dołączono je
        [many] { $count } fragmentów tłumaczeń znajduje się poza segmentami swoich tekstów źródłowych; dołączono je
       *[other] { $count } fragmentu tłumaczeń znajduje się poza segmentami tekstów źródłowych; dołączono je
    } do poprzedniego segmentu, ponieważ XLIFF { $version } nie przewiduje dla tego miejsca
    .hint = Przejrzyj te tłumaczenia.
convert-languages = plik zawiera części w kilku językach: { $attribute } ma wartość „{ $found }” i „{ $expected }”
    .hint = XLIFF 2 przewiduje jedną parę języków w pliku. Podziel plik według języków i przekonwertuj każdy osobno.
convert-done = Zapisano { $path } jako XLIFF { $to }.

## Notatki dla tłumaczy, zapisywane w pliku

exchange-note-role = To jest { $role ->
        [title] tytuł dokumentu
        [metadata] część opisu dokumentu
        [heading-1] nagłówek poziomu 1
        [heading-2] nagłówek poziomu 2
        [heading-3] nagłówek poziomu 3
        [heading-4] nagłówek poziomu 4
        [heading-5] nagłówek poziomu 5
        [heading-6] nagłówek poziomu 6
        [paragraph] akapit
        [list-item] pozycja listy
        [quote] cytat
        [table-header] nagłówek kolumny tabeli
        [table-cell] komórka tabeli
        [footnote] przypis
        [caption] podpis
        [alt-text] opis obrazu dla osób, które go nie widzą
        [link-title] etykietka odsyłacza
        [link-destination] adres odsyłacza
        [html] tekst w HTML
       *[other] fragment tekstu
    }.
exchange-note-context = { exchange-note-role } Znajduje się pod „{ $heading }”.
exchange-note-length = Dopuszczalna długość tłumaczenia w znakach: { $count }.
exchange-note-term = „{ $term }” to „{ $translations }”.
exchange-note-avoid = „{ $term }” nie należy tłumaczyć jako „{ $avoid }”.
exchange-note-definition = „{ $term }”: { $definition }
exchange-note-change = Tekst źródłowy segmentu { $segment } zmienił się: { $change }
