// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/share_document.h"

#include "ui/desktop/dialogs.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Form {
    QString suffix, filter;
    std::string (*write)(const app::CareerPage&);
};

QString tr(const char* words) {
    return QCoreApplication::translate("ShareDocument", words);
}

Form formOf(const QString& format) {
    if (format == u"html"_s)
        return {u".html"_s, tr("Web page (*.html)"), &app::careerAsHtml};
    if (format == u"markdown"_s)
        return {u".md"_s, tr("Markdown (*.md)"), &app::careerAsMarkdown};
    return {u".txt"_s, tr("Plain text (*.txt)"), &app::careerAsText};
}

/// "career:backend-software-engineer" -> "backend-software-engineer": a name any file system takes.
QString proposedName(const app::CareerPage& page) {
    return QString::fromStdString(page.facts.career.key.text()).section(u':', 1);
}

} // namespace

std::optional<QString> saveCareerDocument(const app::CareerPage& page, const QString& format,
                                          Dialogs& dialogs, QWidget* parent) {
    const Form form = formOf(format);
    const QString name =
        dialogs.saveFileName(parent, tr("Save this career"), proposedName(page) + form.suffix, form.filter);
    if (name.isEmpty())
        return std::nullopt;
    const QByteArray words = QByteArray::fromStdString(form.write(page));
    QSaveFile file(name);
    if (file.open(QIODevice::WriteOnly) && file.write(words) == words.size() && file.commit())
        return std::nullopt;
    return tr("%1 could not be written: %2.").arg(name, file.errorString());
}

} // namespace waymark::ui
