# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the learning for software careers is filed under: our own choice of topics, no publisher's."""

BACKEND = ("apache-kafka asp.net aws algorithms-and-data-structures bash c# cloud-computing containers "
           "database design-patterns distributed-systems django docker elasticsearch express.js fastapi "
           "flask git go graphql java kubernetes laravel linux microservices mongodb mysql nest.js "
           "networking newsql node.js nosql object-oriented-programming operating-systems php postgresql "
           "python rabbitmq redis ruby-on-rails rust security-and-privacy servers software-architecture "
           "software-testing spring spring-boot spring-security sql system-design version-control-systems "
           "web-services")

PROGRAMMING = ("algorithms-and-data-structures c c# c++ computer-science design-patterns git go java "
               "javascript kotlin object-oriented-programming programming programming-paradigms python rust "
               "software-engineering software-testing version-control-systems")

WEB = ("accessibility angular ajax bootstrap git html-and-css javascript jquery next.js node.js php react "
       "sass svelte tailwind-css typescript vue.js web-development web-performance web-services wordpress")

DATABASE = ("big-data database db2 firebirdsql mongodb mysql newsql nosql postgresql redis sql "
            "sql-server teradata")

OPERATIONS = ("ansible aws azure bash chef cloud-computing configuration-management containers devops docker "
              "gcp git kubernetes linux networking operating-systems powershell security-and-privacy servers "
              "splunk terraform unix windows")

SECURITY = ("assembly-language cryptography ethical-hacking linux networking operating-systems python "
            "reverse-engineering security-and-privacy")

ANALYSIS = "database software-architecture software-engineering sql system-design uml"

# Topics by O*NET-SOC code, or by the name of a specialisation.
TOPICS = {
    "backend-software-engineer": BACKEND,
    "backend-engineer": BACKEND + " devops splunk terraform unix web-performance",
    "15-1211.00": ANALYSIS + " networking python security-and-privacy",
    "15-1211.01": ANALYSIS + " data-science python r",
    "15-1212.00": SECURITY,
    "15-1221.00": "algorithms-and-data-structures artificial-intelligence computer-science computer-vision "
                  "deep-learning machine-learning mathematics natural-language-processing "
                  "parallel-programming programming-paradigms python quantum-computing "
                  "theoretical-computer-science",
    "15-1231.00": "linux networking operating-systems security-and-privacy windows",
    "15-1232.00": "bash linux networking office-software operating-systems windows",
    "15-1241.00": "cloud-computing linux networking security-and-privacy servers system-design",
    "15-1241.01": "embedded-systems internet-of-things networking security-and-privacy",
    "15-1242.00": DATABASE + " bash linux python security-and-privacy",
    "15-1243.00": DATABASE + " cloud-computing distributed-systems python software-architecture",
    "15-1243.01": DATABASE + " cloud-computing data-science hadoop python spark",
    "15-1244.00": OPERATIONS,
    "15-1251.00": PROGRAMMING,
    "15-1252.00": PROGRAMMING + " android cloud-computing containers database docker ios linux nosql "
                                "operating-systems security-and-privacy software-architecture sql swift "
                                "system-design typescript web-development web-services",
    "15-1253.00": "cypress git java javascript python selenium software-engineering software-quality "
                  "software-testing sql",
    "15-1254.00": WEB + " database express.js laravel mysql sql",
    "15-1255.00": WEB + " figma graphical-user-interfaces ui-ux",
    "15-1255.01": "algorithms-and-data-structures c# c++ game-development graphics-programming mathematics "
                  "opengl unity",
    "15-1299.01": "database html-and-css javascript linux networking security-and-privacy servers "
                  "web-development web-performance wordpress",
    "15-1299.02": "data-science database python r",
    "15-1299.03": "database information-systems office-software",
    "15-1299.04": SECURITY,
    "15-1299.05": SECURITY + " cloud-computing devops",
    "15-1299.06": SECURITY,
    "15-1299.07": "blockchain cryptography distributed-systems go javascript rust solidity web3",
    "15-1299.08": ANALYSIS + " cloud-computing devops distributed-systems linux networking operating-systems "
                             "security-and-privacy",
    "15-1299.09": "professional-development software-development-methods software-engineering workflow",
}


def derive(tables):
    """Topics that this release's lists do not have are left out."""
    for code, topics in TOPICS.items():
        for topic in set(topics.split()):
            if tables.has("topic", "topic:" + topic):
                tables.add("career_topic", career="career:" + code, topic="topic:" + topic)
