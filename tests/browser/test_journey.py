"""The whole way: answers, what to do, names, the message, the clipboard."""

import re

from playwright.sync_api import Page, expect

from tests.browser.checklist_page import ATTEND, LATE, NAMES, WITHDRAW, Checklist
from tests.browser.find_browser import lets_read_clipboard


def test_from_first_answer_to_copied_message(page: Page) -> None:
    """A reader answers, reads what to do, gives names, changes the message and copies it."""
    checklist = Checklist(page).open().answer(WITHDRAW).expect_outcome("withdraw")
    expect(checklist.root).to_have_attribute("data-channel", "email")
    expect(checklist.result).to_contain_text("7 of 7 answered")
    checklist.type_names()
    expect(checklist.body).to_have_value(re.compile(r"Analytical Engines[\s\S]*Ada Byron"))
    checklist.body.press("Control+End")
    checklist.body.press_sequentially("\nP.S. Good luck!")
    words = checklist.body.input_value()
    checklist.press("Copy the email").expect_said("Copied")
    if lets_read_clipboard():
        assert page.evaluate("navigator.clipboard.readText()") == words
    expect(page).to_have_url(re.compile(r"/checklist/$"))


def test_who_goes_is_told_what_to_do_and_may_have_a_note(page: Page) -> None:
    """Nothing has to be sent: what to do stands first, no score is given, and a message comes only if it is wanted."""
    checklist = Checklist(page).open().answer(ATTEND).expect_outcome("attend")
    expect(checklist.result).to_contain_text("3 of 3 answered")
    expect(checklist.result.get_by_role("listitem").first).to_contain_text("Write down two things")
    expect(checklist.result.get_by_role("link", name="Go to your message")).to_be_hidden()
    expect(checklist.result.get_by_text("Ready to send")).to_be_hidden()
    expect(checklist.root).not_to_have_attribute("data-score", re.compile(""))
    message = page.get_by_role("region", name="Your message", exact=True)
    expect(message).to_be_hidden()

    note = checklist.result.get_by_role("button", name="Tell them that you will come")
    expect(note).to_have_attribute("aria-expanded", "false")
    note.click()
    expect(message).to_be_focused()
    checklist.type_names()
    expect(checklist.body).to_have_value(re.compile("Ada Byron"))
    expect(note).to_have_attribute("aria-expanded", "true")

    checklist.answer({"notice": "not-scheduled"})  # there is nothing to confirm
    expect(note).to_be_hidden()
    expect(message).to_be_hidden()
    checklist.answer({"notice": "over-48h"})
    expect(note).to_have_attribute("aria-expanded", "false")
    expect(message).to_be_hidden()


def test_who_talks_it_over_is_told_what_to_ask(page: Page) -> None:
    """No message is offered, but questions to put to a friend."""
    answers = {"reason": "personal", "notice": "over-48h", "certainty": "not-sure", "sounding-board": "no"}
    checklist = Checklist(page).open().answer(answers).expect_outcome("talk-it-over")
    expect(checklist.result.get_by_text("Ask them:")).to_be_visible()
    expect(checklist.result.get_by_role("list").nth(1).get_by_role("listitem")).not_to_have_count(0)
    expect(checklist.result.get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("region", name="Your message", exact=True)).to_be_hidden()


def test_what_to_find_out_first_is_said_twice(page: Page) -> None:
    """Whoever gets benefits is told to ask, where they say why they would go and where they are told to."""
    checklist = Checklist(page).open()
    words = "Ask first: pulling out can affect your payments."
    question = checklist.question("reason")
    expect(question).to_contain_text(words)
    assert question.get_by_role("link", name="benefits").evaluate("link => fetch(link.href).then(reply => reply.ok)")
    expect(checklist.answer(WITHDRAW).result).to_contain_text(words)
    expect(checklist.answer({"certainty": "no"}).result).not_to_contain_text(words)


