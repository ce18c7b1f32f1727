"""Reads what was typed after main.py, carries it out, and gives the exit code."""

import sys
from argparse import ArgumentParser, ArgumentTypeError
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final, TextIO

from pempek_pos.clock import Clock
from pempek_pos.errors import ShopError
from pempek_pos.headless import jobs, log, papers
from pempek_pos.headless.jobs import DONE, PASSWORD, REFUSED, STOPPED, WRONG_CALL, Ended, Told
from pempek_pos.headless.screen import Screen
from pempek_pos.headless.words import BY_LANGUAGE
from pempek_pos.home import data_folder, shop_file
from pempek_pos.storage.address import sqlite_url

_JOBS: Final[Mapping[str, Callable[[Told], int]]] = {
    "begin": jobs.begin,
    "import": jobs.take_in,
    "statements": papers.statements,
    "partner-statements": papers.partner_statements,
    "expire": papers.expire,
    "check": papers.check,
    "audit": log.audit,
    "books": papers.books,
    "backup": papers.back_up_shop,
}


def run(arguments: Sequence[str], out: TextIO | None = None, err: TextIO | None = None) -> int:
    """Carry out one command, `arguments[0]` being its name; the exit code."""
    screen = Screen(_language(arguments), _kind(out or sys.stdout), _kind(err or sys.stderr))
    try:
        asked = _parser(screen.words).parse_args(arguments)
    except SystemExit as end:  # argparse has said why, or shown the help
        return DONE if end.code in (None, 0) else WRONG_CALL
    folder = data_folder()
    url = asked.shop or sqlite_url(shop_file(folder, demo=asked.demo))
    try:
        return _JOBS[asked.command](Told(asked, url, folder, screen, Clock()))
    except ShopError as refused:
        screen.refuse(refused)
        return REFUSED
    except Ended as ended:
        return ended.code
    except KeyboardInterrupt:
        screen.complain("stopped")
        return STOPPED


def _kind(stream: TextIO) -> TextIO:
    """The stream, so that a letter the terminal does not know becomes a question mark and not a crash."""
    if reconfigure := getattr(stream, "reconfigure", None):
        reconfigure(errors="replace")
    return stream


def _language(arguments: Sequence[str]) -> str:
    early = ArgumentParser(add_help=False)
    early.add_argument("--lang")
    asked, _ = early.parse_known_args(arguments)
    return asked.lang if asked.lang in BY_LANGUAGE else "id"


def _parser(words: Mapping[str, str]) -> ArgumentParser:
    parser = ArgumentParser("main.py", description=words["about"], epilog=words["codes"])
    commands = parser.add_subparsers(dest="command", required=True)

    def command(name: str) -> ArgumentParser:
        one = commands.add_parser(
            name,
            help=words[name],
            description=words[name],
            epilog=words["codes"],
        )
        one.add_argument("--shop", default="", metavar="URL", help=words["shop"])
        one.add_argument("--demo", action="store_true", help=words["demo"])
        one.add_argument("--lang", choices=tuple(BY_LANGUAGE), default="id", help=words["lang"])
        return one

    _ask_for_begin(command("begin"), words)
    _ask_for_import(command("import"), words)
    _ask_for_statements(command("statements"), words)
    _ask_for_month(command("partner-statements"), words)
    command("expire").add_argument("--run", action="store_true", help=words["run"])
    _ask_for_books(command("books"), words)
    command("check")
    command("audit").add_argument("--tip", nargs=3, metavar=("TILL", "NUMBER", "CODE"), help=words["tip"])
    command("backup").add_argument("--to", type=Path, metavar="FILE", help=words["to_file"])
    return parser


def _ask_for_begin(parser: ArgumentParser, words: Mapping[str, str]) -> None:
    parser.add_argument("--name", required=True, help=words["name"])
    parser.add_argument("--address", default="", help=words["address"])
    parser.add_argument("--whatsapp", default="", help=words["whatsapp"])
    parser.add_argument("--owner", required=True, help=words["owner"])
    secret = words["password_file"].format(variable=PASSWORD)
    parser.add_argument("--password-file", type=Path, metavar="FILE", help=secret)
    parser.add_argument(
        "--menu", type=Path, nargs="?", const=jobs.shipped_menu(), metavar="FILE", help=words["menu"]
    )


def _ask_for_import(parser: ArgumentParser, words: Mapping[str, str]) -> None:
    for name in ("items", "members", "partners", "sales"):
        parser.add_argument(f"--{name}", type=Path, metavar="FILE", help=words[name])
    parser.add_argument("--dry-run", action="store_true", help=words["dry_run"])


def _month_by(words: Mapping[str, str]) -> Callable[[str], date]:
    def month(text: str) -> date:
        try:
            return date.fromisoformat(f"{text}-01")
        except ValueError:
            raise ArgumentTypeError(words["bad_month"]) from None

    return month


def _ask_for_books(parser: ArgumentParser, words: Mapping[str, str]) -> None:
    month = _month_by(words)
    parser.add_argument("--month", type=month, required=True, metavar="YYYY-MM", help=words["any_month"])
    parser.add_argument("--out", type=Path, required=True, metavar="FILE", help=words["to_journal"])


def _ask_for_month(parser: ArgumentParser, words: Mapping[str, str]) -> None:
    month = _month_by(words)
    parser.add_argument("--month", type=month, required=True, metavar="YYYY-MM", help=words["month"])
    parser.add_argument("--to", type=Path, required=True, metavar="DIR", help=words["to_folder"])
    parser.add_argument("--one-file", action="store_true", help=words["one_file"])


def _ask_for_statements(parser: ArgumentParser, words: Mapping[str, str]) -> None:
    _ask_for_month(parser, words)
    who = parser.add_mutually_exclusive_group()
    who.add_argument("--everybody", action="store_true", help=words["everybody"])
    who.add_argument("--expiring", type=int, choices=range(1, 367), metavar="DAYS", help=words["expiring"])
