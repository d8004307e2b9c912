// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/kind_detection.h"

#include "db/formats/registry/import_release.h"
#include "ui/desktop/importing/import_words.h"

namespace waymark::ui {

KindDetection::~KindDetection() {
    if (m_thread.joinable())
        m_thread.join();
}

void KindDetection::ask(const std::filesystem::path& path) {
    run(path, true);
}

void KindDetection::askColumns(const std::filesystem::path& path) {
    run(path, false);
}

void KindDetection::run(const std::filesystem::path& path, bool detect) {
    if (m_thread.joinable())
        m_thread.join();
    m_thread = std::thread([this, path, detect, number = ++m_asked] {
        const auto tell = [this, number](auto&& say) {
            QMetaObject::invokeMethod(
                this,
                [this, number, say] {
                    if (number == m_asked)
                        say();
                },
                Qt::QueuedConnection);
        };
        std::string id = listKind;
        if (detect) {
            const auto kind = db::detectImportKind(path);
            id = kind ? *kind : std::string();
            const QString fault = kind ? QString() : faultText(kind.error().message);
            tell([this, name = QString::fromStdString(id), fault] { Q_EMIT answered(name, fault); });
        }
        if (id != listKind)
            return;
        if (auto preview = db::previewCsv(path))
            tell([this, found = std::move(*preview)] { Q_EMIT columnsRead(found); });
        else if (!detect)
            tell([this, fault = faultText(preview.error().message)] { Q_EMIT answered({}, fault); });
    });
}

} // namespace waymark::ui
