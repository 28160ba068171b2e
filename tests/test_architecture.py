"""The layers: every import looks down, nothing imports in a circle, only the edges touch the outside world.

And the house: files and functions are small, and every module has its tests under its own name.
"""

from __future__ import annotations

import ast
import importlib
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PACKAGE = ROOT / "attribution"

# one line a layer, lowest first; a package stands for all its modules
LAYERS = (
    ("errors", "expressions", "values", "spans"),
    ("model", "config", "inline", "tables"),
    ("vocabulary", "markup"),
    ("text",),
    ("document",),
    ("learned",),
    ("syntax",),
    ("cues",),
    ("arguments",),
    ("mentions",),
    ("constructions",),
    ("deeds", "channels"),
    ("linking",),
    ("entities",),
    ("highlights", "serialisation", "deserialisation", "graph", "networks"),
    ("pipeline",),
    ("verbatim", "transcripts", "verification"),
    ("rules",),
    ("auditing", "suppressions"),
    ("readers", "writers"),
    ("files", "drafts", "fixes", "caching", "parallel"),
    ("commands", "cli", "__main__", "__init__"),
)
EDGE = LAYERS.index(("readers", "writers"))
FORBIDDEN_MODULES = frozenset({"os", "io", "sys", "pathlib", "logging", "subprocess", "time", "random"})
FORBIDDEN_NAMES = frozenset({"print", "open", "input", "exec", "eval"})
HEAVY = frozenset({"json", "argparse", "importlib.metadata", "inspect", "click", "networkx"})

MODULES = sorted(path.relative_to(PACKAGE).with_suffix("").as_posix() for path in PACKAGE.rglob("*.py"))
LAYER_OF = {name: layer for layer, names in enumerate(LAYERS) for name in names}


def layer_of(module: str) -> int:
    return LAYER_OF.get(module.partition("/")[0], 0)


def tree(module: str) -> ast.Module:
    return ast.parse((PACKAGE / f"{module}.py").read_text("utf-8"))


def type_checking_only(module: ast.Module) -> set[ast.AST]:
    """The nodes under ``if TYPE_CHECKING``, which never run."""
    blocks = (node for node in ast.walk(module) if isinstance(node, ast.If))
    return {
        inner
        for block in blocks
        if isinstance(block.test, ast.Name) and block.test.id == "TYPE_CHECKING"
        for statement in block.body
        for inner in ast.walk(statement)
    }


def imports(module: str) -> list[str]:
    """Every import, wherever it stands, as a dotted name; modules of the package as "attribution.x.y"."""
    found = []
    parsed = tree(module)
    skipped = type_checking_only(parsed)
    for node in ast.walk(parsed):
        if node in skipped:
            continue
        if isinstance(node, ast.Import):
            found += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                parts = ["attribution", *module.split("/")]
                parent = parts[: len(parts) - node.level]
                base = ".".join([*parent, *([node.module] if node.module else [])])
            found.append(base)
            found += [f"{base}.{alias.name}" for alias in node.names]
    return found


def own_imports(module: str) -> set[str]:
    """The modules of the package that *module* imports."""
    found = set()
    for name in imports(module):
        if name.startswith("attribution."):
            path = name.removeprefix("attribution.").replace(".", "/")
            found |= {candidate for candidate in (path, f"{path}/__init__") if candidate in MODULES}
    return found - {module}


def test_the_layers_name_every_module():
    tops = {module.partition("/")[0] for module in MODULES}
    assert tops <= set(LAYER_OF), f"no layer named for {sorted(tops - set(LAYER_OF))}"


@pytest.mark.parametrize("module", MODULES)
def test_imports_look_down(module):
    upward = {name for name in own_imports(module) if layer_of(name) > layer_of(module)}
    assert not upward, f"{module} (layer {layer_of(module)}) imports {sorted(upward)}"


def test_nothing_imports_in_a_circle():
    graph = {module: own_imports(module) for module in MODULES}
    done: set[str] = set()

    def walk(module: str, path: tuple[str, ...]) -> None:
        assert module not in path, " -> ".join((*path[path.index(module) :], module))
        if module not in done:
            for name in sorted(graph[module]):
                # a module inside a package does not depend on the package's table of contents
                if not (name.endswith("__init__") and module.startswith(name.removesuffix("__init__"))):
                    walk(name, (*path, module))
            done.add(module)

    for module in MODULES:
        walk(module, ())


