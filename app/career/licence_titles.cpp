// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/career/licence_titles.h"

#include "db/text/pieces.h"
#include "db/text/words.h"

#include <algorithm>
#include <array>
#include <initializer_list>
#include <utility>

namespace waymark::app {

namespace {

bool endsAny(std::string_view word, std::initializer_list<std::string_view> ends) {
    return std::any_of(ends.begin(), ends.end(), [word](std::string_view end) { return word.ends_with(end); });
}

/// Ends with the noun of a calling: "plumber", "pharmacists", "journey electrician"; "plumbing" is none.
bool isCalling(const std::string& part) {
    const db::search_parts::Words words(part);
    if (words.size() == 0)
        return false;
    std::string_view last = words[words.size() - 1];
    if (words.size() > 1 && (last == "license" || last == "licenses" || last == "licensure"))
        last = words[words.size() - 2];
    return endsAny(last, {"er", "ers", "or", "ors", "ist", "ists", "ian", "ians", "attorney", "attorneys", "nurse", "nurses",
                          "architect", "architects", "mechanic", "mechanics"});
}

/// Where every part names a calling, or of three and more the first one and most, it is a list; else the mark is part of
/// a name.
std::vector<std::string> listIn(const std::string& text, std::string_view mark) {
    auto parts = db::split(text, mark);
    std::erase_if(parts, [](const std::string& part) { return part.find_first_not_of(' ') == std::string::npos; });
    const auto callings = static_cast<std::size_t>(std::count_if(parts.begin(), parts.end(), isCalling));
    const bool isLong = parts.size() > 2 && isCalling(parts.front()) && 2 * callings > parts.size();
    if (mark == "," && callings < parts.size() && !isLong)
        return {text};
    return parts;
}

bool holdsWord(const std::string& title, std::initializer_list<std::string_view> asked) {
    const db::search_parts::Words words(db::lowered(title));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (std::find(asked.begin(), asked.end(), words[i]) != asked.end())
            return true;
    return false;
}

/// For those who hold a license already, of another state or one that ran out: "Pharmacist - License by Reciprocity".
bool isOldLicence(const std::string& title) {
    return holdsWord(title, {"reciprocity", "reciprocal", "comity", "reinstatement", "renewal"});
}

/// Behind a dash letters alone are a rating: "Aircraft Mechanic - A & P".
std::string withoutLetters(std::string title) {
    constexpr std::size_t longest = 2;
    const auto at = title.rfind(" - ");
    if (at == std::string::npos)
        return title;
    const db::search_parts::Words words(title.substr(at));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (words[i].size() > longest)
            return title;
    return title.substr(0, at);
}

} // namespace

std::vector<std::string> partsOfLicence(const std::string& title) {
    std::vector<std::string> parts{withoutLetters(withoutBoard(db::lowered(title)))};
    for (const std::string_view mark : {",", "/", " and ", " or ", " & "}) {
        std::vector<std::string> finer;
        for (const std::string& part : parts)
            for (std::string& each : listIn(part, mark))
                finer.push_back(std::move(each));
        parts = std::move(finer);
    }
    // A contractor beside a calling has a license of his own; every other firm is the firm of all who stand before it.
    std::erase_if(parts, [](const std::string& part) { return !isCalling(part) || speaksOfFirm(part); });
    return speaksOfFirm(title) && !holdsWord(title, {"contractor", "contractors"}) ? std::vector<std::string>() : parts;
}

std::string withoutBoard(std::string title) {
    for (const std::string_view dash : {" - ", " -- "})
        if (const auto at = title.rfind(dash); at != std::string::npos && speaksOfPerson(title.substr(at + dash.size())))
            title.erase(0, at + dash.size());
    return title;
}

std::string withoutBoardOfCallings(const std::string& title) {
    const auto at = title.rfind(" - ");
    if (at == std::string::npos)
        return title;
    const std::string board = db::lowered(title.substr(0, at)), own = title.substr(at + std::string_view(" - ").size());
    return isCalling(board) && board.ends_with('s') && speaksOfPerson(own) ? own : title;
}

std::string withoutExceptions(std::string career) {
    for (const char* exception : {", Except", ", All Other", ", Including"})
        career.resize(std::min(career.size(), career.find(exception)));
    return career;
}

bool speaksOfFirm(const std::string& title) {
    constexpr std::array<std::string_view, 29> firms{
        "agency",      "association",  "business",   "businesses",    "company",    "contracting", "contractor",  "contractors",
        "corporate",   "corporation",  "department", "employer",      "entity",     "establishment", "facility",
        "facilities",  "firm",         "firms",      "llc",           "manufacturer", "outlet",    "partnership",
        "plant",       "retail",       "salon",      "shop",          "store",      "vendor",      "wholesaler"};
    const db::search_parts::Words words(db::lowered(title));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (std::find(firms.begin(), firms.end(), words[i]) != firms.end())
            return true;
    return false;
}

bool isOfBrokersFirm(const std::string& title) {
    return holdsWord(title, {"broker", "brokers"}) && holdsWord(title, {"dealer", "dealers"}) &&
           !holdsWord(title, {"agent", "agents", "representative", "representatives", "salesperson", "salespersons"});
}

bool isOfProfessionalEngineers(const std::string& title) {
    if (speaksOfFirm(title) || isOldLicence(title))
        return false;
    // "Engineer, Professional", "Engineer-in-Training", "Engineer": of every branch where nothing else is named.
    constexpr std::array<std::string_view, 14> ofEvery{"engineer", "engineers", "engineering", "professional", "in", "training", "intern",
                                                       "license", "licensed", "licensure", "registered", "registration", "certificate", "of"};
    const db::search_parts::Words words(db::lowered(title));
    bool every = holdsWord(title, {"engineer", "engineers", "engineering"});
    for (std::size_t i = 0; i < words.size(); ++i)
        every = every && std::find(ofEvery.begin(), ofEvery.end(), words[i]) != ofEvery.end();
    return every || holdsWord(title, {"pe"});
}

bool isOfGraduates(const std::string& title) {
    return isOfProfessionalEngineers(title) ||
           (holdsWord(title, {"architect", "attorney", "dentist", "optometrist", "pharmacist", "physician", "psychologist", "surgeon", "veterinarian"}) &&
            !holdsWord(title, {"assistant", "technician", "technologist", "aide", "clerk"}));
}

bool isOfSchools(const std::string& title) {
    return holdsWord(title, {"school", "schools"}) && holdsWord(title, {"counselor", "counselors", "nurse", "psychologist", "psychologists", "social", "librarian"});
}

std::string withPersonOfBrackets(std::string title) {
    const auto open = title.find('('), close = title.find(')', open == std::string::npos ? 0 : open);
    if (open == std::string::npos || close == std::string::npos)
        return title;
    const std::string inside = title.substr(open + 1, close - open - 1);
    if (inside.find_first_of(" ,;/") != std::string::npos || !(speaksOfPerson(inside) || db::lowered(inside) == "agent"))
        return title;
    title[open] = title[close] = ' ';
    return title;
}

bool isOfSociety(const std::string& agency) {
    return agency.find("Society of") != std::string::npos || (agency.starts_with("National ") && agency.find("Association") != std::string::npos);
}

bool isOfShipsMaster(const std::string& title) {
    return holdsWord(title, {"master", "masters"});
}

bool isOfAthletesAgents(const std::string& title) {
    return holdsWord(title, {"jockey", "jockeys", "athlete", "athletes", "athletic"}) && holdsWord(title, {"agent", "agents"});
}

bool isOfInspection(const std::string& title) {
    return holdsWord(title, {"inspection", "emission", "emissions"}) && holdsWord(title, {"mechanic", "mechanics", "emission", "emissions"});
}

bool isOfFirmsLeaders(const std::string& title) {
    return db::lowered(title).starts_with("series ") && holdsWord(title, {"principal", "principals", "supervisor", "supervisors"});
}

bool isOfGoods(const std::string& title) {
    // "On Sale Retail Liquor": of the bar or shop, not of who sells.
    if (holdsWord(title, {"sale"}) && holdsWord(title, {"on", "off"}))
        return true;
    return holdsWord(title, {"manufacturer", "manufacturers", "distributor", "distributors", "wholesaler", "wholesalers", "processor", "processors", "grower", "growers"}) ||
           (!speaksOfPerson(title) && holdsWord(title, {"devices", "filings", "premises", "hatchery", "captivity", "importation", "exportation",
                                                        "export", "exhibit", "approval", "fair"}));
}

bool isForFew(const std::string& title) {
    return isOldLicence(title) || holdsWord(title, {"provisional", "temporary", "limited", "restricted", "credentials", "endorsement",
                                                    "military", "retired", "faculty", "nonresident", "visiting", "instructor", "teacher", "assistant",
                                                    "business", "company", "academic", "professorial", "locum", "volunteer"});
}

LicenceHolder licenceHolder(const std::string& title, std::string_view code) {
    if (!code.starts_with("29-1"))
        return LicenceHolder::Anybody;
    if (holdsWord(title, {"volunteer"}))
        return LicenceHolder::Volunteer;
    if (holdsWord(title, {"locum", "visiting", "guest", "camp"}))
        return LicenceHolder::StandIn;
    if (holdsWord(title, {"faculty", "academic", "professor", "professorial", "teaching", "instructor"}))
        return LicenceHolder::Teacher;
    const bool trainee = holdsWord(title, {"resident", "residents", "residency", "intern", "interns", "training", "educational", "fellow", "limitedfellow"});
    if (trainee && !holdsWord(title, {"provider", "nonresident", "non"}))
        return LicenceHolder::Trainee;
    return holdsWord(title, {"limited", "restricted"}) ? LicenceHolder::Few : LicenceHolder::Anybody;
}

bool isBuiltOnAnother(const std::string& title, std::string_view code) {
    return code.starts_with("17-2") && holdsWord(title, {"structural"}) && holdsWord(title, {"engineer", "engineers", "engineering"});
}

bool isOfYoungWorkers(const std::string& title) {
    return holdsWord(title, {"youth", "minor", "minors", "child"}) && holdsWord(title, {"employment", "labor"});
}

bool isOfThosePast(const std::string& title) {
    return holdsWord(title, {"retired", "inactive", "emeritus", "emerita", "lapsed"});
}

bool isTaxOnTrade(const std::string& title) {
    const db::search_parts::Words words(db::lowered(title));
    return !words.empty() && words[words.size() - 1] == "privilege";
}

bool speaksOfPerson(const std::string& title) {
    const db::search_parts::Words words(db::lowered(title));
    for (std::size_t i = 0; i < words.size(); ++i)
        if (isCalling(std::string(words[i])))
            return true;
    return false;
}

std::vector<std::string_view> licenceSynonyms(std::string_view code) {
    if (code.starts_with("23-1011"))
        return {"Attorney", "Attorney at Law", "Attorney and Counselor", "License to Practice Law"};
    if (code.starts_with("29-2042"))
        return {"EMT", "EMT Basic", "EMS Provider", "Emergency Medical Services Provider", "Emergency Care Provider",
                "Emergency Medical Services Practitioner"};
    if (code.starts_with("21-1014"))
        return {"Licensed Professional Counselor", "Mental Health Counselor", "Clinical Mental Health Counselor",
                "Professional Clinical Counselor"};
    for (const std::string_view nurses : {"29-1151", "29-1161", "29-1171"})
        if (code.starts_with(nurses))
            return {"Advanced Practice Registered Nurse", "Advanced Practice Nurse"};
    if (code.starts_with("41-3021"))
        return {"Insurance Producer", "Insurance Producer Individual", "Resident Insurance Producer", "General Lines Agent", "Insurance Intermediary Agent"};
    for (const std::string_view kitchens : {"35-1011", "35-1012", "11-9051"})
        if (code.starts_with(kitchens))
            return {"Food Protection Manager", "Food Safety Manager", "Food Manager", "Food Service Manager", "Minnesota Food Protection Manager"};
    if (code.starts_with("39-5092"))
        return {"Nail Specialist", "Nail Technician", "Nail Technology"};
    if (code.starts_with("39-5094"))
        return {"Esthetician", "Aesthetician", "Facial Specialist", "Facialist"};
    if (code.starts_with("19-1013"))
        return {"Soil Scientist", "Soil Classifier"};
    if (code.starts_with("45-2093")) // "cattle, pigs, hens, sheep, bees or fish"
        return {"Beekeeper", "Apiarist"};
    if (code.starts_with("41-9022"))
        return {"Real Estate Sales Associate", "Real Estate Salesperson", "Real Estate Agent", "Real Estate Associate"};
    if (code.starts_with("39-5012"))
        return {"Beauty Operator", "Beautician", "Hair Stylist", "Cosmetician", "Cosmetologist Hair Stylist",
                "Cosmetology Practitioner"};
    if (code.starts_with("39-5011"))
        return {"Barber Practitioner", "Barbering Practitioner"};
    for (const std::string_view drivers : {"53-3032", "53-3051", "53-3052"})
        if (code.starts_with(drivers))
            return {"Commercial Driver", "CDL", "Commercial Motor Vehicle Driver"};
    if (code.starts_with("53-3054"))
        return {"Taxi", "Taxicab Driver", "Taxi and Chauffeur", "Driver Taxi Cab and Chauffeur", "Taxi Driver and Chauffeur", "Chauffeur",
                "Auto Chauffeur Taxi", "Chauffeur CDL", "Hackney", "Hackney and Jitney", "Hackney Carriage Driver", "Livery Driver"};
    if (code.starts_with("47-2111"))
        return {"Electrical Worker"};
    if (code.starts_with("47-2152"))
        return {"Plumbing and Piping"};
    for (const std::string_view teachers : {"25-2021", "25-2022", "25-2031"})
        if (code.starts_with(teachers))
            return {"Teacher", "Educator", "School Teacher", "Public School Teacher"};
    return {};
}

} // namespace waymark::app
