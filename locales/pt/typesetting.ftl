# O que o compositor tem a dizer de um documento. O ficheiro e a linha são indicados antes.

# Caracteres, como «😀 (U+1F600)».
typesetting-glyph = { $count ->
        [one] um carácter que nenhum tipo de letra tem: { $characters }
       *[other] { $count } caracteres que nenhum tipo de letra tem: { $characters }
    }
    .hint = O PDF mostra uma caixa vazia, que é lida em voz alta como o carácter. Escreva-o de outro modo, ou utilize uma imagem.
typesetting-glyph-target = caracteres da tradução para «{ $lang }» que nenhum tipo de letra tem: { $characters }
    .hint = O PDF mostra uma caixa vazia, que é lida em voz alta como o carácter. Escreva-o de outro modo, ou utilize uma imagem.
typesetting-control = { $count ->
        [one] um carácter de controlo no texto: { $characters }
       *[other] caracteres de controlo no texto: { $characters }
    }
    .hint = PDF/UA, PDF/A e HTML proíbem os caracteres de controlo, que são omitidos. Suprima-os do texto de partida.
typesetting-title = o documento não tem título, pelo que é utilizado «{ $name }»
    .hint = Comece o texto com um título de nível 1, ou dê um título nos metadados iniciais.
typesetting-date = o documento não tem data, pelo que o PDF diz que foi criado em 1970
    .hint = Dê uma data nos metadados iniciais, como em «date: 2026-03-16», ou defina SOURCE_DATE_EPOCH.
typesetting-date-invalid = a data «{ $date }» nos metadados iniciais não existe no calendário
    .hint = Escreva-a como em «date: 2026-03-16». Até lá, é mostrada tal como está escrita, e os metadados dizem o que dizem sem data.
typesetting-heading-skip = depois de um título de nível { $from } vem um de nível { $to }
    .hint = É posto um nível abaixo do título superior, porque PDF/UA proíbe saltos. Corrija o número de «#» no texto de partida.
typesetting-note-undefined = não existe a nota «{ $label }»
    .hint = Escreva a nota, como em «[^{ $label }]: Texto da nota.», ou suprima a chamada.
typesetting-anchor = não há nenhum título para a hiperligação para «{ $anchor }»
    .hint = O texto é composto sem a hiperligação. O nome de um título é o seu texto em minúsculas, com hífenes em vez de espaços.
typesetting-link = os leitores do documento publicado não podem seguir «{ $target }»
    .hint = O texto é composto sem a hiperligação. Escreva o endereço completo, começando por https://, mailto: ou tel:.
typesetting-link-long = o endereço de uma hiperligação tem { $length } caracteres, mais de { $most }
    .hint = O texto é composto sem a hiperligação. Utilize um endereço mais curto.
typesetting-image-missing = não existe a imagem «{ $image }» no projeto
    .hint = Em vez dela é mostrado o seu texto alternativo. Verifique o caminho, que parte da pasta do documento.
typesetting-image-unknown = «{ $image }» não é uma imagem que possa ser composta
    .hint = Em vez dela é mostrado o seu texto alternativo. Utilize PNG, JPEG, GIF, WebP ou SVG.
typesetting-image-too-large = a imagem «{ $image }» é demasiado grande
    .hint = Em vez dela é mostrado o seu texto alternativo. Reduza-a a menos de 100 megapíxeis e 64 megabytes.
typesetting-image-broken = não é possível ler a imagem «{ $image }»: { image-reason }
    .hint = Em vez dela é mostrado o seu texto alternativo. Guarde de novo a imagem.
image-reason = { $reason ->
    [cut] o ficheiro acaba antes do fim previsto
    [size] a largura ou a altura não é válida
    [large] descodificá-la exigiria demasiada memória
    [kind] esta variante do formato não é suportada
    [markup] não é um SVG válido
   *[other] o ficheiro está danificado
}
typesetting-image-linked = a imagem «{ $image }» carrega outro ficheiro, «{ $file }»
    .hint = Em vez dela é mostrado o texto alternativo. Incorpore esse ficheiro na imagem ou guarde a imagem em PNG.
