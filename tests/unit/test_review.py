"""Reading a message back: each rule of the last step, on messages as people write them."""

import json
import subprocess
import sys
from collections.abc import Mapping
from datetime import datetime
from types import FrameType

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist import MESSAGE_RULES, OUTCOMES, Draft, Interview, ReviewFinding, assess, compose, review
from checklist.frames import FORMS
from checklist.outcomes import Outcome
from checklist.reading import names
from checklist.review import MOST_READ, MOST_SPANS
from tests.unit import strategies
from tests.unit.examples import ORDINARY_DETAILS, REACHED_BY

#: The part of each form that holds the text of a message.
MAIN_PART = {"email": "body", "call": "point", "voicemail": "message", "text": "message"}

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
    "talk-it-over": "Hello Mr Babbage, thank you for the invitation. Could you tell me how long it takes? Ada",
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
    "talk-it-over": "Hello Mr Babbage, thank you for the invitation. I am in two minds. Ada",
    "ask-other-roles": "Hello Mr Babbage, thank you for asking me. I like your work but not night shifts. Ada",
    "withdraw": "Hello Mr Babbage, thank you for asking me to meet you. Things are not easy for me just now. Ada",
}


def find(
    text: str,
    outcome: str = "withdraw",
    form: str = "email",
    details: Mapping[str, str] | None = None,
    **answers: str,
) -> Mapping[str, ReviewFinding]:
    """Return the finding of every message rule that applies to `text`, by rule."""
    draft = Draft(form, "employer", "warm", {**dict.fromkeys(FORMS[form], ""), MAIN_PART[form]: text})
    findings = review(draft, {**REACHED_BY[outcome], **answers}, ORDINARY_DETAILS if details is None else details, None)
    return {finding.rule: finding for finding in findings}


def read(
    text: str,
    outcome: str = "withdraw",
    form: str = "email",
    details: Mapping[str, str] | None = None,
    **answers: str,
) -> dict[str, bool]:
    """Return which message rules `text` meets."""
    found = find(text, outcome, form, details, **answers)
    return {rule: finding.points == finding.max for rule, finding in found.items()}


def unmet(
    text: str,
    outcome: str = "withdraw",
    form: str = "email",
    details: Mapping[str, str] | None = None,
    **answers: str,
) -> set[str]:
    """Return which message rules `text` does not meet."""
    return {rule for rule, is_met in read(text, outcome, form, details, **answers).items() if not is_met}


def rules_for(outcome: str) -> list[str]:
    """Return the rules for a message that is in time, or too late where the time has passed."""
    return [rule.id for rule in MESSAGE_RULES if rule.id != "says-sorry" or outcome == "apologise"]


def words(count: int) -> str:
    """Return a good message of exactly `count` words."""
    text = ["I", "have", "decided", "to", "withdraw.", "Thank", "you", "for", "your", "time."]
    return " ".join([*text, *["Gladly."] * (count - len(text) - 1), "Ada"])


@pytest.mark.parametrize("name", ["Karma Riaza", "karma riaza"])
def test_a_first_name_in_a_greeting_is_a_name(name: str) -> None:
    """A greeting names whom it is to by the first of two names, and nobody is cursed by that."""
    answers, details = REACHED_BY["withdraw"], {**ORDINARY_DETAILS, "their_name": name}
    draft = compose(answers, assess(answers, None, None), details, "email", "employer", "warm")

    assert draft.parts["body"].startswith("Hi Karma,")
    assert all(finding.points == finding.max for finding in review(draft, answers, details, None))


@pytest.mark.parametrize("outcome", GOOD)
def test_a_good_message_needs_nothing(outcome: str) -> None:
    """A short, clear and thankful message has nothing to mend, whoever wrote it."""
    assert read(GOOD[outcome], outcome) == dict.fromkeys(rules_for(outcome), True)


def test_every_outcome_has_its_messages() -> None:
    """Every outcome that calls for a message is tried here."""
    wanted = {outcome.id for outcome in OUTCOMES} - {"walk-away"}

    assert GOOD.keys() == UNCLEAR.keys() == wanted


@pytest.mark.parametrize("outcome", UNCLEAR)
def test_a_message_that_does_not_say_what_it_wants_is_told(outcome: str) -> None:
    """A message that leaves the recipient guessing gets that one finding and no other."""
    assert read(UNCLEAR[outcome], outcome) == {rule: rule != "clear-statement" for rule in rules_for(outcome)}


@pytest.mark.parametrize("outcome", GOOD)
def test_a_message_without_thanks_is_told(outcome: str) -> None:
    """A message without a word of thanks gets that one finding and no other."""
    text = GOOD[outcome]
    for thanks in ("thank you for", "many thanks for", "I am grateful for", "Thank you for"):
        text = text.replace(thanks, "I have")

    assert read(text, outcome) == {rule: rule != "says-thanks" for rule in rules_for(outcome)}


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
    "text", ["I am 5 feet tall…", "a_b", "Exxon", "1 < 2 and 3 > 2\n4", "MMXX", "Tbilisi", "(see below)", "(full time)"]
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


