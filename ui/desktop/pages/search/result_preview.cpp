// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/search/result_preview.h"

#include "app/career/facts_in_words.h"
#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/pages/items/fact_words.h"
#include "ui/desktop/pages/items/item_facts.h"
#include "ui/desktop/pages/items/learning_detail.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/primary_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/career_summary.h"
#include "ui/words/names.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int restMs = 40;
constexpr std::size_t mostCareers = 8;

QString placeKindName(db::PlaceKind kind) {
    switch (kind) {
    case db::PlaceKind::Metro:
        return ResultPreview::tr("Metropolitan area");
    case db::PlaceKind::Nonmetro:
        return ResultPreview::tr("Area outside cities");
    case db::PlaceKind::State:
        return ResultPreview::tr("State");
    case db::PlaceKind::Region:
        return ResultPreview::tr("Region");
    case db::PlaceKind::Country:
        return ResultPreview::tr("Country");
    case db::PlaceKind::City:
        return ResultPreview::tr("City");
    }
    return {};
}

template <class KeyOf>
KeyOf keyFrom(const QString& key) {
    return KeyOf::trusted(key.toStdString());
}

} // namespace

ResultPreview::ResultPreview(const Services& services, QWidget* parent)
    : QScrollArea(parent)
    , m_services(services) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Selected result"));
    setBackgroundRole(QPalette::Base);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &ResultPreview::build);
}

void ResultPreview::show(const QString& key) {
    m_key = key;
    if (m_key != m_shownKey || !widget())
        m_rest.start();
}

void ResultPreview::build() {
    if (isHidden() || (m_key == m_shownKey && widget()))
        return;
    m_shownKey = m_key;
    if (auto* old = takeWidget())
        old->deleteLater(); // it may be what was just pressed
    auto* detail = new ItemDetail(m_services, this);
    detail->setBackgroundRole(QPalette::Base);
    if (m_key.isEmpty())
        fillNothing(*detail);
    else
        fill(*detail);
    detail->column()->addStretch(1);
    connect(detail, &ItemDetail::linkChosen, this, &ResultPreview::linkChosen);
    connect(detail, &ItemDetail::routeAsked, this, &ResultPreview::routeRequested);
    setWidget(detail);
}

bool ResultPreview::fill(ItemDetail& detail) {
    switch (db::kindOfKey(m_key.toStdString()).value_or(db::ItemKind::Plan)) {
    case db::ItemKind::Career:
        return fillCareer(detail);
    case db::ItemKind::Skill:
        return fillSkill(detail);
    case db::ItemKind::Course:
        return fillCourse(detail);
    case db::ItemKind::Book:
        return fillBook(detail);
    case db::ItemKind::Place:
        return fillPlace(detail);
    case db::ItemKind::Topic:
        return fillTopic(detail);
    default:
        return false;
    }
}

void ResultPreview::addOpen(ItemDetail& detail, const QString& words) {
    auto* open = new PrimaryButton(u"forward"_s, words, &detail);
    open->setObjectName(u"open-page"_s);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT routeRequested(routeToItem(m_shownKey)); });
    detail.addFirstButton(open);
}

/// Beside a list without results: what the pane is for, and ways on that need no words.
void ResultPreview::fillNothing(ItemDetail& detail) {
    auto* column = detail.column();
    column->addWidget(new TextLabel(tr("Nothing to show"), TypeSize::Section, Role::Text, &detail));
    auto* words = new TextLabel(tr("Nothing was found, so nothing is selected. What you select in the list "
                                   "shows here what it is, what it pays or costs, and where it leads."),
                                TypeSize::Base, Role::Text2, &detail);
    words->setWordWrap(true);
    column->addSpacing(6);
    column->addWidget(words);
    const auto addWay = [&](const QString& name, const QString& say, PageId page) {
        auto* way = new LinkLabel(say, LinkLabel::Form::Link, &detail);
        way->setObjectName(name);
        connect(way, &LinkLabel::clicked, this, [this, page] { Q_EMIT routeRequested(Route(page)); });
        column->addSpacing(8);
        column->addWidget(way, 0, Qt::AlignLeft);
    };
    addWay(u"explore-instead"_s, tr("Explore by interests, fields and topics"), PageId::Explore);
    addWay(u"careers-instead"_s, tr("All careers from A to Z"), PageId::Careers);
}

