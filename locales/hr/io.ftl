# Pogreške operacijskog sustava. { $path } je datoteka, { $reason } riječi samog sustava.

io-not-found = nema datoteke „{ $path }”
    .hint = Provjerite kako je naziv napisan i u kojoj se mapi nalazite.
io-denied = „{ $path }” se ne može čitati ili zapisati: { $reason }
    .hint = Provjerite dopuštenja za datoteku i njezinu mapu.
io-full = disk je pun; „{ $path }” nije zapisano
    .hint = Oslobodite prostor i ponovno pokrenite naredbu; ništa nije ostalo napola zapisano.
io-is-directory = „{ $path }” je mapa, a ne datoteka
    .hint = Navedite datoteku u njoj.
io-is-device = „{ $path }” je uređaj, a ne datoteka
    .hint = Navedite datoteku.
io-other = „{ $path }”: { $reason }
    .hint = Pokušajte ponovno; ako se ponovi, provjerite disk.
