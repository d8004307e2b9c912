// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/icons.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QPixmapCache>
#include <QStringBuilder>
#include <QSvgRenderer>

// The resource lives in a static library; nothing else would pull it into the program. Must be outside of
// any namespace.
static void loadIconResource() {
    Q_INIT_RESOURCE(icons);
}

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Inks {
    QColor normal;
    QColor active;
    QColor disabled;
};

class LineIconEngine final : public QIconEngine {
public:
    LineIconEngine(QString file, Inks inks)
        : m_file(std::move(file))
        , m_inks(std::move(inks)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override {
        const qreal ratio = painter->device() ? painter->device()->devicePixelRatioF() : 1.0;
        QPixmap picture = scaledPixmap(rect.size() * ratio, mode, state, ratio);
        picture.setDevicePixelRatio(ratio);
        painter->drawPixmap(rect.topLeft(), picture);
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1.0);
    }

    /// `size` is in device pixels already.
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override {
        const QColor ink = inkOf(mode);
        const QString id = m_file % u'|' % ink.name(QColor::HexArgb) % u'|' % QString::number(size.width()) %
                           u'x' % QString::number(size.height());
        QPixmap picture;
        if (QPixmapCache::find(id, &picture))
            return picture;
        picture = QPixmap(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        QSvgRenderer renderer(m_file);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(picture.rect(), ink);
        painter.end();
        QPixmapCache::insert(id, picture);
        return picture;
    }

    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override {
        const int side = std::min(size.width(), size.height());
        return {side, side};
    }
    bool isNull() override { return false; }
    QIconEngine* clone() const override { return std::make_unique<LineIconEngine>(*this).release(); }

private:
    QColor inkOf(QIcon::Mode mode) const {
        if (mode == QIcon::Disabled)
            return m_inks.disabled;
        return mode == QIcon::Active ? m_inks.active : m_inks.normal;
    }

    QString m_file;
    Inks m_inks;
};

QIcon lineIcon(const QString& name, Inks inks) {
    loadIconResource();
    const QString file = u":/icons/"_s % name % u".svg"_s;
    if (!QFile::exists(file))
        return {};
    // QIcon deletes its engine.
    return QIcon(std::make_unique<LineIconEngine>(file, std::move(inks)).release());
}

} // namespace

QIcon icon(const QString& name, Tone tone, Role role) {
    const QColor ink = colour(role, tone);
    return lineIcon(name, {ink, ink, colour(Role::LineStrong, tone)});
}

} // namespace waymark::ui
