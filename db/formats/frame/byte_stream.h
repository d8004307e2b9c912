// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The bytes of one file of a release, in order, once. read() throws Failure Io or InvalidInput naming the
// file. Owned by its reader; one thread.
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>

namespace waymark::db {

class ByteStream {
public:
    ByteStream() = default;
    ByteStream(const ByteStream&) = delete;
    ByteStream& operator=(const ByteStream&) = delete;
    virtual ~ByteStream() = default;

    /// Fills `target` as far as it can; fewer than `size` only at the end.
    virtual std::size_t read(char* target, std::size_t size) = 0;
};

/// Of a text that is held whole.
class TextBytes final : public ByteStream {
public:
    explicit TextBytes(std::string text)
        : m_text(std::move(text)) {}
    std::size_t read(char* target, std::size_t size) override {
        const auto got = m_text.copy(target, size, m_at);
        m_at += got;
        return got;
    }

private:
    std::string m_text;
    std::size_t m_at = 0;
};

} // namespace waymark::db
