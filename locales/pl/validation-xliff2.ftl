# Co `vulgate validate` znajduje w XLIFF 2 poza gramatyką.

xliff2-namespace = „{ $namespace }” nie jest przestrzenią nazw żadnej wersji XLIFF 2
    .hint = 2.0 i 2.1 mają urn:oasis:names:tc:xliff:document:2.0, a 2.2 ma urn:oasis:names:tc:xliff:document:2.2.

# Identyfikatory

xliff2-id-doubled = identyfikator „{ $id }” elementu <{ $element }> użyto już wcześniej w tym samym <{ $scope }>
    .hint = Nadaj jednemu z nich inny identyfikator i zmień odwołania do niego.
xliff2-id-elsewhere = identyfikator „{ $id }” tego elementu <{ $element }> należy do kodu w tekście źródłowym innego segmentu
    .hint = Nadaj mu identyfikator, którego nie ma jeszcze w jednostce; kod ma identyfikator swojego odpowiednika tylko obok jego tekstu źródłowego.
xliff2-id-other-element = identyfikator „{ $id }” tego elementu <{ $element }> należy w tekście źródłowym do elementu innego rodzaju
    .hint = Użyj elementu z tekstu źródłowego albo identyfikatora, którego nie ma jeszcze w jednostce.
xliff2-extension-id = identyfikator „{ $id }” elementu <{ $element }> nie jest tokenem nazwy
    .hint = Także identyfikatory rozszerzeń składają się tylko z liter, cyfr, kropek, łączników, podkreśleń i dwukropków.

# Struktura

xliff2-skeleton-empty = szkielet nie podaje ani miejsca, w którym się znajduje, ani swojej zawartości
    .hint = Dodaj href albo umieść w nim zawartość.
xliff2-skeleton-both = szkielet ma zarówno href, jak i zawartość
    .hint = Pozostaw jedno z nich: element z href jest pusty, nie zawiera nawet komentarzy.
xliff2-unit-without-segment = jednostka nie ma segmentu
    .hint = Każda jednostka wymaga co najmniej jednego; same elementy ignorable nie wystarczą.
xliff2-target-language-missing = są teksty docelowe, pierwszy w wierszu { $line }, ale nie ma trgLang, które podałoby ich język
    .hint = Dodaj trgLang do elementu głównego.
xliff2-language = językiem elementu { $element } jest „{ $found }”, ale { $attribute } ma wartość „{ $expected }”
    .hint = Oba znaczniki muszą być takie same, także gdy xml:lang jest dziedziczone.
xliff2-state-without-target = segment ma stan { $state }, ale nie ma tekstu docelowego
    .hint = Bez tekstu docelowego segment ma stan początkowy.
xliff2-substate-without-state = segment ma subState, ale nie ma state
    .hint = Podaj także state, nawet jeżeli jest to stan początkowy.
xliff2-substate = „{ $value }” nie jest wartością subState
    .hint = Wpisz własny przedrostek, dwukropek i wartość; przedrostek xlf jest zajęty.
xliff2-order-too-large = tekst docelowy ma miejsce { $order }, ale jednostka ma tylko { $most } { $most ->
    [one] część
    [few] części
    [many] części
   *[other] części
}
    .hint = Segmenty i elementy ignorable liczy się razem.
xliff2-order-doubled = miejsce { $order } zajmuje inny tekst docelowy jednostki
    .hint = Nadaj każdemu tekstowi docelowemu własne miejsce.
xliff2-order-implicit = tekst docelowy ma miejsce { $order }, które zajmuje inna część, ponieważ nie podaje innego
    .hint = Część bez order zajmuje własne miejsce; nadaj jej inne.

# Elementy wbudowane

xliff2-hex-form = „{ $value }” nie jest numerem znaku zapisanym cyframi szesnastkowymi
    .hint = Wpisz dwie cyfry na bajt, litery wielkie, na przykład 001A.
xliff2-hex-allowed = „{ $value }” to znak, który XML może zawierać
    .hint = Wpisz sam znak; cp służy do znaków niedozwolonych w XML.
xliff2-subtype-without-type = <{ $element }> ma subType, ale nie ma type
    .hint = Podaj także type.
xliff2-subtype-of-other-type = wartość subType „{ $value }” należy do typu { $type }
    .hint = Ustaw type="{ $type }" albo użyj własnej wartości subType.
