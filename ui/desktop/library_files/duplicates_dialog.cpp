// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/duplicates_dialog.h"

#include "db/library/items.h"
#include "db/library/lists.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/item_kind.h"
#include "ui/words/kept_words.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QThreadPool>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <map>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int keyRole = Qt::UserRole + 1;
constexpr int groupRole = Qt::UserRole + 2;

QString reasonWords(app::DuplicateGroup::Reason reason) {
    using Reason = app::DuplicateGroup::Reason;
    return reason == Reason::Address ? DuplicatesDialog::tr("The same address")
           : reason == Reason::Isbn  ? DuplicatesDialog::tr("The same ISBN")
                                     : DuplicatesDialog::tr("The same title and people");
}

/// What one would lose: "note · 12 hours · 2 tags".
QString ownWords(const db::KeptItem& item) {
    QStringList words;
    if (!item.note.empty())
        words << DuplicatesDialog::tr("note");
    if (item.hoursLogged > 0)
        words << DuplicatesDialog::tr("%1 hours").arg(plainHours(item.hoursLogged));
    for (const std::string& tag : item.tags)
        words << fromUtf8(tag);
    return words.join(u" \u00B7 "_s);
}

void append(std::string& note, const std::string& more) {
    if (more.empty() || note == more)
        return;
    note += (note.empty() ? "" : "\n\n") + more;
}

/// What joining one group does.
struct Joining {
    db::ItemKey kept;
    db::ItemEdit edit; ///< tags, lists and notes of the others
    std::vector<db::ItemKey> others;
    std::string title;
};

Joining joiningOf(db::Library& library, const std::vector<db::KeptItem>& group, const db::ItemKey& kept) {
    Joining joining;
    joining.kept = kept;
    std::string note;
    for (const db::KeptItem& item : group)
        if (item.key == kept) {
            note = item.note;
            joining.title = item.facts.title;
        }
    const std::string before = note;
    const db::Lists lists(library);
    for (const db::KeptItem& item : group) {
        if (item.key == kept)
            continue;
        joining.others.push_back(item.key);
        joining.edit.addTags.insert(joining.edit.addTags.end(), item.tags.begin(), item.tags.end());
        append(note, item.note);
        for (const std::string& list : lists.listsOf(item.key).valueOr({}))
            joining.edit.addToLists.push_back(list);
    }
    if (note != before)
        joining.edit.set(&db::KeptItem::note, note);
    return joining;
}

