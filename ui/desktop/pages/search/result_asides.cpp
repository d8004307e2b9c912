// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/words/numbers.h"
#include "ui/desktop/pages/search/search_outcome.h"
#include "ui/words/local_number.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

namespace waymark::ui {

namespace {
void addPay(ResultItem& item, const db::Catalog& catalog) {
    const auto pay = catalog.nationalPay(db::CareerKey::trusted(item.key.toStdString()));
    if (!pay || pay->unit != db::PayUnit::Year)
        return;
    const auto amount = pay->figures.median ? pay->figures.median : pay->topCode;
    if (!amount)
        return;
    item.aside = localNumber(app::withThousands(*amount)) + u' ' + fromUtf8(pay->currency.code);
    item.asideNote = pay->figures.median ? tr("median, US") : tr("at least, US");
}

void addPrice(ResultItem& item, const db::Catalog& catalog) {
    const auto course = catalog.course(db::CourseKey::trusted(item.key.toStdString()));
    if (!course)
        return;
    if (course->free.value_or(false))
        item.aside = tr("free");
    else if (course->price)
        item.aside = localNumber(app::amountText(*course->price));
}

void addFormats(ResultItem& item, const db::Catalog& catalog) {
    if (const auto book = catalog.book(db::BookKey::trusted(item.key.toStdString())))
        item.aside = fromUtf8(book->formats);
}

} // namespace

void addAsides(SearchOutcome& outcome, const db::Catalog& catalog, const std::atomic<bool>* cancelled) {
    for (auto& group : outcome.groups) {
        for (auto& item : group.items) {
            if (cancelled && *cancelled)
                return;
            if (item.kind == db::ItemKind::Career)
                addPay(item, catalog);
            else if (item.kind == db::ItemKind::Course)
                addPrice(item, catalog);
            else if (item.kind == db::ItemKind::Book)
                addFormats(item, catalog);
        }
    }
}

} // namespace waymark::ui
