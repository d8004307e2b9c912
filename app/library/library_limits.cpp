// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_limits.h"

#include "app/library/text.h"
#include "db/records/kept_content.h"
#include "db/records/reasonable.h"
#include "db/text/number.h"

namespace waymark::app {

namespace {

class Limits {
public:
    Limits(std::size_t line, ReadingFaults& faults)
        : m_line(line)
        , m_faults(faults) {}

    void line(std::string_view name, std::string& text) const {
        if (text.size() <= db::longestLine)
            return;
        m_faults.add(m_line, Fault::TooLong, Loss::Nothing, std::string(name), text);
        text = cutAt(std::move(text), db::longestLine);
    }
    void address(std::string_view name, std::string& text) const {
        if (text.size() <= db::longestLine)
            return;
        m_faults.add(m_line, Fault::LongLink, Loss::Field, std::string(name), text);
        text.clear();
    }
    void number(std::string_view name, std::optional<double>& number) const {
        if (!number || db::isReasonableMoney(*number))
            return;
        m_faults.add(m_line, Fault::TooMuch, Loss::Field, std::string(name), db::numberText(*number));
        number.reset();
    }
    void money(std::string_view name, std::optional<db::Money>& money) const {
        auto amount = money ? std::optional(money->amount) : std::nullopt;
        number(name, amount);
        if (!amount)
            money.reset();
    }

private:
    std::size_t m_line;
    ReadingFaults& m_faults;
};

void dropZeroBytes(db::KeptItem& item) {
    for (auto* text : {&item.facts.title, &item.facts.detail, &item.facts.url, &item.content, &item.addedAt})
        std::erase(*text, '\0');
    for (const db::KeptField& field : db::keptFields)
        if (const auto* text = std::get_if<db::KeptText>(&field.member))
            std::erase(item.**text, '\0');
    for (auto& tag : item.tags)
        std::erase(tag, '\0');
    std::erase(item.tags, "");
}

void keepFieldsWithin(db::KeptItem& item, const Limits& limits) {
    for (const db::KeptField& field : db::keptFields) {
        if (const auto* money = std::get_if<std::optional<db::Money> db::KeptItem::*>(&field.member))
            limits.money(field.name, item.**money);
        const auto* text = std::get_if<db::KeptText>(&field.member);
        if (text && field.form == db::KeptForm::Link)
            limits.address(field.name, item.**text);
        else if (text && field.form == db::KeptForm::Line)
            limits.line(field.name, item.**text);
    }
}

} // namespace

bool keepWithinLimits(db::KeptItem& item, std::size_t line, ReadingFaults& faults) {
    const Limits limits(line, faults);
    dropZeroBytes(item);
    limits.line("title", item.facts.title);
    limits.line("detail", item.facts.detail);
    limits.address("url", item.facts.url);
    limits.money("price", item.facts.price);
    limits.number("rating", item.facts.rating);
    limits.number("hours", item.facts.hours);
    keepFieldsWithin(item, limits);
    if (item.key.kind() != db::ItemKind::Offer)
        return true;
    const auto offer = db::offerFrom(item.content);
    if (!offer || db::isReasonableMoney(offer->pay.amount))
        return true;
    faults.add(line, Fault::TooMuch, Loss::Row, "pay", db::numberText(offer->pay.amount));
    return false;
}

} // namespace waymark::app
