// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/flat_view.h"

#include "ui/desktop/pages/match/field_counts.h"
#include "ui/desktop/pages/match/hexagon.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/words/interest_items.h"
#include "ui/words/text.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QLocale>
#include <QPushButton>

#include <algorithm>
#include <array>
#include <numeric>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wideColumns = 3, narrowColumns = 2;
constexpr int wideFrom = 760;     ///< for three columns of fields
constexpr int fieldGap = 40;
constexpr int besideHead = 12;
constexpr int typeRoom = 92;
constexpr int hexagonWidth = 340;
constexpr int besideWords = 24;
constexpr int hexagonFrom = 680;  ///< for the hexagon beside the words

QString counted(std::size_t number) {
    return QLocale().toString(static_cast<qlonglong>(number));
}

} // namespace

FlatView::FlatView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_column(new QVBoxLayout(this)) {
    setMaximumWidth(920);
    m_column->setContentsMargins(32, 24, 32, 20);
    m_column->setSpacing(8);
}

void FlatView::fill() {
    clearLayout(*m_column);
    m_heads.clear();
    m_fields = nullptr;
    m_column->addWidget(makeStart());
    m_column->addSpacing(16);
    addHead(tr("Fields to look around in"), tr("Careers left in each, not a ranking."));
    m_column->addWidget(makeFields());
    addTries();
    m_column->addStretch(1);
    m_column->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, this));
}

/// A heading with quiet words behind it.
void FlatView::addHead(const QString& title, const QString& words) {
    auto* line = new QWidget(this);
    auto* row = new QBoxLayout(QBoxLayout::LeftToRight, line);
    row->setContentsMargins(0, 0, 0, 0);
    TextLabel* head = heading(title, TypeSize::Section, line);
    row->addWidget(head, 0, Qt::AlignBottom);
    TextLabel* quiet = wrapped(words, TypeSize::Base, Role::Text2, line);
    row->addWidget(quiet, 1, Qt::AlignBottom);
    m_column->addWidget(line);
    m_heads.push_back({row, head->sizeHint().width() + besideHead + QFontMetrics(quiet->font()).horizontalAdvance(words)});
    arrangeHeads();
}

/// The quiet words stand below where one line is too short for both.
void FlatView::arrangeHeads() {
    const QMargins sides = m_column->contentsMargins();
    for (const Head& head : m_heads) {
        const bool beside = head.needs <= room() - sides.left() - sides.right();
        head.line->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        head.line->setSpacing(beside ? besideHead : 2);
    }
}

void FlatView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_hexagon)
        m_hexagon->setVisible(hasRoomForHexagon());
    arrangeHeads();
    arrangeFields();
}

/// What the area around has: the page's own width follows what is in it.
int FlatView::room() const {
    return parentWidget() ? parentWidget()->width() : width();
}

/// Beside the words whatever their language makes of them.
bool FlatView::hasRoomForHexagon() const {
    const QMargins sides = m_column->contentsMargins();
    const int needed = sides.left() + m_words->minimumSize().width() + besideWords + hexagonWidth + sides.right();
    return room() >= std::max(hexagonFrom, needed);
}

QWidget* FlatView::makeStart() {
    const bool early = !m_session.flat();
    const int given = app::answersGiven(m_session.answers());
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(besideWords);
    auto* words = new QVBoxLayout;
    words->setSpacing(6);
    m_words = words;
    words->addWidget(heading(early ? tr("No list yet") : tr("Your answers are too alike to rank careers"),
                             TypeSize::Section, box));
    words->addWidget(wrapped(
        early ? tr("A list needs three answers of each type: eighteen questions, about a minute.")
              : tr("Your six scores spread by %1 and a list needs 4. With scores this even, one other "
                   "answer would turn the list over, so Waymark does not make one. About one person "
                   "in three answers like this. It says nothing about ability.")
                    .arg(QLocale().toString(m_session.spread(), 'f', 1)),
        TypeSize::Base, Role::Text2, box));
    const int left = static_cast<int>(app::interestQuestions) - given;
    if (given == 0)
        words->addWidget(wayRow(tr("Answer 30 questions"), tr("One at a time, about two minutes."), tr("Begin"),
                                u"more-questions"_s, &FlatView::interestsAsked));
    else if (left > 0)
        words->addWidget(wayRow(tr("Answer more questions"),
                                tr("%1 of 60 answered. More answers are steadier.").arg(given), tr("Go on"),
                                u"more-questions"_s, &FlatView::interestsAsked));
    else
        words->addWidget(wayRow(tr("Look at your answers again"), tr("Change one and watch the shape move."),
                                tr("Open"), u"more-questions"_s, &FlatView::interestsAsked));
    words->addWidget(wayRow(tr("Start from what matters"),
                            m_session.conditions().empty()
                                ? tr("Say what must be true; the rest goes.")
                                : tr("What you said leaves %1 of %2 careers.")
                                      .arg(counted(m_session.screening().kept.size()),
                                           counted(m_session.table().careers.size())),
                            tr("See it"), u"start-matters"_s, &FlatView::mattersAsked));
    words->addStretch(1);
    row->addLayout(words, 1);
    m_hexagon = nullptr;
    if (given > 0) {
        m_hexagon = new QWidget(box);
        auto* shape = new QVBoxLayout(m_hexagon);
        shape->setContentsMargins(0, 0, 0, 0);
        auto* hexagon = new Hexagon(m_hexagon);
        hexagon->setScores(m_session.scores(), false);
        hexagon->setFixedWidth(hexagonWidth);
        shape->addWidget(hexagon);
        auto* caption =
            wrapped(tr("0 to 40 for each type, from %Ln answer(s)", nullptr, given), TypeSize::Small, Role::Text2, m_hexagon);
        caption->setAlignment(Qt::AlignCenter);
        shape->addWidget(caption);
        row->addWidget(m_hexagon, 0, Qt::AlignTop);
        m_hexagon->setVisible(hasRoomForHexagon());
    }
    return box;
}

