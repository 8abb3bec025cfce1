"""A registry that is a folder: every file is one entry, which it exports as one constant."""

import importlib
import importlib.util
import pkgutil
from dataclasses import dataclass
from typing import Generic, TypeVar

Entry = TypeVar("Entry")


@dataclass(frozen=True)
class Folder(Generic[Entry]):
    """package: dotted name of the folder; constant: what each file exports.

    An entry has the name of its file, with hyphens for underscores.
    """

    package: str
    constant: str

    def names(self) -> list[str]:
        """Names of the entries in alphabetical order. Imports neither the entries nor their package."""
        spec = importlib.util.find_spec(self.package)
        paths = [] if spec is None else spec.submodule_search_locations
        return sorted(module.name.replace("_", "-") for module in pkgutil.iter_modules(paths))

    def load(self, name: str) -> Entry:
        module = importlib.import_module(f"{self.package}.{name.replace('-', '_')}")
        entry: Entry = getattr(module, self.constant)
        return entry

    def all(self) -> dict[str, Entry]:
        return {name: self.load(name) for name in self.names()}
