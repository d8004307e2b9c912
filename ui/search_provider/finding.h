// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the desktop's search box is shown: careers, skills, courses and books in which every word was found, best first,
// in the window's language. Of the catalog alone; what the learner keeps is not looked at. Opens the catalog at the
// first question. Without one, or when it cannot be read, nothing is found. One thread.
#pragma once

#include "db/catalog/catalog.h"
#include "ui/words/names.h"

#include <QString>
#include <QStringList>

#include <filesystem>
#include <memory>
#include <optional>
#include <utility>
#include <vector>

namespace waymark::ui {

struct Found {
    QString key; ///< "career:29-1141.00"
    QString title;
    QString detail;     ///< "Career · Also called RN"
    double nearness = 0; ///< 0 to 1; 1 for a title that is what was typed
};

class Finding {
public:
    explicit Finding(std::filesystem::path catalog);
    ~Finding();

    std::vector<Found> find(const QString& words);
    /// Nothing for a key that the catalog does not have.
    std::optional<Found> describe(const QString& key);
    /// Whether anything was asked since the last time this was.
    bool takeAsked() { return std::exchange(m_asked, false); }

private:
    const db::Catalog* catalog();

    std::filesystem::path m_file;
    std::optional<db::Catalog> m_catalog;
    std::unique_ptr<CatalogNames> m_names;
    bool m_asked = false;
    std::vector<Found> m_last; ///< asked about right after they were found
};

} // namespace waymark::ui
