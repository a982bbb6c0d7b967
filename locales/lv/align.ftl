# Dokumenta salāgošana ar citur veiktu tulkojumu.

align-language = tulkojums, šķiet, ir citā valodā: { $found }, nevis { $lang }
    .hint = Norādiet pareizo datni vai ar “--lang” pareizo valodu.
align-source-alone = tulkojumā nekas neatbilst „{ $text }”
    .hint = Iztulkojiet to izveidotajā datnē vai izlabojiet tulkojuma secību un salāgojiet vēlreiz.
align-translation-alone = dokumentā nekas neatbilst „{ $text }”
    .hint = Šī daļa ir izlaista. Ja tā pieder pie dokumenta, izlabojiet tulkojuma secību vai marķējumu un salāgojiet vēlreiz.
align-codes-dropped =
    { $count ->
        [one] { $count } tulkojuma marķējuma elementam dokumentā nav atbilsmes, un tas ir izlaists
       *[other] { $count } tulkojuma marķējuma elementiem dokumentā nav atbilsmes, un tie ir izlaisti
    }
    .hint = Teksts ir pilnīgs; salīdziniet treknrakstu, kursīvu un saites ar avottekstu.
