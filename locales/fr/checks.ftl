# Constatations des contrôles de qualité des traductions. La valeur dit ce qui ne va pas, `.hint`
# ce qu’il faut faire, `.explain` ce que le contrôle recherche et quand on peut l’ignorer.

check-blank = le segment a une traduction, mais elle est vide
    .hint = Traduisez le segment, ou remettez-le à l’état « initial » s’il n’est pas encore fait.
    .explain =
        Recherche les segments dont la traduction est vide alors que la source ne l’est pas.

        Exemple : la source est « A second wall. », la traduction ne contient rien ou seulement
        des espaces.

        Ne jamais ignorer : il manquerait un passage au texte publié.

# $kind : ce qui ne va pas avec le code. $code : le code tel que le voit le traducteur.
check-codes =
    { $kind ->
        [missing] le code { $code } manque
        [doubled] le code { $code } figure plus souvent que dans la source
        [added] le code { $code } ne figure pas dans la source
        [order] le code { $code } a été déplacé au-delà d’un autre code, ce qui n’est pas permis
        [nesting] le code { $code } n’est pas correctement ouvert et fermé
       *[dropped] la mise en forme { $code } de la source n’est pas reprise
    }
    .hint =
        { $kind ->
            [missing] Remettez-le à sa place dans la phrase.
            [doubled] Ne le gardez qu’une fois.
            [added] Supprimez-le.
            [order] Remettez les codes dans l’ordre de la source.
            [nesting] Fermez chaque code ouvert, en commençant par le dernier.
           *[dropped] Appliquez-la aux mots correspondants, sauf si vous l’avez omise à dessein.
        }
    .explain =
        Compare les codes internes (gras, liens, notes de bas de page, images) de la traduction
        avec ceux de la source. Une note de bas de page ou une image doit figurer une fois et
        une seule ; aucun code ne peut être inventé ; les passages balisés doivent être fermés
        et ne pas se chevaucher. Un gras ou un lien perdu ne donne lieu qu’à une remarque.

        Exemple : la source se termine par la note de bas de page 3, la traduction non.

        Une remarque peut être ignorée si la langue n’exige pas de mise en relief à cet endroit.
        Une erreur, jamais.

# $character est le point de code, $near le texte qui l’entoure.
check-forbidden = la traduction contient le caractère { $character }, près de « { $near } »
    .hint = Supprimez-le, ou saisissez la lettre qui s’est perdue à cet endroit.
    .explain =
        Recherche les caractères qu’aucun texte ne devrait contenir : caractères de commande,
        caractères à usage privé, indicateur d’ordre des octets au milieu du texte et U+FFFD,
        qui remplace une lettre qu’un programme n’a pas pu lire.

        Exemple : « pr□cis » au lieu de « précis ».

        Ne jamais ignorer : le compositeur n’a pas de signe pour ces caractères.

# $before et $now sont l’ancienne et la nouvelle source.
check-stale = la source a changé, mais pas la traduction
    .hint = La source était « { $before } » et est maintenant « { $now } ». Mettez la traduction à jour.
    .explain =
        Recherche les segments dont la source a été modifiée alors que la traduction est encore
        celle de l’ancienne source.

        Exemple : « 12 weeks » est devenu « eight weeks », et la traduction dit encore douze.

        Peut être ignoré si la modification ne change rien à la traduction (une virgule, par
        exemple).

check-same-as-source = la traduction est identique à la source
    .hint = Traduisez-la. Si elle doit rester telle quelle, marquez le segment comme « à ne pas traduire ».
    .explain =
        Recherche les traductions qui répètent la source mot pour mot. Il faut au moins deux
        mots assez longs en minuscules, de sorte que les noms, les nombres et les adresses sont
        laissés de côté.

        Exemple : « Executive summary in bullets » dans le texte français.

        Peut être ignoré pour les citations et les titres cités dans la langue d’origine.

check-untranslated-part = un passage de la source figure tel quel dans la traduction : « …{ $text }… »
    .hint = Traduisez-le ; certains outils placent une nouvelle traduction devant le texte qui s’y trouvait.
    .explain =
        Recherche six mots consécutifs identiques dans la source et dans la traduction, pour la
        plupart des mots ordinaires en minuscules. Les noms, les titres, les adresses et les
        notes de bas de page sont laissés de côté. Une citation qui doit rester dans sa langue
        n’est pas une faute.
