// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Saves kept items as a file: which form, which items, with or without what is personal. The file is written
// whole or not at all, beside the window, so that a large library does not hold it; whoever closes the dialog before has no
// file and waits for none. GUI thread.
#pragma once

#include "app/library/exchange.h"
#include "db/keys.h"
#include "db/library/progress.h"

#include <QDialog>

#include <filesystem>
#include <memory>
#include <vector>

class QCheckBox;
class QComboBox;
class QProgressBar;
class QPushButton;

namespace waymark::ui {

class Dialogs;
class LibrarySession;
class TextLabel;

class ExportDialog final : public QDialog {
    Q_OBJECT
public:
    /// What may be saved: some items under a name, or the whole library.
    struct Part {
        QString name; ///< "Backend path, 9 items"
        std::vector<db::ItemKey> keys;
        bool whole = false;
    };

    /// LibrarySession and dialogs outlive it. `parts` is not empty; the first is proposed.
    ExportDialog(LibrarySession& session, Dialogs& dialogs, std::vector<Part> parts, QWidget* parent);
    ~ExportDialog() override;

    /// Why it failed; empty when all went well.
    QString failure() const { return m_failure; }
    /// The file written; empty when none was.
    QString file() const { return m_file; }
    /// What was written and what stays out: one sentence.
    QString written() const { return m_answer.written; }
    void reject() override;

private:
    struct Answer {
        QString failure; ///< a sentence why not; empty when the file is there, whole
        QString written;
    };
    void showForm();
    void save();
    void stop();
    void finish(const Answer& answer);

    LibrarySession& m_session;
    Dialogs& m_dialogs;
    std::vector<Part> m_parts;
    QComboBox* m_part;
    QComboBox* m_form;
    QCheckBox* m_notes;
    QCheckBox* m_excel;
    TextLabel* m_words;
    QProgressBar* m_progress;
    QPushButton* m_save;
    static Answer write(const std::filesystem::path& library, const QString& file, app::Format form, const Part& part,
                        const app::ExportOptions& options, db::Progress& progress);
    std::shared_ptr<db::Progress> m_writes; ///< null: nothing is being written
    Answer m_answer;
    QString m_file;
    QString m_failure;
};

} // namespace waymark::ui
