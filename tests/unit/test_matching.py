"""The language of phrases: each of its signs."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checklist.reading.matching import STOP, Phrases, split

CLASSES = {"back": frozenset(("back", "aside"))}


def stands(phrase: str, text: str) -> list[str]:
    """Return what `phrase` finds in `text`, quoted from it."""
    words = split(text)
    found = Phrases([(phrase, None)], CLASSES).find(words)
    return sorted(words.text[words.starts[start] : words.ends[end - 1]] for _, start, end in found)


@pytest.mark.parametrize(
    ("phrase", "text", "found"),
    [
        pytest.param("withdraw", "I withdraw.", ["withdraw"], id="a word"),
        pytest.param("withdraw", "I WITHDRAW, so Withdraw me", ["WITHDRAW", "Withdraw"], id="in capitals or not"),
        pytest.param("withdraw", "withdrawn", [], id="a whole word only"),
        pytest.param("pull out", "I pull out now", ["pull out"], id="words side by side"),
        pytest.param("pull out", "out pull", [], id="in their order"),
        pytest.param("pull out", "pull\n  out", ["pull\n  out"], id="over a line's end"),
        pytest.param("pull out", "pull, (out", ["pull, (out"], id="over a comma"),
        pytest.param("pull/step out/back", "I step back", ["step back"], id="either word"),
        pytest.param("pull/step out/back", "I pull up", [], id="neither word"),
        pytest.param("step @back", "I step aside", ["step aside"], id="any word of a class"),
        pytest.param("step @back", "I step down", [], id="no word of a class"),
        pytest.param("step down/@back", "I step down, aside", ["step down"], id="a word, or any of a class"),
        pytest.param("turn it? down", "I turn it down", ["turn it down"], id="a word that may be missing, there"),
        pytest.param("turn it? down", "I turn down", ["turn down"], id="a word that may be missing, missing"),
        pytest.param("turn it/this? down", "I turn this down", ["turn this down"], id="either word or none"),
        pytest.param("turn it? down", "I turn that down", [], id="another word in its place"),
        pytest.param("leave it?", "I leave", ["leave"], id="a missing word at the end"),
        pytest.param("cancel ~ interview", "cancel interview", ["cancel interview"], id="a gap of no word"),
        pytest.param("cancel ~ interview", "cancel my interview", ["cancel my interview"], id="a gap of one word"),
        pytest.param("cancel ~ interview", "cancel a b c interview", ["cancel a b c interview"], id="of three words"),
        pytest.param("cancel ~ interview", "cancel a b c d interview", [], id="a gap of four words"),
        pytest.param("a ~~ b", "a 1 2 3 4 5 6 7 8 9 b", ["a 1 2 3 4 5 6 7 8 9 b"], id="a wide gap of nine words"),
        pytest.param("a ~~ b", "a 1 2 3 4 5 6 7 8 9 10 b", [], id="a wide gap of ten words"),
        pytest.param("cancel ~ interview", "cancel", [], id="a gap with nothing behind it"),
        pytest.param("a ~ b ~ c", "a x b x x c", ["a x b x x c"], id="two gaps"),
        pytest.param("cancel ~ interview", "Cancel it. The interview", [], id="no gap goes past a full stop"),
        pytest.param("cancel interview", "cancel! interview", [], id="nor does a phrase go past an exclamation mark"),
        pytest.param("cancel interview", "cancel? interview", [], id="nor past a question mark"),
        pytest.param("cancel interview", "cancel; interview", [], id="nor past a semicolon"),
        pytest.param("cancel interview", "cancel: interview", [], id="nor past a colon"),
        pytest.param("cancel interview", "cancel… interview", [], id="nor past dots"),
        pytest.param("cancel interview", "cancel – interview", [], id="nor past a dash"),
        pytest.param("cancel interview", "cancel\n\ninterview", [], id="nor past an empty line"),
        pytest.param("no", "no no no", ["no", "no", "no"], id="every place"),
        pytest.param("no no", "no no no", ["no no", "no no"], id="places that overlap"),
        pytest.param("re arrange", "re-arrange", ["re-arrange"], id="words with a hyphen"),
        pytest.param("a", "", [], id="an empty text"),
    ],
)
def test_a_phrase_finds_what_it_says(phrase: str, text: str, found: list[str]) -> None:
    """Each sign of the language means what the module says of it."""
    assert stands(phrase, text) == found


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("don't", "do not"),
        ("dont", "do not"),
        ("didn't", "did not"),
        ("wouldnt", "would not"),
        ("isn't", "is not"),
        ("can't", "can not"),
        ("cant", "can not"),
        ("cannot", "can not"),
        ("won't", "will not"),
        ("wont", "will not"),
        ("shan't", "shall not"),
        ("I'm", "i am"),
        ("Im", "i am"),
        ("I've", "i have"),
        ("ive", "i have"),
        ("I'll", "i will"),
        ("I'd", "i would"),
        ("you're", "you are"),
        ("youre", "you are"),
        ("they've", "they have"),
        ("it's", "it is"),
        ("that's", "that is"),
        ("Ada's", "ada"),
        ("gonna", "going to"),
        ("wanna", "want to"),
        ("u", "you"),
        ("pls", "please"),
        ("no one", "nobody"),
        ("no-one's", "nobody"),
        ("noone", "nobody"),
        ("thank you", "thanks"),
        ("O'Brien", "o'brien"),
        ("rock'n'roll", "rock'n'roll"),
    ],
)
def test_a_short_form_is_read_as_the_long_one(text: str, words: str) -> None:
    """With a straight apostrophe, a curly one or none, a short form is the words that it stands for."""
    for one in (text, text.replace("'", "’"), text.upper()):
        read = split(f"so {one} so")
        assert " ".join(read.words) == f"so {words} so"
        assert {(read.starts[n], read.ends[n]) for n in range(1, len(read.words) - 1)} == {(3, 3 + len(one))}


def test_a_found_short_form_is_quoted_whole() -> None:
    """Half of a short form is quoted as the whole of it, since nobody can mark half."""
    assert stands("not come", "I won’t come") == ["won’t come"]
    assert stands("i will", "I’ll come") == ["I’ll"]


BEFORE = ["😀 ", "👩‍👩‍👧‍👦 ", "Zoe\u0308 ", "e\u0301" * 9 + " ", "漢字。", "\u202eאבג\u202c ", "\ufeff", "ß ", "İ "]


@pytest.mark.parametrize("before", [*BEFORE, "\U0001d49c\U0001d4b7 "])
def test_positions_count_characters(before: str) -> None:
    """Whatever stands before it, a phrase is found where it stands, in code points of the text as it was typed."""
    text = f"{before}I withdraw now"
    words = split(text)

    ((_, start, end),) = Phrases([("withdraw now", None)], CLASSES).find(words)

    assert (words.starts[start], words.ends[end - 1]) == (len(before) + 2, len(text))


@pytest.mark.parametrize("phrase", ["very? sorry", "~ sorry", "a/b? c"])
def test_a_phrase_begins_with_a_word_that_has_to_be_there(phrase: str) -> None:
    """A phrase is looked up by its first word, so one without is refused and named."""
    with pytest.raises(ValueError, match="begins with a word that has to be there") as refused:
        Phrases([(phrase, None)], CLASSES)

    assert phrase in str(refused.value)


@given(st.text(max_size=200))
def test_words_stand_where_they_are_said_to(text: str) -> None:
    """In any text the words come in order, each on characters of its own, and each place is listed."""
    words = split(text)

    assert words.text == text
    assert len(words.words) == len(words.starts) == len(words.ends) == len(words.clauses)
    assert list(words.starts) == sorted(words.starts)
    assert list(words.clauses) == sorted(words.clauses)
    assert all(0 <= start < end <= len(text) for start, end in zip(words.starts, words.ends, strict=True))
    assert {word: [n for n, one in enumerate(words.words) if one == word] for word in words.words} == dict(words.places)
    for word, start, end in zip(words.words, words.starts, words.ends, strict=True):
        assert word == STOP or text[start:end][0].isalnum()
