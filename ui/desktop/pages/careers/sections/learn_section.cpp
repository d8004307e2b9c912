// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/learn_section.h"

#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/pages/careers/sections/learn_panel.h"
#include "ui/desktop/pages/careers/sections/path_section.h"
#include "ui/desktop/pages/careers/sections/topic_row.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/segmented_switch.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/counts.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t itemsShown = 2;
constexpr std::size_t firstShown = 2; ///< topics in the summary
constexpr std::size_t groupWhole = 6; ///< a group of more folds what comes after `groupShown`
constexpr std::size_t groupShown = 4;
constexpr int panelWidth = 224;
constexpr int panelGap = 24;

struct KindWords {
    QString name, what;
};

KindWords kindWords(db::NeedKind kind) {
    switch (kind) {
    case db::NeedKind::Foundation:
        return {LearnSection::tr("Foundations"), LearnSection::tr("before or beside the training")};
    case db::NeedKind::Core:
        return {LearnSection::tr("Core"), LearnSection::tr("what the work is")};
    case db::NeedKind::Tool:
        return {LearnSection::tr("Tools"), LearnSection::tr("what is used at work")};
    case db::NeedKind::Credential:
        return {LearnSection::tr("Credential"), LearnSection::tr("what a license or certificate asks for")};
    }
    return {};
}

QString topicCount(std::size_t count) {
    return count == 1 ? LearnSection::tr("one topic")
                      : LearnSection::tr("%1 topics, in the order to learn them").arg(count);
}

constexpr std::array kinds{db::NeedKind::Foundation, db::NeedKind::Core, db::NeedKind::Tool,
                           db::NeedKind::Credential};

/// In the order in which they are shown: by kind, then as they come.
std::vector<const app::PathNeed*> ofKind(const std::vector<app::PathNeed>& needs, db::NeedKind kind) {
    std::vector<const app::PathNeed*> found;
    for (const app::PathNeed& need : needs)
        if (need.kind == kind)
            found.push_back(&need);
    return found;
}

