# O que `vulgate validate` encontra em XLIFF 2 para além da gramática.

xliff2-namespace = «{ $namespace }» não é o espaço de nomes de nenhuma versão de XLIFF 2
    .hint = 2.0 e 2.1 têm urn:oasis:names:tc:xliff:document:2.0, 2.2 tem urn:oasis:names:tc:xliff:document:2.2.

# Identificadores

xliff2-id-doubled = o identificador «{ $id }» de <{ $element }> já é utilizado antes no mesmo <{ $scope }>
    .hint = Dê a um dos dois outro identificador, e adapte o que para ele remete.
xliff2-id-elsewhere = o identificador «{ $id }» deste <{ $element }> pertence a um código do texto de partida de outro segmento
    .hint = Dê-lhe um identificador que a unidade ainda não tenha; um código só tem o identificador do seu equivalente no texto de chegada do mesmo segmento.
xliff2-id-other-element = o identificador «{ $id }» deste <{ $element }> pertence, no texto de partida, a um elemento de outro tipo
    .hint = Utilize o elemento que o texto de partida tem, ou um identificador que a unidade ainda não tenha.
xliff2-extension-id = o identificador «{ $id }» de <{ $element }> não é um símbolo de nome (NMTOKEN)
    .hint = Também os identificadores das extensões têm apenas letras, algarismos, pontos, hífenes, traços inferiores e dois pontos.

# Estrutura

xliff2-skeleton-empty = o esqueleto não diz nem onde está nem o que é
    .hint = Dê-lhe um href, ou insira o seu conteúdo.
xliff2-skeleton-both = o esqueleto tem um href e conteúdo
    .hint = Deixe um dos dois: o que tem um href não contém nada, nem sequer comentários.
xliff2-unit-without-segment = a unidade não tem nenhum segmento
    .hint = Cada unidade precisa de um, pelo menos; elementos <ignorable> só por si não bastam.
xliff2-target-language-missing = há textos de chegada, o primeiro na linha { $line }, mas nenhum trgLang indica a sua língua
    .hint = Acrescente trgLang à raiz.
xliff2-language = { $element } está na língua «{ $found }», mas { $attribute } indica «{ $expected }»
    .hint = As duas etiquetas devem ser iguais, mesmo quando xml:lang é herdado.
xliff2-state-without-target = o segmento está no estado «{ $state }», mas não tem texto de chegada
    .hint = Sem texto de chegada, um segmento está no estado «initial».
xliff2-substate-without-state = o segmento tem um subState, mas não tem state
    .hint = Indique também o estado, mesmo que seja «initial».
xliff2-substate = «{ $value }» não é um subState
    .hint = Escreva um prefixo próprio, dois pontos e o valor; o prefixo xlf está reservado.
xliff2-order-too-large = o texto de chegada está no lugar { $order }, mas a unidade só tem { $most } { $most ->
    [one] parte
   *[other] partes
}
    .hint = Os elementos <segment> e <ignorable> são contados em conjunto.
xliff2-order-doubled = o lugar { $order } está ocupado por outro texto de chegada da unidade
    .hint = Dê a cada texto de chegada um lugar próprio.
xliff2-order-implicit = o texto de chegada está no lugar { $order }, que cabe a outra parte porque esta não indica outra coisa
    .hint = Uma parte sem order está onde está; dê a essa outro lugar.

# Elementos internos

xliff2-hex-form = «{ $value }» não é um ponto de código em algarismos hexadecimais
    .hint = Escreva dois algarismos por byte, com as letras em maiúsculas, como 001A.
xliff2-hex-allowed = «{ $value }» é um carácter que XML pode conter
    .hint = Escreva o próprio carácter; cp serve para os que XML proíbe.
xliff2-subtype-without-type = <{ $element }> tem um subType, mas não tem type
    .hint = Indique também o tipo.
xliff2-subtype-of-other-type = o subType «{ $value }» pertence ao tipo { $type }
    .hint = Ponha type="{ $type }", ou utilize um subType próprio.
