// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Rows of a name, a bar and a number on the page's 24 px pitch: education shares, interest ratings. Each row
// reads aloud as one sentence. GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/section_context.h"

#include <QWidget>

namespace waymark::ui {

struct Measure {
    QString name;     ///< "Bachelor's degree"
    QString remark;   ///< small words behind the name, may be empty
    double share = 0; ///< 0 to 1 of the bar
    QString value;    ///< "85 %"
};

class MeasureBars final : public QWidget {
    Q_OBJECT
public:
    MeasureBars(const QString& name, std::vector<Measure> measures, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    int pitch() const;

    std::vector<Measure> m_measures;
};

std::vector<Measure> educationMeasures(const db::CareerFacts& facts);
/// Ways of working that the career rewards, the strongest few.
std::vector<Measure> workStyleMeasures(const std::vector<db::CareerWorkStyle>& styles);
/// The six types of Holland with what each means in our words.
std::vector<Measure> interestMeasures(const db::CareerInterests& interests);

} // namespace waymark::ui
