// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/visible_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QCoreApplication>
#include <QGroupBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QTableView>
#include <QTextDocumentFragment>
#include <QToolTip>
#include <QTreeView>

namespace waymark::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowsRead = 40;

QString whereOf(const QWidget& widget) {
    QString where = QString::fromLatin1(widget.metaObject()->className()).section(u':', -1);
    if (!widget.objectName().isEmpty())
        where += u' ' + widget.objectName();
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget())
        if (!above->objectName().isEmpty() || above->metaObject() != &QWidget::staticMetaObject)
            return where + u" in "_s + QString::fromLatin1(above->metaObject()->className()).section(u':', -1) + u' ' +
                   above->objectName();
    return where;
}

QString plain(const QString& text) {
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

class Reader {
public:
    explicit Reader(std::vector<VisibleText>& texts)
        : m_texts(texts) {}

    void read(QWidget& widget) {
        m_where = whereOf(widget);
        add(widget.toolTip());
        add(widget.accessibleName());
        add(widget.accessibleDescription());
        if (auto* label = qobject_cast<QLabel*>(&widget))
            add(label->text(), isClipped(*label));
        else if (auto* button = qobject_cast<QAbstractButton*>(&widget))
            add(button->text(), !button->text().isEmpty() && button->width() < button->minimumSizeHint().width());
        else if (auto* group = qobject_cast<QGroupBox*>(&widget))
            add(group->title());
        else if (auto* field = qobject_cast<QLineEdit*>(&widget))
            add(field->placeholderText());
        else if (auto* combo = qobject_cast<QComboBox*>(&widget))
            for (int row = 0; row < std::min(rowsRead, combo->count()); ++row)
                add(combo->itemText(row));
        else if (auto* view = qobject_cast<QAbstractItemView*>(&widget))
            readView(*view);
        for (const QAction* action : widget.actions()) {
            add(action->text());
            add(action->toolTip());
        }
    }

private:
    void add(const QString& text, bool clipped = false) {
        if (!text.isEmpty())
            m_texts.push_back({plain(text), m_where, clipped});
    }

    /// One line that ends in dots says the whole text to whoever points at it.
    static bool isTold(const QLabel& label) {
        QHelpEvent pointed(QEvent::ToolTip, QPoint(), QPoint());
        QCoreApplication::sendEvent(const_cast<QLabel*>(&label), &pointed);
        QToolTip::hideText();
        return label.toolTip().contains(label.text());
    }

    static bool isClipped(const QLabel& label) {
        const QRect room = label.contentsRect();
        if (label.text().isEmpty() || room.isEmpty())
            return false;
        if (label.wordWrap())
            return label.heightForWidth(label.width()) > label.height() + 1;
        return label.sizeHint().width() > label.width() + 1 && !isTold(label);
    }

    void readView(QAbstractItemView& view) {
        const auto* model = view.model();
        if (!model || qobject_cast<QHeaderView*>(&view))
            return;
        for (int row = 0; row < std::min(rowsRead, model->rowCount()); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                for (const int role : {int(Qt::DisplayRole), int(Qt::AccessibleTextRole), int(Qt::ToolTipRole)})
                    add(model->index(row, column).data(role).toString());
        const auto* table = qobject_cast<QTableView*>(&view);
        const auto* tree = qobject_cast<QTreeView*>(&view);
        const QHeaderView* header = table ? table->horizontalHeader() : tree ? tree->header() : nullptr;
        for (int column = 0; header && !header->isHidden() && column < model->columnCount(); ++column)
            add(model->headerData(column, Qt::Horizontal).toString());
    }

    std::vector<VisibleText>& m_texts;
    QString m_where;
};

} // namespace

std::vector<VisibleText> visibleTexts(QWidget& top) {
    std::vector<VisibleText> texts;
    Reader reader(texts);
    reader.read(top);
    for (QWidget* widget : top.findChildren<QWidget*>())
        if (widget->isVisible() || (qobject_cast<QMenu*>(widget) && widget->parentWidget() == &top))
            reader.read(*widget);
    return texts;
}

} // namespace waymark::test
