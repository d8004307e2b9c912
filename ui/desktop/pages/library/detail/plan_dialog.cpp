// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/plan_dialog.h"

#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/library/detail/own_words.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/kept_words.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

enum Column { Step, Hours, Due };
constexpr double mostHours = 100'000;

QString text(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

} // namespace

PlanDialog::PlanDialog(Keeper& keeper, const db::KeptItem& item, QWidget* parent)
    : QDialog(parent)
    , m_keeper(keeper)
    , m_item(item)
    , m_plan(db::planFrom(item.content).valueOr({}))
    , m_title(new QLineEdit(text(item.facts.title), this))
    , m_steps(new QTableWidget(0, 3, this))
    , m_words(new TextLabel({}, TypeSize::Small, Role::Warn, this)) {
    setWindowTitle(tr("Plan"));
    resize(600, 440);
    auto* column = new QVBoxLayout(this);
    m_title->setAccessibleName(tr("Name of the plan"));
    m_title->setMinimumHeight(28);
    column->addWidget(m_title);
    m_steps->setObjectName(u"steps"_s);
    m_steps->setAccessibleName(tr("Steps"));
    m_steps->setHorizontalHeaderLabels({tr("Step"), tr("Hours"), tr("Done by")});
    m_steps->horizontalHeader()->setSectionResizeMode(Step, QHeaderView::Stretch);
    m_steps->horizontalHeader()->setHighlightSections(false);
    m_steps->verticalHeader()->hide();
    m_steps->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_steps->setSelectionMode(QAbstractItemView::SingleSelection);
    m_steps->setShowGrid(false);
    column->addWidget(m_steps, 1);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    const auto add = [&](const QString& words, const QString& name, auto act) {
        auto* button = buttons->addButton(words, QDialogButtonBox::ActionRole);
        button->setObjectName(name);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(tr("Add step"), u"add-step"_s, [this] { addStep(); });
    add(tr("Remove"), u"remove-step"_s, [this] { removeStep(); });
    add(tr("Up"), u"step-up"_s, [this] { moveStep(-1); });
    add(tr("Down"), u"step-down"_s, [this] { moveStep(1); });
    connect(buttons, &QDialogButtonBox::accepted, this, &PlanDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    fill();
}

void PlanDialog::fill() {
    m_steps->setRowCount(static_cast<int>(m_plan.steps.size()));
    const db::Items items(m_keeper.library());
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        const db::Plan::Step& step = m_plan.steps[static_cast<std::size_t>(row)];
        auto* name = new QTableWidgetItem(text(step.title));
        bool done = step.done;
        if (!step.key.empty()) {
            const auto key = db::ItemKey::parse(step.key);
            const auto kept = key ? items.item(*key) : db::Result<db::KeptItem>(key.error());
            done = kept && kept->status == db::KeptStatus::Done;
            // Its status in the library says so, not a tick here.
            name->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
            name->setToolTip(tr("Done when its status in My library is Done"));
        } else {
            name->setFlags(name->flags() | Qt::ItemIsUserCheckable);
        }
        name->setCheckState(done ? Qt::Checked : Qt::Unchecked);
        m_steps->setItem(row, Step, name);
        m_steps->setItem(row, Hours, new QTableWidgetItem(step.hours ? plainHours(*step.hours) : QString()));
        m_steps->setItem(row, Due, new QTableWidgetItem(text(step.dueOn)));
    }
}

bool PlanDialog::read() {
    for (int row = 0; row < m_steps->rowCount(); ++row) {
        db::Plan::Step& step = m_plan.steps[static_cast<std::size_t>(row)];
        if (step.key.empty()) {
            step.title = m_steps->item(row, Step)->text().trimmed().toStdString();
            step.done = m_steps->item(row, Step)->checkState() == Qt::Checked;
        }
        step.hours = hoursFromText(m_steps->item(row, Hours)->text(), mostHours);
        const QString due = m_steps->item(row, Due)->text().trimmed();
        const auto day = due.isEmpty() ? std::optional(QString()) : dayFromText(due);
        if (!day) {
            m_words->setText(tr("'%1' is no day; write it as 2026-08-03.").arg(due));
            m_steps->setCurrentCell(row, Due);
            return false;
        }
        step.dueOn = day->toStdString();
    }
    m_words->setText({});
    return true;
}

void PlanDialog::addStep() {
    if (!read())
        return;
    db::Plan::Step step;
    step.title = tr("New step").toStdString();
    m_plan.steps.push_back(step);
    fill();
    m_steps->setCurrentCell(m_steps->rowCount() - 1, Step);
    m_steps->editItem(m_steps->item(m_steps->rowCount() - 1, Step));
}

void PlanDialog::removeStep() {
    const int row = m_steps->currentRow();
    if (row < 0 || !read())
        return;
    m_plan.steps.erase(m_plan.steps.begin() + row);
    fill();
}

void PlanDialog::moveStep(int by) {
    const int row = m_steps->currentRow();
    const int target = row + by;
    if (row < 0 || target < 0 || target >= m_steps->rowCount() || !read())
        return;
    std::swap(m_plan.steps[static_cast<std::size_t>(row)], m_plan.steps[static_cast<std::size_t>(target)]);
    fill();
    m_steps->setCurrentCell(target, Step);
}

void PlanDialog::accept() {
    if (!read())
        return;
    db::ItemFacts facts = m_item.facts;
    const QString title = m_title->text().trimmed();
    if (!title.isEmpty())
        facts.title = title.toStdString();
    const bool saved = m_keeper.change(
        [&](db::Library& library, const std::string& now) {
            return db::Items(library).change(m_item.key, facts, db::contentOf(m_plan, m_item.content), now);
        },
        tr("Changed %1").arg(text(facts.title)), text(facts.title));
    if (saved)
        QDialog::accept();
}

} // namespace waymark::ui
