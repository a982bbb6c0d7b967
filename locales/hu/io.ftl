# Az operációs rendszer hibái. { $path } a fájl, { $reason } a hiba fajtája, { $code } a száma a rendszerben.

io-not-found = nincs „{ $path }” fájl
    .hint = Ellenőrizze az írásmódot, és azt, hogy melyik mappában van.
io-denied = „{ $path }” nem olvasható vagy nem írható: { system-reason }
    .hint = Ellenőrizze a fájl és a mappája jogosultságait.
io-full = a lemez megtelt; „{ $path }” nem lett kiírva
    .hint = Szabadítson fel helyet, és futtassa újra a parancsot; félig kiírt fájl nem maradt.
io-is-directory = „{ $path }” mappa, nem fájl
    .hint = Egy benne lévő fájlt nevezzen meg.
io-is-device = „{ $path }” eszköz, nem fájl
    .hint = Nevezzen meg egy fájlt.
io-other = „{ $path }”: { system-reason }
    .hint = Próbálja újra; ha ismét előfordul, ellenőrizze a lemezt.
system-reason = { $reason ->
    [denied] a hozzáférés nincs engedélyezve
    [read-only] írásvédett
    [missing] nincs ilyen mappa
    [not-folder] az elérési út egy része fájl, nem mappa
    [exists] ilyen nevű elem már van
    [name] a név túl hosszú, vagy itt nem engedélyezett
    [full] a lemez megtelt
    [quota] a rendelkezésre álló hely elfogyott
    [busy] egy másik program használja
    [time] a rendszer nem válaszolt időben
    [network] megszakadt a kapcsolat a hálózattal
    [memory] nincs elég memória a számítógépben
    [end] az adatok idő előtt véget érnek
    [content] az adatok nem olyanok, amilyeneknek lenniük kellene
    [seek] csak elejétől a végéig olvasható vagy írható, mint egy csővezeték
    [disk] a lemez hibát jelez
    [unknown] a rendszer nem közli az okot
   *[other] rendszerhiba: { $code }
}
