# A memória de tradução.

## A base de dados

tm-database-corrupt = a memória está danificada: { database-reason }
    .hint = Execute `vulgate tm rebuild`: reconstrói a memória a partir dos ficheiros de texto do projeto e do que ainda se pode ler.
tm-database-foreign = isto é uma base de dados de outro programa, não uma memória
    .hint = Mova-a, ou indique outro ficheiro em `vulgate.toml`; `vulgate tm rebuild` cria então uma memória a partir dos ficheiros de texto do projeto.
tm-database-newer = a memória foi escrita por um Vulgate mais recente (a sua versão é { $version })
    .hint = Atualize o Vulgate. Ou suprima o ficheiro; `vulgate tm rebuild` cria-o de novo a partir dos ficheiros de texto do projeto.
tm-database-locked = outro processo está há demasiado tempo a escrever na memória
    .hint = Espere até que termine, ou feche-o, e execute de novo o comando.
tm-read-behind = outro processo está a escrever na memória; foi lida como estava antes
    .hint = Execute de novo o comando quando o outro tiver terminado, se deve conhecer os últimos textos do projeto.
tm-read-full = não há espaço no disco para atualizar a memória; foi lida tal como estava
    .hint = Liberte espaço e execute de novo o comando, se este deve conhecer os últimos textos do projeto.
tm-database-denied = não é possível abrir ou escrever a memória: { database-reason }
    .hint = Verifique as permissões do ficheiro e da sua pasta.
tm-database-full = o disco está cheio; a memória está como antes
    .hint = Liberte espaço e execute de novo o comando.
tm-database-failed = não foi possível ler ou escrever a memória: { database-reason }
    .hint = Tente de novo; se voltar a acontecer, verifique o disco.
database-reason = { $reason ->
    [page] uma parte do ficheiro não está como foi escrita
    [format] o ficheiro não é uma base de dados
    [value] não é possível ler um dos seus valores
    [read-only] há proteção contra escrita
    [closed] o ficheiro ou a sua pasta não está acessível
    [disk] o disco comunica uma avaria
    [memory] não há memória suficiente no computador
   *[other] erro { $code } do SQLite
}
tm-database-unsound = a memória não está em ordem: { verify-reason }
    .hint = Execute `vulgate tm rebuild`: reconstrói a memória a partir dos ficheiros de texto do projeto e do que ainda se pode ler.
verify-reason = { $reason ->
    [structure] a estrutura do ficheiro está danificada (falhas encontradas: { $row })
    [dangling] a linha { $row } da tabela «{ $name }» remete para uma linha de «{ $other }» que não existe
    [dangling-one] uma linha da tabela «{ $name }» remete para uma linha de «{ $other }» que não existe
    [untranslated] a unidade { $row } não tem tradução
    [moved] a unidade { $row } está numa coleção diferente da do seu ficheiro
    [unused] o texto { $row } não pertence a nenhuma unidade
    [foreign] a unidade { $row } tem uma tradução numa língua diferente da do seu texto
    [provenance] a proveniência da coleção «{ $name }» é desconhecida: «{ $other }»
    [language] a língua do texto { $row } é desconhecida ({ $other })
    [unreadable] não é possível ler o texto { $row }
    [key] o texto { $row } não é encontrado pelo seu conteúdo
    [gone] o texto { $row } pode ser procurado, mas não existe
    [facts] não é possível ler os dados de uma tradução da unidade { $row }
    [index] o índice não encontra o texto «{ $name }»
   *[search] a pesquisa não encontra o texto «{ $name }»
}

## Ficheiros TMX

tm-tmx-root = o elemento raiz é «{ $element }»: isto não é TMX
    .hint = Verifique se é o ficheiro que queria. Um ficheiro TMX começa com o elemento «tmx».
tm-tmx-version = a versão é «{ $version }»; são conhecidas as versões 1.1 a 1.4
    .hint = Foi lido como 1.4. Compare algumas unidades e, se estiverem erradas, exporte de novo o ficheiro como TMX 1.4.
