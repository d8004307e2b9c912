// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/tour/tour.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/navigation/navigator.h"
#include "ui/desktop/navigation/page.h"
#include "ui/desktop/notices/toast.h"
#include "ui/desktop/pages/search/search_page.h"
#include "ui/desktop/program.h"
#include "ui/desktop/tour/steps.h"
#include "ui/theme/colours.h"
#include "ui/words/tr.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFontDatabase>
#include <QHash>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int drawnFontPixels = 13;
constexpr int longestWaitMs = 5000;
// The pages of a window this size have far more ink than this even when they only list a few rows.
constexpr double leastInk = 0.002;

/// Nobody is there to answer.
class SilentDialogs final : public Dialogs {
public:
    QString saveFileName(QWidget*, const QString&, const QString&, const QString&) override { return {}; }
    QString openFileName(QWidget*, const QString&, const QString&) override { return {}; }
    bool openLink(const QString&) override { return false; }
};

struct Variant {
    QString suffix;
    QSize size;
    double scale = 1;
    Appearance::Choice choice = Appearance::Choice::Light;
    Qt::LayoutDirection direction = Qt::LayoutDirectionAuto;
    double zoom = 1; ///< of the text
};

std::vector<Variant> variants() {
    return {{u"light"_s, {1440, 900}, 1, Appearance::Choice::Light},
            {u"dark"_s, {1440, 900}, 1, Appearance::Choice::Dark},
            {u"small"_s, {1280, 800}, 1, Appearance::Choice::Light},
            {u"narrow"_s, {760, 900}, 1, Appearance::Choice::Light},
            {u"narrow-dark"_s, {760, 900}, 1, Appearance::Choice::Dark},
            {u"150"_s, {1440, 900}, 1.5, Appearance::Choice::Light}};
}

/// Only where they are asked for: a 1920 x 1080 screen at 200 %, right to left, and text twice as large.
std::vector<Variant> furtherVariants() {
    return {{u"200"_s, {960, 540}, 2},
            {u"mirrored"_s, {1280, 800}, 1, Appearance::Choice::Light, Qt::RightToLeft},
            {u"large-text"_s, {1440, 900}, 1, Appearance::Choice::Light, Qt::LayoutDirectionAuto, 2}};
}

/// Empty where one of the forms is not known.
std::vector<Variant> askedVariants(const QString& forms) {
    auto all = variants();
    if (forms.isEmpty())
        return all;
    const auto further = furtherVariants();
    all.insert(all.end(), further.begin(), further.end());
    std::vector<Variant> asked;
    for (const QString& form : forms.split(u',')) {
        const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.suffix == form; });
        if (found == all.end())
            return {};
        asked.push_back(*found);
    }
    return asked;
}

void chooseFont() {
    if (!QFontDatabase::families().contains(u"Inter"_s))
        return;
    QFont font(u"Inter"_s);
    font.setPixelSize(drawnFontPixels);
    QApplication::setFont(font);
}

void processFor(int milliseconds) {
    constexpr int turns = 8; // what is laid out lays out what is around it, on a slow machine as well
    QElapsedTimer timer;
    timer.start();
    int turn = 0;
    do {
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    } while (timer.elapsed() < milliseconds || ++turn < turns);
}

void settle(MainWindow& window) {
    QElapsedTimer timer;
    timer.start();
    processFor(60); // layouts, delayed filling, queued answers
    const auto* page = window.navigator().page();
    const bool asks = page && page->busy();
    const auto reads = [&window] { // what is near the career comes from another thread
        const auto* reading = window.findChild<QWidget*>(u"reading-related"_s);
        return reading && reading->isVisible();
    };
    while (((page && page->busy()) || reads()) && timer.elapsed() < longestWaitMs)
        processFor(20);
    processFor(asks || qobject_cast<const SearchPage*>(page) ? 150
                                                             : 20); // counts and the selected result follow
}

