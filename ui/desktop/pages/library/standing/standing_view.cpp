// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/standing/standing_view.h"

#include "app/library/progress.h"
#include "db/library/hours_log.h"
#include "db/library/lists.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/standing/month_bars.h"
#include "ui/desktop/pages/library/standing/standing_row.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/item_kind.h"
#include "ui/words/kept_words.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>
#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr std::size_t mostRows = 8;

QVBoxLayout* section(QWidget* parent, const QString& name, const QString& second, QWidget*& holder) {
    holder = new QWidget(parent);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading(name, TypeSize::Section, holder));
    head->addWidget(new TextLabel(second, TypeSize::Small, Role::Text3, holder), 1, Qt::AlignBottom);
    column->addLayout(head);
    column->addSpacing(6);
    return column;
}

void addFigure(QHBoxLayout* row, const QString& name, const QString& figure, QWidget* parent) {
    if (row->count() > 0) {
        row->addSpacing(20);
        row->addWidget(new Hairline(Qt::Vertical, parent));
        row->addSpacing(20);
    }
    auto* column = new QVBoxLayout;
    column->setSpacing(2);
    column->addWidget(new TextLabel(name, TypeSize::Small, Role::Text3, parent));
    auto* value = new TextLabel(figure, TypeSize::Section, Role::Text, parent);
    value->setAccessibleName(u"%1: %2"_s.arg(name, figure));
    column->addWidget(value);
    row->addLayout(column);
}

struct ListProgress {
    db::KeptList list;
    int done = 0;
    int all = 0;
};

std::vector<ListProgress> progressOfLists(db::Library& library) {
    std::vector<ListProgress> all;
    for (const db::KeptList& list : db::Lists(library).all().valueOr({})) {
        if (list.items == 0)
            continue;
        db::ItemQuery query;
        query.list = list.name;
        ListProgress progress{list, 0, 0};
        for (const auto& count : db::Items(library).statuses(query).valueOr({})) {
            const auto status = db::keptStatusFromName(count.value);
            if (status == db::KeptStatus::Dropped)
                continue; // what was let go is no longer on the way
            progress.all += count.items;
            progress.done += status == db::KeptStatus::Done ? count.items : 0;
        }
        all.push_back(progress);
    }
    return all;
}

struct PlanWithProgress {
    db::KeptItem item;
    app::PathProgress progress;
};

std::vector<PlanWithProgress> progressOfPlans(db::Library& library) {
    const db::Items items(library);
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Plan};
    std::vector<PlanWithProgress> all;
    for (const db::KeptItem& item : items.read(items.find(query).valueOr({})).valueOr({})) {
        const auto plan = db::planFrom(item.content);
        if (!plan)
            continue;
        std::map<std::string, db::KeptItem> steps;
        for (const db::Plan::Step& step : plan->steps) {
            const auto key = db::ItemKey::parse(step.key);
            const auto kept = key ? items.item(*key) : db::Result<db::KeptItem>(key.error());
            if (kept && kept->removedAt.empty())
                steps[step.key] = *kept;
        }
        all.push_back({item, app::progressOf(*plan, [&](const std::string& key) {
                           const auto found = steps.find(key);
                           return found == steps.end() ? nullptr : &found->second;
                       })});
    }
    return all;
}

} // namespace

StandingView::StandingView(LibrarySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this)) {
    setObjectName(u"standing"_s);
    m_column->setContentsMargins(0, 0, 0, 0);
    connect(&session, &LibrarySession::libraryChanged, this, [this] {
        if (isVisible())
            refresh();
    });
}

void StandingView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    refresh();
}

void StandingView::refresh() {
    if (m_content) {
        m_content->hide();
        m_content->deleteLater(); // a row of it may be what was just pressed
    }
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_content = scroll;
    scroll->setWidget(makeContent());
    m_column->addWidget(scroll);
}

QWidget* StandingView::makeContent() {
    const db::Standing standing = db::HoursLog(m_session.library()).standing().valueOr({});
    auto* content = new QWidget(this);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 20, margin, margin);
    column->setSpacing(0);
    addFigures(column, standing);
    column->addSpacing(24);
    addItems(column, standing);
    column->addSpacing(32);
    addMonths(column, standing);
    column->addSpacing(32);
    addPathsAndLists(column);
    column->addStretch(1);
    return content;
}

StandingRow* StandingView::itemRow(const db::KeptItem& item, const QString& figure, QWidget* parent) {
    auto* row = new StandingRow(itemKindIcon(item.key.kind()), fromUtf8(item.facts.title), figure, parent);
    connect(row, &StandingRow::clicked, this, [this, key = fromUtf8(item.key.text())] { Q_EMIT itemAsked(key); });
    return row;
}

