# XLIFF: o que um ficheiro devolvido diz de errado, e o que lhe aconteceu. O programa acrescenta o
# ficheiro, a linha, a unidade e o segmento.

## O ficheiro

exchange-not-xliff = o elemento raiz é «{ $element }», não «xliff»
    .hint = Verifique se é o ficheiro que o tradutor devolveu.
exchange-version = a versão «{ $version }» de XLIFF não é conhecida
    .hint = Guarde o ficheiro como XLIFF 1.2, 2.0, 2.1 ou 2.2.
exchange-namespace = o espaço de nomes «{ $namespace }» não é o de XLIFF { $version }
    .hint = Os atributos «version» e «xmlns» do primeiro elemento devem concordar.

## Elementos e atributos

exchange-attribute-missing = falta a «{ $element }» o atributo «{ $attribute }»
    .hint = XLIFF exige-o; guarde de novo o ficheiro com a ferramenta que o criou, ou acrescente o atributo.
exchange-attribute-value = «{ $value }» não é um valor do atributo «{ $attribute }» de «{ $element }»
    .hint = Utilize um dos valores que XLIFF prevê para ele.
exchange-element-missing = falta a «{ $parent }» um elemento «{ $element }»
    .hint = XLIFF exige-o; o ficheiro pode ter sido editado à mão.
exchange-element-unknown = XLIFF não tem um elemento «{ $element }» em «{ $parent }»
    .hint = Retire-o, ou ponha-o num espaço de nomes próprio.
exchange-id-doubled = outro elemento «{ $element }» já tem o identificador «{ $id }»
    .hint = Os identificadores são únicos; a parte pode ter sido colada duas vezes. Mantenha uma das duas.
exchange-language = «{ $element }» declara a língua «{ $found }», mas o ficheiro declara «{ $expected }»
    .hint = Faça concordar as duas indicações.
exchange-binary = a unidade binária «{ $id }» é ignorada
    .hint = As imagens e outros ficheiros não são traduzidos aqui.
exchange-sub-kept = { $count ->
        [one] um código contém texto a traduzir, que fica no código
       *[other] { $count } códigos contêm texto a traduzir, que fica nos códigos
    }
    .hint = Traduza o texto que está dentro de códigos, como a descrição de uma imagem, na ferramenta que criou o ficheiro.
exchange-match-ref = uma correspondência remete para «{ $ref }», que não está em nenhum segmento desta unidade
    .hint = A correspondência é omitida.

## Códigos num ficheiro

exchange-code-doubled-id = dois códigos do texto de partida têm o identificador «{ $id }»
    .hint = Os identificadores dos códigos são únicos numa unidade; o ficheiro pode ter sido editado à mão.
exchange-code-unclosed = o código «{ $id }» é aberto e não é fechado nesta unidade
    .hint = Acrescente o seu fim, ou marque-o como isolado.
exchange-code-unopened = o fim do código «{ $id }» está onde esse código não está aberto
    .hint = Ponha o início do código antes do fim, ou marque o fim como isolado.
exchange-code-alone = o código «{ $id }» tem apenas uma extremidade nesta unidade
    .hint = Algumas ferramentas escrevem assim os códigos; não é preciso fazer nada se o texto de partida mostrar o mesmo.
exchange-data-missing = um código remete para os dados originais «{ $data }», que não existem
    .hint = O ficheiro pode ter sido editado à mão: exporte-o de novo e traduza a nova versão.

## Estados

exchange-state-assumed = { $count ->
        [one] um segmento não é dado como traduzido, mas a sua tradução difere do texto de partida: conta como traduzido
       *[other] { $count } segmentos não são dados como traduzidos, mas as suas traduções diferem do texto de partida: contam como traduzidos
    }
    .hint = Onde não for assim, defina o estado na ferramenta, ou esvazie a tradução.
exchange-state-unknown = o estado «{ $state }» não é conhecido; o segmento conta como traduzido
    .hint = Se não estiver concluído, defina na ferramenta um dos estados de XLIFF.
