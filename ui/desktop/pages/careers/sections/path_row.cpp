// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/path_row.h"

#include "app/words/numbers.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/theme/names_in_room.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/facts_in_room.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/star_button.h"
#include "ui/theme/type_scale.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrow = 640;
constexpr int starRoom = 28;
constexpr std::size_t coversShown = 3;

QString coversText(const app::PathItem& item) {
    QStringList parts;
    for (std::size_t place = 0; place < std::min(coversShown, item.covers.size()); ++place)
        parts << fromUtf8(item.covers[place]);
    return parts.join(u" \u00B7 "_s);
}

} // namespace

PathShown shownOf(const std::vector<app::PathItem>& items) {
    PathShown shown;
    for (const app::PathItem& item : items) {
        shown.covers |= !item.covers.empty();
        shown.hours |= item.key.kind() == db::ItemKind::Course && (item.hours || item.hoursEstimated > 0);
        shown.price |= item.free || item.price;
    }
    return shown;
}

QString priceWords(const app::PathItem& item) {
    if (item.free.value_or(false))
        return PathRow::tr("free");
    if (item.price)
        return localNumber(app::amountText(*item.price));
    return item.free ? PathRow::tr("paid") : PathRow::tr("not stated");
}

QString hoursWords(const app::PathItem& item) {
    if (item.hours)
        return PathRow::tr("%1 h").arg(fromUtf8(app::withThousands(*item.hours)));
    if (item.key.kind() == db::ItemKind::Course && item.hoursEstimated > 0)
        //: hours that nobody states, estimated
        return PathRow::tr("est. %1 h").arg(fromUtf8(app::withThousands(item.hoursEstimated)));
    return PathRow::tr("not stated");
}

db::Bookmark bookmarkOf(const app::PathItem& item) {
    db::Bookmark remembered;
    remembered.key = item.key;
    remembered.title = item.title;
    remembered.detail = item.detail;
    remembered.url = item.url;
    return remembered;
}

PathColumns::PathColumns(int width, const QFontMetrics& metrics, const PathShown& shown)
    : hasCovers(shown.covers && width >= scaled(narrow, fontScale(metrics))) {
    const double scale = fontScale(metrics);
    // That something is not stated is said whole, however long that is in another language.
    const int unstated = metrics.horizontalAdvance(PathRow::tr("not stated")) + 12;
    const int priceRoom = std::max(scaled(88, scale), unstated);
    const int hoursRoom = std::max(scaled(96, scale), unstated);
    // The number says what the bar shows: the bar goes before titles have no room.
    const int whole = scaled(140, scale);
    const int titleRoom = width - whole - (shown.price ? priceRoom : 0) - (shown.hours ? hoursRoom : 0) - starRoom - 16;
    const bool hasBar = hasCovers || titleRoom >= scaled(180, scale);
    relevance = width - (hasBar ? whole : std::max(scaled(56, scale), metrics.horizontalAdvance(PathHead::tr("Relevance"))));
    barEnd = hasBar ? width - scaled(44, scale) : relevance;
    price = relevance - (shown.price ? priceRoom : 0);
    hours = price - (shown.hours ? hoursRoom : 0);
    covers = hasCovers ? hours - std::clamp(width / 4, 150, scaled(320, scale)) : hours;
    title = starRoom;
    titleEnd = covers - 16;
}

PathHead::PathHead(const PathShown& shown, QWidget* parent)
    : QWidget(parent)
    , m_shown(shown) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QSize PathHead::sizeHint() const {
    return {480, std::max(26, fontMetrics().height() + 8)};
}

void PathHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    painter.setFont(scaledFont(font(), TypeSize::Small));
    painter.setPen(colour(Role::Text3, tone));
    const PathColumns columns(width(), fontMetrics(), m_shown);
    const auto head = [&](int left, const QString& name) {
        painter.drawText(mirrored(*this, QRect(left, 0, width() - left, height())), Qt::AlignVCenter, name);
    };
    head(columns.title, tr("Title"));
    if (columns.hasCovers)
        head(columns.covers, tr("Covers"));
    if (m_shown.hours)
        head(columns.hours, tr("Hours"));
    if (m_shown.price)
        head(columns.price, tr("Price"));
    head(columns.relevance, tr("Relevance"));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Line, tone));
}

