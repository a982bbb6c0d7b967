# Käyttöjärjestelmän virheet. { $path } on tiedosto, { $reason } virheen laji, { $code } sen numero järjestelmässä.

io-not-found = tiedostoa ”{ $path }” ei ole
    .hint = Tarkista kirjoitusasu ja se, missä kansiossa olet.
io-denied = kohdetta ”{ $path }” ei voi lukea tai kirjoittaa: { system-reason }
    .hint = Tarkista tiedoston ja sen kansion käyttöoikeudet.
io-full = levy on täynnä; tiedostoa ”{ $path }” ei kirjoitettu
    .hint = Vapauta tilaa ja suorita komento uudelleen; mitään ei jäänyt puolivalmiiksi.
io-is-directory = ”{ $path }” on kansio, ei tiedosto
    .hint = Anna jokin kansiossa oleva tiedosto.
io-is-device = ”{ $path }” on laite, ei tiedosto
    .hint = Anna tiedosto.
io-other = ”{ $path }”: { system-reason }
    .hint = Yritä uudelleen; jos virhe toistuu, tarkista levy.
system-reason = { $reason ->
    [denied] käyttö ei ole sallittu
    [read-only] se on kirjoitussuojattu
    [missing] tällaista kansiota ei ole
    [not-folder] osa polusta on tiedosto eikä kansio
    [exists] tämänniminen on jo olemassa
    [name] nimi on liian pitkä tai ei ole tässä sallittu
    [full] levy on täynnä
    [quota] käytettäväksi annettu tila on loppunut
    [busy] toinen ohjelma käyttää sitä
    [time] järjestelmä ei vastannut ajoissa
    [network] yhteys verkkoon on katkennut
    [memory] keskusmuisti ei riitä
    [end] tiedot loppuvat kesken
    [content] tiedot eivät ole sellaisia kuin niiden pitäisi olla
    [seek] sitä voi lukea tai kirjoittaa vain alusta loppuun kuten putkea
    [disk] levy ilmoittaa viasta
    [unknown] järjestelmä ei kerro syytä
   *[other] järjestelmän virhe { $code }
}