/// Name of a group, what it is for and, at the end or on a line below where one is too short, what the numbers mean.
class GroupLine final : public QWidget {
public:
    GroupLine(const QString& name, const QString& what, const QString& scale, QWidget* parent)
        : QWidget(parent)
        , m_parts(new QBoxLayout(QBoxLayout::LeftToRight, this))
        , m_named(new QHBoxLayout)
        , m_scale(new TextLabel(scale, TypeSize::Small, Role::Text3, this)) {
        auto* called = new TextLabel(name, TypeSize::Small, Role::Text, this);
        called->setWeight(QFont::DemiBold);
        m_named->setSpacing(gap);
        m_named->addWidget(called);
        m_named->addWidget(new TextLabel(what, TypeSize::Small, Role::Text3, this));
        m_named->addStretch(1);
        m_parts->setContentsMargins(0, 0, 0, 0);
        m_parts->setSpacing(0);
        m_parts->addLayout(m_named);
        m_parts->addWidget(m_scale, 1);
        m_scale->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // it gives way by a line of its own
        m_scale->setVisible(!scale.isEmpty());
    }

protected:
    void resizeEvent(QResizeEvent* event) override {
        QWidget::resizeEvent(event);
        const bool beside = m_named->sizeHint().width() + gap + m_scale->fontMetrics().horizontalAdvance(m_scale->text()) + 2 <= width();
        m_parts->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
        m_scale->setWordWrap(!beside);
        m_scale->setAlignment((beside ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    }

private:
    static constexpr int gap = 10;
    QBoxLayout* m_parts;
    QHBoxLayout* m_named;
    TextLabel* m_scale;
};

} // namespace

LearnSection::LearnSection(const SectionContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
    , m_subtitle(new TextLabel({}, TypeSize::Base, Role::Text2, this))
    , m_switch(new SegmentedSwitch(tr("What to learn"), {tr("By topic"), tr("By relevance")}, this))
    , m_topics(new QWidget(this))
    , m_tables(new QWidget(this)) {
    setObjectName(u"learnSection"_s);
    setAccessibleName(tr("Learn"));
    // The panel stands beside the head as well, so that the switch ends where the topics do.
    m_body = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(panelGap);
    auto* column = new QVBoxLayout;
    column->setSpacing(4);
    m_body->addLayout(column, 1);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading(tr("Learn"), TypeSize::Section, this));
    m_subtitle->setWordWrap(true);
    head->addWidget(m_subtitle, 1);
    m_switch->setObjectName(u"learnSwitch"_s);
    head->addWidget(m_switch);
    column->addLayout(head);
    m_rows = new QVBoxLayout(m_topics);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(0);
    column->addWidget(m_topics);
    auto* tables = new QVBoxLayout(m_tables);
    tables->setContentsMargins(0, 4, 0, 0);
    tables->setSpacing(20);
    column->addWidget(m_tables);
    column->addStretch(1);
    m_tables->hide();
    m_switch->hide();
    connect(m_switch, &SegmentedSwitch::currentChosen, this, [this](int index) { showByTopic(index == 0); });
}

void LearnSection::showPath() {
    m_hasPath = true;
    const auto& needs = m_context.page.path.needs;
    if (needs.empty()) {
        // Nothing is ordered by topic: what there is stands by its relevance.
        showByTopic(false);
        return;
    }
    m_subtitle->setText(topicCount(needs.size()));
    m_switch->show();
    addTopics(needs);
    m_panel = new LearnPanel(m_context, needs, this);
    m_body->addWidget(m_panel, 0, Qt::AlignTop);
    stack();
}

void LearnSection::addTopics(const std::vector<app::PathNeed>& needs) {
    int number = 0;
    for (const auto kind : kinds)
        if (const auto group = ofKind(needs, kind); !group.empty())
            addGroup(kind, group, number);
}

void LearnSection::addGroup(db::NeedKind kind, const std::vector<const app::PathNeed*>& group, int& number) {
    QWidget* list = m_topics;
    const bool first = number == 0;
    auto* line = new GroupLine(kindWords(kind).name, kindWords(kind).what,
                               first ? tr("Relevance: 100 % teaches all that the topic names") : QString(), list);
    line->setContentsMargins(0, first ? 4 : 14, 0, 4);
    m_rows->addWidget(line);
    m_rows->addWidget(new Hairline(Qt::Horizontal, list));
    const std::size_t shown = group.size() > groupWhole ? groupShown : group.size();
    for (std::size_t i = 0; i < shown; ++i)
        m_rows->addWidget(new TopicRow(*group[i], ++number, itemsShown, m_context, list));
    if (shown == group.size())
        return;
    fold({group.begin() + static_cast<std::ptrdiff_t>(shown), group.end()}, number);
    number += static_cast<int>(group.size() - shown);
}

/// One line that names what it hides; opened, it gives way to the rows.
void LearnSection::fold(const std::vector<const app::PathNeed*>& rest, int number) {
    QWidget* list = m_rows->parentWidget();
    auto* holder = new QWidget(list);
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    QStringList names;
    for (const auto* need : rest)
        names << learningName(need->name);
    auto* more = new LinkLabel(tr("%1 more: %2").arg(QString::number(rest.size()), names.join(u", "_s)),
                               LinkLabel::Form::Menu, holder);
    more->setObjectName(u"moreTopics"_s);
    more->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    column->addSpacing(6);
    column->addWidget(more);
    column->addSpacing(6);
    auto* rule = new Hairline(Qt::Horizontal, holder);
    column->addWidget(rule);
    m_rows->addWidget(holder);
    connect(more, &LinkLabel::clicked, holder, [this, rest, number, holder, column, more, rule]() mutable {
        more->hide();
        rule->hide();
        for (const auto* need : rest)
            column->addWidget(new TopicRow(*need, ++number, itemsShown, m_context, holder));
    });
}

bool LearnSection::byTopic() const {
    return !m_topics->isHidden();
}

void LearnSection::showByTopic(bool byTopic) {
    if (!byTopic)
        buildTables();
    m_topics->setVisible(byTopic);
    m_tables->setVisible(!byTopic);
    if (m_panel)
        m_panel->setVisible(byTopic);
    m_switch->setCurrent(byTopic ? 0 : 1);
}

void LearnSection::buildTables() {
    if (m_courses)
        return;
    m_courses = new PathSection(m_context, PathSection::Shows::Courses, m_tables);
    m_books = new PathSection(m_context, PathSection::Shows::Books, m_tables);
    m_courses->showItems(m_context.page.path.courses);
    m_books->showItems(m_context.page.path.books);
    m_tables->layout()->addWidget(m_courses);
    m_tables->layout()->addWidget(m_books);
}

QWidget* LearnSection::table(bool books) {
    if (!m_hasPath)
        return nullptr;
    showByTopic(false);
    return books ? m_books : m_courses;
}

bool LearnSection::isStacked() const {
    return m_body->direction() == QBoxLayout::TopToBottom;
}

void LearnSection::stack() {
    const double scale = fontScale(fontMetrics());
    const bool below = width() < scaled(panelFrom, scale);
    m_body->setDirection(below ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    if (!m_panel)
        return;
    m_panel->setMinimumWidth(below ? 0 : scaled(panelWidth, scale));
    m_panel->setMaximumWidth(below ? QWIDGETSIZE_MAX : scaled(panelWidth, scale));
    // Bounded by a margin: layouts ask for the height of the whole width, and a bound of the widget's own flattened its fields.
    const int free = below ? std::max(0, width() - scaled(2 * panelWidth, scale)) : 0;
    m_panel->layout()->setContentsMargins(isRightToLeft() ? free : 0, 0, isRightToLeft() ? 0 : free, 0);
}

void LearnSection::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    stack();
}

PageSection* learnFirst(const SectionContext& context, QWidget* parent) {
    const auto& needs = context.page.path.needs;
    if (needs.empty())
        return nullptr;
    auto* section = new PageSection(LearnSection::tr("Learn"), parent);
    section->setObjectName(u"learnFirst"_s);
    section->addSubtitle(topicCount(needs.size()));
    const QString career = fromUtf8(context.page.facts.career.key.text());
    auto* plan = section->addLink(LearnSection::tr("Plan this path"));
    plan->setObjectName(u"plan-first"_s);
    QObject::connect(plan, &LinkLabel::clicked, section, [go = context.go, career] {
        go({PageId::Plan, career, {}});
    });
    section->add(new Hairline(Qt::Horizontal, section), 6);
    int number = 0;
    for (const auto kind : kinds)
        for (const auto* need : ofKind(needs, kind))
            if (static_cast<std::size_t>(number) < firstShown)
                section->add(new TopicRow(*need, ++number, 1, context, section), 0);
    auto* all = new LinkLabel(LearnSection::tr("All of it, by topic and by relevance"), LinkLabel::Form::Link,
                              section);
    all->setObjectName(u"allTopics"_s);
    QObject::connect(all, &LinkLabel::clicked, section,
                     [go = context.go, career] { go(sectionRoute(career, u"learn"_s)); });
    section->add(all, 6);
    return section;
}

} // namespace waymark::ui
