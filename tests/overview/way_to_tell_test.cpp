#include "overview/way_to_tell.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Telling : OpenNotebook {
    Teacher ana =
        *notebook.read().teachers.find(put(notebook, aTeacher().but(&Teacher::recognition, Recognition::SmallGroup)));

    void agree(std::optional<Recognition> way) {
        put(notebook, anAgreement().with(ana.id).acknowledgedOn("2026-09-10").but(&Agreement::recognition, way));
    }
    WayToTell way() const { return wayToTell(notebook.read(), ana, kToday); }
};

} // namespace

TEST_CASE_METHOD(Telling, "without an agreement the teacher's page says how to tell a win", "[win]") {
    CHECK(way() == WayToTell{Recognition::SmallGroup, false, {}});
    ana.recognition.reset();
    CHECK(way() == WayToTell{});
}

TEST_CASE_METHOD(Telling, "the agreement in effect goes before the teacher's page", "[win]") {
    agree(Recognition::PrivateWritten);
    CHECK(way() == WayToTell{Recognition::PrivateWritten, true, Recognition::SmallGroup});
    ana.recognition = Recognition::PrivateWritten;
    CHECK(way() == WayToTell{Recognition::PrivateWritten, true, {}});
}

TEST_CASE_METHOD(Telling, "an agreement that left it open, or is a draft, leaves it to the teacher's page", "[win]") {
    agree({});
    put(notebook, anAgreement().with(ana.id).version(2).but(&Agreement::recognition, Recognition::StaffWide));
    CHECK(way() == WayToTell{Recognition::SmallGroup, false, {}});
}

TEST_CASE("a way is wider than another when more people hear of it", "[win]") {
    using enum Recognition;
    CHECK(isWider(SmallGroup, PrivateSpoken));
    CHECK(isWider(StaffWide, SmallGroup));
    CHECK(isWider(PrivateWritten, NotAtAll));
    CHECK_FALSE(isWider(PrivateSpoken, PrivateWritten));
    CHECK_FALSE(isWider(PrivateWritten, StaffWide));
    CHECK_FALSE(isWider(NotAtAll, NotAtAll));
}
