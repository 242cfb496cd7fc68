"""Links that others make: to a section, by its heading's sign, and to a sentence; and where each old address leads."""

import re
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from publisher.permalinks import read, read_moved, render_moved
from publisher.policy import secure
from tests.browser.axe import assert_none, find_faults, find_overflow
from tests.browser.conftest import Server, drives_installed_firefox
from tests.browser.find_browser import engine, lets_read_clipboard
from tests.conftest import ROOT

PROMISED = ROOT / "docs" / "permalinks.toml"
PAGE = "guide/notice/"
NO_SCRIPT = pytest.mark.parametrize("context_options", [{"java_script_enabled": False}], ids=["no script"])
TOUCH = {"viewport": {"width": 320, "height": 640}, "has_touch": True, "is_mobile": True, "reduced_motion": "reduce"}
TOUCH_DARK = {**TOUCH, "color_scheme": "dark"}
READS_CLIPBOARD = pytest.mark.skipif(not lets_read_clipboard(), reason="this browser lets no test read the clipboard")
LICENCE = "(CC BY 4.0, https://creativecommons.org/licenses/by/4.0/)"
#: The clipboard of a browser that does not let a page write to it.
REFUSES = """
  if (isSecureContext) // `about:blank` is none
    navigator.clipboard.writeText = () => Promise.reject(new DOMException("", "NotAllowedError"));
"""


def open_page(page: Page, address: str = PAGE) -> None:
    """Open a page, up to where its signs do more than lead to their section."""
    with page.expect_response(re.compile("/permalinks.mjs$")):
        page.goto(address)
    page.wait_for_load_state()


def sign(page: Page, name: str = "under-24-hours") -> Locator:
    """Return the sign of a heading."""
    return page.locator(f"#{name} > .headerlink")


def dialog(page: Page) -> Locator:
    """Return what a sign opens."""
    return page.get_by_role("dialog")


def clipboard(page: Page) -> str:
    """Return what was copied."""
    return str(page.evaluate("navigator.clipboard.readText()"))


def select(page: Page, part: str) -> str:
    """Select something near the end of the page: a sentence, part of one, or several blocks. Return what is meant."""
    meant: str = page.evaluate(
        """(part) => {
          const blocks = [...document.querySelectorAll("article > :is(p, blockquote > p), article > :is(ul, ol) > li")];
          const texts = blocks.map((one) => one.firstChild).filter((one) => one instanceof Text && one.length > 30);
          const [first, last] = part === "blocks" ? texts.slice(-2) : [texts.at(-1), texts.at(-1)];
          const from = part === "part" ? first.data.indexOf(" ") + 2 : 0;
          const to = part === "part" ? last.data.lastIndexOf(" ") - 1 : last.length;
          getSelection().setBaseAndExtent(first, from, last, to);
          last.parentElement.scrollIntoView({ block: "center" });
          if (part === "part") return last.data.slice(from - 1, last.data.lastIndexOf(" ")).replace(/\\W$/, "");
          return getSelection().toString();
        }""",
        part,
    )
    return " ".join(meant.split())


def tap(button: Locator) -> None:
    """Press with a finger; WebDriver BiDi has no context with a touch screen, so Debian's Firefox gets a click."""
    (button.click if drives_installed_firefox() else button.tap)()


def click_thrice(block: Locator, **where: object) -> None:
    """Select a block as a reader does; to Debian's Firefox three clicks by WebDriver BiDi are three times one."""
    block.click(click_count=3, **where)  # type: ignore[arg-type] # as `click` has it
    if drives_installed_firefox():
        block.evaluate("one => getSelection().selectAllChildren(one)")


def quote(page: Page) -> str:
    """Copy the link to what is selected, and return it."""
    page.get_by_role("button", name="Copy link to this sentence").click()
    expect(dialog(page).get_by_role("status")).to_have_text("Address copied.", use_inner_text=True)
    return dialog(page).get_by_role("textbox").input_value()


@READS_CLIPBOARD
def test_a_sign_copies_its_address_and_says_so(page: Page, server: Server) -> None:
    """One press; a query, which is about how this reader came here, is not passed on."""
    open_page(page, f"{PAGE}?from=a-friend")
    if page.evaluate("matchMedia('(hover: hover)').matches"):  # a Firefox without a display has no pointer
        expect(sign(page)).to_have_css("opacity", "0")
    page.locator("#under-24-hours").hover()
    expect(sign(page)).to_have_css("opacity", "1")
    sign(page).click()
    expect(dialog(page).get_by_role("status")).to_have_text("Address copied.", use_inner_text=True)
    assert clipboard(page) == f"{server.address}{PAGE}#under-24-hours"
    expect(page).to_have_url(re.compile("#under-24-hours$"))


