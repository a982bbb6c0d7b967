# Az operációs rendszer hibái. { $path } a fájl, { $reason } a rendszer saját szavai.

io-not-found = nincs „{ $path }” fájl
    .hint = Ellenőrizze az írásmódot, és azt, hogy melyik mappában van.
io-denied = „{ $path }” nem olvasható vagy nem írható: { $reason }
    .hint = Ellenőrizze a fájl és a mappája jogosultságait.
io-full = a lemez megtelt; „{ $path }” nem lett kiírva
    .hint = Szabadítson fel helyet, és futtassa újra a parancsot; félig kiírt fájl nem maradt.
io-is-directory = „{ $path }” mappa, nem fájl
    .hint = Egy benne lévő fájlt nevezzen meg.
io-is-device = „{ $path }” eszköz, nem fájl
    .hint = Nevezzen meg egy fájlt.
io-other = „{ $path }”: { $reason }
    .hint = Próbálja újra; ha ismét előfordul, ellenőrizze a lemezt.
