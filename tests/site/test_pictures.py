import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urldefrag
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, RULES, STEPS, assess
from checklist.clock import next_open, notice_left
from checklist.decisions import decide
from checklist.questions import QUESTION_BY_ID
from publisher import pictures
from publisher.markers import TABLES
from publisher.svg import BASE, LINE, SIZE, WIDTH, frame, link, measure, wrap, write
from publisher.tables import CHANNEL_NAMES
from tests.conftest import ROOT
from tests.site.conftest import Html

SVG = "{http://www.w3.org/2000/svg}"
NAMES = ("clock", "map", "steps")
#: On a phone of 320 pixels, the column is as narrow as 288; no text there is smaller than 14, no target than 24.
NARROWEST = 288 / WIDTH


@dataclass(frozen=True)
class Box:
    """Where something is."""

    left: float
    top: float
    right: float
    bottom: float
    what: str = ""

    def holds(self, other: "Box") -> bool:
        """Tell whether another box lies in this one."""
        is_wide = self.left <= other.left and other.right <= self.right
        return is_wide and self.top <= other.top and other.bottom <= self.bottom

    def meets(self, other: "Box") -> bool:
        """Tell whether another box shares some of this one's ground."""
        beside = other.right <= self.left or self.right <= other.left
        return not (beside or other.bottom <= self.top or self.bottom <= other.top)


def parse(drawing: str) -> ET.Element:
    """Return a drawing as XML."""
    return ET.fromstring(drawing)  # noqa: S314 - we made it


def figure(name: str) -> ET.Element:
    """Return what stands in a marker's place."""
    return parse(TABLES[name]("../"))


def text_of(element: ET.Element) -> str:
    """Return all the text in it, as a screen reader reads it."""
    return " ".join("".join(element.itertext()).split())


def words_of(name: str) -> list[str]:
    """Return the list beside a picture."""
    return [text_of(one) for one in figure(name).iter("li")]


def lines(element: ET.Element) -> Iterator[Box]:
    """Yield where each line of text is, at its widest."""
    for text in element.iter(f"{SVG}text"):
        for span in text.iter(f"{SVG}tspan"):
            wide = measure(span.text or "", bold=text.get("font-weight") == "700")
            left = float(span.get("x", "")) - {"middle": wide / 2, "end": wide}.get(text.get("text-anchor", ""), 0)
            top = float(span.get("y", "")) - BASE
            yield Box(left, top, left + wide, top + LINE, span.text or "")


def rectangle(element: ET.Element) -> Box:
    """Return where a rectangle is."""
    left, top, wide, high = (float(element.get(name, "")) for name in ("x", "y", "width", "height"))
    return Box(left, top, left + wide, top + high)


def parts(svg: ET.Element) -> list[ET.Element]:
    """Return the groups of a picture, each with places of its own; a picture without groups is one."""
    return svg.findall(f"{SVG}g") or [svg]


# All of them ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_is_well_formed_and_always_the_same(name: str) -> None:
    """It could be saved as a file of its own; two builds give the same bytes."""
    assert TABLES[name]("../") == TABLES[name]("../")
    drawn = figure(name)
    assert drawn.tag == "figure"
    assert list(drawn.iter(f"{SVG}svg"))


@pytest.mark.parametrize("name", NAMES)
def test_a_picture_says_what_it_is(name: str) -> None:
    """Each has a title and a description by which it is named; one with links is a group, for an image hides them."""
    for svg in figure(name).iter(f"{SVG}svg"):
        ids = {one.get("id"): text_of(one) for one in svg if one.tag in {f"{SVG}title", f"{SVG}desc"}}
        assert len(ids) == 2
        assert all(ids.values())
        named = f"{svg.get('aria-labelledby')} {svg.get('aria-describedby', '')}".split()
        assert set(named) == set(ids)
        assert svg.get("role") == ("group" if list(svg.iter(f"{SVG}a")) else "img")


