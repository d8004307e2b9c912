// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/learning/books_page.h"

#include "ui/desktop/library/remembered_item.h"
#include "ui/desktop/pages/items/learning_detail.h"

#include <QVBoxLayout>

namespace waymark::ui {

using namespace Qt::StringLiterals;

BooksPage::BooksPage(const Services& services, QWidget* parent)
    : BrowsePage(services, PageId::Books,
                 {db::ItemKind::Book,
                  u"books"_s,
                  tr("Books"),
                  tr("This catalog holds no books."),
                  tr("No book matches."),
                  {db::SortOrder::Relevance, db::SortOrder::Title, db::SortOrder::Newest}},
                 parent) {}

QWidget* BooksPage::makeDetail(const QString& key, QWidget* parent) {
    const db::Result<db::Book> found = services().catalog.book(db::BookKey::trusted(key.toStdString()));
    if (!found)
        return makeSentence(tr("This catalog holds no book under %1.").arg(key), parent);
    const db::Book& book = *found;
    auto* detail = new ItemDetail(services(), parent);
    detail->addHead(tr("Book"), QString::fromStdString(book.authors),
                    rememberedItem(services().catalog, key).value_or(db::Bookmark{}));
    describeBook(*detail, services().catalog, book);
    detail->column()->addStretch(1);
    connect(detail, &ItemDetail::linkChosen, this, [this](const QString& id) { linkChosen(id); });
    connect(detail, &ItemDetail::routeAsked, this, &Page::routeRequested);
    return scrolled(detail, parent);
}

std::unique_ptr<Page> makeBooksPage(const Services& services) {
    return std::make_unique<BooksPage>(services);
}

} // namespace waymark::ui
