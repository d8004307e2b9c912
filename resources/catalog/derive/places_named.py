# SPDX-FileCopyrightText: 2026 The Waymark authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names that the lists of places do not carry in the form wanted."""

# City key: name, country, region, currency, next wider place that figures are published for.
CITIES = {
    "new-york": ("New York", "US", "New York", "USD", "metro:35620"),
    "san-francisco": ("San Francisco", "US", "California", "USD", "metro:41860"),
    "seattle": ("Seattle", "US", "Washington", "USD", "metro:42660"),
    "austin": ("Austin", "US", "Texas", "USD", "metro:12420"),
    "toronto": ("Toronto", "CA", "Ontario", "CAD", "region:CA-3530"),
    "london": ("London", "GB", "England", "GBP", "country:GB"),
    "paris": ("Paris", "FR", "Île-de-France", "EUR", "country:FR"),
    "berlin": ("Berlin", "DE", "Berlin", "EUR", "country:DE"),
    "tel-aviv": ("Tel Aviv", "IL", "", "ILS", "country:IL"),
    "beijing": ("Beijing", "CN", "", "CNY", "country:CN"),
    "shanghai": ("Shanghai", "CN", "", "CNY", "country:CN"),
    "bengaluru": ("Bengaluru", "IN", "Karnataka", "INR", "country:IN"),
    "delhi": ("Delhi", "IN", "", "INR", "country:IN"),
}

# (country, GeoNames name): our name.
CITY_NAMES = {
    ("US", "New York City"): "New York", ("US", "San Francisco"): "San Francisco",
    ("US", "Seattle"): "Seattle",
    ("US", "Austin"): "Austin", ("CA", "Toronto"): "Toronto", ("GB", "London"): "London",
    ("FR", "Paris"): "Paris",
    ("DE", "Berlin"): "Berlin", ("IL", "Tel Aviv"): "Tel Aviv", ("CN", "Beijing"): "Beijing",
    ("CN", "Shanghai"): "Shanghai", ("IN", "Bengaluru"): "Bengaluru", ("IN", "Delhi"): "Delhi",
}

COUNTRY_NAMES = {
    "BA": "Bosnia and Herzegovina", "CC": "Cocos (Keeling) Islands", "CD": "Democratic Republic of the Congo",
    "CG": "Republic of the Congo", "FM": "Micronesia", "GB": "United Kingdom",
    "HM": "Heard Island and McDonald Islands", "PN": "Pitcairn Islands",
    "UM": "United States Minor Outlying Islands", "US": "United States", "VI": "United States Virgin Islands",
}

# Where ISO 4217 lists several currencies, the one that pay is stated in.
CURRENCIES = {"BT": "BTN", "SV": "USD"}

PROVINCES = {
    "10": "Newfoundland and Labrador", "11": "Prince Edward Island", "12": "Nova Scotia",
    "13": "New Brunswick",
    "24": "Quebec", "35": "Ontario", "46": "Manitoba", "47": "Saskatchewan", "48": "Alberta",
    "59": "British Columbia", "60": "Yukon", "61": "Northwest Territories", "62": "Nunavut",
}

STATES = {
    "AL": "Alabama", "AK": "Alaska", "AZ": "Arizona", "AR": "Arkansas", "CA": "California", "CO": "Colorado",
    "CT": "Connecticut", "DE": "Delaware", "DC": "District of Columbia", "FL": "Florida", "GA": "Georgia",
    "HI": "Hawaii", "ID": "Idaho", "IL": "Illinois", "IN": "Indiana", "IA": "Iowa", "KS": "Kansas",
    "KY": "Kentucky", "LA": "Louisiana", "ME": "Maine", "MD": "Maryland", "MA": "Massachusetts",
    "MI": "Michigan", "MN": "Minnesota", "MS": "Mississippi", "MO": "Missouri", "MT": "Montana",
    "NE": "Nebraska", "NV": "Nevada", "NH": "New Hampshire", "NJ": "New Jersey", "NM": "New Mexico",
    "NY": "New York", "NC": "North Carolina", "ND": "North Dakota", "OH": "Ohio", "OK": "Oklahoma",
    "OR": "Oregon", "PA": "Pennsylvania", "RI": "Rhode Island", "SC": "South Carolina", "SD": "South Dakota",
    "TN": "Tennessee", "TX": "Texas", "UT": "Utah", "VT": "Vermont", "VA": "Virginia", "WA": "Washington",
    "WV": "West Virginia", "WI": "Wisconsin", "WY": "Wyoming",
}

# Nearer to the middle of another metro than to that of their own county's.
CITY_METROS = {
    ("Irvine", "CA"): "metro:31080", ("Orange", "CA"): "metro:31080", ("Pomona", "CA"): "metro:31080",
    ("Antioch", "CA"): "metro:41860", ("Concord", "CA"): "metro:41860", ("Fairfield", "CA"): "metro:46700",
    ("Joliet", "IL"): "metro:16980", ("McKinney", "TX"): "metro:19100",
}
