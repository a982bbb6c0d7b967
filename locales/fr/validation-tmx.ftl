# Conformité à TMX. Le programme ajoute le fichier, la ligne et l’endroit de la spécification.

validate-tmx-namespace = la racine est dans l’espace de noms « { $namespace } » ; TMX n’en a pas
    .hint = Retirez l’attribut xmlns.
validate-tmx-version = TMX n’a pas de version « { $version } »
    .hint = Écrivez 1.4, ou la version dont le fichier suit les règles : 1.1, 1.2 ou 1.3.
validate-tmx-encoding = le fichier déclare l’encodage « { $encoding } » ; TMX est en UTF-8, UTF-16 ou ASCII
    .hint = Enregistrez-le en UTF-8 et déclarez celui-ci.
validate-tmx-date = « { $value } » dans « { $attribute } » n’est pas une date de la norme ISO 8601
    .hint = Écrivez-la sous la forme AAAAMMJJThhmmssZ, comme 20240503T100000Z.
validate-tmx-srclang = la langue source « { $value } » n’est ni une étiquette de langue ni *all*
    .hint = Écrivez une étiquette avec des traits d’union, comme en-GB, ou *all* si toute langue peut être la source.
validate-tmx-tuid = l’identifiant « { $value } » est vide ou contient des blancs
    .hint = Écrivez-le sans blancs, ou ne le mettez pas.
validate-tmx-source-missing = aucune variante de cette unité n’est dans sa langue source, « { $lang } »
    .hint = Corrigez la langue d’une variante ou celle de srclang ; mettez *all* dans srclang si toute langue peut être la source.
validate-tmx-code-doubled = un autre code ouvrant de ce segment a déjà le numéro i="{ $number }"
    .hint = Donnez à chaque paire de codes d’un segment un numéro propre.
validate-tmx-code-unopened = le code fermant i="{ $number }" n’a pas de code ouvrant avant lui dans ce segment
    .hint = Ajoutez le <bpt>, ou faites de ce code un <it> avec pos="end".
validate-tmx-code-unclosed = le code ouvrant i="{ $number }" n’a pas de code fermant après lui dans ce segment
    .hint = Ajoutez le <ept>, ou faites de ce code un <it> avec pos="begin".
validate-tmx-base-missing = un map donne un code, mais l’encodage ne dit pas lequel il étend
    .hint = Indiquez cet encodage dans l’attribut « base ».
validate-tmx-map-nothing = ce map ne dit rien de son caractère
    .hint = Donnez l’un des attributs code, ent et subst.
validate-tmx-code = « { $value } » n’est pas un code
    .hint = Écrivez #x et des chiffres hexadécimaux, comme #x80.
validate-tmx-ascii = « { $value } » dans « { $attribute } » contient des caractères hors ASCII
    .hint = Écrivez-le avec des caractères ASCII.
