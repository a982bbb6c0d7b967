# Att para ihop ett dokument med en översättning som har gjorts på annat håll.

align-language = översättningen verkar vara på ett annat språk: { $found } i stället för { $lang }
    .hint = Ange rätt fil, eller rätt språk med ”--lang”.
align-source-alone = inget i översättningen motsvarar ”{ $text }”
    .hint = Översätt det i filen som skrevs, eller rätta ordningen i översättningen och para ihop på nytt.
align-translation-alone = inget i dokumentet motsvarar ”{ $text }”
    .hint = Det utelämnades. Om det hör till dokumentet, rätta ordningen eller uppmärkningen i översättningen och para ihop på nytt.
align-codes-dropped =
    { $count ->
        [one] en uppmärkning i översättningen har ingen motsvarighet i dokumentet och utelämnades
       *[other] { $count } uppmärkningar i översättningen har ingen motsvarighet i dokumentet och utelämnades
    }
    .hint = Texten är fullständig; jämför fetstil, kursiv och länkar med källtexten.
