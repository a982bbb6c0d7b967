# O que os subcomandos dizem do seu trabalho.

## vulgate init

init-in-the-way = este ficheiro já existe; nada foi escrito
    .hint = Escolha outra pasta, ou mova o ficheiro.
init-done = Em «{ $folder }» está um projeto com uma nota informativa de exemplo e as suas traduções. Para o gerar: vulgate --project { $folder } build

## vulgate segment, vulgate tm match

jsonl-line = esta linha da entrada não é o que se espera
    .hint = Cada linha é um objeto JSON com a chave «text»; «vulgate help» descreve a entrada do comando.
jsonl-half-character = «{ $escape }» é apenas metade de um caráter
    .hint = Escreva as duas metades seguidas ou o próprio caráter.

# Um lugar onde uma frase poderia terminar: as palavras à volta, a decisão e o motivo.
segment-break = corte
segment-no-break = sem corte
segment-by-rule = { $group }, regra { $number }, linha { $line }
segment-by-setting = { $key } de vulgate.toml
segment-by-hard-break = uma quebra de linha forçada
segment-by-none = nenhuma regra corta aqui
segment-gave-up = a regra { $number } exige aqui demasiados passos

## vulgate export

export-progress = Exportação
export-head-file = Ficheiro
export-head-segments = Segmentos
export-head-accepted = Traduzidos
export-head-filled = Da memória
export-head-matched = Com correspondências
export-head-changed = Alterados

export-unimported =
    este ficheiro mudou desde que foi exportado: { $count ->
        [one] uma tradução concluída que contém ainda não está registada
       *[other] { $count } traduções concluídas que contém ainda não estão registadas
    }; foi deixado como estava
    .hint = Importe-o primeiro, ou mova-o; «-o» exporta para outra pasta.

export-into-done =
    { $path }, { $lang }: { $filled ->
        [one] { $filled } tradução inserida
       *[other] { $filled } traduções inseridas
    }, { $unchanged } como antes, { $missing } em falta, { $locked } bloqueadas ou que não se traduzem.
export-into-language = este ficheiro não indica para que língua é traduzido
    .hint = Indique a língua com «--lang». Línguas deste projeto: { $known }.
export-into-foreign = este ficheiro está na língua «{ $lang }», para a qual este projeto não traduz
    .hint = Línguas deste projeto: { $known }.

## vulgate import

import-progress = Importação
import-done =
    { $document }, { $lang }: { $accepted ->
        [one] { $accepted } tradução integrada
       *[other] { $accepted } traduções integradas
    }, { $unchanged } como antes, { $unfinished } por concluir.
import-moved = «{ $former }» chama-se agora «{ $path }», porque o nome do documento mudou.
import-no-document = este ficheiro não contém nenhum documento utilizável
    .hint = Veja o que dele se diz acima, ou exporte de novo o documento.
import-unknown = este ficheiro provém de «{ $original }», que não é um documento deste projeto, e não tem nenhuma frase em comum com qualquer deles
    .hint = Documentos deste projeto: { $known }. Importe o ficheiro para o projeto que o exportou, ou integre-o apenas na memória com «vulgate tm import».
import-nothing-common = este ficheiro provém de outro documento «{ $original }»: não tem nenhuma frase em comum com o deste projeto
    .hint = Importe-o para o projeto que o exportou, ou integre-o apenas na memória com «vulgate tm import».
import-other-name = este ficheiro provém de «{ $original }», mas as suas frases são as de «{ $document }», ao qual foi atribuído
    .hint = Se o nome do documento mudou, está tudo em ordem.
import-source-language = este ficheiro foi traduzido da língua «{ $found }», mas «{ $document }» está escrito na língua «{ $expected }»
    .hint = Nada foi registado. Integre-o apenas na memória com «vulgate tm import».
import-into-source-language = este ficheiro diz estar traduzido para «{ $lang }», que é a língua do seu original; nada foi registado
    .hint = Corrija a língua de chegada («trgLang» ou «target-language») e importe-o de novo.
import-region = este ficheiro está na língua «{ $found }»; foi atribuído a «{ $lang }», a única língua do projeto que se adequa
    .hint = Não é preciso fazer nada.
