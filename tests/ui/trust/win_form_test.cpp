#include "actions/win_actions.h"
#include "shared/note_edit.h"
#include "shared/notice_line.h"
#include "shared/segmented_choice.h"
#include "trust/win_form.h"
#include "ui/drafts.h"
#include "ui/typing.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Wins : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));

    std::vector<Win> stored() const { return notebook.read().wins.ofTeacher(ana); }
    static void typeWin(const QWidget& form, const char* words) {
        auto* what = named<NoteEdit>(form, QStringLiteral("Win"));
        REQUIRE(what);
        what->selectAll();
        QTest::keyClicks(what, QString::fromUtf8(words));
    }
};

} // namespace

TEST_CASE_METHOD(Wins, "a win needs words only: it was seen today and is not told yet", "[win_form]") {
    WinForm form(link, ana);
    form.show();
    CHECK_FALSE(named<QPushButton>(form, QStringLiteral("Remove win"))); // there is none yet
    typeWin(form, "Waited ten seconds; five hands went up ");
    REQUIRE(QTest::qWaitForWindowActive(&form));
    QTest::keyClick(&form, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(form.isVisible());
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].what == "Waited ten seconds; five hands went up");
    CHECK(stored()[0].seenOn == kToday);
    CHECK(stored()[0].namedBy == Side::Coach);
    CHECK_FALSE(stored()[0].toldOn);
}

TEST_CASE_METHOD(Wins, "everything about a win is typed, kept and shown again", "[win_form]") {
    WinForm form(link, ana);
    form.show();
    typeWin(form, "Pairs explained their way");
    typeInto(form, "Seen on", "12 nov");
    typeInto(form, "Told on", "yesterday");
    typeInto(form, "Told how", "A note in the pigeonhole");
    named<SegmentedChoice>(form, QStringLiteral("Named by"))->setCurrent(1);
    named<QCheckBox>(form, QStringLiteral("May be mentioned to others"))->click();
    form.submit();
    REQUIRE(stored().size() == 1);
    const auto win = stored()[0];
    CHECK(win.seenOn == day("2026-11-12"));
    CHECK(win.toldOn == day("2026-11-19"));
    CHECK(win.toldHow == "A note in the pigeonhole");
    CHECK(win.namedBy == Side::Teacher);
    CHECK(win.mayShare);
    CHECK(WinForm(link, win).win() == win);
}

TEST_CASE_METHOD(Wins, "what is to be mended is said beside the fields, all at once, and stores nothing",
                 "[win_form]") {
    WinForm form(link, ana);
    form.show();
    typeInto(form, "Seen on", "someday");
    typeInto(form, "Told on", "in 3 days");
    form.submit();
    CHECK(form.isVisible());
    CHECK(problemsShown(form) == 3); // what, seen on, told on
    CHECK(stored().empty());
    typeWin(form, "Pairs explained their way");
    typeInto(form, "Seen on", "12 nov");
    typeInto(form, "Told on", "11 nov"); // before it was seen
    form.submit();
    CHECK(problemsShown(form) == 1);
    CHECK(stored().empty());
    typeInto(form, "Told on", "12 nov");
    form.submit();
    CHECK_FALSE(form.isVisible());
    CHECK(stored().size() == 1);
}

TEST_CASE_METHOD(Wins, "a win is corrected, told and removed, each with undo", "[win_form]") {
    const auto id = put(notebook, aWin().with(ana));
    {
        WinForm form(link, *notebook.read().wins.find(id));
        form.show();
        typeWin(form, "Other words");
        typeInto(form, "Told on", "today");
        form.submit();
    }
    CHECK(stored()[0].what == "Other words");
    CHECK(stored()[0].toldOn == kToday);
    WinForm form(link, *notebook.read().wins.find(id));
    form.show();
    named<QPushButton>(form, QStringLiteral("Remove win"))->click();
    CHECK_FALSE(form.isVisible());
    CHECK(stored().empty());
    link.undo();
    CHECK(stored().size() == 1);
}

namespace {

struct LikedWays : Wins {
    void like(Recognition way) {
        auto teacher = *notebook.read().teachers.find(ana);
        teacher.recognition = way;
        notebook.perform(Op::Import, [&](Tables& t) { t.teachers.correct(teacher); });
    }
    static bool warns(const QWidget& form) {
        for (const auto* line : form.findChildren<NoticeLine*>())
            if (line->isVisibleTo(&form))
                return true;
        return false;
    }
    static QString how(const QWidget& form) { return named<QLineEdit>(form, QStringLiteral("Told how"))->text(); }
};

} // namespace

