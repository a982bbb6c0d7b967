# O que diz a própria linha de comandos.

## Rótulos dos resultados, antes de dois pontos

cli-error = erro
cli-warning = aviso
cli-note = observação
cli-hint = sugestão
cli-rule = regra

## Onde está um resultado num ficheiro

cli-place-unit = unidade { $unit }
cli-place-segment = unidade { $unit }, segmento { $segment }

## A última linha de um relatório

cli-count-errors =
    { $count ->
        [one] { $count } erro
       *[other] { $count } erros
    }
cli-count-warnings =
    { $count ->
        [one] { $count } aviso
       *[other] { $count } avisos
    }
cli-count-notes =
    { $count ->
        [one] { $count } observação
       *[other] { $count } observações
    }

## Títulos da ajuda

cli-heading-usage = Utilização:
cli-heading-commands = Comandos
cli-heading-arguments = Argumentos
cli-heading-options = Opções
cli-heading-global = Opções gerais
cli-heading-examples = Exemplos:
cli-heading-name = Nome
cli-heading-synopsis = Sinopse
cli-heading-description = Descrição

## Palavras da ajuda

cli-command-help = Mostra esta ajuda, ou a de um comando
cli-flag-help = Mostra esta ajuda
cli-flag-version = Mostra a versão
cli-help-values = [valores: { $values }]
cli-help-default = [predefinição: { $value }]

## Marcadores de posição das linhas de utilização

cli-value-options = OPÇÕES
cli-value-command = COMANDO
cli-value-count = NÚMERO
cli-value-dir = PASTA
cli-value-edition = EDIÇÃO
cli-value-doc = DOC
cli-value-file = FICHEIRO
cli-value-format = FORMATO
cli-value-id = ID
cli-value-kind = TIPO
cli-value-name = NOME
cli-value-out = SAÍDA
cli-value-replacement = SUBSTITUTO
cli-value-rules = REGRAS
cli-value-score = PONTUAÇÃO
cli-value-shell = SHELL
cli-value-tag = LÍNGUA
cli-value-text = TEXTO
cli-value-translation = TRADUÇÃO
cli-value-version = VERSÃO
cli-value-when = QUANDO

## Falhas

cli-output-closed = já ninguém lê a saída
    .hint = Execute de novo o comando sem interromper a sua saída.
cli-environment-seconds = a variável de ambiente { $name } não pode ser «{ $value }»
    .hint = Dê-lhe um número de segundos ou retire-a.
cli-output-failed = não é possível escrever a saída: { system-reason }
    .hint = Verifique o disco ou o programa a que se destina a saída.
