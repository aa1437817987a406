import pytest

from frontdesk.documents import fonts


@pytest.fixture(autouse=True, scope="session")
def _own_font_cache(tmp_path_factory: pytest.TempPathFactory):
    """Papers under test never depend on what this person's cache folder holds."""
    patch = pytest.MonkeyPatch()
    folder = tmp_path_factory.mktemp("fonts")
    patch.setattr(fonts, "cache_folder", lambda: folder)
    fonts.base_cuts.cache_clear()
    yield
    patch.undo()
    fonts.base_cuts.cache_clear()
