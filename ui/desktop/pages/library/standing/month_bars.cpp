// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/standing/month_bars.h"

#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/day_form.h"
#include "ui/words/kept_words.h"

#include <QDate>
#include <QHelpEvent>
#include <QLocale>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int shown = 12;
constexpr int foot = 20;
constexpr int head = 32;
constexpr double widest = 28;
} // namespace

MonthBars::MonthBars(QWidget* parent)
    : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void MonthBars::setMonths(const std::vector<db::MonthCount>& months, const QString& lastMonth) {
    m_months.clear();
    const QDate last = QDate::fromString(lastMonth + u"-01"_s, Qt::ISODate);
    QStringList said;
    for (int back = shown - 1; back >= 0; --back) {
        db::MonthCount month;
        month.month = last.addMonths(-back).toString(u"yyyy-MM"_s).toStdString();
        for (const db::MonthCount& known : months)
            if (known.month == month.month)
                month = known;
        if (month.done > 0 || month.hours > 0)
            said << words(month);
        m_months.push_back(month);
    }
    setAccessibleName(said.isEmpty() ? tr("Nothing in the last twelve months") : said.join(u"; "_s));
    update();
}

QString MonthBars::words(const db::MonthCount& month) const {
    const QDate day = QDate::fromString(QString::fromStdString(month.month) + u"-01"_s, Qt::ISODate);
    return tr("%1: %2 done, %3 hours")
        .arg(QLocale().toString(day, dayForm(DayForm::Month)), QLocale().toString(month.done),
             plainHours(month.hours));
}

QRectF MonthBars::slotOf(int month) const {
    const double pitch = static_cast<double>(width()) / shown;
    return mirrored(*this, QRectF(month * pitch, 0, pitch, height()));
}

void MonthBars::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(scaledFont(font(), TypeSize::Small));
    double most = 1;
    for (const db::MonthCount& month : m_months)
        most = std::max(most, month.hours);
    const double base = height() - foot;
    painter.fillRect(QRectF(0, base, width(), 1), colour(Role::Line, tone));
    for (int number = 0; number < static_cast<int>(m_months.size()); ++number) {
        const db::MonthCount& month = m_months[static_cast<std::size_t>(number)];
        const QRectF area = slotOf(number);
        const double bar = std::min(widest, area.width() * 0.6);
        const double tall = month.hours <= 0 ? 0 : std::max(2.0, (base - head) * month.hours / most);
        const QRectF box(area.center().x() - bar / 2, base - tall, bar, tall);
        if (tall > 0)
            painter.fillRect(box, colour(Role::Accent, tone));
        painter.setPen(colour(Role::Text3, tone));
        const QDate day = QDate::fromString(QString::fromStdString(month.month) + u"-01"_s, Qt::ISODate);
        painter.drawText(QRectF(area.left(), base + 3, area.width(), foot - 3), Qt::AlignCenter,
                         QLocale().toString(day, u"MMM"_s));
        double top = box.top() - 15;
        if (month.hours > 0) {
            painter.setPen(colour(Role::Text2, tone));
            painter.drawText(QRectF(area.left(), top, area.width(), 14), Qt::AlignCenter,
                             tr("%1 h").arg(plainHours(month.hours)));
            top -= 14;
        }
        if (month.done > 0) {
            painter.setPen(colour(Role::GradeA, tone));
            painter.drawText(QRectF(area.left(), top, area.width(), 14), Qt::AlignCenter,
                             tr("%1 done").arg(month.done));
        }
    }
}

bool MonthBars::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int number = width() > 0 ? help->pos().x() * shown / width() : 0;
    if (number >= 0 && number < static_cast<int>(m_months.size()))
        QToolTip::showText(help->globalPos(), words(m_months[static_cast<std::size_t>(number)]), this);
    return true;
}

} // namespace waymark::ui
