# Errori del sistema operativo. { $path } è il file, { $reason } il tipo di errore, { $code } il suo numero nel sistema.

io-not-found = il file «{ $path }» non esiste
    .hint = Controllare l’ortografia e la cartella in cui ci si trova.
io-denied = impossibile leggere o scrivere «{ $path }»: { system-reason }
    .hint = Controllare le autorizzazioni del file e della sua cartella.
io-full = il disco è pieno; «{ $path }» non è stato scritto
    .hint = Liberare spazio ed eseguire di nuovo il comando; nulla è rimasto scritto a metà.
io-is-directory = «{ $path }» è una cartella, non un file
    .hint = Indicare un file al suo interno.
io-is-device = «{ $path }» è un dispositivo, non un file
    .hint = Indicare un file.
io-other = «{ $path }»: { system-reason }
    .hint = Riprovare; se si ripete, controllare il disco.
system-reason = { $reason ->
    [denied] l’accesso non è consentito
    [read-only] è attiva la protezione da scrittura
    [missing] questa cartella non esiste
    [not-folder] una parte del percorso è un file, non una cartella
    [exists] esiste già qualcosa con questo nome
    [name] il nome è troppo lungo o qui non è consentito
    [full] il disco è pieno
    [quota] lo spazio assegnato è esaurito
    [busy] è in uso da parte di un altro programma
    [time] il sistema non ha risposto in tempo
    [network] la connessione alla rete si è interrotta
    [memory] la memoria del computer non basta
    [end] i dati finiscono prima del previsto
    [content] i dati non sono quelli che dovrebbero essere
    [seek] si può leggere o scrivere solo dall’inizio alla fine, come in una pipe
    [disk] il disco segnala un guasto
    [unknown] il sistema non dice perché
   *[other] errore { $code } del sistema
}
