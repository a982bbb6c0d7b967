# Erori ale sistemului de operare. { $path } este fișierul, { $reason } cuvintele sistemului.

io-not-found = nu există fișierul „{ $path }”
    .hint = Verificați ortografia și dosarul în care vă aflați.
io-denied = „{ $path }” nu poate fi citit sau scris: { $reason }
    .hint = Verificați permisiunile fișierului și ale dosarului său.
io-full = discul este plin; „{ $path }” nu a fost scris
    .hint = Eliberați spațiu și executați din nou comanda; nimic nu a rămas scris pe jumătate.
io-is-directory = „{ $path }” este un dosar, nu un fișier
    .hint = Indicați un fișier din el.
io-is-device = „{ $path }” este un dispozitiv, nu un fișier
    .hint = Indicați un fișier.
io-other = „{ $path }”: { $reason }
    .hint = Încercați din nou; dacă se repetă, verificați discul.
