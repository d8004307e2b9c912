// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The sections that join written words with what the facts give: summary, preparation, the day to day,
// challenges, personality. A section without either is left out (nothing is returned). GUI thread.
#pragma once

#include "ui/desktop/pages/careers/sections/prose_section.h"

namespace waymark::ui {

/// The written summary, or one made from the figures, which then says so. Never nothing.
QWidget* summaryWords(const SectionContext& context, QWidget* parent);
/// Whether more is written than the short summary over the page says.
bool summaryGoesOn(const SectionContext& context);
/// Education, first steps, what those asked named as required, fields of study.
PageSection* prepareSection(const SectionContext& context, QWidget* parent);
/// Learning online, projects, what courses teach: stands with what is to be learnt.
PageSection* ownLearningSection(const SectionContext& context, QWidget* parent);
PageSection* dayToDaySection(const SectionContext& context, QWidget* parent);
PageSection* challengesSection(const SectionContext& context, QWidget* parent);
PageSection* personalitySection(const SectionContext& context, QWidget* parent);

} // namespace waymark::ui
