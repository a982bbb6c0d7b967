### `vulgate repair`: co znaleziono i na jakiej podstawie. Zmiany pewne są wprowadzane, wątpliwe na życzenie.

repair-form-feed = usunięto znak końca strony (form feed)
repair-comment = usunięto „{ $text }”, pozostałość po konwerterze
repair-page-rule = usunięto linię „{ $text }” między dwiema stronami
repair-page-number = usunięto numer strony „{ $text }”: { $count ->
        [0] znajduje się na końcu strony
        [one] znajduje się na końcu strony
       *[other] należy do ciągu { $count } kolejnych numerów albo znajduje się na końcu strony
    }
repair-running-head = usunięto żywą paginę „{ $text }”: { $count ->
        [one] to tytuł z numerem strony albo na końcu strony
       *[other] liczba wystąpień: { $count }, w tym na końcu strony: { $ends }
    }
repair-note = notę „{ $mark } { $text }” zamieniono na przypis: jej odnośnik jest w wierszu { $line }, „{ $word }”
repair-marks-left = { $count ->
        [one] jeden odnośnik nie ma przypisu: { $marks }
        [few] { $count } odnośniki nie mają przypisów: { $marks } …
        [many] { $count } odnośników nie ma przypisów: { $marks } …
       *[other] { $count } odnośnika nie ma przypisów: { $marks } …
    }
    .hint = Znajdź tekst przypisów w oryginale i dodaj go jako „[^1]: …”, a w miejscu odnośnika wpisz „[^1]”.
repair-note-left = przypis „{ $mark }” nie ma odnośnika w tekście
    .hint = Wpisz „[^{ $mark }]” we właściwym miejscu, a „[^{ $mark }]:” przed przypisem.
repair-word-lost = zmiany nie wprowadzono, ponieważ zmieniłaby jakiś wyraz
    .hint = Popraw to miejsce ręcznie.
repair-bullet = znak wyliczenia „{ $sign }” zamieniono na pozycję listy
repair-number = numer „{ $number }” w liście dosunięto do jego kropki
repair-join-list = połączono listę rozdzieloną końcem strony: „{ $before }” | „{ $after }”
repair-join-page-lower = połączono akapit: po „{ $before }” skończyła się strona, a „{ $after }” jest kontynuacją od małej litery
repair-join-page = połączono akapit: strona skończyła się w środku zdania po „{ $before }”; „{ $after }” jest kontynuacją
repair-join-lower = połączono akapit: „{ $before }” nie kończy zdania, a „{ $after }” jest kontynuacją od małej litery
repair-join-word = połączono akapit: ostatni wyraz w „{ $before }” nigdzie indziej niczego nie kończy; „{ $after }” jest kontynuacją
repair-wrap = wiersz zaczynający się od „{ $word }” dołączono do poprzedniego, aby nie został uznany za listę
repair-paragraph-short = rozpoczęto akapit od „{ $after }”: wiersz powyżej, „{ $before }”, kończy zdanie i ma miejsce na następny wyraz
repair-paragraph-indent = rozpoczęto akapit od „{ $after }”: wiersz jest wcięty, a wiersz powyżej, „{ $before }”, kończy zdanie
repair-paragraph-heading = rozdzielono „{ $before }” i „{ $after }”: krótki wiersz między dwoma akapitami
repair-edge = oddzielono „{ $text }” od tekstu: znajduje się na końcu strony
repair-table = z „{ $text }” zrobiono tabelę, { $rows } × { $columns }: słowa stoją w kolumnach
repair-title = „{ $title }” uznano za tytuł: { $lines ->
        [one] wiersz na początku, w którym nie kończy się żadne zdanie
        [few] { $lines } wiersze na początku, w których nie kończy się żadne zdanie
        [many] { $lines } wierszy na początku, w których nie kończy się żadne zdanie
       *[other] { $lines } wiersza na początku, w których nie kończy się żadne zdanie
    }
