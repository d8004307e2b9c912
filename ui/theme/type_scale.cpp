// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/type_scale.h"

namespace waymark::ui {

namespace {

double proportion(TypeSize size) {
    switch (size) {
    case TypeSize::Title:
        return 22.0 / 13;
    case TypeSize::Section:
        return 15.0 / 13;
    case TypeSize::Base:
        return 1;
    case TypeSize::Small:
        return 11.0 / 13;
    }
    return 1;
}

} // namespace

QFont scaledFont(const QFont& base, TypeSize size, QFont::Weight weight) {
    QFont font(base);
    if (base.pixelSize() > 0)
        font.setPixelSize(qRound(base.pixelSize() * proportion(size)));
    else
        font.setPointSizeF(base.pointSizeF() * proportion(size));
    font.setWeight(weight);
    return font;
}

QFont scaledFont(const QFont& base, TypeSize size) {
    const bool heading = size == TypeSize::Title || size == TypeSize::Section;
    return scaledFont(base, size, heading ? QFont::DemiBold : QFont::Normal);
}

} // namespace waymark::ui
