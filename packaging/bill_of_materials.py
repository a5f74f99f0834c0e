#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""Writes what programs are really made of, as SPDX 2.3 in JSON.

usage: bill_of_materials.py --version V --output FILE [--found PREFIX=VERSION]...
           [--header NAME=VERSION=FILE]... [--inside LIST] PROGRAM_OR_PLUGIN...

The loader is asked which libraries it would map, and each file which ones it asks for itself. On
Debian the package database names package, version and source of each; elsewhere the versions that
the build found, given by --found for libraries whose name starts so, and the soname where nothing
is known. --header is for what is compiled in and leaves no library behind.

--inside names the files that the portable bundle carries: LIST has a line for each, its name in the
bundle, a tab, and the path it was taken from.
"""

import argparse
import datetime
import functools
import json
import os
import pathlib
import re
import shutil
import subprocess
import uuid

NAME = "attachment-atlas"


def output(*command: str) -> str:
    environment = {**os.environ, "LC_ALL": "C"}
    return subprocess.run(
        command, capture_output=True, text=True, check=True, env=environment
    ).stdout


@functools.lru_cache(maxsize=None)
def asked_for(file: str) -> tuple[str, ...]:
    """The sonames that one ELF file names itself."""
    return tuple(re.findall(r"\(NEEDED\).*\[(.+)\]", output("readelf", "-dW", file)))


def loaded(file: str) -> dict[str, str]:
    """Each soname that the loader maps for a file, and the path it takes it from."""
    return dict(re.findall(r"^\s*(\S+) => (/\S+)", output("ldd", file), re.MULTILINE))


def answers(*command: str) -> list[str]:
    """The lines of a command that may know only a part of what it is asked."""
    environment = {**os.environ, "LC_ALL": "C"}
    done = subprocess.run(command, capture_output=True, text=True, check=False, env=environment)
    return done.stdout.splitlines()


class Origins:
    """Tells which package each of the files is of. The database is asked once for all of them."""

    FIELDS = ("Package", "Version", "Architecture", "source:Package", "source:Version")

    def __init__(self, files: set[str], found: list[str]) -> None:
        self.found = [entry.split("=", 1) for entry in found]
        self.owner: dict[str, str] = {}
        self.packages: dict[str, dict] = {}
        if shutil.which("dpkg-query"):
            self.ask_debian(files)

    @staticmethod
    def known_as(file: str) -> list[str]:
        # A merged /usr: the database may know a file under its old path.
        real = str(pathlib.Path(file).resolve())
        paths = [file, real, "/usr" + file, "/usr" + real]
        return list(dict.fromkeys(paths + [path.removeprefix("/usr") for path in paths]))

    def ask_debian(self, files: set[str]) -> None:
        known = {name: file for file in files for name in self.known_as(file)}
        for line in answers("dpkg-query", "-S", *sorted(known)):
            owners, _, path = line.partition(": ")
            if path in known and not owners.startswith("diversion by"):
                self.owner[known[path]] = owners.split(", ")[0]
        if not self.owner:
            return
        pattern = "-f=${binary:Package}\t" + "\t".join(f"${{{field}}}" for field in self.FIELDS)
        vendor, distro = self.system()
        for line in answers("dpkg-query", "-W", pattern + "\n", *set(self.owner.values())):
            owner, package, version, architecture, source, source_version = line.split("\t")
            escaped = version.replace("+", "%2B").replace(":", "%3A").replace("~", "%7E")
            self.packages[owner] = self.packages[owner.split(":")[0]] = {
                "name": package,
                "versionInfo": version,
                "sourceInfo": f"built from the source package {source} {source_version}",
                "externalRefs": [
                    {
                        "referenceCategory": "PACKAGE-MANAGER",
                        "referenceType": "purl",
                        "referenceLocator": f"pkg:deb/{vendor}/{package}@{escaped}"
                        f"?arch={architecture}&distro={distro}",
                    }
                ],
            }

    @staticmethod
    def system() -> tuple[str, str]:
        lines = pathlib.Path("/etc/os-release").read_text(encoding="utf-8").splitlines()
        fields = dict(line.split("=", 1) for line in lines if "=" in line)
        named = {key: value.strip('"') for key, value in fields.items()}
        version = named.get("VERSION_ID", named.get("VERSION_CODENAME", ""))
        return named["ID"], f"{named['ID']}-{version}"

    def of(self, file: str) -> dict:
        if self.owner.get(file) in self.packages:
            return self.packages[self.owner[file]]
        name = pathlib.Path(file).name
        version = next((v for prefix, v in self.found if name.startswith(prefix) and v), None)
        return {"name": name} | ({"versionInfo": version} if version else {})


class Bill:
    """The document as it grows: each package once, each relationship once."""

    def __init__(self, version: str) -> None:
        self.own = "SPDXRef-Package-" + NAME
        self.packages = {
            self.own: self.package(
                self.own,
                {"name": NAME, "versionInfo": version, "primaryPackagePurpose": "APPLICATION"},
                declared="GPL-3.0-or-later",
            )
            | {"copyrightText": "2026 Attachment Atlas developers"}
        }
        self.relationships: set[tuple[str, str, str]] = {
            ("SPDXRef-DOCUMENT", "DESCRIBES", self.own)
        }
        self.files: dict[str, set[str]] = {}

    @staticmethod
    def package(identity: str, about: dict, declared: str = "NOASSERTION") -> dict:
        return {
            "SPDXID": identity,
            "downloadLocation": "NOASSERTION",
            "filesAnalyzed": False,
            "licenseConcluded": "NOASSERTION",
            "licenseDeclared": declared,
            "copyrightText": "NOASSERTION",
            **about,
        }

    def add(self, about: dict, file: str) -> str:
        identity = "SPDXRef-Package-" + re.sub(r"[^A-Za-z0-9.-]", "-", about["name"])
        self.packages.setdefault(identity, self.package(identity, about))
        self.files.setdefault(identity, set()).add(file)
        return identity

    def relate(self, one: str, how: str, other: str) -> None:
        if one != other:
            self.relationships.add((one, how, other))

    def document(self, version: str, created: str) -> dict:
        packages = []
        for identity in sorted(self.packages):
            package = dict(self.packages[identity])
            if identity in self.files:
                package["comment"] = "files: " + ", ".join(sorted(self.files[identity]))
            packages.append(package)
        relationships = [
            {"spdxElementId": one, "relationshipType": how, "relatedSpdxElement": other}
            for one, how, other in sorted(self.relationships)
        ]
        # Named by what is in it: the same bill always has the same name, another one another.
        content = json.dumps([packages, relationships], sort_keys=True)
        return {
            "spdxVersion": "SPDX-2.3",
            "dataLicense": "CC0-1.0",
            "SPDXID": "SPDXRef-DOCUMENT",
            "name": f"{NAME}-{version}",
            "documentNamespace": "urn:uuid:" + str(uuid.uuid5(uuid.NAMESPACE_OID, content)),
            "creationInfo": {"created": created, "creators": [f"Tool: {NAME}-bill-of-materials-1"]},
            "packages": packages,
            "relationships": relationships,
        }


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--version", required=True)
    parser.add_argument("--output", required=True)
    parser.add_argument("--found", action="append", default=[])
    parser.add_argument("--header", action="append", default=[])
    parser.add_argument("--inside", metavar="LIST")
    parser.add_argument("programs", nargs="*")
    arguments = parser.parse_args()

    programs = {program: loaded(program) for program in filter(None, arguments.programs)}
    headers = [header.split("=") for header in arguments.header]
    inside = []
    if arguments.inside:
        lines = pathlib.Path(arguments.inside).read_text(encoding="utf-8").splitlines()
        inside = [line.split("\t") for line in lines]
    files = {path for libraries in programs.values() for path in libraries.values()}
    files |= {program for program in programs} | {file for _, _, file in headers}
    origins = Origins(files | {taken_from for _, taken_from in inside}, arguments.found)
    bill = Bill(arguments.version)
    for program, libraries in programs.items():
        is_plugin = ".so" in pathlib.Path(program).name
        identity = bill.own
        if is_plugin:
            identity = bill.add(origins.of(program), pathlib.Path(program).name)
            bill.relate(identity, "RUNTIME_DEPENDENCY_OF", bill.own)
        package = {name: bill.add(origins.of(path), name) for name, path in libraries.items()}
        for name in asked_for(program):
            if name in package:
                how = "DEPENDS_ON" if is_plugin else "DYNAMIC_LINK"
                bill.relate(identity, how, package[name])
        for name, path in libraries.items():
            for further in asked_for(path):
                if further in package:
                    bill.relate(package[name], "DEPENDS_ON", package[further])
    for name, version, file in headers:
        about = origins.of(file)
        if about["name"] == pathlib.Path(file).name:
            about = {"name": name, "versionInfo": version}
        bill.relate(bill.own, "STATIC_LINK", bill.add(about, name + " headers"))
    for name, taken_from in inside:
        bill.relate(bill.own, "CONTAINS", bill.add(origins.of(taken_from), name))

    moment = os.environ.get("SOURCE_DATE_EPOCH")
    created = (
        datetime.datetime.fromtimestamp(int(moment), datetime.timezone.utc)
        if moment
        else datetime.datetime.now(datetime.timezone.utc)
    )
    document = bill.document(arguments.version, created.strftime("%Y-%m-%dT%H:%M:%SZ"))
    pathlib.Path(arguments.output).write_text(
        json.dumps(document, indent=2, ensure_ascii=False) + "\n", encoding="utf-8"
    )


if __name__ == "__main__":
    main()
