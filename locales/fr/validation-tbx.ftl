# Conformité à TBX. Le programme ajoute le fichier, la ligne et l’endroit de la norme.

validate-tbx-namespace = la racine est dans l’espace de noms « { $namespace } » au lieu de « { $expected } »
    .hint = Un élément martif n’a pas d’espace de noms ; un élément tbx a xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = « { $name } » n’est pas le nom d’un dialecte de TBX
    .hint = Écrivez un nom qui commence par TBX-, comme TBX-Basic.
validate-tbx-date = « { $value } » n’est pas une date
    .hint = Écrivez l’année, le mois et le jour, comme 2024-05-03.
validate-tbx-language-doubled = le concept a déjà une section pour la langue « { $lang } »
    .hint = Réunissez les termes des deux sections en une seule.
validate-tbx-target-unknown = aucun élément du document n’a l’identifiant « { $target } »
    .hint = Corrigez la cible, ou ajoutez ce à quoi elle renvoie.
validate-tbx-target-web = la cible « { $target } » n’est pas une adresse web
    .hint = Écrivez une adresse qui commence par https:// ou http://.
validate-tbx-target-missing = ce renvoi n’a pas de cible
    .hint = Ajoutez l’attribut « target ».
validate-tbx-style-dct = un fichier de style dct écrit les catégories de données comme éléments de leurs modules, pas par cet attribut
    .hint = Écrivez l’élément de la catégorie, comme min:partOfSpeech, ou mettez style="dca".
validate-tbx-style-dca = un fichier de style dca n’a pas d’éléments d’autres espaces de noms
    .hint = Écrivez la catégorie sous forme d’attribut, comme termNote type="partOfSpeech", ou mettez style="dct".
validate-tbx-category-empty = le type est vide
    .hint = Indiquez une catégorie de données.
validate-tbx-category = le dialecte n’a pas de catégorie de données « { $name } » pour cet élément
    .hint = Utilisez une catégorie du dialecte ; les majuscules comptent.
validate-tbx-module = le dialecte n’a pas de catégorie de données « { $name } » dans l’espace de noms « { $namespace } »
    .hint = Utilisez une catégorie du dialecte dans l’espace de noms de son module.
validate-tbx-level = « { $name } » ne peut pas figurer à ce niveau d’une entrée
    .hint = Déplacez-le vers l’entrée, la langue ou le terme auquel il peut appartenir.
validate-tbx-value = « { $value } » n’est pas une valeur de « { $name } », qui a les suivantes : { $values }
    .hint = Utilisez l’une de ces valeurs.
