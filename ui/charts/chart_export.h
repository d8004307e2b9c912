// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pay charts as files that explain themselves: title, key, plot, sources and the program's name in one
// picture, laid out as a slide (1600 x 900 unless asked otherwise). SVG and PDF hold text as text and nothing
// as a raster. Rows that would be too small to read are left out, and the picture says how many. Files are
// written beside and renamed, so that a failure leaves the old one. Needs a QGuiApplication but no display;
// GUI thread. Errors are InvalidInput or Io and name the file.
#pragma once

#include "app/salary/chart_spec.h"
#include "db/result.h"
#include "ui/theme/colours.h"

#include <QImage>
#include <QSize>

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>

class QPagedPaintDevice;

namespace waymark::ui {

enum class ChartFormat { Png, Svg, Pdf };

/// From "png", ".svg" and so on, in any case; nothing for others.
std::optional<ChartFormat> chartFormatFromSuffix(std::string_view suffix);

/// "slide" 1600 x 900, "a4" a landscape page, "square" 1200 x 1200; nothing for other names.
std::optional<QSize> namedChartSize(std::string_view name);

struct ExportOptions {
    ChartFormat format = ChartFormat::Png;
    QSize size{1600, 900}; ///< in logical pixels of 1/96 inch
    double scale = 1;      ///< pixels of a PNG per logical pixel, 1 to 4
    Tone tone = Tone::Light;
    std::filesystem::path path;
};

db::Result<void> exportChart(const app::ChartSpec& spec, const ExportOptions& options);

/// Fills a page of paper, light.
void printChart(const app::ChartSpec& spec, QPagedPaintDevice& paper);

/// The picture of a PNG, for the clipboard.
QImage chartImage(const app::ChartSpec& spec, QSize size, double scale, Tone tone);

/// Any text (the CSV beside a chart), UTF-8 as it is.
db::Result<void> saveText(const std::string& text, const std::filesystem::path& path);

} // namespace waymark::ui
