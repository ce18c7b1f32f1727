"""A shop that answers complaints."""

import pytest

from tests.complaints.care_floor import Care, care_at
from tests.shop_floor import Floor


@pytest.fixture
def care(floor: Floor) -> Care:
    """A small shop at work with customer service and an operations manager."""
    return care_at(floor)
