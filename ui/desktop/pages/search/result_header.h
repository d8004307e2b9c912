// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Over the results: what was searched for instead of what was typed, the chosen kinds as chips, how many were
// found and how fast. The correction is the first thing under the search box. GUI thread.
#pragma once

#include "ui/desktop/pages/search/search_outcome.h"

#include <QWidget>

class QLabel;

namespace waymark::ui {

class TextLabel;

class ResultHeader final : public QWidget {
    Q_OBJECT
public:
    explicit ResultHeader(QWidget* parent = nullptr);

    void show(const SearchOutcome& outcome);
    /// Nothing was searched yet.
    void clear();
    QString correctionText() const;

Q_SIGNALS:
    /// Search for exactly what was typed.
    void exactRequested();
    void kindRemoved(waymark::db::ItemKind kind);
    void kindsCleared();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void showChips(const std::vector<db::ItemKind>& kinds);

    QLabel* m_correction;
    QWidget* m_chips;
    TextLabel* m_count;
};

/// The correction as markup: corrected words stand out, the rest is plain. Every word is escaped.
QString correctionMarkup(const QString& typed, const QString& corrected);

} // namespace waymark::ui
