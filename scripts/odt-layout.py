"""Gives an ODT a running head, page numbers and columns: odt-layout.py FILE one|two [LANG].

With a language, its paragraphs are justified and hyphenated."""

import re
import sys
import zipfile

HEAD = "<style:header><text:p>Policy papers of the Union</text:p></style:header>"
FOOT = (
    "<style:footer><text:p><text:page-number text:select-page='current'/> / "
    "<text:page-count/></text:p></style:footer>"
)
BAND = (
    "<style:{0}-style><style:header-footer-properties fo:min-height='0.8cm' "
    "fo:margin-{1}='0.5cm'/></style:{0}-style>"
)
TWO = "<style:columns fo:column-count='2' fo:column-gap='0.8cm'/>"


def hyphenated(styles, lang):
    """The styles with justified paragraphs, hyphenated by the rules of the language."""
    country = {"en": "US", "da": "DK", "cs": "CZ", "el": "GR", "sl": "SI", "sv": "SE"}.get(lang, lang.upper())
    styles = re.sub(
        r'(<style:default-style style:family="paragraph">\s*<style:paragraph-properties)',
        r'\1 fo:text-align="justify"',
        styles,
    )
    styles = styles.replace('fo:hyphenate="false"', 'fo:hyphenate="true"')
    if 'fo:hyphenate="true"' not in styles:
        styles = re.sub(
            r'(<style:default-style style:family="paragraph">.*?<style:text-properties)',
            r'\1 fo:hyphenate="true"',
            styles,
            count=1,
            flags=re.S,
        )
    return re.sub(
        r'fo:language="[a-z]+" fo:country="[A-Z]+"',
        f'fo:language="{lang}" fo:country="{country}"',
        styles,
    )


def changed(styles, columns):
    """The styles with heads for every page layout and master page."""
    bands = BAND.format("header", "bottom") + BAND.format("footer", "top")

    def layout(match):
        body = re.sub(r"<style:(header|footer)-style\s*/>", "", match.group(0))
        body = re.sub(r"<style:(header|footer)-style>.*?</style:\1-style>", "", body, flags=re.S)
        if columns == "two":
            body = re.sub(r"<style:columns.*?(/>|</style:columns>)", "", body, flags=re.S)
            body = re.sub(r"(<style:page-layout-properties[^>]*[^/])>", r"\1>" + TWO, body, count=1)
        return body.replace("</style:page-layout>", bands + "</style:page-layout>")

    def master(match):
        return match.group(1) + HEAD + FOOT + "</style:master-page>"

    styles = re.sub(r"<style:page-layout [^>]*>.*?</style:page-layout>", layout, styles, flags=re.S)
    return re.sub(
        r"(<style:master-page [^>]*[^/]>).*?</style:master-page>", master, styles, flags=re.S
    )


def main():
    path, columns, *lang = sys.argv[1:]
    with zipfile.ZipFile(path) as odt:
        parts = [(info, odt.read(info)) for info in odt.infolist()]
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as odt:
        for info, data in parts:
            if info.filename == "styles.xml":
                styles = changed(data.decode(), columns)
                data = (hyphenated(styles, lang[0]) if lang else styles).encode()
            odt.writestr(info, data)


main()
