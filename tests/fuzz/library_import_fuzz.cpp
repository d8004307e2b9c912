// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Any bytes are a library of another program: the first one chooses the format, the rest is the text. What is read can
// be written in every format.
#include "app/library/exchange.h"

#include <cstdint>
#include <string_view>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace waymark::app;
    if (size == 0)
        return 0;
    static const std::vector<Format> readable = [] {
        std::vector<Format> found;
        for (const FormatInfo& info : formats())
            if (info.readable)
                found.push_back(info.format);
        return found;
    }();
    const std::string_view text(reinterpret_cast<const char*>(data) + 1, size - 1);
    (void)formatOfText(text);
    ImportOptions options;
    options.readAt = "2026-08-03T14:32:00Z";
    const auto read = imported(readable[data[0] % readable.size()], std::string(text), options);
    if (read)
        for (const FormatInfo& info : formats())
            (void)exported(info.format, read->contents);
    return 0;
}
