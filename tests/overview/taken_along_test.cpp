#include "actions/teacher_actions.h"
#include "overview/taken_along.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

TEST_CASE_METHOD(OpenNotebook, "what a removed teacher takes along is what the bin gets", "[teacher]") {
    const auto ana = put(notebook, aTeacher());
    const auto ben = put(notebook, aTeacher().named("Ben"));
    const auto gone = put(notebook, aTeacher().named("Cleo"));
    removeTeacher(notebook, gone);
    put(notebook, aContact().with(ana));
    put(notebook, aContact().with({ana, ben}));
    put(notebook, aContact().with({ana, gone})); // with nobody else who is there
    put(notebook, aContact().with(ben));
    put(notebook, aPromise().with(ana));
    put(notebook, aWin().with(ana));
    put(notebook, anAgreement().with(ana));
    notebook.perform(Op::Import, [&](Tables& t) { t.cycles.add(aCycle().with(ana)); });
    const auto all = takenAlongWith(notebook.read(), ana);
    CHECK(all == TakenAlong{.contacts = 2, .staying = 1, .nextSteps = 1, .wins = 1, .agreements = 1, .cycles = 1});
    const auto contacts = notebook.read().contacts.count();
    removeTeacher(notebook, ana);
    CHECK(notebook.read().contacts.count() == contacts - all.contacts);
    CHECK(notebook.read().nextSteps.count() == 0);
}
