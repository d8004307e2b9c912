// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/actions.h"

#include "ui/desktop/theme/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QCoreApplication>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <array>
#include <initializer_list>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Description {
    ActionId id;
    const char* name; ///< object name, for tests and scripts
    const char* text;
    const char* keys; ///< portable, several parted by "; "
    const char* icon; ///< empty: none
};

#define WORDS(text) QT_TRANSLATE_NOOP("Actions", text)

constexpr std::array<Description, 36> descriptions{{
    {ActionId::Import, "file.import", WORDS("&Import into the Catalog..."), "Ctrl+I", "plus"},
    {ActionId::OtherCatalog, "file.otherCatalog", WORDS("Use the &Original Catalog"), "Ctrl+Shift+I", ""},
    {ActionId::ImportLibrary, "file.importLibrary", WORDS("I&mport into My Library..."), "Ctrl+Alt+I",
     "import"},
    {ActionId::ExportLibrary, "file.exportLibrary", WORDS("&Export My Library..."), "Ctrl+Shift+E", "export"},
    {ActionId::NewLibrary, "file.newLibrary", WORDS("&New Library..."), "Ctrl+Alt+N", "plus"},
    {ActionId::OpenLibrary, "file.openLibrary", WORDS("O&pen Library..."), "Ctrl+Alt+O", "library"},
    {ActionId::Backups, "file.backups", WORDS("Bac&kups..."), "Ctrl+Alt+B", "clock"},
    {ActionId::BackUp, "file.backup", WORDS("&Back Up My Library..."), "Ctrl+Shift+B", "document"},
    {ActionId::Quit, "file.quit", WORDS("&Quit"), "Ctrl+Q", ""},
    {ActionId::Undo, "edit.undo", WORDS("&Undo"), "Ctrl+Z", "undo"},
    {ActionId::Redo, "edit.redo", WORDS("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", ""},
    {ActionId::Cut, "edit.cut", WORDS("Cu&t"), "Ctrl+X", ""},
    {ActionId::Copy, "edit.copy", WORDS("&Copy"), "Ctrl+C", "copy"},
    {ActionId::Paste, "edit.paste", WORDS("&Paste"), "Ctrl+V", ""},
    {ActionId::SelectAll, "edit.selectAll", WORDS("Select &All"), "Ctrl+A", ""},
    {ActionId::Find, "edit.find", WORDS("&Search"), "Ctrl+K; Ctrl+F", "search"},
    {ActionId::Preferences, "edit.preferences", WORDS("Pr&eferences..."), "Ctrl+,", ""},
    {ActionId::AppearanceSystem, "view.system", WORDS("As the &System"), "Ctrl+Alt+1", ""},
    {ActionId::AppearanceLight, "view.light", WORDS("&Light"), "Ctrl+Alt+2", "sun"},
    {ActionId::AppearanceDark, "view.dark", WORDS("&Dark"), "Ctrl+Alt+3", "moon"},
    {ActionId::LargerText, "view.largerText", WORDS("Larger &Text"), "Ctrl++; Ctrl+=", "plus"},
    {ActionId::SmallerText, "view.smallerText", WORDS("&Smaller Text"), "Ctrl+-", ""},
    {ActionId::UsualText, "view.usualText", WORDS("&Usual Text Size"), "Ctrl+0", ""},
    {ActionId::Navigation, "view.navigation", WORDS("&Navigation"), "F9", ""},
    {ActionId::NextPane, "view.nextPane", WORDS("Next &Pane"), "F6", ""},
    {ActionId::FullScreen, "view.fullScreen", WORDS("&Full Screen"), "F11", ""},
    {ActionId::Back, "go.back", WORDS("&Back"), "Alt+Left", "back"},
    {ActionId::Forward, "go.forward", WORDS("&Forward"), "Alt+Right", "forward"},
    {ActionId::GoStanding, "go.standing", WORDS("&Where I Stand"), "Ctrl+Shift+W", "bars"},
    {ActionId::Star, "library.star", WORDS("&Star or Unstar"), "Ctrl+D", "star"},
    {ActionId::OpenLink, "library.openLink", WORDS("&Open in Browser"), "Ctrl+Shift+O", "external"},
    {ActionId::AddToList, "library.addToList", WORDS("&Add to List..."), "Ctrl+Shift+L", "list"},
    {ActionId::Duplicates, "library.duplicates", WORDS("Find &Duplicates..."), "Ctrl+Alt+D", "copy"},
    {ActionId::Keys, "help.keys", WORDS("&Keyboard Shortcuts"), "F1", ""},
    {ActionId::Sources, "help.sources", WORDS("&Sources and Licenses"), "Shift+F1", ""},
    {ActionId::About, "help.about", WORDS("&About Waymark"), "Ctrl+F1", ""},
}};

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
}

