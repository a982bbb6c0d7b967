### `vulgate repair` dla pliku PDF: co pominięto i czego nie można odczytać.

pdf-broken = „{ $path }” jest nieodwracalnie uszkodzony albo nie jest plikiem PDF
    .hint = Otwórz go w przeglądarce PDF; jeżeli się wyświetla, wydrukuj go do nowego pliku PDF i podaj ten plik.
pdf-empty = „{ $path }” jest pusty
    .hint = Zapisz lub pobierz go ponownie.
pdf-cut = plik jest obcięty; { $count ->
        [one] pozostała jedna strona
        [few] pozostały { $count } strony
        [many] pozostało { $count } stron
       *[other] pozostało { $count } strony
    }
    .hint = Zapisz lub pobierz go ponownie; brakującego tekstu nie można odzyskać.
pdf-garbled = strona { $page } zawiera głównie znaki, które nie są literami: plik być może nie określa, jakie litery zawiera
    .hint = Jeśli wynik jest nieczytelny, należy rozpoznać tekst tej strony, na przykład za pomocą „ocrmypdf --force-ocr”.
pdf-turned = strona { $page } zawiera tekst, który nie biegnie od lewej do prawej; umieszczono go po reszcie strony
pdf-right-to-left = strona { $page } zawiera tekst biegnący od prawej do lewej; kolejność wyrazów może być błędna
    .hint = Porównaj tę stronę z plikiem PDF.
pdf-password = „{ $path }” wymaga hasła
    .hint = Usuń hasło w programie, w którym je ustawiono, albo poleceniem „qpdf --decrypt --password=…”.
pdf-encrypted = „{ $path }” zaszyfrowano w nieznany sposób
    .hint = Otwórz go w przeglądarce PDF i wydrukuj do nowego pliku PDF.
pdf-no-pages = „{ $path }” nie ma stron
    .hint = Poproś o ponowne przesłanie pliku; otrzymany plik jest niekompletny.
pdf-images = „{ $path }” nie zawiera tekstu: { $count ->
        [one] jego jedyna strona jest obrazem
        [few] jego { $count } strony są obrazami
        [many] jego { $count } stron to obrazy
       *[other] jego { $count } strony to obrazy
    }
    .hint = Najpierw rozpoznaj tekst, na przykład programem „ocrmypdf”.
pdf-no-text = „{ $path }” nie zawiera tekstu na { $count ->
        [one] swojej jedynej stronie
       *[other] żadnej ze swoich { $count } stron
    }
    .hint = Obejrzyj plik w przeglądarce PDF: tekst narysowany jako kształty trzeba najpierw rozpoznać.
pdf-page-image = strona { $page } to obraz bez tekstu
    .hint = Rozpoznaj tekst tej strony, na przykład programem „ocrmypdf”, albo go przepisz.
pdf-unknown = strona { $page }: plik nie określa znaczenia { $count ->
        [one] jednego znaku
       *[other] { $count } znaków
    }
    .hint = Porównaj tę stronę z plikiem PDF i uzupełnij braki.
pdf-page-broken = nie udało się odczytać strony { $page } do końca
    .hint = Porównaj tę stronę z plikiem PDF i uzupełnij braki.
pdf-running-head = „{ $text }” pominięto: tekst znajduje się na brzegu { $count ->
        [one] strony
       *[other] { $count } stron
    }
pdf-picture = pominięto obraz „{ $text }”: jego plik należy samodzielnie dodać do Markdownu
pdf-contents = spis treści zawierający { $count ->
        [one] jedną pozycję
        [few] { $count } pozycje
        [many] { $count } pozycji
       *[other] { $count } pozycji
    } pominięto: „vulgate build” tworzy nowy
pdf-hyphens = wyrazy podzielone na końcach wierszy i połączone bez łącznika, bo plik wskazuje, że do nich nie należy: { $count }
pdf-hyphen-guessed = połączono „{ $word }” bez pewności: nic nie wskazuje, czy łącznik na końcu wiersza należy do wyrazu
repair-pdf-in-place = pliku PDF nie można naprawić w miejscu
    .hint = Podaj plik Markdown za pomocą „-o”.
