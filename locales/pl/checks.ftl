# Ustalenia kontroli jakości tłumaczeń. Wartość mówi, jaki jest stan, `.hint`, co należy zrobić,
# a `.explain`, czego kontrola szuka i kiedy można ją pominąć.

check-blank = segment ma tłumaczenie, ale jest ono puste
    .hint = Przetłumacz segment albo, jeżeli nie jest jeszcze gotowy, przywróć mu stan „initial”.
    .explain =
        Szuka segmentów, których tłumaczenie jest puste, choć tekst źródłowy nie jest pusty.

        Przykład: tekst źródłowy to „A second wall.”, a tłumaczenie jest puste lub zawiera
        tylko odstępy.

        Nigdy nie pomijaj: w opublikowanym tekście byłaby luka.

# $kind: co jest nie tak z kodem. $code to kod w postaci widocznej dla tłumacza.
check-codes =
    { $kind ->
        [missing] brakuje kodu { $code }
        [doubled] kod { $code } występuje częściej niż w tekście źródłowym
        [added] kodu { $code } nie ma w tekście źródłowym
        [order] kod { $code } minął inny kod, co jest niedozwolone
        [nesting] kod { $code } nie jest prawidłowo otwarty i zamknięty
       *[dropped] nie użyto formatowania { $code } z tekstu źródłowego
    }
    .hint =
        { $kind ->
            [missing] Wstaw go z powrotem we właściwe miejsce zdania.
            [doubled] Pozostaw go tylko raz.
            [added] Usuń go.
            [order] Ustaw kody w kolejności z tekstu źródłowego.
            [nesting] Zamknij każdy otwarty kod, zaczynając od ostatniego.
           *[dropped] Obejmij nim odpowiednie wyrazy, chyba że pominięto go celowo.
        }
    .explain =
        Porównuje kody wbudowane (pogrubienie, odsyłacze, przypisy, obrazy) w tłumaczeniu i w
        tekście źródłowym. Przypis lub obraz musi występować dokładnie raz; kodów nie wolno
        wymyślać; zakresy muszą być zamknięte i nie mogą się przecinać. Utrata pogrubienia lub
        odsyłacza jest zgłaszana tylko jako uwaga.

        Przykład: tekst źródłowy kończy się przypisem 3, a tłumaczenie nie.

        Uwagę można pominąć, jeżeli język nie wymaga tam wyróżnienia. Nigdy nie pomijaj błędu.

# $character to numer znaku, $near to tekst wokół niego.
check-forbidden = tłumaczenie zawiera znak { $character }, w pobliżu „{ $near }”
    .hint = Usuń go albo wpisz literę, którą tam utracono.
    .explain =
        Szuka znaków, których nie powinien zawierać żaden tekst: znaków sterujących, znaków do
        użytku prywatnego, znacznika kolejności bajtów wewnątrz tekstu oraz U+FFFD, który
        zastępuje literę, której program nie zdołał odczytać.

        Przykład: „zał□cznik” zamiast „załącznik”.

        Nigdy nie pomijaj: program składający nie ma znaku graficznego dla tych znaków.

# $before i $now to dawny i nowy tekst źródłowy.
check-stale = tekst źródłowy się zmienił, a tłumaczenie nie
    .hint = Tekst źródłowy brzmiał „{ $before }”, a teraz brzmi „{ $now }”. Zaktualizuj tłumaczenie.
    .explain =
        Szuka segmentów, których tekst źródłowy zmieniono, podczas gdy tłumaczenie odpowiada
        nadal dawnemu tekstowi.

        Przykład: „12 weeks” zmieniono na „eight weeks”, a tłumaczenie wciąż mówi o dwunastu.

        Można pominąć, jeżeli zmiana, na przykład przecinek, nie wpływa na tłumaczenie.

check-same-as-source = tłumaczenie jest identyczne z tekstem źródłowym
    .hint = Przetłumacz je. Jeżeli ma pozostać bez zmian, oznacz je jako nieprzeznaczone do tłumaczenia.
    .explain =
        Szuka tłumaczeń, które dosłownie powtarzają tekst źródłowy. Muszą zawierać co najmniej
        dwa dłuższe wyrazy pisane małą literą, aby nie wskazywać nazw, liczb i adresów.

        Przykład: „Executive summary in bullets” w tekście polskim.

        Można pominąć w przypadku cytatów i tytułów podawanych w języku oryginału.

check-untranslated-part = fragment tekstu źródłowego występuje w tłumaczeniu bez zmian: „…{ $text }…”
    .hint = Przetłumacz go; niektóre narzędzia wstawiają nowe tłumaczenie przed dotychczasowym tekstem.
    .explain =
        Szuka sześciu kolejnych wyrazów identycznych w tekście źródłowym i w tłumaczeniu, w
        większości zwykłych wyrazów pisanych małą literą. Nazwy, tytuły, adresy i przypisy nie
        są wskazywane. Cytat, który ma pozostać w swoim języku, nie jest błędem.
