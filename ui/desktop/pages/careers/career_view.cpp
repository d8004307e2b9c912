// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/career_view.h"

#include "ui/desktop/library/place_field.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/careers/career_header.h"
#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/pages/careers/sections/learn_section.h"
#include "ui/desktop/pages/careers/sections/pay_section.h"
#include "ui/desktop/pages/careers/sections/quick_facts.h"
#include "ui/desktop/pages/careers/sections/related_section.h"
#include "ui/desktop/pages/careers/sections/skills_section.h"
#include "ui/desktop/pages/careers/sections/sources_section.h"
#include "ui/desktop/pages/careers/sections/ways_in_section.h"
#include "ui/desktop/pages/careers/sections/work_section.h"
#include "ui/desktop/pages/careers/sections/written_sections.h"
#include "ui/desktop/widgets/note_box.h"
#include "ui/desktop/widgets/section_bar.h"

#include <QCoreApplication>
#include <QHash>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr int columnGap = 40;
constexpr int sectionGap = 28;

/// The scrolled page. Box layouts ask for the height that their words would need at their smallest width; the
/// scroll area takes the larger of that and the height for the real width, which left an empty end.
class Content final : public QWidget {
public:
    using QWidget::QWidget;
    QSize minimumSizeHint() const override { return {layout()->minimumSize().width(), 0}; }
};

/// The names of the bar; what has no name of its own stands under one of these.
QString tabName(const QString& id) {
    const QHash<QString, QString> names{{u"summary"_s, CareerView::tr("Summary")},
                                        {u"work"_s, CareerView::tr("The work")},
                                        {u"ways"_s, CareerView::tr("Ways in")},
                                        {u"learn"_s, CareerView::tr("Learn")},
                                        {u"day"_s, CareerView::tr("Day to day")},
                                        {u"personality"_s, CareerView::tr("Personality")},
                                        {u"growth"_s, CareerView::tr("Growth")},
                                        {u"pay"_s, CareerView::tr("Pay")},
                                        {u"people"_s, CareerView::tr("Outlook and people")},
                                        {u"related"_s, CareerView::tr("Related")},
                                        {u"sources"_s, CareerView::tr("Sources")}};
    return names.value(id);
}

} // namespace

CareerView::CareerView(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_header(new CareerHeader(services, this))
    , m_bar(new SectionBar(this))
    , m_scroll(new QScrollArea(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_bar);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setBackgroundRole(QPalette::Base);
    m_scroll->setObjectName(u"careerScroll"_s);
    m_scroll->setAccessibleName(tr("Career"));
    column->addWidget(m_scroll, 1);
    connect(m_header, &CareerHeader::routeRequested, this, &CareerView::routeRequested);
    connect(m_header, &CareerHeader::shareRequested, this, &CareerView::shareRequested);
    connect(m_bar, &SectionBar::sectionChosen, this, &CareerView::scrollToSection);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &CareerView::follow);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::rangeChanged, this, [this] {
        if (m_settling)
            settle();
    });
}

CareerView::~CareerView() {
    // The sections read the context until they are gone.
    delete m_scroll->takeWidget();
}

void CareerView::showCareer(app::CareerPage page, const std::string& asOf) {
    m_anchors.clear();
    m_columns = nullptr;
    m_first = nullptr;
    m_learn = nullptr;
    m_hasPath = false;
    m_settling = true;
    m_wanted.clear();
    m_wantedPlace = 0;
    delete m_scroll->takeWidget();
    m_context.reset(new SectionContext{m_services, std::move(page), asOf,
                                       [this](const Route& route) { Q_EMIT routeRequested(route); },
                                       [this] { Q_EMIT placeChanged(); },
                                       [this] {
                                           scrollToSection(u"summary"_s);
                                           if (auto* field = findChild<PlaceField*>())
                                               field->setFocus(Qt::OtherFocusReason);
                                       }});
    showNote({});
    m_header->showCareer(m_context->page);
    auto* content = new Content(m_scroll);
    content->setAutoFillBackground(true);
    content->setBackgroundRole(QPalette::Base);
    connect(new RowMenu(m_services, *content), &RowMenu::routeAsked, this, &CareerView::routeRequested);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 16, margin, margin);
    column->setSpacing(0);
    buildTop(column, content);
    buildRest(column, content);
    column->addStretch(1);
    content->resize(m_scroll->viewport()->width(), content->height()); // otherwise as wide as it likes first, which takes as long again
    m_scroll->setWidget(content);
    stack();
    m_scroll->verticalScrollBar()->setValue(0);
    fillBar();
}

