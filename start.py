#!/usr/bin/env python3
"""Two commands that set everything up by themselves, with the standard library only:

    python3 start.py demo     a fictional dealership with a day in progress
    python3 start.py test     every check of the project, one line per stage
    python3 start.py run      the program on your own data

It makes `.venv`, installs the pinned versions, and sees to it that Qt can load. Windows: `py start.py ...`.
"""

import hashlib
import json
import os
import pathlib
import shutil
import subprocess
import sys
import time

ROOT = pathlib.Path(__file__).resolve().parent
VENV = ROOT / ".venv"
PYTHON = VENV / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
LINUX = sys.platform.startswith("linux")
QT_PACKAGES = (
    "libegl1 libgl1 libglib2.0-0 libdbus-1-3 libfontconfig1 libxkbcommon0 libxkbcommon-x11-0 libx11-xcb1 "
    "libxcb-cursor0 libxcb-icccm4 libxcb-image0 libxcb-keysyms1 libxcb-randr0 libxcb-render-util0 libxcb-shape0 "
    "libxcb-xinerama0 libxcb-xkb1 libcups2"
).split()
# What some tests need beside Python: program (or file) -> Debian package.
TEST_TOOLS = {
    "qpdf": "qpdf",
    "pdftotext": "poppler-utils",
    "Xvfb": "xvfb",
    "openbox": "openbox",
    "dbus-daemon": "dbus",
    "/usr/libexec/at-spi-bus-launcher": "at-spi2-core",
    "/usr/lib/python3/dist-packages/gi": "python3-gi",
    "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib": "gir1.2-atspi-2.0",
    "xdotool": "xdotool",
    "import": "imagemagick",
    "postgres": "postgresql",
}
# The use cases that matter most, run on a private PostgreSQL server too; all of them take three minutes more:
# python -m tests.postgres_server pytest tests/db tests/frontdesk -n 2
ON_POSTGRES = (
    "tests/db", "tests/frontdesk/shop", "tests/frontdesk/lounge",
    "tests/scenarios/test_one_visit.py", "tests/scenarios/test_what_was_agreed.py",
)
NOT_HERE = 5  # the exit code of tests.postgres_server where PostgreSQL is not installed


def main() -> int:
    """Do what the command line asks for and return the exit code."""
    if sys.version_info < (3, 11):
        return fail(f"Python 3.11 or newer is needed, this is {sys.version.split()[0]}.")
    what, *rest = sys.argv[1:] or ["demo"]
    if what not in ("demo", "test", "run"):
        print(__doc__)
        return 0 if what in ("-h", "--help") else 2
    os.chdir(ROOT)
    make_environment("test" if what == "test" else "run")
    env = dict(os.environ)
    if LINUX and (what == "test" or not (env.get("DISPLAY") or env.get("WAYLAND_DISPLAY"))):
        env.setdefault("QT_QPA_PLATFORM", "offscreen")
    if not qt_loads(env):
        print("Qt cannot reach the display; going on without it.", flush=True)
        env["QT_QPA_PLATFORM"] = "offscreen"
    if what == "test":
        return run_tests(env, rest)
    if env.get("QT_QPA_PLATFORM") == "offscreen":
        return demo_without_display(env) if what == "demo" else fail("There is no display. Try: start.py demo")
    return subprocess.run([PYTHON, "-m", "frontdesk", "run", *(["--demo"] if what == "demo" else []), *rest],
                          env=env).returncode


def fail(why: str) -> int:
    """Say why it stops here."""
    print(why, file=sys.stderr)
    return 1


def step(*command: object) -> None:
    """Show and run one command; stop with its exit code if it fails."""
    print("+", *command, flush=True)
    code = subprocess.run([str(part) for part in command]).returncode
    if code:
        sys.exit(code)


def works(*command: object, env: dict[str, str] | None = None) -> bool:
    """Whether a command succeeds, without showing it."""
    return subprocess.run([str(part) for part in command], capture_output=True, env=env).returncode == 0


# ---- the environment -------------------------------------------------------------------------------------------

def make_environment(kind: str) -> None:
    """`.venv` with the pinned packages of `requirements-<kind>.txt` and the project itself."""
    if not PYTHON.exists():
        make_venv()
    requirements = ROOT / f"requirements-{kind}.txt"
    want = hashlib.sha256((ROOT / "pyproject.toml").read_bytes() + requirements.read_bytes()).hexdigest()
    stamp = VENV / f"{kind}.stamp"
    if stamp.exists() and stamp.read_text() == want:
        return
    print("Installing the packages; the first time takes a few minutes.", flush=True)
    pip("--require-hashes", "-r", requirements)
    pip("--no-deps", "-e", ".")
    stamp.write_text(want)


