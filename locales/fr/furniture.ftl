## Début du document

furniture-contents = Table des matières
furniture-author = Éditeur : { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Mots-clés
furniture-version = Version { $version }
furniture-members = Membres

## Pieds de page et libellés

furniture-page = Page { $page } sur { $total }
furniture-footnote = Note de bas de page { $number }
furniture-footnote-back = Revenir au texte depuis la note de bas de page { $number }
furniture-notes = Notes
furniture-figure = Figure { $number }
furniture-table = Tableau { $number }
furniture-call-out-note = Remarque
furniture-call-out-tip = Conseil
furniture-call-out-important = Important
furniture-call-out-warning = Avertissement
furniture-call-out-caution = Attention
furniture-call-out-summary = Résumé
furniture-task-done = Fait
furniture-task-open = À faire
furniture-skip = Aller au contenu principal
furniture-languages = Langues
furniture-documents = Tous les documents

## État de la traduction

furniture-draft = Projet
furniture-untranslated =
    { $count ->
        [one] Une phrase n’a pas encore été traduite. Elle est signalée et apparaît en { $language }.
        [many] { $count } phrases n’ont pas encore été traduites. Elles sont signalées et apparaissent en { $language }.
       *[other] { $count } phrases n’ont pas encore été traduites. Elles sont signalées et apparaissent en { $language }.
    }
furniture-untranslated-passage = Pas encore traduit
furniture-share = Traduit à { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-original = Langue d’origine
furniture-colophon-translation = Traduction
furniture-colophon-not-reviewed = non relue
furniture-colophon-reviewed = relue
furniture-colophon-reviewed-share = relue à { NUMBER($share, style: "unit", unit: "percent") }
furniture-colophon-licence = Licence
furniture-colophon-contact = Contact
furniture-outdated = Phrases traduites d’une version antérieure du texte : { $count }
furniture-outdated-passage = Traduit d’une version antérieure
furniture-unreviewed = Phrases pas encore relues : { $count }
furniture-unreviewed-passage = Pas encore relu
furniture-reviewed = Relu
furniture-final = Définitif
furniture-unfinished = Inachevé
furniture-locked = À ne pas traduire
furniture-bilingual = Édition bilingue
furniture-segment = Segment
furniture-state = État
furniture-note = Remarque : { $note }
furniture-former = Version antérieure :
furniture-role = { $role ->
        [title] Titre du document
        [metadata] Données du document
        [heading] Intertitre { $level }
        [paragraph] Paragraphe
        [list-item] Élément de liste
        [quote] Citation
        [table-header] En-tête de colonne
        [table-cell] Cellule de tableau
        [footnote] Note de bas de page
        [caption] Légende
        [alt-text] Description d’image
        [link-title] Infobulle de lien
        [link-destination] Adresse de lien
        [html] Texte en HTML
       *[other] Texte
    }

## Noms des langues, tels qu’ils figurent après « en »

furniture-language-bg = bulgare
furniture-language-cs = tchèque
furniture-language-da = danois
furniture-language-de = allemand
furniture-language-el = grec
furniture-language-en = anglais
furniture-language-es = espagnol
furniture-language-et = estonien
furniture-language-fi = finnois
furniture-language-fr = français
furniture-language-ga = irlandais
furniture-language-hr = croate
furniture-language-hu = hongrois
furniture-language-it = italien
furniture-language-lt = lituanien
furniture-language-lv = letton
furniture-language-mt = maltais
furniture-language-nl = néerlandais
furniture-language-pl = polonais
furniture-language-pt = portugais
furniture-language-ro = roumain
furniture-language-sk = slovaque
furniture-language-sl = slovène
furniture-language-sv = suédois
