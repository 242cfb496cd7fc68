"""Finding phrases in a text, word by word.

A text is split once and every phrase is indexed by its first word, so that the time is linear in the text whatever it
holds. Regular expressions of this size take a browser longer to compile than to run.

A phrase is words with spaces between them. "a/b" is either word, "cancel+" a word in all its regular forms, "@they" any
word of the class of that name, "word?" may be missing, "~" is up to three words of any kind and "~~" up to nine. Short
forms are read as long ones, so "not" finds "don't" and "dont" as well; "no one" is read as "nobody", and "thank you" as
"thanks".
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, Generic, TypeAlias, TypeVar

#: Two words that are read as one; or a word; or what ends a sentence; or what ends a clause.
_TOKEN = re.compile(
    r"\b(?i:thank\s{1,3}you|no[ -]one(?:['’]s)?)\b|[^\W_]+(?:['’][^\W_]+)*|[.!?;:…—–]+|\n\s*\n|[,()\"“”]"
)
#: What stands in the words where a sentence ends; no phrase goes past it.
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
    "thank you": ("thanks",),
    "no one": ("nobody",),
    "no-one": ("nobody",),
    "no one's": ("nobody",),
    "no-one's": ("nobody",),
    "noone": ("nobody",),
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

    def split_sentences(self) -> Iterator[tuple[int, int, bool]]:
        """Yield of each sentence its first word, the one after its last, and whether it asks."""
        start = 0
        for end, word in enumerate((*self.words, STOP)):
            if word == STOP:
                if end > start:
                    last = min(end, len(self.words) - 1)
                    yield start, end, "?" in self.text[self.starts[last] : self.ends[last]]
                start = end + 1


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
    if not word.isalnum():
        word = " ".join(word.replace("’", "'").split())
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


#: One word of a phrase: what it may be, and whether it may be missing; or of how many words a gap is at most.
_Element: TypeAlias = tuple[frozenset[str], bool] | int
_Elements: TypeAlias = tuple[_Element, ...]
_GAPS: Final[Mapping[str, int]] = {"~": 3, "~~": 9}

_Tag = TypeVar("_Tag")


class Phrases(Generic[_Tag]):
    """Phrases to look for in one pass, each with a tag that tells what it is found for.

    What follows its first word is read of a phrase once a text has that word: most phrases are never read.
    """

    def __init__(self, tagged: Iterable[tuple[str, _Tag]], classes: Mapping[str, frozenset[str]]) -> None:
        """Index the phrases.

        Args:
            tagged: Each phrase with its tag.
            classes: The words that "@name" in a phrase stands for, by name.

        Raises:
            ValueError: A phrase begins with a gap, or with a word that may be missing.
            KeyError: A phrase begins with a class that is not there.
        """
        self._classes = classes
        self._parts: dict[str, _Element] = {}
        self._by_first: dict[str, list[tuple[str, _Tag]]] = {}
        self._by_word: dict[str, list[tuple[_Elements, list[frozenset[str]], _Tag]]] = {}
        for phrase, tag in tagged:
            first = self._read_part(phrase.partition(" ")[0])
            if isinstance(first, int) or first[1]:
                raise ValueError(f"{phrase}: A phrase begins with a word that has to be there.")
            for word in first[0]:
                self._by_first.setdefault(word, []).append((phrase, tag))

    def find(self, text: Words) -> Iterator[tuple[_Tag, int, int]]:
        """Yield the tag of each phrase that stands in `text`, its first word and the one after its last, in no order.

        A phrase that can end in more than one place ends in the first.

        Raises:
            KeyError: A phrase names a class that is not there.
        """
        there = frozenset(text.places)
        for word in self._by_first.keys() & there:
            for elements, needed, tag in self._by_word.get(word) or self._read_those(word):
                for options in needed:  # few phrases have all their words in a text; a set tells sooner than a match
                    if options.isdisjoint(there):
                        break
                else:
                    for start in text.places[word]:
                        if (end := _match(elements, 1, text.words, start + 1)) > 0:
                            yield tag, start, end

    def _read_those(self, word: str) -> Sequence[tuple[_Elements, list[frozenset[str]], _Tag]]:
        """Read the phrases that begin with a word, most of which no text ever has."""
        read = self._by_word[word] = []
        for phrase, tag in self._by_first[word]:
            elements = tuple(map(self._read_part, phrase.split()))
            needed = [one[0] for one in elements[1:] if not isinstance(one, int) and not one[1]]
            read.append((elements, sorted(needed, key=len), tag))
        return read

    def _read_part(self, part: str) -> _Element:
        if part not in self._parts:
            self._parts[part] = _read(part, self._classes)
        return self._parts[part]


def _read(part: str, classes: Mapping[str, frozenset[str]]) -> _Element:
    if part in _GAPS:
        return _GAPS[part]
    options: set[str] = set()
    for word in part.removesuffix("?").split("/"):
        if word.startswith("@"):
            options |= classes[word[1:]]
        else:
            options |= inflect(word[:-1]) if word.endswith("+") else {word}
    return frozenset(options), part.endswith("?")


def inflect(word: str) -> set[str]:
    """Return the forms that a word would have if it were regular, in British spelling and in American.

    Those that do not exist match nothing.
    """
    stem, last = word[:-1], word[-1]
    if last == "e":
        forms = {word, f"{word}s", f"{word}d", f"{stem}ing"}
    elif last == "y" and word[-2] not in "aeo":
        forms = {word, f"{stem}ies", f"{stem}ied", f"{word}ing"}
    else:
        forms = {f"{word}{end}" for end in ("", "s", "es", "ed", "ing", f"{last}ed", f"{last}ing")}
    return forms | {form.replace("is", "iz") for form in forms} if word.endswith("ise") else forms


def _match(elements: tuple[_Element, ...], at: int, words: Sequence[str], here: int) -> int:
    """Return where the elements from `at` on end, if they match from word `here` on; else -1."""
    if at == len(elements):
        return here
    element = elements[at]
    if isinstance(element, int):
        for skipped in range(element + 1):
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
