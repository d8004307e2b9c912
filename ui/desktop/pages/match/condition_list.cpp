// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/condition_list.h"

#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
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

/// The share of all careers that a condition removes, 4 px high.
class ShareLine final : public QWidget {
public:
    ShareLine(double share, QWidget* parent)
        : QWidget(parent)
        , m_share(share) {
        setFixedHeight(4);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tone tone = toneOf(palette());
        painter.fillRect(rect(), colour(Role::Track, tone));
        painter.fillRect(mirrored(*this, QRectF(0, 0, width() * m_share, height())), colour(Role::Level, tone));
    }

private:
    double m_share;
};

} // namespace

ConditionList::ConditionList(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_rows(new QVBoxLayout(this)) {
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(6);
    connect(&session, &MatchSession::changed, this, &ConditionList::fill);
    fill();
}

void ConditionList::fill() {
    const QWidget* focused = QApplication::focusWidget();
    const QString before = focused && isAncestorOf(focused) ? focused->objectName() : QString();
    clearLayout(*m_rows);
    m_rows->addWidget(heading(tr("What matters to me"), TypeSize::Section, this));
    m_rows->addWidget(wrapped(tr("Kept only on this computer."), TypeSize::Small, Role::Text2, this));
    m_rows->addWidget(new Hairline(Qt::Horizontal, this));
    for (std::size_t number = 0; number < m_session.conditions().size(); ++number)
        m_rows->addWidget(rowOf(number));
    const QString all = counted(static_cast<int>(m_session.table().careers.size()));
    auto* sum = wrapped(m_session.conditions().empty()
                            ? tr("Nothing is ruled out: all %1 careers stay. Add what must be true.").arg(all)
                            : tr("Together they remove %1 of %2. What is not known stays in.")
                                  .arg(counted(m_session.screening().removedTogether), all),
                        TypeSize::Base, Role::Text2, this);
    sum->setObjectName(u"removed-together"_s);
    m_rows->addWidget(sum);
    m_rows->addWidget(addingRow());
    if (!before.isEmpty())
        focusAgain(before);
}

/// The same control where it is still there, else the row before it, else what can be added.
void ConditionList::focusAgain(const QString& name) {
    QWidget* next = findChild<QWidget*>(name);
    if (!next && !m_session.conditions().empty())
        next = findChild<QWidget*>(u"remove-%1"_s.arg(m_session.conditions().size() - 1));
    if (!next)
        next = findChild<QWidget*>(u"add-without-field"_s);
    if (next)
        next->setFocus(Qt::TabFocusReason);
}

QWidget* ConditionList::rowOf(std::size_t number) {
    const app::Condition& condition = m_session.conditions()[number];
    const auto& effect = m_session.screening().effects[number];
    const QString title = m_session.titleOf(condition);
    auto* row = new QWidget(this);
    row->setObjectName(u"condition-%1"_s.arg(number));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(4);
    auto* head = new QHBoxLayout;
    TextLabel* name = wrapped(title, TypeSize::Base, Role::Text, row);
    name->setWeight(QFont::Medium);
    head->addWidget(name, 1);
    auto* cross = new IconButton(u"close"_s, tr("Take back: %1").arg(title), row);
    cross->setObjectName(u"remove-%1"_s.arg(number));
    cross->setSide(22);
    connect(cross, &QAbstractButton::clicked, this, [this, number] { remove(number); });
    head->addWidget(cross, 0, Qt::AlignTop);
    column->addLayout(head);
    if (condition.kind == app::ConditionKind::KeepCareer) {
        column->addWidget(
            wrapped(tr("stays, whatever the others say"), TypeSize::Small, Role::Text2, row));
    } else {
        column->addWidget(new ShareLine(static_cast<double>(effect.removes) /
                                            static_cast<double>(m_session.table().careers.size()),
                                        row));
        column->addWidget(footOf(number, row));
    }
    if (!condition.reason.empty())
        column->addWidget(wrapped(fromUtf8(condition.reason), TypeSize::Small, Role::Text2, row));
    column->addSpacing(4);
    column->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

QWidget* ConditionList::footOf(std::size_t number, QWidget* row) {
    const app::Condition& condition = m_session.conditions()[number];
    const auto& effect = m_session.screening().effects[number];
    const QString title = m_session.titleOf(condition);
    auto* box = new QWidget(row);
    auto* foot = new QHBoxLayout(box);
    foot->setContentsMargins(0, 0, 0, 0);
    QString words = (condition.must ? tr("removes %1") : tr("%1 break it")).arg(counted(effect.removes));
    if (effect.unknown > 0)
        words += tr(" · %1 unknown").arg(counted(effect.unknown));
    foot->addWidget(wrapped(words, TypeSize::Small, Role::Text2, box), 1);
    auto* strict = new LinkLabel(condition.must ? tr("must") : tr("rather"), LinkLabel::Form::Menu, box);
    strict->setObjectName(u"strict-%1"_s.arg(number));
    strict->setType(TypeSize::Small, QFont::Normal);
    strict->setAccessibleName(condition.must ? tr("%1: must. Choose must or rather").arg(title)
                                             : tr("%1: rather. Choose must or rather").arg(title));
    connect(strict, &LinkLabel::clicked, this, [this, number, strict] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("must: those that break it go"), this, [this, number] { setMust(number, true); });
        menu->addAction(tr("rather: they stay and say so"), this, [this, number] { setMust(number, false); });
        menu->popup(below(*strict));
    });
    foot->addWidget(strict);
    return box;
}

QWidget* ConditionList::addingRow() {
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
        chip->setAccessibleName(tr("Add a condition: %1").arg(chip->text()));
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
    field->setObjectName(u"add-without-field"_s);
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

void ConditionList::add(const app::Condition& condition) {
    auto conditions = m_session.conditions();
    conditions.push_back(condition);
    m_session.setConditions(conditions);
}

void ConditionList::remove(std::size_t number) {
    auto conditions = m_session.conditions();
    conditions.erase(conditions.begin() + static_cast<std::ptrdiff_t>(number));
    m_session.setConditions(conditions);
}

void ConditionList::setMust(std::size_t number, bool must) {
    auto conditions = m_session.conditions();
    if (conditions[number].must == must)
        return;
    conditions[number].must = must;
    m_session.setConditions(conditions);
}

} // namespace waymark::ui
