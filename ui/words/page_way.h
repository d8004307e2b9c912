// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a career's page says of the way in, read from its section on education, which we wrote: whether work or another
// job comes first, how long the course takes, the level with which many enter, and the fields that it speaks of; what a plan
// counts by it says app/plan/route.h. The plan quotes the section whole, once and at its head: a sentence out of it says
// half, and stands where it does not belong. Figures stand in the text as "{entry_education}". Qt Core only, any thread.
#pragma once

#include "app/plan/route.h"

#include <QString>

#include <set>
#include <string>

namespace waymark::ui {

struct PageOnWay {
    app::PageWords words;
    QString whole;    ///< all its sentences, with the figures of the entry filled in
    bool law = false; ///< one names an age, a law of the United States or a federal card
    bool noneForSome = false; ///< some of the work asks for no paper: books, paintings
    bool lessForSome = false; ///< some posts take less schooling than the usual one
    bool certificate = false; ///< those who hire ask for one, though no door of the career is
    bool courseBefore = false; ///< a course is common before the work
    bool results = false;     ///< what one has won opens the door: no paper and no résumé
    QString workBefore;       ///< which work leads here, in its few words
    QString beginning;        ///< with which other work many begin, likewise
    bool audition = false; ///< who asks for a place plays or sings
    bool workDecides = false;  ///< what one has made counts for more than the degree that is usual
    bool paidLearning = false; ///< a union teaches the trade in a paid program
    bool tradeLicence = false; ///< some of the work asks for the license of the trade that is led
    bool craftSchools = false; ///< a few schools teach it, though none is asked for
    bool driving = false;      ///< a driver's license is looked for
    bool ownShop = false;      ///< many do it for themselves, and nobody asks for a paper
    bool fromInside = false;   ///< the post is given to those who work there already
    bool firstAid = false;    ///< a first aid or CPR card is looked for
    bool background = false;  ///< a clean past is to be shown
    bool degreeInstead = false; ///< a degree stands for the work that others come from
    bool typing = false;      ///< typing is tested
    bool listens = false;     ///< who hires hears one play or sing
    bool sellsOwn = false;    ///< buyers or clients ask, and no employer
    bool degreeLater = false; ///< one comes from other work and then adds the degree
    bool samples = false;  ///< what one made counts: a portfolio, a reel, samples
    std::set<std::string> stems; ///< of all its words, and of the career's name
    bool anyEngineering = false; ///< "a degree in engineering": of every kind

    void takeWords(const std::string& text);

    /// A field of study shares a telling word with it: "Industrial Engineering" with "industrial engineering or logistics".
    bool speaksOf(const std::string& field) const;
};

PageOnWay wayOnPage(const std::string& education, const std::optional<db::OccupationEntry>& entry);

} // namespace waymark::ui
