# Operatsioonisüsteemi vead. { $path } on fail, { $reason } vea liik, { $code } selle number süsteemis.

io-not-found = faili „{ $path }“ ei ole olemas
    .hint = Kontrollige kirjapilti ja kausta, milles te olete.
io-denied = „{ $path }“ ei saa lugeda ega kirjutada: { system-reason }
    .hint = Kontrollige faili ja selle kausta õigusi.
io-full = ketas on täis; faili „{ $path }“ ei kirjutatud
    .hint = Vabastage ruumi ja käivitage käsk uuesti; midagi ei jäänud pooleldi kirjutatuks.
io-is-directory = „{ $path }“ on kaust, mitte fail
    .hint = Nimetage selles olev fail.
io-is-device = „{ $path }“ on seade, mitte fail
    .hint = Nimetage fail.
io-other = „{ $path }“: { system-reason }
    .hint = Proovige uuesti; kui see kordub, kontrollige ketast.
system-reason = { $reason ->
    [denied] juurdepääs ei ole lubatud
    [read-only] see on kirjutuskaitstud
    [missing] sellist kausta ei ole
    [not-folder] osa teest on fail, mitte kaust
    [exists] sellise nimega asi on juba olemas
    [name] nimi on liiga pikk või ei ole siin lubatud
    [full] ketas on täis
    [quota] eraldatud ruum on otsas
    [busy] seda kasutab teine programm
    [time] süsteem ei vastanud õigel ajal
    [network] ühendus võrguga on katkenud
    [memory] arvuti mälust ei piisa
    [end] andmed lõpevad enneaegselt
    [content] andmed ei ole sellised, nagu peaksid olema
    [seek] lugeda ja kirjutada saab ainult algusest lõpuni nagu toru puhul
    [disk] ketas teatab rikkest
    [unknown] süsteem ei ütle põhjust
   *[other] süsteemi viga { $code }
}
