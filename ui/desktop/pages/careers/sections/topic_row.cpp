// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/topic_row.h"

#include "db/library/library.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/frame/web_places.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/pages/library/detail/own_item_dialog.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/facts_in_room.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/star_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/item_kind.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int numberRoom = 24;
constexpr int nameRoom = 156;
constexpr int narrowUnder = 560;

QString kindAndDetail(const app::PathItem& item) {
    const QString kind = itemKindTitle(item.key.kind());
    return item.detail.empty() ? kind : kind + u" · "_s + fromUtf8(item.detail);
}

QString hoursSaid(const app::PathItem& item) {
    const bool book = item.key.kind() == db::ItemKind::Book;
    if (item.hours || (!book && item.hoursEstimated > 0))
        return hoursWords(item);
    return TopicItem::tr("hours not stated");
}

QString priceSaid(const app::PathItem& item) {
    return item.free || item.price ? priceWords(item) : TopicItem::tr("price not stated");
}

/// That something is not stated is said whole, however long that is in another language.
int priceRoom(const QFont& font, double scale) {
    const QFontMetrics small(scaledFont(font, TypeSize::Small));
    const int unstated = std::max(small.horizontalAdvance(TopicItem::tr("price not stated")),
                                  small.horizontalAdvance(TopicItem::tr("hours not stated")));
    return std::max(scaled(100, scale), unstated + 8);
}

LinkLabel* smallLink(const QString& words, QWidget* parent) {
    auto* link = new LinkLabel(words, LinkLabel::Form::Link, parent);
    link->setType(TypeSize::Small, QFont::Normal);
    return link;
}

} // namespace

TopicItem::TopicItem(const app::PathItem& item, const SectionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_title(new LinkLabel(fromUtf8(item.title), LinkLabel::Form::Row, this))
    , m_star(new StarButton(context.services.session, this))
    , m_detail(kindAndDetail(item))
    , m_price(priceSaid(item))
    , m_hours(hoursSaid(item))
    , m_priceKnown(item.free || item.price)
    , m_relevance(item.relevance) {
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_star->setItem(bookmarkOf(item));
    standFor(*this, fromUtf8(item.key.text()));
    const int percent = static_cast<int>(std::lround(m_relevance * 100));
    setAccessibleName(tr("%1, %2, %3, %4, relevance %5 percent")
                          .arg(m_title->text(), m_detail, m_price, m_hours, QString::number(percent)));
    m_title->setAccessibleDescription(accessibleName());
    connect(m_title, &LinkLabel::clicked, this,
            [go = context.go, key = fromUtf8(item.key.text())] { go(routeToItem(key)); });
}

TopicItem::Columns TopicItem::columns() const {
    const double scale = fontScale(fontMetrics());
    const int star = m_star->sizeHint().width();
    Columns at{};
    at.numberEnd = width() - star - 4;
    at.barEnd = at.numberEnd - scaled(44, scale);
    at.bar = at.barEnd - scaled(60, scale);
    const int room = priceRoom(font(), scale);
    at.hasPrice = width() >= scaled(200, scale) + room;
    at.price = at.hasPrice ? at.bar - room : at.bar;
    at.titleEnd = at.price - 12;
    return at;
}

QSize TopicItem::sizeHint() const {
    const int small = QFontMetrics(scaledFont(font(), TypeSize::Small)).height();
    return {280, std::max(36, fontMetrics().height() + small + 5)};
}

void TopicItem::resizeEvent(QResizeEvent*) {
    const Columns at = columns();
    const QSize star = m_star->sizeHint();
    m_star->setGeometry(mirrored(*this, QRect(QPoint(width() - star.width(), (height() - star.height()) / 2), star)));
    const QSize title = m_title->sizeHint();
    m_title->setGeometry(mirrored(*this, QRect(0, 2, std::min(at.titleEnd, title.width()), title.height())));
    m_title->setToolTip(title.width() > at.titleEnd ? m_title->text() : QString());
    const QFontMetrics small(scaledFont(font(), TypeSize::Small));
    setToolTip(small.horizontalAdvance(m_detail) > at.titleEnd ? m_detail : QString());
}

void TopicItem::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Tone tone = toneOf(palette());
    const Columns at = columns();
    const QFont small = scaledFont(font(), TypeSize::Small);
    const int second = m_title->geometry().bottom() + 1;
    const auto write = [&](int left, int top, int room, const QString& words) {
        const QFontMetrics metrics(painter.font());
        painter.drawText(mirrored(*this, QRect(left, top, room, metrics.height())), Qt::AlignLeft,
                         factsInRoom(words, metrics, room));
    };
    painter.setFont(small);
    painter.setPen(colour(Role::Text3, tone));
    // Without a column of its own the price is the first thing after the kind.
    const QString detail = at.hasPrice ? m_detail : m_price + u" · "_s + m_detail;
    write(0, second, at.titleEnd, detail);
    if (at.hasPrice) {
        const int room = at.bar - at.price - 4;
        write(at.price, second, room, m_hours);
        painter.setFont(m_priceKnown ? font() : small);
        painter.setPen(colour(m_priceKnown ? Role::Text : Role::Text3, tone));
        write(at.price, 2, room, m_price);
    }
    paintBar(painter, mirrored(*this, QRectF(at.bar, 0, at.barEnd - at.bar, height())), m_relevance, BarInk::Accent, tone);
    painter.setFont(font());
    painter.setPen(colour(Role::Text, tone));
    painter.drawText(mirrored(*this, QRect(at.barEnd, 0, at.numberEnd - at.barEnd - 4, height())),
                     Qt::AlignVCenter | Qt::AlignRight, tr("%1 %").arg(std::lround(m_relevance * 100)));
}