# $kind mixed: $word to wyraz, $letter to jego obca litera, $code to numer znaku.
check-script =
    { $kind ->
        [mixed] w „{ $word }” litera „{ $letter }” ({ $code }) należy do innego alfabetu
       *[whole] tłumaczenie nie jest zapisane alfabetem swojego języka
    }
    .hint =
        { $kind ->
            [mixed] Wpisz literę ponownie na klawiaturze właściwego języka.
           *[whole] Sprawdź, czy to właściwy język, i przetłumacz segment.
        }
    .explain =
        Szuka liter niewłaściwego alfabetu: łacińskie „E” w wyrazie pisanym cyrylicą lub
        alfabetem greckim wygląda dobrze, ale wyszukiwarka go nie znajdzie, a czytnik ekranu źle
        je odczyta. Wskazuje też tekst, który w ogóle nie jest zapisany alfabetem swojego języka.

        Przykład: „Eвропа” z pierwszą literą łacińską.

        Można pominąć w przypadku nazw, które celowo mieszają alfabety.

check-hidden = w tłumaczeniu jest niewidoczny znak ({ $code })
    .hint = Usuń go; jeżeli nie możesz go znaleźć, wpisz ponownie wyrazy wokół niego.
    .explain =
        Szuka znaków, których nikt nie widzi: znaków sterujących kierunkiem pisma, odstępów o
        zerowej szerokości, znaczników kolejności bajtów. Pojawiają się wraz ze skopiowanym
        tekstem; niektóre sprawiają, że zdanie czyta się inaczej, niż jest zapisane, a wszystkie
        utrudniają wyszukiwanie i dzielenie wyrazów. To, co zawiera także tekst źródłowy, nie
        jest wskazywane.