@pytest.mark.parametrize(
    ("role", "is_blank"), [("Carer (day)", False), ("Nurse (Team Manager)", False), ("(job title)", True)]
)
def test_a_role_may_have_brackets(role: str, *, is_blank: bool) -> None:
    """What they hold is no gap where the reader gave it, unless it asks for something."""
    text = f"{GOOD['withdraw']} I mean the {role} role."

    assert read(text, details={**ORDINARY_DETAILS, "role": role})["gaps-filled"] is not is_blank


@pytest.mark.parametrize(("form", "most"), [("email", 120), ("call", 75), ("voicemail", 50), ("text", 50)])
def test_length_is_counted_in_words(form: str, most: int) -> None:
    """Whoever writes by hand may go over by a quarter, and is told only beyond."""
    assert read(words(most * 5 // 4), form=form)["kept-short"]
    assert not read(words(most * 5 // 4 + 1), form=form)["kept-short"]


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
    assert unmet(text, form=form) == {"clear-statement", "kept-short", "says-thanks"}


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
        "to find anothe " * 600,
        "\u0301" * 10_000,
        "\u202e" * 10_000,
    ],
    ids=lambda text: repr(text[:11]),
)
def test_hostile_text_is_read_like_any_other(text: str) -> None:
    """A text made to confuse says nothing clear, and gets the finding that any unclear text gets."""
    for outcome in ("withdraw", "reschedule", "attend"):
        found = read(text, outcome)
        assert not found["clear-statement"]
        assert not found["says-thanks"]


@given(strategies.answers, st.text(max_size=300), strategies.details, st.sampled_from(sorted(FORMS)))
def test_any_text_can_be_read(answers: dict[str, str], text: str, details: dict[str, str], form: str) -> None:
    """Whatever a text says, every rule that applies is either met or not, in their order, in the last step."""
    draft = Draft(form, "employer", "warm", dict.fromkeys(FORMS[form], text))

    findings = review(draft, answers, details, None)

    has_missed_it = answers.get("notice") == "passed" and answers.get("missed-by") != "them"
    is_late = has_missed_it or answers.get("notice") in {"under-24h", "under-2h"}
    wanted = [rule.id for rule in MESSAGE_RULES if rule.id != "says-sorry" or is_late]
    wanted = [] if answers.get("reason") == "unsafe" else wanted
    assert [finding.rule for finding in findings] == wanted
    assert {finding.step for finding in findings} <= {"professional"}
    assert all(finding.points in {0, finding.max} for finding in findings)


@given(st.text(max_size=100))
def test_no_part_of_a_draft_has_to_be_there(text: str) -> None:
    """A draft that lacks a part is read as if that part were empty."""
    whole = Draft("email", "employer", "warm", {"subject": "", "body": text})
    part = Draft("email", "employer", "warm", {"body": text})

    assert review(part, REACHED_BY["withdraw"], {}, None) == review(whole, REACHED_BY["withdraw"], {}, None)


# What each finding says


@given(
    strategies.answers,
    st.dictionaries(st.sampled_from(["subject", "body"]), st.text(max_size=300)),
    strategies.details,
    strategies.appointments() | st.none(),
)
def test_a_finding_points_at_words_that_are_there(
    answers: dict[str, str],
    parts: dict[str, str],
    details: dict[str, str],
    appointment: tuple[Interview, datetime] | None,
) -> None:
    """Whatever a text says, a finding marks some of its words, in order and few enough to look at."""
    interview, now = appointment or (None, None)
    draft = Draft("email", "employer", "warm", parts)

    findings = review(draft, answers, details, now, interview)

    for finding in findings:
        places = [(span.part, span.start, span.end) for span in finding.spans]
        assert places == sorted(places)
        assert len(places) <= 10
        assert all(0 <= start < end <= len(parts[part]) for part, start, end in places)
        assert all(parts[part][start:end].strip() for part, start, end in places)
        assert finding.severity in ({""} if finding.points else {"stop", "warn", "note"})
        assert not (finding.points and places)
        assert finding.advice
    assert findings == review(draft, answers, details, now, interview)


#: Words of which a text is made that breaks many rules at once.
LOUD = (
    *("[Name]", "____", "TBD", "and/or", "role(s)", "YOU ARE A DISGRACE", "!!!!", "your rude manager", "waste my time"),
    *("nobody replied", "because", "sorry", "never contact me again", "I am joining Globex", "\U0001f600", "e\u0301"),
    *("\n", ".", ",", "“", "”"),
)


@given(st.lists(st.sampled_from(LOUD), max_size=60).map(" ".join), st.sampled_from(sorted(FORMS)))
def test_even_a_text_with_many_faults_is_marked_where_they_are(text: str, form: str) -> None:
    """However many faults a text has, each mark is on words that are there, and no two of one rule overlap."""
    for finding in find(text, form=form).values():
        last = 0
        for span in finding.spans:
            assert span.part == MAIN_PART[form]
            assert last <= span.start < span.end <= len(text)
            assert text[span.start : span.end].strip()
            last = span.end


def test_at_most_ten_places_are_marked() -> None:
    """A text of a hundred blanks has its first ten marked, in their order."""
    text = " ".join(f"[{number:02}a]" for number in range(100))

    spans = find(text)["gaps-filled"].spans

    assert len(spans) == MOST_SPANS == 10
    assert [text[span.start : span.end] for span in spans] == [f"[{number:02}a]" for number in range(10)]


def test_a_place_is_counted_in_characters() -> None:
    """An emoji or a letter with its accent apart, before the words that are meant, does not move the mark."""
    text = "👩‍👩‍👧 Zoe\u0308 😀 Dear [Name], I withdraw. Thank you. Ada"

    (span,) = find(text)["gaps-filled"].spans

    assert text[span.start : span.end] == "[Name]"


def test_what_is_absent_has_no_place() -> None:
    """Nothing is marked where something is not there at all."""
    found = find("Hello.", notice="under-2h")

    assert not found["says-thanks"].points
    assert found["says-thanks"].spans == found["clear-statement"].spans == found["signed"].spans == ()


@pytest.mark.parametrize("outcome", OUTCOMES, ids=lambda one: one.id)
def test_the_sentence_that_is_advised_is_clear(outcome: Outcome) -> None:
    """Whoever writes the sentence that the review suggests is told that it is clear; what is not owed has none."""
    if outcome.id == "walk-away":
        return
    found = find("Hello, this is outrageous.", outcome.id)
    _, _, rest = found["clear-statement"].advice.partition("“")
    sentence, _, _ = rest.partition("”")

    assert sentence == outcome.plainly
    assert read(sentence, outcome.id)["clear-statement"] is bool(sentence)
    assert not any("“”" in one.advice for one in found.values())


def test_the_words_of_thanks_and_of_apology_that_are_advised_will_do() -> None:
    """Whoever adds the words that the review suggests has thanked, and has said sorry."""
    text = "I have to withdraw. "

    for rule in ("says-thanks", "says-sorry"):
        words_advised = find(text, notice="under-2h")[rule].advice.partition("“")[2].partition("”")[0]
        assert words_advised
        assert read(text + words_advised, notice="under-2h")[rule]


# What is clear


@pytest.mark.parametrize(
    "text",
    [
        "I do not want to withdraw.",
        "I am thinking about withdrawing.",
        "maybe I should cancel?",
        "I don’t want to cancel.",
        "I might withdraw.",
        "I am not sure whether to withdraw.",
        "Perhaps I should pull out.",
        "I would never cancel.",
        "I have no intention of withdrawing.",
        "If I withdraw, I will tell you.",
    ],
)
def test_half_a_decision_is_not_clear(text: str) -> None:
    """Whoever wavers, or says the contrary, has not said that they withdraw."""
    assert not read(f"Thank you for your time. {text} Ada")["clear-statement"]


@pytest.mark.parametrize("statement", ["I am pulling my application.", "I have taken another job."])
@pytest.mark.parametrize("outcome", GOOD)
def test_a_plain_withdrawal_is_clear_whatever_was_advised(outcome: str, statement: str) -> None:
    """A reader may decide otherwise than advised, and is understood."""
    assert read(f"Sorry. {statement} Thank you. Ada", outcome)["clear-statement"]


@pytest.mark.parametrize("outcome", GOOD)
def test_asking_for_another_time_is_clear_whatever_was_advised(outcome: str) -> None:
    """A reader may ask for another time where something else was advised, and is understood."""
    assert read("Sorry. Please let us find another time. Thank you. Ada", outcome)["clear-statement"]


@pytest.mark.parametrize(
    ("text", "severity"),
    [("", "stop"), ("I might have to withdraw.", "stop"), ("Things are not easy for me just now.", "warn")],
)
def test_how_unclear_it_is_decides_how_grave_that_is(text: str, severity: str) -> None:
    """Nothing said, or said and taken back, must not be sent; what may be plain to people is only warned of."""
    assert find(text)["clear-statement"].severity == severity


# Who is accused of what


@pytest.mark.parametrize(
    "text",
    [
        "I have awful flu.",
        "I hope this is not rude.",
        "I did not want to leave you in the dark.",
        "I know that it is rude to cancel so late.",
        "I felt useless all week with this fever.",
    ],
)
def test_who_speaks_ill_of_nobody_is_not_told_off(text: str) -> None:
    """Strong words about oneself, the flu or the weather accuse nobody."""
    assert unmet(f"Thank you. I have to withdraw. {text}\n\nAda") == set()


@pytest.mark.parametrize(
    ("text", "words_meant"),
    [
        ("It was a waste of my time.", "waste of my time"),
        ("Nobody bothered to reply.", "bothered"),
        ("Your process is a joke.", "joke"),
        ("You ignored me for weeks.", "ignored"),
        ("Your receptionist was rude.", "rude"),
        ("Thanks for nothing.", "for nothing"),
        ("You should be ashamed.", "ashamed"),
        ("You’re unprofessional.", "unprofessional"),
    ],
)
def test_an_accusation_is_marked(text: str, words_meant: str) -> None:
    """The words that accuse are marked, so that they can be taken out."""
    text = f"I have to withdraw. {text}\n\nAda"

    finding = find(text)["no-grievance"]

    assert any(words_meant in text[span.start : span.end] for span in finding.spans)
    assert finding.severity == "stop"


# Names, companies and days


@pytest.mark.parametrize(
    ("name", "greeted"),
    [
        ("Elizabeth Bennet", "Liz"),
        ("Katherine Johnson", "Kate"),
        ("Bob Noyce", "Robert"),
        ("Mr Babbage", "Babbage"),
        ("Mr Babbage", "Mr. Babbage"),
        ("Jane Austen", "J. Austen"),
        ("Mr Austen", "J. Austen"),
        ("Mr O'Brien", "Mr O’Brien"),
        ("Jean Luc Picard", "Jean-Luc"),
        ("Jose Garcia", "José"),
        ("José Garcia", "Jose"),
        ("Jos\u00e9 Garcia", "Jose\u0301"),
        ("M\u00fcller", "Frau Mu\u0308ller"),
        ("Frau Mueller", "Frau Müller"),
        ("Nguyen", "Nguyễn"),
        ("Łukasz", "Lukasz"),
        ("MARY SOMERVILLE", "Mary"),
        ("Mary", "Hiring Team"),
        ("Mary", "Sir or Madam"),
        ("Mary", "All"),
    ],
)
def test_the_same_name_may_be_written_in_many_ways(name: str, greeted: str) -> None:
    """A short form, a title, an initial or an accent more or less is still the same person."""
    details = {"your_name": "Ada", "their_name": name, "company": "Engine Works", "role": "Clerk"}

    assert unmet(f"Dear {greeted},\n\nThank you. I have to withdraw.\n\nAda", details=details) == set()


@pytest.mark.parametrize("greeted", ["Ms Lovelace", "George", "Mr Stephenson", "Globex team"])
def test_another_name_is_told(greeted: str) -> None:
    """A message that was written to somebody else first is found by whom it greets."""
    details = {"your_name": "Ada", "their_name": "Mr Babbage", "company": "Engine Works", "role": "Clerk"}
    text = f"Dear {greeted},\n\nThank you. I have to withdraw.\n\nAda"

    assert unmet(text, details=details) == {"names-right"}


MINE = {"your_name": "Priya Shah", "company": "Northwind", "role": "Sales Manager"}


@pytest.mark.parametrize(
    ("said", "advice"),
    [
        ("withdraw my application to Acme.", "the company is Northwind"),
        ("withdraw from the Acme interview.", "the company is Northwind"),
        ("withdraw. I really admire Acme.", "the company is Northwind"),
        ("withdraw from the Marketing Lead role.", "the job is Sales Manager"),
        ("withdraw.\n\nKind regards,\nPrya Shah", "your name is Priya Shah"),
        ("withdraw.\n\nKind regards,\nPriya Shha\n0123 456", "your name is Priya Shah"),
    ],
)
def test_what_was_left_from_another_message_is_told(said: str, advice: str) -> None:
    """An employer, a job or a spelling that is not what the reader typed beside it."""
    finding = find(f"Hello,\n\nThank you. I have decided to {said}", details=MINE)["names-right"]

    assert finding.advice == f"You told us that {advice}. Write what is right."


@pytest.mark.parametrize(
    "said",
    [
        "withdraw my application to Northwind.",
        "withdraw my application to HR.",
        "withdraw from the Zoom interview.",
        "withdraw from the Final Round interview.",
        "withdraw from the London interview.",
        "withdraw from the Sales interview.",
        "withdraw from the Northwind role.",
        "withdraw from the SM role.",
        "withdraw from the Selling role. The Sale role is not for me.",
        "withdraw from the Senior role.",
        "withdraw.\n\nKind regards,\nPri Shah",
        "withdraw.\n\nKind regards,\nP. Shah",
        "withdraw.\n\nShah Priya",
    ],
)
def test_another_word_for_the_same_is_not_wrong(said: str) -> None:
    """A kind of interview, a place, a short form: nothing that may be what they typed."""
    assert "names-right" not in unmet(f"Hello,\n\nThank you. I have decided to {said}", details=MINE)


def test_what_was_typed_as_a_reason_excuses_no_wrong_name() -> None:
    """Small words in the reader's own reason are nobody's name."""
    details = {
        "your_name": "Ada",
        "their_name": "Mr Babbage",
        "company": "Works",
        "reason_given": "A job of my own, me",
    }

    assert "names-right" in unmet("Dear Ms Martin,\n\nThank you. I have to withdraw.\n\nAda", details=details)


def test_a_blank_in_the_greeting_is_one_fault() -> None:
    """A greeting to nobody is a blank, and not somebody else's name as well."""
    assert unmet("Dear None,\n\nThank you. I have to withdraw.\n\nAda") == {"gaps-filled"}


STARTS_AT = datetime.fromisoformat("2026-11-24T14:00+01:00")
NOW = datetime.fromisoformat("2026-11-22T09:00+01:00")


@pytest.mark.parametrize(
    ("when", "is_right"),
    [
        ("on Tuesday", True),
        ("on Tuesday 24 November", True),
        ("on November 24th", True),
        ("on the 24th of November at two", True),
        ("on Monday", False),
        ("tomorrow", False),
        ("on 25 November", False),
        ("on 24 October", False),
    ],
)
def test_the_day_of_the_interview_is_compared(when: str, is_right: bool) -> None:  # noqa: FBT001 - a row of a table
    """A day that is tied to the interview is the day that the reader gave."""
    text = f"Thank you for your time. I withdraw from the interview {when}.\n\nAda"
    draft = Draft("email", "employer", "warm", {"subject": "", "body": text})

    findings = review(draft, REACHED_BY["withdraw"], ORDINARY_DETAILS, NOW, Interview(STARTS_AT))

    faults = [finding for finding in findings if not finding.points]
    assert [finding.rule for finding in faults] == ([] if is_right else ["names-right"])
    for finding in faults:
        assert finding.advice == "You told us that it is on Tuesday 24 November. Write what is right."
        assert all(text[span.start : span.end] in when for span in finding.spans)


def test_another_day_that_is_proposed_is_not_wrong() -> None:
    """A day named as another choice, or as a reason, is not the interview's."""
    texts = (
        "Could we move the interview to Thursday instead?",
        "I cannot come to the interview because of a funeral on Monday.",
    )
    for text in texts:
        body = f"Thank you for your time. Sorry. I have to withdraw. {text}\n\nAda"
        draft = Draft("email", "employer", "warm", {"subject": "", "body": body})
        findings = review(draft, REACHED_BY["withdraw"], ORDINARY_DETAILS, NOW, Interview(STARTS_AT))
        assert all(finding.points for finding in findings)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("I have accepted a job at Globex.\n\nAda", "Globex"),
        ("I am joining Globex.\n\nAda", "Globex"),
        ("I am joining Globex. Ada", "Globex"),
        ("I have accepted a job at Globex. I wish you luck.\n\nAda", "Globex"),
        ("I have accepted a job at Globex. Thank you again.\n\nAda", "Globex"),
        ("I have taken a role at the Bank of Scotland.\n\nAda", "Bank of Scotland"),
        ("I am joining Globex Ltd. as a cook.\n\nAda", "Globex Ltd"),
        ("I have accepted a role at Google.\n\nAda", "Google"),
        ("I have taken a job at Zoom.\n\nAda", "Zoom"),
        ("The University of Leeds has offered me a post.\n\nAda", "The University of Leeds"),
        ("I have taken a job with Kent County Council.\n\nAda", "Kent County Council"),
        ("i am going to work for microsoft.\n\nAda", "microsoft"),
        ("I have a job at tesco now.\n\nAda", "tesco"),
    ],
)
def test_the_new_employer_is_marked_and_no_more(text: str, named: str) -> None:
    """The name of the new employer is marked, and not the sentence after it."""
    text = f"Thank you. I have to withdraw. {text}"

    finding = find(text, details={**ORDINARY_DETAILS, "role": "Head of Design"})["offer-private"]

    assert [text[span.start : span.end] for span in finding.spans] == [named]


