// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/plan/plan_news.h"

#include "db/library/catalog_watch.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/state/window_state.h"
#include "ui/words/counts.h"
#include "ui/words/kept_words.h"
#include "ui/words/plan_figures.h"
#include "ui/words/text.h"

#include <QVBoxLayout>

#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostChanges = 2; // in words; more are counted

QJsonObject jsonOf(const app::PlanSeen& seen) {
    return {{u"day"_s, fromUtf8(app::dayText(seen.day))},
            {u"steps"_s, seen.steps},
            {u"done"_s, seen.stepsDone},
            {u"minutes"_s, seen.minutesDone},
            {u"learnt"_s, seen.learnt ? fromUtf8(app::dayText(*seen.learnt)) : QString()}};
}

std::optional<app::PlanSeen> seenFrom(const QJsonObject& json) {
    const auto dayOf = [&](const QString& name) { return app::dayFrom(json[name].toString().toStdString()); };
    const auto day = dayOf(u"day"_s);
    if (!day)
        return std::nullopt;
    return app::PlanSeen{*day, json[u"steps"_s].toInt(), json[u"done"_s].toInt(), json[u"minutes"_s].toInt(),
                         dayOf(u"learnt"_s)};
}

} // namespace

PlanNews::PlanNews(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_words(new TextLabel({}, TypeSize::Base, Role::Text2, this)) {
    setObjectName(u"plan-news"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(m_words);
}

void PlanNews::show(const QString& key, const db::Plan& plan, const app::PlanLayout& layout, app::Day today) {
    // "last" is how it stood when it was seen last, "before" on the last day before that one.
    const QString name = u"plan-seen/"_s + key;
    QJsonObject kept = m_services.state.value(name).toObject();
    const auto last = seenFrom(kept[u"last"_s].toObject());
    if (last && last->day < today)
        kept.insert(u"before"_s, kept.value(u"last"_s)); // a reference would move when "before" is made room for
    const auto now = app::seenOn(app::progressOn(plan, layout, today), layout, today);
    kept[u"last"_s] = jsonOf(now);
    m_services.state.setValue(name, kept);
    QStringList words;
    if (const auto before = seenFrom(kept[u"before"_s].toObject()))
        if (const auto news = app::newsSince(*before, now, layout))
            words.append(newsWords(*news));
    if (m_key != key)
        m_catalog = catalogWords(plan);
    m_key = key;
    words += m_catalog;
    m_words->setText(words.join(u' '));
    setVisible(!words.isEmpty());
}

QStringList PlanNews::catalogWords(const db::Plan& plan) const {
    std::map<std::string, QString> titles;
    for (const auto& step : plan.steps)
        if (!step.key.empty() && !step.dropped && !step.done)
            titles[step.key] = fromUtf8(step.title);
    QStringList words;
    for (const auto& change : db::CatalogWatch(m_services.session.library()).changes().valueOr({})) {
        const auto step = titles.find(change.key.text());
        if (step == titles.end())
            continue;
        if (change.kind == db::CatalogChange::Kind::Left)
            words.append(tr("%1 left the catalog.").arg(step->second));
        else if (change.kind == db::CatalogChange::Kind::Price || change.kind == db::CatalogChange::Kind::Hours)
            words.append(u"%1: %2."_s.arg(step->second, changeWords(change)));
    }
    if (words.size() > mostChanges) {
        const auto more = words.size() - mostChanges;
        words = words.mid(0, mostChanges);
        words.append(more == 1 ? tr("One more of its items changed.")
                               : tr("%1 more of its items changed.").arg(capitalised(countWord(more))));
    }
    return words;
}

} // namespace waymark::ui
