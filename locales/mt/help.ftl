# L-għajnuna tal-linja tal-kmand. L-identifikaturi jsegwu l-kmand: help-tm-import huwa dak li
# jagħmel “vulgate tm import”, help-tm-import-keep dak li tagħmel l-għażla --keep tiegħu. L-eżempji
# jintwerew kif inhuma, wieħed kull linja: jiġi tradott biss dak li jsegwi “#”.

help-vulgate = Ittraduċi dokumenti ta’ politika b’memorja tat-traduzzjoni, u ppubblikahom bil-lingwi kollha tal-UE
help-vulgate-examples =
    vulgate init briefings && cd briefings    # proġett b’kampjun li jista’ jinbena minnufih
    vulgate export --lang de                  # XLIFF għat-traduttur
    vulgate import returned/brief.xlf         # ħu lura l-fajl lest
    vulgate build --strict                    # PDFs; ifalli jekk xi ħaġa mhijiex tradotta

## Għażliet ta’ kull kmand

help-global-project = Direttorju tal-proġett [predefinit: l-eqreb wieħed ’il fuq li għandu vulgate.toml]
help-global-json = Irrapporta bħala oġġett JSON wieħed fl-output standard
help-global-quiet = Uri biss riżultati, twissijiet u żbalji
help-global-color = Kuluri fl-output
help-global-lang-ui = Lingwa tal-messaġġi [predefinit: dik tas-sistema]

## init

help-init = Agħmel proġett ġdid b’nota informattiva żgħira li tista’ tinbena minnufih
help-init-dir = Direttorju għalih; jinħoloq jekk ma jeżistix
help-init-examples =
    vulgate init briefings

## repair

help-repair = Sewwi test ġej minn PDF, jew aqra PDF, b’raġuni għal kull bidla
help-repair-file = Markdown, test sempliċi jew PDF
help-repair-output = Fajl x’jinkiteb [predefinit: l-output standard]
help-repair-in-place = Ibdel il-fajl innifsu
help-repair-diff = Uri l-bidliet bħala diff, minflok it-test meta ma jinkiteb ebda fajl
help-repair-all = Agħmel ukoll il-bidliet dubjużi
help-repair-interactive = Staqsi għal kull bidla dubjuża
help-repair-examples =
    vulgate repair brief.md --diff             # x’jinbidel, u għaliex
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # iddeċiedi dwar dak li hu dubjuż

## segment

help-segment = Uri kif il-fajls jinqasmu f’segmenti
help-segment-files = Fajls fi kwalunkwe format li jaqra Vulgate
help-segment-jsonl = Aqra linji {"{"}"lang":…,"text":…{"}"} mill-input standard, wieġeb {"{"}"segments":[…]{"}"} għal kull waħda
help-segment-lang = Lingwa tat-test [predefinit: il-lingwa tas-sors tal-proġett, jew en]
help-segment-srx = Uża r-regoli ta’ dan il-fajl SRX minflok dawk tal-proġett
help-segment-explain = Semmi r-regola li ddeċidiet f’kull post fejn sentenza tista’ tintemm
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Aħdem bil-memorja tat-traduzzjoni

