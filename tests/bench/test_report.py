from pathlib import Path

import pytest

from tests.bench.report import BEGIN, END, Table, at_most, targets, write

TABLE = Table("Sizes", ("What", "Bytes"), [("`page`", "12"), ("**all**", "345")], "A note.")


def test_a_table_lines_up_on_a_terminal() -> None:
    """Names stand left and figures right, without the page's marks."""
    assert TABLE.to_text() == "SIZES\nWhat  Bytes\n-----------\npage     12\nall     345\n"


def test_a_table_is_a_part_of_the_page() -> None:
    """It has a title and a note, no heading, and the figures on the right."""
    part = "**Sizes.** A note.\n\n| What | Bytes |\n|---|---|\n| `page` | 12 |\n| **all** | 345 |"
    assert TABLE.to_markdown() == part


def test_a_figure_at_its_limit_is_met_and_one_above_is_not() -> None:
    """The last column says so."""
    table = targets([at_most("Starts", 0.33, 0.33), at_most("Keystroke", 16, 16.01, "ms")])
    assert table.rows == [("Starts", "≤ 0.33 ×", "0.33 ×", "yes"), ("Keystroke", "≤ 16 ms", "16 ms", "**no**")]


def test_only_what_stands_between_the_marks_is_written_again(tmp_path: Path) -> None:
    """What people wrote stays, however often the measurements are made."""
    page = tmp_path / "page.md"
    page.write_text(f"# Ours {{ #ours }}\n\n{BEGIN}\nold\n{END}\n\nAlso ours.\n", encoding="utf-8")
    for about in ("Once.", "Twice."):
        write(page, about, [TABLE])
    inside = f"{BEGIN}\n\nTwice.\n\n{TABLE.to_markdown()}\n\n{END}"
    assert page.read_text(encoding="utf-8") == f"# Ours {{ #ours }}\n\n{inside}\n\nAlso ours.\n"


def test_a_page_without_its_marks_is_left_alone(tmp_path: Path) -> None:
    """A mark that somebody took away costs the tables, not the page."""
    page = tmp_path / "page.md"
    page.write_text(f"Ours. {BEGIN}", encoding="utf-8")
    with pytest.raises(ValueError, match=r"page\.md"):
        write(page, "", [TABLE])
    assert page.read_text(encoding="utf-8") == f"Ours. {BEGIN}"