def test_ids_are_unique_over_all_pictures() -> None:
    """All of them may stand on one page, and none is an address that would have to last."""
    ids = [one for name in NAMES for one in re.findall(r'\sid="([^"]+)"', TABLES[name](""))]
    assert len(ids) == len(set(ids))
    assert all(one.startswith("picture-") for one in ids)


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_styled_where_the_security_policy_forbids_it(name: str) -> None:
    """Neither style attributes nor style elements nor scripts, and no colour that dark mode could not change."""
    assert not re.search(r"style=|<style|<script|fill=|stroke=|\son\w+=", TABLES[name](""))


@pytest.mark.parametrize("name", NAMES)
def test_every_line_of_text_has_its_place(name: str) -> None:
    """No text runs out of the picture, out of its box or into other text, also in a wide font."""
    for svg in figure(name).iter(f"{SVG}svg"):
        for part in parts(svg):
            found = list(lines(part))
            assert [one for one in found if one.left < 0 or one.right > WIDTH] == []
            assert [(a, b) for a, b in itertools.combinations(found, 2) if a.meets(b)] == []
            for group in part.iter(f"{SVG}a"):
                (rect,) = group.iter(f"{SVG}rect")
                assert [one for one in lines(group) if not rectangle(rect).holds(one)] == []


@pytest.mark.parametrize("name", NAMES)
def test_nothing_is_too_small_on_the_smallest_phone(name: str) -> None:
    """Text is 14 pixels at the least, and what can be pressed 24 each way, without one target on another."""
    assert SIZE * NARROWEST >= 14
    for svg in figure(name).iter(f"{SVG}svg"):
        assert svg.get("viewBox") == f"0 0 {WIDTH} {svg.get('height')}"
        assert svg.get("font-size") == str(SIZE)
        assert not [one for one in svg.iter() if one is not svg and one.get("font-size")]
        for part in parts(svg):
            targets = [rectangle(rect) for group in part.iter(f"{SVG}a") for rect in group.iter(f"{SVG}rect")]
            assert all((one.bottom - one.top) * NARROWEST >= 24 for one in targets)
            assert not any(a.meets(b) for a, b in itertools.combinations(targets, 2))


@pytest.mark.parametrize("name", NAMES)
def test_each_part_stays_below_the_one_before(name: str) -> None:
    """Groups of a picture follow one another, and the picture is high enough for the last."""
    for svg in figure(name).iter(f"{SVG}svg"):
        bottom = 0.0
        for part in parts(svg):
            shift = re.search(r"translate\(0 ([\d.]+)\)", part.get("transform", "translate(0 0)"))
            assert shift
            boxes = [*lines(part), *(rectangle(one) for one in part.iter(f"{SVG}rect"))]
            assert min(one.top for one in boxes) + float(shift[1]) >= bottom
            bottom = max(one.bottom for one in boxes) + float(shift[1])
        assert bottom <= float(svg.get("height", ""))


# The map --------------------------------------------------------------------------------------------------------------


def test_every_outcome_is_on_the_map_in_the_order_that_decides() -> None:
    """Each has its number, and its headline leads to its part of the guide."""
    drawn = [part for svg in figure("map").iter(f"{SVG}svg") for part in parts(svg)]
    assert len(drawn) == len(OUTCOMES)
    for number, (part, outcome) in enumerate(zip(drawn, OUTCOMES, strict=True), 1):
        *cases, result = part.iter(f"{SVG}a")
        assert text_of(next(part.iter(f"{SVG}text"))) == str(number)
        assert (text_of(result), result.get("href")) == (outcome.headline, f"../{outcome.link}")
        assert len(cases) == len(outcome.cases)
        for drawn_case, case in zip(cases, outcome.cases, strict=True):
            assert text_of(drawn_case) == " ".join(pictures.say_case(case))
            assert drawn_case.get("href") == f"../{pictures.find_address(case)}"


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda one: one.id)
def test_a_situation_is_told_whole(outcome: pictures.Outcome) -> None:
    """Every answer that leads there is named, and every one that leads elsewhere stands after "unless"."""
    for case in outcome.cases:
        answers, _, unless = " ".join(pictures.say_case(case)).partition("unless ")
        assert answers
        assert bool(unless) == any(one.negated for one in case)
        for condition in case:
            question = QUESTION_BY_ID[condition.question]
            for option in question.options:
                said = option.if_so.partition(" ")[2] in unless if condition.negated else f"“{option.text}”" in answers
                assert said == (option.id in condition.options)
            if not condition.negated and question.id not in pictures.PLAIN_QUESTIONS:
                assert question.text in answers


