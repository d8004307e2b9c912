// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The learner's own pay figures: a CSV table whose template ownPayTemplate() gives. Places and careers go by
// their key or, when only one has it, their name.
#include "db/formats/own_pay/own_pay.h"
#include "db/building/record_faults.h"
#include "db/formats/frame/table_reader.h"

#include <algorithm>
#include <cctype>

namespace waymark::db {

namespace {

std::vector<std::size_t> pickOwn(Release& release, bool asked) {
    std::vector<std::size_t> files;
    for (std::size_t file = 0; file < release.size(); ++file)
        if (looksLike(release, file, {"place", "career", "currency", "period", "median"}) ||
            (asked && release.size() == 1 && release.faultOf(file).empty()))
            files.push_back(file);
    return files;
}

/// The one key that the field means.
std::string keyOf(const ImportRun& run, const TableReader& table, const Column& column, ItemKind kind) {
    std::string text(trimmed(table.required(column)));
    if (const auto key = ItemKey::parse(text); key && key->kind() == kind) {
        if (!run.catalog.holds(*key))
            table.refuse(column, "is not in the catalog");
        return text;
    }
    const std::vector<std::string> keys = run.catalog.keysNamed(kind, text);
    if (keys.empty())
        table.refuse(column, "is neither a key nor the name of one in the catalog");
    if (keys.size() > 1)
        table.refuse(column, "is the name of several: write the key, such as " + keys[0] + " or " + keys[1]);
    return keys[0];
}

/// A source of its own for each text in the column "source".
std::string sourceOf(ImportRun& run, const std::string& name) {
    std::string id = "own-";
    for (const char c : name)
        if (std::isalnum(static_cast<unsigned char>(c)))
            id += static_cast<char>(std::tolower(static_cast<unsigned char>(c)));
        else if (id.back() != '-')
            id += '-';
    while (id.ends_with('-'))
        id.pop_back();
    run.addSource(
        {id, name, "Own pay figures: " + name, "for your own use", "", "", "As you entered them.", ""});
    return id;
}

PayUnit unitOf(const TableReader& table, const Column& unit) {
    const std::string_view text = trimmed(table.text(unit));
    if (text.empty() || sameName(text, "year"))
        return PayUnit::Year;
    if (sameName(text, "month"))
        return PayUnit::Month;
    if (!sameName(text, "hour"))
        table.refuse(unit, "is none of: year, month, hour");
    return PayUnit::Hour;
}

void readTable(ImportRun& run, std::size_t file) {
    TableReader table(run, file);
    const Column place = table.column({"place"}), career = table.column({"career"});
    const Column currency = table.column({"currency"}), period = table.column({"period"});
    const Column unit = table.maybeColumn({"unit"}), basis = table.maybeColumn({"basis"});
    const Column source = table.maybeColumn({"source"}), sample = table.maybeColumn({"n"});
    const Column mean = table.maybeColumn({"mean"}), p10 = table.maybeColumn({"p10"}),
                 p25 = table.maybeColumn({"p25"}), median = table.column({"median"}),
                 p75 = table.maybeColumn({"p75"}), p90 = table.maybeColumn({"p90"});
    while (table.next()) {
        Salary pay;
        pay.place = PlaceKey::trusted(keyOf(run, table, place, ItemKind::Place));
        pay.career = CareerKey::trusted(keyOf(run, table, career, ItemKind::Career));
        pay.currency.code = std::string(trimmed(table.text(currency)));
        if (!run.catalog.knowsCurrency(pay.currency.code))
            table.refuse(currency, "is no currency of the catalog; write a code such as EUR");
        pay.period = std::string(trimmed(table.text(period)));
        pay.unit = unitOf(table, unit);
        pay.basis = basis.there() && !table.text(basis).empty() ? table.string(basis) : "gross";
        pay.figures = {table.number(mean),
                       table.number(p10),
                       table.number(p25),
                       table.number(median),
                       table.number(p75),
                       table.number(p90),
                       {},
                       {}};
        if (const auto n = table.number(sample))
            pay.sampleSize = table.requiredInteger(sample, 1, 1'000'000'000);
        pay.origin = PayOrigin::Own;
        const std::string said(trimmed(table.text(source)));
        pay.sourceId = sourceOf(run, said.empty() ? "My own figures" : said);
        run.catalog.add(pay);
        run.stored("own pay figures");
    }
}

} // namespace

std::string ownPayTemplate() {
    return "place,career,currency,period,unit,basis,mean,p10,p25,median,p75,p90,n,source\n"
           "city:berlin,career:15-1252.00,EUR,2026,year,gross,,,,72000,,,,Offers I had\n";
}

Importer payOwn() {
    return {{"own", "Own pay figures", "a CSV table of place, career, median and more; see the template"},
            &pickOwn,
            [](ImportRun& run) {
                for (const std::size_t file : run.files)
                    readTable(run, file);
            }};
}

} // namespace waymark::db
