// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/career_header.h"

#include "app/career/facts_in_words.h"
#include "ui/desktop/pages/careers/compare_button.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/list_button.h"
#include "ui/desktop/widgets/star_button.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/title_line.h"
#include "ui/words/names.h"
#include "ui/words/text.h"

#include <QHBoxLayout>
#include <QMenu>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 24;
constexpr qsizetype namesShown = 6;

/// "15-1252.00" as people write it: the two zeros say only that it is the occupation itself.
QString shortCode(const std::string& socCode) {
    QString code = fromUtf8(socCode);
    if (code.endsWith(u".00"_s))
        code.chop(3);
    return code;
}

QStringList otherNames(const db::CareerFacts& facts) {
    QStringList names;
    for (const auto& name : facts.titles) {
        if (name != facts.career.title && !app::isAboveHelpers(facts.career.title, name))
            names << fromUtf8(name);
    }
    return names;
}

/// "Also called RN, Staff Nurse and 41 more". A name that holds a comma would read as two.
QString alsoCalled(const QStringList& all, qsizetype count) {
    const QStringList shown = all.mid(0, count);
    const bool commas = std::any_of(shown.begin(), shown.end(), [](const QString& name) { return name.contains(u','); });
    QString line = CareerHeader::tr("Also called %1").arg(shown.join(commas ? u"; "_s : u", "_s));
    if (all.size() > count)
        line += CareerHeader::tr(" and %1 more").arg(all.size() - count);
    return line;
}

} // namespace

