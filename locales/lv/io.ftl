# Operētājsistēmas kļūdas. { $path } ir datne, { $reason } – kļūdas veids, { $code } – tās numurs sistēmā.

io-not-found = nav datnes „{ $path }”
    .hint = Pārbaudiet rakstību un to, kurā mapē atrodaties.
io-denied = datni „{ $path }” nevar nolasīt vai ierakstīt: { system-reason }
    .hint = Pārbaudiet datnes un tās mapes piekļuves tiesības.
io-full = disks ir pilns; datne „{ $path }” nav ierakstīta
    .hint = Atbrīvojiet vietu un palaidiet komandu vēlreiz; pusrakstītu datņu nav.
io-is-directory = „{ $path }” ir mape, nevis datne
    .hint = Norādiet tajā esošu datni.
io-is-device = „{ $path }” ir ierīce, nevis datne
    .hint = Norādiet datni.
io-other = „{ $path }”: { system-reason }
    .hint = Mēģiniet vēlreiz; ja kļūda atkārtojas, pārbaudiet disku.
system-reason = { $reason ->
    [denied] piekļuve nav atļauta
    [read-only] ir ieslēgta aizsardzība pret rakstīšanu
    [missing] šādas mapes nav
    [not-folder] daļa no ceļa ir datne, nevis mape
    [exists] kaut kas ar šādu nosaukumu jau pastāv
    [name] nosaukums ir pārāk garš vai šeit nav atļauts
    [full] disks ir pilns
    [quota] piešķirtā vieta ir izlietota
    [busy] to izmanto cita programma
    [time] sistēma laikus neatbildēja
    [network] savienojums ar tīklu ir pārtrūcis
    [memory] nepietiek datora atmiņas
    [end] dati beidzas priekšlaikus
    [content] dati nav tādi, kādiem tiem jābūt
    [seek] lasīt vai rakstīt var tikai no sākuma līdz beigām kā konveijerā
    [disk] disks ziņo par bojājumu
    [unknown] sistēma nenorāda iemeslu
   *[other] sistēmas kļūda { $code }
}
