# Errori del sistema operativo. { $path } è il file, { $reason } le parole del sistema.

io-not-found = il file «{ $path }» non esiste
    .hint = Controllare l’ortografia e la cartella in cui ci si trova.
io-denied = impossibile leggere o scrivere «{ $path }»: { $reason }
    .hint = Controllare le autorizzazioni del file e della sua cartella.
io-full = il disco è pieno; «{ $path }» non è stato scritto
    .hint = Liberare spazio ed eseguire di nuovo il comando; nulla è rimasto scritto a metà.
io-is-directory = «{ $path }» è una cartella, non un file
    .hint = Indicare un file al suo interno.
io-is-device = «{ $path }» è un dispositivo, non un file
    .hint = Indicare un file.
io-other = «{ $path }»: { $reason }
    .hint = Riprovare; se si ripete, controllare il disco.
