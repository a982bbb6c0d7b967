# Operētājsistēmas kļūdas. { $path } ir datne, { $reason } – pašas sistēmas paziņojums.

io-not-found = nav datnes „{ $path }”
    .hint = Pārbaudiet rakstību un to, kurā mapē atrodaties.
io-denied = datni „{ $path }” nevar nolasīt vai ierakstīt: { $reason }
    .hint = Pārbaudiet datnes un tās mapes piekļuves tiesības.
io-full = disks ir pilns; datne „{ $path }” nav ierakstīta
    .hint = Atbrīvojiet vietu un palaidiet komandu vēlreiz; pusrakstītu datņu nav.
io-is-directory = „{ $path }” ir mape, nevis datne
    .hint = Norādiet tajā esošu datni.
io-is-device = „{ $path }” ir ierīce, nevis datne
    .hint = Norādiet datni.
io-other = „{ $path }”: { $reason }
    .hint = Mēģiniet vēlreiz; ja kļūda atkārtojas, pārbaudiet disku.
