// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// O*NET's measured tables. One element of one occupation has a row for each scale; the rows of an occupation
// follow each other, so that a reader gathers them and stores them when the occupation changes.
#include "db/formats/onet/onet.h"

#include <array>
#include <cmath>
#include <map>
#include <utility>

namespace waymark::db {

namespace {

/// The columns that all rated tables have.
struct RatedColumns {
    explicit RatedColumns(const TableReader& table)
        : code(table.column({"O*NET-SOC Code"}))
        , element(table.column({"Element ID"}))
        , name(table.column({"Element Name"}))
        , scale(table.column({"Scale ID"}))
        , value(table.column({"Data Value"}))
        , suppress(table.maybeColumn({"Recommend Suppress"}))
        , notRelevant(table.maybeColumn({"Not Relevant"})) {}

    Column code, element, name, scale, value, suppress, notRelevant;
};

bool isYes(const TableReader& table, const Column& column) {
    const std::string_view text = onetValue(table, column);
    if (text != "Y" && text != "N" && !text.empty())
        table.refuse(column, "is none of: Y, N, n/a");
    return text == "Y";
}

/// Gathers the rows of one occupation; hands them on, whole, when it changes.
template <class Entry>
class ByOccupation {
public:
    using Entries = std::map<std::string, Entry>;
    template <class Store>
    Entries& of(const TableReader& table, const Column& code, Store store) {
        std::string now = onetCode(table, code);
        if (now != m_code) {
            finish(store);
            if (!m_done.insert(now).second)
                table.refuse(code, "comes again after another; its rows must follow each other");
            m_code = std::move(now);
        }
        return m_entries;
    }
    template <class Store>
    void finish(Store store) {
        if (!m_entries.empty())
            store(m_code, m_entries);
        m_entries.clear();
    }

private:
    std::string m_code;
    Entries m_entries;
    std::set<std::string> m_done;
};

struct Rating {
    std::string name;
    CareerSkill need;
    bool hasImportance = false, hasLevel = false;
};

SkillKind kindOf(std::string_view element) {
    return element.starts_with("2.C")   ? SkillKind::Knowledge
           : element.starts_with("1.A") ? SkillKind::Ability
                                        : SkillKind::Skill;
}

FactKind factsOf(SkillKind kind) {
    return kind == SkillKind::Knowledge ? FactKind::Knowledge
           : kind == SkillKind::Ability ? FactKind::Abilities
                                        : FactKind::Skills;
}

const char* headingOf(SkillKind kind) {
    return kind == SkillKind::Knowledge ? "knowledge ratings"
           : kind == SkillKind::Ability ? "ability ratings"
                                        : "skill ratings";
}

} // namespace

void OnetImport::readRatings(TableReader& table) {
    const RatedColumns columns(table);
    const auto store = [&](const std::string& code, std::map<std::string, Rating>& ratings) {
        const CareerKey key = CareerKey::trusted("career:" + code);
        for (auto& [element, rating] : ratings) {
            const SkillKind kind = kindOf(element);
            rating.need.skill.key = SkillKey::trusted("skill:" + element);
            rating.need.sourceId = m_source;
            if (m_elements.insert(element).second)
                m_run.catalog.add(Skill{rating.need.skill.key, rating.name, kind, "", m_source});
            m_run.catalog.add(key, rating.need);
            m_run.stored(headingOf(kind), (rating.hasImportance ? 1 : 0) + (rating.hasLevel ? 1 : 0));
        }
    };
    ByOccupation<Rating> gathered;
    while (table.next()) {
        const std::string element = onetElement(table, columns.element);
        const bool importance = table.text(columns.scale) == "IM";
        if (!importance && table.text(columns.scale) != "LV")
            table.refuse(columns.scale, "is not a scale of this table (IM, LV)");
        if (!element.starts_with("1.A") && (!element.starts_with("2.") || element.starts_with("2.D")))
            table.refuse(columns.element, "is no skill, knowledge area or ability");
        const double value = table.requiredNumber(columns.value, importance ? 1 : 0, importance ? 5 : 7);
        const bool suppressed = isYes(table, columns.suppress);
        const bool notRelevant = isYes(table, columns.notRelevant);
        const auto key = career(table, columns.code);
        auto& ratings = gathered.of(table, columns.code, store);
        if (!key)
            continue;
        replace(factsOf(kindOf(element)));
        Rating& rating = ratings[element];
        rating.name = table.required(columns.name);
        if (std::exchange(importance ? rating.hasImportance : rating.hasLevel, true))
            table.refuse(columns.element, "has this scale twice for " + table.string(columns.code));
        if (importance) {
            rating.need.importanceWithheld = suppressed;
            if (!suppressed)
                rating.need.importance = value;
        } else {
            rating.need.levelWithheld = suppressed;
            rating.need.levelNotRelevant = notRelevant;
            if (!suppressed && !notRelevant)
                rating.need.level = value;
        }
    }
    gathered.finish(store);
}

void OnetImport::readWorkStyles(TableReader& table) {
    const RatedColumns columns(table);
    const auto store = [&](const std::string& code, std::map<std::string, CareerWorkStyle>& styles) {
        for (auto& [element, style] : styles)
            m_run.catalog.add(CareerKey::trusted("career:" + code), style);
    };
    ByOccupation<CareerWorkStyle> gathered;
    replace(FactKind::WorkStyles);
    while (table.next()) {
        const std::string element = onetElement(table, columns.element);
        const std::string_view scale = table.text(columns.scale);
        if (scale != "WI" && scale != "DR" && scale != "IM")
            table.refuse(columns.scale, "is not a scale of work styles (WI, DR; before release 30 IM)");
        const double value = scale == "WI"   ? table.requiredNumber(columns.value, -3, 3)
                             : scale == "DR" ? table.requiredNumber(columns.value, 0, 10)
                                             : table.requiredNumber(columns.value, 1, 5);
        const auto key = career(table, columns.code);
        auto& styles = gathered.of(table, columns.code, store);
        if (!key)
            continue;
        CareerWorkStyle& style = styles[element];
        style.element = element;
        style.name = table.required(columns.name);
        style.sourceId = m_source;
        std::optional<double>& target = scale == "WI"   ? style.impact
                                        : scale == "DR" ? style.distinctiveness
                                                        : style.importance;
        if (target)
            table.refuse(columns.element, "has this scale twice for " + table.string(columns.code));
        target = value;
        m_run.stored("work style ratings");
    }
    gathered.finish(store);
}

void OnetImport::readInterests(TableReader& table) {
    const RatedColumns columns(table);
    struct Ratings {
        std::array<std::optional<double>, 6> types;
        std::array<int, 3> highPoints{};
    };
    const auto store = [&](const std::string& code, std::map<std::string, Ratings>& found) {
        const Ratings& ratings = found.begin()->second;
        CareerInterests interests;
        for (std::size_t type = 0; type < ratings.types.size(); ++type) {
            if (!ratings.types[type])
                table.refuse(code + " has not all six interest ratings");
            interests.ratings[type] = *ratings.types[type];
        }
        for (const int high : ratings.highPoints)
            if (high > 0)
                interests.highPoints += "RIASEC"[high - 1];
        interests.sourceId = m_source;
        m_run.catalog.add(CareerKey::trusted("career:" + code), interests);
    };
    ByOccupation<Ratings> gathered;
    replace(FactKind::Interests);
    while (table.next()) {
        const std::string element = onetElement(table, columns.element);
        const bool type = table.text(columns.scale) == "OI";
        if (!type && table.text(columns.scale) != "IH")
            table.refuse(columns.scale, "is not a scale of interests (OI, IH)");
        const char last = element.back();
        if (!element.starts_with("1.B.1.") || element.size() != 7 || last < (type ? 'a' : 'g') ||
            last > (type ? 'f' : 'i'))
            table.refuse(columns.element, "is no interest of this scale");
        const double value =
            type ? table.requiredNumber(columns.value, 1, 7) : table.requiredNumber(columns.value, 0, 6);
        const auto key = career(table, columns.code);
        auto& ratings = gathered.of(table, columns.code, store);
        if (!key)
            continue;
        Ratings& entry = ratings[""];
        if (type && std::exchange(entry.types[static_cast<std::size_t>(last - 'a')], value))
            table.refuse(columns.element, "is given twice for " + table.string(columns.code));
        if (!type)
            entry.highPoints[static_cast<std::size_t>(last - 'g')] = static_cast<int>(std::lround(value));
        m_run.stored("interest ratings");
    }
    gathered.finish(store);
}

} // namespace waymark::db
