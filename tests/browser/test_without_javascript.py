"""The checklist on paper: no script, or one that never comes."""

import re

import pytest
from playwright.sync_api import Page, expect

from checklist.questions import QUESTIONS
from tests.browser.conftest import Server


@pytest.fixture
def forgiven() -> str:
    """Let the browser log the files that a test takes away, but nothing else."""
    return "Failed to load resource|Loading module from"


NO_SCRIPT = pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])


@NO_SCRIPT
def test_every_question_can_be_read_and_marked(page: Page) -> None:
    """All questions are there at once; those that are not for everybody say whom they are for."""
    page.goto("checklist/")
    for question in QUESTIONS:
        fieldset = page.locator(f"#question-{question.id}")
        expect(fieldset).to_be_visible()
        expect(fieldset).to_have_accessible_name(question.text)
        expect(fieldset.get_by_text("Only if")).to_have_count(1 if question.asked_when else 0)
        for group in fieldset.get_by_role("group").all():
            expect(group).to_have_accessible_name(re.compile("|".join(option.heading for option in question.options)))
        radios = fieldset.get_by_role("radio")
        values = radios.evaluate_all("all => all.map(one => one.value)")
        assert values == [option.id for option in question.options]
        last = radios.last
        last.check()
        expect(last).to_be_checked()


@NO_SCRIPT
def test_the_page_says_how_to_do_it_by_hand(page: Page) -> None:
    """What would need the engine is not there; the ways round it are."""
    page.goto("checklist/")
    note = page.locator("bow-out-checklist noscript")  # its text is hidden from other locators
    expect(note.locator("p")).to_be_visible()
    expect(note.locator("p")).to_contain_text("needs JavaScript")
    for address in ("/score/#by-hand", "/messages/"):
        expect(note.locator(f'a[href$="{address}"]')).to_be_visible()
    expect(page.locator("#bow-result")).to_be_hidden()
    expect(page.locator("bow-out-checklist button:visible")).to_have_count(0)


@NO_SCRIPT
def test_enter_sends_nothing(page: Page) -> None:
    """The form cannot be sent off with its answers in the address."""
    page.goto("checklist/")
    page.locator('[name="reason"][value="nerves"]').check()
    page.locator('[name="starts_at"]').press("Enter")
    page.locator('[name="reason"][value="nerves"]').press("Enter")
    expect(page).to_have_url(re.compile(r"/checklist/$"))
    expect(page.locator('[name="reason"][value="nerves"]')).to_be_checked()


def test_a_script_that_never_comes_leaves_the_paper_form(page: Page, server: Server) -> None:
    """If our script cannot be had, all questions appear, and the ways round it."""
    server.missing = ("register.mjs",)
    page.goto("checklist/")
    for question in QUESTIONS:
        expect(page.locator(f"#question-{question.id} legend")).to_be_visible()
    expect(page.get_by_text("No result showing?")).to_be_visible()
