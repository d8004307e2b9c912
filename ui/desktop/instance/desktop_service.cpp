// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/instance/desktop_service.h"

#include "ui/desktop/instance/one_window.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QFile>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int busAnswerMs = 3000;

QString busName() {
    return u"org.waymark.Waymark"_s;
}

QString objectPath() {
    return u"/org/waymark/Waymark"_s;
}

/// Asked before the bus is: without either, the library would start a bus of its own.
bool hasBus() {
    return !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
           QFile::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + u"/bus"_s);
}

QString tokenIn(const QVariantMap& platform) {
    const QString wayland = platform.value(u"activation-token"_s).toString();
    return wayland.isEmpty() ? platform.value(u"desktop-startup-id"_s).toString() : wayland;
}

} // namespace

DesktopService::DesktopService(OneWindow& window)
    : QDBusAbstractAdaptor(&window)
    , m_window(window) {}

void DesktopService::begin(OneWindow& window) {
    if (!hasBus())
        return;
    auto bus = QDBusConnection::sessionBus();
    new DesktopService(window);
    // The object first: whoever waits for the name may call at once.
    bus.registerObject(objectPath(), &window, QDBusConnection::ExportAdaptors);
    if (!bus.registerService(busName()))
        bus.unregisterObject(objectPath());
}

void DesktopService::Activate(const QVariantMap& platform) {
    m_window.take({}, tokenIn(platform));
}

void DesktopService::Open(const QStringList& uris, const QVariantMap& platform) {
    m_window.take(uris.value(0), tokenIn(platform));
}

// The actions of the desktop entry are pages: "Match" is waymark:match.
void DesktopService::ActivateAction(const QString& action, const QVariantList&, const QVariantMap& platform) {
    m_window.take(u"waymark:"_s + action.toLower(), tokenIn(platform));
}

bool askOverBus(const QString& what) {
    if (!hasBus())
        return false;
    auto call = QDBusMessage::createMethodCall(busName(), objectPath(), u"org.freedesktop.Application"_s,
                                               what.isEmpty() ? u"Activate"_s : u"Open"_s);
    call.setAutoStartService(false);
    const QVariantMap platform{{u"activation-token"_s, activationToken()}};
    if (what.isEmpty())
        call << platform;
    else
        call << QStringList{what} << platform;
    return QDBusConnection::sessionBus().call(call, QDBus::Block, busAnswerMs).type() == QDBusMessage::ReplyMessage;
}

QString activationToken() {
    const QString wayland = qEnvironmentVariable("XDG_ACTIVATION_TOKEN");
    return wayland.isEmpty() ? qEnvironmentVariable("DESKTOP_STARTUP_ID") : wayland;
}

} // namespace waymark::ui
