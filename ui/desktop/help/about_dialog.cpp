// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/help/about_dialog.h"

#include "ui/desktop/frame/dialogs.h"
#include "ui/words/app_words.h"

#include <QDialogButtonBox>
#include <QStringBuilder>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

#include <set>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

QString plain(const std::string& utf8) {
    return QString::fromStdString(utf8);
}

QString paragraph(const QString& words) {
    return u"<p>"_s % words.toHtmlEscaped() % u"</p>"_s;
}

/// `told`: attribution lines printed already; several sources may ask for the same one.
QString sourceParagraph(const db::Source& source, std::set<std::string>& told) {
    QString words = u"<p><b>"_s % plain(source.title).toHtmlEscaped() % u"</b>"_s;
    QString facts = plain(source.publisher);
    for (const auto& fact : {appWords(source.vintage), appWords(source.licence)})
        if (!fact.isEmpty())
            facts += u", "_s % fact;
    words += u"<br>"_s % facts.toHtmlEscaped();
    if (!source.attribution.empty() && told.insert(source.attribution).second)
        words += u"<br>"_s % plain(source.attribution).toHtmlEscaped();
    if (!source.changes.empty())
        words += u"<br>"_s % plain(source.changes).toHtmlEscaped();
    const QString address = plain(source.url).toHtmlEscaped();
    if (!address.isEmpty())
        words += u"<br><a href=\""_s % address % u"\">"_s % address % u"</a>"_s;
    return words % u"</p>"_s;
}

} // namespace

AboutDialog::AboutDialog(const std::vector<db::Source>& sources, Dialogs& dialogs, QWidget* parent,
                         const QString& catalog)
    : QDialog(parent)
    , m_words(new QTextBrowser(this)) {
    setWindowTitle(tr("About Waymark"));
    resize(640, 560);
    QString page = u"<h2>Waymark "_s % programVersion() % u"</h2>"_s;
    page += paragraph(tr("Decide what to learn and what to become, offline."));
    page += paragraph(tr("Free software under the GNU General Public License, version 3 or later. It comes "
                         "without any warranty."));
    page += paragraph(tr("Waymark uses no network: nothing is sent, nothing is counted. A link opens in your "
                         "browser only when you ask for it, and Waymark earns nothing from links."));
    if (!catalog.isEmpty())
        page += paragraph(catalog);
    if (!sources.empty())
        page += u"<h3>"_s % tr("Where the facts come from").toHtmlEscaped() % u"</h3>"_s;
    if (const QString remark = sourcesInEnglish(); !sources.empty() && !remark.isEmpty())
        page += paragraph(remark);
    std::set<std::string> told;
    for (const auto& source : sources)
        page += sourceParagraph(source, told);
    m_words->setOpenLinks(false);
    m_words->setFrameShape(QFrame::NoFrame);
    m_words->setHtml(page);
    m_words->setAccessibleName(windowTitle());
    connect(m_words, &QTextBrowser::anchorClicked, this,
            [&dialogs](const QUrl& address) { dialogs.openLink(address.toString()); });
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &AboutDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_words);
    column->addWidget(buttons);
}

QString AboutDialog::text() const {
    return m_words->toPlainText();
}

QString programVersion() {
    return QStringLiteral(WAYMARK_VERSION);
}

} // namespace waymark::ui