def test_the_score_waits_until_all_is_answered(page: Page) -> None:
    """Half the answers make no score."""
    *first, last = WITHDRAW.items()
    checklist = Checklist(page).open().answer(dict(first))
    expect(checklist.result.get_by_text("Ready to send")).to_be_hidden()
    checklist.answer(dict([last]))
    expect(checklist.result.get_by_text("Ready to send")).to_be_visible()


def test_result_follows_each_answer(page: Page) -> None:
    """The result is there from the first answer, says it is not final, and changes with the next."""
    checklist = Checklist(page).open()
    expect(checklist.root).not_to_have_attribute("data-outcome", re.compile(""))
    expect(checklist.result).to_contain_text("Your result appears here")
    checklist.answer({"reason": "nerves"}).expect_outcome("attend")
    expect(checklist.result).to_contain_text("So far")
    checklist.answer({"notice": "over-48h", "certainty": "yes"}).expect_outcome("withdraw")
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")
    expect(page.get_by_role("heading", name="Your message")).to_be_hidden()


def test_advice_says_which_answer_it_comes_from(page: Page) -> None:
    """Every reason repeats the answer behind it in words, and leads to a section of the guide."""
    checklist = Checklist(page).open().answer(LATE)
    checklist.result.get_by_role("link", name="See why").click()
    why = page.get_by_role("region", name="Why")
    expect(why).to_be_focused()
    todo = why.get_by_role("listitem").filter(has_text="Because you said")
    expect(todo.filter(has_text="Less than a day").first).to_be_visible()
    links = why.get_by_role("link", name="Read why")
    for link in links.all():
        assert link.evaluate("link => fetch(link.href).then(reply => reply.ok)")
        anchor = link.evaluate("link => link.hash.slice(1)")
        assert f'id="{anchor}"' in link.evaluate("link => fetch(link.href).then(r => r.text())")


def test_next_question_is_one_press_away(page: Page) -> None:
    """The link to the next question brings the focus to it and leaves the address alone."""
    checklist = Checklist(page).open().answer({"reason": "not-a-fit"})
    checklist.result.get_by_role("link", name="Next:").click()
    question = page.evaluate("document.activeElement.closest('fieldset').dataset.question")
    assert question != "reason"
    expect(page).to_have_url(re.compile(r"/checklist/$"))


def test_call_comes_with_its_script(page: Page) -> None:
    """When a call comes first its script stands first, with what to say to a machine, and can be copied whole."""
    page.clock.set_fixed_time("2026-11-24T12:00:00")  # an office is open, so the call comes first
    checklist = Checklist(page).open().answer({**WITHDRAW, "channel": "phone"}).type_names()
    expect(checklist.root).to_have_attribute("data-channel", "phone-then-email")
    titles = page.locator("#bow-drafts .bow-draft h3:visible").all_inner_texts()
    assert titles == ["What to say on the phone", "Voicemail", "Email"]
    checklist.press("Copy the call script").expect_said("Copied")
    if lets_read_clipboard():
        copied = page.evaluate("navigator.clipboard.readText()")
        assert copied.startswith("Open with\n")
        assert "Ada Byron" in copied
    checklist.answer({"channel": "email"})
    expect(page.get_by_role("heading", name="What to say on the phone")).to_be_hidden()


def test_at_night_the_email_comes_before_the_call(page: Page) -> None:
    """While nobody would pick up the phone, what can be sent now stands first, and the advice says the same."""
    page.clock.set_fixed_time("2026-11-26T22:00:00")
    checklist = Checklist(page).open().answer(LATE).type_names()
    expect(checklist.result).to_contain_text("Send the email now.")
    shown = page.locator("#bow-drafts .bow-draft h3:visible")
    assert shown.all_inner_texts() == ["Email", "What to say on the phone", "Voicemail"]
    page.clock.set_fixed_time("2026-11-27T10:00:00")
    checklist.body.focus()
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    checklist.settle()
    expect(shown).to_have_text(["What to say on the phone", "Voicemail", "Email"])
    expect(checklist.body).to_be_focused()  # the others have moved round it


