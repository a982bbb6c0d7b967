# Défauts de vulgate.toml et du dossier du projet.

config-syntax = ce n’est pas du TOML valide : { syntax-reason }
    .hint = Corrigez la ligne ; https://toml.io présente la syntaxe.
config-missing-key = la clé « { $key } » manque
    .hint = Ajoutez-la ; docs/configuration.md décrit toutes les clés.
config-unknown-key-near = il n’existe pas de clé « { $key } »
    .hint = Vouliez-vous dire « { $nearest } » ?
config-unknown-key = il n’existe pas de clé « { $key } »
    .hint = Clés connues ici : { $known }.
config-wrong-type =
    « { $key } » doit être { $expected ->
        [string] un texte entre guillemets
        [integer] un nombre entier
        [number] un nombre
        [boolean] true ou false
        [array] une liste entre crochets
       *[object] une table
    }, et non { $found ->
        [string] un texte
        [integer] un nombre entier
        [number] un nombre
        [boolean] true ou false
        [date] une date
        [array] une liste
       *[object] une table
    }
    .hint = docs/configuration.md donne un exemple de chaque clé.
config-empty-list = « { $key } » est vide
    .hint = Indiquez au moins une valeur.
config-out-of-range = « { $key } » doit être compris entre { $least } et { $most }
    .hint = Changez le nombre.
config-contrast = « { $key } » est à peine lisible sur { $ground } : le contraste est de { $contrast } pour 1
    .hint = Les règles WCAG 2.2 exigent 4,5 pour 1 : choisissez une couleur plus foncée, ou un fond plus clair.
config-unknown-value = « { $key } » ne peut pas être « { $value } »
    .hint = Choisissez l’une de ces valeurs : { $known }.
config-pattern = « { $key } » ne peut pas être « { $value } »
    .hint = La valeur doit avoir la forme { $pattern } ; docs/configuration.md en donne un exemple.
config-unknown-check-near = il n’existe pas de contrôle « { $value } »
    .hint = Vouliez-vous dire « { $nearest } » ?
config-unknown-check = il n’existe pas de contrôle « { $value } »
    .hint = « vulgate check --explain ID » connaît les contrôles ; docs/configuration.md en dit davantage.
config-unknown-language = « { $value } » dans « { $key } » n’est pas une étiquette de langue
    .hint = Écrivez une étiquette BCP 47 d’une langue de la norme ISO 639, comme « de » ou « pt-BR ».
config-path-outside = le chemin « { $value } » dans « { $key } » sort du projet
    .hint = Écrivez un chemin depuis le dossier du projet, avec « / » et sans « .. ».

project-not-found = il n’y a pas de vulgate.toml dans « { $folder } » ni dans aucun dossier au-dessus
    .hint = Allez dans le dossier de votre projet, indiquez-le avec --project, ou créez-en un avec « vulgate init ».
project-not-text = vulgate.toml n’est pas du texte en UTF-8
    .hint = Enregistrez-le en UTF-8.
project-no-documents = le motif « { $pattern } » ne trouve aucun document
    .hint = Vérifiez « project.documents » dans vulgate.toml.
project-no-memory = la mémoire « { $file } » de « tm.collections » manque
    .hint = Mettez-y le fichier, ou retirez-le de vulgate.toml.
press-no-fonts = aucun fichier ne correspond au motif « { $pattern } » de « pdf.fonts.files »
    .hint = Mettez-y les polices, ou corrigez le motif.
press-no-template = le modèle « { $file } » de « pdf.template » manque
    .hint = Mettez-y le fichier, ou retirez-le de vulgate.toml.
press-template-large = le dossier du modèle contient plus de { $files } fichiers ou dépasse { $megabytes } Mio
    .hint = Placez le modèle et ce dont il a besoin dans un dossier à part.
project-no-format = « { $path } » n’est d’aucun format lu par Vulgate
    .hint = Extensions de fichier connues : { $known }.
project-same-name = « { $path } » et « { $other } » s’appelleraient tous deux « { $name } »
    .hint = Renommez l’un des fichiers : les traductions sont conservées sous ce nom.
project-name-of-edition = « { $path } » porte le nom d’un projet ou d’une édition bilingue de « { $other } »
    .hint = Donnez un autre nom à l’un des deux fichiers.
project-unknown-document-near = il n’y a pas de document « { $name } » dans ce projet
    .hint = Vouliez-vous dire « { $nearest } » ?
project-unknown-document = il n’y a pas de document « { $name } » dans ce projet
    .hint = Documents de ce projet : { $known }.
project-path-outside = le chemin « { $path } » sort du projet
    .hint = Indiquez un document du projet ; « vulgate status » les énumère.
project-language-not-target = le projet ne traduit pas vers la langue « { $lang } »
    .hint = Ses langues sont : { $known }. Ajoutez « { $lang } » à « project.targets » dans vulgate.toml s’il doit le faire.
