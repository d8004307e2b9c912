// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The letter that says how far a pay figure can be trusted, with its meaning as tooltip and for screen
// readers. 18 x 18 and growing with the font. GUI thread.
#pragma once

#include "app/salary/grade.h"

#include <QWidget>

namespace waymark::ui {

class GradeChip final : public QWidget {
    Q_OBJECT
public:
    explicit GradeChip(app::Grade grade, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    app::Grade m_grade;
};

} // namespace waymark::ui
