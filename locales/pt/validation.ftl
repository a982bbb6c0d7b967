# O que `vulgate validate` encontra em qualquer formato.

validate-format = <{ $element }> não é a raiz de nenhum formato que possa ser verificado aqui
    .hint = Podem ser verificados XLIFF 1.2 e 2.0 a 2.2, TMX, SRX e TBX. O seu espaço de nomes é «{ $namespace }»: verifique se tem um erro de digitação.
validate-sound = { $path }: { $format }, conforme
validate-warned = { $path }: { $format }, conforme, com { $warnings ->
    [one] um aviso
   *[other] { $warnings } avisos
}
validate-ill-formed = { $path }: não é XML bem formado, pelo que não é conforme com nada
validate-broken = { $path }: { $format }, não conforme: { $errors ->
    [one] uma infração
   *[other] { $errors } infrações
}

validate-element-unexpected = <{ $element }> não pode estar em <{ $parent }>
    .hint = Retire-o, mova-o para o seu lugar, ou corrija o seu nome ou espaço de nomes.
validate-element-order = <{ $element }> vem depois de <{ $other }> em <{ $parent }>, mas deve vir antes
    .hint = Mova-o para antes do outro.
validate-element-too-early = <{ $element }> vem antes de <{ $other }> em <{ $parent }>, mas deve vir depois
    .hint = Mova-o para depois do outro.
validate-element-repeated = <{ $parent }> tem mais <{ $element }> do que pode ter
    .hint = Deixe um, ou ponha os outros no seu lugar.
validate-element-missing = falta a <{ $element }> o que deve conter: { $child }
    .hint = Acrescente-o, ou retire o elemento incompleto.
validate-text = <{ $element }> contém texto, «{ $text }», onde só pode haver elementos
    .hint = Retire o texto, ou mova-o para um elemento destinado a texto.
validate-not-empty = <{ $element }> deve estar vazio, mas contém espaços em branco
    .hint = Escreva-o como uma só etiqueta que se fecha a si mesma.
validate-attribute-missing = falta a <{ $element }> o atributo { $attribute }
    .hint = Acrescente o atributo.
validate-attribute-unexpected = <{ $element }> não pode ter o atributo { $attribute }
    .hint = Retire-o, ou corrija o seu nome ou espaço de nomes.
validate-value-nmtoken = { $attribute }="{ $value }" em <{ $element }> não é um símbolo de nome (NMTOKEN)
    .hint = Utilize apenas letras, algarismos, pontos, hífenes, traços inferiores e dois pontos, sem espaços.
validate-value-nmtokens = { $attribute }="{ $value }" em <{ $element }> não é uma lista de símbolos de nome (NMTOKENS)
    .hint = Separe os símbolos com espaços; cada um é feito de letras, algarismos, pontos, hífenes, traços inferiores e dois pontos.
validate-value-name = { $attribute }="{ $value }" em <{ $element }> não é um nome
    .hint = Comece por uma letra ou um traço inferior, e continue com letras, algarismos, pontos, hífenes e traços inferiores.
validate-value-iri = { $attribute }="{ $value }" em <{ $element }> não é um endereço
    .hint = Escreva % como %25, a não ser que se sigam dois algarismos hexadecimais, e utilize # uma vez no máximo.
validate-value-lang = { $attribute }="{ $value }" em <{ $element }> não é uma etiqueta de língua
    .hint = Utilize uma etiqueta BCP 47, como en, pt-PT ou sr-Latn.
validate-value-integer = { $attribute }="{ $value }" em <{ $element }> não é um número inteiro
    .hint = Escreva apenas algarismos.
validate-value-integer-from = { $attribute }="{ $value }" em <{ $element }> não é um número inteiro a partir de { $from }
    .hint = Escreva apenas algarismos, e não menos de { $from }.
validate-value-integer-range = { $attribute }="{ $value }" em <{ $element }> não é um número inteiro de { $from } a { $to }
    .hint = Escolha um número dentro destes limites.
validate-value-decimal = { $attribute }="{ $value }" em <{ $element }> não é um número
    .hint = Escreva algarismos, com um ponto antes das casas decimais.
validate-value-decimal-range = { $attribute }="{ $value }" em <{ $element }> não é um número de { $from } a { $to }
    .hint = Escolha um número dentro destes limites, com um ponto antes das casas decimais.
validate-value-choice = { $attribute }="{ $value }" em <{ $element }> não é nenhum dos valores definidos
    .hint = São estes: { $values }.
validate-value-choices = { $attribute }="{ $value }" em <{ $element }> tem um valor que não está definido
    .hint = Estão definidos: { $values }. Se forem vários, separam-se com espaços.
validate-value-choice-or-prefixed = { $attribute }="{ $value }" em <{ $element }> não é nem um valor definido nem um com prefixo
    .hint = Estão definidos: { $values }. Os valores próprios têm um prefixo e dois pontos, como my:value.
validate-value-prefixed = { $attribute }="{ $value }" em <{ $element }> não é um valor com prefixo próprio
    .hint = Escreva um prefixo próprio, dois pontos e o valor, sem espaços; o prefixo xlf está reservado.
validate-value-date-time = { $attribute }="{ $value }" em <{ $element }> não é uma data com hora
    .hint = Escreva-a como 2026-03-31T09:30:00Z.
validate-value-basic-date-time = { $attribute }="{ $value }" em <{ $element }> não é uma data com hora
    .hint = Escreva-a como 20260331T093000Z.
validate-value-date = { $attribute }="{ $value }" em <{ $element }> não é uma data
    .hint = Escreva-a como 2026-03-31.
validate-value-media-type = { $attribute }="{ $value }" em <{ $element }> não é um tipo de média
    .hint = Escreva o tipo e o subtipo, como image/png.
validate-value-unicode = { $attribute }="{ $value }" em <{ $element }> não é um ponto de código
    .hint = Escreva #x e algarismos hexadecimais, como #xF8FF.
validate-id-doubled = outro elemento já tem o identificador «{ $id }»
    .hint = Os identificadores são únicos no documento; mude um, e o que para ele remete.
validate-value-coordinates = { $attribute }="{ $value }" em <{ $element }> não são coordenadas
    .hint = Escreva quatro números separados por pontos e vírgulas, # para o que não é conhecido: 10;20;#;30.