# $kind mixed : $word est le mot, $letter la lettre étrangère, $code le point de code.
check-script =
    { $kind ->
        [mixed] dans « { $word } », la lettre « { $letter } » ({ $code }) appartient à un autre alphabet
       *[whole] la traduction n’est pas écrite dans l’alphabet de sa langue
    }
    .hint =
        { $kind ->
            [mixed] Saisissez de nouveau la lettre avec le clavier de la langue.
           *[whole] Vérifiez qu’il s’agit de la bonne langue et traduisez le segment.
        }
    .explain =
        Recherche les lettres d’un autre alphabet : un « E » latin dans un mot cyrillique ou
        grec a l’air juste, mais la recherche ne le trouve pas et un lecteur d’écran le lit
        mal. Trouve aussi les textes qui ne sont pas du tout dans l’alphabet de leur langue.

        Exemple : « Eвропа » avec une première lettre latine.

        Peut être ignoré pour les noms qui mêlent des alphabets à dessein.

check-hidden = la traduction contient un caractère invisible ({ $code })
    .hint = Supprimez-le ; si vous ne le trouvez pas, saisissez de nouveau les mots qui l’entourent.
    .explain =
        Recherche les caractères que personne ne voit : commandes du sens d’écriture, espaces
        sans chasse, indicateurs d’ordre des octets. Ils arrivent avec du texte copié ;
        certains changent la lecture d’une phrase, tous gênent la recherche et la coupure des
        mots. Ce que la source contient aussi est laissé de côté.

