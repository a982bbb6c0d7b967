# Resultados dos controlos de qualidade das traduções. O valor diz o que se passa, `.hint` o que
# fazer, `.explain` o que o controlo procura e quando pode ser ignorado.

check-blank = o segmento tem uma tradução, mas está vazia
    .hint = Traduza o segmento, ou reponha-o no estado «initial» se ainda não estiver feito.
    .explain =
        Procura os segmentos cuja tradução está vazia embora o texto de partida não o esteja.

        Exemplo: o texto de partida é «A second wall.» e a tradução não contém nada ou contém
        apenas espaços.

        Nunca deve ser ignorado: o texto publicado teria uma lacuna.

# $kind: o que se passa com o código. $code é o código tal como o tradutor o vê.
check-codes =
    { $kind ->
        [missing] falta o código { $code }
        [doubled] o código { $code } figura mais vezes do que no texto de partida
        [added] o código { $code } não figura no texto de partida
        [order] o código { $code } foi movido para além de outro código, o que não é permitido
        [nesting] o código { $code } não está corretamente aberto e fechado
       *[dropped] a formatação { $code } do texto de partida não foi utilizada
    }
    .hint =
        { $kind ->
            [missing] Volte a pô-lo no seu lugar na frase.
            [doubled] Mantenha-o uma só vez.
            [added] Suprima-o.
            [order] Ponha os códigos na ordem do texto de partida.
            [nesting] Feche todos os códigos abertos, começando pelo último.
           *[dropped] Aplique-a às palavras correspondentes, a não ser que a tenha omitido de propósito.
        }
    .explain =
        Compara os códigos internos (negritos, hiperligações, notas de rodapé, imagens) da
        tradução com os do texto de partida. Uma nota de rodapé ou uma imagem deve figurar uma
        só vez; nenhum código pode ser inventado; os trechos devem ser fechados e não podem
        cruzar-se. Um negrito ou uma hiperligação perdidos dão apenas lugar a uma observação.

        Exemplo: o texto de partida termina com a nota de rodapé 3 e a tradução não.

        Uma observação pode ser ignorada se a língua não precisar de realce nesse lugar. Um
        erro, nunca.

# $character é o ponto de código, $near o texto à volta.
check-forbidden = a tradução contém o carácter { $character }, perto de «{ $near }»
    .hint = Suprima-o, ou escreva a letra que ali se perdeu.
    .explain =
        Procura os caracteres que nenhum texto deveria conter: caracteres de controlo,
        caracteres de uso privado, uma marca de ordem de bytes no meio do texto e U+FFFD, que
        figura onde um programa não conseguiu ler uma letra.

        Exemplo: «pr□cis» em vez de «précis».

        Nunca deve ser ignorado: o compositor não tem sinal para estes caracteres.

# $before e $now são o texto de partida anterior e o atual.
check-stale = o texto de partida mudou, mas a tradução não
    .hint = O texto de partida era «{ $before }» e é agora «{ $now }». Atualize a tradução.
    .explain =
        Procura os segmentos cujo texto de partida foi alterado enquanto a tradução é ainda a
        do texto anterior.

        Exemplo: «12 weeks» passou a «eight weeks», e a tradução continua a dizer doze.

        Pode ser ignorado se a alteração não afetar a tradução, como no caso de uma vírgula.

check-same-as-source = a tradução é igual ao texto de partida
    .hint = Traduza o texto. Se deve ficar como está, marque-o como texto que não se traduz.
    .explain =
        Procura as traduções que repetem o texto de partida palavra por palavra. São exigidas
        pelo menos duas palavras mais longas em minúsculas, pelo que os nomes, os números e os
        endereços ficam de fora.

        Exemplo: «Executive summary in bullets» no texto francês.

        Pode ser ignorado para as citações e os títulos citados na língua original.

