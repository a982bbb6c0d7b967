# Ce que `vulgate validate` trouve dans XLIFF 2 au-delà de la grammaire.

xliff2-namespace = « { $namespace } » n’est l’espace de noms d’aucune version de XLIFF 2
    .hint = 2.0 et 2.1 ont urn:oasis:names:tc:xliff:document:2.0, 2.2 a urn:oasis:names:tc:xliff:document:2.2.

# Identifiants

xliff2-id-doubled = l’identifiant « { $id } » de <{ $element }> est déjà utilisé dans le même <{ $scope }>
    .hint = Donnez à l’un des deux un autre identifiant, et adaptez ce qui y renvoie.
xliff2-id-elsewhere = l’identifiant « { $id } » de ce <{ $element }> appartient à un code de la source d’un autre segment
    .hint = Donnez-lui un identifiant que l’unité n’a pas encore ; un code n’a l’identifiant de son équivalent que dans la cible du même segment.
xliff2-id-other-element = l’identifiant « { $id } » de ce <{ $element }> appartient dans la source à un élément d’une autre sorte
    .hint = Utilisez l’élément de la source, ou un identifiant que l’unité n’a pas encore.
xliff2-extension-id = l’identifiant « { $id } » de <{ $element }> n’est pas un nom symbolique (NMTOKEN)
    .hint = Les identifiants des extensions, eux aussi, ne contiennent que des lettres, chiffres, points, traits d’union, tirets bas et deux-points.

# Structure

xliff2-skeleton-empty = le squelette ne dit ni où il se trouve ni ce qu’il est
    .hint = Donnez-lui un href, ou insérez son contenu.
xliff2-skeleton-both = le squelette a un href et un contenu
    .hint = Ne laissez que l’un des deux : ce qui a un href ne contient rien, pas même des commentaires.
xliff2-unit-without-segment = l’unité n’a pas de segment
    .hint = Toute unité en exige au moins un ; des éléments <ignorable> seuls ne suffisent pas.
xliff2-target-language-missing = il y a des cibles, la première à la ligne { $line }, mais aucun trgLang n’indique leur langue
    .hint = Ajoutez trgLang à la racine.
xliff2-language = { $element } est dans la langue « { $found } », mais { $attribute } indique « { $expected } »
    .hint = Les deux étiquettes doivent être identiques, même lorsque xml:lang est hérité.
xliff2-state-without-target = le segment est à l’état « { $state } », mais n’a pas de cible
    .hint = Sans cible, un segment est à l’état « initial ».
xliff2-substate-without-state = le segment a un subState, mais pas de state
    .hint = Indiquez aussi l’état, même si c’est « initial ».
xliff2-substate = « { $value } » n’est pas un subState
    .hint = Écrivez un préfixe qui vous est propre, un deux-points et la valeur ; le préfixe xlf est réservé.
xliff2-order-too-large = la cible est à la place { $order }, mais l’unité n’a que { $most } { $most ->
    [one] partie
   *[other] parties
}
    .hint = Les éléments <segment> et <ignorable> sont comptés ensemble.
xliff2-order-doubled = la place { $order } est prise par une autre cible de l’unité
    .hint = Donnez à chaque cible sa propre place.
xliff2-order-implicit = la cible est à la place { $order }, qui revient à une autre partie, celle-ci n’indiquant rien d’autre
    .hint = Une partie sans order occupe la place où elle se trouve ; donnez-en une autre à celle-ci.

# Éléments internes

xliff2-hex-form = « { $value } » n’est pas un point de code en chiffres hexadécimaux
    .hint = Écrivez deux chiffres par octet, les lettres en majuscules, comme 001A.
xliff2-hex-allowed = « { $value } » est un caractère que XML peut contenir
    .hint = Écrivez le caractère lui-même ; cp est réservé à ceux que XML interdit.
xliff2-subtype-without-type = <{ $element }> a un subType, mais pas de type
    .hint = Indiquez aussi le type.
xliff2-subtype-of-other-type = le subType « { $value } » appartient au type { $type }
    .hint = Mettez type="{ $type }", ou utilisez un subType qui vous est propre.
xliff2-subtype = « { $value } » n’est pas un subType
    .hint = Avec le préfixe xlf, il y a lb, pb, b, i, u et var. Les autres ont un préfixe qui vous est propre et un deux-points.
