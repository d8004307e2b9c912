// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/kept_editor.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/pages/library/detail/kept_fields.h"
#include "ui/desktop/pages/library/notes/note_editor.h"
#include "ui/desktop/widgets/icon_text_button.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/item_kind.h"
#include "ui/words/kept_words.h"
#include "ui/words/text.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

/// The three notes of an item, by the name of their tab.
db::KeptText noteOf(const QString& tab) {
    return tab == u"pros"_s ? &db::KeptItem::pros : tab == u"cons"_s ? &db::KeptItem::cons : &db::KeptItem::note;
}

} // namespace

KeptEditor::KeptEditor(const Services& services, QWidget* parent)
    : QWidget(parent)
    , m_services(services)
    , m_fields(new KeptFields(services, this)) {
    connect(m_fields, &KeptFields::hoursAsked, this, &KeptEditor::hoursAsked);
    connect(m_fields, &KeptFields::listsAsked, this, &KeptEditor::listsAsked);
    setObjectName(u"kept-editor"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 22, 20, 12);
    column->setSpacing(0);
    makeHead(column);
    column->addSpacing(14);
    column->addWidget(m_fields);
    column->addSpacing(14);
    makeNote(column);
    makeFoot(column);
}

void KeptEditor::makeHead(QVBoxLayout* column) {
    m_kind = new TextLabel({}, TypeSize::Small, Role::Text3, this);
    m_title = heading({}, TypeSize::Section, this);
    m_title->setObjectName(u"kept-title"_s);
    m_title->setWordWrap(true);
    m_title->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_detail = new TextLabel({}, TypeSize::Base, Role::Text2, this);
    m_detail->setWordWrap(true);
    m_warning = new TextLabel({}, TypeSize::Small, Role::Warn, this);
    m_warning->setObjectName(u"left-catalog"_s);
    m_warning->setWordWrap(true);
    m_accept = new LinkLabel(tr("Remember it as it is now"), LinkLabel::Form::Link, this);
    m_accept->setType(TypeSize::Small, QFont::Normal);
    m_accept->setObjectName(u"accept"_s);
    connect(m_accept, &LinkLabel::clicked, this, &KeptEditor::acceptChanges);
    column->addWidget(m_kind);
    column->addWidget(m_title);
    column->addSpacing(4);
    column->addWidget(m_detail);
    column->addWidget(m_warning);
    column->addWidget(m_accept, 0, Qt::AlignLeft);
}

void KeptEditor::makeNote(QVBoxLayout* column) {
    auto* head = new QHBoxLayout;
    m_noteKinds = new SectionBar(this);
    m_noteKinds->setMargin(0);
    m_noteKinds->setSections({{u"note"_s, tr("Note")}, {u"pros"_s, tr("Pros")}, {u"cons"_s, tr("Cons")}});
    m_saved = new TextLabel({}, TypeSize::Small, Role::Text3, this);
    m_saved->setObjectName(u"saved"_s);
    head->addWidget(m_noteKinds, 1);
    head->addWidget(m_saved);
    column->addLayout(head);
    column->addSpacing(6);
    m_note = new NoteEditor(m_services.dialogs, this);
    m_note->setMinimumHeight(140);
    column->addWidget(m_note, 1);
    connect(m_noteKinds, &SectionBar::sectionChosen, this, &KeptEditor::showNote);
    connect(m_note, &NoteEditor::edited, this, &KeptEditor::saveNote);
}