void CareerView::showNote(const QString& sentence) {
    delete m_note;
    m_note = nullptr;
    if (sentence.isEmpty())
        return;
    m_note = new NoteBox(sentence, tr("Nothing was changed. Choose another place and try again."), {}, this);
    m_note->setObjectName(u"careerNote"_s);
    static_cast<QBoxLayout*>(layout())->insertWidget(0, m_note);
}

void CareerView::buildTop(QVBoxLayout* column, QWidget* content) {
    auto* facts = new QuickFacts(*m_context, content);
    column->addWidget(facts);
    m_anchors.push_back({u"summary"_s, u"summary"_s, facts});
    column->addSpacing(16);
    column->addWidget(summaryWords(*m_context, content));

    auto* pair = new QWidget(content);
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, pair);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(columnGap);
    m_columns->addWidget(waysFirst(*m_context, pair), 53, Qt::AlignTop);
    if (auto* pay = payFirst(*m_context, pair))
        m_columns->addWidget(pay, 47, Qt::AlignTop);
    column->addSpacing(sectionGap);
    column->addWidget(pair);
    m_first = new QVBoxLayout;
    column->addLayout(m_first);
    if (summaryGoesOn(*m_context))
        add(column, u"summary"_s, u"summary"_s, proseSection(*m_context, db::SectionKind::Summary, content));
}

void CareerView::buildRest(QVBoxLayout* column, QWidget* content) {
    const auto& context = *m_context;
    add(column, u"work"_s, u"work"_s, workSection(context, content));
    add(column, u"skills"_s, u"work"_s, skillsSection(context, content));
    add(column, u"ways"_s, u"ways"_s, waysInSection(context, content));
    add(column, u"prepare"_s, u"ways"_s, prepareSection(context, content));
    m_learn = new LearnSection(context, content);
    add(column, u"learn"_s, u"learn"_s, static_cast<QWidget*>(m_learn));
    add(column, u"own-learning"_s, u"learn"_s, ownLearningSection(context, content));
    add(column, u"day"_s, u"day"_s, dayToDaySection(context, content));
    add(column, u"challenges"_s, u"day"_s, challengesSection(context, content));
    add(column, u"personality"_s, u"personality"_s, personalitySection(context, content));
    add(column, u"growth"_s, u"growth"_s, proseSection(context, db::SectionKind::Growth, content));
    add(column, u"transfer"_s, u"growth"_s, proseSection(context, db::SectionKind::Transfer, content));
    add(column, u"questions"_s, u"growth"_s, proseSection(context, db::SectionKind::Questions, content));
    add(column, u"pay"_s, u"pay"_s, paySection(context, content));
    add(column, u"people"_s, u"people"_s, peopleSection(context, content));
    add(column, u"related"_s, u"related"_s, relatedSection(context, content));
    add(column, u"sources"_s, u"sources"_s, sourcesSection(context, content));
}

void CareerView::add(QVBoxLayout* column, const QString& id, const QString& tab, QWidget* section) {
    if (!section)
        return;
    column->addSpacing(sectionGap);
    column->addWidget(section);
    m_anchors.push_back({id, tab, section});
}

void CareerView::add(QVBoxLayout* column, const QString& id, const QString& tab, PageSection* section) {
    add(column, id, tab, static_cast<QWidget*>(section));
    if (!section)
        return;
    for (const auto& [part, widget] : section->marks())
        m_anchors.push_back({part, tab, widget});
}

void CareerView::fillBar() {
    // In the order in which they are read; what is named several times stands where its first part does.
    std::vector<SectionBar::Section> shown;
    for (const auto& anchor : m_anchors) {
        const bool known = std::any_of(shown.begin(), shown.end(),
                                       [&](const auto& section) { return section.id == anchor.tab; });
        if (!known)
            shown.push_back({anchor.tab, tabName(anchor.tab)});
    }
    m_bar->setSections(shown);
    m_bar->setCurrent(u"summary"_s);
}

