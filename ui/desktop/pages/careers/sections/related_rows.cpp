// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/related_rows.h"

#include "app/words/numbers.h"
#include "ui/desktop/library/row_menu.h"
#include "ui/desktop/widgets/bar.h"
#include "ui/desktop/widgets/link_label.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/queries/match_reading.h"
#include "ui/words/match_words.h"
#include "ui/words/names.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"
#include "ui/words/within_sentence.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPointer>
#include <QThreadPool>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <filesystem>
#include <memory>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr std::size_t shownFirst = 6;
constexpr int barRoom = 130;

/// Proper names keep their capitals: "English language".
QString skillWithin(const std::string& english) {
    const QString name = skillName(english);
    return name == fromUtf8(english) ? fromUtf8(app::lowerTitle(english)) : withinSentence(name);
}

QString skillsOf(const MatchTable& table, const std::vector<std::size_t>& skills) {
    QStringList names;
    for (const std::size_t skill : skills)
        names += skillWithin(table.needs.skills[skill].name);
    return names.join(u", "_s);
}

/// "shares nursing, biology \u00b7 asks for more: physics"; empty where one of the two is not rated.
QString skillWords(const MatchTable& table, const RelatedCareer& related) {
    QStringList parts;
    if (!related.shared.empty())
        parts += tr("shares %1").arg(skillsOf(table, related.shared));
    std::vector<std::size_t> missing;
    for (const auto& gap : related.missing)
        missing.push_back(gap.skill);
    if (!missing.empty())
        parts += tr("asks for more: %1").arg(skillsOf(table, missing));
    else if (related.readiness)
        parts += tr("asks for no more");
    return parts.isEmpty() ? tr("skills not rated") : parts.join(u" \u00b7 "_s);
}

TextLabel* wordsIn(const QString& words, QWidget* parent) {
    auto* label = new TextLabel(words, TypeSize::Small, Role::Text2, parent);
    label->setWordWrap(true);
    label->setContextMenuPolicy(Qt::NoContextMenu); // the row has one
    return label;
}

QWidget* rowOf(const SectionContext& context, const MatchTable& table, const RelatedCareer& related,
               QWidget* parent) {
    const auto& career = table.careers[related.career];
    auto* row = new QWidget(parent);
    row->setObjectName(u"related-row"_s);
    auto* column = new QVBoxLayout(row);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    auto* line = new QHBoxLayout;
    line->setSpacing(16);
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    auto* link = new LinkLabel(careerName(career.title), LinkLabel::Form::Link, row);
    QObject::connect(link, &LinkLabel::clicked, row,
                     [go = context.go, key = fromUtf8(career.key.text())] { go(routeToItem(key)); });
    words->addWidget(link, 0, Qt::AlignLeft);
    QStringList facts{payWords(career), jobsWords(career)};
    facts.removeAll(QString());
    const QStringList said{facts.join(u" \u00b7 "_s), skillWords(table, related)};
    for (const QString& each : said)
        words->addWidget(wordsIn(each, row));
    standFor(*row, fromUtf8(career.key.text()));
    row->setAccessibleName((QStringList{careerName(career.title)} + said).join(u'\n'));
    line->addLayout(words, 1);
    if (related.readiness) {
        auto* ready = new BarWidget(tr("Ready from here"), BarInk::Level, row);
        const QString share = tr("%1 %").arg(QLocale().toString(std::lround(100 * *related.readiness)));
        ready->setWidestText(tr("%1 %").arg(100));
        ready->setValue(*related.readiness, share);
        ready->setToolTip(tr("Who does this work has %1 of the skills it asks for").arg(share));
        ready->setFixedWidth(barRoom);
        line->addWidget(ready, 0, Qt::AlignTop);
    }
    column->addLayout(line);
    column->addWidget(new Hairline(Qt::Horizontal, row));
    return row;
}

QString headOf(const RelatedCareer& related) {
    if (!related.published)
        return tr("Close by names, knowledge and interests; computed, no list of them is published");
    return *related.published == db::RelationTier::Supplemental ? tr("Further") : tr("Closest");
}

struct Near {
    MatchTable table;
    std::vector<RelatedCareer> careers; ///< without siblings
};

/// On any thread, with a connection of its own; nothing where the catalog cannot be read or no career is near.
std::shared_ptr<const Near> readNear(const std::filesystem::path& file, const db::CareerKey& career) {
    const auto catalog = db::Catalog::open(file);
    if (!catalog)
        return nullptr;
    auto table = readMatchTable(*catalog);
    if (!table || !table->placeOf(career))
        return nullptr;
    auto careers = relatedCareers(*catalog, *table, career);
    if (!careers)
        return nullptr;
    std::erase_if(*careers, [](const RelatedCareer& one) { return one.published == db::RelationTier::Sibling; });
    if (careers->empty())
        return nullptr;
    return std::make_shared<const Near>(Near{*std::move(table), *std::move(careers)});
}

void fillRows(const SectionContext& context, const Near& near, QWidget* box) {
    auto* column = static_cast<QVBoxLayout*>(box->layout());
    auto* rest = new QWidget; // goes into the box below the first ones
    auto* hidden = new QVBoxLayout(rest);
    hidden->setContentsMargins(0, 0, 0, 0);
    hidden->setSpacing(0);
    QString head;
    for (std::size_t place = 0; place < near.careers.size(); ++place) {
        QWidget* parentOf = place < shownFirst ? box : rest;
        QVBoxLayout* into = place < shownFirst ? column : hidden;
        if (const QString next = headOf(near.careers[place]); next != head) {
            head = next;
            into->addSpacing(8);
            into->addWidget(wordsIn(head, parentOf));
        }
        into->addWidget(rowOf(context, near.table, near.careers[place], parentOf));
    }
    column->addWidget(rest);
    rest->hide();
    if (near.careers.size() <= shownFirst)
        return;
    auto* more = new LinkLabel(tr("Show all %1").arg(near.careers.size()), LinkLabel::Form::Link, box);
    more->setObjectName(u"all-related"_s);
    QObject::connect(more, &LinkLabel::clicked, rest, [rest, more] {
        rest->show();
        more->hide();
    });
    column->addSpacing(8);
    column->addWidget(more, 0, Qt::AlignLeft);
}

} // namespace

QWidget* relatedRows(const SectionContext& context, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* waiting = wordsIn(tr("Reading the careers near this one..."), box);
    waiting->setObjectName(u"reading-related"_s);
    column->addWidget(waiting, 0, Qt::AlignTop);
    // What stands below keeps its place meanwhile.
    box->setMinimumHeight(parent ? parent->height() : 0);
    const auto show = [&context, waiting, place = QPointer(box)](const std::shared_ptr<const Near>& near) {
        if (!place)
            return;
        delete waiting;
        if (near)
            fillRows(context, *near, place);
        place->setMinimumHeight(0);
    };
    // The pool outlives no program: the application waits for it. The box may be gone before the answer is there.
    QThreadPool::globalInstance()->start(
        [file = context.services.catalogFile, career = context.page.facts.career.key, show,
         program = QCoreApplication::instance()] {
            QMetaObject::invokeMethod(
                program, [show, near = readNear(file, career)] { show(near); }, Qt::QueuedConnection);
        });
    return box;
}

} // namespace waymark::ui
