# Komandrindas palīdzība. Identifikatori atbilst komandas ceļam: help-tm-import ir tas, ko dara
# „vulgate tm import”, help-tm-import-keep – ko dara tās opcija --keep. Piemērus rāda tādus, kādi
# tie ir, pa vienam rindā: tulko tikai to, kas ir aiz „#”.

help-vulgate = Tulkot politikas dokumentus ar tulkošanas atmiņu un publicēt tos visās ES valodās
help-vulgate-examples =
    vulgate init briefings && cd briefings    # projekts ar paraugu, ko uzreiz var veidot
    vulgate export --lang de                  # XLIFF tulkotājam
    vulgate import returned/brief.xlf         # pārņemt pabeigto datni
    vulgate build --strict                    # PDF; neizdodas, ja kaut kas nav iztulkots

## Visu komandu opcijas

help-global-project = Projekta mape [noklusējums: tuvākā augstākā mape, kurā ir vulgate.toml]
help-global-json = Ziņot kā vienu JSON objektu standartizvadē
help-global-quiet = Rādīt tikai rezultātus, brīdinājumus un kļūdas
help-global-color = Izvades krāsas
help-global-lang-ui = Ziņojumu valoda [noklusējums: sistēmas valoda]

## init

help-init = Izveidot jaunu projektu ar īsu informatīvās piezīmes paraugu, ko uzreiz var veidot
help-init-dir = Projekta mape; ja tās nav, to izveido
help-init-examples =
    vulgate init briefings

## repair

help-repair = Labot no PDF iegūtu tekstu vai nolasīt PDF, pamatojot katru izmaiņu
help-repair-file = Markdown, vienkāršs teksts vai PDF
help-repair-output = Rakstāmā datne [noklusējums: standartizvade]
help-repair-in-place = Mainīt pašu datni
help-repair-diff = Rādīt izmaiņas diff formātā; ja datni neraksta – teksta vietā
help-repair-all = Veikt arī apšaubāmas izmaiņas
help-repair-interactive = Jautāt par katru apšaubāmu izmaiņu
help-repair-examples =
    vulgate repair brief.md --diff             # kas un kāpēc tiktu mainīts
    vulgate repair brief.md -o briefs/brief.md
    vulgate repair brief.pdf -o briefs/brief.md
    vulgate repair brief.md -i --in-place      # lemt par apšaubāmo

## segment

help-segment = Rādīt, kā datnes tiek dalītas segmentos
help-segment-files = Datnes jebkurā formātā, ko Vulgate lasa
help-segment-jsonl = Lasīt {"{"}"lang":…,"text":…{"}"} rindas no standartievades un uz katru atbildēt {"{"}"segments":[…]{"}"}
help-segment-lang = Teksta valoda [noklusējums: projekta avotvaloda vai en]
help-segment-srx = Projekta noteikumu vietā lietot šīs SRX datnes noteikumus
help-segment-explain = Katrā vietā, kur varētu beigties teikums, nosaukt izšķirošo noteikumu
help-segment-examples =
    vulgate segment briefs/water.md --lang en
    vulgate segment briefs/water.md --explain
    echo '{"{"}"lang":"en","text":"See Art. 5. It applies."{"}"}' | vulgate segment --jsonl

## tm

help-tm = Strādāt ar tulkošanas atmiņu

help-tm-import = Pievienot atmiņai tulkojumus no TMX vai XLIFF datnēm
help-tm-import-files = TMX vai XLIFF datnes
help-tm-import-keep = Glabāt kopiju mapē tm/ un iekļaut to vulgate.toml, lai atmiņu varētu atjaunot no teksta
help-tm-import-collection = Kolekcijas nosaukums, pie kuras tie pieder [noklusējums: datnes nosaukums]
help-tm-import-provenance = Kas atbild par tulkojumiem; labākos piedāvā vispirms
help-tm-import-examples =
    vulgate tm import eu-glossary.tmx --keep --provenance official

help-tm-export = Ierakstīt atmiņu kā TMX
help-tm-export-output = Rakstāmā datne [noklusējums: standartizvade]
help-tm-export-lang = Tikai šīs valodas; var atkārtot
help-tm-export-collection = Tikai šī kolekcija
help-tm-export-examples =
    vulgate tm export --lang en,de -o en-de.tmx