TopicRow::TopicRow(const app::PathNeed& need, int number, std::size_t mostItems,
                   const SectionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_name(new QWidget(this))
    , m_items(new QWidget(this)) {
    const double scale = fontScale(fontMetrics());
    setObjectName(u"topic-"_s + fromUtf8(need.topic));
    m_grid->setContentsMargins(0, 3, 0, 4);
    m_grid->setHorizontalSpacing(0);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(2, 1);
    m_grid->setColumnMinimumWidth(0, scaled(numberRoom, scale));
    auto* count = new TextLabel(QString::number(number), TypeSize::Small, Role::Text3, this);
    count->setContentsMargins(0, 4, 0, 0);
    m_grid->addWidget(count, 0, 0, Qt::AlignTop | Qt::AlignLeft);
    auto* beside = new QVBoxLayout(m_name);
    beside->setContentsMargins(mirroredMargins(*this, 0, 2, 12, 0));
    beside->setSpacing(0);
    auto* name = new TextLabel(learningName(need.name), TypeSize::Base, Role::Text, m_name);
    name->setObjectName(u"topicName"_s);
    name->setWeight(QFont::Medium);
    name->setWordWrap(true);
    beside->addWidget(name);
    beside->addStretch(1);
    auto* column = new QVBoxLayout(m_items);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    if (need.have) {
        column->addWidget(
            new TextLabel(tr("You can do this already."), TypeSize::Base, Role::Text2, m_items));
    } else if (need.items.empty()) {
        addGap(need, context, column);
    } else {
        for (std::size_t i = 0; i < std::min(mostItems, need.items.size()); ++i)
            column->addWidget(new TopicItem(need.items[i], context, m_items));
    }
    column->addStretch(1);
    place(false);
}

void TopicRow::addGap(const app::PathNeed& need, const SectionContext& context, QVBoxLayout* column) {
    auto* why = new TextLabel(need.heldBack
                                  ? tr("The catalog has something on this, but nothing that suits this career and what you asked for.")
                                  : tr("Nothing in the catalog teaches this yet."),
                              TypeSize::Base, Role::Text2, m_items);
    why->setWordWrap(true);
    column->addWidget(why);
    auto* line = new QHBoxLayout;
    line->setSpacing(12);
    //: what is searched for on the web: a topic's name and the word course
    const QString words = tr("%1 course").arg(learningName(need.name));
    auto* web = smallLink(tr("Search the web for \u201C%1\u201D").arg(words), m_items);
    web->setObjectName(u"web-"_s + fromUtf8(need.topic));
    web->setToolTip(tr("Opens %1 in your browser; another place is chosen in Preferences")
                        .arg(webPlace(context.services.state).name));
    connect(web, &LinkLabel::clicked, this, [&context, words] {
        context.services.dialogs.openLink(webSearchAddress(context.services.state, words));
    });
    line->addWidget(web);
    line->addStretch(1);
    auto* own = smallLink(tr("add your own"), m_items);
    own->setObjectName(u"own-"_s + fromUtf8(need.topic));
    own->setAccessibleName(tr("Add your own course for %1").arg(learningName(need.name)));
    connect(own, &LinkLabel::clicked, this, [this, &context] {
        auto* dialog = new OwnItemDialog(context.services.session, db::ItemKind::Course, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });
    line->addWidget(own);
    column->addLayout(line);
}

void TopicRow::place(bool narrow) {
    const double scale = fontScale(fontMetrics());
    m_narrow = narrow;
    m_grid->removeWidget(m_name);
    m_grid->removeWidget(m_items);
    m_grid->setColumnMinimumWidth(1, narrow ? 0 : scaled(nameRoom, scale));
    m_name->setMaximumWidth(narrow ? QWIDGETSIZE_MAX : scaled(nameRoom, scale));
    m_grid->addWidget(m_name, 0, 1, 1, narrow ? 2 : 1);
    m_grid->addWidget(m_items, narrow ? 1 : 0, narrow ? 1 : 2, 1, narrow ? 2 : 1);
}

void TopicRow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    const bool narrow = width() < scaled(narrowUnder, fontScale(fontMetrics()));
    if (narrow != m_narrow)
        place(narrow);
}

void TopicRow::paintEvent(QPaintEvent*) {
    QPainter(this).fillRect(0, height() - 1, width(), 1, colour(Role::Line, toneOf(palette())));
}

} // namespace waymark::ui
