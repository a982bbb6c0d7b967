//! Words that no term begins or ends with: articles, pronouns, prepositions, conjunctions and
//! the commonest verbs, a few dozen a language.

const STOP_WORDS: [(&str, &str); 24] = [
    (
        "bg",
        "и в на за от с със да се не че като към по до при но или то той тя те това този тази тези което който която които е са беше бъде ще може трябва всички всяка всеки след преди между само още",
    ),
    (
        "cs",
        "a i v ve na z ze k ke s se si o od do za pro po při u nebo ale že aby jako je jsou být byl bude může musí ten ta to tento tato toto tyto který která které každý všechny mezi před také jen více než",
    ),
    (
        "da",
        "og i på af til for med den det de en et der som er var at om fra ved ikke kan skal har have vil men eller også efter før mellem dette denne disse alle hver kun mere end",
    ),
    (
        "de",
        "und oder aber der die das den dem des ein eine einer eines einem einen in im an am auf aus bei mit nach von vom zu zum zur für über unter um durch gegen ohne ist sind war waren wird werden wurde kann können muss müssen soll sollen hat haben nicht auch nur als wie dass wenn sie er es wir ihr ihre sein seine dieser diese dieses jeder jede jedes alle mehr",
    ),
    (
        "el",
        "και ή αλλά ο η το οι τα του της των τον την τις τους στο στη στην στον στις στους στα σε από για με προς κατά μετά πριν μεταξύ είναι ήταν θα να που ότι δεν μη αυτό αυτή αυτός αυτές κάθε όλα όλες όλοι ένα μία ένας πρέπει μπορεί",
    ),
    (
        "en",
        "a an the and or but nor of in on at to for from by with without within under over into onto upon about after before between through during until since per as than that this these those it its they them their he she his her we our us you your i my who whom whose which what when where why how is are was were be been being do does did has have had having can could may might must shall should will would not no all any each every both some such other another more most less least only also very so if then there here too up out off own same",
    ),
    (
        "es",
        "y e o u pero el la los las un una unos unas de del en a al por para con sin sobre entre hasta desde según que se su sus es son era fue ser ha han no más como cuando lo le les este esta estos estas ese esa cada todo toda todos todas también puede debe muy",
    ),
    (
        "et",
        "ja või aga on oli ei et kui see need selle nende ta tema nad mis kes kus ning ka veel ainult iga kõik kõigi peab võib saab üle alla pärast enne vahel koos ilma kohta eest poolt",
    ),
    (
        "fi",
        "ja tai mutta on ovat oli olivat ei että kun jos se ne sen niiden hän he joka jotka mikä myös vain kaikki kaikkien jokainen pitää voi ennen jälkeen kanssa ilman yli alle sekä kuin tämä tämän nämä",
    ),
    (
        "fr",
        "et ou mais le la les l un une des de du d à au aux en dans par pour avec sans sur sous entre vers chez depuis pendant que qu qui quoi dont où ce cet cette ces se s sa son ses leur leurs il elle ils elles on nous vous est sont était être a ont avoir ne n pas plus moins comme si tout toute tous toutes chaque aussi peut doit très",
    ),
    (
        "ga",
        "agus nó ach an na i sa san le ag ar as do de don den ó faoi chun go gan idir roimh tar éis is tá bhí beidh ní nach a sé sí siad seo sin gach uile féin mar má atá",
    ),
    (
        "hr",
        "i ili ali a u na za od do iz s sa po pri o k ka se je su bio bila biti će može mora ne da što koji koja koje taj ta to ovaj ova ovo svi sve svaki svaka između prije nakon samo također kao",
    ),
    (
        "hu",
        "és vagy de a az egy hogy nem is ha mint meg csak már még ez ezek azok amely amelyek aki akik minden összes van volt lesz kell lehet után előtt között alatt felett által szerint valamint",
    ),
    (
        "it",
        "e ed o ma il lo la i gli le l un uno una di del dello della dei degli delle d in nel nella nei nelle a al alla ai alle da dal dalla per con senza su sul sulla tra fra che chi cui si è sono era essere ha hanno non più come quando questo questa questi queste ogni tutto tutti tutte anche può deve",
    ),
    (
        "lt",
        "ir ar bet o į iš nuo iki prie su be dėl po per pagal už apie tarp prieš kad kai kaip jei yra buvo bus būti ne tai tas ta tie tos šis ši šie šios kuris kuri kurie kurios visi visos kiekvienas tik taip pat gali turi",
    ),
    (
        "lv",
        "un vai bet uz no ar par pie pēc pirms līdz bez starp pa ir bija būs būt nav ka kad kā ja tas tā tie tās šis šī šie šās kas kurš kura kuri kuras visi visas katrs katra tikai arī var jābūt",
    ),
    (
        "mt",
        "u jew iżda il l ta tal f fil fuq minn mill għal għall ma mal bi bil sa li huwa hija huma kien kienet jkun tkun mhux dan din dawn kull kollha bejn wara qabel biss ukoll aktar jista għandu",
    ),
    (
        "nl",
        "en of maar de het een van in op aan bij met zonder voor door over onder naar uit tot tussen na om te dat die dit deze wie wat waar is zijn was waren wordt worden heeft hebben kan kunnen moet moeten zal zullen niet ook alleen als dan meer alle elk elke hun haar zij hij",
    ),
    (
        "pl",
        "i oraz lub ale a w we na z ze do od dla po przy przez o u za nad pod między przed że aby jak jest są był była było być będzie może musi nie się to ten ta te tego tej który która które każdy każda wszystkie wszystkich także tylko więcej niż",
    ),
    (
        "pt",
        "e ou mas o a os as um uma uns umas de do da dos das em no na nos nas a ao à aos às por pelo pela para com sem sobre entre até desde que se seu sua seus suas é são era ser foi tem têm não mais como quando este esta estes estas cada todo toda todos todas também pode deve",
    ),
    (
        "ro",
        "și sau dar un o unei unui unor al a ai ale de la în din pe cu fără pentru prin sub peste între până că să se este sunt era fi fost are au nu mai ca când care cine ce acest această aceste acești fiecare toate toți poate trebuie doar",
    ),
    (
        "sk",
        "a i v vo na z zo k ku s so o od do za pre po pri u alebo ale že aby ako je sú byť bol bude môže musí ten tá to tento táto toto tieto ktorý ktorá ktoré každý všetky medzi pred tiež len viac než sa",
    ),
    (
        "sl",
        "in ali pa a v na za od do iz z s po pri o k h se je so bil bila biti bo lahko mora ne da ki kot ta to tisti vsi vse vsak vsaka med pred samo tudi",
    ),
    (
        "sv",
        "och eller men i på av till för med utan om från vid under över mellan efter före den det de en ett som är var att inte kan ska skall har ha vara vill också bara denna detta dessa alla varje mer än sin sitt sina",
    ),
];

/// The words of a language, in lower case; none if it is not an official one of the Union.
pub fn stop_words(language: &str) -> impl Iterator<Item = &'static str> {
    let own = STOP_WORDS.iter().find(|(lang, _)| *lang == language);
    own.into_iter().flat_map(|(_, words)| words.split(' '))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::lang::EU;

    #[test]
    fn every_official_language_has_some() {
        for official in EU {
            assert!(stop_words(official.code).count() > 20, "{}", official.code);
        }
        assert_eq!(stop_words("eo").count(), 0);
    }
}
