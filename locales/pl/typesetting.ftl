# Co program składający ma do powiedzenia o dokumencie. Plik i wiersz podane są wcześniej.

# Znaki, na przykład „😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] znak, którego nie ma w żadnym kroju pisma: { $characters }
        [few] { $count } znaki, których nie ma w żadnym kroju pisma: { $characters }
        [many] { $count } znaków, których nie ma w żadnym kroju pisma: { $characters }
       *[other] { $count } znaku, których nie ma w żadnym kroju pisma: { $characters }
    }
    .hint = PDF pokazuje pustą ramkę, która jest odczytywana na głos jako ten znak. Zapisz to inaczej albo użyj obrazu.
typesetting-glyph-target = znaki w tłumaczeniu na „{ $lang }”, których nie ma w żadnym kroju pisma: { $characters }
    .hint = PDF pokazuje pustą ramkę, która jest odczytywana na głos jako ten znak. Zapisz to inaczej albo użyj obrazu.
typesetting-control = { $count ->
        [one] znak sterujący w tekście: { $characters }
       *[other] znaki sterujące w tekście: { $characters }
    }
    .hint = PDF/UA, PDF/A i HTML zabraniają znaków sterujących; są one pomijane. Usuń je z tekstu źródłowego.
typesetting-title = dokument nie ma tytułu, użyto więc „{ $name }”
    .hint = Zacznij tekst nagłówkiem poziomu 1 albo podaj tytuł w bloku metadanych.
typesetting-date = dokument nie ma daty, PDF podaje więc, że powstał w 1970 r.
    .hint = Podaj datę w bloku metadanych, na przykład „date: 2026-03-16”, albo ustaw SOURCE_DATE_EPOCH.
typesetting-date-invalid = data „{ $date }” w bloku metadanych nie jest datą kalendarzową
    .hint = Zapisz ją na przykład tak: „date: 2026-03-16”. Do tego czasu jest pokazywana w zapisanej postaci, a metadane są takie jak przy braku daty.
typesetting-heading-skip = po nagłówku poziomu { $from } następuje nagłówek poziomu { $to }
    .hint = Jest umieszczany o jeden poziom niżej od nagłówka nad nim, ponieważ PDF/UA zabrania luk. Popraw liczbę znaków „#” w tekście źródłowym.
typesetting-note-undefined = nie ma przypisu „{ $label }”
    .hint = Napisz przypis, na przykład „[^{ $label }]: Tekst przypisu.”, albo usuń odwołanie.
typesetting-anchor = nie ma nagłówka dla odsyłacza do „{ $anchor }”
    .hint = Tekst jest składany bez odsyłacza. Nazwą nagłówka jest jego tekst zapisany małymi literami, z łącznikami zamiast odstępów.
typesetting-link = czytelnicy opublikowanego dokumentu nie mogą otworzyć „{ $target }”
    .hint = Tekst jest składany bez odsyłacza. Podaj cały adres, zaczynający się od https://, mailto: lub tel:.
typesetting-link-long = adres odsyłacza ma za dużo znaków: { $length } (najwięcej { $most })
    .hint = Tekst jest składany bez odsyłacza. Użyj krótszego adresu.
typesetting-image-missing = w projekcie nie ma obrazu „{ $image }”
    .hint = Zamiast niego pokazany jest jego tekst alternatywny. Sprawdź ścieżkę; zaczyna się ona od folderu dokumentu.
typesetting-image-unknown = „{ $image }” nie jest obrazem, który można umieścić w składzie
    .hint = Zamiast niego pokazany jest jego tekst alternatywny. Użyj PNG, JPEG, GIF, WebP lub SVG.
typesetting-image-too-large = obraz „{ $image }” jest zbyt duży
    .hint = Zamiast niego pokazany jest jego tekst alternatywny. Zmniejsz obraz poniżej 100 megapikseli i 64 megabajtów.
typesetting-image-broken = nie można odczytać obrazu „{ $image }”: { image-reason }
    .hint = Zamiast niego pokazany jest jego tekst alternatywny. Zapisz obraz ponownie.
image-reason = { $reason ->
    [cut] plik kończy się przedwcześnie
    [size] jego szerokość lub wysokość jest nieprawidłowa
    [large] jego zdekodowanie wymagałoby zbyt wiele pamięci
    [kind] ta odmiana formatu nie jest obsługiwana
    [markup] to nie jest prawidłowy plik SVG
   *[other] plik jest uszkodzony
}
typesetting-image-linked = obraz „{ $image }” wczytuje inny plik, „{ $file }”
    .hint = Zamiast niego pokazany jest jego tekst alternatywny. Osadź ten plik w obrazie albo zapisz obraz jako PNG.
