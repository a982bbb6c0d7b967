# Terminologie.

## Fișiere TBX

terms-tbx-root = elementul rădăcină este „{ $element }”: acesta nu este TBX
    .hint = Verificați dacă este fișierul dorit. Un fișier TBX începe cu elementul „tbx” sau „martif”.
terms-tbx-prefix = elementele TBX au prefixul „{ $prefix }”, care nu este citit
    .hint = Exportați din nou fișierul cu spațiul de nume TBX ca spațiu implicit, fără prefix.
terms-tbx-body = nu există corp și, prin urmare, nici intrări
    .hint = Exportați din nou fișierul din instrumentul care l-a creat.
terms-tbx-element = elementul „{ $element }” nu poate sta aici și a fost omis
    .hint = Verificați dacă conține un termen; dacă da, puneți-l într-o intrare.
terms-tbx-large = o intrare depășește { $limit } MB
    .hint = Verificați dacă fișierul este deteriorat: este posibil să lipsească o etichetă de închidere.
terms-tbx-cut-off = fișierul se oprește înainte de sfârșit
    .hint = A fost trunchiat pe drum sau nu este terminat. Obțineți-l din nou de unde a venit.
terms-tbx-broken = intrarea a fost omisă, deoarece este deteriorată
    .hint = Corectați-o sau eliminați-o și importați din nou fișierul.
terms-tbx-id = altă intrare are deja identificatorul „{ $id }”
    .hint = Au fost preluate amândouă. Dați uneia dintre ele alt identificator, ca să poată fi deosebite.
terms-tbx-no-term = intrarea a fost omisă: nu are niciun termen care să poată fi folosit
    .hint = Adăugați un termen într-o limbă cunoscută sau eliminați intrarea.
terms-tbx-empty = un termen în limba „{ $lang }” a fost omis: este gol
    .hint = Adăugați-i textul sau eliminați-l.
terms-tbx-lang = termenii au fost omiși: „{ $lang }” nu este o limbă cunoscută
    .hint = Scrieți în „xml:lang” o etichetă de limbă precum „de” sau „pt-BR”.
terms-tbx-no-lang = termenii au fost omiși: limba lor nu este indicată
    .hint = Adăugați „xml:lang”.
terms-status = „{ $value }” nu este un statut al unui termen și a fost ignorat
    .hint = Scrieți „preferred”, „admitted”, „deprecated” sau „superseded”; în TBX urmat de „Term-admn-sts”.

## Tabele

terms-csv-no-language = primul rând nu indică nicio limbă
    .hint = Puneți etichete de limbă precum „en” și „de” în capul coloanelor cu termeni.
terms-csv-column = coloana „{ $name }” nu este cunoscută și a fost omisă
    .hint = Sunt cunoscute etichetele de limbă, „id”, „subject”, „definition”, „note”, „source”, iar după o etichetă „:status”, „:part-of-speech”, „:context”, „:note”, „:definition”.
terms-csv-cells = rândul a fost omis: numărul de celule este { $count }, iar pe primul rând { $expected }
    .hint = Puneți între ghilimele celulele care conțin o virgulă sau un salt de rând.
terms-csv-no-term = rândul a fost omis: nu are niciun termen
    .hint = Adăugați un termen într-o coloană de limbă sau eliminați rândul.
terms-csv-quote = rândul a fost omis: niște ghilimele din el nu sunt închise niciodată
    .hint = Închideți-le sau dublați-le dacă fac parte din text.

## Comenzi

terms-import-one-name = „{ $name }” nu poate fi numele mai multor baze terminologice
    .hint = Importați fișierele unul câte unul sau nu folosiți „--name”.
terms-import-name = „{ $name }” nu poate fi numele unui fișier
    .hint = Folosiți litere, cifre și cratime.
terms-import-exists = există deja o bază terminologică „{ $file }”, dar este alta
    .hint = Adăugați „--replace” pentru a o pune pe cea nouă în locul ei sau „--name” pentru a le păstra pe amândouă.
terms-import-nothing = fișierul nu conține niciun termen care să poată fi folosit
    .hint = Verificați dacă este fișierul dorit. `vulgate validate` spune ce este în neregulă cu un TBX.
terms-import-rewritten = fișierul are defecte; „{ $file }” a fost scris din nou cu tot ce este în ordine
    .hint = Corectați defectele și importați din nou fișierul cu „--replace” pentru a-l păstra așa cum este.
terms-import-done = { $path }: { $concepts ->
    [one] un concept
    [few] { $concepts } concepte
   *[other] { $concepts } de concepte
} cu { $terms ->
    [one] un termen
    [few] { $terms } termeni
   *[other] { $terms } de termeni
}, în { $file }
terms-export-nothing = proiectul nu are termeni în aceste limbi
    .hint = Adăugați o bază terminologică cu `vulgate terms import` sau cereți alte limbi.
terms-export-done = { $count ->
    [one] un concept scris
    [few] { $count } concepte scrise
   *[other] { $count } de concepte scrise
} în { $path }
terms-search-done = { $count ->
    [0] niciun rezultat
    [one] un concept găsit
    [few] { $count } concepte găsite
   *[other] { $count } de concepte găsite
}
terms-extract-done = { $count ->
    [0] niciun candidat care să lipsească din baza terminologică
    [one] un candidat
    [few] { $count } candidați
   *[other] { $count } de candidați
}
terms-head-candidate = candidat
terms-head-count = număr
terms-head-score = scor
terms-head-example = exemplu