help-tm-import = Żid mal-memorja traduzzjonijiet minn fajls TMX jew XLIFF
help-tm-import-files = Fajls TMX jew XLIFF
help-tm-import-keep = Żomm kopja taħt tm/ u elenkaha f’vulgate.toml, biex il-memorja tkun tista’ terġa’ tinbena mit-test
help-tm-import-collection = Isem il-kollezzjoni li jappartjenu għaliha [predefinit: l-isem tal-fajl]
help-tm-import-provenance = Min hemm wara t-traduzzjonijiet; l-aħjar jiġu offruti l-ewwel
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Ikteb il-memorja bħala TMX
help-tm-export-output = Fajl x’jinkiteb [predefinit: l-output standard]
help-tm-export-lang = Dawn il-lingwi biss; tista’ tiġi ripetuta
help-tm-export-collection = Din il-kollezzjoni biss
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Wieġeb segmenti bil-korrispondenzi tagħhom, linja b’linja
help-tm-match-text = Segmenti, kull wieħed bejn il-virgoletti
help-tm-match-from = Lingwa tas-segmenti
help-tm-match-to = Lingwa li lejha ssir it-traduzzjoni
help-tm-match-min = L-inqas xebh ta’ korrispondenza qabel il-penali, minn 1 sa 100
help-tm-match-limit = L-għadd massimu ta’ korrispondenzi għal segment; 0 għal kollha
help-tm-match-jsonl = Aqra linji {"{"}"text":…{"}"} mill-input standard, wieġeb {"{"}"matches":[…]{"}"} għal kull waħda
help-tm-match-explain = Għid għal kull korrispondenza għaliex għandha l-punteġġ tagħha: il-kliem differenti, u kull penali
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Sib test fil-memorja, fi kwalunkwe lingwa
help-tm-search-text = Kliem jew "frażi", ittri kbar jew żgħar; * u ? joqogħdu għal ittri ta’ kelma
help-tm-search-lang = Fittex biss f’dawn il-lingwi; tista’ tiġi ripetuta
help-tm-search-limit = L-għadd massimu ta’ entrati murija; 0 għal kollha
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Elenka dak li jinsab fil-memorja diversi drabi, jew b’diversi modi
help-tm-duplicates-conflicts = Testi b’diversi traduzzjonijiet, minflok b’waħda diversi drabi
help-tm-duplicates-lang = Traduzzjonijiet lejn dawn il-lingwi biss; tista’ tiġi ripetuta
help-tm-duplicates-limit = L-għadd massimu ta’ testi murija; 0 għal kollha
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Issostitwixxi test fit-traduzzjonijiet tal-memorja
help-tm-edit-text = Test kif jinsab fit-traduzzjonijiet
help-tm-edit-replacement = Test x’jitqiegħed minfloku
help-tm-edit-lang = Lingwa tat-traduzzjonijiet
help-tm-edit-collection = F’din il-kollezzjoni biss
help-tm-edit-document = F’dan id-dokument biss
help-tm-edit-dry-run = Uri x’jinbidel, mingħajr ma tibdel xejn
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Neħħi traduzzjonijiet mill-memorja
help-tm-delete-text = Dak li jinsab fit-test tagħhom jew fis-sors tiegħu, bħal f’“tm search”
help-tm-delete-lang = Lingwa ta’ dak it-test
help-tm-delete-collection = F’din il-kollezzjoni biss
help-tm-delete-document = F’dan id-dokument biss
help-tm-delete-dry-run = Uri x’jitneħħa, mingħajr ma tibdel xejn
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Għodd x’fiha l-memorja
help-tm-verify = Iċċekkja li l-memorja hija f’postha u taqbel mal-fajls tat-test tagħha
help-tm-rebuild = Ibni l-memorja mill-ġdid minn translations/ u tm/

## terms

