// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/desktop/pages/careers/sections/written_sections.h"

#include "app/career/facts_in_words.h"
#include "app/career/fields_of_study.h"
#include "app/career/work_styles.h"
#include "ui/desktop/pages/careers/sections/measure_bars.h"
#include "ui/desktop/widgets/markdown_view.h"
#include "ui/desktop/widgets/text_label.h"
#include "ui/words/app_words.h"
#include "ui/words/career_summary.h"
#include "ui/words/occupation_name.h"
#include "ui/words/text.h"
#include "ui/words/tr.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>

namespace waymark::ui {

namespace {

/// "How to prepare: education" stands under "How to prepare" as "Education".
QString partTitle(db::SectionKind kind) {
    const QString title = appWords(app::sectionTitle(kind));
    const auto colon = title.indexOf(QStringLiteral(": "));
    if (colon < 0)
        return title;
    const QString part = title.mid(colon + 2);
    return part.left(1).toUpper() + part.mid(1);
}

/// The words of a kind under a smaller heading of their own.
void addPart(PageSection* section, const SectionContext& context, db::SectionKind kind) {
    const QString words = context.words(kind);
    if (words.isEmpty())
        return;
    section->addPart(partTitle(kind));
    section->addWords(words, context);
}

/// A line for each family of fields; their names are the classification's and stay as they are.
void addFields(PageSection* section, const SectionContext& context,
               const std::vector<app::FieldLine>& fields) {
    if (fields.empty())
        return;
    section->addPart(tr("Fields of study"));
    section->addRemark(tr("Programs that the national classification counts as related"));
    QString words;
    for (const auto& line : fields)
        words += QStringLiteral("- **") % fromUtf8(line.family) % QStringLiteral("**: ") % fromUtf8(line.programmes) %
                 QLatin1Char('\n');
    section->addWords(words, context);
}

bool anyWritten(const SectionContext& context, std::initializer_list<db::SectionKind> kinds) {
    return std::any_of(kinds.begin(), kinds.end(),
                       [&context](db::SectionKind kind) { return !context.words(kind).isEmpty(); });
}

/// Where figures stand under written words, the page says where the words end.
void beginFigures(PageSection* section, bool afterWords, const QString& what) {
    if (afterWords)
        section->beginFigures(what);
    else
        section->addRemark(what.left(1).toUpper() + what.mid(1));
}

/// Two kinds in one section: the first under the section's heading, the second under its own.
PageSection* pair(const SectionContext& context, const QString& title, db::SectionKind first,
                  db::SectionKind second, QWidget* parent) {
    if (!anyWritten(context, {first, second}))
        return nullptr;
    auto* section = new PageSection(title, parent);
    const QString words = context.words(first);
    if (!words.isEmpty())
        section->addWords(words, context);
    addPart(section, context, second);
    return section;
}

} // namespace

QWidget* summaryWords(const SectionContext& context, QWidget* parent) {
    auto* box = new QWidget(parent);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto& facts = context.page.facts;
    // The short one; the long one then has a section of its own.
    QString words = fromUtf8(facts.career.summary);
    if (words.isEmpty())
        words = context.words(db::SectionKind::Summary);
    const bool written = !words.isEmpty();
    if (!written)
        words = summaryInWords(app::summaryOf(facts));
    auto* view = new MarkdownView(context.services.dialogs, box);
    view->setWords(words);
    column->addWidget(view);
    if (QLocale().language() != QLocale::English) {
        auto* remark = new TextLabel(tr("What is written about careers is in English."), TypeSize::Small, Role::Text3, box);
        remark->setObjectName(QStringLiteral("englishRemark"));
        remark->setWordWrap(true);
        column->addWidget(remark);
    }
    if (!written) {
        auto* remark = new TextLabel(tr("Made from the figures; nobody has written about this career yet."),
                                     TypeSize::Small, Role::Text3, box);
        remark->setObjectName(QStringLiteral("unwrittenRemark"));
        remark->setWordWrap(true);
        column->addWidget(remark);
    }
    return box;
}

PageSection* prepareSection(const SectionContext& context, QWidget* parent) {
    const auto shares = educationMeasures(context.page.facts);
    const bool written = anyWritten(context, {db::SectionKind::Education, db::SectionKind::FirstSteps});
    const auto fields = app::fieldLines(context.page.fields);
    if (shares.empty() && fields.empty() && !written)
        return nullptr;
    auto* section = new PageSection(tr("How to prepare"), parent);
    addPart(section, context, db::SectionKind::Education);
    addPart(section, context, db::SectionKind::FirstSteps);
    if (!shares.empty()) {
        beginFigures(section, written, tr("education named as required, share of those asked"));
        section->add(new MeasureBars(tr("Education"), shares, section), 4);
        const db::CareerFacts& facts = context.page.facts;
        if (facts.factsAreParents && facts.parent)
            section->addRemark(tr("Its survey was answered %1.", "for Registered nurses as a whole").arg(ofTheWhole(facts.parent->title)));
        for (const db::AskedAnswers& answers : context.page.ways.answers)
            if (answers.about == db::AskedAbout::Schooling)
                section->addRemark(tr("Entered by O*NET in %1: asked then or before.").arg(QString::number(answers.year)));
        if (!context.page.educationCaution.empty())
            section->addRemark(fromUtf8(context.page.educationCaution));
    }
    addFields(section, context, fields);
    return section;
}

PageSection* ownLearningSection(const SectionContext& context, QWidget* parent) {
    const auto kinds = {db::SectionKind::OnlineLearning, db::SectionKind::Projects, db::SectionKind::CourseTopics};
    if (!anyWritten(context, kinds))
        return nullptr;
    auto* section = new PageSection(tr("Learning on your own"), parent);
    for (const auto kind : kinds)
        addPart(section, context, kind);
    return section;
}

PageSection* dayToDaySection(const SectionContext& context, QWidget* parent) {
    return pair(context, tr("The day to day"), db::SectionKind::DayToDay, db::SectionKind::TypicalProjects,
                parent);
}

bool summaryGoesOn(const SectionContext& context) {
    const QString brief = fromUtf8(context.page.facts.career.summary);
    return !brief.isEmpty() && context.words(db::SectionKind::Summary).simplified() != brief.simplified() &&
           !context.words(db::SectionKind::Summary).isEmpty();
}

PageSection* challengesSection(const SectionContext& context, QWidget* parent) {
    return pair(context, tr("Challenges"), db::SectionKind::Challenges, db::SectionKind::PersonalGrowth,
                parent);
}

PageSection* personalitySection(const SectionContext& context, QWidget* parent) {
    const auto& interests = context.page.facts.interests;
    const QString words = context.words(db::SectionKind::Personality);
    const auto& styles = context.page.facts.workStyles;
    if (!interests && words.isEmpty() && styles.empty())
        return nullptr;
    auto* section = new PageSection(tr("Personality and interests"), parent);
    if (!words.isEmpty())
        section->addWords(words, context);
    if (interests) {
        beginFigures(section, !words.isEmpty(), tr("Holland's six types, rated 1 to 7 for this career"));
        section->add(new MeasureBars(tr("Interests"), interestMeasures(*interests), section), 4);
    }
    if (!styles.empty()) {
        section->addPart(tr("Work styles"));
        section->addRemark(fromUtf8(app::workStyleScale(styles)));
        section->add(new MeasureBars(tr("Work styles"), workStyleMeasures(styles), section), 4);
    }
    return section;
}

} // namespace waymark::ui