repair-heading-number = „{ $text }” zamieniono na nagłówek poziomu { $level }: osobny wiersz z numerem, pod którym jest tekst
repair-heading-bold = „{ $text }” zamieniono na nagłówek poziomu { $level }: osobny pogrubiony wiersz, pod którym jest tekst
repair-heading-capitals = „{ $text }” zamieniono na nagłówek poziomu { $level }: wiersz pisany wielkimi literami, pod którym jest tekst
repair-heading-line = „{ $text }” zamieniono na nagłówek poziomu { $level }: osobny krótki wiersz, który nie kończy zdania i pod którym jest tekst
repair-hyphen-soft = połączono „{ $word }”: łącznik na końcu wiersza jest widoczny tylko w tym miejscu
repair-hyphen-whole = połączono „{ $word }”: w innym miejscu tekstu wyraz występuje w całości
repair-hyphen-form = połączono „{ $word }”: w innym miejscu tekstu występuje „{ $form }”
repair-hyphen-compound = połączono „{ $word }” z zachowaniem łącznika: taka pisownia występuje w innym miejscu tekstu
repair-hyphen-own = połączono „{ $word }” z zachowaniem łącznika: należy on do takich wyrazów
repair-hyphen-halves = połączono „{ $word }”: „{ $half }” nie jest wyrazem tego tekstu
repair-ligature = rozłożono ligaturę: „{ $word }” to „{ $apart }”
repair-link-empty = usunięto odsyłacz do „{ $address }” bez tekstu
repair-link-lost = odsyłacz „{ $words }” prowadzi donikąd: pozostaje jego tekst
repair-emphasis = usunięto „{ $marks }”, które niczego nie wyróżnia
repair-spaces = ciąg odstępów ({ $count }) zamieniono na jeden
repair-indent = usunięto wcięcie wiersza, aby nie został uznany za kod
repair-split-word = połączono „{ $word }”: liczba wystąpień w całości w tym tekście: { $count }
repair-typo-punctuation = podwójny lub błędnie umieszczony znak interpunkcyjny, pozostawiono bez zmian: „{ $text }”
repair-typo-bracket = nawias bez pary, pozostawiono bez zmian: „{ $text }”

### Polecenie

repair-doubtful = wątpliwe, pozostawiono bez zmian: { $change }
repair-question = Wprowadzić tę zmianę? y = tak, n = nie, a = tak dla wszystkich kolejnych, q = nie pytaj więcej:
repair-no-text = „{ $path }” nie jest tekstem
    .hint = Podaj plik Markdown lub plik tekstowy w UTF-8 lub UTF-16.
repair-over-source = wynik zastąpiłby plik źródłowy „{ $path }”
    .hint = Podaj inny plik za pomocą „-o” albo użyj „--in-place”, jeżeli tak ma być.
repair-sound = { $path }: nie ma nic do naprawy.
repair-done = { $path }: { $count ->
        [one] wprowadzono jedną zmianę
        [few] wprowadzono { $count } zmiany
        [many] wprowadzono { $count } zmian
       *[other] wprowadzono { $count } zmiany
    }{ $doubtful ->
        [0] .
        [one] , pozostało jedno miejsce wątpliwe: obejrzyj je za pomocą „--diff --all”, zdecyduj za pomocą „--interactive”.
        [few] , pozostały { $doubtful } miejsca wątpliwe: obejrzyj je za pomocą „--diff --all”, zdecyduj za pomocą „--interactive”.
        [many] , pozostało { $doubtful } miejsc wątpliwych: obejrzyj je za pomocą „--diff --all”, zdecyduj za pomocą „--interactive”.
       *[other] , pozostało { $doubtful } miejsca wątpliwego: obejrzyj je za pomocą „--diff --all”, zdecyduj za pomocą „--interactive”.
    }
repair-language = Język tekstu: { $name } ({ $lang })
repair-suspicious = „{ $path }” wygląda na plik utworzony z PDF: { $count ->
        [one] jedno miejsce jest uszkodzone
        [few] { $count } miejsca są uszkodzone
        [many] { $count } miejsc jest uszkodzonych
       *[other] { $count } miejsca jest uszkodzone
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}miejsca wątpliwe: { $doubtful }
    }
    .hint = Obejrzyj je za pomocą „vulgate repair { $path } --diff” i wyeksportuj naprawiony plik.
repair-doubted = „{ $path }” wygląda na plik utworzony z PDF; miejsca wątpliwe: { $doubtful }
    .hint = Obejrzyj je za pomocą „vulgate repair { $path } --diff --all” i wyeksportuj naprawiony plik.
repair-written = Zapisano: { $path }
