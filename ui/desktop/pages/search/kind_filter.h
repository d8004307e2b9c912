// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The pane at the left of the results: which kinds to show, each with how many there are. Nothing checked
// means all. GUI thread.
#pragma once

#include "db/search/search.h"

#include <QWidget>

#include <map>
#include <vector>

class QCheckBox;
class QLabel;

namespace waymark::ui {

class KindFilter final : public QWidget {
    Q_OBJECT
public:
    explicit KindFilter(QWidget* parent = nullptr);

    void setCounts(const std::vector<db::SearchAnswer::KindCount>& counts);
    std::vector<db::ItemKind> chosen() const;
    /// Does not announce.
    void choose(const std::vector<db::ItemKind>& kinds);

Q_SIGNALS:
    void chosenChanged();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row {
        QCheckBox* box = nullptr;
        QLabel* count = nullptr;
    };
    std::map<db::ItemKind, Row> m_rows;
};

} // namespace waymark::ui