help-tm-match = Pa rindai atbildēt uz segmentiem ar to atbilstībām
help-tm-match-text = Segmenti, katrs pēdiņās
help-tm-match-from = Segmentu valoda
help-tm-match-to = Valoda, kurā tulkot
help-tm-match-min = Mazākā atbilstības līdzība pirms atskaitījumiem, no 1 līdz 100
help-tm-match-limit = Lielākais atbilstību skaits segmentam; 0 – visas
help-tm-match-jsonl = Lasīt {"{"}"text":…{"}"} rindas no standartievades un uz katru atbildēt {"{"}"matches":[…]{"}"}
help-tm-match-explain = Katrai atbilstībai pamatot vērtējumu: nosaukt atšķirīgās tekstvienības un katru soda punktu
help-tm-match-examples =
    vulgate tm match "Member States shall report yearly." --from en --to de
    echo '{"{"}"text":"Member States shall report yearly."{"}"}' | vulgate tm match --from en --to de --jsonl

help-tm-search = Meklēt tekstu atmiņā jebkurā valodā
help-tm-search-text = Vārdi vai "frāze", lielos un mazos burtus nešķir; * un ? aizstāj vārda burtus
help-tm-search-lang = Meklēt tikai šajās valodās; var atkārtot
help-tm-search-limit = Lielākais rādāmo ierakstu skaits; 0 – visi
help-tm-search-examples =
    vulgate tm search "impact assessment" --lang en

help-tm-duplicates = Uzskaitīt, kas atmiņā ir vairākas reizes vai vairākos veidos
help-tm-duplicates-conflicts = Teksti ar vairākiem tulkojumiem, nevis ar vienu vairākas reizes
help-tm-duplicates-lang = Tikai tulkojumi šajās valodās; var atkārtot
help-tm-duplicates-limit = Lielākais rādāmo tekstu skaits; 0 – visi
help-tm-duplicates-examples =
    vulgate tm duplicates --conflicts --lang de
help-tm-edit = Aizstāt tekstu atmiņas tulkojumos
help-tm-edit-text = Teksts, kāds tas ir tulkojumos
help-tm-edit-replacement = Teksts, ko likt tā vietā
help-tm-edit-lang = Tulkojumu valoda
help-tm-edit-collection = Tikai šajā kolekcijā
help-tm-edit-document = Tikai šajā dokumentā
help-tm-edit-dry-run = Rādīt, kas mainītos, un neko nemainīt
help-tm-edit-examples =
    vulgate tm edit "Brüssler" "Brüsseler" --lang de --dry-run
help-tm-delete = Izņemt tulkojumus no atmiņas
help-tm-delete-text = Kas ir to tekstā vai avottekstā, tāpat kā komandā „tm search”
help-tm-delete-lang = Šī teksta valoda
help-tm-delete-collection = Tikai šajā kolekcijā
help-tm-delete-document = Tikai šajā dokumentā
help-tm-delete-dry-run = Rādīt, kas tiktu izņemts, un neko nemainīt
help-tm-delete-examples =
    vulgate tm delete lorem --lang en --dry-run
help-tm-stats = Saskaitīt, kas ir atmiņā
help-tm-verify = Pārbaudīt, vai atmiņa ir kārtībā un saskan ar tās teksta datnēm
help-tm-rebuild = Izveidot atmiņu no jauna no translations/ un tm/

## terms

help-terms = Projekta terminu bāzes: jēdzieni, to definīcijas un termini
help-terms-import = Pievienot projektam terminu bāzi no TBX vai CSV
help-terms-import-files = TBX datnes vai CSV tabulas ar sleju katrai valodai
help-terms-import-name = Terminu bāzes nosaukums, datne mapē terms/ [noklusējums: datnes nosaukums]
help-terms-import-replace = Aizstāt ar to terminu bāzi, kurai ir tas pats nosaukums
help-terms-import-examples =
    vulgate terms import iate.tbx
    vulgate terms import terms.csv --name coalition

help-terms-export = Ierakstīt visas terminu bāzes vienā datnē
help-terms-export-format = Rakstāmais formāts
help-terms-export-output = Rakstāmā datne [noklusējums: standartizvade]
help-terms-export-lang = Tikai šīs valodas; var atkārtot
help-terms-export-examples =
    vulgate terms export --lang en,de --format csv -o en-de.csv

help-terms-search = Meklēt jēdzienus un to definīcijas pēc terminiem
help-terms-search-text = Termina daļa, lielos un mazos burtus nešķir
help-terms-search-from = Teksta valoda [noklusējums: jebkura]
help-terms-search-to = Rādāmās valodas; var atkārtot [noklusējums: projekta valodas]
help-terms-search-limit = Lielākais rādāmo jēdzienu skaits; 0 – visi
help-terms-search-examples =
    vulgate terms search consultation --from en --to de,fr

