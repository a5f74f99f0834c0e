// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/archive/zip_device.h"

#include <QIODevice>

namespace core
{
namespace
{

constexpr long seekDone = 0;
constexpr long seekFailed = -1;

QIODevice &deviceOf(voidpf stream)
{
    return *static_cast<QIODevice *>(stream);
}

voidpf open(voidpf device, const void * /*name*/, int /*mode*/)
{
    return deviceOf(device).seek(0) ? device : nullptr;
}

uLong read(voidpf, voidpf stream, void *bytes, uLong size)
{
    const qint64 done =
        deviceOf(stream).read(static_cast<char *>(bytes), static_cast<qint64>(size));
    return done < 0 ? 0 : static_cast<uLong>(done);
}

uLong write(voidpf, voidpf stream, const void *bytes, uLong size)
{
    const qint64 done =
        deviceOf(stream).write(static_cast<const char *>(bytes), static_cast<qint64>(size));
    return done < 0 ? 0 : static_cast<uLong>(done);
}

ZPOS64_T tell(voidpf, voidpf stream)
{
    return static_cast<ZPOS64_T>(deviceOf(stream).pos());
}

// A place that a damaged file names may lie anywhere: it is looked at before the device sees it.
long seek(voidpf, voidpf stream, ZPOS64_T offset, int origin)
{
    QIODevice &device = deviceOf(stream);
    const auto size = static_cast<ZPOS64_T>(device.size());
    const ZPOS64_T from = origin == ZLIB_FILEFUNC_SEEK_CUR   ? static_cast<ZPOS64_T>(device.pos())
                          : origin == ZLIB_FILEFUNC_SEEK_END ? size
                                                             : 0;
    if (offset > size || from + offset > size)
        return seekFailed;
    return device.seek(static_cast<qint64>(from + offset)) ? seekDone : seekFailed;
}

int close(voidpf, voidpf)
{
    return 0;
}

int error(voidpf, voidpf)
{
    return 0;
}

} // namespace

zlib_filefunc64_def zipFunctionsOn(QIODevice &device)
{
    return {open, read, write, tell, seek, close, error, &device};
}

} // namespace core
