# A ajuda da linha de comandos. Os identificadores seguem o caminho do comando. Os exemplos são
# mostrados tal como são, um por linha: só se traduz o que se segue a «#».

help-vulgate = Traduz documentos de orientação política com uma memória de tradução e publica-os em todas as línguas da UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # um projeto com um exemplo pronto a gerar
    vulgate export --lang de                  # XLIFF para o tradutor
    vulgate import returned/brief.xlf         # integrar o ficheiro concluído
    vulgate build --strict                    # PDF; falha se algo estiver por traduzir

## Opções de todos os comandos

help-global-project = Pasta do projeto [predefinição: a mais próxima para cima que tenha um vulgate.toml]
help-global-json = Comunica num único objeto JSON na saída padrão
help-global-quiet = Mostra apenas resultados, avisos e erros
help-global-color = Cores na saída
help-global-lang-ui = Língua das mensagens [predefinição: a do sistema]

## init

help-init = Cria um novo projeto com uma pequena nota, pronto a gerar
help-init-dir = Pasta para o projeto; criada se não existir
help-init-examples =
    vulgate init briefings

## repair

help-repair = Repara texto tirado de um PDF, ou lê um PDF, e justifica cada alteração
help-repair-file = Markdown, texto simples ou um PDF
help-repair-output = Ficheiro a escrever [predefinição: a saída padrão]
help-repair-in-place = Altera o próprio ficheiro
help-repair-diff = Mostra as alterações como diff, em vez do texto se não for escrito nenhum ficheiro
help-repair-all = Faz também as alterações duvidosas
help-repair-interactive = Pede confirmação para cada alteração duvidosa
help-repair-examples =
    vulgate repair brief.md --diff             # o que seria alterado, e porquê
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # decidir sobre o que é duvidoso

## segment

help-segment = Mostra como os ficheiros são divididos em segmentos
help-segment-files = Ficheiros em qualquer formato que o Vulgate leia
help-segment-jsonl = Lê linhas {"{"}"lang":…,"text":…{"}"} da entrada padrão e responde {"{"}"segments":[…]{"}"} a cada uma
help-segment-lang = Língua do texto [predefinição: a língua de partida do projeto, ou en]
help-segment-srx = Utiliza as regras deste ficheiro SRX em vez das do projeto
help-segment-explain = Indica a regra que decidiu em cada lugar onde uma frase poderia terminar
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Trabalha com a memória de tradução

help-tm-import = Acrescenta à memória as traduções de ficheiros TMX ou XLIFF
help-tm-import-files = Ficheiros TMX ou XLIFF
help-tm-import-keep = Conserva uma cópia em tm/ e inclui-a na lista de vulgate.toml, para que a memória possa ser reconstruída a partir de texto
help-tm-import-collection = Nome da coleção a que pertencem [predefinição: o nome do ficheiro]
help-tm-import-provenance = Quem responde pelas traduções; as melhores são propostas primeiro
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Escreve a memória como TMX
help-tm-export-output = Ficheiro a escrever [predefinição: a saída padrão]
help-tm-export-lang = Apenas estas línguas; repetível
help-tm-export-collection = Apenas esta coleção
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Dá as correspondências de cada segmento, linha a linha
help-tm-match-text = Segmentos, cada um entre aspas
help-tm-match-from = Língua dos segmentos
help-tm-match-to = Língua para a qual se traduz
help-tm-match-min = Semelhança mínima de uma correspondência antes das penalizações, de 1 a 100
help-tm-match-limit = Número máximo de correspondências por segmento; 0 para todas
help-tm-match-jsonl = Lê linhas {"{"}"text":…{"}"} da entrada padrão e responde {"{"}"matches":[…]{"}"} a cada uma
help-tm-match-explain = Diz, para cada correspondência, a razão da sua pontuação: as palavras que diferem e cada penalização
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Procura texto na memória, em qualquer língua
help-tm-search-text = Palavras ou "uma expressão", sem distinguir maiúsculas de minúsculas; * e ? substituem letras de uma palavra
help-tm-search-lang = Procura apenas nestas línguas; repetível
help-tm-search-limit = Número máximo de entradas mostradas; 0 para todas
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Enumera o que está na memória várias vezes, ou de várias maneiras
help-tm-duplicates-conflicts = Textos com várias traduções, em vez de uma várias vezes
help-tm-duplicates-lang = Apenas traduções para estas línguas; repetível
help-tm-duplicates-limit = Número máximo de textos mostrados; 0 para todos
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Substitui texto nas traduções da memória
help-tm-edit-text = Texto tal como figura nas traduções
help-tm-edit-replacement = Texto a pôr no seu lugar
help-tm-edit-lang = Língua das traduções
help-tm-edit-collection = Apenas nesta coleção
help-tm-edit-document = Apenas neste documento
help-tm-edit-dry-run = Mostra o que mudaria, e não altera nada
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Retira traduções da memória
help-tm-delete-text = O que contém a tradução ou o seu texto de partida, como em «tm search»
help-tm-delete-lang = Língua desse texto
help-tm-delete-collection = Apenas nesta coleção
help-tm-delete-document = Apenas neste documento
help-tm-delete-dry-run = Mostra o que desapareceria, e não altera nada
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Conta o que a memória contém
help-tm-verify = Verifica se a memória está em ordem e concorda com os seus ficheiros de texto
help-tm-rebuild = Reconstrói a memória a partir de translations/ e tm/

