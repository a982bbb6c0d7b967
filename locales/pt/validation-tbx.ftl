# Conformidade com TBX. O programa acrescenta o ficheiro, a linha e o lugar da norma.

validate-tbx-namespace = a raiz está no espaço de nomes «{ $namespace }» em vez de «{ $expected }»
    .hint = Um elemento martif não tem espaço de nomes; um elemento tbx tem xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = «{ $name }» não é o nome de um dialeto de TBX
    .hint = Escreva um que comece por TBX-, como TBX-Basic.
validate-tbx-date = «{ $value }» não é uma data
    .hint = Escreva o ano, o mês e o dia, como 2024-05-03.
validate-tbx-language-doubled = o conceito já tem uma secção para a língua «{ $lang }»
    .hint = Reúna os termos das duas secções numa só.
validate-tbx-target-unknown = nenhum elemento do documento tem o identificador «{ $target }»
    .hint = Corrija o destino, ou acrescente aquilo para que remete.
validate-tbx-target-web = o destino «{ $target }» não é um endereço Web
    .hint = Escreva um endereço que comece por https:// ou http://.
validate-tbx-target-missing = esta remissão não tem destino
    .hint = Acrescente o atributo «target».
validate-tbx-style-dct = um ficheiro de estilo dct escreve as categorias de dados como elementos dos seus módulos, não com este atributo
    .hint = Escreva o elemento da categoria, como min:partOfSpeech, ou ponha style="dca".
validate-tbx-style-dca = um ficheiro de estilo dca não tem elementos de outros espaços de nomes
    .hint = Escreva a categoria como atributo, como termNote type="partOfSpeech", ou ponha style="dct".
validate-tbx-category-empty = o tipo está vazio
    .hint = Indique uma categoria de dados.
validate-tbx-category = o dialeto não tem nenhuma categoria de dados «{ $name }» para este elemento
    .hint = Utilize uma categoria do dialeto; as maiúsculas contam.
validate-tbx-module = o dialeto não tem nenhuma categoria de dados «{ $name }» no espaço de nomes «{ $namespace }»
    .hint = Utilize uma categoria do dialeto no espaço de nomes do seu módulo.
validate-tbx-level = «{ $name }» não pode estar neste nível de uma entrada
    .hint = Mova-o para a entrada, a língua ou o termo a que possa pertencer.
validate-tbx-value = «{ $value }» não é um valor de «{ $name }», que tem estes: { $values }
    .hint = Utilize um destes valores.
