// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_provider/krunner_adaptor.h"

#include "ui/search_provider/finding.h"
#include "ui/search_provider/opening.h"

#include <QDBusMetaType>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// Plasma's kinds of a match.
constexpr int possibleMatch = 30;
constexpr int exactMatch = 100;

} // namespace

// Found by argument-dependent lookup when Qt puts them on the bus.
QDBusArgument& operator<<(QDBusArgument& argument, const RunnerMatch& match) {
    argument.beginStructure();
    argument << match.id << match.text << match.icon << match.type << match.relevance << match.properties;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, RunnerMatch& match) {
    argument.beginStructure();
    argument >> match.id >> match.text >> match.icon >> match.type >> match.relevance >> match.properties;
    argument.endStructure();
    return argument;
}

QDBusArgument& operator<<(QDBusArgument& argument, const RunnerAction& action) {
    argument.beginStructure();
    argument << action.id << action.text << action.icon;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, RunnerAction& action) {
    argument.beginStructure();
    argument >> action.id >> action.text >> action.icon;
    argument.endStructure();
    return argument;
}

KRunnerAdaptor::KRunnerAdaptor(Finding& finding, QString program, QObject* parent)
    : QDBusAbstractAdaptor(parent)
    , m_finding(finding)
    , m_program(std::move(program)) {
    qDBusRegisterMetaType<RunnerMatch>();
    qDBusRegisterMetaType<QList<RunnerMatch>>();
    qDBusRegisterMetaType<RunnerAction>();
    qDBusRegisterMetaType<QList<RunnerAction>>();
}

QList<RunnerMatch> KRunnerAdaptor::Match(const QString& query) {
    QList<RunnerMatch> matches;
    for (const Found& found : m_finding.find(query))
        matches << RunnerMatch{found.key,
                               found.title,
                               u"org.waymark.Waymark"_s,
                               found.nearness >= 1 ? exactMatch : possibleMatch,
                               found.nearness,
                               {{u"subtext"_s, found.detail}}};
    return matches;
}

QList<RunnerAction> KRunnerAdaptor::Actions() {
    return {};
}

void KRunnerAdaptor::Run(const QString& match, const QString&) {
    openInWindow(u"waymark:"_s + match, m_program);
}

} // namespace waymark::ui
