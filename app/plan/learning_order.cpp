// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plan/learning_order.h"

#include "app/path/same_title.h"
#include "app/path/suitability.h"
#include "db/text/pieces.h"

#include <algorithm>
#include <string>
#include <string_view>

namespace waymark::app {

namespace {

using Words = std::vector<std::string_view>;

/// What is about one of `first` comes before what is about one of `then`.
struct Foundation {
    Words first, then;
};

const std::vector<Foundation>& foundations() {
    static const std::vector<Foundation> rules{
        {{"python", "programming", "java ", "javascript", "c++", "computer science"},
         {"algorithm", "data structure", "machine learning", "deep learning", "bioinformatic", "data science", "neural",
          "artificial intelligence", "computer vision", "natural language", "system design", "software architecture",
          "software engineering", "operating system", "web framework", "game engine", "data engineering", "big data"}},
        {{"python"}, {"simulation", "optimization", "robot", "data analysis", "signal processing"}},
        {{"linux", "unix"}, {"robot operating", "kubernetes", "docker", "devops", "network security", "penetration", "cloud"}},
        {{"microsoft excel", "spreadsheet"}, {"financial model", "data analysis", "business analytics", "valuation"}},
        {{"database", "sql"}, {"data engineering", "big data", "data warehous", "business intelligence"}},
        {{"statistic", "probability"},
         {"machine learning", "deep learning", "data science", "econometric", "epidemiolog", "bioinformatic", "actuar",
          "quality control", "experimental design", "regression", "multivariate", "spss", "quantitative"}},
        {{"algebra", "precalculus", "calculus", "mathematics"},
         {"differential equation", "mechanics", "physics", "probability", "control system", "signal", "thermodynamic",
          "strength of material", "structural", "fluid", "econometric", "machine learning", "finance", "optimization", "formwork"}},
        {{"physics", "statics", "mechanics"},
         {"strength of material", "fluid mechanic", "structural", "thermodynamic", "vibration", "machine design", "ship",
          "aerodynamic", "biomechanic"}},
        {{"chemistry"}, {"biochem", "pharmacolog", "toxicolog", "chemical engineering", "polymer", "food science"}},
        {{"biology", "anatomy", "physiology"},
         {"biochem", "histolog", "genetic", "microbiolog", "immunolog", "patholog", "pathophysiolog", "pharmacolog",
          "neurolog", "neuroscience", "surgery", "epidemiolog", "bioinformatic", "biotechnolog", "imaging", "ecolog",
          "kinesiolog", "exercise", "clinical", "systems biology", "proteomic", "developmental biolog"}},
        {{"genetic"}, {"developmental biolog"}},
        {{"microbiolog"}, {"histolog", "patholog", "immunolog", "epidemiolog"}},
        {{"circuit", "electricity", "electronics"}, {"power system", "motor control", "control system", "robot", "plc", "automation"}},
        {{"accounting", "bookkeeping"}, {"audit", "tax", "corporate finance", "financial analysis", "valuation", "credit analysis"}},
        {{"psycholog"}, {"abnormal", "counseling", "therapy", "psychopatholog", "neuropsycholog"}},
        {{"drawing", "color theory", "design principle"}, {"animation", "illustration", "branding", "fashion"}},
        {{"for beginners", "introduction to programming", "introduction to python", "introduction to c++", "learn to program"},
         {"object oriented", "object-oriented", "design pattern", "computational", "real time", "real-time", "embedded", "node.js", "angular",
          "react", "software", "algorithm", "system identification"}},
        {{"programming", "python", "c++", "javascript"}, {"real time", "real-time", "computational", "embedded", "robot"}},
        {{"html", "css", "web design"}, {"javascript", "node.js", "angular", "react", "vue", "web framework"}},
        {{"javascript", "web programming"}, {"node.js", "nodejs", "angular", "react", "vue", "svelte", "typescript", "graphql"}},
        {{"learn programming", "python", "java", "c++", "c#", "object oriented", "html", "css"},
         {"version control", "with git", "git for", "graphql", "docker", "kubernetes", "svelte", "framework", "rest api", "restful"}},
        {{"version control", "with git", "git for"}, {"graphql", "docker", "kubernetes", "svelte", "react", "angular", "vue", "framework", "rest api", "restful", "distributed system"}},
        {{"relational database", "introduction to sql", "databases and sql"}, {"graphql", "nosql"}},
        {{"python", "data analysis", "sql"}, {"machine learning", "deep learning", "generative ai", "big data"}},
        {{"strength of material", "mechanics of material", "solid mechanics"},
         {"fracture", "fatigue", "vibration", "finite element", "composite", "machine design", "structural", "foundation engineering"}},
        {{"soil mechanics", "geotechnical"}, {"foundation engineering"}},
        {{"materials science", "engineering materials"}, {"solid state", "fracture", "fatigue", "composite", "polymer", "corrosion", "semiconductor"}},
        {{"thermodynamic"}, {"propulsion", "heat transfer", "refrigerat", "combustion", "turbine", "statistical physics", "statistical mechanic"}},
        {{"aerodynamic"}, {"aircraft design", "airplane performance", "aircraft performance", "flight mechanic", "flight dynamic", "jet"}},
        {{"signals and systems"}, {"system identification", "signal processing", "control", "communication system"}},
        {{"automation", "control system", "control engineering", "controls"}, {"system identification", "robot", "autonomous"}},
        {{"electric power", "power system"}, {"power electronic", "industrial drive", "electric drive"}},
        {{"power electronic"}, {"drives"}},
        {{"quantum mechanic", "quantum physics"}, {"quantum field", "condensed matter", "solid state", "particle physics"}},
        {{"introduction to chemistry", "general chemistry", "chemistry 2e", "atoms first"},
         {"organic chem", "inorganic", "analytical chem", "physical chem", "biochem", "chemical engineering", "chemical analysis", "spectroscop"}},
        {{"heat transfer", "fluid", "mass transfer", "thermodynamic"},
         {"reaction engineering", "process control", "process integration", "process design", "unit operation", "separation process"}},
        {{"programming", "python", "algorithm", "operating system"}, {"distributed system", "parallel"}},
        {{"git for", "version control", "object oriented", "object-oriented", "python", "java", "programming for", "development fundamentals", "sql"},
         {"django", "flask", "laravel", "spring boot", "restful", "rest api", "microservice", "secure coding", "drupal"}},
        {{"handbook of aeronautical", "airplane flying"}, {"aerodynamic", "airplane performance", "propulsion", "avionics"}},
        {{"nursing assistant", "nurse aide", "patient care"}, {"mental health nursing", "mental-health nursing", "psychiatr", "abnormal psycholog"}},
        {{"dc circuit", "ac circuit", "electric circuit", "basic electricity"}, {"introduction to electronics", "analog electronic", "digital electronic", "semiconductor"}},
        {{"html", "css"}, {"sql", "web hosting", "web server", "content management", "drupal", "wordpress"}},
        {{"r programming", "programming in r", "programming with r", "introduction to r "},
         {"regression", "multivariate", "spss", "data visuali", "machine learning", "data science", "statistical learning"}},
        {{"workplace software", "microsoft office", "office applications", "computer literacy", "computer basics", "computer skills"},
         {"google sheets", "excel", "spreadsheet", "powerpoint", "word processing", "presentation software", "google docs"}},
        {{"learn programming", "learn to program", "programming fundamentals"}, {"java", "python", "c#", "c++", "object oriented", "object-oriented"}},
        {{"version control", "with git", "git for"}, {"software testing", "kanban", "scrum", "agile", "software engineering", "software architecture"}},
        {{"linguistics"}, {"translation", "interpret"}},
        {{"auditing basics", "introduction to audit", "principles of accounting", "understanding taxes"}, {"forensic accounting", "fraud examination"}},
        {{"illustrator", "photoshop", "indesign"}, {"logo", "motion graphic"}},
        {{"ics 100"}, {"fundamentals of emergency management", "ics 200"}},
        {{"learn web development", "web development for beginners"}, {"essential css", "learning css", "essential javascript", "learning javascript"}},
        {{"photoshop", "digital photography", "camera"}, {"photo manipulation", "retouch"}},
        {{"networking", "computer network"}, {"network security", "cybersecurity", "penetration", "cloud"}},
        {{"python", "c programming", "programming in c", "assembly lang", "assembly programming", "shell script"}, {"reverse engineering", "secure coding", "malware"}},
        {{"dc circuit", "basic hvac", "basic electricity", "electrical basics"}, {"ac circuit"}},
        {{"calculus", "probability", "python", "r programming", "matlab", "octave"}, {"numerical comput", "numerical method", "convex optim", "modeling and simulation"}},
        {{"calculus"}, {"modern algebra", "abstract algebra"}},
    };
    return rules;
}

bool speaksOf(const std::string& text, const Words& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.find(word) != std::string::npos; });
}

