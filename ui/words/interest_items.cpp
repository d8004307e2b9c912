// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/interest_items.h"

#include "app/match/answers.h"
#include "ui/words/tr.h"

#include <array>

namespace waymark::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::InterestItems)
};

struct Facet {
    const char* first;  ///< in questions 1 to 30
    const char* second; ///< in questions 31 to 60, the parallel form
};

// Our own sentences. What they measure: Holland's six types as O*NET describes them (RIASEC Keywords, Basic Interests,
// Illustrative Activities; CC BY 4.0, used as a check of the content, no sentence is theirs). Rules: an activity, never
// a job or a school subject; nothing that needs money, a place or a gender; words of a twelve-year-old; a keyword or an
// activity of the own type and none of another (a test reads this table). Realistic ones are set in laundry, workshop,
// at electronics, garden, farm, earth works, with robots; computing, electronics, mathematics and engineering have a
// place of their own in both forms, because sets without them put engineers and programmers below chance.
// clang-format off
constexpr std::array<std::array<Facet, app::facetsOfType>, app::interestTypes> facets{{
    // Realistic: hands-on
    {{{QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Take a broken washing machine apart and repair it"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Repair the brakes of a bicycle with the right tools")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Build a wooden table from planks"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Work with your hands and lay the tiles of a kitchen floor")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Join wires and small parts into a working piece of electronics"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Install new parts in computers and connect the cables")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Dig a garden and grow plants in it"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Feed the animals of a farm and clean their stable")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Drive a digger and move earth"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Install a robot that cuts metal, and keep it running")}}},
    // Investigative: finding out
    {{{QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Mix substances in a laboratory and find out how they react"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Study a drop of pond water under a microscope")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Research what causes a new disease"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Discover how a virus gets into a cell")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Think about a hard number puzzle until you solve it"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Discover the rule that a row of numbers follows")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Analyze why a computer program gives a wrong answer"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Discover with a model why a bridge shakes in the wind")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Study old bones to find out how the first humans lived"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Research why life is longer in some countries than in others")}}},
    // Artistic: creating
    {{{QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Create a painting that shows a feeling"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Shape a figure out of clay as a work of art")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Compose a tune of your own"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Play music in a band")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Perform a part in a play"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Make up a dance and show it on a stage")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Write a story or a poem"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Write a scene for a short film")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Design the cover of a book"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Design the figures of a cartoon")}}},
    // Social: helping
    {{{QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Teach a child to read"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Teach newcomers to speak your language")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Help somebody to walk again after an accident"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Look after sick people and comfort them")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Listen to people who are going through a hard time"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Advise young people who are worried about their lives")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Help old people with what they can no longer do alone"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Help a family that has lost its home")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Look after a group of small children and help them to play"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Help a shy child to make friends")}}},
    // Enterprising: leading
    {{{QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Sell things to customers at a market"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Persuade a customer to try something new")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Lead a team and decide who does what"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Manage a large shop and everyone who works in it")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Negotiate a deal that both sides will sign"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Argue a case in a court of law")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Start a business of your own"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Decide how a small business can win more customers")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Give a speech to win an election"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Advertise a new product so that everyone hears of it")}}},
    // Conventional: organizing
    {{{QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Put the files of an office in order"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Sort returned books back to their exact places on the shelf")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Keep exact records of what a club takes in and pays out"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Add up the bills of an office to the last cent")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Check a long list of data until every line is right"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Inspect the labels of packages to see whether they follow the rules")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Type data into a spreadsheet without a mistake"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Count what is on the shelves and record it")},
      {QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Organize a calendar of dates so that none clash"),
       QT_TRANSLATE_NOOP("waymark::ui::InterestItems", "Open and close a shop by the same procedure each day")}}},
}};
// clang-format on

struct TypeWords {
    QString name, holland, sentence, attempt;
};

TypeWords wordsOf(std::size_t type) {
    switch (type) {
    case 0:
        return {Words::tr("Hands-on"), Words::tr("Realistic"),
                Words::tr("building, repairing, growing things and running machines"),
                Words::tr("Mend one thing that you would have thrown away.")};
    case 1:
        return {Words::tr("Finding out"), Words::tr("Investigative"),
                Words::tr("searching for causes, testing and solving hard problems"),
                Words::tr("Take a question you always had and find two answers that disagree.")};
    case 2:
        return {Words::tr("Creating"), Words::tr("Artistic"),
                Words::tr("making pictures, music, stories and the look of things"),
                Words::tr("Make something that is yours alone, in one evening, and show it to one person.")};
    case 3:
        return {Words::tr("Helping"), Words::tr("Social"),
                Words::tr("teaching, healing, listening and standing by people"),
                Words::tr("Teach somebody something you know, for half an hour.")};
    case 4:
        return {Words::tr("Leading"), Words::tr("Enterprising"),
                Words::tr("winning people over, deciding, selling and starting things"),
                Words::tr("Win three people for a plan of yours and carry it out with them.")};
    default:
        return {Words::tr("Organizing"), Words::tr("Conventional"),
                Words::tr("keeping order, records and numbers right"),
                Words::tr("Put one mess in order, so well that a stranger finds everything in it.")};
    }
}

QString translated(const char* text) {
    return tr(text);
}

} // namespace

QString interestQuestion(std::size_t question) {
    const Facet& facet = facets.at(app::typeOfQuestion(question)).at(app::facetOfQuestion(question));
    return translated(app::formOfQuestion(question) == 0 ? facet.first : facet.second);
}

QString interestTypeName(std::size_t type) {
    return wordsOf(type).name;
}

QString hollandName(std::size_t type) {
    return wordsOf(type).holland;
}

QString interestTypeSentence(std::size_t type) {
    return wordsOf(type).sentence;
}

QString interestTry(std::size_t type) {
    return wordsOf(type).attempt;
}

QString answerWord(int answer) {
    switch (answer) {
    case 0:
        return Words::tr("Not at all");
    case 1:
        return Words::tr("Rather not");
    case 2:
        return Words::tr("Either way");
    case 3:
        return Words::tr("Rather yes");
    case 4:
        return Words::tr("Very much");
    default:
        return {};
    }
}

QString explorationOnly() {
    return Words::tr("For exploration only: not a measure of ability, not for selection. For people of 14 and older.");
}

} // namespace waymark::ui