PathRow::PathRow(const app::PathItem& item, const PathShown& shown, LibrarySession& session, QWidget* parent)
    : QWidget(parent)
    , m_star(new StarButton(session, this))
    , m_title(new LinkLabel(fromUtf8(item.title), LinkLabel::Form::Row, this))
    , m_detail(fromUtf8(item.detail))
    , m_covers(coversText(item))
    , m_hours(hoursWords(item))
    , m_price(priceWords(item))
    , m_shown(shown)
    , m_hoursKnown(item.hours.has_value())
    , m_priceKnown(item.free || item.price)
    , m_relevance(item.relevance) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_star->setItem(bookmarkOf(item));
    standFor(*this, fromUtf8(item.key.text()));
    QStringList covers;
    for (const auto& word : item.covers)
        covers << fromUtf8(word);
    setToolTip(covers.isEmpty() ? QString() : tr("Covers %1").arg(covers.join(u", "_s)));
    const int percent = static_cast<int>(std::lround(m_relevance * 100));
    setAccessibleName(tr("%1, %2, hours %3, price %4, relevance %5 percent")
                          .arg(m_title->text(), secondLine(true), m_hours, m_price, QString::number(percent)));
    m_title->setAccessibleDescription(accessibleName());
    connect(m_title, &LinkLabel::clicked, this,
            [this, key = fromUtf8(item.key.text())] { Q_EMIT itemRequested(key); });
}

QSize PathRow::sizeHint() const {
    const int small = QFontMetrics(scaledFont(font(), TypeSize::Small)).height();
    return {480, std::max(44, fontMetrics().height() + small + 14)};
}

void PathRow::resizeEvent(QResizeEvent*) {
    const PathColumns columns(width(), fontMetrics(), m_shown);
    const QSize star = m_star->sizeHint();
    m_star->setGeometry(mirrored(*this, QRect(QPoint(-4, (height() - star.height()) / 2), star)));
    const QSize title = m_title->sizeHint();
    const int small = QFontMetrics(scaledFont(font(), TypeSize::Small)).height();
    const int top = (height() - title.height() - small) / 2;
    const int room = columns.titleEnd - columns.title;
    m_title->setGeometry(mirrored(*this, QRect(columns.title, top, std::min(room, title.width()), title.height())));
    m_title->setToolTip(title.width() > room ? m_title->text() : QString());
}

/// Below the title; what it covers has a column of its own where that has room.
QString PathRow::secondLine(bool withCovers) const {
    QStringList parts{m_detail};
    if (withCovers)
        parts << m_covers;
    parts.removeAll(QString());
    return parts.join(u" \u00B7 "_s);
}

bool PathRow::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) // others come before the row has its words
        return QWidget::event(event);
    const PathColumns columns(width(), fontMetrics(), m_shown);
    const QString second = secondLine(!columns.hasCovers);
    const auto cut = [&] {
        return factsInRoom(second, QFontMetrics(scaledFont(font(), TypeSize::Small)), columns.titleEnd - columns.title) != second;
    };
    return tellWhole(*event, *this, second, cut) || QWidget::event(event);
}

void PathRow::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    const PathColumns columns(width(), fontMetrics(), m_shown);
    const QFont small = scaledFont(font(), TypeSize::Small);
    const QFontMetrics smallMetrics(small);
    const QString second = secondLine(!columns.hasCovers);
    painter.setFont(small);
    painter.setPen(colour(Role::Text3, tone));
    const int room = columns.titleEnd - columns.title;
    painter.drawText(mirrored(*this, QRect(columns.title, m_title->geometry().bottom() + 1, room, smallMetrics.height())),
                     Qt::AlignLeft, factsInRoom(second, smallMetrics, room));
    painter.setFont(font());
    const auto cell = [&](int left, int end, const QString& shown, bool known) {
        painter.setPen(colour(known ? Role::Text2 : Role::Text3, tone));
        painter.drawText(mirrored(*this, QRect(left, 0, end - left, height())), Qt::AlignVCenter,
                         fontMetrics().elidedText(shown, Qt::ElideRight, end - left));
    };
    if (columns.hasCovers)
        cell(columns.covers, columns.hours - 12, m_covers, true);
    if (m_shown.hours)
        cell(columns.hours, columns.price - 8, m_hours, m_hoursKnown);
    if (m_shown.price)
        cell(columns.price, columns.relevance - 4, m_price, m_priceKnown);
    if (columns.barEnd > columns.relevance)
        paintBar(painter, mirrored(*this, QRectF(columns.relevance, 0, columns.barEnd - columns.relevance, height())),
                 m_relevance, BarInk::Accent, tone);
    painter.setPen(colour(Role::Text, tone));
    painter.drawText(rect(), Qt::AlignVCenter | Qt::AlignRight,
                     tr("%1 %").arg(std::lround(m_relevance * 100)));
    painter.fillRect(0, height() - 1, width(), 1, colour(Role::Line, tone));
}

} // namespace waymark::ui
