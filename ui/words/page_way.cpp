// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/page_way.h"

#include "db/text/stem.h"
#include "db/text/words.h"
#include "ui/words/entry_words.h"
#include "ui/words/page_points.h"
#include "ui/words/text.h"
#include "ui/words/work_before.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int monthsOfYear = 12;
const QString experienceToken = u"{entry_experience}"_s;

QRegularExpression anyCase(const QString& pattern) {
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption);
}

/// Which work leads here: "came up through", "then years as a fundraiser".
bool speaksOfWork(const QString& sentence) {
    static const QRegularExpression work = anyCase(
        u"\\byears\\b|\\bseasons\\b|\\bc[ao]me (up|from)\\b|\\bclimb|\\br[io]se\\b|\\bpromot|\\bmove up\\b|\\broad runs\\b|\\bfirst serve|"
        "\\b(start|begin)(s|ing)? (as|in|with) |\\bwere .{3,60} (before|first)\\b|\\bgained\\b|\\bexperience\\b|\\bformer\\b|\\bas a seller\\b|"
        "\\b(time|work) (on|at|in|with|as|spent)\\b|\\brelated bench job\\b|\\bpractice as\\b|\\bcome first\\b|\\bcomes first\\b"_s);
    static const QRegularExpression besides = anyCase(
        u"voluntary|entry (line|figure|fact|number)|official|statistics|licen[sc]e|apprenticeships? (for|are|is|exist)|\\brecord|"
        "certificates? come|take .{0,20}years|lasts?\\b|takes? about"_s);
    return sentence.contains(experienceToken) || (sentence.contains(work) && !sentence.contains(besides));
}

/// Such work comes before, and not only for some.
bool isWorkFirst(const QString& sentence) {
    static const QRegularExpression first = anyCase(
        u"\\byears\\b|\\bc[ao]me up\\b|\\bmany come from\\b|\\bclimb|\\brose\\b|\\bmany rise\\b|\\bpromot|\\broad runs\\b|\\bwere .{3,60} (before|first)\\b|"
        "\\bexperience\\b|starts? as\\b|\\bplus (some )?time (as|in|on|at)\\b"_s);
    return sentence.contains(first);
}

/// An age, a law of the United States or a card of its agencies: it binds whoever applies, so none of it is left out.
bool speaksOfLaw(const QString& sentence) {
    static const QRegularExpression law = anyCase(
        u"\\b(age|ages|age of|be|before|from|under|until|of|at|turn|some|firms|is) (1[4-9]|2[0-5]|3\\d)\\b(?! ?(%|percent|hour|day|week|month|years? of|state|in a))|"
        "(?<!this )\\bage\\b|\\bseventeen\\b|\\bfederal security card|"
        "\\bunder[ -](sixteen|eighteen|twenty-one)|\\bUS law|\\bUnited States,? law|\\b(US|United States) rules|\\bUS federal\\b|"
        "\\bfederal (law|rule|licen[sc]e|certificat|card|registration|remote|safety|course)|\\bEPA\\b|\\bTWIC\\b|\\bFAA [^.]*certificat|"
        "\\bCoast Guard (credential|licen[sc]e)"_s);
    return sentence.contains(law);
}

/// Everybody, or nearly, begins in another job: "nobody gives a hoist to a newcomer", "you begin as a helper".
bool speaksOfJobBefore(const QString& sentence) {
    static const QRegularExpression before = anyCase(
        u"\\bnobody gives\\b|\\bhardly anybody (starts|begins)\\b|\\b(time|years|work) (as|in|on|at|with) [^.]{2,60}\\bcomes? first\\b|"
        "\\b(spend|(?<!often )after) time as\\b|\\bmost( people)? (begin|start) (as|with the)\\b|\\byou (begin|start) as\\b|\\btried [^.]{2,40}after a season|"
        "^begin as\\b"_s);
    static const QRegularExpression besides = anyCase(u"\\bdegree|certificate|registered nurse|\\bin a lab\\b"_s);
    static const QRegularExpression door = anyCase(u"\\breal door is experience\\b"_s); // whatever papers it names beside it
    return sentence.contains(door) || (sentence.contains(before) && !sentence.contains(besides));
}

