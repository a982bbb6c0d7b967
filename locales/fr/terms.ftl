# Terminologie.

## Fichiers TBX

terms-tbx-root = l’élément racine est « { $element } » : ce n’est pas du TBX
    .hint = Vérifiez que c’est bien le fichier voulu. Un fichier TBX commence par l’élément « tbx » ou « martif ».
terms-tbx-prefix = les éléments de TBX ont le préfixe « { $prefix } », qui n’est pas lu
    .hint = Exportez de nouveau le fichier avec l’espace de noms de TBX comme espace par défaut, sans préfixe.
terms-tbx-body = il n’y a pas de corps, et donc pas d’entrées
    .hint = Exportez de nouveau le fichier depuis l’outil qui l’a produit.
terms-tbx-element = l’élément « { $element } » n’a pas sa place ici et a été écarté
    .hint = Voyez s’il contient un terme ; si oui, placez-le dans une entrée.
terms-tbx-large = une entrée dépasse { $limit } Mo
    .hint = Vérifiez si le fichier est endommagé : il manque peut-être une balise de fin.
terms-tbx-cut-off = le fichier s’arrête avant sa fin
    .hint = Il a été tronqué en chemin, ou n’est pas terminé. Procurez-vous-le de nouveau là d’où il vient.
terms-tbx-broken = l’entrée a été écartée, parce qu’elle est endommagée
    .hint = Réparez-la, ou retirez-la, et importez de nouveau le fichier.
terms-tbx-id = une autre entrée a déjà l’identifiant « { $id } »
    .hint = Les deux ont été reprises. Donnez à l’une un autre identifiant, pour les distinguer.
terms-tbx-no-term = l’entrée a été écartée : elle n’a aucun terme utilisable
    .hint = Ajoutez un terme dans une langue connue, ou retirez l’entrée.
terms-tbx-empty = un terme de la langue « { $lang } » a été écarté : il est vide
    .hint = Ajoutez son texte, ou retirez-le.
terms-tbx-lang = les termes ont été écartés : « { $lang } » n’est pas une langue connue
    .hint = Écrivez dans « xml:lang » une étiquette de langue comme « de » ou « pt-BR ».
terms-tbx-no-lang = les termes ont été écartés : leur langue n’est pas indiquée
    .hint = Ajoutez « xml:lang ».
terms-status = « { $value } » n’est pas un statut de terme et a été ignoré
    .hint = Écrivez « preferred », « admitted », « deprecated » ou « superseded » ; dans TBX, suivi de « Term-admn-sts ».

## Tableaux

terms-csv-no-language = la première ligne n’indique aucune langue
    .hint = Mettez des étiquettes de langue comme « en » et « de » en tête des colonnes de termes.
terms-csv-column = la colonne « { $name } » n’est pas connue et a été écartée
    .hint = Sont connues les étiquettes de langue, « id », « subject », « definition », « note », « source » et, après une étiquette, « :status », « :part-of-speech », « :context », « :note », « :definition ».
terms-csv-cells = la ligne a été écartée : elle a { $count } cellules, et la première ligne { $expected }
    .hint = Mettez entre guillemets les cellules qui contiennent une virgule ou un saut de ligne.
terms-csv-no-term = la ligne a été écartée : elle n’a aucun terme
    .hint = Ajoutez un terme dans une colonne de langue, ou retirez la ligne.
terms-csv-quote = la ligne a été écartée : un guillemet n’y est jamais fermé
    .hint = Fermez-le, ou doublez-le s’il fait partie du texte.

## Commandes

terms-import-one-name = « { $name } » ne peut pas être le nom de plusieurs bases terminologiques
    .hint = Importez les fichiers un par un, ou n’utilisez pas « --name ».
terms-import-name = « { $name } » ne peut pas être le nom d’un fichier
    .hint = Utilisez des lettres, des chiffres et des traits d’union.
terms-import-exists = il existe déjà une base terminologique « { $file } », et c’en est une autre
    .hint = Ajoutez « --replace » pour mettre la nouvelle à sa place, ou « --name » pour garder les deux.
terms-import-nothing = le fichier ne contient aucun terme utilisable
    .hint = Vérifiez que c’est bien le fichier voulu. `vulgate validate` dit ce qui ne va pas dans un TBX.
terms-import-rewritten = le fichier a des défauts ; « { $file } » a été réécrit avec tout ce qui est sain
    .hint = Corrigez les défauts et importez de nouveau le fichier avec « --replace » pour le garder tel quel.
terms-import-done = { $path } : { $concepts ->
    [one] { $concepts } concept
   *[other] { $concepts } concepts
} avec { $terms ->
    [one] { $terms } terme
   *[other] { $terms } termes
}, conservés sous { $file }
terms-export-nothing = le projet n’a pas de termes dans ces langues
    .hint = Ajoutez une base terminologique avec `vulgate terms import`, ou demandez d’autres langues.
terms-export-done = { $count ->
    [one] { $count } concept écrit
   *[other] { $count } concepts écrits
} dans { $path }
terms-search-done = { $count ->
    [0] aucun résultat
    [one] un concept trouvé
   *[other] { $count } concepts trouvés
}
terms-extract-done = { $count ->
    [0] aucun candidat qui manque à la base terminologique
    [one] un candidat
   *[other] { $count } candidats
}
terms-head-candidate = candidat
terms-head-count = nombre
terms-head-score = score
terms-head-example = exemple
