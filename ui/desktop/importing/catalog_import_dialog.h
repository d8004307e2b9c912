// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// File > Import: a publisher's release or a list of courses and books becomes part of the learner's own copy
// of the catalog. One chooses a file or a folder (or drops it here), sees what it was recognised as and can
// correct that, watches rows, rate and time left, and reads in words what came of it. All or nothing; the
// catalog that came with the program is never changed. GUI thread.
#pragma once

#include "db/formats/csv/csv_preview.h"
#include "ui/desktop/importing/import_job.h"

#include <QDialog>

#include <filesystem>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace waymark::ui {

class Dialogs;
class ColumnMapping;
class KindDetection;
class TextLabel;

struct CatalogImportPlaces {
    std::filesystem::path own;   ///< the learner's own catalog, there or not
    std::filesystem::path basis; ///< what it is copied from when it is not there
};

class CatalogImportDialog final : public QDialog {
    Q_OBJECT
public:
    CatalogImportDialog(CatalogImportPlaces places, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Looks at what is there; the kind appears a moment later.
    void choosePath(const QString& path);
    void start();
    bool isRunning() const { return m_job != nullptr; }

Q_SIGNALS:
    /// The own catalog holds what was imported.
    void imported(const std::filesystem::path& catalog);

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void reject() override;

private:
    QWidget* makeChoosing();
    QWidget* makeRunning();
    QWidget* makeResult();
    void showKind(const QString& id, const QString& fault);
    void kindChosen();
    void showColumns(const db::CsvPreview& preview);
    void dropColumns();
    void showStand(const CatalogImportStand& stand);
    void showReport(const db::ImportReport& report);
    void showFailure(const QString& sentence);
    void endJob();

    const CatalogImportPlaces m_places;
    Dialogs& m_dialogs;
    KindDetection* m_detection = nullptr;
    CatalogImportJob* m_job = nullptr;
    QStackedWidget* m_pages;
    QLineEdit* m_path = nullptr;
    QComboBox* m_kind = nullptr;
    TextLabel* m_kindWords = nullptr;
    QVBoxLayout* m_below = nullptr; ///< where the mapping stands, of a list
    ColumnMapping* m_columns = nullptr;
    QLineEdit* m_release = nullptr;
    TextLabel* m_stand = nullptr;
    TextLabel* m_file = nullptr;
    QProgressBar* m_bar = nullptr;
    QVBoxLayout* m_result = nullptr;
    QPushButton* m_go = nullptr;
    QPushButton* m_stop = nullptr;
};

} // namespace waymark::ui
