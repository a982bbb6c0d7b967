# Błędy systemu operacyjnego. { $path } to plik, { $reason } to słowa samego systemu.

io-not-found = nie ma pliku „{ $path }”
    .hint = Sprawdź pisownię oraz folder, w którym jesteś.
io-denied = nie można odczytać ani zapisać „{ $path }”: { $reason }
    .hint = Sprawdź uprawnienia do pliku i do jego folderu.
io-full = dysk jest pełny; plik „{ $path }” nie został zapisany
    .hint = Zwolnij miejsce i uruchom polecenie ponownie; nic nie zostało zapisane tylko w połowie.
io-is-directory = „{ $path }” to folder, a nie plik
    .hint = Podaj plik z tego folderu.
io-is-device = „{ $path }” to urządzenie, a nie plik
    .hint = Podaj plik.
io-other = „{ $path }”: { $reason }
    .hint = Spróbuj ponownie; jeżeli błąd się powtórzy, sprawdź dysk.