exchange-target-copied = { $count ->
        [one] uma tradução é uma cópia do texto de partida, sem estado: conta como não feita
       *[other] { $count } traduções são cópias dos textos de partida, sem estado: contam como não feitas
    }
    .hint = Onde a cópia for a tradução, dê-lhe um estado ou aprove-a na ferramenta.

exchange-target-suggested = { $count ->
        [one] uma tradução é uma sugestão que ninguém confirmou: conta como não feita
       *[other] { $count } traduções são sugestões que ninguém confirmou: contam como não feitas
    }
    .hint = Confirme na ferramenta o que estiver certo, e importe de novo o ficheiro.
exchange-target-rejected = { $count ->
        [one] uma tradução foi rejeitada por um revisor: conta como não feita
       *[other] { $count } traduções foram rejeitadas por um revisor: contam como não feitas
    }
    .hint = Corrija-as e confirme-as na ferramenta, e importe de novo o ficheiro.
exchange-target-outside = há texto da tradução fora dos segmentos marcados; fica onde está: «{ $text }»
    .hint = Mova-a para o segmento a que pertence.
exchange-order-waits = estas frases foram postas noutra ordem, mas nem todas estão traduzidas; as traduzidas mantêm a ordem do texto de partida
    .hint = Nada se perde. Traduza o resto da unidade e importe novamente para que fiquem na nova ordem.

## Outras ferramentas

exchange-flavour = o ficheiro vem de { $tool }: os seus estados, correspondências e comentários são compreendidos
    .hint = Tudo o mais que a ferramenta conserva, como o histórico dos segmentos, fica no seu próprio ficheiro.
exchange-tool = o ficheiro vem de { $tool } e é lido como qualquer XLIFF
    .hint = Reveja os estados, que as ferramentas utilizam de modos diferentes.
exchange-locked = { $count ->
        [one] um segmento está bloqueado: a sua tradução é integrada, o bloqueio não é conservado
       *[other] { $count } segmentos estão bloqueados: as suas traduções são integradas, os bloqueios não são conservados
    }
    .hint = Não é preciso fazer nada; um segmento bloqueado sem tradução conta como segmento que não se traduz.
exchange-locked-unfinished = { $count ->
        [one] um segmento está bloqueado, mas não terminado: a sua tradução não é integrada
       *[other] { $count } segmentos estão bloqueados, mas não terminados: as suas traduções não são integradas
    }
    .hint = Se a tradução estiver certa, confirme-a na ferramenta e importe de novo o ficheiro.
exchange-deleted-text = { $count ->
        [one] é omitido um trecho de texto suprimido por uma alteração registada
       *[other] são omitidos { $count } trechos de texto suprimidos por alterações registadas
    }
    .hint = Se não estiver certo, aceite ou rejeite as alterações na ferramenta.

exchange-fill-codes = os códigos da tradução não se adequam a este ficheiro
    .hint = Traduza este segmento na ferramenta que criou o ficheiro.

## A fusão

exchange-older-source = «{ $document }» mudou desde que este ficheiro foi exportado
    .hint = O que ainda se adequa é integrado; o resto é enumerado e vai para a memória.
exchange-source-changed = o texto de partida deste segmento mudou entretanto: { $change }
    .hint = A tradução vai apenas para a memória; exporte de novo o documento para a obter como correspondência.
exchange-unit-gone = o documento já não tem esta unidade: «{ $text }»
    .hint = A sua tradução vai apenas para a memória.
exchange-units-missing = faltam neste ficheiro unidades do documento: { $count } de { $all }
    .hint = As suas traduções ficam como estavam. Se o ficheiro deve estar completo, peça-o de novo.
exchange-joined-by-code = um código foi movido para outro segmento, pelo que os segmentos são agora um só
    .hint = Não é preciso fazer nada; a próxima exportação tem-nos unidos.
exchange-note-deleted = a nota «{ $text }» foi suprimida, e é retirada do registo
    .hint = Não é preciso fazer nada; escreva-a de novo se ainda for necessária.
