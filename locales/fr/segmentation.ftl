# Règles de segmentation (SRX). $number compte les règles d’un fichier à partir de 1. $reason dit
# pourquoi une expression régulière est inutilisable ; $what, l’endroit ou les mots du moteur.

seg-not-srx = ce n’est pas du SRX : l’élément racine est « { $name } », et non « srx »
    .hint = Donnez un fichier de règles de segmentation en SRX 2.0.
seg-version = version de SRX inconnue : « { $version } » ; le fichier est lu comme du 2.0
    .hint = Mettez version="2.0" sur l’élément srx.
seg-missing = l’élément « { $name } » manque
    .hint = SRX 2.0 exige un header, et un body avec languagerules et maprules.
seg-only-first = <{ $parent }> a plus d’un <{ $element }> ; seul le premier est utilisé
    .hint = Réunissez dans le premier ce qui est voulu et retirez les autres.
seg-value = l’attribut { $attribute } ne peut pas être « { $value } » ; sa valeur par défaut est utilisée
    .hint = Sont admis yes et no et, pour le type d’un formathandle, start, end et isolated.
seg-group-twice = deux listes de règles s’appellent « { $name } » ; les langues utilisent la seconde
    .hint = Donnez à chacune un languagerulename propre.
seg-rule-break = la règle { $number } est écartée : son attribut break ne vaut ni yes ni no, mais « { $value } »
    .hint = Mettez break="yes" ou break="no".
seg-rule-empty = la règle { $number } n’a rien avant la coupure ni après, elle s’applique donc partout
    .hint = Remplissez beforebreak ou afterbreak, ou retirez la règle.
seg-rule-unusable = la règle { $number } est écartée : { $reason ->
    [seg-regex-syntax] l’expression régulière est incomplète ou fausse à « { $what } »
    [seg-regex-depth] elle a plus de { $what } groupes imbriqués
    [seg-regex-count] elle compte trop loin, « { $what } »
    [seg-regex-unsupported] « { $what } » n’est pas pris en charge
    [seg-regex-code-point] « { $what } » n’est le numéro d’aucun caractère
    [seg-regex-property] « { $what } » n’est le nom d’aucune classe de caractères
    [seg-regex-size] ses expressions régulières sont trop grandes
   *[seg-regex-engine] le moteur d’expressions régulières ne peut pas le traiter
}
    .hint = Corrigez la règle ; en attendant, les autres sont utilisées.
seg-rule-steps = la règle { $number } demande trop d’étapes à certains endroits et est réputée ne pas s’y appliquer
    .hint = Écrivez ses expressions régulières sans répétitions dans des répétitions ; « vulgate segment --explain » montre les endroits.
seg-map-group = un languagemap désigne les règles « { $name } », qui n’existent pas
    .hint = Utilisez le languagerulename d’une liste de règles de ce fichier.
seg-no-map = aucun languagemap ne correspond à la langue « { $lang } » ; ses textes ne sont donc pas coupés
    .hint = Ajoutez un languagemap dont le languagepattern lui correspond, par exemple .* pour toutes les langues.
seg-map-pattern = le languagepattern « { $pattern } » est écarté : { $reason ->
    [seg-regex-syntax] l’expression régulière est incomplète ou fausse à « { $what } »
    [seg-regex-depth] elle a plus de { $what } groupes imbriqués
    [seg-regex-count] elle compte trop loin, « { $what } »
    [seg-regex-unsupported] « { $what } » n’est pas pris en charge
    [seg-regex-code-point] « { $what } » n’est le numéro d’aucun caractère
    [seg-regex-property] « { $what } » n’est le nom d’aucune classe de caractères
    [seg-regex-size] l’expression régulière est trop grande
   *[seg-regex-engine] le moteur d’expressions régulières ne peut pas le traiter
}
    .hint = Écrivez une expression régulière portant sur les étiquettes de langue, comme en.* pour l’anglais.