import-lowered = uma tradução no estado «{ $former }» foi substituída por uma no estado «{ $state }»
    .hint = Se o ficheiro é de uma fase anterior, importe de novo o posterior.
import-pseudo =
    este ficheiro contém pseudotraduções; { $count ->
        [one] perder-se-ia uma tradução verdadeira para a língua «{ $lang }»
       *[other] perder-se-iam { $count } traduções verdadeiras para a língua «{ $lang }»
    }
    .hint = Nada foi registado. Teste a paginação numa cópia do projeto, ou importe o ficheiro do tradutor.
import-no-target-language = este ficheiro não indica para que língua é traduzido
    .hint = Escreva nele a língua (trgLang em XLIFF 2, target-language em 1.2) e importe-o de novo.
import-foreign-language =
    este ficheiro está na língua «{ $lang }», para a qual este projeto não traduz; { $count ->
        [one] a sua única tradução concluída foi
       *[other] as suas { $count } traduções concluídas foram
    } apenas para a memória
    .hint = As línguas do projeto são: { $known }. Se também deve ter esta, acrescente «{ $lang }» a «project.targets» em vulgate.toml e importe de novo.

## vulgate align

align-done = { $paired } de { $units } unidades têm par. Reveja «{ $path }» e depois importe-o.

## vulgate build

build-progress = Geração
build-done =
    { $count ->
        [0] Nada foi gerado.
        [one] Está um ficheiro em «{ $folder }».
       *[other] Estão { $count } ficheiros em «{ $folder }».
    }
build-unchanged = Nenhuma edição tinha sido alterada; nada foi gerado de novo.
build-reused = { $count ->
        [one] Uma de { $all } edições não tinha sido alterada e não foi gerada de novo.
       *[other] { $count } de { $all } edições não tinham sido alteradas e não foram geradas de novo.
    }
# O quadro que --summary escreve.
summary-title = Edições completas: { $complete } de { $all }
summary-document = Documento
summary-complete = Completas
summary-incomplete = Incompletas (segmentos por traduzir)
summary-not-built = Não geradas

build-incomplete =
    { $count ->
        [one] um segmento não tem tradução atualizada na língua «{ $lang }»; está assinalado no resultado
       *[other] { $count } segmentos não têm tradução atualizada na língua «{ $lang }»; estão assinalados no resultado
    }
    .hint = «vulgate export --lang { $lang }» escreve-os para um tradutor; «--strict» enumera-os.
build-removed = esta edição de uma geração anterior foi retirada, porque não está atualizada
    .hint = Traduza o que falta e gere de novo.
build-left-over = esta edição de uma geração anterior já não pertence a nenhum documento e língua do projeto
    .hint = Apague-a se não for para publicar.
build-untranslated = por traduzir para a língua «{ $lang }»: «{ $text }»
    .hint = «vulgate export --lang { $lang }» escreve-o para um tradutor.
build-changed = alterado desde que foi traduzido para a língua «{ $lang }»: «{ $text }»
    .hint = «vulgate export --lang { $lang }» escreve-o para um tradutor, com a tradução anterior.
build-without-pdf = este programa foi compilado sem a composição tipográfica
    .hint = Compile-o com a funcionalidade «pdf», ou escolha «--format html,source».
build-no-bilingual = não foi feita nenhuma edição bilingue em «{ $lang }», a língua do original
build-edition-format = no formato do autor só há edição definitiva
    .hint = Acrescente «--edition final» ou escolha «--format pdf» ou «html».

## vulgate status

status-percent = { $count }%
status-head-document = Documento
status-head-language = Língua
status-head-done = Feito
status-head-segments = Segmentos
status-head-translated = Traduzidos
status-head-reviewed = Revistos
status-head-final = Definitivos
status-head-changed = Alterados
status-head-missing = Em falta
status-head-words = Palavras

## vulgate analyse

analyse-head-in-context = Em contexto
analyse-head-exact = Exatas
analyse-head-repeated = Repetidas
analyse-head-95 = 95–99
analyse-head-85 = 85–94
analyse-head-75 = 75–84
analyse-head-50 = 50–74
analyse-head-new = Novas
analyse-all = Todos os documentos

