"""How the program looks: one table of colours for each appearance, and the one function that sets them.

Style sheets lie in resources/style/*.qss. They name colours and sizes as ``$paper`` or ``$title_size``, after
the fields of `Tokens` and `type_sizes`, and are filled in when an appearance is applied; ``$mode`` is the
appearance's name, and pictures lie in ``$style_folder``.
"""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from enum import StrEnum
from string import Template

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from kulturverktyg.paths import resources

#: Size of running text in the desk, in points; never smaller than what the system asks for.
BODY_SIZE = 10.5
HEADING_SIZE = 15.0
TITLE_SIZE = 22.0


class Mode(StrEnum):
    """An appearance that can be chosen."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


@dataclass(frozen=True)
class Tokens:
    """Colours by what they mean. ``line`` parts surfaces; ``edge`` is the border of what can be typed in.

    ``desired`` is for marks and fills; words in that colour take ``desired_text``, which is darker on paper.
    """

    mode: str
    paper: str
    side: str
    card: str
    ink: str
    quiet: str
    line: str
    edge: str
    primary: str
    primary_strong: str
    primary_soft: str
    on_primary: str
    now: str
    desired: str
    desired_text: str
    on_mark: str
    danger: str
    danger_soft: str
    distribution: tuple[str, str, str, str, str]


_DIVERGING = ("#A6611A", "#DFC27D", "#E6E6E6", "#80CDC1", "#018571")

TOKENS: Mapping[Mode, Tokens] = {
    Mode.LIGHT: Tokens(
        mode=Mode.LIGHT.value,
        paper="#FAF8F4",
        side="#F1EEE7",
        card="#FFFFFF",
        ink="#1F2A33",
        quiet="#55626E",
        line="#D9D5CC",
        edge="#87837A",
        primary="#0B5D5B",
        primary_strong="#084746",
        primary_soft="#DCEBEA",
        on_primary="#FFFFFF",
        now="#44576B",
        desired="#B4600E",
        desired_text="#9C520B",
        on_mark="#FFFFFF",
        danger="#A32A1E",
        danger_soft="#FBEAE7",
        distribution=_DIVERGING,
    ),
    Mode.DARK: Tokens(
        mode=Mode.DARK.value,
        paper="#171C20",
        side="#12171A",
        card="#20272C",
        ink="#ECE9E2",
        quiet="#AEB8BF",
        line="#3B454C",
        edge="#7F8B93",
        primary="#7CCBC4",
        primary_strong="#A5DDD8",
        primary_soft="#1F403F",
        on_primary="#0B2423",
        now="#A9BED3",
        desired="#F0A552",
        desired_text="#F0A552",
        on_mark="#171C20",
        danger="#FF9D92",
        danger_soft="#3C2320",
        distribution=_DIVERGING,
    ),
    Mode.CONTRAST: Tokens(
        mode=Mode.CONTRAST.value,
        paper="#000000",
        side="#000000",
        card="#000000",
        ink="#FFFFFF",
        quiet="#FFFFFF",
        line="#FFFFFF",
        edge="#FFFFFF",
        primary="#FFE14D",
        primary_strong="#FFFFFF",
        primary_soft="#00363F",
        on_primary="#000000",
        now="#9AD9FF",
        desired="#FFB454",
        desired_text="#FFB454",
        on_mark="#000000",
        danger="#FF9D92",
        danger_soft="#000000",
        distribution=_DIVERGING,
    ),
}


def system_mode() -> Mode:
    """The appearance that the operating system asks for; light when it has no wish."""
    hints = QGuiApplication.styleHints()
    if hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return Mode.CONTRAST
    return Mode.DARK if hints.colorScheme() == Qt.ColorScheme.Dark else Mode.LIGHT


def apply(app: QApplication, mode: Mode) -> None:
    """Set style, palette, type, language and style sheet, for the program and its tests alike.

    The sheet is set last, and tells appearance and type size: while it is the same there is nothing to set.
    """
    sheet = style_sheet(TOKENS[mode])
    if app.styleSheet() == sheet:
        return
    QLocale.setDefault(QLocale(QLocale.Language.Swedish, QLocale.Country.Sweden))
    _install_swedish(app)
    if app.style().name() != "fusion":
        app.setStyle("Fusion")
    app.setPalette(palette(TOKENS[mode]))
    app.setFont(interface_font())
    app.setStyleSheet(sheet)


def interface_font() -> QFont:
    """The system's interface font, at the size of running text."""
    font = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    font.setPointSizeF(max(BODY_SIZE, font.pointSizeF()))
    return font


