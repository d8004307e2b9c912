// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/compare_page.h"

#include "app/match/comparison.h"
#include "db/library/match_profiles.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/match/compare_cell.h"
#include "ui/desktop/pages/match/compared_keys.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/words/match_words.h"
#include "ui/words/text.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// What the learner said last in My match, where she said enough.
std::optional<app::InterestProfile> scoresOf(db::Library& library) {
    const db::MatchProfiles profiles(library);
    const auto heads = profiles.all();
    if (!heads || heads->empty())
        return std::nullopt;
    const auto profile = profiles.read(heads->front().name);
    if (!profile || !app::enoughToRank(profile->answers))
        return std::nullopt;
    const auto scores = app::scoresOf(profile->answers);
    return scores && app::spreadOf(*scores) >= app::flatBelow ? scores : std::nullopt;
}

} // namespace

ComparePage::ComparePage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk) {
    setObjectName(u"compare-page"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(8);
    auto facts = readMatchTable(desk.catalog);
    if (!facts) {
        column->addWidget(wrapped(fromUtf8(facts.error().message), TypeSize::Base, Role::Warn, this));
        return;
    }
    m_facts.emplace(*std::move(facts));
    column->addWidget(makeHead());
    m_finding = wrapped({}, TypeSize::Section, Role::Text, this);
    column->addWidget(m_finding);
    m_empty = new EmptyState(this);
    m_empty->setWords(tr("Nothing to compare yet."),
                      tr("Type a career above, or press Compare beside one in My match."));
    column->addWidget(m_empty);
    m_table = new QTableWidget(this);
    m_table->setObjectName(u"comparison"_s);
    m_table->setAccessibleName(tr("Careers side by side"));
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setShowGrid(false);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setItemDelegate(new CompareCell(m_table));
    m_table->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setToolTip(tr("Select a name to take the career out"));
    connect(m_table->horizontalHeader(), &QHeaderView::sectionClicked, this, &ComparePage::remove);
    column->addWidget(m_table, 1);
    setKeys(comparedKeys(desk.state));
}

QWidget* ComparePage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(heading(tr("Compare"), TypeSize::Title, head));
    row->addWidget(new TextLabel(tr("up to four careers, side by side"), TypeSize::Base, Role::Text2, head));
    row->addStretch(1);
    m_adding = new QLineEdit(head);
    m_adding->setObjectName(u"add-compared"_s);
    m_adding->setPlaceholderText(tr("Add a career"));
    m_adding->setAccessibleName(tr("Add a career to compare"));
    m_adding->setMinimumWidth(260);
    QStringList titles;
    for (const auto& career : m_facts->careers)
        titles += fromUtf8(career.title);
    auto* completer = new QCompleter(titles, m_adding);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_adding->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &ComparePage::add);
    connect(m_adding, &QLineEdit::returnPressed, this, [this] { add(m_adding->text()); });
    row->addWidget(m_adding);
    return head;
}

void ComparePage::open(const Route& route) {
    const QStringList keys = comparedIn(route);
    if (m_facts)
        setKeys(keys.isEmpty() ? comparedKeys(m_desk.state) : keys);
}

Route ComparePage::current() const {
    return {PageId::Compare, {}, m_keys.isEmpty() ? QString() : comparedQuery(m_keys)};
}

void ComparePage::focusStart() {
    if (m_adding)
        m_adding->setFocus();
}

void ComparePage::setKeys(const QStringList& keys) {
    m_keys.clear();
    for (const QString& key : keys)
        if (m_facts->placeOf(db::CareerKey::trusted(key.toStdString())) && !m_keys.contains(key) &&
            m_keys.size() < static_cast<qsizetype>(app::mostCompared))
            m_keys += key;
    keepCompared(m_desk.state, m_keys);
    fill();
}

void ComparePage::add(const QString& title) {
    for (const auto& career : m_facts->careers) {
        if (fromUtf8(career.title).compare(title.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        setKeys(addCompared(m_desk.state, fromUtf8(career.key.text())));
        m_adding->clear();
        Q_EMIT routeChanged(current());
        return;
    }
}

void ComparePage::remove(int column) {
    if (column < 0 || column >= m_keys.size())
        return;
    QStringList keys = m_keys;
    keys.removeAt(column);
    setKeys(keys);
    Q_EMIT routeChanged(current());
}

void ComparePage::fill() {
    m_empty->setVisible(m_keys.isEmpty());
    m_table->setVisible(!m_keys.isEmpty());
    const auto scores = scoresOf(m_desk.keeper.library());
    std::vector<app::ComparedCareer> careers;
    QStringList titles;
    for (const QString& key : m_keys) {
        const std::size_t place = *m_facts->placeOf(db::CareerKey::trusted(key.toStdString()));
        careers.push_back(
            {&m_facts->careers[place], scores ? m_facts->ranking.fit(*scores, place) : std::nullopt, {}});
        titles += fromUtf8(m_facts->careers[place].title);
    }
    const auto rows = app::compared(careers);
    m_table->clear();
    m_table->setColumnCount(static_cast<int>(m_keys.size()));
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->setHorizontalHeaderLabels(titles);
    QStringList most;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const auto& fact = rows[static_cast<std::size_t>(row)];
        const QString name = compareFieldName(fact.field);
        if (fact.differsMost)
            most += name.toLower();
        m_table->setVerticalHeaderItem(
            row, new QTableWidgetItem(fact.differsMost ? tr("%1 · differs most").arg(name) : name));
        for (int column = 0; column < m_table->columnCount(); ++column)
            m_table->setItem(row, column, compareItem(fact, static_cast<std::size_t>(column)));
    }
    m_finding->setText(most.size() < 2 ? QString() : tr("They differ most in %1.").arg(most.join(u", "_s)));
}

std::unique_ptr<Page> makeComparePage(const Desk& desk) {
    return std::make_unique<ComparePage>(desk);
}

} // namespace waymark::ui