@READS_CLIPBOARD
def test_the_other_codes_are_a_key_away(page: Page, server: Server) -> None:
    """With the keyboard alone: open, choose, hear, close, and be where one was."""
    open_page(page)
    sign(page).focus()
    expect(sign(page)).to_have_css("opacity", "1")
    page.keyboard.press("Enter")
    expect(page.get_by_role("button", name="Address")).to_be_focused()
    address = f"{server.address}{PAGE}#under-24-hours"
    title = page.locator("#name-of-under-24-hours").inner_text()
    day = page.get_by_text("Last checked:").get_by_role("time").inner_text()
    wanted = {
        "HTML": f'<a href="{address}">{title}</a> (Bow Out)',
        "Markdown": f"[{title}]({address}) (Bow Out)",
        "Citation": f"Bow Out: “{title}”, in “{page.locator('h1 span').inner_text()}”, last checked on {day}. {address}"
        f" {LICENCE}",
    }
    for name, code in wanted.items():
        page.keyboard.press("Tab")
        expect(page.get_by_role("button", name=name)).to_be_focused()
        page.keyboard.press("Enter")
        expect(dialog(page).get_by_role("status")).to_have_text(f"{name} copied.", use_inner_text=True)
        assert clipboard(page) == code
        expect(dialog(page).get_by_role("textbox")).to_have_value(code)
    page.keyboard.press("Escape")
    expect(dialog(page)).to_be_hidden()
    expect(sign(page)).to_be_focused()


@pytest.mark.parametrize("context_options", [TOUCH, TOUCH_DARK], ids=["light", "dark"])
def test_it_works_with_a_finger_on_a_small_phone(page: Page) -> None:
    """Every sign is there without pointing, big enough, and what it opens fits and is accessible."""
    open_page(page)
    for one in page.locator(".headerlink").all():
        expect(one).to_have_css("opacity", "1")
        box = one.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
    tap(sign(page))
    expect(dialog(page)).to_be_in_viewport(ratio=1)
    assert_none(find_faults(page, "a sign's dialog"))
    assert_none(find_overflow(page, "a sign's dialog"))
    for button in dialog(page).get_by_role("button").all():
        box = button.bounding_box()
        assert box
        assert min(box["width"], box["height"]) >= 24
    tap(dialog(page).get_by_role("button", name="Close"))
    expect(dialog(page)).to_be_hidden()
    select(page, "sentence")
    expect(page.get_by_role("button", name="Copy link to this sentence")).to_be_in_viewport(ratio=1)
    assert_none(find_faults(page, "a sentence that is selected"))
    assert_none(find_overflow(page, "a sentence that is selected"))


@NO_SCRIPT
def test_without_scripts_a_sign_is_a_plain_link(page: Page) -> None:
    """It leads to its section, and nothing else is there that would need a script."""
    page.goto(PAGE)
    sign(page).focus()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#under-24-hours$"))
    expect(page.locator(".bow-linking")).to_be_hidden()
    expect(page.locator(".bow-quote")).to_be_hidden()


def test_where_the_browser_refuses_the_text_is_there_to_copy(page: Page) -> None:
    """It is selected, and the reader is told."""
    page.add_init_script(REFUSES)
    open_page(page)
    sign(page).click()
    expect(dialog(page).get_by_role("status")).to_contain_text("Address not copied.", use_inner_text=True)
    assert str(page.evaluate("getSelection().toString()")).endswith("#under-24-hours")


def test_a_sign_still_leads_where_its_script_does_not_come(context: BrowserContext, server: Server) -> None:
    """On a connection that is gone it is the plain link that it was."""
    server.missing = ("/linking.mjs",)
    page = context.new_page()
    open_page(page)
    sign(page).click()
    expect(page).to_have_url(re.compile("#under-24-hours$"))
    expect(page.locator("#under-24-hours")).to_be_in_viewport()


