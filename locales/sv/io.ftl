# Operativsystemets fel. { $path } är filen, { $reason } systemets egna ord.

io-not-found = det finns ingen fil ”{ $path }”
    .hint = Kontrollera stavningen, och vilken mapp du är i.
io-denied = ”{ $path }” kan inte läsas eller skrivas: { $reason }
    .hint = Kontrollera behörigheterna för filen och dess mapp.
io-full = disken är full; ”{ $path }” har inte skrivits
    .hint = Frigör utrymme och kör kommandot igen; inget har lämnats halvskrivet.
io-is-directory = ”{ $path }” är en mapp, ingen fil
    .hint = Ange en fil i den.
io-is-device = ”{ $path }” är en enhet, ingen fil
    .hint = Ange en fil.
io-other = ”{ $path }”: { $reason }
    .hint = Försök igen; om det upprepas, kontrollera disken.