## terms

help-terms = As bases terminológicas de um projeto: conceitos, definições e termos
help-terms-import = Acrescenta ao projeto uma base terminológica em TBX ou CSV
help-terms-import-files = Ficheiros TBX, ou tabelas CSV com uma coluna por língua
help-terms-import-name = Nome da base terminológica, um ficheiro em terms/ [predefinição: o nome do ficheiro]
help-terms-import-replace = Substitui uma base terminológica com o mesmo nome
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Escreve todas as bases terminológicas num só ficheiro
help-terms-export-format = Formato a escrever
help-terms-export-output = Ficheiro a escrever [predefinição: a saída padrão]
help-terms-export-lang = Apenas estas línguas; repetível
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Procura conceitos pelos seus termos, com definições
help-terms-search-text = Parte de um termo, sem distinguir maiúsculas de minúsculas
help-terms-search-from = Língua do texto [predefinição: qualquer]
help-terms-search-to = Línguas a mostrar; repetível [predefinição: as do projeto]
help-terms-search-limit = Número máximo de conceitos mostrados; 0 para todos
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Enumera os possíveis termos dos documentos que não estão na base terminológica
help-terms-extract-documents = Documentos pelo nome [predefinição: todos]
help-terms-extract-min = Número mínimo de ocorrências de um candidato
help-terms-extract-limit = Número máximo de candidatos mostrados; 0 para todos
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Escreve ficheiros XLIFF para os tradutores, com correspondências da memória
help-export-documents = Documentos pelo nome [predefinição: todos]
help-export-lang = Línguas para as quais se traduz; repetível [predefinição: todas as do projeto]
help-export-xliff = Versão de XLIFF
help-export-pseudo = Completa os ficheiros com uma pseudotradução, para testar a paginação antes de alguém traduzir
help-export-into = Em vez disso, insere as traduções neste ficheiro de outra ferramenta, na sua própria variante
help-export-output = Pasta onde escrever [predefinição: out/xliff no projeto]; com --into, o ficheiro [predefinição: o mesmo]
help-export-examples =
    vulgate export                            # todos os documentos, todas as línguas
    vulgate export water --lang de,fr         # um documento em duas línguas
    vulgate export --xliff 1.2 -o to-agency   # para ferramentas que só leem XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # de volta à ferramenta de que veio um ficheiro

## import

help-import = Verifica os XLIFF concluídos, regista-os e acrescenta-os à memória
help-import-files = Ficheiros XLIFF de qualquer versão
help-import-dry-run = Apenas verifica; não altera nada
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Cria um XLIFF, para importar, de um documento e da tradução que já tem
help-align-document = Documento pelo nome
help-align-translation = A sua tradução, em qualquer formato que o Vulgate leia
help-align-lang = Língua da tradução
help-align-output = Ficheiro a escrever [predefinição: onde export o escreveria]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Gera os documentos em cada língua: em PDF, em HTML e no formato do autor
help-build-documents = Documentos pelo nome [predefinição: todos]
help-build-lang = Línguas a gerar; repetível [predefinição: a de partida e todas as do projeto]
help-build-format = O que gerar; repetível
help-build-edition = Edições para leitores, de trabalho ou para revisão; pode repetir-se
help-build-strict = Falha se algo estiver por traduzir, e enumera-o
help-build-fresh = Gera tudo de novo, mesmo o que não foi alterado
help-build-report = Forma das mensagens
help-build-summary = Acrescenta a este ficheiro um quadro do que foi gerado, em Markdown, por exemplo para a página de uma tarefa de integração contínua
help-build-output = Pasta onde escrever [predefinição: out no projeto]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html conduz a todas as páginas
    vulgate build --strict                    # para a integração contínua

