"""What a text says, by the signs in it: its purpose, its accusations, its thanks, its tone.

Each function looks for one thing, in one pass. None knows a rule.
"""

import re
from collections.abc import Iterator
from typing import Final

from checklist.characters import LAST_LATIN
from checklist.reading import signs
from checklist.reading.matching import STOP, Words, find, finds

#: The number of words before a sign that can undo it.
_REACH: Final = 5

#: The signs of each outcome's purpose, any of which is enough. Rules about the message do not apply to `walk-away`.
_PURPOSES: Final = {
    "apologise": (signs.SORRY,),
    "reschedule": (signs.MOVES,),
    "attend": (signs.CONFIRMS, signs.REQUESTS),
    "wait": (signs.CONFIRMS, signs.REQUESTS),
    "talk-first": (signs.REQUESTS,),
    "talk-it-over": (signs.REQUESTS,),
    "ask-other-roles": (signs.REQUESTS,),
    "withdraw": (signs.LEAVES,),
}


def is_plain(words: Words, outcome: str) -> bool:
    """Return whether a text states the purpose of the message for `outcome`, or else plainly pulls out or moves."""
    purposes = _PURPOSES[outcome]
    asks = signs.REQUESTS in purposes and "?" in words.text
    return asks or any(_says_plainly(words, phrases) for phrases in purposes) or leaves_or_moves(words)


def is_undone(words: Words) -> bool:
    """Return whether a text pulls out, but with a hedge: "I might have to cancel"."""
    return any(_is_hedged(words, start) for start, _ in find(signs.LEAVES, words))


def _is_hedged(words: Words, start: int) -> bool:
    """Return whether the words before `start`, in its clause, undo the sign there: "I do not want to withdraw"."""
    for here in _before(words, start):
        word = words.words[here]
        if word in signs.CLEARERS:
            return False
        if word in signs.HEDGES or (word in signs.NEAR_HEDGES and start - here <= 2):  # noqa: PLR2004 - right before
            return True
        if here + 1 < start and (word, words.words[here + 1]) in signs.HEDGING_PAIRS:
            return True
    return False


def _before(words: Words, start: int, reach: int = _REACH) -> Iterator[int]:
    """Yield the places of the words before `start` in the same clause, the nearest first."""
    for here in range(start - 1, max(start - reach, 0) - 1, -1):
        if words.clauses[here] != words.clauses[start] or words.words[here] == STOP:
            return
        yield here


def says_thanks(words: Words) -> bool:
    """Return whether a text thanks, and not for nothing."""
    mocked = {start for start, _ in find(signs.NO_THANKS, words)}
    return any(start not in mocked for start, _ in find(signs.THANKS, words))


def says_sorry(words: Words) -> bool:
    """Return whether a text says sorry."""
    return finds(signs.SORRY, words)


def leaves_or_moves(words: Words) -> bool:
    """Return whether a text pulls out of an interview or asks to move it, which is plain whatever the outcome."""
    return _says_plainly(words, signs.LEAVES) or _says_plainly(words, signs.MOVES)


def _says_plainly(words: Words, phrases: tuple[str, ...]) -> bool:
    """Return whether any of `phrases` occurs in a text without a word that undoes it."""
    if phrases is signs.LEAVES or phrases is signs.CONFIRMS:
        return any(not _is_hedged(words, start) for start, _ in find(phrases, words))
    # A request may be worded as a doubt, so hedges do not undo it: "I wonder whether another day is possible".
    return any(
        not any(words.words[here] in signs.NEGATIONS for here in _before(words, start, 3))
        for start, _ in find(phrases, words)
    )


def find_grievances(words: Words) -> Iterator[tuple[int, int]]:
    """Yield where a text accuses or insults, as the places of the first word and after the last."""
    yield from find(signs.NO_THANKS, words)
    for start, end in find(signs.ACCUSES, words):
        if not _names_somebody(words, start, end) and not _takes_it_back(words, start, end):
            yield start, end
    for word in (signs.INSULTS | signs.SLIGHTS) & words.places.keys():
        for here in words.places[word]:
            if _is_name(words, here) or _is_softened(words, here, tuple(words.words[here + 1 : here + 3])):
                continue
            blamed = _whom(words, here)
            blames_nobody = not blamed and word in signs.INSULTS and not says_sorry(words)  # "It was rude. I am sorry."
            if blamed in signs.THEM or blames_nobody:
                yield here, here + 1


def _is_name(words: Words, here: int) -> bool:
    """Return whether a word is a name: it begins with a capital, but not a sentence, unless after a title."""
    start, end = words.starts[here], words.ends[here]
    word = words.text[start:end]
    if not word[0].isupper() or word.isupper() or here == 0:
        return False
    return words.words[here - 1] != STOP or (here > 1 and words.words[here - 2] in signs.TITLES)


def _names_somebody(words: Words, start: int, end: int) -> bool:
    """Return whether a swear word belongs to a name: "Mr Prick", "the Crap Taxidermy Museum"."""
    if end > start + 1 or not _is_name(words, start):
        return False
    follows = words.text[words.starts[end] : words.ends[end]] if end < len(words.words) else ""
    before = words.words[max(start - 2, 0) : start]
    return any(title in before for title in signs.TITLES) or (follows[:1].isupper() and len(follows) > 1)


def _takes_it_back(words: Words, start: int, end: int) -> bool:
    """Return whether an accusation is none: "I have no bad reviews to report", "my poor organisation"."""
    if words.words[start] in signs.NEGATIONS:
        return False
    before = [words.words[here] for here in _before(words, start, 3)]
    return (
        any(word in signs.OURS for word in before[:1])
        or any(word in signs.DOUBTS for word in before)
        or tuple(words.words[end : end + 2]) in signs.SELF_BLAME
    )


def _whom(words: Words, here: int) -> str:
    """Return the nearest word before `here`, in its sentence, that names whom it is about; empty if there is none."""
    for place in range(here - 1, max(here - 8, 0) - 1, -1):
        word = words.words[place]
        if word == STOP:
            return ""
        if word in signs.THEM and place and words.words[place - 1] in signs.OURS:
            return words.words[place - 1]  # "my manager" is not theirs
        if word in signs.THEM or word in signs.US:
            return word
    return ""


def _is_softened(words: Words, here: int, follows: tuple[str, ...]) -> bool:
    if follows in signs.SELF_BLAME or (follows[:1] and follows[0] in signs.FAULTLESS):
        return True
    if follows[:1] == ("to",) and follows[1:] not in {("me",), ("my",), ("us",), ("everyone",), ("candidates",)}:
        return True  # "it is rude to cancel so late"
    before = [words.words[place] for place in _before(words, here)]
    return any(
        word in signs.SOFTENERS and not (word == "not" and place and before[place - 1] == "only")
        for place, word in enumerate(before)
    )


def find_slams(words: Words) -> Iterator[tuple[int, int]]:
    """Yield where a text breaks off for good, as the places of the first word and after the last."""
    return find(signs.SLAMS, words)


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


def find_excuses(words: Words, *, sorry_is_due: bool) -> list[tuple[int, int]]:
    """Return the reasons in a text where there are too many, and the apologies likewise.

    Args:
        words: The text.
        sorry_is_due: Whether there is something to be sorry for, which allows one more apology.
    """
    reasons = list(find(signs.EXPLAINS, words))
    at_length = list(find(signs.EXPLAINS_AT_LENGTH, words))
    sorry = list(find(signs.BEGS, words))
    found: list[tuple[int, int]] = []
    if len(reasons) + len(at_length) > _MOST_REASONS:
        found += reasons
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
