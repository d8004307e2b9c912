// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/work_section.h"

#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shortTasks = 6;
constexpr int widestLine = 780; ///< as wide as written words

/// One task behind a dot, wrapped beside it. Its words are data and never read as Markdown.
QWidget* taskRow(const db::CareerTask& task, QWidget* parent) {
    auto* row = new QWidget(parent);
    row->setObjectName(u"task"_s);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 3, 0, 3);
    line->setSpacing(8);
    line->addWidget(new TextLabel(u"\u2022"_s, TypeSize::Base, Role::Text3, row), 0, Qt::AlignTop);
    auto* words =
        new TextLabel(fromUtf8(task.statement), TypeSize::Base, task.core ? Role::Text : Role::Text2, row);
    words->setWordWrap(true);
    line->addWidget(words, 1);
    return row;
}

/// Whose words these are, and for which occupation where that is a wider one.
QString remark(const SectionContext& context) {
    const auto& facts = context.page.facts;
    const db::Source* source = context.source(facts.tasks.front().sourceId);
    const QString whose =
        source ? tr("In the words of the %1").arg(fromUtf8(source->title)) : tr("In the publisher's words");
    return facts.factsAreParents && facts.parent
               ? tr("%1, for %2; what most do comes first").arg(whose, careerName(facts.parent->title))
               : tr("%1; what most do comes first").arg(whose);
}

void addTasks(PageSection* section, const SectionContext& context, bool afterWords) {
    const auto& tasks = context.page.facts.tasks;
    if (afterWords)
        section->beginFigures(tr("tasks of the publisher"));
    section->addPart(tr("Tasks"));
    section->addRemark(remark(context));
    // Beside a stretch: only so does the height asked for know how wide the lines may be.
    auto* holder = new QWidget(section);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(0);
    auto* list = new QWidget(holder);
    list->setObjectName(u"tasks"_s);
    list->setAccessibleName(tr("Tasks"));
    list->setMaximumWidth(scaled(widestLine, fontScale(section->fontMetrics())));
    auto* column = new QVBoxLayout(list);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    std::vector<QWidget*> further;
    for (const db::CareerTask& task : tasks) {
        auto* row = taskRow(task, list);
        column->addWidget(row);
        if (static_cast<std::size_t>(column->count()) > shortTasks)
            further.push_back(row);
    }
    line->addWidget(list, 1);
    line->addStretch(0);
    section->add(holder, 4);
    if (further.empty())
        return;
    for (QWidget* row : further)
        row->hide();
    const QString more = tr("See all %Ln task(s)", nullptr, plural(tasks.size()));
    auto* link = new LinkLabel(more, LinkLabel::Form::Link, list);
    link->setObjectName(u"allTasks"_s);
    column->addSpacing(4);
    column->addWidget(link, 0, Qt::AlignLeft);
    QObject::connect(link, &LinkLabel::clicked, list, [link, more, further] {
        const bool expand = further.front()->isHidden();
        for (QWidget* row : further)
            row->setVisible(expand);
        link->setText(expand ? tr("Show fewer") : more);
    });
}

} // namespace

PageSection* workSection(const SectionContext& context, QWidget* parent) {
    PageSection* section = proseSection(context, db::SectionKind::Work, parent);
    if (context.page.facts.tasks.empty())
        return section;
    const bool written = section;
    if (!section)
        section = new PageSection(appWords(app::sectionTitle(db::SectionKind::Work)), parent);
    addTasks(section, context, written);
    return section;
}

} // namespace waymark::ui
