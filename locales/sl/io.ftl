# Napake operacijskega sistema. { $path } je datoteka, { $reason } so besede samega sistema.

io-not-found = datoteke „{ $path }“ ni
    .hint = Preverite zapis imena in mapo, v kateri ste.
io-denied = „{ $path }“ ni mogoče prebrati ali zapisati: { $reason }
    .hint = Preverite dovoljenja za datoteko in njeno mapo.
io-full = disk je poln; „{ $path }“ ni zapisano
    .hint = Sprostite prostor in ukaz znova poženite; nič ni ostalo napol zapisano.
io-is-directory = „{ $path }“ je mapa, ne datoteka
    .hint = Navedite datoteko v njej.
io-is-device = „{ $path }“ je naprava, ne datoteka
    .hint = Navedite datoteko.
io-other = „{ $path }“: { $reason }
    .hint = Poskusite znova; če se ponovi, preverite disk.
