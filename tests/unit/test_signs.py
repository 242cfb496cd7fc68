"""Every sign on its proof: the sentences beside it that it must be found in, and those where nothing may be said."""

import re
import tokenize
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import pytest

from checklist import Draft, review
from checklist.frames import FORMS
from checklist.reading import complaints, signs, statements
from checklist.reading.matching import Phrases, split
from checklist.reading.signs import SIGNS, Family, Sign
from tests.unit.examples import REACHED_BY

#: What a sign of each purpose does to a message for an outcome: its rule is met. Any other sign breaks a rule.
MEETS = {
    "leaves": ("clear-statement", "withdraw"),
    "moves": ("clear-statement", "reschedule"),
    "proposes": ("clear-statement", "reschedule"),
    "confirms": ("clear-statement", "attend"),
    "requests": ("clear-statement", "talk-first"),
    "sorry": ("says-sorry", "withdraw"),
    "thanks": ("says-thanks", "withdraw"),
}
#: Families that break a rule only where they are heard again and again.
REPEATED = ("begs", "explains", "explains-at-length")


EACH = [(family, sign) for family, those in SIGNS.items() for sign in those]


def read_proofs() -> dict[str, dict[str, list[str]]]:
    """Return the sentences beside each sign, in order of the signs: id to "+" and "-"."""
    proofs: dict[str, dict[str, list[str]]] = {}
    ahead = [sign[0] for _, sign in EACH]
    with Path(signs.__file__).open("rb") as source:
        tokens = [one for one in tokenize.tokenize(source.readline) if one.type not in {tokenize.NL, tokenize.NEWLINE}]
    for here, token in pairwise(tokens):
        if ahead and (here.string, token.string) == ("(", f'"{ahead[0]}"'):
            proofs[ahead.pop(0)] = {"+": [], "-": []}
        elif token.type == tokenize.COMMENT and token.string.startswith(("# + ", "# - ")):
            list(proofs.values())[-1][token.string[2]].append(token.string[4:])
    return proofs


PROOFS = read_proofs()
each_sign = pytest.mark.parametrize(("family", "sign"), EACH, ids=list(PROOFS))


def unmet(text: str, outcome: str = "withdraw") -> set[str]:
    """Return the rules that a late email does not meet."""
    draft = Draft("email", "employer", "warm", {**dict.fromkeys(FORMS["email"], ""), "body": text})
    findings = review(draft, {**REACHED_BY[outcome], "notice": "under-24h"}, {}, None)
    return {finding.rule for finding in findings if finding.points < finding.max}


def is_heard(family: Family, sign: Sign, text: str) -> bool:
    """Tell whether a sign is heard in a text, and nothing undoes it, be it only as what may be a complaint."""
    heard = statements.read(text).heard
    return any(name == sign[0] for one in (family, "complains") for name, _, _ in heard.get(one, ()))


def read_complaints(mark: str) -> list[str]:
    """Return the sentences beside the weights: "+" those that complain, "~" those that may, "-" those that do not."""
    lines = Path(complaints.__file__).read_text("utf-8").splitlines()
    return [line[4:] for line in lines if line.startswith(f"# {mark} ")]


def drawn_by(family: Family) -> Iterator[str]:
    """Yield the rules that a sign of the family breaks."""
    if family in signs.GRIEVANCES:
        yield "no-grievance"
    if family in signs.SLAMS:
        yield "door-open"
    if family in REPEATED:
        yield "one-reason"


def test_every_sign_has_its_proof_and_its_own_name() -> None:
    """No sign is there without sentences that it must and must not be found in; a comment lost is noticed."""
    assert list(PROOFS) == [sign[0] for _, sign in EACH]
    assert [name for name, proof in PROOFS.items() if not (proof["+"] and proof["-"])] == []


