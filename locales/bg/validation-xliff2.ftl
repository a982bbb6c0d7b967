# Какво намира `vulgate validate` в XLIFF 2 отвъд граматиката.

xliff2-namespace = „{ $namespace }“ не е пространство от имена на никоя версия на XLIFF 2
    .hint = 2.0 и 2.1 имат urn:oasis:names:tc:xliff:document:2.0, 2.2 има urn:oasis:names:tc:xliff:document:2.2.

# Идентификатори

xliff2-id-doubled = идентификаторът „{ $id }“ на <{ $element }> вече е използван в същия <{ $scope }>
    .hint = Дайте на единия от двата друг идентификатор и променете това, което препраща към него.
xliff2-id-elsewhere = идентификаторът „{ $id }“ на този <{ $element }> принадлежи на код в оригинала на друг сегмент
    .hint = Дайте му идентификатор, който още няма в единицата; код има идентификатора на съответния си само до неговия оригинал.
xliff2-id-other-element = идентификаторът „{ $id }“ на този <{ $element }> принадлежи на друг вид елемент в оригинала
    .hint = Използвайте елемента от оригинала или идентификатор, който още няма в единицата.
xliff2-extension-id = идентификаторът „{ $id }“ на <{ $element }> не е лексема за име (name token)
    .hint = И идентификаторите на разширенията имат само букви, цифри, точки, дефиси, долни черти и двоеточия.

# Структура

xliff2-skeleton-empty = скелетът не казва нито къде е, нито какво е
    .hint = Дайте му href или вмъкнете съдържанието му.
xliff2-skeleton-both = скелетът има href и съдържание
    .hint = Оставете едното от двете: скелет с href е празен, дори без коментари.
xliff2-unit-without-segment = единицата няма сегмент
    .hint = Всяка единица изисква поне един; само елементи ignorable не са достатъчни.
xliff2-target-language-missing = има преводи, първият на ред { $line }, но няма trgLang, който да посочва езика им
    .hint = Добавете trgLang към корена.
xliff2-language = { $element } е на „{ $found }“, но { $attribute } посочва „{ $expected }“
    .hint = И двете трябва да са един и същ етикет, дори когато xml:lang се наследява.
xliff2-state-without-target = сегментът е в състояние { $state }, но няма превод
    .hint = Без превод сегментът е в състояние „initial“.
xliff2-substate-without-state = сегментът има subState, но няма state
    .hint = Посочете и state, дори да е „initial“.
xliff2-substate = „{ $value }“ не е subState
    .hint = Напишете собствена представка, двоеточие и стойността; представката xlf е заета.
xliff2-order-too-large = преводът стои на място { $order }, но единицата има само { $most } { $most ->
    [one] част
   *[other] части
}
    .hint = Елементите segment и ignorable се броят заедно.
xliff2-order-doubled = място { $order } е заето от друг превод в единицата
    .hint = Дайте на всеки превод собствено място.
xliff2-order-implicit = преводът стои на място { $order }, което има друга част, защото тя не посочва нищо друго
    .hint = Част без order стои там, където е; дайте на нея друго място.

# Вградени елементи

xliff2-hex-form = „{ $value }“ не е кодова позиция с шестнадесетични цифри
    .hint = Напишете по две цифри на байт, буквите с главни, например 001A.
xliff2-hex-allowed = „{ $value }“ е знак, който може да стои в XML
    .hint = Напишете самия знак; cp е за знаците, забранени в XML.
xliff2-subtype-without-type = <{ $element }> има subType, но няма type
    .hint = Посочете и type.
xliff2-subtype-of-other-type = subType „{ $value }“ принадлежи към type { $type }
    .hint = Задайте type="{ $type }" или използвайте собствен subType.
xliff2-subtype = „{ $value }“ не е subType
    .hint = С представка xlf има lb, pb, b, i, u и var. Останалите имат ваша собствена представка и двоеточие.
xliff2-start-isolated = според началото „{ $id }“ краят му не е в този <{ $scope }>, но той е в нея
    .hint = Премахнете isolated="yes".
xliff2-start-without-end = началото „{ $id }“ няма край от тази страна на <{ $scope }>
    .hint = Добавете <ec> със startRef="{ $id }" или задайте isolated="yes", ако краят е в друга единица.
xliff2-start-after-end = началото „{ $id }“ идва след края си
    .hint = Разменете двете.
xliff2-start-with-ends = началото „{ $id }“ има повече от един край
    .hint = Оставете един <{ $end }> с този startRef.
xliff2-end-without-start = от тази страна на <{ $scope }> няма <sc> „{ $id }“, който този край да затваря
    .hint = Поправете startRef или задайте isolated="yes" с id, ако началото е в друга единица.
