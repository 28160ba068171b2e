"""Write the tables of modules in docs/modules.md from their docstrings: ``python docs/generate_modules.py``."""

from __future__ import annotations

import ast
import re
from pathlib import Path

PAGE = Path(__file__).with_name("modules.md")
PACKAGE = Path(__file__).resolve().parent.parent / "attribution"
TOP = "attribution"
"""How the page calls the modules that stand in no folder."""
_TABLE = re.compile(r"(<!-- modules: (\w+) -->\n).*?(<!-- end -->)", re.DOTALL)


def main() -> None:
    """Write the tables anew, each between its marks."""
    PAGE.write_text(render(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


def render(page: str) -> str:
    """The *page* with a table of its modules wherever it names a folder: ``<!-- modules: text -->``."""
    return _TABLE.sub(lambda marked: f"{marked[1]}\n{render_table(marked[2])}\n{marked[3]}", page)


def render_table(folder: str) -> str:
    """One line for each module of *folder*: its name, and what its docstring says in its first line."""
    inside = PACKAGE if folder == TOP else PACKAGE / folder
    paths = sorted(path for path in inside.glob("*.py") if path.name != "__init__.py")
    rows = [f"| `{path.stem}` | {purpose_of(path)} |" for path in paths]
    return "\n".join(["| module | what it is for |", "|---|---|", *rows, ""])


def purpose_of(path: Path) -> str:
    """The first line of a module's docstring, as a cell of a table."""
    told = ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""
    return told.partition("\n")[0].strip().replace("``", "`").replace("|", "\\|")


def folders(page: str) -> list[str]:
    """The folders of which *page* has a table."""
    return [marked[2] for marked in _TABLE.finditer(page)]


if __name__ == "__main__":
    main()
