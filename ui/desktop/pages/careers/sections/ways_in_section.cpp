// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/ways_in_section.h"

#include "app/career/facts_in_words.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/pages/careers/sections/step_list.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/source_card.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/asked_words.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/ways_in_words.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t nearest = 5;

TextLabel* words(const QString& said, TypeSize size, Role ink, QWidget* parent) {
    auto* label = new TextLabel(said, size, ink, parent);
    label->setWordWrap(true);
    return label;
}

/// A title with a time or a link at its right and small lines under it.
struct Row {
    QString title, right;
    QStringList lines;
    QString address, addressName;
};

QWidget* rowWidget(const SectionContext& context, const Row& row, QWidget* parent) {
    auto* box = new QWidget(parent);
    box->setAccessibleName(QStringList{row.title, row.right}.join(u", "_s) +
                           (row.lines.isEmpty() ? QString() : u". "_s + row.lines.join(u". "_s)));
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(10);
    grid->setVerticalSpacing(1);
    grid->setColumnStretch(0, 1);
    auto* title = words(row.title, TypeSize::Base, Role::Text, box);
    title->setWeight(QFont::Medium);
    grid->addWidget(title, 0, 0);
    grid->addWidget(new TextLabel(row.right, TypeSize::Base, Role::Text2, box), 0, 1, Qt::AlignTop);
    int line = 1;
    for (const QString& said : row.lines)
        grid->addWidget(words(said, TypeSize::Small, Role::Text2, box), line++, 0, 1, 2);
    if (!row.address.isEmpty()) {
        auto* link = new LinkLabel(row.addressName, LinkLabel::Form::Link, box);
        link->setType(TypeSize::Small, QFont::Normal);
        QObject::connect(link, &LinkLabel::clicked, box,
                         [&context, address = row.address] { context.services.dialogs.openLink(address); });
        grid->addWidget(link, line, 0, 1, 2, Qt::AlignLeft);
    }
    return box;
}

/// The field that the whole page follows; it stands once, where the page is read first.
QWidget* placeField(const SectionContext& context, QWidget* parent) {
    auto* holder = new QWidget(parent);
    auto* line = new QHBoxLayout(holder);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(new TextLabel(tr("My place"), TypeSize::Small, Role::Text3, holder));
    auto* field = new PlaceField(context.services, holder);
    field->setMinimumWidth(std::clamp(field->fontMetrics().horizontalAdvance(field->placeholderText()) + 24, 160, 300));
    field->setToolTip(tr("Chooses licenses, programs, sponsors and pay, and is kept in My library."));
    QObject::connect(
        field, &PlaceField::placeChanged, holder, [&context] { context.placeChanged(); },
        Qt::QueuedConnection);
    line->addWidget(field);
    return holder;
}

void addSteps(PageSection* section, const SectionContext& context) {
    const auto steps = stepsInWords(context.page.ways);
    if (steps.empty()) {
        section->addRemark(doorNote(context.page.ways));
        return;
    }
    const std::string& whole = context.page.ways.entry->measuredFor;
    QString length = routeLength(context.page.ways);
    if (!whole.empty())
        length += tr(" · stated for %1 as a whole").arg(occupationName(whole));
    if (!length.isEmpty())
        section->addRemark(length);
    if (const QString note = doorNote(context.page.ways); !note.isEmpty())
        section->addRemark(note);
    section->add(new StepList(steps, section), 10);
}

void addAsked(PageSection* section, const SectionContext& context) {
    for (const QString& sentence : askedSentences(context.page.ways))
        section->addRemark(sentence);
}

/// Whose records and programs follow, and where another place is chosen.
void addWhere(PageSection* section, const SectionContext& context) {
    const auto& place = context.page.ways.place;
    auto* link = section->addLink(place ? tr("For %1").arg(fromUtf8(place->name)) : tr("Choose my place"));
    link->setObjectName(u"choosePlace"_s);
    link->setToolTip(tr("Choose another place at the top of the page"));
    QObject::connect(link, &LinkLabel::clicked, section, [&context] { context.choosePlace(); });
}

void addLicences(PageSection* section, const SectionContext& context) {
    const auto licences = licencesInWords(context.page.ways);
    const QString note = licenceNote(context.page.ways);
    if (licences.empty() && note.isEmpty())
        return;
    section->addPart(tr("Licenses"));
    if (!note.isEmpty())
        section->addRemark(note);
    for (const SaidLicence& licence : licences) {
        Row row{licence.title, licence.date, {licence.asks}, licence.address, licence.agency};
        if (licence.address.isEmpty())
            row.lines << licence.agency;
        section->add(rowWidget(context, row, section), 8);
    }
}

