"""The price of the shot, before it is made: one line that counts, one that says where it comes from."""

from decimal import Decimal
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from desktop_app.domain.model_spec import Values
from desktop_app.ui.controls import ElidedLabel
from desktop_app.ui.plain import tip
from desktop_app.ui.theme import Look, wear

if TYPE_CHECKING:
    from desktop_app.domain.pricing import Quote


class EstimateLine(QWidget):
    """Told what is known, it says what that means for these settings."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.practice = False
        self._quote: Quote | None = None
        self._live = False
        self._price = ElidedLabel()
        self._price.setObjectName("estimateLabel")
        self._price.setAccessibleName(self.tr("Estimated price"))
        self._note = ElidedLabel()
        self._note.setObjectName("estimateNote")
        for label, look in ((self._price, Look.PRICE), (self._note, Look.HINT)):
            wear(label, look)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addStretch()
        column.addWidget(self._price)
        column.addWidget(self._note)
        column.addStretch()

    def set_quote(self, quote: "Quote | None", live: bool) -> None:
        """The catalogue's price; `live` if it was fetched just now."""
        self._quote, self._live = quote, live

    @property
    def line(self) -> str:
        """The price as it is shown."""
        return self._price.text()

    def show_for(self, model_id: str, values: Values, last_cost: Decimal | None, count: int = 1) -> None:
        """`last_cost` is what one shot of the very same settings cost last time."""
        from desktop_app.domain.pricing import EstimateKind, estimate  # not needed for the first paint
        from desktop_app.words.estimates import price

        quote = self._quote if self._quote is not None and self._quote.model_id == model_id else None
        expected = estimate(quote, values, practice=self.practice, live=self._live, last_cost=last_cost, count=count)
        words = price(expected)
        wear(self._price, Look.PRICE_UNKNOWN if expected.kind is EstimateKind.UNKNOWN else Look.PRICE)
        self._price.setText(words.line)
        self._note.setText(words.note)
        whole = "\n".join(part for part in (words.line, words.note, words.whole) if part)
        self._price.setToolTip(tip(whole))
        self._note.setToolTip(tip(whole))
        self._price.setAccessibleDescription(words.note)
