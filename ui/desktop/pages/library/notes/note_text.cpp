// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/notes/note_text.h"

#include "ui/desktop/pages/library/notes/markdown_marks.h"
#include "ui/theme/colours.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr double boxSide = 14;
constexpr double lineHeight = 125; // percent of the font's own
// A note is written by hand; what is longer was pasted by mistake.
constexpr qsizetype longestPaste = 1'000'000;

} // namespace

NoteText::NoteText(QWidget* parent)
    : QTextEdit(parent)
    , m_marks(new MarkdownMarks(document())) {
    setAcceptRichText(false);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(12);
    viewport()->setAutoFillBackground(false);
    viewport()->setMouseTracking(true);
    m_marks->setInks(palette());
    connect(this, &QTextEdit::cursorPositionChanged, this, &NoteText::followCursor);
}

void NoteText::followCursor() {
    m_marks->setCursorLine(hasFocus() ? textCursor().blockNumber() : -1);
    viewport()->update();
}

void NoteText::setNote(const QString& markdown) {
    setPlainText(markdown);
    QTextBlockFormat airy;
    airy.setLineHeight(lineHeight, QTextBlockFormat::ProportionalHeight);
    QTextCursor all(document());
    all.select(QTextCursor::Document);
    all.mergeBlockFormat(airy);
    document()->clearUndoRedoStacks();
}

void NoteText::setMarksShown(bool shown) {
    m_marks->setAllShown(shown);
    viewport()->update();
}

void NoteText::wrapSelection(const QString& mark) {
    QTextCursor cursor = textCursor();
    const QString chosen = cursor.selectedText();
    const bool wrapped = chosen.size() > 2 * mark.size() && chosen.startsWith(mark) && chosen.endsWith(mark);
    if (wrapped) {
        cursor.insertText(chosen.mid(mark.size(), chosen.size() - 2 * mark.size()));
    } else if (chosen.isEmpty()) {
        cursor.insertText(mark + mark);
        cursor.movePosition(QTextCursor::Left, QTextCursor::MoveAnchor, static_cast<int>(mark.size()));
        setTextCursor(cursor);
    } else {
        cursor.insertText(mark + chosen + mark);
    }
    setFocus();
}

void NoteText::prefixLines(const QString& prefix) {
    QTextCursor cursor = textCursor();
    const QTextBlock first = document()->findBlock(cursor.selectionStart());
    const QTextBlock end = document()->findBlock(cursor.selectionEnd()).next();
    bool all = true;
    for (QTextBlock block = first; block != end; block = block.next())
        all = all && block.text().startsWith(prefix);
    cursor.beginEditBlock();
    for (QTextBlock block = first; block != end; block = block.next()) {
        QTextCursor line(block);
        if (!all) {
            line.insertText(prefix);
            continue;
        }
        line.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor, static_cast<int>(prefix.size()));
        line.removeSelectedText();
    }
    cursor.endEditBlock();
    setFocus();
}

void NoteText::insertLink() {
    QTextCursor cursor = textCursor();
    const QString words = cursor.hasSelection() ? cursor.selectedText() : tr("words");
    const int from = cursor.selectionStart();
    cursor.insertText(u"["_s + words + u"](https://)"_s);
    const auto address = from + static_cast<int>(words.size()) + 3;
    cursor.setPosition(address + 8);
    setTextCursor(cursor);
    setFocus();
}

void NoteText::toggleTask() {
    if (MarkdownMarks::taskIn(textCursor().block().text()).length > 0)
        tick(textCursor().block());
    else
        prefixLines(u"- [ ] "_s);
}

void NoteText::tick(const QTextBlock& block) {
    const auto task = MarkdownMarks::taskIn(block.text());
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + task.mark);
    cursor.movePosition(QTextCursor::Right, QTextCursor::KeepAnchor);
    cursor.insertText(task.done ? u" "_s : u"x"_s);
}

bool NoteText::boxShown(const QTextBlock& block) const {
    return !m_marks->allShown() && block.blockNumber() != m_marks->cursorLine() &&
           MarkdownMarks::taskIn(block.text()).length > 0;
}

QRectF NoteText::boxOf(const QTextBlock& block) const {
    const QRectF lines = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(0);
    const auto task = MarkdownMarks::taskIn(block.text());
    const double left = lines.left() + line.cursorToX(task.from);
    const double top = lines.top() + (line.height() - boxSide) / 2;
    return {std::round(left) + 0.5 - horizontalScrollBar()->value(),
            std::round(top) + 0.5 - verticalScrollBar()->value(), boxSide - 1, boxSide - 1};
}

