#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct SearchedNotebook : OpenNotebook {
    TeacherId ana = notebook.perform(Op::AddTeacher, [](Tables& t) { return t.teachers.add(aTeacher()); });

    ContactId note(std::string shared, std::string hidden = {}, Date on = kToday) {
        return notebook.perform(Op::LogMeeting, [&](Tables& t) {
            return t.contacts.add(
                aContact().with(ana).on(on).sharedNote(std::move(shared)).privateNote(std::move(hidden)).made());
        });
    }
    std::size_t hits(std::string_view words) const { return notebook.read().search.find(words).size(); }
};

} // namespace

TEST_CASE_METHOD(OpenNotebook, "search looks into notes, next steps, wins and agreements", "[search]") {
    const auto keys = addFullRecords(notebook);
    const auto& search = notebook.read().search;
    const auto only = [&](std::string_view words) {
        const auto found = search.find(words);
        REQUIRE(found.size() == 1);
        CHECK(found[0].teacher == keys.teacher);
        CHECK(found[0].snippet.find(kHitFrom) != std::string::npos);
        CHECK(found[0].snippet.find(kHitUntil) != std::string::npos);
        return found[0];
    };
    CHECK(std::get<ContactId>(only("warm-up").record) == keys.contact);
    CHECK(std::holds_alternative<NextStepId>(only("slips choose").record));
    CHECK(std::holds_alternative<WinId>(only("every table").record));
    CHECK(std::holds_alternative<AgreementId>(only("students explain").record));
    CHECK(search.find("district bank").size() == 2); // the source of both next steps
}

TEST_CASE_METHOD(SearchedNotebook, "case and accents do not matter, in either direction, nor how they are composed",
                 "[search]") {
    note("Café in ÉCOLE, naïve façade, Łódź, Straße");
    for (const auto* words : {"cafe", "CAFÉ", "ecole", "École", "cafe\u0301", "naive", "facade", "straße"})
        CHECK(hits(words) == 1);
}

TEST_CASE_METHOD(SearchedNotebook, "every word must occur, and only the last may be a beginning", "[search]") {
    note("Number talks went well");
    CHECK(hits("well number") == 1);
    CHECK(hits("number tal") == 1);
    CHECK(hits("num talks") == 0);
    CHECK(hits("number missing") == 0);
    CHECK(hits("n") == 1);
    CHECK(hits("   number\t\ntalks   ") == 1);
}

TEST_CASE_METHOD(SearchedNotebook, "other scripts are found, and pictures alone find nothing", "[search]") {
    note("תודה רבה, مرحبا بالجميع, спасибо, Ευχαριστώ, 👩🏽‍🏫 great");
    for (const auto* words : {"תודה", "مرحبا", "СПАСИБО", "ευχαριστώ", "great"}) {
        INFO(words);
        CHECK(hits(words) == 1);
    }
    CHECK(hits("👍") == 0);
}

TEST_CASE_METHOD(SearchedNotebook, "nothing that is typed is an operator or an error", "[search]") {
    note("cats AND dogs, a-b NOT c, it's 50% of x_y");
    for (const auto* words : {"cats and", "NOT", "a-b", "it's", "50%", "x_y", "\"cats\"", "dogs,"})
        CHECK(hits(words) == 1);
    for (const auto* words :
         {"cats OR nothing", "shared:cats zebra", "^zebra", "cats NEAR zebra", "((", "+", "\"\"\"", "' --", ";"})
        CHECK(hits(words) == 0);
    CHECK(hits(std::string_view("ca\0ts", 5)) == 1);
    CHECK(hits("\xff\xfe") == 0);
    CHECK(hits(std::string(100'000, 'x')) == 0);
}

TEST_CASE_METHOD(SearchedNotebook, "newest first, and no more than asked for of each kind", "[search]") {
    for (int i = 0; i < 5; ++i)
        note("same words", {}, addDays(kToday, -i * 7));
    const auto found = notebook.read().search.find("same", 3);
    REQUIRE(found.size() == 3);
    CHECK(found[0].on == kToday);
    CHECK(found[2].on == addDays(kToday, -14));
}

TEST_CASE_METHOD(SearchedNotebook, "the search follows corrections, the bin and undo", "[search]") {
    const auto id = note("first words");
    auto contact = notebook.read().contacts.find(id).value();
    contact.sharedNote = "other words";
    notebook.perform(Op::CorrectMeeting, [&](Tables& t) { t.contacts.correct(contact); });
    CHECK(hits("first") == 0);
    CHECK(hits("other") == 1);
    notebook.perform(Op::RemoveMeeting, [&](Tables& t) { t.contacts.remove(id); });
    CHECK(hits("other") == 0);
    notebook.undo();
    CHECK(hits("other") == 1);
    notebook.undo();
    CHECK(hits("first") == 1);
    CHECK(hits("other") == 0);
}

TEST_CASE_METHOD(SearchedNotebook, "a hit says when its words stand only in the private note", "[search]") {
    note("shared words", "hidden words");
    CHECK(notebook.read().search.find("hidden").at(0).inPrivateNote);
    CHECK_FALSE(notebook.read().search.find("shared").at(0).inPrivateNote);
}
