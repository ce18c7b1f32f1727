"""What people at the till of the model's shop may want."""

from hypothesis import strategies as st

from tests.whole_shop.price_model import Wish

PIECES = st.one_of(st.integers(1, 4), st.integers(1, 60))
GOODS = st.lists(
    st.tuples(st.sampled_from(("SEN", "KLT", "CUK")), PIECES),
    min_size=1,
    max_size=3,
    unique_by=lambda line: line[0],
)
CODE_NAMES = st.sampled_from(("DELAPAN", "LIMA", "GRATIS", "GANDA", "SEPULUH"))
REWARDS = st.sampled_from(("potong", "persen", "termurah", "cuko", "tukar"))
NONE = st.just([])
CODES = st.one_of(NONE, NONE, st.lists(CODE_NAMES, max_size=3, unique=True))
CLAIMS = st.lists(
    st.tuples(REWARDS, st.integers(1, 300)), min_size=1, max_size=3, unique_by=lambda claim: claim[0]
)
TWICE = st.just([("potong", 0), ("potong", 0)])
WISHES = st.builds(
    Wish,
    GOODS,
    st.sampled_from((0, 0, 1, 1, 2, 3, 4, None, None)),
    CODES,
    claims=st.one_of(NONE, CLAIMS, CLAIMS, CLAIMS, TWICE),
    five_percent=st.booleans(),
    cash=st.booleans(),
)
