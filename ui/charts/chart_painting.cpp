// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_painting.h"

#include "ui/charts/career_marks.h"
#include "ui/charts/chart_figures.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/words/local_number.h"
#include "ui/words/tr.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

const app::ChartRow& rowOf(const ChartPicture& picture, int row) {
    return picture.spec.rows[static_cast<std::size_t>(row)];
}

void paintKeySign(QPainter& painter, const ChartStyle& style, const KeyEntry& key) {
    if (key.career)
        return paintCareerMark(painter, {key.x + 6.1 * style.mark, key.y}, *key.career, app::Grade::A,
                               style.tone, style.mark);
    if (key.chipOnly)
        return;
    if (key.bar) {
        const BarDress look = barDress(key.grade, style.tone, style.mark);
        const QRectF bar(key.x + style.mark, key.y - 5 * style.mark, 18 * style.mark, 10 * style.mark);
        painter.setPen(QPen(look.edge, look.edgeWidth));
        painter.setBrush(look.fill);
        painter.drawRect(bar);
        if (key.grade == app::Grade::D)
            paintBarHatch(painter, bar, style.tone, style.mark);
        return;
    }
    const double half = (key.whisker ? 15.5 : 6.1) * style.mark;
    const double middle = key.x + half;
    if (key.whisker)
        paintWhisker(painter, key.y, middle - half + style.mark, middle + half - style.mark, key.grade,
                     style.tone, style.mark);
    paintMark(painter, {middle, key.y}, key.grade, style.tone, style.mark);
}

void paintKeys(QPainter& painter, const ChartPicture& picture) {
    const ChartStyle& style = picture.style;
    for (const KeyEntry& key : picture.layout.keys) {
        paintKeySign(painter, style, key);
        const double chip = key.x + keySign(key, style);
        if (key.career) {
            drawText(painter, {chip, key.y + belowMiddle(style.fonts.key)}, key.words, style.fonts.key,
                     style.ink(Role::Text2));
            continue;
        }
        paintGradeChip(painter, QRectF(chip, std::round(key.y - style.chip / 2), style.chip, style.chip),
                       key.grade, style.tone, style.fonts.letter);
        drawText(painter, {chip + style.chip + 6.5 * style.unit, key.y + belowMiddle(style.fonts.key)},
                 key.words, style.fonts.key, style.ink(Role::Text2));
    }
}

/// The head over the values; the answer is where it begins.
double paintValueHead(QPainter& painter, const ChartPicture& picture) {
    const auto& [spec, style, layout, positions] = picture;
    const QColor ink = style.ink(Role::Text3);
    double right = layout.valueRight;
    if (layout.gradeColumn) {
        drawText(painter, {layout.width, layout.headBaseline},
                 tr("Grade"), style.fonts.axis, ink, Align::Right);
    } else {
        // As large beside its words as a chip beside a row's.
        const double chip = style.fonts.axis.pixelSize() * 18.0 / 11;
        QFont letter = style.fonts.letter;
        letter.setPixelSize(style.fonts.axis.pixelSize());
        const double middle = layout.headBaseline - belowMiddle(style.fonts.axis);
        paintGradeChip(painter, QRectF(right - chip, std::round(middle - chip / 2), chip, chip),
                       rowOf(picture, 0).mark->grade, style.tone, letter);
        right -= chip + chip / 3;
    }
    const QFontMetricsF metrics(style.fonts.axis);
    const double room = std::max(layout.valueRight - layout.valueLeft, 0.25 * layout.width);
    const QString head = metrics.elidedText(layout.valueHead, Qt::ElideRight, room);
    drawText(painter, {right, layout.headBaseline}, head, style.fonts.axis, ink, Align::Right);
    return right - metrics.horizontalAdvance(head);
}

void paintColumnHeads(QPainter& painter, const ChartPicture& picture) {
    const auto& [spec, style, layout, positions] = picture;
    const double end = style.headings ? paintValueHead(painter, picture) : layout.width;
    QList<double> widths;
    for (qsizetype i = 0; i < positions.ticks.size(); ++i)
        widths << textWidth(fromUtf8(spec.axis.tickLabels[static_cast<std::size_t>(i)]), style.fonts.axis);
    const qsizetype step = labelStep(positions.ticks, widths, 6 * style.unit);
    for (qsizetype i = 0; i < positions.ticks.size(); i += step)
        if (positions.ticks[i] + widths[i] / 2 < end - 8 * style.unit)
            drawText(painter, {positions.ticks[i], layout.headBaseline}, fromUtf8(spec.axis.tickLabels[static_cast<std::size_t>(i)]),
                     style.fonts.axis, style.ink(Role::Text3), Align::Centre);
}