## vulgate check

check-nothing-found =
    { $count ->
        [one] { $count } tradução verificada, nada a assinalar.
       *[other] { $count } traduções verificadas, nada a assinalar.
    }
check-fixed = «{ $found }» é agora «{ $wanted }» ({ $check })
check-unknown = não existe o controlo «{ $id }»
    .hint = Os controlos são: { $known }.
check-unknown-near = não existe o controlo «{ $id }»
    .hint = Queria dizer «{ $nearest }»?

## vulgate tm

tm-export-done = { $count } unidades escritas em «{ $path }».
tm-export-unknown = não existe a coleção «{ $name }» na memória
    .hint = As suas coleções são: { $known }.
tm-export-character = o carácter { $code } não é permitido em XML; em seu lugar foi escrito «�», em «{ $text }»
    .hint = Retire-o com «vulgate tm edit», ou no local de onde provém o texto, e escreva de novo o ficheiro.
tm-import-progress = Importação
tm-import-done = { $path }: { $units ->
        [one] { $units } unidade lida
       *[other] { $units } unidades lidas
    }, { $added ->
        [one] { $added } tradução nova
       *[other] { $added } traduções novas
    } na coleção «{ $collection }».
tm-import-kept = { $path }: { $units } unidades, conservadas como «{ $file }» e incluídas na lista de vulgate.toml.
tm-import-not-kept = o que foi importado está apenas na base de dados: faltará numa nova cópia do projeto
    .hint = Importe-o com «--keep» para o ter em tm/ como texto.
tm-import-name = «{ $name }» não pode ser o nome de uma coleção
    .hint = Escolha outro com «--collection»: no máximo { $limit } caracteres, sem mudanças de linha nem caracteres de controlo, sem / \ : * ? " < > |, sem espaço nem ponto nas extremidades, e que não seja um nome de dispositivo do Windows como CON.
tm-import-exists = já existe outra memória com este nome; não foi substituída
    .hint = Dê à nova outro nome com «--collection», ou suprima primeiro «{ $file }».
tm-import-settings = não foi possível acrescentar «{ $file }» ao fim de vulgate.toml, porque «tm.collections» está aí escrito de outra forma
    .hint = Escreva a lista como tabelas [[tm.collections]], ou acrescente-lhe o ficheiro à mão.
tm-import-language = «{ $lang }» não é uma língua deste projeto; os seus textos são conservados mesmo assim
    .hint = Acrescente-a a «project.targets» em vulgate.toml se quiser traduzir para ela.
tm-match-none = Nenhuma correspondência de { $min } ou mais.
tm-match-kind =
    { $kind ->
        [in-context] em contexto
        [exact] exata
        [near-exact] as mesmas palavras
        [fuzzy] semelhante
       *[pivot] através de outra língua
    }
tm-match-penalty =
    { $kind ->
        [numbers] números
        [case] maiúsculas e minúsculas
        [punctuation] pontuação ou espaços
        [codes] códigos
        [adapted] adaptada, não revista
        [collection] a sua coleção
        [provenance] a sua proveniência
        [regional] outra variedade da língua
       *[pivot] através de outra língua
    }
tm-search-done =
    { $count ->
        [0] Sem resultados.
        [one] Um resultado.
       *[other] { $count } resultados.
    }
tm-search-quote = as aspas deste texto não são fechadas: { $text }
    .hint = Feche-as, ou retire-as: as palavras entre aspas procuram-se seguidas.
tm-search-empty = não há nada que procurar
    .hint = Indique uma palavra, parte de uma palavra ou uma expressão entre aspas.
tm-stats-collection = Coleção
tm-stats-provenance = Proveniência
tm-stats-penalty = Penalização
tm-stats-units = Unidades
tm-stats-variants = Traduções
tm-stats-pair = Línguas
tm-stats-year = Última alteração
tm-stats-undated = sem data
tm-duplicates-done =
    { $count ->
        [0] Nenhum texto tem duas vezes a mesma tradução.
        [one] Um texto tem duas vezes a mesma tradução.
       *[other] { $count } textos têm duas vezes a mesma tradução.
    }
