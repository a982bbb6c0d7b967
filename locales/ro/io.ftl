# Erori ale sistemului de operare. { $path } este fișierul, { $reason } felul erorii, { $code } numărul ei în sistem.

io-not-found = nu există fișierul „{ $path }”
    .hint = Verificați ortografia și dosarul în care vă aflați.
io-denied = „{ $path }” nu poate fi citit sau scris: { system-reason }
    .hint = Verificați permisiunile fișierului și ale dosarului său.
io-full = discul este plin; „{ $path }” nu a fost scris
    .hint = Eliberați spațiu și executați din nou comanda; nimic nu a rămas scris pe jumătate.
io-is-directory = „{ $path }” este un dosar, nu un fișier
    .hint = Indicați un fișier din el.
io-is-device = „{ $path }” este un dispozitiv, nu un fișier
    .hint = Indicați un fișier.
io-other = „{ $path }”: { system-reason }
    .hint = Încercați din nou; dacă se repetă, verificați discul.
system-reason = { $reason ->
    [denied] accesul nu este permis
    [read-only] este activă protecția la scriere
    [missing] nu există un astfel de dosar
    [not-folder] o parte a căii este un fișier, nu un dosar
    [exists] există deja ceva cu acest nume
    [name] numele este prea lung sau nu este permis aici
    [full] discul este plin
    [quota] spațiul alocat este epuizat
    [busy] îl folosește alt program
    [time] sistemul nu a răspuns la timp
    [network] conexiunea la rețea s-a întrerupt
    [memory] memoria calculatorului nu este suficientă
    [end] datele se termină prea devreme
    [content] datele nu sunt cele care ar trebui să fie
    [seek] se poate citi sau scrie numai de la început la sfârșit, ca într-o conductă
    [disk] discul semnalează o defecțiune
    [unknown] sistemul nu precizează motivul
   *[other] eroarea de sistem { $code }
}
