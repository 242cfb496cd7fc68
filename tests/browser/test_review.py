"""The message read back: what is wrong with it, shown in it, and said before it is copied."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checklist_page import NAMES, WITHDRAW, Checklist, shown

ANGRY = "Hello 😀 team,\n\nI withdraw. This was a waste of my time. Thank you.\n\nAda"


@pytest.fixture
def checklist(page: Page) -> Checklist:
    """Open the checklist with an email that lacks nothing."""
    return Checklist(page).open().answer(WITHDRAW).type_names()


@pytest.fixture
def findings(page: Page) -> Locator:
    """Return what is said of the email."""
    return page.locator('[data-part="draft-email"] [data-part="review"]')


def selected(page: Page) -> tuple[str, str]:
    """Return the field that has the focus, and the words that are selected in it."""
    name, text = page.evaluate(
        """() => {
          const field = document.activeElement;
          return [field.name, field.value.slice(field.selectionStart, field.selectionEnd)];
        }"""
    )
    return name, text


def test_a_composed_message_gets_no_remark(checklist: Checklist, findings: Locator) -> None:
    """Nobody is told that our own words are wrong."""
    expect(checklist.body).not_to_have_value("")
    expect(findings).to_be_hidden()


def test_a_finding_leads_to_the_words_it_means(page: Page, checklist: Checklist, findings: Locator) -> None:
    """The words are quoted; pressing them selects them in the message, behind an emoji too."""
    checklist.body.fill(ANGRY)
    checklist.settle()

    expect(findings.get_by_role("listitem")).to_have_count(1)
    expect(findings).to_contain_text("Stop: Leave out what went wrong")
    findings.get_by_role("button", name="waste of my time").click()

    assert selected(page) == ("body", "waste of my time")


def test_findings_go_when_the_words_do(checklist: Checklist, findings: Locator) -> None:
    """Whoever takes the words out reads no more of them."""
    checklist.body.fill(ANGRY)
    expect(findings).to_be_visible()
    checklist.body.fill(ANGRY.replace(" This was a waste of my time.", ""))
    expect(findings).to_be_hidden()


def test_a_blank_is_not_copied_unseen(page: Page, checklist: Checklist, findings: Locator) -> None:
    """A pasted message with a blank in it is copied only at a second press, which the button says."""
    checklist.body.fill("Dear [Name],\n\nI withdraw. Thank you.\n\nAda")
    expect(findings).to_contain_text("[Name]")

    checklist.press("Copy the email")

    expect(shown(page, "Press again to go on anyway")).to_be_visible()
    expect(page.get_by_role("button", name="Copy anyway")).to_be_visible()
    checklist.press("Copy anyway")
    expect(page.locator('[data-part="copied"]:visible, [data-part="copy-by-hand"]:visible')).to_have_count(1)


def test_the_call_is_read_back_too(page: Page, checklist: Checklist) -> None:
    """What is wrong with the words for the phone stands beside them, not beside the email."""
    checklist.answer({"notice": "under-24h"})
    checklist.field("if_asked_why").fill("Your manager was rude and nobody bothered to reply.")
    checklist.settle()

    call = page.locator('[data-part="draft-call"] [data-part="review"]')
    expect(call).to_contain_text("Leave out what went wrong")
    call.get_by_role("button", name="rude").click()
    assert selected(page) == ("if_asked_why", "rude")


def test_a_name_that_looks_like_markup_stays_text(page: Page, checklist: Checklist, findings: Locator) -> None:
    """What a finding quotes is only ever text."""
    checklist.type_names({**NAMES, "company": "<img src=x onerror=alert(1)>"})
    checklist.body.fill("I withdraw from the role at Globex. Thank you. Ada Byron")

    expect(findings).to_contain_text("the company is <img src=x onerror=alert(1)>")
    assert page.locator("bow-out-checklist img").count() == 0


def test_what_would_change_it_is_said(page: Page, checklist: Checklist) -> None:
    """A reader sees at most three things that would change the result, each a sentence, each true."""
    checklist.answer({"notice": "under-24h"})
    changes = page.get_by_role("region", name="Why").locator('[data-part="changes"] li')
    expect(changes.first).to_be_visible()

    texts = changes.all_inner_texts()
    assert 1 <= len(texts) <= 3
    assert "With a day or more left, an email would do." in texts
    checklist.answer({"notice": "24-48h"})
    expect(checklist.root).to_have_attribute("data-channel", "email")
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")
    expect(changes).to_have_count(0)  # only another reason would change it, which is not for the reader to choose
