# Komandų eilutės pagalba. Identifikatoriai atitinka komandos kelią: help-tm-import – ką daro
# „vulgate tm import“, help-tm-import-keep – ką daro jos parinktis --keep. Pavyzdžiai rodomi
# tokie, kokie yra, po vieną eilutėje: verčiamas tik tekstas po „#“.

help-vulgate = Versti politikos dokumentus naudojant vertimo atmintį ir skelbti juos visomis ES kalbomis
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projektas su pavyzdžiu, kurį iškart galima kurti
    vulgate export --lang de                  # XLIFF vertėjui
    vulgate import returned/brief.xlf         # priimti baigtą failą
    vulgate build --strict                    # PDF; nepavyksta, jei kas nors neišversta

## Visų komandų parinktys

help-global-project = Projekto aplankas [numatyta: artimiausias aukštesnis aplankas, kuriame yra vulgate.toml]
help-global-json = Pateikti ataskaitą kaip vieną JSON objektą standartinėje išvestyje
help-global-quiet = Rodyti tik rezultatus, įspėjimus ir klaidas
help-global-color = Išvesties spalvos
help-global-lang-ui = Pranešimų kalba [numatyta: sistemos kalba]

## init

help-init = Sukurti projektą su trumpa pažyma, kurią galima iškart kurti
help-init-dir = Projekto aplankas; jei nėra, sukuriamas
help-init-examples =
    vulgate init briefings

## repair

help-repair = Sutvarkyti iš PDF gautą tekstą arba nuskaityti PDF, pagrindžiant pakeitimus
help-repair-file = Markdown, grynasis tekstas arba PDF
help-repair-output = Rašomas failas [numatyta: standartinė išvestis]
help-repair-in-place = Keisti patį failą
help-repair-diff = Rodyti pakeitimus diff formatu, o kai failas nerašomas – vietoj teksto
help-repair-all = Atlikti ir abejotinus pakeitimus
help-repair-interactive = Klausti dėl kiekvieno abejotino pakeitimo
help-repair-examples =
    vulgate repair brief.md --diff             # kas ir kodėl būtų pakeista
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # spręsti dėl abejotinų vietų

## segment

help-segment = Parodyti, kaip failai skaidomi į segmentus
help-segment-files = Bet kokio formato, kurį skaito Vulgate, failai
help-segment-jsonl = Skaityti {"{"}"lang":…,"text":…{"}"} eilutes iš standartinės įvesties ir į kiekvieną atsakyti {"{"}"segments":[…]{"}"}
help-segment-lang = Teksto kalba [numatyta: projekto originalo kalba arba en]
help-segment-srx = Vietoj projekto taisyklių naudoti šio SRX failo taisykles
help-segment-explain = Kiekvienoje vietoje, kur galėtų baigtis sakinys, nurodyti lemiamą taisyklę
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Dirbti su vertimo atmintimi

help-tm-import = Įtraukti į atmintį vertimus iš TMX arba XLIFF failų
help-tm-import-files = TMX arba XLIFF failai
help-tm-import-keep = Saugoti kopiją aplanke tm/ ir įtraukti ją į vulgate.toml, kad atmintį būtų galima atkurti iš teksto
help-tm-import-collection = Rinkinio, kuriam jie priklauso, pavadinimas [numatyta: failo pavadinimas]
help-tm-import-provenance = Kas atsako už vertimus; patikimesni siūlomi pirmiausia
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Įrašyti atmintį kaip TMX
help-tm-export-output = Rašomas failas [numatyta: standartinė išvestis]
help-tm-export-lang = Tik šios kalbos; galima kartoti
help-tm-export-collection = Tik šis rinkinys
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Pateikti segmentų atitiktis eilutė po eilutės
help-tm-match-text = Segmentai, kiekvienas kabutėse
help-tm-match-from = Segmentų kalba
help-tm-match-to = Kalba, į kurią verčiama
help-tm-match-min = Mažiausias atitikties panašumas prieš atskaitymus, nuo 1 iki 100
help-tm-match-limit = Didžiausias segmento atitikčių skaičius; 0 – visos
help-tm-match-jsonl = Skaityti {"{"}"text":…{"}"} eilutes iš standartinės įvesties ir į kiekvieną atsakyti {"{"}"matches":[…]{"}"}
help-tm-match-explain = Pagrįsti kiekvienos atitikties įvertį: nurodyti besiskiriančius žodžius ir visas nuobaudas
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Ieškoti teksto atmintyje bet kuria kalba
help-tm-search-text = Žodžiai arba "frazė", didžiosios ir mažosios raidės neskiriamos; * ir ? pakeičia žodžio raides
help-tm-search-lang = Ieškoti tik šiomis kalbomis; galima kartoti
help-tm-search-limit = Didžiausias rodomų įrašų skaičius; 0 – visi
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Išvardyti, kas atmintyje yra kelis kartus arba keliais variantais
help-tm-duplicates-conflicts = Kelis vertimus turintys tekstai vietoj kelis kartus esančių
help-tm-duplicates-lang = Tik vertimai į šias kalbas; galima kartoti
help-tm-duplicates-limit = Didžiausias rodomų tekstų skaičius; 0 – visi
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Pakeisti tekstą atminties vertimuose
help-tm-edit-text = Tekstas, koks jis yra vertimuose
help-tm-edit-replacement = Tekstas, kuriuo pakeičiama
help-tm-edit-lang = Vertimų kalba
help-tm-edit-collection = Tik šiame rinkinyje
help-tm-edit-document = Tik šiame dokumente
help-tm-edit-dry-run = Parodyti, kas pasikeistų, ir nieko nekeisti
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Pašalinti vertimus iš atminties
help-tm-delete-text = Kas yra jų tekste arba originale, kaip komandoje „tm search“
help-tm-delete-lang = To teksto kalba
help-tm-delete-collection = Tik šiame rinkinyje
help-tm-delete-document = Tik šiame dokumente
help-tm-delete-dry-run = Parodyti, kas būtų pašalinta, ir nieko nekeisti
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Suskaičiuoti, kas yra atmintyje
help-tm-verify = Patikrinti, ar atmintis tvarkinga ir atitinka jos tekstinius failus
help-tm-rebuild = Sukurti atmintį iš naujo iš translations/ ir tm/

