# Fouten van het besturingssysteem. { $path } is het bestand, { $reason } de soort fout, { $code } het nummer ervan in het systeem.

io-not-found = er is geen bestand “{ $path }”
    .hint = Controleer de spelling, en de map waarin u zich bevindt.
io-denied = “{ $path }” kan niet worden gelezen of geschreven: { system-reason }
    .hint = Controleer de machtigingen van het bestand en van de map.
io-full = de schijf is vol; “{ $path }” is niet geschreven
    .hint = Maak ruimte vrij en voer de opdracht opnieuw uit; er is niets half geschreven achtergebleven.
io-is-directory = “{ $path }” is een map, geen bestand
    .hint = Noem een bestand erin.
io-is-device = “{ $path }” is een apparaat, geen bestand
    .hint = Noem een bestand.
io-other = “{ $path }”: { system-reason }
    .hint = Probeer het opnieuw; gebeurt het weer, controleer dan de schijf.
system-reason = { $reason ->
    [denied] toegang is niet toegestaan
    [read-only] er geldt een schrijfbeveiliging
    [missing] zo’n map bestaat niet
    [not-folder] een deel van het pad is een bestand, geen map
    [exists] er is al iets met deze naam
    [name] de naam is te lang of hier niet toegestaan
    [full] de schijf is vol
    [quota] de toegewezen ruimte is opgebruikt
    [busy] een ander programma gebruikt het
    [time] het systeem heeft niet op tijd geantwoord
    [network] de verbinding met het netwerk is verbroken
    [memory] er is niet genoeg werkgeheugen
    [end] de gegevens houden te vroeg op
    [content] de gegevens zijn niet wat ze moeten zijn
    [seek] er kan alleen van begin tot eind worden gelezen of geschreven, zoals bij een pipe
    [disk] de schijf meldt een storing
    [unknown] het systeem zegt niet waarom
   *[other] fout { $code } van het systeem
}
