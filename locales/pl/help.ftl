# Pomoc wiersza poleceń. Identyfikatory odpowiadają ścieżce polecenia: help-tm-import mówi, co robi
# "vulgate tm import", a help-tm-import-keep, co robi jego opcja --keep. Przykłady są wyświetlane
# bez zmian, po jednym w wierszu: tłumaczy się w nich tylko to, co następuje po "#".

help-vulgate = Tłumaczenie dokumentów strategicznych z pamięcią tłumaczeniową i publikowanie ich we wszystkich językach UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekt z przykładem, który od razu można zbudować
    vulgate export --lang de                  # XLIFF dla tłumacza
    vulgate import returned/brief.xlf         # odbiór gotowego pliku
    vulgate build --strict                    # pliki PDF; błąd, jeżeli coś nie jest przetłumaczone

## Opcje każdego polecenia

help-global-project = Folder projektu [domyślnie: najbliższy folder, licząc w górę, z plikiem vulgate.toml]
help-global-json = Zwraca raport jako jeden obiekt JSON na standardowym wyjściu
help-global-quiet = Pokazuje tylko wyniki, ostrzeżenia i błędy
help-global-color = Kolory w danych wyjściowych
help-global-lang-ui = Język komunikatów [domyślnie: język systemu]

## init

help-init = Tworzy nowy projekt z krótkim dokumentem, który od razu można zbudować
help-init-dir = Folder projektu; w razie braku zostanie utworzony
help-init-examples =
    vulgate init briefings

## repair

help-repair = Naprawia tekst uzyskany z PDF lub odczytuje PDF; uzasadnia każdą zmianę
help-repair-file = Markdown, zwykły tekst lub PDF
help-repair-output = Plik wynikowy [domyślnie: standardowe wyjście]
help-repair-in-place = Zmienia sam plik
help-repair-diff = Pokazuje zmiany jako różnice, zamiast tekstu, jeżeli plik nie jest zapisywany
help-repair-all = Wprowadza także zmiany wątpliwe
help-repair-interactive = Pyta o każdą wątpliwą zmianę
help-repair-examples =
    vulgate repair brief.md --diff             # co zostałoby zmienione i dlaczego
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # decyzja o miejscach wątpliwych

## segment

help-segment = Pokazuje, jak pliki są dzielone na segmenty
help-segment-files = Pliki w dowolnym formacie odczytywanym przez Vulgate
help-segment-jsonl = Odczytuje wiersze {"{"}"lang":…,"text":…{"}"} ze standardowego wejścia i na każdy odpowiada {"{"}"segments":[…]{"}"}
help-segment-lang = Język tekstu [domyślnie: język źródłowy projektu albo en]
help-segment-srx = Używa reguł z tego pliku SRX zamiast reguł projektu
help-segment-explain = Podaje regułę, która zdecydowała w każdym miejscu, w którym zdanie mogłoby się kończyć
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Operacje na pamięci tłumaczeniowej

help-tm-import = Dodaje do pamięci tłumaczenia z plików TMX lub XLIFF
help-tm-import-files = Pliki TMX lub XLIFF
help-tm-import-keep = Zachowuje kopię w folderze tm/ i wymienia ją w vulgate.toml, aby pamięć można było odtworzyć z tekstu
help-tm-import-collection = Nazwa zbioru, do którego należą [domyślnie: nazwa pliku]
help-tm-import-provenance = Od kogo pochodzą tłumaczenia; lepsze są proponowane w pierwszej kolejności
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Zapisuje pamięć jako TMX
help-tm-export-output = Plik wynikowy [domyślnie: standardowe wyjście]
help-tm-export-lang = Tylko te języki; opcję można powtarzać
help-tm-export-collection = Tylko ten zbiór
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Podaje dopasowania segmentów, wiersz po wierszu
help-tm-match-text = Segmenty, każdy w cudzysłowie
help-tm-match-from = Język segmentów
help-tm-match-to = Język docelowy
help-tm-match-min = Najmniejsze podobieństwo dopasowania przed potrąceniami, od 1 do 100
help-tm-match-limit = Największa liczba dopasowań segmentu; 0 oznacza wszystkie
help-tm-match-jsonl = Odczytuje wiersze {"{"}"text":…{"}"} ze standardowego wejścia i na każdy odpowiada {"{"}"matches":[…]{"}"}
help-tm-match-explain = Uzasadnia ocenę każdego dopasowania: podaje różniące się tokeny i każdą karę
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Szuka tekstu w pamięci, w dowolnym języku
help-tm-search-text = Słowa lub "cała fraza", bez względu na wielkość liter; * i ? zastępują litery wyrazu
help-tm-search-lang = Szuka tylko w tych językach; opcję można powtarzać
help-tm-search-limit = Największa liczba wyświetlanych pozycji; 0 oznacza wszystkie
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Wyświetla to, co występuje w pamięci kilka razy lub na kilka sposobów
help-tm-duplicates-conflicts = Teksty z kilkoma tłumaczeniami, zamiast z jednym występującym kilka razy
help-tm-duplicates-lang = Tylko tłumaczenia na te języki; opcję można powtarzać
help-tm-duplicates-limit = Największa liczba wyświetlanych tekstów; 0 oznacza wszystkie
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Zastępuje tekst w tłumaczeniach z pamięci
help-tm-edit-text = Tekst w postaci występującej w tłumaczeniach
help-tm-edit-replacement = Tekst, który go zastąpi
help-tm-edit-lang = Język tłumaczeń
help-tm-edit-collection = Tylko w tym zbiorze
help-tm-edit-document = Tylko w tym dokumencie
help-tm-edit-dry-run = Pokazuje, co zostałoby zmienione, i niczego nie zmienia
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Usuwa tłumaczenia z pamięci
help-tm-delete-text = Co zawiera ich tekst lub tekst źródłowy, jak w „tm search”
help-tm-delete-lang = Język tego tekstu
help-tm-delete-collection = Tylko w tym zbiorze
help-tm-delete-document = Tylko w tym dokumencie
help-tm-delete-dry-run = Pokazuje, co zostałoby usunięte, i niczego nie zmienia
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Zlicza zawartość pamięci
help-tm-verify = Sprawdza, czy pamięć jest w porządku i zgadza się ze swoimi plikami tekstowymi
help-tm-rebuild = Odtwarza pamięć z translations/ i tm/

