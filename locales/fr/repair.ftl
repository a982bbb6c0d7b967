### `vulgate repair` : ce qui est trouvé, avec les indices. Le sûr est fait, le douteux sur demande.

repair-form-feed = saut de page, qui termine une page, supprimé
repair-comment = « { $text } », laissé par un convertisseur, supprimé
repair-page-rule = filet entre deux pages, « { $text } », supprimé
repair-page-number = numéro de page « { $text } » supprimé : { $count ->
        [0] il se trouve là où une page se termine
        [one] il se trouve là où une page se termine
       *[other] il fait partie de { $count } numéros qui se suivent, ou se trouve là où une page se termine
    }
repair-running-head = titre courant « { $text } » supprimé : { $count ->
        [one] c’est le titre, avec le numéro d’une page ou là où une page se termine
       *[other] il figure { $count } fois, dont { $ends } là où une page se termine
    }
repair-note = note « { $mark } { $text } » transformée en note de bas de page : son appel est à la ligne { $line }, « { $word } »
repair-marks-left = { $count ->
        [one] un appel de note n’a pas de note : { $marks }
       *[other] { $count } appels de note n’ont pas de note : { $marks } …
    }
    .hint = Cherchez le texte des notes dans l’original, et ajoutez-le sous la forme « [^1]: … », avec « [^1] » à la place de l’appel.
repair-note-left = la note « { $mark } » n’a pas d’appel dans le texte
    .hint = Écrivez « [^{ $mark }] » à sa place et « [^{ $mark }]: » devant la note.
repair-word-lost = une modification n’a pas été faite, parce qu’elle aurait altéré un mot
    .hint = Réparez cet endroit à la main.
repair-bullet = puce « { $sign } » transformée en élément de liste
repair-number = numéro de liste « { $number } » rapproché de son point
repair-join-list = liste réunie, qu’une fin de page avait coupée : « { $before } » | « { $after } »
repair-join-page-lower = paragraphe réuni : une page se terminait après « { $before } », et « { $after } » continue en minuscules
repair-join-page = paragraphe réuni : une page se terminait dans la phrase après « { $before } » ; « { $after } » la continue
repair-join-lower = paragraphe réuni : « { $before } » ne termine pas de phrase, et « { $after } » continue en minuscules
repair-join-word = paragraphe réuni : le dernier mot de « { $before } » ne termine rien ailleurs ; « { $after } » continue
repair-wrap = ligne commençant par « { $word } » rattachée à la précédente, pour ne pas être prise pour une liste
repair-paragraph-short = nouveau paragraphe à « { $after } » : la ligne précédente, « { $before } », termine une phrase et avait encore de la place pour le mot suivant
repair-paragraph-indent = nouveau paragraphe à « { $after } » : la ligne est en retrait, et la précédente, « { $before } », termine une phrase
repair-paragraph-heading = « { $before } » et « { $after } » séparés : une ligne courte entre deux paragraphes
repair-edge = « { $text } » séparé du texte : ce passage se trouve là où finit une page
repair-table = « { $text } » transformé en tableau, { $rows } × { $columns } : les mots sont disposés en colonnes
repair-title = « { $title } » devenu le titre du document : { $lines ->
        [one] une ligne en tête, où aucune phrase ne se termine
       *[other] { $lines } lignes en tête, où aucune phrase ne se termine
    }
repair-heading-number = « { $text } » devenu un intertitre de niveau { $level } : une ligne numérotée isolée, suivie de texte
repair-heading-bold = « { $text } » devenu un intertitre de niveau { $level } : une ligne en gras isolée, suivie de texte
repair-heading-capitals = « { $text } » devenu un intertitre de niveau { $level } : une ligne en majuscules, suivie de texte
repair-heading-line = « { $text } » devenu un intertitre de niveau { $level } : une ligne courte isolée qui ne termine pas de phrase, suivie de texte
repair-hyphen-soft = « { $word } » recomposé : le trait d’union en fin de ligne est un trait d’union conditionnel
repair-hyphen-whole = « { $word } » recomposé : le texte le contient ailleurs en un seul mot
repair-hyphen-form = « { $word } » recomposé : le texte contient ailleurs « { $form } »
repair-hyphen-compound = « { $word } » recomposé avec son trait d’union : le texte le contient ailleurs sous cette forme
repair-hyphen-own = « { $word } » recomposé avec son trait d’union : il fait partie de tels mots
repair-hyphen-halves = « { $word } » recomposé : « { $half } » n’est pas un mot de ce texte
repair-ligature = ligature décomposée : « { $word } » devient « { $apart } »
repair-link-empty = lien sans mots vers « { $address } », supprimé
repair-link-lost = le lien « { $words } » ne mène nulle part : ses mots restent
repair-emphasis = « { $marks } », qui ne met rien en relief, supprimé
repair-spaces = { $count } espaces réduites à une seule
repair-indent = retrait de la ligne supprimé, afin qu’elle ne soit pas prise pour du code
repair-split-word = « { $word } » recomposé : le texte le contient { $count } fois en un seul mot
repair-typo-punctuation = ponctuation doublée ou mal placée, laissée telle quelle : « { $text } »
repair-typo-bracket = parenthèse ou crochet sans pendant, laissé tel quel : « { $text } »

### La commande

repair-doubtful = douteux, laissé tel quel : { $change }
repair-question = Faire cette modification ? y = oui, n = non, a = toutes les suivantes, q = ne plus demander :
repair-no-text = « { $path } » n’est pas du texte
    .hint = Donnez un fichier Markdown ou texte en UTF-8 ou UTF-16.
repair-over-source = le résultat remplacerait la source « { $path } »
    .hint = Indiquez un autre fichier avec « -o », ou utilisez « --in-place » si c’est ce que vous voulez.
repair-sound = { $path } : rien à réparer.
repair-done = { $path } : { $count ->
        [one] { $count } modification faite
       *[other] { $count } modifications faites
    }{ $doubtful ->
        [0] .
        [one] , un endroit douteux restant : voyez « --diff --all », décidez avec « --interactive ».
       *[other] , { $doubtful } endroits douteux restants : voyez « --diff --all », décidez avec « --interactive ».
    }
repair-language = Langue du texte : { $name } ({ $lang })
repair-suspicious = « { $path } » semble issu d’un PDF : { $count ->
        [one] un endroit est endommagé
       *[other] { $count } endroits sont endommagés
    }{ $doubtful ->
        [0] {""}
       *[other] {" ; "}endroits douteux : { $doubtful }
    }
    .hint = Examinez-les avec « vulgate repair { $path } --diff », et exportez ce qui est réparé.
repair-doubted = « { $path } » semble issu d’un PDF ; endroits douteux : { $doubtful }
    .hint = Examinez-les avec « vulgate repair { $path } --diff --all », et exportez ce qui est réparé.
repair-written = Écrit : { $path }
