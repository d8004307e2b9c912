// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/pay_chart_view.h"

#include "ui/charts/chart_canvas.h"
#include "ui/charts/chart_text.h"
#include "ui/charts/marks.h"
#include "ui/charts/pay_chart.h"
#include "ui/words/app_words.h"
#include "ui/words/local_number.h"
#include "ui/words/pay_flags.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QResizeEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace waymark::ui {

namespace {

constexpr int usualWidth = 696;
constexpr double closestPitch = 26;
constexpr int scrollBarGap = 6;

QString exact(double value) {
    return QLocale(QLocale::English).toString(std::round(value), 'f', 0);
}

} // namespace

PayChartView::PayChartView(QWidget* parent)
    : QWidget(parent)
    , m_chart(new PayChart(this))
    , m_canvas(new ChartCanvas(m_chart, this)) {
    setFocusPolicy(Qt::StrongFocus);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_tone = toneOf(palette());
    restyle();
    connect(m_canvas, &ChartCanvas::rowClicked, this, [this](int row, bool onValue) {
        setFocus(Qt::MouseFocusReason);
        moveTo(row);
        if (onValue)
            Q_EMIT rowActivated(row);
        else
            Q_EMIT rowPinned(row);
    });
    connect(m_canvas, &ChartCanvas::rowMenuAsked, this, &PayChartView::showRowMenu);
    connect(m_canvas, &ChartCanvas::dragStarted, this, &PayChartView::dragStarted);
}

PayChartView::~PayChartView() = default;

void PayChartView::setSpec(const app::ChartSpec& spec, Density density) {
    m_density = density;
    m_given = true;
    m_chart->setSpec(spec);
    m_canvas->verticalScrollBar()->setValue(0);
    setAccessibleName(fromUtf8(spec.summary));
    setAccessibleDescription(QString());
    restyle();
}

const app::ChartSpec& PayChartView::spec() const {
    return m_chart->spec();
}

void PayChartView::restyle() {
    m_chart->setStyle(chartStyle(font(), m_density, m_tone, static_cast<int>(spec().rows.size())));
    m_measured.reset();
    arrange();
    updateGeometry();
}

// Whether the rows scroll is decided here, not by the scroll area: its viewport has no size before it is
// shown, and a chart is also drawn unshown. Before they scroll, rows move as close as twenty places stand.
void PayChartView::arrange() {
    if (!m_given)
        return;
    ChartLayout layout = measured(width());
    const double over = layout.height - height();
    bool scrolls = over > 0;
    if (scrolls && m_density == Density::Page && layout.slotCount > 0) {
        const double pitch = layout.pitch - std::ceil(over / layout.slotCount);
        scrolls = pitch < closestPitch * m_chart->style().unit;
        if (!scrolls)
            layout.setPitch(pitch);
    }
    if (scrolls) {
        const int bar = m_canvas->verticalScrollBar()->sizeHint().width() + scrollBarGap;
        layout = m_chart->measure(std::max(1, width() - bar));
        if (m_density == Density::Page)
            layout.setPitch(std::min(layout.pitch, closestPitch * m_chart->style().unit));
    }
    m_chart->arrange(layout);
    m_canvas->setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    m_canvas->setGeometry(rect());
}

// Asked several times for the same width while a window lays itself out.
const ChartLayout& PayChartView::measured(int width) const {
    const double wanted = std::max(1, width);
    if (!m_measured || m_measured->width != wanted)
        m_measured = m_chart->measure(wanted);
    return *m_measured;
}

void PayChartView::setSelectedRow(int row) {
    m_chart->setSelectedRow(row);
    m_canvas->showRow(m_chart->selectedRow());
    const QString sentence = row >= 0 ? rowSentence(spec(), row) : QString();
    if (sentence == accessibleDescription())
        return;
    setAccessibleDescription(sentence);
}

int PayChartView::selectedRow() const {
    return m_chart->selectedRow();
}

QRect PayChartView::rowRect(int row) const {
    return m_chart->rowRect(row).translated(0, -m_canvas->verticalScrollBar()->value()).toAlignedRect();
}

int PayChartView::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(measured(width).height));
}

QSize PayChartView::sizeHint() const {
    return {usualWidth, heightForWidth(std::max(width(), 320))};
}

void PayChartView::setWhole(bool whole) {
    if (m_whole == whole)
        return;
    m_whole = whole;
    updateGeometry();
}

QSize PayChartView::minimumSizeHint() const {
    if (m_whole && m_given)
        return {320, heightForWidth(std::max(width(), 320))};
    const ChartLayout& layout = m_chart->layout();
    const double rows = std::min(layout.slotCount, 4) * layout.pitch;
    return {320, static_cast<int>(std::ceil(layout.headerBottom + rows))};
}

void PayChartView::moveTo(int row) {
    const int last = static_cast<int>(spec().rows.size()) - 1;
    const int wanted = std::clamp(row, -1, last);
    if (wanted < 0 || wanted == selectedRow())
        return;
    setSelectedRow(wanted);
    Q_EMIT rowFocused(wanted);
}