## terms

help-terms = Projekto terminų bazės: sąvokos, apibrėžtys ir terminai
help-terms-import = Įtraukti į projektą terminų bazę iš TBX arba CSV
help-terms-import-files = TBX failai arba CSV lentelės, kuriose kiekvienai kalbai skirtas stulpelis
help-terms-import-name = Terminų bazės pavadinimas, failas aplanke terms/ [numatyta: failo pavadinimas]
help-terms-import-replace = Pakeisti ja to paties pavadinimo terminų bazę
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Įrašyti visas terminų bazes į vieną failą
help-terms-export-format = Rašomas formatas
help-terms-export-output = Rašomas failas [numatyta: standartinė išvestis]
help-terms-export-lang = Tik šios kalbos; galima kartoti
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Ieškoti sąvokų ir jų apibrėžčių pagal terminus
help-terms-search-text = Termino dalis, didžiosios ir mažosios raidės neskiriamos
help-terms-search-from = Teksto kalba [numatyta: bet kuri]
help-terms-search-to = Rodomos kalbos; galima kartoti [numatyta: projekto kalbos]
help-terms-search-limit = Didžiausias rodomų sąvokų skaičius; 0 – visos
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Išvardyti galimus dokumentų terminus, kurių nėra terminų bazėje
help-terms-extract-documents = Dokumentų pavadinimai [numatyta: visi]
help-terms-extract-min = Mažiausias kandidato vartojimo atvejų skaičius
help-terms-extract-limit = Didžiausias rodomų kandidatų skaičius; 0 – visi
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Sukurti XLIFF failus vertėjams su atminties atitiktimis
help-export-documents = Dokumentų pavadinimai [numatyta: visi]
help-export-lang = Kalbos, į kurias verčiama; galima kartoti [numatyta: visos projekto kalbos]
help-export-xliff = XLIFF versija
help-export-pseudo = Užpildyti failus pseudovertimu ir išbandyti maketą dar prieš verčiant
help-export-into = Užuot kūrus naują, įrašyti vertimus į šį kitos priemonės failą jos pačios formatu
help-export-output = Aplankas, į kurį rašoma [numatyta: projekto out/xliff]; su --into – failas [numatyta: tas pats]
help-export-examples =
    vulgate export                            # visi dokumentai, visos kalbos
    vulgate export water --lang de,fr         # vienas dokumentas dviem kalbomis
    vulgate export --xliff 1.2 -o to-agency   # priemonėms, skaitančioms tik XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # atgal į priemonę, iš kurios gautas failas

## import

