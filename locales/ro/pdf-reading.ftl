### `vulgate repair` cu un PDF: ce se omite și ce nu poate fi citit.

pdf-broken = „{ $path }” este prea deteriorat pentru a fi citit sau nu este un PDF
    .hint = Deschideți-l într-un vizualizator PDF; dacă se afișează acolo, imprimați-l într-un PDF nou și folosiți-l pe acela.
pdf-empty = „{ $path }” este gol
    .hint = Salvați-l sau descărcați-l din nou.
pdf-cut = fișierul este trunchiat; { $count ->
        [one] a rămas o pagină
        [few] au rămas { $count } pagini
       *[other] au rămas { $count } de pagini
    }
    .hint = Salvați-l sau descărcați-l din nou; textul care lipsește nu poate fi recuperat.
pdf-garbled = pagina { $page } arată mai ales semne care nu sunt litere: poate că fișierul nu spune care sunt literele sale
    .hint = Dacă rezultatul nu poate fi citit, recunoașteți textul acestei pagini, de exemplu cu „ocrmypdf --force-ocr”.
pdf-turned = pagina { $page } are text care nu merge de la stânga la dreapta; acesta urmează după restul paginii
pdf-right-to-left = pagina { $page } are text care merge de la dreapta la stânga; cuvintele lui pot fi într-o ordine greșită
    .hint = Comparați această pagină cu PDF-ul.
pdf-password = „{ $path }” are nevoie de o parolă
    .hint = Eliminați parola cu programul care a stabilit-o sau cu „qpdf --decrypt --password=…”.
pdf-encrypted = „{ $path }” este criptat într-un mod necunoscut
    .hint = Deschideți-l într-un vizualizator PDF și imprimați-l într-un PDF nou.
pdf-no-pages = „{ $path }” nu are pagini
    .hint = Cereți din nou fișierul; cel primit nu este întreg.
pdf-images = „{ $path }” nu are text: { $count ->
        [one] singura sa pagină este o imagine
        [few] cele { $count } pagini ale sale sunt imagini
       *[other] cele { $count } de pagini ale sale sunt imagini
    }
    .hint = Recunoașteți mai întâi textul, de exemplu cu „ocrmypdf”.
pdf-no-text = „{ $path }” nu are text { $count ->
        [one] pe singura sa pagină
        [few] pe niciuna dintre cele { $count } pagini ale sale
       *[other] pe niciuna dintre cele { $count } de pagini ale sale
    }
    .hint = Priviți-l într-un vizualizator PDF: textul desenat sub formă de contururi trebuie mai întâi recunoscut.
pdf-page-image = pagina { $page } este o imagine fără text
    .hint = Recunoașteți textul acestei pagini, de exemplu cu „ocrmypdf”, sau introduceți-l manual.
pdf-unknown = pagina { $page } arată { $count ->
        [one] un caracter
        [few] { $count } caractere
       *[other] { $count } de caractere
    } fără ca fișierul să spună despre ce este vorba
    .hint = Comparați această pagină cu PDF-ul și completați ce lipsește.
pdf-page-broken = pagina { $page } nu a putut fi citită până la capăt
    .hint = Comparați această pagină cu PDF-ul și completați ce lipsește.
pdf-running-head = „{ $text }” omis: se află la marginea { $count ->
        [one] unei pagini
        [few] a { $count } pagini
       *[other] a { $count } de pagini
    }
pdf-picture = imaginea „{ $text }” a fost omisă: adăugați chiar dumneavoastră fișierul în Markdown
pdf-contents = cuprins cu { $count ->
        [one] o intrare
        [few] { $count } intrări
       *[other] { $count } de intrări
    }, omis: „vulgate build” creează unul nou
pdf-hyphens = cuvinte despărțite la capăt de rând și reunite fără cratimă, fiindcă fișierul arată că nu ține de ele: { $count }
pdf-hyphen-guessed = „{ $word }” reunit fără certitudine: nimic nu arată dacă cratima de la capătul rândului ține de cuvânt
repair-pdf-in-place = un PDF nu poate fi reparat în chiar fișierul lui
    .hint = Indicați un fișier Markdown cu „-o”.
