#include "actions/reflection_actions.h"
#include "actions/teacher_actions.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Journal : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher());

    Reflection page(const char* text) const {
        return aReflection().but(&Reflection::teacher, ana).but(&Reflection::on, kToday).but(&Reflection::text, text);
    }
    std::vector<Reflection> all() const { return notebook.read().reflections.newestFirst(); }
};

} // namespace

TEST_CASE_METHOD(Journal, "a page of the journal is one step of undo and names its teacher", "[reflection]") {
    reflect(notebook, page("I talked more than she did."));
    REQUIRE(all().size() == 1);
    CHECK(all().front().text == "I talked more than she did.");
    CHECK(notebook.undoable() == Deed(Op::Reflect, ana));
    notebook.undo();
    CHECK(all().empty());
}

TEST_CASE_METHOD(Journal, "a page about nobody says so in its deed", "[reflection]") {
    auto own = page("A long week.");
    own.teacher.reset();
    reflect(notebook, own);
    CHECK(notebook.undoable() == Deed(Op::Reflect));
    CHECK_FALSE(all().front().teacher);
}

TEST_CASE_METHOD(Journal, "an empty page, one of tomorrow and one about nobody known are refused and leave nothing",
                 "[reflection]") {
    auto tomorrow = page("Not yet");
    tomorrow.on = day("2026-11-21");
    for (const auto& bad : {page(" \n "), tomorrow})
        CHECK(kindThrownBy([&] { reflect(notebook, bad); }) == Error::Kind::Refused);
    auto stranger = page("Who?");
    stranger.teacher = TeacherId{999};
    CHECK(kindThrownBy([&] { reflect(notebook, stranger); }) == Error::Kind::NoSuchRecord);
    CHECK(all().empty());
}

TEST_CASE_METHOD(Journal, "a page about a teacher who is in the bin is refused", "[reflection]") {
    removeTeacher(notebook, ana);
    CHECK(kindThrownBy([&] { reflect(notebook, page("Too late")); }) == Error::Kind::NoSuchRecord);
}

TEST_CASE_METHOD(Journal, "a corrected page keeps its place, and a removed one comes back by undo", "[reflection]") {
    const auto id = reflect(notebook, page("First words"));
    auto changed = all().front();
    changed.text = "Better words";
    changed.dimension = Dimension::Relational;
    correctReflection(notebook, changed);
    CHECK(notebook.read().reflections.find(id)->text == "Better words");
    CHECK(notebook.read().reflections.find(id)->dimension == Dimension::Relational);
    removeReflection(notebook, id);
    CHECK(all().empty());
    CHECK(notebook.read().reflections.inBin().size() == 1);
    CHECK(kindThrownBy([&] { correctReflection(notebook, changed); }) == Error::Kind::NoSuchRecord);
    CHECK(kindThrownBy([&] { removeReflection(notebook, id); }) == Error::Kind::NoSuchRecord);
    notebook.undo();
    CHECK(all().front().text == "Better words");
}

TEST_CASE_METHOD(Journal, "the journal is read newest first, pages of one day as they were written last",
                 "[reflection]") {
    for (const auto& [on, text] :
         {std::pair{"2026-11-18", "old"}, {"2026-11-20", "new"}, {"2026-11-18", "old, later"}}) {
        auto each = page(text);
        each.on = day(on);
        reflect(notebook, each);
    }
    std::vector<std::string> texts;
    for (const auto& each : all())
        texts.push_back(each.text);
    CHECK(texts == std::vector<std::string>{"new", "old, later", "old"});
    CHECK(notebook.read().reflections.since(day("2026-11-19")).size() == 1);
}
