// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/path_section.h"

#include "ui/desktop/pages/careers/sections/path_row.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/link_label.h"

#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t firstShown = 8;

QString subtitle(int count, bool courses) {
    if (count == 1)
        return courses ? PathSection::tr("one course") : PathSection::tr("one book");
    return (courses ? PathSection::tr("%1 courses, the surest of each need first")
                    : PathSection::tr("%1 books, the surest of each need first"))
        .arg(count);
}

} // namespace

PathSection::PathSection(const SectionContext& context, Shows shows, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_shows(shows) {
    setObjectName(shows == Shows::Courses ? u"pathSection"_s : u"readingSection"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_section = new PageSection(shows == Shows::Courses ? tr("Path") : tr("Reading list"), this);
    column->addWidget(m_section);
}

void PathSection::showItems(const std::vector<app::PathItem>& items) {
    const bool courses = m_shows == Shows::Courses;
    if (items.empty()) {
        auto* empty = new EmptyState(m_section);
        empty->setWords(courses ? tr("No course of the catalog matches what this career needs.")
                                : tr("No book of the catalog matches what this career needs."),
                        courses ? tr("Other words may: every course is on the Courses page.")
                                : tr("Other words may: every book is on the Books page."),
                        courses ? tr("Browse courses") : tr("Browse books"));
        connect(empty, &EmptyState::actionRequested, this, [go = m_context.go, courses] {
            go(Route{courses ? PageId::Courses : PageId::Books, {}, {}});
        });
        m_section->add(empty, 8);
        return;
    }
    const int count = static_cast<int>(items.size());
    m_section->addSubtitle(subtitle(count, courses));
    m_shown = shownOf(items);
    m_section->add(new PathHead(m_shown, m_section), 2);
    const std::size_t first = std::min(firstShown, items.size());
    m_section->add(rows(items, 0, first), 0);
    if (first == items.size())
        return;
    auto* link = m_section->addLink(tr("See all %1").arg(items.size()));
    connect(link, &LinkLabel::clicked, this, [this, link, items, first] {
        link->setVisible(false);
        m_section->add(rows(items, first, items.size()), 0);
    });
}

QWidget* PathSection::rows(const std::vector<app::PathItem>& items, std::size_t from, std::size_t to) {
    auto* box = new QWidget(m_section);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    for (std::size_t place = from; place < to; ++place)
        addRow(column, items[place], box);
    return box;
}

void PathSection::addRow(QVBoxLayout* column, const app::PathItem& item, QWidget* parent) {
    auto* row = new PathRow(item, m_shown, m_context.services.session, parent);
    connect(row, &PathRow::itemRequested, this,
            [go = m_context.go](const QString& key) { go(routeToItem(key)); });
    column->addWidget(row);
    ++m_rows;
}

} // namespace waymark::ui
