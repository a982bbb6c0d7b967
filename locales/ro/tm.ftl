# Memoria de traducere.

## Baza de date

tm-database-corrupt = memoria este deteriorată: { database-reason }
    .hint = Executați `vulgate tm rebuild`: reconstruiește memoria din fișierele text ale proiectului și din ceea ce se mai poate citi.
tm-database-foreign = aceasta este baza de date a altui program, nu o memorie
    .hint = Mutați-o sau indicați alt fișier în `vulgate.toml`; `vulgate tm rebuild` creează apoi o memorie din fișierele text ale proiectului.
tm-database-newer = memoria a fost scrisă de un Vulgate mai nou (versiunea ei este { $version })
    .hint = Actualizați Vulgate. Sau ștergeți fișierul; `vulgate tm rebuild` îl creează din nou din fișierele text ale proiectului.
tm-database-locked = alt proces scrie de prea mult timp în memorie
    .hint = Așteptați să termine sau opriți-l și executați din nou comanda.
tm-read-behind = alt proces scrie în memorie; a fost citită așa cum era înainte
    .hint = Executați din nou comanda după ce a terminat celălalt, dacă trebuie să cunoască ultimele texte ale proiectului.
tm-read-full = nu este loc pe disc pentru actualizarea memoriei; a fost citită așa cum era
    .hint = Eliberați spațiu și executați din nou comanda, dacă trebuie să cunoască ultimele texte ale proiectului.
tm-database-denied = memoria nu poate fi deschisă sau scrisă: { database-reason }
    .hint = Verificați permisiunile fișierului și ale dosarului său.
tm-database-full = discul este plin; memoria este așa cum era înainte
    .hint = Eliberați spațiu și executați din nou comanda.
tm-database-failed = memoria nu a putut fi citită sau scrisă: { database-reason }
    .hint = Încercați din nou; dacă se repetă, verificați discul.
database-reason = { $reason ->
    [page] o parte a fișierului nu este așa cum a fost scrisă
    [format] fișierul nu este o bază de date
    [value] o valoare din ea nu poate fi citită
    [read-only] este activă protecția la scriere
    [closed] fișierul sau dosarul său nu este accesibil
    [disk] discul semnalează o defecțiune
    [memory] memoria calculatorului nu este suficientă
   *[other] eroarea SQLite { $code }
}
tm-database-unsound = memoria nu este în ordine: { verify-reason }
    .hint = Executați `vulgate tm rebuild`: reconstruiește memoria din fișierele text ale proiectului și din ceea ce se mai poate citi.
verify-reason = { $reason ->
    [structure] structura fișierului este deteriorată (erori găsite: { $row })
    [dangling] rândul { $row } din tabelul „{ $name }” trimite la un rând din „{ $other }” care nu există
    [dangling-one] un rând din tabelul „{ $name }” trimite la un rând din „{ $other }” care nu există
    [untranslated] unitatea { $row } nu are traducere
    [moved] unitatea { $row } se află în altă colecție decât fișierul ei
    [unused] textul { $row } nu aparține niciunei unități
    [foreign] unitatea { $row } are o traducere în altă limbă decât cea a textului ei
    [provenance] proveniența colecției „{ $name }” este necunoscută: „{ $other }”
    [language] limba textului { $row } este necunoscută ({ $other })
    [unreadable] textul { $row } nu poate fi citit
    [key] textul { $row } nu este găsit după conținutul său
    [gone] textul { $row } poate fi căutat, dar nu există
    [facts] datele unei traduceri a unității { $row } nu pot fi citite
    [index] indexul nu găsește textul „{ $name }”
   *[search] căutarea nu găsește textul „{ $name }”
}

## Fișiere TMX

tm-tmx-root = elementul rădăcină este „{ $element }”: acesta nu este TMX
    .hint = Verificați dacă este fișierul dorit. Un fișier TMX începe cu elementul „tmx”.
tm-tmx-version = versiunea este „{ $version }”; sunt cunoscute versiunile de la 1.1 la 1.4
    .hint = A fost citit ca 1.4. Comparați câteva unități și, dacă sunt greșite, exportați din nou fișierul ca TMX 1.4.
