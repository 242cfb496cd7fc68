"""What a reader adds to the message with one tap, and the next message, once they have answered."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checklist_page import ATTEND, LATE, NAMES, RESCHEDULE, WITHDRAW, Checklist, put_on_paper, shown
from tests.browser.find_browser import lets_read_clipboard

RIGHT_FIT = "Say that it isn’t right for me at this stage"
TRAVEL = "They have booked travel or a room for me"
BEREAVEMENT = "Say that there has been a death in my family"


@pytest.fixture
def checklist(page: Page) -> Checklist:
    """Open the checklist with an email that lacks nothing."""
    return Checklist(page).open().answer(WITHDRAW).type_names()


def extra(page: Page, label: str) -> Locator:
    """Return the control that adds a sentence or takes it out."""
    return page.get_by_role("group", name="Sentences to add or take out").get_by_label(label)


def answered(page: Page) -> Locator:
    """Return the choice of what they have answered."""
    return page.get_by_label("Have they answered?")


# Sentences ------------------------------------------------------------------------------------------------------------


def test_a_tap_takes_a_sentence_out_and_another_adds_one(page: Page, checklist: Checklist) -> None:
    """The message changes at once, the focus stays, and the choice outlasts other changes."""
    expect(extra(page, RIGHT_FIT)).to_be_checked()
    expect(checklist.body).to_have_value(re.compile("at this stage"))
    extra(page, RIGHT_FIT).focus()
    page.keyboard.press("Space")
    expect(checklist.body).not_to_have_value(re.compile("at this stage"))
    expect(extra(page, RIGHT_FIT)).to_be_focused()
    extra(page, TRAVEL).check()
    expect(checklist.body).to_have_value(re.compile("booked"))
    page.get_by_label("Tone").select_option("formal")
    checklist.settle()
    expect(extra(page, RIGHT_FIT)).not_to_be_checked()
    expect(extra(page, TRAVEL)).to_be_checked()


def test_only_what_the_shown_drafts_have_a_place_for_is_offered_and_once(page: Page, checklist: Checklist) -> None:
    """What goes into an email alone is not offered beside a text, and what goes into three drafts is one choice."""
    page.get_by_label("How", exact=True).select_option("text")
    checklist.settle()
    expect(extra(page, TRAVEL)).to_have_count(0)
    page.get_by_label("How", exact=True).select_option("")
    late = {name: RESCHEDULE[name] for name in ("reason", "certainty", "booked-by")} | {"notice": "under-24h"}
    checklist.answer(late).expect_outcome("reschedule")
    expect(extra(page, BEREAVEMENT)).to_have_count(1)
    extra(page, BEREAVEMENT).check()
    checklist.settle()
    for part in ("point", "voicemail", "body"):
        expect(checklist.field(part)).to_have_value(re.compile("death in my family"))


# Details that come and go ---------------------------------------------------------------------------------------------


def test_when_they_could_come_is_asked_where_the_message_says_it(page: Page, checklist: Checklist) -> None:
    """The field comes with the message that has a place for it, and stays while it holds text; so do the others."""
    times = checklist.field("other_times")
    expect(times).to_be_hidden()
    checklist.answer(RESCHEDULE).expect_outcome("reschedule")
    checklist.type_names({"other_times": "Any day next week after 2"})
    expect(checklist.body).to_have_value(re.compile("any day next week after 2"))
    checklist.answer({"certainty": "yes", "interest": "no"}).expect_outcome("withdraw")
    expect(times).to_be_visible()
    checklist.type_names({"other_times": ""})
    expect(times).to_be_hidden()
    page.get_by_text("More you can add").click()
    expect(checklist.field("your_phone")).to_be_visible()
    page.get_by_label("How", exact=True).select_option("text")
    expect(page.get_by_text("More you can add")).to_be_hidden()
    names = page.get_by_label("Their name")
    for recipient, name in {"recruiter": "recruiter_name", "employer": "their_name"}.items():
        page.get_by_label("To", exact=True).select_option(recipient)
        expect(names.locator("visible=true")).to_have_count(1)
        expect(names.locator("visible=true")).to_have_attribute("name", name)


def test_what_they_want_to_ask_is_asked_for_where_it_is_said(checklist: Checklist) -> None:
    """Whoever is to talk to them first can say what about."""
    checklist.answer({"reason": "company-concern", "certainty": "no", "raised": "no"}).expect_outcome("talk-first")
    checklist.type_names({"your_question": "is the team being cut"})
    expect(checklist.field("if_told_to_go_ahead")).to_have_value(re.compile(r"Is the team being cut\?"))


def test_no_answer_is_left_out_and_said_at_its_field(page: Page, checklist: Checklist) -> None:
    """It reads as if the field were empty; nothing is blocked but what is needed, and what was typed stays."""
    checklist.type_names({"their_name": "Mr", "company": "N/A"})
    company = checklist.field("company")
    expect(company).to_have_accessible_description("“N/A” is left out. Fill this in, or leave it empty.")
    expect(company).not_to_have_attribute("aria-invalid", "true")
    expect(shown(page, "“Mr” is left out.")).to_be_visible()
    expect(page.locator("#bow-missing")).to_contain_text("The company")
    expect(checklist.body).to_have_value(re.compile("^Hello,"))
    expect(checklist.body).not_to_have_value(re.compile("N/A|Mr"))
    expect(company).to_have_value("N/A")
    checklist.type_names({"company": NAMES["company"]})
    expect(page.locator("#error-company")).to_be_hidden()
    checklist.press("Copy the email").expect_said("Copied")  # whom it is to may stay unsaid


# Forms ----------------------------------------------------------------------------------------------------------------


def test_beside_a_call_stands_a_voicemail_and_each_has_its_button(page: Page, checklist: Checklist) -> None:
    """Whoever chooses to call gets both, each with its own copy first, and what is said of a copy is beside it."""
    page.get_by_label("How", exact=True).select_option("call")
    checklist.settle()
    shown = page.locator("#bow-drafts .bow-draft:visible")
    expect(shown.get_by_role("heading", level=3)).to_have_text(["What to say on the phone", "Voicemail"])
    for number, name in enumerate(["Copy the call script", "Copy the voicemail"]):
        expect(shown.nth(number).get_by_role("button").first).to_have_accessible_name(name)
    checklist.press("Copy the voicemail").expect_said("Copied")
    expect(shown.nth(1).get_by_text("Now paste it where you need it")).to_be_visible()
    checklist.answer({"reason": "treated-badly"}).settle()
    expect(page.get_by_text("You owe them no call.")).to_be_visible()
    expect(shown.get_by_role("heading", level=3)).to_have_text(["What to say on the phone"])


def test_a_part_of_a_call_that_is_empty_is_neither_shown_nor_copied(page: Page, checklist: Checklist) -> None:
    """Where nobody says "go ahead" no line is for it; a part that its reader empties stays, to be filled again."""
    checklist.answer(LATE)
    go_ahead = checklist.field("if_told_to_go_ahead")
    expect(go_ahead).to_be_hidden()
    expect(page.get_by_text("If they say “go ahead”")).to_be_hidden()
    checklist.field("if_annoyed").fill("")
    checklist.settle()
    expect(checklist.field("if_annoyed")).to_be_focused()
    checklist.press("Copy the call script").expect_said("Copied")
    if lets_read_clipboard():
        copied = page.evaluate("navigator.clipboard.readText()")
        assert "If they ask why" in copied
        assert "go ahead" not in copied
        assert "annoyed" not in copied
    put_on_paper(page)
    expect(page.get_by_text("If they ask why", exact=True)).to_be_visible()
    expect(page.get_by_text("If they are annoyed", exact=True)).to_be_hidden()


# The next message -----------------------------------------------------------------------------------------------------


def test_their_answer_leads_to_the_next_message_and_back(page: Page, checklist: Checklist) -> None:
    """Each message keeps its reader's own words; the page says which one it is, and the focus stays at the choice."""
    checklist.body.fill("My own first words. Ada Byron")
    checklist.settle()
    answered(page).focus()
    answered(page).select_option("They offer more")
    expect(page.get_by_role("heading", name="Your next message")).to_be_visible()
    expect(checklist.body).to_have_value(re.compile("better offer"))
    expect(checklist.field("subject")).to_have_value(re.compile("^Re: "))
    checklist.expect_said("Your next message is above")
    expect(answered(page)).to_be_focused()
    page.get_by_role("link", name="Go to it").click()
    expect(page.get_by_role("region", name="Your next message")).to_be_focused()

    checklist.body.fill("My own next words. Ada Byron")
    checklist.settle()
    answered(page).select_option("Not yet")
    expect(checklist.body).to_have_value("My own first words. Ada Byron")
    expect(page.get_by_role("heading", name="Your message", exact=True)).to_be_visible()
    answered(page).select_option("They offer more")
    expect(checklist.body).to_have_value("My own next words. Ada Byron")
    answered(page).select_option("They ask why")
    expect(checklist.body).to_have_value(re.compile("^Hello,"))


