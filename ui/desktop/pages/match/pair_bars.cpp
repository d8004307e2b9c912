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

PairBars::PairBars(const app::InterestProfile& scores, const app::InterestProfile& ratings, QWidget* parent)
    : QWidget(parent)
    , m_scores(scores)
    , m_ratings(ratings) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QStringList parts;
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        parts += tr("%1: you %2 of 40, the work %3 of 7")
                     .arg(interestTypeName(type), QLocale().toString(std::lround(scores[type])),
                          QLocale().toString(ratings[type], 'f', 1));
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
    return {280, legendHeight() + rowHeight() * static_cast<int>(app::interestTypes)};
}

void PairBars::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tone tone = toneOf(palette());
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFontMetrics metrics(small);
    painter.setFont(small);
    double x = 0;
    const auto legend = [&](const QString& words, Role ink) {
        painter.fillRect(QRectF(x, metrics.height() / 2.0 - 2, 12, barHeight), colour(ink, tone));
        painter.setPen(colour(Role::Text2, tone));
        const int wide = metrics.horizontalAdvance(words) + 2;
        painter.drawText(QRectF(x + 17, 0, wide, metrics.height()), Qt::AlignLeft, words);
        x += 17 + wide + 16;
    };
    legend(tr("you"), Role::Accent);
    legend(tr("the work"), Role::Level);
    int names = 0;
    for (std::size_t type = 0; type < app::interestTypes; ++type)
        names = std::max(names, metrics.horizontalAdvance(interestTypeName(type)));
    const double left = names + 16, room = std::max(20.0, width() - left);
    for (std::size_t type = 0; type < app::interestTypes; ++type) {
        const double top = legendHeight() + rowHeight() * static_cast<double>(type);
        painter.setPen(colour(Role::Text2, tone));
        painter.drawText(QRectF(0, top, names + 2, rowHeight()), Qt::AlignLeft | Qt::AlignVCenter,
                         interestTypeName(type));
        const auto bar = [&](double y, double share, Role ink) {
            painter.fillRect(QRectF(left, y, room, barHeight), colour(Role::Track, tone));
            painter.fillRect(QRectF(left, y, room * std::clamp(share, 0.0, 1.0), barHeight), colour(ink, tone));
        };
        const double middle = top + rowHeight() / 2.0;
        bar(middle - barHeight - 1, m_scores[type] / app::highestScore, Role::Accent);
        bar(middle + 1, (m_ratings[type] - 1) / 6, Role::Level);
    }
}

} // namespace waymark::ui
