# Operatsioonisüsteemi vead. { $path } on fail, { $reason } süsteemi enda sõnad.

io-not-found = faili „{ $path }“ ei ole olemas
    .hint = Kontrollige kirjapilti ja kausta, milles te olete.
io-denied = „{ $path }“ ei saa lugeda ega kirjutada: { $reason }
    .hint = Kontrollige faili ja selle kausta õigusi.
io-full = ketas on täis; faili „{ $path }“ ei kirjutatud
    .hint = Vabastage ruumi ja käivitage käsk uuesti; midagi ei jäänud pooleldi kirjutatuks.
io-is-directory = „{ $path }“ on kaust, mitte fail
    .hint = Nimetage selles olev fail.
io-is-device = „{ $path }“ on seade, mitte fail
    .hint = Nimetage fail.
io-other = „{ $path }“: { $reason }
    .hint = Proovige uuesti; kui see kordub, kontrollige ketast.
