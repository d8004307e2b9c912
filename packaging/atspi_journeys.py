# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Six journeys through the window as a screen reader goes them: over AT-SPI, by name and role,
without mouse or keys.

A step of packaging/desktop_test.sh, which has started the window on the page of Registered Nurses over an empty library.
Prints a line for each journey; ends with the number of those that failed."""
import sys
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi  # noqa: E402

WAIT = 60.0  # seconds for what has to appear


def window():
    desktop = Atspi.get_desktop(0)
    for place in range(desktop.get_child_count()):
        program = desktop.get_child_at_index(place)
        if program and "waymark" in (program.get_name() or "").lower():
            return program
    return None


def everything(node, menus):
    """What can be seen, from the top down; what the menu bar holds only where it is asked for."""
    yield node
    if node.get_role_name() == "menu bar" and not menus:
        return
    try:
        children = range(min(node.get_child_count(), 300))
    except gi.repository.GLib.Error:
        return
    for place in children:
        try:
            child = node.get_child_at_index(place)
            # A menu that is shut and a page that is left are no place to go.
            if child and (child.get_state_set().contains(Atspi.StateType.SHOWING) or child.get_role_name() == "dialog"):
                yield from everything(child, menus)
        except gi.repository.GLib.Error:
            continue


def find(role, name, whole=False):
    """The first of that role whose name begins so; waits for it."""
    until = time.time() + WAIT
    while time.time() < until:
        program = window()
        for node in everything(program, role == "menu item") if program else ():
            try:
                said = node.get_name() or ""
                if node.get_role_name() == role and (said == name if whole else said.startswith(name)):
                    return node
            except gi.repository.GLib.Error:
                continue
        time.sleep(0.3)
    raise LookupError(f"no {role} called {name}")


def press(role, name, whole=False):
    node = find(role, name, whole)
    for action in range(node.get_n_actions()):
        if Atspi.Action.get_action_name(node, action).lower() in ("press", "click", "toggle", "showmenu"):
            try:
                Atspi.Action.do_action(node, action)
            except gi.repository.GLib.Error:
                pass  # what opens a dialog answers when that is closed; what has to be there then is asked for next
            return
    raise LookupError(f"{role} {name} cannot be pressed")


def reads():
    find("heading", "Registered Nurses")
    find("list", "Pages")
    press("page tab", "Ways in")
    find("heading", "Ways in")


def searches():
    Atspi.EditableText.set_text_contents(find("text", "Search", whole=True), "electrician")
    find("list item", "Electricians")


def keeps():
    press("list item", "Careers", whole=True)
    press("push button", "Keep ")
    press("list item", "My library", whole=True)
    find("table", "Kept items")
    find("heading", "Everything")


def compares_pay():
    press("list item", "Pay", whole=True)
    find("chart", "")
    find("table", "Pay by place")


def answers():
    press("list item", "My match", whole=True)
    press("page tab", "Interests")
    find("panel", "Question 1:")
    press("radio button", "Very much")
    find("panel", "Question 2:")


def asks_for_help():
    press("menu item", "Help")
    press("menu item", "Guide", whole=True)
    find("push button", "Print...")
    press("push button", "Close", whole=True)


JOURNEYS = [("the page of a career is read, its parts are tabs", reads), ("a career is found", searches),
            ("a career is kept and stands in My library", keeps), ("pay is a chart and a table", compares_pay),
            ("a question of My match is answered", answers), ("the guide opens and closes", asks_for_help)]

failed = 0
Atspi.init()
for words, journey in JOURNEYS:
    try:
        journey()
        print(f"ok      by AT-SPI: {words}", flush=True)
    except (LookupError, gi.repository.GLib.Error, AttributeError) as error:
        failed += 1
        print(f"FAILED  by AT-SPI: {words}: {error}", flush=True)
sys.exit(failed)
