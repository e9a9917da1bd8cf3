#include "exchange/content.h"
#include "pulse/hand_over_panel.h"
#include "pulse/hand_over_view.h"
#include "shared/note_edit.h"
#include "shared/segmented_choice.h"
#include "shared/undo_line.h"
#include "support/temporary_folder.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/typing.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QLabel>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

constexpr const char* kHard = "I can say when things are hard.";

// The whole program with a notebook in which Ana is about to answer and Bertha must not be seen.
struct HandedOver {
    TemporaryFolder folder;
    TestTime time;
    TeacherId ana, bertha;
    WindowMemory memory;
    std::unique_ptr<MainWindow> window;

    HandedOver() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        {
            auto notebook = Notebook::create(folder / "school.alongside", {}, clockOf(time));
            ana = put(notebook, aTeacher().named("Ana Ferrer"));
            bertha = put(notebook, aTeacher().named("Bertha Canary"));
        }
        window = std::make_unique<MainWindow>(*qApp->findChild<Theme*>(), memory, clockOf(time));
        REQUIRE(window->open(folder / "school.alongside"));
        window->resize(1200, 900);
        window->show();
        window->activateWindow();
        frame().go({MainPage::Teachers, ana, TeacherTab::Pulse});
        settle();
    }
    NotebookFrame& frame() const { return *window->frame(); }
    HandOverView* view() const { return window->findChild<HandOverView*>(); }
    std::vector<Pulse> ofAna() const { return window->link()->read().pulses.ofTeacher(ana); }
    QPushButton* button(const char* words) const {
        for (auto* each : window->findChildren<QPushButton*>())
            if (each->isVisible() && each->text() == QString::fromUtf8(words))
                return each;
        return nullptr;
    }
    void press(const char* words) const {
        auto* found = button(words);
        INFO(words);
        REQUIRE(found);
        found->click();
        settle();
    }
    void handOver(const char* code = "") const {
        press("Hand over on screen");
        auto* panel = window->findChild<HandOverPanel*>();
        REQUIRE(panel);
        typeInto(*panel, "Code to come back", code);
        CHECK(named<QLineEdit>(*panel, QStringLiteral("Code to come back"))->echoMode() == QLineEdit::Password);
        for (auto* each : panel->findChildren<QPushButton*>())
            if (each->text() == QStringLiteral("Hand over"))
                each->click();
        settle();
        REQUIRE(view());
        window->activateWindow(); // else keys would lead nowhere because of that
        REQUIRE(QTest::qWaitForWindowActive(window.get()));
        CHECK(view()->isVisible());
    }
    void answer(int place) const {
        named<SegmentedChoice>(*view(), QString::fromUtf8(kHard))->findChildren<QAbstractButton*>()[place]->click();
    }
    QString allWords() const {
        QStringList words;
        for (const auto* each : window->findChildren<QWidget*>()) {
            if (!each->isVisible())
                continue;
            words += each->accessibleName();
            if (const auto* label = qobject_cast<const QLabel*>(each))
                words += label->text();
            if (const auto* label = qobject_cast<const QAbstractButton*>(each))
                words += label->text();
        }
        return words.join(QLatin1Char('\n'));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers with) const {
        QTest::keyClick(window->focusWidget() ? window->focusWidget() : window.get(), key, with);
        settle();
    }
};

// How often the notebook came onto the screen.
class ShownTimes : public QObject {
public:
    int times = 0;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        times += event->type() == QEvent::Show && qobject_cast<NotebookFrame*>(watched) ? 1 : 0;
        return QObject::eventFilter(watched, event);
    }
};

} // namespace

