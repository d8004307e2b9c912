// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/main_window.h"

#include "ui/desktop/edit_actions.h"
#include "ui/desktop/frame/accessible_roles.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/frame/distance_choice.h"
#include "ui/desktop/frame/language_choice.h"
#include "ui/desktop/frame/web_places.h"
#include "ui/desktop/help/about_dialog.h"
#include "ui/desktop/help/action_palette.h"
#include "ui/desktop/help/guide_dialog.h"
#include "ui/desktop/help/keys_dialog.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/library_files.h"
#include "ui/desktop/library/place_field.h"
#include "ui/desktop/library_actions.h"
#include "ui/desktop/library_files/library_menu.h"
#include "ui/desktop/menu_bar.h"
#include "ui/desktop/navigation/nav_pane.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/navigation/search_box.h"
#include "ui/desktop/navigation/top_bar.h"
#include "ui/desktop/notices/banner.h"
#include "ui/desktop/notices/no_catalog.h"
#include "ui/desktop/notices/toast.h"
#include "ui/desktop/pages/plan/plan_sources.h"
#include "ui/desktop/search_guide.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/theme/appearance.h"
#include "ui/desktop/theme/preferences_dialog.h"

#include <QAction>
#include <QCloseEvent>
#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QPushButton>
#include <QScreen>
#include <QTimer>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(Appearance& appearance, Dialogs& dialogs, WindowState& state, QWidget* parent)
    : QMainWindow(parent)
    , m_appearance(appearance)
    , m_dialogs(dialogs)
    , m_state(state)
    , m_actions(makeActions(this)) {
    installAccessibleRoles();
    compose();
    new EditActions(m_actions, this);
    connectGoing();
    connectSearch();
    connectAppearance();
    connectHelp();
    showWhereWeAre({});
    restoreSize();
}

void MainWindow::compose() {
    auto* bar = new MenuBar(this);
    setMenuBar(bar);
    QMenu* appearanceMenu = fillMenus(bar, m_actions);
    auto* middle = new QWidget(this);
    m_topBar = new TopBar(appearanceMenu, middle);
    m_navPane = new NavPane(middle);
    m_banner = new Banner(middle);
    m_navigator = new Navigator(middle);
    m_toast = new Toast(m_navigator);
    m_libraryActions = new LibraryActions({m_actions, *m_navigator, *m_toast, m_dialogs}, this);
    connect(m_libraryActions, &LibraryActions::failed, this, &MainWindow::say);
    m_libraryMenu = new LibraryMenu(m_actions, m_dialogs, this);
    m_libraryMenu->addRecent(*qobject_cast<QMenu*>(bar->actions().constFirst()->menu()));
    connect(m_libraryMenu, &LibraryMenu::failed, this, &MainWindow::say);
    connect(m_libraryMenu, &LibraryMenu::said, this,
            [this](const QString& sentence) { m_toast->say(sentence, {}, false); });
    m_topBar->setNameWidth(m_navPane->width());

    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_banner);
    right->addWidget(m_navigator, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_navPane);
    row->addLayout(right, 1);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_topBar);
    column->addLayout(row, 1);
    setCentralWidget(middle);
}

void MainWindow::connectGoing() {
    const auto go = [this](PageId page) { m_navigator->go({page}); };
    connect(m_navPane, &NavPane::pageRequested, this, go);
    for (const auto& [page, going] : m_actions.pages)
        connect(going, &QAction::triggered, this, [go, page = page] { go(page); });
    connect(action(ActionId::GoStanding), &QAction::triggered, this, [this] {
        m_navigator->go({PageId::Library, {}, u"standing"_s});
    });
    connect(action(ActionId::Back), &QAction::triggered, m_navigator, &Navigator::back);
    connect(action(ActionId::Forward), &QAction::triggered, m_navigator, &Navigator::forward);
    connect(m_topBar, &TopBar::backRequested, m_navigator, &Navigator::back);
    connect(m_topBar, &TopBar::forwardRequested, m_navigator, &Navigator::forward);
    connect(m_navigator, &Navigator::moved, this, &MainWindow::showWhereWeAre);
    connect(m_navigator, &Navigator::openTitleChanged, this, &MainWindow::showTitle);
    connect(action(ActionId::NextPane), &QAction::triggered, this, &MainWindow::focusNextPane);
    connect(action(ActionId::Navigation), &QAction::toggled, m_navPane, &QWidget::setVisible);
    connect(action(ActionId::FullScreen), &QAction::toggled, this, [this](bool on) {
        setWindowState(on ? windowState() | Qt::WindowFullScreen : windowState() & ~Qt::WindowFullScreen);
    });
    connect(action(ActionId::Quit), &QAction::triggered, this, &MainWindow::close);
}

void MainWindow::connectSearch() {
    connect(action(ActionId::Find), &QAction::triggered, &searchBox(), &SearchBox::focusAll);
    m_guide = new SearchGuide(searchBox(), *m_navigator, m_state, this);
}

