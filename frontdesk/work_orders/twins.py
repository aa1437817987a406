"""Whether a line says the same as another one of its order. Pure."""

from collections.abc import Sequence

from frontdesk.work_orders.sheet import JobRow


def twins_of(jobs: Sequence[JobRow], job: JobRow) -> tuple[JobRow, ...]:
    """The other lines with the code of `job`, or with its title where one of the two has no code."""
    return tuple(other for other in jobs if other.job_id != job.job_id and _is_same(other, job))


def _is_same(one: JobRow, other: JobRow) -> bool:
    if one.code and other.code:
        return one.code == other.code
    return bool(_titles(one) & _titles(other))


def _titles(job: JobRow) -> set[str]:
    return {title.strip().casefold() for title in (job.title_zh, job.title_en) if title.strip()}