TEST_CASE_METHOD(HandedOver,
                 "nothing of the notebook is in the window for what reads the screen out, and nobody else is handed it",
                 "[pulse][handover]") {
    Q_EMIT frame().handOverAsked(ana, text("1"));
    Q_EMIT frame().handOverAsked(bertha, {});
    settle();
    CHECK_FALSE(window->frame());
    CHECK(window->findChildren<NotebookFrame*>().isEmpty());
    CHECK(window->findChildren<HandOverView*>().size() == 1);
    CHECK(view()->teacher() == ana);
    press("For the coach");
    typeInto(*view(), "Code to come back", "1");
    press("Go on as the coach");
    CHECK(frame().isVisible());
    CHECK(frame().isEnabled());
}

TEST_CASE_METHOD(HandedOver, "the teacher sees the sentences and nothing else of the notebook", "[pulse][handover]") {
    handOver();
    CHECK_FALSE(window->frame());
    CHECK(allWords().contains(QStringLiteral("For Ana")));
    CHECK(allWords().contains(QString::fromUtf8(kHard)));
    for (const char* word : {"Bertha", "Canary", "Log meeting", "Today", "Undo", "Meetings"})
        CHECK_FALSE(allWords().contains(QString::fromUtf8(word)));
    CHECK(view()->geometry() == window->rect());
    const auto* choice = named<SegmentedChoice>(*view(), QStringLiteral("I know what happens next after we talk."));
    CHECK(choice->isAncestorOf(window->focusWidget()));
}

TEST_CASE_METHOD(HandedOver, "the keyboard leads through the sentences, one stop each, to Done", "[pulse][handover]") {
    handOver();
    QStringList stops;
    for (int i = 0; i < 12; ++i) {
        const auto* at = window->focusWidget();
        stops += qobject_cast<const SegmentedChoice*>(at->parentWidget()) ? text("sentence")
                 : at->accessibleName().isEmpty()                         ? qobject_cast<const QPushButton*>(at)->text()
                                                                          : at->accessibleName();
        if (stops.last() == text("sentence") && i % 2 == 0)
            key(Qt::Key_3, Qt::NoModifier);
        key(Qt::Key_Tab, Qt::NoModifier);
    }
    CHECK(stops.count(text("sentence")) == 8);
    CHECK(stops.mid(8) == QStringList{text("Anything else, in your own words"), text("Done"),
                                      text("I would rather not"), text("For the coach")});
    press("Done");
    CHECK(ofAna()[0].answers.size() == 4);
}

