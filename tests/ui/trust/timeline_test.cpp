#include "shared/segmented_choice.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "trust/timeline_delegate.h"
#include "trust/timeline_list.h"
#include "trust/timeline_model.h"
#include "trust/timeline_tab.h"
#include "ui/qt_words.h"
#include "ui/shot.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QScrollBar>

#include <catch2/catch_all.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct Timeline {
    TestTime time;
    NotebookLink link{Notebook::inMemory(clockOf(time))};
    Navigator navigator;
    TeacherId ana = put(link.notebook(), aTeacher().made());
    ContactId meeting = put(link.notebook(), aContact()
                                                 .with(ana)
                                                 .on("2026-11-12")
                                                 .kind(ContactKind::Debrief)
                                                 .sharedNote("Wait time in period 3")
                                                 .privateNote("Worried about José")
                                                 .made());
    NextStepId promise = put(link.notebook(), aPromise().with(ana).what("Talk moves").madeOn("2026-10-12").made());
    TimelineTab tab{link, navigator};
    TimelineList* list = tab.findChild<TimelineList*>();
    QLineEdit* filter = tab.findChild<QLineEdit*>();

    Timeline() {
        tab.setTeacher(ana);
        tab.resize(900, 700);
        tab.show();
        QCoreApplication::processEvents();
    }

    QStringList rows() const {
        QStringList words;
        for (int row = 0; row < list->model()->rowCount(); ++row)
            words += list->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        return words;
    }
};

} // namespace

TEST_CASE("the timeline stands by month, the newest first, and says each entry whole", "[ui][timeline]") {
    Timeline timeline;
    CHECK(timeline.rows() ==
          QStringList{
              QStringLiteral("November 2026"),
              QStringLiteral(
                  "12 Nov: Debrief, 30 min. Wait time in period 3. No summary yet. T: Summary. Has a private note"),
              QStringLiteral("October 2026"), QStringLiteral("12 Oct: Promised. Talk moves. Competence-based trust")});
}

TEST_CASE("the timeline's model answers as a model must", "[ui][timeline]") {
    Timeline timeline;
    const QAbstractItemModelTester tester(timeline.list->model(),
                                          QAbstractItemModelTester::FailureReportingMode::Fatal);
    timeline.filter->setText(QStringLiteral("talk"));
    timeline.filter->clear();
    put(timeline.link.notebook(), aWin().with(timeline.ana).made());
    CHECK(timeline.rows().size() == 5);
}

TEST_CASE("a long timeline brings its rows as it is scrolled, keeps them through a change, and is searched whole",
          "[ui][timeline]") {
    Timeline timeline;
    for (int n = 0; n < 200; ++n)
        put(timeline.link.notebook(), aWin().with(timeline.ana).what("Win " + std::to_string(n)).made());
    QCoreApplication::processEvents();
    const auto few = timeline.rows().size();
    CHECK(few < 100);
    auto* bar = timeline.list->verticalScrollBar();
    for (int i = 0; i < 10; ++i) {
        bar->setValue(bar->maximum());
        QCoreApplication::processEvents();
    }
    CHECK(timeline.rows().size() == 200 + 4);
    const int there = bar->value();
    CHECK(there > 0);
    put(timeline.link.notebook(), aWin().with(timeline.ana).what("One more").made());
    QCoreApplication::processEvents();
    CHECK(timeline.rows().size() == 200 + 5);
    CHECK(bar->value() == there);

    QTest::keyClicks(timeline.filter, QStringLiteral("wait time"));
    CHECK(timeline.rows().size() == 2); // far below the first rows
}

TEST_CASE("words and groups narrow the timeline, accents aside, also by private notes", "[ui][timeline]") {
    Timeline timeline;
    QTest::keyClicks(timeline.filter, QStringLiteral("jose"));
    CHECK(timeline.rows().size() == 2);
    QTest::keyClicks(timeline.filter, QStringLiteral(" nowhere"));
    CHECK(timeline.rows().isEmpty());
    timeline.filter->clear();
    for (auto* segment : timeline.tab.findChildren<QAbstractButton*>())
        if (segment->text() == QStringLiteral("Next steps"))
            segment->click();
    CHECK(timeline.rows().size() == 2);
    CHECK(timeline.rows().last().contains(QStringLiteral("Talk moves")));
}

TEST_CASE("a private note stays shut until it is asked for", "[ui][timeline]") {
    Timeline timeline;
    timeline.list->setCurrentIndex(timeline.list->model()->index(1, 0));
    CHECK_FALSE(timeline.rows()[1].contains(QStringLiteral("Worried")));
    const int before = timeline.list->sizeHintForRow(1);
    QTest::keyClick(timeline.list, Qt::Key_Space);
    CHECK(timeline.rows()[1].contains(QStringLiteral("Worried")));
    CHECK(timeline.list->sizeHintForRow(1) > before);
    QTest::keyClick(timeline.list, Qt::Key_Space);
    CHECK_FALSE(timeline.rows()[1].contains(QStringLiteral("Worried")));
}