/// Behind a degree, too: "most were developers or analysts first", "plus long years at an auction house".
bool speaksOfMostFirst(const QString& sentence) {
    static const QRegularExpression first =
        anyCase(u"\\bmost were [^.]{3,60} first\\b|\\bmost [a-z]+ (were|ran|worked|drove|served) [^.;]{3,60} first\\b|\\bplus long years\\b|"
                "\\bmost spent years as\\b|\\bbeginners are rarely hired\\b"_s);
    return sentence.contains(first);
}

/// No paper opens it, or none of a certain field: "no paper is demanded", "the subject matters less than three samples".
bool asksNoPaper(const QString& sentence) {
    static const QRegularExpression none = anyCase(u"\\bno paper is demanded\\b|\\bsubject matters (less|little)\\b|\\balmost any subject\\b"_s);
    return sentence.contains(none);
}

/// Such work is a wish: "but like some kitchen time".
bool isWorkLiked(const QString& sentence) {
    static const QRegularExpression liked = anyCase(u"\\blikes? some [^.,;]{3,40}(time|experience)\\b"_s);
    return sentence.contains(liked) && !sentence.contains(experienceToken);
}

/// Who hires or admits looks at what one made: "the portfolio counts more", "look at samples first", "the reel decides".
bool speaksOfSamples(const QString& sentence) {
    static const QRegularExpression made = anyCase(u"\\bportfolios?\\b|\\b(a|the) reel\\b|\\bat samples\\b|\\b(good|strong) samples\\b|\\bfolder of samples\\b|^samples\\b|"
                                                   "\\bpublic set of real sites\\b|\\bwriting sample\\b"_s);
    return sentence.contains(made);
}

/// Whose figures those of the page are: its words are the group's, no field of study.
bool speaksOfStatistics(const QString& sentence) {
    static const QRegularExpression statistics = anyCase(
        u"\\b(on record|statistics|numbers published|whom this (job|work) is counted|whom this is counted|entry line|entry figures)\\b"_s);
    return sentence.contains(statistics);
}

int monthsIn(const QString& number, const QString& unit) {
    static const std::map<QString, int> named{{u"a"_s, 1},   {u"an"_s, 1},  {u"one"_s, 1},   {u"two"_s, 2},   {u"some"_s, 3},
                                              {u"three"_s, 3}, {u"four"_s, 4}, {u"five"_s, 5}, {u"six"_s, 6}, {u"seven"_s, 7},
                                              {u"eight"_s, 8}, {u"nine"_s, 9}, {u"ten"_s, 10}, {u"twelve"_s, 12}};
    const auto found = named.find(number.toLower());
    return (found == named.end() ? number.toInt() : found->second) * (unit.trimmed().startsWith(u"year"_s) ? monthsOfYear : 1);
}

/// "six months to two years", "one- or two-year", "two years or more", "about a year": figures that stand in the text.
bool findFigures(const QString& sentence, app::PageWords& page) {
    static const QString number = u"(\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|twelve|some)"_s;
    static const QRegularExpression range = anyCase(u"\\b"_s + number + u"( months| years?)? to "_s + number + u" (months?|years?)"_s);
    static const QRegularExpression either = anyCase(u"\\b"_s + number + u"- or "_s + number + u"-year"_s);
    static const QRegularExpression orMore = anyCase(u"\\b"_s + number + u" years? or more"_s);
    static const QRegularExpression about = anyCase(u"\\b(?:about |around )"_s + number + u" (months|years?)"_s);
    static const QRegularExpression orSo = anyCase(u"\\ba year or so"_s);
    if (const auto found = range.match(sentence); found.hasMatch()) {
        const QString unit = found.captured(4);
        page.months = monthsIn(found.captured(1), found.captured(2).isEmpty() ? unit : found.captured(2));
        page.monthsMost = monthsIn(found.captured(3), unit);
        page.roughly = found.captured(1).compare(u"some"_s, Qt::CaseInsensitive) == 0;
    } else if (const auto years = either.match(sentence); years.hasMatch()) {
        page.months = monthsIn(years.captured(1), u"year"_s);
        page.monthsMost = monthsIn(years.captured(2), u"year"_s);
    } else if (const auto least = orMore.match(sentence); least.hasMatch()) {
        page.months = monthsIn(least.captured(1), u"year"_s);
    } else if (const auto length = about.match(sentence); length.hasMatch()) {
        page.months = page.monthsMost = monthsIn(length.captured(1), length.captured(2));
    } else if (sentence.contains(orSo)) {
        page.months = page.monthsMost = monthsOfYear;
    }
    return page.months.has_value();
}

