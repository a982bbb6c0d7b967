# Abbinamento di un documento a una traduzione fatta altrove.

align-language = la traduzione sembra in un’altra lingua: { $found } invece di { $lang }
    .hint = Indicare il file giusto o, con «--lang», la lingua giusta.
align-source-alone = nella traduzione nulla corrisponde a «{ $text }»
    .hint = Tradurre il passo nel file prodotto, oppure correggere l’ordine della traduzione e ripetere l’allineamento.
align-translation-alone = nel documento nulla corrisponde a «{ $text }»
    .hint = Il passo è stato tralasciato. Se appartiene al documento, correggere l’ordine o la marcatura della traduzione e ripetere l’allineamento.
align-codes-dropped =
    { $count ->
        [one] una marcatura della traduzione non ha riscontro nel documento ed è stata tralasciata
       *[other] { $count } marcature della traduzione non hanno riscontro nel documento e sono state tralasciate
    }
    .hint = Il testo è completo; confrontare grassetti, corsivi e collegamenti con il testo di partenza.