check-term-missing = „{ $term }” to w bazie terminologicznej „{ $expected }”, czego brakuje w tłumaczeniu
    .hint = Użyj terminu z bazy terminologicznej albo dodaj do niej użyty termin jako dopuszczalny.
    .explain =
        Szuka w tekście źródłowym terminów z baz terminologicznych projektu (terms/*.tbx), a w
        tłumaczeniu jednego z odpowiadających im terminów tego samego pojęcia, w dowolnej
        formie. Terminy oznaczone jako niezalecane lub zastąpione się nie liczą.

        Można pominąć, jeżeli zdanie jest lepsze bez terminu.

        Przykład: „public consultation” przetłumaczone bez „konsultacje publiczne”.

check-term-forbidden = „{ $term }” nie należy tłumaczyć jako „{ $used }”{ $count ->
        [0] {""}
       *[other] {", "}lecz „{ $better }”
    }
    .hint = Użyj innego terminu; dostępne terminy pokazuje `vulgate terms search`.
    .explain =
        Szuka w tłumaczeniu terminów, które baza terminologiczna oznacza jako niezalecane lub
        zastąpione, jeżeli tekst źródłowy zawiera termin tego samego pojęcia.

        Przykład: „przepis” jako odpowiednik „regulation”, choć baza terminologiczna wymaga
        „rozporządzenie”.

# $source i $target to liczby w zapisanej postaci; jedna z nich może być pusta.
check-numbers =
    { $kind ->
        [missing] brakuje liczby { $source } z tekstu źródłowego
        [added] liczby { $target } nie ma w tekście źródłowym
        [kept] liczbę { $source } z tekstu źródłowego zapisuje się w tym języku { $expected }; bez zmiany jest to inna liczba
       *[changed] w tekście źródłowym jest { $source }, a w tłumaczeniu { $target }
    }
    .hint = Porównaj liczby z tekstem źródłowym; zapisz je z separatorami właściwymi dla języka.
    .explain =
        Porównuje wartości wszystkich liczb bez względu na separatory i kolejność: „38,000” to
        „38 000” i „38.000”, „6.10.1958” to „6 October 1958”, „Article 14(2)” to „art. 14
        ust. 2”. Liczby do dwunastu mogą być zapisane słownie. Liczba, która występuje, ale
        rzadziej niż w tekście źródłowym, jest zgłaszana tylko jako uwaga.

        Przykład: „38,000” oznacza w tekście polskim trzydzieści osiem.

        Można pominąć, jeżeli zdanie nie wymaga liczby albo wymaga dodatkowej.

check-url-email = brakuje adresu { $address } z tekstu źródłowego albo jest on inny
    .hint = Skopiuj adres z tekstu źródłowego; inny może być w nim tylko język.
    .explain =
        Szuka adresów internetowych i e-mail z tekstu źródłowego, których nie ma w tłumaczeniu.
        Kod języka wewnątrz adresu może być inny.

        Przykład: „us@dat.example” zamiast „us@data.example”.

        Można pominąć, jeżeli strona ma w tym języku inny adres i został on sprawdzony.

check-max-length = długość tłumaczenia w znakach wynosi { $count }, a może wynosić najwyżej { $most }
    .hint = Skróć je albo poproś autora o zwiększenie limitu.
    .explain =
        Autor dokumentu ogranicza długość niektórych tekstów za pomocą max-length w komentarzu
        przed blokiem lub w części [markdown] pliku vulgate.toml. Wszystkie segmenty tekstu
        liczą się razem, wraz z odstępami między nimi.
# $target i $expected to długości w znakach.
check-length =
    { $kind ->
        [short] tłumaczenie jest bardzo krótkie, liczba znaków: { $target }, zwykle około { $expected }
       *[long] tłumaczenie jest bardzo długie, liczba znaków: { $target }, zwykle około { $expected }
    }
    .hint = Sprawdź, czy to tłumaczenie tego segmentu i czy jest kompletne.
    .explain =
        Porównuje długość tłumaczenia z długością typową dla danej pary języków. Sprawdzane są
        tylko dłuższe segmenty, a liczą się tylko duże różnice.

        Przykład: brakuje połowy akapitu.

        Można pominąć, jeżeli język rzeczywiście wyraża to tak krótko albo musi objaśnić termin.

# $source i $target to znaki; pusta wartość oznacza brak znaku.
check-end-punctuation =
    { $kind ->
        [added] tłumaczenie kończy się znakiem „{ $target }”, a tekst źródłowy bez znaku
        [missing] tekst źródłowy kończy się znakiem „{ $source }”, a tłumaczenie bez znaku
       *[changed] tekst źródłowy kończy się znakiem „{ $source }”, a tłumaczenie znakiem „{ $target }”
    }
    .hint = Zakończ je tak jak tekst źródłowy, znakiem właściwym dla języka.
    .explain =
        Porównuje ostatni znak tłumaczenia z ostatnim znakiem tekstu źródłowego, każdy według
        zasad jego języka: pytanie po grecku kończy się znakiem „;”. Nawiasy i cudzysłowy
        zamykające oraz kropki skrótów i liczebników porządkowych się nie liczą.

        Przykład: tekst źródłowy zawiera pytanie „Who reads it?”, a tłumaczenie kończy się
        kropką.

        Można pominąć, jeżeli w danym języku taki tekst kończy się inaczej.

check-brackets = nawias „{ $bracket }” nie ma pary
    .hint = Dodaj drugi nawias albo usuń ten.
    .explain =
        Szuka w tłumaczeniu nawiasów otwartych, ale niezamkniętych, albo zamkniętych, ale
        nieotwartych, jeżeli w tekście źródłowym wszystkie tworzą pary. Oznaczenie pozycji listy
        „a)” się nie liczy.

        Przykład: „budżet (w euro”.

        Można pominąć w przypadku znaków, które tylko wyglądają jak nawiasy.

# $mark to znak, $near to tekst wokół niego, $own to znaki właściwe dla języka.
check-quotes =
    { $kind ->
        [straight] prosty cudzysłów w pobliżu „{ $near }”
        [backwards] cudzysłów „{ $mark }” otwiera cytat w pobliżu „{ $near }”
       *[foreign] cudzysłów „{ $mark }” nie jest używany w tym języku, w pobliżu „{ $near }”
    }
    .hint = Użyj cudzysłowu { $own }.
    .explain =
        Szuka cudzysłowów, których język tłumaczenia nie używa albo używa odwrotnie. Prosty
        cudzysłów jest zgłaszany tylko jako uwaga. Znaki pojedyncze nie są sprawdzane, ponieważ w
        większości są to apostrofy.

        Przykład: “tak” w tekście polskim, w którym pisze się „tak”.

        Można pominąć wewnątrz cytatu w innym języku.

check-percent =
    { $kind ->
        [breaks] między liczbą a znakiem w pobliżu „{ $near }” jest zwykły odstęp, w którym wiersz może się złamać
       *[joined] przed znakiem procentu w pobliżu „{ $near }” nie ma odstępu
    }
    .hint = Wstaw tam odstęp nierozdzielający (U+00A0).
    .explain =
        Sprawdza odstęp między liczbą a znakiem „%”, „€” lub innym symbolem waluty.
        Międzyinstytucjonalny przewodnik redakcyjny Unii Europejskiej zaleca odstęp
        nierozdzielający w niemal wszystkich językach; jeżeli zwyczaj danego języka go nie
        przewiduje, akceptowany jest także jego brak.

        Przykład: „59” na końcu wiersza i „%” na początku następnego.

        Można pominąć, jeżeli tekst nigdy nie będzie składany.

check-spaces =
    { $kind ->
        [leading-lost] tekst źródłowy zaczyna się odstępem, a tłumaczenie nie
        [leading-added] tłumaczenie zaczyna się odstępem, a tekst źródłowy nie
        [trailing-lost] tekst źródłowy kończy się odstępem, a tłumaczenie nie
        [trailing-added] tłumaczenie kończy się odstępem, a tekst źródłowy nie
        [double] dwa odstępy z rzędu w pobliżu „{ $near }”
        [before-stop] odstęp przed przecinkiem lub kropką w pobliżu „{ $near }”
        [before-tall] odstęp przed znakiem interpunkcyjnym w pobliżu „{ $near }”
        [french] zwykły odstęp przed znakiem interpunkcyjnym w pobliżu „{ $near }”, w którym wiersz może się złamać
       *[bracket] odstęp po wewnętrznej stronie nawiasu w pobliżu „{ $near }”
    }
    .hint =
        { $kind ->
            [leading-lost] Dodaj odstęp.
            [trailing-lost] Dodaj odstęp.
            [french] Wstaw tam odstęp nierozdzielający (U+00A0 lub U+202F).
           *[other] Usuń odstęp.
        }
    .explain =
        Szuka odstępów podwójnych, utraconych lub w niewłaściwym miejscu oraz zwykłych odstępów
        przed znakami, które we francuskim oddziela się odstępem.

        Przykład: „jeden , dwa”.

        Można pominąć w przypadku kolumn wyrównanych odstępami.

check-conventions = zamiast „{ $found }” pisze się tu „{ $wanted }” (zasady: { $profile })
    .hint = Napisz to w ten sposób albo wybierz inne zasady w części [project] pliku vulgate.toml.
    .explain =
        Porównuje zapis liczb, dat, liczebników porządkowych, procentów, cudzysłowów i odsyłaczy
        do przypisów z zasadami, które wskazuje część [project] pliku vulgate.toml: eu to
        Międzyinstytucjonalny przewodnik redakcyjny Unii Europejskiej, cldr to zwyczaj danego
        kraju. Jeżeli niczego nie wybrano, znajduje tylko to, czego nie ma w żadnych z nich.

        Przykład: „16 Oktober” w tekście niemieckim, w którym pisze się „16. Oktober”.

        Można pominąć w nazwach, kodach i cytatach.

check-repeated-word = wyraz „{ $word }” występuje dwa razy z rzędu
    .hint = Usuń jeden z nich.
    .explain =
        Szuka wyrazu, który występuje dwa razy z rzędu, rozdzielony tylko odstępem, jeżeli tekst
        źródłowy żadnego wyrazu nie powtarza. Pary wynikające z gramatyki, takie jak francuskie
        „nous nous”, nie są wskazywane.

        Przykład: „w tym tym tekście”.

        Można pominąć, jeżeli oba wyrazy są zamierzone.

check-capitalisation = tłumaczenie zaczyna się małą literą: „{ $word }”
    .hint = Zacznij wielką literą, tak jak tekst źródłowy.
    .explain =
        Szuka tytułów, akapitów, pozycji list i przypisów, które zaczynają się małą literą, choć
        tekst źródłowy zaczyna się wielką.

        Przykład: „obowiązek istnieje.” jako odpowiednik „The duty exists.”

        Można pominąć, jeżeli przyjęte zasady redakcyjne wymagają małych liter, na przykład w
        listach.

# $other to inny tekst źródłowy lub docelowy, $unit to identyfikator jednostki, w której występuje.
check-inconsistent =
    { $kind ->
        [targets] ten sam tekst źródłowy przetłumaczono w { $unit } jako „{ $other }”
       *[sources] to samo tłumaczenie ma w { $unit } inny tekst źródłowy: „{ $other }”
    }
    .hint =
        { $kind ->
            [targets] Wybierz jedno z dwóch tłumaczeń, chyba że kontekst wymaga obu.
           *[sources] Sprawdź, czy nie skopiowano go do niewłaściwego segmentu.
        }
    .explain =
        Szuka w dokumencie jednego tekstu źródłowego z dwoma tłumaczeniami w tej samej roli oraz
        jednego tłumaczenia dwóch tekstów źródłowych, które mają niewiele wspólnego.

        Przykład: nagłówek „The gap” przetłumaczono raz jako „Luka”, a raz jako „Przepaść”.

        Można pominąć, jeżeli gramatyka lub kontekst wymaga różnych słów.
