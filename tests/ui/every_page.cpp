#include "ui/every_page.h"

#include "cycle/close_cycle_panel.h"
#include "cycle/cycle_form.h"
#include "exchange/bring_list_panel.h"
#include "exchange/demo/demo.h"
#include "library/library_page.h"
#include "library/move_form.h"
#include "library/tool_form.h"
#include "meetings/meeting_form.h"
#include "next_steps/next_step_form.h"
#include "overview/placement.h"
#include "settings/settings_page.h"
#include "teachers/teacher_form.h"
#include "trust/win_form.h"
#include "ui/settle.h"
#include "window/about_panel.h"
#include "window/notebook_frame.h"
#include "window/shortcuts_panel.h"

#include <QApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>

#include <catch2/catch_test_macros.hpp>

namespace alongside {
namespace {

constexpr unsigned kSeed = 1;

// Layouts are done and delayed work has run.
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

// As copied from a spreadsheet: new people, one without a name, and one who stands there twice.
QString sampleList() {
    return QStringLiteral("Name\tEmail\tSubjects\tGrade\tLocker\n"
                          "Ana Ruiz\tana.ruiz@riverside.example\tMathematics\t6\t114\n"
                          "José Núñez\tjose.nunez@riverside.example\tArt, Music\t7/8\t115\n"
                          "Grace Obi\tgrace.obi@riverside.example\tScience\t6\t116\n"
                          "\tnobody@riverside.example\tScience\t7\t117\n"
                          "Grace Obi\t\tScience\t6\t118\n");
}

void clickButton(const QWidget& in, const QString& words) {
    for (auto* button : in.findChildren<QPushButton*>())
        if (button->text() == words)
            button->click();
}

} // namespace

DemoWindow::DemoWindow() {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder_.path().string()));
    auto notebook = Notebook::create(folder_ / "school.alongside", {}, clockOf(time_));
    fillWithDemo(notebook, DemoSize::Demo, kSeed, time_.today);
}

void DemoWindow::visit(const Look& look) {
    const int zoom = qApp->findChild<Theme*>()->zoom();
    visit({1280 * zoom / 100, 880 * zoom / 100}, look);
}

void DemoWindow::visit(QSize size, const Look& look) {
    auto& theme = *qApp->findChild<Theme*>();
    MainWindow window(theme, memory_, clockOf(time_));
    window.resize(size);
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
    visitPlace("meetings", {MainPage::Meetings, {}, {}});
    visitPlace("meetings-week", {MainPage::Meetings, {}, {}, MeetingsView::Week});
    visitPlace("next-steps", {MainPage::NextSteps, {}, {}});
    visitPlace("settings-me", {MainPage::Settings, {}, {}});
    auto* settings = window.findChild<SettingsPage*>();
    for (const auto& [part, name] :
         {std::pair{SettingsPart::Schools, "settings-schools"}, std::pair{SettingsPart::Calendar, "settings-calendar"},
          std::pair{SettingsPart::Rhythm, "settings-rhythm"},
          std::pair{SettingsPart::Appearance, "settings-appearance"}, std::pair{SettingsPart::Bin, "settings-bin"}}) {
        settings->choose(part);
        show(window, name);
    }
    visitPlace("library-moves", {MainPage::Library, {}, {}});
    for (const auto& [name, part] :
         {std::pair{"library-tools", LibraryPart::Tools}, std::pair{"library-templates", LibraryPart::Templates},
          std::pair{"library-why-trust-matters", LibraryPart::Research}}) {
        frame.findChild<LibraryPage*>()->showPart(part);
        show(window, name);
    }
    visitPlace("teacher-dashboard", {MainPage::Teachers, teacher, TeacherTab::Dashboard});
    visitPlace("teacher-timeline", {MainPage::Teachers, teacher, TeacherTab::Timeline});
    visitPlace("teacher-next-steps", {MainPage::Teachers, teacher, TeacherTab::NextSteps});
    visitPlace("teacher-agreement", {MainPage::Teachers, teacher, TeacherTab::Agreement});
    visitPlace("teacher-checklist", {MainPage::Teachers, teacher, TeacherTab::Checklist});
    visitPlace("teacher-cycle", {MainPage::Teachers, teacher, TeacherTab::Cycle});
    visitPlace("teacher-profile", {MainPage::Teachers, teacher, TeacherTab::Profile});
    for (const auto& each : frame.tables().teachers.all())
        if (each.status == TeacherStatus::Paused)
            visitPlace("teacher-profile-paused", {MainPage::Teachers, each.id, TeacherTab::Profile});
    for (const auto& each : frame.tables().teachers.all())
        if (placementOf(frame.tables(), each) && each.schools.size() > 1)
            visitPlace("teacher-profile-placement", {MainPage::Teachers, each.id, TeacherTab::Profile});
    for (const auto& each : frame.tables().teachers.all())
        if (const auto cycles = frame.tables().cycles.ofTeacher(each.id); !cycles.empty() && cycles.front().endedOn)
            visitPlace("teacher-cycle-over", {MainPage::Teachers, each.id, TeacherTab::Cycle});

    const auto visitPanel = [&](const char* name, auto panel) {
        panel->show();
        show(*panel, name);
    };
    auto& link = frame.link();
    visitPanel("log-meeting", std::make_unique<MeetingForm>(link, MeetingRequest{{teacher}, {}, false, {}}, &window));
    visitPanel("teacher-form", std::make_unique<TeacherForm>(link, &window));
    visitPanel("next-step", std::make_unique<NextStepForm>(link, teacher, &window));
    visitPanel("move", std::make_unique<MoveForm>(link, &window));
    const auto content = contentIn("en");
    visitPanel("tool", std::make_unique<ToolForm>(link, content.tools, frame.tables().tools.all().front(), &window));
    visitPanel("win", std::make_unique<WinForm>(link, teacher, &window));
    visitPanel("cycle-form", std::make_unique<CycleForm>(link, teacher, &window));
    if (const auto cycle = runningCycle(link.read(), teacher, link.today()))
        visitPanel("close-cycle", std::make_unique<CloseCyclePanel>(
                                      link, content, cycleView(link.read(), *cycle, link.today()), &window));
    BringListPanel bringing(link, &window);
    bringing.show();
    show(bringing, "bring-list");
    bringing.findChild<QPlainTextEdit*>()->setPlainText(sampleList());
    clickButton(bringing, QStringLiteral("Next"));
    show(bringing, "bring-list-preview");
    bringing.hide();
    visitPanel("shortcuts", std::make_unique<ShortcutsPanel>(&window));
    visitPanel("about", std::make_unique<AboutPanel>(&window));
}

} // namespace alongside
