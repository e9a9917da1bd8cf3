#include "ui/every_page.h"

#include "exchange/demo/demo.h"
#include "meetings/meeting_form.h"
#include "next_steps/next_step_form.h"
#include "teachers/teacher_form.h"
#include "trust/win_form.h"
#include "window/about_panel.h"
#include "window/notebook_frame.h"
#include "window/shortcuts_panel.h"

#include <QApplication>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

namespace alongside {
namespace {

constexpr unsigned kSeed = 1;

// Layouts are done and delayed work has run.
void settle() {
    for (int i = 0; i < 5; ++i)
        QApplication::processEvents();
}

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

} // namespace

DemoWindow::DemoWindow() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder_.path().string()));
    auto notebook = Notebook::create(folder_ / "school.alongside", {}, clockOf(time_));
    fillWithDemo(notebook, DemoSize::Demo, kSeed, time_.today);
}

void DemoWindow::visit(const std::function<void(QWidget& shown, const QString& name)>& look) {
    auto& theme = *qApp->findChild<Theme*>();
    MainWindow window(theme, memory_, clockOf(time_));
    window.resize(1280 * theme.zoom() / 100, 880 * theme.zoom() / 100);
    window.showWelcome();
    window.show();
    const auto show = [&](QWidget& shown, const char* name) {
        settle();
        look(shown, QString::fromLatin1(name));
    };
    show(window, "welcome");

    REQUIRE(window.open(folder_ / "school.alongside"));
    auto& frame = *window.frame();
    const auto teacher = busiest(frame.tables());
    const auto visitPlace = [&](const char* name, const Place& place) {
        frame.go(place);
        show(window, name);
    };
    visitPlace("today", {MainPage::Today, {}, {}});
    visitPlace("teachers", {MainPage::Teachers, {}, {}});
    visitPlace("next-steps", {MainPage::NextSteps, {}, {}});
    visitPlace("teacher-dashboard", {MainPage::Teachers, teacher, TeacherTab::Dashboard});
    visitPlace("teacher-timeline", {MainPage::Teachers, teacher, TeacherTab::Timeline});
    visitPlace("teacher-next-steps", {MainPage::Teachers, teacher, TeacherTab::NextSteps});
    visitPlace("teacher-agreement", {MainPage::Teachers, teacher, TeacherTab::Agreement});
    visitPlace("teacher-checklist", {MainPage::Teachers, teacher, TeacherTab::Checklist});

    const auto visitPanel = [&](const char* name, auto panel) {
        panel->show();
        show(*panel, name);
    };
    auto& link = frame.link();
    visitPanel("log-meeting", std::make_unique<MeetingForm>(link, MeetingRequest{{teacher}, {}, false, {}}, &window));
    visitPanel("teacher-form", std::make_unique<TeacherForm>(link, teacher, &window));
    visitPanel("next-step", std::make_unique<NextStepForm>(link, teacher, &window));
    visitPanel("win", std::make_unique<WinForm>(link, teacher, &window));
    visitPanel("shortcuts", std::make_unique<ShortcutsPanel>(&window));
    visitPanel("about", std::make_unique<AboutPanel>(&window));
}

} // namespace alongside
