# Ce que les sous-commandes disent de leur travail.

## vulgate init

init-in-the-way = ce fichier existe déjà ; rien n’a été écrit
    .hint = Choisissez un autre dossier, ou déplacez le fichier.
init-done = Un projet avec une note de synthèse d’exemple et ses traductions se trouve dans « { $folder } ». Pour le générer : vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = cette ligne de l’entrée n’a pas la forme attendue
    .hint = Chaque ligne est un objet JSON avec la clé « text » ; « vulgate help » décrit l’entrée de la commande.
jsonl-half-character = « { $escape } » n’est que la moitié d’un caractère
    .hint = Écrivez les deux moitiés à la suite, ou le caractère lui-même.

# Un endroit où une phrase pourrait finir : les mots qui l’entourent, la décision et sa raison.
segment-break = coupure
segment-no-break = pas de coupure
segment-by-rule = { $group }, règle { $number }, ligne { $line }
segment-by-setting = { $key } de vulgate.toml
segment-by-hard-break = un saut de ligne forcé
segment-by-none = aucune règle ne coupe ici
segment-gave-up = la règle { $number } demande trop d’étapes ici

## vulgate export

export-progress = Exportation
export-head-file = Fichier
export-head-segments = Segments
export-head-accepted = Traduits
export-head-filled = Issus de la mémoire
export-head-matched = Avec correspondances
export-head-changed = Modifiés

export-unimported =
    ce fichier a changé depuis son exportation : { $count ->
        [one] une traduction terminée qu’il contient n’est pas encore enregistrée
       *[other] { $count } traductions terminées qu’il contient ne sont pas encore enregistrées
    } ; il a été laissé tel quel
    .hint = Importez-le d’abord, ou déplacez-le ; « -o » exporte vers un autre dossier.

export-into-done =
    { $path }, { $lang } : { $filled ->
        [one] { $filled } traduction insérée
       *[other] { $filled } traductions insérées
    }, { $unchanged } comme avant, { $missing } manquantes, { $locked } verrouillées ou à ne pas traduire.
export-into-language = ce fichier n’indique pas la langue vers laquelle il est traduit
    .hint = Indiquez la langue avec « --lang ». Langues de ce projet : { $known }.
export-into-foreign = ce fichier est dans la langue « { $lang } », vers laquelle ce projet ne traduit pas
    .hint = Langues de ce projet : { $known }.

## vulgate import

import-progress = Importation
import-done =
    { $document }, { $lang } : { $accepted ->
        [one] { $accepted } traduction reprise
       *[other] { $accepted } traductions reprises
    }, { $unchanged } comme avant, { $unfinished } non terminées.
import-moved = « { $former } » s’appelle maintenant « { $path } », car le document a été renommé.
import-no-document = ce fichier ne contient aucun document utilisable
    .hint = Voyez ce qui en est dit ci-dessus, ou exportez de nouveau le document.
import-unknown = ce fichier provient de « { $original } », qui n’est pas un document de ce projet, et n’a aucune phrase en commun avec l’un d’eux
    .hint = Documents de ce projet : { $known }. Importez le fichier dans le projet qui l’a exporté, ou ajoutez-le seulement à la mémoire avec « vulgate tm import ».
import-nothing-common = ce fichier provient d’un autre document « { $original } » : il n’a aucune phrase en commun avec celui de ce projet
    .hint = Importez-le dans le projet qui l’a exporté, ou ajoutez-le seulement à la mémoire avec « vulgate tm import ».
import-other-name = ce fichier provient de « { $original } », mais ses phrases sont celles de « { $document } », auquel il a été rattaché
    .hint = Si le document a été renommé, tout est en ordre.
import-source-language = ce fichier est traduit de la langue « { $found } », mais « { $document } » est rédigé dans la langue « { $expected } »
    .hint = Rien n’a été enregistré. Ajoutez-le seulement à la mémoire avec « vulgate tm import ».
import-into-source-language = ce fichier se dit traduit en « { $lang } », qui est la langue de sa source ; rien n’a été enregistré
    .hint = Corrigez sa langue cible (« trgLang » ou « target-language ») et importez-le à nouveau.
import-region = ce fichier est dans la langue « { $found } » ; il a été rattaché à « { $lang } », la seule langue du projet qui convienne
    .hint = Il n’y a rien à faire.