def test_exact_time_answers_the_question_of_notice(page: Page) -> None:
    """An interview time in the past makes it an apology, once it is clear whose fault it was."""
    answers = {name: WITHDRAW[name] for name in ("reason", "certainty", "interest")}
    checklist = Checklist(page).open().answer(answers)
    checklist.field("starts_at").fill("2020-01-02T09:30")
    checklist.settle().expect_outcome("apologise")
    expect(checklist.result).to_contain_text("The time has passed. Who missed it?")
    checklist.answer({"missed-by": "me", "booked-by": "employer"})
    expect(checklist.result).to_contain_text("5 of 5 answered")


def test_start_again_clears_everything_but_asks_first(page: Page) -> None:
    """Starting again takes two presses and leaves nothing behind."""
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.body.fill("My own words")
    checklist.press("Start again")
    expect(checklist.body).to_have_value("My own words")
    checklist.press("Start again")
    expect(checklist.root).not_to_have_attribute("data-outcome", re.compile(""))
    for name in (*NAMES, "body", "subject"):
        expect(checklist.field(name)).to_have_value("")
    expect(page.locator(":checked[type=radio]:visible")).to_have_count(0)
    expect(checklist.option("reason", "accepted-offer")).to_be_focused()


def test_nothing_typed_is_stored_or_sent(page: Page) -> None:
    """Names and words stay out of the address, of what outlasts the tab, and of every request."""
    sent: list[str] = []
    page.on("request", lambda request: sent.append(f"{request.url} {request.post_data}"))
    checklist = Checklist(page).open().answer(WITHDRAW).type_names({"your_name": "Zebulon"})
    checklist.field("company").press("Enter")
    checklist.settle()
    kept = page.evaluate("JSON.stringify([{...localStorage}, document.cookie])")
    assert "Zebulon" not in f"{kept} {sent} {page.url}"


def test_coming_back_finds_the_answers(page: Page) -> None:
    """Back from a page of the guide, the answers are there and so is what follows from them."""
    checklist = Checklist(page).open().answer({"reason": "unsafe"}).expect_outcome("walk-away")
    checklist.question("reason").get_by_role("link", name="Why we ask").click()
    expect(page).to_have_url(re.compile(r"/guide/validate/"))
    page.go_back()
    expect(checklist.option("reason", "unsafe")).to_be_checked()
    checklist.expect_outcome("walk-away")


def test_an_exact_time_answers_its_question(page: Page) -> None:
    """The time that is given marks the notice it leaves, and a newer mark puts the time aside."""
    checklist = Checklist(page).open().answer({**WITHDRAW, "notice": "over-48h"})
    checklist.field("starts_at").fill("2020-01-01T10:00")
    checklist.expect_outcome("apologise")
    expect(checklist.option("notice", "passed")).to_be_checked()
    checklist.answer({"notice": "over-48h"}).expect_outcome("withdraw")
    expect(checklist.field("starts_at")).to_have_value("")


def test_a_page_left_open_overnight_catches_up(page: Page) -> None:
    """Whoever comes back to the page after the interview is not shown yesterday's deadline."""
    page.clock.install(time="2026-11-23T20:00:00")
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.field("starts_at").fill("2026-11-24T10:00")
    checklist.expect_outcome("withdraw")
    page.clock.set_fixed_time("2026-11-24T12:00:00")
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    checklist.expect_outcome("apologise")


def test_the_message_is_one_press_from_the_result(page: Page) -> None:
    """From the result a link leads to the message, past everything between."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.result.get_by_role("link", name="Go to your message").click()
    expect(page.get_by_role("region", name="Your message", exact=True)).to_be_focused()
    expect(page).to_have_url(re.compile(r"/checklist/$"))