xliff2-subtype = «{ $value }» não é um subType
    .hint = Com o prefixo xlf há lb, pb, b, i, u e var. Os outros têm um prefixo próprio e dois pontos.
xliff2-start-isolated = o início «{ $id }» diz que o seu fim não está neste <{ $scope }>, mas encontra-se nele
    .hint = Retire isolated="yes".
xliff2-start-without-end = o início «{ $id }» não tem fim neste lado de <{ $scope }>
    .hint = Acrescente um <ec> com startRef="{ $id }", ou ponha isolated="yes" se o fim estiver noutra unidade.
xliff2-start-after-end = o início «{ $id }» vem depois do seu fim
    .hint = Troque os dois.
xliff2-start-with-ends = o início «{ $id }» tem mais de um fim
    .hint = Deixe um só <{ $end }> com este startRef.
xliff2-end-without-start = não há, neste lado de <{ $scope }>, nenhum <sc> «{ $id }» que este fim possa fechar
    .hint = Corrija startRef, ou ponha isolated="yes" com um id se o início estiver noutra unidade.
xliff2-end-isolated-id = um fim isolado deve ter um id e nenhum startRef
    .hint = Dê-lhe um id e retire startRef.
xliff2-end-start-ref = um fim que não está isolado deve ter um startRef e nenhum id
    .hint = Indique em startRef o <sc> que fecha, e retire o id.
xliff2-end-dir = dir está num fim que não está isolado
    .hint = A direção é a do seu início; retire-a aqui.
xliff2-end-disagrees = { $attribute } é aqui { $found }, mas deve ser { $expected } como no seu início
    .hint = Indique o mesmo em ambos.
xliff2-data-ref = { $attribute } designa «{ $id }», que não é um dado deste <{ $scope }>
    .hint = Acrescente ao seu originalData um <data> com este identificador, ou corrija a remissão.
xliff2-pair = <{ $element }> tem { $present }, mas não { $missing }
    .hint = Indique-o nas duas extremidades, ou em nenhuma.
xliff2-sub-flow = { $attribute } designa «{ $id }», que não é uma unidade do ficheiro «{ $file }»
    .hint = Os subfluxos são identificadores de unidades do mesmo ficheiro.
xliff2-sub-flow-circle = { $attribute } reconduz, através de «{ $id }», a esta mesma unidade
    .hint = Um subfluxo é texto dentro de um código de outra unidade e não pode conter-se a si próprio; designe outras unidades.
xliff2-reorder-hints = um código com canReorder="{ $value }" deve ter { $attribute }="no"
    .hint = O que não pode ser movido não pode ser copiado nem suprimido.
xliff2-copy-of-nothing = copyOf designa «{ $id }», que não é outro código deste <{ $scope }>
    .hint = Indique o identificador do código que foi copiado.
xliff2-copy-of-other = copyOf designa «{ $id }», de que este <{ $element }> não pode ser cópia
    .hint = Indique o identificador de um código da mesma espécie que não seja cópia deste.
xliff2-copy-with-data = copyOf designa «{ $id }», mas há dados originais
    .hint = A cópia de um código com dados originais remete para os mesmos dados; copyOf serve para os códigos que não os têm.
xliff2-copy-forbidden = o código «{ $id }» não pode ser copiado
    .hint = Retire a cópia.
xliff2-sequence-start = uma sequência de códigos cuja ordem é fixa não começa com canReorder="firstNo"
    .hint = Ponha firstNo no seu primeiro código.
xliff2-sequence-changed = há códigos cuja ordem é fixa numa ordem diferente da do texto de partida
    .hint = Ponha-os na ordem do texto de partida.
xliff2-code-deleted = o código «{ $id }» não pode ser suprimido, mas não está no texto de chegada
    .hint = Ponha-o no seu lugar na tradução.
xliff2-code-overlaps = o código “{ $id }” não pode sobrepor-se a outro, mas na tradução sobrepõe-se
    .hint = Coloque o início e o fim ambos antes, depois ou dentro do outro.

# Anotações e remissões