import-lowered = une traduction à l’état « { $former } » a été remplacée par une autre à l’état « { $state } »
    .hint = Si le fichier date d’une phase antérieure, importez de nouveau le plus récent.
import-pseudo =
    ce fichier contient des pseudo-traductions ; { $count ->
        [one] une véritable traduction vers la langue « { $lang } » serait perdue
       *[other] { $count } véritables traductions vers la langue « { $lang } » seraient perdues
    }
    .hint = Rien n’a été enregistré. Testez la mise en page dans une copie du projet, ou importez le fichier du traducteur.
import-no-target-language = ce fichier n’indique pas la langue vers laquelle il est traduit
    .hint = Inscrivez-y la langue (trgLang dans XLIFF 2, target-language dans 1.2) et importez-le de nouveau.
import-foreign-language =
    ce fichier est dans la langue « { $lang } », vers laquelle ce projet ne traduit pas ; { $count ->
        [one] sa seule traduction terminée a été ajoutée
       *[other] ses { $count } traductions terminées ont été ajoutées
    } à la mémoire seulement
    .hint = Langues du projet : { $known }. Si cette langue doit en faire partie, ajoutez « { $lang } » à « project.targets » dans vulgate.toml et importez de nouveau.

## vulgate align

align-done = { $paired } unités sur { $units } ont un pendant. Relisez « { $path } », puis importez-le.

## vulgate build

build-progress = Génération
build-done =
    { $count ->
        [0] Rien n’a été généré.
        [one] Un fichier se trouve dans « { $folder } ».
       *[other] { $count } fichiers se trouvent dans « { $folder } ».
    }
build-unchanged = Aucune version n’avait changé ; rien n’a été généré de nouveau.
build-reused = { $count ->
        [one] Une version sur { $all } n’avait pas changé et n’a pas été générée de nouveau.
       *[other] { $count } versions sur { $all } n’avaient pas changé et n’ont pas été générées de nouveau.
    }
# Le tableau qu’écrit --summary.
summary-title = Versions complètes : { $complete } sur { $all }
summary-document = Document
summary-complete = Complet
summary-incomplete = Incomplet (segments non traduits)
summary-not-built = Non généré

build-incomplete =
    { $count ->
        [one] un segment n’a pas de traduction à jour dans la langue « { $lang } » ; il est signalé dans le résultat
       *[other] { $count } segments n’ont pas de traduction à jour dans la langue « { $lang } » ; ils sont signalés dans le résultat
    }
    .hint = « vulgate export --lang { $lang } » les écrit pour un traducteur ; « --strict » en donne la liste.
build-removed = cette version d’une génération antérieure a été retirée, car elle n’est plus à jour
    .hint = Traduisez ce qui manque et relancez la génération.
build-left-over = cette édition d’une génération antérieure n’est plus celle d’aucun document ni d’aucune langue du projet
    .hint = Supprimez-la si elle ne doit pas être publiée.
build-untranslated = non traduit vers la langue « { $lang } » : « { $text } »
    .hint = « vulgate export --lang { $lang } » l’écrit pour un traducteur.
build-changed = modifié depuis sa traduction vers la langue « { $lang } » : « { $text } »
    .hint = « vulgate export --lang { $lang } » l’écrit pour un traducteur, avec l’ancienne traduction.
build-without-pdf = ce programme a été compilé sans la composition typographique
    .hint = Compilez-le avec la fonctionnalité « pdf », ou choisissez « --format html,source ».
build-no-bilingual = aucune édition bilingue n’a été produite en « { $lang } », la langue de l’original
build-edition-format = dans le format de l’auteur, il n’y a que l’édition définitive
    .hint = Ajoutez « --edition final », ou choisissez « --format pdf » ou « html ».

## vulgate status

status-percent = { $count } %
status-head-document = Document
status-head-language = Langue
status-head-done = Fait
status-head-segments = Segments
status-head-translated = Traduits
status-head-reviewed = Révisés
status-head-final = Définitifs
status-head-changed = Modifiés
status-head-missing = Manquants
status-head-words = Mots

## vulgate analyse

analyse-head-in-context = En contexte
analyse-head-exact = Exacts
analyse-head-repeated = Répétés
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Nouveaux
analyse-all = Tous les documents