CareerHeader::CareerHeader(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_title(heading({}, TypeSize::Title, this))
    , m_star(new StarButton(services.session, this))
    , m_compare(new CompareButton(services, this))
    , m_lists(new ListButton(services.session, this))
    , m_plan(new HeadButton(u"flag"_s, tr("Plan"), this))
    , m_share(new HeadButton(u"share"_s, tr("Share", "hand the page on"), this))
    , m_names(new TextLabel({}, TypeSize::Base, Role::Text2, this))
    , m_counted(new TextLabel({}, TypeSize::Base, Role::Text2, this))
    , m_parent(new LinkLabel({}, LinkLabel::Form::Link, this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(margin, 18, margin, 8);
    column->setSpacing(4);
    auto* named = new QWidget(this);
    auto* top = new QHBoxLayout(named);
    top->setContentsMargins(0, 0, 0, 0);
    top->setSpacing(10);
    auto* tools = new QWidget(this);
    auto* buttons = new QHBoxLayout(tools);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(8);
    m_title->setEliding(true);
    m_title->setObjectName(u"careerTitle"_s);
    m_title->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_star->setObjectName(u"careerStar"_s);
    top->addWidget(m_title, 1000);
    top->addWidget(m_star);
    top->addStretch(1);
    for (QWidget* button : {static_cast<QWidget*>(m_compare), static_cast<QWidget*>(m_lists),
                            static_cast<QWidget*>(m_plan), static_cast<QWidget*>(m_share)})
        buttons->addWidget(button);
    m_line = new TitleLine(named, tools, this);
    column->addWidget(m_line);
    m_lines = new QBoxLayout(QBoxLayout::LeftToRight);
    m_lines->setSpacing(4);
    m_names->setEliding(true);
    m_names->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_lines->addWidget(m_names, 1000);
    auto* counted = new QHBoxLayout;
    counted->setSpacing(4);
    counted->addWidget(m_counted);
    counted->addWidget(m_parent);
    counted->addStretch(1);
    m_lines->addLayout(counted);
    column->addLayout(m_lines);
    connect(m_parent, &LinkLabel::clicked, this, [this] { Q_EMIT routeRequested(routeToItem(m_parentKey)); });
    m_plan->setObjectName(u"planButton"_s);
    m_plan->setToolTip(tr("Lay what has to be learned into your weeks"));
    connect(m_plan, &QPushButton::clicked, this, [this] { Q_EMIT routeRequested({PageId::Plan, m_key, {}}); });
    connect(m_compare, &CompareButton::routeRequested, this, &CareerHeader::routeRequested);
    buildShare();
}

void CareerHeader::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitTitle();
    fitNames();
}

/// A title of more than a line goes on below; its buttons then have a line of their own.
void CareerHeader::fitTitle() {
    m_title->wrapIn(width() - 2 * margin - m_star->sizeHint().width() - 10);
}

/// Whole names only; the tooltip has them all. What it is counted with stands below where one line is too short for both.
void CareerHeader::fitNames() {
    const int all = width() - 2 * margin;
    const auto widthOf = [this](const QString& words) { return m_names->fontMetrics().horizontalAdvance(words); };
    const QString between = u"\u00B7 "_s + m_countedWords;
    const int counted = (m_countedWords.isEmpty() ? 0 : widthOf(between)) + (m_parent->isHidden() ? 0 : m_parent->sizeHint().width()) + 12;
    const bool beside = m_otherNames.isEmpty() || widthOf(alsoCalled(m_otherNames, 1)) + counted <= all;
    m_lines->setDirection(beside ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_counted->setText(!beside || m_otherNames.isEmpty() || m_countedWords.isEmpty() ? m_countedWords : between);
    if (m_otherNames.isEmpty())
        return m_names->setText({});
    const int room = beside ? all - counted : all;
    const auto fits = [&](qsizetype count) {
        return m_names->fontMetrics().horizontalAdvance(alsoCalled(m_otherNames, count)) <= room;
    };
    qsizetype count = std::min(namesShown, m_otherNames.size());
    while (count > 1 && !fits(count))
        --count;
    m_names->setText(alsoCalled(m_otherNames, count));
    m_names->setEliding(!fits(count));
    const QString names = m_otherNames.join(u'\n');
    m_names->setToolTip(!fits(count)                   ? m_names->text() + u'\n' + names
                        : count < m_otherNames.size() ? names
                                                      : QString());
}

void CareerHeader::buildShare() {
    m_share->setObjectName(u"shareButton"_s);
    m_share->setToolTip(tr("Save this page as a document"));
    auto* menu = new QMenu(m_share);
    const auto add = [&](const QString& words, const QString& format) {
        auto* action = menu->addAction(words);
        action->setObjectName(format);
        connect(action, &QAction::triggered, this, [this, format] { Q_EMIT shareRequested(format); });
        return action;
    };
    add(tr("Save as web page (HTML)\u2026"), u"html"_s);
    add(tr("Save as PDF\u2026"), u"pdf"_s);
    add(tr("Save as Markdown\u2026"), u"markdown"_s);
    add(tr("Save as plain text\u2026"), u"text"_s);
    add(tr("Print..."), u"print"_s)->setShortcut(QKeySequence::Print);
    menu->addSeparator();
    auto* notes = menu->addAction(tr("With my notes and rating"));
    notes->setObjectName(u"with-notes"_s);
    notes->setCheckable(true);
    notes->setChecked(m_services.state.value(u"share.notes"_s).toBool());
    connect(notes, &QAction::toggled, this,
            [this](bool with) { m_services.state.setValue(u"share.notes"_s, with); });
    m_share->setMenu(menu);
}

void CareerHeader::showCareer(const app::CareerPage& page) {
    const auto& facts = page.facts;
    const QString english = fromUtf8(facts.career.title);
    m_title->setText(careerName(facts.career.title));
    db::Bookmark item;
    item.key = facts.career.key;
    item.title = facts.career.title;
    m_lists->setItem(item);
    m_star->setItem(std::move(item));
    m_compare->setCareer(facts);

    m_key = fromUtf8(facts.career.key.text());
    m_otherNames = otherNames(facts);
    if (m_title->text() != english)
        m_otherNames.prepend(english);
    m_countedWords.clear();
    if (facts.parent) {
        m_countedWords = tr("counted with");
        m_parentKey = fromUtf8(facts.parent->key.text());
        m_parent->setText(careerName(facts.parent->title) + u" "_s + shortCode(facts.parent->socCode));
    } else if (!facts.career.socCode.empty()) {
        m_countedWords = tr("SOC %1").arg(shortCode(facts.career.socCode));
    }
    m_parent->setVisible(facts.parent.has_value());
    fitTitle();
    m_line->arrange();
    m_names->setAccessibleDescription(m_otherNames.join(u"; "_s));
    fitNames();
}

} // namespace waymark::ui
