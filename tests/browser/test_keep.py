"""Keep on this device: off until it is chosen, whole when it comes back, and gone when it is erased."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import NAMES, RESCHEDULE, WITHDRAW, Checklist

KEY = "bow-out.checklist"

REFUSING = "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }"
"""A browser with no room, or one that keeps nothing in a private window."""

FORBIDDING = """Object.defineProperty(window, 'localStorage', {
  get() { throw new DOMException('', 'SecurityError'); }, configurable: true })"""
"""A browser that forbids even to look."""


def kept(page: Page) -> dict[str, str]:
    """Return all that this site keeps in the browser."""
    stored: dict[str, str] = page.evaluate("({...localStorage})")
    return stored


def reopen(page: Page) -> Checklist:
    """Close the tab, and open the checklist in another one, as on the next day."""
    other = page.context.new_page()
    page.close()
    return Checklist(other).open()


def find_stored(page: Page, text: str) -> None:
    """Have a page find this in what was kept; the empty page that comes first has an opaque origin, and no storage."""
    store = f"localStorage.setItem({json.dumps(KEY)}, {json.dumps(text)})"
    page.add_init_script(f"if (origin !== 'null') {store}")


@pytest.fixture
def checklist(page: Page) -> Checklist:
    """Open the checklist with an email that lacks nothing."""
    return Checklist(page).open().answer(WITHDRAW).type_names()


def test_nothing_is_kept_until_it_is_chosen(page: Page, checklist: Checklist) -> None:
    """A reader on a shared computer leaves nothing behind."""
    checklist.body.fill("My own words")
    checklist.settle()
    assert KEY not in kept(page)
    expect(reopen(page).option("reason", "not-a-fit")).not_to_be_checked()


def test_what_is_kept_comes_back_whole(page: Page, checklist: Checklist) -> None:
    """Answers, names, choices and the reader's own words are there the next day, and stay up to date."""
    checklist.press("Keep on this device").expect_said("Kept in this browser")
    expect(page.get_by_role("button", name="Erase", exact=True)).to_be_focused()
    checklist.field("starts_at").fill("2099-01-01T10:00")
    page.get_by_label("Tone").select_option("formal")
    checklist.settle().body.fill("My own words")
    checklist.settle()

    checklist = reopen(page).settle().expect_outcome("withdraw")
    page = checklist.page

    checklist.expect_said("Your answers are back|Withdraw")
    expect(page.get_by_role("paragraph").filter(has_text="Your answers are back")).to_be_visible()
    for question, option in WITHDRAW.items():
        expect(checklist.option(question, option)).to_be_checked()
    for name, text in {**NAMES, "starts_at": "2099-01-01T10:00", "body": "My own words"}.items():
        expect(checklist.field(name)).to_have_value(text)
    expect(page.get_by_label("Tone")).to_have_value("formal")
    expect(page.get_by_text("We would write something else now").locator("visible=true")).to_have_count(0)


def test_own_words_that_came_back_still_know_what_they_were_written_for(page: Page, checklist: Checklist) -> None:
    """After a changed answer the new message is offered, as if the page had never been closed."""
    checklist.press("Keep on this device").body.fill("My own words")
    checklist.settle()
    page.reload()
    checklist.settle().answer(RESCHEDULE).expect_outcome("reschedule")
    expect(checklist.body).to_have_value("My own words")
    expect(page.locator('[data-part="draft-email"]').get_by_text("We would write something else now")).to_be_visible()


def test_erase_leaves_nothing_of_ours_and_everything_of_others(page: Page, checklist: Checklist) -> None:
    """One press takes away what we kept, and only that; what is on the page stays."""
    page.evaluate("localStorage.setItem('somebody-else', 'theirs')")
    before = kept(page)
    checklist.press("Keep on this device")
    assert KEY in kept(page)

    checklist.press("Erase").expect_said("Erased")

    expect(page.get_by_role("button", name="Keep on this device")).to_be_focused()
    checklist.answer({"stage": "final"})
    assert kept(page) == before
    expect(checklist.field("company")).to_have_value(NAMES["company"])


def test_erased_in_another_tab_it_stays_erased(page: Page, checklist: Checklist) -> None:
    """A tab that was left open does not bring back what a reader has erased."""
    checklist.press("Keep on this device")
    other = page.context.new_page()
    Checklist(other).open().press("Erase")
    checklist.expect_said("Erased").answer({"stage": "final"})
    assert KEY not in kept(page)


def test_erased_while_the_page_slept_it_stays_erased(page: Page, checklist: Checklist) -> None:
    """A page that comes back from the browser's memory has heard nothing, and looks before it keeps."""
    checklist.press("Keep on this device")
    page.evaluate(f"localStorage.removeItem('{KEY}')")  # of which no event tells the page itself
    checklist.answer({"stage": "final"}).expect_said("Erased")
    assert KEY not in kept(page)


def test_an_older_tab_does_not_write_over_a_newer_one(page: Page, checklist: Checklist) -> None:
    """What was changed last, in another tab, stays, even if this one is edited, changed and brought back to view."""
    checklist.press("Keep on this device").body.fill("My own words")
    checklist.settle()
    other = page.context.new_page()
    Checklist(other).open().settle().type_names({"company": "Babbage Ltd"})
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    checklist.settle()
    assert "Babbage Ltd" in kept(page)[KEY]
    page.get_by_label("Tone").select_option("formal")
    checklist.settle().expect_said("changed in another tab")
    page.reload()
    checklist.settle().answer({"stage": "final"})
    assert "Babbage Ltd" in kept(page)[KEY]