void PayChartView::keyPressEvent(QKeyEvent* event) {
    if (spec().rows.empty())
        return QWidget::keyPressEvent(event);
    const int last = static_cast<int>(spec().rows.size()) - 1;
    const int page = std::max(1, static_cast<int>(height() / m_chart->layout().pitch) - 4);
    const int row = selectedRow();
    switch (event->key()) {
    case Qt::Key_Up:
        return moveTo(row < 0 ? last : std::max(0, row - 1));
    case Qt::Key_Down:
        return moveTo(row + 1);
    case Qt::Key_PageUp:
        return moveTo(std::max(0, row - page));
    case Qt::Key_PageDown:
        return moveTo(row + page);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (row >= 0)
            Q_EMIT rowActivated(row);
        return;
    case Qt::Key_P:
        if (row >= 0)
            Q_EMIT rowPinned(row);
        return;
    case Qt::Key_Menu:
        if (row >= 0)
            showRowMenu(row, mapToGlobal(rowRect(row).center()));
        return;
    default:
        QWidget::keyPressEvent(event);
    }
}

void PayChartView::showRowMenu(int row, QPoint globalPosition) {
    moveTo(row);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QString place = fromUtf8(spec().rows[static_cast<std::size_t>(row)].label);
    connect(menu->addAction(tr("Where does this figure come from?")), &QAction::triggered, this,
            [this, row] { Q_EMIT rowActivated(row); });
    connect(menu->addAction(tr("Measure the others against %1").arg(place)), &QAction::triggered, this,
            [this, row] { Q_EMIT rowPinned(row); });
    menu->popup(globalPosition);
}

void PayChartView::resizeEvent(QResizeEvent* event) {
    arrange();
    if (m_whole && event->size().width() != event->oldSize().width())
        updateGeometry(); // another width has titles of more or fewer lines
}

void PayChartView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange)
        m_tone = toneOf(palette());
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int row = selectedRow();
        restyle();
        m_chart->setSelectedRow(row);
    }
    QWidget::changeEvent(event);
}

void PayChartView::focusInEvent(QFocusEvent* event) {
    m_canvas->setFocusShown(event->reason() != Qt::MouseFocusReason);
    if (selectedRow() < 0 && event->reason() != Qt::MouseFocusReason)
        moveTo(0);
    QWidget::focusInEvent(event);
}

void PayChartView::focusOutEvent(QFocusEvent* event) {
    m_canvas->setFocusShown(false);
    QWidget::focusOutEvent(event);
}

QString rowSentence(const app::ChartSpec& spec, int row) {
    if (row < 0 || row >= static_cast<int>(spec.rows.size()))
        return {};
    const app::ChartRow& data = spec.rows[static_cast<std::size_t>(row)];
    const QString unit = fromUtf8(spec.unit);
    QString place = fromUtf8(data.label);
    if (data.own)
        place = PayChartView::tr("your own, %1").arg(place);
    if (!data.sublabel.empty())
        place = PayChartView::tr("%1 (%2)").arg(place, fromUtf8(data.sublabel));
    if (!data.mark)
        return PayChartView::tr("%1: %2").arg(place, localNumber(data.valueText));
    const app::ChartMark& mark = *data.mark;
    QString text = PayChartView::tr("%1: %2 %3 %4, %5")
                       .arg(place, fromUtf8(mark.name), exact(mark.value), unit, gradeSentence(mark.grade));
    if (mark.low && mark.high)
        text +=
            (mark.highIsLeast ? PayChartView::tr("; %1 %2, %3 %4 or more")
                              : PayChartView::tr("; %1 %2, %3 %4"))
                .arg(appWords(mark.lowName), exact(*mark.low), appWords(mark.highName), exact(*mark.high));
    if (mark.boxLow && mark.boxHigh)
        text += PayChartView::tr("; p25 %1, p75 %2").arg(exact(*mark.boxLow), exact(*mark.boxHigh));
    if (mark.mean)
        text += PayChartView::tr("; mean %1").arg(exact(*mark.mean));
    if (mark.median)
        text += (mark.median->estimated ? PayChartView::tr("; estimated median %1")
                                        : PayChartView::tr("; median %1"))
                    .arg(exact(mark.median->value));
    if (data.undated)
        text += PayChartView::tr("; undated estimate %1").arg(exact(*data.undated));
    if (!data.changeText.empty() && spec.reference)
        text += PayChartView::tr("; %1 against %2")
                    .arg(localNumber(data.changeText), fromUtf8(spec.reference->text));
    if (!data.viewRanks.empty()) {
        QStringList views;
        for (const std::string& view : spec.otherViews)
            views.append(fromUtf8(view));
        text += PayChartView::tr("; rank by %1: %2")
                    .arg(views.join(QStringLiteral(", ")), fromUtf8(data.viewRanks));
    }
    for (const app::PayFlag& flag : data.flags)
        text += PayChartView::tr("; %1").arg(flagSentence(flag));
    return text;
}

} // namespace waymark::ui
