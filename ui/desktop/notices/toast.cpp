// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/notices/toast.h"

#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QAccessible>
#include <QEvent>
#include <QFileInfo>
#include <QKeySequence>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace waymark::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto staysFor = 10s;
constexpr int bubbleHeight = 40;
constexpr int padding = 16;
constexpr int gap = 24;
constexpr int spare = 4;
constexpr int shadow = 6;
constexpr int aboveBottom = 24;

struct Fonts {
    explicit Fonts(const QFont& base)
        : normal(scaledFont(base, TypeSize::Base))
        , bold(scaledFont(base, TypeSize::Base, QFont::DemiBold))
        , small(scaledFont(base, TypeSize::Small)) {}
    QFont normal;
    QFont bold;
    QFont small;
};

int widthOf(const QFont& font, const QString& text) {
    return QFontMetrics(font).horizontalAdvance(text);
}

} // namespace

Toast::Toast(QWidget* host)
    : QWidget(host) {
    setObjectName(QStringLiteral("toast"));
    setFocusPolicy(Qt::NoFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_ShowWithoutActivating);
    hide();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Toast::dismiss);
    host->installEventFilter(this);
}

void Toast::say(const QString& sentence, const QString& title, bool offerUndo) {
    m_sentence = sentence;
    m_title = title;
    m_file.clear();
    m_offerUndo = offerUndo;
    setAccessibleName(sentence);
    setToolTip(sentence); // a title in it may have no room
    place();
    show();
    raise();
    update();
    m_timer.start(staysFor);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Toast::sayFile(const QString& sentence, const QString& file) {
    say(sentence, sentence.contains(file) ? file : QFileInfo(file).fileName(), false);
    m_file = file;
    place();
}

void Toast::dismiss() {
    m_timer.stop();
    hide();
}

Toast::Words Toast::words() const {
    const qsizetype at = m_title.isEmpty() ? -1 : m_sentence.indexOf(m_title);
    if (at < 0)
        return {m_sentence, {}, {}};
    return {m_sentence.left(at), m_title, m_sentence.mid(at + m_title.size())};
}

int Toast::wordsWidth() const {
    const Fonts fonts(font());
    const Words parts = words();
    return widthOf(fonts.normal, parts.before) + widthOf(fonts.bold, parts.title) +
           widthOf(fonts.normal, parts.after);
}

QRect Toast::bubble() const {
    return rect().adjusted(shadow, shadow, -shadow, -shadow);
}

/// Empty where nothing is offered.
QString Toast::actionWord() const {
    return m_offerUndo ? tr("Undo") : m_file.isEmpty() ? QString() : tr("Open Folder");
}

/// The key of the action in the menu that does the same.
QString Toast::actionKey() const {
    return QKeySequence(m_offerUndo ? Qt::CTRL | Qt::Key_Z : Qt::CTRL | Qt::ALT | Qt::Key_F).toString(QKeySequence::NativeText);
}

int Toast::actionWidth() const {
    const QString word = actionWord();
    if (word.isEmpty())
        return 0;
    const Fonts fonts(font());
    return widthOf(fonts.bold, word) + 2 + 6 + widthOf(fonts.small, actionKey()) + 12;
}

QRect Toast::actionArea() const {
    const int width = actionWidth();
    const QRect box = bubble();
    return width > 0 ? QRect(box.right() + 1 - padding - width, box.top(), width, box.height()) : QRect();
}

void Toast::place() {
    // Widths are rounded one by one: without room to spare the last word would be cut.
    int width = wordsWidth() + spare + 2 * padding + 2 * shadow;
    if (const int action = actionWidth(); action > 0)
        width += gap + action;
    const QSize host = parentWidget()->size();
    width = std::min(width, host.width() - 16);
    const int height = std::max(bubbleHeight, QFontMetrics(font()).height() + 20) + 2 * shadow;
    setGeometry((host.width() - width) / 2, host.height() - height - aboveBottom + shadow, width, height);
}

void Toast::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    const Fonts fonts(font());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    for (int ring = shadow; ring > 0; --ring) {
        painter.setBrush(QColor(0, 0, 0, 9));
        painter.drawRoundedRect(bubble().adjusted(-ring, -ring + 2, ring, ring), 5 + ring, 5 + ring);
    }
    painter.setBrush(colour(Role::Toast, tone));
    painter.drawRoundedRect(bubble(), 5, 5);

    const QRect action = actionArea();
    QRect line = bubble().adjusted(padding, 0, -padding, 0);
    if (!action.isEmpty())
        line.setRight(action.left() - gap);
    painter.setPen(colour(Role::ToastText, tone));
    const Words parts = words();
    const auto draw = [&](const QFont& font, const QString& text) {
        painter.setFont(font);
        const QString fitting = painter.fontMetrics().elidedText(text, Qt::ElideRight, line.width());
        painter.drawText(line, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fitting);
        line.setLeft(line.left() + painter.fontMetrics().horizontalAdvance(fitting));
    };
    draw(fonts.normal, parts.before);
    // What was done is said whole: a long title gives way.
    const QFontMetrics bold(fonts.bold);
    draw(fonts.bold, bold.elidedText(parts.title, Qt::ElideRight, std::max(0, line.width() - widthOf(fonts.normal, parts.after) - spare / 2)));
    draw(fonts.normal, parts.after);
    painter.setFont(fonts.bold);
    painter.setPen(colour(Role::ToastAction, tone));
    painter.drawText(action, Qt::AlignLeft | Qt::AlignVCenter, actionWord());
    if (action.isEmpty())
        return;
    painter.setFont(fonts.small);
    const int capWidth = painter.fontMetrics().horizontalAdvance(actionKey()) + 12;
    const int capHeight = painter.fontMetrics().height() + 4;
    const QRectF cap(action.right() + 1 - capWidth, action.center().y() - capHeight / 2, capWidth, capHeight);
    painter.setPen(QPen(colour(Role::ToastKey, tone), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(cap.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.drawText(cap, Qt::AlignCenter, actionKey());
}

void Toast::mousePressEvent(QMouseEvent* event) {
    const bool asked = actionArea().contains(event->position().toPoint());
    dismiss();
    if (asked && m_offerUndo)
        Q_EMIT undoRequested();
    else if (asked)
        Q_EMIT folderRequested(m_file);
}

void Toast::mouseMoveEvent(QMouseEvent* event) {
    setCursor(actionArea().contains(event->position().toPoint()) ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

bool Toast::eventFilter(QObject* watched, QEvent* event) {
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

} // namespace waymark::ui
