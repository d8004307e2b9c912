// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/books_page.h"

#include "ui/desktop/pages/learning/learning_detail.h"
#include "ui/desktop/pages/learning/learning_entries.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

namespace {

db::Bookmark remembered(const db::Book& book) {
    std::string detail = book.authors;
    if (book.year)
        detail += (detail.empty() ? "" : " · ") + std::to_string(*book.year);
    return {book.key, book.title, detail, book.url, {}};
}

} // namespace

BooksPage::BooksPage(const Desk& desk, QWidget* parent)
    : EntryPage(desk,
                {PageId::Books,
                 u"books"_s,
                 tr("Books"),
                 tr("This catalog holds no books."),
                 tr("No book matches."),
                 {{EntryOrder::Title, u"title"_s, tr("By title")},
                  {EntryOrder::Group, u"authors"_s, tr("By author")},
                  {EntryOrder::Weight, u"year"_s, tr("Newest first")}},
                 {}},
                parent) {}

db::Result<EntryList> BooksPage::readEntries() const {
    return bookEntries(desk().catalog);
}

db::Bookmark BooksPage::bookmarkOf(const QString& key) const {
    const db::Result<db::Book> book = desk().catalog.book(db::BookKey::trusted(key.toStdString()));
    return book ? remembered(*book) : db::Bookmark{};
}

QWidget* BooksPage::makeDetail(const QString& key, QWidget* parent) {
    const db::Result<db::Book> found = desk().catalog.book(db::BookKey::trusted(key.toStdString()));
    if (!found)
        return makeSentence(tr("This catalog holds no book under %1.").arg(key), parent);
    const db::Book& book = *found;
    auto* detail = new ItemDetail(desk(), parent);
    detail->addHead(tr("Book"), QString::fromStdString(book.authors), remembered(book));
    describeBook(*detail, desk().catalog, book);
    detail->column()->addStretch(1);
    connect(detail, &ItemDetail::linkChosen, this, [this](const QString& id) { linkChosen(id); });
    return scrolled(detail, parent);
}

std::unique_ptr<Page> makeBooksPage(const Desk& desk) {
    return std::make_unique<BooksPage>(desk);
}

} // namespace waymark::ui
