# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The written careers under an occupation, and the tables that belong to them: our own words and filing."""

PARENT = "career:15-1252.00"

SPECIALISATIONS = {
    "career:backend-software-engineer": (
        "Backend Software Engineer",
        "Designs and builds the part of a product that nobody sees: the programs on servers that hold the "
        "data, apply the rules and answer every request. The work joins programming, databases and "
        "interfaces, and is judged by whether the answers are right, quick and still there tomorrow.",
        ("API Developer", "Application Server Developer", "Back End Developer", "Back End Engineer",
         "Back-End Developer", "Back-End Software Engineer", "Backend Developer", "Backend Engineer",
         "Backend Programmer", "Backend Software Developer", "Backend Web Developer", "Go Backend Developer",
         "Java Backend Developer", "Node.js Backend Developer", "PHP Backend Developer",
         "Python Backend Developer", "Server Engineer", "Server-Side Developer", "Server-Side Engineer",
         "Web API Developer", "Web Services Developer")),
    "career:backend-engineer": (
        "Backend Engineer",
        "Builds and runs the services behind an application, and answers for them once people depend on "
        "them. Beside writing code, the work is about load, failure and change: capacity, monitoring, "
        "careful releases and learning from incidents.",
        ("API Engineer", "Back End Engineer", "Back-End Engineer", "Backend Developer",
         "Backend Platform Engineer", "Backend Services Engineer", "Backend Software Engineer",
         "Backend Systems Engineer", "Cloud Backend Engineer", "Distributed Systems Engineer",
         "Infrastructure Software Engineer", "Microservices Engineer", "Server Engineer",
         "Server Software Engineer", "Services Engineer")),
}

# Gross pay a year for a backend software engineer in 2024: place, amount, currency.
CITY_PAY = (
    ("city:new-york", 172000, "USD"), ("city:san-francisco", 143000, "USD"), ("city:seattle", 158000, "USD"),
    ("city:austin", 159000, "USD"), ("city:toronto", 147000, "CAD"), ("city:london", 95000, "GBP"),
    ("city:paris", 62500, "EUR"), ("city:berlin", 82000, "EUR"), ("city:tel-aviv", 470000, "ILS"),
    ("city:beijing", 162000, "CNY"), ("city:shanghai", 510000, "CNY"), ("city:bengaluru", 885000, "INR"),
    ("city:delhi", 1040000, "INR"),
)


def derive(tables):
    parent = tables.get("career", PARENT)
    for key, (title, summary, titles) in SPECIALISATIONS.items():
        tables.add("career", key=key, title=title, soc=parent["soc"], job_zone=parent["job_zone"],
                   kind="specialisation", parent=PARENT, group=parent["group"], source="waymark",
                   summary=summary)
        for other in titles:
            tables.add("career_title", career=key, title=other, source="waymark")
    for place, amount, currency in CITY_PAY:
        tables.add("salary", career="career:backend-software-engineer", place=place,
                   source="opencourser-2024",
                   period="2024", currency=currency, unit="year", basis="gross", median=amount,
                   origin="estimated")
