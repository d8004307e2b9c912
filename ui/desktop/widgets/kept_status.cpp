// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/widgets/kept_status.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::KeptStatus)
};

constexpr double radius = 4.25;
constexpr double stroke = 1.5;

} // namespace

QString statusWord(db::KeptStatus status) {
    switch (status) {
    case db::KeptStatus::None:
        return Words::tr("No status");
    case db::KeptStatus::Want:
        return Words::tr("Wish");
    case db::KeptStatus::Doing:
        return Words::tr("Active");
    case db::KeptStatus::Done:
        return Words::tr("Done");
    case db::KeptStatus::Dropped:
        return Words::tr("Dropped");
    }
    return {};
}

QString statusIconName(db::KeptStatus status) {
    switch (status) {
    case db::KeptStatus::Doing:
        return u"clock"_s;
    case db::KeptStatus::Done:
        return u"check"_s;
    case db::KeptStatus::Dropped:
        return u"close"_s;
    default:
        return u"star"_s;
    }
}

void paintStatus(QPainter& painter, const QRectF& box, db::KeptStatus status, Tone tone) {
    if (status == db::KeptStatus::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QPointF middle = box.center();
    const QRectF disc(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius);
    const bool done = status == db::KeptStatus::Done;
    const QColor ink = done                              ? colour(Role::GradeA, tone)
                       : status == db::KeptStatus::Doing ? colour(Role::Accent, tone)
                                                         : colour(Role::Text2, tone);
    painter.setPen(QPen(ink, stroke));
    painter.setBrush(done ? QBrush(ink) : QBrush(Qt::NoBrush));
    painter.drawEllipse(disc);
    if (status == db::KeptStatus::Doing) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink);
        painter.drawPie(disc, 90 * 16, 180 * 16);
    }
    if (status == db::KeptStatus::Dropped) {
        const double reach = radius * 0.7;
        painter.drawLine(middle + QPointF(-reach, reach), middle + QPointF(reach, -reach));
    }
    painter.restore();
}

QIcon statusMark(db::KeptStatus status, Tone tone) {
    constexpr int side = 16;
    QIcon icon;
    for (const int scale : {1, 2}) {
        QPixmap picture(side * scale, side * scale);
        picture.fill(Qt::transparent);
        picture.setDevicePixelRatio(scale);
        QPainter painter(&picture);
        paintStatus(painter, QRectF(0, 0, side, side), status, tone);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
}

} // namespace waymark::ui
