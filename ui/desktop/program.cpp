// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/program.h"

#include "ui/desktop/catalog_check.h"
#include "ui/desktop/library/catalog_watcher.h"
#include "ui/desktop/library/library_care.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/notices/crash_dialog.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/desktop/pages/search/search_thread.h"
#include "ui/desktop/start_options.h"
#include "ui/desktop/theme/quiet_cursor.h"
#include "ui/startup/crash_text.h"
#include "ui/startup/memory.h"
#include "ui/words/names.h"

#include <QApplication>
#include <QDateTime>
#include <QLineEdit>
#include <QLocale>
#include <QThreadPool>
#include <QTimer>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

namespace fs = std::filesystem;

// What nobody waits for begins when the first page has been looked at for a moment.
constexpr int idleDelayMs = 2000;
// How long nobody has gone anywhere when memory is given back.
constexpr int restMs = 5000;
// How soon to look again whether a dialog has been answered.
constexpr int dialogWaitMs = 250;

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) != nullptr;
}

} // namespace

Program::Program(Setup setup, Dialogs& dialogs)
    : m_setup(std::move(setup))
    , m_dialogs(dialogs)
    , m_dataDir(findDataDir(m_setup.places, m_setup.programDir))
    , m_state(m_setup.remembers ? m_dataDir / "window.json" : fs::path())
    , m_libraryFiles(m_dataDir, m_state, m_setup.clock) {
    m_appearance.choose(choiceFromName(m_state.value(u"appearance"_s).toString()));
    m_window = std::make_unique<MainWindow>(m_appearance, m_dialogs, m_state);
    auto* rest = new QTimer(this);
    rest->setSingleShot(true);
    rest->setInterval(restMs);
    connect(&m_window->navigator(), &Navigator::moved, rest, qOverload<>(&QTimer::start));
    connect(rest, &QTimer::timeout, this, [this, rest] {
        if (QThreadPool::globalInstance()->activeThreadCount() > 0)
            return rest->start(); // what is read now leaves most
        if (m_search && !isField(QApplication::focusWidget()))
            m_search->rest();
        giveMemoryBack();
    });
    // Whoever is in a field is about to type.
    connect(qApp, &QApplication::focusChanged, this, [this, rest, wasInField = false](const QWidget*, const QWidget* now) mutable {
        if (m_search && isField(now))
            m_search->resume();
        if (std::exchange(wasInField, isField(now)) && !wasInField)
            rest->start();
    });
    new QuietCursor(this);
}

Program::~Program() {
    m_state.save();
    if (m_session)
        m_libraryFiles.backUpAtEnd();
}

void Program::start() {
    connect(m_window.get(), &MainWindow::firstPainted, this, &Program::openFiles);
    m_window->show();
}

void Program::openFiles() {
    if (std::exchange(m_opened, true))
        return;
    openSession();
    if (!m_session)
        return;
    openCatalog();
    if (!m_catalog)
        return;
    m_window->furnish(services(), firstRoute());
    connectCatalogs();
    if (const auto text = m_setup.remembers ? takeCrashText(m_dataDir) : std::nullopt)
        (new CrashDialog(QString::fromStdString(*text), m_window.get()))->open();
    // Its dialog may stay open for long; whoever waits for the first painting is not kept.
    if (!m_setup.file.isEmpty())
        QTimer::singleShot(0, this, [this] { showAsked(m_setup.file); });
    QTimer::singleShot(idleDelayMs, this, &Program::checkCatalog);
    QTimer::singleShot(idleDelayMs, this, &Program::lookAtKept);
}

void Program::open(const QString& what, const QString& token) {
    if (!token.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8()); // where Qt looks when a window asks to be in front
    m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
    m_window->raise();
    m_window->activateWindow();
    // Whoever asked is answered first.
    if (!what.isEmpty())
        QTimer::singleShot(0, this, [this, what] { showAsked(what); });
}

void Program::showAsked(const QString& what) {
    if (QApplication::activeModalWidget()) {
        QTimer::singleShot(dialogWaitMs, this, [this, what] { showAsked(what); });
        return;
    }
    const auto options = parseStartOptions({what.toStdString()});
    if (!options)
        return m_window->say(asSentence(options.error().message));
    m_setup.item = QString::fromStdString(options->item);
    m_setup.page = QString::fromStdString(options->page);
    m_setup.file = QString::fromStdString(options->file);
    if (!m_catalog)
        return; // not opened yet, and then it is what is opened first; or there is none
    if (!m_setup.file.isEmpty())
        m_window->openFile(options->file);
    else
        m_window->navigator().go(firstRoute());
}

