// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/notes/note_editor.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/pages/library/notes/note_text.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {
constexpr int restMs = 900;
constexpr int toolsHeight = 30;
} // namespace

NoteEditor::NoteEditor(Dialogs& dialogs, QWidget* parent)
    : QWidget(parent)
    , m_text(new NoteText(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(1, 1, 1, 1);
    column->setSpacing(0);
    column->addWidget(makeTools());
    column->addWidget(m_text, 1);
    m_text->setObjectName(u"note"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("Write what you want to remember. It saves itself."));
    m_text->installEventFilter(this);
    setFocusProxy(m_text);
    m_rest.setSingleShot(true);
    m_rest.setInterval(restMs);
    connect(&m_rest, &QTimer::timeout, this, &NoteEditor::flush);
    connect(m_text, &QTextEdit::textChanged, this, [this] {
        if (note() != m_known)
            m_rest.start();
    });
    connect(m_text, &NoteText::linkAsked, this,
            [&dialogs](const QString& address) { dialogs.openLink(address); });
}

NoteEditor::~NoteEditor() {
    flush();
}

QWidget* NoteEditor::makeTools() {
    auto* tools = new QWidget(this);
    tools->setFixedHeight(toolsHeight);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(4, 0, 10, 1);
    row->setSpacing(4);
    const auto add = [&](const QString& iconName, const QString& name, auto act) {
        auto* button = new IconButton(iconName, name, tools);
        button->setSide(24);
        connect(button, &IconButton::clicked, m_text, act);
        row->addWidget(button);
    };
    add(u"bold"_s, tr("Bold (Ctrl+B)"), [this] { m_text->wrapSelection(u"**"_s); });
    add(u"italic"_s, tr("Italics (Ctrl+I)"), [this] { m_text->wrapSelection(u"*"_s); });
    add(u"list"_s, tr("List"), [this] { m_text->prefixLines(u"- "_s); });
    add(u"check"_s, tr("Task (Ctrl+Enter)"), [this] { m_text->toggleTask(); });
    add(u"external"_s, tr("Link"), [this] { m_text->insertLink(); });
    row->addStretch(1);
    auto* marks = new LinkLabel(tr("Markdown"), LinkLabel::Form::Link, tools);
    marks->setType(TypeSize::Small, QFont::Normal);
    marks->setCheckable(true);
    marks->setToolTip(tr("Show the Markdown marks on every line"));
    connect(marks, &LinkLabel::toggled, m_text, &NoteText::setMarksShown);
    row->addWidget(marks);
    return tools;
}

void NoteEditor::setNote(const QString& markdown) {
    flush();
    m_known = markdown;
    m_text->setNote(markdown);
    m_rest.stop();
}

QString NoteEditor::note() const {
    return m_text->toPlainText();
}

void NoteEditor::flush() {
    m_rest.stop();
    const QString now = note();
    if (now == m_known)
        return;
    m_known = now;
    Q_EMIT edited(now);
}

bool NoteEditor::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::FocusOut)
        flush();
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::eventFilter(watched, event);
}

void NoteEditor::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool focused = m_text->hasFocus();
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(Role::Raised, tone));
    painter.drawRoundedRect(frame, 4, 4);
    painter.fillRect(QRectF(1, 1, width() - 2, toolsHeight), colour(Role::Sunken, tone));
    painter.fillRect(QRectF(1, toolsHeight, width() - 2, 1), colour(Role::Line, tone));
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour(focused ? Role::Accent : Role::LineStrong, tone), focused ? 1.5 : 1));
    painter.drawRoundedRect(frame, 4, 4);
}

} // namespace waymark::ui
