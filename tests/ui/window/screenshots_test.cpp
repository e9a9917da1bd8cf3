#include "exchange/demo/demo.h"
#include "meetings/meeting_form.h"
#include "shared/theme.h"
#include "support/open_notebook.h"
#include "support/temporary_folder.h"
#include "teachers/teacher_form.h"
#include "trust/win_form.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QDir>
#include <QScrollArea>
#include <QSettings>

#include <catch2/catch_all.hpp>

using namespace alongside;

namespace {

constexpr unsigned kSeed = 1;

Theme& testTheme() {
    return *qApp->findChild<Theme*>();
}

// Where pictures go; empty: they are taken and thrown away.
QString pictureFolder() {
    return qEnvironmentVariable("ALONGSIDE_SCREENSHOTS");
}

// The pages settle: layouts are done and delayed work has run.
void settle() {
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

void take(QWidget& widget, const QString& name) {
    settle();
    const auto picture = widget.grab();
    CHECK(picture.width() > 100);
    if (const auto folder = pictureFolder(); !folder.isEmpty()) {
        QDir().mkpath(folder);
        CHECK(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
}

// The make-believe school in a window of its own.
struct DemoWindow {
    DemoWindow() {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        auto notebook = Notebook::create(folder / "school.alongside", {}, clockOf(time));
        fillWithDemo(notebook, DemoSize::Demo, kSeed, time.today);
    }

    TestTime time;
    TemporaryFolder folder;
    WindowMemory memory;
};

// The teacher with the most on the dashboard.
TeacherId busiest(const Tables& tables) {
    TeacherId best;
    std::size_t most = 0;
    for (const auto& teacher : tables.teachers.all())
        if (const auto count = tables.contacts.withTeacher(teacher.id).size(); count > most) {
            most = count;
            best = teacher.id;
        }
    return best;
}

void takePages(DemoWindow& demo, const QString& look) {
    MainWindow window(testTheme(), demo.memory, clockOf(demo.time));
    const int percent = testTheme().zoom();
    window.resize(1280 * percent / 100, 880 * percent / 100);
    window.showWelcome();
    window.show();
    const auto name = [&](const char* page) { return QString::fromLatin1(page) + look; };
    take(window, name("welcome"));

    REQUIRE(window.open(demo.folder / "school.alongside"));
    auto& frame = *window.frame();
    const auto teacher = busiest(frame.tables());
    const auto takePlace = [&](const char* page, const Place& place) {
        frame.go(place);
        take(window, name(page));
    };
    takePlace("today", {MainPage::Today, {}, {}});
    takePlace("teachers", {MainPage::Teachers, {}, {}});
    takePlace("next-steps", {MainPage::NextSteps, {}, {}});
    takePlace("teacher-dashboard", {MainPage::Teachers, teacher, TeacherTab::Dashboard});
    takePlace("teacher-timeline", {MainPage::Teachers, teacher, TeacherTab::Timeline});
    takePlace("teacher-next-steps", {MainPage::Teachers, teacher, TeacherTab::NextSteps});
    takePlace("teacher-agreement", {MainPage::Teachers, teacher, TeacherTab::Agreement});
    takePlace("teacher-checklist", {MainPage::Teachers, teacher, TeacherTab::Checklist});

    MeetingForm meeting(frame.link(), MeetingRequest{{teacher}, {}, false, {}}, &window);
    meeting.show();
    take(meeting, name("log-meeting"));
    meeting.close();
    TeacherForm form(frame.link(), teacher, &window);
    form.show();
    take(form, name("teacher-form"));
    form.close();
    WinForm win(frame.link(), teacher, &window);
    win.show();
    take(win, name("win"));
    win.close();
}

} // namespace

TEST_CASE("every page is painted in light and dark, at usual and at large text", "[screenshots]") {
    DemoWindow demo;
    for (const auto& [appearance, look] :
         {std::pair{Appearance::Light, QStringLiteral("-light")}, std::pair{Appearance::Dark, QStringLiteral("-dark")}})
        for (const int zoom : {100, 150}) {
            testTheme().setAppearance(appearance);
            testTheme().setZoom(zoom);
            settle();
            takePages(demo, zoom == 100 ? look : look + QStringLiteral("-150"));
        }
    testTheme().setZoom(100);
    testTheme().setAppearance(Appearance::Light);
    settle();
}