tm-tmx-header = não há cabeçalho
    .hint = O primeiro texto de cada unidade foi tomado como texto de partida. Se estiver errado, acrescente um cabeçalho com «srclang».
tm-tmx-header-facts = as propriedades e notas do cabeçalho não têm lugar na memória e foram omitidas: { $count }
    .hint = Se forem importantes, guarde o próprio ficheiro: `vulgate tm import --keep`.
tm-tmx-body = não há corpo e, por isso, não há unidades
    .hint = Exporte de novo o ficheiro a partir da ferramenta que o criou.
tm-tmx-no-srclang = o cabeçalho não indica a língua de partida
    .hint = O primeiro texto de cada unidade foi tomado como texto de partida. Se estiver errado, acrescente «srclang».
tm-tmx-srclang = «{ $lang }» não é uma língua de partida
    .hint = Escreva uma etiqueta de língua como «en» ou «pt-BR», ou «*all*». O primeiro texto da unidade foi tomado como texto de partida.
tm-tmx-element = o elemento «{ $element }» não pode estar aqui e foi omitido
    .hint = Verifique se contém uma tradução; nesse caso, ponha-a onde TMX 1.4 a quer.
tm-tmx-large = uma unidade excede { $limit } MB
    .hint = Verifique se o ficheiro está danificado: pode faltar uma etiqueta de fecho.
tm-tmx-cut-off = o ficheiro acaba antes do seu fim
    .hint = Foi cortado pelo caminho, ou não está concluído. Obtenha-o de novo de onde veio.
tm-tmx-unclosed = a unidade foi omitida: outra começa antes de ela terminar
    .hint = Acrescente a sua etiqueta de fecho «</tu>», ou retire a unidade.
tm-tmx-broken = a unidade foi omitida por esta razão
    .hint = Corrija-a, ou retire-a, e importe de novo o ficheiro: o que já é conhecido não é acrescentado duas vezes.
tm-tmx-character = o carácter { $code } não é permitido em XML; foi tomado tal como está
    .hint = Retire-o do texto: outros programas recusarão o ficheiro.
tm-tmx-unit = a unidade foi omitida: dos dois ou mais textos de que precisa tem { $count }
    .hint = Acrescente o que falta, ou retire a unidade.
tm-tmx-no-lang = o texto foi omitido: a sua língua não é indicada
    .hint = Acrescente «xml:lang».
tm-tmx-lang = o texto foi omitido: «{ $lang }» não é uma língua conhecida
    .hint = Escreva em «xml:lang» uma etiqueta de língua como «de» ou «pt-BR».
tm-tmx-no-seg = o texto da língua «{ $lang }» foi omitido: não tem «seg»
    .hint = Acrescente o texto, ou retire o «tuv».
tm-tmx-empty = o texto da língua «{ $lang }» foi omitido: está vazio
    .hint = Acrescente o texto, ou retire o «tuv».
tm-tmx-date = «{ $value }» em «{ $attribute }» não é uma data e foi ignorado
    .hint = Escreva-a como 20260316T120000Z.
tm-tmx-inline = «{ $element }» não é um elemento interno de TMX; o seu texto foi tomado
    .hint = Utilize «bpt» e «ept», «ph» ou «it» para a marcação.
tm-tmx-unpaired = «{ $element }» com i="{ $i }" não tem par no texto; foi tomado como código isolado
    .hint = Dê ao início e ao fim de um par o mesmo «i», ou utilize «it».
tm-tmx-no-i = falta «i» a «{ $element }»; foi tomado como código isolado
    .hint = Dê ao início e ao fim de um par o mesmo «i».
tm-tmx-pos = falta «pos» a «it», ou não é nem «begin» nem «end»; foi tomado como marcador de posição
    .hint = Escreva pos="begin" ou pos="end".
tm-tmx-codes = a propriedade «{ $property }» não se adequa aos códigos do texto e foi ignorada
    .hint = Não é preciso fazer nada se o texto foi editado de propósito; caso contrário, exporte-o de novo.
