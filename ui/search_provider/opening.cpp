// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_provider/opening.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QProcess>
#include <QUrl>
#include <QVariantMap>

namespace waymark::ui {

using namespace Qt::StringLiterals;

void openInWindow(const QString& link, const QString& program) {
    auto call = QDBusMessage::createMethodCall(u"org.waymark.Waymark"_s, u"/org/waymark/Waymark"_s,
                                               u"org.freedesktop.Application"_s, u"Open"_s);
    call << QStringList{link} << QVariantMap();
    auto* watcher =
        new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), QCoreApplication::instance());
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, watcher, [watcher, link, program] {
        if (watcher->isError())
            QProcess::startDetached(program, {link});
        watcher->deleteLater();
    });
}

QString searchLink(const QString& words) {
    return u"waymark:search?q="_s + QString::fromLatin1(QUrl::toPercentEncoding(words.simplified()));
}

} // namespace waymark::ui
