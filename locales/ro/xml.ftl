# Ce face ca un fișier să nu fie XML bine format. Fiecare mesaj este regula încălcată; programul adaugă
# fișierul, linia și coloana.

xml-encoding-unknown = codificarea „{ $encoding }” nu este cunoscută
    .hint = Salvați fișierul în UTF-8 și indicați UTF-8 sau nicio codificare în prima linie.
xml-encoding-malformed = octeții de aici nu sunt { $encoding }
    .hint = Salvați din nou fișierul în UTF-8 sau indicați-i codificarea pe primul rând (adesea windows-1250 sau windows-1252); dacă a venit prin e-mail sau a fost descărcat, obțineți-l încă o dată.
xml-encoding-declared = fișierul declară { $declared }, dar este { $encoding } și a fost citit ca atare
    .hint = Indicați { $encoding }, sau nicio codificare, pe primul rând.
xml-encoding-changed = scris ca UTF-8: nume, comentarii sau instrucțiuni au caractere care lipsesc din { $encoding }
    .hint = Anunțați destinatarul că fișierul este acum UTF-8; o spune și primul rând.
xml-empty = nu există niciun element în acest fișier: nu este XML
    .hint = Verificați dacă este fișierul dorit și dacă nu este gol.
xml-truncated = fișierul se oprește în interiorul elementului „{ $element }”, care începe la linia { $opened }
    .hint = Probabil fișierul a fost trunchiat: obțineți-l din nou de unde a venit.
xml-unclosed = ceea ce începe aici (o etichetă, un comentariu, o secțiune sau o instrucțiune) nu se închide niciodată
    .hint = Probabil fișierul a fost trunchiat sau lipsesc ghilimele ori un „>”.
xml-markup = după „<” urmează ceva ce nu este marcaj
    .hint = Scrieți „&lt;” pentru un simplu „<”.
xml-ampersand = „&” nu începe nicio referință care să se încheie cu „;”
    .hint = Scrieți „&amp;” pentru un simplu „&”.
xml-entity = entitatea „{ $name }” nu este declarată
    .hint = Scrieți chiar caracterul sau numărul lui, precum „&#160;”.
xml-char-reference = „&{ $reference };” nu reprezintă niciun caracter XML
    .hint = Scrieți numărul unui caracter permis de XML 1.0 sau omiteți-l.
xml-character = caracterul { $code } nu este permis în XML 1.0
    .hint = Eliminați-l; este un caracter de control sau nu este deloc un caracter.
xml-second-root = elementul „{ $element }” se află după sfârșitul documentului
    .hint = Un document are un singur element rădăcină: este posibil să fi fost unite două fișiere.
xml-text-before = există text înaintea primului element
    .hint = Verificați dacă este un fișier XML și eliminați ce precedă primul „<”.
xml-text-after = există text după sfârșitul documentului
    .hint = Eliminați ce urmează după ultima etichetă de închidere.
xml-text-outside = există text acolo unde pot sta doar elemente; a fost omis
    .hint = Puneți-l la locul lui sau eliminați-l.
xml-more = alte erori de acest fel: { $count }; ultima este pe rândul { $line }
    .hint = Corectați-le ca pe prima.
xml-cdata-end = „]]>” apare în text
    .hint = Scrieți „]]&gt;”.
xml-tag-mismatch = „</{ $found }>” închide „<{ $expected }>” de la linia { $opened }
    .hint = Închideți fiecare element cu o etichetă cu același nume, mai întâi cel mai interior.
xml-tag-unopened = „</{ $found }>” nu închide nimic
    .hint = Eliminați-o sau puneți eticheta ei de deschidere unde începe elementul.
xml-name = „{ $name }” nu este un nume
    .hint = Un nume începe cu o literă sau cu „_” și are cel mult un „:”; înaintea lui nu poate fi niciun spațiu.
xml-attribute-twice = atributul „{ $name }” apare de două ori
    .hint = Păstrați-l o singură dată.
xml-attribute-space = nu există spațiu înaintea atributului „{ $name }”
    .hint = Puneți un spațiu înaintea lui.
xml-attribute-no-value = atributul „{ $name }” nu are valoare
    .hint = Scrieți-l sub forma { $name }="…".
xml-attribute-unquoted = valoarea atributului „{ $name }” nu este între ghilimele
    .hint = Scrieți-l sub forma { $name }="…".
xml-attribute-less-than = există un „<” în valoarea unui atribut
    .hint = Scrieți „&lt;”; sau lipsesc ghilimelele dinaintea lui.
xml-prefix = prefixul „{ $prefix }” nu este declarat
    .hint = Declarați-i spațiul de nume la acest element sau la unul care îl cuprinde, sub forma xmlns:{ $prefix }="…".
xml-namespace = prefixul „{ $prefix }” nu poate fi legat de „{ $namespace }”
    .hint = Prefixele xml și xmlns și spațiile lor de nume sunt fixe, iar un prefix are nevoie de un spațiu de nume.
xml-comment-hyphens = există „--” într-un comentariu sau „-” la sfârșitul lui
    .hint = Puneți un spațiu între cratime.
xml-declaration = declarația XML este greșită
    .hint = Scrieți <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = declarația XML nu se află chiar la începutul fișierului
    .hint = Eliminați ce o precedă sau eliminați declarația însăși.
xml-doctype-place = DOCTYPE se află după primul element sau este al doilea
    .hint = Păstrați unul singur, înaintea primului element.
xml-doctype-entities = fișierul declară entități proprii, care sunt refuzate
    .hint = Înlocuiți-le cu textul pe care îl reprezintă și eliminați declarațiile.
xml-too-large = fișierul are mai multe elemente și texte decât pot fi numărate
    .hint = Împărțiți-l în mai multe fișiere.
xml-depth = elementele sunt imbricate mai adânc decât nivelul { $limit }
    .hint = Niciun fișier de acest fel nu are nevoie de așa ceva; verificați de unde provine.