def test_what_follows_unless_reads_as_a_sentence() -> None:
    """The words for it begin with "If" or "Once", which is what "unless" stands in for."""
    conditions = [one for outcome in OUTCOMES for case in outcome.cases for one in case if one.negated]
    for condition in conditions:
        for option in QUESTION_BY_ID[condition.question].options:
            if option.id in condition.options:
                assert option.if_so.partition(" ")[0] in {"If", "Once"}


def test_a_new_outcome_is_drawn_too(monkeypatch: pytest.MonkeyPatch) -> None:
    """The map is made from the engine's literals: nothing has to be drawn by hand."""
    new = replace(OUTCOMES[0], headline="Do something new.", link="guide/notice/#new")
    monkeypatch.setattr(pictures, "OUTCOMES", (new, *OUTCOMES))
    assert [text_of(one) for one in figure("map").iter(f"{SVG}a")][1] == "Do something new."


def test_every_link_of_the_map_lands(pages: dict[str, Html]) -> None:
    """On the built page each of them leads to a section of the guide, or to a question or answer of the checklist."""
    links = [one.get("href", "") for one in figure("map").iter(f"{SVG}a")]
    assert len(links) == len(OUTCOMES) + sum(len(outcome.cases) for outcome in OUTCOMES)
    published = [one.get("href") for one in pages["score/"].all("a")]
    for address in links:
        assert address in published
        page, fragment = urldefrag(address.removeprefix("../"))
        assert "=" in fragment or not fragment or fragment in pages[page].ids  # test_pages looks at the answers


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda one: one.id)
def test_a_situation_opens_the_checklist_at_its_result(outcome: pictures.Outcome) -> None:
    """Who follows a situation with its answers chosen finds the result it is drawn with, or its question if several."""
    for case in outcome.cases:
        page, fragment = urldefrag(pictures.find_address(case))
        assert page == "checklist/"
        if "=" in fragment:
            assert decide(dict(pair.split("=") for pair in fragment.split("&")))[0] == outcome.id
        else:
            assert fragment == (f"question-{case[0].question}" if case else "")
            assert not case or any(len(one.options) > 1 for one in case if not one.negated)


def test_the_map_chooses_an_answer_where_one_fits() -> None:
    """Nerves are one answer; a worry to talk about first may be any of three."""
    addresses = {pictures.find_address(case) for outcome in OUTCOMES for case in outcome.cases}
    assert {"checklist/#reason=nerves", "checklist/#notice=passed", "checklist/#question-reason"} <= addresses


def test_the_list_below_the_map_tells_the_same() -> None:
    """Whoever cannot see the map has every outcome and its cases in the list that stands after it."""
    source = (ROOT / "docs" / "score.md").read_text(encoding="utf-8")
    assert "<!-- map -->\n\n<!-- outcomes -->" in source
    told = [text_of(one) for one in parse(TABLES["outcomes"]("../")) if one.tag == "li"]
    for outcome, listed in zip(OUTCOMES, told, strict=True):
        assert outcome.headline in listed
        for condition in itertools.chain(*outcome.cases):
            options = [one for one in QUESTION_BY_ID[condition.question].options if one.id in condition.options]
            assert all(one.text in listed for one in options)


