"""Name the sign beside each heading that links to it: on their own, all those signs read alike."""

import re

_HEADING = re.compile(
    r'<(?P<tag>h[1-6])(?P<attributes>[^>]*?\sid="(?P<id>[^"]+)"[^>]*)>(?P<text>(?:(?!</h[1-6]>).)*?)'
    r'<a(?=[^>]* class="headerlink")',
    re.DOTALL,
)


def name_signs(html: str) -> str:
    """Return a page on which each sign has its heading's name, and the heading its own without the sign's.

    Both point at the words, so a browser that translates the page translates the names too.
    """
    return _HEADING.sub(
        r'<\g<tag>\g<attributes> aria-labelledby="name-of-\g<id>"><span id="name-of-\g<id>">\g<text></span>'
        r'<a aria-labelledby="name-of-\g<id>"',
        html,
    )
