// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/explore_page.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/pages/explore/browse_columns.h"
#include "ui/desktop/pages/explore/card_row.h"
#include "ui/desktop/pages/explore/continue_card.h"
#include "ui/desktop/pages/explore/continue_item.h"
#include "ui/desktop/pages/explore/doors.h"
#include "ui/desktop/pages/explore/field_grid.h"
#include "ui/desktop/pages/explore/inventory_list.h"
#include "ui/desktop/pages/explore/link_row.h"
#include "ui/desktop/pages/explore/question.h"
#include "ui/desktop/pages/explore/sources_dialog.h"
#include "ui/desktop/pages/explore/this_week.h"
#include "ui/desktop/pages/explore/worth_dialog.h"
#include "ui/desktop/pages/search/search_filter.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/arrow_focus.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/tr.h"

#include <QDate>
#include <QHBoxLayout>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int margin = 40;
constexpr int betweenSections = 28;
constexpr int questionHeight = 36;
constexpr int mostCards = 3;
constexpr int stackedUnder = 860; ///< questions over the inventory
const auto military = "55"; // major group of the SOC

/// The item that was on screen when the window last closed, as a bookmark without a date.
std::optional<db::Bookmark> leftOff(const Services& services) {
    const Route last = routeFromText(services.state.value(u"route"_s).toString());
    const db::Result<db::ItemKey> key = db::ItemKey::parse(last.key.toStdString());
    if (!key)
        return std::nullopt;
    const db::Result<std::string> title = services.catalog.titleOf(*key);
    if (!title)
        return std::nullopt;
    return db::Bookmark{*key, *title, {}, {}, {}};
}

QVBoxLayout* sectionOf(QWidget* section, int spacing) {
    auto* layout = new QVBoxLayout(section);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

ExplorePage::ExplorePage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_words(services.catalog) {
    setObjectName(u"explore-page"_s);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);

    auto* content = new QWidget(scroll);
    content->setBackgroundRole(QPalette::Base);
    content->setAutoFillBackground(true);
    connect(new RowMenu(services, *content), &RowMenu::routeAsked, this, &ExplorePage::routeRequested);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(margin, 28, margin, margin);
    column->setSpacing(0);
    m_title = heading({}, TypeSize::Title, content);
    column->addWidget(m_title);
    column->addSpacing(4);
    m_lead = new TextLabel({}, TypeSize::Base, Role::Text2, content);
    m_lead->setWordWrap(true);
    column->addWidget(m_lead);
    m_doors = makeDoors();
    column->addWidget(m_doors);
    m_continue = makeContinue();
    column->addWidget(m_continue);
    column->addSpacing(betweenSections);
    column->addWidget(makeFields());
    column->addSpacing(betweenSections);
    m_foot = new QBoxLayout(QBoxLayout::LeftToRight);
    m_foot->addWidget(makeQuestions(), 705, Qt::AlignTop);
    m_foot->addWidget(makeInventory(), 400, Qt::AlignTop);
    column->addLayout(m_foot);
    stack();
    column->addSpacing(betweenSections);
    column->addWidget(makeBrowse());
    column->addStretch(1);
    scroll->setWidget(content);
    new ArrowFocus(*this, *scroll);

    connect(&services.session, &LibrarySession::libraryChanged, this, [this] { fillContinue(); });
    fillContinue();
}

QWidget* ExplorePage::makeDoors() {
    auto* section = new QWidget(this);
    QVBoxLayout* layout = sectionOf(section, 12);
    layout->setContentsMargins(0, 22, 0, 0);
    auto* doors = new Doors(section);
    layout->addWidget(doors);
    connect(doors, &Doors::routeChosen, this, &ExplorePage::routeRequested);
    connect(doors, &Doors::fieldsChosen, this, &ExplorePage::focusStart);
    return section;
}

QWidget* ExplorePage::makeContinue() {
    auto* section = new QWidget(this);
    section->setObjectName(u"continue"_s);
    QVBoxLayout* layout = sectionOf(section, 12);
    layout->setContentsMargins(0, 22, 0, 0);
    layout->addWidget(heading(tr("Continue"), TypeSize::Section, section));
    m_cards = new CardRow(section);
    layout->addWidget(m_cards);
    m_week = new QVBoxLayout;
    layout->addLayout(m_week);
    return section;
}

void ExplorePage::fillWeek() {
    while (QLayoutItem* item = m_week->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const WeekLine& line : thisWeek(m_services.session)) {
        auto* link = new LinkLabel(line.words, LinkLabel::Form::Link, m_continue);
        link->setObjectName(u"this-week"_s);
        connect(link, &LinkLabel::clicked, this, [this, route = line.route] { Q_EMIT routeRequested(route); });
        m_week->addWidget(link, 0, Qt::AlignLeft);
    }
}

