// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search_provider/shell_adaptor.h"

#include "ui/search_provider/finding.h"
#include "ui/search_provider/opening.h"

#include <QDBusMetaType>

namespace waymark::ui {

using namespace Qt::StringLiterals;

ShellAdaptor::ShellAdaptor(Finding& finding, QString program, QObject* parent)
    : QDBusAbstractAdaptor(parent)
    , m_finding(finding)
    , m_program(std::move(program)) {
    qDBusRegisterMetaType<QList<QVariantMap>>();
}

QStringList ShellAdaptor::GetInitialResultSet(const QStringList& terms) {
    QStringList ids;
    for (const Found& found : m_finding.find(terms.join(u' ')))
        ids << found.key;
    return ids;
}

// What was found before is not all that is found with another word: corrections and other titles may come in.
QStringList ShellAdaptor::GetSubsearchResultSet(const QStringList&, const QStringList& terms) {
    return GetInitialResultSet(terms);
}

QList<QVariantMap> ShellAdaptor::GetResultMetas(const QStringList& ids) {
    QList<QVariantMap> metas;
    for (const QString& id : ids)
        if (const auto found = m_finding.describe(id))
            metas << QVariantMap{{u"id"_s, found->key},
                                 {u"name"_s, found->title},
                                 {u"description"_s, found->detail},
                                 {u"gicon"_s, u"org.waymark.Waymark"_s}};
    return metas;
}

void ShellAdaptor::ActivateResult(const QString& id, const QStringList&, uint) {
    openInWindow(u"waymark:"_s + id, m_program);
}

void ShellAdaptor::LaunchSearch(const QStringList& terms, uint) {
    openInWindow(searchLink(terms.join(u' ')), m_program);
}

} // namespace waymark::ui