tm-tmx-header = nu există antet
    .hint = Primul text al fiecărei unități a fost luat drept text-sursă. Dacă este greșit, adăugați un antet cu „srclang”.
tm-tmx-header-facts = proprietățile și notele antetului nu au loc în memorie și au fost omise: { $count }
    .hint = Dacă sunt importante, păstrați fișierul însuși: `vulgate tm import --keep`.
tm-tmx-body = nu există corp și, prin urmare, nici unități
    .hint = Exportați din nou fișierul din instrumentul care l-a creat.
tm-tmx-no-srclang = antetul nu indică limba-sursă
    .hint = Primul text al fiecărei unități a fost luat drept text-sursă. Dacă este greșit, adăugați „srclang”.
tm-tmx-srclang = „{ $lang }” nu este o limbă-sursă
    .hint = Scrieți o etichetă de limbă precum „en” sau „pt-BR” ori „*all*”. Primul text al unității a fost luat drept text-sursă.
tm-tmx-element = elementul „{ $element }” nu poate sta aici și a fost omis
    .hint = Verificați dacă conține o traducere; dacă da, puneți-o unde o prevede TMX 1.4.
tm-tmx-large = o unitate depășește { $limit } MB
    .hint = Verificați dacă fișierul este deteriorat: este posibil să lipsească o etichetă de închidere.
tm-tmx-cut-off = fișierul se oprește înainte de sfârșit
    .hint = A fost trunchiat pe drum sau nu este terminat. Obțineți-l din nou de unde a venit.
tm-tmx-unclosed = unitatea a fost omisă: alta începe înainte ca ea să se încheie
    .hint = Adăugați-i eticheta de închidere „</tu>” sau eliminați unitatea.
tm-tmx-broken = unitatea a fost omisă din acest motiv
    .hint = Corectați-o sau eliminați-o și importați din nou fișierul: ceea ce este deja cunoscut nu se adaugă de două ori.
tm-tmx-character = caracterul { $code } nu este permis în XML; a fost preluat așa cum este
    .hint = Eliminați-l din text: alte programe vor refuza fișierul.
tm-tmx-unit = unitatea a fost omisă: din cele cel puțin două texte de care are nevoie are { $count }
    .hint = Adăugați ce lipsește sau eliminați unitatea.
tm-tmx-no-lang = textul a fost omis: limba lui nu este indicată
    .hint = Adăugați „xml:lang”.
tm-tmx-lang = textul a fost omis: „{ $lang }” nu este o limbă cunoscută
    .hint = Scrieți în „xml:lang” o etichetă de limbă precum „de” sau „pt-BR”.
tm-tmx-no-seg = textul în limba „{ $lang }” a fost omis: nu are „seg”
    .hint = Adăugați textul sau eliminați elementul „tuv”.
tm-tmx-empty = textul în limba „{ $lang }” a fost omis: este gol
    .hint = Adăugați textul sau eliminați elementul „tuv”.
tm-tmx-date = „{ $value }” din „{ $attribute }” nu este o dată și a fost ignorat
    .hint = Scrieți-o sub forma 20260316T120000Z.
tm-tmx-inline = „{ $element }” nu este un element intern TMX; textul lui a fost preluat
    .hint = Pentru marcaj folosiți „bpt” și „ept”, „ph” sau „it”.
tm-tmx-unpaired = „{ $element }” cu i="{ $i }" nu are pereche în text; a fost luat drept cod izolat
    .hint = Dați începutului și sfârșitului unei perechi același „i” sau folosiți „it”.
tm-tmx-no-i = elementului „{ $element }” îi lipsește „i”; a fost luat drept cod izolat
    .hint = Dați începutului și sfârșitului unei perechi același „i”.
tm-tmx-pos = elementului „it” îi lipsește „pos” sau acesta nu este nici „begin”, nici „end”; a fost luat drept substituent
    .hint = Scrieți pos="begin" sau pos="end".
tm-tmx-codes = proprietatea „{ $property }” nu se potrivește cu codurile textului și a fost ignorată
    .hint = Nu trebuie făcut nimic dacă textul a fost editat intenționat; altfel, exportați-l din nou.