def make_venv() -> None:
    """An empty environment; Debian without python3-venv has no ensurepip, then the system's pip fills it."""
    print("+ make", VENV.name, flush=True)
    if works(sys.executable, "-m", "venv", VENV):
        return
    shutil.rmtree(VENV, ignore_errors=True)
    if not works(sys.executable, "-m", "pip", "--version") and not install_debian(["python3-venv", "python3-pip"]):
        sys.exit("Python comes without venv and pip; run:  sudo apt-get install python3-venv")
    if not works(sys.executable, "-m", "venv", VENV):
        shutil.rmtree(VENV, ignore_errors=True)
        step(sys.executable, "-m", "venv", "--without-pip", VENV)


def pip(*arguments: object) -> None:
    """Install into `.venv`, with its own pip or the system's."""
    own = works(PYTHON, "-m", "pip", "--version")
    program = [PYTHON, "-m", "pip"] if own else [sys.executable, "-m", "pip", "--python", PYTHON]
    step(*program, "install", "-q", "--disable-pip-version-check", *arguments)


def install_debian(packages: list[str]) -> bool:
    """Install Debian packages; only as root, and True only if it worked."""
    if not (LINUX and shutil.which("apt-get") and os.geteuid() == 0):
        return False
    os.environ["DEBIAN_FRONTEND"] = "noninteractive"
    print("+ apt-get install", *packages, flush=True)
    return works("apt-get", "update") and works(
        "apt-get", "install", "-y", "--no-install-recommends", *packages)


def qt_loads(env: dict[str, str]) -> bool:
    """Whether Qt can open a window here; installs or names the system libraries it lacks."""
    imports = "import PySide6.QtWidgets, PySide6.QtPrintSupport, PySide6.QtNetwork, PySide6.QtSvg; "
    window = (PYTHON, "-c", imports + "PySide6.QtWidgets.QApplication([])")
    if works(*window, env=env):
        return True
    install_debian(QT_PACKAGES)
    if works(*window, env=env):
        return True
    if works(*window, env={**env, "QT_QPA_PLATFORM": "offscreen"}):
        return False
    sys.exit("Qt needs system libraries; run:  sudo apt-get install " + " ".join(QT_PACKAGES) if LINUX else
             "Qt cannot be loaded on this system.")


# ---- demo and test ---------------------------------------------------------------------------------------------

def demo_without_display(env: dict[str, str]) -> int:
    """The main job without a window: a dealership's day, one printed work order, pictures of every screen."""
    out = ROOT / "out" / "demo"
    shutil.rmtree(out, ignore_errors=True)
    data, order, pictures = out / "data", out / "work-order.pdf", out / "pictures"
    frontdesk = [str(PYTHON), "-m", "frontdesk", "--data", str(data)]
    print("There is no display: the demo writes its work order and pictures into files.", flush=True)
    make_data = [*frontdesk, "sample-data", str(data), "--json"]
    made = subprocess.run(make_data, env=env, stdout=subprocess.PIPE, encoding="utf-8")
    if made.returncode:
        return made.returncode
    number = json.loads(made.stdout)["signed_work_order"]
    for job in (["print", number, "--document", "work-order", "--language", "both", "--out", str(order)],
                ["screenshots", str(pictures)]):
        code = subprocess.run([*frontdesk, *job], env=env).returncode
        if code:
            return code
    print(f"\nWork order {number}: {order}\nPictures of the screens: {pictures}")
    return 0


def run_tests(env: dict[str, str], rest: list[str]) -> int:
    """Lint, types, import contracts, then every test; stops at the first stage that fails."""
    missing = missing_tools()
    if missing and not install_debian(missing):
        print("not installed, the tests that need it are left out: " + ", ".join(missing), flush=True)
    stages = {
        "lint": ["-m", "ruff", "check", "."],
        "types": ["-m", "mypy"],
        "import contracts": ["-c", "from importlinter.cli import lint_imports_command as c; c()", "--no-cache"],
        "on PostgreSQL": ["-m", "tests.postgres_server", "pytest", "-n", "2", *ON_POSTGRES],
    }
    for name, command in stages.items():
        start = time.monotonic()
        done = subprocess.run([PYTHON, *command], env=env, text=True, errors="replace",
                              stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
        verdict = {0: "ok", NOT_HERE: "left out"}.get(done.returncode, "FAILED")
        print(f"{name:<18}{verdict:<9}{time.monotonic() - start:5.1f} s", flush=True)
        if done.returncode not in (0, NOT_HERE):
            print(done.stdout)
            return done.returncode
    print("tests", flush=True)
    return subprocess.run([PYTHON, "-m", "pytest", "-n", "2", "--dist", "worksteal", *rest], env=env).returncode


def missing_tools() -> list[str]:
    """Debian packages of the test tools that are not here."""
    postgres = map(str, pathlib.Path("/usr/lib/postgresql").glob("*/bin"))
    path = os.pathsep.join([os.environ.get("PATH", ""), *postgres])

    def here(tool: str) -> bool:
        if tool.startswith("/"):
            return any(pathlib.Path("/").glob(tool.lstrip("/")))
        return shutil.which(tool, path=path) is not None

    return [package for tool, package in TEST_TOOLS.items() if not here(tool)]


if __name__ == "__main__":
    sys.exit(main())
