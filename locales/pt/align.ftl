# Emparelhamento de um documento com uma tradução feita noutro lugar.

align-language = a tradução parece estar noutra língua: { $found } em vez de { $lang }
    .hint = Indique o ficheiro certo ou, com «--lang», a língua certa.
align-source-alone = nada na tradução corresponde a «{ $text }»
    .hint = Traduza a passagem no ficheiro criado, ou corrija a ordem da tradução e repita o alinhamento.
align-translation-alone = nada no documento corresponde a «{ $text }»
    .hint = A passagem foi omitida. Se pertence ao documento, corrija a ordem ou a marcação da tradução e repita o alinhamento.
align-codes-dropped =
    { $count ->
        [one] uma marcação da tradução não tem equivalente no documento e foi omitida
       *[other] { $count } marcações da tradução não têm equivalente no documento e foram omitidas
    }
    .hint = O texto está completo; compare os negritos, os itálicos e as hiperligações com o texto de partida.
