# Párování dokumentu s překladem, který vznikl jinde.

align-language = překlad je zřejmě v jiném jazyce: { $found } místo { $lang }
    .hint = Uveďte správný soubor, nebo správný jazyk pomocí „--lang“.
align-source-alone = textu „{ $text }“ v překladu nic neodpovídá
    .hint = Přeložte jej v zapsaném souboru, nebo opravte pořadí v překladu a párování zopakujte.
align-translation-alone = textu „{ $text }“ v dokumentu nic neodpovídá
    .hint = Text byl vynechán. Pokud do dokumentu patří, opravte pořadí nebo značky v překladu a párování zopakujte.
align-codes-dropped =
    { $count ->
        [one] jedna značka překladu nemá v dokumentu protějšek a byla vynechána
        [few] { $count } značky překladu nemají v dokumentu protějšek a byly vynechány
       *[other] { $count } značek překladu nemá v dokumentu protějšek a bylo vynecháno
    }
    .hint = Text je úplný; porovnejte tučné písmo, kurzívu a odkazy se zdrojovým textem.
