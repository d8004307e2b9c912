// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/doors.h"

#include "ui/desktop/theme/control_painting.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/theme/colours.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// A sunken card with an icon before its title.
class Door final : public QWidget {
public:
    Door(const QString& iconName, const QString& title, const QString& words, QWidget* parent)
        : QWidget(parent)
        , m_iconName(iconName)
        , m_column(new QVBoxLayout(this)) {
        m_column->setContentsMargins(mirroredMargins(*this, 44, 12, 14, 12));
        m_column->setSpacing(4);
        auto* head = new TextLabel(title, TypeSize::Base, Role::Text, this);
        head->setWeight(QFont::DemiBold);
        m_column->addWidget(head);
        auto* text = new TextLabel(words, TypeSize::Base, Role::Text2, this);
        text->setWordWrap(true);
        m_column->addWidget(text, 1, Qt::AlignTop);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    LinkLabel* addLink(const QString& words, const QString& name) {
        auto* link = new LinkLabel(words, LinkLabel::Form::Link, this);
        link->setObjectName(name);
        m_column->addWidget(link, 0, Qt::AlignLeft);
        return link;
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tone tone = toneOf(palette());
        fillRound(painter, QRectF(rect()), colour(Role::Sunken, tone), colour(Role::Line, tone), boxCorner);
        ui::icon(m_iconName, tone, Role::Accent).paint(&painter, mirrored(*this, QRect(15, 13, 16, 16)));
    }

private:
    QString m_iconName;
    QVBoxLayout* m_column;
};

} // namespace

Doors::Doors(QWidget* parent)
    : CardRow(parent) {
    setObjectName(u"doors"_s);
    auto* find = new Door(
        u"match"_s, tr("I want to find out"),
        tr("Thirty short questions about what you like, about two minutes. Or begin with what must be "
           "true: pay, schooling, surroundings."),
        this);
    auto* know = new Door(
        u"search"_s, tr("I know what I want"),
        tr("Look up a career: what the work is, how people get in, what it pays and what to learn first."),
        this);
    auto* pay = new Door(
        u"pay"_s, tr("I want to compare pay"),
        tr("What a career pays from place to place, as published or after living costs, each figure with "
           "its source."),
        this);
    for (Door* door : {find, know, pay})
        cards()->addWidget(door, 1);
    const auto leads = [this](LinkLabel* link, const Route& route) {
        connect(link, &LinkLabel::clicked, this, [this, route] { Q_EMIT routeChosen(route); });
    };
    leads(find->addLink(tr("Answer 30 questions"), u"door-questions"_s),
          {PageId::Match, {}, u"part=interests"_s});
    leads(find->addLink(tr("Begin with what matters"), u"door-matters"_s),
          {PageId::Match, {}, u"part=matters"_s});
    leads(know->addLink(tr("Search by name"), u"door-search"_s), {PageId::Search});
    connect(know->addLink(tr("Browse the fields"), u"door-fields"_s), &LinkLabel::clicked, this,
            &Doors::fieldsChosen);
    leads(pay->addLink(tr("Compare pay"), u"door-pay"_s), {PageId::Pay});
}

} // namespace waymark::ui