xliff2-start-isolated = le début « { $id } » déclare que sa fin n’est pas dans ce <{ $scope }>, or elle y est
    .hint = Retirez isolated="yes".
xliff2-start-without-end = le début « { $id } » n’a pas de fin de ce côté de <{ $scope }>
    .hint = Ajoutez un <ec> avec startRef="{ $id }", ou mettez isolated="yes" si la fin est dans une autre unité.
xliff2-start-after-end = le début « { $id } » vient après sa fin
    .hint = Intervertissez les deux.
xliff2-start-with-ends = le début « { $id } » a plusieurs fins
    .hint = Ne laissez qu’un <{ $end }> avec ce startRef.
xliff2-end-without-start = il n’y a pas, de ce côté de <{ $scope }>, de <sc> « { $id } » que cette fin puisse fermer
    .hint = Corrigez startRef, ou mettez isolated="yes" avec un id si le début est dans une autre unité.
xliff2-end-isolated-id = une fin isolée doit avoir un id et pas de startRef
    .hint = Donnez-lui un id et retirez startRef.
xliff2-end-start-ref = une fin qui n’est pas isolée doit avoir un startRef et pas d’id
    .hint = Indiquez dans startRef le <sc> qu’elle ferme, et retirez l’id.
xliff2-end-dir = dir figure sur une fin qui n’est pas isolée
    .hint = Le sens est celui de son début ; retirez-le ici.
xliff2-end-disagrees = { $attribute } vaut { $found } ici, mais doit valoir { $expected } comme sur son début
    .hint = Indiquez la même valeur pour les deux.
xliff2-data-ref = { $attribute } désigne « { $id } », qui n’est pas une donnée de ce <{ $scope }>
    .hint = Ajoutez à son originalData un <data> avec cet identifiant, ou corrigez le renvoi.
xliff2-pair = <{ $element }> a { $present }, mais pas { $missing }
    .hint = Indiquez-le pour les deux extrémités, ou pour aucune.
xliff2-sub-flow = { $attribute } désigne « { $id } », qui n’est pas une unité du fichier « { $file } »
    .hint = Les sous-flux sont des identifiants d’unités du même fichier.
xliff2-sub-flow-circle = { $attribute } ramène, par « { $id } », à cette même unité
    .hint = Un sous-flux est un texte placé dans un code d’une autre unité et ne peut se contenir lui-même ; désignez d’autres unités.
xliff2-reorder-hints = un code avec canReorder="{ $value }" doit avoir { $attribute }="no"
    .hint = Ce qui ne peut pas être déplacé ne peut être ni copié ni supprimé.
xliff2-copy-of-nothing = copyOf désigne « { $id } », qui n’est pas un autre code de ce <{ $scope }>
    .hint = Indiquez l’identifiant du code copié.
xliff2-copy-of-other = copyOf désigne « { $id } », dont ce <{ $element }> ne peut pas être une copie
    .hint = Indiquez l’identifiant d’un code du même genre qui n’est pas une copie de celui-ci.
xliff2-copy-with-data = copyOf désigne « { $id } », mais il y a des données d’origine
    .hint = La copie d’un code qui a des données d’origine renvoie aux mêmes données ; copyOf est destiné aux codes qui n’en ont pas.
xliff2-copy-forbidden = le code « { $id } » ne peut pas être copié
    .hint = Retirez la copie.
xliff2-sequence-start = une suite de codes dont l’ordre est fixe ne commence pas par canReorder="firstNo"
    .hint = Mettez firstNo sur son premier code.
xliff2-sequence-changed = des codes dont l’ordre est fixe sont dans un autre ordre que dans la source
    .hint = Remettez-les dans l’ordre de la source.
xliff2-code-deleted = le code « { $id } » ne peut pas être supprimé, mais n’est pas dans la cible
    .hint = Mettez-le à sa place dans la traduction.
xliff2-code-overlaps = le code « { $id } » ne doit pas en chevaucher un autre, mais il le fait dans la traduction
    .hint = Placez son début et sa fin tous deux avant, après ou dans l’autre.

# Annotations et renvois

xliff2-marker-without-start = il n’y a pas de <sm> « { $id } » avant cette fin de ce côté de <{ $scope }>
    .hint = Corrigez startRef, ou ajoutez le début.
