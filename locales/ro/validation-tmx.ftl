# Conformitatea cu TMX. Programul adaugă fișierul, linia și locul din specificație.

validate-tmx-namespace = rădăcina se află în spațiul de nume „{ $namespace }”; TMX nu are niciunul
    .hint = Eliminați atributul xmlns.
validate-tmx-version = TMX nu are versiunea „{ $version }”
    .hint = Scrieți 1.4 sau versiunea ale cărei reguli le respectă fișierul: 1.1, 1.2 sau 1.3.
validate-tmx-encoding = fișierul declară codificarea „{ $encoding }”; TMX este UTF-8, UTF-16 sau ASCII
    .hint = Salvați-l în UTF-8 și declarați această codificare.
validate-tmx-date = „{ $value }” din „{ $attribute }” nu este o dată conform ISO 8601
    .hint = Scrieți-o sub forma AAAALLZZThhmmssZ, de exemplu 20240503T100000Z.
validate-tmx-srclang = limba-sursă „{ $value }” nu este nici o etichetă de limbă, nici *all*
    .hint = Scrieți o etichetă cu cratime, precum en-GB, sau *all* dacă orice limbă poate fi limba-sursă.
validate-tmx-tuid = identificatorul „{ $value }” este gol sau conține spații
    .hint = Scrieți-l fără spații sau omiteți-l.
validate-tmx-source-missing = nicio variantă a acestei unități nu este în limba ei sursă, „{ $lang }”
    .hint = Corectați limba unei variante sau pe cea din srclang; puneți *all* în srclang dacă orice limbă poate fi limba-sursă.
validate-tmx-code-doubled = alt cod de deschidere din acest segment are deja numărul i="{ $number }"
    .hint = Dați fiecărei perechi de coduri dintr-un segment un număr propriu.
validate-tmx-code-unopened = codul de închidere i="{ $number }" nu are niciun cod de deschidere înaintea lui în acest segment
    .hint = Adăugați elementul <bpt> sau faceți din acest cod un <it> cu pos="end".
validate-tmx-code-unclosed = codul de deschidere i="{ $number }" nu are niciun cod de închidere după el în acest segment
    .hint = Adăugați elementul <ept> sau faceți din acest cod un <it> cu pos="begin".
validate-tmx-base-missing = un map dă un cod, dar codificarea nu spune pe care o extinde
    .hint = Indicați acea codificare în atributul „base”.
validate-tmx-map-nothing = acest map nu spune nimic despre caracterul său
    .hint = Dați unul dintre atributele code, ent și subst.
validate-tmx-code = „{ $value }” nu este un cod
    .hint = Scrieți #x și cifre hexazecimale, precum #x80.
validate-tmx-ascii = „{ $value }” din „{ $attribute }” conține caractere din afara ASCII
    .hint = Scrieți-l cu caractere ASCII.
