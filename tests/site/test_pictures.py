"""The map, the clock and the steps say what the engine does, and each of their links lands."""

import itertools
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urldefrag
from xml.etree import ElementTree as ET

import pytest

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, Outcome, decide
from checklist.channels import find_elapsed
from checklist.clock import next_open, notice_left
from checklist.conditions import AllOf, Asked, holds
from checklist.questions import DECIDING, QUESTION_BY_ID, QUESTIONS, settle
from publisher import pictures
from publisher.grounds import group, list_grounds, list_ways
from publisher.markers import RENDERERS
from publisher.tables import CHANNEL_NAMES
from publisher.words import PLAIN_QUESTIONS, say_case, shorten
from tests.conftest import ROOT
from tests.site.conftest import Html

NAMES = ("clock", "map", "steps")


def figure(name: str) -> ET.Element:
    """Return what stands in a marker's place."""
    return ET.fromstring(RENDERERS[name]("../"))  # noqa: S314 - we made it


def text_of(element: ET.Element) -> str:
    """Return all the text in it, as a screen reader reads it."""
    return " ".join("".join(element.itertext()).split())


def readers(answers: Mapping[str, str] | None = None) -> Iterator[tuple[Asked, Outcome]]:
    """Yield every reader who has answered all that decides, with the outcome."""
    asked, outcome, _ = settle(answers or {})
    question = next((one for one in DECIDING if one.id in asked and asked[one.id] is None), None)
    if question is None:
        yield asked, outcome
        return
    for option in question.options:
        yield from readers({**(answers or {}), question.id: option.id})


READERS = list(readers())


# All of them ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_well_formed_and_named(name: str) -> None:
    """Two builds give the same bytes, and a screen reader hears what it is."""
    assert RENDERERS[name]("../") == RENDERERS[name]("../")
    assert figure(name).tag == "figure"
    assert figure(name).get("aria-label")


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_styled_where_the_security_policy_forbids_it(name: str) -> None:
    """Neither style attributes nor style elements nor scripts."""
    assert not re.search(r"style=|<style|<script|\son\w+=", RENDERERS[name](""))


def test_hostile_words_stay_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Signs that mean something to HTML come out as they went in."""
    hostile = "<b>&\"'</b>"
    monkeypatch.setattr(pictures, "OUTCOMES", (replace(OUTCOMES[0], headline=hostile), OUTCOMES[-1]))
    monkeypatch.setattr(pictures, "RULES", (replace(RULES[0], title=hostile), *RULES))
    for name in ("map", "steps"):
        assert hostile in text_of(figure(name))


# The map --------------------------------------------------------------------------------------------------------------


def test_every_outcome_is_on_the_map_in_the_order_that_decides() -> None:
    """Each is a place in an ordered list, and its headline leads to its part of the guide."""
    (places,) = figure("map").iter("ol")
    for place, outcome in zip(places, OUTCOMES, strict=True):
        *ways, result = place.iter("a")
        assert (text_of(result), result.get("href")) == (outcome.headline, f"../{outcome.link}")
        grounds = [one.when for one in list_ways(outcome)]
        assert [way.get("href") for way in ways] == [f"../{pictures.find_address(when)}" for when in grounds]


def test_the_map_leads_everybody_to_their_result() -> None:
    """Whoever walks it, as short as it is, ends where the engine sends them."""
    ways = [(outcome, [shorten(ground.when) for ground in list_ways(outcome)]) for outcome in OUTCOMES]
    for asked, outcome in READERS:
        first = next(one for one, cases in ways if any(holds(case, asked) for case in cases))
        assert first is outcome, asked


def test_the_list_leads_everybody_to_their_result() -> None:
    """So does the list below it, with every ground that anybody meets, and none that nobody does."""
    met = {ground for outcome in OUTCOMES for ground in list_grounds(outcome)}
    for asked, outcome in READERS:
        first = next(one for one in OUTCOMES if any(holds(way.when, asked) for way in list_grounds(one)))
        assert first is outcome, asked
        met.discard(next(way for way in outcome.grounds if holds(way.when, asked)))
    assert [ground.when for ground in met] == [()]  # what stands for every other case


def test_what_grounds_share_is_taken_out_of_each() -> None:
    """Together with what they share, each says what it said before, in the same order."""
    for outcome in OUTCOMES:
        grounds = list_grounds(outcome)
        told = [{*one.shared, *rest} for one in group(grounds) for rest in one.rests]
        assert told == [set(ground.when) for ground in grounds]
    shared = [one.shared for outcome in OUTCOMES for one in group(list_grounds(outcome)) if one.shared]
    assert len(shared) >= 3  # so the test tries something


def cases() -> Iterator[AllOf]:
    """Yield every case that the map tells."""
    for outcome in OUTCOMES:
        for one in group(list_ways(outcome)):
            yield from (one.shared, *map(shorten, one.rests))


def test_a_situation_is_told_whole() -> None:
    """Every answer that leads there is named, and every one that leads elsewhere stands after "unless"."""
    for case in filter(None, cases()):
        told, _, unless = " ".join(say_case(case)).partition("unless ")
        assert told
        for condition in case:
            for option in QUESTION_BY_ID[condition.question].options:
                clause = option.if_so.partition(" ")[2]
                plain = f"“{option.text}”" if condition.question in PLAIN_QUESTIONS else clause
                where, words = (unless, plain if plain in unless else clause) if condition.negated else (told, plain)
                assert (words in where) == (option.id in condition.options), (case, option.id)


def test_a_situation_opens_the_checklist_on_the_way_to_its_result() -> None:
    """The answers that it has chosen are asked at once, and the rest of what it names leads to its result."""
    chosen = 0
    for outcome in OUTCOMES:
        for ground in list_ways(outcome):
            page, fragment = urldefrag(pictures.find_address(ground.when))
            assert page == "checklist/"
            if "=" in fragment:
                chosen += 1
                named = {one.question: one.options[0] for one in ground.when if not one.negated}
                answers = {**named, **dict(pair.split("=") for pair in fragment.split("&"))}
                assert decide(answers)[0] == outcome.id
            else:
                assert fragment == ("question-reason" if ground.when else "")
    assert chosen > 10


def test_the_map_chooses_the_answers_where_one_fits() -> None:
    """Nerves are one answer; a worry to talk about first may be any of five."""
    addresses = {pictures.find_address(ground.when) for outcome in OUTCOMES for ground in list_ways(outcome)}
    assert {"checklist/#reason=nerves", "checklist/#notice=passed&missed-by=me"} <= addresses
    assert "checklist/#question-reason" in addresses


def test_every_link_of_the_map_lands(pages: dict[str, Html]) -> None:
    """On the built page each of them leads to a section of the guide, or to a question or answer of the checklist."""
    published = [one.get("href") for one in pages["score/"].all("a")]
    for address in (one.get("href", "") for one in figure("map").iter("a")):
        assert address in published
        page, fragment = urldefrag(address.removeprefix("../"))
        assert "=" in fragment or not fragment or fragment in pages[page].ids  # test_pages looks at the answers


def test_a_new_outcome_is_drawn_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The map is made from the engine's literals: nothing has to be drawn by hand."""
    new = replace(OUTCOMES[0], headline="Do something new.", link="guide/notice/#new")
    monkeypatch.setattr(pictures, "OUTCOMES", (new, *OUTCOMES))
    assert [text_of(one) for one in figure("map").iter("a")][1] == "Do something new."


