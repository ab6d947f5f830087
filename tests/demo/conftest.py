"""The demo of each of the five templates, made once a session."""

import datetime as dt
from collections.abc import Iterator

import pytest

from kulturverktyg.demo import make_demo
from kulturverktyg.demo.content import Content, read_content, templates_with_demo
from kulturverktyg.prepare.journeys import list_journeys
from kulturverktyg.prepare.views import JourneyView
from kulturverktyg.store.store import Store, open_store

TODAY = dt.date(2026, 11, 16)


@pytest.fixture(scope="session", params=templates_with_demo())
def template(request: pytest.FixtureRequest) -> str:
    found: str = request.param
    return found


@pytest.fixture(scope="session")
def content(template: str) -> Content:
    return read_content(template)


@pytest.fixture(scope="session")
def store(template: str, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Store]:
    with open_store(make_demo(tmp_path_factory.mktemp("demo"), today=TODAY, template=template)) as store:
        yield store


@pytest.fixture(scope="session")
def journey(store: Store) -> JourneyView:
    (journey,) = list_journeys(store)
    return journey
