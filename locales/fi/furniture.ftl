furniture-contents = Sisällys
furniture-author = Julkaisija: { $author }
furniture-date = { DATETIME($date, dateStyle: "long") }
furniture-keywords = Avainsanat
furniture-version = Versio { $version }
furniture-members = Jäsenet

furniture-page = Sivu { $page }/{ $total }
furniture-footnote = Alaviite { $number }
furniture-footnote-back = Takaisin tekstiin alaviitteestä { $number }
furniture-notes = Viitteet
furniture-figure = Kuva { $number }
furniture-table = Taulukko { $number }
furniture-call-out-note = Huomautus
furniture-call-out-tip = Vinkki
furniture-call-out-important = Tärkeää
furniture-call-out-warning = Varoitus
furniture-call-out-caution = Varo
furniture-call-out-summary = Tiivistelmä
furniture-task-done = Tehty
furniture-task-open = Tekemättä
furniture-skip = Siirry pääsisältöön
furniture-languages = Kielet
furniture-documents = Kaikki asiakirjat

furniture-draft = Luonnos
furniture-untranslated =
    { $count ->
        [one] Yhtä virkettä ei ole vielä käännetty. Se on merkitty, ja se näytetään { $language }.
       *[other] { $count } virkettä ei ole vielä käännetty. Ne on merkitty, ja ne näytetään { $language }.
    }
furniture-untranslated-passage = Ei vielä käännetty
furniture-share = { NUMBER($share, style: "unit", unit: "percent") } käännetty
furniture-colophon-original = Alkukieli
furniture-colophon-translation = Käännös
furniture-colophon-not-reviewed = tarkistamatta
furniture-colophon-reviewed = tarkistettu
furniture-colophon-reviewed-share = { NUMBER($share, style: "unit", unit: "percent") } tarkistettu
furniture-colophon-licence = Lisenssi
furniture-colophon-contact = Yhteystiedot
furniture-outdated = Tekstin aiemmasta versiosta käännettyjä virkkeitä: { $count }
furniture-outdated-passage = Käännetty aiemmasta versiosta
furniture-unreviewed = Vielä tarkistamattomia virkkeitä: { $count }
furniture-unreviewed-passage = Ei vielä tarkistettu
furniture-reviewed = Tarkistettu
furniture-final = Lopullinen
furniture-unfinished = Kesken
furniture-locked = Ei käännetä
furniture-bilingual = Kaksikielinen versio
furniture-segment = Segmentti
furniture-state = Tila
furniture-note = Huomautus: { $note }
furniture-former = Aiempi versio:
furniture-role = { $role ->
        [title] Asiakirjan nimi
        [metadata] Asiakirjan tiedot
        [heading] Tason { $level } otsikko
        [paragraph] Kappale
        [list-item] Luettelon kohta
        [quote] Lainaus
        [table-header] Sarakkeen otsikko
        [table-cell] Taulukon solu
        [footnote] Alaviite
        [caption] Kuvateksti
        [alt-text] Kuvan kuvaus
        [link-title] Linkin työkaluvihje
        [link-destination] Linkin osoite
        [html] HTML-lohkon teksti
       *[other] Teksti
    }

furniture-language-bg = bulgariaksi
furniture-language-cs = tšekiksi
furniture-language-da = tanskaksi
furniture-language-de = saksaksi
furniture-language-el = kreikaksi
furniture-language-en = englanniksi
furniture-language-es = espanjaksi
furniture-language-et = viroksi
furniture-language-fi = suomeksi
furniture-language-fr = ranskaksi
furniture-language-ga = iiriksi
furniture-language-hr = kroaatiksi
furniture-language-hu = unkariksi
furniture-language-it = italiaksi
furniture-language-lt = liettuaksi
furniture-language-lv = latviaksi
furniture-language-mt = maltaksi
furniture-language-nl = hollanniksi
furniture-language-pl = puolaksi
furniture-language-pt = portugaliksi
furniture-language-ro = romaniaksi
furniture-language-sk = slovakiksi
furniture-language-sl = sloveeniksi
furniture-language-sv = ruotsiksi
