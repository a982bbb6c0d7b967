# XLIFF : ce qu’un fichier revenu dit de faux, et ce qu’il en est advenu. Le programme ajoute le
# fichier, la ligne, l’unité et le segment.

## Le fichier

exchange-not-xliff = l’élément racine est « { $element } », et non « xliff »
    .hint = Vérifiez que c’est bien le fichier revenu du traducteur.
exchange-version = la version « { $version } » de XLIFF n’est pas connue
    .hint = Enregistrez le fichier en XLIFF 1.2, 2.0, 2.1 ou 2.2.
exchange-namespace = l’espace de noms « { $namespace } » n’est pas celui de XLIFF { $version }
    .hint = Les attributs « version » et « xmlns » du premier élément doivent concorder.

## Éléments et attributs

exchange-attribute-missing = l’attribut « { $attribute } » manque à « { $element } »
    .hint = XLIFF l’exige ; enregistrez de nouveau le fichier avec l’outil qui l’a produit, ou ajoutez l’attribut.
exchange-attribute-value = « { $value } » n’est pas une valeur de l’attribut « { $attribute } » de « { $element } »
    .hint = Utilisez l’une des valeurs que XLIFF prévoit pour cet attribut.
exchange-element-missing = un élément « { $element } » manque dans « { $parent } »
    .hint = XLIFF l’exige ; le fichier a peut-être été modifié à la main.
exchange-element-unknown = XLIFF n’a pas d’élément « { $element } » dans « { $parent } »
    .hint = Retirez-le, ou placez-le dans un espace de noms propre.
exchange-id-doubled = un autre élément « { $element } » a déjà l’identifiant « { $id } »
    .hint = Les identifiants sont uniques ; ce passage a peut-être été collé deux fois. N’en gardez qu’un.
exchange-language = « { $element } » indique la langue « { $found } », mais le fichier indique « { $expected } »
    .hint = Faites concorder les deux.
exchange-binary = l’unité binaire « { $id } » est ignorée
    .hint = Les images et autres fichiers ne sont pas traduits ici.
exchange-sub-kept = { $count ->
        [one] un code contient du texte à traduire, qui reste dans le code
       *[other] { $count } codes contiennent du texte à traduire, qui reste dans les codes
    }
    .hint = Traduisez le texte contenu dans les codes, comme la description d’une image, dans l’outil qui a produit le fichier.
exchange-match-ref = une correspondance renvoie à « { $ref } », qui ne se trouve dans aucun segment de cette unité
    .hint = La correspondance est écartée.

## Codes d’un fichier

exchange-code-doubled-id = deux codes de la source ont l’identifiant « { $id } »
    .hint = Les identifiants des codes sont uniques dans une unité ; le fichier a peut-être été modifié à la main.
exchange-code-unclosed = le code « { $id } » est ouvert et n’est pas fermé dans cette unité
    .hint = Ajoutez sa fin, ou marquez-le comme isolé.
exchange-code-unopened = la fin du code « { $id } » se trouve là où ce code n’est pas ouvert
    .hint = Placez le début du code avant sa fin, ou marquez la fin comme isolée.
exchange-code-alone = le code « { $id } » n’a qu’une extrémité dans cette unité
    .hint = Certains outils écrivent les codes ainsi ; il n’y a rien à faire si la source présente la même chose.
exchange-data-missing = un code renvoie aux données d’origine « { $data } », qui n’existent pas
    .hint = Le fichier a peut-être été modifié à la main : exportez-le de nouveau et traduisez cette version.

## États

exchange-state-assumed = { $count ->
        [one] un segment n’est pas déclaré traduit, mais sa traduction diffère de la source : il est considéré comme traduit
       *[other] { $count } segments ne sont pas déclarés traduits, mais leurs traductions diffèrent de la source : ils sont considérés comme traduits
    }
    .hint = Là où c’est inexact, fixez l’état dans l’outil, ou videz la traduction.
exchange-state-unknown = l’état « { $state } » n’est pas connu ; le segment est considéré comme traduit
    .hint = S’il n’est pas terminé, fixez dans l’outil l’un des états de XLIFF.
