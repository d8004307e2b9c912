// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/importing/column_mapping.h"

#include "ui/desktop/widgets/text_label.h"
#include "ui/words/text.h"

#include <QComboBox>
#include <QGridLayout>
#include <QSignalBlocker>

#include <algorithm>
#include <array>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestSample = 60;

struct Meaning {
    db::FeedField field;
    const char* words;
};
// What a person's own list may hold, the most common first; the rest is for our own exports.
constexpr std::array meanings{
    Meaning{db::FeedField::Title, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Title")},
    Meaning{db::FeedField::Url, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Web address")},
    Meaning{db::FeedField::Kind, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Course or book")},
    Meaning{db::FeedField::Provider, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Provider")},
    Meaning{db::FeedField::Instructor, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Instructor")},
    Meaning{db::FeedField::Authors, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Authors")},
    Meaning{db::FeedField::Language, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Language")},
    Meaning{db::FeedField::Level, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Level")},
    Meaning{db::FeedField::Hours, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Hours")},
    Meaning{db::FeedField::Price, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Price")},
    Meaning{db::FeedField::Currency, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Currency")},
    Meaning{db::FeedField::Free, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Free of charge")},
    Meaning{db::FeedField::Paid, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Costs something")},
    Meaning{db::FeedField::Rating, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Rating")},
    Meaning{db::FeedField::Year, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Year")},
    Meaning{db::FeedField::Isbn, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "ISBN")},
    Meaning{db::FeedField::OtherIsbn, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Other ISBN")},
    Meaning{db::FeedField::Formats, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Formats")},
    Meaning{db::FeedField::Licence, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "License of the text")},
    Meaning{db::FeedField::Topics, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Topics")},
    Meaning{db::FeedField::Prerequisites,
            QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Courses before it")},
    Meaning{db::FeedField::Checked, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Link checked on")},
    Meaning{db::FeedField::Key, QT_TRANSLATE_NOOP("waymark::ui::ColumnMapping", "Key in Waymark")},
};

QString samplesOf(const db::CsvPreview& preview, std::size_t column) {
    QStringList samples;
    for (const auto& row : preview.rows)
        if (column < row.size() && !row[column].empty())
            samples << fromUtf8(row[column]).simplified();
    const QString all = samples.join(u" · "_s);
    return all.size() > longestSample ? all.left(longestSample) + u"…"_s : all;
}

} // namespace

ColumnMapping::ColumnMapping(const db::CsvPreview& preview, QWidget* parent)
    : QScrollArea(parent)
    , m_preview(preview) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setAccessibleName(tr("What the columns mean"));
    auto* content = new QWidget(this);
    auto* grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int column = 0;
    for (const QString& head : {tr("Column"), tr("Begins with"), tr("Is read as")})
        grid->addWidget(new TextLabel(head, TypeSize::Small, Role::Text3, content), 0, column++);
    for (std::size_t i = 0; i < m_preview.titles.size(); ++i) {
        const auto row = static_cast<int>(i) + 1;
        const QString title = fromUtf8(m_preview.titles[i]);
        auto* samples = new TextLabel(samplesOf(m_preview, i), TypeSize::Small, Role::Text2, content);
        samples->setEliding(true);
        auto* choice = new QComboBox(content);
        choice->setAccessibleName(tr("Column %1 is read as").arg(title));
        choice->addItem(tr("not read"), QString());
        for (const auto& meaning : meanings)
            choice->addItem(tr(meaning.words, meaning.field == db::FeedField::Licence ? "of a text" : nullptr),
                            fromUtf8(db::nameOf(meaning.field)));
        for (const auto& [field, from] : m_preview.guessed)
            if (from == m_preview.titles[i])
                choice->setCurrentIndex(std::max(0, choice->findData(fromUtf8(field))));
        connect(choice, &QComboBox::currentIndexChanged, this, [this, i] { chosen(i); });
        grid->addWidget(new TextLabel(title, TypeSize::Base, Role::Text, content), row, 0);
        grid->addWidget(samples, row, 1);
        grid->addWidget(choice, row, 2);
        m_choices.push_back(choice);
    }
    grid->setRowStretch(grid->rowCount(), 1);
    setWidget(content);
}

void ColumnMapping::chosen(std::size_t column) {
    const QString field = m_choices[column]->currentData().toString();
    for (std::size_t other = 0; other < m_choices.size(); ++other) {
        if (other == column || field.isEmpty() || m_choices[other]->currentData() != field)
            continue;
        const QSignalBlocker quiet(m_choices[other]);
        m_choices[other]->setCurrentIndex(0);
    }
}

db::ColumnNames ColumnMapping::columns() const {
    db::ColumnNames names;
    for (const auto& [field, from] : m_preview.guessed) {
        const bool kept = std::any_of(m_choices.begin(), m_choices.end(), [&](const QComboBox* choice) {
            return choice->currentData().toString() == fromUtf8(field);
        });
        if (!kept && std::any_of(meanings.begin(), meanings.end(), [&, name = field](const Meaning& meaning) {
                return db::nameOf(meaning.field) == name;
            }))
            names.emplace_back(field, std::string());
    }
    for (std::size_t i = 0; i < m_choices.size(); ++i)
        if (const QString field = m_choices[i]->currentData().toString(); !field.isEmpty())
            names.emplace_back(field.toStdString(), m_preview.titles[i]);
    return names;
}

} // namespace waymark::ui
