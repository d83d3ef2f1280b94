"""Small pictures that are asked for and not begun, in the order in which they are to come."""

from dataclasses import dataclass

from desktop_app.runtime.picture_work import Wanted


@dataclass(frozen=True)
class Wish:
    """`turn`: the higher, the sooner; wishes of one turn come as they were put."""

    wanted: Wanted
    turn: int


class Wishes:
    """One thread. At most `most`: beyond, what has waited for longest is dropped. No call goes through them all."""

    def __init__(self, most: int) -> None:
        self._most = most
        self._turns: dict[int, dict[str, Wish]] = {}
        self._turn_of: dict[str, int] = {}

    def __len__(self) -> int:
        return len(self._turn_of)

    def __contains__(self, key: str) -> bool:
        return key in self._turn_of

    def put(self, wish: Wish) -> None:
        """Wish for it, or wish for it anew."""
        key = wish.wanted.key
        if self._turn_of.get(key) == wish.turn:
            return
        self._drop(key)
        self._turns.setdefault(wish.turn, {})[key] = wish
        self._turn_of[key] = wish.turn
        if len(self._turn_of) > self._most:
            self._drop(next(reversed(self._turns[min(self._turns)])))

    @property
    def newest(self) -> int:
        """The turn of what comes next; -1 where nothing does."""
        return max(self._turns, default=-1)

    def take(self) -> Wish:
        """What comes next. Raises `ValueError` where nothing does."""
        wish = next(iter(self._turns[max(self._turns)].values()))
        self._drop(wish.wanted.key)
        return wish

    def clear(self) -> None:
        self._turns.clear()
        self._turn_of.clear()

    def _drop(self, key: str) -> None:
        turn = self._turn_of.pop(key, None)
        if turn is not None:
            del self._turns[turn][key]
            if not self._turns[turn]:
                del self._turns[turn]
