### `vulgate repair`: o que é encontrado, com os indícios. O certo faz-se; o duvidoso, a pedido.

repair-form-feed = quebra de página, que termina uma página, retirada
repair-comment = «{ $text }», que um conversor deixa, retirado
repair-page-rule = filete entre duas páginas, «{ $text }», retirado
repair-page-number = número de página «{ $text }» retirado: { $count ->
        [0] está onde termina uma página
        [one] está onde termina uma página
       *[other] é um de { $count } números sucessivos, ou está onde termina uma página
    }
repair-running-head = cabeçalho de página «{ $text }» retirado: { $count ->
        [one] é o título, com o número de uma página ou onde termina uma
       *[other] figura { $count } vezes, das quais { $ends } onde termina uma página
    }
repair-note = nota «{ $mark } { $text }» transformada em nota de rodapé: a sua chamada está na linha { $line }, «{ $word }»
repair-marks-left = { $count ->
        [one] uma chamada de nota não tem nota: { $marks }
       *[other] { $count } chamadas de nota não têm nota: { $marks } …
    }
    .hint = Procure o texto das notas no original e acrescente-o como «[^1]: …», com «[^1]» no lugar da chamada.
repair-note-left = a nota «{ $mark }» não tem chamada no texto
    .hint = Escreva «[^{ $mark }]» no lugar devido e «[^{ $mark }]:» antes da nota.
repair-word-lost = uma alteração não foi feita, porque teria modificado uma palavra
    .hint = Repare este lugar à mão.
repair-bullet = marca «{ $sign }» transformada em elemento de lista
repair-number = número de lista «{ $number }» aproximado do seu ponto
repair-join-list = lista unida, que um fim de página tinha separado: «{ $before }» | «{ $after }»
repair-join-page-lower = parágrafo unido: uma página terminava depois de «{ $before }», e «{ $after }» continua em minúsculas
repair-join-page = parágrafo unido: uma página terminava dentro da frase, depois de «{ $before }»; «{ $after }» continua
repair-join-lower = parágrafo unido: «{ $before }» não termina nenhuma frase, e «{ $after }» continua em minúsculas
repair-join-word = parágrafo unido: a última palavra de «{ $before }» não termina nada em mais lado nenhum; «{ $after }» continua
repair-wrap = linha que começa por «{ $word }» unida à anterior, para não ser tomada por uma lista
repair-paragraph-short = parágrafo iniciado em «{ $after }»: a linha anterior, «{ $before }», termina uma frase e tem espaço para a palavra seguinte
repair-paragraph-indent = parágrafo iniciado em «{ $after }»: a linha está avançada, e a anterior, «{ $before }», termina uma frase
repair-paragraph-heading = «{ $before }» e «{ $after }» separados: uma linha curta entre dois parágrafos
repair-edge = «{ $text }» separado do texto: está onde termina uma página
repair-table = «{ $text }» transformado em quadro, { $rows } × { $columns }: as palavras estão em colunas
repair-title = «{ $title }» transformado no título do documento: { $lines ->
        [one] uma linha no início, em que não termina nenhuma frase
       *[other] { $lines } linhas no início, em que não termina nenhuma frase
    }
repair-heading-number = «{ $text }» transformado em título de nível { $level }: uma linha numerada isolada, com texto abaixo
repair-heading-bold = «{ $text }» transformado em título de nível { $level }: uma linha em negrito isolada, com texto abaixo
repair-heading-capitals = «{ $text }» transformado em título de nível { $level }: uma linha em maiúsculas, com texto abaixo
repair-heading-line = «{ $text }» transformado em título de nível { $level }: uma linha curta isolada que não termina nenhuma frase, com texto abaixo
repair-hyphen-soft = «{ $word }» recomposto: o hífen no fim da linha é opcional e só aí é mostrado
repair-hyphen-whole = «{ $word }» recomposto: o texto tem-no noutro lugar numa só palavra
repair-hyphen-form = «{ $word }» recomposto: o texto tem «{ $form }» noutro lugar
repair-hyphen-compound = «{ $word }» recomposto com o seu hífen: o texto tem-no assim noutro lugar
repair-hyphen-own = «{ $word }» recomposto com o seu hífen: faz parte de palavras assim
repair-hyphen-halves = «{ $word }» recomposto: «{ $half }» não é uma palavra deste texto
repair-ligature = ligadura separada: «{ $word }» passa a «{ $apart }»
repair-link-empty = hiperligação sem palavras para «{ $address }», retirada
repair-link-lost = a hiperligação «{ $words }» não leva a lado nenhum: as suas palavras ficam
repair-emphasis = «{ $marks }», que não realça nada, retirado
repair-spaces = { $count } espaços reduzidos a um
repair-indent = avanço da linha suprimido, para que não seja tomada por código
repair-split-word = «{ $word }» recomposto: o texto tem-no { $count } vezes numa só palavra
repair-typo-punctuation = pontuação duplicada ou mal colocada, deixada como está: «{ $text }»
repair-typo-bracket = parêntese sem par, deixado como está: «{ $text }»

### O comando

repair-doubtful = duvidoso, deixado como está: { $change }
repair-question = Fazer esta alteração? y = sim, n = não, a = todas as seguintes, q = não perguntar mais:
repair-no-text = «{ $path }» não é texto
    .hint = Indique um ficheiro Markdown ou de texto em UTF-8 ou UTF-16.
repair-over-source = o resultado substituiria o ficheiro de partida «{ $path }»
    .hint = Indique outro ficheiro com «-o», ou utilize «--in-place» se for isso que quer.
repair-sound = { $path }: nada a reparar.
repair-done = { $path }: { $count ->
        [one] { $count } alteração feita
       *[other] { $count } alterações feitas
    }{ $doubtful ->
        [0] .
        [one] , resta um lugar duvidoso: veja-o com «--diff --all», decida com «--interactive».
       *[other] , restam { $doubtful } lugares duvidosos: veja-os com «--diff --all», decida com «--interactive».
    }
repair-language = Língua do texto: { $name } ({ $lang })
repair-suspicious = «{ $path }» parece ter sido feito a partir de um PDF: { $count ->
        [one] um lugar está danificado
       *[other] { $count } lugares estão danificados
    }{ $doubtful ->
        [0] {""}
       *[other] {"; "}lugares duvidosos: { $doubtful }
    }
    .hint = Veja-os com «vulgate repair { $path } --diff», e exporte o que for reparado.
repair-doubted = «{ $path }» parece ter sido feito a partir de um PDF; lugares duvidosos: { $doubtful }
    .hint = Veja-os com «vulgate repair { $path } --diff --all», e exporte o que for reparado.
repair-written = Escrito: { $path }
