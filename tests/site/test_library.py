"""The message library: every message there is, as the engine writes it, each at an address that lasts."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from checklist import OUTCOMES, assess, compose
from checklist.frames import FORMS, TONES
from checklist.labels import FORM_NAMES
from publisher.library import AT_FIRST, SITUATIONS, Situation, render_messages, write_messages
from tests.site.conftest import Html

BY_ID = pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.id)


class Letters(HTMLParser):
    """The messages on a page: by the id of its heading, the paragraphs of each part."""

    def __init__(self, html: str) -> None:
        """Read the page."""
        super().__init__()
        self.found: dict[str, list[list[str]]] = {}
        self.tag = ""
        self.feed(html)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a message, a part or a paragraph."""
        if tag == "h3":
            self.found[dict(attrs)["id"] or ""] = []
        if tag == "dd":
            self.letter.append([])
        if tag == "p" and self.tag == "dd":
            self.letter[-1].append("")
        self.tag = "dd" if tag == "dd" or (tag == "p" and self.tag == "dd") else tag

    def handle_endtag(self, tag: str) -> None:
        """End a part."""
        if tag == "dd":
            self.tag = ""

    def handle_data(self, data: str) -> None:
        """Keep what a part says."""
        if self.tag == "dd":
            self.letter[-1][-1] += data

    @property
    def letter(self) -> list[list[str]]:
        """Return the message that is being read."""
        return list(self.found.values())[-1]


@pytest.fixture(scope="module")
def letters() -> dict[str, list[list[str]]]:
    """Return the messages as a page has them."""
    return Letters(render_messages("../")).found


def test_every_outcome_has_a_situation() -> None:
    """Whatever the checklist comes to, the library has the words for it; to talk it over takes no message."""
    outcomes = {outcome.id for outcome in OUTCOMES} - {"talk-it-over"}
    assert {assess(one.answers, None, None).outcome for one in SITUATIONS} == outcomes


@BY_ID
def test_a_situation_leaves_nothing_open(situation: Situation) -> None:
    """Each has an answer to all that is asked, so that its message is the one the checklist writes."""
    assessment = assess(situation.answers, None, None)
    assert assessment.complete
    assert (assessment.tell_first or "employer") == situation.recipient


@pytest.mark.parametrize(
    ("situation", "page", "said"),
    [
        ("reschedule-illness", "guide/illness/", "I would still like to come, but that time does not work for me."),
        ("reschedule-no-call", "guide/no-call/", "We did not get to speak at the time we had set."),
        ("withdraw-treated-badly", "guide/treated-badly/", "I have decided to withdraw."),
        ("withdraw-staying", "guide/staying/", "I have decided to stay where I am."),
        ("talk-first-interview-format", "guide/interview-format/", "another way to do the next step."),
        ("wait", "guide/validate/#another-offer", "Could we meet earlier than planned?"),
    ],
)
def test_a_situation_has_its_words_and_its_page(situation: str, page: str, said: str) -> None:
    """Every page on a situation has a message in the library, which leads back to it."""
    html = render_messages("../")
    shown = html[html.index(f'data-situation="{situation}"') :].partition("</section>")[0]
    assert f'href="../{page}"' in shown
    assert said in shown


def test_a_situation_s_id_names_its_outcome() -> None:
    """An address says what it leads to, and no id is another's."""
    for one in SITUATIONS:
        assert one.id.startswith(assess(one.answers, None, None).outcome)
    assert len({one.id for one in SITUATIONS}) == len(SITUATIONS)


@BY_ID
def test_each_message_is_what_the_engine_writes(situation: Situation, letters: dict[str, list[list[str]]]) -> None:
    """In every form and tone, word for word, and none twice; only no voicemail is left where no call is owed."""
    assessment, messages = assess(situation.answers, None, None), list(write_messages(situation))
    for form in FORM_NAMES:
        told = [tuple(one.draft.parts.items()) for one in messages if one.draft.form == form]
        assert len(told) == len(set(told))
        for tone in TONES:
            draft = compose(situation.answers, assessment, {}, form, situation.recipient, tone)
            shared = [one.tones for one in messages if one.draft.form == form and tone in one.tones]
            if situation.id in {"walk-away", "withdraw-treated-badly"} and form == "voicemail":
                assert shared == []
                continue
            ((first, *_),) = shared
            written = [draft.parts[name].split("\n\n") for name in FORMS[form]]
            assert letters[f"message-{situation.id}-{form}-{first}"] == written


def test_a_message_s_name_says_its_tones() -> None:
    """Where two tones come to the same words they share one message, and all three need no name."""
    html = render_messages("")
    assert "Say sorry and withdraw: </span>Phone call, warm or brief</a>" in html
    assert "Break off contact: </span>Email</a>" in html


def test_every_form_has_a_name() -> None:
    """The library leaves out no form that the engine can write."""
    assert set(FORM_NAMES) == set(FORMS)


def test_messages_have_no_blanks() -> None:
    """A message copied as it stands holds no bracket, brace or underline to fill in."""
    assert not [sign for sign in "[]{}_" if sign in render_messages("../")]


def test_each_situation_and_message_links_to_itself(pages: dict[str, Html]) -> None:
    """Whoever wants to pass a message on finds its address at its heading."""
    page = pages["messages/"]
    headings = [one["id"] for tag, one in page.tags if tag in {"h2", "h3"} and one["id"].startswith("message-")]
    links = [one.get("href", "") for one in page.all("a")]
    assert len(headings) > 100
    assert [one for one in headings if links.count(f"#{one}") != 1] == []


def test_nobody_who_owes_no_call_is_told_to(pages: dict[str, Html]) -> None:
    """Who picks a call or a voicemail for somebody unsafe, or rude, reads why not."""
    assert pages["messages/"].text.count("You owe them no call") == 4


@pytest.mark.parametrize(
    ("group", "values"),
    [("situation", [one.id for one in SITUATIONS]), ("form", list(FORM_NAMES)), ("tone", list(TONES))],
)
def test_the_sheet_has_a_rule_for_everything_that_can_be_picked(site: Path, group: str, values: list[str]) -> None:
    """What is picked is shown alone, by the sheet: a situation without a rule there would leave all others in view."""
    (sheet,) = site.glob("assets/stylesheets/*.css")
    rules = re.findall(
        rf'\[value="?([^"\]]+)"?\]:checked\)\) \.[a-z-]+:where\(:not\(\[data-{group}~?="?([^"\]]+)"?\]\)\)',
        sheet.read_text(encoding="utf-8"),
    )
    assert sorted(rules) == sorted((one, one) for one in values)
    assert AT_FIRST[group] in values
