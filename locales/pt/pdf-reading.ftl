### `vulgate repair` com um PDF: o que é omitido e o que não pode ser lido.

pdf-broken = «{ $path }» está tão danificado que não pode ser lido, ou não é um PDF
    .hint = Abra-o num visualizador de PDF; se aí for visível, imprima-o para um novo PDF e utilize esse.
pdf-empty = «{ $path }» está vazio
    .hint = Guarde-o ou descarregue-o de novo.
pdf-cut = o ficheiro está truncado; { $count ->
        [one] resta uma página
       *[other] restam { $count } páginas
    }
    .hint = Guarde-o ou descarregue-o de novo; o texto que falta não pode ser recuperado.
pdf-garbled = a página { $page } mostra sobretudo sinais que não são letras: o ficheiro talvez não diga quais são as suas letras
    .hint = Se o resultado não for legível, faça reconhecer o texto desta página, por exemplo com «ocrmypdf --force-ocr».
pdf-turned = a página { $page } tem texto que não corre da esquerda para a direita; esse texto vem depois do resto da página
pdf-right-to-left = a página { $page } tem texto que corre da direita para a esquerda; as suas palavras podem estar na ordem errada
    .hint = Compare esta página com o PDF.
pdf-password = «{ $path }» precisa de uma palavra-passe
    .hint = Retire a palavra-passe com o programa que a definiu, ou com «qpdf --decrypt --password=…».
pdf-encrypted = «{ $path }» está cifrado de um modo que não é conhecido
    .hint = Abra-o num visualizador de PDF e imprima-o para um novo PDF.
pdf-no-pages = «{ $path }» não tem páginas
    .hint = Peça de novo o ficheiro; o que chegou não está inteiro.
pdf-images = «{ $path }» não tem texto: { $count ->
        [one] a sua única página é uma imagem
       *[other] as suas { $count } páginas são imagens
    }
    .hint = Mande primeiro reconhecer o texto, por exemplo com «ocrmypdf».
pdf-no-text = «{ $path }» não tem texto { $count ->
        [one] na sua única página
       *[other] em nenhuma das suas { $count } páginas
    }
    .hint = Veja-o num visualizador de PDF: o texto desenhado como formas tem primeiro de ser reconhecido.
pdf-page-image = a página { $page } é uma imagem sem texto
    .hint = Mande reconhecer o texto desta página, por exemplo com «ocrmypdf», ou escreva-o.
pdf-unknown = a página { $page } mostra { $count ->
        [one] um carácter
       *[other] { $count } caracteres
    } sem que o ficheiro diga de que se trata
    .hint = Compare esta página com o PDF e complete o que falta.
pdf-page-broken = não foi possível ler a página { $page } até ao fim
    .hint = Compare esta página com o PDF e complete o que falta.
pdf-running-head = «{ $text }» omitido: está na margem de { $count ->
        [one] uma página
       *[other] { $count } páginas
    }
pdf-picture = imagem «{ $text }» omitida: acrescente o ficheiro ao Markdown manualmente
pdf-contents = índice com { $count ->
        [one] uma entrada
       *[other] { $count } entradas
    } omitido: «vulgate build» cria um novo
pdf-hyphens = palavras partidas no fim das linhas e recompostas sem hífen, porque o ficheiro mostra que não lhes pertence: { $count }
pdf-hyphen-guessed = «{ $word }» recomposto sem certeza: nada mostra se o hífen no fim da linha pertence à palavra
repair-pdf-in-place = um PDF não pode ser reparado no próprio ficheiro
    .hint = Indique um ficheiro Markdown com «-o».
