"""Packs this host's Python as python-build-standalone does, for a mirror in the folder given, with the list that uv reads."""

import hashlib
import json
import platform
import sys
import sysconfig
import tarfile
from pathlib import Path

LEFT_OUT = {
    "test",
    "site-packages",
    "dist-packages",
    "__pycache__",
    "idlelib",
    "tkinter",
}
RELEASE = "20260101"

folder = Path(sys.argv[1])
short = f"{sys.version_info.major}.{sys.version_info.minor}"
version = platform.python_version()
name = f"cpython-{version}+{RELEASE}-{platform.machine()}-unknown-linux-gnu-install_only.tar.gz"


def kept(entry: tarfile.TarInfo) -> tarfile.TarInfo | None:
    return None if LEFT_OUT & set(entry.name.split("/")) else entry


archive = folder / RELEASE / name
archive.parent.mkdir(parents=True)
with tarfile.open(archive, "w:gz", compresslevel=1) as tar:
    tar.add(Path(sys._base_executable).resolve(), f"python/bin/python{short}")  # type: ignore[attr-defined]
    tar.add(sysconfig.get_path("stdlib"), f"python/lib/python{short}", filter=kept)

# uv replaces this address by that of the mirror.
published = "https://github.com/astral-sh/python-build-standalone/releases/download"
download = {
    "name": "cpython",
    "arch": {"family": platform.machine(), "variant": None},
    "os": "linux",
    "libc": "gnu",
    "major": sys.version_info.major,
    "minor": sys.version_info.minor,
    "patch": sys.version_info.micro,
    "prerelease": "",
    "url": f"{published}/{RELEASE}/{name.replace('+', '%2B')}",
    "sha256": hashlib.sha256(archive.read_bytes()).hexdigest(),
    "variant": None,
    "build": RELEASE,
}
key = f"cpython-{version}-linux-{platform.machine()}-gnu"
(folder / "downloads.json").write_text(json.dumps({key: download}))
print(short)
