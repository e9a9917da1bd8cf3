#include "actions/pulse_actions.h"
#include "exchange/content.h"
#include "pulse/pulse_panel.h"
#include "pulse/sheet_panel.h"
#include "shared/label.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "shared/style/brush.h"
#include "ui/drafts.h"
#include "ui/settle.h"
#include "ui/typing.h"

#include <QAbstractButton>
#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;
using enum PulseItem;
using enum PulseAnswer;

namespace {

struct FromPaper : LinkedNotebook {
    const Content content = contentIn("en");
    TeacherId ana = put(notebook, aTeacher().named("Ana Ferrer"));

    static SegmentedChoice* question(const QWidget& in, const char* text) {
        auto* choice = named<SegmentedChoice>(in, QString::fromUtf8(text));
        REQUIRE(choice);
        return choice;
    }
    static void answer(const QWidget& in, const char* text, int place) {
        settle();
        auto* segment = question(in, text)->findChildren<QAbstractButton*>()[place];
        QTest::mouseClick(segment, Qt::LeftButton);
    }
    std::vector<Pulse> ofAna() const { return notebook.read().pulses.ofTeacher(ana); }
    std::vector<Pulse> batches() const { return notebook.read().pulses.batches(); }
    static bool says(const QWidget& in, const char* words) {
        for (const auto* label : in.findChildren<QLabel*>())
            if (label->isVisible() && label->text().contains(QString::fromUtf8(words)))
                return true;
        return false;
    }
};

constexpr const char* kHard = "I can say when things are hard.";
constexpr const char* kNext = "I know what happens next after we talk.";

} // namespace

TEST_CASE_METHOD(FromPaper, "a sheet is typed in with what was skipped left open", "[pulse]") {
    PulsePanel panel(link, content.pulse, ana);
    panel.show();
    answer(panel, kHard, 1);
    answer(panel, kNext, 4);
    QTest::keyClicks(named<NoteEdit>(panel, QStringLiteral("Anything else, in your own words")),
                     QStringLiteral("Say when you come."));
    typeInto(panel, "Given on", "12 nov");
    REQUIRE(QTest::qWaitForWindowActive(&panel));
    QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
    CHECK_FALSE(panel.isVisible());
    REQUIRE(ofAna().size() == 1);
    CHECK(ofAna()[0].answers == std::vector<PulseReply>{{Comm1, CannotSay}, {Rel2, Sometimes}});
    CHECK(ofAna()[0].words == "Say when you come.");
    CHECK(ofAna()[0].on == day("2026-11-12"));
}

TEST_CASE_METHOD(FromPaper, "an answer can be taken back, by mouse and by keys", "[pulse]") {
    PulsePanel panel(link, content.pulse, ana);
    panel.show();
    CHECK_FALSE(named<QPushButton>(panel, QStringLiteral("Clear: I can say when things are hard."))->isVisible());
    answer(panel, kHard, 1);
    auto* clear = named<QPushButton>(panel, QStringLiteral("Clear: I can say when things are hard."));
    REQUIRE(clear->isVisible());
    QTest::mouseClick(clear, Qt::LeftButton);
    CHECK(question(panel, kHard)->current() == -1);
    CHECK_FALSE(clear->isVisible());
    CHECK(question(panel, kHard)->isAncestorOf(panel.focusWidget()));
    QTest::keyClick(panel.focusWidget(), Qt::Key_Space);
    CHECK(panel.pulse().answers == std::vector<PulseReply>{{Rel2, Rarely}});
}

TEST_CASE_METHOD(FromPaper, "the keys 1 to 5 and the arrows answer, and Tab goes on to the next sentence", "[pulse]") {
    PulsePanel panel(link, content.pulse, ana);
    panel.show();
    settle();
    REQUIRE(question(panel, kNext)->isAncestorOf(panel.focusWidget()));
    QTest::keyClick(panel.focusWidget(), Qt::Key_4);
    QTest::keyClick(panel.focusWidget(), Qt::Key_2);
    QTest::keyClick(panel.focusWidget(), Qt::Key_Tab);
    REQUIRE(question(panel, "My coach tells me things plainly, including what they will not share.")
                ->isAncestorOf(panel.focusWidget()));
    QTest::keyClick(panel.focusWidget(), Qt::Key_Right); // nothing was chosen there
    QTest::keyClick(panel.focusWidget(), Qt::Key_Right);
    CHECK(panel.pulse().answers == std::vector<PulseReply>{{Comm1, Sometimes}, {Comm2, Mostly}});
    QTest::keyClick(panel.focusWidget(), Qt::Key_6);
    CHECK(panel.pulse().answers.size() == 2);
}

TEST_CASE_METHOD(FromPaper, "what is to be mended in a sheet is said, all at once, and stores nothing", "[pulse]") {
    PulsePanel panel(link, content.pulse, ana);
    panel.show();
    typeInto(panel, "Given on", "tomorrow");
    panel.submit();
    CHECK(panel.isVisible());
    CHECK(problemsShown(panel) == 2); // nothing answered, a day to come
    CHECK(ofAna().empty());
}