@pytest.mark.parametrize(
    "text",
    [
        "I have accepted another offer.",
        "I have accepted a job closer to home.",
        "I have a job at a bank.",
        "I have accepted a place at the University of Leeds.",
        "I could not join Zoom at two, because I have a job at home.",
        "I will be joining my family in Spain.",
        "I was happy to have an interview at Analytical Engine Works.",
    ],
)
def test_another_offer_may_be_mentioned(text: str) -> None:
    """That there is another job is no secret, only whose it is."""
    assert unmet(f"Thank you. I have to withdraw. {text}\n\nAda") == set()


# Who signs, and who is sorry


@pytest.mark.parametrize(
    ("name", "signature"),
    [
        ("Ada King Byron", "Ada"),
        ("Ada King Byron", "A. Byron"),
        ("Ada King Byron", "AKB"),
        ("Ada King Byron", "ada king"),
        ("Zo\u00eb", "Zoe\u0308"),
        ("Zoë", "Zoe"),
        ("Rene", "René"),
        ("Bjorn", "Björn"),
        ("李小龙", "小龙 李小龙"),
        ("O'Neil", "O’Neil"),
        ("Ada", "Ada\n\nSent from my phone"),
    ],
)
@pytest.mark.parametrize("form", ["email", "voicemail", "text"])
def test_a_message_may_be_signed_in_many_ways(name: str, signature: str, form: str) -> None:
    """A first name, initials, or a name without its accent is a signature."""
    assert read(f"Thank you. I have to withdraw.\n\n{signature}", form=form, details={"your_name": name})["signed"]


