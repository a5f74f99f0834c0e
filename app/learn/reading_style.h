#pragma once

namespace app
{

enum class TypeFace { Sans, Serif };
enum class TextWidth { Narrow, Normal, Wide };

/// How articles are set, chosen by the reader.
struct ReadingStyle {
    TypeFace face = TypeFace::Sans;
    TextWidth width = TextWidth::Normal;

    bool operator==(const ReadingStyle &) const = default;
};

} // namespace app
