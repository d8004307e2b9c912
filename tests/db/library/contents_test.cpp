// SPDX-FileCopyrightText: 2026 The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A whole library out and in again, and any changes undone and redone: the library is the same.
#include "db/library/contents.h"

#include "db/library/hours_log.h"
#include "db/library/items.h"
#include "db/library/lists.h"
#include "library_folder.h"

#include "app/library/library_json.h"
#include "app/library/merge.h"

#include <random>

namespace waymark::db::test {

namespace {

constexpr auto now = "2026-08-03T14:32:00Z";

class ContentsTest : public LibraryFolder {
protected:
    static std::string json(Library& library) {
        const auto contents = Contents(library).read(true);
        EXPECT_TRUE(succeeds(contents));
        return app::asLibraryJson(*contents);
    }

    /// One change of any kind; which one only depends on the numbers drawn. Some are refused: no matter.
    void change(Library& library, std::mt19937& random) {
        Items items(library);
        Lists lists(library);
        HoursLog log(library);
        const auto number = [&](int below) {
            return static_cast<int>(random() % static_cast<unsigned>(below));
        };
        const std::vector<ItemKey> some{courseKey(number(12)), courseKey(number(12))};
        const auto all = *lists.all();
        const auto list =
            all.empty() ? std::string() : all[static_cast<std::size_t>(number(100)) % all.size()].name;
        ItemEdit edit;
        switch (number(12)) {
        case 0:
        case 1:
            return (void)library.add(courseBookmark(number(12)));
        case 2:
            return (void)items.remove(std::span(some).first(1), now);
        case 3:
            return (void)items.restore(std::span(some).first(1), now);
        case 4:
            edit.status = static_cast<KeptStatus>(number(5));
            edit.rating = number(6);
            return (void)items.edit(some, edit, now);
        case 5:
            edit.set(&KeptItem::note, "Note " + std::to_string(number(9)));
            edit.addTags = {"t" + std::to_string(number(3))};
            return (void)items.edit(std::span(some).first(1), edit, now);
        case 6:
            return (void)lists.create("L" + std::to_string(number(9)), number(2) ? list : "", now);
        case 7:
            return (void)lists.addItems(list, some, now);
        case 8:
            return (void)lists.moveItems(list, std::span(some).first(1), std::nullopt, now);
        case 9:
            return (void)lists.remove(list, now);
        case 10:
            return (void)log.log(some[0], "2026-08-0" + std::to_string(1 + number(9)), 1.5, "", now);
        default:
            return (void)items.emptyTrash("", now);
        }
    }
};

TEST_F(ContentsTest, AnyChangesUndoneAndRedoneLeadToTheSame) {
    for (unsigned seed = 1; seed <= 3; ++seed) {
        auto library = *Library::open(folder() / (std::to_string(seed) + ".db"));
        std::mt19937 random(seed);
        std::vector<std::string> states{json(library)};
        std::int64_t last = 0;
        for (int i = 0; i < 100; ++i) {
            change(library, random);
            const auto step = *library.nextUndo();
            if (step && step->id != last) {
                states.push_back(json(library));
                last = step->id;
            }
        }
        ASSERT_GT(states.size(), 30U);
        for (std::size_t i = states.size() - 1; i > 0; --i) {
            ASSERT_EQ(json(library), states[i]) << "seed " << seed << ", state " << i;
            ASSERT_TRUE(succeeds(library.undo()));
        }
        EXPECT_EQ(json(library), states[0]);
        for (std::size_t i = 1; i < states.size(); ++i) {
            ASSERT_TRUE(succeeds(library.redo()));
            ASSERT_EQ(json(library), states[i]) << "seed " << seed << ", state " << i;
        }
        EXPECT_TRUE(succeeds(library.check()));
    }
}

TEST_F(ContentsTest, EveryFieldIsWrittenEditedAndUndone) {
    auto library = opened();
    Items items(library);
    KeptItem kept;
    kept.key = courseKey(1);
    kept.facts.title = "Course";
    kept.ownPrice = Money{12.5, {"EUR"}};
    kept.status = KeptStatus::Doing;
    kept.rating = 3;
    ItemEdit edit;
    for (const KeptField& field : keptFields)
        if (const auto* text = std::get_if<KeptText>(&field.member); text && field.form != KeptForm::Moment) {
            kept.**text = field.form == KeptForm::Day ? "2026-08-04" : "https://a.example/" + std::string(field.name);
            edit.set(*text, field.form == KeptForm::Day ? "2026-09-04" : "https://b.example/" + std::string(field.name));
        }
    LibraryContents contents;
    contents.items = {kept};
    ASSERT_TRUE(succeeds(Contents(library).write(contents, "import", "one", now)));
    const auto is = [&](const char* host, const char* day) {
        const auto read = *items.item(kept.key);
        EXPECT_EQ(read.ownPrice, kept.ownPrice);
        EXPECT_EQ(read.status, kept.status);
        EXPECT_EQ(read.rating, kept.rating);
        for (const auto& [member, text] : edit.texts)
            EXPECT_TRUE((read.*member).starts_with(host) || read.*member == day) << keptField(member)->name;
    };
    is("https://a.example/", "2026-08-04");
    ASSERT_TRUE(succeeds(items.edit(std::span(&kept.key, 1), edit, now)));
    is("https://b.example/", "2026-09-04");
    ASSERT_TRUE(succeeds(items.remove(std::span(&kept.key, 1), now)));
    ASSERT_TRUE(succeeds(items.emptyTrash("", now)));
    ASSERT_TRUE(succeeds(library.undo()));
    ASSERT_TRUE(succeeds(library.undo()));
    is("https://b.example/", "2026-09-04");
    ASSERT_TRUE(succeeds(library.undo()));
    is("https://a.example/", "2026-08-04");
}

TEST_F(ContentsTest, WhatTheLibrarySetsItselfIsNotEdited) {
    auto library = opened();
    ASSERT_TRUE(succeeds(library.add(courseBookmark(1))));
    const std::vector keys{courseKey(1)};
    for (const KeptText member : {&KeptItem::removedAt, &KeptItem::content}) {
        ItemEdit edit;
        edit.set(member, now);
        const auto edited = Items(library).edit(keys, edit, now);
        ASSERT_FALSE(edited.ok());
        EXPECT_EQ(edited.error().kind, ErrorKind::InvalidInput);
    }
}

TEST_F(ContentsTest, AnExportImportedIntoAnEmptyLibraryIsTheSameBytes) {
    auto library = opened();
    std::mt19937 random(7);
    for (int i = 0; i < 150; ++i)
        change(library, random);
    const auto first = json(library);
    const auto read = app::libraryFromJson(first);
    ASSERT_TRUE(read) << read.error().message;
    auto other = *Library::open(folder() / "other.db");
    const auto preview = app::mergePreview(*Contents(other).read(true), read->contents);
    ASSERT_TRUE(succeeds(Contents(other).write(preview.toWrite, "import", "library.json", now)));
    EXPECT_EQ(json(other), first);
    EXPECT_TRUE(app::mergePreview(*Contents(other).read(true), read->contents).changesNothing());
    ASSERT_TRUE(succeeds(other.undo()));
    EXPECT_EQ(*Items(other).count({}), 0) << "an import is one step";
}

TEST_F(ContentsTest, ACancelledImportLeavesNothing) {
    auto library = opened();
    LibraryContents contents;
    for (int i = 0; i < 500; ++i) {
        KeptItem item;
        item.key = courseKey(i);
        item.facts.title = "x";
        contents.items.push_back(item);
    }
    Progress progress;
    progress.cancelled = true;
    library.follow(&progress);
    EXPECT_TRUE(failsWith(ErrorKind::Cancelled, Contents(library).write(contents, "import", "x", now)));
    library.follow(nullptr);
    EXPECT_EQ(*Items(library).count({}), 0);
    EXPECT_FALSE(*library.nextUndo());
}

} // namespace

} // namespace waymark::db::test
