// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_provider/finding.h"

#include "db/catalog/translated_titles.h"
#include "db/search/search.h"
#include "ui/words/item_kind.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int fewestLetters = 3; // below, everything is found
constexpr int mostOfOneKind = 3;
constexpr int fewestAsked = 8;
constexpr std::array shown{db::ItemKind::Career, db::ItemKind::Skill, db::ItemKind::Course, db::ItemKind::Book};

bool isShown(const db::SearchResult& result) {
    return !result.partial && std::find(shown.begin(), shown.end(), result.key.kind()) != shown.end();
}

QString detailOf(db::ItemKind kind, const QString& more) {
    return more.isEmpty() ? itemKindTitle(kind) : itemKindTitle(kind) + u" · "_s + more;
}

/// `before`: how many better ones there are; launchers sort by nearness what several programs found.
Found foundOf(const db::SearchResult& result, const QString& words, std::size_t before) {
    const QString title = itemName(result.key.kind(), result.title);
    const bool same = title.compare(words, Qt::CaseInsensitive) == 0;
    return {fromUtf8(result.key.text()), title, detailOf(result.key.kind(), fromUtf8(result.detail)),
            same ? 1.0 : 0.7 - 0.04 * static_cast<double>(before)};
}

} // namespace

Finding::Finding(std::filesystem::path catalog)
    : m_file(std::move(catalog)) {}

Finding::~Finding() = default;

const db::Catalog* Finding::catalog() {
    if (m_catalog)
        return &*m_catalog;
    auto opened = db::Catalog::open(m_file);
    if (!opened)
        return nullptr;
    m_catalog.emplace(std::move(*opened));
    const QString language = QLocale::languageToCode(QLocale().language());
    if (const auto titles = db::translatedTitles(*m_catalog, language.toStdString()); titles && !titles->empty()) {
        m_names = std::make_unique<CatalogNames>(*titles);
        QCoreApplication::installTranslator(m_names.get());
    }
    return &*m_catalog;
}

std::vector<Found> Finding::find(const QString& words) {
    m_asked = true;
    m_last.clear();
    const QString asked = words.simplified();
    const db::Catalog* open = asked.size() < fewestLetters ? nullptr : catalog();
    if (!open)
        return m_last;
    db::SearchRequest request;
    request.query = asked.toStdString();
    request.limit = fewestAsked;
    request.ofEachKind = mostOfOneKind;
    request.languages = {QLocale::languageToCode(QLocale().language()).toStdString(), "en"};
    const auto answer = db::search(*open, request);
    if (!answer)
        return m_last;
    std::map<db::ItemKind, int> ofKind;
    for (const auto& result : answer->results)
        if (isShown(result) && ofKind[result.key.kind()]++ < mostOfOneKind)
            m_last.push_back(foundOf(result, asked, m_last.size()));
    return m_last;
}

std::optional<Found> Finding::describe(const QString& key) {
    const auto last = std::find_if(m_last.begin(), m_last.end(), [&](const Found& found) { return found.key == key; });
    if (last != m_last.end())
        return *last;
    const auto parsed = db::ItemKey::parse(key.toStdString());
    const db::Catalog* open = parsed ? catalog() : nullptr;
    const auto title = open ? open->titleOf(*parsed) : db::Result<std::string>(db::Error());
    if (!title)
        return std::nullopt;
    return Found{key, itemName(parsed->kind(), *title), detailOf(parsed->kind(), {}), 0};
}

} // namespace waymark::ui
