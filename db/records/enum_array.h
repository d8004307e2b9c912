// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One value for each value of an enum, checked by the compiler to be exactly as many, and numbers from files
// as values of an enum, checked to be one. For enum classes whose values count from 0 without gaps, at most
// 128. Pure, any thread.
#pragma once

#include <array>
#include <cassert>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <utility>

namespace waymark::db {

namespace enum_parts {

/// GCC and Clang spell a value without a name as a number in parentheses.
template <auto Value>
constexpr bool hasName() {
    constexpr std::string_view spelt = __PRETTY_FUNCTION__;
    constexpr auto at = spelt.find("Value = ") + 8;
    return spelt[at] != '(' && !(spelt[at] >= '0' && spelt[at] <= '9');
}

template <class E, std::size_t At = 0>
constexpr std::size_t count() {
    static_assert(At < 128, "too many values, or none is first");
    if constexpr (!hasName<static_cast<E>(At)>())
        return At;
    else
        return count<E, At + 1>();
}

} // namespace enum_parts

template <class E>
inline constexpr std::size_t enumCount = enum_parts::count<E>();

/// The value that a file's number stands for; nothing when a newer or damaged file holds another.
template <class E>
constexpr std::optional<E> enumFrom(std::int64_t number) {
    if (number < 0 || number >= static_cast<std::int64_t>(enumCount<E>))
        return std::nullopt;
    return static_cast<E>(number);
}

/// For loops over all values.
template <class E>
constexpr auto enumValues() {
    std::array<E, enumCount<E>> values{};
    for (std::size_t at = 0; at < values.size(); ++at)
        values[at] = static_cast<E>(at);
    return values;
}

template <class E, class T>
class EnumArray {
public:
    constexpr EnumArray() = default;
    /// In the order of the enum.
    template <class... Values>
    requires(sizeof...(Values) == enumCount<E>) constexpr EnumArray(Values&&... values)
        : m_values{std::forward<Values>(values)...} {}

    /// Values that are lists in braces, likewise.
    template <std::size_t N>
    requires(N == enumCount<E>) explicit constexpr EnumArray(const T (&values)[N])
        : m_values(std::to_array(values)) {}

    constexpr T& operator[](E which) { return m_values[index(which)]; }
    constexpr const T& operator[](E which) const { return m_values[index(which)]; }
    static constexpr std::size_t size() { return enumCount<E>; }
    constexpr auto begin() { return m_values.begin(); }
    constexpr auto end() { return m_values.end(); }
    constexpr auto begin() const { return m_values.begin(); }
    constexpr auto end() const { return m_values.end(); }

private:
    static constexpr std::size_t index(E which) {
        const auto at = static_cast<std::size_t>(which);
        assert(at < enumCount<E>);
        return at;
    }

    std::array<T, enumCount<E>> m_values{};
};

/// The value that a table of words spells so; nothing for another word.
template <class E, class T, class Word>
constexpr std::optional<E> enumNamed(const EnumArray<E, T>& words, const Word& word) {
    for (const E each : enumValues<E>())
        if (words[each] == word)
            return each;
    return std::nullopt;
}

} // namespace waymark::db