TEST_CASE_METHOD(FromPaper, "a pulse is corrected and removed in its panel", "[pulse]") {
    const auto id = recordPulse(notebook, aPulse().with(ana).says(Rel2, Always).words("Fine"));
    {
        PulsePanel panel(link, content.pulse, *notebook.read().pulses.find(id));
        panel.show();
        CHECK(panel.pulse() == *notebook.read().pulses.find(id));
        answer(panel, kHard, 0);
        panel.submit();
    }
    CHECK(ofAna()[0].answers == std::vector<PulseReply>{{Rel2, Rarely}});
    CHECK(notebook.undoable() == Deed(Op::CorrectPulse, ana));
    PulsePanel panel(link, content.pulse, *notebook.read().pulses.find(id));
    panel.show();
    named<QPushButton>(panel, QStringLiteral("Remove pulse"))->click();
    CHECK(ofAna().empty());
    link.undo();
    CHECK(ofAna().size() == 1);
}

TEST_CASE_METHOD(FromPaper, "a sheet that is half typed outlives Esc", "[pulse][drafts]") {
    {
        PulsePanel panel(link, content.pulse, ana);
        panel.show();
        answer(panel, kHard, 2);
        CHECK(escapes(panel));
    }
    PulsePanel panel(link, content.pulse, ana);
    panel.show();
    CHECK(saysDraftIsBack(panel));
    CHECK(panel.pulse().answers == std::vector<PulseReply>{{Rel2, Mostly}});
}

TEST_CASE_METHOD(FromPaper, "sheets without names are typed in one after another, and none is shown before the fifth",
                 "[pulse][anonymous]") {
    SheetPanel panel(link, content.pulse, std::nullopt);
    panel.show();
    CHECK(says(panel, "5 more sheets needed"));
    panel.submit();
    CHECK(problemsShown(panel) == 1);
    CHECK(batches().empty());
    for (int sheet = 1; sheet <= 5; ++sheet) {
        answer(panel, kHard, 0);
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
        CHECK(panel.isVisible());
        CHECK(question(panel, kHard)->current() == -1); // empty for the next
        CHECK(says(panel, "more sheet") == (sheet < 5));
    }
    REQUIRE(batches().size() == 1);
    CHECK(batches()[0].answers.size() == 5);
    QTest::keyClick(&panel, Qt::Key_Escape);
    CHECK(draftsOf(link, "pulse-sheet").empty());
    link.undo();
    CHECK(batches()[0].answers.size() == 4);
}

TEST_CASE_METHOD(FromPaper, "a sheet that was left half typed waits for its own batch, and Discard forgets it",
                 "[pulse][anonymous]") {
    {
        SheetPanel panel(link, content.pulse, std::nullopt);
        panel.show();
        answer(panel, kHard, 0);
        panel.submit();
        answer(panel, kNext, 2);
        panel.reject();
    }
    SheetPanel another(link, content.pulse, std::nullopt);
    CHECK(question(another, kNext)->current() == -1);
    SheetPanel same(link, content.pulse, batches().front().id);
    same.show();
    CHECK(question(same, kNext)->current() == 2);
    for (auto* button : same.findChildren<QAbstractButton*>())
        if (button->text() == QStringLiteral("Discard"))
            button->click();
    CHECK_FALSE(same.isVisible());
    CHECK(draftsOf(link, "pulse-sheet").empty());
}

TEST_CASE_METHOD(FromPaper, "there is no free line for a sheet without a name, and its batch has one day",
                 "[pulse][anonymous]") {
    SheetPanel panel(link, content.pulse, std::nullopt);
    panel.show();
    CHECK_FALSE(panel.findChild<NoteEdit*>());
    typeInto(panel, "Given on", "someday");
    answer(panel, kHard, 0);
    panel.submit();
    CHECK(problemsShown(panel) == 1);
    typeInto(panel, "Given on", "12 nov");
    panel.submit();
    REQUIRE(batches().size() == 1);
    CHECK(batches()[0].on == day("2026-11-12"));
    CHECK_FALSE(named<QLineEdit>(panel, QStringLiteral("Given on"))->isVisible());
}

TEST_CASE_METHOD(FromPaper, "each sheet without a name begins at its top, and shows where the keys go",
                 "[pulse][anonymous]") {
    SheetPanel panel(link, content.pulse, std::nullopt);
    panel.show();
    QApplication::setActiveWindow(&panel);
    settle();
    panel.resize(panel.width(), 360); // a low screen
    settle();
    CHECK(showsFocus(panel.focusWidget()));
    const auto* bar = panel.findChild<QScrollArea*>()->verticalScrollBar();
    REQUIRE(bar->maximum() > 0);
    for (int sheet = 1; sheet <= 5; ++sheet) {
        answer(panel, kHard, 0);
        panel.findChild<QScrollArea*>()->verticalScrollBar()->setValue(bar->maximum());
        QTest::keyClick(&panel, Qt::Key_Return, Qt::ControlModifier);
        settle();
        CHECK(bar->value() == 0);
        CHECK(question(panel, kNext)->isAncestorOf(panel.focusWidget()));
    }
}
