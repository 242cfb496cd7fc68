"""Taking the message away: into the mail program, as a file, and a reminder for the calendar."""

import email
import email.policy
import re
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import NAMES, WITHDRAW, Checklist, shown
from tests.browser.conftest import drives_installed_firefox

#: Keeps the address of a link that a script follows, instead of following it; and a file, which it follows.
CATCH_LINKS = """
  const make = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    blob.text().then((text) => { window.made = text; });
    return make.call(URL, blob);
  };
  const follow = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.protocol === "mailto:") document.documentElement.dataset.followed = this.href;
    else {
      document.documentElement.dataset.saved = this.download;
      follow.call(this);
    }
  };
"""


@pytest.fixture
def checklist(page: Page) -> Checklist:
    """Open the checklist with an email that lacks nothing."""
    page.add_init_script(CATCH_LINKS)
    return Checklist(page).open().answer(WITHDRAW).type_names()


def save(page: Page, button: str) -> tuple[str, str]:
    """Press a button and return the name and the text of the file that it saves."""
    if drives_installed_firefox():  # WebDriver BiDi tells of no download
        root = page.locator("html")
        page.get_by_role("button", name=button).click()
        expect(root).to_have_attribute("data-saved", re.compile("."))
        return root.get_attribute("data-saved") or "", page.evaluate("made")
    with page.expect_download() as download:
        page.get_by_role("button", name=button).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes().decode()


def test_the_mail_program_gets_the_message_as_it_reads(page: Page, checklist: Checklist) -> None:
    """Subject and text arrive in the mail program, edits and odd characters included."""
    checklist.body.fill("I withdraw & thank you?\n\n100 % sure, #1 + 1. Ümit 😀 Ada")
    checklist.press("Open in mail app")

    root = page.locator("html")
    expect(root).to_have_attribute("data-followed", re.compile("^mailto:"))
    link = root.get_attribute("data-followed") or ""
    fields = parse_qs(urlsplit(link).query, strict_parsing=True)
    assert fields["subject"] == [checklist.field("subject").input_value()]
    assert fields["body"] == ["I withdraw & thank you?\r\n\r\n100 % sure, #1 + 1. Ümit 😀 Ada"]


def test_a_message_too_long_for_a_link_says_so(page: Page, checklist: Checklist) -> None:
    """Where mail programs would cut the message off, the reader is told and nothing opens."""
    checklist.body.fill("I withdraw. Thank you. Ada Byron. " * 60)
    checklist.press("Open in mail app")

    expect(shown(page, re.compile("too long for a mail link"))).to_be_visible()
    expect(page.locator("html")).not_to_have_attribute("data-followed", re.compile(""))


def test_the_email_is_saved_as_a_file(page: Page, checklist: Checklist) -> None:
    """The file holds what the page shows, and its name tells nobody anything."""
    checklist.type_names({**NAMES, "your_name": "Zoë Öztürk"})

    name, text = save(page, "Save the email")

    message = email.message_from_string(text, policy=email.policy.default)
    assert name == "email.eml"
    assert message["Subject"] == checklist.field("subject").input_value()
    assert message["X-Unsent"] == "1"
    assert message.get_content().replace("\r\n", "\n").rstrip("\n") == checklist.body.input_value()
    said = "We gave it to your browser: look in your downloads."
    expect(page.locator('[data-part="handed"]')).to_contain_text(said)
    checklist.expect_said(said)


@pytest.mark.usefixtures("checklist")
def test_the_reminder_names_nobody(page: Page) -> None:
    """One event, with a title that a colleague may read, and where the message is if nobody answers."""
    name, text = save(page, "Set a reminder")

    assert name == "reminder.ics"
    assert text.count("BEGIN:VEVENT") == 1
    assert "SUMMARY:Follow up\r\n" in text
    unfolded = text.replace("\r\n ", "")
    assert "DESCRIPTION:No answer? Open the checklist and choose “They haven’t answered”.\r\n" in unfolded
    assert not any(word in text for name in NAMES.values() for word in name.split())


def test_two_files_at_once_are_both_handed_over(checklist: Checklist) -> None:
    """The second press does not take the first one's file away."""
    checklist.page.evaluate(
        """() => {
          URL.createObjectURL = ({ type }) => { document.title += type; return "#"; };
          for (const one of ["eml", "ics"]) document.querySelector(`[data-action=${one}]`).click();
        }"""
    )
    expect(checklist.page).to_have_title(re.compile("message/rfc822.*text/calendar"))


def test_a_file_with_a_gap_takes_a_second_press(page: Page, checklist: Checklist) -> None:
    """What is missing blocks the file as it blocks the copy; the reminder is free."""
    checklist.type_names({"company": ""})
    checklist.press("Save the email")
    expect(shown(page, "Press again to go on anyway")).to_be_visible()

    name, _ = save(page, "Save the email")

    assert name == "email.eml"
