# What makes a file no well-formed XML. Each is the rule that was broken; the program adds
# file, line and column.

xml-encoding-unknown = the encoding “{ $encoding }” is not known
    .hint = Save the file as UTF-8 and name UTF-8, or no encoding, in its first line.
xml-encoding-malformed = the bytes here are not { $encoding }
    .hint = Save the file again as UTF-8, or name its encoding in its first line (often windows-1252); if it came through mail or a download, get it once more.
xml-encoding-declared = the file says that it is { $declared }, but it is { $encoding } and was read as { $encoding }
    .hint = Name { $encoding }, or no encoding, in its first line.
xml-encoding-changed = written as UTF-8: names, comments or instructions have characters that { $encoding } lacks
    .hint = Tell whoever reads the file that it is UTF-8 now; its first line says so, too.
xml-empty = there is no element in this file: it is not XML
    .hint = Check that it is the file you meant and that it is not empty.
xml-truncated = the file ends inside the element “{ $element }”, which begins on line { $opened }
    .hint = The file was probably cut off: get it again from where it came.
xml-unclosed = what begins here (a tag, comment, section or instruction) is never closed
    .hint = The file was probably cut off, or a quotation mark or “>” is missing.
xml-markup = “<” is followed by something that is no markup
    .hint = Write “&lt;” for a plain “<”.
xml-ampersand = “&” begins no reference that ends with “;”
    .hint = Write “&amp;” for a plain “&”.
xml-entity = the entity “{ $name }” is not declared
    .hint = Write the character itself, or its number, such as “&#160;”.
xml-char-reference = “&{ $reference };” stands for no character of XML
    .hint = Write the number of a character that XML 1.0 allows, or leave it out.
xml-character = the character { $code } is not allowed in XML 1.0
    .hint = Take it out; it is a control character or no character at all.
xml-second-root = the element “{ $element }” stands after the end of the document
    .hint = A document has one outermost element: two files may have been joined.
xml-text-before = there is text before the first element
    .hint = Check that it is an XML file, and take out what precedes the first “<”.
xml-text-after = there is text after the end of the document
    .hint = Take out what follows the last end tag.
xml-text-outside = there is text where only elements may stand; it was left out
    .hint = Put it where it belongs, or take it out.
xml-more = further faults of this kind: { $count }; the last is on line { $line }
    .hint = Mend them like the first.
xml-cdata-end = “]]>” stands in the text
    .hint = Write “]]&gt;”.
xml-tag-mismatch = “</{ $found }>” closes “<{ $expected }>” of line { $opened }
    .hint = Close each element with a tag of its own name, the innermost first.
xml-tag-unopened = “</{ $found }>” closes nothing
    .hint = Take it out, or put its start tag where the element begins.
xml-name = “{ $name }” is not a name
    .hint = A name begins with a letter or “_” and has at most one “:”; no space may precede it.
xml-attribute-twice = the attribute “{ $name }” is given twice
    .hint = Keep one of them.
xml-attribute-space = there is no space before the attribute “{ $name }”
    .hint = Put one space before it.
xml-attribute-no-value = the attribute “{ $name }” has no value
    .hint = Write it as { $name }="…".
xml-attribute-unquoted = the value of the attribute “{ $name }” is not in quotation marks
    .hint = Write it as { $name }="…".
xml-attribute-less-than = there is a “<” in the value of an attribute
    .hint = Write “&lt;”; or a quotation mark is missing before it.
xml-prefix = the prefix “{ $prefix }” is not declared
    .hint = Declare its namespace on this element or on one around it, as xmlns:{ $prefix }="…".
xml-namespace = the prefix “{ $prefix }” cannot be bound to “{ $namespace }”
    .hint = The prefixes xml and xmlns and their namespaces are fixed, and a prefix needs a namespace.
xml-comment-hyphens = there is “--” in a comment, or “-” at its end
    .hint = Put a space between the hyphens.
xml-declaration = the XML declaration is wrong
    .hint = Write <?xml version="1.0" encoding="UTF-8"?>.
xml-declaration-place = the XML declaration is not at the very beginning of the file
    .hint = Take out what precedes it, or take it out itself.
xml-doctype-place = the DOCTYPE stands after the first element, or is the second one
    .hint = Keep one, before the first element.
xml-doctype-entities = the file declares entities of its own, which are refused
    .hint = Replace them by the text they stand for and take the declarations out.
xml-too-large = the file has more elements and texts than can be counted
    .hint = Split it into several files.
xml-depth = elements are nested more than { $limit } deep
    .hint = No file of this kind needs that; check where it came from.
