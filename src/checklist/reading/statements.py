"""What a text says, by the signs in it: its purpose, its accusations, its thanks, its tone.

Each function here reads one thing and nothing else, and returns where it stands. None knows a rule.
"""

import re
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from typing import Final

from checklist.characters import LAST_LATIN
from checklist.reading import complaints, signs
from checklist.reading.matching import STOP, Phrases, Words, split
from checklist.reading.signs import Family, Undoing

#: The number of words before a sign that can undo it.
_REACH: Final = 5

#: The families of signs of each outcome's purpose, any of which is enough. Rules about the message do not apply to
#: `walk-away`.
_PURPOSES: Final[Mapping[str, tuple[Family, ...]]] = {
    "apologise": ("sorry",),
    "reschedule": ("moves", "proposes"),
    "attend": ("confirms", "requests"),
    "wait": ("confirms", "requests"),
    "talk-first": ("requests",),
    "talk-it-over": ("requests",),
    "ask-other-roles": ("requests",),
    "withdraw": ("leaves",),
}


@dataclass(frozen=True, slots=True)
class Text:
    """A text as words, and what was heard in it.

    Attributes:
        words: The words.
        heard: The signs that nothing undoes, by family: the name of each, its first word and the one after its last.
        undone: The families of those that something undoes.
        named: The families of those that may be no sign, but a name that the reader told us.
    """

    words: Words
    heard: Mapping[Family, Sequence[tuple[str, int, int]]]
    undone: Collection[Family]
    named: Collection[Family]

    def find(self, *families: Family) -> Iterator[tuple[int, int]]:
        """Yield where a sign of the families surely is, as first word and the one after the last."""
        return ((start, end) for family in families for _, start, end in self.heard.get(family, ()))

    def says(self, *families: Family) -> bool:
        """Return whether a sign of the families may be there."""
        return any(family in self.heard or family in self.named for family in families)


def read(text: str, named: bytes | bytearray = b"") -> Text:
    """Return a text with all signs that are in it, looked for in one pass.

    Args:
        text: The text.
        named: For each character, whether it is of a name that the reader told us: no word of one undoes anything, or
            is a fault. Empty where there are none.
    """
    words = split(text)
    around = words
    if any(named):
        shown = ["" if named[start] else word for word, start in zip(words.words, words.starts, strict=True)]
        around = Words(text, shown, words.starts, words.ends, words.clauses, words.places)
    weight_at: list[int] = []
    heard: dict[Family, list[tuple[str, int, int]]] = {}
    for start, end, weight in complaints.weigh(around):
        weight_at += [weight] * (end - len(weight_at))
        if weight >= complaints.MAY_COMPLAIN:
            family: Family = "complains" if weight >= complaints.COMPLAINS else "may-complain"
            heard.setdefault(family, []).append((family, start, end))
    undone: set[Family] = set()
    as_names: set[Family] = set()
    for (family, name, undoing), start, end in _phrases().find(words):
        if any(_UNDOES[one](around, start, end) for one in undoing):
            undone.add(family)
        elif family in signs.BORNE_OUT and weight_at[start] < complaints.ACCUSES:
            if weight_at[start] < complaints.MEANS_IT:
                undone.add(family)
            else:
                heard.setdefault("complains", []).append((name, start, end))
        elif around.words[start] and around.words[end - 1]:
            heard.setdefault(family, []).append((name, start, end))
        else:
            as_names.add(family)
    return Text(words, heard, undone, as_names)


@cache
def _phrases() -> Phrases[tuple[Family, str, tuple[Undoing, ...]]]:
    return Phrases(
        (
            (phrase, (family, name, undoing[0] if undoing else signs.UNDONE.get(family, ())))
            for family, those in signs.SIGNS.items()
            for name, phrases, *undoing in those
            for phrase in phrases
        ),
        signs.CLASSES,
    )


