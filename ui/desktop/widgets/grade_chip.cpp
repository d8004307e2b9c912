// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/grade_chip.h"

#include "ui/charts/marks.h"
#include "ui/theme/type_scale.h"
#include "ui/words/app_words.h"

#include <QPainter>

namespace waymark::ui {

GradeChip::GradeChip(app::Grade grade, QWidget* parent)
    : QWidget(parent)
    , m_grade(grade) {
    const QString meaning =
        tr("Grade %1: %2").arg(QString(QLatin1Char(app::gradeLetter(grade))), appWords(app::gradeWords(grade)));
    setToolTip(meaning);
    setAccessibleName(meaning);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize GradeChip::sizeHint() const {
    const int side = qMax(18, fontMetrics().height() + 2);
    return {side, side};
}

void GradeChip::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintGradeChip(painter, QRectF(rect()), m_grade, toneOf(palette()),
                   scaledFont(font(), TypeSize::Small, QFont::DemiBold));
}

} // namespace waymark::ui
