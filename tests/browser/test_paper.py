"""A page of the guide on paper, and for readers who ask their own colours or stillness of a screen."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.checklist_page import put_on_paper

ON_PAPER = ("guide/notice/", "guide/another-offer/", "")

BLACK = "rgb(0, 0, 0)"
WHITE = "rgb(255, 255, 255)"


def after(page: Page, selector: str) -> str:
    """Return what the styles add behind the first such element."""
    return str(page.locator(selector).first.evaluate("one => getComputedStyle(one, '::after').content"))


@pytest.mark.parametrize("address", ON_PAPER)
def test_paper_has_the_words_and_not_the_screens_tools(page: Page, address: str) -> None:
    """Menu, search, tabs and signs stay behind; the title, the words and the licence do not."""
    page.goto(address)
    put_on_paper(page)
    for tool in (".md-header", ".md-tabs", ".md-sidebar", ".headerlink", ".md-button"):
        for one in page.locator(tool).all():
            expect(one).to_be_hidden()
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("contentinfo").get_by_text("CC BY 4.0")).to_be_visible()
    expect(page.get_by_role("contentinfo").get_by_text(re.compile("^Bow Out"))).to_be_visible()


@pytest.mark.parametrize("context_options", [{"color_scheme": "dark"}])
def test_a_dark_page_is_printed_black_on_white(page: Page) -> None:
    """Whoever reads at night does not empty the printer's ink."""
    page.goto("guide/notice/")
    expect(page.locator("body")).not_to_have_css("background-color", WHITE)
    put_on_paper(page)
    expect(page.locator("body")).to_have_css("background-color", WHITE)
    expect(page.locator("body")).to_have_css("color-scheme", "light")
    for words in ("h1", "article p", "article p > a", "article li"):
        expect(page.locator(words).first).to_have_css("color", BLACK)


@pytest.mark.parametrize("context_options", [{"color_scheme": "dark", "reduced_motion": "reduce"}])
@pytest.mark.parametrize("address", ["checklist/", "messages/", "about/"])
def test_no_link_of_a_dark_page_is_pale_on_paper(page: Page, address: str) -> None:
    """Whatever part of the page it stands in."""
    page.goto(address)
    pale = """() => [...document.querySelectorAll("main a:not(.md-skip), footer a")]
        .filter(one => one.checkVisibility() && one.textContent.trim())
        .filter(one => Math.max(...getComputedStyle(one).color.match(/[\\d.]+/g).slice(0, 3)) > 100)
        .map(one => one.outerHTML)"""
    expect(page.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    assert page.evaluate(pale) != []
    put_on_paper(page)
    assert page.evaluate(pale) == []


def test_paper_says_where_links_to_other_sites_lead(page: Page) -> None:
    """A source can be looked up from paper; a link within the guide has its name only."""
    page.goto("guide/notice/")
    outside = 'article a[href^="http"]'
    assert after(page, outside) == "none"
    put_on_paper(page)
    assert re.search(r"attr\(href\)|https?://", after(page, outside))  # browsers differ in which they tell
    assert after(page, "article p > a:not([href^='http'])") == "none"


@pytest.mark.parametrize("context_options", [{"reduced_motion": "reduce"}])
def test_nothing_moves_for_who_asked_for_stillness(page: Page) -> None:
    """No part of a page slides, fades or scrolls by itself."""
    page.goto("guide/notice/")
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter(one => {
            const {animationName, transitionDuration, scrollBehavior} = getComputedStyle(one);
            return animationName !== "none" || !/^0s(, 0s)*$/.test(transitionDuration) || scrollBehavior !== "auto";
        }).map(one => one.outerHTML.slice(0, 80))"""
    )
    assert moving == []


@pytest.mark.parametrize("address", ["guide/validate/", "guide/alternatives/", "guide/notice/", "guide/professional/"])
def test_a_step_says_where_it_stands(page: Page, address: str) -> None:
    """Each of the four says which it is, and leads to the other three and to the checklist."""
    page.goto(address)
    steps = page.get_by_role("navigation", name="The four steps")
    expect(steps.get_by_role("listitem")).to_have_count(4)
    here = steps.locator("[aria-current=page]")
    expect(here).to_have_count(1)
    named = steps.get_by_role("link").evaluate_all("all => all.map(one => one.href)")
    number = named.index(page.url) + 1
    expect(page.get_by_text(f"Step {number} of 4", exact=True)).to_be_visible()
    steps.get_by_role("link", name="Start the checklist").click()
    expect(page).to_have_url(re.compile(r"/bow-out/checklist/$"))


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 320, "height": 640}}])
@pytest.mark.parametrize("address", ["", "link/", "guide/validate/", "guide/notice/", "score/"])
def test_a_narrow_phone_scrolls_one_way_only(page: Page, address: str) -> None:
    """Words and tables fit a screen 320 pixels wide."""
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth") <= 320
    wide = page.locator("article table:not([class])").evaluate_all(
        "all => all.filter(one => one.getBoundingClientRect().right > innerWidth).map(one => one.innerText)"
    )
    assert wide == []
