### `vulgate repair` za PDF: kaj se izpusti in česa ni mogoče prebrati.

pdf-broken = „{ $path }“ je neberljivo poškodovan ali ni PDF
    .hint = Odprite ga v pregledovalniku PDF; če se tam prikaže, ga natisnite v nov PDF in navedite tega.
pdf-empty = „{ $path }“ je prazen
    .hint = Znova ga shranite ali prenesite.
pdf-cut = datoteka je odrezana; { $count ->
        [one] ostala je { $count } stran
        [two] ostali sta { $count } strani
        [few] ostale so { $count } strani
       *[other] ostalo je { $count } strani
    }
    .hint = Znova jo shranite ali prenesite; manjkajočega besedila ni mogoče obnoviti.
pdf-garbled = na strani { $page } so večinoma znaki, ki niso črke: datoteka morda ne pove, katere črke vsebuje
    .hint = Če rezultat ni berljiv, prepoznajte besedilo te strani, na primer z „ocrmypdf --force-ocr“.
pdf-turned = na strani { $page } je besedilo, ki ne teče od leve proti desni; sledi preostanku strani
pdf-right-to-left = na strani { $page } je besedilo, ki teče od desne proti levi; njegove besede so morda v napačnem vrstnem redu
    .hint = Primerjajte to stran s PDF.
pdf-password = za „{ $path }“ je potrebno geslo
    .hint = Odstranite geslo s programom, s katerim je bilo nastavljeno, ali s „qpdf --decrypt --password=…“.
pdf-encrypted = „{ $path }“ je šifriran na neznan način
    .hint = Odprite ga v pregledovalniku PDF in natisnite v nov PDF.
pdf-no-pages = „{ $path }“ nima strani
    .hint = Prosite za datoteko znova; ta ni prispela cela.
pdf-images = „{ $path }“ nima besedila: { $count ->
        [one] same slike ({ $count } stran)
        [two] same slike ({ $count } strani)
        [few] same slike ({ $count } strani)
       *[other] same slike ({ $count } strani)
    }
    .hint = Najprej dajte besedilo prepoznati, na primer s programom „ocrmypdf“.
pdf-no-text = „{ $path }“ nima besedila na nobeni strani ({ $count ->
        [one] { $count } stran
       *[other] { $count } strani
    })
    .hint = Oglejte si ga v pregledovalniku PDF: besedilo, narisano kot oblike, je treba najprej prepoznati.
pdf-page-image = stran { $page } je slika brez besedila
    .hint = Dajte besedilo te strani prepoznati, na primer s programom „ocrmypdf“, ali ga vnesite.
pdf-unknown = na strani { $page } je { $count ->
        [one] { $count } znak, ki ga datoteka ne opredeljuje
       *[other] več znakov ({ $count }), ki jih datoteka ne opredeljuje
    }
    .hint = Primerjajte to stran s PDF in dopolnite, kar manjka.
pdf-page-broken = strani { $page } ni bilo mogoče prebrati do konca
    .hint = Primerjajte to stran s PDF in dopolnite, kar manjka.
pdf-running-head = izpuščeno „{ $text }“: je na robu { $count ->
        [one] { $count } strani
       *[other] { $count } strani
    }
pdf-picture = slika „{ $text }“ izpuščena: njeno datoteko v Markdown dodajte sami
pdf-contents = izpuščeno kazalo ({ $count ->
        [one] { $count } vnos
        [two] { $count } vnosa
        [few] { $count } vnosi
       *[other] { $count } vnosov
    }): „vulgate build“ izdela novo
pdf-hyphens = besede, deljene na koncih vrstic in združene brez vezaja, ker datoteka kaže, da jim ne pripada: { $count }
pdf-hyphen-guessed = „{ $word }“ združeno brez gotovosti: nič ne kaže, ali vezaj na koncu vrstice pripada besedi
repair-pdf-in-place = PDF ni mogoče popraviti na mestu
    .hint = Navedite datoteko Markdown z „-o“.
