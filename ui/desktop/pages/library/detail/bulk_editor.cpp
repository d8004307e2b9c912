// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/bulk_editor.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/detail/rating_row.h"
#include "ui/desktop/pages/library/detail/tag_row.h"
#include "ui/desktop/widgets/icon_text_button.h"
#include "ui/desktop/widgets/kept_status.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/tr.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <map>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
// Reading the tags of more items than this would be felt; the field still adds to all of them.
constexpr std::size_t mostForTags = 2000;
} // namespace

BulkEditor::BulkEditor(LibrarySession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(heading({}, TypeSize::Section, this))
    , m_status(new QComboBox(this))
    , m_tags(new TagRow(this))
    , m_rating(new RatingRow(this))
    , m_fields(new QWidget(this)) {
    setObjectName(u"bulk-editor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 22, 20, 12);
    column->setSpacing(14);
    column->addWidget(m_title);
    auto* words = new TextLabel(tr("A change here is made to all of them, and is one step to undo."),
                                TypeSize::Base, Role::Text2, this);
    words->setWordWrap(true);
    column->addWidget(words);
    makeForm();
    column->addWidget(m_fields);
    column->addStretch(1);
    column->addLayout(makeFoot());
    connectFields();
}

void BulkEditor::makeForm() {
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    m_status->setObjectName(u"bulk-status"_s);
    m_status->setAccessibleName(tr("Status of all"));
    m_status->addItem(tr("leave as it is"), -1);
    for (const db::KeptStatus status : {db::KeptStatus::None, db::KeptStatus::Want, db::KeptStatus::Doing,
                                        db::KeptStatus::Done, db::KeptStatus::Dropped})
        m_status->addItem(statusWord(status), static_cast<int>(status));
    form->addRow(new TextLabel(tr("Status"), TypeSize::Base, Role::Text2, this), m_status);
    form->addRow(new TextLabel(tr("Tags"), TypeSize::Base, Role::Text2, this), m_tags);
    form->addRow(new TextLabel(tr("Rating"), TypeSize::Base, Role::Text2, this), m_rating);
    auto* lists = new LinkLabel(tr("Add to list"), LinkLabel::Form::Link, this);
    lists->setObjectName(u"bulk-lists"_s);
    form->addRow(new TextLabel(tr("Lists"), TypeSize::Base, Role::Text2, this), lists);
    connect(lists, &LinkLabel::clicked, this, [this, lists] { Q_EMIT listsAsked(lists); });
}

QHBoxLayout* BulkEditor::makeFoot() {
    auto* foot = new QHBoxLayout;
    auto* write = new LinkLabel(tr("Export"), LinkLabel::Form::Link, this);
    write->setObjectName(u"bulk-export"_s);
    auto* remove = new IconTextButton(u"trash"_s, tr("Remove"), this);
    remove->setObjectName(u"bulk-remove"_s);
    auto* restore = new IconTextButton(u"undo"_s, tr("Restore"), this);
    restore->setObjectName(u"bulk-restore"_s);
    m_remove = remove;
    m_restore = restore;
    foot->addWidget(write);
    foot->addStretch(1);
    foot->addWidget(remove);
    foot->addWidget(restore);
    connect(write, &LinkLabel::clicked, this, &BulkEditor::exportAsked);
    connect(remove, &IconTextButton::clicked, this, &BulkEditor::removeAsked);
    connect(restore, &IconTextButton::clicked, this, &BulkEditor::restoreAsked);
    return foot;
}

void BulkEditor::connectFields() {
    m_tags->setKnown([this] {
        QStringList known;
        for (const std::string& tag : db::Items(m_session.library()).tags().valueOr({}))
            known << QString::fromStdString(tag);
        return known;
    });
    connect(m_status, &QComboBox::activated, this, [this](int row) {
        const int status = m_status->itemData(row).toInt();
        if (status < 0)
            return;
        db::ItemEdit change;
        change.status = static_cast<db::KeptStatus>(status);
        edit(change, tr("Set %1 of %2 items").arg(statusWord(*change.status)));
    });
    connect(m_tags, &TagRow::addAsked, this, [this](const QString& tag) {
        db::ItemEdit change;
        change.addTags.push_back(tag.toStdString());
        edit(change, tr("Tagged %2 items %1").arg(tag));
    });
    connect(m_tags, &TagRow::removeAsked, this, [this](const QString& tag) {
        db::ItemEdit change;
        change.removeTags.push_back(tag.toStdString());
        edit(change, tr("Took %1 off %2 items").arg(tag));
    });
    connect(m_rating, &RatingRow::ratingChosen, this, [this](int rating) {
        db::ItemEdit change;
        change.rating = rating;
        edit(change, tr("Rated %2 items %1 of 5").arg(rating));
    });
}

void BulkEditor::edit(const db::ItemEdit& edit, const QString& what) {
    const auto keys = m_keys; // the change tells the page, which may hand in others
    m_session.edit(keys, edit,
                  QString(what).replace(u"%2"_s, QLocale().toString(static_cast<qulonglong>(keys.size()))));
}

void BulkEditor::setKeys(std::vector<db::ItemKey> keys, bool inTrash) {
    m_keys = std::move(keys);
    m_title->setText(tr("%Ln item(s)", nullptr, plural(m_keys.size())));
    m_status->setCurrentIndex(0);
    m_rating->setRating(0);
    m_fields->setVisible(!inTrash);
    m_remove->setVisible(!inTrash);
    m_restore->setVisible(inTrash);
    // Tags that all of them have can be taken off all of them.
    std::map<std::string, std::size_t> counts;
    const db::Items items(m_session.library());
    if (m_keys.size() <= mostForTags) {
        for (const db::ItemKey& key : m_keys) {
            if (const auto item = items.item(key))
                for (const std::string& tag : item->tags)
                    ++counts[tag];
        }
    }
    QStringList common;
    for (const auto& [tag, count] : counts)
        if (count == m_keys.size())
            common << QString::fromStdString(tag);
    m_tags->setTags(common);
}

} // namespace waymark::ui