help-terms = Il-bażijiet terminoloġiċi ta’ proġett: kunċetti, definizzjonijiet u termini
help-terms-import = Żid mal-proġett bażi terminoloġika minn TBX jew CSV
help-terms-import-files = Fajls TBX, jew tabelli bħala CSV b’kolonna għal kull lingwa
help-terms-import-name = Isem il-bażi terminoloġika, fajl taħt terms/ [predefinit: l-isem tal-fajl]
help-terms-import-replace = Poġġiha minflok bażi terminoloġika bl-istess isem
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Ikteb il-bażijiet terminoloġiċi kollha bħala fajl wieħed
help-terms-export-format = Format x’jinkiteb
help-terms-export-output = Fajl x’jinkiteb [predefinit: l-output standard]
help-terms-export-lang = Dawn il-lingwi biss; tista’ tiġi ripetuta
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Sib kunċetti skont it-termini tagħhom, bid-definizzjonijiet
help-terms-search-text = Parti minn terminu, ittri kbar jew żgħar
help-terms-search-from = Lingwa tat-test [predefinit: kwalunkwe waħda]
help-terms-search-to = Lingwi x’jintwerew; tista’ tiġi ripetuta [predefinit: dawk tal-proġett]
help-terms-search-limit = L-għadd massimu ta’ kunċetti murija; 0 għal kollha
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Elenka dak li jista’ jkun terminu fid-dokumenti u ma jinsabx fil-bażi terminoloġika
help-terms-extract-documents = Dokumenti b’isimhom [predefinit: kollha]
help-terms-extract-min = Kemm-il darba jidher kandidat mill-inqas
help-terms-extract-limit = L-għadd massimu ta’ kandidati murija; 0 għal kollha
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Ikteb fajls XLIFF għat-tradutturi, b’korrispondenzi mill-memorja
help-export-documents = Dokumenti b’isimhom [predefinit: kollha]
help-export-lang = Lingwi li lejhom issir it-traduzzjoni; tista’ tiġi ripetuta [predefinit: kollha tal-proġett]
help-export-xliff = Verżjoni ta’ XLIFF
help-export-pseudo = Imla l-fajls bi psewdotraduzzjoni, biex tittestja t-tqassim qabel ma xi ħadd jittraduċi
help-export-into = Minflok, imla t-traduzzjonijiet f’dan il-fajl ta’ għodda oħra, fil-format tagħha stess
help-export-output = Direttorju fejn jinkiteb [predefinit: out/xliff fil-proġett]; b’--into, il-fajl [predefinit: l-istess]
help-export-examples =
    vulgate export                            # kull dokument, kull lingwa
    vulgate export water --lang de,fr         # dokument wieħed f’żewġ lingwi
    vulgate export --xliff 1.2 -o to-agency   # għal għodod li jaqraw XLIFF 1.2 biss
    vulgate export --into water.docx.sdlxliff # lura lejn l-għodda li minnha ġie fajl

## import

