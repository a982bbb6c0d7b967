# O que um ficheiro XLIFF da versão 1.0, 1.1 ou 1.2 diz contra a sua especificação. O programa
# acrescenta o ficheiro, a linha, a unidade e o lugar da especificação.

## A raiz

xliff1-namespace-missing = XLIFF { $version } tem um espaço de nomes, e este ficheiro não tem nenhum
    .hint = Escreva xmlns="{ $namespace }" no primeiro elemento.
xliff1-version-older = o espaço de nomes é o de XLIFF 1.2, mas a versão é «{ $version }»
    .hint = Escreva version="1.2", a não ser que uma ferramenta queira outra.
xliff1-extension-after-files = «{ $element }» está depois do último «file»
    .hint = Os elementos de outros espaços de nomes ficam aqui antes de um «file»; mova-o para o início.

## O que identifica, e o que para isso remete

xliff1-id-doubled = o valor «{ $id }» de { $attribute } em «{ $element }» já está em uso, na linha { $line }
    .hint = É único num «file»; dê outro a um dos dois.
xliff1-tool-unknown = o valor «{ $id }» de { $attribute } em «{ $element }» não é o de nenhuma ferramenta do cabeçalho
    .hint = Acrescente um «tool» com este identificador ao cabeçalho do mesmo «file», ou corrija o identificador.
xliff1-phase-unknown = o valor «{ $id }» de { $attribute } em «{ $element }» não é o de nenhuma fase do cabeçalho
    .hint = Acrescente um «phase» com este nome ao cabeçalho do mesmo «file», ou corrija o nome.
xliff1-unit-unknown = o valor «{ $id }» de { $attribute } em «{ $element }» não é o identificador de nenhuma unidade deste ficheiro
    .hint = Remeta para um «trans-unit» ou «bin-unit» do mesmo «file», ou omita o atributo.

## Atributos

xliff1-language = «{ $element }» declara a língua «{ $found }», mas { $attribute } do ficheiro é «{ $expected }»
    .hint = Faça concordar as duas indicações; as línguas só podem diferir dentro de «alt-trans».
xliff1-mime-type = «{ $value }» não é um tipo de média
    .hint = Comece por um destes: { $classes }; podem seguir-se uma barra e um subtipo.
xliff1-reformat = «{ $value }» diz sim ou não e enumera também atributos
    .hint = Escreva apenas «yes» ou «no», ou apenas os atributos que podem mudar.

## Segmentos

xliff1-segment-without-mid = um segmento de «seg-source» não tem mid
    .hint = Dê-lhe um, para que a sua tradução possa ser encontrada.
xliff1-segment-doubled = dois segmentos têm o mid «{ $mid }»
    .hint = Dê a cada segmento de um «seg-source» um mid próprio.
xliff1-segment-unknown = «{ $element }» remete para um segmento «{ $mid }», que «seg-source» não tem
    .hint = Utilize o mid de um segmento do «seg-source» ao lado, ou acrescente-lhe esse segmento.
xliff1-segmented-otherwise = sem as suas marcas, «seg-source» não diz o mesmo que «source»
    .hint = Segmente o texto de partida tal como é; em nenhum dos dois se altera o texto.

## Códigos

xliff1-rid-doubled = outro «{ $element }» deste texto tem o rid «{ $rid }»
    .hint = Dê a cada par de códigos um rid próprio.
xliff1-begin-without-end = nenhum «{ $end }» termina o «{ $element }» com { $attribute } «{ $id }»
    .hint = Acrescente o seu fim no mesmo texto, ou utilize «it» ou «x» para um código que está só.
xliff1-end-without-begin = o «{ $element }» com { $attribute } «{ $id }» não termina nenhum «{ $begin }»
    .hint = Acrescente o seu início no mesmo texto, ou utilize «it» ou «x» para um código que está só.
xliff1-end-first = o «{ $element }» com { $attribute } «{ $id }» está antes do seu «{ $begin }»
    .hint = Ponha o início do código antes do fim.
xliff1-cloned = o código «{ $id }» figura duas vezes no texto de chegada e não pode ser clonado
    .hint = Retire um dos dois, ou ponha clone="yes" no texto de partida.
xliff1-code-id-shared = dois códigos diferentes deste texto têm o identificador «{ $id }»
    .hint = Dê a cada um um identificador próprio, ou as ferramentas não os podem distinguir.
