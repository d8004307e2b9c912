// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/long_change.h"

#include <QApplication>
#include <QCoreApplication>
#include <QEventLoop>
#include <QProgressDialog>
#include <QThread>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::LongChange)
};

constexpr int shownAfterMs = 300;
constexpr int lookEveryMs = 60;
constexpr int steps = 1000;

/// The share that is done; the last steps are for what comes after the rows, writing it to the disk.
int shareOf(const db::Progress& progress) {
    const auto all = progress.all.load();
    return all > 0 ? static_cast<int>(steps * 95 / 100 * std::min(progress.done.load(), all) / all) : 0;
}

void prepare(QProgressDialog& dialog, const QString& words) {
    dialog.setObjectName(u"long-change"_s);
    dialog.setWindowTitle(QCoreApplication::applicationName());
    dialog.setLabelText(words);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(shownAfterMs);
    dialog.setRange(0, steps);
    dialog.setValue(0);
}

} // namespace

LongChange::LongChange(std::filesystem::path file, Change change)
    : m_thread(QThread::create([this, path = std::move(file), make = std::move(change)] {
        auto library = db::Library::open(path);
        if (!library) {
            m_answer = library.error();
            return;
        }
        library->follow(&m_progress);
        m_answer = make(*library);
    })) {}

LongChange::~LongChange() {
    wait();
}

void LongChange::wait() {
    m_thread->wait();
}

db::Result<void> LongChange::run(const QString& words) {
    QProgressDialog dialog(words, Words::tr("Stop"), 0, steps, QApplication::activeWindow());
    prepare(dialog, words);
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &dialog, [&] {
        if (!dialog.wasCanceled())
            dialog.setValue(shareOf(m_progress));
    });
    QObject::connect(&dialog, &QProgressDialog::canceled, &dialog, [&] { m_progress.cancelled = true; });
    QEventLoop loop;
    QObject::connect(m_thread.get(), &QThread::finished, &loop, &QEventLoop::quit);
    m_thread->start();
    look.start(lookEveryMs);
    loop.exec();
    wait();
    return *m_answer;
}

} // namespace waymark::ui
