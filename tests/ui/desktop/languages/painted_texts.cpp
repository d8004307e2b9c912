// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desktop/languages/painted_texts.h"

#include <QPaintDevice>
#include <QPaintEngine>
#include <QWidget>

#include <limits>

namespace waymark::test {

namespace {

/// Draws nothing and keeps the texts.
class ListeningEngine final : public QPaintEngine {
public:
    ListeningEngine()
        : QPaintEngine(AllFeatures) {}

    std::vector<PaintedText> texts;

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState& now) override {
        if (now.state() & DirtyTransform)
            m_place = now.transform();
        if (now.state() & DirtyPen)
            m_ink = now.pen().color();
    }
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    using QPaintEngine::drawPolygon;
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        texts.push_back({item.text(), m_place.mapRect(box), m_ink});
    }
    Type type() const override { return User; }

private:
    QTransform m_place;
    QColor m_ink;
};

/// A sheet of the widget's size and resolution.
class ListeningDevice final : public QPaintDevice {
public:
    explicit ListeningDevice(const QWidget& widget)
        : m_widget(widget) {}

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<PaintedText>& texts() const { return m_engine.texts; }

protected:
    int metric(PaintDeviceMetric which) const override {
        switch (which) {
        case PdmWidth:
            return m_widget.width();
        case PdmHeight:
            return m_widget.height();
        case PdmWidthMM:
            return m_widget.widthMM();
        case PdmHeightMM:
            return m_widget.heightMM();
        case PdmNumColors:
            return std::numeric_limits<int>::max();
        case PdmDepth:
            return 32;
        case PdmDpiX:
        case PdmPhysicalDpiX:
            return m_widget.logicalDpiX();
        case PdmDpiY:
        case PdmPhysicalDpiY:
            return m_widget.logicalDpiY();
        case PdmDevicePixelRatio:
            return 1;
        default:
            return static_cast<int>(devicePixelRatioFScale());
        }
    }

private:
    const QWidget& m_widget;
    mutable ListeningEngine m_engine;
};

} // namespace

std::vector<PaintedText> textsPaintedBy(QWidget& widget) {
    if (widget.size().isEmpty())
        return {};
    ListeningDevice device(widget);
    widget.render(&device, {}, {}, QWidget::RenderFlags());
    return device.texts();
}

QStringList paintedTexts(QWidget& widget) {
    QStringList words;
    for (const PaintedText& text : textsPaintedBy(widget))
        words << text.text;
    return words;
}

} // namespace waymark::test