def test_where_nothing_can_be_answered_the_first_message_is_back(page: Page, checklist: Checklist) -> None:
    """The choice goes with the message that could be answered."""
    answered(page).select_option("They ask why")
    expect(page.get_by_role("heading", name="Your next message")).to_be_visible()
    checklist.answer(ATTEND).expect_outcome("attend").press("Tell them that you will come")
    expect(page.get_by_role("heading", name="Your message", exact=True)).to_be_visible()
    expect(checklist.field("subject")).not_to_have_value(re.compile("^Re: "))
    expect(answered(page)).to_be_hidden()
    checklist.answer(WITHDRAW).expect_outcome("withdraw")
    expect(answered(page)).to_have_value("")


def test_what_was_added_and_answered_is_kept_with_the_rest(page: Page, checklist: Checklist) -> None:
    """The next day the choices are as they were, and both messages have their reader's words."""
    checklist.press("Keep on this device").expect_said("Kept in this browser")
    extra(page, RIGHT_FIT).uncheck()
    page.get_by_label("English").select_option("British")
    checklist.settle().body.fill("My own first words. Ada Byron")
    answered(page).select_option("They offer more")
    expect(checklist.body).to_have_value(re.compile("better offer"))
    checklist.body.fill("My own next words. Ada Byron")
    checklist.settle()

    page.reload()
    checklist.settle()
    expect(page.get_by_role("heading", name="Your next message")).to_be_visible()
    expect(checklist.body).to_have_value("My own next words. Ada Byron")
    expect(page.get_by_label("English")).to_have_value("en-GB")
    answered(page).select_option("Not yet")
    expect(checklist.body).to_have_value("My own first words. Ada Byron")
    expect(extra(page, RIGHT_FIT)).not_to_be_checked()