xliff2-end-isolated-id = изолиран край трябва да има id и не бива да има startRef
    .hint = Дайте му id и премахнете startRef.
xliff2-end-start-ref = краят трябва да има startRef и не бива да има id, освен ако е изолиран
    .hint = Посочете в startRef елемента <sc>, който той затваря, и премахнете id.
xliff2-end-dir = dir стои на край, който не е изолиран
    .hint = Посоката е тази на началото му; премахнете го оттук.
xliff2-end-disagrees = { $attribute } тук е { $found }, но трябва да е { $expected }, както е в началото
    .hint = Посочете едно и също и за двете.
xliff2-data-ref = { $attribute } посочва „{ $id }“, което не е data на този { $scope }
    .hint = Добавете <data> с този id в неговия originalData или поправете препратката.
xliff2-pair = <{ $element }> има { $present }, но няма { $missing }
    .hint = Посочете го и за двата края или за никой от тях.
xliff2-sub-flow = { $attribute } посочва „{ $id }“, което не е единица на файла „{ $file }“
    .hint = Подпотоците са идентификатори на единици в същия файл.
xliff2-sub-flow-circle = { $attribute } води през „{ $id }“ обратно към същата единица
    .hint = Подпотокът е текст в код на друга единица и не може да обхваща сам себе си; посочете други единици.
xliff2-reorder-hints = код с canReorder="{ $value }" трябва да има { $attribute }="no"
    .hint = Това, което не може да се мести, не може нито да се копира, нито да се изтрие.
xliff2-copy-of-nothing = copyOf посочва „{ $id }“, което не е друг код на този <{ $scope }>
    .hint = Посочете id на кода, който е копиран.
xliff2-copy-of-other = copyOf посочва „{ $id }“, на което този <{ $element }> не може да бъде копие
    .hint = Посочете id на код от същия вид, който не е копие на този.
xliff2-copy-with-data = copyOf посочва „{ $id }“, но има първоначални данни
    .hint = Копие на код с първоначални данни препраща към същите данни; copyOf е за кодове без такива.
xliff2-copy-forbidden = кодът „{ $id }“ не може да се копира
    .hint = Премахнете копието.
xliff2-sequence-start = поредица от кодове, които не могат да се пренареждат, не започва с canReorder="firstNo"
    .hint = Задайте firstNo на първия ѝ код.
xliff2-sequence-changed = кодове, които не могат да се пренареждат, стоят в ред, различен от този на оригинала
    .hint = Поставете ги в реда на оригинала.
xliff2-code-deleted = кодът „{ $id }“ не може да се изтрие, но го няма в превода
    .hint = Поставете го там, където му е мястото в превода.
xliff2-code-overlaps = кодът „{ $id }“ не бива да се застъпва с друг, но в превода се застъпва
    .hint = Поставете началото и края на кода изцяло преди, изцяло след или изцяло в другия.

# Анотации и препратки

xliff2-marker-without-start = няма <sm> „{ $id }“ преди този край от тази страна на <{ $scope }>
    .hint = Поправете startRef или добавете началото.
xliff2-marker-without-end = анотацията „{ $id }“ няма край от тази страна на <{ $scope }>
    .hint = Добавете <em> със startRef="{ $id }".
xliff2-translate-missing = общата анотация не казва дали текстът се превежда
    .hint = Добавете translate="no" или translate="yes", или типа на анотацията.
xliff2-comment-both = коментарът има value и ref
    .hint = Оставете едното от двете.
xliff2-comment-nothing = коментарът няма нито value, нито ref
    .hint = Напишете коментара във value или посочете бележка в ref.
xliff2-comment-note = „{ $ref }“ не посочва бележка на тази единица
    .hint = Напишете #n= и id на бележка в същата единица.
xliff2-note-ref = „{ $ref }“ не посочва сегмент на тази единица
    .hint = Напишете # и id на сегмент в същата единица.
xliff2-ref-span = „{ $ref }“ не посочва откъс от текст в тази единица
    .hint = Напишете # и id на сегмент или вграден елемент на единицата; за такъв в превода — #t= и id.
xliff2-fragment-form = „{ $ref }“ не е написан като идентификатор на фрагмент
    .hint = Стъпките се разделят с наклонени черти, всяка е id или представка, = и id: #f=f1/u=u1/s1.
xliff2-fragment-prefix = „{ $ref }“ има представка от една буква, която не е определена
    .hint = Определени са f, g, u, n, d и t. Представките на модули и разширения са по-дълги.
xliff2-fragment-twice = „{ $ref }“ има една представка два пъти
    .hint = Всяка стъпка има друга представка.
xliff2-fragment-order = „{ $ref }“ не върви от файла към групата и единицата
    .hint = Поставете стъпките в този ред: f, g, u.
