"""Characters that a field may not hold, because they would break a header, a line or an encoding; and Latin letters."""

import re
from typing import Final

#: Control characters (C0, DEL, C1 with NEL) and Unicode's line and paragraph separators.
CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")
#: The same, but for tabs and line breaks.
CONTROL_BUT_LINES: Final = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]")
#: The end of Latin Extended-B, the last block before IPA and other scripts.
LAST_LATIN: Final = "\u024f"
#: A lone surrogate, which a JavaScript string may hold and UTF-8 cannot encode.
UNPAIRED: Final = re.compile(r"[\ud800-\udfff]")
