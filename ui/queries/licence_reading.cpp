// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/queries/licence_reading.h"

#include "app/career/licence_fit.h"
#include "app/career/licence_need.h"
#include "app/career/licence_titles.h"
#include "db/catalog/ways_in.h"
#include "db/records/sort_by_rank.h"
#include "db/text/pieces.h"
#include "ui/queries/taking.h"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>
#include <utility>

namespace waymark::ui {

namespace {

db::PlaceKey district() {
    return db::PlaceKey::trusted("state:DC");
}

bool isFederal(const db::Licence& licence) {
    return licence.state.text() == "country:US";
}

/// A job name that another career has as well tells nothing: freight forwarders and many others are called truck drivers.
/// Where its own doors hold a license it does: those who manage funeral homes are called funeral directors, too.
bool isOnlyIts(CareersBeside& beside, const app::CareersLicences& careers, const std::string& licence, bool licensed) {
    const app::NameFound found = careers.isFoundByName(licence);
    if (licensed && careers.isItsShortName(licence))
        return true;
    if (found != app::NameFound::JobName || licensed)
        return found != app::NameFound::No;
    return !beside.haveJobName(careers.jobNameOf(licence));
}

/// Those under the codes of neighbors that are for its work or a part of it, and have no other career's title: all of a state's
/// social workers, for those at schools.
void addNeighbours(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers, const db::PlaceKey& state,
                   CareersBeside& beside, app::WaysIn& ways, std::optional<db::Error>& error) {
    std::vector<db::Licence> near;
    take(db::neighbourLicences(catalog, career, state), near, error);
    // Filed under both codes, it is told with those of its own.
    const auto isToldAlready = [&ways](const db::Licence& licence) {
        const auto holds = [&licence](const auto& told) { return std::find(told.begin(), told.end(), licence.title) != told.end(); };
        return holds(ways.ofItsGroup) || holds(ways.otherTrades);
    };
    // By a job name of one word ("Instructor") a professor of nutrition would be sent to the board of truck drivers.
    const auto isNear = [&careers](const db::Licence& licence) {
        const auto fit = careers.fitOf(licence);
        return fit == app::LicenceFit::Named || (fit == app::LicenceFit::Part && careers.wordsOfTitleIn(licence.title) > 0);
    };
    for (db::Licence& licence : near)
        if (licence.kind != db::LicenceKind::Business && !app::isOfThosePast(licence.title) && !isToldAlready(licence) && isNear(licence) &&
            !beside.callings().haveTitle(licence.title) && !beside.callings().haveTitleWithin(licence.title))
            ways.namedElsewhere.push_back(std::move(licence));
}

/// Where the career has no licence of its own: those that other codes hold by its job names, each title once a state.
void findElsewhere(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers,
                   CareersBeside& beside, app::WaysIn& ways, std::optional<db::Error>& error) {
    const bool licensed = std::any_of(ways.doors.begin(), ways.doors.end(), [&ways](const auto& door) {
        return door.kind == db::DoorKind::Licence && !app::isOfWorkBefore(ways, door);
    });
    std::vector<db::Licence> titles;
    const auto read = [&](const std::optional<db::PlaceKey>& state) {
        std::vector<db::Licence> found;
        take(db::licencesTitled(catalog, state, [&careers](const std::string& title) { return careers.hasWordOfItsNames(title); }), found, error);
        titles.insert(titles.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    };
    for (const db::Place& state : ways.states) {
        read(state.key);
        addNeighbours(catalog, career, careers, state.key, beside, ways, error);
    }
    if (ways.states.empty())
        read(std::nullopt);
    const auto isMadeOfItsWords = [&](const std::string& title) {
        const std::string noun = ways.filedNowhere ? careers.nounOfItsWords(title) : std::string();
        return !noun.empty() && !beside.all().haveStem(noun);
    };
    const auto holdsItsName = [&](const std::string& title) {
        const std::string name = careers.jobNameWithin(title);
        return !name.empty() && !beside.haveJobName(name);
    };
    const auto isKnown = [&ways](const db::Licence& licence) {
        return std::any_of(ways.namedElsewhere.begin(), ways.namedElsewhere.end(), [&](const db::Licence& known) {
            return known.state == licence.state && known.title == licence.title;
        });
    };
    for (db::Licence& licence : titles)
        if (licence.kind != db::LicenceKind::Business && !app::isOfThosePast(licence.title) && !isKnown(licence) &&
            (isOnlyIts(beside, careers, licence.title, licensed) || isMadeOfItsWords(licence.title) ||
             careers.isOfItsCallings(licence.title) || holdsItsName(licence.title)))
            ways.namedElsewhere.push_back(std::move(licence));
    // No engineer's license, with its four years of college, is one of who fires a boiler, and none of schools of who counsels elsewhere.
    const bool belowCollege = ways.level().value_or(db::EntryEducation::Associate) < db::EntryEducation::Associate;
    std::erase_if(ways.namedElsewhere, [&](const db::Licence& licence) {
        return (belowCollege && app::isOfGraduates(licence.title)) || (app::isOfSchools(licence.title) && !careers.sharesWordWith("school"));
    });
    std::stable_partition(ways.namedElsewhere.begin(), ways.namedElsewhere.end(), [](const db::Licence& licence) { return !app::isForFew(licence.title); });
}

/// Those that name the career before those for a part of it, whole ones before those for few, of these the ones for its
/// own calling first; of each the plainest title first.
void putPlainFirst(std::vector<db::Licence>& licences, const app::CareersLicences& careers) {
    db::sortByRank(licences, [&careers](const db::Licence& licence) {
        return std::tuple(!careers.isNamedBy(licence), app::isForFew(licence.title), !careers.sharesHeadWith(licence.title),
                          std::count(licence.title.begin(), licence.title.end(), ' '));
    });
}

/// Sorts the records under a career's code by whose they are, and of which places.
class LicenceSorting {
public:
    /// Of those filed widely only what is for the work counts.
    LicenceSorting(const app::CareersLicences& careers, const std::set<std::string>& widely, CareersBeside& beside, app::WaysIn& ways)
        : m_careers(careers)
        , m_widely(widely)
        , m_beside(beside)
        , m_ways(ways)
        , m_here(ways.states.size()) {}

    void add(db::Licence licence) {
        if (!isFederal(licence))
            m_filing.insert(licence.state);
        // A physician's is no physician assistant's, though both are filed under both codes.
        // "Engineers, All Other" are called so, and every branch has the one license.
        const bool ofEngineers = m_ways.code.starts_with("17-2") && app::isOfProfessionalEngineers(licence.title);
        const bool another = !ofEngineers && m_careers.isFoundByName(licence.title) != app::NameFound::Title && m_beside.ofOtherGroups().haveTitle(licence.title);
        app::LicenceFit fit = another ? app::LicenceFit::OtherTrade : m_careers.fitOf(licence);
        if (fit == app::LicenceFit::Part && m_beside.ofOtherGroups().haveTitleWithin(licence.title))
            fit = app::LicenceFit::OtherTrade;
        if (fit == app::LicenceFit::OtherTrade && !another && isOfItsDoors(licence.title))
            fit = app::LicenceFit::Part;
        const auto place = std::find_if(m_ways.states.begin(), m_ways.states.end(),
                                        [&](const db::Place& state) { return state.key == licence.state; });
        const bool isHere = place != m_ways.states.end();
        // Filed under the code of the whole occupation: of a part of it only what names that part.
        if (fit == app::LicenceFit::OtherTrade || (m_ways.ofGroup && fit == app::LicenceFit::Part)) {
            if (fit == app::LicenceFit::OtherTrade && isHere && m_widely.contains(licence.state.text() + ' ' + licence.code))
                return; // a casino's permit, filed under whoever may work there
            if (isHere || (m_ways.states.empty() && !isFederal(licence)))
                (fit == app::LicenceFit::Part ? m_ways.ofItsGroup : m_ways.otherTrades).push_back(licence.title);
            return;
        }
        const bool named = fit == app::LicenceFit::Named && m_careers.isOfPerson(licence);
        if (isFederal(licence)) {
            if (m_ways.ground() != app::Ground::Abroad)
                addFederal(std::move(licence), named);
            return;
        }
        m_states.insert(licence.state);
        if (licence.experience) {
            ++m_ways.practiceStated;
            m_ways.practiceAsked += *licence.experience != db::LicencePractice::No;
        }
        if (licence.education) {
            ++m_ways.schoolingStated;
            m_ways.schoolingAsked += *licence.education != db::LicenceSchooling::No;
        }
        if (named)
            m_naming.insert(licence.state);
        if (!app::speaksOfFirm(licence.title) && !app::isOfBrokersFirm(licence.title))
            m_commonest[app::comparableLicence(licence.title)][licence.title].insert(licence.state);
        if (!isHere)
            return;
        m_ways.licenceNamesIt = m_ways.licenceNamesIt || named;
        m_ways.stateNamesIt = m_ways.stateNamesIt || named;
        m_here[static_cast<std::size_t>(place - m_ways.states.begin())].push_back(std::move(licence));
    }

    /// What is federal and named stands first: it is asked everywhere.
    void finish() {
        auto& all = m_ways.licences;
        const auto append = [&all](std::vector<db::Licence>& licences) { all.insert(all.end(), licences.begin(), licences.end()); };
        m_ways.licensingStates = m_states.size();
        m_ways.filingStates = m_filing.size();
        m_ways.licensedInDistrict = m_states.contains(district());
        m_ways.namingStates = m_naming.size();
        m_ways.allStatesNameIt = m_ways.stateNamesIt && std::all_of(m_ways.states.begin(), m_ways.states.end(), [this](const db::Place& state) {
                                     return m_naming.contains(state.key);
                                 });
        append(m_federalNamed);
        for (auto& ofState : m_here) {
            leaveNamed(ofState);
            putPlainFirst(ofState, m_careers);
            append(ofState);
        }
        const auto rank = [this, ofShips = m_ways.code.starts_with("53-5")](const db::Licence& licence) {
            return m_careers.isNamedBy(licence) ? ofShips && app::isOfShipsMaster(licence.title) ? 0 : 1 : 2;
        };
        std::stable_sort(m_federal.begin(), m_federal.end(), [&rank](const db::Licence& one, const db::Licence& other) { return rank(one) < rank(other); });
        append(m_federal);
        // Of persons before those of firms and things.
        std::stable_partition(m_ways.otherTrades.begin(), m_ways.otherTrades.end(),
                              [](const std::string& title) { return app::speaksOfPerson(title) && !app::speaksOfFirm(title); });
        std::stable_partition(m_ways.otherTrades.begin(), m_ways.otherTrades.end(),
                              [this](const std::string& title) { return m_careers.sharesHeadWith(title); });
        nameParts();
    }

    const std::set<db::PlaceKey>& states() const { return m_states; }

private:
    /// Two words of a license or certificate among the career's own doors, or of what is said of it: a manager's of food
    /// protection.
    bool isOfItsDoors(const std::string& licence) const {
        const auto stems = db::split(app::comparableLicence(licence), " ");
        return std::any_of(m_ways.doors.begin(), m_ways.doors.end(), [&stems](const db::CareerDoor& door) {
            if (door.kind != db::DoorKind::Licence)
                return false;
            const auto title = db::split(app::comparableLicence(door.title + ' ' + door.note), " ");
            const auto shared = std::count_if(stems.begin(), stems.end(), [&title](const std::string& stem) {
                return std::find(title.begin(), title.end(), stem) != title.end();
            });
            return shared > 1 && 2 * static_cast<std::size_t>(shared) > stems.size();
        });
    }

    void addFederal(db::Licence licence, bool named) {
        const bool whole = named && m_careers.holdsTitle(licence.title);
        m_ways.licenceNamesIt = m_ways.licenceNamesIt || named;
        m_ways.federalNamesIt = m_ways.federalNamesIt || whole;
        (whole ? m_federalNamed : m_federal).push_back(std::move(licence));
    }

    /// Where everybody needs the license that names the career, one beside it that shares a word is of another calling: a
    /// dentist's of pathology, filed under speech pathologists. Its own for few, which the title says, is told: a stand-in's.
    void leaveNamed(std::vector<db::Licence>& ofState) const {
        const auto isNamed = [this](const db::Licence& licence) { return m_careers.isNamedBy(licence); };
        if (app::licenceNeedOf(m_ways) == app::LicenceNeed::MostStates && std::any_of(ofState.begin(), ofState.end(), isNamed))
            std::erase_if(ofState, [&](const db::Licence& licence) { return !isNamed(licence) && app::licenceHolder(licence.title, m_ways.code) == app::LicenceHolder::Anybody; });
    }

    /// The commonest two titles of licences of persons for the work or a part of it, as most records spell them. Where only a few
    /// states name the work itself, what they call it is told as well.
    void nameParts() {
        constexpr std::size_t most = 2;
        constexpr int often = 2;
        using Spelled = std::pair<int, std::string>;
        std::vector<Spelled> titles;
        for (const auto& [comparable, spellings] : m_commonest) {
            Spelled usual;
            std::set<db::PlaceKey> all;
            for (const auto& [title, states] : spellings) {
                all.insert(states.begin(), states.end());
                if (static_cast<int>(states.size()) > usual.first)
                    usual = {static_cast<int>(states.size()), title};
            }
            if (static_cast<int>(all.size()) >= often)
                titles.emplace_back(static_cast<int>(all.size()), usual.second);
        }
        std::stable_sort(titles.begin(), titles.end(), [](const Spelled& a, const Spelled& b) { return a.first > b.first; });
        for (std::size_t i = 0; i < std::min(most, titles.size()); ++i)
            m_ways.partTitles.push_back(titles[i].second);
    }

    const app::CareersLicences& m_careers;
    const std::set<std::string>& m_widely;
    CareersBeside& m_beside;
    app::WaysIn& m_ways;
    std::vector<std::vector<db::Licence>> m_here; ///< by the learner's states
    std::vector<db::Licence> m_federal, m_federalNamed;
    std::set<db::PlaceKey> m_states, m_naming, m_filing;
    std::map<std::string, std::map<std::string, std::set<db::PlaceKey>>> m_commonest; ///< spellings of a title and whose each is
};

} // namespace

void readLicences(const db::Catalog& catalog, const db::CareerKey& career, const app::CareersLicences& careers, CareersBeside& beside,
                  app::WaysIn& ways, std::optional<db::Error>& error) {
    std::vector<db::Licence> everywhere, federal;
    std::set<std::string> widely;
    take(db::widelyFiledLicences(catalog, career), widely, error);
    take(db::licences(catalog, career), everywhere, error);
    take(db::federalLicences(catalog), federal, error);
    ways.filedNowhere = everywhere.empty();
    ways.licencesFrom = !everywhere.empty() ? everywhere.front().sourceId : !federal.empty() ? federal.front().sourceId : std::string();
    // A federal license of the career's own title is its own under whatever code it is filed.
    for (db::Licence& licence : federal)
        if (careers.holdsTitle(licence.title) &&
            std::none_of(everywhere.begin(), everywhere.end(), [&](const db::Licence& known) {
                return isFederal(known) && known.code == licence.code;
            }))
            everywhere.push_back(std::move(licence));
    LicenceSorting sorting(careers, widely, beside, ways);
    for (db::Licence& licence : everywhere)
        if (!app::isTaxOnTrade(licence.title) && !app::isOfYoungWorkers(licence.title) && !app::isOfThosePast(licence.title))
            sorting.add(std::move(licence)); // a tax asks nothing of a person, nor does what one is left with
    sorting.finish();
    constexpr std::size_t few = 3;
    if (sorting.states().size() <= few)
        for (const db::PlaceKey& key : sorting.states())
            if (const auto state = catalog.place(key); state && key != district())
                ways.licensedIn.push_back(state->name);
    const bool anyHere = std::any_of(ways.licences.begin(), ways.licences.end(),
                                     [](const db::Licence& licence) { return !isFederal(licence); });
    if (!anyHere && !ways.federalNamesIt && (ways.licensingStates == 0 || !ways.states.empty()))
        findElsewhere(catalog, career, careers, beside, ways, error);
}

db::Result<std::vector<db::Licence>> careersLicences(const db::Catalog& catalog, const db::CareerKey& career) {
    const auto names = db::careerNames(catalog, career);
    if (!names)
        return names.error();
    auto licences = db::licences(catalog, career);
    if (!licences)
        return licences.error();
    const app::CareersLicences careers(*names);
    std::erase_if(*licences, [&careers](const db::Licence& licence) {
        return careers.fitOf(licence) == app::LicenceFit::OtherTrade;
    });
    return licences;
}

} // namespace waymark::ui
