#include "actions/teacher_actions.h"
#include "exchange/leaving/leaving.h"
#include "store/cover.h"
#include "support/full_records.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/thrown.h"

#include <catch2/catch_test_macros.hpp>

#include <utility>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kWord = "Hidden";

std::string covered(const std::string& words) {
    return words + std::string(kCoverMark);
}

struct CoveredNotebook : OpenNotebook {
    CoveredNotebook() { notebook.hideNotes(kWord); }

    const Tables& shown() const { return notebook.readForScreen(); }
    const Tables& stored() const { return notebook.read(); }
};

struct CoveredRecords : OpenNotebook {
    FullKeys keys = addFullRecords(notebook);

    CoveredRecords() { notebook.hideNotes(kWord); }

    // Every record of a table as the screen has it, written as a form does that nobody typed into.
    template <class Table>
    void saveAsShown(Table Tables::*table) {
        const auto before = (notebook.read().*table).everything();
        REQUIRE_FALSE(before.empty());
        for (const auto& record : (notebook.readForScreen().*table).everything())
            notebook.perform(Op::Import, [&](Tables& t) { (t.*table).replace(record); });
        CHECK((notebook.read().*table).everything() == before);
    }
};

} // namespace

TEST_CASE_METHOD(CoveredNotebook, "names show as initials, and the same initials are told apart by a number",
                 "[cover]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    const auto ada = put(notebook, aTeacher().named("  ada maria  Rossi "));
    const auto cher = put(notebook, aTeacher().named("Éloïse"));
    CHECK(shown().teachers.find(ana)->name == covered("AR"));
    CHECK(shown().teachers.find(ada)->name == covered("AR 2"));
    CHECK(shown().teachers.find(cher)->name == covered("É"));
    CHECK(stored().teachers.find(ana)->name == "Ana Ruiz");
}

TEST_CASE_METHOD(CoveredNotebook, "who goes by another name shows by the same initials", "[cover]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz").but(&Teacher::preferredName, std::string("Nani")));
    CHECK(calledName(*shown().teachers.find(ana)) == covered("AR"));
}

TEST_CASE_METHOD(CoveredNotebook, "what was typed about people shows as one word, and nothing typed as nothing",
                 "[cover]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    Contact contact = aContact().with(ana);
    contact.sharedNote = "Tried the warm-up";
    const auto id = put(notebook, contact);
    CHECK(shown().contacts.find(id)->sharedNote == covered(kWord));
    CHECK(shown().contacts.find(id)->privateNote.empty());
    CHECK(stored().contacts.find(id)->sharedNote == "Tried the warm-up");
    notebook.showNotes();
    CHECK(shown().contacts.find(id)->sharedNote == "Tried the warm-up");
}

TEST_CASE_METHOD(CoveredNotebook, "no search tells which word stands under the cover", "[cover]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    const auto id = put(notebook, aContact().with(ana).but(&Contact::sharedNote, std::string("Tried the warm-up")));
    CHECK(shown().search.find("warm").empty());
    CHECK(shown().search.meetingsWith("warm") == std::vector<ContactId>());
    CHECK_FALSE(shown().search.meetingsWith("  "));
    CHECK(stored().search.meetingsWith("warm") == std::vector{id});
}

TEST_CASE_METHOD(CoveredNotebook, "where somebody works and what they chose is covered, and never overwritten by it",
                 "[cover]") {
    const auto school = put(notebook, aSchool());
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz"));
    auto teacher = *stored().teachers.find(ana);
    teacher.schools = {school};
    teacher.dropIn = VisitRule::InvitationOnly;
    teacher.recognition = Recognition::NotAtAll;
    teacher.priorRelation = PriorRelation::Colleagues;
    notebook.perform(Op::CorrectTeacher, [&](Tables& t) { t.teachers.correct(teacher); });
    auto onScreen = *shown().teachers.find(ana);
    CHECK(onScreen.schools.empty());
    CHECK_FALSE(onScreen.dropIn);
    CHECK_FALSE(onScreen.recognition);
    CHECK(onScreen.priorRelation == PriorRelation::None);
    onScreen.status = TeacherStatus::Paused;
    onScreen.recognition = Recognition::SmallGroup; // said under the cover
    notebook.perform(Op::CorrectTeacher, [&](Tables& t) { t.teachers.correct(onScreen); });
    auto after = *stored().teachers.find(ana);
    CHECK(after.schools == teacher.schools);
    CHECK(after.dropIn == VisitRule::InvitationOnly);
    CHECK(after.priorRelation == PriorRelation::Colleagues);
    CHECK(after.recognition == Recognition::SmallGroup);
    CHECK(after.status == TeacherStatus::Paused);
    notebook.showNotes(); // and what is taken back once notes show is gone
    after.dropIn.reset();
    notebook.perform(Op::CorrectTeacher, [&](Tables& t) { t.teachers.correct(after); });
    CHECK_FALSE(stored().teachers.find(ana)->dropIn);
}

TEST_CASE_METHOD(CoveredRecords, "a record of any kind that is stored as it shows changes nothing", "[cover]") {
    auto colleague = fullCoach();
    colleague.me = false;
    notebook.perform(Op::Import, [&](Tables& t) { t.coaches.add(colleague); });
    saveAsShown(&Tables::coaches);
    saveAsShown(&Tables::schools);
    saveAsShown(&Tables::teachers);
    saveAsShown(&Tables::agreements);
    saveAsShown(&Tables::cycles);
    saveAsShown(&Tables::contacts);
    saveAsShown(&Tables::nextSteps);
    saveAsShown(&Tables::wins);
    saveAsShown(&Tables::checklists);
    saveAsShown(&Tables::pulses);
    saveAsShown(&Tables::reflections);
    saveAsShown(&Tables::tools);
    saveAsShown(&Tables::moves);
}