## vulgate check

check-nothing-found =
    { $count ->
        [one] { $count } traduction contrôlée, rien à signaler.
       *[other] { $count } traductions contrôlées, rien à signaler.
    }
check-fixed = « { $found } » est devenu « { $wanted } » ({ $check })
check-unknown = il n’existe pas de contrôle « { $id } »
    .hint = Les contrôles sont : { $known }.
check-unknown-near = il n’existe pas de contrôle « { $id } »
    .hint = Vouliez-vous dire « { $nearest } » ?

## vulgate tm

tm-export-done = { $count } unités écrites dans « { $path } ».
tm-export-unknown = la mémoire ne contient pas de collection « { $name } »
    .hint = Ses collections sont : { $known }.
tm-export-character = le caractère { $code } n’est pas admis en XML ; « � » a été écrit à sa place, dans « { $text } »
    .hint = Retirez-le avec « vulgate tm edit », ou là d’où vient le texte, et écrivez le fichier de nouveau.
tm-import-progress = Importation
tm-import-done = { $path } : { $units ->
        [one] { $units } unité lue
       *[other] { $units } unités lues
    }, { $added ->
        [one] { $added } nouvelle traduction
       *[other] { $added } nouvelles traductions
    } dans la collection « { $collection } ».
tm-import-kept = { $path } : { $units } unités, conservées sous « { $file } » et inscrites dans vulgate.toml.
tm-import-not-kept = ce qui a été importé ne figure que dans la base de données : il manquera dans une nouvelle copie du dépôt
    .hint = Importez-le avec « --keep » pour l’avoir sous tm/ sous forme de texte.
tm-import-name = « { $name } » ne peut pas être le nom d’une collection
    .hint = Choisissez-en un autre avec « --collection » : { $limit } caractères au plus, sans saut de ligne ni caractère de commande, sans / \ : * ? " < > |, sans espace ni point aux extrémités, et qui ne soit pas un nom de périphérique de Windows tel que CON.
tm-import-exists = il existe déjà une autre mémoire de ce nom ; elle n’a pas été remplacée
    .hint = Donnez à la nouvelle un autre nom avec « --collection », ou supprimez d’abord « { $file } ».
tm-import-settings = « { $file } » n’a pas pu être ajouté à la fin de vulgate.toml, parce que « tm.collections » y est écrit sous une autre forme
    .hint = Écrivez la liste sous forme de tables [[tm.collections]], ou ajoutez-y le fichier vous-même.
tm-import-language = « { $lang } » n’est pas une langue de ce projet ; ses textes sont néanmoins conservés
    .hint = Ajoutez-la à « project.targets » dans vulgate.toml si vous voulez traduire vers cette langue.
tm-match-none = Aucune correspondance de { $min } ou plus.
tm-match-kind =
    { $kind ->
        [in-context] en contexte
        [exact] exacte
        [near-exact] les mêmes mots
        [fuzzy] semblable
       *[pivot] par une autre langue
    }
tm-match-penalty =
    { $kind ->
        [numbers] nombres
        [case] majuscules et minuscules
        [punctuation] ponctuation ou espaces
        [codes] codes
        [adapted] adaptée, non révisée
        [collection] sa collection
        [provenance] sa provenance
        [regional] une autre variété de la langue
       *[pivot] par une autre langue
    }
tm-search-done =
    { $count ->
        [0] Aucun résultat.
        [one] Un résultat.
       *[other] { $count } résultats.
    }
tm-search-quote = le guillemet de ce texte n’est pas fermé : { $text }
    .hint = Fermez-le, ou retirez-le : les mots entre deux guillemets sont cherchés à la suite.
tm-search-empty = il n’y a rien à chercher
    .hint = Donnez un mot, une partie de mot ou une expression entre guillemets.
tm-stats-collection = Collection
tm-stats-provenance = Provenance
tm-stats-penalty = Pénalité
tm-stats-units = Unités
tm-stats-variants = Traductions
tm-stats-pair = Langues
tm-stats-year = Dernière modification
tm-stats-undated = sans date
tm-duplicates-done =
    { $count ->
        [0] Aucun texte n’a deux fois la même traduction.
        [one] Un texte a deux fois la même traduction.
       *[other] { $count } textes ont deux fois la même traduction.
    }
