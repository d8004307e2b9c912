// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/theme/program_style.h"

#include "ui/desktop/theme/control_painting.h"
#include "ui/desktop/theme/controls.h"
#include "ui/desktop/theme/icons.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QPainter>
#include <QScrollBar>
#include <QStyleOption>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int scrollWidth = 12;
constexpr int shortestThumb = 32;
constexpr int controlHeight = 28;
constexpr int comboPadding = 4; // beside the style's own

/// Selected rows are tinted and keep their own ink, as delegates of the program paint them.
template <class Option>
Option tinted(const Option& option) {
    Option row = option;
    const Tone tone = toneOf(option.palette);
    row.palette.setColor(QPalette::Highlight, colour(Role::AccentTint, tone));
    row.palette.setColor(QPalette::HighlightedText, option.palette.color(QPalette::Text));
    return row;
}

} // namespace

ProgramStyle::ProgramStyle()
    : QProxyStyle(u"Fusion"_s) {}

void ProgramStyle::polish(QWidget* widget) {
    QProxyStyle::polish(widget);
    if (qobject_cast<QScrollBar*>(widget) || qobject_cast<QAbstractButton*>(widget))
        widget->setAttribute(Qt::WA_Hover);
    // What lies behind a scroll bar shows: there is no groove.
    if (qobject_cast<QScrollBar*>(widget))
        widget->setAttribute(Qt::WA_OpaquePaintEvent, false);
}

int ProgramStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_ScrollBarExtent:
        return scrollWidth;
    case PM_ScrollBarSliderMin:
        return shortestThumb;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return tickSide;
    case PM_CheckBoxLabelSpacing:
        return 8;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ProgramStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                            QStyleHintReturn* answer) const {
    switch (hint) {
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

QSize ProgramStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                                     const QWidget* widget) const {
    QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    const int height = std::max(controlHeight, option ? option->fontMetrics.height() + 12 : controlHeight);
    if (type == CT_PushButton) {
        const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
        const bool pictured = button && !button->icon.isNull();
        if (buttonForm(widget) == ButtonForm::Quiet)
            return {contents.width() + (pictured ? 16 : 12), height};
        const bool menu = button && button->features & QStyleOptionButton::HasMenu;
        return {std::max(contents.width() + (pictured ? 28 : 24) + (menu ? 4 : 0), size.width()), height};
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option); box && !box->editable)
        size.rwidth() += comboPadding;
    const bool field = type == CT_LineEdit || type == CT_ComboBox || type == CT_SpinBox;
    return field ? size.expandedTo({0, height}) : size;
}

QRect ProgramStyle::subElementRect(SubElement element, const QStyleOption* option,
                                   const QWidget* widget) const {
    if (element == SE_PushButtonFocusRect || element == SE_CheckBoxClickRect ||
        element == SE_CheckBoxFocusRect)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect ProgramStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                                   const QWidget* widget) const {
    const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField && combo && !combo->editable) {
        const QRect field = QProxyStyle::subControlRect(control, option, part, widget);
        const bool mirrored = option->direction == Qt::RightToLeft;
        return field.adjusted(mirrored ? 0 : comboPadding, 0, mirrored ? -comboPadding : 0, 0);
    }
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || !bar)
        return QProxyStyle::subControlRect(control, option, part, widget);
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int thumb = length;
    if (range > 0)
        thumb = std::clamp<int>(int(qint64(length) * bar->pageStep / (range + bar->pageStep)),
                                std::min(shortestThumb, length), length);
    const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - thumb,
                                              bar->upsideDown);
    const auto along = [&](int from, int size) {
        const QRect box = upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                                  : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, box);
    };
    switch (part) {
    case SC_ScrollBarGroove:
        return bar->rect;
    case SC_ScrollBarSlider:
        return along(start, thumb);
    case SC_ScrollBarSubPage:
        return along(0, start);
    case SC_ScrollBarAddPage:
        return along(start + thumb, length - start - thumb);
    default:
        return {}; // no arrows
    }
}

void ProgramStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                                 const QWidget* widget) const {
    const Tone tone = toneOf(option->palette);
    switch (element) {
    case PE_FrameFocusRect:
        // Rows of a list are tinted; a ring around each cell says nothing more.
        // A check box shows it at its box.
        if (option->state & State_KeyboardFocusChange && !qobject_cast<const QAbstractItemView*>(widget) &&
            !qobject_cast<const QCheckBox*>(widget))
            paintFocusRing(*painter, QRectF(option->rect), tone);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: {
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        const QPoint middle = option->rect.center();
        const bool box = element == PE_IndicatorCheckBox;
        paintTick(*painter, QPointF(middle.x() - tickSide / 2 + 1.5, middle.y() - tickSide / 2 + 1.5),
                  {bool(option->state & State_On), usable(option), box && isReached(option),
                   bool(option->state & State_NoChange)},
                  tone);
        painter->restore();
        return;
    }
    case PE_IndicatorRadioButton:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintRadio(*painter, QRectF(option->rect).center(), {bool(option->state & State_On), usable(option)}, tone);
        painter->restore();
        return;
    case PE_PanelButtonCommand:
        return paintBevel(*painter, *option, widget, tone);
    case PE_PanelButtonTool:
        if (option->state & (State_Sunken | State_On))
            fillRound(*painter, QRectF(option->rect), colour(Role::Track, tone));
        else if (usable(option) && option->state & State_MouseOver)
            fillRound(*painter, QRectF(option->rect), colour(Role::Hover, tone));
        return;
    case PE_FrameLineEdit:
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool framed = element == PE_FrameLineEdit || (frame && frame->lineWidth > 0);
        if (!framed)
            break;
        fillRound(*painter, QRectF(option->rect), colour(usable(option) ? Role::Raised : Role::Window, tone),
                  colour(option->state & State_HasFocus ? Role::Accent : Role::LineStrong, tone));
        return;
    }
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void ProgramStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const {
    if (const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        item && element == CE_ItemViewItem) {
        const auto row = tinted(*item);
        return QProxyStyle::drawControl(element, &row, painter, widget);
    }
    if (const auto* menu = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        menu && element == CE_MenuItem) {
        const auto row = tinted(*menu);
        return QProxyStyle::drawControl(element, &row, painter, widget);
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
        if (element == CE_PushButtonLabel)
            return paintLabel(*painter, *button, *proxy(), buttonForm(widget), toneOf(option->palette));
        if (element == CE_PushButtonBevel && button->features & QStyleOptionButton::HasMenu) {
            auto bevel = *button; // the label has the mark of the menu
            bevel.features &= ~QStyleOptionButton::HasMenu;
            return QProxyStyle::drawControl(element, &bevel, painter, widget);
        }
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ProgramStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                      QPainter* painter, const QWidget* widget) const {
    const Tone tone = toneOf(option->palette);
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
        bar && control == CC_ScrollBar) {
        if (bar->maximum > bar->minimum)
            paintThumb(*painter, *bar, subControlRect(control, bar, SC_ScrollBarSlider, widget), tone);
        return;
    }
    if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        box && control == CC_ComboBox && !box->editable) {
        paintBevel(*painter, *box, widget, tone);
        const QRect arrow = subControlRect(control, box, SC_ComboBoxArrow, widget);
        icon(u"chevron-down"_s, tone)
            .paint(painter, arrow, Qt::AlignCenter, usable(option) ? QIcon::Normal : QIcon::Disabled);
        if (isReached(option))
            paintFocusRing(*painter, QRectF(option->rect), tone);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace waymark::ui
