"""What happens at the counter again and again: somebody signs in, opens the shift, rings up, takes cash."""

from PySide6.QtCore import Qt

from tests.journeys.stage import Stage
from tests.ui.program import PASSWORD, PIN


def sign_in(stage: Stage, name: str, secret: str = PIN) -> None:
    """Choose a name, then prove it."""
    stage.click(name)
    if secret.isdigit():
        stage.type(secret)
    else:
        stage.paste(secret)
        stage.enter()


def lock(stage: Stage, name: str) -> None:
    """Leave the till to whoever comes next; `name` is who is signed in."""
    stage.click(f"{name}: kunci atau ganti orang")
    stage.press(Qt.Key.Key_Escape)


def change_hands(stage: Stage, leaves: str, comes: str) -> None:
    """One leaves, the next signs in; the owner by password."""
    lock(stage, leaves)
    sign_in(stage, comes, PASSWORD if comes == "Cek Ida" else PIN)


def open_shift(stage: Stage, amount: str = "200000") -> None:
    """Count the float and open."""
    stage.type(amount)
    stage.enter()


def ring_up(stage: Stage, *codes: str) -> None:
    """Scan codes, one after the other."""
    for code in codes:
        stage.scan(code)


def pay_exact_cash(stage: Stage) -> None:
    """Enter opens the payment, Enter takes the cash, Enter closes the receipt."""
    for _ in range(3):
        stage.enter()