typesetting-image-foreign = obraz „{ $image }” ma części w HTML (foreignObject), których PDF nie pokazuje
    .hint = Narysuj te części w SVG albo zapisz obraz jako PNG.
typesetting-image-glyph = tekst w obrazie „{ $image }” ma znaki, których nie ma w żadnym kroju pisma: { $characters }
    .hint = Zamień tekst na krzywe albo zapisz obraz jako PNG. Do tego czasu PDF nie spełnia swojej normy.
typesetting-image-no-alt = obraz „{ $image }” nie ma tekstu alternatywnego
    .hint = Kto go nie widzi, nie dowie się o nim. Opisz go, na przykład „![Wykres kosztów w kolejnych latach]({ $image })”.
typesetting-depth = listy lub cytaty są zagnieżdżone głębiej niż { $depth }
    .hint = Głębsze są umieszczane na tym poziomie. Podziel tekst inaczej.
typesetting-table-wide = liczba kolumn tabeli wynosi { $columns }, a na stronie mieści się { $limit }
    .hint = PDF dzieli ją i powtarza pierwszą kolumnę. Rozważ użycie kilku tabel.
typesetting-standard = PDF nie jest zgodny z { $standard }: { pdf-reason }
    .hint = Można go przeczytać, ale nie każdy lub nie zawsze będzie mógł to zrobić. Popraw to, co wskazano, i utwórz plik ponownie.
pdf-reason = { $reason ->
    [glyph] żaden krój pisma nie ma znaków tekstu „{ $text }”, który jest w obrazie lub w szablonie
    [letters] zawiera znaki, których norma zabrania
    [licence] licencja kroju pisma zabrania jego osadzania
    [colours] zawiera kolory drukarskie (CMYK)
    [alt] obraz lub wzór nie ma tekstu alternatywnego
    [language] brakuje informacji o języku
    [title] brakuje tytułu
    [size] jakaś jego część jest większa, niż norma pozwala
    [page] jakaś strona jest szersza lub wyższa niż 14 400 punktów (5,08 m)
   *[other] program składu nie potrafi jej spełnić
}
typesetting-warning = program składający ostrzega: { $reason }
    .hint = Obejrzyj PDF; jeżeli coś jest w nim nie w porządku, zgłoś to.
typesetting-failed = nie udało się utworzyć pliku PDF: { $reason }
    .hint = Zgłoś to i dołącz dokument; pozostałych plików to nie dotyczy.
typesetting-font-broken = to nie jest krój pisma w formacie OpenType ani TrueType
    .hint = Usuń plik z „pdf.fonts.files” albo umieść w jego miejscu nieuszkodzony.
typesetting-font-restricted = producent tego kroju pisma zabrania osadzania go w pliku PDF
    .hint = Poproś o licencję, która zezwala na osadzanie, albo wybierz inny krój pisma.
typesetting-font-unknown = żaden krój pisma nie należy do rodziny „{ $family }”
    .hint = Dodaj plik tej rodziny do „pdf.fonts.files” albo wybierz jedną z następujących: { $known }.
typesetting-font-no-bold = rodzina krojów „{ $family }” nie ma odmiany pogrubionej, więc tekst pogrubiony wygląda jak pozostały
    .hint = Dodaj plik jej odmiany pogrubionej do „pdf.fonts.files” albo wybierz inną rodzinę.
typesetting-font-no-italic = rodzina krojów „{ $family }” nie ma kursywy, więc tekst pisany kursywą wygląda jak pozostały
    .hint = Dodaj plik jej kursywy do „pdf.fonts.files” albo wybierz inną rodzinę.
typesetting-template-time =
    szablon „{ $file }” zatrzymano: działał dłużej niż { $seconds ->
        [one] { $seconds } sekundę
        [few] { $seconds } sekundy
        [many] { $seconds } sekund
       *[other] { $seconds } sekundy
    }
    .hint = Poszukaj w nim nieskończonej pętli albo zwiększ „pdf.limits.seconds”.
typesetting-template-memory = szablon „{ $file }” zatrzymano: zażądał więcej niż { $megabytes } MiB pamięci
    .hint = Sprawdź, co rośnie w nim bez końca, albo zwiększ „pdf.limits.megabytes”.
typesetting-template-failed = szablon „{ $file }” nie działa: { $reason }
    .hint = Widzi pliki własnego folderu oraz „/doc.json” i „/house.typ”, ale nie widzi żadnych pakietów; docs/templates.md pokazuje, jak napisać szablon.
