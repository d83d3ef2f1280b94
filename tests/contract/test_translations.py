"""The translations are in step with the sources, whole, and fit what they translate."""

from pathlib import Path

import pytest
import translate
from translate import I18N, LANGUAGES, SOURCE_LANGUAGE
from ts_file import check, entries, fill, missing
from visible_words import Message, Untranslatable, source_messages

from desktop_app.words.languages import LANGUAGES as OFFERED

ALL = (SOURCE_LANGUAGE, *LANGUAGES)


def test_every_language_that_is_offered_has_its_file() -> None:
    assert set(ALL) == set(OFFERED)


def test_the_files_are_what_dev_py_translate_makes(tmp_path: Path) -> None:
    for file in I18N.glob("*.ts"):
        (tmp_path / file.name).write_bytes(file.read_bytes())
    translate.update(tmp_path, ALL)
    for language in ALL:
        made = tmp_path / f"stillwake_{language}.ts"
        translate.release(made, made.with_suffix(".qm"))
    names = {file.name for file in I18N.iterdir()}
    assert names == {file.name for file in tmp_path.iterdir()}
    assert [name for name in sorted(names) if (I18N / name).read_bytes() != (tmp_path / name).read_bytes()] == []


@pytest.mark.parametrize("language", ALL)
def test_no_translation_is_missing_or_unfit(language: str) -> None:
    assert check(I18N / f"stillwake_{language}.ts") == []


def test_each_language_has_its_own_number_of_plurals() -> None:
    forms = {
        language: {len(entry.forms) for entry in entries(I18N / f"stillwake_{language}.ts") if entry.plural}
        for language in ALL
    }
    assert forms == {"en": {2}, "ar": {6}, "de": {2}, "es": {2}, "fr": {2}, "ja": {1}, "zh_CN": {1}}


@pytest.mark.parametrize(
    ("code", "found"),
    [
        ('class A:\n def f(self):\n  self.tr("Make")', Message("A", "Make", places=("x.py",))),
        ('translate("A", "%n shots", "", self.count())', Message("A", "%n shots", "", True, ("x.py",))),
        ("f\"{translate('A', 'Done')} {x}\"", Message("A", "Done", places=("x.py",))),
        ('QCoreApplication.translate("A", "May", "the month")', Message("A", "May", "the month", places=("x.py",))),
    ],
)
def test_what_is_read_of_the_sources(code: str, found: Message) -> None:
    assert list(source_messages(code, "x.py")) == [found]


@pytest.mark.parametrize(
    "code",
    [
        'translate("A", text)',
        'translate("A", f"{n} shots")',
        'translate("A", "one" if one else "many")',
        'translate("A", "%n shots", "")',
        'translate("A", "{n} shots", "", n)',
        'class A:\n def f(self):\n  self.tr("%n shots", "", n)',
        'class A:\n def f(self, bar):\n  bar.tr("Make")',
        'translate("A", "Make", n=1)',
    ],
)
def test_what_no_translator_would_see_is_refused(code: str) -> None:
    with pytest.raises(Untranslatable):
        list(source_messages(code, "x.py"))


TS = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name>A</name>
<message><source>{what} of {all}</source><translation type="unfinished"></translation></message>
<message numerus="yes"><source>%Ln shots</source><translation type="unfinished">
<numerusform></numerusform><numerusform></numerusform></translation></message>
</context></TS>"""


@pytest.mark.parametrize(
    ("one", "forms", "trouble"),
    [
        ("{what} von {all}", '["eine Aufnahme", "%Ln Aufnahmen"]', 0),
        ("{what} von allen", '["eine Aufnahme", "%Ln Aufnahmen"]', 1),
        ("<b>{what}</b> von {all}", '["eine Aufnahme", "%Ln Aufnahmen"]', 1),
        ("{what} von {all} ", '["eine Aufnahme", "viele Aufnahmen"]', 2),
        ("", '["", ""]', 2),
    ],
)
def test_a_translation_is_filled_in_and_has_to_fit(tmp_path: Path, one: str, forms: str, trouble: int) -> None:
    file, given = tmp_path / "a.ts", tmp_path / "a.json"
    file.write_text(TS, "utf-8")
    assert missing(file, given) == 2
    given.write_text(
        f'[{{"context": "A", "source": "{{what}} of {{all}}", "translation": "{one}"}},'
        f' {{"context": "A", "source": "%Ln shots", "translation": {forms}}}]',
        "utf-8",
    )
    fill(file, given)
    assert len(check(file)) == trouble
