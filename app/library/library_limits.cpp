// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_limits.h"

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

    void line(const char* name, std::string& text) const {
        if (text.size() <= db::longestLine)
            return;
        m_faults.add(m_line, Fault::TooLong, Loss::Nothing, name, text);
        text = cutAt(std::move(text), db::longestLine);
    }
    void address(const char* name, std::string& text) const {
        if (text.size() <= db::longestLine)
            return;
        m_faults.add(m_line, Fault::LongLink, Loss::Field, name, text);
        text.clear();
    }
    void number(const char* name, std::optional<double>& number) const {
        if (!number || db::isReasonableMoney(*number))
            return;
        m_faults.add(m_line, Fault::TooMuch, Loss::Field, name, db::numberText(*number));
        number.reset();
    }
    void money(const char* name, std::optional<db::Money>& money) const {
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
    for (auto* text : {&item.facts.title, &item.facts.detail, &item.facts.url, &item.content, &item.addedAt, &item.note,
                       &item.pros, &item.cons, &item.ownUrl})
        std::erase(*text, '\0');
    for (auto& tag : item.tags)
        std::erase(tag, '\0');
    std::erase(item.tags, "");
}

} // namespace

std::string cutAt(std::string text, std::size_t bytes) {
    if (text.size() <= bytes)
        return text;
    while (bytes > 0 && (static_cast<unsigned char>(text[bytes]) & 0xc0U) == 0x80U)
        --bytes;
    text.resize(bytes);
    return text;
}

bool keepWithinLimits(db::KeptItem& item, std::size_t line, ReadingFaults& faults) {
    const Limits limits(line, faults);
    dropZeroBytes(item);
    limits.line("title", item.facts.title);
    limits.line("detail", item.facts.detail);
    limits.address("url", item.facts.url);
    limits.address("my_url", item.ownUrl);
    limits.money("price", item.facts.price);
    limits.money("my_price", item.ownPrice);
    limits.number("rating", item.facts.rating);
    limits.number("hours", item.facts.hours);
    if (item.key.kind() != db::ItemKind::Offer)
        return true;
    const auto offer = db::offerFrom(item.content);
    if (!offer || db::isReasonableMoney(offer->pay.amount))
        return true;
    faults.add(line, Fault::TooMuch, Loss::Row, "pay", db::numberText(offer->pay.amount));
    return false;
}

} // namespace waymark::app
