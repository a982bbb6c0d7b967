# Napake operacijskega sistema. { $path } je datoteka, { $reason } je vrsta napake, { $code } njena številka v sistemu.

io-not-found = datoteke „{ $path }“ ni
    .hint = Preverite zapis imena in mapo, v kateri ste.
io-denied = „{ $path }“ ni mogoče prebrati ali zapisati: { system-reason }
    .hint = Preverite dovoljenja za datoteko in njeno mapo.
io-full = disk je poln; „{ $path }“ ni zapisano
    .hint = Sprostite prostor in ukaz znova poženite; nič ni ostalo napol zapisano.
io-is-directory = „{ $path }“ je mapa, ne datoteka
    .hint = Navedite datoteko v njej.
io-is-device = „{ $path }“ je naprava, ne datoteka
    .hint = Navedite datoteko.
io-other = „{ $path }“: { system-reason }
    .hint = Poskusite znova; če se ponovi, preverite disk.
system-reason = { $reason ->
    [denied] dostop ni dovoljen
    [read-only] vklopljena je zaščita pred pisanjem
    [missing] take mape ni
    [not-folder] del poti je datoteka, ne mapa
    [exists] nekaj s tem imenom že obstaja
    [name] ime je predolgo ali tu ni dovoljeno
    [full] disk je poln
    [quota] dodeljeni prostor je porabljen
    [busy] uporablja ga drug program
    [time] sistem se ni pravočasno odzval
    [network] povezava z omrežjem je prekinjena
    [memory] delovnega pomnilnika ni dovolj
    [end] podatki se prezgodaj končajo
    [content] podatki niso taki, kot bi morali biti
    [seek] brati ali pisati je mogoče le od začetka do konca, kot pri cevi
    [disk] disk javlja okvaro
    [unknown] sistem ne pove, zakaj
   *[other] sistemska napaka { $code }
}