xliff2-subtype = „{ $value }” nie jest wartością subType
    .hint = Z przedrostkiem xlf istnieją lb, pb, b, i, u oraz var. Pozostałe mają własny przedrostek i dwukropek.
xliff2-start-isolated = początek „{ $id }” podaje, że jego końca nie ma w tym <{ $scope }>, a jednak tu jest
    .hint = Usuń isolated="yes".
xliff2-start-without-end = początek „{ $id }” nie ma końca po tej stronie <{ $scope }>
    .hint = Dodaj <ec> z startRef="{ $id }" albo ustaw isolated="yes", jeżeli koniec jest w innej jednostce.
xliff2-start-after-end = początek „{ $id }” znajduje się za swoim końcem
    .hint = Zamień je miejscami.
xliff2-start-with-ends = początek „{ $id }” ma więcej niż jeden koniec
    .hint = Pozostaw jeden <{ $end }> z tym startRef.
xliff2-end-without-start = po tej stronie <{ $scope }> nie ma <sc> „{ $id }”, który ten koniec mógłby zamykać
    .hint = Popraw startRef albo ustaw isolated="yes" wraz z id, jeżeli początek jest w innej jednostce.
xliff2-end-isolated-id = odosobniony koniec musi mieć id, a nie startRef
    .hint = Nadaj mu id i usuń startRef.
xliff2-end-start-ref = koniec, który nie jest odosobniony, musi mieć startRef, a nie id
    .hint = Podaj w startRef zamykany <sc> i usuń id.
xliff2-end-dir = dir znajduje się przy końcu, który nie jest odosobniony
    .hint = Kierunek określa jego początek; usuń dir w tym miejscu.
xliff2-end-disagrees = { $attribute } ma tu wartość { $found }, a musi mieć wartość { $expected }, tak jak początek
    .hint = Podaj dla obu to samo.
xliff2-data-ref = { $attribute } wskazuje „{ $id }”, a takich danych nie ma w tym { $scope }
    .hint = Dodaj <data> z tym identyfikatorem do jego originalData albo popraw odwołanie.
xliff2-pair = <{ $element }> ma { $present }, ale nie ma { $missing }
    .hint = Podaj to dla obu krańców albo dla żadnego.
xliff2-sub-flow = { $attribute } wskazuje „{ $id }”, a takiej jednostki nie ma w pliku „{ $file }”
    .hint = Podprzepływy to identyfikatory jednostek tego samego pliku.
xliff2-sub-flow-circle = { $attribute } prowadzi przez „{ $id }” z powrotem do tej samej jednostki
    .hint = Podprzepływ to tekst w kodzie innej jednostki i nie może zawierać sam siebie; podaj inne jednostki.
xliff2-reorder-hints = kod z canReorder="{ $value }" musi mieć { $attribute }="no"
    .hint = Tego, czego nie można przesunąć, nie można ani skopiować, ani usunąć.
xliff2-copy-of-nothing = copyOf wskazuje „{ $id }”, co nie jest innym kodem tego <{ $scope }>
    .hint = Podaj identyfikator skopiowanego kodu.
xliff2-copy-of-other = copyOf wskazuje „{ $id }”, czego ten <{ $element }> nie może być kopią
    .hint = Podaj identyfikator kodu tego samego rodzaju, który nie jest kopią tego kodu.
xliff2-copy-with-data = copyOf wskazuje „{ $id }”, ale istnieją dane oryginalne
    .hint = Kopia kodu z danymi oryginalnymi odwołuje się do tych samych danych; copyOf dotyczy kodów bez danych.
xliff2-copy-forbidden = kodu „{ $id }” nie wolno kopiować
    .hint = Usuń kopię.
xliff2-sequence-start = ciąg kodów, których kolejności nie można zmieniać, nie zaczyna się od canReorder="firstNo"
    .hint = Ustaw firstNo w jego pierwszym kodzie.
xliff2-sequence-changed = kody, których kolejności nie można zmieniać, mają inną kolejność niż w tekście źródłowym
    .hint = Ustaw je w kolejności z tekstu źródłowego.
xliff2-code-deleted = kodu „{ $id }” nie wolno usuwać, a nie ma go w tekście docelowym
    .hint = Umieść go we właściwym miejscu tłumaczenia.
xliff2-code-overlaps = kod „{ $id }” nie może zachodzić na inny, a w tłumaczeniu zachodzi
    .hint = Umieść jego początek i koniec oba przed drugim, za nim lub w nim.

# Adnotacje i odwołania

