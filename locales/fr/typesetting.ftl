# Ce que le compositeur dit d’un document. Le fichier et la ligne sont affichés avant.

# Caractères, tels que « 😀 (U+1F600) ».
typesetting-glyph = { $count ->
        [one] un caractère qu’aucune police ne possède : { $characters }
       *[other] { $count } caractères qu’aucune police ne possède : { $characters }
    }
    .hint = Le PDF montre une case vide, qui est lue à voix haute comme le caractère. Écrivez-le autrement, ou utilisez une image.
typesetting-glyph-target = caractères de la traduction en « { $lang } » qu’aucune police ne possède : { $characters }
    .hint = Le PDF montre une case vide, qui est lue à voix haute comme le caractère. Écrivez-le autrement, ou utilisez une image.
typesetting-control = { $count ->
        [one] un caractère de commande dans le texte : { $characters }
       *[other] des caractères de commande dans le texte : { $characters }
    }
    .hint = PDF/UA, PDF/A et HTML interdisent les caractères de commande ; ils sont omis. Supprimez-les de la source.
typesetting-title = le document n’a pas de titre ; « { $name } » est donc utilisé
    .hint = Commencez le texte par un intertitre de niveau 1, ou donnez un titre dans les métadonnées en tête du fichier.
typesetting-date = le document n’a pas de date ; le PDF indique donc qu’il a été produit en 1970
    .hint = Donnez une date dans les métadonnées en tête du fichier, sous la forme « date: 2026-03-16 », ou définissez SOURCE_DATE_EPOCH.
typesetting-date-invalid = la date « { $date } » dans les métadonnées en tête du fichier n’existe pas au calendrier
    .hint = Écrivez-la sous la forme « date: 2026-03-16 ». D’ici là, elle est affichée telle qu’elle est écrite, et les métadonnées indiquent ce qu’elles indiquent sans date.
typesetting-heading-skip = après un intertitre de niveau { $from } en vient un de niveau { $to }
    .hint = Il est placé un niveau sous l’intertitre précédent, car PDF/UA interdit les lacunes. Corrigez le nombre de « # » dans la source.
typesetting-note-undefined = il n’y a pas de note « { $label } »
    .hint = Rédigez la note, sous la forme « [^{ $label }]: Texte de la note. », ou supprimez l’appel.
typesetting-anchor = il n’y a pas d’intertitre pour le lien vers « { $anchor } »
    .hint = Le texte est composé sans le lien. Le nom d’un intertitre est son texte en minuscules, avec des traits d’union à la place des espaces.
typesetting-link = les lecteurs du document publié ne peuvent pas suivre « { $target } »
    .hint = Le texte est composé sans le lien. Écrivez l’adresse entière, qui commence par https://, mailto: ou tel:.
typesetting-link-long = l’adresse d’un lien compte { $length } caractères, plus de { $most }
    .hint = Le texte est composé sans le lien. Utilisez une adresse plus courte.
typesetting-image-missing = il n’y a pas d’image « { $image } » dans le projet
    .hint = Son texte de remplacement est affiché à la place. Vérifiez le chemin, qui part du dossier du document.
typesetting-image-unknown = « { $image } » n’est pas une image qui puisse être composée
    .hint = Son texte de remplacement est affiché à la place. Utilisez PNG, JPEG, GIF, WebP ou SVG.
typesetting-image-too-large = l’image « { $image } » est trop grande
    .hint = Son texte de remplacement est affiché à la place. Réduisez-la à moins de 100 mégapixels et 64 mégaoctets.
typesetting-image-broken = l’image « { $image } » ne peut pas être lue : { image-reason }
    .hint = Son texte de remplacement est affiché à la place. Enregistrez de nouveau l’image.
image-reason = { $reason ->
    [cut] le fichier s’arrête prématurément
    [size] sa largeur ou sa hauteur n’est pas valable
    [large] la décoder demanderait trop de mémoire
    [kind] cette variante du format n’est pas prise en charge
    [markup] ce n’est pas un SVG valable
   *[other] le fichier est endommagé
}
typesetting-image-linked = l’image « { $image } » fait appel à un autre fichier, « { $file } »
    .hint = Son texte de remplacement est affiché à la place. Incorporez ce fichier dans l’image, ou enregistrez l’image au format PNG.
