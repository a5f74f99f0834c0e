// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
// Hands every file of the folders named to the fuzzer this is linked with: how an ordinary compiler
// keeps what the fuzzers have found from coming back.
#include "fuzzer.h"

#include <QDirIterator>
#include <QFile>

#include <memory>

namespace
{

// In memory of exactly its size, so that a sanitizer sees the first byte read behind the end.
void replay(const QString &path)
{
    std::printf("%s\n", qPrintable(path));
    std::fflush(stdout);
    QFile file(path);
    fuzz::require(file.open(QIODevice::ReadOnly), "every file of the corpus can be read");
    const QByteArray bytes = file.readAll();
    const auto size = static_cast<std::size_t>(bytes.size());
    const auto copy = std::make_unique<std::uint8_t[]>(size);
    std::copy(bytes.begin(), bytes.end(), copy.get());
    LLVMFuzzerTestOneInput(copy.get(), size);
}

} // namespace

int main(int argc, char **argv)
{
    int files = 0;
    for (int i = 1; i < argc; ++i) {
        QDirIterator folder(QString::fromLocal8Bit(argv[i]), QDir::Files,
                            QDirIterator::Subdirectories);
        for (; folder.hasNext(); ++files)
            replay(folder.next());
    }
    std::printf("%d files\n", files);
    return files > 0 ? EXIT_SUCCESS : EXIT_FAILURE;
}