# The clock ------------------------------------------------------------------------------------------------------------


def test_the_clock_s_boundaries_are_the_engine_s() -> None:
    """Going back from after the interview, the answer changes at each boundary and nowhere else."""
    start = datetime(2026, 1, 7, 12, tzinfo=UTC)
    quarters = [number / 4 for number in range(-20, 400)]
    answers = [notice_left(start, start - timedelta(hours=hours)) for hours in quarters]
    steps = zip(itertools.pairwise(quarters), itertools.pairwise(answers), strict=True)
    changes = [hours for hours, (before, after) in steps if before != after]
    assert len(changes) == len(pictures.BOUNDARIES)
    assert all(hours in change for hours, change in zip(sorted(pictures.BOUNDARIES), changes, strict=True))
    assert [one.id for one in pictures.find_stretches()] == list(dict.fromkeys(reversed(answers)))


def test_every_answer_about_notice_is_on_the_clock() -> None:
    """Those that are a stretch of time stand along the line, and the rest below it."""
    drawn = text_of(next(figure("clock").iter(f"{SVG}svg")))
    for option in QUESTION_BY_ID["notice"].options:
        assert option.text in drawn
        assert any(one.startswith(f"{option.text}: ") for one in words_of("clock"))
    for hours in filter(None, pictures.BOUNDARIES):
        assert f"{hours} hours before" in drawn


@pytest.mark.parametrize("notice", [option.id for option in QUESTION_BY_ID["notice"].options])
def test_the_clock_names_the_engine_s_channel(notice: str) -> None:
    """Where the way they were in touch decides, it says so; where it does not, it names the one way there is."""
    (stretch,) = [one for one in (*pictures.find_stretches(), *pictures.find_untimed()) if one.id == notice]
    base = {"reason": "not-a-fit", "certainty": "yes", "interest": "no", "notice": notice, "stage": "first"}
    channels = {one.id: decide({**base, "channel": one.id})[1] for one in QUESTION_BY_ID["channel"].options}
    assert CHANNEL_NAMES[channels["email"]] in stretch.how
    assert (len(set(channels.values())) > 1) == ("the way you have been in touch" in stretch.how)
    assert stretch.rings_first == all(one.startswith("phone") for one in channels.values())


def test_the_clock_names_the_interviews_that_always_take_a_call() -> None:
    """They are those at which a call comes first whatever the notice and the way they were in touch."""
    options = (QUESTION_BY_ID[name].options for name in ("notice", "channel"))
    answers = [(notice.id, channel.id) for notice, channel in itertools.product(*options)]
    base = {"reason": "not-a-fit", "certainty": "yes", "interest": "no"}
    found = pictures.find_stages()
    for stage in QUESTION_BY_ID["stage"].options:
        ways = {decide({**base, "stage": stage.id, "notice": one, "channel": other})[1] for one, other in answers}
        assert (len(ways) == 1) == (stage.id in [one.id for one in found])
    assert [CHANNEL_NAMES["phone-then-email"] in one.how for one in found] == [True]


def test_the_clock_names_the_office_hours() -> None:
    """By the engine, somebody is there on the days and at the hours that it says, and at no other."""
    told = pictures.say_office_hours()[0]
    assert "Monday to Friday, 09:00 to 17:00" in told
    for hours in range(7 * 24):
        moment = datetime(2026, 1, 5, tzinfo=UTC) + timedelta(hours=hours)
        assert (next_open(moment) == moment) == (moment.weekday() < 5 and 9 <= moment.hour < 17)


def test_the_clock_in_words_says_what_the_drawing_says() -> None:
    """The list beside it has every fact of the two drawings, but for the boundaries, which its names hold."""
    told = " ".join(words_of("clock"))
    for stretch in (*pictures.find_stretches(), *pictures.find_untimed(), *pictures.find_stages()):
        assert f"{stretch.name}: {stretch.how}" in told
    assert all(one in told for one in pictures.say_office_hours())


