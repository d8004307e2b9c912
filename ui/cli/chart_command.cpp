// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/salary/chart_spec.h"
#include "ui/charts/chart_export.h"
#include "ui/cli/commands.h"
#include "ui/cli/pay_arguments.h"
#include "ui/cli/session.h"
#include "ui/queries/pay_json.h"
#include "ui/words/chart_words.h"
#include "ui/words/translation.h"

#include <CLI/App.hpp>
#include <nlohmann/json.hpp>

#include <QApplication>
#include <QFontDatabase>

#include <iostream>
#include <memory>
#include <regex>

namespace waymark::ui {

namespace {

struct ChartArguments {
    PayArguments pay;
    std::string out;
    std::string size = "1600x900";
    std::string theme = "light";
    std::string form = "dots";
    double scale = 1;
    std::string base;
};

std::optional<QSize> sizeFrom(const std::string& text) {
    if (const auto named = namedChartSize(text))
        return named;
    static const std::regex form(R"((\d{2,5})x(\d{2,5}))");
    std::smatch match;
    if (!std::regex_match(text, match, form))
        return std::nullopt;
    return QSize(std::stoi(match[1]), std::stoi(match[2]));
}

/// Without a desktop there is no system font: the first of these that is installed.
void useDrawnFont() {
    const QStringList known = QFontDatabase::families();
    for (const char* family : {"Inter", "Noto Sans", "Segoe UI", "Helvetica Neue", "Liberation Sans"})
        if (known.contains(QString::fromLatin1(family)))
            return QApplication::setFont(QFont(QString::fromLatin1(family)));
}

/// Qt needs an application object to lay out text; it draws without any display.
void drawOffscreen(Session& session, const app::ChartSpec& spec, const ExportOptions& options) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    int argc = 1;
    char name[] = "waymark-cli";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    speak(QStringLiteral("en"), QLocale());
    useDrawnFont();
    if (const auto written = exportChart(spec, options); !written)
        session.fail(BadInput, written.error().message);
}

void runChart(Session& session, const ChartArguments& arguments) {
    const auto suffix = std::filesystem::path(arguments.out).extension().string();
    const auto format = chartFormatFromSuffix(suffix);
    if (!format && suffix != ".csv" && suffix != ".json")
        return session.fail(BadInput, "cannot write '" + arguments.out +
                                          "': end the name in .png, .svg, .pdf, .csv or .json");
    const auto size = sizeFrom(arguments.size);
    if (!size)
        return session.fail(BadInput, "--size '" + arguments.size +
                                          "' is not slide, a4, square or WIDTHxHEIGHT, such as 1600x900");
    const auto comparison = comparePay(session, arguments.pay);
    if (!comparison)
        return;
    if (!format) {
        const std::string text =
            suffix == ".csv" ? app::comparisonCsv(*comparison) : comparisonJson(*comparison).dump(2) + '\n';
        if (const auto written = saveText(text, arguments.out); !written)
            session.fail(BadInput, written.error().message);
    } else {
        ExportOptions options;
        options.format = *format;
        options.size = *size;
        options.scale = arguments.scale;
        options.tone = arguments.theme == "dark" ? Tone::Dark : Tone::Light;
        options.path = arguments.out;
        const auto form = app::chartFormFromWord(arguments.form);
        drawOffscreen(session, chartSpec(*comparison, app::ChartOptions{form, arguments.base}), options);
    }
    if (session.exitCode == Done)
        std::cerr << "Wrote " << arguments.out << '\n';
}

} // namespace

void addChartCommand(CLI::App& app, Session& session) {
    auto arguments = std::make_shared<ChartArguments>();
    auto* command = app.add_subcommand("chart", "Draw a pay comparison into a file, without a display");
    addPayArguments(*command, arguments->pay);
    command->add_option("--out", arguments->out, "File to write: .png, .svg, .pdf, .csv or .json")
        ->required();
    command->add_option("--size", arguments->size, "slide, a4, square or width and height, such as 1600x900");
    command->add_option("--base", arguments->base, "Key of the place that others are measured against");
    command->add_option("--scale", arguments->scale, "Pixels per unit of a PNG")->check(CLI::Range(1.0, 4.0));
    command->add_option("--theme", arguments->theme, "light or dark")
        ->check(CLI::IsMember({"light", "dark"}));
    std::vector<std::string> forms;
    for (const app::ChartFormTraits& form : app::chartForms)
        forms.emplace_back(form.word);
    command->add_option("--form", arguments->form, "How figures are drawn")->check(CLI::IsMember(forms));
    command->callback([arguments, &session] { runChart(session, *arguments); });
}

} // namespace waymark::ui