xliff2-marker-without-end = l’annotation « { $id } » n’a pas de fin de ce côté de <{ $scope }>
    .hint = Ajoutez un <em> avec startRef="{ $id }".
xliff2-translate-missing = l’annotation générique ne dit pas si le texte est à traduire
    .hint = Ajoutez translate="no" ou translate="yes", ou le type de l’annotation.
xliff2-comment-both = le commentaire a un value et un ref
    .hint = Ne laissez que l’un des deux.
xliff2-comment-nothing = le commentaire n’a ni value ni ref
    .hint = Écrivez le commentaire dans value, ou désignez une note dans ref.
xliff2-comment-note = « { $ref } » ne désigne aucune note de cette unité
    .hint = Écrivez #n= et l’identifiant d’une note de la même unité.
xliff2-note-ref = « { $ref } » ne désigne aucun segment de cette unité
    .hint = Écrivez # et l’identifiant d’un segment de la même unité.
xliff2-ref-span = « { $ref } » ne désigne aucun passage de texte de cette unité
    .hint = Écrivez # et l’identifiant d’un segment ou d’un élément interne de l’unité ; s’il est dans la cible, #t= et l’identifiant.
xliff2-fragment-form = « { $ref } » n’est pas écrit comme un identificateur de fragment
    .hint = Les étapes sont séparées par des barres obliques ; chacune est un identifiant, ou un préfixe, = et un identifiant : #f=f1/u=u1/s1.
xliff2-fragment-prefix = « { $ref } » a un préfixe d’une lettre qui n’est pas défini
    .hint = Sont définis f, g, u, n, d et t. Les préfixes des modules et des extensions sont plus longs.
xliff2-fragment-twice = « { $ref } » a deux fois le même préfixe
    .hint = Chaque étape a un autre préfixe.
xliff2-fragment-order = « { $ref } » ne va pas du fichier au groupe puis à l’unité
    .hint = Placez les étapes dans cet ordre : f, g, u.
xliff2-fragment-last = « { $ref } » continue après sa dernière étape
    .hint = Ce qui est à l’intérieur d’une unité est désigné une seule fois, à la fin.
xliff2-fragment-nowhere = « { $ref } » ne désigne rien dans ce document
    .hint = Corrigez ses identifiants ; le fichier, le groupe ou l’unité omis sont ceux où se trouve le renvoi.
xliff2-fragment-outside = « { $ref } » mène hors du document
    .hint = Commencez par #.

# Propositions de traduction et glossaire

xliff2-match-language = la cible est dans la langue « { $found } », mais trgLang indique « { $expected } »
    .hint = Seule une correspondance avec reference="yes" peut être dans une autre langue.
xliff2-match-annotation-ref = l’annotation d’une correspondance a un ref
    .hint = Retirez-le : c’est la correspondance qui renvoie à l’annotation, non l’inverse.
xliff2-entry-empty = l’entrée n’a ni traduction ni définition
    .hint = Ajoutez au moins l’une d’elles.

# Style de format

xliff2-subfs-without-fs = <{ $element }> a subFs, mais pas fs
    .hint = Indiquez aussi l’élément HTML dans fs.
xliff2-subfs = « { $value } » n’est pas une liste d’attributs
    .hint = Écrivez le nom et la valeur avec une virgule, les paires séparées par une barre oblique inverse ; devant une virgule ou une barre inverse qui fait partie du texte, mettez une barre inverse.
xliff2-on-closing-code = { $attribute } figure sur une fin qui n’est pas isolée
    .hint = Il s’indique sur le début ; retirez-le ici.
xliff2-fs-void = l’aperçu placerait un contenu dans <{ $value }>, qui est toujours vide en HTML
    .hint = Utilisez une autre valeur de fs, ou déplacez-la sur un code sans contenu.
xliff2-fs-nesting = l’aperçu placerait <{ $value }> dans <{ $around }>, ce qui n’est pas du HTML valide
    .hint = Utilisez une autre valeur de fs ici ou autour.
xliff2-fs-text = l’aperçu placerait du texte directement dans <{ $value }>, qui ne contient que des éléments en HTML
    .hint = Donnez au texte son propre fs, par exemple li ou td, ou utilisez ici une autre valeur.
