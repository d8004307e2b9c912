// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/compare_button.h"

#include "db/library/items.h"
#include "ui/desktop/frame/services.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/careers/sections/section_context.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QMenu>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostKept = 8;
constexpr qsizetype mostRelated = 6;

/// Newest first. What cannot be read is left out: the library page says why.
std::vector<db::KeptItem> keptCareers(db::Library& library) {
    db::ItemQuery query;
    query.kinds = {db::ItemKind::Career};
    query.limit = mostKept;
    const db::Items items(library);
    const auto rows = items.find(query);
    if (!rows)
        return {};
    return items.read(*rows).valueOr({});
}
} // namespace

CompareButton::CompareButton(const Services& services, QWidget* parent)
    : HeadButton(u"plus"_s, tr("Compare"), parent)
    , m_services(services) {
    setObjectName(u"compareButton"_s);
    setToolTip(tr("Set its pay beside another career's"));
    auto* menu = new QMenu(this);
    connect(menu, &QMenu::aboutToShow, this, &CompareButton::fill);
    setMenu(menu);
}

void CompareButton::setCareer(const db::CareerFacts& facts) {
    m_key = fromUtf8(facts.career.key.text());
    m_related.clear();
    for (const auto& relation : facts.related)
        m_related.append({fromUtf8(relation.career.text()), careerName(relation.title)});
}

void CompareButton::fill() {
    menu()->clear();
    QStringList offered{m_key};
    const auto offer = [&](const Other& other) {
        if (offered.contains(other.key))
            return;
        offered << other.key;
        add(other);
    };
    for (const auto& item : keptCareers(m_services.session.library()))
        offer({fromUtf8(item.key.text()), fromUtf8(item.facts.title)});
    menu()->addSeparator();
    for (const Other& other : m_related.mid(0, mostRelated))
        offer(other);
    menu()->addSeparator();
    auto* other = menu()->addAction(tr("Choose on the pay page"));
    other->setObjectName(u"another"_s);
    connect(other, &QAction::triggered, this, [this] {
        Q_EMIT routeRequested(Route{PageId::Pay, m_key, {}});
    });
}

void CompareButton::add(const Other& other) {
    auto* action = menu()->addAction(QString(other.title).replace(u'&', u"&&"_s));
    action->setObjectName(other.key);
    connect(action, &QAction::triggered, this, [this, key = other.key] {
        Q_EMIT routeRequested(Route{PageId::Pay, m_key, u"also="_s + key});
    });
}

} // namespace waymark::ui
