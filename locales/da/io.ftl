# Operativsystemets fejl. { $path } er filen, { $reason } systemets egne ord.

io-not-found = der er ingen fil »{ $path }«
    .hint = Kontrollér stavningen, og hvilken mappe du er i.
io-denied = »{ $path }« kan ikke læses eller skrives: { $reason }
    .hint = Kontrollér rettighederne til filen og dens mappe.
io-full = disken er fuld; »{ $path }« er ikke skrevet
    .hint = Frigør plads, og kør kommandoen igen; intet er efterladt halvt skrevet.
io-is-directory = »{ $path }« er en mappe, ikke en fil
    .hint = Angiv en fil i den.
io-is-device = »{ $path }« er en enhed, ikke en fil
    .hint = Angiv en fil.
io-other = »{ $path }«: { $reason }
    .hint = Prøv igen; hvis det sker igen, så kontrollér disken.