tm-conflicts-done =
    { $count ->
        [0] Nenhum texto tem várias traduções.
        [one] Um texto tem várias traduções.
       *[other] { $count } textos têm várias traduções.
    }
tm-edit-would =
    { $count ->
        [0] Sem resultados; nada mudaria.
        [one] Mudaria uma tradução. Sem «--dry-run», mudará.
       *[other] Mudariam { $count } traduções. Sem «--dry-run», mudarão.
    }
tm-delete-would =
    { $count ->
        [0] Sem resultados; nada seria retirado.
        [one] Seria retirada uma tradução. Sem «--dry-run», será retirada.
       *[other] Seriam retiradas { $count } traduções. Sem «--dry-run», serão retiradas.
    }
tm-delete-done =
    { $count ->
        [0] Sem resultados; nada mudou.
        [one] Foi retirada uma tradução.
       *[other] Foram retiradas { $count } traduções.
    }
tm-edit-done =
    { $count ->
        [0] Sem resultados; nada mudou.
        [one] Foi alterada uma tradução.
       *[other] Foram alteradas { $count } traduções.
    }
tm-edit-empty = o texto a substituir está vazio
    .hint = Indique o texto tal como figura nas traduções.
tm-edit-alike =
    { $count ->
        [one] uma tradução tem este texto com outra grafia e ficou como estava
       *[other] { $count } traduções têm este texto com outra grafia e ficaram como estavam
    }
    .hint = Para o alterar também aí, indique o texto com as maiúsculas, os acentos e os apóstrofos que aí tem.
tm-edit-source = nenhuma tradução em «{ $lang }» tem este texto: só está em textos de partida
    .hint = «tm edit» altera traduções; indique a língua delas com «--lang». Um texto de partida altera-se no seu documento.
tm-edit-blank =
    { $count ->
        [one] uma tradução ficaria sem qualquer texto e foi deixada como estava
       *[other] { $count } traduções ficariam sem qualquer texto e foram deixadas como estavam
    }
    .hint = Retire-a com «vulgate tm delete».
tm-change-record =
    { $count ->
        [one] foi também encontrada uma tradução de um documento, que ficou como estava
       *[other] foram também encontradas { $count } traduções de um documento, que ficaram como estavam
    }
    .hint = Altere-a no XLIFF do documento, como faria um tradutor, e importe esse ficheiro.
tm-verify-behind = a memória não tem este texto tal como é agora
    .hint = Não é preciso fazer nada: o próximo comando que utilizar a memória integra-o.
tm-verify-behind-many = textos que a memória não tem tal como são agora: { $count }, entre eles este
    .hint = Não é preciso fazer nada: o próximo comando que utilizar a memória integra-os.
tm-verify-sound = A memória está em ordem: { $count } unidades.
tm-rebuild-done = A memória foi reconstruída: { $units } unidades, { $variants } traduções.
tm-rebuild-lost =
    { $count ->
        [one] uma tradução estava apenas na base de dados e perdeu-se
       *[other] { $count } traduções estavam apenas na base de dados e perderam-se
    }
    .hint = Importe-as de novo, com «--keep» para as ter como texto.
tm-rebuild-aside = a base de dados estava danificada; foi guardada como «{ $path }»
    .hint = O que só nela estava e não pôde ser lido falta agora: importe-o de novo. Apague a cópia quando já não precisar dela.

## Documentos

cli-renamed = «{ $document }» serve-se das traduções de «{ $former }», que já não é um documento
    .hint = Se o nome mudou, não é preciso fazer nada: a próxima importação atribui cada tradução ao novo nome.
cli-regional = segmentos que «{ $lang }» retoma de «{ $language }»: { $count }
    .hint = Se a variante disser o mesmo, não é preciso fazer nada. «vulgate export --lang { $lang }» escreve-os para um tradutor.
cli-nothing-to-translate = neste documento não há texto para traduzir
    .hint = Se devia haver, verifique se o ficheiro é o certo.
