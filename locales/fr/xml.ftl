# Ce qui fait qu’un fichier n’est pas du XML bien formé. Chaque message est la règle enfreinte ; le
# programme ajoute le fichier, la ligne et la colonne.

xml-encoding-unknown = l’encodage « { $encoding } » n’est pas connu
    .hint = Enregistrez le fichier en UTF-8 et indiquez UTF-8, ou aucun encodage, sur sa première ligne.
xml-encoding-malformed = les octets à cet endroit ne sont pas du { $encoding }
    .hint = Enregistrez de nouveau le fichier en UTF-8, ou indiquez son encodage à la première ligne (souvent windows-1252) ; s’il est arrivé par courriel ou téléchargement, procurez-vous-le une nouvelle fois.
xml-encoding-declared = le fichier se dit en { $declared }, mais il est en { $encoding } et a été lu comme tel
    .hint = Indiquez { $encoding }, ou aucun encodage, à sa première ligne.
xml-encoding-changed = écrit en UTF-8 : des noms, des commentaires ou des instructions ont des caractères absents de { $encoding }
    .hint = Signalez au destinataire que le fichier est désormais en UTF-8 ; sa première ligne le dit aussi.
xml-empty = il n’y a aucun élément dans ce fichier : ce n’est pas du XML
    .hint = Vérifiez que c’est bien le fichier voulu et qu’il n’est pas vide.
xml-truncated = le fichier s’arrête à l’intérieur de l’élément « { $element } », qui commence à la ligne { $opened }
    .hint = Le fichier a sans doute été tronqué : procurez-vous-le de nouveau là d’où il vient.
xml-unclosed = ce qui commence ici (une balise, un commentaire, une section ou une instruction) n’est jamais fermé
    .hint = Le fichier a sans doute été tronqué, ou il manque un guillemet ou un « > ».
xml-markup = « < » est suivi de quelque chose qui n’est pas du balisage
    .hint = Écrivez « &lt; » pour un simple « < ».
xml-ampersand = « & » ne commence aucune référence qui se termine par « ; »
    .hint = Écrivez « &amp; » pour un simple « & ».
xml-entity = l’entité « { $name } » n’est pas déclarée
    .hint = Écrivez le caractère lui-même, ou son numéro, comme « &#160; ».
xml-char-reference = « &{ $reference }; » ne représente aucun caractère de XML
    .hint = Écrivez le numéro d’un caractère que XML 1.0 admet, ou retirez-le.
xml-character = le caractère { $code } n’est pas admis en XML 1.0
    .hint = Retirez-le ; c’est un caractère de commande, ou ce n’est pas un caractère du tout.
xml-second-root = l’élément « { $element } » se trouve après la fin du document
    .hint = Un document n’a qu’un élément racine : deux fichiers ont peut-être été réunis.
xml-text-before = il y a du texte avant le premier élément
    .hint = Vérifiez que c’est un fichier XML, et retirez ce qui précède le premier « < ».
xml-text-after = il y a du texte après la fin du document
    .hint = Retirez ce qui suit la dernière balise de fin.
xml-text-outside = il y a du texte là où seuls des éléments peuvent figurer ; il a été écarté
    .hint = Placez-le là où il doit être, ou retirez-le.
xml-more = autres erreurs de ce genre : { $count } ; la dernière est à la ligne { $line }
    .hint = Corrigez-les comme la première.
xml-cdata-end = « ]]> » figure dans le texte
    .hint = Écrivez « ]]&gt; ».
xml-tag-mismatch = « </{ $found }> » ferme « <{ $expected }> » de la ligne { $opened }
    .hint = Fermez chaque élément par une balise à son nom, le plus intérieur d’abord.
xml-tag-unopened = « </{ $found }> » ne ferme rien
    .hint = Retirez-la, ou mettez sa balise de début là où l’élément commence.
xml-name = « { $name } » n’est pas un nom
    .hint = Un nom commence par une lettre ou « _ » et a au plus un « : » ; aucune espace ne peut le précéder.
xml-attribute-twice = l’attribut « { $name } » figure deux fois
    .hint = N’en gardez qu’un.
xml-attribute-space = il n’y a pas d’espace avant l’attribut « { $name } »
    .hint = Mettez-y une espace.
xml-attribute-no-value = l’attribut « { $name } » n’a pas de valeur
    .hint = Écrivez-le sous la forme { $name }="…".
xml-attribute-unquoted = la valeur de l’attribut « { $name } » n’est pas entre guillemets
    .hint = Écrivez-le sous la forme { $name }="…".
xml-attribute-less-than = il y a un « < » dans la valeur d’un attribut
    .hint = Écrivez « &lt; » ; ou bien il manque un guillemet avant lui.
xml-prefix = le préfixe « { $prefix } » n’est pas déclaré
    .hint = Déclarez son espace de noms sur cet élément ou sur un élément qui l’entoure, sous la forme xmlns:{ $prefix }="…".
xml-namespace = le préfixe « { $prefix } » ne peut pas être lié à « { $namespace } »
    .hint = Les préfixes xml et xmlns et leurs espaces de noms sont fixes, et un préfixe exige un espace de noms.
xml-comment-hyphens = il y a « -- » dans un commentaire, ou « - » à sa fin
    .hint = Mettez une espace entre les traits d’union.
xml-declaration = la déclaration XML est fausse
    .hint = Écrivez <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = la déclaration XML n’est pas tout au début du fichier
    .hint = Retirez ce qui la précède, ou retirez la déclaration elle-même.
xml-doctype-place = le DOCTYPE se trouve après le premier élément, ou c’est le second
    .hint = N’en gardez qu’un, avant le premier élément.
xml-doctype-entities = le fichier déclare ses propres entités, ce qui est refusé
    .hint = Remplacez-les par le texte qu’elles représentent et retirez les déclarations.
xml-too-large = le fichier a plus d’éléments et de textes qu’on ne peut en compter
    .hint = Divisez-le en plusieurs fichiers.
xml-depth = les éléments sont imbriqués sur plus de { $limit } niveaux
    .hint = Aucun fichier de ce genre n’en a besoin ; vérifiez d’où il vient.
