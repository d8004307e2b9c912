// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/match/match_page.h"

#include "db/sqlite/replacement_file.h"
#include "ui/desktop/frame/dialogs.h"
#include "ui/desktop/library/compared_keys.h"
#include "ui/desktop/library/library_session.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/navigation/icon_button.h"
#include "ui/desktop/pages/match/interests_view.h"
#include "ui/desktop/pages/match/match_export.h"
#include "ui/desktop/pages/match/match_history.h"
#include "ui/desktop/pages/match/match_session.h"
#include "ui/desktop/pages/match/match_sheet.h"
#include "ui/desktop/pages/match/plain_parts.h"
#include "ui/desktop/pages/match/results_view.h"
#include "ui/desktop/widgets/head_button.h"
#include "ui/desktop/widgets/section_bar.h"
#include "ui/desktop/widgets/title_line.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QKeyEvent>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

MatchPage::MatchPage(const Services& services, QWidget* parent)
    : Page(parent)
    , m_services(services)
    , m_session(new MatchSession(services, this)) {
    setObjectName(u"match-page"_s);
    setBackgroundRole(QPalette::Base);
    setAutoFillBackground(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    makeParts(*column);
    connect(m_session, &MatchSession::profilesChanged, this, &MatchPage::fillProfiles);
    connect(m_session, &MatchSession::tableRead, this, &MatchPage::showProblem);
    fillProfiles();
    showPart(m_session->rankable() ? u"results"_s : u"interests"_s, MatchParts::When::OnceRead);
}

QWidget* MatchPage::makeHead() {
    auto* named = new QWidget(this);
    auto* row = new QHBoxLayout(named);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(heading(tr("My match"), TypeSize::Title, named));
    m_profiles = new QComboBox(named);
    m_profiles->setObjectName(u"profiles"_s);
    m_profiles->setAccessibleName(tr("Who answers"));
    m_profiles->setMaximumWidth(240);
    connect(m_profiles, &QComboBox::activated, this, [this](int index) {
        const QString name = m_profiles->itemData(index).toString();
        if (name.isEmpty())
            return newProfile();
        m_session->openProfile(name.toStdString());
    });
    row->addWidget(m_profiles);
    row->addWidget(makeProfileMenu(named));
    row->addStretch(1);
    auto* tools = new QWidget(this);
    auto* buttons = new QHBoxLayout(tools);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    auto* change = new HeadButton(u"edit"_s, tr("Change answers"), tools);
    change->setObjectName(u"change-answers"_s);
    connect(change, &QPushButton::clicked, this, [this] {
        choosePart(u"interests"_s);
        m_parts->interests().resume();
    });
    auto* history = new HeadButton(u"clock"_s, tr("History"), tools);
    history->setObjectName(u"history"_s);
    connect(history, &QPushButton::clicked, this, [this] { openMatchHistory(*m_session, this); });
    for (QPushButton* button : {static_cast<QPushButton*>(change), static_cast<QPushButton*>(history), makeExports(tools)})
        buttons->addWidget(button);
    auto* head = new QWidget(this);
    auto* whole = new QVBoxLayout(head);
    whole->setContentsMargins(24, 16, 24, 8);
    whole->addWidget(new TitleLine(named, tools, head));
    return head;
}

QWidget* MatchPage::makeProfileMenu(QWidget* head) {
    auto* button = new IconButton(u"dots"_s, tr("This profile: rename or delete"), head);
    button->setObjectName(u"profile-menu"_s);
    connect(button, &QAbstractButton::clicked, this, [this, button] {
        auto* menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("&New profile..."), this, &MatchPage::newProfile);
        menu->addAction(tr("&Rename..."), this, &MatchPage::renameProfile)->setEnabled(m_session->hasProfile());
        menu->addAction(tr("&Delete without a trace..."), this, &MatchPage::deleteProfile)
            ->setEnabled(m_session->hasProfile());
        menu->popup(button->mapToGlobal(QPoint(0, button->height())));
    });
    return button;
}

/// Undo is the page's own: what is said here stands outside the history of the library.
bool MatchPage::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && m_session->problem().isEmpty() && m_session->canUndo() &&
        static_cast<QKeyEvent*>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

void MatchPage::keyPressEvent(QKeyEvent* event) {
    if (event->matches(QKeySequence::Undo) && m_session->problem().isEmpty() && m_session->canUndo())
        return m_session->undo();
    Page::keyPressEvent(event);
}

QPushButton* MatchPage::makeExports(QWidget* head) {
    auto* button = new HeadButton(u"export"_s, tr("Export"), head);
    button->setObjectName(u"export-match"_s);
    auto* menu = new QMenu(button);
    menu->addAction(tr("&Print one page for a talk..."), this, [this] { askAndPrint(this, matchPaper(*m_session)); })
        ->setShortcut(QKeySequence::Print);
    menu->addAction(tr("One page for a talk as P&DF..."), this, [this] {
        save(tr("One page for a talk"), u"my-match.pdf"_s, tr("PDF (*.pdf)"), asPdf(matchPaper(*m_session)));
    });
    menu->addAction(tr("Results as a &table, without answers..."), this, [this] {
        save(tr("Export results"), u"my-match.csv"_s, tr("Table (*.csv)"), resultsCsv(*m_parts->results().model()));
    });
    menu->addAction(tr("&Everything, with answers..."), this, [this] {
        save(tr("Export answers and results"), u"my-match.json"_s, tr("JSON (*.json)"),
             profileJson(*m_session, WithAnswers::Yes));
    });
    menu->addAction(tr("Everything &but the answers..."), this, [this] {
        save(tr("Export results"), u"my-match.json"_s, tr("JSON (*.json)"),
             profileJson(*m_session, WithAnswers::No));
    });
    button->setMenu(menu);
    return button;
}

