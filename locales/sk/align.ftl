# Párovanie dokumentu s prekladom, ktorý vznikol inde.

align-language = preklad je zrejme v inom jazyku: { $found } namiesto { $lang }
    .hint = Uveďte správny súbor alebo správny jazyk pomocou „--lang“.
align-source-alone = textu „{ $text }“ v preklade nič nezodpovedá
    .hint = Preložte ho v zapísanom súbore alebo opravte poradie v preklade a párovanie zopakujte.
align-translation-alone = textu „{ $text }“ v dokumente nič nezodpovedá
    .hint = Text bol vynechaný. Ak do dokumentu patrí, opravte poradie alebo značky v preklade a párovanie zopakujte.
align-codes-dropped =
    { $count ->
        [one] jedna značka prekladu nemá v dokumente náprotivok a bola vynechaná
        [few] { $count } značky prekladu nemajú v dokumente náprotivok a boli vynechané
       *[other] { $count } značiek prekladu nemá v dokumente náprotivok a bolo vynechaných
    }
    .hint = Text je úplný; porovnajte tučné písmo, kurzívu a odkazy so zdrojovým textom.
