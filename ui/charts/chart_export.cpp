// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_export.h"

#include "db/sqlite/replacement_file.h"
#include "db/text/visible.h"
#include "ui/charts/chart_slide.h"
#include "ui/charts/chart_text.h"

#include <QBuffer>
#include <QGuiApplication>
#include <QImageWriter>
#include <QPageSize>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <QSvgGenerator>

#include <algorithm>
#include <cctype>

namespace waymark::ui {

namespace {

constexpr int screenResolution = 96;
constexpr int printResolution = 1200;
constexpr int largestSide = 16000;

db::Error cannotWrite(const std::filesystem::path& path, const QString& reason) {
    return {db::ErrorKind::Io, "Could not write '" + path.string() + "': " + reason.toStdString() +
                                   ". Choose another folder or name."};
}

db::Result<void> save(const QByteArray& bytes, const std::filesystem::path& path) {
    return db::sqlite::replaceFile(
        path, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

db::Result<void> checked(const ExportOptions& options) {
    const QSize size = options.size;
    if (options.path.empty())
        return db::Error{db::ErrorKind::InvalidInput, "The chart has no file name to be written to."};
    if (size.width() < 320 || size.height() < 240 || size.width() > largestSide ||
        size.height() > largestSide)
        return db::Error{db::ErrorKind::InvalidInput, "'" + options.path.string() +
                                                          "' cannot be drawn: a chart is 320 x 240 to " +
                                                          "16000 x 16000 pixels."};
    const double pixels = options.scale * std::max(size.width(), size.height());
    if (!(options.scale >= 1 && options.scale <= 4) || pixels > 2 * largestSide)
        return db::Error{db::ErrorKind::InvalidInput,
                         "'" + options.path.string() + "' cannot be drawn: the scale is 1 to 4."};
    return {};
}

db::Result<QByteArray> png(const app::ChartSpec& spec, const ExportOptions& options) {
    const QImage image = chartImage(spec, options.size, options.scale, options.tone);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QImageWriter writer(&buffer, "png");
    // Flat colours compress nearly as well at the lowest level, in a quarter of the time.
    writer.setCompression(20);
    writer.setText(QStringLiteral("Title"), fromUtf8(spec.title));
    writer.setText(QStringLiteral("Description"), fromUtf8(spec.summary));
    if (image.isNull() || !writer.write(image))
        return cannotWrite(options.path, writer.errorString());
    return bytes;
}

/// Qt writes title and description as they are.
QString asXml(const std::string& text) {
    return fromUtf8(db::visibleLine(text)).toHtmlEscaped();
}

QByteArray svg(const app::ChartSpec& spec, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setSize(options.size);
    generator.setViewBox(QRect(QPoint(), options.size));
    generator.setResolution(screenResolution);
    generator.setTitle(asXml(spec.title));
    generator.setDescription(asXml(spec.summary));
    QPainter painter(&generator);
    ChartSlide(spec, options.size, options.tone).paint(painter);
    painter.end();
    // Viewers without the font fall back to their own sans serif instead of a serif.
    const QByteArray named = "font-family=\"" + QGuiApplication::font().family().toUtf8();
    const QByteArray closed = named + "\"";
    const QByteArray widened = named + ", sans-serif\"";
    bytes.replace(closed, widened);
    // Qt opens a group for every change of pen, most of them empty.
    static const QRegularExpression emptyGroup(QStringLiteral("<g [^>]*>\\s*</g>\\s*"));
    // Qt escapes the words that it draws, but XML has no place at all for control characters.
    static const QRegularExpression control(QStringLiteral("[\\x{0}-\\x{8}\\x{b}\\x{c}\\x{e}-\\x{1f}\\x{fffe}\\x{ffff}]"));
    return QString::fromUtf8(bytes).remove(emptyGroup).remove(control).toUtf8();
}

QByteArray pdf(const app::ChartSpec& spec, const ExportOptions& options) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    const QSizeF points = QSizeF(options.size) * 72 / screenResolution;
    writer.setPageSize(QPageSize(points, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF());
    writer.setResolution(printResolution);
    writer.setTitle(fromUtf8(spec.title));
    writer.setCreator(QStringLiteral("Waymark"));
    QPainter painter(&writer);
    const double factor = static_cast<double>(printResolution) / screenResolution;
    painter.scale(factor, factor);
    ChartSlide(spec, options.size, options.tone).paint(painter);
    painter.end();
    return bytes;
}

} // namespace

std::optional<ChartFormat> chartFormatFromSuffix(std::string_view suffix) {
    if (suffix.starts_with('.'))
        suffix.remove_prefix(1);
    std::string lower(suffix);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](unsigned char letter) { return static_cast<char>(std::tolower(letter)); });
    if (lower == "png")
        return ChartFormat::Png;
    if (lower == "svg")
        return ChartFormat::Svg;
    if (lower == "pdf")
        return ChartFormat::Pdf;
    return std::nullopt;
}

std::optional<QSize> namedChartSize(std::string_view name) {
    if (name == "slide")
        return QSize(1600, 900);
    if (name == "a4")
        return QSize(1123, 794); // 297 x 210 mm at 96 to the inch
    return name == "square" ? std::optional(QSize(1200, 1200)) : std::nullopt;
}

db::Result<void> exportChart(const app::ChartSpec& spec, const ExportOptions& options) {
    if (auto valid = checked(options); !valid)
        return valid;
    switch (options.format) {
    case ChartFormat::Png: {
        const auto bytes = png(spec, options);
        return bytes ? save(*bytes, options.path) : db::Result<void>(bytes.error());
    }
    case ChartFormat::Svg:
        return save(svg(spec, options), options.path);
    case ChartFormat::Pdf:
        break;
    }
    return save(pdf(spec, options), options.path);
}

void printChart(const app::ChartSpec& spec, QPagedPaintDevice& paper) {
    QPainter painter(&paper);
    const double factor = static_cast<double>(paper.logicalDpiX()) / screenResolution;
    const QSize page(qRound(paper.width() / factor), qRound(paper.height() / factor));
    painter.scale(factor, factor);
    ChartSlide(spec, page, Tone::Light).paint(painter);
}

QImage chartImage(const app::ChartSpec& spec, QSize size, double scale, Tone tone) {
    QImage image((QSizeF(size) * scale).toSize(), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.setDevicePixelRatio(scale);
    image.fill(colour(Role::Surface, tone));
    QPainter painter(&image);
    ChartSlide(spec, size, tone).paint(painter);
    return image;
}

db::Result<void> saveText(const std::string& text, const std::filesystem::path& path) {
    return save(QByteArray(text.data(), static_cast<qsizetype>(text.size())), path);
}

} // namespace waymark::ui
