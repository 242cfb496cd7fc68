"""Reading a message back: each rule of the last step, on messages as people write them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, Draft, assess, compose, review
from checklist.frames import FORMS
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

#: A message that needs nothing more, for every outcome that needs one.
GOOD = {
    "apologise": (
        "Hello Mr Babbage, I overslept and missed our interview this morning. I am truly sorry. Thank you for the"
        " time you had set aside. Ada"
    ),
    "reschedule": (
        "Hello Mr Babbage, thank you for the invitation. I am in court on Tuesday. Could we meet on another day? Ada"
    ),
    "attend": "Hello Mr Babbage, many thanks for the invitation. I am happy to confirm Tuesday at two. Ada",
    "wait": "Hello Mr Babbage, I am grateful for the invitation and I will be there on Tuesday at two. Ada",
    "talk-first": (
        "Hello Mr Babbage, thank you for asking me. The website says Leeds, your letter says York. Which is it? Ada"
    ),
    "ask-other-roles": (
        "Hello Mr Babbage, thank you for asking me. I like your work, not night shifts. Is there anything by day? Ada"
    ),
    "withdraw": (
        "Hello Mr Babbage, thank you for asking me to meet you. I will have to withdraw, and I wish you luck. Ada"
    ),
}

#: A friendly message that does not say what that outcome calls for.
UNCLEAR = {
    "apologise": "Hello Mr Babbage, I overslept and missed our interview this morning. Thank you for your time. Ada",
    "reschedule": "Hello Mr Babbage, thank you for the invitation. I am in court on Tuesday. Ada",
    "attend": "Hello Mr Babbage, many thanks for the invitation. I am rather nervous. Ada",
    "wait": "Hello Mr Babbage, I am grateful for the invitation. Somebody else may make me an offer. Ada",
    "talk-first": "Hello Mr Babbage, thank you for asking me. I have my doubts about Leeds. Ada",
    "ask-other-roles": "Hello Mr Babbage, thank you for asking me. I like your work but not night shifts. Ada",
    "withdraw": "Hello Mr Babbage, thank you for asking me to meet you. Things are not easy for me just now. Ada",
}


def read(
    text: str, outcome: str = "withdraw", form: str = "email", details: dict[str, str] | None = None
) -> dict[str, bool]:
    """Return which message rules `text` meets."""
    parts = {**dict.fromkeys(FORMS[form], ""), ("body" if form == "email" else "point"): text}
    draft = Draft(form, "employer", "warm", parts)
    findings = review(draft, REACHED_BY[outcome], ORDINARY_DETAILS if details is None else details, None)
    return {finding.rule: finding.points == finding.max for finding in findings}


def words(count: int) -> str:
    """Return a good message of exactly `count` words."""
    text = ["I", "have", "decided", "to", "withdraw.", "Thank", "you", "for", "your", "time."]
    return " ".join([*text, *["indeed"] * (count - len(text))])


@pytest.mark.parametrize("outcome", GOOD)
def test_a_good_message_needs_nothing(outcome: str) -> None:
    """A short, clear and thankful message has nothing to mend, whoever wrote it."""
    assert read(GOOD[outcome], outcome) == {rule.id: True for rule in MESSAGE_RULES}


def test_every_outcome_has_its_messages() -> None:
    """Every outcome that calls for a message is tried here."""
    wanted = {outcome.id for outcome in OUTCOMES} - {"walk-away"}

    assert GOOD.keys() == UNCLEAR.keys() == wanted


@pytest.mark.parametrize("outcome", UNCLEAR)
def test_a_message_that_does_not_say_what_it_wants_is_told(outcome: str) -> None:
    """A message that leaves the recipient guessing gets that one finding and no other."""
    assert read(UNCLEAR[outcome], outcome) == {rule.id: rule.id != "clear-statement" for rule in MESSAGE_RULES}


@pytest.mark.parametrize("outcome", GOOD)
def test_a_message_without_thanks_is_told(outcome: str) -> None:
    """A message without a word of thanks gets that one finding and no other."""
    text = GOOD[outcome]
    for thanks in ("thank you for", "many thanks for", "I am grateful for", "Thank you for"):
        text = text.replace(thanks, "I have")

    assert read(text, outcome) == {rule.id: rule.id != "says-thanks" for rule in MESSAGE_RULES}


@pytest.mark.parametrize(
    "statement",
    [
        "I have decided to withdraw.",
        "I am withdrawing my application.",
        "I WITHDRAW.",
        "I have withdrawn from the search.",
        "I would like to withdraw from the process.",
        "I am pulling out of the interview.",
        "I have to cancel our interview.",
        "I would like to cancel.",
        "I will not be able to attend.",
        "I won't be able to come on Tuesday.",
        "I won’t be coming.",
        "I can't attend the interview.",
        "I cannot make it to the interview.",
        "I can’t make it after all.",
        "I will not be joining you on Tuesday.",
        "I won't be there on Tuesday.",
        "I no longer wish to be considered.",
        "I am no longer interested.",
        "I don't want to go any further.",
        "I have decided not to go ahead.",
        "I have decided against it.",
        "I must decline the interview.",
        "I am declining your kind invitation.",
        "I would like to bow out.",
        "I am bowing out of the process.",
        "Please take me off your list.",
        "Please remove me from the process.",
        "I am stepping back.",
        "I will step aside for others.",
        "I shall not proceed.",
        "I will not be moving forward.",
    ],
)
def test_withdrawing_can_be_said_in_many_ways(statement: str) -> None:
    """However a reader says that they withdraw, with a straight or a curly apostrophe, they are understood."""
    assert read(f"Thank you for asking me. {statement}")["clear-statement"]


@pytest.mark.parametrize(
    "blank",
    ["[Name]", "[]", "[your company here]", "{name}", "<date>", "____", "XX", "XXXX", "TBD", "……"],
)
@pytest.mark.parametrize("form", sorted(FORMS))
def test_a_blank_that_was_left_is_told(blank: str, form: str) -> None:
    """A gap from a template is found wherever it stands."""
    assert not read(f"{words(20)} {blank}", form=form)["gaps-filled"]
    assert not read(f"Hello {blank}, {words(20)}", form=form)["gaps-filled"]


def test_a_blank_in_the_subject_is_told() -> None:
    """A gap in the subject is a gap as well."""
    draft = Draft("email", "employer", "warm", {"subject": "Interview for [role]", "body": words(20)})

    (finding,) = [
        one for one in review(draft, REACHED_BY["withdraw"], ORDINARY_DETAILS, None) if one.rule == "gaps-filled"
    ]

    assert finding.points == 0


@pytest.mark.parametrize(
    "text", ["I am 5 feet tall…", "a_b", "Exxon", "1 < 2 and 3 > 2\n4", "MMXX", "Tbilisi", "(see below)"]
)
def test_what_only_looks_like_a_blank_is_let_pass(text: str) -> None:
    """Where a text leaves doubt, the reader has the benefit of it."""
    if "<" in text:
        text = text.replace(" and ", "\n")

    assert read(f"{words(20)} {text}")["gaps-filled"]


@pytest.mark.parametrize("name", ["your_name", "company", "role"])
def test_a_name_that_was_not_given_is_told(name: str) -> None:
    """A message as it was composed, whose reader has not said who they are and for what, is not whole yet."""
    details = {one: text for one, text in ORDINARY_DETAILS.items() if one != name}
    answers = REACHED_BY["withdraw"]
    composed = compose(answers, assess(answers, None, None), details, "email", "employer", "warm")

    (gaps,) = (one for one in review(composed, answers, details, None) if one.rule == "gaps-filled")
    assert gaps.points == 0


def test_names_written_by_hand_are_names() -> None:
    """A reader who puts the names into the text, and not into the fields, has filled every gap."""
    assert read(GOOD["withdraw"], details={})["gaps-filled"]


def test_a_company_that_looks_like_a_blank_is_none() -> None:
    """A name with brackets is a name where the reader gave it, and a blank where nobody did."""
    text = f"{GOOD['withdraw']} I like [solidcore]."

    assert read(text, details={**ORDINARY_DETAILS, "company": "[solidcore]"})["gaps-filled"]
    assert not read(text, details=ORDINARY_DETAILS)["gaps-filled"]


@pytest.mark.parametrize(("form", "most"), [("email", 120), ("call", 75)])
def test_length_is_counted_in_words(form: str, most: int) -> None:
    """A message may have as many words as fit, and not one more."""
    assert read(words(most), form=form)["kept-short"]
    assert not read(words(most + 1), form=form)["kept-short"]


def test_what_is_said_only_when_asked_is_not_counted() -> None:
    """In a call only what is always said counts, not the answers kept ready."""
    parts = {
        "opening": "Hello.",
        "point": "I have decided to withdraw. Thank you.",
        "if_asked_why": words(100),
        "if_offered_another_time": words(100),
        "closing": "Goodbye.",
    }

    findings = review(Draft("call", "employer", "warm", parts), REACHED_BY["withdraw"], ORDINARY_DETAILS, None)

    assert all(finding.points == finding.max for finding in findings)


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("text", ["", " ", "\n\n"])
def test_an_empty_message_says_nothing(text: str, form: str) -> None:
    """Nothing is not short, clear or thankful: it is not a message."""
    assert read(text, form=form) == {
        "gaps-filled": True,
        "clear-statement": False,
        "says-thanks": False,
        "kept-short": False,
    }


def test_whoever_walks_away_is_not_marked() -> None:
    """No rule is read against the message of someone who feels unsafe."""
    assert read("Leave me alone [now] ____", "walk-away", details={}) == {}


@pytest.mark.parametrize(
    "text",
    [
        "[" * 10_000,
        "{" * 10_000,
        "<" * 10_000,
        "not be " * 1_400,
        "no longer " * 1_000,
        "a" * 10_000,
        " " * 10_000,
        "\n" * 10_000,
        "thanthan" * 1_000,
        "find anothe" * 900,
        "\u0301" * 10_000,
        "\u202e" * 10_000,
    ],
    ids=lambda text: repr(text[:11]),
)
@pytest.mark.parametrize("outcome", GOOD)
def test_hostile_text_is_read_like_any_other(text: str, outcome: str) -> None:
    """A text made to confuse says nothing clear, and gets the finding that any unclear text gets."""
    found = read(text, outcome)

    assert not found["clear-statement"]
    assert not found["says-thanks"]


@given(strategies.answers, st.text(max_size=300), strategies.details, st.sampled_from(sorted(FORMS)))
def test_any_text_can_be_read(answers: dict[str, str], text: str, details: dict[str, str], form: str) -> None:
    """Whatever a text says, every rule that applies is either met or not, in their order, in the last step."""
    draft = Draft(form, "employer", "warm", dict.fromkeys(FORMS[form], text))

    findings = review(draft, answers, details, None)

    wanted = [] if answers.get("reason") == "unsafe" else [rule.id for rule in MESSAGE_RULES]
    assert [finding.rule for finding in findings] == wanted
    assert {finding.step for finding in findings} <= {"professional"}
    assert all(finding.points in {0, finding.max} for finding in findings)


@given(st.text(max_size=100))
def test_no_part_of_a_draft_has_to_be_there(text: str) -> None:
    """A draft that lacks a part is read as if that part were empty."""
    whole = Draft("email", "employer", "warm", {"subject": "", "body": text})
    part = Draft("email", "employer", "warm", {"body": text})

    assert review(part, REACHED_BY["withdraw"], {}, None) == review(whole, REACHED_BY["withdraw"], {}, None)