xliff2-fragment-last = „{ $ref }“ продължава след последната си стъпка
    .hint = Това, което е вътре в единицата, се посочва веднъж, в края.
xliff2-fragment-nowhere = „{ $ref }“ не посочва нищо в този документ
    .hint = Поправете идентификаторите в него; каквото е пропуснато — файл, група или единица, — се взема оттам, където стои препратката.
xliff2-fragment-outside = „{ $ref }“ води извън документа
    .hint = Започнете с #.

# Предложения за превод и глосар

xliff2-match-language = преводът е на „{ $found }“, но trgLang посочва „{ $expected }“
    .hint = Само съвпадение с reference="yes" може да е на друг език.
xliff2-match-annotation-ref = анотацията на съвпадение има ref
    .hint = Премахнете го: съвпадението препраща към анотацията, а не обратното.
xliff2-entry-empty = статията няма нито превод, нито определение
    .hint = Добавете поне едното от двете.

# Стил на форматиране

xliff2-subfs-without-fs = <{ $element }> има subFs, но няма fs
    .hint = Посочете и елемента на HTML във fs.
xliff2-subfs = „{ $value }“ не са атрибути
    .hint = Напишете име и стойност със запетая, двойките разделени с обратна наклонена черта; за самите запетая или обратна наклонена черта поставете пред тях обратна наклонена черта.
xliff2-on-closing-code = { $attribute } стои на край, който не е изолиран
    .hint = То се посочва в началото; премахнете го оттук.
xliff2-fs-void = прегледът би поставил съдържание в <{ $value }>, който в HTML винаги е празен
    .hint = Използвайте друга стойност на fs или я преместете на код без съдържание.
xliff2-fs-nesting = прегледът би поставил <{ $value }> в <{ $around }>, което не е валиден HTML
    .hint = Използвайте друга стойност на fs тук или около него.
xliff2-fs-text = прегледът би поставил текст направо в <{ $value }>, който в HTML съдържа само елементи
    .hint = Задайте на текста собствено fs, например li или td, или използвайте тук друга стойност.
xliff2-fs-attribute-missing = прегледът би съдържал <{ $value }> без { $attribute }, което не е валиден HTML
    .hint = Посочете го в subFs, например „src,snimka.png“.

# Данни за ресурси

xliff2-resources-empty = данните за ресурси не съдържат нищо
    .hint = Добавете елемент на ресурс или препратка към такъв или ги премахнете.
xliff2-resource-item-empty = елементът на ресурса не съдържа нищо
    .hint = Добавете source, target или препратка.
xliff2-resource-ref = „{ $id }“ не е елемент на ресурс във файла „{ $file }“
    .hint = Може да се препраща само към елементи в данните за ресурси на самия файл.
xliff2-resource-without-source = елемент, който не е само контекст, трябва да има source
    .hint = Добавете неговия source или премахнете context="no".
xliff2-resource-nowhere = <{ $element }> не казва нито къде е ресурсът, нито какво е
    .hint = Дайте му href или вмъкнете ресурса.
xliff2-resource-both = <{ $element }> има href и съдържание
    .hint = Оставете едното от двете.
xliff2-resource-media-type = елементът не посочва типа медия на това, което е другаде
    .hint = Добавете mimeType, например image/png.

# Размер и дължина

xliff2-size-restriction = { $attribute }="{ $value }" не е ограничение по профила, който файлът е избрал
    .hint = Напишете максимума или минимума, запетая и максимума; * за липса на горна граница: 255 или 0,255 или 10,*.
xliff2-size-number = { $attribute }="{ $value }" не е цяло число
    .hint = Напишете само цифри.
xliff2-size-broken =
    { $side ->
        [source] оригиналът
       *[target] преводът
    } не спазва { $attribute }="{ $value }" ({ $attribute ->
        [storageRestriction] дължина в байтове
       *[sizeRestriction] дължина в знаци
    }: { $size })
    .hint = Променете текста или ограничението.
xliff2-size-info-both = <{ $element }> има sizeInfo и sizeInfoRef
    .hint = Оставете едното от двете.
xliff2-size-info-ref = „{ $id }“ не посочва нищо в данните за профила до този елемент или до обхващащ го елемент
    .hint = Посочете id на елемент там.

# Валидиране

xliff2-rule-tests = { $count ->
    [0] правилото не проверява нищо
   *[other] правилото има { $count } проверки
}
    .hint = Нужна е точно една: isPresent, isNotPresent, startsWith, endsWith или ваша собствена с пространство от имена.
xliff2-rule-occurs = occurs стои до проверка, различна от isPresent
    .hint = Може да се брои само това, което го има.
xliff2-rule-exists-in-source = existsInSource не стои до проверка, за която би могло да се отнася
    .hint = То върви с точно една от проверките isPresent, startsWith и endsWith.