@pytest.mark.parametrize(
    "name", ["Maria", "Ian", "Will", "May", "Mark", "Grace", "Hope", "Art", "Max", "Drew", "An", "Do", "My", "Thu"]
)
def test_a_word_that_resembles_a_name_is_no_signature(name: str) -> None:
    """The word "my" signs for no Maria, "I" for no Ian and "will" for no Will: a name counts where it is one."""
    text = (
        "Hello Mr Babbage, thank you for asking me to meet you on 3 May. Will you forgive me? I will have to withdraw"
        " my application, and I hope that you find the right person. Mark it as an art. Thank you so much for your time"
    )

    assert unmet(text, details={"your_name": name}) == {"signed"}
    assert unmet(f"{text}, {name}", details={"your_name": name}) == set()
    assert unmet(f"Hi, {name} here. {text}", details={"your_name": name}) == set()


def test_the_recipients_name_is_no_signature() -> None:
    """Whoever writes to a namesake has to sign all the same."""
    details = {"your_name": "Maria Lopez", "their_name": "Maria"}

    assert unmet("Dear Maria,\n\nThank you. I have to withdraw.", details=details) == {"signed"}


@pytest.mark.parametrize("closing", ["Kind regards,", "Best wishes", "Yours sincerely,", "Thanks,", "Regards"])
def test_a_closing_with_no_name_is_told(closing: str) -> None:
    """A message that closes and then names nobody is found, whether the name is known or not."""
    text = f"Thank you. I have to withdraw.\n\n{closing}"

    assert unmet(text) == unmet(text, details={}) == {"signed"}


