#include "meetings/visit_rule.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Visiting : OpenNotebook {
    const TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer").but(&Teacher::dropIn, VisitRule::None).made());

    AgreementId agreed(int version, const char* on, std::optional<VisitRule> visits) {
        return put(notebook,
                   anAgreement().with(ana).version(version).acknowledgedOn(on).but(&Agreement::visits, visits).made());
    }
    QString wordsOn(const char* day) const {
        const Contact visit = aContact().with(ana).on(day).kind(ContactKind::Visit);
        return visitRuleWords(notebook.read(), visit);
    }
};

} // namespace

TEST_CASE_METHOD(Visiting, "a visit is held against the rule of its own day", "[ui][meetings]") {
    agreed(1, "2026-11-10", VisitRule::InvitationOnly);
    CHECK(wordsOn("2026-11-09").contains(QStringLiteral("no visits for now")));
    CHECK(wordsOn("2026-11-10").contains(QStringLiteral("by invitation only")));
}

TEST_CASE_METHOD(Visiting, "a version that left visits open does not bring back an older one's rule",
                 "[ui][meetings]") {
    agreed(1, "2026-10-01", VisitRule::InvitationOnly);
    agreed(2, "2026-11-02", std::nullopt);
    CHECK(wordsOn("2026-10-30").contains(QStringLiteral("by invitation only")));
    CHECK(wordsOn("2026-11-03").contains(QStringLiteral("no visits for now")));
    agreed(3, "2026-11-10", VisitRule::AnyTime);
    CHECK(wordsOn("2026-11-12").isEmpty());
}
