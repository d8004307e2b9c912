// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rooms of a floor stand in an order: a file includes only its own room and those before it. And no two
// folders of any floor include each other, not even by a detour.
#include "tests/architecture/source_files.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::test {
namespace {

using Rooms = std::vector<std::string_view>;

/// The place in the order of the room that a file lies in, -1 for a file beside the rooms.
int roomOf(std::string_view floor, std::string_view path, const Rooms& rooms) {
    const std::string_view below = path.substr(floor.size() + 1);
    const std::size_t end = below.find('/');
    if (end == std::string_view::npos)
        return -1;
    const auto room = std::find(rooms.begin(), rooms.end(), below.substr(0, end));
    EXPECT_NE(room, rooms.end()) << path << " lies in a room that has no place in the order";
    return static_cast<int>(room - rooms.begin());
}

void expectOrder(const std::string& floor, const Rooms& rooms) {
    for (const auto& file : sources(floor.c_str())) {
        const int room = roomOf(floor, file.path.string(), rooms);
        for (const auto& include : file.includes) {
            if (include.target.starts_with(floor + '/')) {
                EXPECT_LE(roomOf(floor, include.target, rooms), room) << where(include);
            }
        }
    }
}

TEST(Rooms, OfDbLookDownOnly) {
    expectOrder("db", {"text", "records", "sqlite", "catalog", "search", "building", "formats", "library"});
}

TEST(Rooms, OfUiLookDownOnly) {
    expectOrder("ui", {"theme", "startup", "words", "search_provider", "queries", "charts", "cli", "desktop"});
}

TEST(Rooms, FormatsDoNotKnowTheRegistry) {
    for (const auto& file : sources("db/formats")) {
        if (file.path.string().starts_with("db/formats/registry/"))
            continue;
        for (const auto& include : file.includes)
            EXPECT_FALSE(include.target.starts_with("db/formats/registry/")) << where(include);
    }
}

TEST(Rooms, WordsUseOnlyTheCoreOfQt) {
    for (const auto& file : sources("ui/words")) {
        for (const auto& include : file.includes) {
            static const Rooms widgets{"QWidget", "QIcon",   "QPainter", "QColor",
                                       "QFont",   "QPixmap", "QLabel"};
            EXPECT_EQ(std::count(widgets.begin(), widgets.end(), include.target), 0) << where(include);
        }
    }
}

/// For every folder the folders that its files include, each with one line that does.
using Links = std::map<std::string, std::map<std::string, std::string>>;

Links linksOf(const std::string& floor) {
    Links links;
    for (const auto& file : sources(floor.c_str())) {
        if (file.path.filename() == "main.cpp") // a program knows everything
            continue;
        const std::string folder = file.path.parent_path().string();
        for (const auto& include : file.includes) {
            const std::string target = std::filesystem::path(include.target).parent_path().string();
            if (include.target.starts_with(floor + '/') && target != folder)
                links[folder].emplace(target, where(include));
        }
    }
    return links;
}

/// Takes away folders that include nothing that is left or that nothing left includes, until none goes: what
/// stays goes in circles.
void keepCircles(Links& links) {
    for (bool dropped = true; dropped;) {
        dropped = false;
        std::set<std::string> included;
        for (auto& [folder, targets] : links) {
            dropped |=
                std::erase_if(targets, [&](const auto& link) { return !links.contains(link.first); }) > 0;
            for (const auto& [target, line] : targets)
                included.insert(target);
        }
        dropped |= std::erase_if(links, [&](const auto& folder) {
                       return folder.second.empty() || !included.contains(folder.first);
                   }) > 0;
    }
}

TEST(Rooms, NoFoldersGoInCircles) {
    for (const auto* floor : {"db", "app", "ui"}) {
        Links links = linksOf(floor);
        ASSERT_GT(links.size(), 3U) << floor;
        keepCircles(links);
        for (const auto& [folder, targets] : links)
            for (const auto& [target, line] : targets)
                ADD_FAILURE() << folder << " and " << target << " go in a circle: " << line;
    }
}

} // namespace
} // namespace waymark::test
