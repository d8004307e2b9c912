// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/explore/sources_dialog.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/desktop/widgets/two_line_delegate.h"
#include "ui/words/app_words.h"

#include <QDialogButtonBox>
#include <QListView>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int linkRole = Qt::UserRole + 1;

std::unique_ptr<QStandardItem> itemFor(const db::Source& source) {
    auto item = std::make_unique<QStandardItem>(QString::fromStdString(source.title));
    QStringList facts{QString::fromStdString(source.publisher), appWords(source.vintage),
                      appWords(source.licence)};
    facts.removeAll(QString());
    item->setData(facts.join(u" · "_s), SecondLineRole);
    item->setData(QString::fromStdString(source.url), linkRole);
    item->setEditable(false);
    return item;
}

} // namespace

SourcesDialog::SourcesDialog(const Services& services, QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"sources"_s);
    setWindowTitle(tr("Sources of this catalog"));
    resize(640, 520);
    auto* column = new QVBoxLayout(this);
    column->addWidget(new TextLabel(tr("Every figure names one of these. Enter opens the publisher's page."),
                                    TypeSize::Base, Role::Text2, this));
    auto* rows = new QStandardItemModel(this);
    if (const db::Result<std::vector<db::Source>> sources = services.catalog.sources()) {
        for (const db::Source& source : *sources)
            rows->appendRow(itemFor(source).release());
    }
    auto* list = new QListView(this);
    list->setObjectName(u"source-list"_s);
    list->setAccessibleName(tr("Sources"));
    list->setModel(rows);
    list->setItemDelegate(new TwoLineDelegate(list));
    list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    list->setMouseTracking(true);
    connect(list, &QListView::activated, this, [&dialogs = services.dialogs](const QModelIndex& index) {
        if (const QString link = index.data(linkRole).toString(); !link.isEmpty())
            dialogs.openLink(link);
    });
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    list->setFocus();
}

} // namespace waymark::ui
