// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/help/action_palette.h"

#include "ui/desktop/widgets/text_label.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

constexpr int nameColumn = 0;
constexpr int groupColumn = 1;
constexpr int keysColumn = 2;

constexpr int placeRole = Qt::UserRole; ///< of the line in all lines

bool holdsAll(const ActionLine& line, const QStringList& words) {
    return std::all_of(words.begin(), words.end(), [&line](const QString& word) {
        return line.name.contains(word, Qt::CaseInsensitive) || line.group.contains(word, Qt::CaseInsensitive);
    });
}

} // namespace

ActionPalette::ActionPalette(std::vector<ActionLine> lines, QWidget* parent)
    : QDialog(parent)
    , m_lines(std::move(lines))
    , m_words(new QLineEdit(this))
    , m_found(new QTreeWidget(this))
    , m_none(new TextLabel(tr("No action is called that."), TypeSize::Base, Role::Text2, this)) {
    std::erase_if(m_lines, [](const ActionLine& line) { return !line.action->isEnabled(); });
    setWindowTitle(tr("Find an Action"));
    resize(520, 440);
    m_words->setPlaceholderText(tr("Name of an action"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_words->setClearButtonEnabled(true);
    m_words->installEventFilter(this);
    m_found->setColumnCount(3);
    m_found->setHeaderHidden(true);
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_found->setAccessibleName(windowTitle());
    m_found->header()->setStretchLastSection(false);
    m_found->header()->setSectionResizeMode(nameColumn, QHeaderView::Stretch);
    m_found->header()->setSectionResizeMode(groupColumn, QHeaderView::ResizeToContents);
    m_found->header()->setSectionResizeMode(keysColumn, QHeaderView::ResizeToContents);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(m_found, 1);
    column->addWidget(m_none);
    connect(m_words, &QLineEdit::textChanged, this, &ActionPalette::find);
    connect(m_words, &QLineEdit::returnPressed, this, [this] {
        if (chosen())
            accept();
    });
    connect(m_found, &QTreeWidget::itemActivated, this, &QDialog::accept);
    find({});
}

void ActionPalette::find(const QString& words) {
    const QStringList asked = words.split(u' ', Qt::SkipEmptyParts);
    m_found->clear();
    for (std::size_t place = 0; place < m_lines.size(); ++place) {
        const ActionLine& line = m_lines[place];
        if (!holdsAll(line, asked))
            continue;
        auto* row = new QTreeWidgetItem(m_found, {line.name, line.group, line.keys});
        row->setData(nameColumn, placeRole, static_cast<qulonglong>(place));
    }
    m_none->setVisible(m_found->topLevelItemCount() == 0);
    m_found->setCurrentItem(m_found->topLevelItem(0));
}

QAction* ActionPalette::chosen() const {
    const auto* row = m_found->currentItem();
    return row ? m_lines[row->data(nameColumn, placeRole).toULongLong()].action.data() : nullptr;
}

/// The list moves while the keyboard stays with the words.
bool ActionPalette::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_words || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Up && key != Qt::Key_Down && key != Qt::Key_PageUp && key != Qt::Key_PageDown)
        return false;
    QCoreApplication::sendEvent(m_found, event);
    return true;
}

} // namespace waymark::ui
