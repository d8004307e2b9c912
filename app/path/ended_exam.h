// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Courses and books for an exam that is no longer given, told by the code or the year in their title. The codes and the day on
// which the publisher of the exam ended it stand in ended_exam.cpp; a code that is not there is taken for one that is given.
// Pure, any thread.
#pragma once

#include <string_view>

namespace waymark::app {

/// "CompTIA N10-008 Network+ Training Course", "CFA Level 1 2014".
bool isForEndedExam(std::string_view title);

} // namespace waymark::app
