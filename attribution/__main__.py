"""``python -m attribution`` and the command ``attribution``."""

from __future__ import annotations

import os
import sys

INTERRUPTED = 130


def main() -> None:
    """Run the command line; bad input ends in one line and exit code 2, a closed pipe in silence."""
    import gc

    # What a run makes, it keeps: looking for cycles all the time costs a fifth, one look at start-up 20 ms.
    gc.set_threshold(300_000)
    import click

    from .cli import cli, drop_output
    from .errors import InputError

    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:  # closed by whoever called
            setattr(sys, name, open(os.devnull, "w", encoding="utf-8"))  # noqa: SIM115 - to the end
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    try:
        sys.exit(cli.main(prog_name="attribution", standalone_mode=False))
    except InputError as error:
        _end(str(error), 2)
    except click.exceptions.NoArgsIsHelpError as error:
        error.show()
        sys.exit(2)
    except click.exceptions.NoSuchOption as error:
        command = error.ctx.command_path if error.ctx else "attribution"
        remedy = f"did you mean {error.possibilities[0]}?" if error.possibilities else f"{command} --help"
        _end(f"no option {error.option_name!r} ({remedy})", 2)
    except click.ClickException as error:
        context = getattr(error, "ctx", None)
        command = context.command_path if context else "attribution"
        _end(f"{error.format_message().rstrip('.')} ({command} --help)", 2)
    except OSError as error:  # files that cannot be read or written are InputErrors by now
        drop_output()
        _end(f"the output cannot be written: {error.strerror or error} (check the room on the disk)", 2)
    except (click.Abort, KeyboardInterrupt):
        _end("interrupted", INTERRUPTED)
    finally:
        gc.freeze()  # else the interpreter looks through everything once more before it ends


def _end(message: str, code: int) -> None:
    print(f"attribution: {' '.join(message.split())}", file=sys.stderr)
    sys.exit(code)


if __name__ == "__main__":
    main()
