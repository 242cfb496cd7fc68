"""Text that means no good, in every field, and in whatever leaves the page."""

import pytest
from playwright.sync_api import Page

from tests.browser.checklist_page import SAVES_DATA, WITHDRAW, Checklist
from tests.browser.elsewhere import ALL_WAYS, TRY_ALL, Elsewhere
from tests.browser.hostile import TEXTS, TRY, WATCH, assert_harmless

BLOCKED = """(wanted) => new Promise((done) => {
  const { dataset } = document.documentElement;
  const look = () => dataset.blocked === wanted && done(wanted);
  new MutationObserver(look).observe(document.documentElement, { attributes: true });
  look();
  setTimeout(() => done(dataset.blocked), 20_000);
})"""
"""Waits for `data-blocked`: a locator would wait for the form's navigation, which Chromium neither starts nor ends."""


def test_hostile_text_stays_text_in_every_field_and_output(page: Page) -> None:
    """The page gains no element, each reply is CPython's byte for byte, and each file has one message or event."""
    page.add_init_script(WATCH)
    Checklist(page).on(SAVES_DATA).open().answer(WITHDRAW).type_names()
    assert_harmless(TEXTS, page.evaluate(TRY, TEXTS))


@pytest.mark.parametrize("forgiven", ["."], ids=[""])  # the browser says of each that it was blocked
def test_nothing_gets_out_to_another_site(page: Page, elsewhere: Elsewhere) -> None:
    """Whatever a page may try is blocked by its policy, and said to be; the other site hears of none of it."""
    page.goto("checklist/")
    page.evaluate(f"function () {{ {TRY_ALL} }}", elsewhere.address)
    assert page.evaluate(BLOCKED, ALL_WAYS) == ALL_WAYS
    assert elsewhere.visits == []
    page.goto(elsewhere.address)  # nor is it deaf
    assert elsewhere.visits != []
