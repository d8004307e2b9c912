// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/named_fact.h"

#include "app/career/facts_in_words.h"

#include <algorithm>

namespace waymark::app {

std::string withNamedFacts(std::string_view markdown, const std::vector<NamedFact>& facts,
                           std::string_view unknown) {
    std::string text;
    for (std::size_t at = 0; at < markdown.size();) {
        const std::size_t begin = std::min(markdown.find('{', at), markdown.size());
        const std::size_t end = markdown.find('}', begin);
        text.append(markdown.substr(at, begin - at));
        if (end == std::string_view::npos) {
            text.append(markdown.substr(begin));
            break;
        }
        const std::string_view name = markdown.substr(begin + 1, end - begin - 1);
        const auto fact = std::find_if(facts.begin(), facts.end(),
                                       [name](const NamedFact& known) { return known.name == name; });
        if (fact == facts.end()) {
            text.append(unknown);
        } else {
            text += '[' + fact->words + "](" + std::string(factScheme) + fact->name + ')';
            if (!fact->measuredFor.empty())
                text += " (" + asAWhole(fact->measuredFor) + ')';
        }
        at = end + 1;
    }
    return text;
}

std::string withFactMarks(std::string_view markdown,
                          const std::function<std::string(std::string_view name)>& mark) {
    const std::string target = "](" + std::string(factScheme);
    std::string text;
    std::size_t at = 0;
    for (std::size_t found = markdown.find(target); found != std::string_view::npos;
         found = markdown.find(target, at)) {
        const std::size_t open = markdown.rfind('[', found);
        const std::size_t close = markdown.find(')', found);
        if (open == std::string_view::npos || open < at || close == std::string_view::npos)
            break;
        const std::size_t name = found + target.size();
        text.append(markdown.substr(at, open - at));
        text.append(markdown.substr(open + 1, found - open - 1));
        text += mark(markdown.substr(name, close - name));
        at = close + 1;
    }
    text.append(markdown.substr(at));
    return text;
}

} // namespace waymark::app