void ExplorePage::fillContinue() {
    fillWeek();
    while (QLayoutItem* item = m_cards->cards()->takeAt(0)) {
        // A card may be what was just pressed: it goes once its own click is over.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    const std::vector<ContinueItem> items =
        continueItems(m_services.session.kept(mostCards + 1), leftOff(m_services), QDate::currentDate());
    m_continue->setVisible(!items.empty());
    m_doors->setVisible(items.empty());
    m_title->setText(items.empty() ? tr("Where would you like to start?") : tr("Explore"));
    m_lead->setText(items.empty() ? tr("No account, no tracking. Whatever you keep stays on this computer, and you can "
                                       "begin anywhere.")
                                  : tr("Start from a field, from a question, or from where you left off."));
    for (const ContinueItem& item : items) {
        auto* card = new ContinueCard(item.icon, item.title, item.first, item.second, m_cards);
        card->setObjectName(u"continue-card"_s);
        standFor(*card, item.route.key);
        connect(card, &ContinueCard::clicked, this,
                [this, route = item.route] { Q_EMIT routeRequested(route); });
        m_cards->cards()->addWidget(card, 1);
        // A layout shows what it was given only in a later turn: until then the heading would stand alone.
        card->show();
    }
    // One or two cards keep the width that three would have.
    for (auto missing = static_cast<int>(items.size()); missing < mostCards; ++missing)
        m_cards->cards()->addStretch(1);
}

QWidget* ExplorePage::makeFields() {
    auto* section = new QWidget(this);
    QVBoxLayout* layout = sectionOf(section, 8);
    auto* head = new CardRow(section); // beside each other, or below where there is no room
    head->cards()->addWidget(heading(tr("Fields to explore"), TypeSize::Section, head), 1);
    auto* remark = new QWidget(head);
    remark->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Preferred); // said whole
    auto* words = new QHBoxLayout(remark);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(0);
    head->cards()->addWidget(remark, 0, Qt::AlignLeft);
    layout->addWidget(head);

    const db::Result<std::vector<db::CareerGroup>> groups = m_services.catalog.groups();
    if (!groups) {
        layout->addWidget(new TextLabel(QString::fromStdString(groups.error().message), TypeSize::Base,
                                        Role::Warn, section));
        return section;
    }
    const auto choose = [this](const QString& code) { browse(db::Facet::Group, code.toStdString()); };
    std::vector<db::CareerGroup> civilian;
    int apart = 0;
    for (const db::CareerGroup& group : *groups) {
        if (group.code == military)
            apart = group.careers;
        else
            civilian.push_back(group);
    }
    auto* grid = new FieldGrid(civilian, section);
    connect(grid, &FieldGrid::groupChosen, this, choose);
    layout->addWidget(grid);
    words->addWidget(new TextLabel(tr("careers in each"), TypeSize::Small, Role::Text3, remark));
    if (apart > 0) {
        words->addWidget(new TextLabel(u" · "_s, TypeSize::Small, Role::Text3, remark));
        auto* link =
            new LinkLabel(tr("%Ln military career(s) apart", nullptr, plural(apart)),
                          LinkLabel::Form::Link, remark);
        link->setType(TypeSize::Small, QFont::Normal);
        link->setObjectName(u"group-55"_s);
        connect(link, &LinkLabel::clicked, this, [choose] { choose(QString::fromLatin1(military)); });
        words->addWidget(link);
    }
    m_fields = grid;
    return section;
}

QWidget* ExplorePage::makeQuestions() {
    auto* section = new QWidget(this);
    QVBoxLayout* layout = sectionOf(section, 0);
    layout->addWidget(heading(tr("Questions people have"), TypeSize::Section, section));
    layout->addSpacing(8);
    const std::vector<Question> questions = questionsFor(m_services.catalog);
    for (const Question& question : questions) {
        auto* row = new LinkRow(question.icon, question.words, question.page, questionHeight, section);
        row->setObjectName(u"question-"_s + question.id);
        connect(row, &LinkRow::clicked, this, [this, question] { answer(question); });
        layout->addWidget(row);
    }
    section->setVisible(!questions.empty());
    return section;
}

void ExplorePage::answer(const Question& question) {
    if (!question.worth) {
        Q_EMIT routeRequested(question.route);
        return;
    }
    auto* dialog =
        new WorthDialog(m_services, question.worth->amount, question.worth->from, question.worth->to, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

QWidget* ExplorePage::makeInventory() {
    auto* section = new QWidget(this);
    QVBoxLayout* layout = sectionOf(section, 8);
    layout->addWidget(heading(tr("In this catalog"), TypeSize::Section, section));
    auto* list = new InventoryList(inventoryOf(m_services.catalog), section);
    connect(list, &InventoryList::sourcesAsked, this, &ExplorePage::showSources);
    layout->addWidget(list);
    return section;
}

QWidget* ExplorePage::makeBrowse() {
    auto* section = new QWidget(this);
    QVBoxLayout* layout = sectionOf(section, 12);
    layout->addWidget(heading(tr("More ways to browse"), TypeSize::Section, section));
    auto* columns = new BrowseColumns(m_words, section);
    layout->addWidget(columns);
    section->hide();
    connect(columns, &BrowseColumns::valueChosen, this, &ExplorePage::browse);
    // Counting reads the whole index, and the same thread searches later.
    auto* counting = new SearchWorker(m_services.search, this);
    connect(counting, &SearchWorker::counted, this, [section, columns, counting](const FacetList& counts) {
        columns->show(counts);
        section->setVisible(!columns->isHidden());
        counting->deleteLater();
    });
    counting->ask({});
    return section;
}

void ExplorePage::browse(db::Facet facet, const std::string& value) {
    SearchFilter filter;
    filter.set(facet, value, true);
    Q_EMIT routeRequested({PageId::Search, {}, filterText(filter)});
}

void ExplorePage::showSources() {
    auto* dialog = new SourcesDialog(m_services, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExplorePage::stack() {
    const bool narrow = width() < scaled(stackedUnder, fontScale(fontMetrics()));
    m_foot->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_foot->setSpacing(narrow ? betweenSections : 56);
}

void ExplorePage::resizeEvent(QResizeEvent* event) {
    Page::resizeEvent(event);
    stack();
}

void ExplorePage::open(const Route&) {
    fillContinue();
}

Route ExplorePage::current() const {
    return {PageId::Explore, {}, {}};
}

void ExplorePage::focusStart() {
    if (m_fields)
        m_fields->setFocus();
    else
        setFocus();
}

std::unique_ptr<Page> makeExplorePage(const Services& services) {
    return std::make_unique<ExplorePage>(services);
}

} // namespace waymark::ui
