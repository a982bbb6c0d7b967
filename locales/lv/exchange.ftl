# XLIFF: kas atgrieztajā datnē ir nepareizi un kas ar to izdarīts. Datni, rindu, vienību un
# segmentu pievieno programma.

## Datne

exchange-not-xliff = saknes elements ir „{ $element }”, nevis „xliff”
    .hint = Pārbaudiet, vai tā ir datne, kas saņemta no tulkotāja.
exchange-version = XLIFF versija „{ $version }” nav zināma
    .hint = Saglabājiet datni kā XLIFF 1.2, 2.0, 2.1 vai 2.2.
exchange-namespace = nosaukumvieta „{ $namespace }” nepieder pie XLIFF { $version }
    .hint = Pirmā elementa atribūtiem „version” un „xmlns” ir jāsaskan.

## Elementi un atribūti

exchange-attribute-missing = elementam „{ $element }” trūkst atribūta „{ $attribute }”
    .hint = XLIFF to prasa; saglabājiet datni vēlreiz ar rīku, kas to izveidojis, vai pievienojiet atribūtu.
exchange-attribute-value = „{ $value }” nav derīga elementa „{ $element }” atribūta „{ $attribute }” vērtība
    .hint = Lietojiet vienu no XLIFF noteiktajām vērtībām.
exchange-element-missing = elementā „{ $parent }” trūkst elementa „{ $element }”
    .hint = XLIFF to prasa; datne, iespējams, ir labota ar roku.
exchange-element-unknown = XLIFF elementā „{ $parent }” nav elementa „{ $element }”
    .hint = Izņemiet to vai lieciet to atsevišķā nosaukumvietā.
exchange-id-doubled = citam elementam „{ $element }” jau ir identifikators „{ $id }”
    .hint = Identifikatori ir unikāli; šī daļa, iespējams, ir ielīmēta divreiz. Atstājiet vienu no abām.
exchange-language = elementa „{ $element }” valoda norādīta kā „{ $found }”, bet datnē – „{ $expected }”
    .hint = Saskaņojiet abas norādes.
exchange-binary = binārā vienība „{ $id }” tiek izlaista
    .hint = Attēli un citas datnes šeit netiek tulkotas.
exchange-sub-kept = { $count ->
        [one] { $count } kodā ir tulkojams teksts, kas paliek kodā
       *[other] { $count } kodos ir tulkojams teksts, kas paliek kodos
    }
    .hint = Tekstu kodos, piemēram, attēla aprakstu, tulkojiet rīkā, kas datni izveidojis.
exchange-match-ref = atbilstība attiecas uz „{ $ref }”, kā šīs vienības segmentos nav
    .hint = Atbilstība tiek izlaista.

## Kodi datnē

exchange-code-doubled-id = diviem avotteksta kodiem ir identifikators „{ $id }”
    .hint = Kodu identifikatori vienībā ir unikāli; datne, iespējams, ir labota ar roku.
exchange-code-unclosed = kods „{ $id }” šajā vienībā ir atvērts un nav aizvērts
    .hint = Pievienojiet tā beigas vai atzīmējiet to kā izolētu.
exchange-code-unopened = koda „{ $id }” beigas ir vietā, kur šis kods nav atvērts
    .hint = Lieciet koda sākumu pirms tā beigām vai atzīmējiet beigas kā izolētas.
exchange-code-alone = kodam „{ $id }” šajā vienībā ir tikai viens gals
    .hint = Daži rīki kodus raksta tā; ja avottekstā ir tāpat, nekas nav jādara.
exchange-data-missing = kods atsaucas uz sākotnējiem datiem „{ $data }”, kuru nav
    .hint = Datne, iespējams, ir labota ar roku: eksportējiet to vēlreiz un tulkojiet jauno.

## Statusi

exchange-state-assumed = { $count ->
        [one] { $count } segments nav atzīmēts kā iztulkots, bet tā tulkojums atšķiras no avotteksta: to uzskata par iztulkotu
       *[other] { $count } segmenti nav atzīmēti kā iztulkoti, bet to tulkojumi atšķiras no avotteksta: tos uzskata par iztulkotiem
    }
    .hint = Kur tas nav pareizi, iestatiet statusu rīkā vai iztukšojiet tulkojumu.
exchange-state-unknown = statuss „{ $state }” nav zināms; segmentu uzskata par iztulkotu
    .hint = Ja tas nav pabeigts, rīkā iestatiet kādu no XLIFF statusiem.
