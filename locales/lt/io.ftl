# Operacinės sistemos klaidos. { $path } – failas, { $reason } – pačios sistemos pranešimas.

io-not-found = nėra failo „{ $path }“
    .hint = Patikrinkite, ar teisingai parašėte ir kuriame aplanke esate.
io-denied = failo „{ $path }“ neįmanoma perskaityti arba įrašyti: { $reason }
    .hint = Patikrinkite failo ir jo aplanko prieigos teises.
io-full = diskas pilnas; failas „{ $path }“ neįrašytas
    .hint = Atlaisvinkite vietos ir paleiskite komandą dar kartą; iš dalies įrašytų failų neliko.
io-is-directory = „{ $path }“ yra aplankas, o ne failas
    .hint = Nurodykite jame esantį failą.
io-is-device = „{ $path }“ yra įrenginys, o ne failas
    .hint = Nurodykite failą.
io-other = „{ $path }“: { $reason }
    .hint = Bandykite dar kartą; jei klaida pasikartos, patikrinkite diską.