tm-conflicts-done =
    { $count ->
        [0] Aucun texte n’a plusieurs traductions.
        [one] Un texte a plusieurs traductions.
       *[other] { $count } textes ont plusieurs traductions.
    }
tm-edit-would =
    { $count ->
        [0] Aucun résultat ; rien ne changerait.
        [one] Une traduction serait modifiée. Sans « --dry-run », elle le sera.
       *[other] { $count } traductions seraient modifiées. Sans « --dry-run », elles le seront.
    }
tm-delete-would =
    { $count ->
        [0] Aucun résultat ; rien ne serait retiré.
        [one] Une traduction serait retirée. Sans « --dry-run », elle le sera.
       *[other] { $count } traductions seraient retirées. Sans « --dry-run », elles le seront.
    }
tm-delete-done =
    { $count ->
        [0] Aucun résultat ; rien n’a changé.
        [one] Une traduction a été retirée.
       *[other] { $count } traductions ont été retirées.
    }
tm-edit-done =
    { $count ->
        [0] Aucun résultat ; rien n’a changé.
        [one] Une traduction a été modifiée.
       *[other] { $count } traductions ont été modifiées.
    }
tm-edit-empty = le texte à remplacer est vide
    .hint = Indiquez le texte tel qu’il figure dans les traductions.
tm-edit-alike =
    { $count ->
        [one] une traduction contient ce texte sous une autre graphie et reste telle quelle
       *[other] { $count } traductions contiennent ce texte sous une autre graphie et restent telles quelles
    }
    .hint = Pour l’y modifier aussi, indiquez le texte avec ses majuscules, ses accents et ses apostrophes tels qu’ils y figurent.
tm-edit-source = aucune traduction en « { $lang } » ne contient ce texte : il ne figure que dans des textes source
    .hint = « tm edit » modifie les traductions ; indiquez leur langue avec « --lang ». Un texte source se modifie dans son document.
tm-edit-blank =
    { $count ->
        [one] une traduction n’aurait plus aucun texte et reste telle quelle
       *[other] { $count } traductions n’auraient plus aucun texte et restent telles quelles
    }
    .hint = Supprimez-la avec « vulgate tm delete ».
tm-change-record =
    { $count ->
        [one] une traduction d’un document a aussi été trouvée, et laissée telle quelle
       *[other] { $count } traductions d’un document ont aussi été trouvées, et laissées telles quelles
    }
    .hint = Modifiez-la dans le XLIFF du document, comme le ferait un traducteur, et importez celui-ci.
tm-verify-behind = la mémoire ne contient pas la version actuelle de ce texte
    .hint = Il n’y a rien à faire : la prochaine commande qui utilise la mémoire l’y ajoute.
tm-verify-behind-many = textes dont la mémoire ne contient pas la version actuelle : { $count }, dont celui-ci
    .hint = Il n’y a rien à faire : la prochaine commande qui utilise la mémoire les y ajoute.
tm-verify-sound = La mémoire est saine : { $count } unités.
tm-rebuild-done = La mémoire a été reconstruite : { $units } unités, { $variants } traductions.
tm-rebuild-lost =
    { $count ->
        [one] une traduction ne figurait que dans la base de données et est perdue
       *[other] { $count } traductions ne figuraient que dans la base de données et sont perdues
    }
    .hint = Importez-les de nouveau, avec « --keep » pour les avoir sous forme de texte.
tm-rebuild-aside = la base de données était endommagée ; elle est conservée sous « { $path } »
    .hint = Ce qui ne se trouvait que là et n’a pu être lu manque à présent : importez-le de nouveau. Supprimez la copie quand vous n’en aurez plus besoin.

## Documents

cli-renamed = « { $document } » reprend les traductions de « { $former } », qui n’est plus un document
    .hint = S’il a été renommé, il n’y a rien à faire : la prochaine importation attribue chaque traduction au nouveau nom.
cli-regional = segments que « { $lang } » reprend de « { $language } » : { $count }
    .hint = Si la variante dit la même chose, il n’y a rien à faire. « vulgate export --lang { $lang } » les écrit pour un traducteur.
cli-nothing-to-translate = ce document ne contient aucun texte à traduire
    .hint = S’il devrait y en avoir, vérifiez que c’est le bon fichier.
