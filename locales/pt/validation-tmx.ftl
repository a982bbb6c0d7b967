# Conformidade com TMX. O programa acrescenta o ficheiro, a linha e o lugar da especificação.

validate-tmx-namespace = a raiz está no espaço de nomes «{ $namespace }»; TMX não tem nenhum
    .hint = Retire o atributo xmlns.
validate-tmx-version = TMX não tem a versão «{ $version }»
    .hint = Escreva 1.4, ou a versão cujas regras o ficheiro segue: 1.1, 1.2 ou 1.3.
validate-tmx-encoding = o ficheiro declara a codificação «{ $encoding }»; TMX é UTF-8, UTF-16 ou ASCII
    .hint = Guarde-o em UTF-8 e declare essa codificação.
validate-tmx-date = «{ $value }» em «{ $attribute }» não é uma data da norma ISO 8601
    .hint = Escreva-a como AAAAMMDDThhmmssZ, por exemplo 20240503T100000Z.
validate-tmx-srclang = a língua de partida «{ $value }» não é nem uma etiqueta de língua nem *all*
    .hint = Escreva uma etiqueta com hífenes, como en-GB, ou *all* se qualquer língua puder ser a de partida.
validate-tmx-tuid = o identificador «{ $value }» está vazio ou contém espaços em branco
    .hint = Escreva-o sem espaços, ou omita-o.
validate-tmx-source-missing = nenhuma variante desta unidade está na sua língua de partida, «{ $lang }»
    .hint = Corrija a língua de uma variante ou a de srclang; ponha *all* em srclang se qualquer língua puder ser a de partida.
validate-tmx-code-doubled = outro código de abertura deste segmento já tem o número i="{ $number }"
    .hint = Dê a cada par de códigos de um segmento um número próprio.
validate-tmx-code-unopened = o código de fecho i="{ $number }" não tem nenhum código de abertura antes dele neste segmento
    .hint = Acrescente o <bpt>, ou faça deste código um <it> com pos="end".
validate-tmx-code-unclosed = o código de abertura i="{ $number }" não tem nenhum código de fecho depois dele neste segmento
    .hint = Acrescente o <ept>, ou faça deste código um <it> com pos="begin".
validate-tmx-base-missing = um map dá um código, mas a codificação não diz qual amplia
    .hint = Indique essa codificação no atributo «base».
validate-tmx-map-nothing = este map não diz nada do seu carácter
    .hint = Dê um dos atributos code, ent e subst.
validate-tmx-code = «{ $value }» não é um código
    .hint = Escreva #x e algarismos hexadecimais, como #x80.
validate-tmx-ascii = «{ $value }» em «{ $attribute }» tem caracteres fora de ASCII
    .hint = Escreva-o com caracteres ASCII.
