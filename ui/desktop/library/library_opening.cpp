// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library/library_opening.h"

#include "db/library/opening.h"
#include "ui/desktop/notices/sentence.h"
#include "ui/words/recovery_words.h"
#include "ui/words/tr.h"


#include <chrono>

namespace waymark::ui {

namespace {

namespace fs = std::filesystem;

db::Result<LibraryOpening> openSpare(const fs::path& file, const std::string& why, const fs::path& spareFolder) {
    auto spare = db::Library::open(spareFolder / "library.db");
    if (!spare)
        return spare.error();
    const QString notice = tr("My library (%1) could not be opened and was left as it is. %2 What you keep now is "
                              "gone when the window closes.");
    return LibraryOpening{std::move(*spare), notice.arg(QString::fromStdString(file.string()), asSentence(why)),
                          true};
}

} // namespace

db::Result<LibraryOpening> openLibrary(const fs::path& file, const std::string& now, const fs::path& spareFolder) {
    auto opened = db::openWithRecovery(file, now, db::WithoutBackup::StartEmpty);
    if (opened) {
        // A change takes milliseconds: who waits longer has met a long one of another window.
        opened->library.waitAtMost(std::chrono::milliseconds(250));
        return LibraryOpening{std::move(opened->library), recoverySentences(opened->recovery), false};
    }
    return openSpare(file, opened.error().message, spareFolder);
}

} // namespace waymark::ui
