# Punerea în corespondență a unui document cu o traducere făcută în altă parte.

align-language = traducerea pare să fie în altă limbă: { $found } în loc de { $lang }
    .hint = Indicați fișierul potrivit sau, cu „--lang”, limba potrivită.
align-source-alone = nimic din traducere nu corespunde textului „{ $text }”
    .hint = Traduceți pasajul în fișierul creat sau corectați ordinea traducerii și repetați alinierea.
align-translation-alone = nimic din document nu corespunde textului „{ $text }”
    .hint = Pasajul a fost omis. Dacă aparține documentului, corectați ordinea sau marcajul traducerii și repetați alinierea.
align-codes-dropped =
    { $count ->
        [one] un marcaj al traducerii nu are echivalent în document și a fost omis
        [few] { $count } marcaje ale traducerii nu au echivalent în document și au fost omise
       *[other] { $count } de marcaje ale traducerii nu au echivalent în document și au fost omise
    }
    .hint = Textul este complet; comparați caracterele aldine, cursivele și linkurile cu textul-sursă.
