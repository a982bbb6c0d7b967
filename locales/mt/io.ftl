# Żbalji tas-sistema operattiva. { $path } huwa l-fajl, { $reason } it-tip ta’ żball, { $code } in-numru tiegħu fis-sistema.

io-not-found = ma hemmx fajl “{ $path }”
    .hint = Iċċekkja l-ortografija, u d-direttorju li qiegħed fih.
io-denied = il-fajl “{ $path }” ma jistax jinqara jew jinkiteb: { system-reason }
    .hint = Iċċekkja l-permessi tal-fajl u tad-direttorju tiegħu.
io-full = id-disk huwa mimli; il-fajl “{ $path }” ma nkitibx
    .hint = Illibera ftit spazju u erġa’ ħaddem il-kmand; xejn ma tħalla nofsu miktub.
io-is-directory = “{ $path }” huwa direttorju, mhux fajl
    .hint = Semmi fajl li jinsab fih.
io-is-device = “{ $path }” huwa apparat, mhux fajl
    .hint = Semmi fajl.
io-other = “{ $path }”: { system-reason }
    .hint = Erġa’ pprova; jekk jerġa’ jiġri, iċċekkja d-disk.
system-reason = { $reason ->
    [denied] l-aċċess mhuwiex permess
    [read-only] hemm protezzjoni kontra l-kitba
    [missing] tali folder ma jeżistix
    [not-folder] parti mill-mogħdija hija fajl, mhux folder
    [exists] diġà hemm xi ħaġa b’dan l-isem
    [name] l-isem huwa twil wisq jew mhuwiex permess hawnhekk
    [full] id-diska hija mimlija
    [quota] l-ispazju allokat intuża kollu
    [busy] qed jużah programm ieħor
    [time] is-sistema ma weġbitx fil-ħin
    [network] intilfet il-konnessjoni man-network
    [memory] il-memorja tal-kompjuter mhijiex biżżejjed
    [end] id-data tintemm qabel il-waqt
    [content] id-data mhijiex kif suppost tkun
    [seek] wieħed jista’ jaqra jew jikteb biss mill-bidu sat-tmiem, bħal f’katina ta’ kmandi
    [disk] id-diska tirrapporta ħsara
    [unknown] is-sistema ma tgħidx għaliex
   *[other] żball { $code } tas-sistema
}
