# Zgodność z TMX. Program dodaje plik i wiersz oraz miejsce w specyfikacji.

validate-tmx-namespace = element główny należy do przestrzeni nazw „{ $namespace }”; TMX nie ma przestrzeni nazw
    .hint = Usuń atrybut xmlns.
validate-tmx-version = nie ma wersji „{ $version }” TMX
    .hint = Wpisz 1.4 albo wersję, której reguł przestrzega plik: 1.1, 1.2 lub 1.3.
validate-tmx-encoding = plik deklaruje kodowanie „{ $encoding }”; TMX dopuszcza UTF-8, UTF-16 i ASCII
    .hint = Zapisz plik w UTF-8 i zadeklaruj to kodowanie.
validate-tmx-date = „{ $value }” w „{ $attribute }” nie jest datą według ISO 8601
    .hint = Zapisz ją w postaci YYYYMMDDThhmmssZ, na przykład 20240503T100000Z.
validate-tmx-srclang = język źródłowy „{ $value }” nie jest ani znacznikiem języka, ani wartością *all*
    .hint = Wpisz znacznik z łącznikami, na przykład en-GB, albo *all*, jeżeli źródłem może być dowolny język.
validate-tmx-tuid = identyfikator „{ $value }” jest pusty lub zawiera odstępy
    .hint = Zapisz go bez odstępów albo pomiń.
validate-tmx-source-missing = żaden wariant tej jednostki nie jest w jej języku źródłowym, „{ $lang }”
    .hint = Popraw język wariantu lub srclang; ustaw srclang na *all*, jeżeli źródłem może być dowolny język.
validate-tmx-code-doubled = inny kod otwierający w tym segmencie ma już numer i="{ $number }"
    .hint = Nadaj każdej parze kodów w segmencie własny numer.
validate-tmx-code-unopened = kod zamykający i="{ $number }" nie jest w tym segmencie poprzedzony kodem otwierającym
    .hint = Dodaj <bpt> albo zamień ten kod na <it> z pos="end".
validate-tmx-code-unclosed = po kodzie otwierającym i="{ $number }" nie ma w tym segmencie kodu zamykającego
    .hint = Dodaj <ept> albo zamień ten kod na <it> z pos="begin".
validate-tmx-base-missing = element map podaje kod, ale kodowanie nie określa, które kodowanie rozszerza
    .hint = Podaj to kodowanie w atrybucie „base”.
validate-tmx-map-nothing = ten element map nie podaje niczego o swoim znaku
    .hint = Podaj code, ent lub subst.
validate-tmx-code = „{ $value }” nie jest kodem
    .hint = Wpisz #x i cyfry szesnastkowe, na przykład #x80.
validate-tmx-ascii = „{ $value }” w „{ $attribute }” zawiera znaki spoza ASCII
    .hint = Zapisz tę wartość znakami ASCII.
