"""``python -m attribution`` and the command ``attribution``."""

from __future__ import annotations

import sys


def main() -> None:
    """Run the command line; bad input ends in one line and exit code 2, a closed pipe in silence."""
    import gc

    gc.set_threshold(100_000)  # what a run makes, it keeps; looking for cycles all the time costs a fifth
    from .cli import cli
    from .errors import InputError

    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        cli(prog_name="attribution")
    except InputError as error:
        print(f"attribution: {error}", file=sys.stderr)
        sys.exit(2)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(2)
    finally:
        gc.freeze()  # else the interpreter looks through everything once more before it ends


if __name__ == "__main__":
    main()