typesetting-image-foreign = a imagem «{ $image }» tem partes em HTML (foreignObject), que o PDF não mostra
    .hint = Desenhe essas partes em SVG ou guarde a imagem em PNG.
typesetting-image-glyph = o texto da imagem «{ $image }» tem caracteres que nenhum tipo de letra tem: { $characters }
    .hint = Converta o texto em traçados ou guarde a imagem em PNG. Até lá, o PDF não cumpre a sua norma.
typesetting-image-no-alt = a imagem «{ $image }» não tem texto alternativo
    .hint = Quem não a pode ver não saberá dela. Descreva-a, como em «![Um gráfico dos custos por ano]({ $image })».
typesetting-depth = há listas ou citações encaixadas em mais de { $depth } níveis
    .hint = As interiores são postas nesse nível. Divida o texto de outro modo.
typesetting-table-wide = um quadro tem { $columns } colunas, e numa página cabem { $limit }
    .hint = O PDF divide-o e repete a primeira coluna. Considere fazer vários quadros.
typesetting-standard = o PDF não é conforme com { $standard }: { pdf-reason }
    .hint = Pode ser lido, mas não por todos ou não para sempre. Corrija o que é indicado e gere de novo.
pdf-reason = { $reason ->
    [glyph] nenhum tipo de letra tem os caracteres de «{ $text }», que está numa imagem ou no modelo
    [letters] contém caracteres que a norma proíbe
    [licence] a licença de um tipo de letra proíbe a sua incorporação
    [colours] contém cores de impressão (CMYK)
    [alt] uma imagem ou fórmula não tem texto alternativo
    [language] falta a língua
    [title] falta o título
    [size] uma parte é maior do que a norma permite
    [page] uma página tem mais de 14 400 pontos (5,08 m) de largura ou de altura
   *[other] o programa de composição não a consegue cumprir
}
typesetting-warning = o compositor avisa: { $reason }
    .hint = Veja o PDF; se aí houver algo errado, comunique-o.
typesetting-failed = não foi possível criar o PDF: { $reason }
    .hint = Agradece-se que o comunique, juntando o documento; os outros ficheiros não são afetados.
typesetting-font-broken = isto não é um tipo de letra OpenType ou TrueType
    .hint = Retire o ficheiro de «pdf.fonts.files», ou ponha no seu lugar um que não esteja danificado.
typesetting-font-restricted = o produtor deste tipo de letra proíbe que seja incorporado num PDF
    .hint = Peça uma licença que permita a incorporação, ou escolha outro tipo de letra.
typesetting-font-unknown = nenhum tipo de letra pertence à família «{ $family }»
    .hint = Acrescente o ficheiro respetivo a «pdf.fonts.files», ou escolha uma destas famílias: { $known }.
typesetting-font-no-bold = a família de tipos de letra «{ $family }» não tem negrito, pelo que o texto a negrito se vê como o restante
    .hint = Acrescente o ficheiro do seu negrito a «pdf.fonts.files», ou escolha outra família.
typesetting-font-no-italic = a família de tipos de letra «{ $family }» não tem itálico, pelo que o texto em itálico se vê como o restante
    .hint = Acrescente o ficheiro do seu itálico a «pdf.fonts.files», ou escolha outra família.
typesetting-template-time =
    o modelo «{ $file }» foi interrompido: esteve em execução durante mais de { $seconds ->
        [one] { $seconds } segundo
       *[other] { $seconds } segundos
    }
    .hint = Procure nele um ciclo sem fim, ou aumente «pdf.limits.seconds».
typesetting-template-memory = o modelo «{ $file }» foi interrompido: pediu mais de { $megabytes } MiB de memória
    .hint = Procure nele o que cresce sem fim, ou aumente «pdf.limits.megabytes».
typesetting-template-failed = o modelo «{ $file }» não funciona: { $reason }
    .hint = O modelo vê os ficheiros da sua própria pasta, bem como «/doc.json» e «/house.typ», mas nenhum pacote; docs/templates.md mostra como se escreve um.
