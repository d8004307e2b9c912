// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Services with three kept items: a course of the catalog, one that the catalog does not hold, a career.
#pragma once

#include "db/library/catalog_watch.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "tests/ui/desktop/learning/services_fixture.h"

namespace waymark::ui {

class LibraryServices : public ServicesTest {
protected:
    static db::ItemKey keyOf(const QString& key) { return *db::ItemKey::parse(key.toStdString()); }
    void keep(const QString& key, const char* title, const char* detail, const char* url, const char* now) {
        m_now = now;
        m_session.toggle({keyOf(key), title, detail, url, {}});
    }
    void keepThree() {
        keep(courseKey, "Databases, Part 1", "Example Academy", "https://example.org/courses/databases-1",
             "2026-08-01T10:00:00Z");
        keep(goneKey, "Discover Flask", "Example", "https://example.org/flask", "2026-08-02T10:00:00Z");
        keep(careerKey, "Software Developers", "", "", "2026-08-03T10:00:00Z");
    }
    /// With the three in it, in the order they were kept.
    std::string makeList(const char* title) {
        std::string name;
        m_session.change([&](db::Library& library, const std::string& now) -> db::Result<void> {
            db::Lists lists(library);
            name = *lists.create(title, {}, now);
            const std::vector keys{keyOf(courseKey), keyOf(goneKey), keyOf(careerKey)};
            return lists.addItems(name, keys, now);
        });
        return name;
    }
    /// What the program does after a start with a new catalog.
    void lookAtCatalog() {
        const auto keys = db::CatalogWatch(m_session.library()).keys();
        const auto seen = db::factsInCatalog(m_catalog, *keys);
        m_session.change([&](db::Library& library, const std::string& now) {
            return db::CatalogWatch(library).note(*seen, "new", now);
        });
    }
    const QString courseKey = QStringLiteral("course:example-academy/databases-1");
    const QString goneKey = QStringLiteral("course:example.org/discover-flask");
    const QString careerKey = QStringLiteral("career:15-1252.00");
};

} // namespace waymark::ui