xliff2-marker-without-start = não há nenhum <sm> «{ $id }» antes deste fim neste lado de <{ $scope }>
    .hint = Corrija startRef, ou acrescente o início.
xliff2-marker-without-end = a anotação «{ $id }» não tem fim neste lado de <{ $scope }>
    .hint = Acrescente um <em> com startRef="{ $id }".
xliff2-translate-missing = a anotação genérica não diz se o texto é traduzido
    .hint = Acrescente translate="no" ou translate="yes", ou o tipo da anotação.
xliff2-comment-both = o comentário tem um value e um ref
    .hint = Deixe um dos dois.
xliff2-comment-nothing = o comentário não tem nem value nem ref
    .hint = Escreva o comentário em value, ou designe uma nota em ref.
xliff2-comment-note = «{ $ref }» não designa nenhuma nota desta unidade
    .hint = Escreva #n= e o identificador de uma nota da mesma unidade.
xliff2-note-ref = «{ $ref }» não designa nenhum segmento desta unidade
    .hint = Escreva # e o identificador de um segmento da mesma unidade.
xliff2-ref-span = «{ $ref }» não designa nenhum trecho de texto desta unidade
    .hint = Escreva # e o identificador de um segmento ou elemento interno da unidade; se estiver no texto de chegada, #t= e o identificador.
xliff2-fragment-form = «{ $ref }» não está escrito como um identificador de fragmento
    .hint = Os passos são separados por barras; cada um é um identificador, ou um prefixo, = e um identificador: #f=f1/u=u1/s1.
xliff2-fragment-prefix = «{ $ref }» tem um prefixo de uma letra que não está definido
    .hint = Estão definidos f, g, u, n, d e t. Os prefixos de módulos e extensões são mais longos.
xliff2-fragment-twice = «{ $ref }» tem duas vezes o mesmo prefixo
    .hint = Cada passo tem um prefixo diferente.
xliff2-fragment-order = «{ $ref }» não vai do ficheiro ao grupo e à unidade
    .hint = Ponha os passos por esta ordem: f, g, u.
xliff2-fragment-last = «{ $ref }» continua depois do seu último passo
    .hint = O que está dentro de uma unidade é designado uma vez, no fim.
xliff2-fragment-nowhere = «{ $ref }» não designa nada neste documento
    .hint = Corrija os seus identificadores; o ficheiro, o grupo ou a unidade que se omitem são aqueles em que está a remissão.
xliff2-fragment-outside = «{ $ref }» leva para fora do documento
    .hint = Comece por #.

# Propostas de tradução e glossário

xliff2-match-language = o texto de chegada está na língua «{ $found }», mas trgLang indica «{ $expected }»
    .hint = Só uma correspondência com reference="yes" pode estar noutra língua.
xliff2-match-annotation-ref = a anotação de uma correspondência tem um ref
    .hint = Retire-o: é a correspondência que remete para a anotação, não o contrário.
xliff2-entry-empty = a entrada não tem nem tradução nem definição
    .hint = Acrescente pelo menos uma delas.

# Estilo de formato

xliff2-subfs-without-fs = <{ $element }> tem subFs, mas não fs
    .hint = Indique também o elemento HTML em fs.
xliff2-subfs = «{ $value }» não é uma lista de atributos
    .hint = Escreva o nome e o valor com uma vírgula, e os pares separados por uma barra invertida; antes de uma vírgula ou barra invertida que faça parte do texto, ponha uma barra invertida.
xliff2-on-closing-code = { $attribute } está num fim que não está isolado
    .hint = Indica-se no início; retire-o aqui.
xliff2-fs-void = a pré-visualização poria conteúdo em <{ $value }>, que em HTML está sempre vazio
    .hint = Utilize outro valor de fs, ou passe-o para um código sem conteúdo.
xliff2-fs-nesting = a pré-visualização poria <{ $value }> dentro de <{ $around }>, o que não é HTML válido
    .hint = Utilize outro valor de fs aqui ou à volta.
xliff2-fs-text = a pré-visualização poria texto diretamente em <{ $value }>, que em HTML só contém elementos
    .hint = Dê ao texto um fs próprio, por exemplo li ou td, ou utilize aqui outro valor.
