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

TEST_CASE_METHOD(Visiting, "before a visit the words say to ask, after it to say that one was invited",
                 "[ui][meetings]") {
    agreed(1, "2026-11-10", VisitRule::InvitationOnly);
    auto visit = aPlannedContact("2026-11-24").with(ana).kind(ContactKind::Visit).made();
    CHECK(visitRuleWords(notebook.read(), visit) ==
          QStringLiteral("Ana Ferrer wants visits by invitation only. Ask first, or choose \"invited\"."));
    visit.welcome = Welcome::Invited;
    CHECK(visitRuleWords(notebook.read(), visit).isEmpty());
    CHECK(wordsOn("2026-11-19").endsWith(QStringLiteral("If you were invited, say so.")));
}

TEST_CASE_METHOD(Visiting, "where periods are agreed on, only an unasked visit is warned of", "[ui][meetings]") {
    agreed(1, "2026-11-10", VisitRule::ThesePeriods);
    Contact visit = aContact().with(ana).on("2026-11-19").kind(ContactKind::Visit);
    CHECK(visitRuleWords(notebook.read(), visit).isEmpty());
    visit.welcome = Welcome::Unasked;
    CHECK(visitRuleWords(notebook.read(), visit).contains(QStringLiteral("in the periods you agreed on")));
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