exchange-target-copied = { $count ->
        [one] une traduction est une copie de sa source, sans état : elle est considérée comme non faite
       *[other] { $count } traductions sont des copies de leur source, sans état : elles sont considérées comme non faites
    }
    .hint = Là où la copie tient lieu de traduction, donnez-lui un état ou approuvez-la dans l’outil.

exchange-target-suggested = { $count ->
        [one] une traduction est une proposition que personne n’a confirmée : elle est considérée comme non faite
       *[other] { $count } traductions sont des propositions que personne n’a confirmées : elles sont considérées comme non faites
    }
    .hint = Confirmez dans l’outil ce qui est juste, et importez de nouveau le fichier.
exchange-target-rejected = { $count ->
        [one] une traduction a été rejetée par un réviseur : elle est considérée comme non faite
       *[other] { $count } traductions ont été rejetées par un réviseur : elles sont considérées comme non faites
    }
    .hint = Corrigez-les et confirmez-les dans l’outil, puis importez de nouveau le fichier.
exchange-target-outside = du texte de la traduction se trouve hors des segments marqués ; il reste où il est : « { $text } »
    .hint = Déplacez-la dans le segment auquel elle appartient.
exchange-order-waits = ces phrases ont été mises dans un autre ordre, mais toutes ne sont pas traduites ; celles qui le sont gardent l’ordre du texte source
    .hint = Rien n’est perdu. Traduisez le reste de l’unité et importez de nouveau pour obtenir le nouvel ordre.

## Autres outils

exchange-flavour = le fichier provient de { $tool } : ses états, correspondances et commentaires sont compris
    .hint = Tout ce que l’outil conserve en plus, comme l’historique des segments, reste dans son propre fichier.
exchange-tool = le fichier provient de { $tool } et est lu comme un XLIFF ordinaire
    .hint = Passez les états en revue : les outils ne les emploient pas tous de la même façon.
exchange-locked = { $count ->
        [one] un segment est verrouillé : sa traduction est reprise, le verrou n’est pas conservé
       *[other] { $count } segments sont verrouillés : leurs traductions sont reprises, les verrous ne sont pas conservés
    }
    .hint = Il n’y a rien à faire ; un segment verrouillé sans traduction est considéré comme n’étant pas à traduire.
exchange-locked-unfinished = { $count ->
        [one] un segment est verrouillé mais pas terminé : sa traduction n’est pas reprise
       *[other] { $count } segments sont verrouillés mais pas terminés : leurs traductions ne sont pas reprises
    }
    .hint = Si la traduction est bonne, confirmez-la dans l’outil et importez de nouveau le fichier.
exchange-deleted-text = { $count ->
        [one] un passage supprimé par une modification suivie est écarté
       *[other] { $count } passages supprimés par des modifications suivies sont écartés
    }
    .hint = Si ce n’est pas voulu, acceptez ou rejetez les modifications dans l’outil.

exchange-fill-codes = les codes de la traduction ne conviennent pas à ce fichier
    .hint = Traduisez ce segment dans l’outil qui a produit le fichier.

## La fusion

exchange-older-source = « { $document } » a changé depuis l’exportation de ce fichier
    .hint = Ce qui convient encore est repris ; le reste est énuméré et ajouté à la mémoire.
exchange-source-changed = la source de ce segment a changé depuis : { $change }
    .hint = La traduction est ajoutée seulement à la mémoire ; exportez de nouveau le document pour l’obtenir comme correspondance.
exchange-unit-gone = le document n’a plus cette unité : « { $text } »
    .hint = Sa traduction est ajoutée seulement à la mémoire.
exchange-units-missing = il manque dans ce fichier des unités du document : { $count } sur { $all }
    .hint = Leurs traductions restent telles quelles. Si le fichier doit être complet, redemandez-le.
exchange-joined-by-code = un code a été déplacé dans un autre segment, si bien que les segments n’en font plus qu’un
    .hint = Il n’y a rien à faire ; la prochaine exportation les réunit.
exchange-note-deleted = la note « { $text } » a été supprimée, et est retirée de l’enregistrement
    .hint = Il n’y a rien à faire ; écrivez-la de nouveau si elle est encore utile.
