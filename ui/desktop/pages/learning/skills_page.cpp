// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/skills_page.h"

#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/browse/learner_languages.h"
#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/item_detail.h"
#include "ui/desktop/pages/items/skill_lessons.h"
#include "ui/desktop/pages/learning/skill_uses_delegate.h"
#include "ui/desktop/pages/learning/skill_uses_model.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/table_head.h"
#include "ui/words/names.h"

#include <QHeaderView>
#include <QLocale>
#include <QTableView>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowHeight = 28;
constexpr int measureWidth = 150;
constexpr int cellPadding = 8;

void dress(QTableView* table) {
    table->setObjectName(u"uses"_s);
    table->setItemDelegate(new SkillUsesDelegate(table));
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setMouseTracking(true);
    table->setCornerButtonEnabled(false);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->verticalHeader()->hide();
    table->verticalHeader()->setMinimumSectionSize(rowHeight);
    table->verticalHeader()->setDefaultSectionSize(std::max(rowHeight, table->fontMetrics().height() + 12));
}

} // namespace

SkillsPage::SkillsPage(const Services& services, QWidget* parent)
    : BrowsePage(services, PageId::Skills,
                 {db::ItemKind::Skill,
                  u"skills"_s,
                  tr("Skills"),
                  tr("This catalog holds no skills."),
                  tr("No skill matches."),
                  {db::SortOrder::Relevance, db::SortOrder::Title}},
                 parent) {}

QWidget* SkillsPage::makeDetail(const QString& key, QWidget* parent) {
    const db::SkillKey skillKey = db::SkillKey::trusted(key.toStdString());
    const db::Result<db::Skill> skill = services().catalog.skill(skillKey);
    if (!skill)
        return makeSentence(tr("This catalog holds no skill under %1.").arg(key), parent);
    db::Result<std::vector<db::SkillUse>> uses = services().catalog.skillUses(skillKey);
    if (!uses)
        return makeSentence(QString::fromStdString(uses.error().message), parent);

    auto* detail = new ItemDetail(services(), parent);
    detail->addHead(skillKindName(skill->kind), toolClassName(skill->category),
                    rememberedItem(services().catalog, key).value_or(db::Bookmark{}));
    addLessons(*detail, services().catalog, *skill, learnerLanguages(),
               [this](const Route& route) { Q_EMIT routeRequested(route); });
    addLearners(*detail, services().catalog, *skill);
    connect(detail, &ItemDetail::linkChosen, this, [this](const QString& id) { linkChosen(id); });
    connect(detail, &ItemDetail::routeAsked, this, &Page::routeRequested);
    if (uses->empty()) {
        auto* none = new EmptyState(detail);
        none->setWords(tr("No career of this catalog names it."));
        detail->column()->addWidget(none);
        detail->column()->addStretch(1);
    } else {
        addUses(*detail, *skill, std::move(*uses));
    }
    detail->addSource(skill->sourceId);
    return scrolled(detail, parent);
}

void SkillsPage::addUses(ItemDetail& detail, const db::Skill& skill, std::vector<db::SkillUse> uses) {
    const int count = static_cast<int>(uses.size());
    const bool tool = skill.kind == db::SkillKind::Technology;
    detail.addHeading(tool ? tr("Tool of %Ln career(s)", nullptr, count)
                           : tr("%Ln career(s) by how much it matters", nullptr, count));
    auto* table = new QTableView(&detail);
    auto* model = new SkillUsesModel(std::move(uses), skill.kind, table);
    table->setModel(model);
    dress(table);
    table->setAccessibleName(tr("Careers that need %1").arg(skillName(skill.name)));
    auto* header = new TableHead(cellPadding, cellPadding, table);
    table->setHorizontalHeader(header);
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setSectionResizeMode(SkillUsesModel::Career, QHeaderView::Stretch);
    for (int column = 1; column < model->columnCount(); ++column)
        header->resizeSection(column, measureWidth);
    header->setSortIndicator(1, Qt::DescendingOrder);
    rememberColumns(header,
                    tool ? QStringList{u"career"_s, u"postings"_s}
                         : QStringList{u"career"_s, u"importance"_s, u"level"_s},
                    services().state, tool ? u"skills.tool-columns"_s : u"skills.columns"_s);
    table->setSortingEnabled(true);
    const auto openCareer = [this, model](const QModelIndex& index) {
        Q_EMIT routeRequested(routeToItem(model->careerKey(index.row())));
    };
    connect(table, &QTableView::activated, this, openCareer);
    const auto* menu =
        new RowMenu(services(), *table, [model](const QModelIndex& row) { return model->careerKey(row.row()); });
    connect(menu, &RowMenu::routeAsked, this, &SkillsPage::routeRequested);
    connect(table, &QTableView::clicked, this, [openCareer](const QModelIndex& index) {
        if (index.column() == SkillUsesModel::Career)
            openCareer(index);
    });
    detail.column()->addWidget(table, 1);
}

std::unique_ptr<Page> makeSkillsPage(const Services& services) {
    return std::make_unique<SkillsPage>(services);
}

} // namespace waymark::ui
