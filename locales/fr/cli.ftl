# Ce que dit la ligne de commande elle-même.

## Libellés des constatations, avant un deux-points

cli-error = erreur
cli-warning = avertissement
cli-note = remarque
cli-hint = conseil
cli-rule = règle

## Où se trouve une constatation dans un fichier

cli-place-unit = unité { $unit }
cli-place-segment = unité { $unit }, segment { $segment }

## Dernière ligne d’un rapport

cli-count-errors =
    { $count ->
        [one] { $count } erreur
       *[other] { $count } erreurs
    }
cli-count-warnings =
    { $count ->
        [one] { $count } avertissement
       *[other] { $count } avertissements
    }
cli-count-notes =
    { $count ->
        [one] { $count } remarque
       *[other] { $count } remarques
    }

## Titres de l’aide

cli-heading-usage = Utilisation :
cli-heading-commands = Commandes 
cli-heading-arguments = Arguments 
cli-heading-options = Options 
cli-heading-global = Options générales 
cli-heading-examples = Exemples :
cli-heading-name = Nom
cli-heading-synopsis = Synopsis
cli-heading-description = Description

## Mots de l’aide

cli-command-help = Afficher cette aide, ou celle d’une commande
cli-flag-help = Afficher cette aide
cli-flag-version = Afficher la version
cli-help-values = [valeurs : { $values }]
cli-help-default = [par défaut : { $value }]

## Paramètres des lignes d’utilisation

cli-value-options = OPTIONS
cli-value-command = COMMANDE
cli-value-count = NOMBRE
cli-value-dir = DOSSIER
cli-value-edition = ÉDITION
cli-value-doc = DOC
cli-value-file = FICHIER
cli-value-format = FORMAT
cli-value-id = ID
cli-value-kind = TYPE
cli-value-name = NOM
cli-value-out = SORTIE
cli-value-replacement = REMPLACEMENT
cli-value-rules = RÈGLES
cli-value-score = SCORE
cli-value-shell = SHELL
cli-value-tag = LANGUE
cli-value-text = TEXTE
cli-value-translation = TRADUCTION
cli-value-version = VERSION
cli-value-when = QUAND

## Pannes

cli-output-closed = plus personne ne lit la sortie
    .hint = Relancez la commande sans interrompre sa sortie.
cli-environment-seconds = la variable d’environnement { $name } ne peut pas être « { $value } »
    .hint = Donnez-lui un nombre de secondes, ou retirez-la.
cli-output-failed = impossible d’écrire la sortie : { system-reason }
    .hint = Vérifiez le disque ou le programme auquel la sortie est destinée.
