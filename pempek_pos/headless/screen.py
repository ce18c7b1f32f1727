"""How a command tells what it does: answers on one stream, complaints and a line of progress on the other."""

from collections.abc import Callable, Generator, Mapping
from time import monotonic
from typing import Protocol, TextIO, TypeVar

from pempek_pos.errors import ShopError
from pempek_pos.headless.sentences import sentence
from pempek_pos.headless.words import BY_LANGUAGE
from pempek_pos.money.amount import grouped

_SETTLED = 2.0
"""Seconds after which the time left can be told."""
_SELDOM = 50
"""Percent between two words where nobody watches: in a file or a pipe."""


class Step(Protocol):
    """What every long job yields."""

    @property
    def done(self) -> int:
        """How much is done."""

    @property
    def total(self) -> int:
        """Of how much."""


SomeStep = TypeVar("SomeStep", bound=Step)
Result = TypeVar("Result")


class Screen:
    """A terminal, or whatever its streams are sent to."""

    def __init__(self, language: str, out: TextIO, err: TextIO) -> None:
        self.language = language
        self.words: Mapping[str, str] = BY_LANGUAGE[language]
        self._out = out
        self._err = err

    def say(self, words: str, /, **facts: object) -> None:
        """An answer."""
        self._out.write(self.text(words, **facts) + "\n")

    def complain(self, words: str, /, **facts: object) -> None:
        """Something the person should know about."""
        self._err.write(self.text(words, **facts) + "\n")

    def refuse(self, error: ShopError) -> None:
        """Why the command stops here."""
        self._err.write(sentence(error, self.language) + "\n")

    def text(self, words: str, /, **facts: object) -> str:
        """The words with their facts, whole numbers grouped."""
        written = {name: grouped(fact) if isinstance(fact, int) else fact for name, fact in facts.items()}
        return self.words[words].format_map(written)

    def walked(
        self, what: str, job: Generator[SomeStep, None, Result], part: Callable[[SomeStep], str] | None = None
    ) -> Result:
        """Walk a long job to its end, telling in one line how far it is, and with which `part`."""
        line = _Line(self._err)
        began = monotonic()
        try:
            while True:
                step = next(job)
                self._tell(line, part(step) if part else what, step, monotonic() - began)
        except StopIteration as end:
            line.show(f"{what}: 100 %")
            result: Result = end.value
            return result
        finally:
            job.close()
            line.end()

    def _tell(self, line: "_Line", what: str, step: Step, passed: float) -> None:
        percent = 100 if step.total == 0 else step.done * 100 // step.total
        left = ""
        if passed >= _SETTLED and 0 < step.done < step.total:
            seconds = round(passed * (step.total - step.done) / step.done)
            left = f", {self.text('left', seconds=seconds)}"
        if line.is_seen or percent % _SELDOM == 0:
            line.show(f"{what}: {percent} %{left}")


class _Line:
    """One line that is written over and over."""

    def __init__(self, stream: TextIO) -> None:
        self.is_seen = stream.isatty()
        self._stream = stream
        self._told = ""

    def show(self, text: str) -> None:
        """Put `text` in place of what was there."""
        if text != self._told:
            self._stream.write(f"\r{text:<{len(self._told)}}")
            self._stream.flush()
            self._told = text

    def end(self) -> None:
        """Leave what stands there."""
        if self._told:
            self._stream.write("\n")