xliff2-fs-attribute-missing = l’aperçu aurait <{ $value }> sans { $attribute }, ce qui n’est pas du HTML valide
    .hint = Indiquez-le dans subFs, par exemple « src,image.png ».

# Données de ressources

xliff2-resources-empty = les données de ressources ne contiennent rien
    .hint = Ajoutez un élément ou un renvoi à un élément, ou retirez-les.
xliff2-resource-item-empty = l’élément de ressource ne contient rien
    .hint = Ajoutez une source, une cible ou une référence.
xliff2-resource-ref = « { $id } » n’est pas un élément de ressource du fichier « { $file } »
    .hint = Un renvoi ne peut viser que les éléments des données de ressources du fichier lui-même.
xliff2-resource-without-source = un élément qui n’est pas seulement du contexte doit avoir une source
    .hint = Ajoutez sa source, ou retirez context="no".
xliff2-resource-nowhere = <{ $element }> ne dit ni où se trouve la ressource ni ce qu’elle est
    .hint = Donnez-lui un href, ou insérez la ressource.
xliff2-resource-both = <{ $element }> a un href et un contenu
    .hint = Ne laissez que l’un des deux.
xliff2-resource-media-type = l’élément n’indique pas le type de média de ce qui se trouve ailleurs
    .hint = Ajoutez mimeType, par exemple image/png.

# Taille et longueur

xliff2-size-restriction = { $attribute }="{ $value }" n’est pas une restriction du profil choisi par le fichier
    .hint = Écrivez soit le maximum, soit le minimum, une virgule et le maximum ; * pour l’absence de limite supérieure : 255 ou 0,255 ou 10,*.
xliff2-size-number = { $attribute }="{ $value }" n’est pas un nombre entier
    .hint = N’écrivez que des chiffres.
xliff2-size-broken =
    { $side ->
        [source] la source
       *[target] la cible
    } ne respecte pas { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] longueur en octets
       *[sizeRestriction] longueur en caractères
    } : { $size })
    .hint = Modifiez le texte ou la restriction.
xliff2-size-info-both = <{ $element }> a sizeInfo et sizeInfoRef
    .hint = Ne laissez que l’un des deux.
xliff2-size-info-ref = « { $id } » ne désigne rien dans les données de profil à côté de cet élément ou d’un élément qui l’entoure
    .hint = Indiquez l’identifiant d’un élément de ces données.

# Validation

xliff2-rule-tests = { $count ->
    [0] la règle ne teste rien
   *[other] la règle a { $count } tests
}
    .hint = Il en faut exactement un : isPresent, isNotPresent, startsWith, endsWith, ou un test qui vous est propre, avec un espace de noms.
xliff2-rule-occurs = occurs accompagne un autre test que isPresent
    .hint = Seul ce qui est présent peut être compté.
xliff2-rule-exists-in-source = existsInSource n’accompagne aucun test auquel il pourrait s’appliquer
    .hint = Il va avec exactement l’un des tests isPresent, startsWith et endsWith.
xliff2-rule-disabled = une règle du fichier est désactivée là où elle est établie
    .hint = Retirez la règle, ou désactivez-la dans le groupe ou l’unité où elle ne doit pas valoir.
xliff2-rule-broken = la cible enfreint la règle de la ligne { $line } : { $test } « { $value } »
    .hint = Modifiez la traduction, ou désactivez la règle ici.

# ITS

xliff2-its-version = ITS est utilisé ici, mais sa version n’est indiquée ni ici ni dans un élément englobant
    .hint = Ajoutez its:version="2.0" à la racine.
xliff2-its-issue-empty = le problème n’a ni type ni commentaire
    .hint = Indiquez au moins l’un des deux.
xliff2-its-issue-both = le problème est décrit ici et par des enregistrements
    .hint = Ne laissez que locQualityIssuesRef, ou que ce qui est indiqué ici.
xliff2-its-record-empty = l’enregistrement ne dit rien de personne
    .hint = Indiquez une personne, une organisation ou un outil.
xliff2-its-provenance-both = la provenance est indiquée ici et par des enregistrements
    .hint = Ne laissez que provenanceRecordsRef, ou que ce qui est indiqué ici.
