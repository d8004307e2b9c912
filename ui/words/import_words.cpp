// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/import_words.h"

#include "db/records/enum_array.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(waymark::ui::ImportWords)
};

QString number(std::size_t count) {
    return QLocale().toString(static_cast<qulonglong>(count));
}

/// All of a few, the first of many.
QString unreadWords(const std::vector<std::string>& columns) {
    constexpr std::size_t most = 12;
    QStringList names;
    for (std::size_t i = 0; i < std::min(most, columns.size()); ++i)
        names << fromUtf8(columns[i]).simplified().left(40);
    if (columns.size() > most)
        names << u"\u2026"_s;
    return names.join(u", "_s);
}

/// "4.5 became 5 (3 ×), 4.25 became 4": each once, the first of many.
QString roundedWords(const std::vector<app::RoundedRating>& ratings) {
    constexpr std::size_t most = 12;
    QStringList all;
    for (std::size_t i = 0; i < std::min(most, ratings.size()); ++i) {
        const app::RoundedRating& rating = ratings[i];
        const QString words = Words::tr("%1 became %2", "a rating between whole stars").arg(fromUtf8(rating.written), number(static_cast<std::size_t>(rating.stars)));
        all << (rating.count > 1 ? u"%1 (%2 \u00D7)"_s.arg(words, number(rating.count)) : words);
    }
    if (ratings.size() > most)
        all << u"\u2026"_s;
    return all.join(u", "_s);
}

QString lossWords(app::Loss loss) {
    switch (loss) {
    case app::Loss::Row:
        return Words::tr("left out");
    case app::Loss::Field:
        return Words::tr("left empty");
    case app::Loss::Nothing:
        return {};
    }
    return {};
}

} // namespace

