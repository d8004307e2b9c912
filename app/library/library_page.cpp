// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/library_page.h"

#include "app/library/shown_contents.h"
#include "db/text/number.h"

#include <set>

namespace waymark::app {

namespace {

std::string numberText(double number) {
    return db::numberText(number, 10);
}

std::string priceText(const db::Money& price) {
    return price.amount == 0 ? "free" : numberText(price.amount) + ' ' + price.currency.code;
}

std::string statusText(const db::KeptItem& item) {
    switch (item.status) {
    case db::KeptStatus::None:
        break;
    case db::KeptStatus::Want:
        return "want";
    case db::KeptStatus::Doing:
        return item.startedOn.empty() ? "doing" : "doing since " + item.startedOn;
    case db::KeptStatus::Done:
        return item.finishedOn.empty() ? "done" : "done " + item.finishedOn;
    case db::KeptStatus::Dropped:
        return "dropped";
    }
    return {};
}

class Sections {
public:
    explicit Sections(const db::LibraryContents& contents)
        : m_contents(contents)
        , m_shown(contents) {}

    std::vector<PageSection> made() {
        add("", 0);
        PageSection rest{m_sections.empty() ? "" : "Not in a list", 0, {}, {}};
        for (const auto& item : m_contents.items)
            if (m_shown.items.contains(item.key.text()) && !m_filed.contains(item.key.text()))
                rest.items.push_back(&item);
        if (!rest.items.empty())
            m_sections.push_back(std::move(rest));
        return std::move(m_sections);
    }

private:
    void add(const std::string& parent, int depth) {
        for (const auto* list : m_shown.below[parent]) {
            PageSection section{list->title, depth, list->note, {}};
            for (const auto& key : m_shown.entries[list->name])
                if (const auto item = m_shown.items.find(key); item != m_shown.items.end()) {
                    section.items.push_back(item->second);
                    m_filed.insert(key);
                }
            m_sections.push_back(std::move(section));
            add(list->name, depth + 1);
        }
    }

    const db::LibraryContents& m_contents;
    ShownContents m_shown;
    std::set<std::string> m_filed;
    std::vector<PageSection> m_sections;
};

} // namespace

std::vector<PageSection> pageSections(const db::LibraryContents& contents) {
    return Sections(contents).made();
}

std::vector<std::string> shortFacts(const db::KeptItem& item, const ExportOptions& options) {
    std::vector<std::string> facts;
    const auto add = [&](std::string text) {
        if (!text.empty())
            facts.push_back(std::move(text));
    };
    add(item.facts.detail);
    if (item.facts.hours)
        add(numberText(*item.facts.hours) + " h");
    if (item.facts.price)
        add(priceText(*item.facts.price));
    if (!options.notes)
        return facts;
    add(statusText(item));
    if (item.rating > 0)
        add("my rating " + std::to_string(item.rating) + " of 5");
    if (item.ownPrice)
        add("my price " + priceText(*item.ownPrice));
    if (item.hoursLogged > 0)
        add(numberText(item.hoursLogged) + " h logged");
    for (const auto& field : db::keptFields)
        if (field.form == db::KeptForm::Line)
            if (const auto& line = item.**std::get_if<db::KeptText>(&field.member); !line.empty())
                add(std::string(field.heading) + ' ' + line);
    return facts;
}

std::vector<std::pair<std::string_view, std::string>> longTexts(const db::KeptItem& item) {
    std::vector<std::pair<std::string_view, std::string>> texts;
    for (const auto& field : db::keptFields)
        if (field.form == db::KeptForm::Markdown)
            if (const auto& text = item.**std::get_if<db::KeptText>(&field.member); !text.empty())
                texts.emplace_back(field.heading, text);
    return texts;
}

} // namespace waymark::app
