"""Search on the page that fetches its script only when somebody searches."""

import re

import pytest
from playwright.sync_api import Page, expect

PHONE = pytest.mark.parametrize("context_options", [{"viewport": {"width": 360, "height": 640}}], ids=["phone"])


def find(page: Page) -> None:
    """Look for a word, shut search and open it again, and follow what is found."""
    query, is_open = page.get_by_role("textbox", name="Search"), page.locator("#__search")
    expect(query).to_be_focused()
    query.press_sequentially("recruiter")
    result = page.locator(".md-search-result__link").first
    expect(result).to_be_visible()
    expect(is_open).to_be_checked()
    query.press("Escape")
    expect(is_open).not_to_be_checked()
    page.locator("header [for=__search]").first.evaluate("label => label.click()")
    expect(is_open).to_be_checked()
    result.click()
    expect(page).to_have_url(re.compile(r"/(guide|messages|score)/"))


@pytest.mark.parametrize("address", ["checklist/", "checklist/#by-hand"])
def test_a_click_into_the_field_opens_search(page: Page, address: str) -> None:
    """Nothing of search is fetched before; then it opens, stays open and closes as on any page."""
    fetched: list[str] = []
    page.on("request", lambda request: fetched.append(request.url))
    page.goto(address)
    expect(page.locator("html")).to_have_class("js")
    assert [one for one in fetched if "/javascripts/" in one] == []
    page.get_by_role("textbox", name="Search").click()
    find(page)


def test_the_keys_of_search_open_it(page: Page) -> None:
    """A key that opens search on other pages does here, but not in a field that takes words."""
    page.goto("checklist/")
    page.locator("[name=starts_at]").press("s")
    expect(page.locator("html")).to_have_class("js")
    expect(page.get_by_role("textbox", name="Search")).not_to_be_focused()
    page.get_by_role("heading", level=1).click()
    page.keyboard.press("/")
    find(page)


def test_the_focus_in_the_header_can_be_seen_before(page: Page) -> None:
    """The theme hides an outline until its script says that it is wanted; ours does not wait for that."""
    page.goto("checklist/")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Bow Out").first).to_be_focused()
    expect(page.get_by_role("link", name="Bow Out").first).to_have_css("outline-style", "solid")


@PHONE
def test_its_sign_opens_search_on_a_phone(page: Page) -> None:
    """Where the field is not in sight, the sign in the header opens it."""
    page.goto("checklist/")
    page.locator(".md-header__button[for=__search]").click()
    find(page)
