// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/formats/frame/address.h"

#include "db/records/stated_values.h"
#include "db/formats/frame/sha1.h"

namespace waymark::db {

std::string hostOf(std::string_view address) {
    const auto behind = [](std::string_view& text, std::string_view mark) {
        const std::size_t at = text.find(mark);
        if (at == std::string_view::npos)
            return false;
        text.remove_prefix(at + mark.size());
        return true;
    };
    std::string_view saved = address;
    if (behind(saved, "://web.archive.org/web/") && behind(saved, "/")) {
        if (saved.starts_with("http"))
            behind(saved, ":");
        while (saved.starts_with('/'))
            saved.remove_prefix(1);
        address = saved;
    } else {
        behind(address, "://");
    }
    std::string_view host = address.substr(0, address.find_first_of("/?#"));
    if (const std::size_t at = host.rfind('@'); at != std::string_view::npos)
        host.remove_prefix(at + 1);
    host = host.substr(0, host.find(':'));
    std::string name = lowered(host);
    if (name.starts_with("www."))
        name.erase(0, 4);
    return name == "m.youtube.com" || name == "youtu.be" ? "youtube.com" : name;
}

std::string markOf(std::string_view text, std::size_t digits) {
    return sha1(text).substr(0, digits);
}

} // namespace waymark::db
