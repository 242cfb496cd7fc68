"""Text that means no good, in every field, and in whatever leaves the page."""

from playwright.sync_api import Page

from tests.browser.checklist_page import SAVES_DATA, WITHDRAW, Checklist
from tests.browser.hostile import TEXTS, TRY, WATCH, assert_harmless


def test_hostile_text_stays_text_in_every_field_and_output(page: Page) -> None:
    """The page gains no element, each reply is CPython's byte for byte, and each file has one message or event."""
    page.add_init_script(WATCH)
    Checklist(page).on(SAVES_DATA).open().answer(WITHDRAW).type_names()
    assert_harmless(TEXTS, page.evaluate(TRY, TEXTS))
