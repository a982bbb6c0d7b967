# Żbalji tas-sistema operattiva. { $path } huwa l-fajl, { $reason } il-kliem tas-sistema stess.

io-not-found = ma hemmx fajl “{ $path }”
    .hint = Iċċekkja l-ortografija, u d-direttorju li qiegħed fih.
io-denied = il-fajl “{ $path }” ma jistax jinqara jew jinkiteb: { $reason }
    .hint = Iċċekkja l-permessi tal-fajl u tad-direttorju tiegħu.
io-full = id-disk huwa mimli; il-fajl “{ $path }” ma nkitibx
    .hint = Illibera ftit spazju u erġa’ ħaddem il-kmand; xejn ma tħalla nofsu miktub.
io-is-directory = “{ $path }” huwa direttorju, mhux fajl
    .hint = Semmi fajl li jinsab fih.
io-is-device = “{ $path }” huwa apparat, mhux fajl
    .hint = Semmi fajl.
io-other = “{ $path }”: { $reason }
    .hint = Erġa’ pprova; jekk jerġa’ jiġri, iċċekkja d-disk.
