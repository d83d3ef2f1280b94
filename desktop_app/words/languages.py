"""The languages Stillwake speaks, which of them is wanted, and what each needs to be spoken."""

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from desktop_app import paths

ENGLISH: Final = "en"
LANGUAGES: Final[Mapping[str, str]] = MappingProxyType(
    {
        ENGLISH: "English",
        "de": "Deutsch",
        "es": "Español",
        "fr": "Français",
        "ar": "العربية",
        "ja": "日本語",
        "zh_CN": "简体中文",
    }
)
"""Each by its own name: whoever can't read the words around it finds their own."""

_ARABIC_WITH_PLAIN_DIGITS: Final = "ar_AE"


def spoken(chosen: str, wished: Sequence[str] | None = None) -> str:
    """The code of the language to speak: `chosen`, or, where that is empty or unknown, the first of `wished` that there
    is, else English. `wished` is the system's own list if it isn't given: "de-AT", "zh-Hans-CN", "en".
    """
    if chosen in LANGUAGES:
        return chosen
    for name in QLocale.system().uiLanguages() if wished is None else wished:
        locale = QLocale(name)
        if locale.language() is QLocale.Language.Chinese:
            code = "zh_CN" if locale.script() is QLocale.Script.SimplifiedHanScript else ""
        else:
            code = QLocale.languageToCode(locale.language())
        if code in LANGUAGES:
            return code
    return ENGLISH


def locale_for(language: str) -> QLocale:
    """How numbers, prices and days are written in `language`: as the system does, if that is its language."""
    system = QLocale.system()
    wanted = QLocale(_ARABIC_WITH_PLAIN_DIGITS if language == "ar" else language)
    if system.language() is QLocale.Language.C:
        return system if language == ENGLISH else wanted
    # A count inside a sentence has plain digits, as have sizes of pictures: all others are to be like them.
    return system if system.language() is wanted.language() and system.zeroDigit() == "0" else wanted


def translators(language: str) -> tuple[QTranslator, ...]:
    """What says our words and Qt's own in `language`, ready to be installed, ours last. English has its plurals only.

    GUI thread, or the only one.
    """
    made = []
    if language != ENGLISH:
        made.append(_loaded(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)))
    made.append(_loaded(f"stillwake_{language}", str(paths.resources() / "i18n")))
    return tuple(made)


def speak_english(application: QCoreApplication) -> None:
    """For commands without a window: what they say is English, with English plurals and numbers."""
    QLocale.setDefault(locale_for(ENGLISH))
    for translator in translators(ENGLISH):
        translator.setParent(application)
        application.installTranslator(translator)


def _loaded(name: str, folder: str) -> QTranslator:
    made = QTranslator()
    made.load(name, folder)
    return made