/// "a few months": what they are in figures is a guess of ours.
void guessFigures(const QString& sentence, app::PageWords& page) {
    struct Guess {
        QRegularExpression says;
        int months, most;
    };
    static const std::array<Guess, 3> guesses{Guess{anyCase(u"\\bweeks or (a few )?months"_s), 1, 4},
                                              Guess{anyCase(u"\\b(some|a few|several) months"_s), 3, 6},
                                              Guess{anyCase(u"\\b(some|a few|several) weeks"_s), 1, 2}};
    for (const auto& guess : guesses)
        if (!page.months && sentence.contains(guess.says)) {
            page.months = guess.months;
            page.monthsMost = guess.most;
            page.roughly = true;
        }
}

void findLength(const QString& sentence, app::PageWords& page) {
    static const QRegularExpression course = anyCase(u"\\{entry_education\\}|\\bprograms? (of|last|take)|\\bprogram lasts|takes around"_s);
    static const QRegularExpression trained = anyCase(u"train[a-z]* (for|at|people|long)|spend over"_s);
    if (page.months || !sentence.contains(course))
        return;
    if (!findFigures(sentence, page) && !sentence.contains(trained))
        guessFigures(sentence, page);
}

QString filled(QString sentence, const std::optional<db::OccupationEntry>& entry) {
    const auto put = [&](const char* name, const auto& value) {
        if (value)
            sentence.replace(fromUtf8(name), fromUtf8(englishEntryPhrase(*value)));
    };
    if (entry) {
        put("{entry_education}", entry->education);
        put("{entry_experience}", entry->experience);
        put("{entry_training}", entry->training);
    }
    sentence = sentence.trimmed();
    if (!sentence.isEmpty())
        sentence[0] = sentence[0].toUpper(); // "{entry_training} of training follows"
    return sentence.contains(u'{') ? QString() : sentence;
}

/// Words that fields of study of every kind have, and names of places: history is no field of a page that says "in the United States".
bool tellsNothing(const std::string& stem) {
    static const std::set<std::string> stems = [] {
        std::set<std::string> all;
        for (const std::string_view word : {"and", "administration", "applied", "degree", "education", "engineer", "engineering", "field", "general", "health", "in", "management",
                                            "of", "or", "other", "program", "related", "science", "sciences", "service", "services", "studies", "study",
                                            "technology", "technician", "the", "specialized", "work", "a", "with", "for", "united", "states", "america", "american", "national", "federal"})
            all.insert(db::stemOf(word));
        return all;
    }();
    return stems.contains(stem);
}

/// Alone in a field of more words they say nothing of it: "Industrial and Physical Pharmacy" is of no industry, and not every
/// therapist is an occupational one.
bool tellsLittle(const std::string& stem) {
    static const std::set<std::string> stems = [] {
        std::set<std::string> all;
        for (const std::string_view word : {"industrial", "environmental", "systems", "physical", "international", "public", "community", "commercial", "technical", "research",
                                            "assistant", "associate", "therapist", "therapy"})
            all.insert(db::stemOf(word));
        return all;
    }();
    return stems.contains(stem);
}

