# Operativsystemets fel. { $path } är filen, { $reason } felets slag, { $code } dess nummer i systemet.

io-not-found = det finns ingen fil ”{ $path }”
    .hint = Kontrollera stavningen, och vilken mapp du är i.
io-denied = ”{ $path }” kan inte läsas eller skrivas: { system-reason }
    .hint = Kontrollera behörigheterna för filen och dess mapp.
io-full = disken är full; ”{ $path }” har inte skrivits
    .hint = Frigör utrymme och kör kommandot igen; inget har lämnats halvskrivet.
io-is-directory = ”{ $path }” är en mapp, ingen fil
    .hint = Ange en fil i den.
io-is-device = ”{ $path }” är en enhet, ingen fil
    .hint = Ange en fil.
io-other = ”{ $path }”: { system-reason }
    .hint = Försök igen; om det upprepas, kontrollera disken.
system-reason = { $reason ->
    [denied] åtkomst är inte tillåten
    [read-only] platsen är skrivskyddad
    [missing] det finns ingen sådan mapp
    [not-folder] en del av sökvägen är en fil, ingen mapp
    [exists] det finns redan något med detta namn
    [name] namnet är för långt eller inte tillåtet här
    [full] disken är full
    [quota] det tilldelade utrymmet är slut
    [busy] ett annat program använder det
    [time] systemet svarade inte i tid
    [network] anslutningen till nätverket har brutits
    [memory] arbetsminnet räcker inte till
    [end] data tar slut för tidigt
    [content] data är inte vad de ska vara
    [seek] det går bara att läsa eller skriva från början till slut, som i ett rör
    [disk] disken rapporterar ett fel
    [unknown] systemet säger inte varför
   *[other] systemfel { $code }
}
