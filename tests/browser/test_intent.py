"""What loads the engine: a sign that it is wanted, or a connection that does not mind; and what does not."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import SLOW, Checklist

#: Long enough for an engine to begin to load that should not, in milliseconds.
WHILE = 1_000


def test_on_a_good_connection_it_loads_by_itself(page: Page) -> None:
    """The engine is there before the reader has found the first question."""
    checklist = Checklist(page).on({"effectiveType": "4g", "saveData": False}).open()
    expect(checklist.root).to_have_attribute("data-engine", "ready")


@pytest.mark.parametrize(
    "connection",
    [None, SLOW, {"effectiveType": "4g", "type": "cellular"}],
    ids=["unknown", "slow", "cellular"],
)
@pytest.mark.parametrize("intent", ["hover", "focus"])
def test_else_it_waits_for_a_sign(page: Page, connection: dict[str, object] | None, intent: str) -> None:
    """Nothing is fetched for somebody who only reads; the first movement towards the form starts it."""
    checklist = Checklist(page).on(connection).open()
    page.wait_for_timeout(WHILE)
    expect(checklist.root).to_have_attribute("data-engine", "idle")
    first = checklist.option("reason", "unsafe")
    if intent == "hover":
        first.hover()
    else:
        first.focus()
    expect(checklist.root).to_have_attribute("data-engine", "ready")


def test_who_saves_data_is_asked_for_none_before_an_answer(page: Page) -> None:
    """With Data Saver on, pointing and tabbing load nothing; an answer does."""
    checklist = Checklist(page).on({"effectiveType": "4g", "saveData": True}).open()
    checklist.option("reason", "unsafe").hover()
    checklist.option("reason", "unsafe").focus()
    page.wait_for_timeout(WHILE)
    expect(checklist.root).to_have_attribute("data-engine", "idle")
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")
