# Ce are de spus programul de paginare despre un document. Fișierul și linia sunt afișate înainte.

# Caractere, precum „😀 (U+1F600)”.
typesetting-glyph = { $count ->
        [one] un caracter pe care nu îl are niciun font: { $characters }
        [few] { $count } caractere pe care nu le are niciun font: { $characters }
       *[other] { $count } de caractere pe care nu le are niciun font: { $characters }
    }
    .hint = PDF-ul arată o casetă goală, care este citită cu voce tare ca acel caracter. Scrieți-l altfel sau folosiți o imagine.
typesetting-glyph-target = caractere din traducerea în „{ $lang }” pe care nu le are niciun font: { $characters }
    .hint = PDF-ul arată o casetă goală, care este citită cu voce tare ca acel caracter. Scrieți-l altfel sau folosiți o imagine.
typesetting-control = { $count ->
        [one] un caracter de control în text: { $characters }
        [few] caractere de control în text: { $characters }
       *[other] caractere de control în text: { $characters }
    }
    .hint = PDF/UA, PDF/A și HTML interzic caracterele de control; ele sunt omise. Ștergeți-le din textul-sursă.
typesetting-title = documentul nu are titlu, așa că se folosește „{ $name }”
    .hint = Începeți textul cu un titlu de nivel 1 sau dați un titlu în metadatele inițiale.
typesetting-date = documentul nu are dată, așa că PDF-ul spune că a fost creat în 1970
    .hint = Dați o dată în metadatele inițiale, ca în „date: 2026-03-16”, sau stabiliți SOURCE_DATE_EPOCH.
typesetting-date-invalid = data „{ $date }” din metadatele inițiale nu există în calendar
    .hint = Scrieți-o ca în „date: 2026-03-16”. Până atunci, se afișează așa cum este scrisă, iar metadatele spun ce spun fără dată.
typesetting-heading-skip = după un titlu de nivel { $from } urmează unul de nivel { $to }
    .hint = Este pus cu un nivel sub titlul de deasupra, deoarece PDF/UA interzice salturile. Corectați numărul de „#” din textul-sursă.
typesetting-note-undefined = nu există nota „{ $label }”
    .hint = Scrieți nota, ca în „[^{ $label }]: Textul notei.”, sau ștergeți trimiterea.
typesetting-anchor = nu există niciun titlu pentru linkul către „{ $anchor }”
    .hint = Textul este paginat fără link. Numele unui titlu este textul lui cu litere mici, cu cratime în locul spațiilor.
typesetting-link = cititorii documentului publicat nu pot urma „{ $target }”
    .hint = Textul este paginat fără link. Scrieți adresa întreagă, care începe cu https://, mailto: sau tel:.
typesetting-link-long = adresa unui link are prea multe caractere: { $length } (cel mult { $most })
    .hint = Textul este paginat fără link. Folosiți o adresă mai scurtă.
typesetting-image-missing = nu există imaginea „{ $image }” în proiect
    .hint = În locul ei se afișează textul ei alternativ. Verificați calea, care pornește de la dosarul documentului.
typesetting-image-unknown = „{ $image }” nu este o imagine care să poată fi paginată
    .hint = În locul ei se afișează textul ei alternativ. Folosiți PNG, JPEG, GIF, WebP sau SVG.
typesetting-image-too-large = imaginea „{ $image }” este prea mare
    .hint = În locul ei se afișează textul ei alternativ. Reduceți-o la mai puțin de 100 de megapixeli și 64 de megaocteți.
typesetting-image-broken = imaginea „{ $image }” nu poate fi citită: { image-reason }
    .hint = În locul ei se afișează textul ei alternativ. Salvați din nou imaginea.
image-reason = { $reason ->
    [cut] fișierul se termină prea devreme
    [size] lățimea sau înălțimea ei nu este validă
    [large] decodarea ei ar necesita prea multă memorie
    [kind] această variantă a formatului nu este acceptată
    [markup] nu este un SVG valid
   *[other] fișierul este deteriorat
}
typesetting-image-linked = imaginea „{ $image }” încarcă un alt fișier, „{ $file }”
    .hint = În locul ei se afișează textul alternativ. Încorporați acel fișier în imagine sau salvați imaginea ca PNG.