TEST_CASE_METHOD(HandedOver, "no key, no button of the mouse and no second start leads out", "[pulse][handover]") {
    frame().go({MainPage::Today, {}, {}});
    frame().go({MainPage::Teachers, ana, TeacherTab::Pulse});
    const auto before = frame().place();
    handOver("1234");
    for (const auto each : {Qt::Key_1, Qt::Key_2, Qt::Key_6, Qt::Key_7, Qt::Key_L, Qt::Key_N, Qt::Key_K, Qt::Key_Z,
                            Qt::Key_F, Qt::Key_O, Qt::Key_Q, Qt::Key_Comma, Qt::Key_Question, Qt::Key_Tab})
        key(each, Qt::ControlModifier);
    key(Qt::Key_Left, Qt::AltModifier);
    key(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    key(Qt::Key_Escape, Qt::NoModifier);
    QTest::mouseClick(view(), Qt::BackButton);
    window->logMeeting();
    settle();
    CHECK(view()->isVisible());
    CHECK_FALSE(window->frame());
    CHECK(window->isVisible());
    CHECK_FALSE(QApplication::activeModalWidget());
    for (const auto* action : window->actions())
        if (action->isEnabled())
            CHECK(action->text().contains(QStringLiteral("text"))); // larger, smaller, normal
    press("For the coach");
    typeInto(*view(), "Code to come back", "1234");
    press("Go on as the coach");
    CHECK(frame().place() == before);
}

TEST_CASE_METHOD(HandedOver, "what the teacher gave is kept as one deed, and the coach comes back to it with the code",
                 "[pulse][handover]") {
    handOver("seven");
    answer(1);
    QTest::keyClicks(named<NoteEdit>(*view(), QStringLiteral("Anything else, in your own words")),
                     QStringLiteral("Tell me sooner."));
    press("Done");
    REQUIRE(ofAna().size() == 1);
    CHECK(ofAna()[0].words == "Tell me sooner.");
    CHECK(ofAna()[0].answers == std::vector<PulseReply>{{PulseItem::Rel2, PulseAnswer::Sometimes}});
    CHECK_FALSE(allWords().contains(QString::fromUtf8(kHard))); // no longer on the screen
    press("For the coach");
    typeInto(*view(), "Code to come back", "eight");
    press("Go on as the coach");
    CHECK(problemsShown(*view()) == 1);
    CHECK_FALSE(window->frame());
    typeInto(*view(), "Code to come back", "seven");
    key(Qt::Key_Return, Qt::NoModifier);
    CHECK_FALSE(view());
    CHECK(frame().isVisible());
    CHECK(frame().place() == Place{MainPage::Teachers, ana, TeacherTab::Pulse});
    auto* line = window->findChild<UndoLine*>();
    REQUIRE(line);
    CHECK(line->isVisible()); // offers undo once the coach can see it
    key(Qt::Key_Z, Qt::ControlModifier);
    CHECK(ofAna().empty());
}

TEST_CASE_METHOD(HandedOver, "who would rather not leaves nothing, not even a draft", "[pulse][handover]") {
    handOver();
    answer(0);
    QTest::keyClicks(named<NoteEdit>(*view(), QStringLiteral("Anything else, in your own words")),
                     QStringLiteral("canary"));
    QTest::qWait(1000);
    press("I would rather not");
    press("For the coach");
    CHECK(allWords().contains(QStringLiteral("The notebook comes back")));
    press("Go on as the coach");
    CHECK(frame().isVisible());
    CHECK(ofAna().empty());
    CHECK(frame().tables().drafts.keptUnder("").empty());
    CHECK_FALSE(frame().link().notebook().undoable());
}

TEST_CASE_METHOD(HandedOver, "skipping everything is fine and keeps nothing", "[pulse][handover]") {
    handOver();
    press("Done");
    CHECK(allWords().contains(QStringLiteral("You skipped everything")));
    CHECK(ofAna().empty());
}

TEST_CASE_METHOD(HandedOver, "closing the window asks for the coach, who can still go back to the answers",
                 "[pulse][handover]") {
    handOver("1");
    answer(3);
    CHECK_FALSE(static_cast<QWidget&>(*window).close());
    settle();
    CHECK(window->isVisible());
    CHECK(allWords().contains(QStringLiteral("What was answered so far is not kept.")));
    press("Not the coach");
    CHECK(named<SegmentedChoice>(*view(), QString::fromUtf8(kHard))->current() == 3);
    CHECK_FALSE(static_cast<QWidget&>(*window).close());
    typeInto(*view(), "Code to come back", "1");
    ShownTimes shown;
    qApp->installEventFilter(&shown);
    press("Close the program");
    CHECK_FALSE(window->isVisible());
    CHECK(shown.times == 0); // not even for a moment
    CHECK(ofAna().empty());
}

TEST_CASE_METHOD(HandedOver, "Back leads to where the coach was before the screen was handed over",
                 "[pulse][handover]") {
    const Place before{MainPage::Teachers, ana, TeacherTab::Dashboard};
    frame().go(before);
    frame().go({MainPage::Teachers, ana, TeacherTab::Pulse});
    settle();
    handOver("1");
    press("For the coach");
    typeInto(*view(), "Code to come back", "1");
    press("Go on as the coach");
    CHECK(frame().whereabouts().place.tab == TeacherTab::Pulse);
    frame().goBack();
    CHECK(frame().whereabouts().place == before);
    frame().goForward();
    CHECK(frame().whereabouts().place.tab == TeacherTab::Pulse);
}