@pytest.mark.parametrize("context_options", [{"viewport": {"width": 600, "height": 300}}], ids=["low"])
@pytest.mark.parametrize("part", ["sentence", "part", "blocks"])
def test_a_link_to_a_sentence_leads_there(page: Page, context: BrowserContext, part: str) -> None:
    """By what the browser does, and where that does nothing by what the page does: whole words, in one block or two."""
    open_page(page)
    meant = select(page, part)
    address = quote(page)
    assert re.search(r"#[a-z0-9-]+:~:text=[\w%,-]+$", address)
    start = page.locator("article > :not(dialog)").get_by_text(meant[:30]).last
    page.evaluate("getSelection().empty()")
    page.keyboard.press("Escape")
    page.evaluate("scrollTo(0, 0)")
    expect(start).not_to_be_in_viewport()
    page.evaluate(
        """async (address) => {
          const path = document.querySelector('script[src*="permalinks.mjs"]').src.replace("permalinks", "linking");
          (await import(path)).selectQuoted(new URL(address).hash || address.slice(address.indexOf("#")));
        }""",
        address,
    )
    assert " ".join(str(page.evaluate("getSelection().toString()")).split()) == meant
    expect(start).to_be_in_viewport()
    if engine() == "chromium":
        other = context.new_page()
        other.goto(re.sub("#.*:~:", "#:~:", address))
        expect(other.locator("article > :not(dialog)").get_by_text(meant[:30]).last).to_be_in_viewport()


@READS_CLIPBOARD
def test_a_sentence_takes_the_keyboard_one_step(page: Page) -> None:
    """The button comes right after the selection, in the order of the keyboard."""
    open_page(page)
    # A selection that a script makes does not say where Tab goes on from; a press does.
    block = page.locator("article > p").filter(has=page.locator("a")).filter(has_text=re.compile(r"^\w")).last
    meant = " ".join(block.inner_text().split())  # before the button stands in it
    click_thrice(block, position={"x": 4, "y": 8})
    button = page.get_by_role("button", name="Copy link to this sentence")
    expect(button).to_be_in_viewport()
    for _ in range(1 + block.get_by_role("link").count()):
        page.keyboard.press("Tab")
    expect(button).to_be_focused()
    page.keyboard.press("Enter")
    dialog(page).get_by_role("button", name="Citation").click()
    expect(dialog(page).get_by_role("status")).to_have_text("Citation copied.", use_inner_text=True)
    assert clipboard(page).startswith(f"“{meant}” Bow Out: “")


def test_nothing_of_a_reader_s_own_is_offered(page: Page) -> None:
    """A link to what only this reader sees would lead nowhere, and is theirs."""
    page.goto("checklist/")
    with page.expect_response(re.compile("/linking.mjs$")):
        click_thrice(page.locator("legend").first)
    click_thrice(page.locator("#by-hand + p"))
    button = page.get_by_role("button", name="Copy link to this sentence")
    expect(button).to_be_visible()
    click_thrice(page.locator("legend").first)
    expect(button).to_be_hidden()


# The page for those who link ------------------------------------------------------------------------------------------


@READS_CLIPBOARD
def test_a_line_of_the_list_is_copied_in_two_taps(page: Page, server: Server) -> None:
    """In any form, with the title, the page and the day of what it leads to, and not of the list."""
    open_page(page, "link/")
    page.get_by_text("Four steps", exact=True).locator("visible=true").last.click()
    address = f"{server.address}{PAGE}#under-24-hours"
    line = page.get_by_role("listitem").filter(has=page.locator(f'a[href$="{PAGE}#under-24-hours"]')).last
    title = line.get_by_role("link").first.inner_text()
    line.get_by_role("link", name=f"Link to this: {title}").click()
    dialog(page).get_by_role("button", name="Citation").click()
    expect(dialog(page).get_by_role("status")).to_have_text("Citation copied.", use_inner_text=True)
    cited = clipboard(page)
    page.goto(f"{PAGE}#under-24-hours")
    day = page.get_by_text("Last checked:").get_by_role("time").inner_text()
    above = page.locator("h1 span").inner_text()
    assert cited == f"Bow Out: “{title}”, in “{above}”, last checked on {day}. {address} {LICENCE}"


def test_a_link_is_made_of_answers(page: Page, context: BrowserContext) -> None:
    """What the form makes, the checklist understands; what it would not ask for together, the form names."""
    open_page(page, "link/")
    form = page.locator(".bow-builder")
    copy = form.get_by_role("link", name="Copy this link")
    expect(form.get_by_role("status")).to_have_text("Choose one answer, or more.", use_inner_text=True)
    expect(copy).to_be_hidden()
    form.get_by_label("What makes you want to pull out?").select_option("I’m nervous, or don’t feel good enough")
    expect(form.get_by_role("status")).to_have_text(re.compile("/checklist/#reason=nerves$"), use_inner_text=True)
    form.get_by_text("More questions").click()
    form.get_by_label("How firm is the other offer?").select_option(index=1)
    expect(form.get_by_role("status")).to_contain_text("never asks “How firm is the other offer?” together")
    expect(copy).to_be_hidden()
    assert_none(find_faults(page, "answers that are never asked for together", within=".bow-builder"))
    form.get_by_label("How firm is the other offer?").select_option("Any answer")
    form.get_by_label("How long is it until the interview?").select_option(index=1)
    copy.click()
    address = dialog(page).get_by_role("textbox").input_value()
    other = context.new_page()
    other.goto(address)
    expect(other.locator('[name="reason"][value="nerves"]')).to_be_checked()
    expect(other.locator('[name="notice"]:checked')).to_have_count(1)
    expect(other.get_by_text("could not use part of the link")).to_be_hidden()


