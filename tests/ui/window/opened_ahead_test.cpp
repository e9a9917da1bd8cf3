#include "overview/today.h"
#include "shared/window_memory.h"
#include "store/error.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "today/day.h"
#include "today/day_ahead.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"
#include "window/opened_ahead.h"

#include <QApplication>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Two notebooks on disk, closed.
struct ClosedNotebooks {
    TestTime time;
    TemporaryFolder folder;
    std::filesystem::path mine = folder / "mine.alongside", other = folder / "other.alongside";

    ClosedNotebooks() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        for (const auto& file : {mine, other}) {
            auto notebook = Notebook::create(file, {}, clockOf(time));
            for (int i = 0; i < 6; ++i) // more than a few: their lists are read at one time
                put(notebook, aTeacher().named("Ana Ruiz"));
        }
    }

    std::unique_ptr<OpenedAhead> ahead(const std::filesystem::path& file, const Passphrase& key = {}) {
        return std::make_unique<OpenedAhead>(file, key, clockOf(time));
    }

    // Whether a notebook can be opened for writing, which nobody else may be doing.
    bool isFree(const std::filesystem::path& file) {
        try {
            Notebook::open(file, {}, clockOf(time));
            return true;
        } catch (const Error& error) {
            CHECK(error.kind() == Error::Kind::InUse);
            return false;
        }
    }
};

} // namespace

TEST_CASE_METHOD(ClosedNotebooks, "a notebook opened ahead is read and written by who takes it", "[opened-ahead]") {
    auto [notebook, today] = ahead(mine)->take(); // its thread is gone, and its statements are asked again
    REQUIRE(today);
    CHECK(today->view == todayOf(notebook.read(), notebook.today()));
    CHECK(notebook.read().teachers.all().size() == 6);
    CHECK(todayOf(notebook.read(), notebook.today()).openPromises == 0);
    put(notebook, aTeacher().named("Eva Sol"));
    CHECK(notebook.read().teachers.byName().back().name == "Eva Sol");
}

TEST_CASE("what Today begins with is taken once, and forgotten when the notebook changes or hides its notes",
          "[opened-ahead]") {
    LinkedNotebook on;
    put(on.notebook, aTeacher().named("Ana Ruiz"));
    auto ahead = *readTodayAhead(on.notebook);
    ahead.view.openPromises = 77; // so that it can be told from what is asked now
    DayAhead::bring(on.link, ahead);
    SECTION("once") {
        CHECK(dayOf(on.link).view.openPromises == 77);
        CHECK(dayOf(on.link).view.openPromises == 0);
    }
    SECTION("after a change") {
        put(on.notebook, aTeacher().named("Eva Sol"));
        CHECK(dayOf(on.link).view.openPromises == 0);
    }
    SECTION("under the cover") {
        on.link.hideNotes(true);
        CHECK(dayOf(on.link).view.openPromises == 0);
    }
    SECTION("on another day") {
        on.time.today = addDays(on.time.today, 1);
        CHECK(dayOf(on.link).view.openPromises == 0);
    }
}

TEST_CASE_METHOD(ClosedNotebooks, "why a notebook does not open ahead is heard by who wants to take it",
                 "[opened-ahead]") {
    CHECK_THROWS_AS(ahead(folder / "none.alongside")->take(), Error);
    const auto held = Notebook::open(mine, {}, clockOf(time));
    try {
        ahead(mine)->take();
        FAIL("it was opened twice");
    } catch (const Error& error) {
        CHECK(error.kind() == Error::Kind::InUse);
    }
}

TEST_CASE_METHOD(ClosedNotebooks, "the window takes the notebook that was opened ahead, or lets it go for another",
                 "[opened-ahead][window]") {
    WindowMemory memory;
    MainWindow window(*qApp->findChild<Theme*>(), memory, clockOf(time));
    window.show();
    SECTION("the same") {
        window.bringAhead(ahead(mine));
        CHECK(window.open(mine)); // a second time it would be in use
        REQUIRE(window.frame());
        CHECK(window.frame()->place().page == MainPage::Today);
        settle();
        put(window.frame()->link().notebook(), aTeacher().named("Eva Sol"));
        CHECK(window.frame()->tables().teachers.count() == 7);
    }
    SECTION("the same, which a window that was just being closed still had") {
        auto ending = std::optional(Notebook::open(mine, {}, clockOf(time)));
        auto tooEarly = ahead(mine);
        tooEarly->wait();
        ending.reset();
        window.bringAhead(std::move(tooEarly));
        CHECK(window.open(mine));
        CHECK(window.frame());
    }
    SECTION("another") {
        window.bringAhead(ahead(other));
        CHECK(window.open(mine));
        CHECK(isFree(other));
        CHECK_FALSE(isFree(mine));
    }
}
