"""The services the page of complaints speaks to."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from pempek_pos.catalog.service import CatalogService
from pempek_pos.clock import Clock
from pempek_pos.complaints.service import ComplaintsService
from pempek_pos.members.service import MembersService
from pempek_pos.partners.service import PartnersService
from pempek_pos.sales.service import SalesService
from pempek_pos.settings.profile import ShopProfile


@dataclass(frozen=True, slots=True)
class CareServices:
    """One shop's services, as far as complaints need them."""

    complaints: ComplaintsService
    sales: SalesService
    members: MembersService
    partners: PartnersService
    catalog: CatalogService
    clock: Clock
    profile: Callable[[], ShopProfile]
    people: Callable[[], Mapping[str, str]]
    """Who works here, by id."""