typesetting-image-foreign = imaginea „{ $image }” are părți în HTML (foreignObject), pe care PDF-ul nu le arată
    .hint = Desenați aceste părți în SVG sau salvați imaginea ca PNG.
typesetting-image-glyph = textul din imaginea „{ $image }” are caractere pe care nu le are niciun font: { $characters }
    .hint = Transformați textul în contururi sau salvați imaginea ca PNG. Până atunci, PDF-ul nu respectă standardul său.
typesetting-image-no-alt = imaginea „{ $image }” nu are text alternativ
    .hint = Cei care nu o pot vedea nu vor ști de ea. Descrieți-o, ca în „![Un grafic al costurilor pe ani]({ $image })”.
typesetting-depth = există liste sau citate imbricate mai adânc decât nivelul { $depth }
    .hint = Cele interioare sunt puse la acel nivel. Împărțiți textul altfel.
typesetting-table-wide = un tabel are prea multe coloane ({ $columns }); pe o pagină încap { $limit }
    .hint = PDF-ul îl împarte și repetă prima coloană. Luați în considerare mai multe tabele.
typesetting-standard = PDF-ul nu este conform cu { $standard }: { pdf-reason }
    .hint = Poate fi citit, dar nu de toată lumea sau nu pentru totdeauna. Corectați ce este indicat și reluați generarea.
pdf-reason = { $reason ->
    [glyph] niciun font nu are caracterele textului „{ $text }”, aflat într-o imagine sau în șablon
    [letters] conține caractere pe care standardul le interzice
    [licence] licența unui font interzice încorporarea lui
    [colours] conține culori de tipar (CMYK)
    [alt] o imagine sau o formulă nu are text alternativ
    [language] îi lipsește limba
    [title] îi lipsește titlul
    [size] o parte a sa este mai mare decât permite standardul
    [page] o pagină este mai lată sau mai înaltă de 14 400 de puncte (5,08 m)
   *[other] programul de tehnoredactare nu îl poate atinge
}
typesetting-warning = programul de paginare avertizează: { $reason }
    .hint = Priviți PDF-ul; dacă ceva nu este în regulă, semnalați acest lucru.
typesetting-failed = PDF-ul nu a putut fi creat: { $reason }
    .hint = Vă rugăm să semnalați acest lucru, atașând documentul; celelalte fișiere nu sunt afectate.
typesetting-font-broken = acesta nu este un font OpenType sau TrueType
    .hint = Scoateți fișierul din „pdf.fonts.files” sau puneți în locul lui unul nedeteriorat.
typesetting-font-restricted = producătorul acestui font interzice încorporarea lui într-un PDF
    .hint = Cereți o licență care permite încorporarea sau alegeți alt font.
typesetting-font-unknown = niciun font nu face parte din familia „{ $family }”
    .hint = Adăugați fișierul corespunzător la „pdf.fonts.files” sau alegeți una dintre familiile: { $known }.
typesetting-font-no-bold = familia de fonturi „{ $family }” nu are caractere aldine, așa că textul aldin arată ca restul
    .hint = Adăugați fișierul cu caracterele ei aldine la „pdf.fonts.files” sau alegeți altă familie.
typesetting-font-no-italic = familia de fonturi „{ $family }” nu are caractere cursive, așa că textul cursiv arată ca restul
    .hint = Adăugați fișierul cu caracterele ei cursive la „pdf.fonts.files” sau alegeți altă familie.
typesetting-template-time =
    șablonul „{ $file }” a fost oprit: a rulat mai mult de { $seconds ->
        [one] o secundă
        [few] { $seconds } secunde
       *[other] { $seconds } de secunde
    }
    .hint = Căutați în el o buclă infinită sau măriți „pdf.limits.seconds”.
typesetting-template-memory = șablonul „{ $file }” a fost oprit: a cerut mai mult de { $megabytes } MiB de memorie
    .hint = Căutați ce crește la nesfârșit în el sau măriți „pdf.limits.megabytes”.
typesetting-template-failed = șablonul „{ $file }” nu funcționează: { $reason }
    .hint = Vede fișierele din propriul dosar, precum și „/doc.json” și „/house.typ”, dar niciun pachet; docs/templates.md prezintă modul în care se scrie un șablon.
