"""The program: shows the shop's window, or runs one command without it."""

import argparse
import os
import sys
from collections.abc import Sequence
from pathlib import Path

from pempek_pos.home import data_folder, shop_file
from pempek_pos.storage.address import sqlite_url
from ui.fitness import HEADLESS, why_no_window, why_not_loaded, why_wrong_qt


def main(arguments: Sequence[str]) -> int:
    """Do what the command line asks; gives the exit code."""
    if arguments and arguments[0] in HEADLESS:
        from pempek_pos.headless.commandline import run as run_command  # only without a window

        return run_command(arguments)
    asked = _parser().parse_args(arguments)
    language = asked.lang or _spoken_here()
    if sentence := why_no_window(language):
        return _refuse(sentence)
    # Before Qt, which reads the source of everything that is imported after it.
    import pempek_pos.shop
    import pempek_pos.storage.engines  # noqa: F401

    try:
        from ui.run import run  # Qt: only where a window can be shown
    except ImportError as error:
        return _refuse(why_not_loaded(error, language))
    if sentence := why_wrong_qt(language):
        return _refuse(sentence)
    folder = data_folder()
    return run(
        folder,
        asked.shop or sqlite_url(shop_file(folder, demo=asked.demo)),
        named=bool(asked.shop),
        demo=asked.demo,
        wishes=(asked.lang, asked.theme),
    )


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="main.py",
        description="Kasir toko pempek. / The till of a pempek shop.",
        epilog=f"Without a window: {', '.join(HEADLESS)} (main.py COMMAND --help).",
    )
    parser.add_argument(
        "--demo", action="store_true", help="a demonstration shop with three months behind it"
    )
    parser.add_argument("--shop", default="", metavar="URL", help="sqlite:///… or postgresql://…")
    parser.add_argument("--lang", choices=("id", "en"), default="", help="language of the screens")
    parser.add_argument("--theme", choices=("system", "light", "dark"), default="", help="look")
    return parser


def _spoken_here() -> str:
    names = (os.environ.get(name, "") for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return "id" if next((name for name in names if name), "").startswith(("id", "ms")) else "en"


def _refuse(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 2


if __name__ == "__main__":
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    sys.exit(main(sys.argv[1:]))