help-terms-extract = Uzskaitīt dokumentos iespējamos terminus, kuru nav terminu bāzē
help-terms-extract-documents = Dokumentu nosaukumi [noklusējums: visi]
help-terms-extract-min = Cik reižu kandidātam vismaz jābūt
help-terms-extract-limit = Lielākais rādāmo kandidātu skaits; 0 – visi
help-terms-extract-examples =
    vulgate terms extract every-voice --min 3

## export

help-export = Sagatavot tulkotājiem XLIFF datnes ar atbilstībām no atmiņas
help-export-documents = Dokumentu nosaukumi [noklusējums: visi]
help-export-lang = Valodas, kurās tulkot; var atkārtot [noklusējums: visas projekta valodas]
help-export-xliff = XLIFF versija
help-export-pseudo = Aizpildīt datnes ar pseidotulkojumu, lai salikumu izmēģinātu pirms tulkošanas
help-export-into = Tā vietā ierakstīt tulkojumus šajā cita rīka datnē tā paša formātā
help-export-output = Mape, kurā rakstīt [noklusējums: projekta out/xliff]; ar --into – datne [noklusējums: tā pati]
help-export-examples =
    vulgate export                            # visi dokumenti, visas valodas
    vulgate export water --lang de,fr         # viens dokuments divās valodās
    vulgate export --xliff 1.2 -o to-agency   # rīkiem, kas lasa tikai XLIFF 1.2
    vulgate export --into water.docx.sdlxliff # atpakaļ rīkam, no kura datne nāk

## import