void MainWindow::connectAppearance() {
    using Choice = Appearance::Choice;
    const std::array<std::pair<ActionId, Choice>, 3> choices{{{ActionId::AppearanceSystem, Choice::System},
                                                              {ActionId::AppearanceLight, Choice::Light},
                                                              {ActionId::AppearanceDark, Choice::Dark}}};
    for (const auto& [id, choice] : choices) {
        action(id)->setChecked(m_appearance.choice() == choice);
        connect(action(id), &QAction::triggered, &m_appearance,
                [this, choice = choice] { m_appearance.choose(choice); });
    }
    connect(&m_appearance, &Appearance::choiceChanged, this, [this, choices](Choice now) {
        for (const auto& [id, choice] : choices)
            action(id)->setChecked(choice == now);
        m_state.setValue(u"appearance"_s, choiceName(now));
    });
    connect(&m_appearance, &Appearance::toneChanged, this,
            [this](Tone tone) { tintActions(m_actions, tone); });
    tintActions(m_actions, m_appearance.tone());
    connect(action(ActionId::LargerText), &QAction::triggered, this, [this] { m_appearance.stepZoom(1); });
    connect(action(ActionId::SmallerText), &QAction::triggered, this, [this] { m_appearance.stepZoom(-1); });
    connect(action(ActionId::UsualText), &QAction::triggered, this, [this] { m_appearance.setZoom(1); });
    connect(&m_appearance, &Appearance::zoomChanged, this,
            [this](double zoom) { m_state.setValue(u"textZoom"_s, zoom); });
    m_appearance.setZoom(m_state.value(u"textZoom"_s).toDouble(1));
    measureAsChosen(m_state);
    connect(action(ActionId::Preferences), &QAction::triggered, this, [this] {
        PreferencesDialog dialog(m_appearance, this);
        if (m_services)
            dialog.addRow(tr("&My place"), new PlaceField(*m_services, &dialog));
        dialog.addRow(tr("&Language"), makeLanguageField(m_state, &dialog));
        dialog.addRow(tr("&Distances"), makeDistanceField(m_state, &dialog));
        dialog.addRow(tr("&Web search"), makeWebPlaceField(m_state, &dialog));
        auto* backups = new QPushButton(action(ActionId::Backups)->text(), &dialog);
        connect(backups, &QPushButton::clicked, action(ActionId::Backups), &QAction::trigger);
        dialog.addRow(tr("My library"), backups);
        dialog.exec();
    });
}

void MainWindow::connectHelp() {
    connect(action(ActionId::FindAction), &QAction::triggered, this, &MainWindow::findAction);
    connect(action(ActionId::Guide), &QAction::triggered, this, [this] { GuideDialog(this).exec(); });
    connect(action(ActionId::Keys), &QAction::triggered, this,
            [this] { KeysDialog(actionLines(menuBar(), m_navigator->page()), this).exec(); });
    const auto about = [this] {
        const auto sources = m_catalog ? m_catalog->sources().valueOr({}) : std::vector<db::Source>();
        AboutDialog(sources, m_dialogs, this, catalogWords() + u' ' + libraryWords()).exec();
    };
    connect(action(ActionId::About), &QAction::triggered, this, about);
    connect(action(ActionId::Sources), &QAction::triggered, this, about);
}

void MainWindow::findAction() {
    auto lines = actionLines(menuBar(), m_navigator->page());
    // What is cut, copied and pasted is that of the field with the keyboard, which this list has taken.
    std::erase_if(lines, [this](const ActionLine& line) {
        constexpr std::array left{ActionId::FindAction, ActionId::Cut, ActionId::Copy, ActionId::Paste, ActionId::SelectAll,
                                  ActionId::ContextMenu};
        return std::any_of(left.begin(), left.end(), [&](ActionId id) { return line.action == action(id); });
    });
    ActionPalette palette(std::move(lines), this);
    if (palette.exec() == QDialog::Accepted && palette.chosen()) // what it asks for comes when this one is gone
        QMetaObject::invokeMethod(palette.chosen(), &QAction::trigger, Qt::QueuedConnection);
}

void MainWindow::connectSession(LibrarySession& session) {
    m_guide->setSession(session);
    m_libraryActions->begin(session, m_catalog);
    if (m_libraryFiles)
        m_libraryMenu->begin(session, *m_libraryFiles);
    connect(&session, &LibrarySession::failed, this, &MainWindow::say);
    const auto showCount = [this, &session] { m_navPane->setLibraryCount(session.count()); };
    connect(&session, &LibrarySession::libraryChanged, this, showCount);
    showCount();
}

QString MainWindow::catalogWords() const {
    const auto info = m_catalog ? m_catalog->info() : db::Result<db::CatalogInfo>(db::CatalogInfo());
    if (!info || info->date.empty())
        return {};
    return tr("Catalog of %1: %2.")
        .arg(QString::fromStdString(info->date), QString::fromStdString(m_catalogFile.string()));
}