exchange-resegmented = a ferramenta do tradutor dividiu ou uniu aqui segmentos; são adotados os seus limites
    .hint = Não é preciso fazer nada.
exchange-resegmented-unfinished = foram aqui divididos ou unidos segmentos, mas parte do que já está registado voltou por concluir
    .hint = O registo fica como está, e os segmentos concluídos vão para a memória; traduza o resto da unidade e importe de novo.
exchange-target-blank = a tradução está vazia embora o texto de partida não o esteja
    .hint = O segmento conta como não traduzido.
exchange-locked-changed = este texto não é para traduzir, mas voltou alterado; fica como está: «{ $text }»
    .hint = Se for para traduzir, indique-o no documento.
exchange-space-lost = a ferramenta juntou linhas ou espaços que o original deste segmento separa
    .hint = Verifique as mudanças de linha e os espaços da tradução.
exchange-sentences-touch = na tradução, uma frase começa logo a seguir a outra, sem o espaço do texto de partida: «{ $text }»
    .hint = Coloque aí um espaço, se faltar.
exchange-translated-twice = o ficheiro tem duas traduções deste segmento; a outra, na linha { $line }, não é utilizada: «{ $text }»
    .hint = Decida qual é a correta e apague a outra do ficheiro.
exchange-character = a tradução tem o carácter { $character }, que o texto de partida não tem e que o XML não admite
    .hint = Apague-o da tradução; é um carácter de controlo.
exchange-code-missing = falta na tradução o código «{ $code }» ({ $id })
    .hint = Volte a pô-lo no seu lugar, a não ser que tenha sido omitido de propósito e possa sê-lo.
exchange-code-edited = o código «{ $code }» ({ $id }) foi editado; é utilizada a marcação do documento
    .hint = Para ter outros endereços de hiperligações numa língua, defina link-destinations = "translate" em [markdown] no vulgate.toml; a restante marcação altera-se no documento.
exchange-code-doubled = o código «{ $code }» ({ $id }) figura duas vezes na tradução e só pode figurar uma
    .hint = Retire um dos dois.
exchange-code-taken = o código «{ $code }» ({ $id }) pertence ao segmento «{ $segment }», que ainda não está traduzido, pelo que figura duas vezes
    .hint = Traduza também esse segmento, ou deixe lá o código.
exchange-code-foreign = o código «{ $code }» não está no texto de partida
    .hint = Retire-o; só podem ser utilizados códigos do texto de partida.
exchange-code-close-first = o fim do código «{ $code }» ({ $id }) está antes do seu início, ou sem ele
    .hint = Ponha o início antes do fim, à volta das palavras a que diz respeito.
exchange-code-crossing = o código «{ $code }» ({ $id }) termina dentro de outro código que começou dentro dele
    .hint = Feche primeiro o código interior.
exchange-code-half = o código «{ $code }» ({ $id }) começa na tradução e não termina
    .hint = Volte a pôr o seu fim.

## vulgate xliff

exchange-modify-version = só XLIFF 2.0, 2.1 e 2.2 podem ser alterados assim
    .hint = Converta primeiro o ficheiro XLIFF 1.2: `vulgate xliff convert --to 2.1`; e de volta com `--to 1.2`.
exchange-modify-overlap = duas alterações dizem respeito ao mesmo lugar do ficheiro
    .hint = Nada foi escrito. Agradece-se que o comunique, juntando o ficheiro.
exchange-modify-where = não é dito para onde vão os ficheiros alterados
    .hint = Indique uma pasta com «-o», ou altere os próprios ficheiros com «--in-place».
exchange-modify-same-name = dois ficheiros seriam escritos como «{ $path }»
    .hint = Altere-os um após o outro, com uma pasta para cada.
exchange-modify-order = os lugares das traduções nesta unidade contradizem-se; fica como está
    .hint = Cada «order» é um número entre 1 e o dos segmentos, e não há dois iguais.
