// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How states write a licence: with the board's name in front ("Nursing - Registered Nurse"), several callings in one
// ("Attorney/Lawyer", "Cosmetologist or Beautician"), or by another word than the career's title (attorney for lawyer).
// A comma that turns a name round ("Nurse, Practical") parts nothing. Pure, any thread.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace waymark::app {

/// The callings that a title names, without its board and without firms: "Electrician" of "Electrician and Electrical
/// Contractor Licenses".
std::vector<std::string> partsOfLicence(const std::string& title);

/// What stands before a calling and a dash is the board: "Registered Nurse" of "Nursing - Registered Nurse", but the whole
/// of "Aircraft Mechanic - A & P".
std::string withoutBoard(std::string title);

/// The same where callings in the plural name the board: "Professional Engineer" of "Prof Eng Prof Land Surveyors - Professional
/// Engineer", which is no surveyor's. Others are returned as they are.
std::string withoutBoardOfCallings(const std::string& title);

/// "Engineers, All Other" names engineers.
std::string withoutExceptions(std::string career);

/// "Cosmetology Salon", "Electrical Contractor": of a place or firm.
bool speaksOfFirm(const std::string& title);

/// "Securities Broker-Dealer": the firm; a person who sells for it is its agent, salesperson or representative.
bool isOfBrokersFirm(const std::string& title);

/// "Professional Engineer", "Engineer-in-Training", "Initial Licensure (PE Examinee)": of a board of professional engineers, for every
/// branch.
bool isOfProfessionalEngineers(const std::string& title);

/// "Professional Engineer", "Attorney": of a profession that four years of college or more lead to, and not of those who help in it.
bool isOfGraduates(const std::string& title);

/// "Certified School Counselor": of a calling at schools, whatever that of the same name does elsewhere.
bool isOfSchools(const std::string& title);

/// "Insurance Intermediary (Agent)" as "Insurance Intermediary Agent": one word in brackets that is a person says whom it is for.
std::string withPersonOfBrackets(std::string title);

/// "The Society of Broadcast Engineers, Inc.": a body of the profession certifies who asks for it, and no state licenses.
bool isOfSociety(const std::string& agency);

/// "Master - Lower Level": of who commands a ship, where the paper is of ships; elsewhere the word is a grade.
bool isOfShipsMaster(const std::string& title);

/// "Racing -- Jockey Agent": of who acts for an athlete, though a racing board gives it.
bool isOfAthletesAgents(const std::string& title);

/// The paper of a plant or dealer in goods, of things and filings: "Medical Gases Manufacturer", "Amusement Devices".
bool isOfGoods(const std::string& title);

/// "Series 28 - ... Principal", "Series 9/10 - ... Sales Supervisor": exams of those who lead a broker's firm, after years of selling.
bool isOfFirmsLeaders(const std::string& title);

/// Of those who inspect cars for the state: "Safety Equipment Inspection Mechanics/Emission".
bool isOfInspection(const std::string& title);

/// "Youth Employment": a permit of whoever is under age at work, and of no career.
bool isOfYoungWorkers(const std::string& title);

/// "Professional Engineer Retired", "Inactive CPA", "Medical Doctor, Emeritus": the standing of who has held it, which nobody
/// begins with.
bool isOfThosePast(const std::string& title);

/// "Attorney Privilege", "Home Inspector (Privilege)": a tax that is paid beside the license, and none.
bool isTaxOnTrade(const std::string& title);

/// Not the whole license that a beginner of one's own state asks for, where such a one stands beside it: provisional,
/// temporary, for those licensed elsewhere, for teaching or running the trade.
bool isForFew(const std::string& title);

/// Whom a license of a health practitioner is for, by its title: those in residency, those who teach, those who stand in for
/// another one for a time or work unpaid; a limited one is for few, and its title does not say which. Of other trades
/// ("Resident Producer") these words mean other things.
enum class LicenceHolder { Anybody, Trainee, Teacher, StandIn, Volunteer, Few };
LicenceHolder licenceHolder(const std::string& title, std::string_view code);

/// Given to who holds the plain license, as a rule: a structural engineer's beside the professional engineer's.
bool isBuiltOnAnother(const std::string& title, std::string_view code);

/// Holds the noun of a calling: "Pharmacist", not "Pharmacy".
bool speaksOfPerson(const std::string& title);

/// Plain words that licenses use for a career of this O*NET-SOC code.
std::vector<std::string_view> licenceSynonyms(std::string_view code);

} // namespace waymark::app
