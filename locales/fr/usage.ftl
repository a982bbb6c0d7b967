# Mauvaise utilisation de la ligne de commande. $help est la commande qui affiche l’aide, $near le
# mot sans doute voulu, ou « none ».

usage-command-unknown = il n’existe pas de commande « { $name } »
    .hint =
        { $near ->
            [none] `{ $help }` énumère les commandes.
           *[other] Vouliez-vous dire `{ $near }` ? `{ $help }` énumère les commandes.
        }
usage-argument-unknown = argument inattendu { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` énumère ce que la commande accepte.
           *[other] Vouliez-vous dire `{ $near }` ? `{ $help }` énumère ce que la commande accepte.
        }
usage-argument-missing = il manque : { $arguments }
    .hint = Ajoutez ce qui manque ; `{ $help }` dit de quoi il s’agit.
usage-value-missing = il faut une valeur pour { $argument }
    .hint = Écrivez la valeur après l’option ; `{ $help }` dit lesquelles existent.
usage-value-unknown = « { $value } » n’est pas une valeur de { $argument }
    .hint =
        { $near ->
            [none] Valeurs admises : { $known }.
           *[other] Vouliez-vous dire `{ $near }` ? Valeurs admises : { $known }.
        }
usage-value-language = « { $value } » n’est pas une étiquette de langue, dans { $argument }
    .hint = Écrivez une étiquette comme de, pt-BR ou sr-Latn ; `{ $help }` en dit davantage.
usage-value-number = « { $value } » n’est pas un nombre entier, dans { $argument }
    .hint = Écrivez un nombre entier ; `{ $help }` dit ce qu’il signifie.
usage-value-bounds = { $value } sort des limites de { $argument }
    .hint = Écrivez un nombre de { $least } à { $most } ; `{ $help }` dit ce qu’il signifie.
usage-value-refused = « { $value } » ne convient pas à { $argument }
    .hint = Voyez avec `{ $help }` ce qui est accepté.
usage-conflict = { $argument } et { $other } s’excluent mutuellement
    .hint = Retirez l’un des deux ; `{ $help }` dit ce que fait chacun.
usage-not-unicode = un argument n’est pas du texte Unicode
    .hint = Saisissez-le de nouveau, ou réglez le terminal sur UTF-8 ; `{ $help }` énumère ce que la commande accepte.
usage-other = mauvaise utilisation de { $argument }
    .hint = Voyez avec `{ $help }` comment l’utiliser.
