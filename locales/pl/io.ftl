# Błędy systemu operacyjnego. { $path } to plik, { $reason } to rodzaj błędu, { $code } to jego numer w systemie.

io-not-found = nie ma pliku „{ $path }”
    .hint = Sprawdź pisownię oraz folder, w którym jesteś.
io-denied = nie można odczytać ani zapisać „{ $path }”: { system-reason }
    .hint = Sprawdź uprawnienia do pliku i do jego folderu.
io-full = dysk jest pełny; plik „{ $path }” nie został zapisany
    .hint = Zwolnij miejsce i uruchom polecenie ponownie; nic nie zostało zapisane tylko w połowie.
io-is-directory = „{ $path }” to folder, a nie plik
    .hint = Podaj plik z tego folderu.
io-is-device = „{ $path }” to urządzenie, a nie plik
    .hint = Podaj plik.
io-other = „{ $path }”: { system-reason }
    .hint = Spróbuj ponownie; jeżeli błąd się powtórzy, sprawdź dysk.
system-reason = { $reason ->
    [denied] dostęp jest niedozwolony
    [read-only] włączona jest ochrona przed zapisem
    [missing] nie ma takiego folderu
    [not-folder] część ścieżki jest plikiem, a nie folderem
    [exists] coś o tej nazwie już istnieje
    [name] nazwa jest zbyt długa albo niedozwolona w tym miejscu
    [full] dysk jest pełny
    [quota] przydzielone miejsce zostało wyczerpane
    [busy] korzysta z tego inny program
    [time] system nie odpowiedział na czas
    [network] połączenie z siecią zostało przerwane
    [memory] brakuje pamięci operacyjnej
    [end] dane kończą się przedwcześnie
    [content] dane nie są takie, jakie powinny być
    [seek] można czytać lub zapisywać tylko od początku do końca, jak w potoku
    [disk] dysk zgłasza awarię
    [unknown] system nie podaje przyczyny
   *[other] błąd systemu { $code }
}
