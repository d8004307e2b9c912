// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/navigation/search_box.h"

#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/navigation/suggestion_list.h"
#include "ui/desktop/theme/icons.h"
#include "ui/desktop/theme/mirrored.h"
#include "ui/theme/type_scale.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QScopedValueRollback>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

// The focus ring is drawn in these pixels around the field.
constexpr int ring = 2;
constexpr int smallestField = 30;
constexpr int aroundText = 14; // above and below it, in the field
constexpr int textLeft = 34;
constexpr int iconLeft = 11;
constexpr int iconSide = 16;
constexpr int clearSide = 22;
constexpr int rowsOfPageKey = 8;

QString keyCap() {
    return QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
}

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_clear(new IconButton(u"close"_s, tr("Clear the search"), this))
    , m_rest(new QLabel(m_line))
    , m_suggestions(new SuggestionList(this)) {
    fitHeight();
    m_line->setFrame(false);
    m_line->setObjectName(u"search"_s);
    m_line->setAccessibleName(tr("Search"));
    m_line->setMaxLength(300);
    QPalette ground;
    ground.setColor(QPalette::Base, Qt::transparent); // the field is painted below
    m_line->setPalette(ground);
    m_line->installEventFilter(this);
    setFocusProxy(m_line);
    m_clear->setSide(clearSide);
    m_clear->setFocusPolicy(Qt::NoFocus); // Esc and Ctrl+A, Delete do the same
    m_clear->hide();
    connect(m_clear, &IconButton::clicked, this, [this] {
        m_line->clear();
        m_line->setFocus();
    });
    m_rest->setForegroundRole(QPalette::PlaceholderText);
    m_rest->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_rest->hide();
    connect(m_suggestions, &SuggestionList::chosen, this, &SearchBox::choose);
    connect(m_line, &QLineEdit::cursorPositionChanged, this, [this] { offerRest({}); });
    // What an assistive technology puts in is no edit to Qt, but a person's search all the same.
    connect(m_line, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        if (!m_shown)
            Q_EMIT typed(text);
    });
}

QString SearchBox::text() const {
    return m_line->text();
}

void SearchBox::setText(const QString& text) {
    const QScopedValueRollback shown(m_shown, true);
    if (text != m_line->text())
        m_line->setText(text);
}

void SearchBox::focusAll() {
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void SearchBox::focusEnd() {
    m_line->setFocus(Qt::OtherFocusReason);
    m_line->end(false);
}

int SearchBox::cursor() const {
    return m_line->cursorPosition();
}

void SearchBox::offer(std::vector<Suggestion> suggestions) {
    m_suggestions->offer(m_line->hasFocus() ? std::move(suggestions) : std::vector<Suggestion>(), fieldBox());
}

void SearchBox::offerRest(const QString& rest) {
    const bool fits = m_line->cursorPosition() == m_line->text().size();
    m_rest->setText(fits ? rest : QString());
    m_rest->setVisible(!m_rest->text().isEmpty());
    m_line->setAccessibleDescription(m_rest->text().isEmpty() ? QString()
                                                              : tr("Tab completes %1").arg(text() + rest));
    placeRest();
}

QString SearchBox::rest() const {
    return m_rest->text();
}

void SearchBox::placeRest() {
    if (m_rest->isHidden())
        return;
    // Where a line edit draws its cursor is known only to itself: behind its text and two pixels.
    const int left = m_line->fontMetrics().horizontalAdvance(m_line->text()) + 3;
    m_rest->setFont(m_line->font());
    m_rest->setGeometry(left, 0, std::max(0, m_line->width() - left), m_line->height());
}

void SearchBox::choose(const Suggestion& suggestion) {
    m_suggestions->hide();
    if (suggestion.kind == Suggestion::Kind::Value) {
        QString text = m_line->text();
        text.replace(suggestion.start, suggestion.length, suggestion.text);
        setText(text);
        m_line->setCursorPosition(suggestion.start + static_cast<int>(suggestion.text.size()));
        Q_EMIT typed(text);
    }
    Q_EMIT suggestionChosen(suggestion);
}

void SearchBox::fitHeight() {
    setFixedHeight(std::max(smallestField, fontMetrics().height() + aroundText) + 2 * ring);
}

/// Larger or smaller text, or the other side to begin at.
void SearchBox::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        fitHeight();
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        placeField();
}

QRect SearchBox::fieldBox() const {
    return rect().adjusted(ring, ring, -ring, -ring);
}

QRect SearchBox::keyCapBox() const {
    const QFontMetrics metrics(scaledFont(font(), TypeSize::Small));
    const int width = metrics.horizontalAdvance(keyCap()) + 12;
    const int height = std::max(18, metrics.height() + 3);
    const QRect field = fieldBox();
    return {field.right() - 6 - width, field.top() + (field.height() - height) / 2, width, height};
}

