"""The few parts our pictures are made of: text that is sure to fit, links, and the frame around them.

Lengths are in units of the drawing, which is as wide as the column of a phone: there a unit is about a pixel.
Colours are the style sheet's business, so everything has a class and nothing a colour.
"""

from collections.abc import Iterable, Mapping
from html import escape

#: The width of every picture, the size of all its text, and the height of a line.
WIDTH, SIZE, LINE = 320, 16, 21
#: How far below the top of a line its letters stand.
BASE = 16
#: By how much at a time lines are made narrower, to make them even.
STEP = 4

#: What a character is wide, in hundredths of the size: those of DejaVu Sans, about the widest that a reader may have,
#: rounded up. Whatever is not here counts as a full square.
_CHARACTERS: Mapping[int, str] = {
    30: "'Iijl",
    35: " ,./:;|‘’",
    40: "()-[]ft",
    45: "!r",
    50: '"*_`–',
    55: "?csz“”",
    60: "FLkvxy",
    65: "$0123456789EPSTYabdeghnopqu{}",
    70: "ABCKRVXZ",
    75: "NU",
    80: "&DGHOQ",
    85: "#+<=>^w~",
    90: "M",
}
_WIDTHS = {character: width for width, characters in _CHARACTERS.items() for character in characters}
#: How much wider bold letters are.
_BOLD = 1.15
#: Room for readers who have their letters set wider apart, as WCAG 1.4.12 lets them.
_ROOM = 1.13


def measure(line: str, *, bold: bool = False) -> float:
    """Return how wide a line is at the most, in units."""
    return sum(_WIDTHS.get(one, 100) for one in line) / 100 * SIZE * (_BOLD if bold else 1) * _ROOM


def wrap(words: str, width: float, *, bold: bool = False) -> list[str]:
    """Return text as lines that fit into `width`, as even as can be; a word that is too long for a line is cut."""
    lines = _fill(words, width, bold=bold)
    longest = max((measure(word, bold=bold) for word in words.split()), default=width)
    while (width := width - STEP) >= longest and len(evener := _fill(words, width, bold=bold)) == len(lines):
        lines = evener
    return lines


def write(x: float, y: float, lines: Iterable[str], *, bold: bool = False, style: str = "", anchor: str = "") -> str:
    """Return lines of text, the first with its top at `y`.

    Args:
        x: Where each line begins or, by `anchor`, has its `middle` or `end`.
        y: The top of the first line.
        lines: What `wrap` returned.
        bold: As it was for `wrap`.
        style: A class.
        anchor: As in SVG.
    """
    # The blank between two lines is for who listens, or copies: without it the words would run together.
    spans = " ".join(
        f'<tspan x="{_print(x)}" y="{_print(y + number * LINE + BASE)}">{escape(line)}</tspan>'
        for number, line in enumerate(lines)
    )
    attributes = f' class="{style}"' if style else ""
    attributes += ' font-weight="700"' if bold else ""
    attributes += f' text-anchor="{anchor}"' if anchor else ""
    return f"<text{attributes}>{spans}</text>"


def link(address: str, box: str, texts: str) -> str:
    """Return a link: a box, all of which can be pressed, and what is written in it."""
    return f'<a href="{escape(address)}">{box}{texts}</a>'


def box(x: float, y: float, width: float, height: float, style: str) -> str:
    """Return a rectangle with round corners."""
    place = f'x="{_print(x)}" y="{_print(y)}" width="{_print(width)}" height="{_print(height)}"'
    return f'<rect class="{style}" {place} rx="6"/>'


def trace(path: str, style: str) -> str:
    """Return a line, or a shape, along `path`."""
    return f'<path class="{style}" d="{path}"/>'


def frame(name: str, title: str, description: str, height: float, drawing: str) -> str:
    """Return a picture without links, which a screen reader tells by its title and description.

    Args:
        name: Begins the ids in it.
        title: What it is.
        description: What it shows, in words.
        height: In units.
        drawing: What is in it.
    """
    return _frame(f'role="img" aria-labelledby="{name}-title {name}-desc"', name, title, description, height, drawing)


def frame_links(name: str, title: str, description: str, height: float, drawing: str) -> str:
    """Return a picture with links: to a screen reader a group, for the links in an image could not be reached."""
    attributes = f'role="group" aria-labelledby="{name}-title" aria-describedby="{name}-desc"'
    return _frame(attributes, name, title, description, height, drawing)


def _frame(attributes: str, name: str, title: str, description: str, height: float, drawing: str) -> str:
    size = f'width="{WIDTH}" height="{_print(height)}"'
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" {attributes} viewBox="0 0 {WIDTH} {_print(height)}" {size}'
        f' font-size="{SIZE}"><title id="{name}-title">{escape(title)}</title>'
        f'<desc id="{name}-desc">{escape(description)}</desc>{drawing}</svg>'
    )


def _fill(words: str, width: float, *, bold: bool) -> list[str]:
    """Return lines that each hold as many words as they can."""
    lines: list[str] = []
    for word in words.split():
        if lines and measure(f"{lines[-1]} {word}", bold=bold) <= width:
            lines[-1] += f" {word}"
        else:
            lines += _cut(word, width, bold=bold)
    return lines


def _cut(word: str, width: float, *, bold: bool) -> list[str]:
    pieces = [""]
    for character in word:
        if pieces[-1] and measure(pieces[-1] + character, bold=bold) > width:
            pieces.append("")
        pieces[-1] += character
    return pieces


def _print(number: float) -> str:
    return f"{number:.1f}".removesuffix(".0")
