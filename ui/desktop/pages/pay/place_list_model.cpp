// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/pay/place_list_model.h"

#include "ui/charts/chart_text.h"

#include <QFont>
#include <QHash>

#include <algorithm>
#include <tuple>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t mostListed = 200;

QString kindWord(const db::Place& place) {
    switch (place.kind) {
    case db::PlaceKind::Metro:
        return PlaceListModel::tr("metro");
    case db::PlaceKind::Nonmetro:
        return PlaceListModel::tr("outside metros");
    case db::PlaceKind::State:
        return PlaceListModel::tr("state");
    case db::PlaceKind::Region:
        return PlaceListModel::tr("region");
    case db::PlaceKind::Country:
        return PlaceListModel::tr("country");
    case db::PlaceKind::City:
        break;
    }
    return PlaceListModel::tr("city");
}

QString kindPlural(const db::Place& place) {
    switch (place.kind) {
    case db::PlaceKind::Metro:
        return PlaceListModel::tr("metros");
    case db::PlaceKind::State:
        return PlaceListModel::tr("states");
    case db::PlaceKind::Region:
        return PlaceListModel::tr("regions");
    case db::PlaceKind::Country:
        return PlaceListModel::tr("countries");
    case db::PlaceKind::City:
        return PlaceListModel::tr("cities");
    case db::PlaceKind::Nonmetro:
        break;
    }
    return {};
}

/// Names of countries and of the states of the United States, by their codes.
struct Names {
    QHash<QString, QString> countries, states;
};

Names namesIn(const std::vector<db::Place>& places) {
    Names names;
    for (const db::Place& place : places) {
        const QString key = fromUtf8(place.key.text());
        if (place.kind == db::PlaceKind::Country)
            names.countries.insert(fromUtf8(place.country), fromUtf8(place.name));
        if (place.kind == db::PlaceKind::State)
            names.states.insert(key.section(u':', 1), fromUtf8(place.name));
    }
    return names;
}

/// "Ohio" of a metro in OH, the region of a city.
QString regionOf(const db::Place& place, const Names& names) {
    QStringList regions;
    for (const QString& code : fromUtf8(place.region).split(u' ', Qt::SkipEmptyParts))
        if (names.states.contains(code))
            regions << names.states.value(code);
    return regions.isEmpty() ? fromUtf8(place.region) : regions.join(u' ');
}

/// Each word begins a word of the text.
bool holdsAll(const QString& text, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&](const QString& word) {
        for (qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive); at >= 0;
             at = text.indexOf(word, at + 1, Qt::CaseInsensitive))
            if (at == 0 || !text[at - 1].isLetterOrNumber())
                return true;
        return false;
    });
}

} // namespace

PlaceListModel::PlaceListModel(QObject* parent)
    : QAbstractListModel(parent) {}

void PlaceListModel::setPlaces(const std::vector<db::Place>& places) {
    m_places.clear();
    m_places.reserve(places.size());
    const Names names = namesIn(places);
    for (const db::Place& place : places) {
        const QString code = fromUtf8(place.country), name = fromUtf8(place.name);
        const QString country = names.countries.value(code, code);
        const QString region = regionOf(place, names);
        QStringList where{kindWord(place)};
        if (place.kind == db::PlaceKind::City && !region.isEmpty() && region != name)
            where << region;
        if (place.kind != db::PlaceKind::Country)
            where << country;
        Entry entry{
            tr("%1 (%2)").arg(name, where.join(u", "_s)), fromUtf8(place.key.text()), {}, {}, false, {}};
        entry.words = QStringList{name, region, country, code, kindWord(place), kindPlural(place)}.join(u' ');
        m_places.push_back(std::move(entry));
    }
    std::sort(m_places.begin(), m_places.end(), [](const Entry& a, const Entry& b) {
        return QString::compare(a.text, b.text, Qt::CaseInsensitive) < 0;
    });
    list();
}

void PlaceListModel::setPresets(const QList<PayPlaces>& kinds, const std::vector<db::PlacePreset>& presets,
                                const NearMetros& around) {
    m_presets.clear();
    for (const PayPlaces kind : kinds)
        m_presets.push_back({payPlacesName(kind), {}, kind, {}, false, {}});
    m_presets.push_back({tr("Only the ten highest and ten lowest"), {}, {}, {}, true, {}});
    if (!around.places.isEmpty())
        m_presets.push_back(
            {tr("%1 and the nearest larger metros").arg(around.of), {}, {}, {}, false, around.places});
    for (const db::PlacePreset& preset : presets)
        m_presets.push_back({fromUtf8(preset.title), {}, {}, fromUtf8(preset.name), false, {}});
    list();
}

void PlaceListModel::setChosen(const QStringList& keys, const PayChoice& choice) {
    m_chosen = QSet<QString>(keys.begin(), keys.end());
    m_choice = choice;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void PlaceListModel::narrow(const QString& typed) {
    m_typed = typed.simplified();
    list();
}

// Chosen places lead while nothing is typed; once listed they keep their row when their tick changes.
void PlaceListModel::list() {
    beginResetModel();
    m_listed.clear();
    const QStringList words = m_typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words.isEmpty()) {
        m_listed = m_presets;
        std::copy_if(m_places.begin(), m_places.end(), std::back_inserter(m_listed),
                     [this](const Entry& entry) { return m_chosen.contains(entry.key); });
    }
    std::vector<const Entry*> found;
    for (const Entry& entry : m_places)
        if (holdsAll(entry.words, words) && (!words.isEmpty() || !m_chosen.contains(entry.key)))
            found.push_back(&entry);
    // Names that begin so come first; of namesakes the one whose key needs nothing to tell it apart is the
    // largest.
    const auto order = [this](const Entry* entry) {
        const bool begins = entry->text.startsWith(m_typed, Qt::CaseInsensitive);
        const bool whole = entry->text.startsWith(m_typed + u" (", Qt::CaseInsensitive);
        return std::tuple(!begins, !whole, whole ? entry->key.size() : 0);
    };
    if (!words.isEmpty())
        std::stable_sort(found.begin(), found.end(),
                         [&order](const Entry* a, const Entry* b) { return order(a) < order(b); });
    for (std::size_t i = 0; i < std::min(found.size(), mostListed); ++i)
        m_listed.push_back(*found[i]);
    endResetModel();
}

const PlaceListModel::Entry* PlaceListModel::entry(int row) const {
    return row >= 0 && row < rowCount() ? &m_listed[static_cast<std::size_t>(row)] : nullptr;
}

int PlaceListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_listed.size());
}

QVariant PlaceListModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Entry& entry = m_listed[static_cast<std::size_t>(index.row())];
    const bool preset = entry.key.isEmpty();
    switch (role) {
    case Qt::DisplayRole:
        return entry.text;
    case Qt::CheckStateRole:
        if (entry.ends)
            return m_choice.ends ? Qt::Checked : Qt::Unchecked;
        if (preset)
            return entry.kind ? QVariant(m_choice.places == *entry.kind ? Qt::Checked : Qt::Unchecked)
                              : QVariant();
        return m_chosen.contains(entry.key) ? Qt::Checked : Qt::Unchecked;
    case Qt::FontRole: {
        QFont font;
        font.setWeight(preset ? QFont::DemiBold : QFont::Normal);
        return font;
    }
    case Qt::ToolTipRole:
        return entry.preset.isEmpty() ? QVariant() : tr("Your own set; Delete removes it");
    default:
        return {};
    }
}

} // namespace waymark::ui
