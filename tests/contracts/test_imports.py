"""What the shop's packages may load: never Qt, and nothing heavy before it is needed."""

import subprocess
import sys

WITHOUT_QT = """
import importlib, pkgutil, sys
sys.modules.update(dict.fromkeys(["PySide6", "shiboken6"]))
import pempek_pos
for module in pkgutil.walk_packages(pempek_pos.__path__, "pempek_pos."):
    importlib.import_module(module.name)
print(sum(name.startswith("pempek_pos") for name in sys.modules))
"""
HEAVY = {
    "argon2", "num2words", "openpyxl", "phonenumbers", "PIL", "psycopg", "psycopg2", "pymysql", "PySide6",
    "peewee", "reportlab", "segno", "xlsxwriter",
}  # fmt: skip
ONE_SHOP = f"""
import sys
import pempek_pos.shop, pempek_pos.storage.engines
print(sorted({HEAVY!r} & set(sys.modules)))
"""


def run(program: str) -> str:
    return subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout


def test_every_package_of_the_shop_can_be_imported_where_qt_cannot() -> None:
    assert int(run(WITHOUT_QT)) > 60


def test_a_shop_is_there_before_anything_heavy_is_loaded() -> None:
    assert run(ONE_SHOP) == "[]\n"