## status

help-status = Mostra até que ponto está traduzido cada documento
help-status-documents = Documentos pelo nome [predefinição: todos]
help-status-lang = Línguas a mostrar; repetível [predefinição: todas as do projeto]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Conta as palavras a traduzir, segundo o que a memória conhece delas
help-analyse-documents = Documentos pelo nome [predefinição: todos]
help-analyse-lang = Línguas a contar; repetível [predefinição: todas as do projeto]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Verifica a qualidade das traduções
help-check-documents = Documentos pelo nome [predefinição: todos]
help-check-lang = Línguas a verificar; repetível [predefinição: todas as do projeto]
help-check-format = Forma do relatório [predefinição: text, ou json com --json]
help-check-fix = Corrige nos registos o que tem uma só forma correta: espaços, e números e datas segundo as convenções do projeto
help-check-explain = Em vez disso, explica um controlo
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # ao lado das linhas de um pedido de integração
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Diz se os ficheiros são conformes com XLIFF, TMX, SRX ou TBX
help-validate-files = Ficheiros de qualquer versão destes formatos
help-validate-format = Forma do relatório [predefinição: text, ou json com --json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Altera XLIFF como uma ferramenta TAC, sem tocar em mais nada, ou converte-os

help-xliff-split = Divide os segmentos em frases segundo as regras do projeto
help-xliff-split-files = Ficheiros XLIFF da versão 2.0, 2.1 ou 2.2
help-xliff-split-output = Ficheiro a escrever, ou pasta se forem vários [predefinição: a saída padrão]
help-xliff-split-in-place = Altera os próprios ficheiros
help-xliff-split-srx = Utiliza as regras deste ficheiro SRX em vez das do projeto
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Une os segmentos de cada unidade, na medida em que o ficheiro o permita
help-xliff-join-files = Ficheiros XLIFF da versão 2.0, 2.1 ou 2.2
help-xliff-join-output = Ficheiro a escrever, ou pasta se forem vários [predefinição: a saída padrão]
help-xliff-join-in-place = Altera os próprios ficheiros
help-xliff-join-keep-order = Deixa separados os segmentos que a tradução tem noutra ordem
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Retira anotações ou extensões
help-xliff-strip-files = Ficheiros XLIFF da versão 2.0, 2.1 ou 2.2
help-xliff-strip-output = Ficheiro a escrever, ou pasta se forem vários [predefinição: a saída padrão]
help-xliff-strip-in-place = Altera os próprios ficheiros
help-xliff-strip-annotations = Anotações de todos os tipos
help-xliff-strip-custom-annotations = Anotações de tipos que não são da norma
help-xliff-strip-extensions = Elementos e atributos que não são da norma
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Lê ficheiros e escreve-os de novo, byte a byte, para ver se é possível trabalhar neles
help-xliff-rewrite-files = Ficheiros XLIFF da versão 2.0, 2.1 ou 2.2
help-xliff-rewrite-output = Ficheiro a escrever, ou pasta se forem vários [predefinição: a saída padrão]
help-xliff-rewrite-in-place = Altera os próprios ficheiros
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Converte ficheiros de qualquer ferramenta entre XLIFF 1.2 e 2.x, e diz o que a outra versão não pode conter
help-xliff-convert-files = Ficheiros XLIFF de qualquer versão
help-xliff-convert-to = Versão para a qual se converte
help-xliff-convert-output = Ficheiro a escrever, ou pasta se forem vários [predefinição: a saída padrão]
help-xliff-convert-in-place = Altera os próprios ficheiros
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Mostra o esquema JSON de vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Mostra um script com o qual uma shell completa os comandos
help-completions-shell = A shell
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Escreve as páginas do manual
help-manual-dir = Pasta para as páginas; criada se não existir
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