exchange-target-copied = { $count ->
        [one] { $count } tulkojums ir avotteksta kopija bez statusa: to uzskata par neiztulkotu
       *[other] { $count } tulkojumi ir avotteksta kopijas bez statusa: tos uzskata par neiztulkotiem
    }
    .hint = Ja kopija ir tulkojums, rīkā piešķiriet tai statusu vai apstipriniet to.

exchange-target-suggested = { $count ->
        [one] { $count } tulkojums ir neviena neapstiprināts ieteikums: to uzskata par neiztulkotu
       *[other] { $count } tulkojumi ir neviena neapstiprināti ieteikumi: tos uzskata par neiztulkotiem
    }
    .hint = Rīkā apstipriniet pareizo un importējiet datni vēlreiz.
exchange-target-rejected = { $count ->
        [one] { $count } tulkojumu redaktors ir noraidījis: to uzskata par neiztulkotu
       *[other] { $count } tulkojumus redaktors ir noraidījis: tos uzskata par neiztulkotiem
    }
    .hint = Rīkā tos izlabojiet un apstipriniet, un importējiet datni vēlreiz.
exchange-target-outside = tulkojuma teksts atrodas ārpus atzīmētajiem segmentiem; tas paliek savā vietā: “{ $text }”
    .hint = Pārvietojiet to uz segmentu, kuram tas pieder.
exchange-order-waits = šie teikumi ir sakārtoti citā secībā, bet visi nav iztulkoti; iztulkotie paliek avotteksta secībā
    .hint = Nekas nav zaudēts. Iztulkojiet pārējo vienības daļu un importējiet vēlreiz, lai būtu jaunā secība.

## Citi rīki

exchange-flavour = datne nāk no rīka { $tool }: tās statusi, atbilstības un komentāri ir saprotami
    .hint = Pārējais, ko rīks glabā, piemēram, segmentu vēsture, paliek tā paša datnē.
exchange-tool = datne nāk no rīka { $tool } un tiek lasīta kā jebkurš XLIFF
    .hint = Pārskatiet statusus, jo rīki tos lieto dažādi.
exchange-locked = { $count ->
        [one] { $count } segments ir slēgts: tā tulkojums tiek pārņemts, slēgums netiek saglabāts
       *[other] { $count } segmenti ir slēgti: to tulkojumi tiek pārņemti, slēgumi netiek saglabāti
    }
    .hint = Nekas nav jādara; slēgtu segmentu bez tulkojuma uzskata par netulkojamu.
exchange-locked-unfinished = { $count ->
        [one] { $count } segments ir slēgts, bet nav pabeigts: tā tulkojums netiek pārņemts
       *[other] { $count } segmenti ir slēgti, bet nav pabeigti: to tulkojumi netiek pārņemti
    }
    .hint = Ja tulkojums ir pareizs, apstipriniet to rīkā un importējiet datni vēlreiz.
exchange-deleted-text = { $count ->
        [one] izlaists { $count } teksta posms, kas dzēsts ar reģistrētu izmaiņu
       *[other] izlaisti { $count } teksta posmi, kas dzēsti ar reģistrētām izmaiņām
    }
    .hint = Ja tas nav pareizi, rīkā pieņemiet vai noraidiet izmaiņas.

exchange-fill-codes = tulkojuma kodi neder šai datnei
    .hint = Iztulkojiet šo segmentu rīkā, kas datni izveidojis.

## Apvienošana

exchange-older-source = „{ $document }” pēc šīs datnes eksporta ir mainīts
    .hint = Kas vēl der, tiek pārņemts; pārējais tiek uzskaitīts un pievienots atmiņai.
exchange-source-changed = šī segmenta avotteksts kopš tā laika ir mainīts: { $change }
    .hint = Tulkojums tiek pievienots tikai atmiņai; eksportējiet dokumentu vēlreiz, lai saņemtu to kā atbilstību.
exchange-unit-gone = dokumentā šīs vienības vairs nav: „{ $text }”
    .hint = Tās tulkojums tiek pievienots tikai atmiņai.
exchange-units-missing = šajā datnē trūkst dokumenta vienību: { $count } no { $all }
    .hint = To tulkojumi paliek, kādi bija. Ja datnei jābūt pilnīgai, palūdziet to vēlreiz.
exchange-joined-by-code = kods ir pārvietots uz citu segmentu, tāpēc segmenti tagad ir viens
    .hint = Nekas nav jādara; nākamajā eksportā tie būs apvienoti.
exchange-note-deleted = piezīme „{ $text }” ir dzēsta un izņemta no reģistrētā
    .hint = Nekas nav jādara; ja tā vēl vajadzīga, uzrakstiet to vēlreiz.