exchange-resegmented = l’outil du traducteur a divisé ou joint des segments ici ; ses limites sont reprises
    .hint = Il n’y a rien à faire.
exchange-resegmented-unfinished = des segments ont été divisés ou joints ici, mais une partie de ce qui est déjà enregistré est revenue non terminée
    .hint = L’enregistrement reste tel quel, et les segments terminés sont ajoutés à la mémoire ; traduisez le reste de l’unité et importez de nouveau.
exchange-target-blank = la traduction est vide alors que la source ne l’est pas
    .hint = Le segment est considéré comme non traduit.
exchange-locked-changed = ce texte ne doit pas être traduit, mais il est revenu modifié ; il reste tel quel : « { $text } »
    .hint = S’il doit être traduit, indiquez-le dans le document.
exchange-space-lost = l’outil a réuni des lignes ou des espaces que la source de ce segment distingue
    .hint = Vérifiez les retours à la ligne et les espaces de la traduction.
exchange-sentences-touch = dans la traduction, une phrase commence juste après une autre, sans l’espace de la source : « { $text } »
    .hint = Mettez-y une espace si elle manque.
exchange-translated-twice = le fichier contient deux traductions de ce segment ; l’autre, à la ligne { $line }, n’est pas reprise : « { $text } »
    .hint = Décidez laquelle est la bonne et supprimez l’autre du fichier.
exchange-character = la traduction contient le caractère { $character }, que la source n’a pas et que XML n’admet pas
    .hint = Supprimez-le de la traduction ; c’est un caractère de commande.
exchange-code-missing = le code « { $code } » ({ $id }) manque dans la traduction
    .hint = Remettez-le à sa place, sauf s’il a été omis à dessein et peut l’être.
exchange-code-edited = le code « { $code } » ({ $id }) a été modifié ; le balisage du document est utilisé
    .hint = Pour avoir d’autres adresses de liens dans une langue, fixez link-destinations = "translate" sous [markdown] dans vulgate.toml ; tout autre balisage se modifie dans le document.
exchange-code-doubled = le code « { $code } » ({ $id }) figure deux fois dans la traduction et ne peut y figurer qu’une fois
    .hint = Retirez l’un des deux.
exchange-code-taken = le code « { $code } » ({ $id }) appartient au segment « { $segment } », qui n’est pas encore traduit, si bien qu’il figure deux fois
    .hint = Traduisez aussi ce segment, ou laissez-y le code.
exchange-code-foreign = le code « { $code } » n’est pas dans la source
    .hint = Retirez-le ; seuls les codes de la source peuvent être utilisés.
exchange-code-close-first = la fin du code « { $code } » ({ $id }) se trouve avant son début, ou sans celui-ci
    .hint = Placez le début avant la fin, autour des mots concernés.
exchange-code-crossing = le code « { $code } » ({ $id }) se termine à l’intérieur d’un autre code qui a commencé en lui
    .hint = Fermez d’abord le code intérieur.
exchange-code-half = le code « { $code } » ({ $id }) commence dans la traduction et ne se termine pas
    .hint = Remettez sa fin.

## vulgate xliff

exchange-modify-version = seuls XLIFF 2.0, 2.1 et 2.2 peuvent être modifiés ainsi
    .hint = Convertissez d’abord le fichier XLIFF 1.2 : `vulgate xliff convert --to 2.1` ; puis dans l’autre sens avec `--to 1.2`.
exchange-modify-overlap = deux modifications portent sur le même endroit du fichier
    .hint = Rien n’a été écrit. Veuillez le signaler en joignant le fichier.
exchange-modify-where = il n’est pas dit où vont les fichiers modifiés
    .hint = Indiquez un dossier avec « -o », ou modifiez les fichiers eux-mêmes avec « --in-place ».
exchange-modify-same-name = deux fichiers seraient écrits sous le nom « { $path } »
    .hint = Modifiez-les l’un après l’autre, avec un dossier pour chacun.
exchange-modify-order = les places des traductions de cette unité se contredisent ; elle reste telle quelle
    .hint = Chaque « order » est un nombre compris entre 1 et le nombre de segments, et il n’y en a pas deux identiques.
