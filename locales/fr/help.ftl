# L’aide de la ligne de commande. Les identifiants suivent le chemin de la commande. Les exemples
# sont affichés tels quels, un par ligne : seul ce qui suit « # » est traduit.

help-vulgate = Traduire des documents d’orientation avec une mémoire de traduction et les publier dans toutes les langues de l’UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # un projet avec un exemple prêt à générer
    vulgate export --lang de                  # du XLIFF pour le traducteur
    vulgate import returned/brief.xlf         # reprendre le fichier terminé
    vulgate build --strict                    # des PDF ; échoue s’il reste à traduire

## Options de toutes les commandes

help-global-project = Dossier du projet [par défaut : le plus proche en remontant qui contient un vulgate.toml]
help-global-json = Rendre compte sous forme d’un objet JSON sur la sortie standard
help-global-quiet = N’afficher que les résultats, les avertissements et les erreurs
help-global-color = Couleurs dans la sortie
help-global-lang-ui = Langue des messages [par défaut : celle du système]

## init

help-init = Créer un projet avec une courte note, prêt à être généré
help-init-dir = Dossier à utiliser ; créé s’il n’existe pas
help-init-examples =
    vulgate init briefings

## repair

help-repair = Réparer un texte issu d’un PDF, ou lire un PDF, en motivant chaque modification
help-repair-file = Markdown, texte brut ou PDF
help-repair-output = Fichier à écrire [par défaut : la sortie standard]
help-repair-in-place = Modifier le fichier lui-même
help-repair-diff = Afficher les modifications sous forme de diff, à la place du texte si aucun fichier n’est écrit
help-repair-all = Faire aussi les modifications douteuses
help-repair-interactive = Demander confirmation pour chaque modification douteuse
help-repair-examples =
    vulgate repair brief.md --diff             # ce qui serait modifié, et pourquoi
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # décider de ce qui est douteux

## segment

help-segment = Montrer comment les fichiers sont divisés en segments
help-segment-files = Fichiers de tout format lu par Vulgate
help-segment-jsonl = Lire des lignes {"{"}"lang":…,"text":…{"}"} sur l’entrée standard, répondre {"{"}"segments":[…]{"}"} à chacune
help-segment-lang = Langue du texte [par défaut : la langue source du projet, ou en]
help-segment-srx = Utiliser les règles de ce fichier SRX au lieu de celles du projet
help-segment-explain = Indiquer la règle qui a décidé à chaque endroit où une phrase pourrait finir
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Travailler avec la mémoire de traduction

help-tm-import = Ajouter à la mémoire les traductions de fichiers TMX ou XLIFF
help-tm-import-files = Fichiers TMX ou XLIFF
help-tm-import-keep = Conserver une copie sous tm/ et l’inscrire dans vulgate.toml, afin de pouvoir reconstruire la mémoire à partir de texte
help-tm-import-collection = Nom de la collection de ces traductions [par défaut : le nom du fichier]
help-tm-import-provenance = Qui répond des traductions ; les meilleures sont proposées d’abord
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Écrire la mémoire en TMX
help-tm-export-output = Fichier à écrire [par défaut : la sortie standard]
help-tm-export-lang = Seulement ces langues ; répétable
help-tm-export-collection = Seulement cette collection
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Donner les correspondances de chaque segment, ligne par ligne
help-tm-match-text = Segments, chacun entre guillemets
help-tm-match-from = Langue des segments
help-tm-match-to = Langue vers laquelle traduire
help-tm-match-min = Similitude minimale d’une correspondance avant pénalités, de 1 à 100
help-tm-match-limit = Nombre maximal de correspondances par segment ; 0 pour toutes
help-tm-match-jsonl = Lire des lignes {"{"}"text":…{"}"} sur l’entrée standard, répondre {"{"}"matches":[…]{"}"} à chacune
help-tm-match-explain = Dire pour chaque correspondance d’où vient son score : les mots qui diffèrent, et chaque pénalité
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Chercher un texte dans la mémoire, dans n’importe quelle langue
help-tm-search-text = Mots ou "une expression", sans distinction de casse ; * et ? remplacent des lettres d’un mot
help-tm-search-lang = Chercher seulement dans ces langues ; répétable
help-tm-search-limit = Nombre maximal d’entrées affichées ; 0 pour toutes
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Énumérer ce qui figure plusieurs fois, ou de plusieurs façons, dans la mémoire
help-tm-duplicates-conflicts = Les textes qui ont plusieurs traductions, au lieu de plusieurs fois la même
help-tm-duplicates-lang = Seulement les traductions vers ces langues ; répétable
help-tm-duplicates-limit = Nombre maximal de textes affichés ; 0 pour tous
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Remplacer un texte dans les traductions de la mémoire
help-tm-edit-text = Texte tel qu’il figure dans les traductions
help-tm-edit-replacement = Texte à mettre à sa place
help-tm-edit-lang = Langue des traductions
help-tm-edit-collection = Seulement dans cette collection
help-tm-edit-document = Seulement dans ce document
help-tm-edit-dry-run = Montrer ce qui changerait, et ne rien modifier
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Retirer des traductions de la mémoire
help-tm-delete-text = Ce que contient leur texte ou leur source, comme pour « tm search »
help-tm-delete-lang = Langue de ce texte
help-tm-delete-collection = Seulement dans cette collection
help-tm-delete-document = Seulement dans ce document
help-tm-delete-dry-run = Montrer ce qui disparaîtrait, et ne rien modifier
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Dénombrer ce que contient la mémoire
help-tm-verify = Vérifier que la mémoire est en ordre et concorde avec ses fichiers texte
help-tm-rebuild = Reconstruire la mémoire à partir de translations/ et de tm/

