// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/actions.h"

#include "ui/desktop/theme/icons.h"
#include "ui/words/tr.h"

#include <QAction>
#include <QActionGroup>
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

constexpr std::array<Description, 40> descriptions{{
    {ActionId::Import, "file.import", QT_TR_NOOP("&Import into the Catalog..."), "Ctrl+I", "plus"},
    {ActionId::OtherCatalog, "file.otherCatalog", QT_TR_NOOP("Use the &Original Catalog"), "Ctrl+Shift+I", ""},
    {ActionId::ImportLibrary, "file.importLibrary", QT_TR_NOOP("I&mport into My Library..."), "Ctrl+Alt+I",
     "import"},
    {ActionId::ExportLibrary, "file.exportLibrary", QT_TR_NOOP("&Export My Library..."), "Ctrl+Shift+E", "export"},
    {ActionId::NewLibrary, "file.newLibrary", QT_TR_NOOP("&New Library..."), "Ctrl+Alt+N", "plus"},
    {ActionId::OpenLibrary, "file.openLibrary", QT_TR_NOOP("O&pen Library..."), "Ctrl+Alt+O", "library"},
    {ActionId::Backups, "file.backups", QT_TR_NOOP("Bac&kups..."), "Ctrl+Alt+B", "clock"},
    {ActionId::BackUp, "file.backup", QT_TR_NOOP("&Back Up My Library..."), "Ctrl+Shift+B", "document"},
    {ActionId::OpenFolder, "file.openFolder", QT_TR_NOOP("Open &Folder of the Last File"), "Ctrl+Alt+F", ""},
    {ActionId::Quit, "file.quit", QT_TR_NOOP("&Quit"), "Ctrl+Q", ""},
    {ActionId::Undo, "edit.undo", QT_TR_NOOP("&Undo"), "Ctrl+Z", "undo"},
    {ActionId::Redo, "edit.redo", QT_TR_NOOP("&Redo"), "Ctrl+Shift+Z; Ctrl+Y", ""},
    {ActionId::Cut, "edit.cut", QT_TR_NOOP("Cu&t"), "Ctrl+X", ""},
    {ActionId::Copy, "edit.copy", QT_TR_NOOP("&Copy"), "Ctrl+C", "copy"},
    {ActionId::Paste, "edit.paste", QT_TR_NOOP("&Paste"), "Ctrl+V", ""},
    {ActionId::SelectAll, "edit.selectAll", QT_TR_NOOP("Select &All"), "Ctrl+A", ""},
    {ActionId::Find, "edit.find", QT_TR_NOOP("&Search"), "Ctrl+K; Ctrl+F", "search"},
    {ActionId::Preferences, "edit.preferences", QT_TR_NOOP("Pr&eferences..."), "Ctrl+,", ""},
    {ActionId::AppearanceSystem, "view.system", QT_TR_NOOP("As the &System"), "Ctrl+Alt+1", ""},
    {ActionId::AppearanceLight, "view.light", QT_TR_NOOP("&Light"), "Ctrl+Alt+2", "sun"},
    {ActionId::AppearanceDark, "view.dark", QT_TR_NOOP("&Dark"), "Ctrl+Alt+3", "moon"},
    {ActionId::LargerText, "view.largerText", QT_TR_NOOP("Larger &Text"), "Ctrl++; Ctrl+=", "plus"},
    {ActionId::SmallerText, "view.smallerText", QT_TR_NOOP("&Smaller Text"), "Ctrl+-", ""},
    {ActionId::UsualText, "view.usualText", QT_TR_NOOP("&Usual Text Size"), "Ctrl+0", ""},
    {ActionId::Navigation, "view.navigation", QT_TR_NOOP("&Navigation"), "F9", ""},
    {ActionId::NextPane, "view.nextPane", QT_TR_NOOP("Next &Pane"), "F6", ""},
    {ActionId::ContextMenu, "view.contextMenu", QT_TR_NOOP("&Context Menu"), "Shift+F10", ""},
    {ActionId::FullScreen, "view.fullScreen", QT_TR_NOOP("&Full Screen"), "F11", ""},
    {ActionId::Back, "go.back", QT_TR_NOOP("&Back"), "Alt+Left", "back"},
    {ActionId::Forward, "go.forward", QT_TR_NOOP("&Forward"), "Alt+Right", "forward"},
    {ActionId::GoStanding, "go.standing", QT_TR_NOOP("&Where I Stand"), "Ctrl+Shift+W", "bars"},
    {ActionId::Star, "library.star", QT_TR_NOOP("&Star or Unstar"), "Ctrl+D", "star"},
    {ActionId::OpenLink, "library.openLink", QT_TR_NOOP("&Open in Browser"), "Ctrl+Shift+O", "external"},
    {ActionId::AddToList, "library.addToList", QT_TR_NOOP("&Add to List..."), "Ctrl+Shift+L", "list"},
    {ActionId::Duplicates, "library.duplicates", QT_TR_NOOP("Find &Duplicates..."), "Ctrl+Alt+D", "copy"},
    {ActionId::Guide, "help.guide", QT_TR_NOOP("&Guide"), "F1", ""},
    {ActionId::FindAction, "help.findAction", QT_TR_NOOP("&Find an Action..."), "Ctrl+Shift+P", "search"},
    {ActionId::Keys, "help.keys", QT_TR_NOOP("&Keyboard Shortcuts"), "Ctrl+?", ""},
    {ActionId::Sources, "help.sources", QT_TR_NOOP("&Sources and Licenses"), "Shift+F1", ""},
    {ActionId::About, "help.about", QT_TR_NOOP("&About Waymark"), "Ctrl+F1", ""},
}};

QString translated(const char* text) {
    return tr(text);
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
    fill(bar->addMenu(translated(QT_TR_NOOP("&File"))), actions,
         {{Import, OtherCatalog},
          {ImportLibrary, ExportLibrary},
          {NewLibrary, OpenLibrary},
          {BackUp, Backups},
          {OpenFolder},
          {Quit}});
    fill(bar->addMenu(translated(QT_TR_NOOP("&Edit"))), actions,
         {{Undo, Redo}, {Cut, Copy, Paste, SelectAll}, {Find}, {Preferences}});
    auto* view = bar->addMenu(translated(QT_TR_NOOP("&View")));
    auto* appearance = view->addMenu(translated(QT_TR_NOOP("&Appearance")));
    fill(appearance, actions, {{AppearanceSystem, AppearanceLight, AppearanceDark}});
    fill(view, actions, {{LargerText, SmallerText, UsualText}, {Navigation, NextPane, ContextMenu}, {FullScreen}});
    auto* go = bar->addMenu(translated(QT_TR_NOOP("&Go")));
    fill(go, actions, {{Back, Forward}});
    for (const PageStand stand : {PageStand::Catalog, PageStand::Own}) {
        go->addSeparator();
        for (const auto& page : pageTable())
            if (page.stand == stand)
                go->addAction(actions.at(page.id));
    }
    go->addAction(actions.at(GoStanding));
    fill(bar->addMenu(translated(QT_TR_NOOP("&Library"))), actions, {{Star, AddToList, OpenLink}, {Duplicates}});
    fill(bar->addMenu(translated(QT_TR_NOOP("&Help"))), actions, {{Guide}, {FindAction, Keys}, {Sources, About}});
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