help-import = Iċċekkja fajls XLIFF lesti, irreġistrahom taħt translations/ u żidhom mal-memorja
help-import-files = Fajls XLIFF ta’ kwalunkwe verżjoni
help-import-dry-run = Iċċekkja biss, mingħajr ma tibdel xejn
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Agħmel fajl XLIFF lest x’jiġi importat minn dokument u t-traduzzjoni eżistenti tiegħu
help-align-document = Dokument b’ismu
help-align-translation = It-traduzzjoni tiegħu, fi kwalunkwe format li jaqra Vulgate
help-align-lang = Lingwa tat-traduzzjoni
help-align-output = Fajl x’jinkiteb [predefinit: fejn jiktbu export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Ibni d-dokumenti b’kull lingwa: bħala PDF, bħala HTML u fil-format tal-awtur
help-build-documents = Dokumenti b’isimhom [predefinit: kollha]
help-build-lang = Lingwi x’jinbnew; tista’ tiġi ripetuta [predefinit: is-sors u kollha tal-proġett]
help-build-format = X’jinbena; tista’ tiġi ripetuta
help-build-edition = Edizzjonijiet għall-qarrejja, għall-abbozzar jew għar-reviżjoni; jista’ jiġi ripetut
help-build-strict = Falli jekk xi ħaġa mhijiex tradotta, u elenkaha
help-build-fresh = Erġa’ ibni kollox, anki dak li ma nbidilx
help-build-report = Forma tar-rapport
help-build-summary = Żid ma’ dan il-fajl tabella ta’ dak li nbena, f’Markdown, pereżempju għall-paġna ta’ kompitu tas-CI
help-build-output = Direttorju fejn jinkiteb [predefinit: out fil-proġett]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html iwassal għall-paġni kollha
    vulgate build --strict                    # għall-integrazzjoni kontinwa (CI)

## status

help-status = Uri kemm huwa tradott kull dokument
help-status-documents = Dokumenti b’isimhom [predefinit: kollha]
help-status-lang = Lingwi x’jintwerew; tista’ tiġi ripetuta [predefinit: kollha tal-proġett]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Għodd il-kliem li għandu jiġi tradott, skont kemm taf minnu l-memorja
help-analyse-documents = Dokumenti b’isimhom [predefinit: kollha]
help-analyse-lang = Lingwi x’jingħaddu; tista’ tiġi ripetuta [predefinit: kollha tal-proġett]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Iċċekkja l-kwalità tat-traduzzjonijiet
help-check-documents = Dokumenti b’isimhom [predefinit: kollha]
help-check-lang = Lingwi x’jiġu ċċekkjati; tista’ tiġi ripetuta [predefinit: kollha tal-proġett]
help-check-format = Forma tar-rapport [predefinit: text, jew json b’--json]
help-check-fix = Irranġa fir-rekords dak li għandu forma korretta waħda: spazji, u numri u dati skont il-konvenzjonijiet tal-proġett
help-check-explain = Minflok, spjega kontroll
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # ħdejn il-linji ta’ talba għal bidla
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Għid jekk il-fajls humiex konformi ma’ XLIFF, TMX, SRX jew TBX
help-validate-files = Fajls ta’ kwalunkwe verżjoni ta’ dawn il-formati
help-validate-format = Forma tar-rapport [predefinit: text, jew json b’--json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Ibdel fajls XLIFF kif tagħmel għodda CAT, u xejn aktar fihom, jew ikkonvertihom

help-xliff-split = Aqsam is-segmenti f’sentenzi skont ir-regoli tal-proġett
help-xliff-split-files = Fajls XLIFF tal-verżjoni 2.0, 2.1 jew 2.2
help-xliff-split-output = Fajl x’jinkiteb, jew direttorju għal diversi [predefinit: l-output standard]
help-xliff-split-in-place = Ibdel il-fajls infushom
help-xliff-split-srx = Uża r-regoli ta’ dan il-fajl SRX minflok dawk tal-proġett
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Għaqqad is-segmenti ta’ kull unità, sa fejn jippermetti l-fajl
help-xliff-join-files = Fajls XLIFF tal-verżjoni 2.0, 2.1 jew 2.2
help-xliff-join-output = Fajl x’jinkiteb, jew direttorju għal diversi [predefinit: l-output standard]
help-xliff-join-in-place = Ibdel il-fajls infushom
help-xliff-join-keep-order = Ħalli separat dak li t-traduzzjoni għandha f’ordni oħra
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Neħħi annotazzjonijiet jew estensjonijiet
help-xliff-strip-files = Fajls XLIFF tal-verżjoni 2.0, 2.1 jew 2.2
help-xliff-strip-output = Fajl x’jinkiteb, jew direttorju għal diversi [predefinit: l-output standard]
help-xliff-strip-in-place = Ibdel il-fajls infushom
help-xliff-strip-annotations = Annotazzjonijiet ta’ kull tip
help-xliff-strip-custom-annotations = Annotazzjonijiet ta’ tipi li mhumiex tal-istandard
help-xliff-strip-extensions = Elementi u attributi li mhumiex tal-istandard
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Aqra l-fajls u erġa’ iktibhom, byte b’byte, biex tara li jista’ jsir xogħol fuqhom
help-xliff-rewrite-files = Fajls XLIFF tal-verżjoni 2.0, 2.1 jew 2.2
help-xliff-rewrite-output = Fajl x’jinkiteb, jew direttorju għal diversi [predefinit: l-output standard]
help-xliff-rewrite-in-place = Ibdel il-fajls infushom
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Ikkonverti fajls ta’ kwalunkwe għodda bejn XLIFF 1.2 u 2.x, u għid x’ma tistax iżżomm il-verżjoni l-oħra
help-xliff-convert-files = Fajls XLIFF ta’ kwalunkwe verżjoni
help-xliff-convert-to = Verżjoni li lejha ssir il-konverżjoni
help-xliff-convert-output = Fajl x’jinkiteb, jew direttorju għal diversi [predefinit: l-output standard]
help-xliff-convert-in-place = Ibdel il-fajls infushom
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Oħroġ l-iskema JSON ta’ vulgate.toml
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Oħroġ skript li bih l-interpretu tal-kmandi jimla l-kmandi
help-completions-shell = L-interpretu tal-kmandi
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Ikteb il-paġni tal-manwal
help-manual-dir = Direttorju għalihom; jinħoloq jekk ma jeżistix
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
