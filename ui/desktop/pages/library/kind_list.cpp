// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/kind_list.h"

#include "ui/desktop/pages/library/item_kind.h"
#include "ui/desktop/pages/library/kind_list_delegate.h"

#include <QLocale>
#include <QSignalBlocker>

#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<db::ItemKind, 5> kinds{db::ItemKind::Career, db::ItemKind::Course, db::ItemKind::Book,
                                            db::ItemKind::Skill, db::ItemKind::Place};
constexpr int everything = -1;

} // namespace

KindList::KindList(QWidget* parent)
    : QListWidget(parent) {
    setObjectName(u"kinds"_s);
    setAccessibleName(tr("Kinds"));
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(new KindListDelegate(this));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    viewport()->setBackgroundRole(QPalette::AlternateBase);
    const auto add = [this](const QString& name, const QString& icon, int kind) {
        auto* item = new QListWidgetItem(name, this);
        item->setData(KindIconRole, icon);
        item->setData(KindRole, kind);
    };
    add(tr("Everything"), u"library"_s, everything);
    for (const db::ItemKind kind : kinds)
        add(itemKindPlural(kind), itemKindIcon(kind), static_cast<int>(kind));
    setCurrentRow(0);
    connect(this, &QListWidget::currentRowChanged, this, &KindList::kindChosen);
}

void KindList::setCounts(const std::map<db::ItemKind, int>& counts) {
    int all = 0;
    for (const auto& [kind, number] : counts)
        all += number;
    for (int row = 0; row < count(); ++row) {
        const int kind = item(row)->data(KindRole).toInt();
        const auto found = counts.find(static_cast<db::ItemKind>(kind));
        const int number = kind == everything ? all : found == counts.end() ? 0 : found->second;
        item(row)->setData(KindCountRole, number);
        item(row)->setData(Qt::AccessibleTextRole,
                           tr("%1, %2").arg(item(row)->text(), QLocale().toString(number)));
    }
}

std::optional<db::ItemKind> KindList::kind() const {
    const int kind = currentItem() ? currentItem()->data(KindRole).toInt() : everything;
    return kind == everything ? std::nullopt : std::optional(static_cast<db::ItemKind>(kind));
}

void KindList::setKind(std::optional<db::ItemKind> kind) {
    const QSignalBlocker quiet(this);
    const int wanted = kind ? static_cast<int>(*kind) : everything;
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(KindRole).toInt() == wanted)
            setCurrentRow(row);
    }
    viewport()->update();
}

} // namespace waymark::ui
