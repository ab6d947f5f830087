"""Where data, logs and resources are: installed, frozen or run from source."""

from pathlib import Path

import platformdirs

_APP = "Kulturverktyg"


def resources() -> Path:
    """The folder of style, icons, languages, scales, templates and chart styles that ship with the program."""
    package = Path(__file__).resolve().parent
    installed = package / "resources"
    return installed if installed.is_dir() else package.parent / "resources"


def data_folder() -> Path:
    """The user's own data folder; it need not exist yet."""
    return Path(platformdirs.user_data_dir(_APP, appauthor=False, roaming=False))


def default_database() -> Path:
    """The file that is used when no other is named."""
    return data_folder() / "kulturverktyg.kultur"


def own_templates() -> Path:
    """The folder of the user's own templates; it need not exist yet."""
    return data_folder() / "mallar"


def stations_folder() -> Path:
    """Where a kiosk laptop keeps the packages that it has taken in, with their boxes; it need not exist yet."""
    return data_folder() / "kiosker"


def log_folder() -> Path:
    """Where the program writes what happened to it; never what anybody answered."""
    return Path(platformdirs.user_log_dir(_APP, appauthor=False))
