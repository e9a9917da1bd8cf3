#include "actions/contact_actions.h"
#include "exchange/content.h"
#include "settings/look.h"
#include "shared/window_memory.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "window/notebook_frame.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QStackedWidget>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// A window with a frame and its actions, as MainWindow puts them together.
struct Acting : LinkedNotebook {
    TeacherId ana = put(notebook, aTeacher().named("Ana Ruiz"));
    WindowMemory memory;
    Look look{*qApp->findChild<Theme*>(), memory};
    Content content = contentIn("en");
    QWidget window;
    WindowActions* actions = new WindowActions(&window, look);
    NotebookFrame* frame = new NotebookFrame(link, content, look, *actions, &window);

    Acting() {
        (new QVBoxLayout(&window))->addWidget(frame);
        actions->setFrame(frame);
        window.resize(1000, 700);
        window.show();
        window.activateWindow();
        QCoreApplication::processEvents();
    }
    QAction* action(const char* beginning) const {
        for (auto* each : window.actions())
            if (each->text().startsWith(QString::fromUtf8(beginning)))
                return each;
        return nullptr;
    }
    void press(Qt::MouseButton button) {
        QTest::mouseClick(frame->findChild<QStackedWidget*>()->currentWidget(), button);
        QCoreApplication::processEvents();
    }
};

} // namespace

TEST_CASE_METHOD(Acting, "the menu says what undo and redo would do, and with whom", "[window][undo]") {
    frame->go({MainPage::Today, {}, {}});
    const auto meeting = logMeeting(notebook, {aContact().with(ana).made(), {}, {}});
    CHECK(action("Undo")->text() == QStringLiteral("Undo: log meeting with Ana Ruiz"));
    CHECK_FALSE(action("Redo")->isEnabled());
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(link.read().contacts.find(meeting));
    CHECK(action("Redo")->text() == QStringLiteral("Redo: log meeting with Ana Ruiz"));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(link.read().contacts.find(meeting));
    CHECK(action("Undo")->isEnabled());
}

TEST_CASE_METHOD(Acting, "of a meeting with several the words of undo do not name one alone", "[window][undo]") {
    const auto bo = put(notebook, aTeacher().named("Bo Lind")), cy = put(notebook, aTeacher().named("Cy Marsh"));
    logMeeting(notebook, {aContact().with({ana, bo}).made(), {}, {}});
    CHECK(action("Undo")->text() == QStringLiteral("Undo: log meeting with Ana Ruiz and 1 other"));
    const auto meeting = logMeeting(notebook, {aContact().with({ana, bo, cy}).made(), {}, {}});
    removeMeeting(notebook, meeting);
    CHECK(action("Undo")->text() == QStringLiteral("Undo: remove meeting with Ana Ruiz and 2 others"));
}

TEST_CASE_METHOD(Acting, "after all is undone the keys work again for the next deed, menu or not", "[window][undo]") {
    frame->go({MainPage::Today, {}, {}});
    while (notebook.undoable())
        link.undo();
    CHECK_FALSE(action("Undo")->isEnabled());
    const auto ben = put(notebook, aTeacher().named("Ben"));
    QTest::keyClick(&window, Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(link.read().teachers.find(ben));
}

TEST_CASE_METHOD(Acting, "back and forward go through every page, by key, mouse and menu, as far as there is a way",
                 "[window]") {
    const std::vector<Place> way{{MainPage::Today, {}, {}},
                                 {MainPage::Settings, {}, {}},
                                 {MainPage::Teachers, ana, TeacherTab::Timeline},
                                 {MainPage::NextSteps, {}, {}}};
    for (const auto& place : way)
        frame->go(place);
    CHECK_FALSE(action("Forward")->isEnabled());
    QTest::keyClick(&window, Qt::Key_Left, Qt::AltModifier);
    CHECK(frame->place() == way[2]);
    press(Qt::BackButton);
    CHECK(frame->place() == way[1]);
    action("Back")->trigger();
    CHECK(frame->place() == way[0]);
    CHECK_FALSE(action("Back")->isEnabled());
    press(Qt::BackButton);
    CHECK(frame->place() == way[0]);
    press(Qt::ForwardButton);
    CHECK(frame->place() == way[1]);
    QTest::keyClick(&window, Qt::Key_Right, Qt::AltModifier);
    CHECK(frame->place() == way[2]);
}

TEST_CASE_METHOD(Acting, "Ctrl+comma opens the settings", "[window][settings]") {
    frame->go({MainPage::Today, {}, {}});
    QTest::keyClick(&window, Qt::Key_Comma, Qt::ControlModifier);
    CHECK(frame->place().page == MainPage::Settings);
}