void StandingView::addFigures(QVBoxLayout* column, const db::Standing& standing) {
    QWidget* content = column->parentWidget();
    auto* figures = new QHBoxLayout;
    figures->setSpacing(0);
    const QLocale locale;
    addFigure(figures, statusWord(db::KeptStatus::Doing),
              locale.toString(static_cast<qulonglong>(standing.doing.size())), content);
    addFigure(figures, statusWord(db::KeptStatus::Want), locale.toString(standing.want), content);
    addFigure(figures, statusWord(db::KeptStatus::Done), locale.toString(standing.done), content);
    addFigure(figures, tr("Hours"), plainHours(standing.hours), content);
    figures->addStretch(1);
    column->addLayout(figures);
}

void StandingView::addItems(QVBoxLayout* column, const db::Standing& standing) {
    QWidget* content = column->parentWidget();
    auto* both = new QHBoxLayout;
    both->setSpacing(40);
    QWidget* holder = nullptr;
    QVBoxLayout* doing = section(content, tr("Doing now"), {}, holder);
    both->addWidget(holder, 1, Qt::AlignTop);
    for (std::size_t i = 0; i < std::min(mostRows, standing.doing.size()); ++i) {
        const db::KeptItem& item = standing.doing[i];
        const QString hours = hoursWords(item);
        auto* row = itemRow(item, hours.isEmpty() ? QString() : tr("%1 h").arg(hours), holder);
        row->setShare(progressOf(item));
        doing->addWidget(row);
    }
    if (standing.doing.empty())
        doing->addWidget(
            new TextLabel(tr("Nothing is marked as active."), TypeSize::Base, Role::Text2, holder));
    QVBoxLayout* next =
        section(content, tr("Next"), standing.want > 0 ? tr("oldest wish first") : QString(), holder);
    both->addWidget(holder, 1, Qt::AlignTop);
    for (std::size_t i = 0; i < std::min(mostRows, standing.next.size()); ++i) {
        const auto& hours = standing.next[i].facts.hours;
        next->addWidget(
            itemRow(standing.next[i], hours ? tr("%1 h").arg(plainHours(*hours)) : QString(), holder));
    }
    if (standing.next.empty())
        next->addWidget(new TextLabel(tr("No wishes. Set an item's status to Wish to see it here."),
                                      TypeSize::Base, Role::Text2, holder));
    column->addLayout(both);
}

void StandingView::addMonths(QVBoxLayout* column, const db::Standing& standing) {
    QWidget* holder = nullptr;
    QVBoxLayout* months =
        section(column->parentWidget(), tr("Done by month"), tr("hours written down, and items finished"), holder);
    auto* bars = new MonthBars(holder);
    bars->setObjectName(u"months"_s);
    bars->setMonths(standing.months, fromUtf8(m_session.now()).left(7));
    months->addWidget(bars);
    column->addWidget(holder);
}

void StandingView::addPathsAndLists(QVBoxLayout* column) {
    const auto lists = progressOfLists(m_session.library());
    const auto plans = progressOfPlans(m_session.library());
    if (lists.empty() && plans.empty())
        return;
    QWidget* holder = nullptr;
    QVBoxLayout* paths = section(column->parentWidget(), tr("Along each path and list"), {}, holder);
    for (const PlanWithProgress& plan : plans) {
        QString figure = tr("%1 of %2 done").arg(plan.progress.done).arg(plan.progress.steps);
        auto* row = itemRow(plan.item, figure, holder);
        row->setShare(
            plan.progress.steps == 0 ? 0 : static_cast<double>(plan.progress.done) / plan.progress.steps,
            plan.progress.done == plan.progress.steps);
        paths->addWidget(row);
    }
    for (const ListProgress& progress : lists) {
        const double share = progress.all == 0 ? 0 : static_cast<double>(progress.done) / progress.all;
        auto* row = new StandingRow(u"list"_s, fromUtf8(progress.list.title),
                                    tr("%1 of %2 done").arg(progress.done).arg(progress.all), holder);
        row->setShare(share, progress.done == progress.all && progress.all > 0);
        connect(row, &StandingRow::clicked, this, [this, name = fromUtf8(progress.list.name)] {
            Q_EMIT shelfAsked({ShelfKind::List, name});
        });
        paths->addWidget(row);
    }
    column->addWidget(holder);
}

} // namespace waymark::ui
