# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Finds the publishers' releases under one folder and reads them as rows."""

import csv
import io
import lzma
import tarfile


class Releases:
    def __init__(self, folder):
        self.folder = folder
        self.paths = {}
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                self.paths.setdefault(path.name, path)

    def _bytes(self, name):
        """The file of that name, plain or packed with xz."""
        if name in self.paths:
            return self.paths[name].read_bytes()
        if name + ".xz" in self.paths:
            return lzma.decompress(self.paths[name + ".xz"].read_bytes())
        raise SystemExit(f"derive: no {name} or {name}.xz under {self.folder}; README.md lists the files")

    def csv(self, name):
        text = self._bytes(name).decode("utf-8-sig")
        return list(csv.DictReader(io.StringIO(text, newline="")))

    def text(self, name):
        return self._bytes(name).decode("utf-8")

    def tsv(self, name):
        """Tab-separated without quoting, as O*NET publishes it."""
        return _rows(self._bytes(name))

    def archive(self, name):
        """Members of a tar archive as {path: bytes}."""
        members = {}
        with tarfile.open(fileobj=io.BytesIO(self._bytes(name))) as tar:
            for member in tar:
                if member.isfile():
                    members[member.name.removeprefix("./")] = tar.extractfile(member).read()
        return members


def _rows(data):
    lines = data.decode("utf-8").replace("\r\n", "\n").split("\n")
    names = lines[0].split("\t")
    return [dict(zip(names, line.split("\t"))) for line in lines[1:] if line]


class Onet:
    """One text release of O*NET: tables by their published file name, without the ending."""

    def __init__(self, releases, archive):
        self.members = {path.rsplit("/", 1)[-1]: data for path, data in releases.archive(archive).items()}

    def table(self, name):
        return _rows(self.members[name + ".txt"])
