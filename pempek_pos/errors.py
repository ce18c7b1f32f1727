"""What goes wrong in the trade: facts with their figures, never sentences for people."""


class ShopError(Exception):
    """Something the person at the till can understand and act on; everything else is a bug."""

    def __str__(self) -> str:
        facts = ", ".join(f"{name}={value!r}" for name, value in vars(self).items())
        return f"{type(self).__name__}({facts})"


class NotFound(ShopError):
    """No such `kind` of thing under `key`."""

    def __init__(self, kind: str, key: str) -> None:
        super().__init__(kind, key)
        self.kind = kind
        self.key = key


class Unusable(ShopError):
    """`value` cannot be taken for `field`; `rule` names what it must be, with its `limit` if there is one."""

    def __init__(self, field: str, value: str, rule: str, limit: int | None = None) -> None:
        super().__init__(field, value, rule, limit)
        self.field = field
        self.value = value
        self.rule = rule
        self.limit = limit
