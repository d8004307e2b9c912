# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Where the facts come from: one row a publication, with the line that its licence asks for."""

ONET_LINE = (
    "This product includes information from the O*NET 30.2 Database (Abilities, Skills and Knowledge from "
    "30.0) by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA). Used under "
    "the CC BY 4.0 license. O*NET® is a trademark of USDOL/ETA. Waymark has modified all or some of this "
    "information. USDOL/ETA has not approved, endorsed, or tested these modifications.")
WAGES_LINE = ("Wages: U.S. Department of Labor, OFLC wage data 2025-26, and U.S. Bureau of Labor Statistics, "
              "OEWS May 2024 and May 2025.")
ONET = "U.S. Department of Labor, Employment and Training Administration"
BLS = "U.S. Bureau of Labor Statistics"
MAPPED = "Chosen occupations mapped to careers; figures unchanged, in the publisher's currency and unit."

# id, publisher, title, licence, url, vintage, what we changed, attribution
SOURCES = (
    ("waymark", "The Waymark authors", "Waymark's own profiles", "GPL-3.0-or-later", "", "August 2026",
     "Written for Waymark.", ""),
    ("onet-30.2", ONET, "O*NET 30.2 Database", "CC BY 4.0", "https://www.onetcenter.org/database.html",
     "February 2026", "Chosen tables only; texts left out; each technology under its commonest class.",
     ONET_LINE),
    ("onet-30.0", ONET, "O*NET 30.0 Database: Skills, Knowledge, Abilities", "CC BY 4.0",
     "https://www.onetcenter.org/database.html", "August 2025",
     "Values that the publisher recommends to suppress, and levels of elements not relevant, are withheld.",
     ONET_LINE),
    ("oews-2025-05", BLS, "Occupational Employment and Wage Statistics, May 2025", "public domain",
     "https://www.bls.gov/oes/", "May 2025",
     "Joined to careers by six-digit occupation; where several careers share one, the row names it.",
     WAGES_LINE),
    ("oflc-2025-26", "U.S. Department of Labor, Office of Foreign Labor Certification",
     "Wage levels by area and occupation, 2025-26", "public domain", "https://flag.dol.gov/wage-data",
     "July 2025 to June 2026, from the OEWS survey of May 2024",
     "Level 1 is shown as entry, level 4 as experienced; the mean follows from them. Figures that several areas "
     "share are marked. Areas carry the coordinates of their largest city from GeoNames.", WAGES_LINE),
    ("oews-2024-05", BLS, "Occupational Employment and Wage Statistics, May 2024, major groups", "public domain",
     "https://www.bls.gov/oes/", "May 2024", "Mean and employment of the 22 major groups by metro and state.",
     WAGES_LINE),
    ("cip-soc-2020", "National Center for Education Statistics and U.S. Bureau of Labor Statistics",
     "CIP 2020 to SOC 2018 crosswalk", "public domain", "https://nces.ed.gov/ipeds/cipcode/", "2020",
     "Joined to careers by six-digit occupation.",
     "Fields of study: NCES and U.S. Bureau of Labor Statistics, CIP 2020 to SOC 2018 crosswalk."),
    ("aijobs-2025-01", "aijobs.net", "Salaries in data, AI and machine learning", "CC0", "https://aijobs.net/salaries/",
     "2020 to January 2025", "Single reports of full-time work (answers to a survey and advertised pay) in the country's own "
     "currency, joined by country, year and occupation where there are thirty or more; percentiles are ours and no official figures.", ""),
    ("bls-ep-2024-34", BLS, "Employment Projections 2024-34", "public domain", "https://www.bls.gov/emp/",
     "2024 to 2034", "Thousands turned into people; joined by six-digit occupation.",
     "Outlook: U.S. Bureau of Labor Statistics, Employment Projections 2024-34."),
    ("opencourser-2024", "OpenCourser", "OpenCourser career page, 2024", "figures quoted; no licence stated",
     "https://opencourser.com", "2024", "Thirteen medians as given there; how they were made is not stated.",
     "City medians for backend software engineers: OpenCourser, 2024."),
    ("esdc-job-bank-2025", "Employment and Social Development Canada", "Job Bank wages 2025",
     "Open Government Licence - Canada 2.0",
     "https://open.canada.ca/data/en/dataset/adad580f-76b0-4502-bd05-20c125de9116",
     "2023 to 2024", MAPPED + " Regions that repeat their province's figures are marked.",
     "Contains information licensed under the Open Government Licence - Canada: Job Bank wages, Employment "
     "and Social Development Canada."),
    ("ons-ashe-2025", "Office for National Statistics (United Kingdom)",
     "Annual Survey of Hours and Earnings 2025 provisional, table 14", "Open Government Licence v3.0",
     "https://www.ons.gov.uk/employmentandlabourmarket/peopleinwork/earningsandworkinghours", "2025", MAPPED,
     "Contains public sector information licensed under the Open Government Licence v3.0: ONS, ASHE 2025."),
    ("scb-pay-2025", "Statistics Sweden (SCB)",
     "Salary structures by occupation (AM0110, LoneSpridSektYrk4AN)",
     "CC0", "https://www.scb.se", "2023 to 2025", MAPPED, "Pay in Sweden: Statistics Sweden (SCB)."),
    ("ssb-11418-2025", "Statistics Norway (SSB)", "Earnings by occupation, table 11418", "CC BY 4.0",
     "https://www.ssb.no/en/statbank/table/11418", "2021 to 2025", MAPPED,
     "Pay in Norway: Statistics Norway, table 11418, CC BY 4.0."),
    ("dst-lons20-2024", "Statistics Denmark", "Earnings by occupation, LONS20", "CC BY 4.0",
     "https://www.statbank.dk/LONS20", "2018 to 2024", MAPPED + " Standardised hourly earnings.",
     "Pay in Denmark: Statistics Denmark, LONS20, CC BY 4.0."),
    ("statfin-15au-2024", "Statistics Finland",
     "Structure of Earnings, table 15au, full-time, private sector",
     "CC BY 4.0", "https://stat.fi/en/statistics/pra", "2024", MAPPED,
     "Pay in Finland: Statistics Finland, CC BY 4.0."),
    ("cbs-85517ned-2024", "Statistics Netherlands (CBS)", "Hourly wages by occupation, 85517NED", "CC BY 4.0",
     "https://opendata.cbs.nl/statline/#/CBS/nl/dataset/85517NED/table", "2013 to 2024", MAPPED,
     "Pay in the Netherlands: Statistics Netherlands (CBS), CC BY 4.0."),
    ("ato-taxation-2023-24", "Australian Taxation Office", "Taxation statistics 2023-24, table 15A",
     "CC BY 2.5 AU", "https://data.gov.au", "2023-24", MAPPED,
     "Pay in Australia: Australian Taxation Office, Taxation statistics 2023-24, CC BY 2.5 AU."),
    ("destatis-62361-2025", "Federal Statistical Office of Germany (Destatis)",
     "Earnings by occupation, 62361-0034", "dl-de/by-2-0", "https://www-genesis.destatis.de", "2025",
     MAPPED + " The yearly total with special payments is kept, not the monthly regular pay.",
     "Pay in Germany: Statistisches Bundesamt (Destatis), 62361-0034, "
     "data licence Germany, attribution 2.0."),
    ("cso-ses-2022", "Central Statistics Office (Ireland)", "Structure of Earnings Survey, SES06", "CC BY 4.0",
     "https://www.cso.ie/en/releasesandpublications/ep/p-ses/structureofearningssurvey2022/", "2018 to 2022", "All professionals, of every field, shown for software developers; figures unchanged, "
     "in the publisher's currency and unit.", "Pay in Ireland: Central Statistics Office, SES06, CC BY 4.0."),
    ("ine-ees-2018", "National Statistics Institute of Spain (INE)",
     "Four-yearly structure of earnings survey, table 70672", "reuse with attribution (Ley 37/2007)",
     "https://www.ine.es", "2018", MAPPED, "Pay in Spain: Instituto Nacional de Estadística (www.ine.es)."),
    ("federal-reserve-h10", "Board of Governors of the Federal Reserve System",
     "H.10 Foreign Exchange Rates, via FRED",
     "PDDL 1.0", "https://www.federalreserve.gov/releases/h10/", "January 2010 to June 2026",
     "Monthly series, all as local units per US dollar; country names turned into currency codes.",
     "Exchange rates: Federal Reserve, H.10."),
    ("bigmac", "The Economist", "Big Mac index", "CC BY 4.0",
     "https://github.com/TheEconomist/big-mac-data", "January 2026",
     "Only the exchange rates quoted in it, for currencies that the Federal Reserve does not publish: single "
     "quotes of about two days a year, no averages.",
     "Exchange rates of further currencies: The Economist, CC BY 4.0."),
    ("world-bank-ppp", "The World Bank", "PPP conversion factor, GDP (PA.NUS.PPP)", "CC BY 4.0",
     "https://data.worldbank.org/indicator/PA.NUS.PPP", "2010 to 2024", "Groups of countries left out.",
     "Purchasing power parities: The World Bank, PA.NUS.PPP, CC BY 4.0."),
    ("bea-rpp-2023", "U.S. Bureau of Economic Analysis", "Regional Price Parities 2023", "public domain",
     "https://www.bea.gov/data/prices-inflation/regional-price-parities-state-and-metro-area", "2023",
     "Four metros are shown under the codes they have since 2023 (Cleveland, Lexington Park, Poughkeepsie, The "
     "Villages); nine that are metros no longer are left out.",
     "Regional price parities: U.S. Bureau of Economic Analysis, 2023."),
    ("iso-3166-4217", "International Organization for Standardization",
     "ISO 3166 country and ISO 4217 currency codes",
     "facts", "https://www.iso.org/iso-3166-country-codes.html", "undated",
     "English names; of several currencies the one that pay is stated in.", ""),
    ("geonames-2025-10", "GeoNames", "Cities with more than 15,000 people", "CC BY 4.0",
     "https://www.geonames.org", "October 2025", "Cities of 100,000 people and more, without city districts; also the coordinates of US metros.",
     "Cities: GeoNames, CC BY 4.0."),
    ("free-programming-books-2026-08", "Free Ebook Foundation", "Free Programming Books", "CC BY 4.0",
     "https://github.com/EbookFoundation/free-programming-books", "August 2026",
     "Lists taken apart into titles, people, providers, formats and topics; remarks left out; one row for a "
     "page listed twice in one language.",
     "Courses and books: Free Ebook Foundation, free-programming-books, CC BY 4.0."),
    ("nptel-2021", "National Programme on Technology Enhanced Learning", "NPTEL course list", "facts",
     "https://nptel.ac.in/courses", "2021", "Titles, teachers and disciplines; addresses made from course numbers.",
     "Courses: NPTEL (nptel.ac.in)."),
    ("mit-ocw-2018-2023", "Massachusetts Institute of Technology", "MIT OpenCourseWare course lists", "facts",
     "https://ocw.mit.edu", "2018 and 2023", "Two lists joined; topics turned into ours; undergraduate shown as "
     "intermediate, graduate as advanced.", "Courses: MIT OpenCourseWare (ocw.mit.edu)."),
    ("ossu", "Open Source Society University", "Computer Science curriculum", "MIT",
     "https://github.com/ossu/computer-science", "undated", "Courses with hours and prerequisites; words that name no course "
     "of the list are left out.", "Courses: Open Source Society University, MIT licence."),
    ("awesome-math", "The authors of Awesome Math", "Awesome Math", "CC0", "https://github.com/rossant/awesome-math", "undated",
     "Reference works, software, journals and communities left out.", ""),
    ("openstax", "OpenStax, Rice University", "OpenStax textbooks", "CC BY 4.0", "https://openstax.org", "undated",
     "Titles and addresses; filed under our fields.", "Books: OpenStax, Rice University, CC BY 4.0."),
    ("open-textbooks-2023", "Open Textbook Library and BCcampus", "Lists of open textbooks", "licence of each book",
     "https://open.umn.edu/opentextbooks", "2023", "Titles, licences and addresses; filed under our fields by words of the "
     "title where the list gives no subject.", "Books: Open Textbook Library and BCcampus Open Collection."),
    ("free-science-books", "Free Ebook Foundation", "Free science books", "CC0",
     "https://github.com/EbookFoundation/free-science-books", "undated", "Filed under our fields by section.", ""),
)


def derive(tables):
    tables.add("catalog", name="date", value="2026-08")
    for row in SOURCES:
        tables.add("source", **dict(zip(("id", "publisher", "title", "licence", "url", "vintage", "changes",
                                         "attribution"), row)))
