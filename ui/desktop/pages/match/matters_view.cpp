// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/matters_view.h"

#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/keeping/place_field.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array offered{app::ConditionKind::ZoneAtMost,     app::ConditionKind::SchoolingAtMost,
                             app::ConditionKind::PayAtLeast,     app::ConditionKind::OutdoorsAtMost,
                             app::ConditionKind::StandingAtMost, app::ConditionKind::ContactAtMost,
                             app::ConditionKind::ConflictAtMost, app::ConditionKind::PressureAtMost,
                             app::ConditionKind::PossibleAtHome, app::ConditionKind::PayHereAtLeast,
                             app::ConditionKind::NoBackgroundCheck};

/// Asks about the learner's place.
bool needsPlace(app::ConditionKind kind) {
    return kind == app::ConditionKind::PayHereAtLeast || kind == app::ConditionKind::NoBackgroundCheck;
}

QString counted(int number) {
    return QLocale().toString(number);
}

QPoint below(const QWidget& widget) {
    return widget.mapToGlobal(QPoint(0, widget.height()));
}

} // namespace

MattersView::MattersView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout) {
    setObjectName(u"matters"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 24, 16);
    column->setSpacing(6);
    auto* where = new QHBoxLayout;
    auto* label = new QLabel(tr("Where I live"), this);
    auto* place = new PlaceField(session.desk(), this);
    place->setAccessibleName(label->text());
    place->setMaximumWidth(280);
    label->setBuddy(place);
    where->addWidget(label);
    where->addWidget(place, 1);
    where->addStretch(1);
    column->addLayout(where);
    column->addWidget(wrapped(tr("Pay and licences there can be conditions."), TypeSize::Small, Role::Text2, this));
    connect(place, &PlaceField::placeChanged, &session, &MatchSession::followPlace);
    m_rows->setSpacing(6);
    column->addLayout(m_rows, 1);
    connect(&session, &MatchSession::changed, this, &MattersView::fill);
    fill();
}

void MattersView::fill() {
    clearLayout(*m_rows);
    m_rows->addWidget(heading(tr("What matters to me"), TypeSize::Section, this));
    m_rows->addWidget(wrapped(tr("Kept only on this computer."), TypeSize::Small, Role::Text2, this));
    for (std::size_t number = 0; number < m_session.conditions().size(); ++number)
        m_rows->addWidget(rowOf(number));
    const QString all = counted(static_cast<int>(m_session.table().careers.size()));
    m_rows->addWidget(
        wrapped(m_session.conditions().empty()
                    ? tr("Nothing is ruled out: all %1 careers stay. Add what must be true.").arg(all)
                    : tr("Together they remove %1 of %2. What is not known stays in.")
                          .arg(counted(m_session.screening().removedTogether), all),
                TypeSize::Base, Role::Text2, this));
    m_rows->addWidget(addingRow());
    if (m_session.canUndo()) {
        auto* undo = new LinkLabel(tr("Undo last change"), LinkLabel::Form::Link, this);
        undo->setObjectName(u"undo-match"_s);
        connect(undo, &LinkLabel::clicked, &m_session, &MatchSession::undo);
        m_rows->addWidget(undo);
    }
    m_rows->addStretch(1);
}

QWidget* MattersView::rowOf(std::size_t number) {
    const app::Condition& condition = m_session.conditions()[number];
    const auto& effect = m_session.screening().effects[number];
    const QString title = m_session.titleOf(condition);
    auto* row = new QWidget(this);
    row->setObjectName(u"condition-%1"_s.arg(number));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(2);
    auto* head = new QHBoxLayout;
    TextLabel* name = wrapped(title, TypeSize::Base, Role::Text, row);
    name->setWeight(QFont::Medium);
    head->addWidget(name, 1);
    auto* cross = new IconButton(u"close"_s, tr("Take back: %1").arg(title), row);
    connect(cross, &QAbstractButton::clicked, this, [this, number] { remove(number); });
    head->addWidget(cross, 0, Qt::AlignTop);
    column->addLayout(head);
    auto* bar = new BarWidget(tr("Careers removed"), BarInk::Level, row);
    bar->setWidestText(u"0,000"_s);
    bar->setValue(static_cast<double>(effect.removes) / static_cast<double>(m_session.table().careers.size()),
                  counted(effect.removes));
    column->addWidget(bar);
    auto* foot = new QHBoxLayout;
    const QString words = condition.must ? tr("removes %1 · %2 unknown") : tr("%1 break it · %2 unknown");
    foot->addWidget(wrapped(words.arg(counted(effect.removes), counted(effect.unknown)), TypeSize::Small,
                            Role::Text2, row),
                    1);
    auto* strict = new LinkLabel(condition.must ? tr("must") : tr("rather"), LinkLabel::Form::Link, row);
    strict->setType(TypeSize::Small, QFont::Normal);
    strict->setAccessibleName(condition.must ? tr("%1: must. Turn to rather").arg(title)
                                             : tr("%1: rather. Turn to must").arg(title));
    connect(strict, &LinkLabel::clicked, this, [this, number] { turn(number); });
    foot->addWidget(strict);
    column->addLayout(foot);
    if (!condition.reason.empty())
        column->addWidget(wrapped(fromUtf8(condition.reason), TypeSize::Small, Role::Text2, row));
    column->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

QWidget* MattersView::addingRow() {
    auto* box = new QWidget(this);
    auto* flow = new FlowLayout(box);
    for (const app::ConditionKind kind : offered) {
        const auto& set = m_session.conditions();
        if (std::any_of(set.begin(), set.end(),
                        [kind](const auto& condition) { return condition.kind == kind; }) ||
            (needsPlace(kind) && !m_session.table().learner.place))
            continue;
        auto* chip = new FilterChip(conditionKindName(kind), FilterChip::Form::Add, box);
        chip->setObjectName(u"add-"_s + fromUtf8(conditionWord(kind)));
        connect(chip, &FilterChip::clicked, this, [this, kind, chip] {
            auto* menu = new QMenu(this);
            menu->setAttribute(Qt::WA_DeleteOnClose);
            for (const auto& choice : conditionChoices(kind))
                menu->addAction(choice.words, this, [this, kind, limit = choice.limit] {
                    add({kind, limit});
                });
            menu->popup(below(*chip));
        });
        flow->addWidget(chip);
    }
    auto* field = new FilterChip(tr("Leave out a field"), FilterChip::Form::Add, box);
    connect(field, &FilterChip::clicked, this, [this, field] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (const auto& group : m_session.table().groups)
            menu->addAction(groupName(group.name), this, [this, code = group.code] {
                add({app::ConditionKind::WithoutField, 0, code});
            });
        menu->popup(below(*field));
    });
    flow->addWidget(field);
    return box;
}

void MattersView::add(const app::Condition& condition) {
    auto conditions = m_session.conditions();
    conditions.push_back(condition);
    m_session.setConditions(conditions);
}

void MattersView::remove(std::size_t number) {
    auto conditions = m_session.conditions();
    conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(number));
    m_session.setConditions(conditions);
}

void MattersView::turn(std::size_t number) {
    auto conditions = m_session.conditions();
    conditions[number].must = !conditions[number].must;
    m_session.setConditions(conditions);
}

} // namespace waymark::ui
