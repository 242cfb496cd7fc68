"""Text that means no good, in every field, and in whatever leaves the page."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import SAVES_DATA, WITHDRAW, Checklist
from tests.browser.hostile import TEXTS, TOO_LONG, TRY, WATCH, WHERE, assert_harmless

TYPE = """async (field, text) => {
  const start = performance.now();
  field.value = text; // pasted: without a layout, which takes a browser minutes of its own
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  await new Promise((rendered) => requestAnimationFrame(() => setTimeout(rendered)));
  return (performance.now() - start) / 1000;
}"""
"""Puts text into a field; returns after how many seconds the page can be used again."""

SECONDS = 10


@pytest.mark.parametrize("where", WHERE)
def test_hostile_text_stays_text_in_every_field_and_output(page: Page, where: str) -> None:
    """The page gains no element, each reply is CPython's byte for byte, and each file has one message or event."""
    answers, selector = WHERE[where]
    page.add_init_script(WATCH)
    Checklist(page).on(SAVES_DATA).open().answer(answers).type_names()
    assert_harmless(TEXTS, page.evaluate(TRY, {"selector": selector, "texts": TEXTS}))


def test_what_is_too_long_is_said_by_name_and_kept(page: Page) -> None:
    """Whoever pastes a whole book by mistake is told where it is, and loses nothing; the page stays usable."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    fields = [("company", "The company", max(TOO_LONG, key=len)), *(("body", "Message", text) for text in TOO_LONG)]
    for name, label, text in fields:
        before = checklist.field(name).input_value()
        assert checklist.field(name).evaluate(TYPE, text) < SECONDS
        checklist.settle().expect_outcome("withdraw")
        expect(page.locator(f"#error-{name}")).to_contain_text("too long")
        checklist.press("Save the email")
        expect(page.locator('p[data-part="refused"]')).to_contain_text(f"{label}: This is too long")
        if name == "body":
            checklist.press("Copy the email").expect_said("Copied")
        page.reload()
        checklist.settle().expect_outcome("withdraw")
        assert checklist.field(name).evaluate("(field, text) => field.value === text", text)
        checklist.field(name).evaluate(TYPE, before)
        checklist.settle()
        expect(page.locator(f"#error-{name}")).to_be_hidden()
