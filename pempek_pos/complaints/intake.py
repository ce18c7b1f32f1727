"""What is asked of a complaint that comes in, and who sees to it."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from pempek_pos.audit.actor import Role
from pempek_pos.complaints.complaint import (
    LONGEST_BATCH,
    LONGEST_CALLER,
    LONGEST_PHOTO,
    LONGEST_TOLD,
    MOST_PHOTOS,
    About,
    NewComplaint,
)
from pempek_pos.errors import Unusable
from pempek_pos.phone import phone_from
from pempek_pos.staff.person import Person
from pempek_pos.text import line_from


def checked_new(new: NewComplaint) -> NewComplaint:
    """`new` cleaned, the phone in its one true form; raises Unusable, PhoneUnreadable."""
    if len(new.photos) > MOST_PHOTOS:
        raise Unusable("photo", str(len(new.photos)), "at most", MOST_PHOTOS)
    return replace(
        new,
        told=line_from(new.told, "complaint", LONGEST_TOLD),
        about=checked_about(new.about),
        photos=tuple(line_from(photo, "photo", LONGEST_PHOTO) for photo in new.photos),
        batch=line_from(new.batch, "batch", LONGEST_BATCH, least=0),
    )


def checked_about(about: About) -> About:
    """`about` cleaned, the phone in its one true form; raises Unusable, PhoneUnreadable."""
    phone = phone_from(about.phone).e164 if about.phone.strip() else ""
    return replace(about, caller=line_from(about.caller, "caller", LONGEST_CALLER, least=0), phone=phone)


def first_of(roles: Sequence[Role], people: Iterable[Person]) -> Person | None:
    """The first by name who works here in the first of these roles that anybody has."""
    at_work = sorted((person for person in people if person.active), key=lambda person: person.name)
    return next((person for role in roles for person in at_work if person.role is role), None)
