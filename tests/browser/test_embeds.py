"""Frames on somebody else's page: a second host serves that page."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import TypeAlias

import pytest
from playwright.sync_api import Frame, FrameLocator, Page, expect

from tests.browser.conftest import Server
from tests.browser.find_browser import engine, lets_read_clipboard

#: Makes a page of a frame and what stands beside it, goes there, and returns the page.
Blog: TypeAlias = Callable[..., Page]

SANDBOX = 'sandbox="allow-scripts"'
DARK, LIGHT = "rgb(18, 25, 27)", "rgb(255, 253, 249)"


@pytest.fixture
def forgiven() -> str:
    """Let the browser ask for the other host's page, and say what a sandbox refuses, but nothing else."""
    refused = r"CORS|Access-Control|access control|net::ERR_FAILED|Failed to load resource"
    refused += r"|The engine: [a-z]+: Error: fetch|Blocked opening|Permissions policy"
    return rf"request to http://localhost:|{refused}"


@pytest.fixture
def blog(page: Page, server: Server) -> Iterator[Blog]:
    """Serve a page on another host, which is another site to a browser, with a frame of ours."""
    pages: dict[str, str] = {}

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            body = pages.get(self.path, "").encode()
            self.send_response(200 if body or self.path == "/favicon.ico" else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    host = ThreadingHTTPServer(("localhost", 0), Handler)
    threading.Thread(target=host.serve_forever, daemon=True).start()

    def visit(name: str, more: str = "", script: str = "embed.js", css: str = "", code: str = "") -> Page:
        folder = f"{server.address}embed/"
        tag = f'<script async src="{folder}{script}"></script>' if script else ""
        pages["/post"] = (
            f'<!doctype html><meta name="viewport" content="width=device-width"><style>{css}</style>'
            f'<iframe src="{folder}{name}" width="100%" height="300" style="border:0" {more}></iframe>{tag}'
        )
        pages["/post"] = code or pages["/post"]
        page.goto(f"http://localhost:{host.server_port}/post")
        return page

    yield visit
    host.shutdown()
    host.server_close()


@pytest.fixture
def named(server: Server, site: Path) -> None:
    """Let the policy of a frame name its host, as in a build that knows it."""
    for name in ("checklist/", "notice/", "message/withdraw-email-warm/"):
        html = (site / "embed" / name / "index.html").read_bytes()
        server.always[f"embed/{name}"] = html.replace(b"'self'", f"'self' {server.address}".encode())
        server.types[f"embed/{name}"] = "text/html"


def inside(page: Page) -> FrameLocator:
    """Return the frame, to find things in it."""
    return page.frame_locator("iframe")


def frame_of(page: Page) -> Frame:
    """Return the frame, to run scripts in it."""
    return page.frames[1]


def expect_exact(page: Page) -> None:
    """Expect the frame to be as high as what is in it, to the pixel, with nothing left to scroll either way.

    Everything is read at one moment: what the engine answers may grow the frame between two.
    """
    inside(page).locator("html[data-fits]").wait_for(state="attached")
    read = """() => {
        const { scrollHeight, scrollWidth } = document.documentElement;
        const spare = innerHeight - document.querySelector("main").getBoundingClientRect().height;
        return [Math.floor(spare), scrollHeight - innerHeight, scrollWidth - innerWidth];
    }"""
    for _ in range(50):
        if (found := frame_of(page).evaluate(read)) == [0, 0, 0]:
            break
        page.evaluate("() => new Promise(requestAnimationFrame)")
    assert found == [0, 0, 0]
    assert page.evaluate("() => document.documentElement.scrollWidth - innerWidth") <= 0


@pytest.mark.parametrize("width", [320, 360, 768, 1280])
@pytest.mark.parametrize("name", ["checklist/", "notice/", "message/withdraw-email-warm/"])
def test_a_frame_is_as_high_as_its_words(blog: Blog, page: Page, name: str, width: int) -> None:
    """Also when words grow later, in another font or language, by half a pixel, and when the page becomes narrower."""
    page.set_viewport_size({"width": width, "height": 700})
    blog(name, css="iframe { box-sizing: border-box; border: 5px solid !important; height: 100px }")
    expect_exact(page)
    for change in (
        "main => main.style.font = '23px/1.7 serif'",
        "main => main.append('Un mot beaucoup plus long que tous les autres. '.repeat(30))",
        "main => main.style.paddingBottom = '30.5px'",
        "main => main.replaceChildren('Short.')",
    ):
        inside(page).locator("main").evaluate(change)
        expect_exact(page)
    page.set_viewport_size({"width": 300, "height": 700})
    expect_exact(page)


def test_the_checklist_grows_with_its_answers(blog: Blog, page: Page) -> None:
    """It advises in a frame, and the frame follows."""
    blog("checklist/#reason=nerves")
    expect(inside(page).locator("bow-out-checklist")).to_have_attribute("data-outcome", "attend")
    expect_exact(page)
    inside(page).get_by_role("radio", name="I’m staying where I am").check()
    expect(inside(page).locator("bow-out-checklist")).to_have_attribute("data-outcome", "withdraw")
    expect_exact(page)


def test_a_height_that_came_too_soon_is_asked_for_again(blog: Blog, page: Page) -> None:
    """A script that is slow, or stands in the page twice, misses nothing."""
    blog("notice/", script="")
    expect(inside(page).get_by_role("heading", level=1)).to_be_visible()
    assert page.locator("iframe").evaluate("one => one.clientHeight") == 300
    for _ in range(2):
        page.add_script_tag(url=f"{page.frames[1].url.rpartition('notice')[0]}embed.js")
    expect_exact(page)


@pytest.mark.usefixtures("named")
def test_only_a_frame_of_ours_is_given_a_height(blog: Blog, page: Page) -> None:
    """Neither another's frame in a sandbox, nor ours that has gone elsewhere, nor anything but a number changes it."""
    mischief = "data:text/html,<script>parent.postMessage(9999, '*')</script>"
    # A wrong height would not stay: the frame hears of its new size, and says the right one again.
    listen = """() => {
        window.heard = [];
        addEventListener("message", ({ data }) => heard.push(data, document.querySelector("iframe").style.height));
    }"""
    make = "Object.assign(document.createElement('iframe'), { sandbox: 'allow-scripts', src })"
    no_heights = "() => ['9999', [9999], -1, 0, 1e9, NaN, { height: 9999 }].map(one => parent.postMessage(one, '*'))"
    for more in (SANDBOX, ""):
        blog("message/withdraw-email-warm/", more=more)
        expect_exact(page)
        page.evaluate(listen)
        if more:
            frame_of(page).evaluate(no_heights)
            page.evaluate(f"src => document.body.append({make})", mischief)
        else:
            frame_of(page).goto(mischief)
        page.wait_for_function("() => heard.includes(9999)")
        assert "9999px" not in page.evaluate("heard")


@pytest.mark.parametrize("context_options", [{"color_scheme": "light"}, {"color_scheme": "dark"}], ids=str)
def test_light_or_dark_is_the_wish_of_the_page_around(
    blog: Blog, page: Page, context_options: dict[str, object]
) -> None:
    """By the address or a message; without a wish, as the device is. No other message does anything."""
    body = inside(page).locator("body")
    blog("notice/")
    expect(body).to_have_css("background-color", DARK if context_options["color_scheme"] == "dark" else LIGHT)
    blog("notice/?theme=dark")
    expect(body).to_have_css("background-color", DARK)
    for wish, colour in (
        ({"theme": "light"}, LIGHT),
        ({"theme": "<b>"}, LIGHT),
        ("dark", LIGHT),
        ({"theme": "dark"}, DARK),
    ):
        page.locator("iframe").evaluate("(one, wish) => one.contentWindow.postMessage(wish, '*')", wish)
        expect(body).to_have_css("background-color", colour)
    heard = "new Promise(done => { addEventListener('message', done); postMessage({ theme: 'light' }, '*') })"
    frame_of(page).evaluate(f"async () => {{ await {heard} }}")  # from itself: not the page around
    expect(body).to_have_css("background-color", DARK)


def test_a_frame_may_be_asked_for_its_height_before_it_is_read(blog: Blog, page: Page) -> None:
    """`embed.js` asks as soon as it has loaded, when of the frame there may be the script alone."""
    page.add_init_script("""window.addEventListener = (type, ...more) => {
        EventTarget.prototype.addEventListener.call(window, type, ...more);
        if (type !== "message" || !document.body || document.querySelector("main")) return;
        document.documentElement.dataset.early = "";
        const hint = new MessageEvent("message", { data: { theme: "" } });
        // Firefox's constructor refuses a window of another origin.
        dispatchEvent(Object.defineProperty(hint, "source", { value: parent }));
    }""")
    blog("notice/")
    expect(inside(page).locator("html[data-early]")).to_be_attached()
    expect_exact(page)


@pytest.mark.parametrize("forgiven", [r"Security Policy|frame-src|request to http://localhost:"], ids=[""])
def test_a_host_that_refuses_the_frame_has_no_other_harm(blog: Blog, page: Page, server: Server) -> None:
    """The browser says so in the frame's place, as high as the pasted code has it; our script does nothing."""
    policy = "<meta http-equiv=Content-Security-Policy content=\"frame-src 'none'\">"
    folder = f"{server.address}embed/"
    blog(
        "",
        code=f'<!doctype html>{policy}<iframe src="{folder}notice/" height="300"></iframe>'
        f'<script src="{folder}embed.js"></script>',
    )
    assert page.locator("iframe").evaluate("one => one.clientHeight") == 300
    assert page.locator("iframe").get_attribute("style") is None


@pytest.mark.usefixtures("named")
def test_in_a_sandbox_the_checklist_advises(blog: Blog, page: Page, server: Server) -> None:
    """The engine runs where our host lets any origin read its files, as GitHub Pages does."""
    server.headers["Access-Control-Allow-Origin"] = "*"
    blog("checklist/", more=SANDBOX)
    inside(page).get_by_role("radio", name="I’m nervous").check()
    expect(inside(page).locator("bow-out-checklist")).to_have_attribute("data-engine", "ready")
    expect(inside(page).locator("bow-out-checklist")).to_have_attribute("data-outcome", "attend")
    expect(inside(page).get_by_text("If no result comes here")).to_be_hidden()
    expect_exact(page)


@pytest.mark.usefixtures("named")
def test_in_a_sandbox_without_an_engine_nothing_is_silent(blog: Blog, page: Page) -> None:
    """It says so and names the way out, and a link that may open no tab says its address."""
    blog("checklist/", more=SANDBOX)
    inside(page).get_by_role("radio", name="I’m nervous").check()
    expect(inside(page).locator("bow-out-checklist")).to_have_attribute("data-engine", "failed")
    expect(inside(page).get_by_role("region", name="What to do")).to_contain_text("This is the short form")
    way = inside(page).get_by_role("link", name="open the checklist in a new tab")
    way.click()
    expect(inside(page).get_by_text("This page does not let us open a tab")).to_contain_text("/bow-out/checklist/")
    expect_exact(page)


@pytest.mark.usefixtures("named")
def test_in_a_sandbox_that_may_open_tabs_a_link_does(blog: Blog, page: Page, server: Server) -> None:
    """And the tab knows nothing of the frame that opened it."""
    blog("notice/", more='sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"')
    with page.context.expect_page() as opened:
        inside(page).get_by_role("link", name="Open in a new tab").click()
    expect(opened.value).to_have_url(f"{server.address}guide/notice/")
    assert opened.value.evaluate("opener") is None


@pytest.mark.usefixtures("named")
def test_wordpress_hears_its_number(blog: Blog, page: Page) -> None:
    """The frame that WordPress makes of a pasted link is told its height, and opens our links by its script."""
    blog("checklist/#?secret=Ab3", more=SANDBOX, script="")
    heard = page.evaluate_handle(
        "() => { const all = []; addEventListener('message', e => all.push(e.data)); return all }"
    )
    expect(inside(page).locator("bow-out-checklist")).to_have_attribute("data-live", "")
    expect(inside(page).get_by_text("We could not use part of the link")).to_be_hidden()
    inside(page).get_by_role("link", name="Open in a new tab", exact=True).click()
    expect(inside(page).get_by_text("This page does not let us open a tab")).to_be_visible()
    inside(page).locator("main").evaluate("main => main.replaceChildren('Short.')")
    page.wait_for_function("all => all.at(-1).value < 300", arg=heard)
    kinds = heard.evaluate("all => all.filter(one => one.secret === 'Ab3').map(one => one.message)")
    assert {"link", "height"} == set(kinds)


@pytest.mark.parametrize("context_options", [{"java_script_enabled": False}])
def test_without_scripts_a_frame_can_be_read(page: Page, server: Server) -> None:
    """Whatever height the page gave it: the words are there, and scroll in it."""
    for name in ("checklist/", "notice/", "message/withdraw-email-warm/"):
        page.set_content(f'<iframe src="{server.address}embed/{name}" height="300"></iframe>')
        expect(inside(page).get_by_role("heading", level=1)).to_be_visible()
        way = inside(page).get_by_role("link", name="Open in a new tab", exact=True)
        way.scroll_into_view_if_needed()
        expect(way).to_be_in_viewport()


@pytest.mark.skipif(engine() != "chromium", reason="the others know no such permission, and ask the reader")
def test_a_message_is_copied_in_one_press(blog: Blog, page: Page) -> None:
    """Or selected, where the page around does not let its frames write to the clipboard."""
    for permission, said in (("", "Selected. Press Ctrl+C"), ('allow="clipboard-write"', "Copied")):
        blog("message/withdraw-email-warm/", more=permission)
        inside(page).locator(".bow-take").get_by_role("button", name="Copy").click()
        expect(inside(page).locator(".bow-take").get_by_text(said, exact=True)).to_be_visible()


@pytest.mark.skipif(not lets_read_clipboard(), reason="this browser lets no test read the clipboard")
def test_the_code_to_paste_is_copied_in_two_presses(blog: Blog, page: Page, server: Server) -> None:
    """For what was chosen, with the address at which this site really is; and pasted it makes a frame that is there."""
    page.goto("link/#embed")
    page.get_by_label("What", exact=True).select_option("Tell them in time")
    page.get_by_role("button", name="It grows with what is in it").click()
    expect(page.get_by_text("Copied", exact=True).last).to_be_visible()
    code = page.evaluate("navigator.clipboard.readText()")
    assert f'<iframe src="{server.address}embed/notice/" title="Tell them in time - Bow Out" ' in code
    blog("", code=f"<!doctype html>{code}")
    expect(inside(page).get_by_role("heading", level=1)).to_be_visible()
    expect_exact(page)
