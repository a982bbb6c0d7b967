# Operacinės sistemos klaidos. { $path } – failas, { $reason } – klaidos rūšis, { $code } – jos numeris sistemoje.

io-not-found = nėra failo „{ $path }“
    .hint = Patikrinkite, ar teisingai parašėte ir kuriame aplanke esate.
io-denied = failo „{ $path }“ neįmanoma perskaityti arba įrašyti: { system-reason }
    .hint = Patikrinkite failo ir jo aplanko prieigos teises.
io-full = diskas pilnas; failas „{ $path }“ neįrašytas
    .hint = Atlaisvinkite vietos ir paleiskite komandą dar kartą; iš dalies įrašytų failų neliko.
io-is-directory = „{ $path }“ yra aplankas, o ne failas
    .hint = Nurodykite jame esantį failą.
io-is-device = „{ $path }“ yra įrenginys, o ne failas
    .hint = Nurodykite failą.
io-other = „{ $path }“: { system-reason }
    .hint = Bandykite dar kartą; jei klaida pasikartos, patikrinkite diską.
system-reason = { $reason ->
    [denied] prieiga neleidžiama
    [read-only] įjungta apsauga nuo rašymo
    [missing] tokio aplanko nėra
    [not-folder] kelio dalis yra failas, o ne aplankas
    [exists] kažkas tokiu pavadinimu jau yra
    [name] pavadinimas per ilgas arba čia neleidžiamas
    [full] diskas pilnas
    [quota] skirta vieta išnaudota
    [busy] jį naudoja kita programa
    [time] sistema laiku neatsakė
    [network] nutrūko tinklo ryšys
    [memory] nepakanka kompiuterio atminties
    [end] duomenys baigiasi per anksti
    [content] duomenys ne tokie, kokie turėtų būti
    [seek] skaityti ar rašyti galima tik nuo pradžios iki galo, kaip konvejeryje
    [disk] diskas praneša apie gedimą
    [unknown] sistema nenurodo priežasties
   *[other] sistemos klaida { $code }
}
