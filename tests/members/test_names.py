"""What members of a list are called, read together."""

from tests.shop_floor import Floor


def test_names_are_read_together_and_nobody_unknown_is_named(floor: Floor) -> None:
    siti, budi = floor.member("Siti Nurhaliza"), floor.member("Budi")
    names = floor.shop.members.names(floor.owner, [siti.id, budi.id, siti.id, "nobody"])
    assert names == {siti.id: "Siti Nurhaliza", budi.id: "Budi"}
    assert floor.shop.members.names(floor.owner, []) == {}