## terms

help-terms = Bazy terminologiczne projektu: pojęcia, ich definicje i terminy
help-terms-import = Dodaje do projektu bazę terminologiczną z TBX lub CSV
help-terms-import-files = Pliki TBX albo tabele CSV z osobną kolumną dla każdego języka
help-terms-import-name = Nazwa bazy terminologicznej, pliku w folderze terms/ [domyślnie: nazwa pliku]
help-terms-import-replace = Zastępuje nią bazę terminologiczną o tej samej nazwie
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Zapisuje wszystkie bazy terminologiczne w jednym pliku
help-terms-export-format = Format pliku wynikowego
help-terms-export-output = Plik wynikowy [domyślnie: standardowe wyjście]
help-terms-export-lang = Tylko te języki; opcję można powtarzać
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Szuka pojęć według ich terminów i podaje definicje
help-terms-search-text = Część terminu, bez względu na wielkość liter
help-terms-search-from = Język tekstu [domyślnie: dowolny]
help-terms-search-to = Języki do wyświetlenia; opcję można powtarzać [domyślnie: języki projektu]
help-terms-search-limit = Największa liczba wyświetlanych pojęć; 0 oznacza wszystkie
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Wyświetla możliwe terminy z dokumentów, których nie ma w bazie terminologicznej
help-terms-extract-documents = Nazwy dokumentów [domyślnie: wszystkie]
help-terms-extract-min = Najmniejsza liczba wystąpień kandydata
help-terms-extract-limit = Największa liczba wyświetlanych kandydatów; 0 oznacza wszystkich
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Zapisuje dla tłumaczy pliki XLIFF z dopasowaniami z pamięci
help-export-documents = Nazwy dokumentów [domyślnie: wszystkie]
help-export-lang = Języki docelowe; opcję można powtarzać [domyślnie: wszystkie języki projektu]
help-export-xliff = Wersja XLIFF
help-export-pseudo = Wypełnia pliki pseudotłumaczeniem, aby sprawdzić układ przed tłumaczeniem
help-export-into = Zamiast tego wstawia tłumaczenia do tego pliku innego narzędzia, w jego własnej odmianie formatu
help-export-output = Folder wynikowy [domyślnie: out/xliff w projekcie]; z opcją --into plik [domyślnie: ten sam]
help-export-examples =
    vulgate export                            # wszystkie dokumenty, wszystkie języki
    vulgate export water --lang de,fr         # jeden dokument w dwóch językach
    vulgate export --xliff 1.2 -o to-agency   # dla narzędzi, które czytają tylko XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # z powrotem do narzędzia, z którego pochodzi plik

## import

