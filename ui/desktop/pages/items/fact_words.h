// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Facts of courses and books in words: levels, dates, topics as links. What is not known is an empty text.
// GUI thread (topics are read from the catalog).
#pragma once

#include "db/catalog/catalog.h"
#include "ui/desktop/pages/items/item_detail.h"

#include <QString>

#include <vector>

namespace waymark::ui {

/// "Introductory" for the catalog's "introductory"; a level it does not name is shown as it is.
QString levelText(const std::string& level);
/// "free", "49 USD"; empty when the source states neither.
QString priceText(const std::optional<bool>& free, const std::optional<db::Money>& price);
QString skillKindName(db::SkillKind kind);
/// "tool of 12 careers", "needed by 1 career".
QString skillUseText(const db::SkillRow& row);
/// "3 August 2026" for an ISO date, in the learner's own form; text that is no date is shown as it is.
QString dateText(const std::string& isoDate);
/// Topics by name, each with its key as id; those that the catalog lost are left out.
std::vector<ItemLink> topicLinks(const db::Catalog& catalog, const std::vector<db::TopicKey>& topics);

} // namespace waymark::ui