exchange-modify-moves = cette unité reste telle quelle : ses traductions sont dans un ordre propre, et un segment sans traduction devrait indiquer sa place
    .hint = Traduisez d’abord toute l’unité.
exchange-join-order = la traduction a ces phrases dans un autre ordre que la source ; elles ont été jointes dans celui de la traduction
    .hint = Avec « --keep-order », les segments de ce genre restent séparés.
exchange-join-codes = ces segments restent séparés : une fois joints, un code se terminerait avant de commencer
    .hint = Remettez d’abord les codes en ordre, dans la source et dans la traduction.
exchange-join-prefixes = ces segments restent séparés : ils emploient le même préfixe pour des espaces de noms différents
    .hint = Déclarez chaque espace de noms une seule fois, sur l’élément « xliff ».
exchange-join-attribute = les segments joints ici n’ont pas le même « { $name } » ; celui du premier est conservé
    .hint = Si les autres comptent, fixez-les là où ils ont leur place.
exchange-join-untranslated = une partie seulement des segments joints ici avait une traduction
    .hint = Traduisez le reste.
exchange-join-gap = il manque à la traduction ce qui se trouve entre les segments joints ici
    .hint = Ajoutez-le à la main, ou donnez un « target » à chaque « ignorable » avant de joindre.
exchange-split-target = la source a ici { $source } phrases, la traduction { $target ->
        [one] une
       *[other] { $target }
    } ; le segment reste entier
    .hint = Seul le traducteur peut dire lesquelles vont ensemble : divisez-le dans l’outil.
exchange-split-codes = le segment reste entier : la source et la traduction auraient le même code dans des parties différentes
    .hint = Seul le traducteur peut dire quelles parties vont ensemble : divisez-le dans l’outil.
exchange-split-large = le segment reste entier : il dépasse { $limit } Mo
    .hint = Divisez le texte dans le document dont provient le fichier.
exchange-strip-kept = l’annotation « { $id } » reste, parce que quelque chose d’autre en a besoin
    .hint = Une proposition d’une mémoire ou une entrée du glossaire y renvoie, ou elle déclare un espace de noms.
exchange-split-done = { $path } : { $count ->
        [one] { $count } segment de plus.
       *[other] { $count } segments de plus.
    }
exchange-join-done = { $path } : { $count ->
        [one] { $count } segment de moins.
       *[other] { $count } segments de moins.
    }
exchange-strip-done = { $path } : { $count ->
        [one] { $count } élément ou attribut retiré.
       *[other] { $count } éléments ou attributs retirés.
    }
exchange-rewrite-done = { $path } est écrit.

## vulgate xliff convert

convert-kept = « { $name } » n’a pas d’équivalent dans XLIFF { $version } ({ $count ->
        [one] une fois
       *[other] { $count } fois
    }) : l’information est conservée là où les autres outils l’ignorent
    .hint = Reconverti, le fichier l’a de nouveau. Un outil qui en a besoin doit recevoir l’original.
convert-dropped = « { $name } » ne peut pas être conservé dans XLIFF { $version } ({ $count ->
        [one] une fois
       *[other] { $count } fois
    }) : l’information est omise
    .hint = Si elle compte, gardez le fichier d’origine et exprimez-la autrement dans le nouveau.
convert-module = « { $name } » relève d’un module dans XLIFF { $version } et était jusque-là une extension ({ $count ->
        [one] une fois
       *[other] { $count } fois
    }) : sa forme doit être celle que le module exige
    .hint = Validez le nouveau fichier ; ce qui est signalé doit être corrigé ou retiré.
convert-renamed = « { $name } » n’est pas un identifiant admis par XLIFF { $version }, ou est déjà pris ({ $count ->
        [one] une fois
       *[other] { $count } fois
    }) : il est remplacé par un nouveau
    .hint = Il n’y a rien à faire ; reconverti, le fichier retrouve les anciens identifiants.
