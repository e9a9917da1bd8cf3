#include "overview/ledger.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct FullLedger : OpenNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));
    TeacherId luis = put(notebook, aTeacher().named("Luis Ferreira"));

    FullLedger() {
        const auto made = "2026-11-02";
        add(anActionStep().with(ana).what("undated").madeOn(made));
        add(aPromise().with(ana).what("soon").madeOn(made).dueOn("2026-11-23"));
        add(aPromise().with(luis).what("late").madeOn(made).dueOn("2026-11-12"));
        add(aPromise().with(ana).what("moved").madeOn(made).dueOn("2026-11-10").moved("2026-11-09", "2026-12-01"));
        add(aPromise().with(ana).what("kept first").madeOn(made).dueOn("2026-11-20").kept("2026-11-10"));
        add(aPromise().with(luis).what("kept last").madeOn(made).dueOn("2026-11-12").kept("2026-11-18"));
        add(aPromise().with(ana).what("long ago").madeOn("2025-09-01").dueOn("2025-09-12").kept("2025-09-12"));
    }
    void add(const NextStep& step) { put(notebook, step); }

    std::vector<std::string> words(LedgerPart part, std::optional<TeacherId> teacher = {}) {
        std::vector<std::string> all;
        for (const auto& step : ledgerOf(notebook.read(), part, teacher, kToday))
            all.push_back(step.what);
        return all;
    }
};

using Words = std::vector<std::string>;

} // namespace

TEST_CASE_METHOD(FullLedger, "open steps stand by the date that holds now, the overdue first, the undated last",
                 "[ledger]") {
    CHECK(words(LedgerPart::AllOpen) == Words{"late", "soon", "moved", "undated"});
    CHECK(words(LedgerPart::MyPromises) == Words{"late", "soon", "moved"});
    CHECK(words(LedgerPart::TheirActionSteps) == Words{"undated"});
}

TEST_CASE_METHOD(FullLedger, "the ledger of one teacher holds the same in the same order", "[ledger]") {
    CHECK(words(LedgerPart::AllOpen, ana) == Words{"soon", "moved", "undated"});
    CHECK(words(LedgerPart::MyPromises, luis) == Words{"late"});
}

TEST_CASE_METHOD(FullLedger, "closed steps stand newest first, of all teachers those of three months", "[ledger]") {
    CHECK(words(LedgerPart::Closed) == Words{"kept last", "kept first"});
    CHECK(words(LedgerPart::Closed, ana) == Words{"kept first", "long ago"});
}

TEST_CASE_METHOD(FullLedger, "the lines of what is open are its steps in their order, and say which are late",
                 "[ledger]") {
    for (const auto part : {LedgerPart::AllOpen, LedgerPart::MyPromises, LedgerPart::TheirActionSteps}) {
        const auto steps = ledgerOf(notebook.read(), part, {}, kToday);
        const auto lines = openLedgerLines(notebook.read(), part, kToday);
        REQUIRE(lines.size() == steps.size());
        for (std::size_t i = 0; i < lines.size(); ++i)
            CHECK(lines[i] == LedgerLine{steps[i].id, isOverdue(steps[i], kToday)});
    }
}
