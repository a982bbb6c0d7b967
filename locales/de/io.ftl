# Fehler des Betriebssystems. { $path } ist die Datei, { $reason } die Art des Fehlers, { $code } seine Nummer im System.

io-not-found = Es gibt keine Datei „{ $path }“
    .hint = Prüfen Sie die Schreibweise und den Ordner, in dem Sie sich befinden.
io-denied = „{ $path }“ kann nicht gelesen oder geschrieben werden: { system-reason }
    .hint = Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.
io-full = Der Datenträger ist voll; „{ $path }“ wurde nicht geschrieben
    .hint = Schaffen Sie Platz, und führen Sie den Befehl erneut aus; nichts blieb halb geschrieben zurück.
io-is-directory = „{ $path }“ ist ein Ordner, keine Datei
    .hint = Nennen Sie eine Datei darin.
io-is-device = „{ $path }“ ist ein Gerät, keine Datei
    .hint = Nennen Sie eine Datei.
io-other = „{ $path }“: { system-reason }
    .hint = Versuchen Sie es erneut; geschieht es wieder, prüfen Sie den Datenträger.
system-reason = { $reason ->
    [denied] Der Zugriff ist nicht erlaubt
    [read-only] Es besteht Schreibschutz
    [missing] Einen solchen Ordner gibt es nicht
    [not-folder] Ein Teil des Pfads ist eine Datei, kein Ordner
    [exists] Etwas mit diesem Namen gibt es schon
    [name] Der Name ist zu lang oder hier nicht erlaubt
    [full] Der Datenträger ist voll
    [quota] Der zugeteilte Platz ist aufgebraucht
    [busy] Ein anderes Programm benutzt es gerade
    [time] Das System hat nicht rechtzeitig geantwortet
    [network] Die Verbindung zum Netzwerk ist abgebrochen
    [memory] Der Arbeitsspeicher reicht nicht aus
    [end] Die Daten brechen vorzeitig ab
    [content] Die Daten sind nicht, was sie sein sollten
    [seek] Gelesen oder geschrieben werden kann nur von Anfang bis Ende, wie bei einer Pipe
    [disk] Der Datenträger meldet einen Fehler
    [unknown] Das System nennt keinen Grund
   *[other] Fehler { $code } des Systems
}
