"""Which field of a form an error is about."""

from pempek_pos.catalog.item import BarcodeTaken, CodeTaken
from pempek_pos.errors import ShopError, Unusable
from pempek_pos.loyalty.vouchers import PromotionsNotAgreed
from pempek_pos.phone import PhoneUnreadable
from pempek_pos.staff.person import NameTaken
from pempek_pos.staff.secret import SecretRefused

_FIELDS: dict[type[ShopError], str] = {
    CodeTaken: "code",
    BarcodeTaken: "barcode",
    NameTaken: "name",
    PhoneUnreadable: "phone",
    PromotionsNotAgreed: "member",
    SecretRefused: "secret",
}


def field_of(error: ShopError) -> str:
    """The field's name, "" where the error is about no field in particular."""
    return error.field if isinstance(error, Unusable) else _FIELDS.get(type(error), "")