xliff2-fs-attribute-missing = a pré-visualização teria <{ $value }> sem { $attribute }, o que não é HTML válido
    .hint = Indique-o em subFs, por exemplo «src,imagem.png».

# Dados de recursos

xliff2-resources-empty = os dados de recursos não contêm nada
    .hint = Acrescente um elemento ou uma remissão para um, ou retire-os.
xliff2-resource-item-empty = o elemento de recurso não contém nada
    .hint = Acrescente um texto de partida, um texto de chegada ou uma referência.
xliff2-resource-ref = «{ $id }» não é um elemento de recurso do ficheiro «{ $file }»
    .hint = Só se pode remeter para elementos dos dados de recursos do próprio ficheiro.
xliff2-resource-without-source = um elemento que não é apenas contexto deve ter um texto de partida
    .hint = Acrescente o seu texto de partida, ou retire context="no".
xliff2-resource-nowhere = <{ $element }> não diz nem onde está o recurso nem o que é
    .hint = Dê-lhe um href, ou insira o recurso.
xliff2-resource-both = <{ $element }> tem um href e conteúdo
    .hint = Deixe um dos dois.
xliff2-resource-media-type = o elemento não indica o tipo de conteúdo (media type) do que está noutro lugar
    .hint = Acrescente mimeType, como image/png.

# Tamanho e comprimento

xliff2-size-restriction = { $attribute }="{ $value }" não é uma restrição do perfil que o ficheiro escolheu
    .hint = Escreva ou o máximo, ou o mínimo, uma vírgula e o máximo; * se não houver limite superior: 255 ou 0,255 ou 10,*.
xliff2-size-number = { $attribute }="{ $value }" não é um número inteiro
    .hint = Escreva apenas algarismos.
xliff2-size-broken =
    { $side ->
        [source] o texto de partida
       *[target] o texto de chegada
    } não respeita { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] comprimento em bytes
       *[sizeRestriction] comprimento em carateres
    }: { $size })
    .hint = Altere o texto ou a restrição.
xliff2-size-info-both = <{ $element }> tem sizeInfo e sizeInfoRef
    .hint = Deixe um dos dois.
xliff2-size-info-ref = «{ $id }» não designa nada nos dados de perfil ao lado deste elemento ou de um que o contém
    .hint = Indique o identificador de um elemento desses dados.

# Validação

xliff2-rule-tests = { $count ->
    [0] a regra não testa nada
   *[other] a regra tem { $count } testes
}
    .hint = É preciso exatamente um: isPresent, isNotPresent, startsWith, endsWith, ou um próprio com um espaço de nomes.
xliff2-rule-occurs = occurs está ao lado de um teste diferente de isPresent
    .hint = Só o que está presente pode ser contado.
xliff2-rule-exists-in-source = existsInSource não está ao lado de nenhum teste a que possa referir-se
    .hint = Vai com exatamente um de isPresent, startsWith e endsWith.
xliff2-rule-disabled = uma regra do ficheiro é desativada onde é estabelecida
    .hint = Retire a regra, ou desative-a no grupo ou na unidade em que não deva aplicar-se.
xliff2-rule-broken = o texto de chegada infringe a regra da linha { $line }: { $test } «{ $value }»
    .hint = Altere a tradução, ou desative a regra aqui.

# ITS

xliff2-its-version = é utilizado aqui ITS, mas a sua versão não é indicada nem aqui nem num elemento que o contenha
    .hint = Acrescente its:version="2.0" à raiz.
xliff2-its-issue-empty = o problema não tem nem tipo nem comentário
    .hint = Indique pelo menos um dos dois.
xliff2-its-issue-both = o problema é descrito aqui e por registos
    .hint = Deixe apenas locQualityIssuesRef ou apenas o que se indica aqui.
xliff2-its-record-empty = o registo não diz nada de ninguém
    .hint = Indique uma pessoa, uma organização ou uma ferramenta.