xliff2-marker-without-start = po tej stronie <{ $scope }> przed tym końcem nie ma <sm> „{ $id }”
    .hint = Popraw startRef albo dodaj początek.
xliff2-marker-without-end = adnotacja „{ $id }” nie ma końca po tej stronie <{ $scope }>
    .hint = Dodaj <em> z startRef="{ $id }".
xliff2-translate-missing = ogólna adnotacja nie mówi, czy tekst ma być tłumaczony
    .hint = Dodaj translate="no" lub translate="yes" albo typ adnotacji.
xliff2-comment-both = komentarz ma zarówno value, jak i ref
    .hint = Pozostaw jedno z nich.
xliff2-comment-nothing = komentarz nie ma ani value, ani ref
    .hint = Wpisz komentarz w value albo wskaż notatkę w ref.
xliff2-comment-note = „{ $ref }” nie wskazuje żadnej notatki tej jednostki
    .hint = Wpisz #n= i identyfikator notatki z tej samej jednostki.
xliff2-note-ref = „{ $ref }” nie wskazuje żadnego segmentu tej jednostki
    .hint = Wpisz # i identyfikator segmentu z tej samej jednostki.
xliff2-ref-span = „{ $ref }” nie wskazuje żadnego zakresu tekstu w tej jednostce
    .hint = Wpisz # i identyfikator segmentu lub elementu wbudowanego jednostki; dla elementu w tekście docelowym #t= i identyfikator.
xliff2-fragment-form = „{ $ref }” nie ma postaci identyfikatora fragmentu
    .hint = Kroki rozdziela się ukośnikami; każdy to identyfikator albo przedrostek, = i identyfikator: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }” ma jednoliterowy przedrostek, którego nie zdefiniowano
    .hint = Zdefiniowane są f, g, u, n, d i t. Przedrostki modułów i rozszerzeń są dłuższe.
xliff2-fragment-twice = „{ $ref }” zawiera dwa razy ten sam przedrostek
    .hint = Każdy krok ma inny przedrostek.
xliff2-fragment-order = „{ $ref }” nie prowadzi od pliku przez grupę do jednostki
    .hint = Ustaw kroki w tej kolejności: f, g, u.
xliff2-fragment-last = „{ $ref }” zawiera coś po ostatnim kroku
    .hint = To, co jest wewnątrz jednostki, wskazuje się raz, na końcu.
xliff2-fragment-nowhere = „{ $ref }” nie wskazuje niczego w tym dokumencie
    .hint = Popraw identyfikatory; pominięty plik, grupa lub jednostka wynikają z miejsca odwołania.
xliff2-fragment-outside = „{ $ref }” prowadzi poza dokument
    .hint = Zacznij od #.

# Kandydaci tłumaczenia i glosariusz

xliff2-match-language = językiem tekstu docelowego jest „{ $found }”, ale trgLang ma wartość „{ $expected }”
    .hint = Tylko dopasowanie z reference="yes" może być w innym języku.
xliff2-match-annotation-ref = adnotacja dopasowania ma ref
    .hint = Usuń go: to dopasowanie odwołuje się do adnotacji, a nie odwrotnie.
xliff2-entry-empty = hasło nie ma ani tłumaczenia, ani definicji
    .hint = Dodaj co najmniej jedno z nich.

# Styl formatowania

xliff2-subfs-without-fs = <{ $element }> ma subFs, ale nie ma fs
    .hint = Podaj także element HTML w fs.
xliff2-subfs = „{ $value }” nie jest zapisem atrybutów
    .hint = Oddziel nazwę od wartości przecinkiem, a pary ukośnikiem odwrotnym; przed przecinkiem lub ukośnikiem odwrotnym należącym do treści postaw ukośnik odwrotny.
xliff2-on-closing-code = { $attribute } znajduje się przy końcu, który nie jest odosobniony
    .hint = Podaje się go przy początku; usuń go w tym miejscu.
xliff2-fs-void = podgląd umieściłby zawartość w <{ $value }>, który w HTML jest zawsze pusty
    .hint = Użyj innej wartości fs albo przenieś ją do kodu bez zawartości.
xliff2-fs-nesting = podgląd umieściłby <{ $value }> w <{ $around }>, co nie jest poprawne w HTML
    .hint = Użyj innej wartości fs tutaj albo w elemencie obejmującym.
