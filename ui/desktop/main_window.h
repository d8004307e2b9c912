// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: composes menus, top bar, navigation, pages and notices, and connects them; it decides nothing
// that one of them can decide. It shows itself before there is a catalog (the first paint does not wait for
// files) and is furnished afterwards. Owned by Program; GUI thread.
#pragma once

#include "ui/desktop/frame/services.h"
#include "ui/desktop/navigation/actions.h"
#include "ui/desktop/navigation/route.h"

#include <QMainWindow>
#include <optional>

namespace waymark::ui {

class Banner;
class LibraryActions;
class LibraryFiles;
class LibraryMenu;
class NavPane;
class Navigator;
class SearchBox;
class SearchGuide;
class Toast;
class TopBar;

class MainWindow final : public QMainWindow {
    Q_OBJECT
public:
    MainWindow(Appearance& appearance, Dialogs& dialogs, WindowState& state, QWidget* parent = nullptr);

    /// Everything `services` refers to outlives the window. Opens `first`.
    void furnish(const Services& services, const Route& first);
    /// Another catalog is open where the old one was: every page is made anew, where one is stays.
    void refurnish(const Services& services);
    /// There is no catalog: one sentence why; what is kept can still be undone and backed up.
    void furnishWithoutCatalog(LibrarySession& session, const QString& why);
    /// What the menus do with libraries as files; before furnish().
    void setLibraryFiles(LibraryFiles& files) { m_libraryFiles = &files; }
    void say(const QString& notice);
    /// A library, which becomes My library, or a list to import into it; says what is wrong with it.
    void openFile(const std::filesystem::path& file);

    Navigator& navigator() const { return *m_navigator; }
    SearchBox& searchBox() const;
    Toast& toast() const { return *m_toast; }
    Banner& banner() const { return *m_banner; }
    QAction* action(ActionId id) const { return m_actions.at(id); }
    /// Goes to the page.
    QAction* action(PageId page) const { return m_actions.at(page); }

Q_SIGNALS:
    /// The window stands on the screen; sent once.
    void firstPainted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void closeEvent(QCloseEvent* event) override;

private:
    void compose();
    void connectGoing();
    void connectSearch();
    void connectAppearance();
    void connectHelp();
    void findAction();
    void connectSession(LibrarySession& session);
    void restoreSize();
    void rememberAll();
    void showCatalog(const Services& services);
    QString catalogWords() const;
    QString libraryWords() const;
    void showWhereWeAre(const Route& route);
    void showTitle();
    void focusNextPane();

    Appearance& m_appearance;
    Dialogs& m_dialogs;
    WindowState& m_state;
    std::optional<Services> m_services; ///< of the catalog that is shown
    const db::Catalog* m_catalog = nullptr;
    std::filesystem::path m_catalogFile;
    Actions m_actions;
    TopBar* m_topBar = nullptr;
    NavPane* m_navPane = nullptr;
    Navigator* m_navigator = nullptr;
    Banner* m_banner = nullptr;
    Toast* m_toast = nullptr;
    LibraryActions* m_libraryActions = nullptr;
    SearchGuide* m_guide = nullptr;
    LibraryMenu* m_libraryMenu = nullptr;
    LibraryFiles* m_libraryFiles = nullptr;
    bool m_painted = false;
    bool m_wasSearch = false;
};

} // namespace waymark::ui
