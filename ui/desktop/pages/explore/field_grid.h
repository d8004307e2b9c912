// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fields of work in columns, read downwards: as many columns as fit, four at most. Emits the group that
// was chosen. GUI thread.
#pragma once

#include "db/records/career.h"

#include <QWidget>

#include <vector>

class QGridLayout;

namespace waymark::ui {

class LinkRow;

class FieldGrid final : public QWidget {
    Q_OBJECT
public:
    FieldGrid(const std::vector<db::CareerGroup>& groups, QWidget* parent);

    int columns() const { return m_columns; }
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void groupChosen(const QString& code);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(int columns);
    QGridLayout* m_grid;
    std::vector<LinkRow*> m_rows;
    int m_columns = 0;
};

} // namespace waymark::ui