void KeptEditor::makeFoot(QVBoxLayout* column) {
    auto* foot = new QHBoxLayout;
    foot->setSpacing(14);
    const auto link = [&](const QString& words, const QString& name, const QString& tip) {
        auto* label = new LinkLabel(words, LinkLabel::Form::Link, this);
        label->setObjectName(name);
        label->setToolTip(tip);
        foot->addWidget(label);
        return label;
    };
    m_open = link(tr("Open"), u"open"_s, tr("Show it on its own page (Enter)"));
    m_browser = link(tr("Open in browser"), u"open-in-browser"_s, {});
    m_change = link(tr("Change"), u"change"_s, tr("Change what it is called and where it is from"));
    connect(m_open, &LinkLabel::clicked, this, &KeptEditor::openAsked);
    connect(m_browser, &LinkLabel::clicked, this, &KeptEditor::browserAsked);
    connect(m_change, &LinkLabel::clicked, this, &KeptEditor::changeAsked);
    foot->addStretch(1);
    m_remove = new IconTextButton(u"trash"_s, tr("Remove"), this);
    m_remove->setObjectName(u"remove"_s);
    m_remove->setToolTip(tr("Remove from My library (Delete)"));
    connect(m_remove, &IconTextButton::clicked, this, &KeptEditor::removeAsked);
    m_restore = new IconTextButton(u"undo"_s, tr("Restore"), this);
    m_restore->setObjectName(u"restore"_s);
    m_restore->setToolTip(tr("Take it out of the trash"));
    connect(m_restore, &IconTextButton::clicked, this, &KeptEditor::restoreAsked);
    foot->addWidget(m_remove);
    foot->addWidget(m_restore);
    column->addSpacing(8);
    column->addLayout(foot);
}

QString KeptEditor::title() const {
    return fromUtf8(m_item.facts.title);
}

void KeptEditor::flush() {
    m_note->flush();
}

void KeptEditor::showItem(const db::KeptItem& item, const std::vector<db::CatalogChange>& changes) {
    const bool another = item.key != m_item.key;
    if (another) {
        flush(); // still of the item shown before
        m_saved->setText({});
    }
    m_item = item;
    m_changes = changes;
    showFacts();
    m_fields->showItem(item);
    // A note that is being typed is newer than what was read.
    const QString saved = fromUtf8(m_item.*noteOf(m_noteKinds->current()));
    if (another || (saved != m_note->note() && !m_note->isAncestorOf(focusWidget())))
        m_note->setNote(saved);
}

void KeptEditor::showFacts() {
    const bool gone = !m_item.goneSince.empty();
    const bool own = db::isOwn(m_item.key);
    const bool trashed = !m_item.removedAt.empty();
    m_kind->setText(own ? tr("%1 of my own").arg(itemKindTitle(m_item.key.kind()))
                        : itemKindTitle(m_item.key.kind()));
    m_title->setText(title());
    m_detail->setText(fromUtf8(m_item.facts.detail));
    m_detail->setVisible(!m_item.facts.detail.empty());
    QStringList warnings;
    if (gone)
        warnings << leftWords(m_item);
    for (const db::CatalogChange& change : m_changes) {
        if (change.kind != db::CatalogChange::Kind::Left)
            warnings << changeWords(change);
    }
    m_warning->setText(warnings.join(u'\n'));
    m_warning->setVisible(!warnings.isEmpty());
    m_accept->setVisible(!gone && !warnings.isEmpty());

    const std::string& url = m_item.ownUrl.empty() ? m_item.facts.url : m_item.ownUrl;
    m_open->setVisible(!gone && !own && !trashed);
    m_browser->setVisible(!url.empty());
    m_browser->setToolTip(fromUtf8(url));
    m_change->setVisible(own && !trashed);
    m_remove->setVisible(!trashed);
    m_restore->setVisible(trashed);
}

void KeptEditor::showNote() {
    m_note->flush();
    m_saved->setText({});
    m_note->setNote(fromUtf8(m_item.*noteOf(m_noteKinds->current())));
}

void KeptEditor::saveNote(const QString& words) {
    const db::KeptText note = noteOf(m_noteKinds->current());
    if (m_item.key.empty())
        return;
    m_item.*note = words.toStdString();
    db::ItemEdit change;
    change.set(note, words.toStdString());
    if (m_services.session.edit({m_item.key}, change)) {
        const QDateTime now = QDateTime::fromString(fromUtf8(m_services.session.now()), Qt::ISODate).toLocalTime();
        m_saved->setText(tr("Saved %1").arg(QLocale().toString(now.time(), u"HH:mm"_s)));
    }
}

void KeptEditor::acceptChanges() {
    const std::vector keys{m_item.key};
    m_services.session.change([&](db::Library& library, const std::string& now) {
        return db::CatalogWatch(library).accept(keys, now);
    });
}

} // namespace waymark::ui
