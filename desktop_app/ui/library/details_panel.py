"""All that is known of the clip that is selected, or of the many: what was sent, what it cost, and the artist's own
work.

It shows values and asks for what the artist wants; it fetches, decides and stores nothing.
"""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop_app.domain.clip_edits import AddTag, ClipEdit, RemoveTag, SetFavourite, SetNotes, SetRating, SetRejected
from desktop_app.domain.model_spec import ModelSpec
from desktop_app.runtime.clip_queries import Summary
from desktop_app.runtime.library_list import ClipRow
from desktop_app.ui.controls import icon_button, words_button
from desktop_app.ui.icons import icon
from desktop_app.ui.library.clip_actions import TERMS, Chosen, ClipAction, is_possible, key_words, label
from desktop_app.ui.library.fact_list import FactList
from desktop_app.ui.library.notes_field import NotesField
from desktop_app.ui.library.star_row import StarRow
from desktop_app.ui.library.tag_row import Tag, TagRow
from desktop_app.ui.plain import PlainLabel, tip
from desktop_app.ui.poster import paint_poster
from desktop_app.ui.reading import foot_of
from desktop_app.ui.tab_order import follow
from desktop_app.ui.theme import Look, font, scaled, tokens, wear
from desktop_app.ui.tokens import Space, TextSize
from desktop_app.words.clip_facts import clips_words, facts, picture_words, totals_words

WIDTH = 300
LEAST_WIDTH = 288
MOST_TAGS = 40
"""Tags of many clips that are shown."""

BUTTONS_OF_ONE = (
    ClipAction.PLAY,
    ClipAction.EDIT,
    ClipAction.REVEAL,
    ClipAction.COPY_FILES,
    ClipAction.EXPORT,
    ClipAction.DELETE,
)
BUTTONS_OF_MANY = (ClipAction.REVEAL, ClipAction.COPY_FILES, ClipAction.EXPORT, ClipAction.DELETE)


def tags_of(summary: Summary) -> tuple[Tag, ...]:
    """The tags of many clips: those that all of them have first, then those that some have."""
    return tuple(Tag(name, partly=found < summary.count) for name, found in summary.tags[:MOST_TAGS])