## terms

help-terms = Bases terminologiques d’un projet : concepts, définitions et termes
help-terms-import = Ajouter au projet une base terminologique en TBX ou en CSV
help-terms-import-files = Fichiers TBX, ou tableaux CSV avec une colonne par langue
help-terms-import-name = Nom de la base terminologique, un fichier sous terms/ [par défaut : le nom du fichier]
help-terms-import-replace = Remplacer une base terminologique du même nom
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Écrire toutes les bases terminologiques dans un seul fichier
help-terms-export-format = Format à écrire
help-terms-export-output = Fichier à écrire [par défaut : la sortie standard]
help-terms-export-lang = Seulement ces langues ; répétable
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Chercher des concepts par leurs termes, avec les définitions
help-terms-search-text = Partie d’un terme, sans distinction de casse
help-terms-search-from = Langue du texte [par défaut : toutes]
help-terms-search-to = Langues à afficher ; répétable [par défaut : celles du projet]
help-terms-search-limit = Nombre maximal de concepts affichés ; 0 pour tous
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Énumérer les termes possibles des documents qui manquent à la base terminologique
help-terms-extract-documents = Documents par leur nom [par défaut : tous]
help-terms-extract-min = Nombre minimal d’occurrences d’un candidat
help-terms-extract-limit = Nombre maximal de candidats affichés ; 0 pour tous
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Écrire des fichiers XLIFF pour les traducteurs, avec les correspondances de la mémoire
help-export-documents = Documents par leur nom [par défaut : tous]
help-export-lang = Langues vers lesquelles traduire ; répétable [par défaut : toutes celles du projet]
help-export-xliff = Version de XLIFF
help-export-pseudo = Remplir les fichiers d’une pseudo-traduction, pour tester la mise en page avant toute traduction
help-export-into = Insérer plutôt les traductions dans ce fichier d’un autre outil, dans sa propre variante
help-export-output = Dossier où écrire [par défaut : out/xliff dans le projet] ; avec --into, le fichier [par défaut : le même]
help-export-examples =
    vulgate export                            # tous les documents, toutes les langues
    vulgate export water --lang de,fr         # un document en deux langues
    vulgate export --xliff 1.2 -o to-agency   # pour les outils qui ne lisent que XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # retour à l’outil d’où vient un fichier

## import

help-import = Contrôler les XLIFF terminés, les consigner sous translations/ et dans la mémoire
help-import-files = Fichiers XLIFF de toute version
help-import-dry-run = Contrôler seulement ; ne rien modifier
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Tirer un XLIFF à importer d’un document et de sa traduction existante
help-align-document = Document par son nom
help-align-translation = Sa traduction, dans tout format lu par Vulgate
help-align-lang = Langue de la traduction
help-align-output = Fichier à écrire [par défaut : là où export l’écrirait]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Générer les documents dans chaque langue : en PDF, en HTML et au format de l’auteur
help-build-documents = Documents par leur nom [par défaut : tous]
help-build-lang = Langues à générer ; répétable [par défaut : la source et toutes celles du projet]
help-build-format = Ce qu’il faut générer ; répétable
help-build-edition = Éditions pour les lecteurs, de travail ou de relecture ; répétable
help-build-strict = Échouer s’il reste quelque chose à traduire, et en donner la liste
help-build-fresh = Tout générer de nouveau, même ce qui n’a pas changé
help-build-report = Forme du rapport
help-build-summary = Ajouter à ce fichier un tableau de ce qui a été généré, en Markdown, par exemple pour la page d’une tâche d’intégration continue
help-build-output = Dossier où écrire [par défaut : out dans le projet]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html mène à toutes les pages
    vulgate build --strict                    # pour l’intégration continue

