"""Prints, as JSON, the modules that each Python file below the folder given imports, wherever in the file it does so."""

import ast
import json
import sys
from pathlib import Path


def imported(tree: ast.Module) -> list[str]:
    modules = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.level == 0 and node.module:
            modules.append(node.module)
    return modules


folder = Path(sys.argv[1])
print(
    json.dumps(
        {
            str(path): imported(ast.parse(path.read_text()))
            for path in sorted(folder.rglob("*.py"))
        }
    )
)
