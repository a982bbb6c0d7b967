# Dlaczego plik nie jest poprawnie sformułowanym XML. Każdy komunikat to naruszona reguła; program
# dodaje plik, wiersz i kolumnę.

xml-encoding-unknown = kodowanie „{ $encoding }” nie jest znane
    .hint = Zapisz plik w UTF-8 i podaj w pierwszym wierszu UTF-8 albo nie podawaj kodowania.
xml-encoding-malformed = bajty w tym miejscu nie są zgodne z { $encoding }
    .hint = Zapisz plik ponownie w UTF-8 albo podaj jego kodowanie w pierwszym wierszu (często windows-1250 lub windows-1252); jeżeli nadszedł pocztą lub został pobrany, pobierz go jeszcze raz.
xml-encoding-declared = plik podaje, że jest w { $declared }, ale jest w { $encoding } i tak został odczytany
    .hint = W pierwszym wierszu podaj { $encoding } albo nie podawaj kodowania.
xml-encoding-changed = zapisano w UTF-8: nazwy, komentarze lub instrukcje zawierają znaki, których { $encoding } nie ma
    .hint = Powiadom odbiorcę, że plik jest teraz w UTF-8; podaje to również jego pierwszy wiersz.
xml-empty = w tym pliku nie ma żadnego elementu: to nie jest XML
    .hint = Sprawdź, czy to właściwy plik i czy nie jest pusty.
xml-truncated = plik kończy się wewnątrz elementu „{ $element }”, który zaczyna się w wierszu { $opened }
    .hint = Plik został prawdopodobnie obcięty: pobierz go ponownie ze źródła.
xml-unclosed = to, co się tu zaczyna (znacznik, komentarz, sekcja lub instrukcja), nie jest zamknięte
    .hint = Plik został prawdopodobnie obcięty albo brakuje cudzysłowu lub „>”.
xml-markup = po „<” następuje coś, co nie jest znacznikiem
    .hint = Zwykły znak „<” zapisz jako „&lt;”.
xml-ampersand = „&” nie rozpoczyna odwołania zakończonego znakiem „;”
    .hint = Zwykły znak „&” zapisz jako „&amp;”.
xml-entity = encja „{ $name }” nie jest zadeklarowana
    .hint = Wpisz sam znak albo jego numer, na przykład „&#160;”.
xml-char-reference = „&{ $reference };” nie oznacza żadnego znaku XML
    .hint = Wpisz numer znaku dozwolonego w XML 1.0 albo go pomiń.
xml-character = znak { $code } jest w XML 1.0 niedozwolony
    .hint = Usuń go; to znak sterujący albo w ogóle nie jest to znak.
xml-second-root = element „{ $element }” znajduje się za końcem dokumentu
    .hint = Dokument ma jeden element główny: być może połączono dwa pliki.
xml-text-before = przed pierwszym elementem znajduje się tekst
    .hint = Sprawdź, czy to plik XML, i usuń to, co poprzedza pierwszy znak „<”.
xml-text-after = za końcem dokumentu znajduje się tekst
    .hint = Usuń to, co następuje po ostatnim znaczniku końcowym.
xml-text-outside = jest tu tekst, choć mogą tu być tylko elementy; został pominięty
    .hint = Umieść go na właściwym miejscu albo usuń.
xml-more = dalsze błędy tego rodzaju: { $count }; ostatni jest w wierszu { $line }
    .hint = Popraw je tak jak pierwszy.
xml-cdata-end = w tekście znajduje się „]]>”
    .hint = Wpisz „]]&gt;”.
xml-tag-mismatch = „</{ $found }>” zamyka „<{ $expected }>” z wiersza { $opened }
    .hint = Zamknij każdy element znacznikiem o jego nazwie, zaczynając od najbardziej zagnieżdżonego.
xml-tag-unopened = „</{ $found }>” niczego nie zamyka
    .hint = Usuń go albo dodaj znacznik początkowy tam, gdzie zaczyna się element.
xml-name = „{ $name }” nie jest nazwą
    .hint = Nazwa zaczyna się od litery lub „_” i zawiera najwyżej jeden znak „:”; nie może jej poprzedzać odstęp.
xml-attribute-twice = atrybut „{ $name }” podano dwa razy
    .hint = Pozostaw jeden z nich.
xml-attribute-space = przed atrybutem „{ $name }” nie ma odstępu
    .hint = Wstaw przed nim jeden odstęp.
xml-attribute-no-value = atrybut „{ $name }” nie ma wartości
    .hint = Zapisz go jako { $name }="…".
xml-attribute-unquoted = wartość atrybutu „{ $name }” nie jest ujęta w cudzysłów
    .hint = Zapisz go jako { $name }="…".
xml-attribute-less-than = wartość atrybutu zawiera znak „<”
    .hint = Wpisz „&lt;”; być może brakuje przed nim cudzysłowu.
xml-prefix = przedrostek „{ $prefix }” nie jest zadeklarowany
    .hint = Zadeklaruj jego przestrzeń nazw w tym elemencie lub w elemencie, który go zawiera, jako xmlns:{ $prefix }="…".
xml-namespace = przedrostka „{ $prefix }” nie można powiązać z „{ $namespace }”
    .hint = Przedrostki xml i xmlns oraz ich przestrzenie nazw są stałe, a przedrostek wymaga przestrzeni nazw.
xml-comment-hyphens = komentarz zawiera „--” albo kończy się znakiem „-”
    .hint = Wstaw odstęp między łącznikami.
xml-declaration = deklaracja XML jest błędna
    .hint = Wpisz <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = deklaracja XML nie znajduje się na samym początku pliku
    .hint = Usuń to, co ją poprzedza, albo ją samą.
xml-doctype-place = DOCTYPE znajduje się za pierwszym elementem albo występuje drugi raz
    .hint = Pozostaw jeden, przed pierwszym elementem.
xml-doctype-entities = plik deklaruje własne encje, które są odrzucane
    .hint = Zastąp je tekstem, który oznaczają, i usuń deklaracje.
xml-too-large = plik zawiera więcej elementów i tekstów, niż można zliczyć
    .hint = Podziel go na kilka plików.
xml-depth = elementy są zagnieżdżone głębiej niż { $limit }
    .hint = Żaden plik tego rodzaju tego nie wymaga; sprawdź, skąd pochodzi.