def is_plain(text: Text, outcome: str) -> bool:
    """Return whether a text says what the message for `outcome` is for, or else plainly pulls out or moves."""
    purposes = _PURPOSES[outcome]
    asks = "requests" in purposes and "?" in text.words.text
    return asks or text.says(*purposes, "leaves", "moves") or ("moves" in purposes and _asks_when(text.words))


def _asks_when(words: Words) -> bool:
    """Return whether a question names a time, or a change: "Is the 7th possible?"."""
    return any(
        asks and any(word in _TIMES or word[0].isdigit() for word in words.words[start:end])
        for start, end, asks in words.split_sentences()
    )


_TIMES: Final = signs.CLASSES["when"] | signs.CLASSES["time"] | {"once", "when", "change", "changed", "move", "moved"}


def says_thanks(text: Text) -> bool:
    """Return whether a text thanks, and not for nothing."""
    mocked = {start for start, _ in text.find("mocks")}
    return "thanks" in text.named or any(start not in mocked for start, _ in text.find("thanks"))


# --- How a sign is undone -------------------------------------------------------------------------------------------


def _before(words: Words, start: int, reach: int = _REACH) -> Iterator[int]:
    """Yield the places of the words before `start` in the same clause, the nearest first."""
    for here in range(start - 1, max(start - reach, 0) - 1, -1):
        if words.clauses[here] != words.clauses[start] or words.words[here] == STOP:
            return
        yield here


def _is_hedged(words: Words, start: int, _end: int) -> bool:
    """Return whether the words before `start`, in its clause, undo what it says: "I do not want to withdraw"."""
    for here in _before(words, start):
        word = words.words[here]
        if word in signs.CLEARERS:
            return False
        if word == "if" and (
            words.words[here + 1] == "you" or not _BETTER.isdisjoint(words.words[max(here - 4, 0) : here])
        ):
            continue  # "I would be grateful if you took me off the list", "it is best for all if I withdraw"
        if word in signs.HEDGES or (word in signs.NEAR_HEDGES and start - here <= 2):  # noqa: PLR2004 - right before
            return True
        if here + 1 < start and (word, words.words[here + 1]) in signs.HEDGING_PAIRS:
            return True
    return False


_BETTER: Final = frozenset(("best", "better", "fair", "fairer", "fairest", "easier", "easiest", "kinder", "right"))


def _is_denied(words: Words, start: int, end: int) -> bool:
    """Return whether a request is none. It may well be put as a doubt: "I wonder whether another day is possible"."""
    said = *_before(words, start, 3), *range(start, end)
    return any(words.words[here] in signs.NEGATIONS for here in said)


def _is_doubted(words: Words, start: int, _end: int) -> bool:
    """Return whether an accusation is none: "I have no bad reviews to report", "I hope you were not kept waiting"."""
    if words.words[start] in signs.NEGATIONS:
        return False
    for here in _before(words, start, 4):
        if words.words[here] == "but":
            return False  # "I am sorry, but nobody replied"
        if words.words[here] in signs.DOUBTS:
            return True
    return False


def _is_own(words: Words, start: int, end: int) -> bool:
    """Return whether a writer speaks of themselves or their own: "my poor organisation", "my old firm"."""
    return not signs.OURS.isdisjoint(words.words[max(start - 2, 0) : start]) or _blames_oneself(words, end)


def _blames_oneself(words: Words, end: int) -> bool:
    """Return whether that stands right behind, or after one word."""
    follows = words.words[end : end + 3]
    return any(pair in signs.SELF_BLAME for pair in pairwise(follows))


def _is_name(words: Words, start: int, end: int) -> bool:
    """Return whether a word is a name, or part of one: "Mr Prick", "the Crap Taxidermy Museum".

    A capital alone makes none, unless nothing else makes the word begin with it.
    """
    if end > start + 1:
        return False
    word = words.text[words.starts[start] : words.ends[start]]
    if not word[0].isupper() or word.isupper() or start == 0:
        return False
    if any(title in signs.TITLES for title in words.words[max(start - 2, 0) : start]):
        return True
    follows = words.text[words.starts[end] : words.ends[end]] if end < len(words.words) else ""
    return words.words[start - 1] != STOP and follows[:1].isupper() and len(follows) > 1


