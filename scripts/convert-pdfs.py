#!/usr/bin/env python3
"""Reads PDFs with the converters that editors use, for scripts/score-repair-pdf.

    scripts/convert-pdfs.py FOLDER

FOLDER holds folders of PDFs. Beside each PDF comes one text a converter, NAME.CONVERTER.txt. A converter
that is not installed (pip install pypdf pdfplumber pypdfium2 pdfminer.six "markitdown[pdf]") is left out,
and said.
"""

import importlib
import pathlib
import sys


def pages(texts):
    """The texts of pages as scripts join them: by a blank line."""
    return "\n\n".join(text or "" for text in texts)


def with_pypdf(pypdf, path):
    return pages(page.extract_text() for page in pypdf.PdfReader(path).pages)


def with_pdfplumber(pdfplumber, path):
    with pdfplumber.open(path) as pdf:
        return pages([page.extract_text() for page in pdf.pages])


def with_pdfium(pypdfium2, path):
    texts = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(path)]
    return "\n".join(texts).replace("\r\n", "\n")


def with_pdfminer(pdfminer, path):
    return pdfminer.extract_text(path)


def with_markitdown(markitdown, path):
    return markitdown.MarkItDown().convert(str(path)).text_content


CONVERTERS = {
    "pypdf": ("pypdf", with_pypdf),
    "pdfplumber": ("pdfplumber", with_pdfplumber),
    "pdfium": ("pypdfium2", with_pdfium),
    "pdfminer": ("pdfminer.high_level", with_pdfminer),
    "markitdown": ("markitdown", with_markitdown),
}


def main(folder):
    for name, (module, convert) in CONVERTERS.items():
        try:
            module = importlib.import_module(module)
        except ImportError:
            print(f"{name} is missing: left out", file=sys.stderr)
            continue
        for path in sorted(pathlib.Path(folder).glob("*/*.pdf")):
            to = path.with_name(f"{path.stem}.{name}.txt")
            if to.exists():
                continue
            try:
                text = convert(module, path)
            except Exception as error:  # A converter may fail in any way: its text is left out.
                print(f"{name}: {path}: {error}", file=sys.stderr)
                continue
            to.write_text(text, encoding="utf-8", errors="replace")


main(sys.argv[1])