Services Program::services() {
    return {*m_catalog, m_catalogFile, *m_session, m_appearance, m_dialogs, m_state, *m_search};
}

void Program::openCatalog() {
    const auto places = findLocations(m_setup.places, m_setup.programDir);
    if (!places) {
        m_window->furnishWithoutCatalog(*m_session, asSentence(places.error().message));
        return;
    }
    m_ownCatalog = places->ownCatalog();
    m_originalCatalog = places->original;
    m_catalogFile = places->catalog;
    auto catalog = db::Catalog::open(m_catalogFile);
    if (!catalog && m_catalogFile == m_ownCatalog && !m_originalCatalog.empty()) {
        m_window->say(
            tr("Your own catalog could not be opened, so the one that came with Waymark is shown. %1")
                .arg(asSentence(catalog.error().message)));
        m_catalogFile = m_originalCatalog;
        catalog = db::Catalog::open(m_catalogFile);
    }
    if (!catalog) {
        const QString cure = tr("Install Waymark again, or name another catalog file with --catalog.");
        m_window->furnishWithoutCatalog(*m_session, asSentence(catalog.error().message) + u' ' + cure);
        return;
    }
    m_catalog.emplace(std::move(*catalog));
    m_search = std::make_unique<SearchThread>(searchInCatalog(m_catalogFile));
    useNames();
    m_session->setCatalog(&*m_catalog);
}

void Program::useNames() {
    m_names.reset();
    const QString language = QLocale::languageToCode(QLocale().language());
    if (const auto titles = db::translatedTitles(*m_catalog, language.toStdString()); titles && !titles->empty()) {
        m_names = std::make_unique<CatalogNames>(*titles);
        QCoreApplication::installTranslator(m_names.get());
    }
}

void Program::openSession() {
    auto opening = m_libraryFiles.openFirst();
    if (!opening) {
        m_window->say(tr("My library could not be opened, and neither could a temporary one: %1")
                          .arg(asSentence(opening.error().message)));
        return;
    }
    m_session = std::make_unique<LibrarySession>(std::move(opening->library), m_setup.clock);
    m_window->setLibraryFiles(m_libraryFiles);
    // What another window did is shown when this one is looked at again.
    connect(qApp, &QGuiApplication::applicationStateChanged, m_session.get(),
            [this](Qt::ApplicationState state) {
                if (state == Qt::ApplicationActive && m_libraryFiles.written())
                    m_session->change([](db::Library&, const std::string&) { return db::Result<void>(); });
            });
    m_window->say(opening->notice);
}

void Program::checkCatalog() {
    auto* check = new CatalogCheck(m_catalogFile, this);
    connect(check, &CatalogCheck::damageFound, m_window.get(), [this](const QString& sentence) {
        m_window->say(tr("The catalog is damaged, what it shows may be wrong. %1 Install Waymark again.")
                          .arg(sentence));
    });
    connect(check, &CatalogCheck::finished, check, &QObject::deleteLater);
}

void Program::lookAtKept() {
    auto* watcher = new CatalogWatcher(*m_session, m_catalogFile, this);
    watcher->look();
    if (m_libraryFiles.isSpare())
        return;
    auto* care = new LibraryCare(m_libraryFiles.file(), m_setup.clock(), this);
    connect(care, &LibraryCare::damageFound, m_window.get(), [this](const QString& sentence) {
        m_window->say(tr("My library is damaged, and what you keep now may be lost. %1 File > Backups puts a "
                         "good one in its place.")
                          .arg(sentence));
    });
    connect(care, &LibraryCare::backupFailed, m_window.get(), [this](const QString& sentence) {
        m_window->say(tr("Today's backup of My library could not be made. %1").arg(sentence));
    });
    connect(care, &LibraryCare::finished, care, &QObject::deleteLater);
}

Route Program::firstRoute() const {
    if (!m_setup.item.isEmpty())
        return routeToItem(m_setup.item);
    if (!m_setup.page.isEmpty())
        return routeFromText(m_setup.page);
    const Route last = routeFromText(m_state.value(u"route"_s).toString());
    return last.page == PageId::Search ? Route{} : last;
}

} // namespace waymark::ui
