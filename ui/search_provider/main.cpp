// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// waymark-search-provider: answers the desktop's search box from the catalog, and ends when nobody has searched for a
// minute. It reads the catalog and the language chosen in Preferences, nothing else, and writes nothing.
#include "db/sqlite/program_start.h"
#include "ui/search_provider/finding.h"
#include "ui/search_provider/krunner_adaptor.h"
#include "ui/search_provider/shell_adaptor.h"
#include "ui/startup/locations.h"
#include "ui/words/translation.h"

#include <QCoreApplication>
#include <QDBusConnection>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimer>

#include <cstdio>

namespace {

using namespace Qt::StringLiterals;
using namespace waymark::ui;

// Ends after one to two of these without a question.
constexpr int idleMs = 60'000;

void speakTheWindowsLanguage(const LocationOptions& options, const std::string& folder) {
    QFile state(QString::fromStdString((findDataDir(options, folder) / "window.json").string()));
    QString chosen;
    if (state.open(QIODevice::ReadOnly))
        chosen = QJsonDocument::fromJson(state.readAll()).object().value(u"language"_s).toString();
    const QLocale system = QLocale::system();
    const QString language = languageFor(chosen, system.uiLanguages());
    speak(language, localeFor(language, system));
}

/// The window lies in bin, this program in libexec beside it; while developing in one folder.
QString windowProgram() {
    const QString folder = QCoreApplication::applicationDirPath();
    const QString beside = folder + u"/waymark"_s;
    return QFile::exists(beside) ? beside : folder + u"/../bin/waymark"_s;
}

int say(const QString& sentence) {
    std::fprintf(stderr, "waymark-search-provider: %s\n", qPrintable(sentence));
    return 1;
}

} // namespace

int main(int argc, char** argv) {
    if (const auto ready = waymark::db::sqlite::prepareProgram(); !ready)
        return say(QString::fromStdString(ready.error().message));
    QCoreApplication app(argc, argv);
    auto bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return say(u"there is no session bus; the desktop starts this program over it"_s);
    const std::string folder = QCoreApplication::applicationDirPath().toStdString();
    const LocationOptions options;
    speakTheWindowsLanguage(options, folder);
    // A catalog imported meanwhile is read after the next minute without a search.
    const auto places = findLocations(options, folder);
    Finding finding(places ? places->catalog : std::filesystem::path());

    QObject shell;
    QObject runner;
    new ShellAdaptor(finding, windowProgram(), &shell);
    new KRunnerAdaptor(finding, windowProgram(), &runner);
    bus.registerObject(u"/org/waymark/Waymark/SearchProvider"_s, &shell, QDBusConnection::ExportAdaptors);
    bus.registerObject(u"/org/waymark/Waymark/Runner"_s, &runner, QDBusConnection::ExportAdaptors);
    if (!bus.registerService(u"org.waymark.Waymark.SearchProvider"_s))
        return say(u"another one answers already"_s);
    QTimer idle;
    QObject::connect(&idle, &QTimer::timeout, &app, [&finding] {
        if (!finding.takeAsked())
            QCoreApplication::quit();
    });
    idle.start(idleMs);
    return QCoreApplication::exec();
}
