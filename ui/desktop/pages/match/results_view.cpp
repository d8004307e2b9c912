// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/results_view.h"

#include "ui/desktop/pages/match/hexagon.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/result_list.h"
#include "ui/desktop/pages/match/why_card.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/words/interest_items.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QLocale>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t looked = 50;
constexpr std::size_t fieldsNamed = 5;
constexpr int whyWidth = 324;
constexpr int narrow = 760;

QString counted(std::size_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

/// How many of these careers each field has, most first.
template <class Careers>
std::vector<std::pair<std::size_t, std::string>> fieldsOf(const MatchTable& table, const Careers& careers) {
    std::map<std::string, std::size_t> counts;
    for (const std::size_t career : careers)
        ++counts[table.careers[career].group];
    std::vector<std::pair<std::size_t, std::string>> fields;
    for (const auto& [group, count] : counts)
        fields.emplace_back(count, group);
    std::stable_sort(fields.begin(), fields.end(),
                     [](const auto& left, const auto& right) { return left.first > right.first; });
    return fields;
}

QString nameOf(const MatchTable& table, const std::string& group) {
    for (const auto& one : table.groups)
        if (one.code == group)
            return fromUtf8(one.name);
    return fromUtf8(group);
}

} // namespace

ResultsView::ResultsView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_stack(new QStackedWidget(this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_stack, 1);
    m_stack->addWidget(makeRanked());
    auto* flat = new QWidget(this);
    m_flat = new QVBoxLayout(flat);
    m_flat->setContentsMargins(40, 20, 40, 20);
    m_flat->setSpacing(8);
    m_stack->addWidget(scrolled(flat, this));
    m_why = new WhyCard(session, this);
    m_whyArea = scrolled(m_why, this);
    m_whyArea->setFixedWidth(whyWidth);
    row->addWidget(m_whyArea);
    connect(m_why, &WhyCard::careerAsked, this, &ResultsView::careerAsked);
    connect(m_why, &WhyCard::compareAsked, this, &ResultsView::compareAsked);
    connect(&session, &MatchSession::changed, this, &ResultsView::fill);
    fill();
}