help-import = Sprawdza gotowe pliki XLIFF, zapisuje je w translations/ i dodaje do pamięci
help-import-files = Pliki XLIFF w dowolnej wersji
help-import-dry-run = Tylko sprawdza; niczego nie zmienia
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Tworzy z dokumentu i istniejącego tłumaczenia gotowy plik XLIFF do zaimportowania
help-align-document = Nazwa dokumentu
help-align-translation = Jego tłumaczenie w dowolnym formacie odczytywanym przez Vulgate
help-align-lang = Język tłumaczenia
help-align-output = Plik wynikowy [domyślnie: tam, gdzie zapisałby go eksport]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Buduje dokumenty we wszystkich językach: jako PDF, HTML i w formacie autora
help-build-documents = Nazwy dokumentów [domyślnie: wszystkie]
help-build-lang = Języki, w których budowane są dokumenty; opcję można powtarzać [domyślnie: język źródłowy i wszystkie języki projektu]
help-build-format = Co zbudować; opcję można powtarzać
help-build-edition = Wydania dla czytelników, robocze lub do sprawdzenia; można powtarzać
help-build-strict = Zgłasza błąd, jeżeli coś nie jest przetłumaczone, i to wymienia
help-build-fresh = Buduje wszystko od nowa, także to, co się nie zmieniło
help-build-report = Postać raportu
help-build-summary = Dopisuje do tego pliku tabelę zbudowanych wersji, w Markdown, na przykład na stronę zadania CI
help-build-output = Folder wynikowy [domyślnie: out w projekcie]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # z out/index.html można przejść do wszystkich stron
    vulgate build --strict                    # dla CI

## status

help-status = Pokazuje stopień przetłumaczenia każdego dokumentu
help-status-documents = Nazwy dokumentów [domyślnie: wszystkie]
help-status-lang = Języki do wyświetlenia; opcję można powtarzać [domyślnie: wszystkie języki projektu]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Liczy słowa do przetłumaczenia według tego, ile z nich zna pamięć
help-analyse-documents = Nazwy dokumentów [domyślnie: wszystkie]
help-analyse-lang = Języki do policzenia; opcję można powtarzać [domyślnie: wszystkie języki projektu]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Sprawdza jakość tłumaczeń
help-check-documents = Nazwy dokumentów [domyślnie: wszystkie]
help-check-lang = Języki do sprawdzenia; opcję można powtarzać [domyślnie: wszystkie języki projektu]
help-check-format = Postać raportu [domyślnie: text albo json z opcją --json]
help-check-fix = Poprawia w zapisach to, co ma jedną poprawną postać: odstępy oraz liczby i daty według zasad projektu
help-check-explain = Objaśnia kontrolę, zamiast ją wykonywać
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # przy wierszach pull requestu
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Określa, czy pliki są zgodne z XLIFF, TMX, SRX lub TBX
help-validate-files = Pliki w dowolnej wersji tych formatów
help-validate-format = Postać raportu [domyślnie: text albo json z opcją --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Zmienia w plikach XLIFF tylko to, co zmieniłoby narzędzie CAT, lub je konwertuje

help-xliff-split = Dzieli segmenty na zdania według reguł projektu
help-xliff-split-files = Pliki XLIFF w wersji 2.0, 2.1 lub 2.2
help-xliff-split-output = Plik wynikowy albo folder dla kilku plików [domyślnie: standardowe wyjście]
help-xliff-split-in-place = Zmienia same pliki
help-xliff-split-srx = Używa reguł z tego pliku SRX zamiast reguł projektu
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Łączy segmenty każdej jednostki, o ile plik na to pozwala
help-xliff-join-files = Pliki XLIFF w wersji 2.0, 2.1 lub 2.2
help-xliff-join-output = Plik wynikowy albo folder dla kilku plików [domyślnie: standardowe wyjście]
help-xliff-join-in-place = Zmienia same pliki
help-xliff-join-keep-order = Nie łączy tego, co w tłumaczeniu ma inną kolejność
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Usuwa adnotacje lub rozszerzenia
help-xliff-strip-files = Pliki XLIFF w wersji 2.0, 2.1 lub 2.2
help-xliff-strip-output = Plik wynikowy albo folder dla kilku plików [domyślnie: standardowe wyjście]
help-xliff-strip-in-place = Zmienia same pliki
help-xliff-strip-annotations = Adnotacje wszystkich typów
help-xliff-strip-custom-annotations = Adnotacje typów spoza normy
help-xliff-strip-extensions = Elementy i atrybuty spoza normy
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Odczytuje pliki i zapisuje je ponownie, bajt po bajcie, aby sprawdzić, czy można na nich pracować
help-xliff-rewrite-files = Pliki XLIFF w wersji 2.0, 2.1 lub 2.2
help-xliff-rewrite-output = Plik wynikowy albo folder dla kilku plików [domyślnie: standardowe wyjście]
help-xliff-rewrite-in-place = Zmienia same pliki
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Konwertuje pliki dowolnego narzędzia między XLIFF 1.2 a 2.x i podaje, czego druga wersja nie może zachować
help-xliff-convert-files = Pliki XLIFF w dowolnej wersji
help-xliff-convert-to = Wersja docelowa
help-xliff-convert-output = Plik wynikowy albo folder dla kilku plików [domyślnie: standardowe wyjście]
help-xliff-convert-in-place = Zmienia same pliki
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Wyświetla schemat JSON pliku vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Wyświetla skrypt uzupełniania poleceń dla powłoki
help-completions-shell = Powłoka
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Zapisuje strony podręcznika
help-manual-dir = Folder stron; w razie braku zostanie utworzony
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
