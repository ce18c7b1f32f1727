"""Why a row is left out, beyond what its cells alone can be blamed for."""

from pempek_pos.errors import ShopError


class SeenBefore(ShopError):
    """An earlier row of the file, `row`, has the same `field` already."""

    def __init__(self, field: str, value: str, row: int) -> None:
        super().__init__(field, value, row)
        self.field = field
        self.value = value
        self.row = row


class UnknownItem(ShopError):
    """No item has this code."""

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


class UnknownMember(ShopError):
    """No member has this number."""

    def __init__(self, member_no: str) -> None:
        super().__init__(member_no)
        self.member_no = member_no


class SaleScattered(ShopError):
    """The rows of one sale do not stand together, or do not agree on `field`."""

    def __init__(self, number: str, field: str) -> None:
        super().__init__(number, field)
        self.number = number
        self.field = field


class SaleDiffers(ShopError):
    """A sale with this number is stored, with another content."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number


class SaleLeftOut(ShopError):
    """Another row of the same sale is at fault, and a sale is whole or absent."""

    def __init__(self, number: str) -> None:
        super().__init__(number)
        self.number = number
