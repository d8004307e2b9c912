// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/library/bibliography.h"
#include "app/library/bibtex_entries.h"
#include "app/library/bibtex_names.h"
#include "app/library/table_values.h"
#include "app/library/tex_text.h"
#include "app/library/text.h"
#include "db/records/stated_values.h"
#include "db/text/bars.h"

#include <algorithm>
#include <initializer_list>
#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace waymark::app {

namespace {

ReferenceForm formOf(const std::string& type) {
    for (const std::string_view article : {"article", "inproceedings", "conference", "periodical", "suppperiodical", "review"})
        if (type == article)
            return ReferenceForm::Article;
    for (const std::string_view part : {"inbook", "incollection", "bookinbook", "suppbook", "suppcollection", "inreference"})
        if (type == part)
            return ReferenceForm::Part;
    return ReferenceForm::Book;
}

/// What all entries of a file may have from others: a text of a megabyte that ten thousand refer to would be ten gigabytes.
struct Inheritance {
    std::size_t left = 64U << 20U;
    bool isShort = false; ///< something stayed out
};

/// Of an entry, of those it has its data from (biblatex's xdata), and of the one it refers to by crossref, whose title
/// is the title of the book it is part of.
class Fields {
public:
    Fields(std::vector<const BibtexEntry*> own, std::vector<const BibtexEntry*> parents, Inheritance& inheritance)
        : m_inheritance(inheritance)
        , m_own(std::move(own))
        , m_all(m_own) {
        m_all.insert(m_all.end(), parents.begin(), parents.end());
    }