def test_what_another_tab_keeps_is_not_this_ones(page: Page, checklist: Checklist) -> None:
    """A tab that keeps nothing gets its own words back, and leaves alone what another has kept."""
    checklist.body.fill("My own words")
    checklist.settle()
    Checklist(page.context.new_page()).open().answer(RESCHEDULE).press("Keep on this device")
    before = kept(page)
    page.reload()
    checklist.settle().expect_outcome("withdraw")
    expect(checklist.body).to_have_value("My own words")
    checklist.answer({"stage": "final"})
    assert kept(page) == before


def test_a_link_alone_changes_nothing_that_is_kept(page: Page, checklist: Checklist) -> None:
    """Only what a reader does is kept: a link that answers may have been followed by mistake."""
    checklist.press("Keep on this device")
    before = kept(page)[KEY]
    page.goto("about:blank")
    page.goto("checklist/#reason=nerves")
    Checklist(page).settle().expect_outcome("withdraw")  # they would pull out anyway
    expect(checklist.option("reason", "nerves")).to_be_checked()
    assert kept(page)[KEY] == before


def test_starting_again_empties_what_is_kept(page: Page, checklist: Checklist) -> None:
    """Nobody finds their old answers after they have started again."""
    checklist.press("Keep on this device")
    checklist.press("Start again").press("Start again")
    expect(checklist.field("company")).to_have_value("")
    assert not any(name in kept(page)[KEY] for name in NAMES.values())


def test_what_the_version_before_kept_comes_back(page: Page) -> None:
    """Answers from before the second table mean what they meant; those that are no longer asked for are kept."""
    answers = {**WITHDRAW, "sounding-board": "yes"}
    filled = {"answers": answers, "details": NAMES, "startsAt": "", "recipient": "employer", "tone": "warm", "by": ""}
    stored = {"schema": 1, "at": "2026-11-22T10:00:00Z", "filled": filled, "drafts": {}}
    find_stored(page, json.dumps(stored))
    checklist = Checklist(page).open().settle().expect_outcome("withdraw")
    for question, option in answers.items():
        expect(checklist.option(question, option)).to_be_checked()
    expect(checklist.question("sounding-board")).to_be_hidden()
    expect(checklist.result).to_contain_text("7 of 7 answered")
    checklist.answer({"stage": "final"})
    assert json.loads(kept(page)[KEY])["filled"]["answers"] == {**answers, "stage": "final"}


@pytest.mark.parametrize("forbidden", [REFUSING, FORBIDDING])
def test_a_browser_that_keeps_nothing_is_said(page: Page, forbidden: str) -> None:
    """Where nothing can be kept the page says so, and goes on."""
    page.add_init_script(forbidden)
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.press("Keep on this device").expect_said("did not let us do that")
    expect(page.get_by_role("button", name="Keep on this device")).to_be_visible()
    checklist.answer({"stage": "final"}).expect_outcome("withdraw")


def test_no_room_later_is_said_and_nothing_is_lost(page: Page, checklist: Checklist) -> None:
    """If a later change does not fit any more, what was kept before is still there."""
    checklist.press("Keep on this device")
    page.evaluate(f"() => {{ {REFUSING} }}")
    checklist.body.fill("Too much")
    checklist.settle().expect_said("did not let us do that")
    assert NAMES["company"] in kept(page)[KEY]
    expect(checklist.body).to_have_value("Too much")


def test_what_cannot_be_read_is_said_and_can_be_erased(page: Page) -> None:
    """Damaged, older or newer: the page works, says so, and touches nothing until it is told to."""
    text = '{"schema": 99, "at": "2026-11-23T10:00:00Z", "filled": {}, "drafts": {}}'
    find_stored(page, text)
    checklist = Checklist(page).open().expect_said("cannot read what was kept")
    checklist.answer({"reason": "nerves"}).expect_outcome("attend")
    assert kept(page)[KEY] == text
    checklist.press("Erase it").expect_said("Erased")
    assert KEY not in kept(page)


def test_what_was_kept_is_never_trusted(page: Page) -> None:
    """Unknown answers, other types and markup come to nothing, or to text."""
    wicked = "<img src=x onerror=alert(1)>"
    stored = {
        "schema": 1,
        "at": "2026-11-22T10:00:00Z",
        "filled": {
            "answers": {"reason": "no-such", "__proto__": "yes", "notice": 7, "stage": "final", '"]': "x"},
            "details": {"company": wicked, "role": ["x"], "nobody": "x"},
            "startsAt": "yesterday",
            "recipient": "nobody",
            "tone": None,
            "by": "__proto__",
        },
        "drafts": {"email": {"edited": {"body": wicked}, "basis": 3}, "letter": {"edited": {"body": "x"}}, "call": 1},
    }
    find_stored(page, json.dumps(stored))
    checklist = Checklist(page).open()
    expect(checklist.option("stage", "final")).to_be_checked()
    checklist.answer({"reason": "staying"}).expect_outcome("withdraw")
    expect(checklist.field("company")).to_have_value(wicked)
    expect(checklist.field("role")).to_have_value("")
    expect(checklist.body).to_have_value(wicked)
    expect(page.get_by_label("To", exact=True)).to_have_value("employer")
    assert page.locator("bow-out-checklist img").count() == 0
