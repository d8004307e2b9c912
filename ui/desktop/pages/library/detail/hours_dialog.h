// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Hours spent on one item: a line to write down more, and what was written down before, to correct and to
// take away. Each change is in the library at once and can be undone. GUI thread.
#pragma once

#include "db/records/kept.h"

#include <QDialog>

class QDateEdit;
class QDoubleSpinBox;
class QHBoxLayout;
class QLineEdit;
class QTableWidget;

namespace waymark::ui {

class LibrarySession;
class TextLabel;

class HoursDialog final : public QDialog {
    Q_OBJECT
public:
    /// The session outlives the dialog.
    HoursDialog(LibrarySession& session, const db::KeptItem& item, QWidget* parent);

private:
    QHBoxLayout* makeEntry();
    void makeTable();
    QHBoxLayout* makeFoot();
    void fill();
    void logHours();
    void removeChosen();
    void correct(int row, int column);

    LibrarySession& m_session;
    const db::KeptItem m_item;
    std::vector<db::HoursEntry> m_entries;
    QDateEdit* m_day;
    QDoubleSpinBox* m_hours;
    QLineEdit* m_note;
    QTableWidget* m_table;
    TextLabel* m_sum;
    bool m_filling = false;
};

} // namespace waymark::ui
