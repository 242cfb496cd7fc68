"""Finding phrases in a text, word by word.

A text is read once and every phrase is looked up by its first word, so that a text made to be slow takes no longer
than any other of its length. Regular expressions of this size would cost a browser more to compile than to run.

A phrase is words with spaces between them. "a/b" is either word, "word?" may be missing, and "~" is up to three words
of any kind. Short forms are read as long ones, so "not" finds "don't" and "dont" as well.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

#: A word; or what ends a sentence; or what ends a clause.
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[.!?;:…—–]+|\n\s*\n|[,()\"“”]")
#: What stands in the words where a sentence ends; no phrase goes past it.
STOP: Final = "."
_CLAUSE_ENDS = frozenset(',()"“”')

#: Words that stand for several, with or without their apostrophe.
_CONTRACTIONS: Final[dict[str, tuple[str, ...]]] = {
    "cannot": ("can", "not"),
    "can't": ("can", "not"),
    "won't": ("will", "not"),
    "shan't": ("shall", "not"),
    "im": ("i", "am"),
    "ive": ("i", "have"),
    "youre": ("you", "are"),
    "youve": ("you", "have"),
    "theyre": ("they", "are"),
    "gonna": ("going", "to"),
    "wanna": ("want", "to"),
    "gotta": ("have", "to"),
    "u": ("you",),
    "ur": ("your",),
    "pls": ("please",),
    "plz": ("please",),
    "cant": ("can", "not"),
    "wont": ("will", "not"),
    **{
        f"{verb}nt": (verb, "not")
        for verb in (
            "do",
            "did",
            "does",
            "is",
            "was",
            "are",
            "were",
            "have",
            "has",
            "had",
            "would",
            "could",
            "should",
        )
    },
}
_ENDINGS: Final[dict[str, str]] = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
#: After these, "'s" is "is"; after any other it shows whose something is.
_IS: Final = frozenset(("it", "that", "what", "there", "here", "this", "he", "she", "who"))


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words, in small letters and without short forms.

    What they are, where in the text each starts and ends, in which clause it is, and the places of every word.
    """

    text: str
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    clauses: Sequence[int]
    places: Mapping[str, Sequence[int]]


def gather(words: str) -> frozenset[str]:
    """Return words that stand with spaces between them, as a set to look up single words in."""
    return frozenset(words.split())


def split(text: str) -> Words:
    """Return the words of `text`; positions count its characters (code points)."""
    words: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    clauses: list[int] = []
    clause = 0
    for token in _TOKEN.finditer(text):
        word = token[0]
        if not word[0].isalnum():
            clause += 1
            if word in _CLAUSE_ENDS:
                continue
            told: tuple[str, ...] = (STOP,)
        else:
            told = _expand(word.lower())
        for one in told:
            words.append(one)
            starts.append(token.start())
            ends.append(token.end())
            clauses.append(clause)
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word, []).append(place)
    return Words(text, words, starts, ends, clauses, places)


def _expand(word: str) -> tuple[str, ...]:
    """Return the words that a word in small letters stands for, nearly always itself."""
    word = word.replace("’", "'")
    if (known := _CONTRACTIONS.get(word)) is not None:
        return known
    stem, apostrophe, ending = word.rpartition("'")
    if not apostrophe:
        return (word,)
    if ending == "t" and stem.endswith("n"):
        return (stem[:-1], "not")
    if ending == "s":
        return (stem, "is") if stem in _IS else (stem,)
    return (stem, _ENDINGS[ending]) if ending in _ENDINGS else (word,)


#: One word of a phrase: what it may be, and whether it may be missing; None is a gap.
_Element: TypeAlias = tuple[frozenset[str], bool] | None
_GAP: Final = 3


def find(phrases: tuple[str, ...], text: Words) -> Iterator[tuple[int, int]]:
    """Yield where each of `phrases` stands in `text`, as first word and the one after the last, in no order."""
    index = _index(phrases)
    for word in index.keys() & text.places.keys():
        for start in text.places[word]:
            for elements in index[word]:
                end = _match(elements, 0, text.words, start)
                if end > 0:
                    yield start, end
                    break


def finds(phrases: tuple[str, ...], text: Words) -> bool:
    """Return whether any of `phrases` stands in `text`."""
    return next(find(phrases, text), None) is not None


@cache
def _index(phrases: tuple[str, ...]) -> dict[str, list[tuple[_Element, ...]]]:
    index: dict[str, list[tuple[_Element, ...]]] = {}
    for phrase in phrases:
        elements = tuple(_read(part) for part in phrase.split())
        if elements[0] is None or elements[0][1]:
            raise ValueError(f"{phrase}: A phrase begins with a word that has to be there.")
        for word in elements[0][0]:
            index.setdefault(word, []).append(elements)
    return index


def _read(part: str) -> _Element:
    if part == "~":
        return None
    return frozenset(part.removesuffix("?").split("/")), part.endswith("?")


def _match(elements: tuple[_Element, ...], at: int, words: Sequence[str], here: int) -> int:
    """Return where the elements from `at` on end, if they stand from word `here` on; else -1."""
    if at == len(elements):
        return here
    element = elements[at]
    if element is None:
        for skipped in range(_GAP + 1):
            end = _match(elements, at + 1, words, here + skipped)
            if end > 0:
                return end
            if here + skipped >= len(words) or words[here + skipped] == STOP:
                break
        return -1
    options, may_be_missing = element
    if here < len(words) and words[here] in options:
        end = _match(elements, at + 1, words, here + 1)
        if end > 0:
            return end
    return _match(elements, at + 1, words, here) if may_be_missing else -1
