# Käyttöjärjestelmän virheet. { $path } on tiedosto, { $reason } järjestelmän oma ilmoitus.

io-not-found = tiedostoa ”{ $path }” ei ole
    .hint = Tarkista kirjoitusasu ja se, missä kansiossa olet.
io-denied = kohdetta ”{ $path }” ei voi lukea tai kirjoittaa: { $reason }
    .hint = Tarkista tiedoston ja sen kansion käyttöoikeudet.
io-full = levy on täynnä; tiedostoa ”{ $path }” ei kirjoitettu
    .hint = Vapauta tilaa ja suorita komento uudelleen; mitään ei jäänyt puolivalmiiksi.
io-is-directory = ”{ $path }” on kansio, ei tiedosto
    .hint = Anna jokin kansiossa oleva tiedosto.
io-is-device = ”{ $path }” on laite, ei tiedosto
    .hint = Anna tiedosto.
io-other = ”{ $path }”: { $reason }
    .hint = Yritä uudelleen; jos virhe toistuu, tarkista levy.