/// Nothing once it is cancelled.
std::vector<DuplicatesDialog::Group> groupsIn(const std::filesystem::path& file, db::Progress& progress) {
    auto library = db::Library::open(file);
    if (!library)
        return {};
    library->follow(&progress);
    const db::Items items(*library);
    const auto all = items.read(items.find({}).valueOr({})).valueOr({});
    std::map<db::ItemKey, const db::KeptItem*> byKey;
    for (const db::KeptItem& item : all)
        byKey[item.key] = &item;
    std::vector<DuplicatesDialog::Group> groups;
    for (const app::DuplicateGroup& found : app::duplicates(all, &progress.cancelled)) {
        DuplicatesDialog::Group group{found.reason, {}};
        for (const db::ItemKey& key : found.keys)
            group.items.push_back(*byKey.at(key));
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace

DuplicatesDialog::DuplicatesDialog(LibrarySession& session, QWidget* parent)
    : QDialog(parent)
    , m_session(session)
    , m_tree(new QTreeWidget(this))
    , m_words(new TextLabel({}, TypeSize::Base, Role::Text2, this))
    , m_progress(new QProgressBar(this)) {
    setWindowTitle(tr("Duplicates"));
    resize(720, 480);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(10);
    m_words->setObjectName(u"words"_s);
    m_words->setWordWrap(true);
    column->addWidget(m_words);
    m_progress->setRange(0, 0);
    column->addWidget(m_progress);
    m_tree->setObjectName(u"groups"_s);
    m_tree->setAccessibleName(tr("Groups of the same thing"));
    m_tree->setHeaderLabels({tr("Keep"), tr("From"), tr("Added"), tr("Mine")});
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setStretchLastSection(false);
    for (int section = 1; section < 4; ++section)
        m_tree->header()->resizeSection(section, 130);
    column->addWidget(m_tree, 1);
    connect(m_tree, &QTreeWidget::itemChanged, this, &DuplicatesDialog::tick);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_join = buttons->addButton(tr("Join this group"), QDialogButtonBox::ActionRole);
    m_join->setObjectName(u"join"_s);
    m_joinAll = buttons->addButton(tr("Join all"), QDialogButtonBox::ActionRole);
    m_joinAll->setObjectName(u"join-all"_s);
    // Enter in the list joins nothing.
    for (QPushButton* button : {m_join, m_joinAll})
        button->setAutoDefault(false);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(m_join, &QPushButton::clicked, this, &DuplicatesDialog::joinChosen);
    connect(m_joinAll, &QPushButton::clicked, this, &DuplicatesDialog::joinAll);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column->addWidget(buttons);
    look();
}

DuplicatesDialog::~DuplicatesDialog() {
    stop();
}

void DuplicatesDialog::stop() {
    if (m_looks)
        m_looks->cancelled = true;
    m_looks.reset();
}

void DuplicatesDialog::look() {
    stop();
    m_progress->show();
    m_join->setEnabled(false);
    m_joinAll->setEnabled(false);
    m_looks = std::make_shared<db::Progress>();
    // The pool outlives no program: the application waits for it. The dialog may be gone before the answer is there.
    QThreadPool::globalInstance()->start([file = m_session.library().file(), looks = m_looks, program = QCoreApplication::instance(), whom = QPointer(this)] {
        const auto found = std::make_shared<std::vector<Group>>(groupsIn(file, *looks));
        QMetaObject::invokeMethod(
            program,
            [whom, found, looks] {
                if (whom && whom->m_looks == looks)
                    whom->fill(std::move(*found));
            },
            Qt::QueuedConnection);
    });
}

QTreeWidgetItem* DuplicatesDialog::rowFor(const db::KeptItem& item) const {
    auto row = std::make_unique<QTreeWidgetItem>(
        QStringList{fromUtf8(item.facts.title), fromUtf8(item.facts.detail), dayWords(item.addedAt), ownWords(item)});
    row->setData(0, keyRole, fromUtf8(item.key.text()));
    row->setToolTip(0, itemKindTitle(item.key.kind()));
    return row.release(); // its group takes it
}

void DuplicatesDialog::fill(std::vector<Group> found) {
    const QScopedValueRollback filling(m_filling, true);
    m_looks.reset();
    m_progress->hide();
    m_groups = std::move(found);
    m_tree->clear();
    for (std::size_t number = 0; number < m_groups.size(); ++number) {
        auto* head = new QTreeWidgetItem(m_tree, {reasonWords(m_groups[number].reason)});
        head->setFirstColumnSpanned(true);
        head->setData(0, groupRole, static_cast<qulonglong>(number));
        for (const db::KeptItem& item : m_groups[number].items) {
            QTreeWidgetItem* row = rowFor(item);
            row->setCheckState(0, head->childCount() == 0 ? Qt::Checked : Qt::Unchecked);
            head->addChild(row);
        }
        head->setExpanded(true);
    }
    m_words->setText(
        m_groups.empty()
            ? tr("Nothing is kept twice.")
            : tr("The ticked one of each group stays and takes over tags, lists and notes of the "
                 "others; these go to the trash."));
    m_join->setEnabled(!m_groups.empty());
    m_joinAll->setEnabled(m_groups.size() > 1);
    if (m_tree->topLevelItemCount() > 0)
        m_tree->setCurrentItem(m_tree->topLevelItem(0)->child(0));
}

void DuplicatesDialog::tick(QTreeWidgetItem* ticked) {
    if (m_filling || !ticked->parent())
        return;
    const QScopedValueRollback filling(m_filling, true);
    for (int row = 0; row < ticked->parent()->childCount(); ++row)
        ticked->parent()->child(row)->setCheckState(
            0, ticked->parent()->child(row) == ticked ? Qt::Checked : Qt::Unchecked);
}

db::ItemKey DuplicatesDialog::keptOf(const QTreeWidgetItem& group) const {
    for (int row = 0; row < group.childCount(); ++row)
        if (group.child(row)->checkState(0) == Qt::Checked)
            return *db::ItemKey::parse(group.child(row)->data(0, keyRole).toString().toStdString());
    return {};
}

void DuplicatesDialog::join(const std::vector<const QTreeWidgetItem*>& groups) {
    std::vector<Joining> joinings;
    for (const QTreeWidgetItem* group : groups)
        joinings.push_back(
            joiningOf(m_session.library(), m_groups[group->data(0, groupRole).toULongLong()].items, keptOf(*group)));
    const QString what = joinings.size() == 1 ? fromUtf8(joinings.front().title)
                                              : tr("%Ln group(s)", nullptr, plural(joinings.size()));
    m_session.change(
        [&](db::Library& library, const std::string& now) {
            return library.asOne("join", what.toStdString(), now, [&] {
                db::Items items(library);
                db::Result<void> done;
                for (auto each = joinings.begin(); each != joinings.end() && done; ++each) {
                    done = items.edit({&each->kept, 1}, each->edit, now);
                    if (done)
                        done = items.remove(each->others, now);
                }
                return done;
            });
        },
        tr("Joined %1").arg(what), what, joinings.size());
}

void DuplicatesDialog::joinChosen() {
    QTreeWidgetItem* group = m_tree->currentItem();
    if (group && group->parent())
        group = group->parent();
    if (!group)
        return;
    join({group});
    look();
}

void DuplicatesDialog::joinAll() {
    std::vector<const QTreeWidgetItem*> groups;
    for (int row = 0; row < m_tree->topLevelItemCount(); ++row)
        groups.push_back(m_tree->topLevelItem(row));
    join(groups);
    look();
}

} // namespace waymark::ui
