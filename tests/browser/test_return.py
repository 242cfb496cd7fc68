"""The tab's own copy: nothing typed is lost on Back, on a reload, or when a phone threw the page away."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.checklist_page import ATTEND, NAMES, WITHDRAW, Checklist
from tests.browser.conftest import Launch, Server
from tests.browser.find_browser import engine

OWN_WORDS = "Dear all,\n\nMy own words."


def notice(page: Page) -> Locator:
    """Return the line that says so."""
    return page.get_by_role("paragraph").filter(
        has_text="Your answers and words are back, as you left them in this tab"
    )


def leave_and_come_back(page: Page) -> None:
    """Look something up in the guide, and press Back."""
    page.goto("guide/notice/")
    page.go_back()


def reload(page: Page) -> None:
    """Load the page again."""
    page.reload()


def follow_a_link(page: Page) -> None:
    """Come back by a link, with no history to restore fields from."""
    page.goto("messages/")
    page.goto("checklist/")


@pytest.mark.parametrize("away", [leave_and_come_back, reload, follow_a_link])
def test_everything_is_back(page: Page, away: Callable[[Page], None]) -> None:
    """Answers, names, time, choices and the reader's own message, said in one line."""
    page.add_init_script("addEventListener('unload', () => {})")  # keeps the page out of the back/forward cache
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.field("starts_at").fill("2099-01-01T10:00")
    checklist.settle().body.fill(OWN_WORDS)
    page.get_by_label("Tone").select_option("formal")
    checklist.settle()
    away(page)
    checklist.settle().expect_outcome("withdraw")
    expect(notice(page)).to_be_visible()
    for question, option in WITHDRAW.items():
        expect(checklist.option(question, option)).to_be_checked()
    for name, text in {**NAMES, "starts_at": "2099-01-01T10:00", "body": OWN_WORDS}.items():
        expect(checklist.field(name)).to_have_value(text)
    expect(page.get_by_label("Tone")).to_have_value("formal")


def test_what_was_typed_while_python_was_starting_is_back_too(page: Page) -> None:
    """The copy does not wait for the engine."""
    checklist = Checklist(page).open()
    checklist.option("reason", "nerves").check()
    page.reload()
    expect(checklist.option("reason", "nerves")).to_be_checked()
    expect(notice(page)).to_be_visible()


@pytest.mark.skipif(
    engine() != "chromium", reason="Playwright waits for a load that others do not tell of; WebKitGTK has its own test"
)
def test_a_page_from_the_back_forward_cache_goes_on(launch: Launch, server: Server) -> None:
    """It is as it was left, its worker too."""
    context = launch({}, caches=True).new_context(base_url=server.address)
    page = context.new_page()
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    checklist.body.fill(OWN_WORDS)
    checklist.settle()
    page.evaluate("globalThis.isCached = true")
    page.goto("guide/notice/")
    page.go_back(wait_until="commit")
    expect(checklist.body).to_have_value(OWN_WORDS)
    assert page.evaluate("isCached")
    checklist.answer({"reason": "unsafe"}).expect_outcome("walk-away")
    assert page.evaluate("workers.length") == 2  # the loader and the engine's: no other was needed
    context.close()


CACHES = pytest.mark.parametrize(
    "caches",
    [
        False,
        pytest.param(True, marks=pytest.mark.skipif(engine() != "chromium", reason="as above")),
    ],
    ids=["loaded anew", "from the back/forward cache"],
)


@CACHES
@pytest.mark.parametrize("again", [False, True], ids=["gone on", "started again"])
def test_an_earlier_page_of_the_tab_shows_nothing_older(
    launch: Launch, server: Server, *, caches: bool, again: bool
) -> None:
    """Two steps back the browser has what was filled in there; what was changed or cleared since counts."""
    context = launch({}, caches=caches).new_context(base_url=server.address)
    page = context.new_page()
    checklist = Checklist(page).open().answer(WITHDRAW).type_names()
    page.goto("guide/notice/")
    checklist.open().settle()
    if again:
        checklist.press("Start again").press("Start again")
    else:
        checklist.answer({"stage": "final"}).type_names({"your_name": "Grace"})
    page.go_back(wait_until="commit")
    expect(checklist.root).to_have_count(0)
    page.go_back(wait_until="commit")
    expect(page.locator("[name=stage]:checked")).to_have_count(0 if again else 1)
    expect(page.locator("[name=stage][value=first]:checked")).to_have_count(0)
    expect(checklist.field("your_name")).to_have_value("" if again else "Grace")
    context.close()


def test_a_message_goes_on_to_whom_the_advice_says(page: Page) -> None:
    """A recipient that was only suggested is no choice of the reader's after a reload either."""
    answers = {**WITHDRAW, "booked-by": "referral"}
    checklist = Checklist(page).open().answer({"reason": answers["reason"]})
    page.reload()
    checklist.settle().answer({name: answers[name] for name in ("notice", "certainty", "interest", "booked-by")})
    expect(page.get_by_label("To", exact=True)).to_have_value("referrer")


def test_what_a_link_answered_is_back(page: Page) -> None:
    """The address no longer has it."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    page.goto("guide/notice/")
    page.goto("checklist/#reason=unsafe")
    checklist.settle().expect_outcome("walk-away")
    page.reload()
    checklist.settle().expect_outcome("walk-away")


def test_a_note_that_nobody_is_owed_is_back(page: Page) -> None:
    """It is in view, as it was left."""
    checklist = Checklist(page).open().answer(ATTEND).press("Tell them that you will come").settle()
    checklist.body.fill(OWN_WORDS)
    checklist.settle()
    page.reload()
    checklist.settle()
    expect(checklist.body).to_be_visible()
    expect(checklist.body).to_have_value(OWN_WORDS)


def test_a_tab_without_room_has_nothing_older(page: Page) -> None:
    """Words that were replaced do not come back as those that were left."""
    checklist = Checklist(page).open().answer(WITHDRAW)
    checklist.body.fill("Older words")
    checklist.settle()
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }; }")
    checklist.body.fill(OWN_WORDS)
    checklist.settle()
    page.reload()
    expect(checklist.root).to_have_attribute("data-live", "")
    expect(notice(page)).to_be_hidden()
    expect(checklist.body).not_to_have_value("Older words")
