// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in the results' place when nothing was found: why, and what would help, each way with how many
// results it brings. It only announces what was asked for. GUI thread.
#pragma once

#include "ui/desktop/pages/search/facet_words.h"
#include "ui/desktop/pages/search/search_outcome.h"

#include <QWidget>

class QVBoxLayout;

namespace waymark::ui {

class NoResults final : public QWidget {
    Q_OBJECT
public:
    explicit NoResults(const FacetWords& words, QWidget* parent = nullptr);

    void show(const SearchOutcome& outcome);
    void showFailure(const QString& sentence);
    QString reason() const;

Q_SIGNALS:
    void facetReleased(waymark::db::Facet facet);
    void choicesCleared();
    /// Everything there is, without words.
    void browseRequested();

private:
    void start(const QString& why);
    void addWords(const QString& words);
    void addWay(const QString& words, const QString& name, const std::function<void()>& go);

    const FacetWords& m_words;
    QVBoxLayout* m_column;
};

} // namespace waymark::ui
