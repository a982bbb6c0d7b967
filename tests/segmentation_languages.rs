//! Sentences in the 24 official languages. `|` marks the breaks.

use vulgate::model::Lang;
use vulgate::model::lang::EU;
use vulgate::segmentation::{Segmenter, built_in};

const CASES: &[(&str, &str)] = &[
    ("bg", "Съгласно чл. 3, ал. 2 от Регламент (ЕС) № 910/2014 това важи.|Вж. стр. 5."),
    ("bg", "Проф. Иванов и д-р Петров пристигнаха в 15 ч.|Те говориха."),
    ("cs", "Podle čl. 3 odst. 2 písm. a) se použije nařízení č. 910/2014.|Viz např. str. 5."),
    (
        "cs",
        "Dne 27. března 2020 zasedalo 27. členských států.|Komise (dále jen „Komise“) souhlasí.",
    ),
    (
        "da",
        "Jf. art. 3, stk. 2, nr. 1, i forordning nr. 910/2014.|Den 3. januar 2020 blev f.eks. vedtaget.",
    ),
    ("da", "Hun købte brød, mælk osv.|Derefter gik hun hjem."),
    ("de", "Gemäß Art. 3 Abs. 2 Buchst. a gilt dies, z. B. für Banken bzw. Kassen.|Das ist neu."),
    ("de", "Am 3. März 2020 tagte der 27. Rat.|Dr. Müller sprach „Das ist gut.“|Alle gingen."),
    ("el", "Σύμφωνα με το άρθρ. 3 παρ. 2, π.χ. για τον κ. Παπά, ισχύει.|Τι σημαίνει αυτό;|Τίποτα."),
    ("el", "Βλ. σελ. 5 του ν. 4624/2019.|Η Επιτροπή συμφωνεί."),
    (
        "en",
        "See Art. 3(2) of Reg. (EU) No 910/2014, COM(2021) 123 final and OJ L 119, p. 1.|It applies.",
    ),
    (
        "en",
        "Dr. Smith of the U.S. Senate met J. R. Tolkien, e.g. at 10 a.m. on Monday.|They agreed (cf. Fig. 2).|Why?",
    ),
    (
        "en",
        "It failed.¹|It was fixed.*|The end… or not.|“Stop.”|Go to www.example.com. today v. 1.2.3 etc.",
    ),
    ("en", "1. The first rule.|2. The second, op. cit., pp. 3 ff., is longer."),
    (
        "es",
        "Véase el art. 3, apdo. 2, del Reglamento (UE) n.º 910/2014, pág. 5.|El Sr. D. Pérez asiente.",
    ),
    ("es", "¿Por qué?|¡No!|EE. UU. y la UE, p. ej. España, etc.|La Comisión responde."),
    ("et", "Vt art 3 lg 2 p 1 ja nt lk 5 ning ELT L 119.|See jõustub 27. aprillil 2016. aastal."),
    ("et", "Dr. Tamm jt. tulid.|Nad lahkusid."),
    ("fi", "Ks. esim. 3 art. 2 kohta ja EUVL L 119, s. 1.|Tämä tuli voimaan 27. huhtikuuta 2016."),
    ("fi", "Tri Virtanen osti leipää, maitoa jne.|Sitten hän lähti."),
    (
        "fr",
        "Voir l’art. 3, par. 2, du règlement no 910/2014, p. ex. M. Dupont.|La Commission approuve.",
    ),
    ("fr", "« C’est fini. »|Il partit.|Pourquoi ?|Parce que Mme Martin et al. l’ont dit."),
    ("ga", "Féach Airt. 3(2) de Rial. (AE) Uimh. 910/2014, lch. 5.|Tá sé i bhfeidhm."),
    ("ga", "Bhí an Dr. Ó Briain ann, m.sh. inné.|Cad a tharla?|Ní fios."),
    ("hr", "Vidi čl. 3. st. 2. toč. (a) Uredbe (EU) br. 910/2014, npr. str. 5.|To vrijedi."),
    ("hr", "Sastanak je bio 27. travnja 2016. godine u 10 sati.|Komisija se slaže."),
    (
        "hu",
        "Lásd a 3. cikk (2) bek. a) pontját, pl. az 5. o. szerint.|Ez 2016. április 27-én lépett hatályba.",
    ),
    ("hu", "Dr. Kovács kenyeret, tejet stb. vett.|Aztán hazament."),
    (
        "it",
        "Si veda l’art. 3, par. 2, lett. a), del reg. (UE) n. 910/2014, pag. 5.|Il dott. Rossi concorda.",
    ),
    ("it", "Pane, latte, ecc.|La Commissione, ad es. nel 2020, approva.|Perché?"),
    (
        "lt",
        "Žr. 3 str. 2 d. a p., pvz., OL L 119, p. 1.|Tai įsigaliojo 2016 m. balandžio 27 d. Briuselyje.",
    ),
    ("lt", "Prof. J. Petraitis ir kt. atvyko.|Jie kalbėjo."),
    (
        "lv",
        "Sk. 3. panta 2. punktu, piem., OV L 119, 1. lpp.|Tas stājās spēkā 2016. gada 27. aprīlī.",
    ),
    ("lv", "Dr. Bērziņš nopirka maizi, pienu u.c. preces.|Viņš aizgāja."),
    ("mt", "Ara l-Art. 3(2) tar-Reg. (UE) Nru. 910/2014, p. 5.|Dan japplika."),
    ("mt", "Id-Dr. Borg, eż. ilbieraħ, qabel.|X’ġara?|Xejn."),
    (
        "nl",
        "Zie art. 3, lid 2, van Verord. (EU) nr. 910/2014, blz. 5, bijv. voor mr. De Vries.|Dit geldt.",
    ),
    ("nl", "Brood, melk enz.|De Commissie gaat o.a. akkoord.|Waarom?|'s Avonds niet."),
    ("pl", "Zob. art. 3 ust. 2 lit. a) rozporządzenia nr 910/2014, np. str. 5.|To obowiązuje."),
    (
        "pl",
        "Dnia 27 kwietnia 2016 r. Komisja obradowała.|W 2020 r. W. Nowak i prof. Kowalski odeszli.",
    ),
    (
        "pt",
        "Ver o art. 3.º, n.º 2, al. a), do Reg. (UE) n.º 910/2014, p. ex. pág. 5.|O Sr. Silva concorda.",
    ),
    ("pt", "Introduza-o.|Utilize outros.|Porquê?|Pão, leite, etc.|A Comissão aprova."),
    (
        "ro",
        "A se vedea art. 3 alin. (2) lit. a) din Reg. nr. 910/2014, pag. 5.|Dl. Popescu e de acord.",
    ),
    ("ro", "Pâine, lapte ș.a.m.d.|Comisia aprobă.|„De ce?”|Nimeni nu știe."),
    ("sk", "Podľa čl. 3 ods. 2 písm. a) sa použije nariadenie č. 910/2014.|Pozri napr. str. 5."),
    ("sk", "Dňa 3. januára 2020 zasadalo 27. členských štátov.|Spoločnosť XY, s. r. o., mlčala."),
    ("sl", "Glej čl. 3 odst. 2 uredbe št. 910/2014, npr. str. 5.|To velja."),
    ("sl", "Seja je bila 27. aprila 2016.|Komisija, tj. dr. Novak, se strinja."),
    ("sv", "Se art. 3.2 i förordning nr 910/2014, t.ex. s. 5, bl.a. punkt 1.|Det gäller."),
    ("sv", "Bröd, mjölk m.m.|Hon gick hem kl. 10.|Varför?"),
    // Found by others: reports and laws, parties, speech that is broken off; and words that look like abbreviations.
    ("bg", "ІІ. Съдът приема следното.|Жалбата е допустима."),
    ("bg", "Чл. 5. (Изм. – ДВ, бр. 12 от 2001 г.) Законът влиза в сила днес.|Той е нов."),
    ("cs", "Nález sp. zn. Pl. ÚS 33/97 to potvrdil.|Soud mu vyhověl."),
    ("de", "In Sachen Müller ./. Deutschland ging es um Haft.|Der Gerichtshof gab ihm recht."),
    ("de", "„Sie haben –“|„Schweigen Sie!“"),
    ("el", "ΙΙ. Η ένσταση είναι αβάσιμη.|Το δικαστήριο την απορρίπτει."),
    ("en", "“You mean he—”|“Yes.”"),
    ("en", "See Partners Ltd. [1964] A.C. 465 on this.|It still applies."),
    ("en", "“Get out!” Mary ordered.|Nobody moved."),
    ("en", "“Who is it?” Mary asked in a low voice.|Nobody answered."),
    ("en", "“Go away!”|The door was shut."),
    ("en", "Something about the sea . . .|She could not remember."),
    ("en", "He wrote that the . . . Commission had agreed.|Nobody knew."),
    ("en", "See Cal. Pen. Code, § 187, on murder.|It is old."),
    ("fr", "Voir RTD civ. 2001. 45, obs. Martin.|La cour confirme."),
    ("ga", "Chuir Meitheal Cuid. Teo. isteach air.|Bhí áthas orthu."),
    ("hr", "Od 16. prosinca 2002. (SL L 1, str. 1.) vrijedi nova odluka.|Komisija ju je objavila."),
    ("hr", "Trajalo je dugo (1990. – 1995.) i skupo.|Krajem 2008. Vlada je pala."),
    ("hr", "Prema članku 6. Europske konvencije to je pravo.|Bilo ih je pet.|Ivan je otišao."),
    ("hu", "A törvény (Pp.) 339. § (1) bekezdése szerint jár el.|A bíróság dönt."),
    ("it", "Si veda il doc. 3 del fascicolo.|Il giudice decide."),
    ("lt", "Namo unik. Nr. 1234 yra registre.|Jis parduotas."),
    ("lv", "Uzņēmuma reģ. Nr. 40003 ir zināms.|Tas aug."),
    ("mt", "Ara Kollez. Vol. 45 dwar dan.|Hemm jingħad."),
    ("nl", "Zie Arr.Cass. 1990 op dit punt.|Zij gingen naar het hof.|De rechter luisterde."),
    ("pl", "Ustawa z 1964 r. Kodeks cywilny obowiązuje.|Sąd ją stosuje."),
    ("pl", "Orzekał SSO del. Anna Kot.|Wyrok zapadł."),
    ("pt", "O eng. Sócrates chegou.|A profa. Ana falou."),
    ("sk", "Nález sp. zn. PL. ÚS 5/2017 to potvrdil.|Súd mu vyhovel."),
    ("sl", "Pojdi not.|Zunaj je mraz."),
    // Units and eras at the end of a sentence, at the head of one, and before what they count.
    ("pl", "Bezrobocie wzrosło do 12 proc.|Rząd nie komentuje danych."),
    ("pl", "Po 90 min. Legia wciąż prowadziła."),
    ("pl", "Komisja rozpatrzyła 35 tys. Polaków mieszkających w Niemczech."),
    ("pl", "Podróż trwa 40 min.|Bilet kosztuje 12 zł."),
    ("cs", "Jízda trvá 40 min.|Jízdenka stojí 30 Kč."),
    ("cs", "Ve 45. min. Sparta vyrovnala."),
    ("cs", "Žije tu 10 mil. Čechů a Moravanů."),
    ("cs", "Roku 44 př. n. l. Caesar zemřel."),
    ("cs", "Chrám postavili ve 4. století př. n. l.|Dnes je z něj zřícenina."),
    ("sk", "Cesta trvá 40 min.|Lístok stojí 2 eurá."),
    ("sk", "V roku 753 pred Kr. Romulus založil Rím."),
    ("sk", "Žije tu 5 mil. Slovákov."),
    ("sl", "Leta 44 pr. n. št. Cezarja umorijo."),
    ("sl", "Tempelj so zgradili v 5. st. pr. n. št.|Danes je razvalina."),
    ("sl", "Vožnja traja 40 min.|Vozovnica stane 3 evre."),
    ("hr", "Vožnja traje 40 min.|Karta stoji 3 eura."),
    ("hr", "Karta je stajala 50 kn.|Novak je platio gotovinom."),
    ("hr", "U 45. min. Hajduk je izjednačio."),
    ("lt", "Filmas trunka 120 min.|Režisierius jį filmavo Kaune."),
    ("lt", "44 m. pr. Kr. Cezaris buvo nužudytas."),
    ("lt", "Kaina pakilo iki 5 tūkst.|Pirkėjai nepatenkinti."),
    ("lt", "Kreipėsi 5 tūkst. Lietuvos piliečių."),
    ("lv", "Filma ilgst 120 min.|Režisors to uzņēma Rīgā."),
    ("lv", "44. gadā p.m.ē. Cēzaru nogalināja."),
    ("lv", "Templi uzcēla 5. gs. p.m.ē.|Tagad tas ir drupas."),
    ("ro", "Filmul durează 120 min.|Regizorul lipsește."),
    ("ro", "În anul 44 î.Hr. Cezar a fost ucis."),
    ("ro", "Templul datează din 450 î.Hr.|Ruinele se văd și azi."),
    ("ro", "Suma este de 5 mil.|Primăria o plătește."),
    ("it", "Nel 44 a.C. Cesare fu ucciso."),
    ("it", "Il tempio risale al 450 a.C.|Restano le colonne."),
    ("it", "Il film dura 120 min.|Regista ignoto."),
    ("es", "En el siglo III a. C. Roma venció a Cartago."),
    ("es", "El templo es del 450 a. C.|Quedan las columnas."),
    ("es", "Llegó a las 5 p. m.|Nadie abrió."),
    ("es", "La visita dura 90 min.|Guías oficiales la ofrecen."),
    ("pt", "Em 44 a.C. César foi assassinado."),
    ("pt", "O templo é de 450 a.C.|Restam colunas."),
    ("fr", "En 52 av. J.-C. César prit Alésia."),
    ("fr", "Le temple date de 450 av. J.-C.|Restent les colonnes."),
    ("fr", "Le film dure 120 min.|Paul s’endormit."),
    ("en", "In 44 B.C. Caesar was assassinated."),
    ("en", "Around 300 A.D. Rome began its decline."),
    ("en", "The temple dates from 450 B.C.|Columns remain."),
    ("en", "The film runs for 120 min.|Critics liked it."),
    ("el", "Το 44 π.Χ. Ο Καίσαρας δεν ζούσε πια."),
    ("el", "Το ταξίδι κοστίζει 5 εκατ.|Κανείς δεν πληρώνει."),
    ("el", "Απέχει 12 χλμ.|Δρόμος δεν υπάρχει."),
    ("bg", "През 44 г. пр. Хр. Цезар е убит."),
    ("bg", "Пътят трае 40 мин.|Билетът струва 3 лв."),
    ("sv", "Filmen är 120 min.|Regissören är okänd."),
    ("sv", "Det kostar 5 milj.|Kommunen betalar."),
    ("sv", "År 44 f.Kr. mördades Caesar."),
    ("da", "Filmen varer 120 min.|Instruktøren er ukendt."),
    ("fi", "Elokuva kestää 120 min.|Ohjaaja on tuntematon."),
    ("fi", "Temppeli on vuodelta 450 eKr.|Raunioita on jäljellä."),
    ("et", "Film kestab 120 min.|Lavastaja on tundmatu."),
    ("nl", "De film duurt 120 min.|Regisseur onbekend."),
    ("mt", "Fis-sena 44 Q.K. Ċesri nqatel."),
    ("mt", "It-tempju sar fl-450 Q.K.|Baqgħu l-kolonni."),
    ("ga", "Maireann an scannán 120 nóim.|Níl an stiúrthóir ar eolas."),
    ("hu", "A film 120 perc.|Rendezője ismeretlen."),
    ("de", "Der Film dauert 120 Min.|Experten loben ihn."),
    ("de", "Es entstand im 18. Jh.|Müller kaufte es."),
    ("de", "Der Verein heißt Rot-Weiß e. V.|Müller leitet ihn."),
    ("de", "Das steht in NJW 2001, 5 ff.|Kritiker sehen das anders."),
    ("de", "Sie fand 5 Min. Fußweg zumutbar."),
    ("de", "Es kostet 5 Mio. Euro."),
    ("de", "Die §§ 5 ff. BGB gelten."),
    ("de", "In den §§ 145 ff. Bürgerliches Gesetzbuch steht es."),
    ("de", "Nach § 5 a. F. Strafgesetzbuch war das anders."),
    ("de", "Im 18. Jh. Friedrich des Großen Macht zu brechen, gelang keinem."),
    ("de", "Er sprach u. a. mit Ärzten.|Sie berieten sich."),
    ("de", "Es kamen Bund, Länder u. a.|Das Verfahren dauerte drei Jahre."),
    ("de", "Die Praxis öffnet um 8 Uhr.|20 Patienten warten."),
    ("de", "Das Kind lebt bei Frau S.|Es ist sieben."),
    ("de", "Im Jahr 2020 starb Ludwig XIV. nicht mehr."),
    ("lt", "Šis filmas trunka 90 min.|Vilniuje jis rodomas kasdien."),
    ("es", "No dura 90 min.|Termina antes."),
];

#[test]
fn sentences_of_all_languages() {
    let mut wrong = Vec::new();
    for (lang, case) in CASES {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(lang).unwrap());
        let found = segmenter.segment_text(&case.replace('|', " ")).join("|");
        if found != *case {
            wrong.push(format!("{lang}: {found}"));
        }
    }
    assert_eq!(wrong, Vec::<String>::new());
    assert!(EU.iter().all(|official| CASES.iter().any(|(lang, _)| *lang == official.code)));
}

#[test]
fn addresses_and_numbers_are_never_cut() {
    for official in EU {
        let segmenter = Segmenter::new(built_in(), &Lang::parse(official.code).unwrap());
        for text in [
            "https://www.example.eu/A.B/c.html?x=Y.Z",
            "Jane.Doe@example.com",
            "v1.2.3",
            "1.000.000,50",
            "C-123/19",
            "2009/33/EC",
            "(!) [...]",
        ] {
            assert_eq!(segmenter.segment_text(text), [text], "{}", official.code);
        }
    }
}