help-import = Pārbaudīt pabeigtās XLIFF datnes, reģistrēt mapē translations/ un pievienot atmiņai
help-import-files = Jebkuras versijas XLIFF datnes
help-import-dry-run = Tikai pārbaudīt; neko nemainīt
help-import-examples =
    vulgate import out/xliff/de/water.xlf
    vulgate import --dry-run returned/*.xlf

## align

help-align = No dokumenta un esoša tulkojuma izveidot pabeigtu, importējamu XLIFF datni
help-align-document = Dokumenta nosaukums
help-align-translation = Tā tulkojums jebkurā formātā, ko Vulgate lasa
help-align-lang = Tulkojuma valoda
help-align-output = Rakstāmā datne [noklusējums: tur, kur to rakstītu export]
help-align-examples =
    vulgate align water old/wasser.md --lang de

## build

help-build = Veidot dokumentus visās valodās PDF, HTML un autora formātā
help-build-documents = Dokumentu nosaukumi [noklusējums: visi]
help-build-lang = Veidojamās valodas; var atkārtot [noklusējums: avotvaloda un visas projekta valodas]
help-build-format = Ko veidot; var atkārtot
help-build-edition = Izdevumi lasītājiem, izstrādei vai pārskatīšanai; var atkārtot
help-build-strict = Beigt ar kļūdu, ja kaut kas nav iztulkots, un to uzskaitīt
help-build-fresh = Visu veidot vēlreiz, arī to, kas nav mainījies
help-build-report = Ziņojuma forma
help-build-summary = Pievienot šai datnei izveidotā tabulu Markdown formātā, piemēram, CI uzdevuma lapai
help-build-output = Mape, kurā rakstīt [noklusējums: projekta out]
help-build-examples =
    vulgate build
    vulgate build water --lang de --format pdf
    vulgate build --format html               # out/index.html ved uz visām lapām
    vulgate build --strict                    # nepārtrauktajai integrācijai (CI)

## status

help-status = Rādīt, cik tālu katrs dokuments ir iztulkots
help-status-documents = Dokumentu nosaukumi [noklusējums: visi]
help-status-lang = Rādāmās valodas; var atkārtot [noklusējums: visas projekta valodas]
help-status-examples =
    vulgate status --lang de,fr

## analyse

help-analyse = Saskaitīt tulkojamos vārdus pēc tā, cik no tiem atmiņa zina
help-analyse-documents = Dokumentu nosaukumi [noklusējums: visi]
help-analyse-lang = Skaitāmās valodas; var atkārtot [noklusējums: visas projekta valodas]
help-analyse-examples =
    vulgate analyse --lang de,fr

## check

help-check = Pārbaudīt tulkojumu kvalitāti
help-check-documents = Dokumentu nosaukumi [noklusējums: visi]
help-check-lang = Pārbaudāmās valodas; var atkārtot [noklusējums: visas projekta valodas]
help-check-format = Ziņojuma forma [noklusējums: text, bet ar --json – json]
help-check-fix = Izlabot ierakstos to, kam ir viena pareiza forma: atstarpes, kā arī skaitļus un datumus pēc projekta noteikumiem
help-check-explain = Tā vietā paskaidrot pārbaudi
help-check-examples =
    vulgate check --lang fr
    vulgate check --format github             # pie izmaiņu pieprasījuma rindām
    vulgate check --fix
    vulgate check --explain check-numbers

## validate

help-validate = Noteikt, vai datnes atbilst XLIFF, TMX, SRX vai TBX
help-validate-files = Jebkuras šo formātu versijas datnes
help-validate-format = Ziņojuma forma [noklusējums: text, bet ar --json – json]
help-validate-examples =
    vulgate validate out/xliff/de/water.xlf
    vulgate validate translations/*/*.xlf tm/*.tmx
    vulgate validate --format sarif returned.xlf

## xliff

help-xliff = Mainīt XLIFF datnes, kā to dara CAT rīki, un neko citu tajās, vai tās pārvērst

help-xliff-split = Sadalīt segmentus teikumos pēc projekta noteikumiem
help-xliff-split-files = XLIFF 2.0, 2.1 vai 2.2 datnes
help-xliff-split-output = Rakstāmā datne vai, ja to ir vairākas, mape [noklusējums: standartizvade]
help-xliff-split-in-place = Mainīt pašas datnes
help-xliff-split-srx = Projekta noteikumu vietā lietot šīs SRX datnes noteikumus
help-xliff-split-examples =
    vulgate xliff split returned/water.xlf -o water.xlf
    vulgate xliff split --in-place out/xliff/de/water.xlf

help-xliff-join = Apvienot katras vienības segmentus, ciktāl datne to atļauj
help-xliff-join-files = XLIFF 2.0, 2.1 vai 2.2 datnes
help-xliff-join-output = Rakstāmā datne vai, ja to ir vairākas, mape [noklusējums: standartizvade]
help-xliff-join-in-place = Mainīt pašas datnes
help-xliff-join-keep-order = Neapvienot to, kas tulkojumā ir citā secībā
help-xliff-join-examples =
    vulgate xliff join returned/water.xlf -o water.xlf

help-xliff-strip = Izņemt anotācijas vai paplašinājumus
help-xliff-strip-files = XLIFF 2.0, 2.1 vai 2.2 datnes
help-xliff-strip-output = Rakstāmā datne vai, ja to ir vairākas, mape [noklusējums: standartizvade]
help-xliff-strip-in-place = Mainīt pašas datnes
help-xliff-strip-annotations = Visu tipu anotācijas
help-xliff-strip-custom-annotations = Anotācijas, kuru tipi nav standarta tipi
help-xliff-strip-extensions = Elementi un atribūti, kas nav standartā
help-xliff-strip-examples =
    vulgate xliff strip --annotations --extensions returned/water.xlf -o plain.xlf

help-xliff-rewrite = Nolasīt datnes un ierakstīt tās baitu pa baitam, lai redzētu, vai ar tām var strādāt
help-xliff-rewrite-files = XLIFF 2.0, 2.1 vai 2.2 datnes
help-xliff-rewrite-output = Rakstāmā datne vai, ja to ir vairākas, mape [noklusējums: standartizvade]
help-xliff-rewrite-in-place = Mainīt pašas datnes
help-xliff-rewrite-examples =
    vulgate xliff rewrite returned/water.xlf | cmp - returned/water.xlf

help-xliff-convert = Pārvērst jebkura rīka datnes starp XLIFF 1.2 un 2.x un pateikt, ko otra versija nevar saglabāt
help-xliff-convert-files = Jebkuras versijas XLIFF datnes
help-xliff-convert-to = Versija, kurā pārvērst
help-xliff-convert-output = Rakstāmā datne vai, ja to ir vairākas, mape [noklusējums: standartizvade]
help-xliff-convert-in-place = Mainīt pašas datnes
help-xliff-convert-examples =
    vulgate xliff convert --to 2.1 from-agency.xlf -o water.xlf
    vulgate xliff convert --to 1.2 out/xliff/de/*.xlf -o to-agency

## schema, completions, manual

help-schema = Izvadīt vulgate.toml JSON shēmu
help-schema-examples =
    vulgate schema > vulgate.schema.json

help-completions = Izvadīt skriptu, ar kuru čaula pabeidz komandas
help-completions-shell = Čaula
help-completions-examples =
    vulgate completions bash > ~/.local/share/bash-completion/completions/vulgate

help-manual = Ierakstīt rokasgrāmatas lapas
help-manual-dir = Mape tām; ja tās nav, to izveido
help-manual-examples =
    vulgate manual ~/.local/share/man/man1