check-term-missing = « { $term } » se traduit par « { $expected } » selon la base terminologique, ce que la traduction n’emploie pas
    .hint = Employez le terme de la base terminologique, ou ajoutez-y comme admis celui qui a été employé.
    .explain =
        Recherche dans la source les termes des bases terminologiques du projet (terms/*.tbx),
        et dans la traduction l’un de ceux que le concept y possède, sous n’importe quelle
        forme. Les termes déconseillés ou remplacés ne comptent pas.

        Peut être ignoré lorsqu’une phrase est meilleure sans le terme.

        Exemple : « public consultation » traduit sans « öffentliche Konsultation ».

check-term-forbidden = « { $term } » ne devrait pas se traduire par « { $used } »{ $count ->
        [0] {""}
       *[other] {" "}mais par « { $better } »
    }
    .hint = Employez un autre terme ; `vulgate terms search` montre ceux qui existent.
    .explain =
        Recherche dans la traduction les termes que la base terminologique déclare déconseillés
        ou remplacés, lorsque la source contient un terme du même concept.

        Exemple : « Regelung » pour « regulation », alors que la base terminologique demande
        « Verordnung ».

# $source et $target sont les nombres concernés, tels qu’ils sont écrits ; l’un peut être vide.
check-numbers =
    { $kind ->
        [missing] le nombre { $source } de la source manque
        [added] le nombre { $target } ne figure pas dans la source
        [kept] le nombre { $source } de la source s’écrit { $expected } dans cette langue ; tel quel, c’est un autre nombre
       *[changed] la source indique { $source }, la traduction { $target }
    }
    .hint = Comparez les nombres avec la source ; écrivez-les avec les séparateurs de votre langue.
    .explain =
        Compare les valeurs de tous les nombres, quels que soient leurs séparateurs et leur
        ordre : « 38,000 » vaut « 38 000 » et « 38.000 », « 6.10.1958 » vaut « 6 October
        1958 », « Article 14(2) » vaut « Artikel 14 Absatz 2 ». Jusqu’à douze, les nombres
        peuvent être écrits en lettres. Un nombre présent, mais moins souvent que dans la
        source, ne donne lieu qu’à une remarque.

        Exemple : « 38,000 » dans un texte allemand signifie trente-huit.

        Peut être ignoré lorsque la phrase n’a pas besoin de nombre, ou en demande un de plus.

check-url-email = l’adresse { $address } de la source manque ou est différente
    .hint = Copiez l’adresse depuis la source ; seule la langue qu’elle contient peut changer.
    .explain =
        Recherche les adresses web et électroniques de la source que la traduction n’a pas. Le
        code de langue à l’intérieur d’une adresse peut être différent.

        Exemple : « us@dat.example » pour « us@data.example ».

        Peut être ignoré si la page a une autre adresse dans cette langue et que vous l’avez
        ouverte.

check-max-length = la traduction compte { $count } caractères, pour un maximum de { $most }
    .hint = Raccourcissez-la, ou demandez une limite plus haute à l’auteur.
    .explain =
        L’auteur du document limite la longueur de certains textes au moyen de max-length, dans
        un commentaire placé avant le bloc ou sous [markdown] dans vulgate.toml. Tous les
        segments du texte sont comptés ensemble, avec les espaces qui les séparent.
# $target et $expected sont des longueurs en caractères.
check-length =
    { $kind ->
        [short] la traduction est très courte : { $target } caractères, là où il y en a d’ordinaire environ { $expected }
       *[long] la traduction est très longue : { $target } caractères, là où il y en a d’ordinaire environ { $expected }
    }
    .hint = Vérifiez que c’est bien la traduction de ce segment et qu’elle est complète.
    .explain =
        Compare la longueur de la traduction avec le rapport habituel entre les deux langues.
        Seuls les segments assez longs sont examinés, et seuls les grands écarts comptent.

        Exemple : il manque la moitié d’un paragraphe.

        Peut être ignoré si la langue s’exprime vraiment aussi brièvement, ou doit expliquer un
        terme.

# $source et $target sont les signes ; vide s’il n’y en a pas.
check-end-punctuation =
    { $kind ->
        [added] la traduction se termine par « { $target } », la source sans signe
        [missing] la source se termine par « { $source } », la traduction sans signe
       *[changed] la source se termine par « { $source } », la traduction par « { $target } »
    }
    .hint = Terminez-la comme la source, avec les signes de votre langue.
    .explain =
        Compare le dernier signe de la traduction avec celui de la source, chacun selon les
        signes de sa langue : une question grecque se termine par « ; ». Les parenthèses et
        guillemets fermants, ainsi que les points des abréviations et des nombres ordinaux, ne
        comptent pas.

        Exemple : la source demande « Who reads it? », la traduction se termine par un point.

        Peut être ignoré si votre langue termine autrement un texte de ce genre.

check-brackets = le signe « { $bracket } » n’a pas de pendant
    .hint = Ajoutez le signe correspondant, ou supprimez celui-ci.
    .explain =
        Recherche les parenthèses et crochets de la traduction qui sont ouverts et non fermés,
        ou fermés et non ouverts, alors que ceux de la source vont tous par paires. Le libellé
        d’une liste, « a) », n’en est pas un.

        Exemple : « the budget (in euro ».

        Peut être ignoré pour les signes qui ne font que ressembler à des parenthèses.

# $mark est le guillemet, $near le texte qui l’entoure, $own les guillemets de la langue.
check-quotes =
    { $kind ->
        [straight] guillemets droits près de « { $near } »
        [backwards] le guillemet « { $mark } » ouvre une citation, près de « { $near } »
       *[foreign] le guillemet « { $mark } » n’est pas employé dans cette langue, près de « { $near } »
    }
    .hint = Employez les guillemets { $own }.
    .explain =
        Recherche les guillemets que la langue de la traduction n’emploie pas, ou emploie en
        sens inverse. Les guillemets droits ne donnent lieu qu’à une remarque. Les guillemets
        simples ne sont pas examinés, car la plupart sont des apostrophes.

        Exemple : “so” dans un texte allemand, qui écrit „so“.

        Peut être ignoré à l’intérieur d’une citation dans une autre langue.

check-percent =
    { $kind ->
        [breaks] une espace ordinaire sépare le nombre et le signe près de « { $near } », où la ligne peut être coupée
       *[joined] il n’y a pas d’espace avant le signe de pourcentage près de « { $near } »
    }
    .hint = Mettez-y une espace insécable (U+00A0).
    .explain =
        Examine l’espace entre un nombre et « % », « € » ou un autre signe monétaire. Le Code
        de rédaction interinstitutionnel de l’Union européenne demande une espace insécable
        dans presque toutes les langues ; lorsque l’usage d’une langue n’en met pas, cela est
        accepté aussi.

        Exemple : « 59 » en fin de ligne et « % » au début de la suivante.

        Peut être ignoré lorsque le texte n’est jamais mis en page.

check-spaces =
    { $kind ->
        [leading-lost] la source commence par une espace, la traduction non
        [leading-added] la traduction commence par une espace, la source non
        [trailing-lost] la source se termine par une espace, la traduction non
        [trailing-added] la traduction se termine par une espace, la source non
        [double] deux espaces de suite près de « { $near } »
        [before-stop] une espace avant une virgule ou un point près de « { $near } »
        [before-tall] une espace avant un signe de ponctuation près de « { $near } »
        [french] une espace ordinaire avant un signe de ponctuation près de « { $near } », où la ligne peut être coupée
       *[bracket] une espace du côté intérieur d’une parenthèse ou d’un crochet près de « { $near } »
    }
    .hint =
        { $kind ->
            [leading-lost] Ajoutez l’espace.
            [trailing-lost] Ajoutez l’espace.
            [french] Mettez-y une espace insécable (U+00A0 ou U+202F).
           *[other] Supprimez l’espace.
        }
    .explain =
        Recherche les espaces doublées, perdues ou mal placées, et les espaces ordinaires avant
        les signes du français qui en sont précédés.

        Exemple : « un , deux ».

        Peut être ignoré pour les colonnes alignées au moyen d’espaces.

check-conventions = au lieu de « { $found } », on écrit ici « { $wanted } » (conventions : { $profile })
    .hint = Écrivez-le ainsi, ou choisissez les autres conventions sous [project] dans vulgate.toml.
    .explain =
        Compare la manière d’écrire les nombres, les dates, les ordinaux, les pourcentages, les
        guillemets et les appels de note avec les conventions qu’indique [project] dans
        vulgate.toml : eu est le Code de rédaction interinstitutionnel de l’Union européenne,
        cldr l’usage du pays. Sans choix, seul ce que ni l’un ni l’autre ne connaît est signalé.

        Exemple : « 16 Oktober » dans un texte allemand, qui écrit « 16. Oktober ».

        Peut être ignoré pour les noms, les codes et les citations.

check-repeated-word = le mot « { $word } » figure deux fois de suite
    .hint = Supprimez l’un des deux.
    .explain =
        Recherche un mot qui figure deux fois de suite avec seulement une espace entre les
        deux, alors que la source n’en répète aucun. Les paires que la grammaire produit, comme
        « nous nous », sont laissées de côté.

        Exemple : « in the the text ».

        Peut être ignoré lorsque les deux mots sont voulus.

check-capitalisation = la traduction commence par une minuscule : « { $word } »
    .hint = Commencez par une majuscule, comme la source.
    .explain =
        Recherche les titres, paragraphes, éléments de liste et notes qui commencent par une
        minuscule alors que la source commence par une majuscule.

        Exemple : « es besteht die Pflicht. » pour « The duty exists. »

        Peut être ignoré lorsque vos règles de rédaction veulent des minuscules, par exemple
        dans les listes.

# $other est l’autre source ou cible, $unit l’identifiant de l’unité où elle figure.
check-inconsistent =
    { $kind ->
        [targets] la même source est traduite par « { $other } » dans { $unit }
       *[sources] la même traduction rend une autre source dans { $unit } : « { $other } »
    }
    .hint =
        { $kind ->
            [targets] Choisissez l’une des deux traductions, sauf si le contexte exige les deux.
           *[sources] Vérifiez qu’elle n’a pas été copiée dans le mauvais segment.
        }
    .explain =
        Recherche, dans un document, une même source qui a deux traductions dans le même rôle,
        et une même traduction pour deux sources qui ont peu en commun.

        Exemple : l’intertitre « The gap » est traduit une fois par « Die Kluft » et une fois
        par « Die Lücke ».

        Peut être ignoré lorsque la grammaire ou le contexte exige des mots différents.
