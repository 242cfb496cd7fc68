"""A slower processor, for everything that a page does.

The browser's own means (`Emulation.setCPUThrottlingRate`) slows a page's main thread and refuses its workers, and
Python runs in one. So the whole process that a page lives in is stopped and let go again in turns: at a quarter of the
time, each of its threads does a quarter of its work.
"""

import os
import signal
import statistics
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from playwright.sync_api import Browser

#: One turn of running and standing still, in seconds: short beside anything that is measured.
_TURN: Final = 0.040
#: How long, in seconds, a new process may run before it is seen.
_LOOK: Final = 0.100

_LOOP: Final = """
  const start = performance.now();
  let x = 1;
  for (let i = 0; i < 20_000_000; i += 1) x = (x * 1103515245 + 12345) % 2147483648;
  const taken = x && performance.now() - start;
"""
_ON_THE_PAGE: Final = f"() => {{ {_LOOP} return taken; }}"
_IN_A_WORKER: Final = f"""() => new Promise((settle) => {{
  const code = {f"{_LOOP} postMessage(taken);"!r};
  const worker = new Worker(URL.createObjectURL(new Blob([code])));
  worker.onmessage = (event) => settle(event.data);
}})"""


def can_slow() -> bool:
    """Tell whether this system shows which processes are the browser's."""
    return Path("/proc/self/stat").exists()


@contextmanager
def slow_cpu(factor: float) -> Iterator[None]:
    """Slow the pages of every browser that this process has started, while the block runs."""
    if factor == 1:
        yield
        return
    done = threading.Event()
    thread = threading.Thread(target=_slow, args=(factor, done))
    thread.start()
    try:
        yield
    finally:
        done.set()
        thread.join()


def calibrate(browser: Browser, factor: float) -> dict[str, float]:
    """Return how many times longer a fixed loop really takes, on the page's thread and in a worker."""
    page = browser.new_page()
    found = {}
    for where, loop in {"page": _ON_THE_PAGE, "worker": _IN_A_WORKER}.items():
        page.evaluate(loop)
        times = []
        for _ in range(5):
            full = page.evaluate(loop)
            with slow_cpu(factor):
                times.append(page.evaluate(loop) / full)
        found[where] = statistics.median(times)
    page.close()
    return found


def renderers() -> list[int]:
    """Return the processes of pages among those that this process has started, directly or not."""
    parents = {}
    for folder in Path("/proc").glob("[0-9]*"):
        with suppress(OSError):
            # The name, in brackets, may hold anything; after it come the state and the parent.
            parents[int(folder.name)] = int((folder / "stat").read_text().rpartition(")")[2].split()[1])
    ours = {os.getpid()}
    while more := {child for child, parent in parents.items() if parent in ours} - ours:
        ours |= more
    return [process for process in ours if _is_renderer(process)]


def _slow(factor: float, done: threading.Event) -> None:
    rest = _TURN * (1 - 1 / factor)
    pages: list[int] = []
    look_at = 0.0
    try:
        while not done.is_set():
            stopped_at = time.monotonic()
            _signal(pages, signal.SIGSTOP)
            if stopped_at >= look_at:
                pages = renderers()
                _signal(pages, signal.SIGSTOP)
                look_at = stopped_at + _LOOK
            time.sleep(max(0.0, stopped_at + rest - time.monotonic()))
            _signal(pages, signal.SIGCONT)
            # Sleeping is not exact, so each part is measured, and the next one makes up for it.
            let_go_at = time.monotonic()
            time.sleep((let_go_at - stopped_at) / (factor - 1))
            rest = (time.monotonic() - let_go_at) * (factor - 1)
    finally:
        _signal(pages, signal.SIGCONT)


def _signal(processes: list[int], what: signal.Signals) -> None:
    for process in processes:
        with suppress(ProcessLookupError):
            os.kill(process, what)


def _is_renderer(process: int) -> bool:
    with suppress(OSError):
        return b"--type=renderer" in Path(f"/proc/{process}/cmdline").read_bytes()
    return False
