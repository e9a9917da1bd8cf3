#include "overview/report/others_named.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Naming : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    TeacherId ben = put(notebook, aTeacher().named("Ben Cole"));

    std::vector<std::string> othersIn(std::string_view text) {
        std::vector<std::string> names;
        for (const auto& each : othersNamed(notebook.read(), text, std::vector{ana}))
            names.push_back(each.name);
        return names;
    }
};

using Names = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(Naming, "words for one teacher name others by a part of their name, in small letters too",
                 "[report]") {
    CHECK(othersIn("Ana and I planned the warm-up.").empty());
    CHECK(othersIn("as in ben's room") == Names{"Ben Cole"});
    CHECK(othersIn("Ask Cole.") == Names{"Ben Cole"});
    CHECK(othersIn("").empty());
}

TEST_CASE_METHOD(Naming, "a name that the teacher or the coach has too is taken for theirs, and a common word for none",
                 "[report]") {
    put(notebook, aTeacher().named("Ana Park"));
    put(notebook, aTeacher().named("Robin Vega"));
    Coach me = aCoach().but(&Coach::me, true).but(&Coach::name, std::string("Robin Castle"));
    notebook.perform(Op::Import, [&](Tables& t) { t.coaches.add(me); });
    put(notebook, aTeacher().named("Will May"));
    CHECK(othersIn("Ana, Robin: we will see in may.").empty());
    CHECK(othersIn("With Ana Park and Will") == Names{"Ana Park", "Will May"});
}

TEST_CASE_METHOD(Naming, "who rests in the bin is named all the same", "[report]") {
    notebook.perform(Op::RemoveTeacher, [&](Tables& t) { t.teachers.remove(ben); });
    CHECK(othersIn("Ben came by.") == Names{"Ben Cole"});
}