@pytest.mark.parametrize("module", [module for module in MODULES if layer_of(module) < EDGE])
def test_the_core_is_pure(module):
    used = {name.partition(".")[0] for name in imports(module)} & FORBIDDEN_MODULES
    calls = (node.func for node in ast.walk(tree(module)) if isinstance(node, ast.Call))
    names = {function.id for function in calls if isinstance(function, ast.Name)} & FORBIDDEN_NAMES
    assert not used, f"{module} imports {sorted(used)}"
    assert not names, f"{module} calls {sorted(names)}"


@pytest.mark.parametrize("module", [module for module in MODULES if layer_of(module) < EDGE])
def test_the_core_imports_nothing_heavy_when_it_loads(module):
    parsed = tree(module)
    skipped = type_checking_only(parsed) | {
        inner
        for node in ast.walk(parsed)
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        for inner in ast.walk(node)
    }
    loaded = set()
    for node in ast.walk(parsed):
        if node not in skipped and isinstance(node, ast.Import):
            loaded |= {alias.name for alias in node.names}
        elif node not in skipped and isinstance(node, ast.ImportFrom) and not node.level:
            loaded.add(node.module or "")
    assert not loaded & HEAVY, f"{module} loads {sorted(loaded & HEAVY)}"


def test_no_module_is_a_drawer():
    names = {module.rpartition("/")[2] for module in MODULES}
    assert not names & {"utils", "util", "helpers", "helper", "misc", "common"}


@pytest.mark.parametrize("module", MODULES)
def test_files_stay_small(module):
    lines = (PACKAGE / f"{module}.py").read_text("utf-8").count("\n")
    assert lines <= 360, f"{module} has {lines} lines"


@pytest.mark.parametrize("module", MODULES)
def test_functions_stay_small(module):
    functions = (node for node in ast.walk(tree(module)) if isinstance(node, ast.FunctionDef))
    long = [node.name for node in functions if (node.end_lineno or 0) - node.lineno >= 50]
    assert not long, f"{module}: {', '.join(long)} of more than 50 lines"


@pytest.mark.parametrize("module", MODULES)
def test_nothing_private_is_left_unused(module):
    tree = ast.parse((PACKAGE / f"{module}.py").read_text("utf-8"))
    names = [node for node in ast.walk(tree) if isinstance(node, ast.Name)]
    asked = {node.id for node in names if isinstance(node.ctx, ast.Load)}
    own = {top.name for top in tree.body if isinstance(top, ast.FunctionDef | ast.ClassDef)}
    own |= {
        node.id
        for top in tree.body
        if isinstance(top, ast.Assign | ast.AnnAssign)
        for node in ast.walk(top)
        if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
    }
    assert {name for name in own - asked if re.match("_[^_]", name)} == set()


def test_what_a_package_says_of_its_modules_holds():
    for path in PACKAGE.glob("*/__init__.py"):
        named = re.findall(r"`(\w+)`", (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").replace("``", ""))
        missing = [name for name in named if not (path.parent / f"{name}.py").exists()]
        assert not missing, f"{path.parent.name} has no {missing}"


def has_logic(module: str) -> bool:
    """Whether a module defines a function or a method; the others are tables and results without logic."""
    return any(isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) for node in ast.walk(tree(module)))


@pytest.mark.parametrize("module", [module for module in MODULES if has_logic(module)])
def test_every_module_has_its_tests_under_its_own_name(module):
    folder, _, name = module.rpartition("/")
    path = ROOT / "tests" / "unit" / folder / f"test_{name.strip('_')}.py"
    assert path.exists(), f"write {path.relative_to(ROOT)}"


def test_unit_tests_stand_where_their_modules_do():
    units = ROOT / "tests" / "unit"
    folders = {path.parent.relative_to(units).as_posix() for path in units.rglob("test_*.py")}
    assert folders - {"bench", "training"} <= {"."} | {module.rpartition("/")[0] for module in MODULES}


TOOLS = sorted(path for folder in ("bench", "training") for path in (ROOT / folder).glob("*.py"))


@pytest.mark.parametrize("path", TOOLS, ids=[f"{path.parent.name}/{path.name}" for path in TOOLS])
def test_the_tools_import_names_that_the_package_has(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("attribution"):
            module = importlib.import_module(node.module)
            missing = [name.name for name in node.names if not hasattr(module, name.name)]
            assert not missing, f"{node.module} has no {', '.join(missing)}"