xliff2-fs-text = podgląd umieściłby tekst bezpośrednio w <{ $value }>, który w HTML zawiera tylko elementy
    .hint = Nadaj tekstowi własne fs, na przykład li lub td, albo użyj tutaj innej wartości.
xliff2-fs-attribute-missing = podgląd zawierałby <{ $value }> bez { $attribute }, co nie jest poprawne w HTML
    .hint = Podaj to w subFs, na przykład „src,obraz.png”.

# Dane zasobów

xliff2-resources-empty = dane zasobów niczego nie zawierają
    .hint = Dodaj pozycję lub odwołanie do niej albo usuń te dane.
xliff2-resource-item-empty = pozycja zasobu niczego nie zawiera
    .hint = Dodaj source, target lub odwołanie.
xliff2-resource-ref = „{ $id }” nie jest pozycją zasobu w pliku „{ $file }”
    .hint = Można odwoływać się tylko do pozycji w danych zasobów tego samego pliku.
xliff2-resource-without-source = pozycja, która nie jest wyłącznie kontekstem, musi mieć source
    .hint = Dodaj jej source albo usuń context="no".
xliff2-resource-nowhere = <{ $element }> nie podaje ani miejsca zasobu, ani jego zawartości
    .hint = Dodaj href albo umieść w nim zasób.
xliff2-resource-both = <{ $element }> ma zarówno href, jak i zawartość
    .hint = Pozostaw jedno z nich.
xliff2-resource-media-type = pozycja nie podaje typu mediów zasobu, który znajduje się gdzie indziej
    .hint = Dodaj mimeType, na przykład image/png.

# Rozmiar i długość

xliff2-size-restriction = { $attribute }="{ $value }" nie jest ograniczeniem profilu wybranego w pliku
    .hint = Wpisz maksimum albo minimum, przecinek i maksimum; * oznacza brak górnej granicy: 255 lub 0,255 lub 10,*.
xliff2-size-number = { $attribute }="{ $value }" nie jest liczbą całkowitą
    .hint = Wpisz tylko cyfry.
xliff2-size-broken =
    { $side ->
        [source] tekst źródłowy
       *[target] tekst docelowy
    } nie spełnia warunku { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] długość w bajtach
       *[sizeRestriction] długość w znakach
    }: { $size })
    .hint = Zmień tekst lub ograniczenie.
xliff2-size-info-both = <{ $element }> ma zarówno sizeInfo, jak i sizeInfoRef
    .hint = Pozostaw jedno z nich.
xliff2-size-info-ref = „{ $id }” nie wskazuje niczego w danych profilu obok tego elementu lub elementu obejmującego
    .hint = Podaj identyfikator elementu z tych danych.

# Walidacja

xliff2-rule-tests = { $count ->
    [0] reguła niczego nie sprawdza
   *[other] liczba testów w regule: { $count }
}
    .hint = Wymagany jest dokładnie jeden: isPresent, isNotPresent, startsWith, endsWith lub własny z przestrzenią nazw.
xliff2-rule-occurs = occurs znajduje się przy teście innym niż isPresent
    .hint = Zliczać można tylko to, co jest obecne.
xliff2-rule-exists-in-source = existsInSource nie znajduje się przy żadnym teście, którego mógłby dotyczyć
    .hint = Łączy się go z dokładnie jednym z testów isPresent, startsWith i endsWith.
xliff2-rule-disabled = reguła pliku jest wyłączona w miejscu, w którym ją ustanowiono
    .hint = Usuń regułę albo wyłącz ją w grupie lub jednostce, w której nie ma obowiązywać.
xliff2-rule-broken = tekst docelowy narusza regułę z wiersza { $line }: { $test } „{ $value }”
    .hint = Zmień tłumaczenie albo wyłącz tu regułę.

# ITS

xliff2-its-version = użyto tu ITS, ale jego wersji nie podano ani tutaj, ani w elemencie nadrzędnym
    .hint = Dodaj its:version="2.0" do elementu głównego.
xliff2-its-issue-empty = problem nie ma ani typu, ani komentarza
    .hint = Podaj co najmniej jedno z nich.
xliff2-its-issue-both = problem opisano tutaj i w rekordach
    .hint = Pozostaw albo locQualityIssuesRef, albo opis w tym miejscu.
xliff2-its-record-empty = rekord nie wskazuje nikogo
    .hint = Podaj osobę, organizację lub narzędzie.
xliff2-its-provenance-both = pochodzenie podano tutaj i w rekordach
    .hint = Pozostaw albo provenanceRecordsRef, albo dane w tym miejscu.
