"""The interview's time as the page understood it: said in words, and asked back where it may be a slip."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import WITHDRAW, Checklist

#: Thursday, twenty to five in the afternoon.
NOW = "2026-11-26T16:40:00"

BERLIN = pytest.mark.parametrize(
    "context_options", [{"timezone_id": "Europe/Berlin", "locale": "en-GB"}], ids=["Berlin"]
)
UTC = pytest.mark.parametrize("context_options", [{"timezone_id": "UTC", "locale": "en-GB"}], ids=["UTC"])


def open_with(page: Page, time: str, offset: str = "+01:00") -> Checklist:
    """Open the checklist at `NOW`, by the clock of this offset, and give a time."""
    page.clock.set_fixed_time(NOW + offset)
    checklist = Checklist(page).open().answer({"reason": "personal"})
    checklist.field("starts_at").fill(time)
    return checklist.settle()


@BERLIN
def test_the_words_stand_at_the_field(page: Page) -> None:
    """Whoever looks sees them below it, whoever listens hears them with it, and once it is left."""
    page.clock.install(time=f"{NOW}+01:00")
    checklist = Checklist(page).open().answer({"reason": "personal"})
    field = checklist.field("starts_at")
    expect(field).to_have_accessible_description("Your local time.")
    field.fill("2026-11-27T14:00")
    words = "Tomorrow, Friday 27 November, 14:00, in 21 hours. Your device’s time zone (Europe/Berlin)."
    expect(checklist.question("notice")).to_contain_text(words, use_inner_text=True)
    expect(checklist.question("notice")).not_to_contain_text("Is that right?", use_inner_text=True)
    expect(field).to_have_accessible_description(f"Your local time. {words}")
    checklist.field("starts_at").blur()
    page.clock.run_for(1000)
    checklist.expect_said(re.escape(words))
    field.fill("")
    expect(checklist.question("notice").get_by_text("Your device’s time zone")).to_be_hidden()


@BERLIN
def test_a_page_that_stays_in_view_goes_with_the_time(page: Page) -> None:
    """No event tells of midnight, or that the device slept."""
    page.clock.install(time=f"{NOW}+01:00")
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.field("starts_at").fill("2026-11-27T14:00")
    checklist.settle()
    expect(checklist.result).to_contain_text("Latest: Thursday 26 November at 17:00.")
    page.clock.fast_forward("15:00:00")
    expect(checklist.question("notice")).to_contain_text("Today, Friday 27 November, 14:00, in 6 hours.")
    expect(checklist.result).to_contain_text("Call on Friday 27 November, between 09:00 and 10:00")


@BERLIN
@pytest.mark.parametrize(
    ("time", "words"),
    [
        ("2026-11-27T02:30", "Is that right? 02:30 is in the night. If you meant 14:30, correct it."),
        ("2026-11-27T23:00", "Is that right? 23:00 is in the night. If you meant 11:00, correct it."),
        ("2028-11-27T14:00", "Is that right? That is over a year away. Check the year."),
        ("2025-11-20T14:00", "Is that right? That was over a year ago. Check the year."),
        ("2026-11-26T14:40", "By this device’s clock (now 16:40, Europe/Berlin) that was 2 hours ago. If it has not"),
    ],
)
def test_what_may_be_a_slip_is_asked_back(page: Page, time: str, words: str) -> None:
    """In the night, over a year off or in the past: the page asks, and says what to do."""
    checklist = open_with(page, time)
    expect(checklist.question("notice")).to_contain_text(words, use_inner_text=True)


@UTC
def test_a_browser_that_knows_no_zone_says_so(page: Page) -> None:
    """Whoever keeps another clock sees by which one it passed, and nobody says that they missed it."""
    checklist = open_with(page, "2026-11-26T14:40", "Z")
    question = checklist.question("notice")
    expect(question).to_contain_text("Your device says its time zone is UTC. If that isn’t yours,", use_inner_text=True)
    expect(question).to_contain_text("By this device’s clock (now 16:40, UTC) that was", use_inner_text=True)
    expect(checklist.question("missed-by")).to_be_visible()
    expect(checklist.result).to_contain_text("The time has passed. Who missed it?")
    checklist.answer({"notice": "over-48h"})
    expect(question).not_to_contain_text("UTC", use_inner_text=True)
    expect(checklist.question("missed-by")).to_be_hidden()


@BERLIN
def test_a_time_answers_its_question_at_once(page: Page) -> None:
    """Which notice it leaves is marked before Python has started, and follows the time."""
    page.clock.set_fixed_time(f"{NOW}+01:00")
    checklist = Checklist(page).open()
    options = {"2026-11-27T16:40": "24-48h", "2026-11-26T18:00": "under-2h", "2020-01-01T10:00": "passed"}
    for time, option in options.items():
        checklist.field("starts_at").fill(time)
        expect(checklist.option("notice", option)).to_be_checked()
    checklist.answer({**WITHDRAW, "notice": "over-48h"}).expect_outcome("withdraw")
    expect(checklist.field("starts_at")).to_have_value("")
