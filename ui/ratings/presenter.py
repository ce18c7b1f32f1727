"""The deeds with ratings: write down, correct, answer, make a complaint of; one call each."""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from typing import Protocol

from pempek_pos.audit.actor import Actor
from pempek_pos.complaints.complaint import complaint_label
from pempek_pos.errors import NotFound, ShopError
from pempek_pos.feedback.question import AnswerChannel
from pempek_pos.feedback.rating import NewRating, Platform, Rating, RatingFacts
from pempek_pos.feedback.rating_figures import figures_of
from pempek_pos.ids import new_id
from pempek_pos.members.member import MemberId
from pempek_pos.messages.rating_texts import reply_text
from ui.ratings.services import RatingServices
from ui.ratings.state import ItemOption, Kept, RatingForm, RatingsState, Told


class RatingsScreen(Protocol):
    """What ratings are shown on."""

    def show_ratings(self, state: RatingsState) -> None:
        """Show the list, the figures and the chosen one."""

    def open_form(self, rating: Rating | None, items: tuple[ItemOption, ...], state: RatingsState) -> None:
        """Ask what was written, or what to correct."""

    def open_answer(self) -> None:
        """Ask what was answered, and to which receipt."""

    def close_form(self) -> None:
        """It is kept."""

    def say_form_error(self, error: ShopError) -> None:
        """Say on the open sheet what cannot be."""

    def say_error(self, error: ShopError) -> None:
        """Say over the page what went wrong."""

    def tell(self, told: Told, about: str = "") -> None:
        """Tell what was done."""

    def hush(self) -> None:
        """Take back what was said last."""


