# La mémoire de traduction.

## La base de données

tm-database-corrupt = la mémoire est endommagée : { database-reason }
    .hint = Lancez `vulgate tm rebuild` : la mémoire est refaite à partir des fichiers texte du projet et de ce qui peut encore être lu.
tm-database-foreign = c’est la base de données d’un autre programme, pas une mémoire
    .hint = Déplacez-la, ou indiquez un autre fichier dans `vulgate.toml` ; `vulgate tm rebuild` crée alors une mémoire à partir des fichiers texte du projet.
tm-database-newer = la mémoire a été écrite par un Vulgate plus récent (sa version est { $version })
    .hint = Mettez Vulgate à jour. Ou supprimez le fichier ; `vulgate tm rebuild` le recrée à partir des fichiers texte du projet.
tm-database-locked = un autre processus écrit depuis trop longtemps dans la mémoire
    .hint = Attendez qu’il ait fini, ou arrêtez-le, et relancez la commande.
tm-read-behind = un autre processus est en train d’écrire dans la mémoire ; elle a été lue dans son état antérieur
    .hint = Relancez la commande quand l’autre aura fini, si elle doit connaître les derniers textes du projet.
tm-read-full = il n’y a plus de place sur le disque pour mettre la mémoire à jour ; elle a été lue telle qu’elle était
    .hint = Libérez de la place et relancez la commande, si elle doit connaître les derniers textes du projet.
tm-database-denied = impossible d’ouvrir la mémoire ou d’y écrire : { database-reason }
    .hint = Vérifiez les droits d’accès au fichier et à son dossier.
tm-database-full = le disque est plein ; la mémoire est restée telle quelle
    .hint = Libérez de la place et relancez la commande.
tm-database-failed = impossible de lire la mémoire ou d’y écrire : { database-reason }
    .hint = Réessayez ; si cela se reproduit, vérifiez le disque.
database-reason = { $reason ->
    [page] une partie du fichier n’est pas telle qu’elle a été écrite
    [format] le fichier n’est pas une base de données
    [value] une de ses valeurs est illisible
    [read-only] l’emplacement est protégé en écriture
    [closed] le fichier ou son dossier n’est pas accessible
    [disk] le disque signale une défaillance
    [memory] la mémoire vive est insuffisante
   *[other] erreur { $code } de SQLite
}
tm-database-unsound = la mémoire n’est pas saine : { verify-reason }
    .hint = Lancez `vulgate tm rebuild` : la mémoire est refaite à partir des fichiers texte du projet et de ce qui peut encore être lu.
verify-reason = { $reason ->
    [structure] la structure du fichier est endommagée (défauts trouvés : { $row })
    [dangling] la ligne { $row } de la table « { $name } » renvoie à une ligne de « { $other } » qui n’existe pas
    [dangling-one] une ligne de la table « { $name } » renvoie à une ligne de « { $other } » qui n’existe pas
    [untranslated] l’unité { $row } n’a pas de traduction
    [moved] l’unité { $row } se trouve dans une autre collection que son fichier
    [unused] le texte { $row } n’appartient à aucune unité
    [foreign] l’unité { $row } a une traduction dans une autre langue que celle de son texte
    [provenance] la provenance de la collection « { $name } » est inconnue : « { $other } »
    [language] la langue du texte { $row } est inconnue ({ $other })
    [unreadable] le texte { $row } est illisible
    [key] le texte { $row } n’est pas trouvé d’après son contenu
    [gone] le texte { $row } peut être recherché, mais n’existe pas
    [facts] les informations sur une traduction de l’unité { $row } sont illisibles
    [index] l’index ne trouve pas le texte « { $name } »
   *[search] la recherche ne trouve pas le texte « { $name } »
}

## Fichiers TMX

tm-tmx-root = l’élément racine est « { $element } » : ce n’est pas du TMX
    .hint = Vérifiez que c’est bien le fichier voulu. Un fichier TMX commence par l’élément « tmx ».
tm-tmx-version = la version est « { $version } » ; les versions 1.1 à 1.4 sont connues
    .hint = Le fichier a été lu comme du 1.4. Comparez quelques unités et, si elles sont fausses, exportez-le de nouveau en TMX 1.4.