/// What a step is about: its title and the needs it covers, and how its title treats them.
struct About {
    std::string title, all;
    TitleTone tone;
    TitlePart part;
    bool advanced = false;
};

About aboutOf(const db::PlanStep& step, const std::vector<db::PlanNeed>& needs) {
    About about;
    about.title = db::lowered(step.title);
    about.part = titlePart(step.title);
    about.all = about.title;
    std::string names;
    for (const auto& need : needs)
        if (!step.covers.empty() && step.covers.front() == need.key)
            names = db::lowered(need.name);
    about.all += '\n' + names;
    about.tone = toneOf(step.title, names);
    return about;
}

/// What an office works with every day: it is of use from the first week on. What is built with it is another subject.
bool isOfficeTool(const About& about) {
    static const Words tools{"google sheets", "microsoft excel", "excel ", "spreadsheet", "word processing", "workplace software", "microsoft office", "google docs",
                             "computer literacy", "computer basics"};
    static const Words built{"model", "vba", "macro", "analy", "statistic", "dashboard", "financ", "account", "program"};
    const std::string title = about.title + ' ';
    return speaksOf(title, tools) && !speaksOf(title, built) && !about.tone.advanced && !about.advanced;
}

bool shareANeed(const db::PlanStep& one, const db::PlanStep& other) {
    return std::any_of(one.covers.begin(), one.covers.end(), [&](const auto& need) {
        return std::find(other.covers.begin(), other.covers.end(), need) != other.covers.end();
    });
}

