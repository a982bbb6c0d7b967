# Ko ziņo avotformātu lasītāji.

## Markdown: kļūdas

md-utf16 = datnes kodējums ir UTF-16, nevis UTF-8
    .hint = Saglabājiet to kā UTF-8; redaktoros to sauc par „kodējumu” (encoding).
md-binary = datnē ir NUL baits, tātad tas nav teksts
    .hint = Pārbaudiet, vai tā ir Markdown datne. Ja tas ir UTF-16 teksts, saglabājiet to kā UTF-8.
md-utf8 = baits { $byte } šeit nav derīgs UTF-8
    .hint = Saglabājiet datni kā UTF-8; iespējams, tā ir vecākā kodējumā, piemēram, Windows-1257.
md-other-source = dokuments nolasīts no citas šīs datnes versijas
    .hint = Nolasiet datni vēlreiz un tikai tad rakstiet.

## Markdown: konstatējumi

md-empty = datne ir tukša
    .hint = Ierakstiet kaut ko vai neiekļaujiet datni projektā.
md-no-text = datnē nav nekā tulkojama
    .hint = Ja tā ir iecerēts, neiekļaujiet to projektā.
md-control = tekstā ir vadības rakstzīme { $code }, ko citi formāti nevar glabāt
    .hint = Izņemiet to; redaktori to rāda, ja neredzamās rakstzīmes padara redzamas.
md-yaml = sākuma metadati nav derīgs YAML: { syntax-reason }
    .hint = Izlabojiet tos; līdz tam nekas no tiem netiek tulkots.
md-toml = sākuma metadati nav derīgs TOML: { syntax-reason }
    .hint = Izlabojiet tos; līdz tam nekas no tiem netiek tulkots.
syntax-reason = { $reason ->
    [unquoted] tekstam šeit jābūt taisnās pēdiņās
    [quotes] pēdiņas nav aizvērtas vai aiz tām kaut kas ir
    [doubled] šī atslēga jau ir norādīta
    [no-value] trūkst vērtības
    [equals] starp atslēgu un tās vērtību raksta „=”
    [key] atslēgā bez pēdiņām drīkst būt tikai burti no A līdz Z, cipari, „-” un „_”
    [bracket] iekavai nav pāra
    [comma] trūkst komata vai tas ir lieks
    [value] tas nav ne skaitlis, ne datums, ne „true” vai „false”
    [escape] „\” šeit nesāk neko zināmu; pašu zīmi raksta „\\”
    [rest] šajā rindā vairs nekas nedrīkst būt
    [indent] rindai nav tādas atkāpes kā rindām, pie kurām tā pieder
    [tab] rindu atkāpes veido tikai ar atstarpēm, nevis ar tabulatoriem
    [colon] šeit nevar sākties atslēga; tekstam ar kolu jābūt pēdiņās
    [line] rindā nav atslēgas ar kolu
    [sign] tekstam, kas sākas ar šo zīmi, jābūt pēdiņās
   *[other] šeit ir kaut kas, kam te nav vietas
}
md-heading-skipped = aiz { $before }. līmeņa virsraksta ir { $level }. līmeņa virsraksts
    .hint = Ekrāna lasītāji līmeņus nolasa: katru līmeni lietojiet tikai zem nākamā augstākā.
md-image-without-text = attēlam nav alternatīvā teksta
    .hint = Iekavās pasakiet, kas attēlā redzams, lasītājiem, kuri to neredz.
md-nested-images = attēli alternatīvajos tekstos ir ligzdoti dziļāk par { $depth } līmeņiem; dziļākie netiek tulkoti
    .hint = Rakstiet alternatīvos tekstus bez attēliem.
md-too-deep = saraksti un citāti ir ligzdoti dziļāk par { $depth } līmeņiem; dziļākie tiek rādīti vienā līmenī
    .hint = Pārbaudiet, vai ligzdojums ir iecerēts.
md-table-surplus = “{ $text }” atrodas aiz tabulas pēdējās slejas, tāpēc netiek rādīts nekad
    .hint = Pievienojiet tabulai sleju vai rakstiet \|, kur svītra ir teksta daļa.
md-table-rule = šūnu skaits rindā zem tabulas galvenes ir { $cells }, bet galvenē { $columns }, tāpēc tabula paliek parasts teksts
    .hint = Dodiet rindai tikpat šūnu, cik galvenei.
md-never-closed = nekas neaizver „{ $mark }”, tāpēc viss turpmākais pieder pie tā un netiek tulkots
    .hint = Rakstiet { $end } atsevišķā rindā tur, kur tam jābeidzas.
md-definition-list = rinda, kas sākas ar kolu, nav definīcija, bet turpina tekstu virs tās
    .hint = Izmantojiet sarakstu, tabulu vai terminu treknrakstā ar skaidrojumu aiz tā.
md-front-open = fails sākas ar --- un laukiem, kurus nekas nenoslēdz, tāpēc tie ir teksts
    .hint = Zem pēdējā lauka atsevišķā rindā uzrakstiet ---.
md-key-doubled = atslēga “{ $key }” ir norādīta divreiz
    .hint = Atstājiet tikai vienu.
md-footnote-undefined = nav zemsvītras piezīmes „{ $label }”
    .hint = Pievienojiet tās tekstu ([^{ $label }]: …) vai dzēsiet atsauci.
md-footnote-unused = nekas neatsaucas uz zemsvītras piezīmi „{ $label }”
    .hint = Pievienojiet atsauci ([^{ $label }]) tur, kur tā vajadzīga, vai dzēsiet piezīmi.
md-footnote-doubled = zemsvītras piezīme „{ $label }” jau ir definēta; šis teksts nekad netiek rādīts
    .hint = Piešķiriet tai savu apzīmējumu.
md-missing-reference = saite atsaucas uz „{ $label }”, kas nav definēts, tāpēc paliek vienkāršs teksts
    .hint = Pievienojiet definīciju ([{ $label }]: adrese) vai izlabojiet apzīmējumu.
md-instruction-unclear = komentārs sākas kā norādījums tulkotājiem, bet nesaka neko saprotamu: { $text }
    .hint = Rakstiet <!-- vulgate translate="no" -->, max-length="60" vai note="…".
md-instruction-unknown = norādījuma tulkotājiem „{ $name }” nav
    .hint = Lietojiet translate="no", max-length="60" vai note="…".
md-instruction-value = { $name } vērtība nevar būt „{ $value }”
    .hint = translate ir „no” vai „yes”, max-length – rakstzīmju skaits, note – teksts.
md-instruction-unused = aiz šī norādījuma tulkotājiem nav neviena bloka
    .hint = Ielieciet komentāru atsevišķā rindā pirms bloka, uz kuru tas attiecas.
md-instruction-place = norādījums tulkotājiem ir HTML bloka iekšienē, tāpēc ne uz ko neattiecas
    .hint = Ielieciet to atsevišķā rindā pirms bloka.
