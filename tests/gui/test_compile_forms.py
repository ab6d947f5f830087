"""The generated forms are those that the designer's files make."""

from pathlib import Path

from kulturverktyg.gui.compile_forms import FORMS, SOURCES, compiled, stale, write

FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sample</class><widget class="QWidget" name="Sample">
<property name="windowTitle"><string>Prov</string></property></widget></ui>
"""


def test_generated_forms_are_up_to_date() -> None:
    assert stale(SOURCES, FORMS) == []


def test_changed_new_and_removed_forms_are_found_and_mended(tmp_path: Path) -> None:
    sources, forms = tmp_path / "ui", tmp_path / "forms"
    sources.mkdir()
    forms.mkdir()
    (sources / "sample.ui").write_text(FORM, "utf-8")
    (forms / "ui_gone.py").write_text("")
    assert write(sources, forms) == ["ui_gone.py", "ui_sample.py"]
    assert stale(sources, forms) == []
    (sources / "sample.ui").write_text(FORM.replace("Prov", "Annat"), "utf-8")
    assert stale(sources, forms) == ["ui_sample.py"]


def test_what_lies_in_a_stack_or_is_scrolled_is_made_there(tmp_path: Path) -> None:
    """It takes long to move what holds many widgets."""
    source = tmp_path / "sample.ui"
    source.write_text(
        """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0"><class>Sample</class><widget class="QWidget" name="Sample">
<widget class="QStackedWidget" name="stack"><widget class="QWidget" name="page"/></widget>
<widget class="QScrollArea" name="scroll"><widget class="QWidget" name="scrolled"/></widget>
</widget></ui>
""",
        "utf-8",
    )
    module = compiled(source)
    assert "self.page = QWidget(self.stack)" in module
    assert "self.scrolled = QWidget(self.scroll.viewport())" in module
