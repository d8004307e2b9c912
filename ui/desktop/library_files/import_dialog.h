// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shows what an import would do before it does it: what is new, what is filled in, where both sides differ
// with both values, which rows stay out and why; nothing is overwritten unless it is wished. A table that does
// not say what it is asks. Importing is one step of undo. GUI thread.
#pragma once

#include "ui/desktop/library_files/import_reading.h"

#include <QDialog>

#include <memory>

class QCheckBox;
class QProgressBar;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace waymark::ui {

class LibrarySession;
class TableMapping;
class TextLabel;

class ImportDialog final : public QDialog {
    Q_OBJECT
public:
    /// Reads `file` at once. The session outlives it.
    ImportDialog(LibrarySession& session, const std::filesystem::path& catalog, const QString& file, QWidget* parent);
    ~ImportDialog() override;

    void accept() override;

private:
    void read(const app::TableChoice& choice);
    void stop();
    void show(ImportReading arrived);
    void showMapping();
    void addFaults();
    void fill();
    const app::MergePreview& preview() const;

    LibrarySession& m_session;
    std::filesystem::path m_catalog;
    QString m_file;
    ImportReading m_reading;
    TextLabel* m_title;
    TextLabel* m_words;
    QTreeWidget* m_rows;
    QCheckBox* m_theirs;
    QCheckBox* m_asBooks; ///< of pages, where no mapping asks what the rows are
    QProgressBar* m_progress;
    QPushButton* m_import;
    QVBoxLayout* m_column;
    TableMapping* m_mapping = nullptr; ///< of a table nobody knows
    std::shared_ptr<db::Progress> m_reads; ///< null: nothing is being read
};

} // namespace waymark::ui