/// Who does it and what it is: "statistician" and "statistics", "forester" and "forest", "geographer" and "geography".
bool isAlike(const std::string& one, const std::string& other) {
    constexpr std::ptrdiff_t least = 5; // letters in common
    constexpr std::array<std::string_view, 12> endings{"", "s", "y", "ry", "ing", "ist", "ian", "ics", "st", "cs", "al", "er"};
    const auto [at, than] = std::mismatch(one.begin(), one.end(), other.begin(), other.end());
    const auto isEnding = [&](std::string_view rest) { return std::find(endings.begin(), endings.end(), rest) != endings.end(); };
    return at - one.begin() >= least && isEnding({at, one.end()}) && isEnding({than, other.end()}) && one != "physician" && other != "physician";
}

} // namespace

void PageOnWay::takeWords(const std::string& text) {
    const db::search_parts::Words parts(text);
    for (std::size_t i = 0; i < parts.size(); ++i)
        stems.insert(db::stemOf(parts[i]));
    static const QRegularExpression anyKind = anyCase(u"\\b(in|or|and|with|an) engineering\\b(?! (technology|technician))|^engineering\\b"_s);
    anyEngineering = anyEngineering || fromUtf8(text).contains(anyKind);
}

bool PageOnWay::speaksOf(const std::string& field) const {
    const db::search_parts::Words parts(field);
    const auto holds = [&](const char* word) { return field.find(word) != std::string::npos; };
    if (anyEngineering && holds("Engineering") && !holds("Technolog") && !holds("Technician"))
        return true;
    bool plain = false, weak = false, other = false;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const auto stem = db::stemOf(parts[i]);
        if (tellsNothing(stem))
            continue;
        const bool said = stems.contains(stem) || std::any_of(stems.begin(), stems.end(), [&](const auto& own) { return isAlike(own, stem); });
        plain = plain || (said && !tellsLittle(stem));
        weak = weak || (said && tellsLittle(stem));
        other = other || !said;
    }
    return plain || (weak && !other);
}

namespace {

/// What one sentence tells by its words alone.
struct Tells {
    bool PageOnWay::*what;
    QRegularExpression by;
};

const std::vector<Tells>& tellings() {
    static const std::vector<Tells> all{
        {&PageOnWay::noneForSome, anyCase(u"\\bask for none\\b|\\bno paper is needed\\b"_s)},
        {&PageOnWay::lessForSome, anyCase(u"\\b(posts|centers|employers|firms)( often)? take less\\b|\\bsome [a-z]+ train on the spot\\b|\\bsome train on the job\\b|\\boften hire for experience\\b"_s)},
        {&PageOnWay::certificate,
         anyCase(u"\\b(certificates?|certification|cards|first aid)\\b[^.;]{0,60}\\b(demanded|often preferred|often required|often asked for|widely expected|often expected|required by most)\\b|"
                 "\\bmost for a certificate\\b|\\bstarter certificate\\b|\\bvendor certificates\\b[^.;]{0,60}\\b(often count|carry weight)\\b|"
                 "\\bwant a voluntary certificate\\b|\\bcertificate\\b[^.;]{0,30}\\bmany ads name\\b|\\bvoluntary certificates\\b[^.;]*\\bemployers want one\\b"_s)},
        {&PageOnWay::courseBefore, anyCase(u"\\bcourse\\b[^.;]{0,40}\\bcommon before\\b"_s)},
        {&PageOnWay::background, anyCase(u"\\bclean background\\b"_s)}, // of oneself: a check is ordered by who hires, after an offer
        {&PageOnWay::degreeInstead, anyCase(u"\\bmany [a-z]+ prefer a degree\\b|\\bothers bring an? [a-z]+ degree\\b"_s)},
        {&PageOnWay::typing, anyCase(u"\\btyping test\\b|\\btest typing\\b|\\btyping\\b[^.]*\\btested\\b|\\btest of speed\\b"_s)},
        {&PageOnWay::sellsOwn, anyCase(u"^(shops and buyers|buyers|clients) (usually )?ask\\b"_s)},
        {&PageOnWay::degreeLater, anyCase(u"\\bthen add an? (bachelor|associate|degree)"_s)},
        {&PageOnWay::results, anyCase(u"\\bresults are the only\\b"_s)},
        {&PageOnWay::listens, anyCase(u"they listen"_s)},
        {&PageOnWay::audition, anyCase(u"audition"_s)},
        {&PageOnWay::workDecides, anyCase(u"\\bhire by what you have built\\b|\\bwhat decides is the work\\b|\\bcount more than a paper\\b|\\bproof of skill counts more\\b|"
                                          "\\bproject you can show beats\\b|\\bsamples without the degree\\b|\\bpublic code and found bugs\\b"_s)},
        {&PageOnWay::paidLearning, anyCase(u"\\bunions?['\u2019]? (teach|offer|train)|\\bpaid program of\\b"_s)},
        {&PageOnWay::tradeLicence, anyCase(u"\\bleader with the trade['\u2019]s own license\\b"_s)},
        {&PageOnWay::craftSchools, anyCase(u"\\b(a |in )few schools\\b"_s)},
        {&PageOnWay::ownShop, anyCase(u"\\bnobody asks your own shop\\b"_s)},
        {&PageOnWay::fromInside, anyCase(u"\\bapply from inside\\b"_s)},
        {&PageOnWay::driving, anyCase(u"(?<!commercial )\\bdriver['\u2019]s license\\b|\\bclean driving record\\b"_s)}};
    return all;
}

} // namespace

