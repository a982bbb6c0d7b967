# O que faz com que um ficheiro não seja XML bem formado. Cada mensagem é a regra infringida; o
# programa acrescenta o ficheiro, a linha e a coluna.

xml-encoding-unknown = a codificação «{ $encoding }» não é conhecida
    .hint = Guarde o ficheiro em UTF-8 e indique UTF-8, ou nenhuma codificação, na primeira linha.
xml-encoding-malformed = os bytes aqui não são { $encoding }
    .hint = Guarde de novo o ficheiro em UTF-8, ou indique a sua codificação na primeira linha (muitas vezes windows-1252); se veio por correio ou por transferência, obtenha-o outra vez.
xml-encoding-declared = o ficheiro diz que é { $declared }, mas é { $encoding } e foi lido como tal
    .hint = Indique { $encoding }, ou nenhuma codificação, na primeira linha.
xml-encoding-changed = escrito em UTF-8: há nomes, comentários ou instruções com caracteres que faltam em { $encoding }
    .hint = Avise o destinatário de que o ficheiro está agora em UTF-8; a primeira linha também o diz.
xml-empty = não há nenhum elemento neste ficheiro: não é XML
    .hint = Verifique se é o ficheiro que queria e se não está vazio.
xml-truncated = o ficheiro acaba dentro do elemento «{ $element }», que começa na linha { $opened }
    .hint = O ficheiro foi provavelmente cortado: obtenha-o de novo de onde veio.
xml-unclosed = o que começa aqui (uma etiqueta, um comentário, uma secção ou uma instrução) nunca é fechado
    .hint = O ficheiro foi provavelmente cortado, ou faltam aspas ou um «>».
xml-markup = a «<» segue-se algo que não é marcação
    .hint = Escreva «&lt;» para um simples «<».
xml-ampersand = «&» não começa nenhuma referência que termine com «;»
    .hint = Escreva «&amp;» para um simples «&».
xml-entity = a entidade «{ $name }» não está declarada
    .hint = Escreva o próprio carácter, ou o seu número, como «&#160;».
xml-char-reference = «&{ $reference };» não representa nenhum carácter de XML
    .hint = Escreva o número de um carácter que XML 1.0 permita, ou omita-o.
xml-character = o carácter { $code } não é permitido em XML 1.0
    .hint = Retire-o; é um carácter de controlo ou não é carácter nenhum.
xml-second-root = o elemento «{ $element }» está depois do fim do documento
    .hint = Um documento tem um só elemento raiz: podem ter sido unidos dois ficheiros.
xml-text-before = há texto antes do primeiro elemento
    .hint = Verifique se é um ficheiro XML, e retire o que precede o primeiro «<».
xml-text-after = há texto depois do fim do documento
    .hint = Retire o que se segue à última etiqueta de fecho.
xml-text-outside = há texto onde só podem estar elementos; foi omitido
    .hint = Ponha-o no lugar devido, ou retire-o.
xml-more = outros erros deste tipo: { $count }; o último está na linha { $line }
    .hint = Corrija-os como o primeiro.
xml-cdata-end = «]]>» figura no texto
    .hint = Escreva «]]&gt;».
xml-tag-mismatch = «</{ $found }>» fecha «<{ $expected }>» da linha { $opened }
    .hint = Feche cada elemento com uma etiqueta do mesmo nome, primeiro o mais interior.
xml-tag-unopened = «</{ $found }>» não fecha nada
    .hint = Retire-a, ou ponha a sua etiqueta de abertura onde começa o elemento.
xml-name = «{ $name }» não é um nome
    .hint = Um nome começa por uma letra ou «_» e tem no máximo um «:»; não o pode preceder nenhum espaço.
xml-attribute-twice = o atributo «{ $name }» figura duas vezes
    .hint = Mantenha um dos dois.
xml-attribute-space = não há espaço antes do atributo «{ $name }»
    .hint = Ponha um espaço antes dele.
xml-attribute-no-value = o atributo «{ $name }» não tem valor
    .hint = Escreva-o como { $name }="…".
xml-attribute-unquoted = o valor do atributo «{ $name }» não está entre aspas
    .hint = Escreva-o como { $name }="…".
xml-attribute-less-than = há um «<» no valor de um atributo
    .hint = Escreva «&lt;»; ou então faltam aspas antes dele.
xml-prefix = o prefixo «{ $prefix }» não está declarado
    .hint = Declare o seu espaço de nomes neste elemento ou num que o contenha, como xmlns:{ $prefix }="…".
xml-namespace = o prefixo «{ $prefix }» não pode ser associado a «{ $namespace }»
    .hint = Os prefixos xml e xmlns e os seus espaços de nomes são fixos, e um prefixo precisa de um espaço de nomes.
xml-comment-hyphens = há «--» num comentário, ou «-» no seu fim
    .hint = Ponha um espaço entre os hífenes.
xml-declaration = a declaração XML está errada
    .hint = Escreva <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = a declaração XML não está mesmo no início do ficheiro
    .hint = Retire o que a precede, ou retire a própria declaração.
xml-doctype-place = o DOCTYPE está depois do primeiro elemento, ou é o segundo
    .hint = Mantenha um, antes do primeiro elemento.
xml-doctype-entities = o ficheiro declara entidades próprias, que são recusadas
    .hint = Substitua-as pelo texto que representam e retire as declarações.
xml-too-large = o ficheiro tem mais elementos e textos do que se podem contar
    .hint = Divida-o em vários ficheiros.
xml-depth = os elementos estão encaixados em mais de { $limit } níveis
    .hint = Nenhum ficheiro deste tipo precisa disso; verifique de onde vem.