QWidget* FlatView::wayRow(const QString& title, const QString& words, const QString& door, const QString& name,
                          void (FlatView::*asked)()) {
    auto* row = new QWidget(this);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    auto* said = new QVBoxLayout;
    said->setSpacing(0);
    TextLabel* head = wrapped(title, TypeSize::Base, Role::Text, row);
    head->setWeight(QFont::Medium);
    said->addWidget(head);
    said->addWidget(wrapped(words, TypeSize::Base, Role::Text2, row));
    line->addLayout(said, 1);
    QPushButton* button = plainButton(door, row);
    button->setObjectName(name);
    button->setAccessibleName(tr("%1: %2").arg(title, door));
    connect(button, &QPushButton::clicked, this, asked);
    line->addWidget(button);
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

QWidget* FlatView::makeFields() {
    auto* box = new QWidget(this);
    m_fields = new QGridLayout(box);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_fields->setHorizontalSpacing(fieldGap);
    m_fields->setVerticalSpacing(0);
    m_cells.clear();
    m_fieldColumns = 0;
    for (const auto& [count, group] : fieldsOf(m_session.table(), m_session.screening().kept)) {
        auto* cell = new QWidget(box);
        auto* column = new QVBoxLayout(cell);
        column->setContentsMargins(0, 6, 0, 0);
        column->setSpacing(6);
        auto* line = new QHBoxLayout;
        auto* link = new LinkLabel(fieldName(m_session.table(), group), LinkLabel::Form::Row, cell);
        link->setAccessibleName(tr("%1: %2 careers").arg(link->text(), counted(count)));
        connect(link, &LinkLabel::clicked, this, [this, code = fromUtf8(group)] { Q_EMIT fieldAsked(code); });
        line->addWidget(link);
        line->addStretch(1);
        line->addWidget(new TextLabel(counted(count), TypeSize::Small, Role::Text2, cell));
        column->addLayout(line);
        column->addWidget(new Hairline(Qt::Horizontal, cell));
        m_cells.push_back(cell);
    }
    arrangeFields();
    return box;
}

/// As many columns as the names have room for; the page is filled before it has its width.
void FlatView::arrangeFields() {
    if (!m_fields)
        return;
    int widest = 1;
    for (const QWidget* cell : m_cells)
        widest = std::max(widest, cell->sizeHint().width());
    const QMargins sides = m_column->contentsMargins();
    const int fit = (room() - sides.left() - sides.right() + fieldGap) / (widest + fieldGap);
    const int columns = std::clamp(fit, 1, room() >= wideFrom ? wideColumns : narrowColumns);
    if (columns == std::exchange(m_fieldColumns, columns))
        return;
    for (QWidget* cell : m_cells)
        m_fields->removeWidget(cell);
    int place = 0;
    for (QWidget* cell : m_cells) {
        m_fields->addWidget(cell, place / columns, place % columns);
        ++place;
    }
    for (int column = 0; column < wideColumns; ++column)
        m_fields->setColumnStretch(column, column < columns ? 1 : 0);
}

void FlatView::addTries() {
    const auto scores = m_session.scores();
    if (!scores)
        return;
    std::array<std::size_t, app::interestTypes> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&scores](std::size_t left, std::size_t right) {
        return (*scores)[left] > (*scores)[right];
    });
    m_column->addSpacing(16);
    addHead(tr("Three things to try this week"), tr("Doing tells more than asking."));
    for (std::size_t i = 0; i < 3; ++i) {
        auto* line = new QWidget(this);
        auto* row = new QHBoxLayout(line);
        row->setContentsMargins(0, 4, 0, 4);
        auto* type = new TextLabel(interestTypeName(order[i]), TypeSize::Small, Role::Text2, line);
        type->setFixedWidth(typeRoom);
        row->addWidget(type);
        row->addWidget(wrapped(interestTry(order[i]), TypeSize::Base, Role::Text, line), 1);
        m_column->addWidget(line);
        m_column->addWidget(new Hairline(Qt::Horizontal, this));
    }
}

} // namespace waymark::ui
