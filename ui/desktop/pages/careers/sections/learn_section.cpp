// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/learn_section.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/widgets/link_label.h"

#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t itemsShown = 2;

QString kindWords(db::NeedKind kind) {
    switch (kind) {
    case db::NeedKind::Foundation:
        return LearnSection::tr("to begin with");
    case db::NeedKind::Core:
        return LearnSection::tr("what the work is");
    case db::NeedKind::Tool:
        return LearnSection::tr("a tool of the work");
    case db::NeedKind::Credential:
        return LearnSection::tr("a licence or certificate");
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
    m_section->addSubtitle(tr("%1 things to learn, in this order; the catalog teaches %2 of them")
                               .arg(needs.size())
                               .arg(taught));
    int number = 0;
    for (const app::PathNeed& need : needs)
        addNeed(need, ++number);
}

void LearnSection::addNeed(const app::PathNeed& need, int number) {
    m_section->addPart(tr("%1  %2").arg(QString::number(number), text(need.name)));
    m_section->addRemark(kindWords(need.kind));
    if (need.items.empty())
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
    m_section->addRemark(tr("Nothing in the catalog teaches this."));
    auto* link = new LinkLabel(tr("Search the web for \u201C%1 course\u201D").arg(text(need.name)),
                               LinkLabel::Form::Row, m_section);
    link->setToolTip(tr("Opens a search in your browser"));
    connect(link, &LinkLabel::clicked, this, [this, name = text(need.name)] {
        const QString words = QString::fromUtf8(QUrl::toPercentEncoding(name + u" course"_s));
        m_context.desk.dialogs.openLink(u"https://duckduckgo.com/?q="_s + words);
    });
    m_section->add(link, 2);
}

} // namespace waymark::ui
