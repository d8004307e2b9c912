// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/library/detail/tag_row.h"

#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/tag.h"
#include "ui/theme/colours.h"
#include "ui/theme/type_scale.h"

#include <QAbstractButton>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPainter>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int padding = 6;

/// A tag to press, or the dashed place where the next one goes.
class TagButton final : public QAbstractButton {
public:
    TagButton(const QString& words, bool adds, QWidget* parent)
        : QAbstractButton(parent)
        , m_adds(adds) {
        setText(words);
        setFocusPolicy(Qt::StrongFocus);
        setAttribute(Qt::WA_Hover);
        setCursor(Qt::PointingHandCursor);
        setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override {
        const QFontMetrics metrics(scaledFont(font(), TypeSize::Small));
        return {metrics.horizontalAdvance(text()) + 2 * padding, std::max(18, metrics.height() + 4)};
    }
    QSize minimumSizeHint() const override { return {std::min(sizeHint().width(), 40), sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override {
        const Tone tone = toneOf(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
        painter.setPen(m_adds ? QPen(colour(Role::LineStrong, tone), 1, Qt::DashLine) : QPen(Qt::NoPen));
        painter.setBrush(m_adds ? QBrush(Qt::NoBrush)
                                : QBrush(colour(underMouse() ? Role::Track : Role::Hover, tone)));
        painter.drawRoundedRect(box, 3, 3);
        QFont small = scaledFont(font(), TypeSize::Small);
        small.setStrikeOut(!m_adds && underMouse());
        painter.setFont(small);
        painter.setPen(colour(Role::Text2, tone));
        painter.drawText(rect(), Qt::AlignCenter,
                         QFontMetrics(small).elidedText(text(), Qt::ElideRight, width() - 2 * padding + 2));
        paintFocusRing(painter, *this, QRectF(rect()), 3);
    }
    void keyPressEvent(QKeyEvent* event) override {
        const bool takesOff =
            !m_adds && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace);
        if (takesOff || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    bool m_adds;
};

} // namespace

TagRow::TagRow(QWidget* parent)
    : QWidget(parent) {
    new FlowLayout(this, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    fill();
}

void TagRow::setTags(const QStringList& tags) {
    if (m_tags == tags)
        return;
    m_tags = tags;
    fill();
}

void TagRow::fill() {
    const bool adding = findChild<QLineEdit*>(u"tag-field"_s) && isAncestorOf(focusWidget());
    while (QLayoutItem* item = layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    for (const QString& tag : m_tags) {
        auto* button = new TagButton(tag, false, this);
        button->setObjectName(u"tag-"_s + tag);
        button->setToolTip(tr("Take the tag off (Delete)"));
        button->setAccessibleName(tr("Take the tag %1 off").arg(tag));
        connect(button, &QAbstractButton::clicked, this, [this, tag] { Q_EMIT removeAsked(tag); });
        layout()->addWidget(button);
    }
    auto* add = new TagButton(tr("add"), true, this);
    add->setObjectName(u"new-tag"_s);
    add->setToolTip(tr("Add a tag"));
    add->setAccessibleName(tr("Add a tag"));
    connect(add, &QAbstractButton::clicked, this, &TagRow::showField);
    layout()->addWidget(add);
    updateGeometry();
    // Several tags are typed one after the other.
    if (adding)
        showField();
}

void TagRow::showField() {
    QLayoutItem* last = layout()->takeAt(layout()->count() - 1);
    last->widget()->hide();
    last->widget()->deleteLater();
    delete last;
    auto* field = new QLineEdit(this);
    field->setObjectName(u"tag-field"_s);
    field->setAccessibleName(tr("New tag"));
    field->setPlaceholderText(tr("tag, Enter"));
    field->setFixedWidth(110);
    QFont small = scaledFont(font(), TypeSize::Small);
    field->setFont(small);
    auto* completer = new QCompleter(m_known ? m_known() : QStringList(), field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    layout()->addWidget(field);
    updateGeometry();
    field->show(); // the layout shows it later only, and what is hidden gets no focus
    field->setFocus();
    connect(field, &QLineEdit::returnPressed, this, [this, field] {
        const QString tag = field->text().trimmed();
        if (tag.isEmpty() || m_tags.contains(tag))
            fill();
        else
            Q_EMIT addAsked(tag);
    });
    connect(field, &QLineEdit::editingFinished, this, [this, field] {
        // Leaving the field keeps what was typed: nothing typed gets lost.
        if (field->hasFocus() || field->objectName().isEmpty())
            return;
        const QString tag = field->text().trimmed();
        field->setObjectName({});
        if (!tag.isEmpty() && !m_tags.contains(tag))
            Q_EMIT addAsked(tag);
        else
            fill();
    });
}

} // namespace waymark::ui