check-untranslated-part = uma passagem do texto de partida figura tal e qual na tradução: «…{ $text }…»
    .hint = Traduza-a; algumas ferramentas põem a nova tradução antes do texto que já lá estava.
    .explain =
        Procura seis palavras seguidas que são iguais no texto de partida e na tradução, na sua
        maioria palavras comuns em minúsculas. Os nomes, os títulos, os endereços e as notas de
        rodapé ficam de fora. Uma citação que deve ficar na sua língua não é um erro.
# $kind mixed: $word é a palavra, $letter a letra estranha, $code o ponto de código.
check-script =
    { $kind ->
        [mixed] em «{ $word }», a letra «{ $letter }» ({ $code }) pertence a outro alfabeto
       *[whole] a tradução não está escrita no alfabeto da sua língua
    }
    .hint =
        { $kind ->
            [mixed] Escreva de novo a letra com o teclado da língua.
           *[whole] Verifique se é a língua certa e traduza o segmento.
        }
    .explain =
        Procura letras de outro alfabeto: um «E» latino numa palavra cirílica ou grega parece
        certo, mas a pesquisa não o encontra e um leitor de ecrã lê-o mal. Encontra também os
        textos que não estão de todo no alfabeto da sua língua.

        Exemplo: «Eвропа» com uma primeira letra latina.

        Pode ser ignorado para os nomes que misturam alfabetos de propósito.

check-hidden = há um carácter invisível na tradução ({ $code })
    .hint = Suprima-o; se não o encontrar, escreva de novo as palavras à volta.
    .explain =
        Procura caracteres que ninguém vê: comandos do sentido da escrita, espaços sem largura,
        marcas de ordem de bytes. Vêm com o texto copiado; alguns alteram a leitura de uma
        frase, todos prejudicam a pesquisa e a hifenização. O que o texto de partida também tem
        fica de fora.