/// The place on the first row of its group, the career at the right end of the column.
void paintCareerName(QPainter& painter, const ChartPicture& picture, int row, bool selected) {
    const auto& [spec, style, layout, positions] = picture;
    const app::ChartRow& data = rowOf(picture, row);
    const double y = layout.rowY(row);
    const QFont& font = selected ? style.fonts.value : style.fonts.name;
    const double room = layout.nameRight - layout.nameLeft;
    double used = 0;
    if (data.startsPlace || data.own) {
        const QString name = placeInRoom(fromUtf8(data.label), font, 0.6 * room);
        drawText(painter, {layout.nameLeft, y + belowMiddle(font)}, name, font, style.ink(Role::Text));
        used = textWidth(name, font) + subGap(style);
    }
    const QString career =
        QFontMetricsF(style.fonts.sub).elidedText(fromUtf8(data.sublabel), Qt::ElideRight, room - used);
    drawText(painter, {layout.nameRight, y + belowMiddle(style.fonts.sub)}, career, style.fonts.sub,
             careerInk(data.career, style.tone), Align::Right);
}

void paintName(QPainter& painter, const ChartPicture& picture, int row, bool selected) {
    const auto& [spec, style, layout, positions] = picture;
    const app::ChartRow& data = rowOf(picture, row);
    const double y = layout.rowY(row);
    const QString sub = fromUtf8(data.sublabel);
    if (!spec.careers.empty())
        return paintCareerName(painter, picture, row, selected);
    const double subRoom = sub.isEmpty() ? 0 : subGap(style) + textWidth(sub, style.fonts.sub);
    double room = layout.nameRight - layout.nameLeft;
    const bool subFits =
        subRoom + std::min(textWidth(fromUtf8(data.label), style.fonts.name), room / 2) <= room + 1;
    if (subFits)
        room -= subRoom;
    // The longest name sets the column's width in its own weight; the heavier one may use a little of the
    // gap.
    const QFont& font = selected ? style.fonts.value : style.fonts.name;
    const QFontMetricsF metrics(font);
    const double slack = selected ? style.nameGap / 2 : 1;
    const QString name = placeInRoom(fromUtf8(data.label), font, room + slack);
    const double baseline = y + belowMiddle(font);
    drawText(painter, {layout.nameLeft, baseline}, name, font, style.ink(Role::Text));
    if (subFits && !sub.isEmpty())
        drawText(painter, {layout.nameLeft + metrics.horizontalAdvance(name) + subGap(style), baseline}, sub,
                 style.fonts.sub, style.ink(Role::Text3));
}

void paintValue(QPainter& painter, const ChartPicture& picture, int row) {
    const auto& [spec, style, layout, positions] = picture;
    const app::ChartRow& data = rowOf(picture, row);
    const double y = layout.rowY(row);
    const bool official = data.grade && (*data.grade == app::Grade::A || *data.grade == app::Grade::B);
    const QFont& font = official ? style.fonts.value : style.fonts.estimate;
    const QString value = localNumber(data.valueText);
    drawText(painter, {layout.valueRight, y + belowMiddle(font)}, value, font,
             style.ink(official ? Role::Text : Role::Text2), Align::Right);
    if (layout.changeRight > 0 && !data.changeText.empty())
        drawText(painter, {layout.changeRight, y + belowMiddle(style.fonts.sub)}, localNumber(data.changeText),
                 style.fonts.sub, style.ink(Role::Text2), Align::Right);
    if (!layout.gradeColumn || !data.grade)
        return;
    const QRectF chip(layout.chipLeft, std::round(y - style.chip / 2), style.chip, style.chip);
    paintGradeChip(painter, chip, *data.grade, style.tone, style.fonts.letter);
}

PlacedName centredName(const QString& text, double x, const QFont& font) {
    const double half = textWidth(text, font) / 2;
    return {text, x - half, x + half};
}

/// The name of a median beside a mean stands where the others leave room.
void placeSecondName(const ChartPicture& picture, int row, QList<PlacedName>& placed) {
    const auto& second = picture.positions.rows[row].median;
    const QString& words = picture.layout.endNames[row].second;
    if (!second || words.isEmpty())
        return;
    const double gap = 5 * picture.style.unit;
    PlacedName name = centredName(words, *second, picture.style.fonts.end);
    for (const PlacedName& other : placed)
        if (other.left > *second) {
            const double shift = std::max(0.0, name.right + gap - other.left);
            name.left -= shift;
            name.right -= shift;
            break;
        }
    const bool free = std::none_of(placed.begin(), placed.end(), [&](const PlacedName& other) {
        return name.left < other.right + gap && other.left < name.right + gap;
    });
    if (free && name.left >= picture.layout.nameRight)
        placed.append(name);
}

} // namespace

double barHalf(const ChartStyle& style) {
    return style.pitch * 0.22;
}

void paintHeader(QPainter& painter, const ChartPicture& picture) {
    const auto& [spec, style, layout, positions] = picture;
    if (style.header) {
        painter.fillRect(layout.blaze, style.ink(Role::Accent));
        for (const TextLine& line : layout.title)
            drawText(painter, line.at, line.text, style.fonts.title, style.ink(Role::Text));
        for (const TextLine& line : layout.subtitle)
            drawText(painter, line.at, line.text, style.fonts.subtitle, style.ink(Role::Text2));
        paintKeys(painter, picture);
    }
    paintColumnHeads(painter, picture);
}