xliff2-rule-disabled = правило на файла е изключено там, където е зададено
    .hint = Премахнете правилото или го изключете в групата или единицата, за която не бива да важи.
xliff2-rule-broken = преводът нарушава правилото от ред { $line }: { $test } „{ $value }“
    .hint = Променете превода или изключете правилото тук.

# ITS

xliff2-its-version = тук се използва ITS, но версията му не е посочена нито тук, нито в обхващащ елемент
    .hint = Добавете its:version="2.0" към корена.
xliff2-its-issue-empty = проблемът няма нито тип, нито коментар
    .hint = Посочете поне едното от двете.
xliff2-its-issue-both = проблемът е описан и тук, и със записи
    .hint = Оставете или locQualityIssuesRef, или посоченото тук.
xliff2-its-record-empty = записът не посочва никого
    .hint = Посочете лице, организация или инструмент.
xliff2-its-provenance-both = произходът е посочен и тук, и със записи
    .hint = Оставете или provenanceRecordsRef, или посоченото тук.
xliff2-its-annotators = „{ $value }“ не посочва категория с нейния инструмент
    .hint = Напишете идентификатора на категория данни, | и адрес, всяка категория по веднъж: terminology|https://example.org/tool.
xliff2-its-annotator-missing = { $attribute } не казва чия е увереността
    .hint = Посочете инструмента в its:annotatorsRef тук или на обхващащ елемент: { $category }| и адреса му.
xliff2-its-rating-both = оценяването е и оценка, и глас
    .hint = Оставете едното от двете.
xliff2-its-rating-neither = оценяването няма нито оценка, нито глас
    .hint = Добавете едното от двете.
xliff2-its-threshold = { $attribute } стои без { $of }
    .hint = Прагът върви с това, с което се сравнява.
xliff2-its-ref = { $attribute }="{ $ref }" не посочва достижими записи
    .hint = Напишете #its= и xml:id на записи в същата единица, а за структурен елемент — в самия него или около него.
xliff2-its-analysis-pair = taSource и taIdent вървят заедно, но едното липсва
    .hint = Добавете другото или използвайте taIdentRef.
xliff2-its-analysis-both = понятието е посочено и с taIdentRef, и с taSource и taIdent
    .hint = Оставете единия от двата начина.
xliff2-its-analysis-empty = има увереност, но няма нищо, за което да се отнася
    .hint = Добавете taClassRef, taIdentRef или taSource с taIdent.
xliff2-its-term-both = анотацията има value и ref
    .hint = Оставете едното от двете.
xliff2-its-term-type = termConfidence стои на анотация, която не е за термин
    .hint = Задайте type="term" или type="its:term-no" за това, което не е термин.
xliff2-its-type = { $attribute } стои на анотация от друг тип
    .hint = Пропуснете type или задайте type="its:generic".
xliff2-its-locale-type = има тип на филтър за регионални настройки, но няма списък
    .hint = Добавете its:localeFilterList.
xliff2-its-locales = „{ $value }“ не е списък от регионални настройки
    .hint = Разделете езиковите обхвати със запетаи: de-AT, fr-*; или напишете * за всички.
xliff2-its-characters = „{ $value }“ не е клас знаци
    .hint = Напишете един клас знаци, например [a-z0-9].

# Проследяване на промените

xliff2-current-version = текущата версия „{ $value }“ не е на никоя редакция тук
    .hint = Посочете версията на една от тях.
xliff2-tracked-element = appliesTo посочва „{ $value }“, което не може да стои до този запис или в съседен на него елемент
    .hint = Посочете елемент до записа или дъщерен елемент на такъв.
xliff2-tracked-ref = „{ $id }“ не е id на никой достижим { $name }
    .hint = Посочете елемент до записа или дъщерен елемент на такъв.
xliff2-tracked-ref-missing = има няколко { $name } с id, но редакциите не казват за кой от тях са
    .hint = Посочете неговия id в ref.
xliff2-tracked-property = „{ $value }“ не е свойство на { $name }
    .hint = Напишете content или името на атрибут.

# Множествено число, род и избор

xliff2-switch = „{ $value }“ не избира нищо
    .hint = Напишете plural, ordinal, gender или select, двоеточие и променливата; няколко се разделят с интервали.
xliff2-case-without-switch = сегментът е за отделен случай, но единицата няма switch
    .hint = Добавете pgs:switch към единицата.
xliff2-case-count = сегментът дава { $found } { $found ->
    [one] стойност
   *[other] стойности
} за { $expected } { $expected ->
    [one] променлива
   *[other] променливи
}
    .hint = Дайте по една стойност за всеки елемент на switch, разделени с интервали.
xliff2-case-value = „{ $value }“ не е категория за множествено число
    .hint = Напишете zero, one, two, few, many, other или число.
