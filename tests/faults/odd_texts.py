"""Texts people really paste into a field."""

ODD = (
    "👨‍👩‍👧 刹车 😱 \U0001f697 "
    "מכונית רועשת \u202eHIDDEN\u202c سيارة "
    "<b>bold</b> & &amp; <img src=x> </para> <font "
    "before\x00after\x07\x1b[31m "
    "'; DROP TABLE visits; -- \" \\ %s {0} {name}"
)
ODD_TEXTS = {"odd": ODD, "long": (ODD + "W" * 500) * 15, "half a letter": "half \ud83d of a pair"}


def as_kept(text: str) -> str:
    """What can be kept of a text: all but NUL, which no paper and no server can hold, and half letters."""
    return text.replace("\x00", "").encode("utf-8", "ignore").decode()
