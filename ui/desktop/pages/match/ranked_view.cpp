// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/ranked_view.h"

#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/result_columns.h"
#include "ui/desktop/pages/match/result_filters.h"
#include "ui/desktop/pages/match/result_heads.h"
#include "ui/desktop/pages/match/score_strip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/words/names.h"
#include "ui/words/pay_places.h"
#include "ui/words/text.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString counted(std::size_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

QString onlyWords(MatchedModel::Only only) {
    switch (only) {
    case MatchedModel::Only::All:
        return RankedView::tr("show all");
    case MatchedModel::Only::GoodFit:
        return RankedView::tr("fit of 0.50 or more");
    case MatchedModel::Only::Ready:
        return RankedView::tr("skills ready to 70 % or more");
    case MatchedModel::Only::TwoYears:
        return RankedView::tr("up to two years to prepare");
    case MatchedModel::Only::PayOf60k:
        return RankedView::tr("pay of 60,000 USD or more");
    case MatchedModel::Only::Removed:
        return RankedView::tr("those removed");
    }
    return {};
}

QString orderWords(MatchedModel::Order order) {
    switch (order) {
    case MatchedModel::Order::Fit:
        return RankedView::tr("closest interests first");
    case MatchedModel::Order::Readiness:
        return RankedView::tr("readiest skills first");
    case MatchedModel::Order::Preparation:
        return RankedView::tr("shortest preparation first");
    case MatchedModel::Order::Pay:
        return RankedView::tr("highest pay first");
    }
    return {};
}

LinkLabel* quiet(const QString& words, LinkLabel::Form form, QWidget* parent) {
    auto* link = new LinkLabel(words, form, parent);
    link->setType(TypeSize::Small, QFont::Normal);
    return link;
}

} // namespace

RankedView::RankedView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_scores(new ScoreStrip(this))
    , m_shaky(wrapped({}, TypeSize::Small, Role::Warn, this))
    , m_steady(wrapped(tr("Stays in 98 of 100: that often a career keeps a place in your first 20 when a random "
                          "half of your answers counts."),
                       TypeSize::Small, Role::Text2, this))
    , m_shown(wrapped({}, TypeSize::Small, Role::Text2, this))
    , m_heads(new ResultHeads(this))
    , m_model(new MatchedModel(session, this)) {
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 16, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(24, 0, 24, 0);
    top->setSpacing(6);
    top->addWidget(makeHead());
    m_scores->setObjectName(u"scores"_s);
    top->addWidget(m_scores);
    top->addWidget(m_shaky);
    m_filters = new ResultFilters(session, *m_model, this);
    connect(m_filters, &ResultFilters::turned, this, [this] {
        fillHead();
        showCurrent();
    });
    top->addWidget(m_filters);
    top->addWidget(m_steady);
    m_shown->setObjectName(u"shown-results"_s);
    top->addWidget(m_shown);
    column->addLayout(top);
    column->addWidget(m_heads);
    connect(m_heads, &ResultHeads::orderChosen, this, [this](MatchedModel::Order order) {
        m_model->setOrder(order);
        m_heads->setOrder(order);
        fillHead();
        showCurrent();
    });
    makeList();
    column->addWidget(m_list, 1);
    setFolded(false, false);
}

QWidget* RankedView::makeHead() {
    auto* box = new QWidget(this);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_headRow = new QHBoxLayout;
    m_headRow->setSpacing(14);
    column->addLayout(m_headRow);
    m_head = heading({}, TypeSize::Section, box);
    m_head->setObjectName(u"results-head"_s);
    m_head->setWordWrap(true);
    m_headRow->addWidget(m_head, 1);
    m_linksBox = new QWidget(box);
    m_links = new FlowLayout(m_linksBox, 14);
    column->addWidget(m_linksBox);
    m_matters = quiet({}, LinkLabel::Form::Link, box);
    m_matters->setObjectName(u"folded-matters"_s);
    connect(m_matters, &LinkLabel::clicked, this, &RankedView::mattersAsked);
    m_why = quiet(tr("Why is this here?"), LinkLabel::Form::Link, box);
    m_why->setObjectName(u"folded-why"_s);
    connect(m_why, &LinkLabel::clicked, this, &RankedView::whyAsked);
    m_skills = quiet({}, LinkLabel::Form::Link, box);
    m_skills->setObjectName(u"skills-from"_s);
    connect(m_skills, &LinkLabel::clicked, this, &RankedView::skillsAsked);
    m_only = quiet(onlyWords(MatchedModel::Only::All), LinkLabel::Form::Menu, box);
    m_only->setObjectName(u"only-results"_s);
    connect(m_only, &LinkLabel::clicked, this, &RankedView::openOnly);
    for (LinkLabel* link : {m_matters, m_why})
        m_links->addWidget(link);
    m_headRow->addWidget(m_only, 0, Qt::AlignTop);
    return box;
}

/// What the skills are from stands beside the heading where there is room, else among the links below it.
void RankedView::arrangeHead() {
    const bool beside = width() >= ResultColumns::narrow(fontMetrics()) && m_matters->isHidden();
    if (beside != m_skillsBeside) {
        m_skillsBeside = beside;
        m_headRow->removeWidget(m_skills);
        m_links->removeWidget(m_skills);
        if (beside)
            m_headRow->insertWidget(1, m_skills, 0, Qt::AlignTop);
        else
            m_links->addWidget(m_skills);
        m_skills->show();
    }
    m_linksBox->setVisible(!beside || !m_matters->isHidden() || !m_why->isHidden());
}

