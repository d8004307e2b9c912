// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/star_button.h"

#include "ui/desktop/library/library_session.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/widgets/paint_star.h"

#include <QPainter>

#include <utility>

namespace waymark::ui {

namespace {
constexpr int starSize = 18;
}

StarButton::StarButton(LibrarySession& session, QWidget* parent)
    : QAbstractButton(parent)
    , m_session(session) {
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setVisible(false);
    connect(this, &QAbstractButton::clicked, this, [this] { m_session.toggle(m_item); });
    connect(&session, &LibrarySession::keptChanged, this, [this](const QString& key, bool kept) {
        if (key == QString::fromStdString(m_item.key.text()))
            display(kept);
    });
}

void StarButton::setItem(db::Bookmark item) {
    m_item = std::move(item);
    setVisible(!m_item.key.empty());
    display(!m_item.key.empty() && m_session.isKept(QString::fromStdString(m_item.key.text())));
}

void StarButton::display(bool kept) {
    m_kept = kept;
    const auto title = QString::fromStdString(m_item.title);
    setAccessibleName(kept ? tr("Remove %1 from My library").arg(title)
                           : tr("Keep %1 in My library").arg(title));
    setToolTip(kept ? tr("Remove from My library") : tr("Keep in My library"));
    update();
}

QSize StarButton::sizeHint() const {
    return {starSize + 6, starSize + 6};
}

void StarButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const QRectF box(rect());
    QRectF star(0, 0, starSize, starSize);
    star.moveCenter(box.center());
    if (underMouse())
        star.adjust(-0.5, -0.5, 0.5, 0.5);
    paintStar(painter, star, m_kept, toneOf(palette()));
    paintFocusRing(painter, *this, box);
}

} // namespace waymark::ui
