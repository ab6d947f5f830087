"""The main job from end to end, as a user does it at the desk."""

from pathlib import Path

from PySide6.QtWidgets import QListWidget, QListWidgetItem, QTabWidget, QTreeView

from kulturverktyg.collect.ballot_box import BallotBox
from kulturverktyg.collect.package import box_beside, read_package
from kulturverktyg.gui.desk.results.first_pane import FindingsCard
from kulturverktyg.gui.widgets.data_table import DataTable
from tests.ballots import ballots_for
from tests.gui.desk.at_the_desk import Desk
from tests.gui.desk.reports_hands import make_files


def test_from_template_to_report(empty_desk: Desk, tmp_path: Path) -> None:
    desk = empty_desk
    desk.click("button_begin")
    desk.write("edit_name", "Kulturresan i Söder")
    desk.click("button_create")
    assert desk.text("label_journey") == "Kulturresan i Söder"
    assert desk.text("label_next") == "Nästa steg: lägg in enheter"

    desk.click("button_next")
    tree = desk.find(QTreeView, "tree_units")
    desk.click("button_add_unit")
    desk.write_in_place(tree, "Omsorg")
    desk.click("button_add_below")
    desk.write_in_place(tree, "Hemtjänst")
    assert desk.text("label_next") == "Nästa steg: fyll i hur många som arbetar i varje enhet"
    unit = tree.currentIndex()
    desk.click_cell(tree, unit.siblingAtColumn(1))
    desk.write_in_place(tree, "40")
    assert desk.text("label_total").startswith("Tillsammans 40 personer: medarbetare 40")

    desk.click("button_next")
    assert desk.window.pages.survey_page.isVisible()
    desk.go("Kom igång")
    desk.click("check_survey")
    assert desk.text("label_next") == "Nästa steg: planera workshoppen: dag, plats och kiosker"
    desk.click("button_next")
    desk.write("edit_date", "2027-03-16")
    assert desk.text("label_next") == "Nästa steg: öppna kiosken"
    desk.click("button_next")
    desk.dialogs.will_answer(True, "2580")
    desk.click("button_kiosk")
    (package_file,) = desk.kiosks
    package = read_package(package_file)
    box = BallotBox.open(box_beside(package_file, package.mode), package)
    for ballot in ballots_for(package, 30):
        box.drop(ballot)
    desk.go("Enkät")
    desk.go("Kiosk")
    assert "30 svar" in desk.table("table_workshops")
    assert "Kiosken är öppen" in desk.table("table_workshops")
    box.close()

    desk.dialogs.will_answer(True)
    desk.click("button_close_round")
    assert desk.message == "Omgången är stängd. Nu finns resultaten."
    desk.click("button_next")
    gaps = desk.find(FindingsCard, "card_gaps").lines()
    desk.find(QTabWidget, "tabs").setCurrentIndex(1)
    desk.settle()
    rows = [line.split("\t") for line in desk.table("table_dimensions").splitlines()[1:]]
    assert "Säga vad man tycker" in [row[0] for row in rows]
    shown = {row[0]: row[3] for row in rows}
    assert [shown[about] for about, _ in gaps] == [gap for _, gap in gaps]
    assert [gap for _, gap in gaps] == sorted((gap for gap in shown.values() if gap.startswith("+")), reverse=True)[:3]

    desk.click("button_export")
    make_files(desk, tmp_path / "rapporter", "xlsx")
    files = [path.name for path in (tmp_path / "rapporter").iterdir()]
    assert [name.rpartition(".")[2] for name in files] == ["xlsx"]
    assert [item.text() for item in _items(desk.find(QListWidget, "list_files"))] == files
    desk.click("button_show_folder")
    assert desk.dialogs.asked[-1] == f"Mapp: {tmp_path / 'rapporter'}"

    desk.go("Alla resor")
    assert "stängd, resultat finns" in desk.find(DataTable, "table_journeys").as_text()


def _items(view: QListWidget) -> list[QListWidgetItem]:
    return [view.item(row) for row in range(view.count())]