# English --------------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("context_options", "english", "moment", "day", "latest"),
    [
        (
            {"locale": "en-US"},
            "American",
            "Friday, November 27, 2:00 PM",
            "Friday, November 27, at 2:00 PM",
            "Latest: Thursday, November 26, at 2:00 PM",
        ),
        (
            {"locale": "en-AU"},
            "British",
            "Friday 27 November, 14:00",
            "Friday 27 November at 14:00",
            "Latest: Thursday 26 November at 14:00",
        ),
    ],
    ids=["en-US", "en-AU"],
)
def test_the_english_is_the_browsers_until_it_is_chosen(
    page: Page, english: str, moment: str, day: str, latest: str
) -> None:
    """Advice, message and the words at the time agree, and all follow the choice; a new start begins as before."""
    page.clock.set_fixed_time("2026-11-23T10:00:00")
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.field("starts_at").fill("2026-11-27T14:00")
    checklist.settle()
    choice = page.get_by_label("English")
    expect(choice.locator("option:checked")).to_have_text(english)
    expect(checklist.question("notice")).to_contain_text(moment)
    expect(checklist.body).to_have_value(re.compile(re.escape(day)))
    expect(checklist.result).to_contain_text(latest)
    other = "British" if english == "American" else "American"
    choice.select_option(other)
    checklist.settle()
    expect(checklist.question("notice")).not_to_contain_text(moment)
    expect(checklist.body).not_to_have_value(re.compile(re.escape(day)))
    expect(checklist.result).not_to_contain_text(latest)
    checklist.press("Start again").press("Start again")
    checklist.answer(WITHDRAW)
    expect(choice.locator("option:checked")).to_have_text(english)