TEST_CASE_METHOD(CoveredRecords, "a form that was open when notes show again overwrites nothing either", "[cover]") {
    const auto as = notebook.readForScreen().contacts.find(keys.contact);
    const auto before = notebook.read().contacts.find(keys.contact);
    notebook.showNotes();
    notebook.perform(Op::Import, [&](Tables& t) { t.contacts.replace(*as); });
    CHECK(notebook.read().contacts.find(keys.contact) == before);
}

TEST_CASE_METHOD(CoveredRecords, "words that are added to a covered note are added to the note", "[cover]") {
    auto contact = *notebook.readForScreen().contacts.find(keys.contact);
    const auto before = *notebook.read().contacts.find(keys.contact);
    contact.sharedNote += "\nAnd one more thing.";
    contact.length = std::chrono::minutes(20);
    notebook.perform(Op::Import, [&](Tables& t) { t.contacts.correct(contact); });
    const auto after = *notebook.read().contacts.find(keys.contact);
    CHECK(after.sharedNote == before.sharedNote + "\nAnd one more thing.");
    CHECK(after.privateNote == before.privateNote);
    CHECK(after.length == std::chrono::minutes(20));
}

TEST_CASE_METHOD(CoveredRecords, "a covered text is never stored where it covers nothing", "[cover]") {
    const auto school = *notebook.readForScreen().schools.find(keys.school);
    const auto before = notebook.read().schools.find(keys.school);
    auto shorter = school;
    shorter.cultureNotes.erase(shorter.cultureNotes.begin());
    CHECK(kindThrownBy([&] { notebook.perform(Op::Import, [&](Tables& t) { t.schools.correct(shorter); }); }) ==
          Error::Kind::Covered);
    CHECK(kindThrownBy([&] { put(notebook, *notebook.readForScreen().contacts.find(keys.contact)); }) ==
          Error::Kind::Covered);
    CHECK(kindThrownBy([&] { notebook.keepDraft("meeting 1", "note: " + covered(kWord)); }) == Error::Kind::Covered);
    CHECK(notebook.read().schools.find(keys.school) == before);
    CHECK_FALSE(notebook.read().drafts.find("meeting 1"));
}

TEST_CASE_METHOD(CoveredRecords, "half a cover, and a cover in another place of a list, are refused", "[cover]") {
    auto contact = *notebook.readForScreen().contacts.find(keys.contact);
    const auto before = notebook.read().contacts.find(keys.contact);
    contact.sharedNote.resize(contact.sharedNote.size() - 3); // as one Backspace does
    CHECK(kindThrownBy([&] { notebook.perform(Op::Import, [&](Tables& t) { t.contacts.correct(contact); }); }) ==
          Error::Kind::Covered);
    CHECK(notebook.read().contacts.find(keys.contact) == before);
    auto school = *notebook.readForScreen().schools.find(keys.school);
    std::swap(school.cultureNotes.front(), school.cultureNotes.back());
    CHECK(kindThrownBy([&] { notebook.perform(Op::Import, [&](Tables& t) { t.schools.correct(school); }); }) ==
          Error::Kind::Covered);
}

TEST_CASE_METHOD(OpenNotebook, "what covers a text is refused by a notebook that never hid any", "[cover]") {
    CHECK(kindThrownBy([&] { put(notebook, aTeacher().named(covered("AR")).made()); }) == Error::Kind::Covered);
    CHECK(kindThrownBy([&] { notebook.keepDraft("meeting 1", covered(kWord)); }) == Error::Kind::Covered);
    CHECK(notebook.read().teachers.everything().empty());
}

TEST_CASE_METHOD(CoveredNotebook, "deeds on what is stored go on under the cover", "[cover]") {
    const auto ana = put(notebook, aTeacher().named("Ana Ruiz").but(&Teacher::room, std::string("B 12")));
    setStatus(notebook, ana, TeacherStatus::Paused);
    CHECK(stored().teachers.find(ana)->name == "Ana Ruiz");
    CHECK(stored().teachers.find(ana)->room == "B 12");
    CHECK(shown().teachers.find(ana)->status == TeacherStatus::Paused);
    notebook.undo();
    CHECK(shown().teachers.find(ana)->status == TeacherStatus::Active);
}

TEST_CASE_METHOD(OpenNotebook, "drafts from before wait out of sight under the cover", "[cover]") {
    notebook.keepDraft("meeting 1", "half a thought about Ana");
    notebook.hideNotes(kWord);
    notebook.keepDraft("covered meeting 1", "typed on a shared screen");
    const auto& drafts = notebook.readForScreen().drafts;
    CHECK_FALSE(drafts.find("meeting 1"));
    CHECK(drafts.keptUnder("").size() == 1);
    CHECK(drafts.find("covered meeting 1"));
    notebook.showNotes();
    CHECK(notebook.readForScreen().drafts.find("meeting 1")->body == "half a thought about Ana");
}

TEST_CASE_METHOD(CoveredNotebook, "nothing leaves while notes are hidden", "[cover][leaving]") {
    bool left = false;
    const Leaving all{DocumentKind::Archive, WayOut::SavedFile, {}};
    CHECK(kindThrownBy([&] { letLeave(notebook, all, "words", [&] { left = true; }); }) == Error::Kind::Covered);
    CHECK_FALSE(left);
    CHECK(stored().trail.newestFirst({}).empty());
}
