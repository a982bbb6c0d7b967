# Errores del sistema operativo. { $path } es el archivo, { $reason } la clase de error, { $code } su número en el sistema.

io-not-found = no existe el archivo «{ $path }»
    .hint = Compruebe la ortografía y la carpeta en la que se encuentra.
io-denied = no se puede leer o escribir «{ $path }»: { system-reason }
    .hint = Compruebe los permisos del archivo y de su carpeta.
io-full = el disco está lleno; no se ha escrito «{ $path }»
    .hint = Libere espacio y ejecute de nuevo el comando; nada ha quedado escrito a medias.
io-is-directory = «{ $path }» es una carpeta, no un archivo
    .hint = Indique un archivo de ella.
io-is-device = «{ $path }» es un dispositivo, no un archivo
    .hint = Indique un archivo.
io-other = «{ $path }»: { system-reason }
    .hint = Inténtelo de nuevo; si se repite, compruebe el disco.
system-reason = { $reason ->
    [denied] el acceso no está permitido
    [read-only] hay protección contra escritura
    [missing] no existe tal carpeta
    [not-folder] una parte de la ruta es un archivo, no una carpeta
    [exists] ya existe algo con ese nombre
    [name] el nombre es demasiado largo o no está permitido aquí
    [full] el disco está lleno
    [quota] el espacio asignado está agotado
    [busy] lo está utilizando otro programa
    [time] el sistema ha tardado demasiado en responder
    [network] se ha perdido la conexión con la red
    [memory] no hay memoria suficiente
    [end] los datos acaban antes de tiempo
    [content] los datos no son los que deberían ser
    [seek] solo se puede leer o escribir de principio a fin, como en una tubería
    [disk] el disco comunica un fallo
    [unknown] el sistema no dice por qué
   *[other] error { $code } del sistema
}
