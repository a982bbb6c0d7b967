# Conformité à SRX. Le programme ajoute le fichier, la ligne et l’endroit de la spécification. Ce
# qui ne va pas dans les expressions régulières figure dans segmentation.ftl.

validate-srx-namespace = la racine est dans l’espace de noms « { $namespace } », qui n’est pas celui de sa version de SRX
    .hint = Écrivez version="2.0" xmlns="http://www.lisa.org/srx20".
validate-srx-name-doubled = une autre liste de règles porte déjà le nom « { $name } »
    .hint = Donnez à chaque liste de règles un languagerulename propre.
validate-srx-name-unknown = aucune liste de règles ne porte le nom « { $name } »
    .hint = Utilisez le languagerulename d’une liste de ce fichier ; les majuscules comptent.
validate-srx-handles = c’est le quatrième formathandle ; il en faut trois au plus
    .hint = Gardez-en un pour start, un pour end et un pour isolated.
validate-srx-handle-doubled = un autre formathandle vaut déjà pour « { $type } »
    .hint = Gardez celui qui est voulu.
validate-srx-rule-nowhere = cette règle ne décrit aucune position
    .hint = Donnez-lui un beforebreak, un afterbreak ou les deux.
