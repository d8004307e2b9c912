// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window as other programs of the desktop ask for it: org.waymark.Waymark on the session's bus, with the interface
// org.freedesktop.Application (Desktop Entry Specification, "D-Bus activation"): start menus, file managers and browsers
// activate it, open links and files, run the entry's actions. Links open pages and change nothing. Errors are silent:
// without a bus the window is there all the same. GUI thread.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QStringList>
#include <QVariantMap>

namespace waymark::ui {

class OneWindow;

class DesktopService final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    /// Puts `window` on the bus, which owns the adaptor; nothing happens where there is no bus or the name is taken.
    static void begin(OneWindow& window);

public Q_SLOTS:
    void Activate(const QVariantMap& platform);
    void Open(const QStringList& uris, const QVariantMap& platform);
    void ActivateAction(const QString& action, const QVariantList& parameter, const QVariantMap& platform);

private:
    explicit DesktopService(OneWindow& window);
    OneWindow& m_window;
};

/// Asks the window that has the name to open `what`; false when none has it or it does not answer.
bool askOverBus(const QString& what);

/// What the desktop gave this process to come to the front with (Wayland, else X11); empty when nothing.
QString activationToken();

} // namespace waymark::ui