def type_sizes(body: float) -> dict[str, str]:
    """The sizes that style sheets name, in points, when running text is ``body`` points."""
    scale = body / BODY_SIZE
    return {
        "body_size": f"{body:g}pt",
        "small_size": f"{body * 0.92:.4g}pt",
        "heading_size": f"{HEADING_SIZE * scale:.4g}pt",
        "title_size": f"{TITLE_SIZE * scale:.4g}pt",
    }


def style_sheet(tokens: Tokens) -> str:
    """All style sheets in the order of their names, with colours and sizes filled in."""
    folder = resources() / "style"
    values = {name: value for name, value in asdict(tokens).items() if isinstance(value, str)}
    values |= type_sizes(interface_font().pointSizeF())
    values["style_folder"] = folder.as_posix()
    return "\n".join(Template(sheet.read_text("utf-8")).substitute(values) for sheet in sorted(folder.glob("*.qss")))


def palette(tokens: Tokens) -> QPalette:
    """The palette behind the style sheets: what Qt paints by itself takes the same colours."""
    role = QPalette.ColorRole
    colours = {
        role.Window: tokens.paper,
        role.WindowText: tokens.ink,
        role.Base: tokens.card,
        role.AlternateBase: tokens.paper,
        role.Text: tokens.ink,
        role.PlaceholderText: tokens.quiet,
        role.Button: tokens.card,
        role.ButtonText: tokens.ink,
        role.BrightText: tokens.on_primary,
        role.ToolTipBase: tokens.card,
        role.ToolTipText: tokens.ink,
        role.Highlight: tokens.primary_soft,
        role.HighlightedText: tokens.ink,
        role.Accent: tokens.primary,
        role.Link: tokens.primary,
        role.LinkVisited: tokens.primary,
        role.Light: tokens.card,
        role.Midlight: tokens.line,
        role.Mid: tokens.edge,
        role.Dark: tokens.quiet,
        role.Shadow: tokens.edge,
    }
    result = QPalette()
    for name, colour in colours.items():
        result.setColor(name, QColor(colour))
    for name in (role.WindowText, role.Text, role.ButtonText, role.HighlightedText):
        result.setColor(QPalette.ColorGroup.Disabled, name, QColor(tokens.quiet))
    return result


class Appearance(QObject):
    """The chosen appearance of a running program; without a choice it follows the system."""

    changed = Signal()

    def __init__(self, app: QApplication, choice: Mode | None = None) -> None:
        super().__init__()
        self._app = app
        self._choice = choice
        self._mode = choice or system_mode()
        apply(app, self._mode)
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(self._system_changed)

    @property
    def mode(self) -> Mode:
        """The appearance shown now."""
        return self._mode

    @property
    def choice(self) -> Mode | None:
        """What the user chose, or None to follow the system."""
        return self._choice

    @property
    def tokens(self) -> Tokens:
        """The colours shown now."""
        return TOKENS[self._mode]

    def choose(self, choice: Mode | None) -> None:
        """Show ``choice``, or from now on follow the system when it is None."""
        self._choice = choice
        self._show(choice or system_mode())

    def _system_changed(self) -> None:
        if self._choice is None:
            self._show(system_mode())

    def _show(self, mode: Mode) -> None:
        if mode is self._mode:
            return
        self._mode = mode
        apply(self._app, mode)
        self.changed.emit()


def _install_swedish(app: QApplication) -> None:
    if app.findChild(QTranslator, "qtbase_sv") is not None:
        return
    translator = QTranslator(app)
    translator.setObjectName("qtbase_sv")
    if translator.load("qtbase_sv", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(translator)
