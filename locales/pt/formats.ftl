# O que comunicam os leitores dos formatos de partida.

## Markdown: erros

md-utf16 = o ficheiro está em UTF-16, não em UTF-8
    .hint = Guarde-o em UTF-8; os editores chamam-lhe «codificação».
md-binary = o ficheiro contém um byte NUL, pelo que não é texto
    .hint = Verifique se é um ficheiro Markdown. Se for texto em UTF-16, guarde-o em UTF-8.
md-utf8 = o byte { $byte } não é aqui válido em UTF-8
    .hint = Guarde o ficheiro em UTF-8; provavelmente está numa codificação mais antiga, como Windows-1252.
md-other-source = o documento foi lido de outra versão deste ficheiro
    .hint = Leia de novo o ficheiro e depois escreva-o.

## Markdown: resultados

md-empty = o ficheiro está vazio
    .hint = Escreva alguma coisa, ou retire o ficheiro do projeto.
md-no-text = o ficheiro não contém nada que possa ser traduzido
    .hint = Se for essa a intenção, retire-o do projeto.
md-control = o texto contém o caráter de controlo { $code }, que outros formatos não podem conter
    .hint = Retire-o; os editores mostram-no quando os carateres invisíveis ficam visíveis.
md-yaml = os metadados iniciais não são YAML válido: { syntax-reason }
    .hint = Corrija-os; até lá, nada neles é traduzido.
md-toml = os metadados iniciais não são TOML válido: { syntax-reason }
    .hint = Corrija-os; até lá, nada neles é traduzido.
syntax-reason = { $reason ->
    [unquoted] aqui o texto tem de estar entre aspas direitas
    [quotes] as aspas não estão fechadas ou são seguidas de algo
    [doubled] esta chave já existe
    [no-value] falta o valor
    [equals] entre uma chave e o seu valor põe-se «=»
    [key] uma chave sem aspas só tem letras de A a Z sem acento, algarismos, «-» e «_»
    [bracket] um parêntese ou chaveta não tem par
    [comma] falta uma vírgula ou há uma a mais
    [value] isto não é um número, nem uma data, nem «true» ou «false»
    [escape] «\» não introduz aqui nada de conhecido; o próprio sinal escreve-se «\\»
    [rest] não pode haver mais nada nesta linha
    [indent] a linha não tem o mesmo avanço que aquelas a que pertence
    [tab] o avanço das linhas faz-se só com espaços, não com tabulações
    [colon] aqui não pode começar uma chave; o texto com dois pontos tem de estar entre aspas
    [line] a linha não tem nenhuma chave com dois pontos
    [sign] o texto que começa por este sinal tem de estar entre aspas
   *[other] há aqui algo que não devia estar aqui
}
md-heading-skipped = um título de nível { $level } segue-se a um de nível { $before }
    .hint = Os leitores de ecrã anunciam os níveis: utilize cada nível apenas sob o imediatamente superior.
md-image-without-text = a imagem não tem texto alternativo
    .hint = Diga entre os parênteses retos o que mostra a imagem, para os leitores que não a veem.
md-nested-images = há imagens encaixadas em textos alternativos em mais de { $depth } níveis; as mais interiores não são traduzidas
    .hint = Escreva textos alternativos sem imagens.
md-too-deep = há listas e citações encaixadas em mais de { $depth } níveis; as mais interiores são postas num mesmo nível
    .hint = Verifique se esse encaixe é intencional.
md-table-surplus = «{ $text }» está depois da última coluna do quadro, pelo que nunca é mostrado
    .hint = Dê mais uma coluna ao quadro, ou escreva \| onde a barra faz parte do texto.
md-table-rule = a linha por baixo do cabeçalho de um quadro tem outro número de células ({ $cells }) que o cabeçalho ({ $columns }), pelo que o quadro fica como texto corrente
    .hint = Dê à linha tantas células quantas tem o cabeçalho.
md-never-closed = nada fecha «{ $mark }», pelo que tudo o que se segue faz parte disso e não é traduzido
    .hint = Escreva { $end } numa linha própria no ponto em que deve terminar.
md-definition-list = uma linha que começa por dois pontos não é uma definição, mas continua o texto anterior
    .hint = Use uma lista, um quadro, ou o termo a negrito seguido da explicação.
md-front-open = o ficheiro começa com --- e campos que nada encerra, pelo que são texto
    .hint = Escreva --- numa linha própria por baixo do último campo.
md-key-doubled = a chave «{ $key }» aparece duas vezes
    .hint = Deixe apenas uma.
md-footnote-undefined = não existe a nota de rodapé «{ $label }»
    .hint = Acrescente o seu texto ([^{ $label }]: …), ou suprima a chamada.
md-footnote-unused = nada remete para a nota de rodapé «{ $label }»
    .hint = Acrescente uma chamada ([^{ $label }]) no lugar devido, ou suprima a nota.
md-footnote-doubled = a nota de rodapé «{ $label }» já está definida antes; este texto nunca é mostrado
    .hint = Dê-lhe um rótulo próprio.
md-missing-reference = a hiperligação remete para «{ $label }», que não está definido, pelo que fica como simples texto
    .hint = Acrescente uma definição ([{ $label }]: endereço), ou corrija o rótulo.
md-instruction-unclear = o comentário começa como uma instrução aos tradutores, mas não diz nada que se compreenda: { $text }
    .hint = Escreva <!-- vulgate translate="no" -->, max-length="60" ou note="…".
md-instruction-unknown = não existe a instrução aos tradutores «{ $name }»
    .hint = Utilize translate="no", max-length="60" ou note="…".
md-instruction-value = { $name } não pode ser «{ $value }»
    .hint = translate é «no» ou «yes», max-length um número de caracteres, note um texto.
md-instruction-unused = nenhum bloco se segue a esta instrução aos tradutores
    .hint = Ponha o comentário numa linha à parte, antes do bloco a que se refere.
md-instruction-place = uma instrução aos tradutores está dentro de um bloco HTML, pelo que não se refere a nada
    .hint = Ponha-a numa linha à parte, antes do bloco.
