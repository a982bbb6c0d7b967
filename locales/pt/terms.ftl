# Terminologia.

## Ficheiros TBX

terms-tbx-root = o elemento raiz é «{ $element }»: isto não é TBX
    .hint = Verifique se é o ficheiro que queria. Um ficheiro TBX começa com o elemento «tbx» ou «martif».
terms-tbx-prefix = os elementos de TBX têm o prefixo «{ $prefix }», que não é lido
    .hint = Exporte de novo o ficheiro com o espaço de nomes de TBX como predefinido, sem prefixo.
terms-tbx-body = não há corpo e, por isso, não há entradas
    .hint = Exporte de novo o ficheiro a partir da ferramenta que o criou.
terms-tbx-element = o elemento «{ $element }» não pode estar aqui e foi omitido
    .hint = Verifique se contém um termo; nesse caso, ponha-o numa entrada.
terms-tbx-large = uma entrada excede { $limit } MB
    .hint = Verifique se o ficheiro está danificado: pode faltar uma etiqueta de fecho.
terms-tbx-cut-off = o ficheiro interrompe-se antes do fim
    .hint = Foi cortado pelo caminho, ou não está concluído. Obtenha-o de novo de onde veio.
terms-tbx-broken = a entrada foi omitida, porque está danificada
    .hint = Corrija-a, ou retire-a, e importe de novo o ficheiro.
terms-tbx-id = outra entrada já tem o identificador «{ $id }»
    .hint = Foram ambas integradas. Dê a uma delas outro identificador, para as distinguir.
terms-tbx-no-term = a entrada foi omitida: não tem nenhum termo utilizável
    .hint = Acrescente um termo numa língua conhecida, ou retire a entrada.
terms-tbx-empty = um termo da língua «{ $lang }» foi omitido: está vazio
    .hint = Acrescente o seu texto, ou retire-o.
terms-tbx-lang = os termos foram omitidos: «{ $lang }» não é uma língua conhecida
    .hint = Escreva em «xml:lang» uma etiqueta de língua como «de» ou «pt-BR».
terms-tbx-no-lang = os termos foram omitidos: a sua língua não é indicada
    .hint = Acrescente «xml:lang».
terms-status = «{ $value }» não é um estatuto de termo e foi ignorado
    .hint = Escreva «preferred», «admitted», «deprecated» ou «superseded»; em TBX, seguido de «Term-admn-sts».

## Tabelas

terms-csv-no-language = a primeira linha não indica nenhuma língua
    .hint = Ponha etiquetas de língua como «en» e «de» no cabeçalho das colunas com termos.
terms-csv-column = a coluna «{ $name }» não é conhecida e foi omitida
    .hint = São conhecidas as etiquetas de língua, «id», «subject», «definition», «note», «source» e, depois de uma etiqueta, «:status», «:part-of-speech», «:context», «:note», «:definition».
terms-csv-cells = a linha foi omitida: tem { $count } células, e a primeira linha { $expected }
    .hint = Ponha entre aspas as células que contêm uma vírgula ou uma quebra de linha.
terms-csv-no-term = a linha foi omitida: não tem nenhum termo
    .hint = Acrescente um termo numa coluna de língua, ou retire a linha.
terms-csv-quote = a linha foi omitida: há nela aspas que nunca são fechadas
    .hint = Feche-as, ou duplique-as se fizerem parte do texto.

## Comandos

terms-import-one-name = «{ $name }» não pode ser o nome de várias bases terminológicas
    .hint = Importe os ficheiros um a um, ou não utilize «--name».
terms-import-name = «{ $name }» não pode ser o nome de um ficheiro
    .hint = Utilize letras, algarismos e hífenes.
terms-import-exists = já existe uma base terminológica «{ $file }», e é outra
    .hint = Acrescente «--replace» para pôr a nova no seu lugar, ou «--name» para manter ambas.
terms-import-nothing = o ficheiro não contém nenhum termo utilizável
    .hint = Verifique se é o ficheiro que queria. `vulgate validate` diz o que está errado num TBX.
terms-import-rewritten = o ficheiro tem defeitos; «{ $file }» foi escrito de novo com tudo o que está em ordem
    .hint = Corrija os defeitos e importe de novo o ficheiro com «--replace» para o conservar tal como está.
terms-import-done = { $path }: { $concepts ->
    [one] { $concepts } conceito
   *[other] { $concepts } conceitos
} com { $terms ->
    [one] { $terms } termo
   *[other] { $terms } termos
}, em { $file }
terms-export-nothing = o projeto não tem termos nestas línguas
    .hint = Acrescente uma base terminológica com `vulgate terms import`, ou peça outras línguas.
terms-export-done = { $count ->
    [one] { $count } conceito escrito
   *[other] { $count } conceitos escritos
} em { $path }
terms-search-done = { $count ->
    [0] sem resultados
    [one] um conceito encontrado
   *[other] { $count } conceitos encontrados
}
terms-extract-done = { $count ->
    [0] nenhum candidato que não esteja na base terminológica
    [one] um candidato
   *[other] { $count } candidatos
}
terms-head-candidate = candidato
terms-head-count = número
terms-head-score = pontuação
terms-head-example = exemplo
