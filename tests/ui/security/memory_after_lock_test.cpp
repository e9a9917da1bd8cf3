#include "actions/contact_actions.h"
#include "backups/backup_watch.h"
#include "meetings/meeting_form.h"
#include "store/backups/backup_shelf.h"
#include "store/wiping_memory.h"
#include "support/own_memory.h"
#include "ui/security/lockable_window.h"

#include <QLineEdit>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr int kNotes = 50;
constexpr unsigned kSeed = 29;

void plant(Notebook& notebook, TeacherId teacher, const PlantedWords& planted) {
    for (int i = 0; i < kNotes; ++i) {
        auto contact = aContact().with(teacher).made();
        contact.sharedNote = "We spoke of " + planted.word(i) + " at length.";
        contact.privateNote = "Between us: " + planted.word(i) + ".";
        logMeeting(notebook, {contact, {}, {}});
    }
}

// As a coach's morning would: lists, a timeline, a search, meetings opened and closed, one of them changed.
void look(LockableWindow& at) {
    auto& frame = *at.window.frame();
    for (const auto page : {MainPage::Today, MainPage::Teachers, MainPage::Meetings, MainPage::Reports}) {
        frame.goTo(page);
        settle();
        at.window.grab();
    }
    for (const auto tab : {TeacherTab::Dashboard, TeacherTab::Timeline}) {
        frame.go({MainPage::Teachers, at.ana, tab});
        settle();
        at.window.grab();
    }
    for (const auto& contact : frame.tables().contacts.all()) {
        MeetingRequest request;
        request.existing = contact.id;
        auto* form = openPanel<MeetingForm>(frame.link(), request, &frame);
        form->grab();
        form->reject();
        settle();
    }
}

// For what Find or do has nothing of. The word is in the window then.
void lookInGuide(LockableWindow& at, const PlantedWords& planted) {
    at.window.searchGuide(QString::fromStdString(planted.word(0)));
    settle();
}

// As isInOwnMemory wants it; leaves no copy in the clear.
std::string masked(std::string_view words) {
    auto hidden = std::string(words);
    for (auto& letter : hidden)
        letter = static_cast<char>(letter ^ 0x5A);
    return hidden;
}

// Waits until nothing works aside any more.
void backUpAside(LockableWindow& at) {
    auto* watch = at.window.findChild<BackupWatch*>();
    REQUIRE(watch);
    const auto count = [&at] { return backupsOn(shelfOf(at.file)).size(); };
    const auto before = count();
    watch->look();
    REQUIRE(QTest::qWaitFor([&] { return count() > before; }, 20000));
    QTest::qWait(300);
}

} // namespace

TEST_CASE_METHOD(LockableWindow,
                 "after a lock no word of fifty notes that were read stands in memory, nor does the key",
                 "[lock][security][memory]") {
    const PlantedWords planted(kSeed);
    plant(window.link()->notebook(), ana, planted);
    look(*this);
    lookInGuide(*this, planted);
    CHECK(planted.inOwnMemory().size() == kNotes);
    const auto key = masked(window.link()->notebook().key().value());
    CHECK(isInOwnMemory(key));
    window.lock(LockReason::Asked);
    REQUIRE(isClosed());
    CHECK(bytesHeldBySqlite() == 0);
    CHECK(planted.inOwnMemory().empty());
    CHECK_FALSE(isInOwnMemory(key));
    settle(); // nor afterwards, out of some queue
    CHECK(planted.inOwnMemory().empty());
    unlock();
    CHECK(window.frame()->tables().contacts.count() == kNotes);
}

TEST_CASE_METHOD(LockableWindow,
                 "nor do keys, passwords and notes after a backup in another thread and a change of the password",
                 "[lock][security][memory]") {
    constexpr const char* fresh = "a walrus sells velvet maps";
    const PlantedWords planted(kSeed + 1);
    plant(window.link()->notebook(), ana, planted);
    const auto before = masked(*window.link()->notebook().key());
    backUpAside(*this);
    REQUIRE(changePasswordTo(fresh));
    const auto after = masked(*window.link()->notebook().key());
    REQUIRE(after != before);
    CHECK(isInOwnMemory(after));
    window.lock(LockReason::Asked);
    REQUIRE(isClosed());
    settle();
    CHECK(planted.inOwnMemory().empty());
    for (const auto& secret : {before, after, masked(fresh)}) // other tests hold the words of before for themselves
        CHECK_FALSE(isInOwnMemory(secret));
}