help-import = Patikrinti baigtus XLIFF failus, įrašyti juos į translations/ ir įtraukti į atmintį
help-import-files = Bet kurios versijos XLIFF failai
help-import-dry-run = Tik patikrinti; nieko nekeisti
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = Iš dokumento ir esamo vertimo sukurti importuotiną baigtą XLIFF failą
help-align-document = Dokumento pavadinimas
help-align-translation = Jo vertimas bet kokiu formatu, kurį skaito Vulgate
help-align-lang = Vertimo kalba
help-align-output = Rašomas failas [numatyta: ten, kur jį rašytų export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Kurti dokumentus visomis kalbomis: PDF, HTML ir autoriaus formatu
help-build-documents = Dokumentų pavadinimai [numatyta: visi]
help-build-lang = Kuriamos kalbos; galima kartoti [numatyta: originalo ir visos projekto kalbos]
help-build-format = Kas kuriama; galima kartoti
help-build-edition = Leidiniai skaitytojams, rengėjams arba tikrintojams; galima kartoti
help-build-strict = Baigti su klaida, jei kas nors neišversta, ir tai išvardyti
help-build-fresh = Viską kurti iš naujo, net ir tai, kas nepasikeitė
help-build-report = Ataskaitos forma
help-build-summary = Įrašyti į šio failo pabaigą sukurtų leidinių lentelę Markdown formatu, pavyzdžiui, CI užduoties puslapiui
help-build-output = Aplankas, į kurį rašoma [numatyta: projekto out]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html nukreipia į visus puslapius
    vulgate build --strict                    # nuolatinei integracijai (CI)

## status

help-status = Parodyti, kiek išverstas kiekvienas dokumentas
help-status-documents = Dokumentų pavadinimai [numatyta: visi]
help-status-lang = Rodomos kalbos; galima kartoti [numatyta: visos projekto kalbos]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Suskaičiuoti verčiamus žodžius pagal tai, kiek jų žino atmintis
help-analyse-documents = Dokumentų pavadinimai [numatyta: visi]
help-analyse-lang = Skaičiuojamos kalbos; galima kartoti [numatyta: visos projekto kalbos]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Patikrinti vertimų kokybę
help-check-documents = Dokumentų pavadinimai [numatyta: visi]
help-check-lang = Tikrinamos kalbos; galima kartoti [numatyta: visos projekto kalbos]
help-check-format = Ataskaitos forma [numatyta: text, o su --json – json]
help-check-fix = Pataisyti įrašuose tai, kas turi vieną taisyklingą formą: tarpus, taip pat skaičius ir datas pagal projekto taisykles
help-check-explain = Užuot tikrinus, paaiškinti tikrinimą
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # prie keitimo užklausos eilučių
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Nustatyti, ar failai atitinka XLIFF, TMX, SRX arba TBX
help-validate-files = Bet kurios šių formatų versijos failai
help-validate-format = Ataskaitos forma [numatyta: text, o su --json – json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Keisti XLIFF failus kaip CAT priemonė, daugiau nieko juose neliečiant, arba konvertuoti

help-xliff-split = Padalyti segmentus į sakinius pagal projekto taisykles
help-xliff-split-files = XLIFF 2.0, 2.1 arba 2.2 failai
help-xliff-split-output = Rašomas failas arba, jei jų keli, aplankas [numatyta: standartinė išvestis]
help-xliff-split-in-place = Keisti pačius failus
help-xliff-split-srx = Vietoj projekto taisyklių naudoti šio SRX failo taisykles
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Sujungti kiekvieno vieneto segmentus, kiek leidžia failas
help-xliff-join-files = XLIFF 2.0, 2.1 arba 2.2 failai
help-xliff-join-output = Rašomas failas arba, jei jų keli, aplankas [numatyta: standartinė išvestis]
help-xliff-join-in-place = Keisti pačius failus
help-xliff-join-keep-order = Nejungti to, kas vertime išdėstyta kita tvarka
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Pašalinti anotacijas arba plėtinius
help-xliff-strip-files = XLIFF 2.0, 2.1 arba 2.2 failai
help-xliff-strip-output = Rašomas failas arba, jei jų keli, aplankas [numatyta: standartinė išvestis]
help-xliff-strip-in-place = Keisti pačius failus
help-xliff-strip-annotations = Visų tipų anotacijos
help-xliff-strip-custom-annotations = Nestandartinių tipų anotacijos
help-xliff-strip-extensions = Nestandartiniai elementai ir atributai
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Perskaityti failus ir įrašyti juos baitas į baitą, kad būtų matyti, ar su jais galima dirbti
help-xliff-rewrite-files = XLIFF 2.0, 2.1 arba 2.2 failai
help-xliff-rewrite-output = Rašomas failas arba, jei jų keli, aplankas [numatyta: standartinė išvestis]
help-xliff-rewrite-in-place = Keisti pačius failus
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Konvertuoti bet kurios priemonės failus iš XLIFF 1.2 į 2.x ar atvirkščiai ir nurodyti, ko kita versija negali išsaugoti
help-xliff-convert-files = Bet kurios versijos XLIFF failai
help-xliff-convert-to = Versija, į kurią konvertuojama
help-xliff-convert-output = Rašomas failas arba, jei jų keli, aplankas [numatyta: standartinė išvestis]
help-xliff-convert-in-place = Keisti pačius failus
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Išvesti vulgate.toml JSON schemą
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Išvesti scenarijų, pagal kurį apvalkalas užbaigia komandas
help-completions-shell = Apvalkalas
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Sukurti žinyno puslapius
help-manual-dir = Jų aplankas; jei nėra, sukuriamas
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
