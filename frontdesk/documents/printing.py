"""What is true of one print-out and not of the content."""

from dataclasses import dataclass
from datetime import datetime


@dataclass(frozen=True)
class Printing:
    """`reprint_number` 0 is the original; later ones say so on the paper. `copy_name` stands in the footer, for
    example `客户联 · Customer copy`. `superseded`: the content was changed after it was signed like this.
    `cancelled`: it counts no more."""

    copy_name: str
    printed_at: datetime
    reprint_number: int = 0
    printed_by: str = ""
    superseded: bool = False
    cancelled: bool = False
