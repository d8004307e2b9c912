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
