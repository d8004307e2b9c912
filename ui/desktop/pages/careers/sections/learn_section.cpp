// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/learn_section.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/frame/web_places.h"
#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/names.h"
#include "ui/words/tr.h"

#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t itemsShown = 2;

QString kindWords(db::NeedKind kind) {
    switch (kind) {
    case db::NeedKind::Foundation:
        return LearnSection::tr("Foundations: before or beside the training");
    case db::NeedKind::Core:
        return LearnSection::tr("Core: what the work is");
    case db::NeedKind::Tool:
        return LearnSection::tr("Tools: what is used at work");
    case db::NeedKind::Credential:
        return LearnSection::tr("Credential: what a license or certificate asks for");
    }
    return {};
}

} // namespace

LearnSection::LearnSection(const SectionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context) {
    setObjectName(u"learnSection"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_section = new PageSection(tr("Learn"), this);
    column->addWidget(m_section);
}

void LearnSection::showNeeds(const std::vector<app::PathNeed>& needs) {
    if (needs.empty()) {
        hide();
        return;
    }
    const auto taught = std::count_if(needs.begin(), needs.end(),
                                      [](const app::PathNeed& need) { return !need.items.empty(); });
    m_section->addSubtitle(
        tr("%Ln topic(s), in the order to learn them; the catalog teaches %1", nullptr, plural(needs.size())).arg(taught));
    int number = 0;
    for (const auto kind :
         {db::NeedKind::Foundation, db::NeedKind::Core, db::NeedKind::Tool, db::NeedKind::Credential}) {
        bool headed = false;
        for (const app::PathNeed& need : needs) {
            if (need.kind != kind)
                continue;
            if (!std::exchange(headed, true))
                m_section->addPart(kindWords(kind));
            addNeed(need, ++number);
        }
    }
}

void LearnSection::addNeed(const app::PathNeed& need, int number) {
    m_section->add(new TextLabel(tr("%1  %2").arg(QString::number(number), topicName(need.name)), TypeSize::Base,
                                 Role::Text, m_section),
                   8);
    if (need.have)
        m_section->addRemark(tr("You can do this already."));
    else if (need.items.empty())
        addSearch(need);
    else
        addRows(need);
}

void LearnSection::addRows(const app::PathNeed& need) {
    auto* box = new QWidget(m_section);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (std::size_t i = 0; i < std::min(itemsShown, need.items.size()); ++i) {
        auto* row = new PathRow(need.items[i], m_context.desk.keeper, box);
        connect(row, &PathRow::itemRequested, this,
                [go = m_context.go](const QString& key) { go(routeToItem(key)); });
        column->addWidget(row);
    }
    m_section->add(box, 2);
}

void LearnSection::addSearch(const app::PathNeed& need) {
    m_section->addRemark(tr("Nothing in the catalog surely teaches this."));
    const QString words = tr("%1 course").arg(topicName(need.name));
    auto* link =
        new LinkLabel(tr("Search the web for \u201C%1\u201D").arg(words), LinkLabel::Form::Row, m_section);
    link->setObjectName(u"web-"_s + text(need.topic));
    link->setToolTip(tr("Opens %1 in your browser; another place is chosen in Preferences")
                         .arg(webPlace(m_context.desk.state).name));
    connect(link, &LinkLabel::clicked, this, [this, words] {
        m_context.desk.dialogs.openLink(webSearchAddress(m_context.desk.state, words));
    });
    m_section->add(link, 2);
}

} // namespace waymark::ui