QImage pictureOf(QWidget& widget, double scale) {
    QImage picture(widget.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    picture.fill(widget.palette().color(QPalette::Window));
    widget.render(&picture);
    return picture;
}

/// The window as a person sees it, with the dialog that a step opened.
QImage pictureOf(MainWindow& window, double scale) {
    QImage picture = pictureOf(static_cast<QWidget&>(window), scale);
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        const QPoint corner((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        QPainter painter(&picture);
        dialog->render(&painter, corner);
        painter.setPen(colour(Role::LineStrong, toneOf(dialog->palette())));
        painter.drawRect(QRect(corner, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

void closeDialog() {
    if (QWidget* dialog = QApplication::activeModalWidget())
        dialog->close();
}

/// The share of pixels that are not of the commonest colour, in every other row.
double inkOf(const QImage& picture) {
    QHash<QRgb, int> counts;
    int commonest = 0;
    for (int y = 0; y < picture.height(); y += 2)
        for (int x = 0; x < picture.width(); ++x)
            commonest = std::max(commonest, ++counts[picture.pixel(x, y)]);
    const double all = static_cast<double>(picture.width()) * ((picture.height() + 1) / 2);
    return all > 0 ? 1 - commonest / all : 0;
}

class Tour {
public:
    Tour(Program& program, QDir folder)
        : m_program(program)
        , m_window(program.window())
        , m_folder(std::move(folder)) {}

    int run(const db::Catalog& catalog, const std::vector<Variant>& forms) {
        for (const auto& variant : forms) {
            QGuiApplication::setLayoutDirection(variant.direction);
            m_program.appearance().setZoom(variant.zoom);
            m_program.appearance().choose(variant.choice);
            m_window.resize(variant.size);
            // The last step changes the library; each variant shall begin alike.
            for (const auto& step : tourSteps(catalog, *m_program.session()))
                take(step, variant);
            m_program.session()->undo();
            m_window.toast().dismiss();
        }
        return m_failed ? 1 : 0;
    }

private:
    void take(const TourStep& step, const Variant& variant) {
        m_window.toast().dismiss();
        m_window.navigator().go(step.route);
        settle(m_window);
        if (step.then) {
            step.then(m_window);
            settle(m_window);
        }
        const QString name = step.name + u'-' + variant.suffix + u".png"_s;
        const auto* page = m_window.navigator().page();
        if (!page || page->current().page != step.route.page ||
            inkOf(pictureOf(m_window.navigator(), 1)) < leastInk) {
            m_errors << "waymark: the page of " << name << " stayed empty\n" << Qt::flush;
            m_failed = true;
            return;
        }
        const QString file = m_folder.filePath(name);
        const bool saved = pictureOf(m_window, variant.scale).save(file);
        closeDialog();
        if (!saved) {
            m_errors << "waymark: cannot write " << file << '\n' << Qt::flush;
            m_failed = true;
            return;
        }
        m_lines << file << '\n' << Qt::flush;
    }

    Program& m_program;
    MainWindow& m_window;
    QDir m_folder;
    QTextStream m_lines{stdout};
    QTextStream m_errors{stderr};
    bool m_failed = false;
};

int fail(const QString& sentence) {
    QTextStream(stderr) << "waymark: " << sentence << '\n';
    return 1;
}

} // namespace

void prepareTour() {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // Pictures at 150 % are scaled by the tour itself.
    qunsetenv("QT_SCALE_FACTOR");
}

int runTour(const StartOptions& options) {
    const auto forms = askedVariants(QString::fromStdString(options.tourForms));
    if (forms.empty())
        return fail(tr("there is no such form of pictures; waymark --help names them"));
    const QDir folder(QString::fromStdString(options.tourDir));
    if (!folder.mkpath(u"."_s))
        return fail(tr("cannot make the folder %1").arg(folder.path()));
    chooseFont();
    QApplication::setCursorFlashTime(0);
    QTemporaryDir data;
    SilentDialogs dialogs;
    LocationOptions places = options.places;
    places.dataDir = data.path().toStdString();
    Program program({places,
                     QCoreApplication::applicationDirPath().toStdString(),
                     {},
                     {},
                     [] { return std::string("2026-08-03T14:32:00Z"); },
                     false},
                    dialogs);
    program.start();
    settle(program.window());
    program.openFiles();
    const auto* catalog = program.catalog();
    if (!catalog || !program.session())
        return fail(
            tr("there is no catalog to show; name one with --catalog"));
    keepTourItems(*catalog, *program.session());
    return Tour(program, folder).run(*catalog, forms);
}

} // namespace waymark::ui
