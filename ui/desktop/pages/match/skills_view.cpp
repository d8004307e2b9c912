// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/skills_view.h"

#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/widgets/filter_chip.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QCompleter>
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
    , m_career(new QLineEdit(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 24);
    column->setSpacing(8);
    column->addWidget(makePast());
    column->addSpacing(16);
    column->addLayout(m_needed);
    column->addWidget(heading(tr("What I have done"), TypeSize::Section, this));
    column->addWidget(wrapped(tr("Not how good you are: what you have done. These part careers most."),
                              TypeSize::Base, Role::Text2, this));
    column->addLayout(m_skills);
    makeSkills(askedFirst);
    auto* more = new LinkLabel(tr("Ask about all of them"), LinkLabel::Form::Link, this);
    connect(more, &LinkLabel::clicked, this, [this, more] {
        more->hide();
        makeSkills(m_session.table().needs.skills.size());
    });
    column->addWidget(more);
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
            titles += fromUtf8(m_session.table().careers[career].title);
    auto* completer = new QCompleter(titles, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_career->setObjectName(u"past-career"_s);
    m_career->setPlaceholderText(tr("Type a career you have worked in"));
    m_career->setAccessibleName(m_career->placeholderText());
    m_career->setCompleter(completer);
    m_career->setMaximumWidth(420);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &SkillsView::addPast);
    connect(m_career, &QLineEdit::returnPressed, this, [this] { addPast(m_career->text()); });
    column->addWidget(m_career);
    column->addLayout(m_past);
    return section;
}

void SkillsView::makeSkills(std::size_t count) {
    for (const std::size_t skill : app::skillsThatPart(m_session.table().needs, count)) {
        const bool there = std::any_of(m_choices.begin(), m_choices.end(),
                                       [skill](const auto& choice) { return choice.first == skill; });
        if (!there)
            addSkill(skill);
    }
    showLevels();
}

void SkillsView::addSkill(std::size_t skill) {
    const auto& named = m_session.table().needs.skills[skill];
    const QString name = skillName(named.name);
    auto* row = new QHBoxLayout;
    row->addWidget(new TextLabel(name, TypeSize::Base, Role::Text, this), 1);
    auto* choice = new QComboBox(this);
    choice->setObjectName(u"skill-"_s + fromUtf8(named.key.text()));
    choice->setAccessibleName(tr("%1: have you done it?").arg(name));
    choice->setMaximumWidth(460);
    choice->addItem(tr("Not said"));
    for (const app::Experience experience : experiences)
        choice->addItem(tr("%1: %2").arg(experienceWord(experience), experienceDeed(experience)));
    connect(choice, &QComboBox::activated, this, [this, skill](int index) {
        if (index == 0)
            m_session.setLevel(skill, std::nullopt);
        else
            m_session.setLevel(skill, app::levelOf(experiences.at(static_cast<std::size_t>(index) - 1)));
    });
    row->addWidget(choice, 2);
    m_skills->addLayout(row);
    m_choices.emplace_back(skill, choice);
}

void SkillsView::showLevels() {
    for (const auto& [skill, choice] : m_choices)
        choice->setCurrentIndex(rowOfLevel(m_session.levelOf(skill)));
}

void SkillsView::fillPast() {
    clearLayout(*m_past);
    for (const auto& career : m_session.profile().pastCareers) {
        const auto place = m_session.table().placeOf(career);
        const QString title = fromUtf8(place ? m_session.table().careers[*place].title : career.text());
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
    m_needed->addWidget(heading(tr("Three careers that need what you have"), TypeSize::Section, this));
    for (std::size_t i = 0; i < std::min(named, careers.size()); ++i) {
        const auto& career = m_session.table().careers[careers[i].career];
        auto* link = new LinkLabel(careerName(career.title), LinkLabel::Form::Link, this);
        link->setObjectName(u"needed-%1"_s.arg(i));
        connect(link, &LinkLabel::clicked, this, [this, key = fromUtf8(career.key.text())] { Q_EMIT careerAsked(key); });
        m_needed->addWidget(link, 0, Qt::AlignLeft);
        const auto gaps = m_session.gaps(careers[i].career);
        QString words = tr("asks for %1 % of what you have; you have %2 % of what it asks")
                            .arg(std::lround(100 * careers[i].uses))
                            .arg(std::lround(100 * careers[i].readiness));
        if (!gaps.empty())
            words += tr(" · most missing: %1").arg(fromUtf8(m_session.table().needs.skills[gaps.front().skill].name));
        m_needed->addWidget(wrapped(words, TypeSize::Small, Role::Text2, this));
    }
}

void SkillsView::addPast(const QString& title) {
    auto careers = m_session.profile().pastCareers;
    for (const auto& career : m_session.table().careers) {
        if (careerName(career.title).compare(title.trimmed(), Qt::CaseInsensitive) != 0 ||
            std::find(careers.begin(), careers.end(), career.key) != careers.end())
            continue;
        careers.push_back(career.key);
        m_session.setPastCareers(careers);
        return m_career->clear();
    }
}

} // namespace waymark::ui
