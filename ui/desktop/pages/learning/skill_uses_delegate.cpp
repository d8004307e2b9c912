// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/skill_uses_delegate.h"

#include "ui/desktop/pages/learning/skill_uses_model.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/theme/type_scale.h"

#include <QPainter>
#include <QStyle>

namespace waymark::ui {

namespace {
constexpr int padding = 8;
constexpr int barBefore = 34; // room for the number at the right
} // namespace

void SkillUsesDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    painter->save();
    painter->setLayoutDirection(option.direction);
    const Tone tone = toneOf(option.palette);
    const QRect row = option.rect;
    // Measured from the left, shown from the side where reading begins.
    const auto at = [&](const QRect& box) { return QStyle::visualRect(option.direction, row, box); };
    const bool career = index.column() == SkillUsesModel::Career;
    paintRowGround(*painter, option, tone, career);
    painter->fillRect(row.left(), row.bottom(), row.width(), 1, colour(Role::Line, tone));

    const QRect words = row.adjusted(padding, 0, -padding, -1);
    const QVariant share = index.data(SharePaintedRole);
    const QString text = index.data(Qt::DisplayRole).toString();
    if (share.isValid()) {
        const QRect box = at({words.left(), words.top(), words.width() - barBefore, words.height()});
        const BarInk ink = index.data(LevelInkRole).toBool() ? BarInk::Level : BarInk::Accent;
        paintBar(*painter, box, share.toDouble(), ink, tone);
        painter->setPen(colour(Role::Text, tone));
        painter->drawText(words, Qt::AlignRight | Qt::AlignVCenter, text);
    } else {
        painter->setFont(career ? option.font : scaledFont(option.font, TypeSize::Small));
        painter->setPen(colour(career ? Role::Accent : Role::Text3, tone));
        painter->drawText(words, Qt::AlignLeft | Qt::AlignVCenter,
                          QFontMetrics(painter->font()).elidedText(text, Qt::ElideRight, words.width()));
    }
    painter->restore();
}

} // namespace waymark::ui
