// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/skill_rows.h"

#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/theme/type_scale.h"
#include "ui/words/names.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace waymark::ui {

namespace {

int rowHeight(const QWidget& widget) {
    return std::max(24, widget.fontMetrics().height() + 6);
}

QString number(double value) {
    return QLocale().toString(value, 'f', 1);
}

/// Measured from the left, shown from the side where reading begins.
QRect visualIn(const QWidget& row, const QRect& box) {
    return QStyle::visualRect(row.layoutDirection(), row.rect(), box);
}

} // namespace

SkillColumns::SkillColumns(int width, double fontScale) {
    const int numberRoom = scaled(36, fontScale);
    const int lastRoom = scaled(40, fontScale);
    const int between = 20;
    const int fixed = numberRoom + between + lastRoom;
    const int widestName = scaled(300, fontScale);
    bar = std::clamp((width - fixed - scaled(260, fontScale)) / 2, scaled(80, fontScale),
                     scaled(160, fontScale));
    // Names give way before the bars do, but never altogether.
    bar = std::min(bar, std::max(24, (width - fixed - scaled(90, fontScale)) / 2));
    nameWidth = std::clamp(width - fixed - 2 * bar, 60, widestName);
    importance = nameWidth;
    importanceEnd = importance + bar + numberRoom;
    level = importanceEnd + between;
    levelEnd = level + bar + lastRoom;
}

SkillHead::SkillHead(const QString& group, bool withColumns, QWidget* parent)
    : QWidget(parent)
    , m_group(group)
    , m_withColumns(withColumns) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    setAccessibleName(group);
}

QSize SkillHead::sizeHint() const {
    return {340, rowHeight(*this)};
}

int SkillHead::importanceRoom() const {
    const SkillColumns columns(width(), fontScale(fontMetrics()));
    return columns.level - columns.importance - 4;
}

bool SkillHead::event(QEvent* event) {
    const QString name = tr("Importance, 1 \u2013 5");
    const auto cut = [&] {
        return m_withColumns && QFontMetrics(scaledFont(font(), TypeSize::Small)).horizontalAdvance(name) > importanceRoom();
    };
    return tellWhole(*event, *this, name, cut) || QWidget::event(event);
}

void SkillHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setFont(scaledFont(font(), TypeSize::Small));
    painter.setPen(colour(Role::Text3, toneOf(palette())));
    painter.drawText(rect(), Qt::AlignVCenter, m_group);
    if (!m_withColumns)
        return;
    const SkillColumns columns(width(), fontScale(fontMetrics()));
    painter.drawText(visualIn(*this, rect().adjusted(columns.importance, 0, 0, 0)), Qt::AlignVCenter,
                     painter.fontMetrics().elidedText(tr("Importance, 1 \u2013 5"), Qt::ElideRight, importanceRoom()));
    painter.drawText(visualIn(*this, rect().adjusted(columns.level, 0, 0, 0)), Qt::AlignVCenter, tr("Level, 0 \u2013 7"));
}

SkillRow::SkillRow(const db::CareerSkill& need, QWidget* parent)
    : QWidget(parent)
    , m_name(new LinkLabel(skillName(need.skill.name), LinkLabel::Form::Row, this)) {
    m_name->setType(TypeSize::Base, QFont::Normal);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    if (!need.importanceWithheld)
        m_importance = need.importance;
    if (!need.levelWithheld && !need.levelNotRelevant)
        m_level = need.level;
    const auto words = [](const std::optional<double>& value, bool withheld) {
        return value ? number(*value) : withheld ? tr("withheld: too uncertain") : tr("not stated");
    };
    m_importanceText = words(m_importance, need.importanceWithheld);
    m_levelText = need.levelNotRelevant ? tr("not relevant") : words(m_level, need.levelWithheld);
    const QString sentence =
        tr("%1: importance %2, level %3").arg(m_name->text(), m_importanceText, m_levelText);
    setAccessibleName(sentence);
    if (need.importanceWithheld || need.levelWithheld)
        setToolTip(sentence);
    m_name->setAccessibleName(sentence);
    connect(m_name, &LinkLabel::clicked, this,
            [this, key = QString::fromStdString(need.skill.key.text())] { Q_EMIT skillRequested(key); });
}

QSize SkillRow::sizeHint() const {
    return {340, rowHeight(*this)};
}

void SkillRow::resizeEvent(QResizeEvent*) {
    const int room = SkillColumns(width(), fontScale(fontMetrics())).nameWidth - 6;
    const QSize wanted = m_name->sizeHint();
    m_name->setGeometry(visualIn(*this, {0, (height() - wanted.height()) / 2, std::min(room, wanted.width()), wanted.height()}));
    m_name->setToolTip(wanted.width() > room ? m_name->text() : QString());
}

void SkillRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    const SkillColumns columns(width(), fontScale(fontMetrics()));
    const auto measure = [&](int left, int right, const std::optional<double>& value, double share,
                             const QString& words, BarInk ink) {
        if (value) {
            paintBar(painter, visualIn(*this, {left, 0, columns.bar, height()}), share, ink, tone);
            painter.setFont(font());
            painter.setPen(colour(Role::Text, tone));
            painter.drawText(visualIn(*this, {left, 0, right - left, height()}), Qt::AlignVCenter | Qt::AlignRight,
                             words);
        } else {
            const QFont small = scaledFont(font(), TypeSize::Small);
            painter.setFont(small);
            painter.setPen(colour(Role::Text3, tone));
            // "withheld: too uncertain", or where that has no room what comes first.
            const int room = (left < columns.level ? columns.level - 4 : width()) - left;
            const QString fitting = painter.fontMetrics().horizontalAdvance(words) <= room ? words : words.section(u':', 0, 0);
            painter.drawText(visualIn(*this, {left, 0, room, height()}), Qt::AlignVCenter, fitting);
        }
    };
    measure(columns.importance, columns.importanceEnd, m_importance, (m_importance.value_or(1) - 1) / 4,
            m_importanceText, BarInk::Accent);
    measure(columns.level, columns.levelEnd, m_level, m_level.value_or(0) / 7, m_levelText, BarInk::Level);
}

} // namespace waymark::ui
