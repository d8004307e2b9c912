// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/careers_page.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/keeping/keeper.h"
#include "ui/desktop/pages/careers/career_list.h"
#include "ui/desktop/pages/careers/career_view.h"
#include "ui/desktop/pages/careers/sections/font_scale.h"
#include "ui/desktop/pages/careers/share_document.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/widgets/empty_state.h"
#include "ui/desktop/widgets/line_splitter.h"

#include <QListView>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int listWidth = 264;
constexpr int pathItems = 20; // of each kind
} // namespace

CareersPage::CareersPage(const Desk& desk, QWidget* parent)
    : Page(parent)
    , m_desk(desk)
    , m_list(new CareerList(desk, this))
    , m_view(new CareerView(desk, this))
    , m_problem(new EmptyState(this))
    , m_right(new QStackedWidget(this)) {
    if (const auto info = desk.catalog.info())
        m_asOf = info->date;
    m_problem->setObjectName(u"careerProblem"_s);
    m_problem->setContentsMargins(24, 24, 24, 24);
    m_right->setAutoFillBackground(true);
    m_right->setBackgroundRole(QPalette::Base);
    m_right->addWidget(m_problem);
    m_right->addWidget(m_view);
    auto* splitter = new LineSplitter(Qt::Horizontal, this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_right);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    m_list->setMinimumWidth(180);
    m_right->setMinimumWidth(360);
    splitter->setSizes({scaled(listWidth, fontScale(fontMetrics())), 976});
    rememberSplitter(splitter, desk.state, u"careers.splitter"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(splitter);

    auto* filter = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_L), this);
    filter->setContext(Qt::WidgetWithChildrenShortcut);
    connect(filter, &QShortcut::activated, m_list, &CareerList::startFilter);
    connect(m_list, &CareerList::careerSelected, this, [this](const QString& key) {
        showCareer(key, {});
        Q_EMIT routeChanged(current());
    });
    connect(m_view, &CareerView::routeRequested, this, &CareersPage::routeRequested);
    connect(m_view, &CareerView::shareRequested, this, &CareersPage::share);
    showProblem(tr("No career is chosen."), tr("Choose one from the list."));
}

void CareersPage::open(const Route& route) {
    const QString section = route.value(u"section"_s);
    if (route.query.hasQueryItem(u"group"_s))
        m_list->setGroup(route.value(u"group"_s));
    QString key = route.key;
    if (key.isEmpty()) {
        const bool stillShown = !m_list->selected().isEmpty() && m_right->currentWidget() == m_view;
        key = stillShown ? m_list->selected() : m_list->firstKey();
    }
    if (key.isEmpty())
        return;
    m_list->select(key);
    if (key != m_key || m_right->currentWidget() != m_view)
        showCareer(key, section);
    else if (!section.isEmpty())
        m_view->scrollToSection(section);
}

Route CareersPage::current() const {
    if (m_key.isEmpty() || m_right->currentWidget() != m_view)
        return {PageId::Careers, m_key, {}};
    const QString section = m_view->currentSection();
    return sectionRoute(m_key, section == u"summary"_s ? QString() : section);
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
    auto page = readCareerPage(m_desk.catalog, *careerKey, LearningShelf{});
    if (!page) {
        const bool unknown = page.error().kind == db::ErrorKind::NotFound;
        showProblem(unknown ? tr("The catalog has no career %1.").arg(key)
                            : QString::fromStdString(page.error().message),
                    tr("Choose one from the list, or search for its title."));
        return;
    }
    m_view->showCareer(*std::move(page), m_asOf);
    m_right->setCurrentWidget(m_view);
    if (!section.isEmpty())
        m_view->scrollToSection(section);
    QTimer::singleShot(0, this, [this, generation = m_generation] { findPath(generation); });
}

void CareersPage::findPath(int generation) {
    if (generation != m_generation)
        return;
    if (!m_shelf) {
        if (auto shelf = readShelf(m_desk.catalog))
            m_shelf = *std::move(shelf);
        else
            m_shelf.emplace();
    }
    m_view->showPath(pathFor(m_view->page().facts, *m_shelf, "en", pathItems));
}

void CareersPage::share(const QString& format) {
    if (!m_view->hasPath())
        findPath(m_generation);
    app::CareerPage page = m_view->page();
    if (m_desk.state.value(u"share.notes"_s).toBool())
        page.personal = personalWords(m_desk.keeper, page.facts.career.key);
    m_view->showNote(saveCareerDocument(std::move(page), format, m_desk.dialogs, this).value_or(QString()));
}

std::unique_ptr<Page> makeCareersPage(const Desk& desk) {
    return std::make_unique<CareersPage>(desk);
}

} // namespace waymark::ui