QTextBlock NoteText::boxAt(const QPointF& where) const {
    const QTextBlock block = cursorForPosition(where.toPoint()).block();
    if (block.isValid() && boxShown(block) && boxOf(block).adjusted(-3, -3, 3, 3).contains(where))
        return block;
    return {};
}

void NoteText::paintEvent(QPaintEvent* event) {
    QTextEdit::paintEvent(event);
    const Tone tone = toneOf(palette());
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    for (QTextBlock block = cursorForPosition(QPoint(0, 0)).block(); block.isValid(); block = block.next()) {
        if (!boxShown(block))
            continue;
        const QRectF box = boxOf(block);
        if (box.top() > viewport()->height())
            break;
        const bool done = MarkdownMarks::taskIn(block.text()).done;
        painter.setPen(QPen(colour(done ? Role::Accent : Role::Axis, tone), 1));
        painter.setBrush(done ? QBrush(colour(Role::Accent, tone)) : QBrush(Qt::NoBrush));
        painter.drawRoundedRect(box, 3, 3);
        if (!done)
            continue;
        painter.setPen(QPen(colour(Role::OnAccent, tone), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(QPolygonF({box.topLeft() + QPointF(3, 6.75), box.topLeft() + QPointF(5.6, 9.25),
                                        box.topLeft() + QPointF(10, 4)}));
    }
}

QString NoteText::linkAt(const QPoint& where) const {
    QTextCursor cursor = cursorForPosition(where);
    cursor.movePosition(QTextCursor::NextCharacter);
    static const QRegularExpression link(uR"(\[[^\]]+\]\((https?://[^\s)]+)\)|(https?://[^\s)]+))"_s);
    const QString line = cursor.block().text();
    for (auto matches = link.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        const int at = cursor.positionInBlock();
        if (at > match.capturedStart(0) && at <= match.capturedEnd(0))
            return match.captured(1).isEmpty() ? match.captured(2) : match.captured(1);
    }
    return {};
}

void NoteText::mousePressEvent(QMouseEvent* event) {
    if (event->button() == Qt::LeftButton) {
        if (const QTextBlock block = boxAt(event->position()); block.isValid()) {
            tick(block);
            return;
        }
        if (event->modifiers() & Qt::ControlModifier) {
            if (const QString address = linkAt(event->position().toPoint()); !address.isEmpty()) {
                Q_EMIT linkAsked(address);
                return;
            }
        }
    }
    QTextEdit::mousePressEvent(event);
}

void NoteText::mouseMoveEvent(QMouseEvent* event) {
    QTextEdit::mouseMoveEvent(event);
    const bool overBox = boxAt(event->position()).isValid();
    viewport()->setCursor(overBox ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

bool NoteText::continueList() {
    static const QRegularExpression item(uR"(^(\s*[-*+] )(\[[ xX]\] )?(.*)$)"_s);
    QTextCursor cursor = textCursor();
    const auto match = item.match(cursor.block().text());
    if (!match.hasMatch() || cursor.hasSelection() || cursor.positionInBlock() < match.capturedStart(3))
        return false;
    if (match.captured(3).isEmpty()) { // an empty item ends the list
        cursor.select(QTextCursor::BlockUnderCursor);
        cursor.movePosition(QTextCursor::StartOfBlock);
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        return true;
    }
    cursor.insertText(u'\n' + match.captured(1) + (match.captured(2).isEmpty() ? QString() : u"[ ] "_s));
    ensureCursorVisible();
    return true;
}

void NoteText::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers() == Qt::ControlModifier)
        return toggleTask();
    if (enter && event->modifiers() == Qt::NoModifier && continueList())
        return;
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_B)
        return wrapSelection(u"**"_s);
    if (event->modifiers() == Qt::ControlModifier && event->key() == Qt::Key_I)
        return wrapSelection(u"*"_s);
    QTextEdit::keyPressEvent(event);
}

void NoteText::focusInEvent(QFocusEvent* event) {
    QTextEdit::focusInEvent(event);
    followCursor();
}

void NoteText::focusOutEvent(QFocusEvent* event) {
    QTextEdit::focusOutEvent(event);
    followCursor();
}

void NoteText::changeEvent(QEvent* event) {
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_marks->setInks(palette());
}

bool NoteText::event(QEvent* event) {
    // While a note is typed, its own keys come before the window's.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* press = static_cast<QKeyEvent*>(event);
        const bool own = press->key() == Qt::Key_B || press->key() == Qt::Key_I;
        if (own && press->modifiers() == Qt::ControlModifier) {
            event->accept();
            return true;
        }
    }
    return QTextEdit::event(event);
}

void NoteText::insertFromMimeData(const QMimeData* source) {
    if (source->hasText())
        textCursor().insertText(source->text().left(longestPaste));
}

} // namespace waymark::ui