bool ResultPreview::fillCareer(ItemDetail& detail) {
    const auto key = keyFrom<db::CareerKey>(m_key);
    const auto facts = m_services.catalog.careerFacts(key);
    const auto remembered = rememberedItem(m_services.catalog, m_key);
    if (!facts || !remembered)
        return false;
    const auto pay = m_services.catalog.nationalPay(key);
    detail.addHead(tr("Career"), facts->parent ? careerName(facts->parent->title) : QString(), *remembered);
    addOpen(detail, tr("Open the career"));
    std::vector<ItemFact> lines;
    for (const auto& fact : app::quickFacts(*facts, pay ? std::optional(*pay) : std::nullopt))
        lines.push_back({appWords(fact.label).section(u',', 0, 0),
                         fact.measuredFor.empty() ? appWords(fact.value)
                                                  : tr("%1, %2").arg(appWords(fact.value), ofTheWhole(fact.measuredFor)),
                         appWords(fact.missing),
                         fromUtf8(fact.label).section(u' ', 0, 0).toLower()});
    detail.addFacts(lines);
    auto* words = new TextLabel(facts->career.summary.empty() ? summaryInWords(app::summaryOf(*facts))
                                                              : fromUtf8(facts->career.summary),
                                TypeSize::Base, Role::Text2, &detail);
    words->setWordWrap(true);
    detail.column()->addSpacing(12);
    detail.column()->addWidget(words);
    std::vector<ItemLink> skills;
    for (const auto& need : facts->skills)
        if (skills.size() < mostCareers)
            skills.push_back({skillName(need.skill.name), fromUtf8(need.skill.key.text())});
    detail.addLinks(tr("Matters most"), skills);
    std::vector<ItemLink> tools;
    for (const auto& tool : facts->technologies)
        if (tools.size() < mostCareers)
            tools.push_back({fromUtf8(tool.skill.name), fromUtf8(tool.skill.key.text())});
    detail.addLinks(tr("Technology"), tools);
    detail.addSource(facts->career.sourceId);
    return true;
}

bool ResultPreview::fillSkill(ItemDetail& detail) {
    const auto key = keyFrom<db::SkillKey>(m_key);
    const auto skill = m_services.catalog.skill(key);
    const auto uses = m_services.catalog.skillUses(key);
    const auto remembered = rememberedItem(m_services.catalog, m_key);
    if (!skill || !uses || !remembered)
        return false;
    detail.addHead(skillKindName(skill->kind), toolClassName(skill->category), *remembered);
    addOpen(detail, tr("Open the skill"));
    std::vector<ItemLink> careers;
    for (const auto& use : *uses)
        if (careers.size() < mostCareers)
            careers.push_back({careerName(use.title), fromUtf8(use.career.text())});
    detail.addLinks(tr("%Ln career(s), among them", nullptr, plural(uses->size())), careers);
    if (uses->size() > mostCareers) {
        auto* all = new LinkLabel(tr("Find them all"), LinkLabel::Form::Link, &detail);
        all->setObjectName(u"all-careers"_s);
        const auto facet =
            skill->kind == db::SkillKind::Technology ? db::Facet::Technology : db::Facet::Skill;
        connect(all, &LinkLabel::clicked, this,
                [this, facet, value = m_key.toStdString()] { Q_EMIT valueRequested(facet, value); });
        detail.column()->addSpacing(8);
        detail.column()->addWidget(all, 0, Qt::AlignLeft);
    }
    detail.addSource(skill->sourceId);
    return true;
}

bool ResultPreview::fillCourse(ItemDetail& detail) {
    const auto course = m_services.catalog.course(keyFrom<db::CourseKey>(m_key));
    const auto remembered = rememberedItem(m_services.catalog, m_key);
    if (!course || !remembered)
        return false;
    detail.addHead(tr("Course"), courseSubtitle(*course), *remembered);
    describeCourse(detail, m_services.catalog, *course);
    return true;
}

bool ResultPreview::fillBook(ItemDetail& detail) {
    const auto book = m_services.catalog.book(keyFrom<db::BookKey>(m_key));
    const auto remembered = rememberedItem(m_services.catalog, m_key);
    if (!book || !remembered)
        return false;
    detail.addHead(tr("Book"), fromUtf8(book->authors), *remembered);
    describeBook(detail, m_services.catalog, *book);
    return true;
}

bool ResultPreview::fillPlace(ItemDetail& detail) {
    const auto place = m_services.catalog.place(keyFrom<db::PlaceKey>(m_key));
    const auto remembered = rememberedItem(m_services.catalog, m_key);
    if (!place || !remembered)
        return false;
    detail.addHead(placeKindName(place->kind), {}, *remembered);
    addOpen(detail, tr("Compare pay here"));
    detail.addFacts({{tr("Country"), fromUtf8(place->country), tr("not stated"), u"country"_s},
                     {tr("Currency"), fromUtf8(place->currency.code), tr("not stated"), u"currency"_s}});
    detail.addSource(place->sourceId);
    return true;
}

bool ResultPreview::fillTopic(ItemDetail& detail) {
    const auto remembered = rememberedItem(m_services.catalog, m_key);
    if (!remembered)
        return false;
    detail.addHead(tr("Topic"), {}, *remembered);
    auto* narrow = new LinkLabel(tr("Find everything about it"), LinkLabel::Form::Link, &detail);
    narrow->setObjectName(u"all-of-topic"_s);
    connect(narrow, &LinkLabel::clicked, this,
            [this, value = m_key.toStdString()] { Q_EMIT valueRequested(db::Facet::Topic, value); });
    detail.column()->addWidget(narrow, 0, Qt::AlignLeft);
    return true;
}

void ResultPreview::linkChosen(const QString& id) {
    if (db::kindOfKey(id.toStdString()) == db::ItemKind::Topic)
        Q_EMIT valueRequested(db::Facet::Topic, id.toStdString());
    else
        Q_EMIT routeRequested(routeToItem(id));
}

} // namespace waymark::ui
