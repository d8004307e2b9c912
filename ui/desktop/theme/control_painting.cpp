// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/control_painting.h"

#include "ui/desktop/theme/icons.h"

#include <QPainter>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int thumbWidth = 6;
constexpr int iconGap = 8;    // between a button's icon and its words
constexpr int chevronGap = 4; // between the words and the mark of a menu
constexpr int chevronSide = 16;

/// The button that Enter presses in a dialog.
bool isDefault(const QStyleOption& option) {
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features & QStyleOptionButton::DefaultButton;
}

Role inkOf(const QStyleOptionButton& button, ButtonForm form) {
    if (form == ButtonForm::Primary)
        return Role::OnAccent;
    return usable(&button) ? Role::Text2 : Role::Text3;
}

} // namespace

bool usable(const QStyleOption* option) {
    return option->state & QStyle::State_Enabled;
}

bool isReached(const QStyleOption* option) {
    return usable(option) && option->state.testFlag(QStyle::State_HasFocus) &&
           option->state.testFlag(QStyle::State_KeyboardFocusChange);
}

void fillRound(QPainter& painter, const QRectF& box, const QColor& ground, const QColor& border, double corner) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(border.isValid() ? QPen(border, 1) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    painter.drawRoundedRect(border.isValid() ? box.adjusted(0.5, 0.5, -0.5, -0.5) : box, corner, corner);
    painter.restore();
}

void paintThumb(QPainter& painter, const QStyleOptionSlider& bar, const QRect& thumb, Tone tone) {
    const bool upright = bar.orientation == Qt::Vertical;
    const bool pressed = bar.state & QStyle::State_Sunken;
    const bool near = bar.state & QStyle::State_MouseOver;
    QRectF box(thumb);
    const double spare = ((upright ? box.width() : box.height()) - thumbWidth) / 2.0;
    box = upright ? box.adjusted(spare, 2, -spare, -2) : box.adjusted(2, spare, -2, -spare);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour(pressed ? Role::Level : near ? Role::Axis : Role::LineStrong, tone));
    painter.drawRoundedRect(box, thumbWidth / 2.0, thumbWidth / 2.0);
    painter.restore();
}

void paintBevel(QPainter& painter, const QStyleOption& option, const QWidget* widget, Tone tone) {
    const bool down = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool near = option.state & QStyle::State_MouseOver && usable(&option);
    const QRectF box(option.rect);
    switch (buttonForm(widget)) {
    case ButtonForm::Primary: {
        const QColor accent = colour(usable(&option) ? Role::Accent : Role::Level, tone);
        fillRound(painter, box, down ? accent.darker(115) : near ? accent.lighter(108) : accent);
        break;
    }
    case ButtonForm::Quiet:
        if (down || near)
            fillRound(painter, box, colour(down ? Role::Track : Role::Hover, tone));
        break;
    case ButtonForm::Framed:
        fillRound(painter, box,
                  colour(down   ? Role::Track
                         : near ? Role::Hover
                                : Role::Raised,
                         tone),
                  colour(!usable(&option)    ? Role::Line
                         : isDefault(option) ? Role::Accent
                                             : Role::LineStrong,
                         tone));
        break;
    }
}

void paintLabel(QPainter& painter, const QStyleOptionButton& button, const QStyle& style, ButtonForm form, Tone tone) {
    const bool menu = button.features & QStyleOptionButton::HasMenu;
    const int picture = button.icon.isNull() ? 0 : button.iconSize.width() + (button.text.isEmpty() ? 0 : iconGap);
    const int mark = menu ? chevronGap + chevronSide : 0;
    const int room = std::max(0, button.rect.width() - picture - mark - 4);
    const int words = std::min(room, button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width() + 1);
    QRect box(button.rect.center().x() + 1 - (picture + words + mark) / 2, button.rect.top(), picture,
              button.rect.height());
    const auto at = [&button](const QRect& part) { return QStyle::visualRect(button.direction, button.rect, part); };
    const QIcon::Mode mode = usable(&button) ? QIcon::Normal : QIcon::Disabled;
    if (picture > 0)
        button.icon.paint(&painter, at({box.topLeft(), QSize(button.iconSize.width(), box.height())}), Qt::AlignCenter,
                          mode, button.state & QStyle::State_On ? QIcon::On : QIcon::Off);
    box = QRect(box.left() + picture, box.top(), words, box.height());
    const bool underlined = style.styleHint(QStyle::SH_UnderlineShortcut, &button);
    QPalette inks = button.palette;
    if (form != ButtonForm::Framed)
        inks.setColor(QPalette::ButtonText, colour(inkOf(button, form), tone));
    style.drawItemText(&painter, at(box),
                       static_cast<int>(Qt::AlignCenter) | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                       inks, usable(&button),
                       button.fontMetrics.elidedText(button.text, Qt::ElideRight, words, Qt::TextShowMnemonic),
                       QPalette::ButtonText);
    if (menu)
        icon(u"chevron-down"_s, tone, inkOf(button, form))
            .paint(&painter, at({box.right() + 1 + chevronGap, box.top(), chevronSide, box.height()}), Qt::AlignCenter,
                   mode);
}

} // namespace waymark::ui