class RatingsPresenter:
    """Turns what happens on the page into calls, and shows what came of it."""

    def __init__(self, services: RatingServices, screen: RatingsScreen, who: Callable[[], Actor]) -> None:
        """`who` tells at each deed who is signed in."""
        self._services = services
        self._screen = screen
        self._who = who
        self._state = RatingsState(services.today(), services.now())
        self._new_id = new_id()
        self._correcting: Rating | None = None

    @property
    def state(self) -> RatingsState:
        """What is shown now."""
        return self._state

    def shown(self) -> None:
        """The page has come to the front: look again, and close what somebody else had opened."""
        self._screen.hush()
        self._screen.close_form()
        self._read()

    # -- looking ---------------------------------------------------------------------------------------

    def period_chosen(self, days: str) -> None:
        """The last so many days."""
        self._state = replace(self._state, days=int(days))
        self._read()

    def kept_chosen(self, kept: str) -> None:
        """All, those that wait, or bad ones that wait."""
        self._state = replace(self._state, kept=Kept(kept))
        self._read()

    def platform_chosen(self, platform: str) -> None:
        """One platform, or all for none."""
        self._state = replace(self._state, platform=Platform(platform) if platform else None)
        self._read()

    def chosen(self, rating_id: str) -> None:
        """Another rating comes to the front."""
        if rating_id != self._state.chosen:
            self._show(replace(self._state, chosen=rating_id))

    # -- deeds -----------------------------------------------------------------------------------------

    def new_wanted(self) -> None:
        """Ask what was written."""
        self._correcting, self._new_id = None, new_id()
        self._screen.open_form(None, self._items(), self._state)

    def correct_wanted(self) -> None:
        """Ask what to correct of the chosen one."""
        self._correcting = self._state.rating
        if self._correcting is not None:
            self._screen.open_form(self._correcting, self._items(), self._state)

    def save(self, form: RatingForm) -> None:
        """Keep what was typed."""
        ratings, known = self._services.ratings, self._correcting

        def deed() -> None:
            facts = self._facts(form)
            if known is None:
                kept = ratings.log(self._who(), NewRating(self._new_id, facts))
            else:
                kept = ratings.correct(self._who(), known.id, facts)
            self._state = replace(self._state, chosen=kept.id)
            self._done(Told.LOGGED if known is None else Told.CORRECTED)

        self._attempt(deed, self._screen.say_form_error)

    def copied(self, reply: str) -> None:
        """The reply is on the clipboard, to be put on the platform by hand."""
        self._of_chosen(lambda by, rating: self._services.ratings.draft(by, rating.id, reply), Told.COPIED)

    def answered(self, reply: str) -> None:
        """The chosen one is answered on its platform."""
        self._of_chosen(lambda by, rating: self._services.ratings.answer(by, rating.id, reply), Told.ANSWERED)

    def complaint_wanted(self) -> None:
        """Make a complaint of the chosen one."""
        rating = self._state.rating
        if rating is None:
            return

        def deed() -> None:
            made = self._services.ratings.make_complaint(self._who(), rating.id, new_id())
            self._done(Told.COMPLAINT, complaint_label(made.number))

        self._attempt(deed, self._screen.say_error)

    def answer_wanted(self) -> None:
        """Ask what a customer answered by chat or on paper."""
        self._screen.open_answer()

    def answer(self, sale_number: str, value: int, channel: str) -> None:
        """Take down what a customer answered to their receipt's question."""

        def deed() -> None:
            number = sale_number.strip()
            taken = self._services.feedback.answer(self._who(), number, value, AnswerChannel(channel))
            self._done(Told.TAKEN_DOWN, f"{number.upper()} · {taken.value}")

        self._attempt(deed, self._screen.say_form_error)

    # -- steps -----------------------------------------------------------------------------------------

    def _of_chosen(self, do: Callable[[Actor, Rating], object], told: Told) -> None:
        rating = self._state.rating
        if rating is None:
            return

        def deed() -> None:
            do(self._who(), rating)
            self._done(told)

        self._attempt(deed, self._screen.say_error)

    def _attempt(self, deed: Callable[[], None], say: Callable[[ShopError], None]) -> None:
        try:
            deed()
        except ShopError as error:
            say(error)

    def _done(self, told: Told, about: str = "") -> None:
        self._screen.close_form()
        self._read()
        self._screen.tell(told, about)

    def _facts(self, form: RatingForm) -> RatingFacts:
        return RatingFacts(
            Platform(form.platform),
            form.stars,
            form.on_day,
            form.told,
            form.author,
            form.link,
            form.sale_number,
            form.item_id or None,
            self._member(form.member),
        )

    def _member(self, typed: str) -> MemberId | None:
        """Whose card or phone was typed; raises NotFound. What stands there already is kept."""
        text, known = typed.strip(), self._correcting
        if not text:
            return None
        if known is not None and known.facts.member_id and text == known.member:
            return MemberId(known.facts.member_id)
        found = self._services.members.by_card(text) or self._services.members.by_phone(text)
        if found is None:
            raise NotFound("member", text)
        return found

    def _items(self) -> tuple[ItemOption, ...]:
        return tuple(ItemOption(item.id, item.name) for item in self._services.catalog.items())

    def _read(self) -> None:
        services, today, now = self._services, self._services.today(), self._services.now()
        first = today - timedelta(days=self._state.days - 1)
        everything = services.ratings.between(self._who(), first, today)
        of_platform = [r for r in everything if self._state.platform in (None, r.facts.platform)]
        self._show(
            replace(
                self._state,
                today=today,
                now=now,
                ratings=tuple(rating for rating in of_platform if self._is_kept(rating)),
                figures=figures_of(of_platform, now),
                by_platform=figures_of(everything, now),
            )
        )

    def _is_kept(self, rating: Rating) -> bool:
        if self._state.kept is Kept.ALL:
            return True
        waits = rating.answered_at is None and rating.complaint_id is None
        return waits and (rating.bad or self._state.kept is Kept.WAITING)

    def _show(self, state: RatingsState) -> None:
        if state.rating is None:
            state = replace(state, chosen=state.ratings[0].id if state.ratings else "")
        rating = state.rating
        reply = "" if rating is None else rating.reply or self._draft(rating)
        self._state = replace(state, reply=reply)
        self._screen.show_ratings(self._state)

    def _draft(self, rating: Rating) -> str:
        return reply_text(self._services.settings.profile(), rating.facts)