    const std::string& operator()(std::initializer_list<const char*> names) const {
        return first(m_all, names);
    }
    const std::string& own(const char* name) const { return first(m_own, {name}); }

private:
    const std::string& first(const std::vector<const BibtexEntry*>& entries, std::initializer_list<const char*> names) const {
        static const std::string none;
        for (const auto* entry : entries)
            for (const char* name : names)
                if (const auto& text = (*entry)[name]; !trimmed(text).empty())
                    return entry == m_own.front() || isGranted(text.size()) ? text : none;
        return none;
    }
    bool isGranted(std::size_t bytes) const {
        const bool granted = bytes <= m_inheritance.left;
        m_inheritance.left -= granted ? bytes : 0;
        m_inheritance.isShort = m_inheritance.isShort || !granted;
        return granted;
    }
    Inheritance& m_inheritance;
    std::vector<const BibtexEntry*> m_own;
    std::vector<const BibtexEntry*> m_all;
};

std::string addressFrom(const Fields& field) {
    for (const char* name : {"url", "howpublished", "link", "ee", "bdsk-url-1", "bdsk-url-2", "adsurl"})
        if (auto link = linkIn(texToAddress(field.own(name)), {}); !link.empty())
            return link;
    if (auto doi = linkIn({}, texToAddress(field.own("doi"))); !doi.empty())
        return doi;
    if (const auto eprint = texToAddress(field.own("eprint")); !eprint.empty() && lowered(field({"archiveprefix", "eprinttype"})) == "arxiv")
        return "https://arxiv.org/abs/" + eprint;
    return texToAddress(field.own("url")); // no link: told and left out
}

std::string titleFrom(const Fields& field, ReferenceForm form) {
    auto title = texToText(form == ReferenceForm::Book || form == ReferenceForm::Course ? field({"title"}) : field.own("title"));
    if (title.empty())
        title = texToText(field({"booktitle", "maintitle"}));
    if (const auto subtitle = texToText(field.own("subtitle")); !subtitle.empty() && !title.empty())
        title += ": " + subtitle;
    return title;
}

/// BibDesk's "5" and JabRef's "rank5".
void readRating(const BibtexEntry& entry, Reference& reference, ReadingFaults& faults) {
    for (const char* name : {"ranking", "rating"}) {
        auto text = lowered(trimmed(entry[name]));
        if (text.starts_with("rank"))
            text.erase(0, 4);
        const auto read = cellRating(text, 5, DecimalMark::Point);
        if (read.value)
            reference.carried.emplace_back("my_rating", std::to_string(*read.value));
        if (read.fault)
            faults.add(entry.lineOf(name), *read.fault, Loss::Field, name, entry[name]);
        if (read.value && cellScore(text, 5, DecimalMark::Point).value != *read.value)
            faults.addRounded(text, *read.value);
    }
}

/// JabRef's "read" and "skimmed", BibDesk's 1; its 0 stands with every entry that nobody has touched.
void readStatus(const BibtexEntry& entry, Reference& reference, ReadingFaults& faults) {
    for (const char* name : {"read", "readstatus"}) {
        const auto text = lowered(trimmed(texToText(entry[name])));
        const auto yes = yesOrNo(text);
        if (text.empty() || yes == false)
            continue;
        const auto known = yes ? std::optional(db::KeptStatus::Done) : text == "skimmed" ? std::optional(db::KeptStatus::Doing) : statusOfWord(text);
        if (known)
            reference.carried.emplace_back("status", db::keptStatusName(*known));
        else
            faults.add(entry.lineOf(name), Fault::Status, Loss::Field, name, entry[name]);
    }
}

/// When it came into the other program; the first that is a day.
void readAdded(const BibtexEntry& entry, Reference& reference, ReadingFaults& faults) {
    for (const char* name : {"date-added", "creationdate", "timestamp"}) {
        const auto read = cellMoment(texToText(entry[name]), DayOrder::Unsure);
        if (read.fault)
            faults.add(entry.lineOf(name), *read.fault, Loss::Field, name, entry[name]);
        if (!read.value)
            continue;
        reference.carried.emplace_back("added", *read.value);
        return;
    }
}

/// What the reader wrote, each text once; JabRef has a comment for each of several people, "comment-ann".
std::string noteFrom(const BibtexEntry& entry, const Fields& field, bool own) {
    std::vector<std::string> all;
    const auto take = [&](const std::string& tex) {
        auto words = own ? texToText(tex, true) : withoutNoteMarks(texToText(tex, true));
        if (!words.empty() && std::find(all.begin(), all.end(), words) == all.end())
            all.push_back(std::move(words));
    };
    for (const char* name : {"note", "annote", "annotation", "comment"})
        take(field.own(name));
    constexpr std::string_view comments = "comment-";
    for (auto at = entry.fields.lower_bound(std::string(comments)); at != entry.fields.end() && at->first.starts_with(comments); ++at)
        take(at->second);
    return joined(all, "\n\n");
}

/// JabRef's groups are names; Mendeley's folders lie in one another.
void readGroups(const BibtexEntry& entry, Reference& reference) {
    for (const auto& group : cutOutsideBraces(entry["groups"], ",;"))
        if (auto plain = texToText(group); !plain.empty())
            reference.lists.push_back({std::move(plain)});
    for (const auto& folder : cutOutsideBraces(entry["mendeley-groups"], ",")) {
        std::vector<std::string> path;
        for (const auto& title : split(texToText(folder), "/"))
            if (const auto clean = trimmed(title); !clean.empty())
                path.emplace_back(clean);
        if (!path.empty())
            reference.lists.push_back(std::move(path));
    }
}

/// Fields with something in them that nothing is read from.
void takeUnread(const BibtexEntry& entry, const Reference& reference, std::set<std::string>& unread) {
    constexpr std::string_view read = "|author|title|subtitle|maintitle|year|date|origdate|publisher|school|institution|organization|isbn|url|howpublished|link|ee|bdsk-url-1|"
                                      "bdsk-url-2|adsurl|doi|eprint|archiveprefix|eprinttype|langid|language|note|annote|annotation|comment|keywords|mendeley-tags|groups|"
                                      "mendeley-groups|ranking|rating|read|readstatus|date-added|creationdate|timestamp|crossref|xdata|waymark|";
    if (hasOwnKey(reference) || reference.form == ReferenceForm::Article)
        return;
    for (const auto& [name, value] : entry.fields) {
        const bool others = (name == "editor" && trimmed(entry["author"]).empty()) || (name == "booktitle" && trimmed(entry["title"]).empty());
        if (!trimmed(value).empty() && !others && !db::isBetweenBars(read, name) && !name.starts_with("comment-") && !name.starts_with("waymark-"))
            unread.insert(name);
    }
}

/// What we put there ourselves.
void readCarried(const BibtexEntry& entry, Reference& reference) {
    constexpr std::string_view prefix = "waymark-";
    for (auto field = entry.fields.lower_bound(std::string(prefix)); field != entry.fields.end() && field->first.starts_with(prefix); ++field)
        reference.carried.emplace_back(field->first.substr(prefix.size()), texToText(field->second, true));
}

Reference referenceFrom(const BibtexEntry& entry, const Fields& field, ReadingFaults& faults) {
    Reference reference;
    reference.form = formOf(entry.type);
    reference.type = entry.type;
    reference.line = entry.line;
    reference.key = texToText(field.own("waymark"));
    reference.title = titleFrom(field, reference.form);
    if (!hasOwnKey(reference))
        reference.title = withoutTitleMarks(reference.title);
    reference.authors = bibtexNames(field({"author"}));
    if (reference.form != ReferenceForm::Article && lowered(trimmed(field({"author"}))).ends_with(" and others"))
        faults.add(entry.lineOf("author"), Fault::OtherAuthors, Loss::Nothing, "author", reference.title);
    if (reference.authors.empty())
        reference.authors = bibtexNames(field({"editor"}));
    if (reference.authors.empty() && reference.form == ReferenceForm::Book && !db::CourseKey::parse(reference.key).ok())
        reference.authors = bibtexNames(field({"organization", "institution"}));
    reference.year = statedYear(texToText(field({"year", "date", "origdate"})));
    if (!reference.year && !field({"year"}).empty())
        faults.add(entry.lineOf("year"), Fault::Number, Loss::Field, "year", field({"year"}));
    reference.publisher = texToText(field({"publisher", "school", "institution"}));
    if (reference.publisher.empty() && db::CourseKey::parse(reference.key).ok())
        reference.publisher = texToText(field.own("organization"));
    const auto& isbn = field({"isbn"});
    reference.isbn = isbn13(texToText(isbn));
    if (reference.isbn.empty() && !isbn.empty())
        faults.add(entry.lineOf("isbn"), isRoundedIsbn(isbn) ? Fault::IsbnLost : Fault::Isbn, Loss::Field, "isbn", isbn);
    reference.url = addressFrom(field);
    reference.urlLine = entry.lineOf("url");
    reference.language = texToText(field({"langid", "language"}));
    reference.note = noteFrom(entry, field, hasOwnKey(reference));
    const auto& keywords = field.own("keywords").empty() ? field.own("mendeley-tags") : field.own("keywords");
    for (const auto& tag : cutOutsideBraces(keywords, ",;"))
        if (auto plain = texToText(tag); !plain.empty())
            reference.tags.push_back(std::move(plain));
    readGroups(entry, reference);
    readRating(entry, reference, faults);
    readStatus(entry, reference, faults);
    readAdded(entry, reference, faults);
    readCarried(entry, reference);
    return reference;
}

/// An entry and those that it has its data from, which may have theirs from others.
template <class Named>
std::vector<const BibtexEntry*> withData(const BibtexEntry& entry, const Named& named) {
    constexpr std::size_t most = 20;
    constexpr std::size_t longestKeys = 2000;
    std::vector<const BibtexEntry*> all{&entry};
    for (std::size_t i = 0; i < all.size() && all.size() < most; ++i)
        for (const auto& key : split(std::string_view((*all[i])["xdata"]).substr(0, longestKeys), ","))
            if (const auto* data = named(key); data && std::find(all.begin(), all.end(), data) == all.end())
                all.push_back(data);
    return all;
}

/// What biblatex keeps data in for others, and what holds keys only.
bool isNoReference(const std::string& type) {
    return type == "xdata" || type == "set" || type == "control";
}

} // namespace

