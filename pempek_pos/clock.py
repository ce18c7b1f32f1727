"""The one place that knows what time it is: aware instants, the shop's days (WIB, UTC+7, no summer time)."""

from datetime import UTC, date, datetime, timedelta, timezone

WIB = timezone(timedelta(hours=7), "WIB")
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Clock:
    """The machine's clock, read in the shop's time zone."""

    def now(self) -> datetime:
        """This instant, aware, in the shop's time zone, to the millisecond."""
        now = datetime.now(WIB)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    def today(self) -> date:
        """The shop's day that `now` falls on."""
        return self.now().date()


def to_millis(moment: datetime) -> int:
    """Whole milliseconds since 1970 UTC, as stored."""
    return (moment - _EPOCH) // _MILLISECOND


def from_millis(millis: int) -> datetime:
    """The stored instant in the shop's time zone."""
    return (_EPOCH + timedelta(milliseconds=millis)).astimezone(WIB)


def month_end(day: date) -> date:
    """The last day of the month that `day` falls in."""
    first_of_next = day.replace(day=28) + timedelta(days=4)
    return first_of_next - timedelta(days=first_of_next.day)


def months_later(day: date, months: int) -> date:
    """The same day `months` later, or the month's last day where that day does not exist."""
    years, month = divmod(day.month - 1 + months, 12)
    first = date(day.year + years, month + 1, 1)
    return first.replace(day=min(day.day, month_end(first).day))
