// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are a note: as HTML it holds no element that we do not write, and no address but http and https.
#include "app/share/markdown_to_html.h"
#include "db/text/markdown_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>

namespace {

bool holds(const std::string& html, std::string_view what) {
    return html.find(what) != std::string::npos;
}

/// In letters of either size, as browsers read the beginning of an address.
bool begins(const std::string& html, std::size_t at, std::string_view with) {
    return html.size() - at >= with.size() && std::equal(with.begin(), with.end(), html.begin() + static_cast<std::ptrdiff_t>(at), [](char wanted, char letter) {
        return wanted == (letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
    });
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(data), size);
    const std::string html = waymark::app::markdownToHtml(text);
    for (const char* element : {"<script", "<img", "<iframe", "<style", "<svg", "<object", "<form"})
        if (holds(html, element))
            std::abort();
    for (std::size_t at = html.find("href=\""); at != std::string::npos; at = html.find("href=\"", at + 1))
        if (!begins(html, at + 6, "http://") && !begins(html, at + 6, "https://"))
            std::abort();
    (void)waymark::db::markdown::plain(text);
    (void)waymark::db::markdown::links(text);
    return 0;
}
