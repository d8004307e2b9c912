// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/named_facts.h"

#include "app/career/facts_in_words.h"
#include "app/words/numbers.h"
#include "ui/words/entry_words.h"

#include <QCoreApplication>

#include <map>

namespace waymark::ui {

namespace {

using Named = std::map<std::string, std::string, std::less<>>;

template <class Value>
void put(Named& named, const char* name, const std::optional<Value>& value, const std::string& whole) {
    if (value)
        named[name] = entryPhrase(*value).toStdString() + whole;
}

/// " (for Registered nurses as a whole)" where the fact is a wider occupation's.
std::string ofWhole(const std::string& occupation) {
    return occupation.empty() ? std::string() : " (" + app::asAWhole(occupation) + ")";
}

std::string filled(const std::string& markdown, const Named& named) {
    const std::string unknown =
        QCoreApplication::translate("NamedFacts", "what the employer names").toStdString();
    std::string text;
    for (std::size_t at = 0; at < markdown.size();) {
        const std::size_t begin = std::min(markdown.find('{', at), markdown.size());
        const std::size_t end = markdown.find('}', begin);
        text.append(markdown, at, begin - at);
        if (end == std::string::npos) {
            text.append(markdown, begin);
            break;
        }
        const auto found = named.find(std::string_view(markdown).substr(begin + 1, end - begin - 1));
        text += found == named.end() ? unknown : found->second;
        at = end + 1;
    }
    return text;
}

} // namespace

void fillNamedFacts(db::CareerFacts& facts, const std::optional<db::OccupationEntry>& entry,
                    const std::optional<db::Salary>& nationalPay) {
    Named named;
    if (entry) {
        const std::string whole = ofWhole(entry->measuredFor);
        put(named, "entry_education", entry->education, whole);
        put(named, "entry_experience", entry->experience, whole);
        put(named, "entry_training", entry->training, whole);
    }
    if (nationalPay && nationalPay->figures.median && nationalPay->unit == db::PayUnit::Year)
        named["median_pay"] =
            QCoreApplication::translate("NamedFacts", "%1 %2 a year")
                .arg(QString::fromStdString(app::withThousands(*nationalPay->figures.median)),
                     QString::fromStdString(nationalPay->currency.code))
                .toStdString() +
            ofWhole(app::measuredOccupation(nationalPay->measuredAs));
    for (db::CareerSection& section : facts.sections)
        section.markdown = filled(section.markdown, named);
}

} // namespace waymark::ui
