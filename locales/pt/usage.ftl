# Utilização errada da linha de comandos. $help é o comando que mostra a ajuda, $near a palavra que
# provavelmente se queria, ou «none».

usage-command-unknown = não existe o comando «{ $name }»
    .hint =
        { $near ->
            [none] `{ $help }` enumera os comandos.
           *[other] Queria dizer `{ $near }`? `{ $help }` enumera os comandos.
        }
usage-argument-unknown = argumento inesperado { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` enumera o que o comando aceita.
           *[other] Queria dizer `{ $near }`? `{ $help }` enumera o que o comando aceita.
        }
usage-argument-missing = falta: { $arguments }
    .hint = Acrescente o que falta; `{ $help }` diz o que é.
usage-value-missing = { $argument } precisa de um valor
    .hint = Escreva o valor a seguir à opção; `{ $help }` diz quais existem.
usage-value-unknown = «{ $value }» não é um valor de { $argument }
    .hint =
        { $near ->
            [none] Valores aceites: { $known }.
           *[other] Queria dizer `{ $near }`? Valores aceites: { $known }.
        }
usage-value-language = «{ $value }» não é uma etiqueta de língua, em { $argument }
    .hint = Escreva uma etiqueta como de, pt-BR ou sr-Latn; `{ $help }` diz mais.
usage-value-number = «{ $value }» não é um número inteiro, em { $argument }
    .hint = Escreva um número inteiro; `{ $help }` diz o que significa.
usage-value-bounds = { $value } está fora dos limites de { $argument }
    .hint = Escreva um número de { $least } a { $most }; `{ $help }` diz o que significa.
usage-value-refused = «{ $value }» não se adequa a { $argument }
    .hint = Veja com `{ $help }` o que é aceite.
usage-conflict = { $argument } e { $other } excluem-se mutuamente
    .hint = Retire um dos dois; `{ $help }` diz o que faz cada um.
usage-not-unicode = um argumento não é texto Unicode
    .hint = Escreva-o de novo, ou configure o terminal para UTF-8; `{ $help }` enumera o que o comando aceita.
usage-other = utilização errada de { $argument }
    .hint = Veja com `{ $help }` como se utiliza.
