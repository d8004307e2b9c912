// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The words of My match's 60 questions, of the six interest types and of the answers. The table of questions in
// interest_items.cpp is meant to be read as a page. Pure but for the locale; any thread.
#pragma once

#include <QString>

#include <cstddef>

namespace waymark::ui {

/// Question 0 to 59, in the order of app/match/answers.h: "Build a wooden table from planks".
QString interestQuestion(std::size_t question);

/// Our name of a type, "Hands-on"; 0 to 5 in Holland's order.
QString interestTypeName(std::size_t type);
/// Holland's, "Realistic".
QString hollandName(std::size_t type);
/// What people of this type like, in one sentence.
QString interestTypeSentence(std::size_t type);
/// A small thing to try this week to find out more about a type.
QString interestTry(std::size_t type);

/// 0 "Not at all" to 4 "Very much".
QString answerWord(int answer);

/// "For exploration only: not a measure of ability, not for selection. For people of 14 and older."
QString explorationOnly();

} // namespace waymark::ui
