"""The named colours of the light and the dark look, and how well they can be read."""

from typing import Final, NamedTuple


class Palette(NamedTuple):  # a dataclass with this many fields takes ten times as long to make
    """One look: every colour the program may draw with, as #RRGGBB."""

    dark: bool
    background: str
    surface: str
    raised: str
    line: str
    field_line: str
    strong_line: str
    text: str
    muted: str
    sea: str
    sea_hover: str
    sea_press: str
    sea_soft: str
    on_sea: str
    amber: str
    amber_deep: str
    amber_soft: str
    on_amber: str
    green: str
    green_soft: str
    red: str
    red_soft: str
    red_hover: str
    on_red: str
    rail: str
    rail_active: str
    rail_hover: str
    rail_text: str
    on_rail: str
    alert: str
    on_alert: str
    shade: str
    bars: tuple[str, ...]


LIGHT: Final = Palette(
    dark=False,
    background="#F4F6F8",
    surface="#FFFFFF",
    raised="#EDF1F5",
    line="#E2E8EE",
    field_line="#BCC8D3",
    strong_line="#7F8E9C",
    text="#13212E",
    muted="#5B6B7A",
    sea="#0B5C7A",
    sea_hover="#0A5069",
    sea_press="#084358",
    sea_soft="#E3F0F5",
    on_sea="#FFFFFF",
    amber="#B45309",
    amber_deep="#9A4707",
    amber_soft="#FEF3E0",
    on_amber="#FFFFFF",
    green="#15803D",
    green_soft="#EDF8F0",
    red="#B42318",
    red_soft="#FDECEA",
    red_hover="#961C13",
    on_red="#FFFFFF",
    rail="#0A3D52",
    rail_active="#2A5A6C",
    rail_hover="#174A5F",
    rail_text="#C9DEE7",
    on_rail="#FFFFFF",
    alert="#C9360B",
    on_alert="#FFFFFF",
    shade="#0B1A24",
    bars=(
        "#DBA13A",
        "#C97A2B",
        "#8B5E3C",
        "#0F8A7A",
        "#3B7DD8",
        "#7A5CC9",
        "#B8487F",
        "#5E8C3A",
        "#4A7C8C",
        "#7B8794",
    ),
)

DARK: Final = Palette(
    dark=True,
    background="#0F171E",
    surface="#17222C",
    raised="#202D38",
    line="#293744",
    field_line="#445463",
    strong_line="#6B7B8A",
    text="#E8EEF3",
    muted="#9BAAB8",
    sea="#4FB3D4",
    sea_hover="#6BC1DD",
    sea_press="#3A9FC1",
    sea_soft="#173544",
    on_sea="#06222E",
    amber="#F5B04C",
    amber_deep="#F5B04C",
    amber_soft="#3A2A12",
    on_amber="#2A1B05",
    green="#4ADE80",
    green_soft="#12301F",
    red="#F97066",
    red_soft="#3B1A1A",
    red_hover="#FB8F87",
    on_red="#2B0A07",
    rail="#0A1219",
    rail_active="#22323D",
    rail_hover="#16232D",
    rail_text="#9FB6C2",
    on_rail="#FFFFFF",
    alert="#C9360B",
    on_alert="#FFFFFF",
    shade="#000000",
    bars=(
        "#DBA13A",
        "#C97A2B",
        "#9A6B48",
        "#17A08E",
        "#5B95E5",
        "#9379DD",
        "#D0659A",
        "#76A850",
        "#6197A8",
        "#8C99A6",
    ),
)

_ON_PAPER = ("background", "surface", "raised", "sea_soft", "amber_soft")
TEXT_PAIRS: Final = (
    *(("text", ground) for ground in (*_ON_PAPER, "green_soft", "red_soft")),
    *(("muted", ground) for ground in ("background", "surface", "raised", "sea_soft", "amber_soft")),
    *(("sea", ground) for ground in ("background", "surface", "sea_soft", "raised")),
    *(("amber", ground) for ground in ("background", "surface", "amber_soft")),
    *(("amber_deep", ground) for ground in ("sea_soft", "surface", "amber_soft", "raised")),
    *(("green", ground) for ground in ("background", "surface", "green_soft")),
    *(("red", ground) for ground in ("background", "surface", "red_soft", "sea_soft")),
    ("on_sea", "sea"),
    ("on_sea", "sea_hover"),
    ("on_sea", "sea_press"),
    ("on_amber", "amber"),
    ("on_red", "red"),
    ("on_red", "red_hover"),
    ("on_alert", "alert"),
    ("rail_text", "rail"),
    ("rail_text", "rail_hover"),
    ("on_rail", "rail_active"),
)
"""Every (text, ground) pair of colour names that the widgets draw."""


def contrast(one: str, other: str) -> float:
    """How well one colour reads on another, 1 to 21 (WCAG 2.2, relative luminance)."""
    brighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
