// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/foreign_text.h"

#include "db/formats/frame/archive.h"
#include "db/formats/frame/delimited_rows.h"
#include "db/text/charset.h"
#include "db/text/divider.h"
#include "db/text/pieces.h"

#include <algorithm>

namespace waymark::db {

namespace {

constexpr std::int64_t largestInMemory = 64LL << 20U;

class TextBytes : public ByteStream {
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

std::unique_ptr<Rows> rowsOf(std::string_view bytes, const std::string& name) {
    auto text = decodedText(bytes).text;
    if (text.find('\n') == std::string::npos)
        std::replace(text.begin(), text.end(), '\r', '\n'); // an old Mac's line ends
    char divider = dividerOf(text);
    if (lowered(text.substr(0, 4)) == "sep=" && text.size() > 4) {
        divider = text[4];
        text.erase(0, 5); // the line stays, empty, and counts
    }
    if (!text.empty() && text.back() != '\n')
        text += '\n';
    return std::make_unique<DelimitedRows>(std::make_unique<TextBytes>(std::move(text)), std::string(), name,
                                           DelimitedRows::Form{divider, divider != '\t', true});
}

} // namespace

namespace {

bool fitsInMemory(Release& release, std::size_t file) {
    return !Archive::isArchive(release.head(file)) && !release.head(file).empty() && release.bytesOf(file) <= largestInMemory;
}

std::string wholeOf(Release& release, std::size_t file) {
    const auto stream = release.open(file);
    std::string bytes(static_cast<std::size_t>(release.bytesOf(file)) + 1, '\0');
    bytes.resize(stream->read(bytes.data(), bytes.size()));
    return bytes;
}

} // namespace

std::unique_ptr<Rows> openForeignRows(Release& release, std::size_t file) {
    const std::string& name = release.nameOf(file);
    return fitsInMemory(release, file) ? rowsOf(wholeOf(release, file), name) : openRows(release.open(file), name);
}

std::unique_ptr<Rows> openInOtherLetters(Release& release, std::size_t file) {
    if (!fitsInMemory(release, file))
        return nullptr;
    const std::string_view head = release.head(file); // the half of a last letter says nothing
    const auto from = decodedText(head.substr(0, std::min(head.rfind('\n'), head.size()))).from;
    return from == Charset::Utf16 || from == Charset::Windows1252 ? rowsOf(wholeOf(release, file), release.nameOf(file)) : nullptr;
}

std::unique_ptr<Rows> foreignHeadRows(Release& release, std::size_t file) {
    const std::string& head = release.head(file);
    if (Archive::isArchive(head) || head.empty())
        return nullptr;
    const bool whole = release.bytesOf(file) <= static_cast<std::int64_t>(head.size());
    const auto end = whole ? head.size() : std::min(head.rfind('\n'), head.size() - 1) + 1;
    return rowsOf(std::string_view(head).substr(0, end), release.nameOf(file));
}

} // namespace waymark::db