@each_sign
def test_a_sign_is_found_where_it_must_be(family: Family, sign: Sign) -> None:
    """Each sentence is found by its own sign, and the whole review says so."""
    missed = [text for text in PROOFS[sign[0]]["+"] if not is_heard(family, sign, text)]
    assert missed == []

    for text in PROOFS[sign[0]]["+"]:
        if family in MEETS:
            rule, outcome = MEETS[family]
            assert rule not in unmet(text if rule == "clear-statement" else f"I withdraw. {text}", outcome), text
        else:
            repeated = " ".join([text] * (4 if family in REPEATED else 1))
            assert set(drawn_by(family)) <= unmet(f"I have decided to withdraw. {repeated}"), text


@each_sign
def test_a_sign_is_not_found_where_it_must_not_be(family: Family, sign: Sign) -> None:
    """A sentence that only resembles a sign is not one, and a message with it has no fault at all."""
    found = [text for text in PROOFS[sign[0]]["-"] if is_heard(family, sign, text)]
    assert found == []

    if family not in MEETS:
        faults = {text: unmet(f"Sorry, I have to withdraw. {text} Thank you.\n\nAda") for text in PROOFS[sign[0]]["-"]}
        assert {text: rules for text, rules in faults.items() if rules} == {} or family == "mocks"


@each_sign
def test_every_phrase_of_a_sign_is_one_that_its_proof_has(family: Family, sign: Sign) -> None:
    """A phrase that no sentence meets is one that nobody was shown to write."""
    texts = [split(text) for text in PROOFS[sign[0]]["+"]]

    idle = [
        phrase
        for phrase in sign[1]
        if not any(True for text in texts for _ in Phrases([(phrase, None)], signs.CLASSES).find(text))
    ]

    assert idle == [], family


@each_sign
def test_every_word_of_a_phrase_can_occur(family: Family, sign: Sign) -> None:
    """No phrase waits for a word that is never read, such as a short form."""
    for phrase in sign[1]:
        for part in phrase.split():
            for word in part.removesuffix("?").replace("+", "").split("/"):
                assert word.startswith(("~", "@")) or split(word).words == [word], (family, phrase, word)


@pytest.mark.parametrize("name", ["HEDGES", "NEAR_HEDGES", "CLEARERS", "TITLES", "FAULTLESS", "THEM", "OURS", "US",
                                  "SOFTENERS", "SEEMS", "NEGATIONS", "DOUBTS", "OBJECT_OF", "ENGLISH"])  # fmt: skip
def test_every_single_word_can_occur(name: str) -> None:
    """No set waits for a word that is never read."""
    assert [word for word in vars(signs)[name] if split(word).words != [word]] == []


@pytest.mark.parametrize(("mark", "severity"), [("+", "warn"), ("~", "note")])
def test_a_complaint_without_a_sign_stops_nobody(mark: str, severity: str) -> None:
    """A complaint put politely is pointed at as a whole sentence, as gravely as it is likely to be one."""
    for text in read_complaints(mark):
        draft = Draft("email", "employer", "warm", {"body": f"I have decided to withdraw. {text} Thank you."})
        (fault,) = (one for one in review(draft, REACHED_BY["withdraw"], {}, None) if one.rule == "no-grievance")
        ((start, end),) = ((span.start, span.end) for span in fault.spans)
        assert fault.severity == severity
        assert draft.parts["body"][start:end] == text.rstrip(".")


def test_what_only_resembles_a_complaint_is_let_pass() -> None:
    """An apology, thanks, one's own fault and somebody else's are none."""
    assert [text for text in read_complaints("-") if "no-grievance" in unmet(f"I withdraw. {text}")] == []


def test_every_cue_of_a_complaint_can_occur() -> None:
    """Each cue has one weight, and no cue waits for a word or a kind that is never read."""
    cues = [cue for those in complaints.WEIGHTS.values() for cue in those.split()]
    kinds = {kind for cue in cues for kind in re.findall("[A-Z]+", cue.partition("@")[0])}
    words = {word for cue in cues if re.fullmatch("[a-z_]+", cue) for word in cue.split("_")}

    assert len(set(cues)) == len(cues)
    assert kinds == set(complaints.KINDS)
    assert [word for word in words if split(word).words != [word]] == []
    assert set(complaints.read_weights.__wrapped__()) == set(cues)  # read here, where it is traced
