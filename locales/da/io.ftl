# Operativsystemets fejl. { $path } er filen, { $reason } fejlens art, { $code } dens nummer i systemet.

io-not-found = der er ingen fil »{ $path }«
    .hint = Kontrollér stavningen, og hvilken mappe du er i.
io-denied = »{ $path }« kan ikke læses eller skrives: { system-reason }
    .hint = Kontrollér rettighederne til filen og dens mappe.
io-full = disken er fuld; »{ $path }« er ikke skrevet
    .hint = Frigør plads, og kør kommandoen igen; intet er efterladt halvt skrevet.
io-is-directory = »{ $path }« er en mappe, ikke en fil
    .hint = Angiv en fil i den.
io-is-device = »{ $path }« er en enhed, ikke en fil
    .hint = Angiv en fil.
io-other = »{ $path }«: { system-reason }
    .hint = Prøv igen; hvis det sker igen, så kontrollér disken.
system-reason = { $reason ->
    [denied] adgang er ikke tilladt
    [read-only] der er skrivebeskyttet
    [missing] der er ingen sådan mappe
    [not-folder] en del af stien er en fil, ikke en mappe
    [exists] der er allerede noget med dette navn
    [name] navnet er for langt eller ikke tilladt her
    [full] disken er fuld
    [quota] den tildelte plads er brugt op
    [busy] et andet program bruger det
    [time] systemet svarede ikke i tide
    [network] forbindelsen til netværket er afbrudt
    [memory] der er ikke nok arbejdshukommelse
    [end] dataene slutter for tidligt
    [content] dataene er ikke, som de skal være
    [seek] der kan kun læses eller skrives fra ende til anden som i et rør
    [disk] disken melder om en fejl
    [unknown] systemet siger ikke hvorfor
   *[other] systemfejl { $code }
}