QString MainWindow::libraryWords() const {
    if (!m_libraryFiles)
        return {};
    const QString words =
        tr("My library: %1").arg(QString::fromStdString(m_libraryFiles->file().string())) + u'.';
    const bool portable = QFile::exists(QCoreApplication::applicationDirPath() + u"/portable.txt"_s);
    return portable ? words + u' ' + tr("Portable: everything stays in the program's folder.") : words;
}

void MainWindow::showCatalog(const Services& services) {
    m_catalog = &services.catalog;
    m_services.emplace(services);
    m_catalogFile = services.catalogFile;
    m_libraryMenu->setCatalog(services.catalogFile);
    if (const auto info = services.catalog.info())
        m_navPane->setCatalogDate(QString::fromStdString(info->date));
    m_navigator->setFactory([services](PageId page) { return pageEntry(page).make(services); });
}

void MainWindow::refurnish(const Services& services) {
    const Route here = m_navigator->here();
    showCatalog(services);
    m_navigator->go(here);
}

void MainWindow::furnish(const Services& services, const Route& first) {
    showCatalog(services);
    connectSession(services.session);
    m_navigator->go(first);
    if (auto* page = m_navigator->page())
        page->focusStart();
}

void MainWindow::furnishWithoutCatalog(LibrarySession& session, const QString& why) {
    connectSession(session);
    m_navigator->addWidget(new NoCatalog(why, m_navigator));
    m_navPane->setEnabled(false);
    searchBox().setEnabled(false);
}

void MainWindow::say(const QString& notice) {
    m_banner->say(notice);
}

void MainWindow::openFile(const std::filesystem::path& file) {
    const QString name = QString::fromStdString(file.string());
    // Only what is called like one is looked into: reading the library that is open, under whatever name, would drop its locks.
    std::error_code none;
    if (!m_services || !name.endsWith(u".json"_s) || std::filesystem::equivalent(file, m_services->session.library().file(), none) ||
        !PlanSources::isPlan(name))
        return m_libraryMenu->openFile(file);
    auto* plans = new PlanSources(*m_services, this);
    connect(plans, &PlanSources::made, this, [this](const QString& key) { m_navigator->go({PageId::Plan, key, {}}); });
    plans->open(name);
}

SearchBox& MainWindow::searchBox() const {
    return m_topBar->searchBox();
}

void MainWindow::showWhereWeAre(const Route& route) {
    m_navPane->showPage(route.page);
    const bool back = m_navigator->history().canGoBack();
    const bool forward = m_navigator->history().canGoForward();
    m_topBar->setSteps(back, forward);
    action(ActionId::Back)->setEnabled(back);
    action(ActionId::Forward)->setEnabled(forward);
    m_libraryActions->showItem(route.key);
    m_guide->showRoute(route);
    showTitle();
    if (m_navigator->page() && (route.page == PageId::Search) != m_wasSearch) {
        // The box keeps the keyboard through a search; what it led to is where the keyboard goes on.
        m_wasSearch = route.page == PageId::Search;
        if (m_wasSearch)
            searchBox().focusEnd();
        else if (searchBox().isAncestorOf(focusWidget()))
            m_navigator->page()->focusStart();
    }
}

// Qt adds the program's name where the desktop shows it.
void MainWindow::showTitle() {
    const Page* page = m_navigator->page();
    const QString open = page ? page->openTitle() : QString();
    setWindowTitle(!page ? u"Waymark"_s : open.isEmpty() ? pageTitle(m_navigator->here().page) : open);
}

void MainWindow::focusNextPane() {
    if (m_navPane->isAncestorOf(focusWidget()))
        searchBox().focusAll();
    else if (m_topBar->isAncestorOf(focusWidget()) && m_navigator->page())
        m_navigator->page()->focusStart();
    else
        m_navPane->focusStart();
}

void MainWindow::restoreSize() {
    const QJsonObject saved = m_state.value(u"window"_s).toObject();
    QSize size(saved.value("width"_L1).toInt(1440), saved.value("height"_L1).toInt(900));
    if (const auto* screen = QGuiApplication::primaryScreen())
        size = size.boundedTo(screen->availableSize());
    resize(size.expandedTo({760, 480}));
    if (saved.value("maximized"_L1).toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
}

void MainWindow::rememberAll() {
    const QSize size = isMaximized() || isFullScreen() ? normalGeometry().size() : this->size();
    m_state.setValue(u"window"_s, QJsonObject{{u"width"_s, size.width()},
                                              {u"height"_s, size.height()},
                                              {u"maximized"_s, isMaximized()}});
    if (m_navigator->page())
        m_state.setValue(u"route"_s, routeText(m_navigator->here()));
    m_state.save();
}

void MainWindow::paintEvent(QPaintEvent* event) {
    QMainWindow::paintEvent(event);
    if (std::exchange(m_painted, true))
        return;
    // After this event the frame is on the screen; what follows may take its time.
    QTimer::singleShot(0, this, &MainWindow::firstPainted);
}

void MainWindow::closeEvent(QCloseEvent* event) {
    rememberAll();
    event->accept();
}

} // namespace waymark::ui