@pytest.mark.parametrize(
    ("notice", "expected"),
    [
        ("over-48h", set()),
        ("24-48h", set()),
        ("under-24h", {"says-sorry"}),
        ("under-2h", {"says-sorry"}),
        ("passed", {"says-sorry"}),
        ("not-scheduled", set()),
    ],
)
@pytest.mark.parametrize("text", ["I have to withdraw.", "Can we find another time?"])
def test_whoever_pulls_out_late_says_sorry(notice: str, expected: set[str], text: str) -> None:
    """Less than a day before, or too late, pulling out or moving needs a word of apology; before, none."""
    assert unmet(f"Thank you. {text}\n\nAda", notice=notice) == expected
    assert unmet(f"Thank you. I am sorry. {text}\n\nAda", notice=notice) == set()


@pytest.mark.parametrize("outcome", ["talk-first", "ask-other-roles", "attend"])
def test_asking_to_talk_owes_no_apology_however_late(outcome: str) -> None:
    """A time that suits them is no other time for the interview."""
    text = "Thank you for the invitation. Could we talk for ten minutes tomorrow morning, at a time that suits you?"

    assert unmet(f"{text}\n\nAda", outcome, notice="under-24h") == set()


#: Names and jobs that read like faults, and like what undoes one.
ODD_NAMES = [
    *("Who Gives A Crap", "TBD Media Group", "Studio XX", "Joke", "Never", "Sorry Not Sorry", "OMG!!", "and/or"),
    *("WE ARE NOW", "Leave Me Alone Ltd", "The Complaint Dept", "Waste Management", "garbage collector"),
    *("rodeo clown", "Sunday school teacher", "reschedule coordinator", "withdrawal clerk", "insult comic", "Chef(s)"),
]