QAction* made(QWidget* owner, const QString& name, const QString& text, const char* keys) {
    auto* action = new QAction(text, owner);
    action->setObjectName(name);
    action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(keys)));
    owner->addAction(action); // its key works while its menu is closed
    return action;
}

void fill(QMenu* menu, const Actions& actions,
          std::initializer_list<std::initializer_list<ActionId>> groups) {
    for (const auto& group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const ActionId id : group)
            menu->addAction(actions.at(id));
    }
}

} // namespace

Actions makeActions(QWidget* owner) {
    Actions actions;
    for (const auto& description : descriptions)
        actions.named[description.id] =
            made(owner, QLatin1StringView(description.name), translated(description.text), description.keys);
    for (const auto& page : pageTable())
        if (page.stand != PageStand::Nowhere)
            actions.pages[page.id] = made(owner, pageActionName(page), pageActionWords(page), page.keys);
    actions.at(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    actions.at(ActionId::About)->setMenuRole(QAction::AboutRole);
    actions.at(ActionId::Preferences)->setMenuRole(QAction::PreferencesRole);
    auto* appearance = new QActionGroup(owner);
    for (const auto id : {ActionId::AppearanceSystem, ActionId::AppearanceLight, ActionId::AppearanceDark}) {
        actions.at(id)->setCheckable(true);
        appearance->addAction(actions.at(id));
    }
    for (const auto id : {ActionId::Navigation, ActionId::FullScreen})
        actions.at(id)->setCheckable(true);
    actions.at(ActionId::Navigation)->setChecked(true);
    return actions;
}

QMenu* fillMenus(QMenuBar* bar, const Actions& actions) {
    using enum ActionId;
    fill(bar->addMenu(translated(WORDS("&File"))), actions,
         {{Import, OtherCatalog},
          {ImportLibrary, ExportLibrary},
          {NewLibrary, OpenLibrary},
          {BackUp, Backups},
          {Quit}});
    fill(bar->addMenu(translated(WORDS("&Edit"))), actions,
         {{Undo, Redo}, {Cut, Copy, Paste, SelectAll}, {Find}, {Preferences}});
    auto* view = bar->addMenu(translated(WORDS("&View")));
    auto* appearance = view->addMenu(translated(WORDS("&Appearance")));
    fill(appearance, actions, {{AppearanceSystem, AppearanceLight, AppearanceDark}});
    fill(view, actions, {{LargerText, SmallerText, UsualText}, {Navigation, NextPane}, {FullScreen}});
    auto* go = bar->addMenu(translated(WORDS("&Go")));
    fill(go, actions, {{Back, Forward}});
    for (const PageStand stand : {PageStand::Catalog, PageStand::Own}) {
        go->addSeparator();
        for (const auto& page : pageTable())
            if (page.stand == stand)
                go->addAction(actions.at(page.id));
    }
    go->addAction(actions.at(GoStanding));
    fill(bar->addMenu(translated(WORDS("&Library"))), actions, {{Star, AddToList, OpenLink}, {Duplicates}});
    fill(bar->addMenu(translated(WORDS("&Help"))), actions, {{Keys}, {Sources, About}});
    return appearance;
}

#undef WORDS

void tintActions(const Actions& actions, Tone tone) {
    for (const auto& description : descriptions)
        if (*description.icon)
            actions.at(description.id)->setIcon(icon(QLatin1StringView(description.icon), tone));
    for (const auto& [page, action] : actions.pages)
        action->setIcon(icon(QLatin1StringView(pageEntry(page).icon), tone));
}

} // namespace waymark::ui
