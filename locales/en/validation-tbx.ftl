# Conformance of TBX. The program adds file and line, and the place in the standard.

validate-tbx-namespace = the root is in the namespace “{ $namespace }” instead of “{ $expected }”
    .hint = A martif element has no namespace; a tbx element has xmlns="urn:iso:std:iso:30042:ed-2".
validate-tbx-dialect = “{ $name }” is no name of a dialect of TBX
    .hint = Write one that begins with TBX-, such as TBX-Basic.
validate-tbx-date = “{ $value }” is no date
    .hint = Write year, month and day, such as 2024-05-03.
validate-tbx-language-doubled = the concept already has a section for the language “{ $lang }”
    .hint = Put the terms of both sections into one.
validate-tbx-target-unknown = no element of the document has the id “{ $target }”
    .hint = Correct the target, or add what it refers to.
validate-tbx-target-web = the target “{ $target }” is no address on the web
    .hint = Write an address that begins with https:// or http://.
validate-tbx-target-missing = this reference has no target
    .hint = Add the attribute “target”.
validate-tbx-style-dct = a file of the style dct writes data categories as elements of their modules, not as this attribute
    .hint = Write the element of the category, such as min:partOfSpeech, or set style="dca".
validate-tbx-style-dca = a file of the style dca has no elements of other namespaces
    .hint = Write the category as an attribute, such as termNote type="partOfSpeech", or set style="dct".
validate-tbx-category-empty = the type is empty
    .hint = Name a data category.
validate-tbx-category = the dialect has no data category “{ $name }” for this element
    .hint = Use a category of the dialect; capital letters count.
validate-tbx-module = the dialect has no data category “{ $name }” in the namespace “{ $namespace }”
    .hint = Use a category of the dialect in the namespace of its module.
validate-tbx-level = “{ $name }” may not stand at this level of an entry
    .hint = Move it to the entry, the language or the term it may belong to.
validate-tbx-value = “{ $value }” is no value of “{ $name }”, which has these: { $values }
    .hint = Use one of these values.
