#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 Attachment Atlas developers
# SPDX-License-Identifier: GPL-3.0-or-later
"""The bill of materials is a valid SPDX document and names all that is linked, in its version.

usage: bill_of_materials.py CMAKE BUILD_FOLDER
"""

import json
import re
import shutil
import sys

from installed import installed, output, programs

RELATIONS = {
    "DESCRIBES", "DYNAMIC_LINK", "STATIC_LINK", "DEPENDS_ON", "RUNTIME_DEPENDENCY_OF", "CONTAINS",
}


def breaches_of_the_format(document: dict) -> list[str]:
    """What SPDX 2.3 asks of the fields that are used here."""
    found = []

    def expect(holds: object, what: str) -> None:
        if not holds:
            found.append(what)

    expect(document.get("spdxVersion") == "SPDX-2.3", "spdxVersion")
    expect(document.get("dataLicense") == "CC0-1.0", "dataLicense")
    expect(document.get("SPDXID") == "SPDXRef-DOCUMENT", "SPDXID")
    expect(document.get("name"), "name")
    expect(re.fullmatch(r"urn:uuid:[0-9a-f-]{36}", document.get("documentNamespace", "")), "namespace")
    creation = document.get("creationInfo", {})
    expect(re.fullmatch(r"\d{4}(-\d\d){2}T\d\d(:\d\d){2}Z", creation.get("created", "")), "created")
    expect(all(one.startswith("Tool: ") for one in creation.get("creators", [""])), "creators")
    identities = [package.get("SPDXID", "") for package in document.get("packages", [])]
    expect(len(set(identities)) == len(identities), "an SPDXID is there twice")
    for package in document.get("packages", []):
        name = package.get("name")
        expect(name, "a package without a name")
        expect(re.fullmatch(r"SPDXRef-[A-Za-z0-9.-]+", package.get("SPDXID", "")), f"{name}: SPDXID")
        expect(package.get("downloadLocation") == "NOASSERTION", f"{name}: downloadLocation")
        expect(package.get("filesAnalyzed") is False, f"{name}: filesAnalyzed")
        for reference in package.get("externalRefs", []):
            expect(
                re.fullmatch(r"pkg:deb/\w+/[a-z0-9.+-]+@[^ +:~]+\?arch=\w+&distro=[\w.-]+",
                             reference["referenceLocator"]),
                f"{name}: {reference['referenceLocator']}",
            )
    known = {*identities, "SPDXRef-DOCUMENT"}
    for relation in document.get("relationships", []):
        expect(relation["relationshipType"] in RELATIONS, f"relation {relation}")
        expect(relation["spdxElementId"] in known, f"relation of nothing: {relation}")
        expect(relation["relatedSpdxElement"] in known, f"relation to nothing: {relation}")
    return found


def main() -> int:
    cmake, build = sys.argv[1:]
    with installed(cmake, build) as tree:
        bill = next(tree.glob("share/doc/attachment-atlas/attachment-atlas.spdx.json"))
        document = json.loads(bill.read_text(encoding="utf-8"))
        # Read anew with other tools than the bill's maker used.
        linked = {
            line.split()[0].rsplit("/", 1)[-1]
            for program in programs(tree)
            for line in output("ldd", program).splitlines()
            if "=>" in line
        }
    found = breaches_of_the_format(document)
    named = {}
    for package in document["packages"]:
        for file in package.get("comment", "").removeprefix("files: ").split(", "):
            named[file] = package
    found += [f"linked and not named: {library}" for library in sorted(linked - set(named))]
    if not any("sqlite" in file for file in named) or not any("Boost" in file for file in named):
        found.append("SQLite and Boost are not named")
    if shutil.which("dpkg-query"):
        packages = {id(named[library]): named[library] for library in linked & set(named)}.values()
        installed_versions = dict(
            line.split("\t")
            for line in output("dpkg-query", "-W", "-f=${Package}\t${Version}\n").splitlines()
            if line.count("\t") == 1
        )
        found += [
            f"{package['name']} is {installed_versions.get(package['name'])}, not {package.get('versionInfo')}"
            for package in packages
            if package.get("versionInfo") != installed_versions.get(package["name"])
        ]
    print("\n".join(found) or f"{len(linked)} libraries in {len(document['packages'])} packages")
    return 1 if found or len(linked) < 10 else 0


if __name__ == "__main__":
    sys.exit(main())
