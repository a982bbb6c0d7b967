# Chyby operačného systému. { $path } je súbor, { $reason } je druh chyby, { $code } jej číslo v systéme.

io-not-found = súbor „{ $path }“ neexistuje
    .hint = Skontrolujte, či je názov napísaný správne a či ste v správnom priečinku.
io-denied = „{ $path }“ nemožno čítať alebo zapisovať: { system-reason }
    .hint = Skontrolujte oprávnenia k súboru a k jeho priečinku.
io-full = disk je plný; súbor „{ $path }“ nebol zapísaný
    .hint = Uvoľnite miesto a spustite príkaz znova; nič nezostalo zapísané len sčasti.
io-is-directory = „{ $path }“ je priečinok, nie súbor
    .hint = Uveďte súbor v tomto priečinku.
io-is-device = „{ $path }“ je zariadenie, nie súbor
    .hint = Uveďte súbor.
io-other = „{ $path }“: { system-reason }
    .hint = Skúste to znova; ak sa chyba zopakuje, skontrolujte disk.
system-reason = { $reason ->
    [denied] prístup nie je povolený
    [read-only] je nastavená ochrana proti zápisu
    [missing] taký priečinok neexistuje
    [not-folder] časť cesty je súbor, nie priečinok
    [exists] niečo s týmto názvom už existuje
    [name] názov je príliš dlhý alebo tu nie je povolený
    [full] disk je plný
    [quota] pridelené miesto je vyčerpané
    [busy] používa to iný program
    [time] systém neodpovedal včas
    [network] spojenie so sieťou sa prerušilo
    [memory] nie je dosť operačnej pamäte
    [end] údaje sa končia predčasne
    [content] údaje nie sú také, aké majú byť
    [seek] čítať alebo zapisovať možno len od začiatku do konca ako pri rúre
    [disk] disk hlási poruchu
    [unknown] systém neuvádza prečo
   *[other] chyba systému { $code }
}