xliff2-its-provenance-both = a proveniência é indicada aqui e por registos
    .hint = Deixe apenas provenanceRecordsRef ou apenas o que se indica aqui.
xliff2-its-annotators = «{ $value }» não designa uma categoria com a sua ferramenta
    .hint = Escreva o identificador de uma categoria de dados, | e um endereço, cada categoria uma vez: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } não diz quem atribui o grau de confiança
    .hint = Indique a ferramenta em its:annotatorsRef aqui ou à volta: { $category }| e o seu endereço.
xliff2-its-rating-both = a avaliação é uma pontuação e um voto
    .hint = Deixe um dos dois.
xliff2-its-rating-neither = a avaliação não tem nem pontuação nem voto
    .hint = Acrescente um dos dois.
xliff2-its-threshold = { $attribute } figura sem { $of }
    .hint = Um limiar vai com aquilo com que é comparado.
xliff2-its-ref = { $attribute }="{ $ref }" não designa nenhum registo ao seu alcance
    .hint = Escreva #its= e o xml:id de registos da mesma unidade ou, para um elemento estrutural, dos que estejam nele ou à volta dele.
xliff2-its-analysis-pair = taSource e taIdent vão juntos, mas falta um dos dois
    .hint = Acrescente o outro, ou utilize taIdentRef.
xliff2-its-analysis-both = o conceito é designado por taIdentRef e por taSource com taIdent
    .hint = Deixe um dos dois modos.
xliff2-its-analysis-empty = há um grau de confiança, mas nada a que se refira
    .hint = Acrescente taClassRef, taIdentRef, ou taSource com taIdent.
xliff2-its-term-both = a anotação tem um value e um ref
    .hint = Deixe um dos dois.
xliff2-its-term-type = termConfidence está numa anotação que não é de um termo
    .hint = Ponha type="term", ou type="its:term-no" para o que não o é.
xliff2-its-type = { $attribute } está numa anotação de outro tipo
    .hint = Omita o tipo, ou ponha type="its:generic".
xliff2-its-locale-type = há um tipo de filtro de configuração regional, mas não há lista
    .hint = Acrescente its:localeFilterList.
xliff2-its-locales = «{ $value }» não é uma lista de configurações regionais
    .hint = Separe com vírgulas os intervalos de línguas: de-AT, fr-*; ou escreva * para todos.
xliff2-its-characters = «{ $value }» não é uma classe de caracteres
    .hint = Escreva uma só classe de caracteres, como [a-z0-9].

# Registo de alterações

xliff2-current-version = a versão atual «{ $value }» não é a de nenhuma revisão aqui
    .hint = Indique a versão de uma delas.
xliff2-tracked-element = appliesTo designa «{ $value }», que não pode estar ao lado deste registo nem dentro de um elemento vizinho
    .hint = Designe um elemento ao lado do registo, ou um filho de um deles.
xliff2-tracked-ref = «{ $id }» não é o identificador de nenhum { $name } ao seu alcance
    .hint = Designe um ao lado do registo, ou um filho de um elemento vizinho.
xliff2-tracked-ref-missing = há vários { $name } com identificadores, mas as revisões não dizem a qual se referem
    .hint = Indique o seu identificador em ref.
xliff2-tracked-property = «{ $value }» não é uma propriedade de { $name }
    .hint = Escreva content, ou o nome de um atributo.

# Plural, género e seleção

xliff2-switch = «{ $value }» não seleciona nada
    .hint = Escreva plural, ordinal, gender ou select, dois pontos e a variável; se forem várias, separe-as com espaços.
xliff2-case-without-switch = o segmento é para um caso, mas a unidade não tem pgs:switch
    .hint = Acrescente pgs:switch à unidade.
xliff2-case-count = o segmento dá { $found } { $found ->
    [one] valor
   *[other] valores
} para { $expected } { $expected ->
    [one] variável
   *[other] variáveis
}
    .hint = Dê um valor para cada elemento de pgs:switch, separados por espaços.
xliff2-case-value = «{ $value }» não é um caso de plural
    .hint = Escreva zero, one, two, few, many, other ou um número.
