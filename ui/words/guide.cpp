// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/guide.h"

#include "ui/words/tr.h"

namespace waymark::ui {

QString guideTitle() {
    return tr("A short guide to Waymark");
}

std::vector<GuidePart> guideParts() {
    return {
        {tr("What it is for"),
         {tr("Waymark shows what careers are like, what they ask for, what they pay and how people get into them, and which "
             "courses and books lead there. It works without a network: nothing that you look at, answer or write leaves this "
             "computer."),
          tr("It does not decide for you. A figure is only as good as its source, and each says where it comes from; what is "
             "not known is said to be not known.")}},
        {tr("If you do not know yet what you want"),
         {tr("My match asks what you like to do, what matters to you and what you can do. Skip what you like and stop when you "
             "like: what you have answered counts. Beside each career stand the answers of yours that raised and lowered it."),
          tr("It is for exploring. It measures no ability, and a career that stands low is not closed to you. Explore has the "
             "fields of work and questions that people have.")}},
        {tr("If you have something in mind"),
         {tr("Type it into the search box (Ctrl+K): a career, a skill, a course, a book or a place. Typing errors are forgiven, "
             "and other names of a job count. Compare puts up to four careers side by side, Pay up to six."),
          tr("Say in Edit, Preferences where you live. Ways in then begins with your state: licenses, schools near you and "
             "apprenticeships, as far as records know them.")}},
        {tr("How to read a figure"),
         {tr("The median is the middle: one half earns less, the other half more. Between p10 and p90 earn eight in ten."),
          tr("The letter is the grade. A: official. B: official, of a wider area or older. C: estimated by a stated method. D: "
             "an estimate without date or method. Choose a figure to read where it comes from."),
          tr("Pay shows amounts as they are paid, in one currency, or by what they buy at the prices of the country or of the "
             "city. Amounts shown in different ways cannot be compared.")}},
        {tr("From a career to a plan"),
         {tr("Learn names what a career needs, in the order to learn it, and the courses and books that teach it; a number says "
             "how surely. Make a plan lays them into the weeks you have, and into the years of schooling before them."),
          tr("If you fall behind, the plan offers ways on and shows each before you choose. Days that are a guess say so. A plan "
             "can be printed, saved as a calendar file and handed on.")}},
        {tr("What you keep"),
         {tr("The star (Ctrl+D) keeps a career, a skill, a course, a book or a chart in My library. There it gets a status, "
             "lists, tags, hours and notes. All of it is one file on your disk; a copy is made every day you use it, and File, "
             "Backups puts one back."),
          tr("Whatever you change can be undone (Ctrl+Z). Lists of other programs are read and written, from bookmarks of a "
             "browser to BibTeX.")}},
        {tr("With the keyboard"),
         {tr("Ctrl+Shift+P finds every action by its name. F6 goes from pane to pane, the arrow keys move within one, Return "
             "opens, Shift+F10 opens the menu of a row. Ctrl+plus and Ctrl+minus change the size of the text; Ctrl+? lists all "
             "keys.")}},
        {tr("Before you rely on it"),
         {tr("Figures age, rules change and records have gaps. Before you pay for schooling, apply for a license or give up a "
             "job, ask the school, the agency or an employer. Help, Sources and Licenses says of which date the facts are.")}},
    };
}

} // namespace waymark::ui