exchange-modify-moves = esta unidade fica como está: as suas traduções têm uma ordem própria, e um segmento sem tradução teria de dizer o seu lugar
    .hint = Traduza primeiro toda a unidade.
exchange-join-order = a tradução tem estas frases numa ordem diferente da do texto de partida; foram unidas na da tradução
    .hint = Com «--keep-order», os segmentos deste tipo ficam separados.
exchange-join-codes = estes segmentos ficam separados: unidos, um código terminaria antes de começar
    .hint = Ponha primeiro os códigos por ordem, no texto de partida e na tradução.
exchange-join-prefixes = estes segmentos ficam separados: utilizam o mesmo prefixo para espaços de nomes diferentes
    .hint = Declare cada espaço de nomes uma vez, no elemento «xliff».
exchange-join-attribute = os segmentos aqui unidos diferem em «{ $name }»; é conservado o do primeiro
    .hint = Se os outros forem importantes, defina-os onde devem estar.
exchange-join-untranslated = só uma parte dos segmentos aqui unidos tinha tradução
    .hint = Traduza o resto.
exchange-join-gap = falta na tradução o que está entre os segmentos aqui unidos
    .hint = Acrescente-o à mão ou, antes de unir, dê um «target» a cada «ignorable».
exchange-split-target = o texto de partida tem aqui { $source } frases, a tradução { $target ->
        [one] uma
       *[other] { $target }
    }; o segmento fica inteiro
    .hint = Só o tradutor pode dizer quais vão juntas: divida-o na ferramenta.
exchange-split-codes = o segmento fica inteiro: o texto de partida e a tradução teriam o mesmo código em partes diferentes
    .hint = Só o tradutor pode dizer que partes vão juntas: divida-o na ferramenta.
exchange-split-large = o segmento fica inteiro: tem mais de { $limit } MB
    .hint = Divida o texto no documento de que o ficheiro provém.
exchange-strip-kept = a anotação «{ $id }» fica, porque outra coisa precisa dela
    .hint = Uma proposta de uma memória ou uma entrada do glossário remete para ela, ou ela declara um espaço de nomes.
exchange-split-done = { $path }: { $count ->
        [one] { $count } segmento a mais.
       *[other] { $count } segmentos a mais.
    }
exchange-join-done = { $path }: { $count ->
        [one] { $count } segmento a menos.
       *[other] { $count } segmentos a menos.
    }
exchange-strip-done = { $path }: { $count ->
        [one] { $count } elemento ou atributo retirado.
       *[other] { $count } elementos ou atributos retirados.
    }
exchange-rewrite-done = { $path } está escrito.

## vulgate xliff convert

convert-kept = «{ $name }» não tem equivalente em XLIFF { $version } ({ $count ->
        [one] uma vez
       *[other] { $count } vezes
    }): é conservado onde as outras ferramentas o ignoram
    .hint = Convertido de volta, o ficheiro tem-no de novo. A uma ferramenta que precise dele deve dar-se o original.
convert-dropped = «{ $name }» não pode ser conservado em XLIFF { $version } ({ $count ->
        [one] uma vez
       *[other] { $count } vezes
    }): é omitido
    .hint = Se for importante, guarde o ficheiro original, e exprima-o de outro modo no novo.
convert-module = «{ $name }» é de um módulo em XLIFF { $version } e era antes uma extensão ({ $count ->
        [one] uma vez
       *[other] { $count } vezes
    }): tem de ser como o módulo exige
    .hint = Valide o novo ficheiro; o que for assinalado deve ser corrigido ou retirado.
convert-renamed = «{ $name }» não é um identificador que XLIFF { $version } permita, ou já está em uso ({ $count ->
        [one] uma vez
       *[other] { $count } vezes
    }): há um novo
    .hint = Não é preciso fazer nada; convertido de volta, o ficheiro tem de novo os identificadores antigos.
convert-character = { $count ->
        [one] um carácter de controlo passa a ser um código no texto
       *[other] { $count } caracteres de controlo passam a ser códigos no texto
    }: XLIFF { $version } não os pode conter
    .hint = Os tradutores têm de manter estes códigos; convertidos de volta, são de novo caracteres.
