// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/step_list.h"

#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/text_label.h"

#include <QGridLayout>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int disc = 18;
constexpr int textAt = 28;
constexpr int betweenSteps = 10;

class Step final : public QWidget {
public:
    Step(const SaidStep& step, const QString& mark, bool last, QWidget* parent)
        : QWidget(parent)
        , m_mark(mark)
        , m_optional(step.optional)
        , m_last(last) {
        setAccessibleName(QStringList{step.title, step.time}.join(u", "_s) +
                          (step.note.isEmpty() ? QString() : u". "_s + step.note));
        const double scale = fontScale(fontMetrics());
        auto* grid = new QGridLayout(this);
        grid->setContentsMargins(mirroredMargins(*this, scaled(textAt, scale), 0, 0, last ? 3 : betweenSteps));
        grid->setHorizontalSpacing(10);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(0, 1);
        auto* title = new TextLabel(step.title, TypeSize::Base, Role::Text, this);
        title->setWeight(QFont::Medium);
        title->setWordWrap(true);
        grid->addWidget(title, 0, 0);
        if (!step.time.isEmpty())
            grid->addWidget(new TextLabel(step.time, TypeSize::Base, Role::Text2, this), 0, 1, Qt::AlignTop);
        if (!step.note.isEmpty()) {
            auto* note = new TextLabel(step.note, TypeSize::Small, Role::Text2, this);
            note->setWordWrap(true);
            grid->addWidget(note, 1, 0, 1, 2);
        }
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const Tone tone = toneOf(palette());
        const double scale = fontScale(fontMetrics());
        const double size = scaled(disc, scale);
        const double top = 0.75 + std::max(0.0, (fontMetrics().height() - size) / 2);
        const QRectF ring = mirrored(*this, QRectF(1, top, size - 1.5, size - 1.5));
        if (!m_last) {
            painter.setPen(QPen(colour(Role::LineStrong, tone), 1.5));
            painter.drawLine(QPointF(ring.center().x(), ring.bottom() + 1),
                             QPointF(ring.center().x(), height()));
        }
        QPen pen(colour(m_optional ? Role::LineStrong : Role::Accent, tone), 1.5);
        if (m_optional)
            pen.setStyle(Qt::DashLine);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(ring);
        painter.setFont(scaledFont(font(), TypeSize::Small, QFont::DemiBold));
        painter.setPen(colour(m_optional ? Role::Text2 : Role::Accent, tone));
        painter.drawText(ring, Qt::AlignCenter, m_mark);
    }

private:
    QString m_mark;
    bool m_optional, m_last;
};

} // namespace

StepList::StepList(const std::vector<SaidStep>& steps, QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    int number = 0;
    for (const SaidStep& step : steps)
        column->addWidget(
            new Step(step, step.optional ? u"+"_s : QString::number(++number), &step == &steps.back(), this));
}

} // namespace waymark::ui
