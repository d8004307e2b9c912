// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/facet_words.h"

#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/language_name.h"
#include "ui/desktop/pages/search/search_outcome.h"
#include "ui/words/jargon.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::FacetWords)
};

/// Years stand as they are, money with its thousands.
QString numberText(db::Facet facet, const QString& digits) {
    bool whole = false;
    const qlonglong number = digits.toLongLong(&whole);
    return whole && facet != db::Facet::Year ? QLocale().toString(number) : digits;
}

QString withUnit(db::Facet facet, const QString& words) {
    if (facet == db::Facet::Growth)
        return Words::tr("%1 %").arg(words);
    if (facet == db::Facet::Pay)
        return Words::tr("%1 USD").arg(words);
    return words;
}

QString capital(QString words) {
    if (!words.isEmpty())
        words[0] = words[0].toUpper();
    return words;
}

QString interestName(const std::string& letter) {
    switch (letter.empty() ? '\0' : letter.front()) {
    case 'R':
        return Words::tr("Realistic");
    case 'I':
        return Words::tr("Investigative");
    case 'A':
        return Words::tr("Artistic");
    case 'S':
        return Words::tr("Social");
    case 'E':
        return Words::tr("Enterprising");
    case 'C':
        return Words::tr("Conventional");
    default:
        return fromUtf8(letter);
    }
}

QString zoneName(const std::string& zone) {
    switch (zone.empty() ? '\0' : zone.front()) {
    case '1':
        return Words::tr("Zone 1: little or none");
    case '2':
        return Words::tr("Zone 2: some");
    case '3':
        return Words::tr("Zone 3: medium");
    case '4':
        return Words::tr("Zone 4: considerable");
    case '5':
        return Words::tr("Zone 5: extensive");
    default:
        return fromUtf8(zone);
    }
}

QString skillKindPlural(const std::string& kind) {
    if (kind == "knowledge")
        return Words::tr("Knowledge");
    if (kind == "skill")
        return Words::tr("Skills");
    if (kind == "ability")
        return Words::tr("Abilities");
    return kind == "technology" ? Words::tr("Technologies") : fromUtf8(kind);
}

} // namespace

QString facetHeading(db::Facet facet) {
    switch (facet) {
    case db::Facet::Kind:
        return Words::tr("Kind");
    case db::Facet::Topic:
        return Words::tr("Topic");
    case db::Facet::Provider:
        return Words::tr("Provider");
    case db::Facet::Level:
        return Words::tr("Level");
    case db::Facet::Language:
        return Words::tr("Language");
    case db::Facet::Free:
        return Words::tr("Price");
    case db::Facet::Hours:
        return Words::tr("Hours");
    case db::Facet::Year:
        return Words::tr("Year");
    case db::Facet::Group:
        return Words::tr("Field");
    case db::Facet::Interest:
        return Words::tr("Interests");
    case db::Facet::JobZone:
        return Words::tr("Preparation");
    case db::Facet::Growth:
        return Words::tr("Growth in ten years");
    case db::Facet::Pay:
        return Words::tr("Median pay in the US");
    case db::Facet::Technology:
        return Words::tr("Technology");
    case db::Facet::Skill:
        return Words::tr("Skill");
    case db::Facet::SkillKind:
        return Words::tr("Kind of skill");
    case db::Facet::Format:
        return Words::tr("Format");
    case db::Facet::Licence:
        return Words::tr("License", "of a text");
    }
    return {};
}

QString rangeText(db::Facet facet, const std::string& value) {
    const QString range = fromUtf8(value);
    const auto bound = [&](qsizetype from) { return numberText(facet, range.mid(from)); };
    if (range == "<0"_L1 && facet == db::Facet::Growth)
        return Words::tr("shrinking");
    if (range.startsWith("<="_L1))
        return withUnit(facet, Words::tr("up to %1").arg(bound(2)));
    if (range.startsWith(u'<'))
        return withUnit(facet, facet == db::Facet::Year ? Words::tr("before %1").arg(bound(1))
                                                        : Words::tr("under %1").arg(bound(1)));
    if (range.startsWith(">="_L1))
        return withUnit(facet, facet == db::Facet::Year ? Words::tr("%1 or later").arg(bound(2))
                                                        : Words::tr("%1 or more").arg(bound(2)));
    if (range.startsWith(u'>'))
        return withUnit(facet, facet == db::Facet::Year ? Words::tr("after %1").arg(bound(1))
                                                        : Words::tr("over %1").arg(bound(1)));
    const qsizetype dash = range.indexOf(u'-', 1);
    if (dash < 0)
        return withUnit(facet, numberText(facet, range));
    // Short enough for a column of facets in any language: numbers are never cut.
    return withUnit(facet, numberText(facet, range.left(dash)) + u" \u2013 "_s + bound(dash + 1));
}

FacetWords::FacetWords(const db::Catalog& catalog)
    : m_catalog(catalog) {
    if (const auto groups = catalog.groups())
        for (const auto& group : *groups)
            m_groups.insert(fromUtf8(group.code), groupName(group.name));
}

QString FacetWords::valueText(db::Facet facet, const std::string& value, const std::string& label) const {
    if (value == db::notStated)
        return Words::tr("Not stated");
    if (db::isRange(facet))
        return capital(rangeText(facet, value));
    switch (facet) {
    case db::Facet::Kind:
        if (const auto kind = db::itemKindFromName(value))
            return kindHeading(*kind);
        break;
    case db::Facet::Language:
        return languageName(fromUtf8(value));
    case db::Facet::Level:
        return capital(levelText(value));
    case db::Facet::Free:
        return value == "yes" ? Words::tr("Free") : Words::tr("Paid");
    case db::Facet::Interest:
        return interestName(value);
    case db::Facet::JobZone:
        return zoneName(value);
    case db::Facet::Group:
        if (const auto name = m_groups.constFind(fromUtf8(value)); name != m_groups.cend())
            return *name;
        break;
    case db::Facet::SkillKind:
        return skillKindPlural(value);
    case db::Facet::Topic:
    case db::Facet::Technology:
    case db::Facet::Skill: {
        const auto kind = facet == db::Facet::Topic ? db::ItemKind::Topic : db::ItemKind::Skill;
        if (!label.empty())
            return itemName(kind, label);
        if (const auto key = db::ItemKey::parse(value))
            if (const auto title = m_catalog.titleOf(*key))
                return itemName(kind, *title);
        break;
    }
    default:
        break;
    }
    return fromUtf8(label.empty() ? value : label);
}

QString FacetWords::chipText(db::Facet facet, const std::string& value) const {
    if (value == db::notStated)
        //: %1 is what an item may say of itself: "Level", "Hours"
        return Words::tr("%1 not stated").arg(facetHeading(facet));
    switch (facet) {
    case db::Facet::Hours:
        //: %1 is a range: "under 10", "10 to 20"
        return capital(Words::tr("%1 hours").arg(rangeText(facet, value)));
    case db::Facet::Growth:
        return Words::tr("Growth: %1").arg(rangeText(facet, value));
    case db::Facet::Pay:
        return Words::tr("Pay: %1").arg(rangeText(facet, value));
    case db::Facet::JobZone:
        return valueText(facet, value).section(u':', 0, 0);
    default:
        return valueText(facet, value);
    }
}

QString FacetWords::meaning(db::Facet facet, const std::string& value) {
    return facet == db::Facet::JobZone    ? zoneMeaning(value)
           : facet == db::Facet::Interest ? interestMeaning(value)
                                          : QString();
}

} // namespace waymark::ui