def _is_not_they(words: Words, start: int, end: int) -> bool:
    """Return whether "you" or "the manager", which a sign begins with, is not who did it.

    Nobody did who is only told or thanked, and what a writer does themselves is said by "I".
    """
    return (
        _is_object(words, start)
        or words.clauses[start] != words.clauses[end - 1]
        or any(word in {"i", "we"} for word in words.words[start:end])
    )


def _is_object(words: Words, here: int) -> bool:
    """Return whether something is done to whoever the word is about, or said to them: "I let you know that"."""
    return any(words.words[before] in signs.OBJECT_OF for before in _before(words, here, 1))


def _is_not_theirs(words: Words, start: int, _end: int) -> bool:
    """Return whether an insult is about anybody but them: "some idiot on the train"."""
    if "some" in words.words[max(start - 2, 0) : start]:
        return True
    blamed = _whom(words, start)
    return blamed not in signs.THEM and (bool(blamed) or not _SORRY.isdisjoint(words.places))


#: What whoever is sorry says: "It was rude. I am sorry."
_SORRY: Final = frozenset(("sorry", "apologise", "apologize", "apologies", "ashamed", "embarrassed"))


def _is_unless_they(words: Words, start: int, _end: int) -> bool:
    """Return whether nobody says that a slight is about them, and not about somebody from another firm."""
    before = words.words[max(start - 10, 0) : start]
    return _whom(words, start) not in signs.THEM or ("from", "another") in pairwise(before)


def _whom(words: Words, here: int) -> str:
    """Return the nearest word before `here`, in its sentence, that tells whom it is about; empty if there is none."""
    own = ""
    for place in range(here - 1, max(here - 10, 0) - 1, -1):
        word = words.words[place]
        if word == STOP:
            break
        if word in signs.THEM and not signs.OURS.isdisjoint(words.words[max(place - 2, 0) : place]):
            return "my"  # "my old boss" is not theirs
        if (word == "you" and _is_object(words, place)) or (word == "i" and words.words[place + 1] in signs.GOT):
            continue
        if word in signs.OURS:
            own = word  # "the recruiter read my letter out in a silly voice" is about the recruiter
        elif word in signs.THEM or word in signs.US or word in signs.NOBODY:
            return word
    return own


def _is_softened(words: Words, start: int, end: int) -> bool:
    """Return whether something takes the edge off: "I do not want to be rude", "rude of me", "an awful cold"."""
    follows = tuple(words.words[end : end + 2])
    if _blames_oneself(words, end) or (follows[:1] and follows[0] in signs.FAULTLESS):
        return True
    if not signs.SEEMS.isdisjoint(follows):
        return True
    if follows[:1] == ("to",) and not signs.TO_WHOM.intersection(follows[1:]):
        return True  # "it is rude to cancel so late"
    before = [words.words[place] for place in _before(words, start)]
    is_theirs = _whom(words, start) in signs.THEM  # "your company seems rude" is not softer for that
    return any(
        word in signs.SOFTENERS
        and not (is_theirs and word in signs.SEEMS)
        and not (word == "not" and place and before[place - 1] == "only")
        for place, word in enumerate(before)
    )


_UNDOES: Final[Mapping[Undoing, Callable[[Words, int, int], bool]]] = {
    "hedged": _is_hedged,
    "denied": _is_denied,
    "doubted": _is_doubted,
    "own": _is_own,
    "name": _is_name,
    "not-they": _is_not_they,
    "not-theirs": _is_not_theirs,
    "unless-they": _is_unless_they,
    "softened": _is_softened,
}


