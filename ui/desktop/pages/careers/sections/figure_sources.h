// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The source cards of a career's quick facts: what the figure is, where it was published and how it was
// worked out. Values only, GUI thread (translated words).
#pragma once

#include "app/career/facts_in_words.h"
#include "ui/desktop/pages/careers/sections/section_context.h"
#include "ui/desktop/widgets/source_card.h"

namespace waymark::ui {

SourceFacts quickFactSource(const SectionContext& context, const app::QuickFact& fact);

/// A fact that stands in written words by name; a card that only says so where the page does not hold it.
SourceFacts namedFactSource(const SectionContext& context, const QString& name);

/// A figure of the national pay row, "Pay at the 90th percentile".
SourceFacts nationalPaySource(const SectionContext& context, const QString& name, const QString& value);

} // namespace waymark::ui
