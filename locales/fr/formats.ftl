# Ce que signalent les lecteurs des formats source.

## Markdown : erreurs

md-utf16 = le fichier est en UTF-16, pas en UTF-8
    .hint = Enregistrez-le en UTF-8 ; les éditeurs parlent d’« encodage ».
md-binary = le fichier contient un octet NUL, ce n’est donc pas du texte
    .hint = Vérifiez que c’est un fichier Markdown. Si c’est du texte en UTF-16, enregistrez-le en UTF-8.
md-utf8 = l’octet { $byte } n’est pas valide en UTF-8 à cet endroit
    .hint = Enregistrez le fichier en UTF-8 ; il est sans doute dans un encodage plus ancien, comme Windows-1252.
md-other-source = le document a été lu à partir d’une autre version de ce fichier
    .hint = Relisez le fichier, puis écrivez-le.

## Markdown : constatations

md-empty = le fichier est vide
    .hint = Écrivez-y quelque chose, ou retirez le fichier du projet.
md-no-text = le fichier ne contient rien à traduire
    .hint = Retirez-le du projet si c’est voulu.
md-control = le texte contient le caractère de contrôle { $code }, que d’autres formats ne peuvent contenir
    .hint = Supprimez-le ; les éditeurs le montrent quand les caractères invisibles sont affichés.
md-yaml = les métadonnées en tête du fichier ne sont pas du YAML valide : { syntax-reason }
    .hint = Corrigez-les ; d’ici là, rien n’en est traduit.
md-toml = les métadonnées en tête du fichier ne sont pas du TOML valide : { syntax-reason }
    .hint = Corrigez-les ; d’ici là, rien n’en est traduit.
syntax-reason = { $reason ->
    [unquoted] le texte doit être ici entre guillemets droits
    [quotes] les guillemets ne sont pas fermés ou sont suivis de quelque chose
    [doubled] cette clé figure déjà
    [no-value] la valeur manque
    [equals] entre une clé et sa valeur, il faut « = »
    [key] une clé sans guillemets n’a que des lettres de A à Z sans accent, des chiffres, « - » et « _ »
    [bracket] un crochet, une accolade ou une parenthèse n’a pas de pendant
    [comma] une virgule manque ou est de trop
    [value] ce n’est ni un nombre, ni une date, ni « true » ou « false »
    [escape] « \ » n’introduit ici rien de connu ; le signe lui-même s’écrit « \\ »
    [rest] rien d’autre ne peut figurer sur cette ligne
    [indent] la ligne n’a pas le même retrait que celles auxquelles elle se rattache
    [tab] le retrait des lignes se fait avec des espaces, non avec des tabulations
    [colon] aucune clé ne peut commencer ici ; un texte contenant un deux-points doit être entre guillemets
    [line] la ligne n’a pas de clé suivie d’un deux-points
    [sign] un texte qui commence par ce signe doit être entre guillemets
   *[other] il y a ici quelque chose qui n’y a pas sa place
}
md-heading-skipped = un intertitre de niveau { $level } suit un intertitre de niveau { $before }
    .hint = Les lecteurs d’écran annoncent les niveaux : n’employez chaque niveau que sous celui qui le précède.
md-image-without-text = l’image n’a pas de texte de remplacement
    .hint = Dites entre les crochets ce que montre l’image, pour les lecteurs qui ne la voient pas.
md-nested-images = des images sont imbriquées sur plus de { $depth } niveaux dans des textes de remplacement ; les plus profondes ne sont pas traduites
    .hint = Rédigez les textes de remplacement sans images.
md-too-deep = des listes et des citations sont imbriquées sur plus de { $depth } niveaux ; les plus profondes sont placées au même niveau
    .hint = Vérifiez si cette imbrication est voulue.
md-table-surplus = « { $text } » se trouve après la dernière colonne du tableau et n’est donc jamais affiché
    .hint = Ajoutez une colonne au tableau, ou écrivez \| là où la barre fait partie du texte.
md-table-rule = la ligne sous l’en-tête d’un tableau n’a pas le même nombre de cellules ({ $cells }) que l’en-tête ({ $columns }) ; le tableau reste donc du texte ordinaire
    .hint = Donnez à la ligne autant de cellules qu’à l’en-tête.
md-never-closed = rien ne ferme « { $mark } » : tout ce qui suit en fait partie et n’est pas traduit
    .hint = Écrivez { $end } sur une ligne à part, là où cela doit se terminer.
md-definition-list = une ligne qui commence par un deux-points n’est pas une définition, mais prolonge le texte qui précède
    .hint = Employez une liste, un tableau, ou le terme en gras suivi de son explication.
md-front-open = le fichier commence par --- et des champs que rien ne termine ; ils sont donc du texte
    .hint = Écrivez --- sur une ligne à part sous le dernier champ.
md-key-doubled = la clé « { $key } » figure deux fois
    .hint = N’en laissez qu’une.
md-footnote-undefined = il n’y a pas de note de bas de page « { $label } »
    .hint = Ajoutez son texte ([^{ $label }]: …), ou supprimez l’appel.
md-footnote-unused = rien ne renvoie à la note de bas de page « { $label } »
    .hint = Ajoutez un appel ([^{ $label }]) à sa place, ou supprimez la note.
md-footnote-doubled = la note de bas de page « { $label } » est déjà définie plus haut ; ce texte n’est jamais affiché
    .hint = Donnez-lui un libellé propre.
md-missing-reference = le lien renvoie à « { $label } », qui n’est pas défini ; il reste donc du texte simple
    .hint = Ajoutez une définition ([{ $label }]: adresse), ou corrigez le libellé.
md-instruction-unclear = le commentaire commence comme une instruction aux traducteurs, mais ne dit rien d’intelligible : { $text }
    .hint = Écrivez <!-- vulgate translate="no" -->, max-length="60" ou note="…".
md-instruction-unknown = l’instruction aux traducteurs « { $name } » n’existe pas
    .hint = Utilisez translate="no", max-length="60" ou note="…".
md-instruction-value = { $name } ne peut pas être « { $value } »
    .hint = translate vaut « no » ou « yes », max-length un nombre de caractères, note un texte.
md-instruction-unused = aucun bloc ne suit cette instruction aux traducteurs
    .hint = Placez le commentaire sur une ligne à part, avant le bloc qu’il concerne.
md-instruction-place = une instruction aux traducteurs se trouve dans un bloc HTML et ne concerne donc rien
    .hint = Placez-la sur une ligne à part, avant le bloc.
