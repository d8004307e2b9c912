// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/start_options.h"

#include "db/keys.h"
#include "ui/desktop/navigation/page_table.h"

#include <QUrl>

#include <filesystem>
#include <optional>
#include <string_view>

namespace waymark::ui {

namespace {

db::Error usage(const std::string& what) {
    return {db::ErrorKind::InvalidInput, what + "; waymark --help tells what is possible"};
}

/// Where the value of an option goes; null for what is no option with a value.
std::string* valueOf(StartOptions& options, std::string_view name) {
    if (name == "--catalog")
        return &options.places.catalog;
    if (name == "--data-dir")
        return &options.places.dataDir;
    if (name == "--language")
        return &options.language;
    if (name == "--tour")
        return &options.tourDir;
    if (name == "--forms")
        return &options.tourForms;
    return nullptr;
}

/// What a link names, without the scheme: a page, or the words of a search.
bool isPage(const std::string& text) {
    return pageFromWord(QString::fromStdString(text)) || text.starts_with("search?q=");
}

/// Keys, which have slashes, too, are looked for first. "carer:15-1252.00" is a key that is misspelt.
bool isFile(const std::string& text) {
    return text.find('/') != std::string::npos ||
           (std::filesystem::path(text).has_extension() && text.find(':') == std::string::npos);
}

/// As it is where the working folder is gone.
std::string absoluteName(const std::string& file) {
    std::error_code gone;
    const auto whole = std::filesystem::absolute(file, gone);
    return gone ? file : whole.string();
}

std::optional<db::Error> takeItem(StartOptions& options, const std::string& text) {
    constexpr std::string_view scheme = "waymark:";
    if (!options.item.empty() || !options.page.empty() || !options.file.empty())
        return usage("only one item can be opened, not " + options.item + options.page + options.file + " and " + text);
    const bool isLink = text.starts_with(scheme);
    std::string asked = isLink ? text.substr(scheme.size()) : text;
    if (isLink) {
        asked.erase(0, asked.starts_with("//") ? 2 : 0);
        while (asked.ends_with('/')) // browsers add it
            asked.pop_back();
    }
    if (isLink && isPage(asked))
        options.page = asked;
    else if (db::kindOfKey(asked))
        options.item = asked;
    else if (text.starts_with("file:"))
        options.file = QUrl(QString::fromStdString(text)).toLocalFile().toStdString();
    else if (!isLink && isFile(text))
        options.file = text;
    if (options.item.empty() && options.page.empty() && options.file.empty())
        return usage("'" + text + "' is no item key such as career:15-1252.00");
    return std::nullopt;
}

} // namespace

db::Result<StartOptions> parseStartOptions(const std::vector<std::string>& arguments) {
    StartOptions options;
    for (std::size_t i = 0; i < arguments.size(); ++i) {
        const std::string& argument = arguments[i];
        const std::size_t equals = argument.find('=');
        const std::string name = argument.substr(0, equals);
        if (argument == "--help" || argument == "-h") {
            options.help = true;
        } else if (argument == "--version") {
            options.version = true;
        } else if (std::string* value = valueOf(options, name)) {
            if (equals == std::string::npos && i + 1 == arguments.size())
                return usage(name + " needs a value");
            *value = equals == std::string::npos ? arguments[++i] : argument.substr(equals + 1);
            if (value->empty())
                return usage(name + " needs a value");
        } else if (argument.starts_with("-")) {
            return usage("there is no option " + name);
        } else if (auto wrong = takeItem(options, argument)) {
            return *wrong;
        }
    }
    return options;
}

std::string askedOf(const StartOptions& options) {
    if (!options.file.empty())
        return absoluteName(options.file);
    if (!options.page.empty())
        return "waymark:" + options.page;
    return options.item;
}

std::string startHelp() {
    return "Usage: waymark [OPTION]... [ITEM]\n"
           "Decide what to learn and what to become, offline.\n"
           "\n"
           "ITEM is the key of what to open, for example career:15-1252.00, a link to it\n"
           "(waymark:career:15-1252.00), to a page (waymark:match) or to a search\n"
           "(waymark:search?q=nurse), or a file: a library to open, a list to import.\n"
           "A window that is open already takes it over.\n"
           "\n"
           "  --catalog FILE   read this catalog (also WAYMARK_CATALOG)\n"
           "  --data-dir DIR   keep the learner's library here (also WAYMARK_DATA_DIR)\n"
           "  --language CODE  speak this language: en, de or es\n"
           "  --tour DIR       write pictures of every page to DIR, without a display\n"
           "  --forms LIST     only these pictures: light, dark, small, narrow, narrow-dark, 150,\n"
           "                   and by this option alone 200, mirrored, large-text\n"
           "  --version        print the version\n"
           "  -h, --help       print this help\n"
           "\n"
           "A file portable.txt beside the program keeps everything in the program's folder.\n";
}

} // namespace waymark::ui
