# Ce qu’un fichier XLIFF de version 1.0, 1.1 ou 1.2 dit de contraire à sa spécification. Le
# programme ajoute le fichier, la ligne, l’unité et l’endroit de la spécification.

## La racine

xliff1-namespace-missing = XLIFF { $version } a un espace de noms, et ce fichier n’en a pas
    .hint = Écrivez xmlns="{ $namespace }" dans le premier élément.
xliff1-version-older = l’espace de noms est celui de XLIFF 1.2, mais la version est « { $version } »
    .hint = Écrivez version="1.2", sauf si un outil en veut une autre.
xliff1-extension-after-files = « { $element } » se trouve après le dernier « file »
    .hint = Les éléments d’autres espaces de noms se placent ici avant un « file » ; déplacez-le au début.

## Ce qui identifie, et ce qui y renvoie

xliff1-id-doubled = la valeur « { $id } » de { $attribute } sur « { $element } » est déjà prise, à la ligne { $line }
    .hint = Elle est unique dans un « file » ; donnez-en une autre à l’un des deux.
xliff1-tool-unknown = la valeur « { $id } » de { $attribute } sur « { $element } » ne désigne aucun outil de l’en-tête
    .hint = Ajoutez un « tool » avec cet identifiant à l’en-tête du même « file », ou corrigez l’identifiant.
xliff1-phase-unknown = la valeur « { $id } » de { $attribute } sur « { $element } » ne désigne aucune phase de l’en-tête
    .hint = Ajoutez un « phase » avec ce nom à l’en-tête du même « file », ou corrigez le nom.
xliff1-unit-unknown = la valeur « { $id } » de { $attribute } sur « { $element } » n’est l’identifiant d’aucune unité de ce fichier
    .hint = Renvoyez à un « trans-unit » ou à un « bin-unit » du même « file », ou retirez l’attribut.

## Attributs

xliff1-language = « { $element } » indique la langue « { $found } », mais { $attribute } du fichier indique « { $expected } »
    .hint = Faites concorder les deux ; les langues ne peuvent différer qu’à l’intérieur de « alt-trans ».
xliff1-mime-type = « { $value } » n’est pas un type de média
    .hint = Commencez par l’un des suivants : { $classes } ; une barre oblique et un sous-type peuvent suivre.
xliff1-reformat = « { $value } » dit oui ou non et énumère aussi des attributs
    .hint = Écrivez « yes » ou « no » seul, ou seulement les attributs qui peuvent changer.

## Segments

xliff1-segment-without-mid = un segment de « seg-source » n’a pas de mid
    .hint = Donnez-lui-en un, pour que sa traduction puisse être retrouvée.
xliff1-segment-doubled = deux segments ont le mid « { $mid } »
    .hint = Donnez à chaque segment d’un « seg-source » un mid propre.
xliff1-segment-unknown = « { $element } » renvoie à un segment « { $mid } », que « seg-source » n’a pas
    .hint = Utilisez le mid d’un segment du « seg-source » voisin, ou ajoutez-y ce segment.
xliff1-segmented-otherwise = sans ses marques, « seg-source » n’a pas le même texte que « source »
    .hint = Segmentez la source telle quelle ; le texte n’est modifié dans aucun des deux.

## Codes

xliff1-rid-doubled = un autre « { $element } » de ce texte a le rid « { $rid } »
    .hint = Donnez à chaque paire de codes un rid propre.
xliff1-begin-without-end = aucun « { $end } » ne termine le « { $element } » dont { $attribute } vaut « { $id } »
    .hint = Ajoutez sa fin dans le même texte, ou utilisez « it » ou « x » pour un code isolé.
xliff1-end-without-begin = le « { $element } » dont { $attribute } vaut « { $id } » ne termine aucun « { $begin } »
    .hint = Ajoutez son début dans le même texte, ou utilisez « it » ou « x » pour un code isolé.
xliff1-end-first = le « { $element } » dont { $attribute } vaut « { $id } » se trouve avant son « { $begin } »
    .hint = Placez le début du code avant sa fin.
xliff1-cloned = le code « { $id } » figure deux fois dans la cible et ne peut pas être cloné
    .hint = Retirez l’un des deux, ou mettez clone="yes" dans la source.
xliff1-code-id-shared = deux codes différents de ce texte ont l’identifiant « { $id } »
    .hint = Donnez à chacun un identifiant propre, sinon les outils ne peuvent pas les distinguer.