void RankedView::makeList() {
    m_list = new QListView(this);
    m_list->setObjectName(u"results"_s);
    m_list->setAccessibleName(tr("Careers by how well they fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MatchedDelegate(m_list));
    m_list->viewport()->installEventFilter(this);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_chosen = static_cast<std::size_t>(current.data(MatchedModel::CareerRole).toInt());
                Q_EMIT chosen(m_chosen);
            });
    const auto* menu = new RowMenu(m_session.services(), *m_list, [](const QModelIndex& row) {
        return row.data(MatchedModel::KeyRole).toString();
    });
    connect(menu, &RowMenu::routeAsked, this, &RankedView::routeAsked);
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT careerAsked(index.data(MatchedModel::KeyRole).toString());
    });
}

void RankedView::openOnly() {
    using Only = MatchedModel::Only;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Only only : {Only::All, Only::GoodFit, Only::Ready, Only::TwoYears, Only::PayOf60k, Only::Removed}) {
        if (only == Only::Removed && m_session.removed().empty())
            continue;
        QAction* action = menu->addAction(onlyWords(only), this, [this, only] { showOnly(only); });
        action->setCheckable(true);
        action->setChecked(only == m_model->only());
    }
    menu->popup(m_only->mapToGlobal(QPoint(0, m_only->height())));
}

void RankedView::showOnly(MatchedModel::Only only) {
    m_model->setOnly(only);
    fillHead();
    showCurrent();
}

void RankedView::fill() {
    if (m_model->only() == MatchedModel::Only::Removed && m_session.removed().empty())
        m_model->setOnly(MatchedModel::Only::All);
    if (m_session.profile().name != std::exchange(m_profile, m_session.profile().name))
        m_chosen.reset();
    m_model->read();
    m_scores->setScores(m_session.scores());
    const QString spread = QLocale().toString(m_session.spread(), 'f', 1);
    m_shaky->setVisible(m_session.shaky());
    m_shaky->setText(tr("Shaky: your six scores spread by %1 of at least 8 for a steady list. One other answer may "
                        "move much; look at fields first.")
                         .arg(spread));
    m_filters->fill();
    fillHead();
    showCurrent();
}

/// How many of what, in which order; what a filter leaves out without knowing is said, and so is whose pay it is.
void RankedView::fillHead() {
    const auto count = static_cast<std::size_t>(m_model->rowCount());
    const bool removed = m_model->only() == MatchedModel::Only::Removed;
    if (count == 1)
        m_head->setText(removed ? tr("1 career that what matters removes") : tr("1 career"));
    else
        m_head->setText((removed ? tr("%1 careers that what matters removes, %2") : tr("%1 careers, %2"))
                            .arg(counted(count), orderWords(m_model->order())));
    m_only->setText(onlyWords(m_model->only()));
    m_only->setAccessibleName(tr("Show: %1").arg(m_only->text()));
    const auto& past = m_session.profile().pastCareers;
    QString from = m_session.skillsSaid() ? tr("skills as you said") : tr("say what you have done");
    if (!past.empty())
        if (const auto place = m_session.table().placeOf(past.front())) {
            const QString title = careerName(m_session.table().careers[*place].title);
            from = past.size() > 1 ? tr("skills from %1 and %2 more").arg(title).arg(past.size() - 1)
                                   : tr("skills from %1").arg(title);
        }
    m_skills->setText(from);
    m_matters->setText(m_session.conditions().empty()
                           ? tr("What matters to me")
                           : tr("What matters removes %1").arg(QLocale().toString(m_session.screening().removedTogether)));
    fillShown();
}

void RankedView::fillShown() {
    QStringList parts;
    const auto rows = static_cast<std::size_t>(m_model->rowCount());
    const bool removed = m_model->only() == MatchedModel::Only::Removed;
    if (!removed && rows < m_session.ranked().size())
        parts += tr("of %1 that pass what matters").arg(counted(m_session.ranked().size()));
    if (m_model->unknown() > 0)
        parts += tr("%1 left out, not known").arg(counted(static_cast<std::size_t>(m_model->unknown())));
    const std::size_t all = removed ? static_cast<std::size_t>(m_session.screening().removedTogether)
                                    : m_session.screening().kept.size();
    const std::size_t rated = removed ? m_session.removed().size() : m_session.ranked().size();
    if (all > rated)
        parts += tr("%1 more have no interest ratings and stand in no list").arg(counted(all - rated));
    if (m_model->hasWiderFigures())
        parts += tr("* counted for a wider occupation");
    if (const auto& place = m_session.table().learner.place)
        parts += tr("pay %1 where it is published", "in a place").arg(placeWithin(place->name));
    m_shown->setText(parts.join(u" · "_s));
    m_shown->setVisible(!parts.isEmpty());
}

/// The career chosen before, where it is still there, else the first.
void RankedView::showCurrent() {
    if (m_model->rowCount() == 0) {
        Q_EMIT chosen(std::nullopt);
        return;
    }
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    m_list->setCurrentIndex(m_model->index(std::max(0, row)));
}

void RankedView::setFolded(bool matters, bool why) {
    m_matters->setVisible(matters);
    m_why->setVisible(why);
    arrangeHead();
}

bool RankedView::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize) {
        const int width = m_list->viewport()->width();
        // Rows have another height now.
        const bool isNarrow = width < ResultColumns::narrow(m_list->fontMetrics());
        if (isNarrow != std::exchange(m_isNarrow, isNarrow))
            QMetaObject::invokeMethod(m_list, [list = m_list] { list->doItemsLayout(); }, Qt::QueuedConnection);
        m_heads->setRowWidth(width);
    }
    return QWidget::eventFilter(watched, event);
}

void RankedView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    arrangeHead();
}

} // namespace waymark::ui
