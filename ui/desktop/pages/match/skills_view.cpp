// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/skills_view.h"

#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/tools_part.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/words/interest_items.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/skill_deeds.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <cmath>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t askedFirst = 12;
constexpr int contentWidth = 720; ///< the whole page: Qt asks for heights without minding the widest width of a part
constexpr int sides = 24;
constexpr int choiceWidth = 190;
constexpr std::array experiences{app::Experience::Never, app::Experience::OnceOrTwice, app::Experience::Often,
                                 app::Experience::CouldTeach};

/// Row of the choice nearest to a level; 0 is "not said".
int rowOfLevel(const std::optional<double>& level) {
    if (!level)
        return 0;
    const auto nearest = std::min_element(experiences.begin(), experiences.end(), [&](auto left, auto right) {
        return std::abs(app::levelOf(left) - *level) < std::abs(app::levelOf(right) - *level);
    });
    return static_cast<int>(nearest - experiences.begin()) + 1;
}

} // namespace

SkillsView::SkillsView(MatchSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_past(new QVBoxLayout)
    , m_needed(new QVBoxLayout)
    , m_skills(new QVBoxLayout)
    , m_skillGroups{new QVBoxLayout, new QVBoxLayout}
    , m_career(new QLineEdit(this)) {
    auto* column = new QVBoxLayout(this);
    setMaximumWidth(contentWidth + 2 * sides);
    column->setContentsMargins(sides, 20, sides, 24);
    column->setSpacing(8);
    column->addWidget(makePast());
    column->addSpacing(16);
    column->addLayout(m_needed);
    column->addWidget(makeAnchors());
    column->addLayout(m_skills);
    makeSkills(askedFirst);
    auto* more = new LinkLabel(tr("Ask about all of them"), LinkLabel::Form::Link, this);
    connect(more, &LinkLabel::clicked, this, [this, more] {
        more->hide();
        makeSkills(m_session.table().needs.skills.size());
    });
    column->addWidget(more);
    column->addWidget(new ToolsPart(session, this));
    column->addSpacing(16);
    column->addWidget(wrapped(explorationOnly(), TypeSize::Small, Role::Text2, this));
    column->addStretch(1);
    connect(&session, &MatchSession::changed, this, [this] {
        fillPast();
        fillNeeded();
        showLevels();
    });
    fillPast();
    fillNeeded();
}

QWidget* SkillsView::makePast() {
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(heading(tr("Careers I have had"), TypeSize::Section, section));
    column->addWidget(wrapped(tr("What the work asks for counts as yours, until you say otherwise below."),
                              TypeSize::Base, Role::Text2, section));
    QStringList titles;
    for (std::size_t career = 0; career < m_session.table().careers.size(); ++career)
        if (!m_session.table().needs.careers[career].empty())
            titles += careerName(m_session.table().careers[career].title);
    auto* completer = new QCompleter(titles, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_career->setObjectName(u"past-career"_s);
    m_career->setPlaceholderText(tr("Type a career you have worked in"));
    m_career->setAccessibleName(m_career->placeholderText());
    m_career->setCompleter(completer);
    m_career->setTextMargins(4, 0, 4, 0);
    m_career->setMaximumWidth(420);
    // The field takes the whole title after this signal: it is emptied when that is done.
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SkillsView::addPast,
            Qt::QueuedConnection);
    connect(m_career, &QLineEdit::returnPressed, this, [this] { addPast(m_career->text()); });
    column->addWidget(m_career);
    column->addLayout(m_past);
    return section;
}

/// What the four answers mean, before they are asked for.
QWidget* SkillsView::makeAnchors() {
    auto* section = new QWidget(this);
    auto* column = new QVBoxLayout(section);
    column->setContentsMargins(0, 0, 0, 8);
    column->setSpacing(4);
    column->addWidget(heading(tr("What I have done"), TypeSize::Section, section));
    column->addWidget(wrapped(tr("Not how good you are: what you have done. These part careers most."),
                              TypeSize::Base, Role::Text2, section));
    auto* meanings = new QGridLayout;
    meanings->setContentsMargins(0, 4, 0, 0);
    meanings->setHorizontalSpacing(16);
    meanings->setVerticalSpacing(2);
    int row = 0;
    for (const app::Experience experience : experiences) {
        auto* word = new TextLabel(experienceWord(experience), TypeSize::Small, Role::Text, section);
        word->setWeight(QFont::Medium);
        meanings->addWidget(word, row, 0);
        meanings->addWidget(wrapped(experienceDeed(experience), TypeSize::Small, Role::Text2, section), row++, 1);
    }
    meanings->setColumnStretch(1, 1);
    column->addLayout(meanings);
    return section;
}

void SkillsView::makeSkills(std::size_t count) {
    if (m_choices.empty())
        for (const std::size_t group : {std::size_t{0}, std::size_t{1}}) {
            m_skills->addWidget(wrapped(group == 0 ? tr("Knowledge") : tr("Skills"), TypeSize::Small, Role::Text2, this));
            m_skillGroups[group]->setSpacing(4);
            m_skills->addLayout(m_skillGroups[group]);
            m_skills->addSpacing(8);
        }
    for (const std::size_t skill : app::skillsThatPart(m_session.table().needs, count)) {
        const bool there = std::any_of(m_choices.begin(), m_choices.end(),
                                       [skill](const auto& choice) { return choice.skill == skill; });
        if (!there)
            addSkill(skill);
    }
    showLevels();
}

void SkillsView::addSkill(std::size_t skill) {
    const auto& named = m_session.table().needs.skills[skill];
    const QString name = skillInSentence(named.name);
    auto* box = new QWidget(this);
    auto* row = new QHBoxLayout(box);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    auto* words = new QWidget(box);
    auto* lines = new QVBoxLayout(words);
    lines->setContentsMargins(0, 2, 0, 2);
    lines->setSpacing(0);
    lines->addWidget(wrapped(name, TypeSize::Base, Role::Text, words));
    const QString deed = skillDeed(named.key.text());
    if (!deed.isEmpty())
        lines->addWidget(wrapped(deed, TypeSize::Small, Role::Text2, words));
    lines->addStretch(1);
    row->addWidget(words, 1);
    auto* choice = new QComboBox(box);
    choice->setObjectName(u"skill-"_s + fromUtf8(named.key.text()));
    choice->setAccessibleName(tr("%1: have you done it?").arg(name));
    choice->setAccessibleDescription(deed);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    choice->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    choice->setMinimumWidth(choiceWidth); // more where the text is larger
    choice->addItem(tr("Not said"));
    for (const app::Experience experience : experiences) {
        choice->addItem(experienceWord(experience));
        choice->setItemData(choice->count() - 1, experienceDeed(experience), Qt::ToolTipRole);
        choice->setItemData(choice->count() - 1,
                            tr("%1: %2").arg(experienceWord(experience), experienceDeed(experience)),
                            Qt::AccessibleTextRole);
    }
    connect(choice, &QComboBox::activated, this, [this, skill](int index) {
        if (index == 0)
            m_session.setLevel(skill, std::nullopt);
        else
            m_session.setLevel(skill, app::levelOf(experiences.at(static_cast<std::size_t>(index) - 1)));
    });
    auto* answer = new QVBoxLayout;
    answer->setSpacing(2);
    answer->addWidget(choice);
    auto* meaning = wrapped({}, TypeSize::Small, Role::Text2, box);
    meaning->setFixedWidth(std::max(choiceWidth, choice->sizeHint().width()));
    answer->addWidget(meaning);
    answer->addStretch(1);
    row->addLayout(answer);
    m_skillGroups[named.kind == db::SkillKind::Knowledge ? 0 : 1]->addWidget(box);
    m_choices.push_back({skill, choice, meaning});
}

/// Where nothing is said of a skill itself, what careers one has had say for it.
void SkillsView::showLevels() {
    for (const auto& [skill, choice, meaning] : m_choices) {
        const auto said = m_session.levelOf(skill);
        choice->setCurrentIndex(rowOfLevel(said));
        const double counted = m_session.levelCounted(skill);
        const auto deed = [](double level) { return experiences.at(static_cast<std::size_t>(rowOfLevel(level)) - 1); };
        meaning->setText(said          ? experienceDeed(deed(*said))
                         : deed(counted) != app::Experience::Never
                             ? tr("counts as \u201c%1\u201d, from careers you have had")
                                             .arg(experienceWord(deed(counted)))
                                       : QString());
    }
}

void SkillsView::fillPast() {
    clearLayout(*m_past);
    for (const auto& career : m_session.profile().pastCareers) {
        const auto place = m_session.table().placeOf(career);
        const QString title = careerName(place ? m_session.table().careers[*place].title : career.text());
        auto* chip = new FilterChip(title, FilterChip::Form::Set, this);
        connect(chip, &FilterChip::removed, this, [this, career] {
            auto careers = m_session.profile().pastCareers;
            std::erase(careers, career);
            m_session.setPastCareers(careers);
        });
        m_past->addWidget(chip, 0, Qt::AlignLeft);
    }
}

/// Three careers that need what one has, with how much of it and what is still missing.
void SkillsView::fillNeeded() {
    constexpr std::size_t named = 3;
    clearLayout(*m_needed);
    const auto careers = m_session.careersThatNeedMe();
    if (careers.empty())
        return;
    m_needed->setSpacing(0);
    m_needed->addWidget(heading(tr("Three careers that need what you have"), TypeSize::Section, this));
    for (std::size_t i = 0; i < std::min(named, careers.size()); ++i)
        m_needed->addWidget(neededRow(careers[i], u"needed-%1"_s.arg(i)));
    m_needed->addSpacing(20);
}

QWidget* SkillsView::neededRow(const app::NeedingCareer& needing, const QString& name) {
    const auto& career = m_session.table().careers[needing.career];
    auto* row = new QWidget(this);
    standFor(*row, fromUtf8(career.key.text()));
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* link = new LinkLabel(careerName(career.title), LinkLabel::Form::Link, row);
    link->setObjectName(name);
    link->setType(TypeSize::Base, QFont::Medium);
    connect(link, &LinkLabel::clicked, this, [this, key = fromUtf8(career.key.text())] { Q_EMIT careerAsked(key); });
    words->addWidget(link, 0, Qt::AlignLeft);
    const auto gaps = m_session.gaps(needing.career);
    QString said = tr("asks for %1 % of what you have").arg(std::lround(100 * needing.uses));
    if (!gaps.empty())
        said += tr(" · most missing: %1").arg(skillInSentence(m_session.table().needs.skills[gaps.front().skill].name));
    words->addWidget(wrapped(said, TypeSize::Small, Role::Text2, row));
    line->addLayout(words, 1);
    auto* ready = new BarWidget(tr("Skills readiness"), BarInk::Level, row);
    ready->setWidestText(tr("%1 %").arg(100));
    ready->setValue(needing.readiness, tr("%1 %").arg(std::lround(100 * needing.readiness)));
    ready->setToolTip(tr("You have %1 % of what it asks for").arg(std::lround(100 * needing.readiness)));
    ready->setFixedWidth(130);
    line->addWidget(ready);
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

void SkillsView::addPast(const QString& title) {
    auto careers = m_session.profile().pastCareers;
    for (const auto& career : m_session.table().careers) {
        if (careerName(career.title).compare(title.trimmed(), Qt::CaseInsensitive) != 0)
            continue;
        // Choosing from the list and Enter both come here: the second time it is there.
        if (std::find(careers.begin(), careers.end(), career.key) == careers.end()) {
            careers.push_back(career.key);
            m_session.setPastCareers(careers);
        }
        return m_career->clear();
    }
}

} // namespace waymark::ui
