// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the rows of a table are and what its columns mean, where the table does not say it: guessed, shown with the
// first values of each column, and changed by whoever knows better. A meaning given to one column leaves the one
// that had it before. GUI thread.
#pragma once

#include "app/library/exchange.h"

#include <QWidget>

#include <vector>

class QComboBox;

namespace waymark::ui {

class TableMapping final : public QWidget {
    Q_OBJECT
public:
    explicit TableMapping(const app::ReadingReport& report, QWidget* parent = nullptr);

    app::TableChoice choice() const;

Q_SIGNALS:
    void changed();

private:
    void chosen(std::size_t column);

    std::vector<std::string> m_columns;
    std::vector<std::pair<std::string, std::string>> m_guessed;
    QComboBox* m_kind;
    std::vector<QComboBox*> m_meanings; ///< one a column
};

} // namespace waymark::ui
