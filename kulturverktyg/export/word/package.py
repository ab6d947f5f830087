"""A Word document as bytes: nothing in it says who made it or when, and the same document gives the same bytes."""

import re
from io import BytesIO
from xml.sax.saxutils import escape
from zipfile import ZIP_DEFLATED, ZIP_STORED, ZipFile, ZipInfo

from docx.document import Document

from kulturverktyg.charts.palette import PALETTES
from kulturverktyg.export.word.styles import LETTERS
from kulturverktyg.files.cells import clean

_NO_DATE = (1980, 1, 1, 0, 0, 0)
_MAKER = "Kulturverktyg"
#: What Word's own empty document brings and a report has no use for.
_NOT_OURS = ("/thumbnail", "/customXml", "/stylesWithEffects", "/webSettings")
_HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_OFFICE = "http://schemas.openxmlformats.org"
_HOUSE = PALETTES["light"]
_THEME = {
    "dk1": _HOUSE.ink,
    "lt1": "#FFFFFF",
    "dk2": _HOUSE.now,
    "lt2": "#FAF8F4",
    "accent1": _HOUSE.primary,
    "accent2": _HOUSE.now,
    "accent3": _HOUSE.desired,
    "accent4": _HOUSE.distribution[0],
    "accent5": _HOUSE.distribution[3],
    "accent6": _HOUSE.distribution[4],
    "hlink": _HOUSE.primary,
    "folHlink": _HOUSE.quiet,
}


def packed(document: Document, title: str, language: str) -> bytes:
    """The document as the bytes of a .docx file."""
    for holder in (document.part.package, document.part):
        for key in [key for key, link in holder.rels.items() if link.reltype.endswith(_NOT_OURS)]:
            holder.rels.pop(key)
    saved, made = BytesIO(), BytesIO()
    document.save(saved)
    own = {
        "docProps/core.xml": _core(title, language),
        "docProps/app.xml": _app(),
        "word/fontTable.xml": _fonts(),
        "word/settings.xml": _settings(language),
    }
    with ZipFile(saved) as source, ZipFile(made, "w", ZIP_DEFLATED) as target:
        for name in source.namelist():
            content = own[name].encode() if name in own else source.read(name)
            if name.startswith("word/theme/"):
                content = _house_theme(content.decode("utf-8")).encode()
            info = ZipInfo(name, _NO_DATE)
            info.compress_type = ZIP_STORED if name.endswith(".png") else ZIP_DEFLATED
            target.writestr(info, content)
    return made.getvalue()


def _core(title: str, language: str) -> str:
    return (
        f'{_HEAD}<cp:coreProperties xmlns:cp="{_OFFICE}/package/2006/metadata/core-properties" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{escape(clean(title))}</dc:title><dc:creator>{_MAKER}</dc:creator>"
        f"<dc:language>{escape(language)}</dc:language></cp:coreProperties>"
    )


def _app() -> str:
    return (
        f'{_HEAD}<Properties xmlns="{_OFFICE}/officeDocument/2006/extended-properties">'
        f"<Application>{_MAKER}</Application></Properties>"
    )


def _fonts() -> str:
    """The house's letters, and which to take where they are not."""
    return (
        f'{_HEAD}<w:fonts xmlns:w="{_OFFICE}/wordprocessingml/2006/main"><w:font w:name="{LETTERS}">'
        '<w:altName w:val="Noto Sans"/><w:panose1 w:val="020B0502040204020203"/><w:charset w:val="00"/>'
        '<w:family w:val="swiss"/><w:pitch w:val="variable"/></w:font></w:fonts>'
    )


def _settings(language: str) -> str:
    compat = "".join(
        f'<w:compatSetting w:name="{name}" w:uri="http://schemas.microsoft.com/office/word" w:val="{value}"/>'
        for name, value in (
            ("compatibilityMode", 15),
            ("overrideTableStyleFontSizeAndJustification", 1),
            ("enableOpenTypeFeatures", 1),
            ("doNotFlipMirrorIndents", 1),
        )
    )
    return (
        f'{_HEAD}<w:settings xmlns:w="{_OFFICE}/wordprocessingml/2006/main"><w:zoom w:percent="100"/>'
        '<w:autoHyphenation/><w:defaultTabStop w:val="720"/><w:characterSpacingControl w:val="doNotCompress"/>'
        f'<w:compat>{compat}</w:compat><w:themeFontLang w:val="{escape(language)}"/>'
        '<w:decimalSymbol w:val=","/><w:listSeparator w:val=";"/></w:settings>'
    )


def _house_theme(theme: str) -> str:
    for name, colour in _THEME.items():
        own = f'<a:{name}><a:srgbClr val="{colour.removeprefix("#")}"/></a:{name}>'
        theme = re.sub(rf"<a:{name}>.*?</a:{name}>", own, theme, flags=re.DOTALL)
    return re.sub(r'(<a:latin typeface=")[^"]*', rf"\g<1>{LETTERS}", theme)