# The steps ------------------------------------------------------------------------------------------------------------


def test_every_rule_has_a_dot_for_each_point() -> None:
    """Each step shows all its rules, as many dots as points, and the same in words."""
    drawn = list(figure("steps").iter(f"{SVG}svg"))
    assert len(drawn) == len(words_of("steps")) == len(STEPS)
    for svg, words, step in zip(drawn, words_of("steps"), STEPS, strict=True):
        rules = [rule for rule in (*RULES, *MESSAGE_RULES) if rule.step == step.id]
        points = sum(rule.points for rule in rules)
        assert len(list(svg.iter(f"{SVG}circle"))) == points
        assert text_of(next(svg.iter(f"{SVG}desc"))) in words
        assert words.startswith(f"{step.title}: {points} points, worth 25 of the 100.")
        drawing = " ".join(one.what for one in lines(svg))
        for rule in rules:
            assert rule.title in drawing
            assert f"{rule.title} ({rule.points})" in words


def test_the_most_points_are_the_engine_s() -> None:
    """Before anything is answered every rule can still count, so the maximums are those of the picture."""
    for step, words in zip(assess({}, None, None).steps, words_of("steps"), strict=True):
        assert f"{step.title}: {step.max} points" in words


# Their parts ----------------------------------------------------------------------------------------------------------


@given(st.text(max_size=200), st.integers(min_value=2 * SIZE, max_value=WIDTH), st.booleans())
def test_wrapped_text_fits_and_loses_nothing(words: str, width: int, bold: bool) -> None:  # noqa: FBT001
    """Whatever the text, each line is narrow enough, and every character but blanks is there, in order."""
    wrapped = wrap(words, width, bold=bold)
    assert all(measure(line, bold=bold) <= width for line in wrapped)
    assert "".join("".join(wrapped).split()) == "".join(words.split())


def test_text_breaks_between_words() -> None:
    """A word is cut only where it is longer than a line."""
    assert wrap("Ring and say sorry.", 100) == ["Ring and", "say sorry."]
    assert wrap("W" * 12, 110) == ["W" * 6, "W" * 6]
    assert wrap("", 100) == []


def test_lines_are_even() -> None:
    """Lines are about as long as each other, and none is added for it."""
    assert wrap("Withdraw, and tell them.", 230) == ["Withdraw,", "and tell them."]


def test_lines_of_text_do_not_run_together() -> None:
    """Who listens to a text of two lines hears two words, not one."""
    assert text_of(parse(write(0, 0, ["Ring", "now"]))) == "Ring now"


def test_hostile_text_stays_text() -> None:
    """Signs that mean something to HTML come out as they went in, in text, title, description and address."""
    hostile = "</title><script>\"&'"
    drawing = link(f"../{hostile}", "", write(0, 0, [hostile]))
    svg = parse(frame("x", hostile, hostile, 10, drawing))
    assert [one.tag.removeprefix(SVG) for one in svg.iter()] == ["svg", "title", "desc", "a", "text", "tspan"]
    assert [one.text for one in svg.iter() if one.text] == [hostile] * 3
    assert next(svg.iter(f"{SVG}a")).get("href") == f"../{hostile}"


def test_a_hostile_outcome_and_rule_stay_text(monkeypatch: pytest.MonkeyPatch) -> None:
    """Also where the engine's own words hold such signs, or a word too long for a line."""
    hostile = "<b>&\"' " + "x" * 99
    monkeypatch.setattr(pictures, "OUTCOMES", (replace(OUTCOMES[0], headline=hostile), OUTCOMES[-1]))
    monkeypatch.setattr(pictures, "RULES", (replace(RULES[0], title=hostile), *RULES))
    for name in ("map", "steps"):
        drawn = figure(name)
        assert "<b>&\"'" in text_of(drawn)
        assert all(one.left >= 0 and one.right <= WIDTH for one in lines(drawn))
