"""The guide is whole and reads nothing by itself; a report can be changed, copied and saved."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QTextBlock
from PySide6.QtWidgets import QCheckBox, QListWidget, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from desktop_app.paths import resources
from desktop_app.runtime.guide import PAGES, read_guide, read_picture
from desktop_app.runtime.problem_report import Circumstances
from desktop_app.storage.settings import Composition, Settings
from desktop_app.ui.help.guide_page import PageView
from desktop_app.ui.help.guide_window import GuideWindow
from desktop_app.ui.report_dialog import ReportDialog
from desktop_app.ui.shortcuts.commands import Command
from desktop_app.words.languages import LANGUAGES

PATIENCE = 15_000
LARGEST = 500_000


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_is_there_its_pictures_links_and_keys_too_and_all_are_small(language: str) -> None:
    pages = read_guide(language)
    assert [(page.name, page.language) for page in pages] == [(name, language) for name in PAGES]
    for page in pages:
        links = re.findall(r"\]\(([^)]+)\)", page.markdown)
        assert {link for link in links if link.endswith(".md")} <= {f"{name}.md" for name in PAGES}
        pictures = {Path(link).name for link in links if link.endswith(".webp")}
        assert pictures == set(page.pictures)
        assert all(not size.isEmpty() for size in page.pictures.values())
        assert set(re.findall(r"\{(\w+)\}", page.markdown)) <= {command.value for command in Command}
    files = list((resources() / "guide" / language / "pictures").iterdir())
    assert sum(file.stat().st_size for file in files) < LARGEST
    assert {file.name for file in files} == {name for page in pages for name in page.pictures}
    assert read_picture(language, "queue.webp", QSize(64, 40)).size() == QSize(64, 40)
    assert read_picture(language, "../../../icons/info.svg", QSize(8, 8)).isNull()


def test_a_language_without_pages_has_the_english_ones() -> None:
    assert {(page.language, page.right_to_left) for page in read_guide("xx")} == {("en", False)}


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_page_is_shown_as_it_is_meant(qtbot: QtBot, language: str) -> None:
    """No marks are left of how it is written, keys are bold, and it is read from the side of its language."""
    view = PageView()
    qtbot.addWidget(view)
    for page in read_guide(language):
        view.show_page(page)
        shown = re.sub("\N{FIRST STRONG ISOLATE}.*?\N{POP DIRECTIONAL ISOLATE}", "", view.toPlainText())  # prompts
        assert not re.search(r"[*`{}\\]|\]\(", shown), page.name
        assert [block.blockFormat().layoutDirection() for block in _blocks(view)] == [
            Qt.LayoutDirection.RightToLeft if language == "ar" else Qt.LayoutDirection.LeftToRight
        ] * view.document().blockCount()
        keys = len(re.findall(r"\{\w+\}", page.markdown))
        assert shown.count("\N{LEFT-TO-RIGHT ISOLATE}") == keys
        key = view.document().find("\N{LEFT-TO-RIGHT ISOLATE}")
        assert key.isNull() == (keys == 0)
        assert key.isNull() or key.charFormat().fontWeight() == QFont.Weight.Bold


def _blocks(view: PageView) -> list[QTextBlock]:
    return [view.document().findBlockByNumber(number) for number in range(view.document().blockCount())]


def test_the_guide_opens_turns_pages_and_says_the_keys_of_now(qtbot: QtBot) -> None:
    window = GuideWindow("en")
    qtbot.addWidget(window)
    window.show()
    pages, view = window.findChild(QListWidget), window.findChild(PageView)
    assert pages is not None
    assert view is not None
    qtbot.waitUntil(lambda: pages.count() == len(PAGES), timeout=PATIENCE)
    assert "Ctrl+" in view.toPlainText() or "⌘" in view.toPlainText()
    assert "{make}" not in view.toPlainText()
    window.show_page("queue")
    assert view.toPlainText().startswith("The queue")
    foreign = view.loadResource(2, "file:///etc/hostname")
    assert isinstance(foreign, QImage)
    assert foreign.size() == QSize(1, 1)
    window.close()


def test_a_report_is_read_changed_copied_and_saved(qtbot: QtBot, tmp_path: Path) -> None:
    settings = Settings(composition=Composition(prompt="An unknown heist film"))
    dialog = ReportDialog(Circumstances(tmp_path, tmp_path / "library", settings, crash="Boom: out of ink"))
    qtbot.addWidget(dialog)
    text, story = (dialog.findChild(QPlainTextEdit, name) for name in ("reportText", "reportStory"))
    prompts, copy = dialog.findChild(QCheckBox), dialog.findChild(QPushButton, "copyReportButton")
    assert text is not None
    assert story is not None
    assert prompts is not None
    assert copy is not None
    qtbot.waitUntil(lambda: "Boom: out of ink" in text.toPlainText(), timeout=PATIENCE)
    assert "heist" not in text.toPlainText()
    prompts.click()
    qtbot.waitUntil(lambda: "heist" in text.toPlainText(), timeout=PATIENCE)
    text.insertPlainText("Mine. ")
    assert not prompts.isEnabled()
    story.setPlainText("It stood still.")
    copy.click()
    assert QGuiApplication.clipboard().text().startswith("It stood still.\n\nMine. Stillwake")
    QGuiApplication.clipboard().clear()
    dialog.save_to(str(tmp_path / "report.txt"))
    qtbot.waitUntil(lambda: (tmp_path / "report.txt").is_file(), timeout=PATIENCE)
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == dialog.text
    dialog.close()
