# Fouten van het besturingssysteem. { $path } is het bestand, { $reason } de woorden van het systeem.

io-not-found = er is geen bestand “{ $path }”
    .hint = Controleer de spelling, en de map waarin u zich bevindt.
io-denied = “{ $path }” kan niet worden gelezen of geschreven: { $reason }
    .hint = Controleer de machtigingen van het bestand en van de map.
io-full = de schijf is vol; “{ $path }” is niet geschreven
    .hint = Maak ruimte vrij en voer de opdracht opnieuw uit; er is niets half geschreven achtergebleven.
io-is-directory = “{ $path }” is een map, geen bestand
    .hint = Noem een bestand erin.
io-is-device = “{ $path }” is een apparaat, geen bestand
    .hint = Noem een bestand.
io-other = “{ $path }”: { $reason }
    .hint = Probeer het opnieuw; gebeurt het weer, controleer dan de schijf.
