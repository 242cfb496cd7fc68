"""Every page reads easily: a child of about twelve could follow it, and so can somebody tired and worried at night."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
import textstat

#: The most years of school that a page may ask of its reader, by Flesch and Kincaid: six are done at about twelve.
MOST_YEARS = 6.0
#: The most words in a sentence, as public services advise.
MOST_WORDS = 25
#: What so few words say is a telegram; up to this share of a guide page's sentences, it is a voice.
FEW_WORDS = 4
MOST_TELEGRAMS = 0.25
#: The same for questions. Those that a reader is given to ask are in quotes or lists.
MOST_QUESTIONS = 0.1

#: What is no running text: links to elsewhere, tables, code, messages to copy.
NO_PROSE = frozenset(
    {"nav", "table", "pre", "code", "blockquote", "script", "style", "svg", "textarea", "dl", "figure", "dialog"}
)
#: Where one sentence ends and the next begins.
END_OF_SENTENCE = re.compile(r"(?<=[.?!])[\"'”’)]* ")
#: An answer of the checklist in a sentence about it: one thing to the reader, however many words.
QUOTED = re.compile("“[^”]*”")
#: Each of these holds a text of its own.
BLOCKS = frozenset({"p", "li", "dd", "legend", "label", "summary", "h1", "h2", "h3", "h4"})


@dataclass
class Prose(HTMLParser):
    """What a page's article says, block by block."""

    blocks: list[str] = field(default_factory=lambda: [""])
    is_article: bool = False
    outside: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        """Get ready to be fed."""
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a block, or something that is no prose."""
        del attrs
        self.is_article |= tag == "article"
        if tag in NO_PROSE:
            self.outside.append(tag)
        if tag in BLOCKS:
            self.blocks.append("")

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        if tag == "article":
            self.is_article = False
        if self.outside and tag == self.outside[-1]:
            self.outside.pop()
        if tag in BLOCKS:
            self.blocks.append("")

    def handle_data(self, data: str) -> None:
        """Keep the text of the article."""
        if self.is_article and not self.outside:
            self.blocks[-1] += data


def sentences(html: str) -> str:
    """Return the whole sentences of a page's article.

    A heading, a label or a list of links is none. Each is short, so counting it would only flatter the page.
    """
    prose = Prose()
    prose.feed(html)
    blocks = (" ".join(block.split()) for block in prose.blocks)
    return " ".join(block.rstrip(":;…") + "." * block.endswith((":", ";", "…")) for block in blocks if ends(block))


def ends(block: str) -> bool:
    """Return whether a block ends as a sentence does, or as one line of a list that is one."""
    return block.rstrip("\"'”’)").endswith((".", "?", "!", ":", ";", "…"))


@pytest.fixture(scope="module")
def texts(site: Path) -> Mapping[str, str]:
    """Return what every readers' page says, by its address."""
    found = {
        path.relative_to(site).as_posix().removesuffix("index.html"): sentences(path.read_text(encoding="utf-8"))
        for path in sorted(site.rglob("*.html"))
    }
    return {address: text for address, text in found.items() if not address.startswith("development/")}


def test_every_page_reads_easily(texts: Mapping[str, str]) -> None:
    """A page that fails gets simpler words and shorter sentences, not a higher limit."""
    years = {address: textstat.flesch_kincaid_grade(text) for address, text in texts.items()}
    assert len(years) > 20
    assert {address: one for address, one in years.items() if one > MOST_YEARS} == {}


def test_no_sentence_is_long(texts: Mapping[str, str]) -> None:
    """One hard sentence does not hide among many easy ones."""
    long = [
        (address, sentence)
        for address, text in texts.items()
        for sentence in END_OF_SENTENCE.split(QUOTED.sub("“answer”", text))
        if len(sentence.split()) > MOST_WORDS
    ]
    assert long == []


def test_the_guide_talks_as_people_do(texts: Mapping[str, str]) -> None:
    """Short words alone make no easy page: a string of telegrams, or of questions, is tiring to read."""
    guide = {address: END_OF_SENTENCE.split(text) for address, text in texts.items() if address.startswith("guide/")}
    assert len(guide) > 20
    telegrams = {address: sum(len(one.split()) <= FEW_WORDS for one in page) for address, page in guide.items()}
    questions = {address: sum(one.endswith("?") for one in page) for address, page in guide.items()}
    assert {one: n for one, n in telegrams.items() if n > MOST_TELEGRAMS * len(guide[one])} == {}
    assert {one: n for one, n in questions.items() if n > MOST_QUESTIONS * len(guide[one])} == {}


def test_only_whole_sentences_count() -> None:
    """Neither short labels nor words to copy make a page look easier, or harder, than its text is."""
    page = """<nav><p>Not this.</p></nav><article><h1>Nor this</h1><p>Say <a>it</a>
    plainly.</p><ul><li>Nor this</li><li>a new time;</li></ul><table><td>Nor this.</td></table>
    <blockquote><p>Nor this.</p></blockquote><p>They say "no."</p></article><p>Nor this.</p>"""
    assert sentences(page) == 'Say it plainly. a new time. They say "no."'


def test_hard_words_are_noticed() -> None:
    """The limit is one that official prose does not meet."""
    hard = "Notification of discontinuation of participation necessitates appropriate communication."
    easy = "Tell them that you will not come. Say thank you."
    assert textstat.flesch_kincaid_grade(easy) < MOST_YEARS < textstat.flesch_kincaid_grade(hard)
