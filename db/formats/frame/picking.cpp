// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/picking.h"

#include "db/sqlite/errors.h"

namespace waymark::db {

std::string wholeText(Release& release, std::size_t file) {
    constexpr std::size_t most = 16U << 20U;
    constexpr std::size_t piece = 64U << 10U;
    std::string text;
    const auto bytes = release.open(file);
    for (std::size_t read = piece; read == piece && text.size() <= most;) {
        const std::size_t before = text.size();
        text.resize(before + piece);
        read = bytes->read(text.data() + before, piece);
        text.resize(before + read);
    }
    if (text.size() > most)
        throw sqlite::Failure(ErrorKind::InvalidInput,
                              release.nameOf(file) + ":1: a list of more than 16 MB; is it one?");
    return text;
}

} // namespace waymark::db
