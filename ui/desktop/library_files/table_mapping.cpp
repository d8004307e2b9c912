// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/library_files/table_mapping.h"

#include "app/library/table_columns.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/import_words.h"
#include "ui/words/item_kind.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSample = 60;

/// What a person's own table may hold, the most common first.
constexpr std::array meanings{
    app::TableField::Title, app::TableField::Url, app::TableField::Kind, app::TableField::Authors,
    app::TableField::Detail, app::TableField::Isbn, app::TableField::Publisher, app::TableField::Year,
    app::TableField::Language, app::TableField::Hours, app::TableField::Price, app::TableField::Currency,
    app::TableField::Rating, app::TableField::MyRating, app::TableField::Status, app::TableField::Started,
    app::TableField::Finished, app::TableField::Added, app::TableField::Tags, app::TableField::Lists,
    app::TableField::Note};

QString samplesOf(const app::ReadingReport& report, std::size_t column) {
    QStringList samples;
    for (const auto& row : report.sample)
        if (column < row.size() && !row[column].empty())
            samples << fromUtf8(row[column]).simplified();
    const QString all = samples.join(u" \u00B7 "_s);
    return all.size() > longestSample ? all.left(longestSample) + u"\u2026"_s : all;
}

} // namespace

TableMapping::TableMapping(const app::ReadingReport& report, QWidget* parent)
    : QWidget(parent)
    , m_columns(report.columns)
    , m_guessed(report.meanings)
    , m_kind(new QComboBox(this)) {
    auto* outer = new QGridLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->setColumnStretch(1, 1);
    m_kind->setObjectName(u"rows-are"_s);
    m_kind->setAccessibleName(tr("The rows are"));
    m_kind->addItem(report.question == app::TableQuestion::Kind ? tr("Choose\u2026") : tr("As the table shows"), -1);
    for (const auto kind : {db::ItemKind::Course, db::ItemKind::Book, db::ItemKind::Career})
        m_kind->addItem(itemKindPlural(kind), static_cast<int>(kind));
    connect(m_kind, &QComboBox::currentIndexChanged, this, &TableMapping::changed);
    outer->addWidget(new TextLabel(tr("The rows are"), TypeSize::Base, Role::Text, this), 0, 0);
    outer->addWidget(m_kind, 0, 1, Qt::AlignLeft);
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setAccessibleName(tr("What the columns mean"));
    auto* content = new QWidget(scroll);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const auto row = static_cast<int>(i);
        const QString title = fromUtf8(m_columns[i]);
        auto* samples = new TextLabel(samplesOf(report, i), TypeSize::Small, Role::Text2, content);
        samples->setEliding(true);
        auto* meaning = new QComboBox(content);
        meaning->setAccessibleName(tr("Column %1 is read as").arg(title));
        meaning->addItem(tr("not read"), QString());
        for (const auto field : meanings)
            meaning->addItem(tableFieldWords(field), fromUtf8(app::tableFieldName(field)));
        for (const auto& [field, from] : m_guessed)
            if (from == m_columns[i])
                meaning->setCurrentIndex(std::max(0, meaning->findData(fromUtf8(field))));
        connect(meaning, &QComboBox::currentIndexChanged, this, [this, i] { chosen(i); });
        grid->addWidget(new TextLabel(title, TypeSize::Base, Role::Text, content), row, 0);
        grid->addWidget(samples, row, 1);
        grid->addWidget(meaning, row, 2);
        m_meanings.push_back(meaning);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    scroll->setWidget(content);
    outer->addWidget(scroll, 1, 0, 1, 2);
}

void TableMapping::chosen(std::size_t column) {
    const QString field = m_meanings[column]->currentData().toString();
    for (std::size_t other = 0; other < m_meanings.size(); ++other) {
        if (other == column || field.isEmpty() || m_meanings[other]->currentData() != field)
            continue;
        const QSignalBlocker quiet(m_meanings[other]);
        m_meanings[other]->setCurrentIndex(0);
    }
    Q_EMIT changed();
}

app::TableChoice TableMapping::choice() const {
    app::TableChoice choice;
    if (const int kind = m_kind->currentData().toInt(); kind >= 0)
        choice.kind = static_cast<db::ItemKind>(kind);
    for (const auto& [field, from] : m_guessed) {
        const bool kept = std::any_of(m_meanings.begin(), m_meanings.end(), [&](const QComboBox* meaning) {
            return meaning->currentData().toString() == fromUtf8(field);
        });
        if (!kept && std::find(meanings.begin(), meanings.end(), app::tableFieldFromName(field)) != meanings.end())
            choice.columns.emplace_back(field, std::string());
    }
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (const QString field = m_meanings[i]->currentData().toString(); !field.isEmpty())
            choice.columns.emplace_back(field.toStdString(), m_columns[i]);
    return choice;
}

} // namespace waymark::ui