@pytest.mark.parametrize("name", ODD_NAMES)
@pytest.mark.parametrize("field", ["company", "role", "their_name"])
def test_what_a_reader_calls_something_is_no_fault(field: str, name: str) -> None:
    """A name is a name: no composed draft draws a finding for it, and nor does the reader's own text."""
    details = {**ORDINARY_DETAILS, field: name}
    for outcome in GOOD:
        answers = {**REACHED_BY[outcome], **({} if outcome == "apologise" else {"notice": "under-24h"})}
        assessment = assess(answers, None, None)
        for form in FORMS:
            draft = compose(answers, assessment, details, form, "employer", "warm")
            faults = [one.rule for one in review(draft, answers, details, None) if one.points < one.max]
            assert faults == [], draft.parts


def test_an_exact_time_tells_what_is_late() -> None:
    """An interview in an hour makes a message late, whatever was answered."""
    draft = Draft("text", "employer", "warm", {"message": "I have to withdraw. Thank you. Ada"})
    an_hour_before = datetime.fromisoformat("2026-11-24T13:00+01:00")

    findings = review(draft, REACHED_BY["withdraw"], ORDINARY_DETAILS, an_hour_before, Interview(STARTS_AT))

    assert [finding.rule for finding in findings if not finding.points] == ["says-sorry"]


# What is not read


OTHER_LANGUAGES = {
    "German": (
        "Sehr geehrter Herr Babbage, vielen Dank für die Einladung. Leider muss ich meine Bewerbung zurückziehen. Ich"
        " wünsche Ihnen viel Erfolg.\n\nMit freundlichen Grüßen\nAda"
    ),
    "German with words that are English too": (
        "Hallo Herr Babbage, ich will nur sagen, dass ich am Montag so krank war, dass ich nicht an den Tisch in Bonn"
        " kommen will. Danke!\nAda"
    ),
    "Spanish": (
        "Estimado señor Babbage: muchas gracias por la invitación. No me es posible asistir a la entrevista y me retiro"
        " del proceso. Un saludo a todo el equipo.\nAda"
    ),
    "French": "Bonjour, on me propose un autre poste, je ne viendrai donc pas à l’entretien. Merci de tout.\nAda",
    "Portuguese": "Bom dia, no momento não me é possível ir a a entrevista do dia. As melhores saudações a todos.\nAda",
    "Dutch": "Beste heer Babbage, helaas kan ik niet komen. Het is in Utrecht en dat was me te ver. Met groet,\nAda",
    "Italian": "Gentile signore, purtroppo mi ritiro. In bocca al lupo a voi e a chi viene a lavorare.\nAda",
    "Arabic": "مرحبا، شكرا على الدعوة. أعتذر، لن أحضر المقابلة.\nAda",
    "Hebrew": "שלום, תודה על ההזמנה. אני מושך את מועמדותי.\nAda",
    "Japanese": "面接の機会をいただき、ありがとうございます。選考を辞退いたします。\nAda",
    "Chinese": "您好。感谢您的邀请。我决定退出面试。\nAda",
    "Korean": "안녕하세요. 면접에 참석하지 못하게 되었습니다. 감사합니다.\nAda",
    "Russian": "Здравствуйте, спасибо за приглашение. Я снимаю свою кандидатуру.\nAda",
    "Hindi": "नमस्ते, आमंत्रण के लिए धन्यवाद। मैं साक्षात्कार में नहीं आ पाऊँगा।\nAda",
}
in_each_language = pytest.mark.parametrize("language", OTHER_LANGUAGES)