_QUOTED_LINE = re.compile(r"^>.*$", re.MULTILINE)
_QUOTED = re.compile(
    r"^(?:On [^\n]{1,200} wrote:[ \t]*$|-{2,} ?(?:Original Message|Forwarded)|_{5,}\s*\n(?:From|Sent):"
    r"|From: [^\n]+\n(?:Sent|Date|To):)",
    re.MULTILINE,
)
_SENT_FROM = re.compile(r"^[ \t]*(?:Sent from|Sent via|Get Outlook for)[^\n]*\n*\Z", re.MULTILINE)


def own_words(text: str) -> str:
    """Return a text without what mail programs add: the quoted message below, and their own signature."""
    text = _QUOTED_LINE.sub(lambda line: " " * len(line[0]), text)  # positions after it stay the same
    if (quoted := _QUOTED.search(text)) is not None and text[: quoted.start()].strip():
        text = text[: quoted.start()]
    return _SENT_FROM.sub("", text)


#: The most reasons and the most apologies that a message may have.
_MOST_REASONS: Final = 2
_MOST_SORRY: Final = 2


def find_excuses(text: Text, *, sorry_is_due: bool) -> list[tuple[int, int]]:
    """Return where a text explains and explains, or is sorry over and over; empty if it does not.

    Args:
        text: The text.
        sorry_is_due: Whether there is something to be sorry for; then once more is fine.
    """
    reasons, at_length, sorry = (list(text.find(one)) for one in ("explains", "explains-at-length", "begs"))
    found: list[tuple[int, int]] = []
    if len(reasons) + 2 * len(at_length) > _MOST_REASONS:
        found += [*reasons, *at_length]
    if len(sorry) > _MOST_SORRY + sorry_is_due:
        found += sorry
    return sorted(found)


#: The number of characters that the script is judged by.
_ENOUGH: Final = 200


def is_english(words: Words) -> bool:
    """Return whether a text is English, or too short to decide that."""
    letters = [letter for letter in words.text[:_ENOUGH] if letter.isalpha()]
    if 2 * sum(letter > LAST_LATIN for letter in letters) > len(letters):
        return False
    count = len(words.words) - len(words.places.get(STOP, ()))
    known = sum(len(words.places[word]) for word in signs.ENGLISH & words.places.keys())
    return count < 8 or 10 * known >= count  # noqa: PLR2004 - too few words to decide; one in ten


_MASKED = re.compile(r"\b[A-Za-z]{1,2}\*{2,}[A-Za-z]*")


def find_masked(text: str) -> Iterator[tuple[int, int]]:
    """Yield swear words masked by asterisks, as positions in the text."""
    return (match.span() for match in _MASKED.finditer(text))


_CAPITALS = re.compile(r"\b[A-Z][A-Z'’]*\b")
_SHOUTS = re.compile(r"[!?]{4,}|[!?]*\?[!?]*![!?]*|[!?]*![!?]*\?[!?]*|!{3,}|[😠😡🤬🖕]")


def find_punctuation(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of punctuation that shout, as positions in the text."""
    return (match.span() for match in _SHOUTS.finditer(text))


def find_capitals(text: str) -> Iterator[tuple[int, int]]:
    """Yield runs of capitals that shout, as positions in the text.

    They hold function words, at least two in the whole text: names and abbreviations hold none.
    """
    capitals = list(_CAPITALS.finditer(text))
    loud = [match for match in capitals if match[0].lower() in signs.SMALL_WORDS]
    if len(loud) < 2:  # noqa: PLR2004 - one may be a slip, or a stress
        return
    start = end = -1
    is_loud = False
    for match in capitals:
        if end < 0 or text[end : match.start()].strip(" ,\n"):  # not next to the one before
            if is_loud:
                yield start, end
            start, is_loud = match.start(), False
        end = match.end()
        is_loud = is_loud or match[0].lower() in signs.SMALL_WORDS
    if is_loud:
        yield start, end


def quote(words: Words, found: tuple[int, int]) -> tuple[int, int]:
    """Return the positions in the text of a range of words."""
    start, end = found
    return words.starts[start], words.ends[end - 1]


def merge(spans: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """Return the spans in their order, with those that touch or overlap merged."""
    merged: list[tuple[int, int]] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged
