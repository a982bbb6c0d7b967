### `vulgate repair` sur un PDF : ce qui est omis et ce qui ne peut pas être lu.

pdf-broken = « { $path } » est trop endommagé pour être lu, ou n’est pas un PDF
    .hint = Ouvrez-le dans une visionneuse PDF ; s’il s’y affiche, imprimez-le dans un nouveau PDF et utilisez celui-ci.
pdf-empty = « { $path } » est vide
    .hint = Enregistrez-le ou téléchargez-le de nouveau.
pdf-cut = le fichier a été tronqué ; { $count ->
        [one] il en reste une page
       *[other] il en reste { $count } pages
    }
    .hint = Enregistrez-le ou téléchargez-le de nouveau ; le texte qui manque ne peut pas être récupéré.
pdf-garbled = la page { $page } montre surtout des signes qui ne sont pas des lettres : le fichier ne dit peut-être pas quelles sont ses lettres
    .hint = Si le résultat est illisible, faites reconnaître le texte de cette page, par exemple avec « ocrmypdf --force-ocr ».
pdf-turned = la page { $page } contient du texte qui ne va pas de gauche à droite ; il est placé après le reste de la page
pdf-right-to-left = la page { $page } contient du texte qui va de droite à gauche ; ses mots peuvent être dans le mauvais ordre
    .hint = Comparez cette page avec le PDF.
pdf-password = « { $path } » exige un mot de passe
    .hint = Supprimez le mot de passe avec le programme qui l’a posé, ou avec « qpdf --decrypt --password=… ».
pdf-encrypted = « { $path } » est chiffré d’une façon qui n’est pas connue
    .hint = Ouvrez-le dans une visionneuse PDF et imprimez-le dans un nouveau PDF.
pdf-no-pages = « { $path } » n’a pas de pages
    .hint = Redemandez le fichier ; ce qui est arrivé n’est pas complet.
pdf-images = « { $path } » n’a pas de texte : { $count ->
        [one] sa seule page est une image
       *[other] ses { $count } pages sont des images
    }
    .hint = Faites d’abord reconnaître le texte, par exemple avec « ocrmypdf ».
pdf-no-text = « { $path } » n’a aucun texte { $count ->
        [one] sur sa seule page
       *[other] sur ses { $count } pages
    }
    .hint = Regardez-le dans une visionneuse PDF : un texte dessiné sous forme de tracés doit d’abord être reconnu.
pdf-page-image = la page { $page } est une image sans texte
    .hint = Faites reconnaître le texte de cette page, par exemple avec « ocrmypdf », ou saisissez-le.
pdf-unknown = la page { $page } montre { $count ->
        [one] un caractère
       *[other] { $count } caractères
    } dont le fichier ne dit pas la nature
    .hint = Comparez cette page avec le PDF et complétez ce qui manque.
pdf-page-broken = la page { $page } n’a pas pu être lue jusqu’au bout
    .hint = Comparez cette page avec le PDF et complétez ce qui manque.
pdf-running-head = « { $text } » omis : ce texte se trouve au bord de { $count ->
        [one] la page
       *[other] { $count } pages
    }
pdf-picture = image « { $text } » omise : ajoutez vous-même son fichier dans le Markdown
pdf-contents = table des matières de { $count ->
        [one] une entrée
       *[other] { $count } entrées
    } omise : « vulgate build » en établit une nouvelle
pdf-hyphens = mots coupés en fin de ligne et recomposés sans trait d’union, car le fichier montre qu’il n’en fait pas partie : { $count }
pdf-hyphen-guessed = « { $word } » recomposé sans certitude : rien ne montre si le trait d’union en fin de ligne fait partie du mot
repair-pdf-in-place = un PDF ne peut pas être réparé sur place
    .hint = Indiquez un fichier Markdown avec « -o ».
