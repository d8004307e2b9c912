// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/not_for_me.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::NotForMe)
};

constexpr std::array kinds{app::ConditionKind::SchoolingAtMost,  app::ConditionKind::ZoneAtMost,
                           app::ConditionKind::PayAtLeast,       app::ConditionKind::PayHereAtLeast,
                           app::ConditionKind::OutdoorsAtMost,   app::ConditionKind::StandingAtMost,
                           app::ConditionKind::ContactAtMost,    app::ConditionKind::ConflictAtMost,
                           app::ConditionKind::PressureAtMost,   app::ConditionKind::PossibleAtHome,
                           app::ConditionKind::NoBackgroundCheck};

bool isFloor(app::ConditionKind kind) {
    return kind == app::ConditionKind::PayAtLeast || kind == app::ConditionKind::PayHereAtLeast;
}

int removedBy(const MatchSession& session, const app::Condition& condition) {
    const auto& careers = session.table().careers;
    return static_cast<int>(std::count_if(careers.begin(), careers.end(), [&condition](const auto& career) {
        return app::judge(condition, career) == app::Verdict::Breaks;
    }));
}

QString offerWords(const MatchSession& session, const app::Condition& condition) {
    return Words::tr("%1 (removes %2)")
        .arg(session.titleOf(condition), QLocale().toString(removedBy(session, condition)));
}

struct Offer {
    QCheckBox* box = nullptr;
    app::Condition condition;
};

std::vector<Offer> addOffers(const MatchSession& session, std::size_t career, QVBoxLayout& column,
                             QWidget* parent) {
    std::vector<Offer> offers;
    for (const app::Condition& condition : conditionsAgainst(session, career)) {
        auto* box = new QCheckBox(offerWords(session, condition), parent);
        box->setObjectName(u"against-"_s + fromUtf8(conditionWord(condition.kind)));
        column.addWidget(box);
        offers.push_back({box, condition});
    }
    return offers;
}

} // namespace

std::vector<app::Condition> conditionsAgainst(const MatchSession& session, std::size_t career) {
    const auto& traits = session.table().careers[career];
    const auto& set = session.conditions();
    const auto isSet = [&set](app::ConditionKind kind) {
        return std::any_of(set.begin(), set.end(), [kind](const auto& one) { return one.kind == kind; });
    };
    std::vector<app::Condition> against;
    for (const app::ConditionKind kind : kinds) {
        std::optional<app::Condition> mildest;
        for (const auto& choice : conditionChoices(kind)) {
            const app::Condition condition{kind, choice.limit};
            const bool milder =
                !mildest || (isFloor(kind) ? choice.limit < mildest->limit : choice.limit > mildest->limit);
            if (milder && app::judge(condition, traits) == app::Verdict::Breaks)
                mildest = condition;
        }
        if (mildest && !isSet(kind))
            against.push_back(*mildest);
    }
    against.push_back({app::ConditionKind::WithoutField, 0, traits.group});
    return against;
}

void askWhyNot(MatchSession& session, std::size_t career, QWidget* parent) {
    const QString title = careerName(session.table().careers[career].title);
    auto* dialog = new QDialog(parent);
    dialog->setObjectName(u"not-for-me-window"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(Words::tr("Not for me"));
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(8);
    column->addWidget(wrapped(Words::tr("Why is %1 not for you? You can leave this empty.").arg(title),
                              TypeSize::Base, Role::Text, dialog));
    auto* reason = new QLineEdit(dialog);
    reason->setObjectName(u"why-not"_s);
    reason->setAccessibleName(Words::tr("Reason in your own words, kept with it"));
    reason->setPlaceholderText(reason->accessibleName());
    reason->setTextMargins(4, 0, 4, 0);
    column->addWidget(reason);
    column->addSpacing(6);
    column->addWidget(
        wrapped(Words::tr("Does it hold for others too? What you tick goes with all that it removes."),
                TypeSize::Base, Role::Text2, dialog));
    const auto offers = addOffers(session, career, *column, dialog);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, dialog);
    QPushButton* out = buttons->addButton(Words::tr("Leave it out"), QDialogButtonBox::AcceptRole);
    out->setObjectName(u"leave-out"_s);
    out->setDefault(true);
    column->addSpacing(8);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, &session, [&session, career, reason, offers] {
        std::vector<app::Condition> like;
        QStringList ticked;
        for (const Offer& offer : offers)
            if (offer.box->isChecked()) {
                like.push_back(offer.condition);
                ticked += session.titleOf(offer.condition);
            }
        const QString said = reason->text().trimmed();
        session.leaveOut(career, said.isEmpty() ? ticked.join(u", "_s) : said, like);
    });
    reason->setFocus();
    dialog->open();
}

} // namespace waymark::ui
