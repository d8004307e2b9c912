// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which column of a list means what: guessed, shown with the first values of each column, and changed by
// whoever knows better. A meaning given to one column leaves the one that had it before. GUI thread.
#pragma once

#include "db/formats/csv/csv_preview.h"

#include <QScrollArea>

#include <vector>

class QComboBox;

namespace waymark::ui {

class ColumnMapping final : public QScrollArea {
    Q_OBJECT
public:
    explicit ColumnMapping(const db::CsvPreview& preview, QWidget* parent = nullptr);

    /// As ImportRequest::columns wants it; a guess that was taken back has an empty column.
    db::ColumnNames columns() const;
    QComboBox* choiceOf(int column) const { return m_choices[static_cast<std::size_t>(column)]; }

private:
    void chosen(std::size_t column);

    const db::CsvPreview m_preview;
    std::vector<QComboBox*> m_choices; ///< one a column
};

} // namespace waymark::ui
