// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// That it links is the test: see CMakeLists.txt.
int main() {}