exchange-resegmented = tulkotāja rīks šeit ir sadalījis vai apvienojis segmentus; tā robežas tiek pārņemtas
    .hint = Nekas nav jādara.
exchange-resegmented-unfinished = segmenti šeit ir sadalīti vai apvienoti, bet daļa no jau reģistrētā atgriezta nepabeigta
    .hint = Reģistrētais paliek, kā ir, un pabeigtie segmenti tiek pievienoti atmiņai; iztulkojiet pārējo vienības daļu un importējiet vēlreiz.
exchange-target-blank = tulkojums ir tukšs, lai gan avotteksts nav tukšs
    .hint = Segmentu uzskata par neiztulkotu.
exchange-locked-changed = šis teksts nav jātulko, bet tas atgriezās mainīts; tas paliek, kāds ir: “{ $text }”
    .hint = Ja tas ir jātulko, norādiet to dokumentā.
exchange-space-lost = rīks ir apvienojis rindas vai atstarpes, kas šā segmenta avottekstā ir šķirtas
    .hint = Pārbaudiet tulkojuma rindu pārtraukumus un atstarpes.
exchange-sentences-touch = tulkojumā teikums sākas uzreiz aiz cita, bez atstarpes, kas ir avottekstā: “{ $text }”
    .hint = Ielieciet tur atstarpi, ja tās trūkst.
exchange-translated-twice = datnē šim segmentam ir divi tulkojumi; otrs, { $line }. rindā, netiek izmantots: „{ $text }”
    .hint = Izlemiet, kurš ir pareizais, un otru izdzēsiet no datnes.
exchange-character = tulkojumā ir rakstzīme { $character }, kuras avottekstā nav un kuru XML nepieļauj
    .hint = Izdzēsiet to no tulkojuma; tā ir vadības rakstzīme.
exchange-code-missing = tulkojumā trūkst koda „{ $code }” ({ $id })
    .hint = Ielieciet to atpakaļ īstajā vietā, ja vien tas nav izlaists ar nolūku un to drīkst izlaist.
exchange-code-edited = kods „{ $code }” ({ $id }) ir labots; tiek izmantots dokumenta marķējums
    .hint = Ja kādā valodā saišu adresēm jābūt citām, vulgate.toml sadaļā [markdown] iestatiet link-destinations = "translate"; citu marķējumu maina dokumentā.
exchange-code-doubled = kods „{ $code }” ({ $id }) tulkojumā ir divreiz, bet drīkst būt tikai vienreiz
    .hint = Vienu no abiem izņemiet.
exchange-code-taken = kods „{ $code }” ({ $id }) pieder segmentam „{ $segment }”, kas vēl nav tulkots, tāpēc tas ir divreiz
    .hint = Iztulkojiet arī to segmentu vai atstājiet kodu tajā.
exchange-code-foreign = koda „{ $code }” avottekstā nav
    .hint = Izņemiet to; lietot var tikai avotteksta kodus.
exchange-code-close-first = koda „{ $code }” ({ $id }) beigas ir pirms tā sākuma vai bez tā
    .hint = Lieciet sākumu pirms beigām, ap vārdiem, uz kuriem kods attiecas.
exchange-code-crossing = kods „{ $code }” ({ $id }) beidzas cita koda iekšienē, kas sācies tajā
    .hint = Vispirms aizveriet iekšējo kodu.
exchange-code-half = kods „{ $code }” ({ $id }) tulkojumā sākas, bet nebeidzas
    .hint = Ielieciet atpakaļ tā beigas.

## vulgate xliff

exchange-modify-version = tā var mainīt tikai XLIFF 2.0, 2.1 un 2.2
    .hint = Vispirms pārveidojiet XLIFF 1.2 datni: `vulgate xliff convert --to 2.1`; atpakaļ ar `--to 1.2`.
exchange-modify-overlap = divas izmaiņas attiecas uz to pašu datnes vietu
    .hint = Nekas nav ierakstīts. Lūdzam par to ziņot, pievienojot datni.
exchange-modify-where = nav norādīts, kur likt mainītās datnes
    .hint = Norādiet mapi ar „-o” vai mainiet pašas datnes ar „--in-place”.
exchange-modify-same-name = divas datnes tiktu ierakstītas kā „{ $path }”
    .hint = Mainiet tās vienu pēc otras, katrai norādot savu mapi.
exchange-modify-order = šīs vienības tulkojumu vietas ir pretrunīgas; tā paliek nemainīta
    .hint = Katrs „order” ir skaitlis no 1 līdz segmentu skaitam, un tie neatkārtojas.
