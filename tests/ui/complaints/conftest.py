"""The office: a shop at work with its window in front."""

from tests.ui.office import office

__all__ = ["office"]