TEST_CASE("Enter opens the meeting, the step or the tab of an entry", "[ui][timeline]") {
    Timeline timeline;
    std::optional<MeetingRequest> meeting;
    std::optional<NextStepId> step;
    QObject::connect(&timeline.navigator, &Navigator::meetingWanted,
                     [&](const MeetingRequest& request) { meeting = request; });
    QObject::connect(&timeline.navigator, &Navigator::nextStepFormWanted, [&](NextStepId id) { step = id; });
    timeline.list->setCurrentIndex(timeline.list->model()->index(1, 0));
    QTest::keyClick(timeline.list, Qt::Key_Return);
    REQUIRE(meeting);
    CHECK(meeting->existing == timeline.meeting);
    timeline.list->setCurrentIndex(timeline.list->model()->index(3, 0));
    QTest::keyClick(timeline.list, Qt::Key_Return);
    CHECK(step == timeline.promise);
}

TEST_CASE("a win opens its own form, and is marked as told by T or by a click on Told", "[ui][timeline]") {
    Timeline timeline;
    const auto win = put(timeline.link.notebook(), aWin().with(timeline.ana));
    const auto stored = [&] { return *timeline.link.read().wins.find(win); };
    std::optional<WinId> opened;
    QObject::connect(&timeline.navigator, &Navigator::winFormWanted, [&](WinId id) { opened = id; });
    const auto row = timeline.list->timeline()->indexOf(win, stored().seenOn);
    REQUIRE(row.isValid());
    CHECK(row.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("Not told yet. T: Told")));
    timeline.list->setCurrentIndex(row);
    QTest::keyClick(timeline.list, Qt::Key_Return);
    CHECK(opened == win);
    QTest::keyClick(timeline.list, Qt::Key_T);
    CHECK(stored().toldOn == timeline.time.today);
    CHECK_FALSE(timeline.list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("T:")));
    timeline.link.undo();
    QCoreApplication::processEvents();
    const auto again = timeline.list->timeline()->indexOf(win, stored().seenOn);
    const auto* delegate = qobject_cast<TimelineDelegate*>(timeline.list->itemDelegate());
    const auto told = delegate->deedPlace(again, timeline.list->visualRect(again));
    REQUIRE(told.isValid());
    QTest::mouseClick(timeline.list->viewport(), Qt::LeftButton, {}, told.center());
    CHECK(stored().toldOn == timeline.time.today);
}

TEST_CASE("a win can be noted from the timeline", "[ui][timeline]") {
    Timeline timeline;
    std::optional<TeacherId> asked;
    QObject::connect(&timeline.navigator, &Navigator::newWinWanted, [&](TeacherId id) { asked = id; });
    for (auto* button : timeline.tab.findChildren<QPushButton*>())
        if (button->isVisible() && button->text() == QStringLiteral("Note a win"))
            button->click();
    CHECK(asked == timeline.ana);
}

TEST_CASE("the chosen entry stays chosen when something is logged", "[ui][timeline]") {
    Timeline timeline;
    timeline.list->setCurrentIndex(timeline.list->model()->index(3, 0));
    put(timeline.link.notebook(), aContact().with(timeline.ana).on("2026-11-18").made());
    CHECK(timeline.list->currentIndex().data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("Talk moves")));
}

TEST_CASE("in a low window the timeline's filters take one row, and choose the same", "[ui][timeline]") {
    const Dress dress(Appearance::Light, 150);
    Timeline timeline;
    timeline.tab.resize(544, 333); // what a window of 640 by 480 leaves
    QCoreApplication::processEvents();
    auto* low = timeline.tab.findChild<QComboBox*>();
    const auto* segments = timeline.tab.findChild<SegmentedChoice*>();
    CHECK(low->isVisible());
    CHECK_FALSE(segments->isVisible());
    CHECK(timeline.list->height() * 2 > timeline.tab.height());
    low->setCurrentIndex(2);
    CHECK(timeline.rows().size() == 2); // the month and the promise
    timeline.tab.resize(1400, 1000);
    QCoreApplication::processEvents();
    CHECK(segments->isVisible());
    CHECK(segments->current() == 2);
    CHECK_FALSE(low->isVisible());
}

TEST_CASE("three hundred contacts are laid out and filtered quickly", "[ui][timeline][.bench]") {
    Timeline timeline;
    timeline.link.notebook().perform(Op::Import, [&](Tables& t) {
        for (int i = 0; i < 300; ++i)
            t.contacts.add(aContact().with(timeline.ana).on(addDays(kToday, -i)).sharedNote(std::string(900, 'n')));
    });
    QElapsedTimer timer;
    timer.start();
    timeline.filter->setText(QStringLiteral("n"));
    QCoreApplication::processEvents();
    WARN("filtering 300 contacts took " << timer.elapsed() << " ms");
    CHECK(timer.elapsed() < 300);
}
