// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/recovery_words.h"

#include "ui/words/tr.h"

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString name(const std::filesystem::path& path) {
    return QString::fromStdString(path.filename().string());
}

QString whatWasThere(const db::Recovery& recovery) {
    if (recovery.cause == db::Recovery::Cause::Damaged)
        return tr("My library was damaged. The damaged file was kept as %1.").arg(name(recovery.aside));
    if (recovery.aside.empty())
        return tr("My library was missing.");
    return tr("My library was missing or empty. What was left of it was kept as %1.").arg(name(recovery.aside));
}

} // namespace

QString recoverySentences(const db::Recovery& recovery) {
    using Cause = db::Recovery::Cause;
    if (recovery.cause == Cause::None)
        return {};
    if (recovery.cause == Cause::ChangesDamaged) {
        const QString lost = tr("Changes to My library that had not been put into its file were damaged: some of "
                                   "the last ones may be lost.");
        return recovery.aside.empty() ? lost
                                      : lost + u' ' + tr("They were kept as %1.").arg(name(recovery.aside));
    }
    if (!recovery.restored)
        return whatWasThere(recovery) + u' ' + tr("There was no good backup, so My library starts empty.");
    const QString placed = tr("The last good backup was put in its place.");
    if (recovery.restored->madeAt.empty())
        return whatWasThere(recovery) + u' ' + placed;
    return whatWasThere(recovery) + u' ' + placed + u' ' +
           tr("It was made at %1 (UTC).").arg(QString::fromStdString(recovery.restored->madeAt).replace(u'T', u' ').chopped(4));
}

} // namespace waymark::ui