@NO_SCRIPT
def test_the_list_reads_without_scripts(page: Page) -> None:
    """Each address is a plain link; the form, which would do nothing, is not there."""
    page.goto("link/")
    expect(page.locator(".bow-builder")).to_be_hidden()
    page.get_by_text("Four steps", exact=True).locator("visible=true").last.click()
    page.locator(f'.bow-addresses a[href$="{PAGE}#under-24-hours"]').click()
    expect(page.locator("#under-24-hours")).to_be_in_viewport()


# Addresses that last -----------------------------------------------------------------------------------------------


FIND_LOST = """async (ids) => {
  const seen = (one) => [...(one?.getClientRects() ?? [])].some((box) => box.bottom > 0 && box.top < innerHeight);
  const note = () => document.querySelector('[data-part="link-later"]');
  const settle = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  const lost = [];
  for (const id of ids) {
    location.hash = "";
    scrollTo(0, 0);
    location.hash = id;
    const isThere = () => seen(document.getElementById(id)) || seen(note());
    for (let frame = 0; frame < 30 && !isThere(); frame += 1) await settle();
    if (!isThere()) lost.push(id);
  }
  return lost;
}"""
"""Goes to each id, and returns those of which nothing is in view, nor what says that it comes later."""


def test_every_promised_address_lands_on_something_seen(page: Page) -> None:
    """Its heading, question, rule or message is in view; or else the checklist says what comes first."""
    moved = read_moved(PROMISED)
    lost = []
    for address, ids in read(PROMISED).items():
        page.goto(moved.get(address, address))
        if address == "checklist/":
            expect(page.locator("bow-out-checklist")).to_have_attribute("data-live", "")
        for width in (390, 1280):
            page.set_viewport_size({"width": width, "height": 800})
            lost += [f"{address}#{one}, {width} wide" for one in page.evaluate(FIND_LOST, ids)]
    assert lost == []


def test_an_old_id_lands_on_the_heading_that_has_taken_it(page: Page, server: Server, site: Path) -> None:
    """As if the heading had been renamed: it is at the top, below the page's own bar, and its old id is never read."""
    html = (site / PAGE / "index.html").read_text("utf-8")
    old = '<h2 aria-labelledby="name-of-under-24-hours" id="under-24-hours">'
    assert old in html
    new = old.replace("under-24-hours", "too-late")
    renamed = html.replace("under-24-hours", "too-late").replace(new, f'{new}<span id="under-24-hours"></span>')
    server.always[f"/{PAGE}"] = renamed.encode()
    server.types[f"/{PAGE}"] = "text/html"
    page.goto(f"{PAGE}#under-24-hours")
    heading = page.locator("#too-late")
    expect(heading).to_be_in_viewport(ratio=1)
    box, bar = heading.bounding_box(), page.locator(".md-header").bounding_box()
    assert box
    assert bar
    assert bar["height"] <= box["y"] < bar["height"] + 60
    expect(page.get_by_role("heading", name=heading.locator("span").last.inner_text(), exact=True)).to_have_count(1)


#: There the server's sandbox keeps scripts off, in which no refresh is followed.
REFRESHES = pytest.mark.skipif(drives_installed_firefox(), reason="scripts cannot be off with refreshes followed")


@pytest.mark.parametrize(
    "context_options",
    [{}, pytest.param({"java_script_enabled": False}, marks=REFRESHES)],
    ids=["script", "no script"],
)
def test_a_page_that_has_moved_leads_on(page: Page, server: Server, context_options: dict[str, object]) -> None:
    """With the fragment where scripts run, under the page's own security policy; and Back does not come here again."""
    server.always["/guide/old/"] = secure(render_moved("guide/old/", PAGE)).encode()
    server.types["/guide/old/?a=b"] = "text/html"
    page.goto("about/")
    page.goto("guide/old/?a=b#under-24-hours", wait_until="commit")
    if context_options:
        expect(page).to_have_url(re.compile(f"/{PAGE}$"))
        return
    expect(page).to_have_url(re.compile(f"/{PAGE}[?]a=b#under-24-hours$"))
    expect(page.locator("#under-24-hours")).to_be_in_viewport()
    page.go_back()
    expect(page).to_have_url(re.compile("/about/$"))