/// Where a step says it, it is not said again.
void addApprenticeships(PageSection* section, const SectionContext& context) {
    const QString sentence = apprenticeshipSentence(context.page.ways);
    const auto steps = stepsInWords(context.page.ways);
    const bool isSaid = std::any_of(steps.begin(), steps.end(), [&](const SaidStep& step) { return step.note.contains(sentence); });
    if (sentence.isEmpty() || isSaid)
        return;
    section->addPart(tr("Apprenticeships"));
    section->add(words(sentence, TypeSize::Base, Role::Text, section), 4);
}

void addProgrammes(PageSection* section, const SectionContext& context) {
    section->mark(u"programs"_s, section->addPart(tr("Programs")));
    section->addRemark(programmeNote(context.page.ways, nearest));
    if (!context.page.ways.place)
        return;
    for (const SaidProgramme& programme : programmesInWords(context.page.ways, nearest))
        section->add(rowWidget(context,
                               {programme.school,
                                programme.detail,
                                {programme.teaches},
                                programme.address,
                                tr("Open the school's page")},
                               section),
                     8);
}

} // namespace

PageSection* waysFirst(const SectionContext& context, QWidget* parent) {
    auto* section = new PageSection(tr("Ways in"), parent);
    section->setObjectName(u"waysFirst"_s);
    section->addToHead(placeField(context, section));
    addSteps(section, context);
    const QString career = fromUtf8(context.page.facts.career.key.text());
    auto* more = new LinkLabel(tr("Licenses, schools, education"), LinkLabel::Form::Link, section);
    more->setObjectName(u"allWays"_s);
    QObject::connect(more, &LinkLabel::clicked, section,
                     [go = context.go, career] { go(sectionRoute(career, u"ways"_s)); });
    section->add(more, 10);
    return section;
}

PageSection* waysInSection(const SectionContext& context, QWidget* parent) {
    auto* section = new PageSection(tr("Ways in"), parent);
    section->setObjectName(u"waysIn"_s);
    addWhere(section, context);
    addSteps(section, context);
    addAsked(section, context);
    addLicences(section, context);
    addApprenticeships(section, context);
    addProgrammes(section, context);
    return section;
}

PageSection* peopleSection(const SectionContext& context, QWidget* parent) {
    const auto facts = peopleInWords(context.page.people, context.page.sources);
    if (facts.empty())
        return nullptr;
    auto* section = new PageSection(tr("Outlook and people"), parent);
    section->setObjectName(u"people"_s);
    for (const SaidFact& fact : facts) {
        auto* box = new QWidget(section);
        box->setAccessibleName(fact.label + u": "_s + fact.value + u". "_s + fact.detail);
        auto* grid = new QGridLayout(box);
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(16);
        grid->setVerticalSpacing(1);
        grid->setColumnStretch(1, 1);
        auto* label = words(fact.label, TypeSize::Base, Role::Text2, box);
        label->setFixedWidth(180);
        grid->addWidget(label, 0, 0, 2, 1, Qt::AlignTop); // a label in two lines moves nothing beside it
        grid->addWidget(words(fact.value, TypeSize::Base, Role::Text, box), 0, 1);
        grid->addWidget(words(fact.detail, TypeSize::Small, Role::Text2, box), 1, 1);
        if (const auto* source = context.source(fact.sourceId)) {
            auto* link = new LinkLabel(tr("Source"), LinkLabel::Form::Link, box);
            link->setType(TypeSize::Small, QFont::Normal);
            link->setAccessibleName(tr("Source of %1").arg(fact.label));
            QObject::connect(link, &LinkLabel::clicked, box, [&context, source, fact, link] {
                SourceFacts card;
                card.question = tr("Where does %1 come from?").arg(fact.label);
                card.figure = fact.value;
                card.place = tr("United States");
                card.arithmetic << fact.detail;
                fillSource(card, *source);
                SourceCard::open(card, link, context.services.dialogs);
            });
            grid->addWidget(link, 0, 2, Qt::AlignTop);
        }
        section->add(box, 10);
    }
    return section;
}

} // namespace waymark::ui