exchange-modify-moves = šī vienība paliek nemainīta: tās tulkojumiem ir sava secība, un segmentam bez tulkojuma būtu jānorāda sava vieta
    .hint = Vispirms iztulkojiet visu vienību.
exchange-join-order = tulkojumā šie teikumi ir citā secībā nekā avottekstā; tie apvienoti tulkojuma secībā
    .hint = Ar „--keep-order” šādi segmenti paliek atsevišķi.
exchange-join-codes = šie segmenti paliek atsevišķi: apvienojot kāds kods beigtos, pirms tas sākas
    .hint = Vispirms sakārtojiet kodus avottekstā un tulkojumā.
exchange-join-prefixes = šie segmenti paliek atsevišķi: tajos viens prefikss lietots dažādām nosaukumvietām
    .hint = Deklarējiet katru nosaukumvietu vienreiz – elementā „xliff”.
exchange-join-attribute = šeit apvienotajiem segmentiem atšķiras „{ $name }”; saglabāta pirmā segmenta vērtība
    .hint = Ja pārējās ir svarīgas, iestatiet tās tur, kur vajadzīgs.
exchange-join-untranslated = tulkojums bija tikai daļai no šeit apvienotajiem segmentiem
    .hint = Iztulkojiet pārējo.
exchange-join-gap = tulkojumā trūkst tā, kas atrodas starp šeit apvienotajiem segmentiem
    .hint = Ierakstiet to ar roku vai pirms apvienošanas piešķiriet katram “ignorable” savu “target”.
exchange-split-target = avottekstā teikumu skaits šeit ir { $source }, bet tulkojumā – { $target }; segments netiek dalīts
    .hint = Tikai tulkotājs var pateikt, kuri sader kopā: sadaliet to rīkā.
exchange-split-codes = segments netiek dalīts: viens un tas pats kods avottekstā un tulkojumā nonāktu dažādās daļās
    .hint = Tikai tulkotājs var pateikt, kuras daļas sader kopā: sadaliet to rīkā.
exchange-split-large = segments netiek dalīts: tas ir garāks par { $limit } MB
    .hint = Sadaliet tekstu dokumentā, no kura datne izveidota.
exchange-strip-kept = anotācija „{ $id }” paliek, jo tā ir vajadzīga kam citam
    .hint = Uz to atsaucas atmiņas kandidāts vai glosārija šķirklis, vai arī tajā deklarēta nosaukumvieta.
exchange-split-done = { $path }: { $count ->
        [one] par { $count } segmentu vairāk.
       *[other] par { $count } segmentiem vairāk.
    }
exchange-join-done = { $path }: { $count ->
        [one] par { $count } segmentu mazāk.
       *[other] par { $count } segmentiem mazāk.
    }
exchange-strip-done = { $path }: { $count ->
        [one] izņemts { $count } elements.
       *[other] izņemti { $count } elementi.
    }
exchange-rewrite-done = Datne { $path } ir ierakstīta.

## vulgate xliff convert

convert-kept = „{ $name }” nav atbilsmes XLIFF { $version } ({ $count ->
        [one] { $count } reizi
       *[other] { $count } reizes
    }): saglabāts tur, kur citi rīki to neņem vērā
    .hint = Pārvēršot atpakaļ, datnē tas atkal būs. Rīkam, kam tas vajadzīgs, jādod oriģināls.
convert-dropped = „{ $name }” XLIFF { $version } nevar saglabāt ({ $count ->
        [one] { $count } reizi
       *[other] { $count } reizes
    }): tiek izlaists
    .hint = Ja tas ir svarīgi, paturiet sākotnējo datni un jaunajā to izsakiet citādi.
convert-module = „{ $name }” XLIFF { $version } pieder modulim, bet iepriekš bija paplašinājums ({ $count ->
        [one] { $count } reizi
       *[other] { $count } reizes
    }): tam jābūt tādam, kā prasa modulis
    .hint = Validējiet jauno datni; tas, par ko ziņots, jāizlabo vai jāizņem.
convert-renamed = „{ $name }” nav XLIFF { $version } atļauts identifikators vai ir aizņemts ({ $count ->
        [one] { $count } reizi
       *[other] { $count } reizes
    }): piešķirts jauns
    .hint = Nekas nav jādara; pārvēršot atpakaļ, datnē atkal būs vecie identifikatori.
convert-character = { $count ->
        [one] { $count } vadības rakstzīme kļūst par kodu tekstā
       *[other] { $count } vadības rakstzīmes kļūst par kodiem tekstā
    }: XLIFF { $version } tādas nepieļauj
    .hint = Tulkotājiem šie kodi jāsaglabā; pārvēršot atpakaļ, tie atkal ir rakstzīmes.