typesetting-image-foreign = l’image « { $image } » a des parties en HTML (foreignObject), que le PDF ne montre pas
    .hint = Dessinez ces parties en SVG, ou enregistrez l’image au format PNG.
typesetting-image-glyph = le texte de l’image « { $image } » a des caractères qu’aucune police ne possède : { $characters }
    .hint = Convertissez le texte en tracés, ou enregistrez l’image au format PNG. D’ici là, le PDF n’est pas conforme à sa norme.
typesetting-image-no-alt = l’image « { $image } » n’a pas de texte de remplacement
    .hint = Ceux qui ne peuvent pas la voir n’en sauront rien. Décrivez-la, comme dans « ![Un graphique des coûts par année]({ $image }) ».
typesetting-depth = des listes ou des citations sont imbriquées sur plus de { $depth } niveaux
    .hint = Les plus profondes sont composées à ce niveau. Organisez le texte autrement.
typesetting-table-wide = un tableau a { $columns } colonnes, et une page n’en contient que { $limit }
    .hint = Le PDF le divise et répète la première colonne. Songez à plusieurs tableaux.
typesetting-standard = le PDF n’est pas conforme à { $standard } : { pdf-reason }
    .hint = Il est lisible, mais pas par tous ou pas pour toujours. Corrigez ce qui est indiqué et relancez la génération.
pdf-reason = { $reason ->
    [glyph] aucune police n’a les caractères de « { $text } », qui se trouve dans une image ou dans le modèle
    [letters] il contient des caractères que la norme interdit
    [licence] la licence d’une police interdit de l’incorporer
    [colours] il contient des couleurs d’impression (CMJN)
    [alt] une image ou une formule n’a pas de texte de remplacement
    [language] sa langue manque
    [title] son titre manque
    [size] une de ses parties est plus grande que la norme ne le permet
    [page] une page mesure plus de 14 400 points (5,08 m) de large ou de haut
   *[other] le programme de composition ne peut pas y parvenir
}
typesetting-warning = le compositeur avertit : { $reason }
    .hint = Regardez le PDF ; si quelque chose n’y va pas, signalez-le.
typesetting-failed = le PDF n’a pas pu être généré : { $reason }
    .hint = Veuillez le signaler en joignant le document ; les autres fichiers ne sont pas touchés.
typesetting-font-broken = ceci n’est pas une police OpenType ni TrueType
    .hint = Retirez le fichier de « pdf.fonts.files », ou mettez-y un fichier en bon état.
typesetting-font-restricted = l’éditeur de cette police interdit de l’incorporer dans un PDF
    .hint = Demandez une licence qui autorise l’incorporation, ou choisissez une autre police.
typesetting-font-unknown = aucune police n’appartient à la famille « { $family } »
    .hint = Ajoutez son fichier à « pdf.fonts.files », ou choisissez l’une de ces familles : { $known }.
typesetting-font-no-bold = la famille de polices « { $family } » n’a pas de gras ; ce qui doit être en gras ressemble donc au reste
    .hint = Ajoutez le fichier de son gras à « pdf.fonts.files », ou choisissez une autre famille.
typesetting-font-no-italic = la famille de polices « { $family } » n’a pas d’italique ; ce qui doit être en italique ressemble donc au reste
    .hint = Ajoutez le fichier de son italique à « pdf.fonts.files », ou choisissez une autre famille.
typesetting-template-time = le modèle « { $file } » a été arrêté : il s’est exécuté pendant plus de { $seconds ->
        [one] { $seconds } seconde
       *[other] { $seconds } secondes
    }
    .hint = Cherchez-y une boucle sans fin, ou augmentez « pdf.limits.seconds ».
typesetting-template-memory = le modèle « { $file } » a été arrêté : il a demandé plus de { $megabytes } Mio de mémoire
    .hint = Cherchez-y ce qui croît sans fin, ou augmentez « pdf.limits.megabytes ».
typesetting-template-failed = le modèle « { $file } » ne fonctionne pas : { $reason }
    .hint = Il voit les fichiers de son propre dossier, ainsi que « /doc.json » et « /house.typ », mais aucun paquet ; docs/templates.md montre comment écrire un modèle.
