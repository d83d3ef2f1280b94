"""The guide is whole and reads nothing by itself; a report can be changed, copied and saved."""

import re
from pathlib import Path

from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage
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

PATIENCE = 15_000
LARGEST = 1_500_000


def test_every_page_is_there_its_pictures_links_and_keys_too_and_all_are_small() -> None:
    pages = read_guide("xx")
    assert [page.name for page in pages] == list(PAGES)
    for page in pages:
        links = re.findall(r"\]\(([^)]+)\)", page.markdown)
        assert {link for link in links if link.endswith(".md")} <= {f"{name}.md" for name in PAGES}
        pictures = {Path(link).name for link in links if link.endswith(".png")}
        assert pictures == set(page.pictures)
        assert all(not size.isEmpty() for size in page.pictures.values())
        assert set(re.findall(r"\{(\w+)\}", page.markdown)) <= {command.value for command in Command}
    files = list((resources() / "guide" / "pictures").iterdir())
    assert sum(file.stat().st_size for file in files) < LARGEST
    assert {file.name for file in files} == {name for page in pages for name in page.pictures}
    assert read_picture("window.png", QSize(64, 40)).size() == QSize(64, 40)
    assert read_picture("../../icons/info.svg", QSize(8, 8)).isNull()


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
