# Dokumento ir kitur atlikto jo vertimo sugretinimas.

align-language = vertimas, regis, kita kalba: { $found } vietoj { $lang }
    .hint = Nurodykite tinkamą failą arba su „--lang“ tinkamą kalbą.
align-source-alone = vertime niekas neatitinka „{ $text }“
    .hint = Išverskite šį segmentą sukurtame faile arba ištaisykite vertimo tvarką ir gretinkite iš naujo.
align-translation-alone = dokumente niekas neatitinka „{ $text }“
    .hint = Ši dalis praleista. Jei ji priklauso dokumentui, ištaisykite vertimo tvarką arba žymėjimą ir gretinkite iš naujo.
align-codes-dropped =
    { $count ->
        [one] { $count } vertimo žymėjimo elementas neturi atitikmens dokumente ir yra praleistas
        [few] { $count } vertimo žymėjimo elementai neturi atitikmens dokumente ir yra praleisti
       *[other] { $count } vertimo žymėjimo elementų neturi atitikmens dokumente ir yra praleista
    }
    .hint = Tekstas išsaugotas visas; palyginkite pusjuodį šriftą, kursyvą ir nuorodas su originalu.
