"""Finding phrases in a text, word by word.

A text is split once and every phrase is indexed by its first word, so that the time is linear in the text whatever it
holds. Regular expressions of this size take a browser longer to compile than to run.

A phrase is words with spaces between them. "a/b" is either word, "word?" is optional, and "~" is up to three words of
any kind. Contractions are expanded, so "not" finds "don't" and "dont" as well.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final, TypeAlias

#: A word, or the end of a sentence, or the end of a clause.
_TOKEN = re.compile(r"[^\W_]+(?:['’][^\W_]+)*|[.!?;:…—–]+|\n\s*\n|[,()\"“”]")
#: The token for the end of a sentence; no phrase spans it.
STOP: Final = "."
_CLAUSE_ENDS = frozenset(',()"“”')

#: Contractions that no rule expands, with or without their apostrophe.
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
        for verb in ("do", "did", "does", "is", "was", "are", "were", "have", "has", "had", "would", "could", "should")
    },
}
_ENDINGS: Final[dict[str, str]] = {"m": "am", "re": "are", "ve": "have", "ll": "will", "d": "would"}
#: After these, "'s" is "is"; after any other word it is a possessive.
_IS: Final = frozenset(("it", "that", "what", "there", "here", "this", "he", "she", "who"))


@dataclass(frozen=True, slots=True)
class Words:
    """A text as words, in lower case and with contractions expanded.

    For each word its start and end in the text and the number of its clause; and for each distinct word its places.
    """

    text: str
    words: Sequence[str]
    starts: Sequence[int]
    ends: Sequence[int]
    clauses: Sequence[int]
    places: Mapping[str, Sequence[int]]


def gather(words: str) -> frozenset[str]:
    """Return a space-separated list of words as a set."""
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
            expanded: tuple[str, ...] = (STOP,)
        else:
            expanded = _expand(word.lower())
        for one in expanded:
            words.append(one)
            starts.append(token.start())
            ends.append(token.end())
            clauses.append(clause)
    places: dict[str, list[int]] = {}
    for place, word in enumerate(words):
        places.setdefault(word, []).append(place)
    return Words(text, words, starts, ends, clauses, places)


def _expand(word: str) -> tuple[str, ...]:
    """Return the words that a lower-case word stands for, nearly always itself."""
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


#: One word of a phrase: its alternatives, and whether it is optional; None is a gap.
_Element: TypeAlias = tuple[frozenset[str], bool] | None
_GAP: Final = 3


def find(phrases: tuple[str, ...], text: Words) -> Iterator[tuple[int, int]]:
    """Yield the occurrences of `phrases` in `text`, as the places of the first word and after the last, in no order."""
    index = _index(phrases)
    for word in index.keys() & text.places.keys():
        for start in text.places[word]:
            for elements in index[word]:
                end = _match(elements, 0, text.words, start)
                if end > 0:
                    yield start, end
                    break


def finds(phrases: tuple[str, ...], text: Words) -> bool:
    """Return whether any of `phrases` occurs in `text`."""
    return next(find(phrases, text), None) is not None


@cache
def _index(phrases: tuple[str, ...]) -> dict[str, list[tuple[_Element, ...]]]:
    index: dict[str, list[tuple[_Element, ...]]] = {}
    for phrase in phrases:
        elements = tuple(_parse(word) for word in phrase.split())
        if elements[0] is None or elements[0][1]:
            raise ValueError(f"{phrase}: A phrase begins with a word that has to be there.")
        for word in elements[0][0]:
            index.setdefault(word, []).append(elements)
    return index


def _parse(word: str) -> _Element:
    if word == "~":
        return None
    return frozenset(word.removesuffix("?").split("/")), word.endswith("?")


def _match(elements: tuple[_Element, ...], at: int, words: Sequence[str], here: int) -> int:
    """Return where the elements from `at` on end, if they match from word `here` on; else -1."""
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
    alternatives, is_optional = element
    if here < len(words) and words[here] in alternatives:
        end = _match(elements, at + 1, words, here + 1)
        if end > 0:
            return end
    return _match(elements, at + 1, words, here) if is_optional else -1
