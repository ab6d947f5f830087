"""The printed guide has a page for each role, with what is asked of all first."""

from io import BytesIO
from uuid import uuid4

from pypdf import PdfReader

from kulturverktyg.printing.interview_guide import interview_guide
from kulturverktyg.understand.interview import GuideLine


def pages(content: bytes) -> list[str]:
    return ["".join(page.extract_text().split()) for page in PdfReader(BytesIO(content)).pages]


def test_each_role_has_a_page_with_what_all_are_asked_first() -> None:
    staff, managers, clients = uuid4(), uuid4(), uuid4()
    roles = {staff: "Medarbetare", managers: "Chef", clients: "Klient"}
    guide = [
        GuideLine(uuid4(), managers, "Vad bestämmer du?"),
        GuideLine(uuid4(), None, "Hur är det?"),
        GuideLine(uuid4(), staff, "Vad gör dig glad?"),
        GuideLine(uuid4(), staff, " "),
    ]
    first, second = pages(interview_guide(guide, roles, "Kulturresan"))
    assert "Medarbetare1Hurärdet?2Vadgördigglad?" in first
    assert "Chef1Hurärdet?2Vadbestämmerdu?" in second
    assert "Skrivinganamn" in first


def test_a_guide_to_all_alone_is_one_page() -> None:
    (page,) = pages(interview_guide([GuideLine(uuid4(), None, "Hur är det?")], {uuid4(): "Chef"}, "Resan"))
    assert "1Hurärdet?" in page
    assert "Chef" not in page
