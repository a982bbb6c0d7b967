# Erreurs du système d’exploitation. { $path } est le fichier, { $reason } les mots du système.

io-not-found = il n’y a pas de fichier « { $path } »
    .hint = Vérifiez l’orthographe et le dossier où vous vous trouvez.
io-denied = impossible de lire ou d’écrire « { $path } » : { $reason }
    .hint = Vérifiez les droits d’accès au fichier et à son dossier.
io-full = le disque est plein ; « { $path } » n’a pas été écrit
    .hint = Libérez de la place et relancez la commande ; rien n’est resté à moitié écrit.
io-is-directory = « { $path } » est un dossier, pas un fichier
    .hint = Indiquez un fichier de ce dossier.
io-is-device = « { $path } » est un périphérique, pas un fichier
    .hint = Indiquez un fichier.
io-other = « { $path } » : { $reason }
    .hint = Réessayez ; si cela se reproduit, vérifiez le disque.