QString tableFieldWords(app::TableField field) {
    using app::TableField;
    constexpr std::array words{
        std::pair(TableField::Title, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Title")),
        std::pair(TableField::Url, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Web address")),
        std::pair(TableField::Kind, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Course or book")),
        std::pair(TableField::Authors, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Authors")),
        std::pair(TableField::Detail, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Provider")),
        std::pair(TableField::Isbn, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "ISBN")),
        std::pair(TableField::Publisher, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Publisher")),
        std::pair(TableField::Year, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Year")),
        std::pair(TableField::Language, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Language")),
        std::pair(TableField::Hours, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Hours")),
        std::pair(TableField::Price, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Price")),
        std::pair(TableField::Currency, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Currency")),
        std::pair(TableField::Rating, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Rating of others")),
        std::pair(TableField::MyRating, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "My rating")),
        std::pair(TableField::Status, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Status")),
        std::pair(TableField::Started, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Started on")),
        std::pair(TableField::Finished, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Finished on")),
        std::pair(TableField::Added, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Added on")),
        std::pair(TableField::Tags, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Tags")),
        std::pair(TableField::Lists, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Lists")),
        std::pair(TableField::Note, QT_TRANSLATE_NOOP("waymark::ui::ImportWords", "Note")),
    };
    const auto found = std::find_if(words.begin(), words.end(), [field](const auto& each) { return each.first == field; });
    return found == words.end() ? fromUtf8(app::tableFieldName(field)) : Words::tr(found->second);
}

QString faultWords(app::Fault fault) {
    using app::Fault;
    switch (fault) {
    case Fault::NoTitle:
        return Words::tr("there is no title");
    case Fault::Key:
        return Words::tr("no key of an item");
    case Fault::Number:
        return Words::tr("no number");
    case Fault::Money:
        return Words::tr("no amount of money");
    case Fault::Currency:
        return Words::tr("an amount without a currency");
    case Fault::Date:
        return Words::tr("no day", "what was read is none");
    case Fault::DayUnsure:
        return Words::tr("day and month cannot be told apart");
    case Fault::DayToCome:
        return Words::tr("a day to come");
    case Fault::SumRow:
        return Words::tr("a row that sums up the others, no item");
    case Fault::DividingRow:
        return Words::tr("a line between the rows, no item");
    case Fault::Status:
        return Words::tr("no status known");
    case Fault::Rating:
        return Words::tr("outside the scale of ratings");
    case Fault::Isbn:
        return Words::tr("no valid ISBN");
    case Fault::IsbnLost:
        return Words::tr("a spreadsheet rounded the ISBN; its last digits are lost");
    case Fault::Link:
        return Words::tr("no address of http or https that can be followed");
    case Fault::Content:
        return Words::tr("no JSON object, or one nested too deeply");
    case Fault::Article:
        return Words::tr("an article or paper, not a book");
    case Fault::PartOfBook:
        return Words::tr("a part of a book, taken in under its own title");
    case Fault::Entry:
        return Words::tr("cannot be read");
    case Fault::OpenEntry:
        return Words::tr("the entry is never closed; read as far as it goes");
    case Fault::OpenQuote:
        return Words::tr("a quote is never closed; from here on quotes count as letters");
    case Fault::LooseText:
        return Words::tr("text outside of any entry");
    case Fault::LineBeforeHead:
        return Words::tr("a line above the titles of the columns, no item");
    case Fault::NoCareer:
        return Words::tr("no career of the catalog has this title");
    case Fault::DeepFolder:
        return Words::tr("folders nested too deeply; the item lies in the deepest that is kept");
    case Fault::TooLong:
        return Words::tr("too long; cut off");
    case Fault::LongLink:
        return Words::tr("an address longer than any that is kept");
    case Fault::TooMuch:
        return Words::tr("an amount that cannot be meant");
    case Fault::MoreLinks:
        return Words::tr("a second address; the first is kept");
    case Fault::Twice:
        return Words::tr("stands before as well; both are one item");
    case Fault::SameNumber:
        return Words::tr("has the ISBN or address of an item before it, under another title; kept as an item of its own");
    case Fault::TwiceOther:
        return Words::tr("where the item stands before it says something else, which stays");
    case Fault::Name:
        return Words::tr("no name of an author");
    case Fault::BrokenQuote:
        return Words::tr("a quote that ends in another row only; its marks count as letters");
    case Fault::OtherAsCourse:
        return Words::tr("a kind that is not known here; taken in as a course");
    case Fault::OtherAsBook:
        return Words::tr("a kind that is not known here; taken in as a book");
    case Fault::LinkAsTitle:
        return Words::tr("there is no title; its address stands for it");
    case Fault::Secret:
        return Words::tr("a name or password within an address; not kept");
    case Fault::OpenField:
        return Words::tr("a text that is never closed; it ends where the next field begins");
    case Fault::OtherAuthors:
        return Words::tr("further authors whom the file does not name");
    case Fault::Unit:
        return Words::tr("a length without a unit");
    case Fault::CutRow:
        return Words::tr("the file ends within this row; it may be cut off");
    case Fault::ExtraCells:
        return Words::tr("more cells than the head of the table has");
    }
    return {};
}

QString faultSentence(const app::ReadingFault& fault) {
    QString where = fault.line > 0 ? Words::tr("line %1").arg(fault.line) : QString();
    if (!fault.field.empty())
        where += u", "_s + fromUtf8(fault.field);
    if (!fault.value.empty())
        where += u" \u2018%1\u2019"_s.arg(fromUtf8(fault.value).simplified());
    QString sentence = u"%1: %2"_s.arg(where, faultWords(fault.what));
    if (const QString loss = lossWords(fault.loss); !loss.isEmpty())
        sentence += u"; "_s + loss;
    return sentence;
}

QString faultSummary(const app::ReadingFaults& faults) {
    if (faults.counts().empty())
        return {};
    QStringList parts;
    for (const auto& [what, count] : faults.counts())
        parts << u"%1 \u00D7 %2"_s.arg(number(count), faultWords(what));
    const QString rows = tr("%Ln row(s) left out", nullptr, plural(faults.rowsLeftOut()));
    return faults.rowsLeftOut() == 0 ? parts.join(u", "_s) : u"%1 (%2)"_s.arg(rows, parts.join(u", "_s));
}

QStringList readingRemarks(const app::ReadingReport& report) {
    QStringList remarks;
    if (!report.program.empty())
        remarks << Words::tr("By its columns it is a table of %1.").arg(fromUtf8(report.program));
    switch (report.charset) {
    case db::Charset::Windows1252:
        remarks << Words::tr("Its letters are not UTF-8; they were read as Windows-1252.");
        break;
    case db::Charset::Utf16:
        remarks << Words::tr("Its letters are UTF-16.");
        break;
    case db::Charset::DamagedUtf8:
        remarks << Words::tr("Bytes that are not UTF-8 were replaced: %1.").arg(number(report.damagedBytes));
        break;
    case db::Charset::Utf8:
        break;
    }
    if (!report.unread.empty())
        remarks << Words::tr("Columns that are not read: %1.").arg(unreadWords(report.unread));
    if (!report.unreadFields.empty())
        remarks << Words::tr("Fields that are not read: %1.").arg(unreadWords(report.unreadFields));
    if (!report.dollars.empty())
        remarks << Words::tr("Amounts in $ that name no country were read as %1.").arg(fromUtf8(report.dollars));
    if (!report.faults.rounded().empty())
        remarks << Words::tr("Ratings between whole stars were rounded: %1.").arg(roundedWords(report.faults.rounded()));
    if (report.assumedCourses > 0)
        remarks << Words::tr("Saved web pages, and entries that do not say what they are, come in as courses: %1.").arg(number(report.assumedCourses));
    if (report.noRows)
        remarks << Words::tr("The table has a head and no rows.");
    return remarks;
}

QString otherFileWords(app::OtherFile file) {
    switch (file) {
    case app::OtherFile::Empty:
        return Words::tr("The file is empty.");
    case app::OtherFile::Packed:
        return Words::tr("It is a packed file or a workbook, not a text: unpack it, or save its table as CSV.");
    case app::OtherFile::WebPage:
        return Words::tr("It is a web page, not an exported file; perhaps the site asked to sign in first.");
    case app::OtherFile::Feed:
        return Words::tr("It holds courses or books as JSON-LD, which are imported into a catalog, not into the library.");
    case app::OtherFile::References:
        return Words::tr("It holds references in a form that is not read: save them as BibTeX, RIS or CSL-JSON in the program that wrote it.");
    case app::OtherFile::Unknown:
        break;
    }
    return {};
}

QString questionWords(const app::ReadingReport& report) {
    QStringList columns;
    for (const auto& column : report.columns)
        columns << fromUtf8(column);
    switch (report.question) {
    case app::TableQuestion::Kind:
        return Words::tr("The table has titles but does not say what they are: courses, books or careers.");
    case app::TableQuestion::Title:
        return Words::tr("No column of the table looks like a title or an address; the columns are: %1.").arg(columns.join(u", "_s));
    case app::TableQuestion::None:
        break;
    }
    return {};
}

} // namespace waymark::ui