bool isFoundationOf(const About& one, const About& other) {
    return std::any_of(foundations().begin(), foundations().end(), [&](const auto& rule) {
        return speaksOf(one.all, rule.first) && !speaksOf(one.all, rule.then) && speaksOf(other.all, rule.then);
    });
}

class Ordering {
public:
    Ordering(const std::vector<db::PlanStep>& steps, const std::vector<db::PlanNeed>& needs, const std::set<std::string>& advanced, bool officeFirst)
        : m_steps(steps)
        , m_officeFirst(officeFirst) {
        for (const auto& step : steps) {
            m_about.push_back(aboutOf(step, needs));
            m_about.back().advanced = advanced.contains(step.key);
        }
    }

    bool comesBefore(std::size_t one, std::size_t other) const {
        if (isBefore(one, other))
            return !isBefore(other, one);
        return false;
    }

private:
    bool isBefore(std::size_t one, std::size_t other) const {
        const auto& left = m_about[one];
        const auto& right = m_about[other];
        if (left.part.part > 0 && right.part.part > left.part.part && left.part.series == right.part.series)
            return true;
        if (shareANeed(m_steps[one], m_steps[other]) &&
            ((left.tone.introductory && !right.tone.introductory) || (right.tone.advanced && !left.tone.advanced)))
            return true;
        return (right.advanced && !left.advanced) || isFoundationOf(left, right) || (m_officeFirst && isOfficeTool(left) && !isOfficeTool(right));
    }

    const std::vector<db::PlanStep>& m_steps;
    std::vector<About> m_about;
    bool m_officeFirst;
};

} // namespace

bool standsOn(const db::PlanStep& step, const std::vector<db::PlanNeed>& needs, const std::string& foundation) {
    About under;
    under.all = db::lowered(foundation);
    return isFoundationOf(under, aboutOf(step, needs));
}

std::vector<db::PlanStep> foundationsFirst(std::vector<db::PlanStep> steps, const std::vector<db::PlanNeed>& needs,
                                           const std::set<std::string>& advanced, bool officeFirst) {
    const Ordering ordering(steps, needs, advanced, officeFirst);
    std::vector<std::size_t> open(steps.size()), order;
    for (std::size_t i = 0; i < open.size(); ++i)
        open[i] = i;
    while (!open.empty()) {
        auto next = std::find_if(open.begin(), open.end(), [&](std::size_t one) {
            return std::none_of(open.begin(), open.end(), [&](std::size_t other) { return ordering.comesBefore(other, one); });
        });
        if (next == open.end())
            next = open.begin(); // a circle: somebody has to be first
        order.push_back(*next);
        open.erase(next);
    }
    std::vector<db::PlanStep> ordered;
    for (const std::size_t i : order)
        ordered.push_back(std::move(steps[i]));
    return ordered;
}

} // namespace waymark::app