check-term-missing = «{ $term }» é «{ $expected }» na base terminológica, que a tradução não utiliza
    .hint = Utilize o termo da base terminológica, ou acrescente-lhe como admitido o que foi utilizado.
    .explain =
        Procura no texto de partida os termos das bases terminológicas do projeto
        (terms/*.tbx), e na tradução um dos que o conceito aí tem, sob qualquer forma. Os
        termos desaconselhados ou substituídos não contam.

        Pode ser ignorado quando uma frase fica melhor sem o termo.

        Exemplo: «public consultation» traduzido sem «öffentliche Konsultation».

check-term-forbidden = «{ $term }» não se deve traduzir por «{ $used }»{ $count ->
        [0] {""}
       *[other] {" "}mas por «{ $better }»
    }
    .hint = Utilize outro termo; `vulgate terms search` mostra os que existem.
    .explain =
        Procura na tradução os termos que a base terminológica declara desaconselhados ou
        substituídos, quando o texto de partida tem um termo do mesmo conceito.

        Exemplo: «Regelung» por «regulation», quando a base terminológica quer «Verordnung».

# $source e $target são os números em causa, tal como estão escritos; um pode estar vazio.
check-numbers =
    { $kind ->
        [missing] falta o número { $source } do texto de partida
        [added] o número { $target } não figura no texto de partida
        [kept] o número { $source } do texto de partida escreve-se { $expected } nesta língua; tal como está, é outro número
       *[changed] o texto de partida tem { $source } e a tradução { $target }
    }
    .hint = Compare os números com o texto de partida; escreva-os com os separadores da sua língua.
    .explain =
        Compara os valores de todos os números, quaisquer que sejam os separadores e a ordem:
        «38,000» equivale a «38 000» e a «38.000»; «6.10.1958», a «6 October 1958»;
        «Article 14(2)», a «Artikel 14 Absatz 2». Até doze, os números podem ser escritos por
        extenso. Um número que figura, mas menos vezes do que no texto de partida, dá apenas
        lugar a uma observação.

        Exemplo: «38,000» num texto alemão significa trinta e oito.

        Pode ser ignorado quando a frase não precisa de nenhum número, ou precisa de mais um.

check-url-email = o endereço { $address } do texto de partida falta ou é diferente
    .hint = Copie o endereço do texto de partida; só pode mudar a língua nele contida.
    .explain =
        Procura os endereços Web e de correio eletrónico do texto de partida que a tradução não
        tem. O código de língua dentro de um endereço pode ser diferente.

        Exemplo: «us@dat.example» por «us@data.example».

        Pode ser ignorado se a página tiver outro endereço nesta língua e o tiver aberto.

check-max-length = a tradução tem { $count } caracteres e pode ter no máximo { $most }
    .hint = Encurte-a, ou peça ao autor um limite mais alto.
    .explain =
        O autor do documento limita o comprimento de alguns textos com max-length, num
        comentário antes do bloco ou em [markdown] no vulgate.toml. Todos os segmentos do texto
        são contados em conjunto, com os espaços entre eles.
# $target e $expected são comprimentos em caracteres.
check-length =
    { $kind ->
        [short] a tradução é muito curta: { $target } caracteres, quando o habitual são cerca de { $expected }
       *[long] a tradução é muito longa: { $target } caracteres, quando o habitual são cerca de { $expected }
    }
    .hint = Verifique se é a tradução deste segmento e se está completa.
    .explain =
        Compara o comprimento da tradução com o habitual entre as duas línguas. Só são
        examinados os segmentos mais longos, e só contam as grandes diferenças.

        Exemplo: falta metade de um parágrafo.

        Pode ser ignorado se a língua o disser realmente de forma tão breve, ou precisar de
        explicar um termo.

# $source e $target são os sinais; vazio se não houver nenhum.
check-end-punctuation =
    { $kind ->
        [added] a tradução termina com «{ $target }» e o texto de partida sem sinal
        [missing] o texto de partida termina com «{ $source }» e a tradução sem sinal
       *[changed] o texto de partida termina com «{ $source }» e a tradução com «{ $target }»
    }
    .hint = Termine-a como termina o texto de partida, com os sinais da sua língua.
    .explain =
        Compara o último sinal da tradução com o do texto de partida, cada um segundo os sinais
        da sua língua: uma pergunta em grego termina com «;». Os parênteses e as aspas de
        fecho, bem como os pontos das abreviaturas e dos números ordinais, não contam.

        Exemplo: o texto de partida pergunta «Who reads it?» e a tradução termina com um ponto.

        Pode ser ignorado se a sua língua terminar um texto desse género de outro modo.

check-brackets = o sinal «{ $bracket }» não tem par
    .hint = Acrescente o outro parêntese, ou suprima este.
    .explain =
        Procura os parênteses da tradução que são abertos e não fechados, ou fechados e não
        abertos, quando os do texto de partida estão todos aos pares. O rótulo de uma lista,
        «a)», não conta.

        Exemplo: «the budget (in euro».

        Pode ser ignorado para os sinais que apenas se parecem com parênteses.

# $mark é o sinal, $near o texto à volta, $own as aspas próprias da língua.
check-quotes =
    { $kind ->
        [straight] aspas direitas perto de «{ $near }»
        [backwards] o sinal { $mark } abre uma citação, perto de «{ $near }»
       *[foreign] o sinal { $mark } não se usa nesta língua, perto de «{ $near }»
    }
    .hint = Use as aspas { $own }.
    .explain =
        Procura as aspas que a língua da tradução não usa, ou usa ao contrário. As aspas
        direitas dão apenas lugar a uma observação. As aspas simples não são examinadas, porque
        a maioria são apóstrofos.

        Exemplo: “so” num texto alemão, que escreve „so“.

        Pode ser ignorado dentro de uma citação noutra língua.

check-percent =
    { $kind ->
        [breaks] há um espaço normal entre o número e o sinal perto de «{ $near }», onde a linha pode quebrar
       *[joined] não há espaço antes do sinal de percentagem perto de «{ $near }»
    }
    .hint = Ponha aí um espaço inseparável (U+00A0).
    .explain =
        Examina o espaço entre um número e «%», «€» ou outro símbolo monetário. O Código de
        Redação Interinstitucional da União Europeia quer um espaço inseparável em quase todas
        as línguas; quando o uso de uma língua não o tem, isso também é aceite.

        Exemplo: «59» no fim de uma linha e «%» no início da seguinte.

        Pode ser ignorado quando o texto nunca é composto.

check-spaces =
    { $kind ->
        [leading-lost] o texto de partida começa com um espaço e a tradução não
        [leading-added] a tradução começa com um espaço e o texto de partida não
        [trailing-lost] o texto de partida termina com um espaço e a tradução não
        [trailing-added] a tradução termina com um espaço e o texto de partida não
        [double] dois espaços seguidos perto de «{ $near }»
        [before-stop] um espaço antes de uma vírgula ou de um ponto perto de «{ $near }»
        [before-tall] um espaço antes de um sinal de pontuação perto de «{ $near }»
        [french] um espaço normal antes de um sinal de pontuação perto de «{ $near }», onde a linha pode quebrar
       *[bracket] um espaço do lado interior de um parêntese perto de «{ $near }»
    }
    .hint =
        { $kind ->
            [leading-lost] Acrescente o espaço.
            [trailing-lost] Acrescente o espaço.
            [french] Ponha aí um espaço inseparável (U+00A0 ou U+202F).
           *[other] Suprima o espaço.
        }
    .explain =
        Procura os espaços duplicados, perdidos ou mal colocados, e os espaços normais antes
        dos sinais que em francês são separados.

        Exemplo: «um , dois».

        Pode ser ignorado para as colunas alinhadas com espaços.

check-conventions = em vez de «{ $found }» escreve-se aqui «{ $wanted }» (convenções: { $profile })
    .hint = Escreva-o assim ou escolha as outras convenções em [project] no ficheiro vulgate.toml.
    .explain =
        Compara a grafia de números, datas, ordinais, percentagens, aspas e notas com as
        convenções que [project] indica no ficheiro vulgate.toml: eu é o Código de Redação
        Interinstitucional da União Europeia, cldr o uso do país. Sem escolha, só se assinala o
        que nenhuma das duas prevê.

        Exemplo: «16 Oktober» num texto alemão, que escreve «16. Oktober».

        Pode ser ignorado em nomes, códigos e citações.

check-repeated-word = a palavra «{ $word }» figura duas vezes seguidas
    .hint = Suprima uma das duas.
    .explain =
        Procura uma palavra que figura duas vezes seguidas, apenas com um espaço entre as duas,
        quando o texto de partida não repete nenhuma. Os pares que a gramática produz, como
        «nous nous», ficam de fora.

        Exemplo: «in the the text».

        Pode ser ignorado quando as duas palavras são intencionais.

check-capitalisation = a tradução começa com minúscula: «{ $word }»
    .hint = Comece com maiúscula, como o texto de partida.
    .explain =
        Procura os títulos, parágrafos, elementos de lista e notas que começam com minúscula
        quando o texto de partida começa com maiúscula.

        Exemplo: «es besteht die Pflicht.» por «The duty exists.»

        Pode ser ignorado quando as suas normas de redação querem minúsculas, por exemplo nas
        listas.

# $other é o outro texto de partida ou de chegada, $unit o identificador da unidade em que figura.
check-inconsistent =
    { $kind ->
        [targets] o mesmo texto de partida é traduzido por «{ $other }» em { $unit }
       *[sources] a mesma tradução corresponde a outro texto de partida em { $unit }: «{ $other }»
    }
    .hint =
        { $kind ->
            [targets] Escolha uma das duas traduções, a não ser que o contexto exija ambas.
           *[sources] Verifique se não foi copiada para o segmento errado.
        }
    .explain =
        Procura, num documento, um texto de partida que tem duas traduções na mesma função, e
        uma tradução de dois textos de partida que têm pouco em comum.

        Exemplo: o título «The gap» é uma vez «Die Kluft» e outra «Die Lücke».

        Pode ser ignorado quando a gramática ou o contexto exigem palavras diferentes.