convert-data-character = { $count ->
        [one] { $count } sākotnējā koda vadības rakstzīme kļūst par U+FFFD
       *[other] { $count } sākotnējā koda vadības rakstzīmes kļūst par U+FFFD
    }: XLIFF { $version } tādas nepieļauj
    .hint = Tulkoto dokumentu veidojiet no sākotnējās datnes.
convert-states = { $count ->
        [one] { $count } vienībā segmentiem ir atšķirīgi statusi
       *[other] { $count } vienībās segmentiem ir atšķirīgi statusi
    }: XLIFF { $version } visiem ir viens, šeit – zemākais
    .hint = Segmentu statusi tiek glabāti līdzās, kamēr neviens nemaina vienības statusu.
convert-judged = { $count ->
        [one] { $count } tulkojums ir apstiprināts, noraidīts vai tikai ieteikts
       *[other] { $count } tulkojumi ir apstiprināti, noraidīti vai tikai ieteikti
    }: to rāda statuss XLIFF { $version } datnē
    .hint = Apstiprinātā statuss ir „reviewed”, pārējo – „initial”. Nekas nav jādara.
convert-sub = { $count ->
        [one] { $count } teksts koda iekšienē kļūst par atsevišķu vienību
       *[other] { $count } teksti kodu iekšienē kļūst par atsevišķām vienībām
    }, kā tas ir XLIFF { $version }
    .hint = Pārvēršot atpakaļ, tie ar saviem tulkojumiem atkal ir kodu iekšienē.
convert-whole-unit = { $count ->
        [one] { $count } alternatīvais tulkojums ir paredzēts visai vienībai; tas tiek pievienots pirmajam segmentam
       *[other] { $count } alternatīvie tulkojumi ir paredzēti veselām vienībām; tie tiek pievienoti pirmajiem segmentiem
    }: XLIFF { $version } vienībām tādu nav
    .hint = Ja alternatīvas ir jāizmanto, apvienojiet segmentus (vulgate xliff join).
convert-no-language = ir tulkojumi, bet to valoda nav norādīta; XLIFF { $version } to prasa
    .hint = Tagad tā ir „und”; ierakstiet valodu atribūtā „trgLang”.
convert-outside = { $count ->
        [one] { $count } tulkojuma daļa atrodas ārpus avotteksta segmentiem; tā tiek pievienota
       *[other] { $count } tulkojumu daļas atrodas ārpus avotteksta segmentiem; tās tiek pievienotas
    } iepriekšējam segmentam, jo XLIFF { $version } tam nav vietas
    .hint = Pārskatiet šos tulkojumus.
convert-languages = datnes daļas ir vairākās valodās: { $attribute } vērtības „{ $found }” un „{ $expected }”
    .hint = XLIFF 2 datnē ir viens valodu pāris. Sadaliet datni pa valodām un pārvērtiet katru atsevišķi.
convert-done = Datne { $path } ir ierakstīta kā XLIFF { $to }.

## Piezīmes tulkotājiem, ko ieraksta datnē

exchange-note-role = Šeit ir { $role ->
        [title] dokumenta nosaukums
        [metadata] dokumenta apraksta daļa
        [heading-1] 1. līmeņa virsraksts
        [heading-2] 2. līmeņa virsraksts
        [heading-3] 3. līmeņa virsraksts
        [heading-4] 4. līmeņa virsraksts
        [heading-5] 5. līmeņa virsraksts
        [heading-6] 6. līmeņa virsraksts
        [paragraph] rindkopa
        [list-item] saraksta punkts
        [quote] citāts
        [table-header] tabulas slejas virsraksts
        [table-cell] tabulas šūna
        [footnote] zemsvītras piezīme
        [caption] attēla vai tabulas paraksts
        [alt-text] attēla apraksts tiem, kas to neredz
        [link-title] saites paskaidrojums
        [link-destination] saites adrese
        [html] teksts HTML blokā
       *[other] teksta gabals
    }.
exchange-note-context = { exchange-note-role } Tas ir zem virsraksta „{ $heading }”.
exchange-note-length = Rakstzīmju skaits tulkojumā: ne vairāk kā { $count }.
exchange-note-term = „{ $term }” ir „{ $translations }”.
exchange-note-avoid = „{ $term }” nevajadzētu saukt „{ $avoid }”.
exchange-note-definition = „{ $term }”: { $definition }
exchange-note-change = Segmenta { $segment } avotteksts ir mainīts: { $change }
