// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a door is met by schooling of any kind or only by the trade's own: a bachelor's degree in history opens no
// cosmetology exam and no nurse's one. It is the trade's own where the schooling of the class is a certificate or an
// associate's degree with programmes or a licence of its own, where a clinical degree or one that most records of the
// licence ask for ends in an exam, and where a school among the career's doors leads to a licence or is a professional
// one. Schooling that the doors themselves give (a training or a course before the exam, an academy after hiring, the
// student teaching that other degrees lead to) is no such program. Rules of ours, from reading plans. Pure.
#pragma once

#include "app/career/ways_in.h"
#include "app/plan/licensing.h"

namespace waymark::app {

/// Of the schooling of the class (WaysIn::level()).
bool isOwnSchooling(const WaysIn& ways, const Licensing& licensing);
/// What is asked of whom another degree does not spare it: two years once more for no paper are none; a certificate is enough
/// to ask for where neither a license nor work with patients waits behind an associate's degree.
db::EntryEducation askedBeside(const WaysIn& ways, const Licensing& licensing, db::EntryEducation asked, const std::optional<db::EntryEducation>& has);
/// Of a door of the kind School among the career's doors.
bool isOwnSchooling(const WaysIn& ways, const db::CareerDoor& school);

/// The certificate of the class is this door's training (an aide's class, a flight school), not a second one.
bool isTheCertificate(const WaysIn& ways, const db::CareerDoor& training);

/// The statistics are of a mixed group ("..., all other"), whose certificates are of other trades.
bool isOfMixedGroup(const WaysIn& ways);

} // namespace waymark::app
