# Fehler des Betriebssystems. { $path } ist die Datei, { $reason } der Wortlaut des Systems.

io-not-found = Es gibt keine Datei „{ $path }“
    .hint = Prüfen Sie die Schreibweise und den Ordner, in dem Sie sich befinden.
io-denied = „{ $path }“ kann nicht gelesen oder geschrieben werden: { $reason }
    .hint = Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.
io-full = Der Datenträger ist voll; „{ $path }“ wurde nicht geschrieben
    .hint = Schaffen Sie Platz, und führen Sie den Befehl erneut aus; nichts blieb halb geschrieben zurück.
io-is-directory = „{ $path }“ ist ein Ordner, keine Datei
    .hint = Nennen Sie eine Datei darin.
io-is-device = „{ $path }“ ist ein Gerät, keine Datei
    .hint = Nennen Sie eine Datei.
io-other = „{ $path }“: { $reason }
    .hint = Versuchen Sie es erneut; geschieht es wieder, prüfen Sie den Datenträger.
