# Ce găsește `vulgate validate` în orice format.

validate-format = <{ $element }> nu este rădăcina niciunui format care să poată fi verificat aici
    .hint = Pot fi verificate XLIFF 1.2 și 2.0-2.2, TMX, SRX și TBX. Spațiul său de nume este „{ $namespace }”: verificați dacă nu conține o greșeală de tastare.
validate-sound = { $path }: { $format }, conform
validate-warned = { $path }: { $format }, conform, cu { $warnings ->
    [one] un avertisment
    [few] { $warnings } avertismente
   *[other] { $warnings } de avertismente
}
validate-ill-formed = { $path }: nu este XML bine format, deci nu este conform cu nimic
validate-broken = { $path }: { $format }, neconform: { $errors ->
    [one] o încălcare
    [few] { $errors } încălcări
   *[other] { $errors } de încălcări
}

validate-element-unexpected = <{ $element }> nu poate sta în <{ $parent }>
    .hint = Eliminați-l, mutați-l la locul lui sau corectați-i numele ori spațiul de nume.
validate-element-order = <{ $element }> vine după <{ $other }> în <{ $parent }>, dar trebuie să fie înaintea lui
    .hint = Mutați-l înaintea celuilalt.
validate-element-too-early = <{ $element }> vine înainte de <{ $other }> în <{ $parent }>, dar trebuie să fie după el
    .hint = Mutați-l după celălalt.
validate-element-repeated = <{ $parent }> are mai multe elemente <{ $element }> decât îi este permis
    .hint = Lăsați unul sau puneți-le pe celelalte la locul lor.
validate-element-missing = elementului <{ $element }> îi lipsește ce trebuie să conțină: { $child }
    .hint = Adăugați ce lipsește sau eliminați elementul incomplet.
validate-text = <{ $element }> conține text, „{ $text }”, acolo unde pot sta numai elemente
    .hint = Eliminați textul sau mutați-l într-un element destinat textului.
validate-not-empty = <{ $element }> trebuie să fie gol, dar conține spații
    .hint = Scrieți-l ca o singură etichetă care se închide singură.
validate-attribute-missing = elementului <{ $element }> îi lipsește atributul { $attribute }
    .hint = Adăugați atributul.
validate-attribute-unexpected = <{ $element }> nu poate avea atributul { $attribute }
    .hint = Eliminați-l sau corectați-i numele ori spațiul de nume.
validate-value-nmtoken = { $attribute }="{ $value }" la <{ $element }> nu este un simbol de nume (NMTOKEN)
    .hint = Folosiți doar litere, cifre, puncte, cratime, caractere de subliniere și două puncte, fără spații.
validate-value-nmtokens = { $attribute }="{ $value }" la <{ $element }> nu este o listă de simboluri de nume (NMTOKENS)
    .hint = Despărțiți simbolurile prin spații; fiecare este format din litere, cifre, puncte, cratime, caractere de subliniere și două puncte.
validate-value-name = { $attribute }="{ $value }" la <{ $element }> nu este un nume
    .hint = Începeți cu o literă sau un caracter de subliniere și continuați cu litere, cifre, puncte, cratime și caractere de subliniere.
validate-value-iri = { $attribute }="{ $value }" la <{ $element }> nu este o adresă
    .hint = Scrieți % ca %25, dacă nu cumva urmează două cifre hexazecimale, și folosiți # cel mult o dată.
validate-value-lang = { $attribute }="{ $value }" la <{ $element }> nu este o etichetă de limbă
    .hint = Folosiți o etichetă BCP 47, precum en, pt-PT sau sr-Latn.
validate-value-integer = { $attribute }="{ $value }" la <{ $element }> nu este un număr întreg
    .hint = Scrieți numai cifre.
validate-value-integer-from = { $attribute }="{ $value }" la <{ $element }> nu este un număr întreg mai mare sau egal cu { $from }
    .hint = Scrieți numai cifre, și nu mai puțin de { $from }.
validate-value-integer-range = { $attribute }="{ $value }" la <{ $element }> nu este un număr întreg de la { $from } la { $to }
    .hint = Alegeți un număr în aceste limite.
validate-value-decimal = { $attribute }="{ $value }" la <{ $element }> nu este un număr
    .hint = Scrieți cifre, cu punct înaintea zecimalelor.
validate-value-decimal-range = { $attribute }="{ $value }" la <{ $element }> nu este un număr de la { $from } la { $to }
    .hint = Alegeți un număr în aceste limite, cu punct înaintea zecimalelor.
validate-value-choice = { $attribute }="{ $value }" la <{ $element }> nu este niciuna dintre valorile definite
    .hint = Acestea sunt: { $values }.
validate-value-choices = { $attribute }="{ $value }" la <{ $element }> are o valoare care nu este definită
    .hint = Sunt definite: { $values }. Mai multe valori se despart prin spații.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" la <{ $element }> nu este nici o valoare definită, nici una cu prefix
    .hint = Sunt definite: { $values }. Valorile proprii au un prefix și două puncte, precum my:value.
validate-value-prefixed = { $attribute }="{ $value }" la <{ $element }> nu este o valoare cu prefix propriu
    .hint = Scrieți un prefix propriu, două puncte și valoarea, fără spații; prefixul xlf este rezervat.
validate-value-date-time = { $attribute }="{ $value }" la <{ $element }> nu este o dată cu oră
    .hint = Scrieți-o sub forma 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" la <{ $element }> nu este o dată cu oră
    .hint = Scrieți-o sub forma 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" la <{ $element }> nu este o dată
    .hint = Scrieți-o sub forma 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" la <{ $element }> nu este un tip media
    .hint = Scrieți tipul și subtipul, precum image/png.
validate-value-unicode = { $attribute }="{ $value }" la <{ $element }> nu este un punct de cod
    .hint = Scrieți #x și cifre hexazecimale, precum #xF8FF.
validate-id-doubled = alt element are deja identificatorul „{ $id }”
    .hint = Identificatorii sunt unici în document; schimbați unul și ceea ce trimite la el.
validate-value-coordinates = { $attribute }="{ $value }" la <{ $element }> nu sunt coordonate
    .hint = Scrieți patru numere despărțite prin punct și virgulă, # pentru cel necunoscut: 10;20;#;30.