tm-tmx-header = il n’y a pas d’en-tête
    .hint = Le premier texte de chaque unité a été pris pour sa source. Si c’est inexact, ajoutez un en-tête avec « srclang ».
tm-tmx-header-facts = les propriétés et notes de l’en-tête n’ont pas de place dans la mémoire et ont été écartées : { $count }
    .hint = Conservez le fichier lui-même si elles importent : `vulgate tm import --keep`.
tm-tmx-body = il n’y a pas de corps, et donc pas d’unités
    .hint = Exportez de nouveau le fichier depuis l’outil qui l’a produit.
tm-tmx-no-srclang = l’en-tête n’indique pas la langue source
    .hint = Le premier texte de chaque unité a été pris pour sa source. Si c’est inexact, ajoutez « srclang ».
tm-tmx-srclang = « { $lang } » n’est pas une langue source
    .hint = Écrivez une étiquette de langue comme « en » ou « pt-BR », ou « *all* ». Le premier texte de l’unité a été pris pour sa source.
tm-tmx-element = l’élément « { $element } » n’a pas sa place ici et a été écarté
    .hint = Voyez s’il contient une traduction ; si oui, placez-la là où TMX 1.4 le veut.
tm-tmx-large = une unité dépasse { $limit } Mo
    .hint = Vérifiez si le fichier est endommagé : il manque peut-être une balise de fin.
tm-tmx-cut-off = le fichier s’arrête avant sa fin
    .hint = Il a été tronqué en chemin, ou n’est pas terminé. Procurez-vous-le de nouveau là d’où il vient.
tm-tmx-unclosed = l’unité a été écartée : une autre commence avant qu’elle ne finisse
    .hint = Ajoutez sa balise de fin « </tu> », ou retirez-la.
tm-tmx-broken = l’unité a été écartée pour cette raison
    .hint = Réparez-la, ou retirez-la, et importez de nouveau le fichier : ce qui est déjà connu n’est pas ajouté deux fois.
tm-tmx-character = le caractère { $code } n’est pas admis en XML ; il a été repris tel quel
    .hint = Retirez-le du texte : d’autres programmes refuseront le fichier.
tm-tmx-unit = l’unité a été écartée : des deux textes au moins qu’il lui faut, elle a { $count }
    .hint = Ajoutez ce qui manque, ou retirez l’unité.
tm-tmx-no-lang = le texte a été écarté : sa langue n’est pas indiquée
    .hint = Ajoutez « xml:lang ».
tm-tmx-lang = le texte a été écarté : « { $lang } » n’est pas une langue connue
    .hint = Écrivez dans « xml:lang » une étiquette de langue comme « de » ou « pt-BR ».
tm-tmx-no-seg = le texte de la langue « { $lang } » a été écarté : il n’a pas de « seg »
    .hint = Ajoutez le texte, ou retirez le « tuv ».
tm-tmx-empty = le texte de la langue « { $lang } » a été écarté : il est vide
    .hint = Ajoutez le texte, ou retirez le « tuv ».
tm-tmx-date = « { $value } » dans « { $attribute } » n’est pas une date et a été ignoré
    .hint = Écrivez-la sous la forme 20260316T120000Z.
tm-tmx-inline = « { $element } » n’est pas un élément interne de TMX ; son texte a été repris
    .hint = Utilisez « bpt » et « ept », « ph » ou « it » pour le balisage.
tm-tmx-unpaired = « { $element } » avec i="{ $i }" n’a pas de pendant dans le texte ; il a été pris pour un code isolé
    .hint = Donnez le même « i » au début et à la fin d’une paire, ou utilisez « it ».
tm-tmx-no-i = il manque « i » à « { $element } » ; il a été pris pour un code isolé
    .hint = Donnez le même « i » au début et à la fin d’une paire.
tm-tmx-pos = il manque « pos » à « it », ou sa valeur n’est ni « begin » ni « end » ; il a été pris pour un élément réservé
    .hint = Écrivez pos="begin" ou pos="end".
tm-tmx-codes = la propriété « { $property } » ne convient pas aux codes du texte et a été ignorée
    .hint = Il n’y a rien à faire si le texte a été modifié à dessein ; sinon, exportez-le de nouveau.