class DetailsPanel(QWidget):
    """`edited(ClipEdit)` and `wanted(ClipAction)` mean what is selected; `menu_wanted(QPoint)`: all actions, at that
    point of the screen.
    """

    edited = Signal(object)
    wanted = Signal(object)
    menu_wanted = Signal(object)

    def __init__(self, specs: Sequence[ModelSpec], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("detailsPanel")
        self.setAccessibleName(self.tr("Details"))
        wear(self, Look.PANEL)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setMinimumWidth(scaled(LEAST_WIDTH))
        self._specs: Mapping[str, ModelSpec] = {spec.model_id: spec for spec in specs}
        self._row: ClipRow | None = None
        self._buttons: dict[QWidget, ClipAction] = {}
        self._build()
        self.show_nothing()

    @property
    def row(self) -> ClipRow | None:
        """The clip that is shown, where it is one."""
        return self._row

    @property
    def tag_row(self) -> TagRow:
        return self._tags

    @property
    def notes(self) -> NotesField:
        return self._notes

    def show_nothing(self) -> None:
        """Nothing is selected."""
        self._leave()
        self._row = None
        self._body.setCurrentIndex(1)

    def show_clip(self, row: ClipRow) -> None:
        """All of one clip. Its picture comes by `show_picture`."""
        if self._row is None or self._row.number != row.number:
            self._leave()
            self._picture.show_picture(None)
            self._scroll.verticalScrollBar().setValue(0)
        self._row = row
        chosen, clip = Chosen(1, row), row.clip
        self._show_buttons(BUTTONS_OF_ONE, chosen)
        self._heading.hide()
        self._picture.show()
        self._caption.setText(picture_words(row))
        self._caption.show()
        self._prompt.setText(row.prompt)
        for part in self._of_one:
            part.show()
        self._tags.show_tags([Tag(name) for name in clip.tags])
        self._notes.show_notes(clip.notes)
        self._facts.show_facts(facts(row, self._specs.get(row.model_id)))
        follow(self._notes, self._facts)
        self._show_marks(clip.rating, favourite=clip.favourite, rejected=clip.rejected)

    def show_many(self, many: Summary) -> None:
        """What many clips have in common."""
        self._leave()
        self._row = None
        self._show_buttons(BUTTONS_OF_MANY, Chosen(many.count))
        self._heading.setText(clips_words(many.count))
        self._heading.show()
        self._picture.hide()
        self._caption.setText(totals_words(many.seconds, many.byte_count, many.cost_usd))
        for part in self._of_one:
            part.hide()
        self._tags.show_tags(tags_of(many))
        self._show_marks(
            many.rating or 0, favourite=many.favourites == many.count, rejected=many.rejected == many.count
        )

    def show_picture(self, number: int, picture: QImage | None) -> None:
        """The picture as sent, of the clip of that number."""
        if self._row is not None and self._row.number == number:
            self._picture.show_picture(picture)

    def show_known_tags(self, names: Sequence[str]) -> None:
        """The tags there are."""
        self._tags.show_known(names)

    def sizeHint(self) -> QSize:
        return QSize(scaled(WIDTH), super().sizeHint().height())

    def _build(self) -> None:
        inside = QWidget()
        wear(inside, Look.CLEAR)
        column = QVBoxLayout(inside)
        column.setContentsMargins(Space.MEDIUM, Space.MEDIUM, Space.MEDIUM, Space.LARGE)
        column.setSpacing(Space.SMALL)
        self._heading = PlainLabel()
        self._heading.setFont(font(TextSize.PRICE, strong=True))
        self._picture = _Picture()
        self._caption = PlainLabel()
        self._caption.setWordWrap(True)
        wear(self._caption, Look.HINT)
        self._prompt = PlainLabel()
        self._prompt.setObjectName("detailsPrompt")
        self._prompt.setWordWrap(True)
        self._prompt.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._tags = TagRow()
        self._tags.added.connect(self._add_tag)
        self._tags.removed.connect(self._remove_tag)
        self._notes = NotesField()
        self._notes.written.connect(self._write_notes)
        self._facts = FactList()
        column.addWidget(self._heading)
        column.addWidget(self._picture)
        column.addWidget(self._caption)
        column.addWidget(self._button_row())
        column.addLayout(self._marks())
        prompt_head = self._head(self.tr("Prompt"), ClipAction.COPY_PROMPT)
        column.addWidget(prompt_head)
        column.addWidget(self._prompt)
        column.addWidget(self._head(self.tr("Tags")))
        column.addWidget(self._tags)
        notes_head = self._head(self.tr("Notes"))
        column.addWidget(notes_head)
        column.addWidget(self._notes)
        column.addWidget(self._facts)
        column.addStretch(1)
        self._of_one = (prompt_head, self._prompt, notes_head, self._notes, self._facts)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        nothing = PlainLabel(
            self.tr("Select a clip to see what was sent, what it cost, and to give it stars and tags.")
        )
        nothing.setWordWrap(True)
        nothing.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        nothing.setContentsMargins(Space.WIDE, Space.WIDE, Space.WIDE, 0)
        wear(nothing, Look.HINT)
        self._body = QStackedLayout(self)
        self._body.addWidget(self._scroll)
        self._body.addWidget(nothing)

    def _button_row(self) -> QWidget:
        row = QWidget()
        wear(row, Look.CLEAR)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(Space.TINY)
        for action in BUTTONS_OF_ONE:
            button = icon_button(TERMS[action].icon, label(action, Chosen(1)))
            button.setObjectName(f"{action.name.lower()}Button")
            button.clicked.connect(self._pressed)
            self._buttons[button] = action
            layout.addWidget(button)
        more = icon_button("more", self.tr("Everything that can be done"))
        more.setObjectName("moreActionsButton")
        more.clicked.connect(self._open_menu)
        self._more = more
        layout.addStretch(1)
        layout.addWidget(more)
        return row

    def _marks(self) -> QHBoxLayout:
        self._stars = StarRow()
        self._stars.rated.connect(self._rate)
        self._favourite = self._mark("star-filled", self.tr("Favourite"), "favouriteButton")
        self._favourite.clicked.connect(self._favour)
        self._rejected = self._mark("reject", self.tr("Rejected"), "rejectButton")
        self._rejected.clicked.connect(self._reject)
        row = QHBoxLayout()
        row.setSpacing(Space.TINY)
        row.addWidget(self._stars)
        row.addStretch(1)
        row.addWidget(self._favourite)
        row.addWidget(self._rejected)
        return row

    def _mark(self, drawing: str, said: str, name: str) -> QPushButton:
        made = words_button("", Look.CHIP, said)
        made.setObjectName(name)
        made.setAccessibleName(said)
        made.setIcon(icon(drawing))
        made.setCheckable(True)
        return made

    def _head(self, words: str, copies: ClipAction | None = None) -> QWidget:
        head = QWidget()
        wear(head, Look.CLEAR)
        row = QHBoxLayout(head)
        row.setContentsMargins(0, Space.TINY, 0, 0)
        label_ = PlainLabel(words)
        wear(label_, Look.LABEL)
        row.addWidget(label_, 1)
        if copies is not None:
            button = icon_button("copy", label(copies, Chosen(1)), look=Look.CHIP_CROSS)
            button.clicked.connect(self._pressed)
            self._buttons[button] = copies
            row.addWidget(button)
        return head

    def _show_buttons(self, actions: Sequence[ClipAction], chosen: Chosen) -> None:
        self._body.setCurrentIndex(0)
        for button, action in self._buttons.items():
            said, keys = label(action, chosen), key_words(action)
            button.setVisible(action is ClipAction.COPY_PROMPT or action in actions)
            button.setEnabled(is_possible(action, chosen))
            button.setToolTip(tip(f"{said} ({keys})" if keys else said))
            button.setAccessibleName(said)

    def _show_marks(self, rating: int, *, favourite: bool, rejected: bool) -> None:
        self._stars.show_rating(rating)
        self._favourite.setChecked(favourite)
        self._rejected.setChecked(rejected)

    def _leave(self) -> None:
        """Before another clip is shown: notes half written belong to this one."""
        if self._row is not None and self._notes.hasFocus():
            self._notes.keep()
        self._notes.clearFocus()

    @Slot()
    def _pressed(self) -> None:
        button = self.sender()
        if isinstance(button, QWidget):
            self.wanted.emit(self._buttons[button])

    @Slot()
    def _open_menu(self) -> None:
        self.menu_wanted.emit(foot_of(self._more))

    def _edit(self, edit: ClipEdit) -> None:
        self.edited.emit(edit)

    @Slot(int)
    def _rate(self, rating: int) -> None:
        self._edit(SetRating(rating))

    @Slot(bool)
    def _favour(self, on: bool) -> None:
        self._edit(SetFavourite(on))

    @Slot(bool)
    def _reject(self, on: bool) -> None:
        self._edit(SetRejected(on))

    @Slot(str)
    def _add_tag(self, tag: str) -> None:
        self._edit(AddTag(tag))

    @Slot(str)
    def _remove_tag(self, tag: str) -> None:
        self._edit(RemoveTag(tag))

    @Slot(str)
    def _write_notes(self, notes: str) -> None:
        self._edit(SetNotes(notes))


class _Picture(QWidget):
    """A picture in a box of 16:9, as wide as there is room."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("The picture as it was sent"))
        self.setToolTip(self.tr("The picture as it was sent"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._shown: QImage | None = None

    def show_picture(self, picture: QImage | None) -> None:
        self._shown = picture
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(width * 9 / 16)

    def sizeHint(self) -> QSize:
        return QSize(scaled(LEAST_WIDTH), self.heightForWidth(scaled(LEAST_WIDTH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        paint_poster(painter, QRectF(self.rect()), self._shown, tokens())