void paintGroups(QPainter& painter, const ChartPicture& picture) {
    const auto& [spec, style, layout, positions] = picture;
    const double gapTop = layout.firstSlotTop + layout.rankedRows * layout.pitch;
    if (layout.separated) {
        // The grid pauses where the ranking ends.
        painter.fillRect(QRectF(layout.nameLeft, gapTop, layout.width - layout.nameLeft, layout.pitch),
                         style.ink(Role::Surface));
        painter.fillRect(QRectF(layout.nameLeft, std::round(gapTop + 6 * style.unit),
                                layout.width - layout.nameLeft, std::max(1.0, std::floor(style.unit))),
                         style.ink(style.density == Density::Slide ? Role::LineStrong : Role::Line));
    }
    if (positions.zero) {
        const double x = std::round(*positions.zero);
        const QColor ink = style.ink(Role::Axis);
        const double bottom = layout.separated ? gapTop : layout.plot.bottom();
        painter.fillRect(QRectF(x, layout.plot.top(), 1, bottom - layout.plot.top()), ink);
        if (layout.separated)
            painter.fillRect(
                QRectF(x, gapTop + layout.pitch, 1, layout.plot.bottom() - gapTop - layout.pitch), ink);
    }
    paintReference(painter, picture);
    const double under = belowMiddle(style.fonts.heading);
    if (!layout.firstHeading.isEmpty()) {
        // A long heading covers what of the axis it meets.
        painter.fillRect(QRectF(layout.nameLeft, layout.firstSlotTop - 22 * style.unit,
                                textWidth(layout.firstHeading, style.fonts.heading) + 6 * style.unit,
                                18 * style.unit),
                         style.ink(Role::Surface));
        drawText(painter, {layout.nameLeft, layout.firstSlotTop - 13 * style.unit + under},
                 layout.firstHeading, style.fonts.heading, style.ink(Role::Text3));
    }
    if (layout.separated)
        drawText(painter, {layout.nameLeft, gapTop + 18.5 * style.unit + under}, fromUtf8(spec.unrankedTitle),
                 style.fonts.heading, style.ink(Role::Text3));
}

void paintRow(QPainter& painter, const ChartPicture& picture, int row, bool selected) {
    const auto& style = picture.style;
    paintName(painter, picture, row, selected);
    paintFigures(painter, picture, row);
    const double above = belowMiddle(style.fonts.end) + std::max(3.5, 4.5 * style.mark);
    const double baseline = picture.layout.rowY(row) - above;
    for (const PlacedName& name : placeEndNames(picture, row))
        drawText(painter, {name.left, baseline}, name.text, style.fonts.end, style.ink(Role::Text2));
    paintValue(painter, picture, row);
}

QList<PlacedName> placeEndNames(const ChartPicture& picture, int row) {
    const ChartLayout& layout = picture.layout;
    const EndNames& names = layout.endNames[row];
    const RowPositions& at = picture.positions.rows[row];
    QList<PlacedName> placed;
    if (!at.mark || names == EndNames{})
        return placed;
    const double gap = 5 * picture.style.unit;
    const PlacedName middle = centredName(names.middle, *at.mark, picture.style.fonts.end);
    if (!names.middle.isEmpty())
        placed.append(middle);
    if (at.low && !names.low.isEmpty()) {
        PlacedName low = centredName(names.low, *at.low, picture.style.fonts.end);
        const double shift = std::max(0.0, low.right - (middle.left - gap));
        low.left -= shift;
        low.right -= shift;
        if (low.left >= layout.nameRight)
            placed.prepend(low);
    }
    if (at.high && !names.high.isEmpty()) {
        PlacedName high = centredName(names.high, *at.high, picture.style.fonts.end);
        const double shift = std::max(0.0, middle.right + gap - high.left);
        high.left += shift;
        high.right += shift;
        if (high.right <= layout.valueLeft)
            placed.append(high);
    }
    placeSecondName(picture, row, placed);
    return placed;
}

void paintCaption(QPainter& painter, const ChartPicture& picture) {
    const auto& [spec, style, layout, positions] = picture;
    for (const TextLine& line : layout.caption)
        drawText(painter, line.at, line.text, style.fonts.caption, style.ink(Role::Text3));
    if (!style.signature || layout.caption.isEmpty())
        return;
    const double baseline = layout.caption.last().at.y();
    QFont font = style.fonts.heading;
    const QString name = QStringLiteral("Waymark");
    drawText(painter, {layout.width, baseline}, name, font, style.ink(Role::Text2), Align::Right);
    const double left = layout.width - textWidth(name, font) - 19;
    painter.fillRect(QRectF(left, baseline - belowMiddle(font) - 7, 4, 14), style.ink(Role::Accent));
}

} // namespace waymark::ui