PageOnWay wayOnPage(const std::string& education, const std::optional<db::OccupationEntry>& entry) {
    static const QRegularExpression enters = anyCase(u"\\b(many|most)\\b[^.]*\\benter with an associate['\u2019]s degree|\\btwo-year colleges offer\\b"_s);
    static const QRegularExpression nonePlanned = anyCase(u"\\bno paper is demanded\\b"_s);
    static const QRegularExpression firstAid = anyCase(u"\\bfirst[ -]aid\\b|\\bCPR\\b"_s);
    static const QRegularExpression taughtThere = anyCase(u"\\bask the employer\\b|\\{entry_training\\}[^.]*first aid"_s); // by who hires
    PageOnWay page;
    const QStringList sentences = sentencesOf(plainText(education));
    for (const QString& sentence : sentences) {
        findLength(sentence, page.words);
        if (!speaksOfStatistics(sentence))
            page.takeWords(sentence.toStdString());
        page.words.groupsYears = page.words.groupsYears || sentence.contains(experienceToken);
        if (sentence.contains(enters))
            page.words.level = db::EntryEducation::Associate;
        page.words.workFirst = page.words.workFirst || (speaksOfWork(sentence) && isWorkFirst(sentence));
        page.words.jobFirst = page.words.jobFirst || speaksOfJobBefore(sentence);
        page.words.mostFirst = page.words.mostFirst || speaksOfMostFirst(sentence);
        page.words.noPaper = page.words.noPaper || asksNoPaper(sentence);
        page.words.workLiked = page.words.workLiked || isWorkLiked(sentence);
        for (const auto& telling : tellings())
            page.*telling.what = page.*telling.what || sentence.contains(telling.by);
        page.firstAid = page.firstAid || (sentence.contains(firstAid) && !sentence.contains(taughtThere));
        page.samples = page.samples || speaksOfSamples(sentence);
        if (sentence.contains(nonePlanned))
            page.words.level = db::EntryEducation::None;
        const QString said = filled(sentence, entry);
        page.law = page.law || (!said.isEmpty() && speaksOfLaw(sentence));
        if (!said.isEmpty())
            page.whole += (page.whole.isEmpty() ? QString() : u" "_s) + said;
    }
    page.workBefore = workBeforeOnPage(sentences);
    page.beginning = beginningOnPage(sentences);
    return page;
}

} // namespace waymark::ui
