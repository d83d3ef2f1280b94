"""Languages made up for tests: one that marks every word the translators are given, and one longer than any."""

from functools import cache

from PySide6.QtCore import QTranslator
from translate import I18N
from ts_file import entries

MARK = "\N{REFERENCE MARK}"
LONGER = 0.4
_ACCENTS = str.maketrans("aeiouyAEIOUcn", "àéïôûýÀÉÏÔÛçñ")


class Marked(QTranslator):
    """Says everything the translators are given with a mark behind it; what is asked for besides stays English."""

    def isEmpty(self) -> bool:
        return False

    def translate(self, context: str, text: str, comment: str | None = None, _count: int = -1) -> str | None:
        return self.said(text) if (context, text, comment or "") in known() else None

    def said(self, text: str) -> str:
        return f"{text}{MARK}"


class Pseudo(Marked):
    """40 % longer, accented, in a bracket, and marked as well."""

    def said(self, text: str) -> str:
        if not any(letter.isalpha() for letter in text.replace("%Ln", "").replace("%n", "")):
            return text
        # Where a line may be broken, it may be here too.
        more = max(0, round(len(text) * LONGER) - 2)
        return f"[{_accented(text)}{('~~~~ ' * more)[:more].rstrip()}{MARK}"


@cache
def known() -> frozenset[tuple[str, str, str]]:
    """Every message, as Qt asks for it."""
    return frozenset((entry.context, entry.text, entry.comment) for entry in entries(I18N / "stillwake_de.ts"))


def _accented(text: str) -> str:
    """Placeholders stay as they are."""
    letters, inside = [], False
    for place, letter in enumerate(text):
        inside = letter == "{" or (inside and letter != "}")
        count = text.startswith(("%n", "%Ln"), max(0, place - 1)) or text.startswith("%Ln", max(0, place - 2))
        letters.append(letter if inside or count else letter.translate(_ACCENTS))
    return "".join(letters)
