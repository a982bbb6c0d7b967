# Nepareizs komandrindas lietojums. $help ir komanda, kas rāda palīdzību, $near – vārds, kas
# droši vien domāts, vai „none”.

usage-command-unknown = komandas „{ $name }” nav
    .hint =
        { $near ->
            [none] `{ $help }` uzskaita komandas.
           *[other] Vai domājāt `{ $near }`? `{ $help }` uzskaita komandas.
        }
usage-argument-unknown = negaidīts arguments { $argument }
    .hint =
        { $near ->
            [none] `{ $help }` uzskaita, ko komanda pieņem.
           *[other] Vai domājāt `{ $near }`? `{ $help }` uzskaita, ko komanda pieņem.
        }
usage-argument-missing = trūkst: { $arguments }
    .hint = Pievienojiet trūkstošo; `{ $help }` paskaidro, kas tas ir.
usage-value-missing = argumentam { $argument } ir vajadzīga vērtība
    .hint = Ierakstiet vērtību aiz opcijas; `{ $help }` rāda, kādas ir iespējamas.
usage-value-unknown = „{ $value }” nav argumenta { $argument } vērtība
    .hint =
        { $near ->
            [none] Iespējamās vērtības: { $known }.
           *[other] Vai domājāt `{ $near }`? Iespējamās vērtības: { $known }.
        }
usage-value-language = argumenta { $argument } vērtība „{ $value }” nav valodas birka
    .hint = Rakstiet birku, piemēram, de, pt-BR vai sr-Latn; vairāk rāda `{ $help }`.
usage-value-number = argumenta { $argument } vērtība „{ $value }” nav vesels skaitlis
    .hint = Rakstiet veselu skaitli; `{ $help }` paskaidro, ko tas nozīmē.
usage-value-bounds = argumenta { $argument } vērtība { $value } ir ārpus robežām
    .hint = Rakstiet skaitli no { $least } līdz { $most }; `{ $help }` paskaidro, ko tas nozīmē.
usage-value-refused = „{ $value }” neder kā { $argument } vērtība
    .hint = Kas der, skatiet `{ $help }`.
usage-conflict = { $argument } un { $other } nevar lietot kopā
    .hint = Vienu no tiem izlaidiet; `{ $help }` paskaidro, ko katrs dara.
usage-not-unicode = arguments nav Unicode teksts
    .hint = Ierakstiet to vēlreiz vai iestatiet terminālī UTF-8; `{ $help }` uzskaita, ko komanda pieņem.
usage-other = nepareizi lietots { $argument }
    .hint = Kā to lietot, skatiet `{ $help }`.
