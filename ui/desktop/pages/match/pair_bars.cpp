// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/pair_bars.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"
#include "ui/words/interest_items.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int barHeight = 4;

} // namespace

std::vector<PairRow> interestRows(const app::InterestProfile& scores, const app::InterestProfile& ratings) {
    std::vector<PairRow> rows;
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        rows.push_back({interestTypeName(type), scores[type] / app::highestScore, (ratings[type] - 1) / 6,
                        PairBars::tr("you %1 of 40, the work %2 of 7")
                            .arg(QLocale().toString(std::lround(scores[type])),
                                 QLocale().toString(ratings[type], 'f', 1))});
    return rows;
}

PairBars::PairBars(std::vector<PairRow> rows, QWidget* parent)
    : QWidget(parent)
    , m_rows(std::move(rows)) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList parts;
    for (const PairRow& row : m_rows)
        parts += tr("%1: %2").arg(row.name, row.figures);
    setAccessibleName(parts.join(u"; "_s));
    setToolTip(parts.join(u'\n'));
}

int PairBars::legendHeight() const {
    return QFontMetrics(scaledFont(font(), TypeSize::Small)).height() + 6;
}

int PairBars::rowHeight() const {
    return std::max(22, QFontMetrics(scaledFont(font(), TypeSize::Small)).height() + 5);
}

QSize PairBars::sizeHint() const {
    return {280, legendHeight() + rowHeight() * static_cast<int>(m_rows.size())};
}

void PairBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    // Measured from the left, shown from the side where reading begins.
    const auto at = [this, mirrored](const QRectF& box) {
        return mirrored ? QRectF(width() - box.right(), box.top(), box.width(), box.height()) : box;
    };
    const Tone tone = toneOf(palette());
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    double x = 0;
    const auto legend = [&](const QString& words, Role ink) {
        painter.fillRect(at(QRectF(x, metrics.height() / 2.0 - 2, 12, barHeight)), colour(ink, tone));
        painter.setPen(colour(Role::Text2, tone));
        const int wide = metrics.horizontalAdvance(words) + 2;
        painter.drawText(at(QRectF(x + 17, 0, wide, metrics.height())), Qt::AlignLeft, words);
        x += 17 + wide + 16;
    };
    legend(tr("you"), Role::Accent);
    legend(tr("the work"), Role::Level);
    int names = 0;
    for (const PairRow& row : m_rows)
        names = std::max(names, metrics.horizontalAdvance(row.name));
    names = std::min(names, width() * 3 / 5);
    const double left = names + 16, room = std::max(20.0, width() - left);
    double top = legendHeight() - rowHeight();
    for (const PairRow& row : m_rows) {
        top += rowHeight();
        painter.setPen(colour(Role::Text2, tone));
        painter.drawText(at(QRectF(0, top, names + 2, rowHeight())), Qt::AlignLeft | Qt::AlignVCenter,
                         metrics.elidedText(row.name, Qt::ElideRight, names + 2));
        const auto bar = [&](double y, double share, Role ink) {
            painter.fillRect(at(QRectF(left, y, room, barHeight)), colour(Role::Track, tone));
            painter.fillRect(at(QRectF(left, y, room * std::clamp(share, 0.0, 1.0), barHeight)), colour(ink, tone));
        };
        const double middle = top + rowHeight() / 2.0;
        bar(middle - barHeight - 1, row.you, Role::Accent);
        bar(middle + 1, row.work, Role::Level);
    }
}

} // namespace waymark::ui