void MatchPage::makeParts(QVBoxLayout& column) {
    m_bar = new SectionBar(this);
    m_bar->setSections({{u"matters"_s, tr("What matters")},
                        {u"interests"_s, tr("Interests")},
                        {u"skills"_s, tr("Skills")},
                        {u"results"_s, tr("Results")}});
    column.addWidget(m_bar);
    m_parts = new MatchParts(*m_session, this);
    column.addWidget(m_parts, 1);
    connect(m_bar, &SectionBar::sectionChosen, this, &MatchPage::choosePart);
    connect(m_parts, &MatchParts::partAsked, this, &MatchPage::choosePart);
    connect(m_parts, &MatchParts::routeAsked, this, &MatchPage::routeRequested);
    connect(new RowMenu(m_services, *m_parts), &RowMenu::routeAsked, this, &MatchPage::routeRequested);
    connect(m_parts, &MatchParts::compareAsked, this, &MatchPage::compareWith);
    // The bar had the keyboard for the part that was not there yet.
    connect(m_parts, &MatchParts::waitedFor, this, [this] {
        if (window()->focusWidget() == m_bar)
            focusStart();
    });
}

void MatchPage::open(const Route& route) {
    m_session->followPlace();
    // Later the page is on the screen already, and what it is asked for is shown at once.
    const auto when = std::exchange(m_opened, true) ? MatchParts::When::Now : MatchParts::When::OnceRead;
    const QString part = route.value(u"part"_s);
    if (m_bar->sectionIds().contains(part))
        showPart(part, when);
    const int question = route.value(u"question"_s).toInt();
    if (question > 0)
        m_parts->interests().openQuestion(static_cast<std::size_t>(question) - 1);
}

Route MatchPage::current() const {
    return {PageId::Match, {}, queryPair(u"part"_s, m_bar->current())};
}

bool MatchPage::busy() const {
    return m_session->isReading() || (m_session->problem().isEmpty() && m_parts->isWaiting());
}

void MatchPage::showPart(const QString& part, MatchParts::When when) {
    m_bar->setCurrent(part);
    m_parts->showPart(part, when);
}

void MatchPage::choosePart(const QString& part) {
    showPart(part, MatchParts::When::Now);
    focusStart();
    Q_EMIT routeChanged(current());
}

/// Instead of everything else.
void MatchPage::showProblem() {
    if (m_session->problem().isEmpty())
        return;
    disconnect(m_session, &MatchSession::tableRead, this, nullptr);
    const bool focused = isAncestorOf(window()->focusWidget());
    for (QWidget* part : findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
        part->hide();
    layout()->addWidget(wrapped(m_session->problem(), TypeSize::Base, Role::Warn, this));
    if (focused)
        setFocus();
}

void MatchPage::focusStart() {
    if (!m_session->problem().isEmpty())
        setFocus();
    else if (!m_parts->focusStart())
        m_bar->setFocus();
}

void MatchPage::fillProfiles() {
    m_profiles->clear();
    for (const auto& head : m_session->profiles())
        m_profiles->addItem(fromUtf8(head.title), fromUtf8(head.name));
    if (!m_session->hasProfile())
        m_profiles->setPlaceholderText(tr("Nobody has answered yet"));
    m_profiles->addItem(tr("New profile..."), QString());
    m_profiles->setCurrentIndex(
        m_session->hasProfile() ? m_profiles->findData(fromUtf8(m_session->profile().name)) : -1);
}

void MatchPage::newProfile() {
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("New profile"));
    dialog->setLabelText(tr("Who answers? Such as: me in two years, a friend."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& title) {
        if (!title.trimmed().isEmpty())
            m_session->addProfile(title.trimmed());
    });
    connect(dialog, &QInputDialog::rejected, this, &MatchPage::fillProfiles);
    dialog->open();
}

void MatchPage::renameProfile() {
    if (!m_session->hasProfile())
        return;
    auto* dialog = new QInputDialog(this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Rename"));
    dialog->setLabelText(tr("Name of this profile"));
    dialog->setTextValue(fromUtf8(m_session->profile().title));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString& title) {
        if (!title.trimmed().isEmpty())
            m_session->renameProfile(title.trimmed());
    });
    dialog->open();
}

void MatchPage::deleteProfile() {
    if (!m_session->hasProfile())
        return;
    auto* box = new QMessageBox(
        QMessageBox::Warning, tr("Delete without a trace"),
        tr("Delete %1 with all its answers? Undo cannot bring it back; nothing of it stays in the "
           "library. Backups made before still hold it.")
            .arg(fromUtf8(m_session->profile().title)),
        QMessageBox::Cancel, this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    const QPushButton* yes = box->addButton(tr("Delete"), QMessageBox::DestructiveRole);
    box->setDefaultButton(QMessageBox::Cancel); // nothing brings it back
    connect(yes, &QPushButton::clicked, m_session, &MatchSession::removeProfile);
    box->open();
}

void MatchPage::save(const QString& title, const QString& name, const QString& filter, const std::string& bytes) {
    const QString file = m_services.dialogs.saveFileName(this, title, name, filter);
    if (file.isEmpty())
        return;
    if (const auto written = db::sqlite::replaceFile(file.toStdString(), bytes); !written)
        m_services.session.tell(written.error());
    else
        Q_EMIT fileWritten(file);
}

void MatchPage::compareWith(const QString& key) {
    Q_EMIT routeRequested(routeToCompared(m_services.state, key));
}

std::unique_ptr<Page> makeMatchPage(const Services& services) {
    return std::make_unique<MatchPage>(services);
}

} // namespace waymark::ui
