# Errores del sistema operativo. { $path } es el archivo, { $reason } las palabras del sistema.

io-not-found = no existe el archivo «{ $path }»
    .hint = Compruebe la ortografía y la carpeta en la que se encuentra.
io-denied = no se puede leer o escribir «{ $path }»: { $reason }
    .hint = Compruebe los permisos del archivo y de su carpeta.
io-full = el disco está lleno; no se ha escrito «{ $path }»
    .hint = Libere espacio y ejecute de nuevo el comando; nada ha quedado escrito a medias.
io-is-directory = «{ $path }» es una carpeta, no un archivo
    .hint = Indique un archivo de ella.
io-is-device = «{ $path }» es un dispositivo, no un archivo
    .hint = Indique un archivo.
io-other = «{ $path }»: { $reason }
    .hint = Inténtelo de nuevo; si se repite, compruebe el disco.
