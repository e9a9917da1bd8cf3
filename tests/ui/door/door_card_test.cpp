#include "door/door_card.h"
#include "exchange/content.h"
#include "shared/notice_line.h"
#include "ui/qt_words.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

using namespace alongside;
using namespace alongside::making;

namespace {

// What the program remembers goes into a folder of the test's own.
struct Doors : StaffRoom {
    QTemporaryDir remembered;
    Content content = contentIn("en");

    Doors() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, remembered.path());
        auto agreement = notebook.read().agreements.ofTeacher(luis).front();
        agreement.recognition = Recognition::PrivateWritten;
        agreement.visits = VisitRule::ThesePeriods;
        agreement.answers = {{"what-we-want.goal", std::string("Every strategy said aloud")},
                             {"help.visit-periods", std::string("Period 2 and 6")},
                             {"communication.quick", std::string("chat")},
                             {"communication.quiet-hours", std::string("After six")},
                             {"recognition.hard-news", std::vector<std::string>{"straight"}},
                             {"recognition.closed-topics", std::string("His old school")}};
        notebook.perform(Op::Import, [&](Tables& t) { t.agreements.replace(agreement); });
        put(notebook, aWin().with(luis).what("They argued over a fraction").seenOn("2026-11-06"));
        put(notebook, anActionStep().with(luis).what("Try three talk moves").dueOn("2026-11-25"));
        put(notebook, aContact().with(luis).on("2026-11-16").hardMoment().sharedNote("A long talk in the library."));
    }
    void show(DoorCard& card, TeacherId teacher) {
        card.show(*beforeTheDoor(notebook.read(), teacher, link.today()),
                  {link.today(), notebook.read().calendar.current(), content.agreement});
    }
};

QStringList words(const QWidget& card) {
    QStringList all;
    for (const auto* label : card.findChildren<QLabel*>())
        if (label->isVisibleTo(&card))
            all += label->text();
    return all;
}

void onScreen(QWidget& card) {
    card.show();
}

QToolButton* fold(const QWidget& card) {
    return card.findChild<QToolButton*>();
}

} // namespace

TEST_CASE_METHOD(Doors, "before the door stands what was promised, what matters and how they like to hear things",
                 "[door]") {
    DoorCard card;
    show(card, luis);
    card.resize(900, 500);
    onScreen(card);
    const auto all = words(card);
    const auto has = [&all](const char* text) { return all.contains(QString::fromUtf8(text)); };
    QStringList pressing;
    for (const auto* each : card.findChildren<NoticeLine*>())
        pressing += each->accessibleName();
    CHECK(pressing ==
          QStringList{QString::fromUtf8("You promised: “Send the number-talk video”, 2 school days late"),
                      QStringLiteral("Come back to it: The last time held a hard moment, and you have not been in "
                                     "touch since.")});
    CHECK(has("Mon 16 Nov, check-in. “A long talk in the library.”"));
    CHECK(has("“Find two problems with more than one way”, due Fri 27 Nov"));
    CHECK(has("“Try three talk moves”, due Wed 25 Nov"));
    CHECK(has("Every strategy said aloud"));
    CHECK(has("“They argued over a fraction”"));
    CHECK(has("Luis Ferreira likes to hear it privately, in writing. The two of you agreed on this."));
    CHECK(has("Straight out"));
    CHECK(has("Period 2 and 6"));
    CHECK(has("Riverside School"));
    CHECK(has("The school's chat · quiet hours: After six"));
    CHECK_FALSE(has("His old school"));
}

TEST_CASE_METHOD(Doors, "topics that are not open show when they are asked for", "[door]") {
    DoorCard card;
    show(card, luis);
    onScreen(card);
    auto* reveal = card.findChild<QPushButton*>();
    REQUIRE(reveal);
    QTest::keyClick(reveal, Qt::Key_Space);
    CHECK(words(card).contains(QStringLiteral("His old school")));
    QTest::keyClick(reveal, Qt::Key_Space);
    CHECK_FALSE(words(card).contains(QStringLiteral("His old school")));
}

TEST_CASE_METHOD(Doors, "a card left folded stays folded with the next teacher, and says the most in a line",
                 "[door]") {
    {
        DoorCard card;
        show(card, luis);
        CHECK(fold(card)->accessibleName() == QStringLiteral("Fold before the door"));
        fold(card)->click();
        CHECK(words(card).contains(
            QString::fromUtf8("Last met Mon 16 Nov · 1 promise late · a hard moment to come back to")));
        show(card, maya);
        CHECK_FALSE(words(card).contains(QStringLiteral("Working on")));
    }
    DoorCard next;
    show(next, hannah);
    CHECK(fold(next)->accessibleName() == QStringLiteral("Unfold before the door"));
    CHECK(words(next).contains(QStringLiteral("No meeting logged yet")));
    fold(next)->click();
    CHECK(words(next).contains(QStringLiteral("No meeting is logged yet.")));
    CHECK_FALSE(DoorCard().findChild<QToolButton*>()->accessibleName().startsWith(QStringLiteral("Unfold")));
}

TEST_CASE_METHOD(Doors, "where meetings are kept for a time only, none of them is not called never met", "[door]") {
    auto agreement = anAgreement().with(hannah).acknowledgedOn("2026-09-10").made();
    agreement.answers = {{"records.keep-until", std::string("year-end")}};
    put(notebook, agreement);
    DoorCard card;
    show(card, hannah);
    CHECK(words(card).contains(QStringLiteral("No meeting is kept here; your agreement says how long they are.")));
}

TEST_CASE_METHOD(Doors, "before the door looks right in both themes and sizes", "[door][shots]") {
    const auto [appearance, zoom] = everyLook();
    const int width = GENERATE(1056, 560);
    const Dress dress(appearance, zoom);
    DoorCard card;
    show(card, luis);
    shoot(card, {width, 700},
          QStringLiteral("door-%1-%2-%3")
              .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
              .arg(zoom)
              .arg(width));
    CHECK(card.minimumSizeHint().width() <= width);
}
