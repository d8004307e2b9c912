// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/db/formats/frame/good_tables.h"

#include <stdexcept>

namespace waymark::test {

const std::vector<GoodTable>& goodTables() {
    static const std::vector<GoodTable> tables{
        {"OnetSkills", "onet", "", "onet_31_0_skills.tsv", "\t", "Scale ID", 5,
         "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n"
         "15-1252.00\t2.A.1.a\tReading Comprehension\tIM\t4.12\tN\tn/a\n"
         "15-1252.00\t2.A.1.a\tReading Comprehension\tLV\t4.88\tN\tN\n"
         "15-1252.00\t2.B.3.e\tProgramming\tIM\t4.50\tN\tn/a\n"
         "15-1252.00\t2.B.3.e\tProgramming\tLV\t5.00\tN\tN\n"},
        {"OnetCsv", "onet", "31.0", "Essential Skills.csv", ",", "Scale ID", 5,
         "\"O*NET-SOC Code\",\"Title\",\"Element ID\",\"Element Name\",\"Scale ID\",\"Data Value\"\n"
         "\"15-1252.00\",\"Software Developers\",\"2.A.1.a\",\"Reading, close\",\"IM\",\"4.12\"\n"
         "\"15-1252.00\",\"Software Developers\",\"2.A.1.a\",\"Reading, close\",\"LV\",\"4.88\"\n"
         "\"15-1252.00\",\"Software Developers\",\"2.B.3.e\",\"Programming\",\"IM\",\"4.50\"\n"
         "\"15-1252.00\",\"Software Developers\",\"2.B.3.e\",\"Programming\",\"LV\",\"5.00\"\n"},
        {"OnetTasks", "onet", "31.0", "Task Statements.txt", "\t", "Task ID", 2,
         "O*NET-SOC Code\tTask ID\tTask\tTask Type\n"
         "15-1252.00\t101\tDraw up plans.\tCore\n"
         "15-1252.00\t102\tKeep notes on them.\tSupplemental\n"},
        {"Oews", "oews", "", "MSA_M2024_dl.csv", ",", "OCC_CODE", 2,
         "AREA,AREA_TITLE,AREA_TYPE,OCC_CODE,OCC_TITLE,O_GROUP,TOT_EMP,H_MEAN,A_MEAN,A_PCT10,A_PCT25,A_"
         "MEDIAN,"
         "A_PCT75,A_PCT90\n"
         "35620,\"New York, NY\",4,15-1252,Software Developers,detailed,1500,57.69,120000,60000,90000,115000,"
         "150000,#\n"
         "35620,\"New York, NY\",4,15-1251,Computer Programmers,detailed,**,*,*,50000,60000,70000,80000,"
         "90000\n"},
        {"Oflc", "oflc", "2026-27", "ALC_Export.csv", ",", "level1", 2,
         "area,soc,unit,level1,level2,level3,level4,mean_derived,areas_sharing_value\n"
         "35620,15-1252,hour,40,53.33,60,80,66.67,1\n"
         "35620,15-1251,year,80000,90000,100000,110000,100000,12\n"},
        {"OflcExport", "oflc", "2026-27", "ALC_Export.csv", ",", "Level1", 2,
         "\"Area\",\"SocCode\",\"GeoLvl\",\"Level1\",\"Level2\",\"Level3\",\"Level4\",\"Average\",\"Label\"\n"
         "\"35620\",\"15-1252\",\"1\",\"40\",\"53.33\",\"60\",\"80\",\"66.67\",\"\"\n"
         "\"35620\",\"15-1251\",\"3\",\"80000\",\"90000\",\"100000\",\"110000\",\"100000\",\"\"\n"},
        {"Rates", "rates", "", "fx_monthly.csv", ",", "Country", 2,
         "Date,Country,Exchange rate\n"
         "2026-05-01,Canada,1.37\n"
         "2026-05-01,Euro,0.92\n"},
        {"Fred", "rates", "", "fredgraph.csv", ",", "DEXUSEU", 2,
         "observation_date,DEXUSEU,DEXCAUS\n"
         "2027-01-04,1.25,1.40\n"
         "2027-01-05,,1.50\n"},
        {"Ecb", "rates", "", "eurofxref-hist.csv", ",", "USD", 2,
         "Date,USD,JPY,CAD,\n"
         "2026-05-04,1.10,160.5,1.5,\n"
         "2026-05-05,1.11,161.5,N/A,\n"},
        {"WorldBank", "ppp", "", "ppp-gdp.csv", ",", "Country ID", 2,
         "Country,Country ID,Year,PPP\n"
         "Canada,CA,2025,1.25\n"
         "Canada,CA,2026,1.26\n"},
        {"WorldBankRows", "ppp", "", "ppp-api.csv", ",", "Country Code", 2,
         "Country Name,Country Code,Indicator Code,2024,2025\n"
         "Canada,CAN,PA.NUS.PPP,1.24,1.25\n"
         "Israel,ISR,PA.NUS.PPP,3.7,3.8\n"},
        {"BeaColumns", "rpp", "", "MARPP_MSA.csv", ",", "GeoFIPS", 2,
         "GeoFIPS,GeoName,Description,Unit,2024,2025\n"
         "\"35620\",\"New York, NY\",\"RPPs: All items\",Index,112.5,113.5\n"
         "\"35620\",\"New York, NY\",\"RPPs: Goods\",Index,(NA),103.5\n"},
        {"Bea", "rpp", "", "rpp.csv", ",", "GeoFIPS", 2,
         "GeoFIPS,GeoName,Description,RPP 2024\n"
         "35620,New York (Metropolitan Statistical Area),RPPs: All items ,112.5\n"
         "35620,New York (Metropolitan Statistical Area),RPPs: Goods ,103.5\n"},
        {"OnetContext", "onet", "31.0", "Work Context.txt", "\t", "Scale ID", 2,
         "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tCategory\tData Value\tRecommend Suppress\n"
         "29-1141.00\t4.C.3.d.1\tTime Pressure\tCX\tn/a\t4.31\tN\n"
         "29-1141.00\t4.C.3.d.1\tTime Pressure\tCXP\t5\t41.20\tN\n"
         "29-1141.00\t4.C.3.d.4\tWork Schedules\tCTP\t1\t30.00\tN\n"
         "29-1141.00\t4.C.3.d.4\tWork Schedules\tCTP\t2\t70.00\tN\n"
         "29-1141.00\t4.C.2.a.1.c\tOutdoors, Exposed to All Weather Conditions\tCX\tn/a\t1.50\tY\n"},
        {"Projections", "projections", "", "Table 1.2.csv", ",", "Occupational openings", 2,
         "2026 National Employment Matrix title,2026 National Employment Matrix code,Occupation type,"
         "\"Employment, 2026\",\"Employment, 2036\",\"Employment change, percent, 2026-36\",\"Percent self employed, 2026\","
         "\"Occupational openings, 2026-36 annual average\",Typical education needed for entry,"
         "Work experience in a related occupation,"
         "Typical on-the-job training needed to attain competency in the occupation\n"
         "Registered nurses,29-1141,Line item,3391.0,3557.1,4.9,0.4,189.1,Bachelor's degree,None,None\n"
         "Healthcare occupations,29-0000,Summary,9800.1,10500.2,7.1,3.1,700.5,\u2014,\u2014,\u2014\n"
         "Electricians,47-2111,Line item,818.7,896.1,-9.5,7.8,81.0,High school diploma or equivalent,None,"
         "Apprenticeship\n"},
        {"Separations", "projections", "", "Table 1.10.csv", ",", "Occupational transfer rate", 2,
         "2026 National Employment Matrix title,2026 National Employment Matrix code,Occupation type,"
         "\"Employment, 2026\",\"Employment, 2036\",\"Labor force exit rate, 2026-36 annual average\","
         "\"Occupational transfer rate, 2026-36 annual average\","
         "\"Total occupational separations rate, 2026-36 annual average\"\n"
         "Registered nurses,29-1141,Line item,3391.0,3557.1,2.8,2.1,5.0\n"
         "Electricians,47-2111,Line item,818.7,896.1,3.2,5.4,8.5\n"},
        {"Colleges", "colleges", "", "HD2026.csv", ",", "STABBR", 2,
         "UNITID,INSTNM,CITY,STABBR,CONTROL,ICLEVEL,WEBADDR,LONGITUD,LATITUDE\n"
         "9001,\"Harbour College, North\",Seattle,WA,1,2,www.harbour.example/,-122.3,47.6\n"
         "9002,Hill University,Seattle,WA,2,1,https://hill.example/,-122.4,47.5\n"},
        {"Completions", "colleges", "", "C2026_A.csv", ",", "AWLEVEL", 2,
         "UNITID,CIPCODE,MAJORNUM,AWLEVEL,CTOTALT\n"
         "2,'51.3801',1,5,210\n"
         "2,'51.3801',2,7,4\n"
         "2,'99',1,5,9000\n"
         "77,'51.3801',1,5,10\n"},
        {"Tasks", "ai-tasks", "", "occ_level.csv", ",", "human_rating_beta", 2,
         "O*NET-SOC Code,Title,dv_rating_alpha,dv_rating_beta,dv_rating_gamma,human_rating_beta\n"
         "29-1141.00,Registered Nurses,0.1,0.42,0.8,0.31\n"
         "47-2111.00,Electricians,0.05,0.2,0.4,\n"},
        {"Chats", "ai-chats", "", "soc_ai_applicability_scores.csv", ",", "ai_applicability_score", 2,
         "SOC Code,title,ai_applicability_score\n"
         "29-1141,Registered Nurses,0.155502898114603\n"
         "47-2111,Electricians,0.12\n"},
        {"AtHome", "work-at-home", "", "occupations_workathome.csv", ",", "teleworkable", 2,
         "onetsoccode,title,teleworkable\n"
         "47-2111.00,Electricians,0\n"
         "15-1252.00,Software Developers,1\n"},
        {"Apprenticeships", "apprenticeships", "", "rapids.csv", ",", "RAPIDS Code", 2,
         "O*NET-SOC 2019 Code,O*NET-SOC 2019 Title,RAPIDS Code,RAPIDS Title\n"
         "47-2111.00,Electricians,0159,Electrician\n"
         "47-2111.00,Electricians,0643,\"Electrician, Ship\"\n"},
        {"Own", "own", "", "mine.csv", ",", "career", 2,
         "place,career,currency,period,unit,mean,p10,p25,median,p75,p90,n,source\n"
         "city:berlin,career:15-1252.00,EUR,2026,year,,50000,60000,72000,80000,95000,12,Offers I had\n"
         "Seattle,career:15-1252.00,USD,2026-05,month,,,,9000,,,,\n"},
    };
    return tables;
}

GoodTable goodTable(const std::string& name) {
    for (const GoodTable& table : goodTables())
        if (table.name == name)
            return table;
    throw std::runtime_error("no table is called " + name);
}

} // namespace waymark::test
