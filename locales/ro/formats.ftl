# Ce semnalează cititoarele formatelor-sursă.

## Markdown: erori

md-utf16 = fișierul este în UTF-16, nu în UTF-8
    .hint = Salvați-l în UTF-8; editoarele numesc acest lucru „codificare”.
md-binary = fișierul conține un octet NUL, deci nu este text
    .hint = Verificați dacă este un fișier Markdown. Dacă este text în UTF-16, salvați-l în UTF-8.
md-utf8 = octetul { $byte } nu este valid aici în UTF-8
    .hint = Salvați fișierul în UTF-8; probabil este într-o codificare mai veche, precum Windows-1252.
md-other-source = documentul a fost citit din altă versiune a acestui fișier
    .hint = Citiți din nou fișierul, apoi scrieți-l.

## Markdown: constatări

md-empty = fișierul este gol
    .hint = Scrieți ceva în el sau scoateți-l din proiect.
md-no-text = fișierul nu conține nimic de tradus
    .hint = Dacă aceasta este intenția, scoateți-l din proiect.
md-control = textul conține caracterul de control { $code }, pe care alte formate nu îl pot păstra
    .hint = Eliminați-l; editoarele îl arată când caracterele invizibile sunt afișate.
md-yaml = metadatele inițiale nu sunt YAML valid: { syntax-reason }
    .hint = Corectați-le; până atunci nu se traduce nimic din ele.
md-toml = metadatele inițiale nu sunt TOML valid: { syntax-reason }
    .hint = Corectați-le; până atunci nu se traduce nimic din ele.
syntax-reason = { $reason ->
    [unquoted] aici textul trebuie să fie între ghilimele drepte
    [quotes] ghilimelele nu sunt închise sau sunt urmate de ceva
    [doubled] această cheie există deja
    [no-value] lipsește valoarea
    [equals] între o cheie și valoarea ei se pune „=”
    [key] o cheie fără ghilimele are doar litere de la A la Z fără diacritice, cifre, „-” și „_”
    [bracket] o paranteză nu are pereche
    [comma] lipsește o virgulă sau este una în plus
    [value] acesta nu este nici număr, nici dată, nici „true” sau „false”
    [escape] „\” nu introduce aici nimic cunoscut; semnul însuși se scrie „\\”
    [rest] pe această linie nu mai poate sta nimic
    [indent] linia nu este indentată ca liniile de care ține
    [tab] liniile se indentează doar cu spații, nu cu tabulatori
    [colon] aici nu poate începe o cheie; textul cu două puncte trebuie să fie între ghilimele
    [line] linia nu are o cheie cu două puncte
    [sign] textul care începe cu acest semn trebuie să fie între ghilimele
   *[other] aici se află ceva ce nu are ce căuta aici
}
md-heading-skipped = un titlu de nivel { $level } urmează după unul de nivel { $before }
    .hint = Cititoarele de ecran anunță nivelurile: folosiți fiecare nivel numai sub cel imediat superior.
md-image-without-text = imaginea nu are text alternativ
    .hint = Spuneți între parantezele drepte ce arată imaginea, pentru cititorii care nu o văd.
md-nested-images = există imagini imbricate în texte alternative mai adânc decât nivelul { $depth }; cele mai interioare nu se traduc
    .hint = Scrieți texte alternative fără imagini.
md-too-deep = există liste și citate imbricate mai adânc decât nivelul { $depth }; cele mai interioare sunt puse pe un singur nivel
    .hint = Verificați dacă imbricarea este intenționată.
md-table-surplus = „{ $text }” se află după ultima coloană a tabelului, deci nu este afișat niciodată
    .hint = Adăugați o coloană la tabel sau scrieți \| acolo unde bara face parte din text.
md-table-rule = linia de sub capul unui tabel are alt număr de celule ({ $cells }) decât capul ({ $columns }), deci tabelul rămâne text obișnuit
    .hint = Dați liniei tot atâtea celule câte are capul tabelului.
md-never-closed = nimic nu închide „{ $mark }”, astfel că tot ce urmează ține de acesta și nu se traduce
    .hint = Scrieți { $end } pe un rând separat acolo unde trebuie să se termine.
md-definition-list = o linie care începe cu două puncte nu este o definiție, ci continuă textul de deasupra
    .hint = Folosiți o listă, un tabel sau termenul cu litere aldine urmat de explicație.
md-front-open = fișierul începe cu --- și câmpuri pe care nimic nu le încheie, deci acestea sunt text
    .hint = Scrieți --- pe o linie proprie sub ultimul câmp.
md-key-doubled = cheia „{ $key }” apare de două ori
    .hint = Lăsați numai una.
md-footnote-undefined = nu există nota de subsol „{ $label }”
    .hint = Adăugați-i textul ([^{ $label }]: …) sau ștergeți trimiterea.
md-footnote-unused = nimic nu trimite la nota de subsol „{ $label }”
    .hint = Adăugați o trimitere ([^{ $label }]) la locul potrivit sau ștergeți nota.
md-footnote-doubled = nota de subsol „{ $label }” este definită deja mai sus; acest text nu apare niciodată
    .hint = Dați-i o etichetă proprie.
md-missing-reference = linkul trimite la „{ $label }”, care nu este definit, așa că rămâne text simplu
    .hint = Adăugați o definiție ([{ $label }]: adresă) sau corectați eticheta.
md-instruction-unclear = comentariul începe ca o instrucțiune pentru traducători, dar nu spune nimic inteligibil: { $text }
    .hint = Scrieți <!-- vulgate translate="no" -->, max-length="60" sau note="…".
md-instruction-unknown = nu există instrucțiunea pentru traducători „{ $name }”
    .hint = Folosiți translate="no", max-length="60" sau note="…".
md-instruction-value = { $name } nu poate fi „{ $value }”
    .hint = translate este „no” sau „yes”, max-length un număr de caractere, note un text.
md-instruction-unused = niciun bloc nu urmează după această instrucțiune pentru traducători
    .hint = Puneți comentariul pe un rând separat, înaintea blocului la care se referă.
md-instruction-place = o instrucțiune pentru traducători se află în interiorul unui bloc HTML, astfel încât nu se referă la nimic
    .hint = Puneți-o pe un rând separat, înaintea blocului.