QWidget* ResultsView::makeRanked() {
    auto* ranked = new QWidget(this);
    auto* column = new QVBoxLayout(ranked);
    column->setContentsMargins(24, 16, 0, 0);
    column->setSpacing(6);
    m_head = heading({}, TypeSize::Section, ranked);
    column->addWidget(m_head);
    m_sentence = wrapped({}, TypeSize::Small, Role::Text2, ranked);
    column->addWidget(m_sentence);
    auto* fields = new QWidget(ranked);
    m_fields = new FlowLayout(fields);
    column->addWidget(fields);
    column->addWidget(makeOrder(ranked));
    m_model = new MatchedModel(m_session, this);
    m_list = new QListView(ranked);
    m_list->setObjectName(u"results"_s);
    m_list->setAccessibleName(tr("Careers by how well they fit"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MatchedDelegate(m_list));
    column->addWidget(m_list, 1);
    connect(m_order, &SegmentedSwitch::currentChosen, this, [this](int order) {
        m_model->setOrder(static_cast<MatchedModel::Order>(order));
        showWhy();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) {
                if (!current.isValid())
                    return;
                m_chosen = static_cast<std::size_t>(current.data(MatchedModel::CareerRole).toInt());
                m_why->setCareer(m_chosen);
            });
    connect(m_list, &QListView::activated, this, [this](const QModelIndex& index) {
        Q_EMIT careerAsked(index.data(MatchedModel::KeyRole).toString());
    });
    return ranked;
}

QWidget* ResultsView::makeOrder(QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* row = new FlowLayout(box);
    m_order = new SegmentedSwitch(tr("Sort by"), {tr("Interests fit"), tr("Skills readiness"), tr("Preparation"), tr("Pay")},
                                  box);
    row->addWidget(m_order);
    auto* only = new QComboBox(box);
    only->setObjectName(u"only-results"_s);
    only->setAccessibleName(tr("Show"));
    only->addItems({tr("Show all"), tr("Fit of 0.50 or more"), tr("Skills ready to 70 % or more"),
                    tr("Up to two years to prepare"), tr("Pay of 60,000 USD or more")});
    row->addWidget(only);
    m_shown = new TextLabel({}, TypeSize::Small, Role::Text2, box);
    row->addWidget(m_shown);
    connect(only, &QComboBox::activated, this, [this](int which) {
        m_model->setOnly(static_cast<MatchedModel::Only>(which));
        fillShown();
        showWhy();
    });
    return box;
}

/// What a filter leaves out without knowing is said, and so is whose pay it is.
void ResultsView::fillShown() {
    QStringList parts;
    if (m_model->rowCount() < static_cast<int>(m_session.ranked().size()))
        parts += tr("%1 shown").arg(counted(static_cast<std::size_t>(m_model->rowCount())));
    if (m_model->unknown() > 0)
        parts += tr("%1 left out, not known").arg(counted(static_cast<std::size_t>(m_model->unknown())));
    if (const auto& place = m_session.table().learner.place)
        parts += tr("here: %1").arg(fromUtf8(place->name));
    m_shown->setText(parts.join(u" · "_s));
}

void ResultsView::fill() {
    const bool ranked = m_session.rankable();
    m_stack->setCurrentIndex(ranked ? 0 : 1);
    m_whyArea->setVisible(ranked && width() >= narrow);
    if (!ranked)
        return fillFlat();
    m_model->read();
    m_head->setText(tr("%Ln career(s), closest interests first", nullptr, plural(m_session.ranked().size())));
    const QString spread = QLocale().toString(m_session.spread(), 'f', 1);
    m_sentence->setText(
        m_session.shaky()
            ? tr("Shaky: your six scores spread by %1 of at least 8 for a steady list. One other answer may "
                 "move much; look at fields first.")
                  .arg(spread)
            : tr("Scores differ enough to rank (spread %1).").arg(spread));
    m_sentence->setInk(m_session.shaky() ? Role::Warn : Role::Text2);
    fillFields();
    fillShown();
    showWhy();
}

void ResultsView::fillFields() {
    clearLayout(*m_fields);
    std::vector<std::size_t> first;
    for (std::size_t place = 0; place < std::min(looked, m_session.ranked().size()); ++place)
        first.push_back(m_session.ranked()[place].career);
    m_fields->addWidget(
        new TextLabel(tr("In your first %1:").arg(first.size()), TypeSize::Small, Role::Text2, this));
    std::size_t named = 0;
    for (const auto& [count, group] : fieldsOf(m_session.table(), first)) {
        if (++named > fieldsNamed)
            break;
        const bool chosen = m_model->field() == group;
        auto* chip = new FilterChip(tr("%1 %2").arg(nameOf(m_session.table(), group), counted(count)),
                                    chosen ? FilterChip::Form::Set : FilterChip::Form::Add, this);
        const auto turn = [this, group = group, chosen] {
            m_model->setField(chosen ? std::string() : group);
            fillFields();
            fillShown();
            showWhy();
        };
        connect(chip, &FilterChip::clicked, this, turn);
        connect(chip, &FilterChip::removed, this, turn);
        m_fields->addWidget(chip);
    }
}

/// The career chosen before, where it is still there, else the first.
void ResultsView::showWhy() {
    const int row = m_chosen ? m_model->rowOf(*m_chosen) : -1;
    if (m_model->rowCount() == 0)
        return m_why->setCareer(std::nullopt);
    m_list->setCurrentIndex(m_model->index(std::max(0, row)));
}

void ResultsView::fillFlat() {
    clearLayout(*m_flat);
    const int given = app::answersGiven(m_session.answers());
    const bool early = !m_session.flat();
    m_flat->addWidget(heading(early ? tr("No list yet") : tr("Your answers are too alike to rank careers"),
                              TypeSize::Section, this));
    m_flat->addWidget(wrapped(
        early ? tr("A list needs three answers of each type; eighteen questions, about a minute.")
              : tr("Your six scores spread by %1 and a list needs 4. With scores this even, one other "
                   "answer would turn the list over, so Waymark does not make one. About one person "
                   "in three answers like this. It says nothing about ability.")
                    .arg(QLocale().toString(m_session.spread(), 'f', 1)),
        TypeSize::Base, Role::Text2, this));
    auto* hexagon = new Hexagon(this);
    hexagon->setScores(m_session.scores(), false);
    m_flat->addWidget(hexagon);
    auto* more =
        new HeadButton(u"list"_s,
                       given == 0                                         ? tr("Answer 30 questions")
                       : given < static_cast<int>(app::interestQuestions) ? tr("Answer more questions")
                                                                          : tr("Look at your answers again"),
                       this);
    more->setObjectName(u"more-questions"_s);
    connect(more, &QPushButton::clicked, this, &ResultsView::interestsAsked);
    auto* matters = new HeadButton(u"check"_s, tr("Start from what matters"), this);
    connect(matters, &QPushButton::clicked, this, &ResultsView::mattersAsked);
    m_flat->addWidget(more, 0, Qt::AlignLeft);
    m_flat->addWidget(matters, 0, Qt::AlignLeft);
    m_flat->addSpacing(16);
    m_flat->addWidget(heading(tr("Fields to look around in"), TypeSize::Section, this));
    m_flat->addWidget(
        wrapped(tr("Careers left in each, not a ranking."), TypeSize::Small, Role::Text2, this));
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box);
    for (const auto& [count, group] : fieldsOf(m_session.table(), m_session.screening().kept)) {
        auto* link = new FilterChip(tr("%1 %2").arg(nameOf(m_session.table(), group), counted(count)),
                                    FilterChip::Form::Add, box);
        connect(link, &FilterChip::clicked, this,
                [this, code = fromUtf8(group)] { Q_EMIT fieldAsked(code); });
        flow->addWidget(link);
    }
    m_flat->addWidget(box);
    fillTries();
    m_flat->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, this));
    m_flat->addStretch(1);
}

void ResultsView::fillTries() {
    const auto scores = m_session.scores();
    if (!scores)
        return;
    std::array<std::size_t, app::interestTypes> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&scores](std::size_t left, std::size_t right) {
        return (*scores)[left] > (*scores)[right];
    });
    m_flat->addSpacing(16);
    m_flat->addWidget(heading(tr("Three things to try this week"), TypeSize::Section, this));
    m_flat->addWidget(wrapped(tr("Doing tells more than asking."), TypeSize::Small, Role::Text2, this));
    for (std::size_t i = 0; i < 3; ++i)
        m_flat->addWidget(wrapped(tr("%1: %2").arg(interestTypeName(order[i]), interestTry(order[i])),
                                  TypeSize::Base, Role::Text, this));
}

void ResultsView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_whyArea->setVisible(m_session.rankable() && width() >= narrow);
}

} // namespace waymark::ui
