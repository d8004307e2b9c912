// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// GNOME Shell's search: interface org.gnome.Shell.SearchProvider2, as its documentation describes it
// (developer.gnome.org, "Writing a Search Provider"). A result's id is its key. Main thread.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QList>
#include <QStringList>
#include <QVariantMap>

namespace waymark::ui {

class Finding;

class ShellAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.gnome.Shell.SearchProvider2")
public:
    /// `program` is the window's, for openInWindow(). The finding outlives it.
    ShellAdaptor(Finding& finding, QString program, QObject* parent);

public Q_SLOTS:
    QStringList GetInitialResultSet(const QStringList& terms);
    QStringList GetSubsearchResultSet(const QStringList& previous, const QStringList& terms);
    QList<QVariantMap> GetResultMetas(const QStringList& ids);
    void ActivateResult(const QString& id, const QStringList& terms, uint timestamp);
    void LaunchSearch(const QStringList& terms, uint timestamp);

private:
    Finding& m_finding;
    QString m_program;
};

} // namespace waymark::ui
