"""The whole journey with keys alone."""

import re

from playwright.sync_api import Page, expect

from tests.browser.checklist_page import Checklist

MOST_TABS = 120


def tab_to(page: Page, selector: str, key: str = "Tab") -> None:
    """Press Tab until the focus is on what `selector` names."""
    for _ in range(MOST_TABS):
        page.keyboard.press(key)
        if page.evaluate("s => document.activeElement.matches(s)", selector):
            return
    raise AssertionError(f"Tab never came to {selector}")


def choose(page: Page, question: str, steps: int) -> None:
    """Answer a question: Tab into it, Space for its first option, arrows for the others."""
    tab_to(page, f'[name="{question}"]')
    page.keyboard.press("Space")
    for _ in range(steps):
        page.keyboard.press("ArrowDown")


def test_whole_journey(page: Page) -> None:
    """Answers, names, an edit and the copy, without ever touching the pointer."""
    checklist = Checklist(page).open()
    choose(page, "reason", 4)
    choose(page, "notice", 0)
    choose(page, "certainty", 0)
    choose(page, "interest", 2)
    for question in ("booked-by", "stage", "channel"):
        choose(page, question, 0)
    checklist.settle().expect_outcome("withdraw")
    for name, text in (("your_name", "Ada"), ("company", "Engines"), ("role", "Engineer")):
        tab_to(page, f'[name="{name}"]')
        page.keyboard.type(text)
        page.keyboard.press("Enter")
    checklist.settle()  # the draft has the names in it
    tab_to(page, '[name="body"]')
    page.keyboard.press("Control+Home")
    page.keyboard.type("Dear all. ")
    tab_to(page, '[data-action="copy-email"]', "Shift+Tab")
    page.keyboard.press("Enter")
    checklist.expect_said("Copied")
    expect(page.locator('[data-action="copy-email"]')).to_be_focused()
    expect(checklist.body).to_have_value(re.compile("^Dear all. "))


def test_focus_can_be_seen(page: Page) -> None:
    """Wherever Tab stops in the checklist, something is drawn round it."""
    checklist = Checklist(page).open().answer({"reason": "staying"})
    checklist.option("reason", "staying").focus()
    unseen = []
    for _ in range(MOST_TABS):
        page.keyboard.press("Tab")
        drawn = page.evaluate(
            """() => {
              const it = document.activeElement;
              if (!it.closest("bow-out-checklist")) return null;
              if (!it.matches(":focus")) return [true];  // a part of it, which the browser marks
              const drawn = [it, it.closest(".bow-option")].some(
                (one) => one && getComputedStyle(one).outlineStyle !== "none");
              return [drawn, it.outerHTML.slice(0, 80)];
            }"""
        )
        if drawn is None:
            break
        if not drawn[0]:
            unseen.append(drawn[1])
    assert unseen == []


def test_missing_names_are_one_key_away(page: Page) -> None:
    """Pressing Copy too early names what is missing, and a link goes to the field."""
    checklist = Checklist(page).open().answer({"reason": "staying"})
    page.locator('[data-action="copy-email"]').focus()
    page.keyboard.press("Enter")
    checklist.expect_said("Still missing")
    tab_to(page, '[data-part="missing"] a', "Shift+Tab")
    page.keyboard.press("Enter")
    expect(checklist.field("role")).to_be_focused()
