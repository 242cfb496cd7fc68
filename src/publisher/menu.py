"""The menu on a phone: the theme opens it with a box that it hides from keys and from screen readers. Ours has a name.

`site.css` gives it a place.
"""

_BOX = '<input class="md-toggle" data-md-toggle="drawer" type="checkbox" id="__drawer"'


def name_menu(html: str) -> str:
    """Return a page whose box for the menu says so.

    Raises:
        ValueError: The theme's page does not have that box, once, so somebody must look again.
    """
    if html.count(_BOX) != 1:
        raise ValueError(f"the page has {html.count(_BOX)} boxes for the menu, not one: look again")
    return html.replace(_BOX, f'{_BOX} aria-label="Menu"')
