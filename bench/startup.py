"""What a cold start costs: importing what analyses, above bare Python, and checking one draft from the command line.

usage: python bench/startup.py [DRAFT] [--runs N]

`import attribution` alone loads next to nothing, so `from attribution import analyze` is timed. Every run is a process
of its own, and bare Python, the import and the check take turns, so that a busy machine slows all three alike.
Byte code is compiled once before, in a folder of its own, as it is for an installed package. Processor time (user and
system) and wall time are given; the last line has the medians of wall time and of their ratio to bare Python:
`import_above_python_ms N cold_check_ms M ratio R`.
"""

from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from attrs import frozen

ROOT = Path(__file__).resolve().parent.parent
DRAFT = ROOT / "docs" / "examples" / "council.md"


@frozen
class Cost:
    """Milliseconds of one process."""

    wall: float
    processor: float


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("draft", nargs="?", type=Path, default=DRAFT, help=f"the draft to check (default {DRAFT.name})")
    parser.add_argument("--runs", type=int, default=11, help="processes of each kind (default 11)")
    arguments = parser.parse_args()
    commands = {
        "python": ["-c", "pass"],
        "import": ["-c", "from attribution import analyze"],
        "check": ["-m", "attribution", "check", str(arguments.draft.resolve())],
    }
    with tempfile.TemporaryDirectory() as folder:
        costs = measure(commands, arguments.runs, folder)
    for name, found in costs.items():
        wall, processor = (statistics.median(getattr(cost, kind) for cost in found) for kind in ("wall", "processor"))
        print(
            f"{name:6}  wall {wall:4.0f} ms, least {min(cost.wall for cost in found):.0f}; processor {processor:.0f} ms"
        )
    bare, imported, checked = (statistics.median(cost.wall for cost in found) for found in costs.values())
    print(f"import_above_python_ms {imported - bare:.0f} cold_check_ms {checked:.0f} ratio {checked / bare:.1f}")


def measure(commands: dict[str, list[str]], runs: int, folder: str) -> dict[str, list[Cost]]:
    """The cost of each command in each run; one round before fills *folder* with byte code."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    environment |= {"PYTHONPYCACHEPREFIX": folder, "PYTHONPATH": str(ROOT)}
    costs: dict[str, list[Cost]] = {name: [] for name in commands}
    for number in range(runs + 1):
        for name, arguments in commands.items():
            cost = start(arguments, environment)
            if number:
                costs[name].append(cost)
    return costs


def start(arguments: list[str], environment: dict[str, str]) -> Cost:
    """Run Python with *arguments* to its end; a check that finds something exits with 1."""
    begin = time.perf_counter()
    process = subprocess.Popen([sys.executable, *arguments], stdout=subprocess.DEVNULL, env=environment, cwd=ROOT)
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - begin
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 1):
        sys.exit(f"python {' '.join(arguments)} failed with exit code {process.returncode}")
    return Cost(1000 * wall, 1000 * (usage.ru_utime + usage.ru_stime))


if __name__ == "__main__":
    main()
