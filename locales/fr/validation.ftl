# Ce que `vulgate validate` trouve dans n’importe quel format.

validate-format = <{ $element }> n’est la racine d’aucun format qui puisse être contrôlé ici
    .hint = Peuvent l’être XLIFF 1.2 et 2.0 à 2.2, TMX, SRX et TBX. Son espace de noms est « { $namespace } » : vérifiez s’il y a une faute de frappe.
validate-sound = { $path } : { $format }, conforme
validate-warned = { $path } : { $format }, conforme, avec { $warnings ->
    [one] un avertissement
   *[other] { $warnings } avertissements
}
validate-ill-formed = { $path } : pas de XML bien formé, donc conforme à rien
validate-broken = { $path } : { $format }, non conforme : { $errors ->
    [one] une infraction
   *[other] { $errors } infractions
}

validate-element-unexpected = <{ $element }> ne peut pas figurer dans <{ $parent }>
    .hint = Retirez-le, déplacez-le à sa place, ou corrigez son nom ou son espace de noms.
validate-element-order = <{ $element }> vient après <{ $other }> dans <{ $parent }>, mais doit le précéder
    .hint = Déplacez-le avant l’autre.
validate-element-too-early = <{ $element }> vient avant <{ $other }> dans <{ $parent }>, mais doit le suivre
    .hint = Déplacez-le après l’autre.
validate-element-repeated = <{ $parent }> a plus de <{ $element }> qu’il n’en peut avoir
    .hint = N’en laissez qu’un, ou mettez les autres à leur place.
validate-element-missing = il manque à <{ $element }> ce qu’il doit contenir : { $child }
    .hint = Ajoutez-le, ou retirez l’élément incomplet.
validate-text = <{ $element }> contient du texte, « { $text } », là où ne peuvent figurer que des éléments
    .hint = Retirez le texte, ou déplacez-le dans un élément destiné au texte.
validate-not-empty = <{ $element }> doit être vide, mais contient des blancs
    .hint = Écrivez-le sous forme d’une seule balise auto-fermante.
validate-attribute-missing = l’attribut { $attribute } manque à <{ $element }>
    .hint = Ajoutez l’attribut.
validate-attribute-unexpected = <{ $element }> ne peut pas avoir l’attribut { $attribute }
    .hint = Retirez-le, ou corrigez son nom ou son espace de noms.
validate-value-nmtoken = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nom symbolique (NMTOKEN)
    .hint = N’utilisez que des lettres, chiffres, points, traits d’union, tirets bas et deux-points, sans espaces.
validate-value-nmtokens = { $attribute }="{ $value }" sur <{ $element }> n’est pas une liste de noms symboliques (NMTOKENS)
    .hint = Séparez les noms par des espaces ; chacun se compose de lettres, chiffres, points, traits d’union, tirets bas et deux-points.
validate-value-name = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nom
    .hint = Commencez par une lettre ou un tiret bas, et continuez par des lettres, chiffres, points, traits d’union et tirets bas.
validate-value-iri = { $attribute }="{ $value }" sur <{ $element }> n’est pas une adresse
    .hint = Écrivez % sous la forme %25, sauf si deux chiffres hexadécimaux suivent, et n’utilisez # qu’une fois au plus.
validate-value-lang = { $attribute }="{ $value }" sur <{ $element }> n’est pas une étiquette de langue
    .hint = Utilisez une étiquette BCP 47, comme en, pt-PT ou sr-Latn.
validate-value-integer = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nombre entier
    .hint = N’écrivez que des chiffres.
validate-value-integer-from = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nombre entier à partir de { $from }
    .hint = N’écrivez que des chiffres, et pas moins de { $from }.
validate-value-integer-range = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nombre entier de { $from } à { $to }
    .hint = Choisissez un nombre dans ces limites.
validate-value-decimal = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nombre
    .hint = Écrivez des chiffres, avec un point devant les décimales.
validate-value-decimal-range = { $attribute }="{ $value }" sur <{ $element }> n’est pas un nombre de { $from } à { $to }
    .hint = Choisissez un nombre dans ces limites, avec un point devant les décimales.
validate-value-choice = { $attribute }="{ $value }" sur <{ $element }> n’est aucune des valeurs définies
    .hint = Ce sont : { $values }.
validate-value-choices = { $attribute }="{ $value }" sur <{ $element }> contient une valeur qui n’est pas définie
    .hint = Sont définies : { $values }. Plusieurs valeurs se séparent par des espaces.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" sur <{ $element }> n’est ni une valeur définie ni une valeur avec préfixe
    .hint = Sont définies : { $values }. Vos propres valeurs ont un préfixe et un deux-points, comme my:value.
validate-value-prefixed = { $attribute }="{ $value }" sur <{ $element }> n’est pas une valeur avec un préfixe propre
    .hint = Écrivez un préfixe qui vous est propre, un deux-points et la valeur, sans espaces ; le préfixe xlf est réservé.
validate-value-date-time = { $attribute }="{ $value }" sur <{ $element }> n’est pas une date avec heure
    .hint = Écrivez-la sous la forme 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" sur <{ $element }> n’est pas une date avec heure
    .hint = Écrivez-la sous la forme 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" sur <{ $element }> n’est pas une date
    .hint = Écrivez-la sous la forme 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" sur <{ $element }> n’est pas un type de média
    .hint = Écrivez le type et le sous-type, comme image/png.
validate-value-unicode = { $attribute }="{ $value }" sur <{ $element }> n’est pas un point de code
    .hint = Écrivez #x et des chiffres hexadécimaux, comme #xF8FF.
validate-id-doubled = un autre élément a déjà l’identifiant « { $id } »
    .hint = Les identifiants sont uniques dans le document ; changez-en un, et ce qui y renvoie.
validate-value-coordinates = { $attribute }="{ $value }" sur <{ $element }> ne sont pas des coordonnées
    .hint = Écrivez quatre nombres séparés par des points-virgules, # pour celui qui n’est pas connu : 10;20;#;30.