convert-character = { $count ->
        [one] un caractère de commande devient un code dans le texte
       *[other] { $count } caractères de commande deviennent des codes dans le texte
    } : XLIFF { $version } ne peut pas les contenir
    .hint = Les traducteurs doivent garder ces codes ; reconvertis, ils redeviennent des caractères.
convert-data-character = { $count ->
        [one] un caractère de commande de code natif devient U+FFFD
       *[other] { $count } caractères de commande de code natif deviennent U+FFFD
    } : XLIFF { $version } ne peut pas les contenir
    .hint = Utilisez le fichier d’origine pour générer le document traduit.
convert-states = dans { $count ->
        [one] une unité, les segments diffèrent
       *[other] { $count } unités, les segments diffèrent
    } par leur état : XLIFF { $version } n’en a qu’un pour tous, ici le plus bas
    .hint = Ceux des segments sont conservés à côté tant que personne ne change celui de l’unité.
convert-judged = { $count ->
        [one] une traduction est approuvée, rejetée ou seulement proposée
       *[other] { $count } traductions sont approuvées, rejetées ou seulement proposées
    } : leur état dans XLIFF { $version } le dit
    .hint = Ce qui est approuvé est à l’état « reviewed », le reste à l’état « initial ». Il n’y a rien à faire.
convert-sub = { $count ->
        [one] un texte à l’intérieur d’un code devient une unité distincte
       *[other] { $count } textes à l’intérieur de codes deviennent des unités distinctes
    }, comme le veut XLIFF { $version }
    .hint = Reconvertis, ils se retrouvent à l’intérieur de leurs codes, avec leurs traductions.
convert-whole-unit = { $count ->
        [one] une traduction de rechange vaut pour une unité entière ; elle va au premier segment
       *[other] { $count } traductions de rechange valent pour des unités entières ; elles vont aux premiers segments
    } : XLIFF { $version } n’en a pas pour les unités
    .hint = Joignez les segments (vulgate xliff join) si ces traductions doivent servir.
convert-no-language = il y a des traductions, mais rien n’indique leur langue ; XLIFF { $version } en exige une
    .hint = C’est maintenant « und » ; inscrivez la langue dans « trgLang ».
convert-outside = { $count ->
        [one] un fragment de traduction se trouve hors des segments de sa source ; il est joint
       *[other] { $count } fragments de traductions se trouvent hors des segments de leurs sources ; ils sont joints
    } au segment précédent, car XLIFF { $version } n’a pas de place pour cela
    .hint = Passez ces traductions en revue.
convert-languages = le fichier a des parties en plusieurs langues : « { $found } » et « { $expected } » comme { $attribute }
    .hint = XLIFF 2 n’admet qu’une paire de langues par fichier. Divisez le fichier par langue, et convertissez chaque partie.
convert-done = { $path } est écrit en XLIFF { $to }.

## Notes aux traducteurs, écrites dans le fichier

exchange-note-role = Ceci est { $role ->
        [title] le titre du document
        [metadata] une partie de la description du document
        [heading-1] un intertitre de niveau 1
        [heading-2] un intertitre de niveau 2
        [heading-3] un intertitre de niveau 3
        [heading-4] un intertitre de niveau 4
        [heading-5] un intertitre de niveau 5
        [heading-6] un intertitre de niveau 6
        [paragraph] un paragraphe
        [list-item] un élément de liste
        [quote] une citation
        [table-header] l’en-tête d’une colonne de tableau
        [table-cell] une cellule de tableau
        [footnote] une note de bas de page
        [caption] une légende
        [alt-text] la description d’une image pour ceux qui ne la voient pas
        [link-title] l’infobulle d’un lien
        [link-destination] l’adresse d’un lien
        [html] un texte à l’intérieur de HTML
       *[other] un passage de texte
    }.
exchange-note-context = { exchange-note-role } L’intertitre au-dessus est « { $heading } ».
exchange-note-length = La traduction peut compter au plus { $count } caractères.
exchange-note-term = « { $term } » se traduit par « { $translations } ».
exchange-note-avoid = « { $term } » ne devrait pas se traduire par « { $avoid } ».
exchange-note-definition = « { $term } » : { $definition }
exchange-note-change = La source du segment { $segment } a changé : { $change }
