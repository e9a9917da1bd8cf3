#include "domain/folded.h"
#include "overview/placement.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Placing : OpenNotebook {
    SchoolId lake = put(notebook, aSchool().named("École du Lac").but(&School::shortName, "Lac"));
    SchoolId hill = put(notebook, aSchool().named("Hilltop"));

    void taughtAt(std::vector<TaughtAt> places) {
        notebook.perform(Op::Import, [&](Tables& t) {
            t.coaches.add(aCoach().but(&Coach::me, true).but(&Coach::taughtAt, std::move(places)));
        });
    }
    std::optional<Placement> at(std::vector<SchoolId> schools) const {
        Teacher teacher;
        teacher.schools = std::move(schools);
        return placementOf(notebook.read(), teacher);
    }
};

} // namespace

TEST_CASE_METHOD(Placing, "a coach who taught in a teacher's school hears of it, whatever case and accents",
                 "[placement]") {
    taughtAt({{"Northgate", {}, {}}, {" ECOLE  du lac", day("2015-08-01"), day("2021-06-30")}});
    const auto found = at({hill, lake});
    REQUIRE(found);
    CHECK(found->school.id == lake);
    CHECK(found->from == day("2015-08-01"));
    CHECK(found->until == day("2021-06-30"));
    CHECK_FALSE(at({hill}));
    CHECK_FALSE(at({}));
}

TEST_CASE_METHOD(Placing, "the short name of a school does as well, a missing one never", "[placement]") {
    taughtAt({{"LAC", {}, {}}, {"", {}, {}}});
    CHECK(at({lake}));
    CHECK_FALSE(at({hill})); // which has no short name
}

TEST_CASE_METHOD(Placing, "who never said where they taught hears nothing", "[placement]") {
    CHECK_FALSE(at({lake}));
    taughtAt({});
    CHECK_FALSE(at({lake}));
}

TEST_CASE("names are compared without case, Latin and Greek accents and stray blanks", "[placement]") {
    CHECK(folded("  Ångström \t Straße ") == "angstrom strasse");
    CHECK(folded("Œuvre ŁÓDŹ Ñandú") == "oeuvre lodz nandu");
    CHECK(folded("e\u0301cole") == "ecole"); // the accent as a mark of its own
    CHECK(folded("NGUYỄN STRAẞE") == "nguyen strasse");
    CHECK(folded("ШКОЛА Ελλη") == "школа ελλη");
    CHECK(folded("ΓΙΏΡΓΟΣ Γιώργος Ϊ · *") == "γιωργοσ γιωργοσ ι · *");
    CHECK(folded("学校 🌱") == "学校 🌱");
    CHECK(folded("").empty());
}

TEST_CASE_METHOD(Placing, "a hint that was put away stays so, outside undo", "[placement]") {
    const auto ana = put(notebook, aTeacher());
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto before = notebook.undoable();
    int announced = 0;
    notebook.onChange([&](const Changes&) { ++announced; });
    notebook.putAwayHint("placement", ana);
    notebook.putAwayHint("placement", ana);
    CHECK(notebook.read().hints.wasShown("placement", ana));
    CHECK_FALSE(notebook.read().hints.wasShown("placement", ben));
    CHECK_FALSE(notebook.read().hints.wasShown("other", ana));
    CHECK(notebook.undoable() == before);
    CHECK(announced == 0);
    notebook.undo(); // Ben
    CHECK(notebook.read().hints.wasShown("placement", ana));
}