TEST_CASE_METHOD(LikedWays, "a win is offered in the way the teacher likes, and its words can be copied for a note",
                 "[win_form]") {
    like(Recognition::StaffWide);
    put(notebook,
        anAgreement().with(ana).acknowledgedOn("2026-09-10").but(&Agreement::recognition, Recognition::PrivateWritten));
    WinForm form(link, ana);
    form.show();
    typeWin(form, "Pairs explained their way");
    CHECK(how(form).isEmpty());
    typeInto(form, "Told on", "today");
    CHECK(how(form) == QStringLiteral("Privately, in writing")); // as agreed, not as the page says
    CHECK_FALSE(warns(form));
    auto* copy = named<QPushButton>(form, QStringLiteral("Copy the words"));
    REQUIRE(copy);
    QTest::mouseClick(copy, Qt::LeftButton);
    CHECK(QGuiApplication::clipboard()->text() == QStringLiteral("Pairs explained their way"));
    REQUIRE(notebook.read().trail.newestFirst().size() == 1);
    CHECK(notebook.read().trail.newestFirst()[0].what == Leaving{DocumentKind::Win, WayOut::Copied, {ana}});
    form.submit();
    REQUIRE(stored().size() == 1);
    CHECK(stored()[0].toldHow == "Privately, in writing");
}

TEST_CASE_METHOD(LikedWays, "a way that more people hear of than the teacher likes is warned of, and may be kept",
                 "[win_form]") {
    like(Recognition::PrivateSpoken);
    WinForm form(link, ana);
    form.show();
    typeWin(form, "Pairs explained their way");
    typeInto(form, "Told on", "today");
    typeInto(form, "Told how", "In front of the staff");
    CHECK(warns(form));
    typeInto(form, "Told how", "privately, in writing");
    CHECK_FALSE(warns(form));
    typeInto(form, "Told how", "Over coffee"); // own words are the coach's to judge
    CHECK_FALSE(warns(form));
    typeInto(form, "Told how", "In a small group");
    CHECK(warns(form));
    form.submit();
    CHECK(stored().size() == 1);
}

TEST_CASE_METHOD(LikedWays, "for a teacher who wants no praise no way is offered, and the win is kept untold",
                 "[win_form]") {
    like(Recognition::NotAtAll);
    WinForm form(link, ana);
    form.show();
    typeWin(form, "Pairs explained their way");
    typeInto(form, "Told on", "today");
    CHECK(how(form).isEmpty());
    typeInto(form, "Told how", "Over coffee");
    CHECK(warns(form));
    typeInto(form, "Told on", " ");
    typeInto(form, "Told how", " ");
    CHECK_FALSE(warns(form));
    form.submit();
    REQUIRE(stored().size() == 1);
    CHECK_FALSE(stored()[0].toldOn);
}

TEST_CASE_METHOD(Wins, "what is typed into a win is kept through Esc, for this teacher, until Done",
                 "[win_form][drafts]") {
    const auto kept = [this] { return notebook.read().drafts.keptUnder("win ").size(); };
    {
        WinForm form(link, ana);
        form.show();
        typeWin(form, "Waited ten seconds");
        typeInto(form, "Told how", "in the corridor");
        named<QCheckBox>(form, QStringLiteral("May be mentioned to others"))->click();
        QTest::qWait(1000);
        CHECK(kept() == 1);
        QTest::keyClick(form.focusWidget(), Qt::Key_Escape);
    }
    WinForm form(link, ana);
    form.show();
    CHECK(form.win().what == "Waited ten seconds");
    CHECK(form.win().toldHow == "in the corridor");
    CHECK(form.win().mayShare);
    CHECK(saysDraftIsBack(form));
    form.submit();
    CHECK(stored().size() == 1);
    CHECK(kept() == 0);
    const WinForm stored(link, this->stored()[0]);
    CHECK(stored.win().what == "Waited ten seconds");
}

TEST_CASE_METHOD(Wins, "a draft of a win brings back what was typed, and not what else stood there then",
                 "[win_form][drafts]") {
    const auto id = put(notebook, aWin().with(ana));
    {
        WinForm form(link, *notebook.read().wins.find(id));
        form.show();
        typeWin(form, "Waited twelve seconds");
        QTest::keyClick(form.focusWidget(), Qt::Key_Escape);
    }
    tell(notebook, id, kToday, "A note");
    WinForm form(link, *notebook.read().wins.find(id));
    CHECK(form.win().what == "Waited twelve seconds");
    CHECK(form.win().toldOn == kToday);
    CHECK(form.win().toldHow == "A note");
}

TEST_CASE_METHOD(Wins, "a win that seems to name somebody else says so before it is told", "[win_form]") {
    put(notebook, aTeacher().named("Ben Cole"));
    WinForm form(link, ana);
    form.show();
    const auto hints = [&] {
        for (const auto* each : form.findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(QStringLiteral("It seems to name Ben Cole.")))
                return true;
        return false;
    };
    typeWin(form, "Ana waited");
    CHECK_FALSE(hints());
    typeWin(form, "As in ben's room, five hands went up");
    CHECK(QTest::qWaitFor(hints, 2000));
    form.submit();
    CHECK(stored().size() == 1); // a hint, not a refusal
}
