"""Every command there is: what the shop's services offer to somebody who acts, or write in a frame."""

import inspect
from functools import cached_property

from pempek_pos.shop import Shop

_AT_ONCE = ("audit", "staff", "settings")


def services() -> tuple[str, ...]:
    """The names of the shop's services."""
    late = inspect.getmembers_static(Shop, lambda value: isinstance(value, cached_property))
    return (*_AT_ONCE, *(name for name, _ in late))


def offered(shop: Shop) -> dict[str, bool]:
    """ "service.method" of all that takes who acts, or opens a frame by itself; whether it opens one."""
    found = {}
    for service in services():
        for name, method in inspect.getmembers(type(getattr(shop, service)), inspect.isfunction):
            source = inspect.getsource(method)
            frames = "audit.command(" in source or ".transaction()" in source
            if not name.startswith("_") and ("by" in inspect.signature(method).parameters or frames):
                found[f"{service}.{name}"] = frames
    return found
