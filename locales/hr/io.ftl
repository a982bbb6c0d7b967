# Pogreške operacijskog sustava. { $path } je datoteka, { $reason } vrsta pogreške, { $code } njezin broj u sustavu.

io-not-found = nema datoteke „{ $path }”
    .hint = Provjerite kako je naziv napisan i u kojoj se mapi nalazite.
io-denied = „{ $path }” se ne može čitati ili zapisati: { system-reason }
    .hint = Provjerite dopuštenja za datoteku i njezinu mapu.
io-full = disk je pun; „{ $path }” nije zapisano
    .hint = Oslobodite prostor i ponovno pokrenite naredbu; ništa nije ostalo napola zapisano.
io-is-directory = „{ $path }” je mapa, a ne datoteka
    .hint = Navedite datoteku u njoj.
io-is-device = „{ $path }” je uređaj, a ne datoteka
    .hint = Navedite datoteku.
io-other = „{ $path }”: { system-reason }
    .hint = Pokušajte ponovno; ako se ponovi, provjerite disk.
system-reason = { $reason ->
    [denied] pristup nije dopušten
    [read-only] uključena je zaštita od zapisivanja
    [missing] nema takve mape
    [not-folder] dio putanje je datoteka, a ne mapa
    [exists] nešto s tim nazivom već postoji
    [name] naziv je predugačak ili ovdje nije dopušten
    [full] disk je pun
    [quota] dodijeljeni prostor je iskorišten
    [busy] upotrebljava ga drugi program
    [time] sustav nije odgovorio na vrijeme
    [network] veza s mrežom je prekinuta
    [memory] nema dovoljno radne memorije
    [end] podaci prerano završavaju
    [content] podaci nisu onakvi kakvi bi trebali biti
    [seek] može se čitati ili zapisivati samo od početka do kraja, kao kod cjevovoda
    [disk] disk javlja kvar
    [unknown] sustav ne navodi zašto
   *[other] pogreška sustava { $code }
}
