"""The message library: every message there is, as the engine writes it, each at an address that lasts."""

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from checklist import OUTCOMES, assess, compose
from checklist.english import reword
from checklist.frames import FORMS, TONES
from checklist.labels import FORM_NAMES
from checklist.messages import REPLIES
from publisher.library import (
    AT_FIRST,
    REPLY_SITUATIONS,
    SITUATIONS,
    Situation,
    render_messages,
    render_replies,
    write_messages,
)
from tests.site.conftest import Html

ALL = (*SITUATIONS, *REPLY_SITUATIONS)
BY_ID = pytest.mark.parametrize("situation", ALL, ids=lambda one: one.id)


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
    """Return the messages as the pages have them."""
    return Letters(render_messages("../") + render_replies("../../")).found


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
        ("reschedule-illness", "guide/illness/", "I'd still like to meet, but I can't make the scheduled time."),
        ("reschedule-bereavement", "guide/illness/#after-a-death", "There's been a death in my family."),
        ("reschedule-no-call", "guide/no-call/", "We didn't get to speak as planned."),
        ("withdraw-no-time", "guide/notice/#phone-or-email", "I wanted to let you know now, before we go any further."),
        ("withdraw-travel", "guide/interview-format/#long-trip", "I know you've booked travel for me"),
        ("withdraw-treated-badly", "guide/treated-badly/", "I've decided to withdraw my application."),
        ("withdraw-staying", "guide/staying/", "withdraw my application. I'm staying in my current job."),
        ("withdraw-another-offer", "guide/another-offer/", "withdraw my application. I have accepted another offer."),
        ("talk-first-interview-format", "guide/interview-format/", "Is there another way to do it?"),
        ("wait", "guide/another-offer/", "Would an earlier time be possible?"),
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
        assert one.id.startswith(one.assess().outcome)
    for one in REPLY_SITUATIONS:
        assert re.fullmatch(rf"reply-{one.assess().outcome}-{one.reply_to}", one.id)
    assert len({one.id for one in ALL}) == len(ALL)


def test_every_answer_to_a_withdrawal_has_its_words() -> None:
    """Whatever they say to somebody who leaves, there is a message for it, and the guide has more to say on it."""
    replies = {one.id.removeprefix("reply-withdraw-") for one in REPLY_SITUATIONS if "withdraw" in one.id}
    assert replies == set(REPLIES)


def test_an_answer_and_the_guide_lead_to_each_other(pages: dict[str, Html]) -> None:
    """Each first message that can be answered leads to what they may say, which leads to the words, and they back."""
    guide = pages["guide/what-they-may-say/"]
    to_guide = [one.get("href", "") for one in pages["messages/"].all("a")]
    answered = sum(one.assess().outcome not in {"wait", "attend", "walk-away"} for one in SITUATIONS)
    assert to_guide.count("../guide/what-they-may-say/") == answered + 1  # and once in the navigation
    to_words = {one.get("href", "").partition("messages/replies/#")[2] for one in guide.all("a")}
    assert {f"message-reply-withdraw-{one}" for one in REPLIES} <= to_words
    back = [one.get("href", "") for one in pages["messages/replies/"].all("a")]
    named = {one.rpartition("#")[2] for one in back if "guide/what-they-may-say/#" in one}
    assert len(named) == len(REPLIES)
    assert named <= set(guide.ids)


@BY_ID
def test_each_message_is_what_the_engine_writes(situation: Situation, letters: dict[str, list[list[str]]]) -> None:
    """In its forms and every tone, word for word, and none twice; only no voicemail is left where no call is owed."""
    assessment, messages = assess(situation.answers, None, None), list(write_messages(situation))
    for form in situation.forms:
        told = [tuple(one.draft.parts.items()) for one in messages if one.draft.form == form]
        assert len(told) == len(set(told))
        for tone in TONES:
            draft = compose(
                situation.answers,
                assessment,
                {"reason_given": reword(situation.reason, formal=tone == "formal")},
                form,
                situation.recipient,
                tone,
                situation.reply_to,
                situation.extras,
            )
            assert draft.reply_to == situation.reply_to
            shared = [one.tones for one in messages if one.draft.form == form and tone in one.tones]
            if situation.id in {"walk-away", "withdraw-treated-badly"} and form == "voicemail":
                assert shared == []
                continue
            ((first, *_),) = shared
            written = [draft.parts[name].split("\n\n") for name in FORMS[form] if draft.parts[name]]
            assert letters[f"message-{situation.id}-{form}-{first}"] == written


def test_a_message_s_name_says_its_tones() -> None:
    """Where two tones come to the same words they share one message, and all three need no name."""
    html = render_messages("")
    assert "Say sorry and withdraw: </span>Phone call, warm or brief</h3>" in html
    assert '<h3 id="message-walk-away-email-formal" data-search-exclude>Email, formal</h3>' in html


def test_a_message_for_one_form_says_so_in_the_others() -> None:
    """Who picks a call about a booked trip reads why it is better written."""
    html = render_messages("")
    section = html[html.index('data-situation="withdraw-travel"') :].partition("</section>")[0]
    assert section.count("Put this in writing") == len(FORM_NAMES) - 1


def test_every_form_has_a_name() -> None:
    """The library leaves out no form that the engine can write."""
    assert set(FORM_NAMES) == set(FORMS)


def test_messages_have_no_blanks() -> None:
    """A message copied as it stands holds no bracket, brace or underline to fill in."""
    assert not [sign for sign in "[]{}_" if sign in render_messages("../") + render_replies("../../")]


@pytest.mark.parametrize(("address", "all_of"), [("messages/", SITUATIONS), ("messages/replies/", REPLY_SITUATIONS)])
def test_each_situation_links_to_itself(pages: dict[str, Html], address: str, all_of: tuple[Situation, ...]) -> None:
    """Whoever wants to pass it on finds its address at its heading; scripts add that of each message."""
    page = pages[address]
    headings = [one["id"] for one in page.all("h2") if one.get("id", "").startswith("message-")]
    links = [one.get("href", "") for one in page.all("a")]
    assert headings == [f"message-{one.id}" for one in all_of]
    assert [one for one in headings if links.count(f"#{one}") != 1] == []


def test_nobody_who_owes_no_call_is_told_to(pages: dict[str, Html]) -> None:
    """Who picks a call or a voicemail for somebody unsafe, or rude, reads why not."""
    assert pages["messages/"].text.count("You owe them no call") == 4


@pytest.mark.parametrize(
    ("group", "values"),
    [("situation", [one.id for one in ALL]), ("form", list(FORM_NAMES)), ("tone", list(TONES))],
)
def test_the_sheet_has_a_rule_for_everything_that_can_be_picked(site: Path, group: str, values: list[str]) -> None:
    """What is picked is shown alone, by the sheet: a situation without a rule there would leave all others in view."""
    (sheet,) = site.glob("assets/stylesheets/*.css")
    rules = re.findall(
        rf'\[value="?([^"\]]+)"?\]:checked\)\) \.[a-z-]+:where\(:not\(\[data-{group}~?="?([^"\]]+)"?\]\)\)',
        sheet.read_text(encoding="utf-8"),
    )
    assert sorted(rules) == sorted((one, one) for one in values)
    assert AT_FIRST.get(group, values[0]) in values
