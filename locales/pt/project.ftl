# Defeitos de vulgate.toml e da pasta do projeto.

config-syntax = isto não é TOML válido: { syntax-reason }
    .hint = Corrija a linha; https://toml.io mostra a sintaxe.
config-missing-key = falta a chave «{ $key }»
    .hint = Acrescente-a; docs/configuration.md descreve todas as chaves.
config-unknown-key-near = não existe a chave «{ $key }»
    .hint = Queria dizer «{ $nearest }»?
config-unknown-key = não existe a chave «{ $key }»
    .hint = Chaves conhecidas aqui: { $known }.
config-wrong-type =
    «{ $key }» deve ser { $expected ->
        [string] um texto entre aspas
        [integer] um número inteiro
        [number] um número
        [boolean] true ou false
        [array] uma lista entre parênteses retos
       *[object] uma tabela
    }, não { $found ->
        [string] um texto
        [integer] um número inteiro
        [number] um número
        [boolean] true ou false
        [date] uma data
        [array] uma lista
       *[object] uma tabela
    }
    .hint = docs/configuration.md mostra um exemplo de cada chave.
config-empty-list = «{ $key }» está vazio
    .hint = Dê pelo menos um valor.
config-out-of-range = «{ $key }» deve situar-se entre { $least } e { $most }
    .hint = Altere o número.
config-contrast = «{ $key }» mal se lê sobre { $ground }: o contraste é de { $contrast } para 1
    .hint = As WCAG 2.2 exigem 4,5 para 1: escolha uma cor mais escura, ou um fundo mais claro.
config-unknown-value = «{ $key }» não pode ser «{ $value }»
    .hint = Escolha um destes valores: { $known }.
config-pattern = «{ $key }» não pode ser «{ $value }»
    .hint = Deve ter a forma { $pattern }; docs/configuration.md mostra um exemplo.
config-unknown-check-near = não existe o controlo «{ $value }»
    .hint = Queria dizer «{ $nearest }»?
config-unknown-check = não existe o controlo «{ $value }»
    .hint = «vulgate check --explain ID» conhece os controlos; docs/configuration.md diz mais.
config-unknown-language = «{ $value }» em «{ $key }» não é uma etiqueta de língua
    .hint = Escreva uma etiqueta BCP 47 de uma língua da norma ISO 639, como «de» ou «pt-BR».
config-path-outside = o caminho «{ $value }» em «{ $key }» sai do projeto
    .hint = Escreva um caminho a partir da pasta do projeto, com «/» e sem «..».

project-not-found = não há um vulgate.toml em «{ $folder }» nem em nenhuma pasta acima
    .hint = Vá para a pasta do seu projeto, indique-a com --project, ou crie um com «vulgate init».
project-not-text = vulgate.toml não é texto em UTF-8
    .hint = Guarde-o em UTF-8.
project-no-documents = o padrão «{ $pattern }» não encontra nenhum documento
    .hint = Verifique «project.documents» em vulgate.toml.
project-no-memory = falta a memória «{ $file }» de «tm.collections»
    .hint = Ponha aí o ficheiro, ou retire-o de vulgate.toml.
press-no-fonts = nenhum ficheiro corresponde ao padrão «{ $pattern }» de «pdf.fonts.files»
    .hint = Ponha aí os tipos de letra, ou corrija o padrão.
press-no-template = falta o modelo «{ $file }» de «pdf.template»
    .hint = Ponha aí o ficheiro, ou retire-o de vulgate.toml.
press-template-large =
    a pasta do modelo tem mais de { $files ->
        [one] { $files } ficheiro
       *[other] { $files } ficheiros
    } ou mais de { $megabytes } MiB
    .hint = Guarde o modelo e aquilo de que ele precisa numa pasta à parte.
project-no-format = «{ $path }» não está em nenhum formato que o Vulgate leia
    .hint = Extensões conhecidas: { $known }.
project-same-name = «{ $path }» e «{ $other }» chamar-se-iam ambos «{ $name }»
    .hint = Mude o nome de um dos ficheiros: as traduções são guardadas com esse nome.
project-name-of-edition = «{ $path }» tem o nome de uma versão provisória ou de uma edição bilingue de «{ $other }»
    .hint = Dê outro nome a um dos dois ficheiros.
project-unknown-document-near = não existe o documento «{ $name }» neste projeto
    .hint = Queria dizer «{ $nearest }»?
project-unknown-document = não existe o documento «{ $name }» neste projeto
    .hint = Documentos deste projeto: { $known }.
project-path-outside = o caminho «{ $path }» sai do projeto
    .hint = Indique um documento do projeto; «vulgate status» enumera-os.
project-language-not-target = o projeto não traduz para a língua «{ $lang }»
    .hint = As suas línguas são: { $known }. Acrescente «{ $lang }» a «project.targets» em vulgate.toml se o deve fazer.