@in_each_language
def test_another_language_is_not_judged(language: str) -> None:
    """A message that is not in English is blamed for nothing that only English shows."""
    assert [outcome for outcome in GOOD if unmet(OTHER_LANGUAGES[language], outcome, details={})] == []


@in_each_language
def test_blanks_and_length_are_read_in_any_language(language: str) -> None:
    """A blank is a blank and too long is too long, whatever the language."""
    text = OTHER_LANGUAGES[language].replace("\nAda", f" [Name] {'mañana ' * 150}\nAda")

    assert unmet(text, details={}) == {"gaps-filled", "kept-short"}


@pytest.mark.parametrize(
    "text",
    [
        "I withdraw. Ada",
        "Cancelling Tuesday. Ada",
        "Sorry cant come to interview tmrw, train broke. Ada",
        "Im out, best of luck filling the role. Ada",
    ],
)
def test_short_english_is_read(text: str) -> None:
    """A few words in English are read, and lack their thanks."""
    assert unmet(text, form="text") == {"says-thanks"}


QUOTED = [
    "\n\nOn Mon, 23 Nov 2026 at 09:00, Charles Babbage wrote:\n> {}\n> Charles",
    "\n\n-----Original Message-----\nFrom: Charles\n{}",
    "\n\n________________________________\nFrom: Charles\nSent: Monday\n\n{}",
    "\n\nFrom: Charles Babbage\nSent: Monday\nTo: Ada\n\n{}",
    "\n\n> {}\n>\n> Charles",
]


@pytest.mark.parametrize("quoted", QUOTED)
def test_what_they_wrote_is_not_held_against_the_reader(quoted: str) -> None:
    """The message that is answered, as mail programs hang it below, is not read, nor is it counted."""
    theirs = "YOU ARE RUDE AND IT IS A DISGRACE!!!! Dear [Name], and/or because. " * 30

    assert unmet(GOOD["withdraw"] + quoted.format(theirs)) == set()


def test_an_answer_between_quoted_lines_is_read() -> None:
    """Whoever answers below each quoted line is read all the same."""
    text = "Hello Mr Babbage,\n> Will you come on Tuesday?\nI have to withdraw. Thank you for asking me.\nAda"

    assert unmet(text) == set()


def test_a_quoted_line_between_ones_own_is_not_read() -> None:
    """What they wrote is theirs wherever it stands, and a mark behind it is still on the right words."""
    text = "Hello,\n> YOU ARE RUDE AND IT IS A DISGRACE!!!!\nI have to withdraw [reason]. Thank you.\nAda"

    (gap,) = find(text)["gaps-filled"].spans

    assert unmet(text) == {"gaps-filled"}
    assert text[gap.start : gap.end] == "[reason]"


def test_a_detail_with_spaces_is_known_by_one() -> None:
    """A title pasted with three spaces, which a message has with one, is no word of the reader's to be weighed."""
    answers, details = REACHED_BY["withdraw"], {**ORDINARY_DETAILS, "role": "hotel   clerk"}
    subject = compose(answers, assess(answers, None, None), details, "email", "employer", "warm").parts["subject"]

    covered = names.cover_details(subject, details)

    assert "".join(one for one, is_name in zip(subject, covered, strict=True) if is_name).startswith("hotel clerk")


def test_a_sentence_about_what_they_wrote_is_the_readers_own() -> None:
    """A sentence with "wrote" in it does not end the reader's message."""
    text = "Hello Mr Babbage,\n\nOn Monday you wrote: do come. I have to withdraw. Thank you for asking me.\nAda"

    assert unmet(text) == set()