def test_the_list_stands_below_the_map() -> None:
    """The map says so."""
    source = (ROOT / "docs" / "score.md").read_text(encoding="utf-8")
    assert "<!-- map -->\n\n<!-- outcomes -->" in source


# The clock ------------------------------------------------------------------------------------------------------------


def test_the_clock_s_boundaries_are_the_engine_s() -> None:
    """From long before the interview to long after it, the answer changes at each boundary and nowhere else."""
    start = datetime(2026, 1, 7, 12, tzinfo=UTC)
    quarters = [timedelta(minutes=15) * number for number in range(400, -800, -1)]
    answers = [find_elapsed(start, start - one) or notice_left(start, start - one) for one in quarters]
    steps = zip(itertools.pairwise(quarters), itertools.pairwise(answers), strict=True)
    changes = [when for when, (before, after) in steps if before != after]
    assert all(boundary in change for boundary, change in zip(pictures.STRETCHES, changes, strict=True))
    assert [one.id for one in pictures.find_stretches()] == list(dict.fromkeys(answers))


def test_the_clock_tells_every_stretch() -> None:
    """Each time stands with the way to tell them."""
    (line,) = figure("clock").iter("ol")
    assert [text_of(one) for one in line] == [f"{one.name} {one.how}" for one in pictures.find_stretches()]


@pytest.mark.parametrize("notice", [one.id for one in QUESTION_BY_ID["notice"].options if one.id != "not-scheduled"])
def test_the_clock_names_the_engine_s_channel(notice: str) -> None:
    """Where the way they were in touch decides, it says so; where it does not, it names the one way there is."""
    (stretch,) = [one for one in pictures.find_stretches() if one.id == notice]
    base = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", "notice": notice, "stage": "first"}
    channels = {one.id: decide({**base, "channel": one.id})[1] for one in QUESTION_BY_ID["channel"].options}
    assert CHANNEL_NAMES[channels["email"]] in stretch.how
    assert (len(set(channels.values())) > 1) == ("the way you have been in touch" in stretch.how)
    assert stretch.calls_first == all(one.startswith("phone") for one in channels.values())


def test_the_clock_says_sorry_once_it_is_over() -> None:
    """A withdrawal needs no apology, but a missed interview does."""
    told = {one.id: one.how for one in pictures.find_stretches()}
    assert {name for name, how in told.items() if "sorry" in how} == {"passed", "over-a-week"}


def test_the_guide_names_the_engine_s_office_hours() -> None:
    """By the engine, somebody is there on the days and at the hours that the page says, and at no other."""
    told = (ROOT / "docs" / "guide" / "notice.md").read_text(encoding="utf-8")
    assert "Most offices answer Monday to Friday, 9 to 5." in told
    for hours in range(7 * 24):
        moment = datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=hours)
        assert (next_open(moment) == moment) == (moment.weekday() < 5 and 9 <= moment.hour < 17)


# The steps ------------------------------------------------------------------------------------------------------------


def test_every_rule_has_a_dot_for_each_point() -> None:
    """Each step shows all its rules, as many dots as points, and who cannot see them hears the number."""
    (steps,) = figure("steps").iter("ol")
    for drawn, step in zip(steps, STEPS, strict=True):
        rules = [rule for rule in (*RULES, *MESSAGE_RULES) if rule.step == step.id]
        assert text_of(drawn).startswith(step.title)
        for line, rule in zip(drawn.iter("li"), (None, *rules), strict=True):
            if rule:
                dots, told = line
                assert (dots.text or "").count("●") == rule.points
                assert text_of(told) == f"{rule.title}: {rule.points} point{'s' if rule.points > 1 else ''}"


def test_every_question_can_be_put_after_unless() -> None:
    """The words for an answer begin with "If" or "Once", but for those about time, which say enough by themselves."""
    for question in QUESTIONS:
        if question.id not in PLAIN_QUESTIONS:
            assert {option.if_so.partition(" ")[0] for option in question.options} <= {"If", "Once"}
