// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in a list of courses and books and helps nobody there: whose site is closed, manuals of a program's parts
// under a subject that they only name, titles of another language that the list calls English, and what keeps up a certificate
// that one holds. Pure, any thread.
#pragma once

#include "db/records/learning_need.h"

#include <string_view>

namespace waymark::app {

/// Its host is closed: the address leads nowhere.
bool isOfClosedSite(const db::LearningItem& item);

/// "Programming with gtkmm 4" names graphical user interfaces, and teaches to code them: no design of anything.
bool isCodeForDesign(const db::LearningItem& item, const db::LearningNeed& need);

/// "Supervision du raisonnement clinique" among the English ones, where no language is learnt.
bool isInAnotherLanguage(const db::LearningItem& item, const db::LearningNeed& need);

/// "Part 107 ... Recurrent": for who holds the certificate already.
bool isForHolders(std::string_view title);

/// 1; less where the `words` of a title by which it teaches a language are those of a framework ("Spring Boot" for Java),
/// which is learnt after the language.
double frameworkFit(std::string_view words, const db::LearningNeed& need);

} // namespace waymark::app
