"""`frontdesk sample-data DIR`: a fictional dealership in an empty folder."""

import argparse

from frontdesk.command_line.answer import answer, complain


def sample_data(options: argparse.Namespace) -> int:
    """Make it; with numbers given, a large store for measuring."""
    from frontdesk.opening import open_desk
    from frontdesk.sample_data.bulk import make_bulk_data
    from frontdesk.sample_data.make import SEED, make_sample_data
    from frontdesk.shop.dealership import is_founded

    desk = open_desk(options.folder, options.database)
    if is_founded(desk):
        return complain(options, "already_founded", where=options.folder)
    seed = SEED if options.seed is None else options.seed
    made = make_sample_data(desk, seed=seed)
    if options.customers or options.vehicles or options.visits:
        make_bulk_data(
            desk, customers=options.customers, vehicles=options.vehicles, visits=options.visits, seed=seed
        )
    answer(options, "made", folder=options.folder, signed_work_order=made.signed_work_order)
    return 0