convert-data-character = { $count ->
        [one] um carácter de controlo do código nativo passa a U+FFFD
       *[other] { $count } caracteres de controlo do código nativo passam a U+FFFD
    }: XLIFF { $version } não os pode conter
    .hint = Utilize o ficheiro original para gerar o documento traduzido.
convert-states = em { $count ->
        [one] uma unidade, os segmentos diferem
       *[other] { $count } unidades, os segmentos diferem
    } nos seus estados: XLIFF { $version } tem um para todos, aqui o mais baixo
    .hint = Os dos segmentos são conservados ao lado enquanto ninguém alterar o da unidade.
convert-judged = { $count ->
        [one] uma tradução está aprovada, rejeitada ou apenas sugerida
       *[other] { $count } traduções estão aprovadas, rejeitadas ou apenas sugeridas
    }: é o que diz o seu estado em XLIFF { $version }
    .hint = O que está aprovado fica no estado «reviewed»; o resto, em «initial». Não é preciso fazer nada.
convert-sub = { $count ->
        [one] um texto dentro de um código passa a ser uma unidade própria
       *[other] { $count } textos dentro de códigos passam a ser unidades próprias
    }, como quer XLIFF { $version }
    .hint = Convertidos de volta, estão de novo dentro dos seus códigos, com as suas traduções.
convert-whole-unit = { $count ->
        [one] uma tradução alternativa é para uma unidade inteira; vai para o primeiro segmento
       *[other] { $count } traduções alternativas são para unidades inteiras; vão para os primeiros segmentos
    }: XLIFF { $version } não tem nenhuma para unidades
    .hint = Una os segmentos (vulgate xliff join) se as alternativas tiverem de ser utilizadas.
convert-no-language = há traduções, mas nada diz a sua língua; XLIFF { $version } exige uma
    .hint = Agora é «und»; escreva a língua em «trgLang».
convert-outside = { $count ->
        [one] um fragmento de uma tradução está fora dos segmentos do texto de partida; fica
       *[other] { $count } fragmentos de traduções estão fora dos segmentos dos textos de partida; ficam
    } com o segmento anterior, porque XLIFF { $version } não tem lugar para isso
    .hint = Reveja estas traduções.
convert-languages = o ficheiro tem partes em várias línguas: «{ $found }» e «{ $expected }» como { $attribute }
    .hint = XLIFF 2 tem um só par de línguas por ficheiro. Divida o ficheiro por língua e converta cada parte.
convert-done = { $path } está escrito como XLIFF { $to }.

## Notas para os tradutores, escritas no ficheiro

exchange-note-role = Isto é { $role ->
        [title] o título do documento
        [metadata] uma parte da descrição do documento
        [heading-1] um título de nível 1
        [heading-2] um título de nível 2
        [heading-3] um título de nível 3
        [heading-4] um título de nível 4
        [heading-5] um título de nível 5
        [heading-6] um título de nível 6
        [paragraph] um parágrafo
        [list-item] um elemento de uma lista
        [quote] uma citação
        [table-header] o cabeçalho de uma coluna de quadro
        [table-cell] uma célula de quadro
        [footnote] uma nota de rodapé
        [caption] uma legenda
        [alt-text] a descrição de uma imagem para quem não a pode ver
        [link-title] a dica de uma hiperligação
        [link-destination] o endereço de uma hiperligação
        [html] um texto dentro de HTML
       *[other] um trecho de texto
    }.
exchange-note-context = { exchange-note-role } Está sob «{ $heading }».
exchange-note-length = A tradução pode ter no máximo { $count } caracteres.
exchange-note-term = «{ $term }» é «{ $translations }».
exchange-note-avoid = «{ $term }» não se deveria traduzir por «{ $avoid }».
exchange-note-definition = «{ $term }»: { $definition }
exchange-note-change = O texto de partida do segmento { $segment } mudou: { $change }
