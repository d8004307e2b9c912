// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/row_facts.h"

#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/language_name.h"
#include "ui/words/career_row.h"
#include "ui/words/text.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::RowFacts)
};

class Lines {
public:
    explicit Lines(std::shared_ptr<const db::Catalog> catalog)
        : m_catalog(std::move(catalog)) {}

    QString of(const ResultItem& item) {
        QStringList facts;
        switch (item.kind) {
        case db::ItemKind::Career:
            facts = career(item.key);
            break;
        case db::ItemKind::Skill:
            facts = skill(item.key);
            break;
        case db::ItemKind::Course:
            facts = course(item.key);
            break;
        case db::ItemKind::Book:
            facts = book(item.key);
            break;
        default:
            facts << item.detail;
        }
        facts.removeAll(QString());
        return facts.join(u" \u00B7 "_s);
    }

private:
    QStringList career(const QString& key) {
        if (m_careers.isEmpty())
            for (const auto& row : m_catalog->careers().valueOr({}))
                m_careers.insert(fromUtf8(row.key.text()), row);
        const auto found = m_careers.constFind(key);
        if (found == m_careers.cend())
            return {};
        return careerRowFacts(*found);
    }

    QStringList skill(const QString& key) {
        if (m_skills.isEmpty())
            for (const auto& row : m_catalog->skills().valueOr({}))
                m_skills.insert(fromUtf8(row.skill.key.text()), row);
        const auto found = m_skills.constFind(key);
        return found == m_skills.cend() ? QStringList()
                                        : QStringList{skillKindName(found->skill.kind), skillUseText(*found)};
    }

    QStringList course(const QString& key) const {
        const auto course = m_catalog->course(db::CourseKey::trusted(key.toStdString()));
        if (!course)
            return {};
        return {fromUtf8(course->provider), levelText(course->level), priceText(course->free, course->price),
                languageName(fromUtf8(course->language))};
    }

    QStringList book(const QString& key) const {
        const auto book = m_catalog->book(db::BookKey::trusted(key.toStdString()));
        if (!book)
            return {};
        return {fromUtf8(book->authors), book->year ? QString::number(*book->year) : QString(),
                fromUtf8(book->formats), languageName(fromUtf8(book->language))};
    }

    std::shared_ptr<const db::Catalog> m_catalog;
    QHash<QString, db::CareerRow> m_careers;
    QHash<QString, db::SkillRow> m_skills;
};

} // namespace

RowFacts rowFactsOf(std::shared_ptr<const db::Catalog> catalog) {
    return [lines = std::make_shared<Lines>(std::move(catalog))](SearchOutcome& outcome,
                                                                 const std::atomic<bool>* cancelled) {
        for (auto& group : outcome.groups) {
            for (auto& item : group.items) {
                if (cancelled && *cancelled)
                    return;
                if (QString facts = lines->of(item); !facts.isEmpty()) {
                    item.detail = std::move(facts);
                    item.detailHits.clear();
                }
            }
        }
    };
}

} // namespace waymark::ui