def test_a_text_beyond_ten_thousand_characters_is_counted_and_not_read() -> None:
    """What stands behind the first 10,000 characters of a part counts as words, and its blanks are not looked for."""
    start = "I have to withdraw. Thank you. Ada. "
    filler = "indeed " * ((MOST_READ - len(start)) // 7)

    before = find(start + filler)
    after = find(start + filler + "indeed " * 3 + "[Name] [Name]")
    inside = find(start + "[Name] " + filler)

    assert MOST_READ == 10_000
    assert not inside["gaps-filled"].points
    assert after["gaps-filled"].points == after["gaps-filled"].max
    count = len((start + filler).split())
    assert before["kept-short"].advice == f"It has {count:,} words. Cut it to 120 or fewer."
    assert after["kept-short"].advice == f"It has {count + 5:,} words. Cut it to 120 or fewer."


#: Each of these, over and over, could make a reader of texts go back and forth in it.
ENDLESS = [
    "[", "]", "{", "<a", "(", "__", "(name of ", "(company ", "your name ", "not ", "not be ", "never ", "you ",
    "do not care about ", "a", "A ", "A. ", "A.", "A-", "A&", "A'", "AN.", "THE, ", "the ", "accepted a job at A ",
    "I am joining A ", "offer from A", "A has ", "interview ", "interview on Monday ", "Monday ", "Dear A ", "!?", "?!",
    "…", ".", "\n", " ", "\t\n", "> a\n", "On a wrote\n", "From: a\n", "___\n", "Sent from a\n", "\u0301", "😀",
    "Ada ", "Clerk never ",
    "sorry ", "because ", "treat you ", "he/", "M", "#", "*", "$a", "%A", "«", "May 1 ", "1 May ", "kind regards ",
]  # fmt: skip


def count_calls(text: str, details: Mapping[str, str]) -> int:
    """Return how many calls it takes to read `text` in both parts of an email."""
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event in {"call", "c_call"}

    draft = Draft("email", "employer", "warm", {"subject": text, "body": text})
    before = sys.getprofile()
    sys.setprofile(count)
    try:
        review(draft, REACHED_BY["withdraw"], details, NOW, Interview(STARTS_AT))
    finally:
        sys.setprofile(before)
    return calls


@pytest.mark.untraced
@pytest.mark.parametrize("unit", ENDLESS, ids=ascii)
def test_twice_the_text_is_twice_the_work(unit: str) -> None:
    """Reading twice as long a text takes about twice as many steps, never four times as many."""
    once, twice = (count_calls((unit * size)[:size], ORDINARY_DETAILS) for size in (1_000, 2_000))

    assert twice < 2.5 * once + 500


@pytest.mark.untraced
def test_a_long_name_below_a_long_line_is_not_compared_word_by_word() -> None:
    """A name of a thousand words and a last line of a thousand take no more than their lengths together."""
    once, twice = (
        count_calls("xy " * size, {"your_name": "ab " * size, "their_name": "cd " * size, "company": "ef " * size})
        for size in (200, 400)
    )

    assert twice < 2.5 * once + 500


#: What stood still in a pattern that can read the same words in more ways than one.
STANDSTILLS = (
    "(" + "name " * 2_000 + "x",
    "(" + "your name " * 1_000,
    "(company " * 1_000,
    "<" + "a" * 9_999,
    "[" * 10_000,
    "A." * 5_000,
    "interview " + "a" * 9_990,
    "interview " + ", " * 4_995,
    "Dear " + "A" * 9_995,
    "accepted " + "job " * 2_400,
    "\n".join(["_" * 9] * 1_000),
)


def test_no_text_brings_the_reading_to_a_standstill() -> None:
    """Texts made to be slow are read at all: the limit only ends a wait that would else never end."""
    program = """
import json, sys
from checklist import Draft, review
details = {"your_name": "Ada", "their_name": "Mr Babbage", "company": "Engine Works", "role": "Clerk"}
for text in json.load(sys.stdin):
    review(Draft("email", "employer", "warm", {"subject": text, "body": text}), {}, details, None)
    print("read")
"""
    ran = subprocess.run(
        [sys.executable, "-c", program],
        input=json.dumps(STANDSTILLS),
        capture_output=True,
        check=True,
        text=True,
        timeout=60,
    )

    assert ran.stdout.split() == ["read"] * len(STANDSTILLS)


@pytest.mark.untraced
def test_more_than_is_read_takes_no_more_work() -> None:
    """Beyond the first 10,000 characters a text can grow as it likes."""
    once, ten_times = (count_calls("not you " * (size // 8), ORDINARY_DETAILS) for size in (MOST_READ, 10 * MOST_READ))

    assert ten_times < 1.1 * once


# What was typed into a field is no better than what was typed into the text


@pytest.mark.parametrize("blank", ["[Name]", "[Your name]", "{{company}}", "[fill in]", "XXX", "____", "TBD"])
def test_a_blank_typed_into_a_field_is_still_one(blank: str) -> None:
    """A template's word is no name because somebody typed it into a field."""
    details = {**ORDINARY_DETAILS, "their_name": blank}

    assert "gaps-filled" in unmet(f"Hello {blank},\n\nI have to withdraw. Thank you.\n\nAda", details=details)


@pytest.mark.parametrize(("aside", "is_blank"), [("[again!]", False), ("[Name?]", True), ("[your reason!]", True)])
def test_an_aside_in_brackets_is_no_blank(aside: str, is_blank: bool) -> None:  # noqa: FBT001 - a row of a table
    """What is said in brackets with a mark at its end was said by somebody, unless it asks for a name."""
    assert (
        "gaps-filled" in unmet(f"The trains have failed {aside}. I have to withdraw. Thank you.\n\nAda")
    ) is is_blank


def test_a_reason_does_not_make_a_new_employer_known() -> None:
    """Whoever names the new employer in the field for the reason is told, as in the text."""
    details = {**ORDINARY_DETAILS, "reason_given": "I have accepted a job at Globex"}

    assert "offer-private" in unmet(
        "I have to withdraw. I have accepted a job at Globex. Thank you. Ada", details=details
    )


@pytest.mark.parametrize(
    ("words", "is_abuse"),
    [
        ("Dear Mr Prick,\n\nI have to withdraw.", False),
        ("I have to withdraw from the interview at the Crap Taxidermy Museum.", False),
        ("I have to withdraw. You are Bastards.", True),
        ("I have to withdraw. What a load of Crap this was.", True),
    ],
)
def test_a_name_is_not_abuse(words: str, is_abuse: bool) -> None:  # noqa: FBT001 - a row of a table
    """People and places are called what they are called; a capital alone makes no name of a swear word."""
    assert ("no-grievance" in unmet(f"{words} Thank you.\n\nAda", details={})) is is_abuse


def test_a_manager_of_ones_own_may_be_rude() -> None:
    """What is said of the writer's own manager accuses nobody who reads it; of theirs it does."""
    said = "I have to withdraw, because {} manager was rude about it. Thank you.\n\nAda"

    assert "no-grievance" not in unmet(said.format("my"))
    assert "no-grievance" in unmet(said.format("your"))