xliff2-its-annotators = « { $value } » n’indique pas de catégorie avec son outil
    .hint = Écrivez l’identifiant d’une catégorie de données, | et une adresse, chaque catégorie une seule fois : terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } ne dit pas qui attribue ce degré de confiance
    .hint = Indiquez l’outil dans its:annotatorsRef ici ou autour : { $category }| et son adresse.
xliff2-its-rating-both = l’évaluation est à la fois un score et un vote
    .hint = Ne laissez que l’un des deux.
xliff2-its-rating-neither = l’évaluation n’a ni score ni vote
    .hint = Ajoutez l’un des deux.
xliff2-its-threshold = { $attribute } figure sans { $of }
    .hint = Un seuil accompagne la valeur à laquelle il se compare.
xliff2-its-ref = { $attribute }="{ $ref }" ne désigne aucun enregistrement à portée
    .hint = Écrivez #its= et le xml:id d’enregistrements de la même unité ou, pour un élément de structure, contenus en lui ou autour de lui.
xliff2-its-analysis-pair = taSource et taIdent vont ensemble, mais l’un des deux manque
    .hint = Ajoutez l’autre, ou utilisez taIdentRef.
xliff2-its-analysis-both = le concept est désigné par taIdentRef et par taSource avec taIdent
    .hint = Ne laissez que l’une des deux façons.
xliff2-its-analysis-empty = il y a un degré de confiance, mais rien sur quoi il porte
    .hint = Ajoutez taClassRef, taIdentRef, ou taSource avec taIdent.
xliff2-its-term-both = l’annotation a un value et un ref
    .hint = Ne laissez que l’un des deux.
xliff2-its-term-type = termConfidence figure sur une annotation qui n’est pas celle d’un terme
    .hint = Mettez type="term", ou type="its:term-no" pour ce qui n’en est pas un.
xliff2-its-type = { $attribute } figure sur une annotation d’un autre type
    .hint = Retirez le type, ou mettez type="its:generic".
xliff2-its-locale-type = il y a un type de filtre de paramètres régionaux, mais pas de liste
    .hint = Ajoutez its:localeFilterList.
xliff2-its-locales = « { $value } » n’est pas une liste de paramètres régionaux
    .hint = Séparez les plages de langues par des virgules : de-AT, fr-* ; ou écrivez * pour toutes.
xliff2-its-characters = « { $value } » n’est pas une classe de caractères
    .hint = Écrivez une seule classe de caractères, comme [a-z0-9].

# Suivi des modifications

xliff2-current-version = la version actuelle « { $value } » n’est celle d’aucune révision ici
    .hint = Indiquez la version de l’une d’elles.
xliff2-tracked-element = appliesTo désigne « { $value } », qui ne peut être ni voisin de cet enregistrement ni contenu dans un voisin
    .hint = Désignez un élément à côté de l’enregistrement, ou un enfant d’un tel élément.
xliff2-tracked-ref = « { $id } » n’est l’identifiant d’aucun { $name } à portée
    .hint = Désignez-en un à côté de l’enregistrement, ou un enfant d’un élément voisin.
xliff2-tracked-ref-missing = il y a plusieurs { $name } avec un identifiant, mais les révisions ne disent pas auquel elles se rapportent
    .hint = Indiquez son identifiant dans ref.
xliff2-tracked-property = « { $value } » n’est pas une propriété de { $name }
    .hint = Écrivez content, ou le nom d’un attribut.

# Pluriel, genre et sélection

xliff2-switch = « { $value } » ne sélectionne rien
    .hint = Écrivez plural, ordinal, gender ou select, un deux-points et la variable ; s’il y en a plusieurs, séparez-les par des espaces.
xliff2-case-without-switch = le segment vaut pour un cas, mais l’unité n’a pas de pgs:switch
    .hint = Ajoutez pgs:switch à l’unité.
xliff2-case-count = le segment donne { $found } { $found ->
    [one] valeur
   *[other] valeurs
} pour { $expected } { $expected ->
    [one] variable
   *[other] variables
}
    .hint = Donnez une valeur pour chaque élément de pgs:switch, séparées par des espaces.
xliff2-case-value = « { $value } » n’est pas un cas de pluriel
    .hint = Écrivez zero, one, two, few, many, other ou un nombre.
