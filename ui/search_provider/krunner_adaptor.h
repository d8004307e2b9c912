// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// KDE's search: interface org.kde.krunner1, as KRunner's D-Bus runners speak it (develop.kde.org, "KRunner"). A match's
// id is its key. Main thread.
#pragma once

#include <QDBusAbstractAdaptor>
#include <QDBusArgument>
#include <QList>
#include <QVariantMap>

namespace waymark::ui {

class Finding;

/// One line of KRunner, "(sssida{sv})" on the bus.
struct RunnerMatch {
    QString id;
    QString text;
    QString icon;
    int type = 0;
    double relevance = 0;
    QVariantMap properties;
};

/// What else could be done with a match, "(sss)"; there is nothing else.
struct RunnerAction {
    QString id;
    QString text;
    QString icon;
};

class KRunnerAdaptor final : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.krunner1")
public:
    /// As ShellAdaptor.
    KRunnerAdaptor(Finding& finding, QString program, QObject* parent);

public Q_SLOTS:
    QList<waymark::ui::RunnerMatch> Match(const QString& query);
    QList<waymark::ui::RunnerAction> Actions();
    void Run(const QString& match, const QString& action);

private:
    Finding& m_finding;
    QString m_program;
};

} // namespace waymark::ui

Q_DECLARE_METATYPE(waymark::ui::RunnerMatch)
Q_DECLARE_METATYPE(waymark::ui::RunnerAction)
