// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the sixty questions are: each speaks of its own type and of no other (O*NET's RIASEC Keywords, CC
// BY 4.0, as word beginnings; a phrase of ours stands where an official activity says it in several words),
// short, in common words, without a place, money, a job title.
#include "ui/words/interest_items.h"

#include "app/match/answers.h"
#include "db/catalog/catalog.h"
#include "tests/support/fixture_catalog.h"
#include "ui/words/skill_deeds.h"

#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <gtest/gtest.h>

#include <array>

namespace waymark::ui {
namespace {

using namespace Qt::StringLiterals;

/// By type: keywords as published, then activities of the same type in fewer words.
const std::array<QStringList, 6> keywords{
    QStringList{u"build"_s, u"drive"_s, u"install"_s, u"maintain"_s, u"repair"_s, u"your hands"_s,
                u"animal"_s, u"electronic"_s, u"equipment"_s, u"machine"_s, u"plant"_s, u"wood"_s, u"tool"_s},
    QStringList{u"analy"_s, u"diagnos"_s, u"discover"_s, u"solve"_s, u"research"_s, u"study"_s, u"test"_s,
                u"think"_s, u"facts"_s, u"laborator"_s, u"science"_s},
    QStringList{u"compose"_s, u"create"_s, u"dance"_s, u"design"_s, u"perform"_s, u"write"_s,
                u"work of art"_s, u"graphic"_s, u"media"_s, u"music"_s, u"theatre"_s},
    QStringList{u"advise"_s, u"educat"_s, u"guide"_s, u"help"_s, u"nurture"_s, u"teach"_s, u"people"_s,
                u"health"_s},
    QStringList{u"direct"_s, u"lead"_s, u"manage"_s, u"market"_s, u"negotiate"_s, u"sell"_s, u"supervise"_s,
                u"business"_s, u"customer"_s, u"law"_s, u"election"_s, u"product"_s},
    QStringList{u"inspect"_s, u"files"_s, u"organi"_s, u"record"_s, u"sort"_s, u"data"_s, u"information"_s,
                u"office"_s, u"procedure"_s, u"regulation"_s, u"rules"_s}};

bool holds(const QString& question, const QString& keyword) {
    return QRegularExpression(u"\\b"_s + QRegularExpression::escape(keyword),
                              QRegularExpression::CaseInsensitiveOption)
        .match(question)
        .hasMatch();
}

TEST(InterestItems, EachTouchesItsOwnTypeAndNoOther) {
    for (std::size_t question = 0; question < app::interestQuestions; ++question) {
        const QString words = interestQuestion(question);
        for (std::size_t type = 0; type < app::interestTypes; ++type) {
            QStringList found;
            for (const QString& keyword : keywords[type])
                if (holds(words, keyword))
                    found += keyword;
            const bool own = type == app::typeOfQuestion(question);
            EXPECT_EQ(own, !found.isEmpty())
                << words.toStdString() << (own ? " has no keyword of its type" : " speaks of another type: ")
                << found.join(u", "_s).toStdString();
        }
    }
}

TEST(InterestItems, AreShortAndDifferent) {
    QSet<QString> all;
    for (std::size_t question = 0; question < app::interestQuestions; ++question) {
        const QString words = interestQuestion(question);
        all.insert(words);
        const auto count = words.split(u' ').size();
        EXPECT_GE(count, 3) << words.toStdString();
        EXPECT_LE(count, 13) << words.toStdString();
        // Words of many letters are few: what a twelve-year-old reads without stopping.
        int longWords = 0;
        for (const QString& word : words.split(u' '))
            longWords += word.size() > 10 ? 1 : 0;
        EXPECT_LE(longWords, 1) << words.toStdString();
    }
    EXPECT_EQ(all.size(), static_cast<qsizetype>(app::interestQuestions));
}

TEST(InterestItems, NameNoJobSubjectMoneyOrGender) {
    const QStringList refused{u"nurse"_s,       u"engineer"_s, u"doctor"_s,    u"teacher"_s, u"manager"_s,
                              u"mathematics"_s, u"biology"_s,  u"chemistry"_s, u"physics"_s, u"dollar"_s,
                              u"buy"_s,         u"men"_s,      u"women"_s,     u"boy"_s,     u"girl"_s,
                              u"his"_s,         u"her"_s,      u"city"_s};
    const QRegularExpression whole(u"[^a-z]+"_s);
    for (std::size_t question = 0; question < app::interestQuestions; ++question) {
        const QStringList words = interestQuestion(question).toLower().split(whole);
        for (const QString& one : refused) {
            const bool customerBuys = one == u"buy"_s && app::typeOfQuestion(question) == 4;
            EXPECT_TRUE(customerBuys || !words.contains(one)) << interestQuestion(question).toStdString();
        }
    }
}

TEST(SkillDeeds, EachSkillAndKnowledgeAreaHasADeedOfItsOwn) {
    const auto catalog = *db::Catalog::open(test::fixtureCatalog());
    QSet<QString> deeds;
    qsizetype count = 0;
    for (const auto kind : {db::SkillKind::Skill, db::SkillKind::Knowledge}) {
        const auto rows = *catalog.skills(kind); // named: a range over a temporary dangles
        for (const auto& row : rows) {
            const QString deed = skillDeed(row.skill.key.text());
            EXPECT_FALSE(deed.isEmpty()) << row.skill.name;
            deeds.insert(deed);
            ++count;
        }
    }
    EXPECT_GT(count, 0);
    EXPECT_EQ(deeds.size(), count);
    EXPECT_TRUE(skillDeed("skill:tech/python").isEmpty());
}

TEST(InterestItems, ComputingElectronicsNumbersAndEngineeringHaveAPlaceInBothForms) {
    const QStringList wanted{u"computer"_s, u"electronic"_s, u"number"_s,
                             u"bridge"_s,   u"robot"_s,      u"formula"_s};
    for (std::size_t form = 0; form < 2; ++form) {
        int found = 0;
        for (std::size_t question = form * app::questionsOfForm; question < (form + 1) * app::questionsOfForm;
             ++question)
            for (const QString& word : wanted)
                if (app::typeOfQuestion(question) < 2 && holds(interestQuestion(question), word)) {
                    ++found;
                    break;
                }
        EXPECT_GE(found, 3);
    }
}

} // namespace
} // namespace waymark::ui
