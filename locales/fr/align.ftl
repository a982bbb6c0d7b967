# Appariement d’un document avec une traduction faite ailleurs.

align-language = la traduction semble être dans une autre langue : { $found } au lieu de { $lang }
    .hint = Indiquez le bon fichier, ou la bonne langue avec « --lang ».
align-source-alone = rien dans la traduction ne correspond à « { $text } »
    .hint = Traduisez ce passage dans le fichier produit, ou corrigez l’ordre de la traduction et relancez l’alignement.
align-translation-alone = rien dans le document ne correspond à « { $text } »
    .hint = Ce passage a été écarté. S’il appartient au document, corrigez l’ordre ou le balisage de la traduction et relancez l’alignement.
align-codes-dropped =
    { $count ->
        [one] une balise de la traduction n’a pas d’équivalent dans le document et a été écartée
       *[other] { $count } balises de la traduction n’ont pas d’équivalent dans le document et ont été écartées
    }
    .hint = Le texte est complet ; comparez le gras, l’italique et les liens avec la source.
