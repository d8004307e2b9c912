// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/careers_page.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/pages/browse/browse_list.h"
#include "ui/desktop/pages/browse/learner_languages.h"
#include "ui/desktop/pages/careers/career_view.h"
#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/pages/careers/share_document.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/folding_panes.h"
#include "ui/words/names.h"

#include <QListView>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int listWidth = 300;
constexpr int pathItems = 20; // of each kind

BrowseKind careerKind() {
    return {db::ItemKind::Career,
            u"careers"_s,
            CareersPage::tr("Careers"),
            CareersPage::tr("This catalog holds no careers."),
            CareersPage::tr("No career matches."),
            {db::SortOrder::Relevance, db::SortOrder::HighestPay, db::SortOrder::FastestGrowth,
             db::SortOrder::Title}};
}
} // namespace

CareersPage::CareersPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_list(new BrowseList(services, careerKind(), this))
    , m_view(new CareerView(services, this))
    , m_problem(new EmptyState(this))
    , m_right(new QStackedWidget(this))
    , m_panes(new FoldingPanes(m_list, m_right, tr("All careers"), this)) {
    if (const auto info = services.catalog.info())
        m_asOf = info->date;
    m_problem->setObjectName(u"careerProblem"_s);
    m_problem->setContentsMargins(24, 24, 24, 24);
    m_right->setAutoFillBackground(true);
    m_right->setBackgroundRole(QPalette::Base);
    m_right->addWidget(m_problem);
    m_right->addWidget(m_view);
    m_list->setMinimumWidth(240);
    m_right->setMinimumWidth(300);
    m_panes->splitter().setSizes({scaled(listWidth, fontScale(fontMetrics())), 940});
    rememberSplitter(&m_panes->splitter(), services.state, u"careers.splitter"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_panes);

    connect(m_list, &BrowseList::chosen, this, [this](const QString& key) {
        m_takeFirst = false;
        showCareer(key, {});
        Q_EMIT routeChanged(current());
    });
    connect(m_list, &BrowseList::filled, this, &CareersPage::filled);
    connect(m_list, &BrowseList::narrowed, this, [this] { m_takeFirst = true; });
    connect(m_list, &BrowseList::routeRequested, this, &CareersPage::routeRequested);
    connect(m_list, &BrowseList::entered, this, [this] {
        m_panes->showPage();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(m_list->view(), &QListView::clicked, m_panes, &FoldingPanes::showPage);
    connect(m_view, &CareerView::routeRequested, this, &CareersPage::routeRequested);
    connect(m_view, &CareerView::shareRequested, this, &CareersPage::share);
    connect(m_view, &CareerView::placeChanged, this, [this] {
        const int place = readPlace();
        showCareer(m_key, {});
        returnTo(place);
    });
}

void CareersPage::open(const Route& route) {
    const QString section = route.value(u"section"_s);
    QUrlQuery filter = route.query;
    filter.removeAllQueryItems(u"section"_s);
    const bool shown = !m_key.isEmpty() && m_right->currentWidget() == m_view;
    const QString key = route.key.isEmpty() && shown ? m_key : route.key;
    m_takeFirst = key.isEmpty() || (route.key.isEmpty() && !filter.isEmpty());
    if (!route.key.isEmpty() && filter.isEmpty())
        m_list->selectLinked(key);
    else
        m_list->select(key);
    m_list->open(filter);
    if (key.isEmpty()) {
        m_panes->showList();
        return;
    }
    if (!route.key.isEmpty())
        m_panes->showPage();
    if (key != m_key || !shown)
        showCareer(key, section);
    else if (!section.isEmpty())
        m_view->scrollToSection(section);
}

void CareersPage::filled(const QString& firstKey) {
    if (!m_takeFirst || m_list->busy())
        return;
    m_takeFirst = false;
    // What was shown stays as long as the list still has it.
    if (firstKey.isEmpty() || (!m_key.isEmpty() && m_list->selected() == m_key))
        return;
    m_list->select(firstKey);
    showCareer(firstKey, {});
}

Route CareersPage::current() const {
    const bool shown = !m_key.isEmpty() && m_right->currentWidget() == m_view;
    const QString section = shown ? m_view->currentSection() : QString();
    return sectionRoute(m_key, section == u"summary"_s ? QString() : section);
}

QString CareersPage::openTitle() const {
    const bool shown = !m_key.isEmpty() && m_right->currentWidget() == m_view;
    return shown ? careerName(m_view->page().facts.career.title) : QString();
}

bool CareersPage::busy() const {
    return m_list->busy();
}

int CareersPage::readPlace() const {
    return m_view->readPlace();
}

void CareersPage::returnTo(int place) {
    m_view->returnTo(place);
}

void CareersPage::focusStart() {
    m_list->view()->setFocus(Qt::OtherFocusReason);
}

void CareersPage::showProblem(const QString& why, const QString& what) {
    m_problem->setWords(why, what);
    m_right->setCurrentWidget(m_problem);
}

void CareersPage::showCareer(const QString& key, const QString& section) {
    m_key = key;
    ++m_generation;
    const auto careerKey = db::CareerKey::parse(key.toStdString());
    if (!careerKey) {
        showProblem(tr("\u201C%1\u201D is not a career of this catalog.").arg(key),
                    tr("Choose one from the list, or search for its title."));
        return;
    }
    const auto learner = learnerPlace(m_services.catalog, placeOfLearner(m_services));
    auto page =
        readCareerPage(m_services.catalog, *careerKey, ReadPath::Later, learner ? *learner : LearnerPlace{});
    if (!page) {
        const bool unknown = page.error().kind == db::ErrorKind::NotFound;
        showProblem(unknown ? tr("The catalog has no career %1.").arg(key)
                            : QString::fromStdString(page.error().message),
                    tr("Choose one from the list, or search for its title."));
        return;
    }
    m_view->showCareer(*std::move(page), m_asOf);
    m_right->setCurrentWidget(m_view);
    Q_EMIT openTitleChanged();
    if (!section.isEmpty())
        m_view->scrollToSection(section);
    QTimer::singleShot(0, this, [this, generation = m_generation] { findPath(generation); });
}

void CareersPage::findPath(int generation) {
    if (generation != m_generation)
        return;
    PathAsked asked;
    asked.options.limit = pathItems;
    asked.languages = learnerLanguages();
    auto path = pathFor(m_services.catalog, m_view->page().facts.career.key, asked);
    m_view->showPath(path ? *std::move(path) : app::LearningPath{});
}

void CareersPage::share(const QString& format) {
    if (!m_view->hasPath())
        findPath(m_generation);
    app::CareerPage page = m_view->page();
    if (m_services.state.value(u"share.notes"_s).toBool())
        page.personal = personalWords(m_services.session, page.facts.career.key);
    const auto saved = saveCareerDocument(std::move(page), format, m_services.dialogs, this);
    m_view->showNote(saved ? QString() : QString::fromStdString(saved.error().message));
    if (saved && !saved->isEmpty())
        Q_EMIT fileWritten(*saved);
}

std::unique_ptr<Page> makeCareersPage(const Services& services) {
    return std::make_unique<CareersPage>(services);
}

} // namespace waymark::ui
