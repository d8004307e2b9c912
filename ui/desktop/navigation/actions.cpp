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

constexpr std::array<Description, 35> descriptions{{
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
    {ActionId::Find, "edit.find", WORDS("&Search"), "Ctrl+K; Ctrl+F", "search"},
    {ActionId::AppearanceSystem, "view.system", WORDS("As the &System"), "Ctrl+Alt+1", ""},
    {ActionId::AppearanceLight, "view.light", WORDS("&Light"), "Ctrl+Alt+2", "sun"},
    {ActionId::AppearanceDark, "view.dark", WORDS("&Dark"), "Ctrl+Alt+3", "moon"},
    {ActionId::Navigation, "view.navigation", WORDS("&Navigation"), "F9", ""},
    {ActionId::NextPane, "view.nextPane", WORDS("Next &Pane"), "F6", ""},
    {ActionId::FullScreen, "view.fullScreen", WORDS("&Full Screen"), "F11", ""},
    {ActionId::Back, "go.back", WORDS("&Back"), "Alt+Left", "back"},
    {ActionId::Forward, "go.forward", WORDS("&Forward"), "Alt+Right", "forward"},
    {ActionId::GoExplore, "go.explore", WORDS("&Explore"), "Ctrl+1", "explore"},
    {ActionId::GoCareers, "go.careers", WORDS("&Careers"), "Ctrl+2", "careers"},
    {ActionId::GoSkills, "go.skills", WORDS("&Skills"), "Ctrl+3", "skills"},
    {ActionId::GoCourses, "go.courses", WORDS("C&ourses"), "Ctrl+4", "courses"},
    {ActionId::GoBooks, "go.books", WORDS("Boo&ks"), "Ctrl+5", "books"},
    {ActionId::GoPay, "go.pay", WORDS("&Pay"), "Ctrl+6", "pay"},
    {ActionId::GoLibrary, "go.library", WORDS("My &Library"), "Ctrl+7", "library"},
    {ActionId::GoStanding, "go.standing", WORDS("&Where I Stand"), "Ctrl+8", "bars"},
    {ActionId::Star, "library.star", WORDS("&Star or Unstar"), "Ctrl+D", "star"},
    {ActionId::OpenLink, "library.openLink", WORDS("&Open in Browser"), "Ctrl+Shift+O", "external"},
    {ActionId::AddToList, "library.addToList", WORDS("&Add to List..."), "Ctrl+Shift+L", "list"},
    {ActionId::Duplicates, "library.duplicates", WORDS("Find &Duplicates..."), "Ctrl+Alt+D", "copy"},
    {ActionId::Keys, "help.keys", WORDS("&Keyboard Shortcuts"), "F1", ""},
    {ActionId::Sources, "help.sources", WORDS("&Sources and Licences"), "Shift+F1", ""},
    {ActionId::About, "help.about", WORDS("&About Waymark"), "Ctrl+F1", ""},
}};

QString translated(const char* text) {
    return QCoreApplication::translate("Actions", text);
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
    for (const auto& description : descriptions) {
        auto* action = new QAction(translated(description.text), owner);
        action->setObjectName(QLatin1StringView(description.name));
        action->setShortcuts(QKeySequence::listFromString(QLatin1StringView(description.keys)));
        owner->addAction(action); // its key works while its menu is closed
        actions[description.id] = action;
    }
    actions.at(ActionId::Quit)->setMenuRole(QAction::QuitRole);
    actions.at(ActionId::About)->setMenuRole(QAction::AboutRole);
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
    fill(bar->addMenu(translated(WORDS("&Edit"))), actions, {{Undo, Redo}, {Find}});
    auto* view = bar->addMenu(translated(WORDS("&View")));
    auto* appearance = view->addMenu(translated(WORDS("&Appearance")));
    fill(appearance, actions, {{AppearanceSystem, AppearanceLight, AppearanceDark}});
    fill(view, actions, {{Navigation, NextPane}, {FullScreen}});
    fill(bar->addMenu(translated(WORDS("&Go"))), actions,
         {{Back, Forward},
          {GoExplore, GoCareers, GoSkills, GoCourses, GoBooks, GoPay},
          {GoLibrary, GoStanding}});
    fill(bar->addMenu(translated(WORDS("&Library"))), actions, {{Star, AddToList, OpenLink}, {Duplicates}});
    fill(bar->addMenu(translated(WORDS("&Help"))), actions, {{Keys}, {Sources, About}});
    return appearance;
}

#undef WORDS

void tintActions(const Actions& actions, Tone tone) {
    for (const auto& description : descriptions)
        if (*description.icon)
            actions.at(description.id)->setIcon(menuIcon(QLatin1StringView(description.icon), tone));
}

} // namespace waymark::ui
