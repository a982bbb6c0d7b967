# Chyby operačního systému. { $path } je soubor, { $reason } jsou slova samotného systému.

io-not-found = soubor „{ $path }“ neexistuje
    .hint = Zkontrolujte, zda je název napsán správně a zda jste ve správné složce.
io-denied = „{ $path }“ nelze číst ani zapisovat: { $reason }
    .hint = Zkontrolujte oprávnění k souboru a k jeho složce.
io-full = disk je plný; soubor „{ $path }“ nebyl zapsán
    .hint = Uvolněte místo a spusťte příkaz znovu; nic nezůstalo zapsáno jen zčásti.
io-is-directory = „{ $path }“ je složka, nikoli soubor
    .hint = Uveďte soubor v této složce.
io-is-device = „{ $path }“ je zařízení, nikoli soubor
    .hint = Uveďte soubor.
io-other = „{ $path }“: { $reason }
    .hint = Zkuste to znovu; pokud se chyba opakuje, zkontrolujte disk.