## status

help-status = Montrer l’avancement de la traduction de chaque document
help-status-documents = Documents par leur nom [par défaut : tous]
help-status-lang = Langues à afficher ; répétable [par défaut : toutes celles du projet]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Compter les mots à traduire, selon ce que la mémoire en connaît
help-analyse-documents = Documents par leur nom [par défaut : tous]
help-analyse-lang = Langues à compter ; répétable [par défaut : toutes celles du projet]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Contrôler la qualité des traductions
help-check-documents = Documents par leur nom [par défaut : tous]
help-check-lang = Langues à contrôler ; répétable [par défaut : toutes celles du projet]
help-check-format = Forme du rapport [par défaut : text, ou json avec --json]
help-check-fix = Corriger dans les enregistrements ce qui n’a qu’une forme correcte : les espaces, ainsi que les nombres et les dates selon les conventions du projet
help-check-explain = Expliquer un contrôle, au lieu de contrôler
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # à côté des lignes d’une demande de fusion
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Dire si des fichiers sont conformes à XLIFF, TMX, SRX ou TBX
help-validate-files = Fichiers de toute version de ces formats
help-validate-format = Forme du rapport [par défaut : text, ou json avec --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Modifier des XLIFF comme un outil de TAO, sans toucher au reste, ou les convertir

help-xliff-split = Diviser les segments en phrases selon les règles du projet
help-xliff-split-files = Fichiers XLIFF de version 2.0, 2.1 ou 2.2
help-xliff-split-output = Fichier à écrire, ou dossier s’il y en a plusieurs [par défaut : la sortie standard]
help-xliff-split-in-place = Modifier les fichiers eux-mêmes
help-xliff-split-srx = Utiliser les règles de ce fichier SRX au lieu de celles du projet
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Joindre les segments de chaque unité, dans la mesure où le fichier le permet
help-xliff-join-files = Fichiers XLIFF de version 2.0, 2.1 ou 2.2
help-xliff-join-output = Fichier à écrire, ou dossier s’il y en a plusieurs [par défaut : la sortie standard]
help-xliff-join-in-place = Modifier les fichiers eux-mêmes
help-xliff-join-keep-order = Laisser séparés les segments que la traduction place dans un autre ordre
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Retirer des annotations ou des extensions
help-xliff-strip-files = Fichiers XLIFF de version 2.0, 2.1 ou 2.2
help-xliff-strip-output = Fichier à écrire, ou dossier s’il y en a plusieurs [par défaut : la sortie standard]
help-xliff-strip-in-place = Modifier les fichiers eux-mêmes
help-xliff-strip-annotations = Annotations de tout type
help-xliff-strip-custom-annotations = Annotations dont le type n’est pas celui de la norme
help-xliff-strip-extensions = Éléments et attributs qui ne sont pas ceux de la norme
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Lire des fichiers et les réécrire, octet pour octet, pour voir si l’on peut y travailler
help-xliff-rewrite-files = Fichiers XLIFF de version 2.0, 2.1 ou 2.2
help-xliff-rewrite-output = Fichier à écrire, ou dossier s’il y en a plusieurs [par défaut : la sortie standard]
help-xliff-rewrite-in-place = Modifier les fichiers eux-mêmes
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Convertir les fichiers de tout outil entre XLIFF 1.2 et 2.x, et dire ce que l’autre version ne peut pas contenir
help-xliff-convert-files = Fichiers XLIFF de toute version
help-xliff-convert-to = Version à obtenir
help-xliff-convert-output = Fichier à écrire, ou dossier s’il y en a plusieurs [par défaut : la sortie standard]
help-xliff-convert-in-place = Modifier les fichiers eux-mêmes
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Afficher le schéma JSON de vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Afficher un script qui permet à un shell de compléter les commandes
help-completions-shell = Le shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Écrire les pages de manuel
help-manual-dir = Dossier où les mettre ; créé s’il n’existe pas
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
