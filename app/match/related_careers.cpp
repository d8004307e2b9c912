// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/match/related_careers.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <string_view>
#include <unordered_map>

namespace waymark::app {

namespace {

constexpr double knowledgeWeight = 3;
constexpr double interestWeight = 1;
constexpr double nameWeight = 3;
constexpr std::size_t groupLength = 4;

using LetterCounts = std::map<std::string, int>;

/// Groups of four letters of one word with its beginning and end marked, "^nur", "nurs" ... "rse$".
void countGroups(LetterCounts& counts, std::string_view word) {
    static constexpr std::string_view joining[]{"and", "or",    "of",     "the", "all",
                                                "for", "other", "except", "in"};
    if (word.empty() || std::find(std::begin(joining), std::end(joining), word) != std::end(joining))
        return;
    const std::string marked = "^" + std::string(word) + "$";
    for (std::size_t start = 0; start + groupLength <= marked.size(); ++start)
        ++counts[marked.substr(start, groupLength)];
}

LetterCounts groupsOf(const std::vector<std::string>& titles) {
    LetterCounts counts;
    for (const std::string& title : titles) {
        std::string word;
        for (const char letter : title + " ") {
            const bool capital = letter >= 'A' && letter <= 'Z';
            const bool part = capital || (letter >= 'a' && letter <= 'z') || (letter & 0x80) != 0;
            if (part) {
                word += capital ? static_cast<char>(letter - 'A' + 'a') : letter;
                continue;
            }
            countGroups(counts, word);
            word.clear();
        }
    }
    return counts;
}

struct Group {
    std::uint32_t id = 0;
    int careers = 0;
};

std::unordered_map<std::string, Group> numbered(const std::vector<LetterCounts>& counts) {
    std::unordered_map<std::string, Group> groups;
    for (const auto& career : counts) {
        for (const auto& [letters, times] : career) {
            auto& group = groups.try_emplace(letters, Group{static_cast<std::uint32_t>(groups.size()), 0})
                              .first->second;
            ++group.careers;
        }
    }
    return groups;
}

std::vector<std::pair<std::uint32_t, double>>
weighted(const LetterCounts& counts, const std::unordered_map<std::string, Group>& groups, double careers) {
    std::vector<std::pair<std::uint32_t, double>> weights;
    double squares = 0;
    for (const auto& [letters, times] : counts) {
        const Group& group = groups.at(letters);
        const double weight = (1 + std::log(times)) * std::log(careers / group.careers);
        weights.emplace_back(group.id, weight);
        squares += weight * weight;
    }
    for (auto& [id, weight] : weights)
        weight /= squares > 0 ? std::sqrt(squares) : 1;
    std::sort(weights.begin(), weights.end());
    return weights;
}

double cosine(const std::vector<std::pair<std::uint32_t, double>>& left,
              const std::vector<std::pair<std::uint32_t, double>>& right) {
    double sum = 0;
    for (auto a = left.begin(), b = right.begin(); a != left.end() && b != right.end();) {
        if (a->first < b->first)
            ++a;
        else if (b->first < a->first)
            ++b;
        else
            sum += a++->second * b++->second;
    }
    return sum;
}

std::vector<double> centred(std::vector<double> values) {
    if (values.empty())
        return values;
    double mean = 0;
    for (const double value : values)
        mean += value / static_cast<double>(values.size());
    double squares = 0;
    for (double& value : values) {
        value -= mean;
        squares += value * value;
    }
    for (double& value : values)
        value /= squares > 0 ? std::sqrt(squares) : 1;
    return values;
}

} // namespace

RelatedCareers::RelatedCareers(const std::vector<CareerLikeness>& careers) {
    std::vector<LetterCounts> counts;
    counts.reserve(careers.size());
    for (const auto& career : careers)
        counts.push_back(groupsOf(career.titles));
    const auto groups = numbered(counts);
    m_careers.reserve(careers.size());
    for (std::size_t place = 0; place < careers.size(); ++place) {
        Prepared prepared;
        prepared.letters = weighted(counts[place], groups, static_cast<double>(careers.size()));
        prepared.knowledge = centred(careers[place].knowledge);
        if (careers[place].interests)
            prepared.interests = standardised(*careers[place].interests);
        m_careers.push_back(std::move(prepared));
    }
}

double RelatedCareers::likeness(std::size_t left, std::size_t right) const {
    const Prepared& one = m_careers.at(left);
    const Prepared& other = m_careers.at(right);
    double sum = nameWeight * std::sqrt(std::max(0.0, cosine(one.letters, other.letters)));
    if (one.knowledge.size() == other.knowledge.size())
        for (std::size_t area = 0; area < one.knowledge.size(); ++area)
            sum += knowledgeWeight * one.knowledge[area] * other.knowledge[area];
    if (one.interests && other.interests)
        for (std::size_t type = 0; type < interestTypes; ++type)
            sum += interestWeight * (*one.interests)[type] * (*other.interests)[type] / interestTypes;
    return sum / (knowledgeWeight + interestWeight + nameWeight);
}

std::vector<CloseCareer> RelatedCareers::closest(std::size_t career, std::size_t count) const {
    std::vector<CloseCareer> close;
    for (std::size_t other = 0; other < m_careers.size(); ++other)
        if (other != career)
            close.push_back({other, likeness(career, other)});
    const auto wanted = close.begin() + static_cast<std::ptrdiff_t>(std::min(count, close.size()));
    std::partial_sort(close.begin(), wanted, close.end(),
                      [](const CloseCareer& left, const CloseCareer& right) {
                          return left.likeness != right.likeness ? left.likeness > right.likeness
                                                                 : left.career < right.career;
                      });
    close.erase(wanted, close.end());
    return close;
}

} // namespace waymark::app
