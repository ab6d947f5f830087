"""The demo of each of the five templates."""

from collections.abc import Iterator

import pytest

from kulturverktyg.demo.content import Content, read_content, templates_with_demo
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store, open_store
from tests.demos import copied_demo


def _at_one_worker(template: str) -> object:
    return pytest.param(template, marks=pytest.mark.xdist_group(f"demo of {template}"))


@pytest.fixture(scope="session", params=map(_at_one_worker, templates_with_demo()))
def template(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="session")
def content(template: str) -> Content:
    return read_content(template)


@pytest.fixture(scope="session")
def store(template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(copied_demo(template, tmp_path_factory.mktemp("demo") / "demo", tmp_path_factory)) as store:
        yield store


@pytest.fixture(scope="session")
def journey(store: Store) -> JourneyView:
    (journey,) = list_journeys(store)
    return journey