xliff2-its-annotators = „{ $value }” nie podaje kategorii wraz z jej narzędziem
    .hint = Wpisz identyfikator kategorii danych, | i adres, każdą kategorię raz: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } nie podaje, czyja to pewność
    .hint = Podaj narzędzie w its:annotatorsRef tutaj lub w elemencie obejmującym: { $category }| i jego adres.
xliff2-its-rating-both = ocena zawiera zarówno wynik, jak i głosy
    .hint = Pozostaw jedno z nich.
xliff2-its-rating-neither = ocena nie zawiera ani wyniku, ani głosów
    .hint = Dodaj jedno z nich.
xliff2-its-threshold = { $attribute } występuje bez { $of }
    .hint = Próg podaje się razem z wartością, z którą jest porównywany.
xliff2-its-ref = { $attribute }="{ $ref }" nie wskazuje dostępnych tu rekordów
    .hint = Wpisz #its= oraz xml:id rekordów z tej samej jednostki, a w elemencie strukturalnym rekordów z niego samego lub z elementu obejmującego.
xliff2-its-analysis-pair = taSource i taIdent podaje się razem, ale jednego z nich brakuje
    .hint = Dodaj brakujący atrybut albo użyj taIdentRef.
xliff2-its-analysis-both = pojęcie wskazano zarówno przez taIdentRef, jak i przez taSource z taIdent
    .hint = Pozostaw jeden z tych sposobów.
xliff2-its-analysis-empty = podano pewność, ale nic, czego ona dotyczy
    .hint = Dodaj taClassRef, taIdentRef albo taSource z taIdent.
xliff2-its-term-both = adnotacja ma zarówno value, jak i ref
    .hint = Pozostaw jedno z nich.
xliff2-its-term-type = termConfidence znajduje się przy adnotacji, która nie dotyczy terminu
    .hint = Ustaw type="term" albo type="its:term-no", jeżeli nie jest to termin.
xliff2-its-type = { $attribute } znajduje się przy adnotacji innego typu
    .hint = Pomiń typ albo ustaw type="its:generic".
xliff2-its-locale-type = podano typ filtra lokalizacji, ale nie podano listy
    .hint = Dodaj its:localeFilterList.
xliff2-its-locales = „{ $value }” nie jest listą lokalizacji
    .hint = Rozdziel zakresy języków przecinkami: de-AT, fr-*; albo wpisz * dla wszystkich.
xliff2-its-characters = „{ $value }” nie jest klasą znaków
    .hint = Wpisz jedną klasę znaków, na przykład [a-z0-9].

# Śledzenie zmian

xliff2-current-version = bieżąca wersja „{ $value }” nie odpowiada żadnej rewizji w tym miejscu
    .hint = Podaj wersję jednej z nich.
xliff2-tracked-element = appliesTo wskazuje „{ $value }”, co nie może znajdować się obok tego zapisu ani w elemencie obok niego
    .hint = Podaj element obok zapisu albo element podrzędny takiego elementu.
xliff2-tracked-ref = „{ $id }” nie jest identyfikatorem żadnego dostępnego tu elementu { $name }
    .hint = Podaj element obok zapisu albo element podrzędny takiego elementu.
xliff2-tracked-ref-missing = jest kilka elementów { $name } z identyfikatorami, ale rewizje nie podają, którego dotyczą
    .hint = Podaj jego identyfikator w ref.
xliff2-tracked-property = „{ $value }” nie jest właściwością elementu { $name }
    .hint = Wpisz content albo nazwę atrybutu.

# Liczba, rodzaj i wybór

xliff2-switch = „{ $value }” niczego nie wybiera
    .hint = Wpisz plural, ordinal, gender lub select, dwukropek i zmienną; kilka pozycji rozdziela się odstępami.
xliff2-case-without-switch = segment dotyczy przypadku, ale jednostka nie ma przełącznika
    .hint = Dodaj pgs:switch do jednostki.
xliff2-case-count = segment podaje { $found } { $found ->
    [one] wartość
    [few] wartości
    [many] wartości
   *[other] wartości
} dla { $expected } { $expected ->
    [one] zmiennej
   *[other] zmiennych
}
    .hint = Podaj po jednej wartości dla każdej pozycji przełącznika, rozdzielając je odstępami.
xliff2-case-value = „{ $value }” nie jest kategorią liczby
    .hint = Wpisz zero, one, two, few, many, other albo liczbę.
