// SPDX-FileCopyrightText: 2026 Attachment Atlas developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/cell_text.h"

#include <algorithm>
#include <array>
#include <cctype>
#include <charconv>
#include <cmath>

namespace core
{
namespace
{

// What is a blank, and how many bytes of UTF-8 it takes.
std::size_t blankAt(std::string_view text)
{
    using namespace std::string_view_literals;
    constexpr std::array blanks{
        " "sv,           "\t"sv,           "\n"sv,           "\r"sv,
        "\xC2\xA0"sv,    "\xE2\x80\xAF"sv, "\xE2\x80\x8B"sv, "\xE3\x80\x80"sv,
        "\xEF\xBB\xBF"sv};
    for (const std::string_view blank : blanks) {
        if (text.starts_with(blank))
            return blank.size();
    }
    return 0;
}

std::string_view trimmed(std::string_view text)
{
    while (const std::size_t blank = blankAt(text))
        text.remove_prefix(blank);
    for (bool shorter = true; shorter;) {
        shorter = false;
        for (const std::size_t length : {std::size_t{1}, std::size_t{2}, std::size_t{3}}) {
            if (text.size() >= length && blankAt(text.substr(text.size() - length)) == length) {
                text.remove_suffix(length);
                shorter = true;
                break;
            }
        }
    }
    return text;
}

// Full-width forms and the minus sign as the characters they stand for.
std::string narrow(std::string_view text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        if (rest.size() >= 3 && rest.starts_with("\xEF\xBC") &&
            static_cast<unsigned char>(rest[2]) <= 0x99) {
            plain.push_back(static_cast<char>(static_cast<unsigned char>(rest[2]) - 0x60));
            i += 2;
        } else if (rest.starts_with("\xE2\x88\x92")) {
            plain.push_back('-');
            i += 2;
        } else {
            plain.push_back(text[i]);
        }
    }
    return plain;
}

bool isLetter(char c)
{
    return std::isalpha(static_cast<unsigned char>(c)) || static_cast<unsigned char>(c) >= 0x80;
}

bool hasDigit(std::string_view text)
{
    return std::any_of(text.begin(), text.end(),
                       [](char c) { return std::isdigit(static_cast<unsigned char>(c)); });
}

std::optional<double> parsed(std::string_view text)
{
    std::array<char, 32> copy;
    const bool isSigned = text.starts_with('+');
    if (isSigned)
        text.remove_prefix(1);
    if (text.empty() || text.size() > copy.size() || text.front() == '+')
        return std::nullopt;
    if (isSigned && text.front() == '-')
        return std::nullopt;
    const auto end = std::replace_copy(text.begin(), text.end(), copy.begin(), ',', '.');
    double value = 0.0;
    const char *last = copy.data() + (end - copy.begin());
    const auto [stop, problem] = std::from_chars(copy.data(), last, value);
    if (problem != std::errc() || stop != last || !std::isfinite(value))
        return std::nullopt;
    return value;
}

// How many bytes at the beginning are a number: a sign, digits, and one decimal part.
std::size_t numberLength(std::string_view text)
{
    std::size_t at = text.starts_with('-') || text.starts_with('+') ? 1 : 0;
    const auto digits = [&] {
        const std::size_t start = at;
        while (at < text.size() && std::isdigit(static_cast<unsigned char>(text[at])))
            ++at;
        return at - start;
    };
    if (digits() == 0)
        return 0;
    const std::size_t whole = at;
    if (at < text.size() && (text[at] == '.' || text[at] == ',')) {
        ++at;
        if (digits() == 0)
            return whole;
    }
    return at;
}

} // namespace

std::string plainCell(std::string_view text)
{
    std::string_view inner = trimmed(text);
    if (inner.size() >= 2 && inner.front() == '"' && inner.back() == '"')
        inner = trimmed(inner.substr(1, inner.size() - 2));
    if (inner.starts_with('\''))
        inner = trimmed(inner.substr(1));
    return narrow(inner);
}

std::optional<double> decimalNumber(std::string_view text)
{
    if (const auto plain = parsed(text))
        return plain;
    return parsed(plainCell(text));
}

std::optional<double> numberBesideWords(std::string_view text)
{
    const std::string plain = plainCell(text);
    std::string_view rest = plain;
    const bool inBrackets = rest.starts_with('(') || rest.starts_with('[');
    if (inBrackets)
        rest.remove_prefix(1);
    if (const std::size_t length = numberLength(rest)) {
        const auto number = parsed(rest.substr(0, length));
        const auto letter =
            std::find_if(rest.begin() + static_cast<std::ptrdiff_t>(length), rest.end(), isLetter);
        const bool apart = length < rest.size() && !isLetter(rest[length]) &&
                           !std::isdigit(static_cast<unsigned char>(rest[length]));
        // An en or em dash is three bytes that are no letter.
        const bool dash = rest.substr(length).starts_with("\xE2\x80");
        if (hasDigit(rest.substr(length)))
            return std::nullopt; // "5 or 6 times"
        if (letter != rest.end() && (apart || dash))
            return number;
        return std::nullopt;
    }
    // Words first: a number in brackets or behind an equals sign at the end.
    const auto opening = plain.find_last_of("([=");
    if (opening == std::string::npos || opening == 0 || !isLetter(plain.front()))
        return std::nullopt;
    std::string_view last = std::string_view(plain).substr(opening + 1);
    if (plain[opening] != '=') {
        if (last.empty() || (last.back() != ')' && last.back() != ']'))
            return std::nullopt;
        last.remove_suffix(1);
    }
    return parsed(trimmed(last));
}

} // namespace core
