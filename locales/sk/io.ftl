# Chyby operačného systému. { $path } je súbor, { $reason } sú slová samotného systému.

io-not-found = súbor „{ $path }“ neexistuje
    .hint = Skontrolujte, či je názov napísaný správne a či ste v správnom priečinku.
io-denied = „{ $path }“ nemožno čítať alebo zapisovať: { $reason }
    .hint = Skontrolujte oprávnenia k súboru a k jeho priečinku.
io-full = disk je plný; súbor „{ $path }“ nebol zapísaný
    .hint = Uvoľnite miesto a spustite príkaz znova; nič nezostalo zapísané len sčasti.
io-is-directory = „{ $path }“ je priečinok, nie súbor
    .hint = Uveďte súbor v tomto priečinku.
io-is-device = „{ $path }“ je zariadenie, nie súbor
    .hint = Uveďte súbor.
io-other = „{ $path }“: { $reason }
    .hint = Skúste to znova; ak sa chyba zopakuje, skontrolujte disk.