void CareerView::showPath(app::LearningPath path) {
    m_context->page.path = std::move(path);
    m_hasPath = true;
    if (auto* first = learnFirst(*m_context, m_scroll->widget())) {
        m_first->addSpacing(sectionGap);
        m_first->addWidget(first);
    }
    m_learn->showPath();
    // Once more, when the new rows have their places.
    QTimer::singleShot(0, this, [this] {
        settle();
        m_settling = false;
        m_wantedPlace = 0;
    });
}

void CareerView::settle() {
    if (m_wantedPlace > 0)
        m_scroll->verticalScrollBar()->setValue(m_wantedPlace);
    else if (!m_wanted.isEmpty())
        jumpTo(m_wanted);
}

int CareerView::readPlace() const {
    return m_scroll->verticalScrollBar()->value();
}

void CareerView::returnTo(int place) {
    m_wanted.clear();
    m_wantedPlace = place;
    settle();
    if (!m_settling)
        m_wantedPlace = 0;
}

QString CareerView::currentSection() const {
    return m_bar->current();
}

int CareerView::topOf(const QWidget* widget) const {
    return widget->mapTo(m_scroll->widget(), QPoint(0, 0)).y();
}

void CareerView::scrollToSection(const QString& id) {
    m_wanted = id;
    m_wantedPlace = 0;
    jumpTo(id);
}

const CareerView::Anchor* CareerView::anchor(const QString& id) const {
    const auto found = std::find_if(m_anchors.begin(), m_anchors.end(),
                                    [&id](const Anchor& anchor) { return anchor.id == id; });
    return found == m_anchors.end() ? nullptr : &*found;
}

QWidget* CareerView::placeOf(const QString& id) {
    if (m_learn && (id == u"path"_s || id == u"reading"_s)) {
        QWidget* table = m_learn->table(id == u"reading"_s);
        return table ? table : m_learn;
    }
    const Anchor* found = anchor(id);
    return found ? found->widget : nullptr;
}

void CareerView::jumpTo(const QString& id) {
    QWidget* place = placeOf(id);
    // What was just built has its place only after the layout ran.
    if (m_scroll->widget()) {
        m_scroll->widget()->layout()->activate();
        // A part that wraps its words when it gets its width asks its parents anew.
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        m_scroll->widget()->layout()->activate();
    }
    m_jumping = true;
    const Anchor* found = anchor(id);
    const QString tab = found ? found->tab : place ? u"learn"_s : u"summary"_s;
    m_scroll->verticalScrollBar()->setValue(!place || id == u"summary"_s ? 0 : topOf(place) - 16);
    m_bar->setCurrent(tab);
    m_jumping = false;
}

void CareerView::follow() {
    if (m_jumping || m_anchors.empty() || (m_settling && !m_wanted.isEmpty()))
        return;
    // The section whose head came last into the upper third, which is read; of two side by side the left one.
    const int line =
        m_scroll->verticalScrollBar()->value() + std::max(48, m_scroll->viewport()->height() / 3);
    const Anchor* current = &m_anchors.front();
    int currentTop = topOf(current->widget);
    for (const auto& anchor : m_anchors) {
        const int top = topOf(anchor.widget);
        if (top <= line && top > currentTop) {
            current = &anchor;
            currentTop = top;
        }
    }
    const auto* bar = m_scroll->verticalScrollBar();
    if (bar->maximum() > 0 && bar->value() == bar->maximum())
        current = &m_anchors.back();
    m_bar->setCurrent(current->tab);
}

bool CareerView::isStacked() const {
    return m_columns && m_columns->direction() == QBoxLayout::TopToBottom;
}

void CareerView::stack() {
    if (m_columns)
        m_columns->setDirection(width() < scaled(twoColumnsFrom, fontScale(fontMetrics()))
                                    ? QBoxLayout::TopToBottom
                                    : QBoxLayout::LeftToRight);
}

void CareerView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    stack();
}

} // namespace waymark::ui