namespace {

/// Keys of entries that others have data from, in small letters.
void takeReferred(const BibtexEntry& entry, std::unordered_set<std::string>& referred) {
    for (const char* name : {"crossref", "xdata"})
        for (const auto& key : split(entry[name], ","))
            if (const auto clean = trimmed(key); !clean.empty())
                referred.insert(lowered(clean));
}

/// A word in small letters, however it is written.
bool mentions(std::string_view text, std::string_view word) {
    const auto same = [](char written, char small) { return (written >= 'A' && written <= 'Z' ? static_cast<char>(written + 32) : written) == small; };
    return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

/// Entries become references one after another. What others have data from may stand behind them, so that all are read
/// before the first is done, and an entry that nobody refers to is let go of at once.
class Taking {
public:
    Taking(std::string_view text, const ImportOptions& options)
        : m_options(options)
        , m_reader(text, m_result.faults)
        , m_inherits(mentions(text, "crossref") || mentions(text, "xdata")) {}

    db::Result<References> taken() {
        bool any = false;
        for (auto entry = m_reader.next(); entry && !m_options.isCancelled(); entry = m_reader.next()) {
            any = true;
            if (!m_inherits) {
                take(*entry);
                continue;
            }
            takeReferred(*entry, m_referred);
            m_places.emplace(lowered(entry->key), m_entries.size());
            m_entries.push_back(*std::move(entry));
        }
        if (!any)
            return db::Error{db::ErrorKind::InvalidInput, "this is no BibTeX: there is no entry such as @book{...} in it; nothing was imported"};
        for (auto& entry : m_entries) {
            if (m_options.isCancelled())
                break;
            take(entry);
            if (!m_referred.contains(lowered(trimmed(entry.key))))
                entry = {};
        }
        return std::move(m_result);
    }

private:
    const BibtexEntry* named(std::string_view key) const {
        const auto found = m_places.find(lowered(trimmed(key)));
        return trimmed(key).empty() || found == m_places.end() ? nullptr : &m_entries[found->second];
    }

    void take(const BibtexEntry& entry) {
        if (isNoReference(entry.type))
            return;
        const auto byKey = [this](std::string_view key) { return named(key); };
        const auto* parent = named(entry["crossref"]);
        const auto parents = parent && parent != &entry ? withData(*parent, byKey) : std::vector<const BibtexEntry*>();
        const Fields field(withData(entry, byKey), parents, m_inheritance);
        auto reference = referenceFrom(entry, field, m_result.faults);
        if (std::exchange(m_inheritance.isShort, false))
            m_result.faults.add(entry.line, Fault::TooLong, Loss::Field, "crossref", entry.key);
        if (reference.title.empty())
            return m_result.faults.add(entry.line, Fault::NoTitle, Loss::Row, entry.type, entry.key);
        takeUnread(entry, reference, m_result.unread);
        m_result.all.push_back(std::move(reference));
    }

    const ImportOptions& m_options;
    References m_result;
    BibtexEntries m_reader;
    bool m_inherits; ///< whether any entry may have data from another
    std::vector<BibtexEntry> m_entries;
    std::unordered_map<std::string, std::size_t> m_places;
    std::unordered_set<std::string> m_referred;
    Inheritance m_inheritance;
};

} // namespace

db::Result<References> referencesFromBibTeX(std::string_view text, const ImportOptions& options) {
    if (trimmed(text).empty())
        return References();
    return Taking(text, options).taken();
}

} // namespace waymark::app
