// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small popup to choose another career: a line to type in and the titles that hold every typed word.
// Arrow keys move, Enter or a click chooses, Esc closes. Deletes itself when closed. GUI thread.
#pragma once

#include "db/records/career.h"

#include <QFrame>

#include <vector>

class QLineEdit;
class QListView;
class QStringListModel;

namespace waymark::ui {

class CareerChooser final : public QFrame {
    Q_OBJECT
public:
    /// Opens under `anchor`, which is also its parent.
    CareerChooser(std::vector<db::CareerRow> careers, QWidget* anchor);

Q_SIGNALS:
    void careerChosen(const QString& key);

private:
    void narrow(const QString& text);
    void choose(int row);

    std::vector<db::CareerRow> m_careers;
    std::vector<std::size_t> m_shown; ///< places in m_careers
    QLineEdit* m_typed;
    QListView* m_list;
    QStringListModel* m_titles;
};

} // namespace waymark::ui