void SearchBox::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeField();
}

void SearchBox::placeField() {
    const QRect field = fieldBox();
    const int right = keyCapBox().left() - 8;
    const QRect clear(right - clearSide, field.top() + (field.height() - clearSide) / 2, clearSide, clearSide);
    m_clear->move(mirrored(*this, clear).topLeft());
    m_line->setGeometry(mirrored(*this, QRect(field.left() + textLeft - 2, field.top() + 1,
                                                 right - clearSide - 4 - field.left() - textLeft, field.height() - 2)));
    // Said whole, or shorter.
    const QString everything = tr("Search careers, skills, courses, books and places");
    const bool fits = m_line->fontMetrics().horizontalAdvance(everything) + 6 <= m_line->width();
    m_line->setPlaceholderText(fits ? everything : tr("Search"));
}

void SearchBox::paintEvent(QPaintEvent*) {
    const Tone tone = toneOf(palette());
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect field = fieldBox();
    const bool focused = m_line->hasFocus();
    if (focused) {
        painter.setPen(QPen(colour(Role::AccentTint, tone), 2));
        painter.drawRoundedRect(QRectF(field).adjusted(-1, -1, 1, 1), 6, 6);
    }
    painter.setPen(QPen(colour(focused ? Role::Accent : Role::LineStrong, tone), 1));
    painter.setBrush(colour(Role::Raised, tone));
    painter.drawRoundedRect(QRectF(field).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);

    const QRect iconBox(field.left() + iconLeft, field.top() + (field.height() - iconSide) / 2, iconSide,
                        iconSide);
    icon(u"search"_s, tone, focused ? Role::Text : Role::Text2).paint(&painter, mirrored(*this, iconBox));

    const QRect cap = mirrored(*this, keyCapBox());
    painter.setPen(QPen(colour(Role::LineStrong, tone), 1));
    painter.setBrush(colour(Role::Window, tone));
    painter.drawRoundedRect(QRectF(cap).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter.setFont(scaledFont(font(), TypeSize::Small));
    painter.setPen(colour(Role::Text2, tone));
    painter.drawText(cap, Qt::AlignCenter, keyCap());
}

bool SearchBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line)
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::FocusOut:
        m_suggestions->hide();
        offerRest({});
        update();
        break;
    case QEvent::FocusIn:
        update();
        Q_EMIT entered();
        break;
    case QEvent::MouseButtonPress:
        if (m_line->text().isEmpty() && !m_suggestions->isOpen())
            Q_EMIT suggestionsWanted(false);
        break;
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::ControlModifier) {
            Q_EMIT suggestionsWanted(false);
            return true;
        }
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier)))
            return handleKey(key->key());
        break;
    }
    default:
        break;
    }
    return QWidget::eventFilter(watched, event);
}

/// While suggestions are open the arrows and Enter are theirs.
bool SearchBox::handleSuggestionKey(int key) {
    switch (key) {
    case Qt::Key_Down:
        m_suggestions->move(1);
        return true;
    case Qt::Key_Up:
        m_suggestions->move(-1);
        return true;
    case Qt::Key_Escape:
        m_suggestions->hide();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const auto* current = m_suggestions->current();
        const auto& all = m_suggestions->suggestions();
        if (!current && key == Qt::Key_Tab && all.front().kind == Suggestion::Kind::Value)
            current = &all.front();
        if (!current)
            break;
        choose(Suggestion(*current));
        return true;
    }
    default:
        break;
    }
    return false;
}

bool SearchBox::handleKey(int key) {
    if (m_suggestions->isOpen() && handleSuggestionKey(key))
        return true;
    switch (key) {
    case Qt::Key_Tab:
        if (m_rest->isHidden())
            return false;
        m_line->insert(m_rest->text());
        return true;
    case Qt::Key_Down:
        if (m_line->text().isEmpty())
            Q_EMIT suggestionsWanted(true);
        if (m_suggestions->isOpen())
            m_suggestions->move(1);
        else
            Q_EMIT movedThroughResults(1);
        return true;
    case Qt::Key_Up:
        Q_EMIT movedThroughResults(-1);
        return true;
    case Qt::Key_PageDown:
        Q_EMIT movedThroughResults(rowsOfPageKey);
        return true;
    case Qt::Key_PageUp:
        Q_EMIT movedThroughResults(-rowsOfPageKey);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT resultOpened();
        return true;
    case Qt::Key_Escape:
        Q_EMIT dismissed();
        return true;
    default:
        return false;
    }
}

} // namespace waymark::ui
