// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "db/sqlite/program_start.h"
#include "ui/desktop/frame/language_choice.h"
#include "ui/desktop/frame/native_dialogs.h"
#include "ui/desktop/help/about_dialog.h"
#include "ui/desktop/instance/one_window.h"
#include "ui/desktop/program.h"
#include "ui/desktop/start_options.h"
#include "ui/desktop/state/window_state.h"
#include "ui/desktop/tour/tour.h"
#include "ui/startup/crash_text.h"
#include "ui/startup/memory.h"

#include <QApplication>

#include <cstdio>
#include <span>
#include <string>
#include <vector>

namespace {

constexpr int badUsage = 2;

std::vector<std::string> withoutName(std::span<char*> arguments) {
    return {arguments.begin() + (arguments.empty() ? 0 : 1), arguments.end()};
}

bool asks(const std::vector<std::string>& arguments, const std::string& option) {
    for (const auto& argument : arguments)
        if (argument == option || argument.starts_with(option + "="))
            return true;
    return false;
}

/// The language that was asked for, else the one chosen in Preferences; the tour's pictures are English unless asked.
QString languageOf(const waymark::ui::StartOptions& options, const std::string& folder) {
    if (!options.language.empty() || !options.tourDir.empty())
        return QString::fromStdString(options.language.empty() ? "en" : options.language);
    const auto dataDir = waymark::ui::findDataDir(options.places, folder);
    return waymark::ui::chosenLanguage(waymark::ui::WindowState(dataDir / "window.json"));
}

waymark::ui::OneWindow::Which whichWindow(const waymark::ui::StartOptions& options, const std::string& folder) {
    const std::string catalog =
        options.places.catalog.empty() ? qEnvironmentVariable("WAYMARK_CATALOG").toStdString() : options.places.catalog;
    return {waymark::ui::findDataDir(options.places, folder), catalog,
            waymark::ui::areCustomary(options.places, folder)};
}

int runWindow(const waymark::ui::StartOptions& options, const std::string& folder) {
    using waymark::ui::OneWindow;
    using waymark::ui::Program;
    const auto which = whichWindow(options, folder);
    waymark::ui::keepCrashText(which.dataDir, "waymark " + waymark::ui::programVersion().toStdString());
    OneWindow one(which);
    if (one.handOver(QString::fromStdString(waymark::ui::askedOf(options))))
        return 0;
    one.listen();
    waymark::ui::NativeDialogs dialogs;
    Program program({options.places, folder, QString::fromStdString(options.item),
                     QString::fromStdString(options.page), waymark::ui::utcNow, true,
                     QString::fromStdString(options.file)},
                    dialogs);
    QObject::connect(&one, &OneWindow::asked, &program, &Program::open);
    program.start();
    // After the files are opened, which the same signal is for.
    QObject::connect(&program.window(), &waymark::ui::MainWindow::firstPainted, &one, &OneWindow::serveDesktop);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char** argv) {
    waymark::ui::shareMemoryOfThreads();
    const auto typed = withoutName({argv, static_cast<std::size_t>(argc)});
    // These need no display; --tour must choose its own before Qt looks for one.
    if (asks(typed, "--help") || asks(typed, "-h")) {
        std::fputs(waymark::ui::startHelp().c_str(), stdout);
        return 0;
    }
    if (asks(typed, "--version")) {
        std::printf("waymark %s\n", waymark::ui::programVersion().toStdString().c_str());
        return 0;
    }
    if (const auto ready = waymark::db::sqlite::prepareProgram(); !ready) {
        std::fprintf(stderr, "waymark: %s\n", ready.error().message.c_str());
        return badUsage;
    }
    if (asks(typed, "--tour"))
        waymark::ui::prepareTour();

    QApplication::setStyle(
        QStringLiteral("Fusion")); // before the application: the desktop's own is never loaded
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("waymark"));
    QApplication::setApplicationVersion(waymark::ui::programVersion());
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Waymark"));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.waymark.Waymark"));

    // Qt has taken its own options (-platform and the like) out by now.
    const auto options = waymark::ui::parseStartOptions(withoutName({argv, static_cast<std::size_t>(argc)}));
    if (!options) {
        std::fprintf(stderr, "waymark: %s\n", options.error().message.c_str());
        return badUsage;
    }
    const std::string folder = QCoreApplication::applicationDirPath().toStdString();
    waymark::ui::speakChosen(languageOf(*options, folder));
    return options->tourDir.empty() ? runWindow(*options, folder) : waymark::ui::runTour(*options);
}
