# Chyby operačního systému. { $path } je soubor, { $reason } je druh chyby, { $code } její číslo v systému.

io-not-found = soubor „{ $path }“ neexistuje
    .hint = Zkontrolujte, zda je název napsán správně a zda jste ve správné složce.
io-denied = „{ $path }“ nelze číst ani zapisovat: { system-reason }
    .hint = Zkontrolujte oprávnění k souboru a k jeho složce.
io-full = disk je plný; soubor „{ $path }“ nebyl zapsán
    .hint = Uvolněte místo a spusťte příkaz znovu; nic nezůstalo zapsáno jen zčásti.
io-is-directory = „{ $path }“ je složka, nikoli soubor
    .hint = Uveďte soubor v této složce.
io-is-device = „{ $path }“ je zařízení, nikoli soubor
    .hint = Uveďte soubor.
io-other = „{ $path }“: { system-reason }
    .hint = Zkuste to znovu; pokud se chyba opakuje, zkontrolujte disk.
system-reason = { $reason ->
    [denied] přístup není povolen
    [read-only] je nastavena ochrana proti zápisu
    [missing] taková složka neexistuje
    [not-folder] část cesty je soubor, nikoli složka
    [exists] něco s tímto názvem již existuje
    [name] název je příliš dlouhý nebo zde není povolen
    [full] disk je plný
    [quota] přidělené místo je vyčerpáno
    [busy] používá to jiný program
    [time] systém neodpověděl včas
    [network] spojení se sítí bylo přerušeno
    [memory] není dost operační paměti
    [end] data končí předčasně
    [content] data nejsou taková, jaká mají být
    [seek] číst nebo zapisovat lze jen od začátku do konce jako u roury
    [disk] disk hlásí závadu
    [unknown] systém neuvádí proč
   *[other] chyba systému { $code }
}
