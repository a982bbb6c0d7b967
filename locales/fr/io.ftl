# Erreurs du système d’exploitation. { $path } est le fichier, { $reason } le genre d’erreur, { $code } son numéro dans le système.

io-not-found = il n’y a pas de fichier « { $path } »
    .hint = Vérifiez l’orthographe et le dossier où vous vous trouvez.
io-denied = impossible de lire ou d’écrire « { $path } » : { system-reason }
    .hint = Vérifiez les droits d’accès au fichier et à son dossier.
io-full = le disque est plein ; « { $path } » n’a pas été écrit
    .hint = Libérez de la place et relancez la commande ; rien n’est resté à moitié écrit.
io-is-directory = « { $path } » est un dossier, pas un fichier
    .hint = Indiquez un fichier de ce dossier.
io-is-device = « { $path } » est un périphérique, pas un fichier
    .hint = Indiquez un fichier.
io-other = « { $path } » : { system-reason }
    .hint = Réessayez ; si cela se reproduit, vérifiez le disque.
system-reason = { $reason ->
    [denied] l’accès n’est pas autorisé
    [read-only] l’emplacement est protégé en écriture
    [missing] ce dossier n’existe pas
    [not-folder] une partie du chemin est un fichier, non un dossier
    [exists] quelque chose porte déjà ce nom
    [name] le nom est trop long ou n’est pas autorisé ici
    [full] le disque est plein
    [quota] l’espace attribué est épuisé
    [busy] un autre programme l’utilise
    [time] le système n’a pas répondu à temps
    [network] la connexion au réseau est perdue
    [memory] la mémoire vive est insuffisante
    [end] les données s’arrêtent prématurément
    [content] les données ne sont pas ce qu’elles devraient être
    [seek] on ne peut lire ou écrire que du début à la fin, comme dans un tube
    [disk] le disque signale une défaillance
    [unknown] le système ne dit pas pourquoi
   *[other] erreur { $code } du système
}
