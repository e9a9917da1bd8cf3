#include "ui/every_page.h"

#include "archive/archive_panel.h"
#include "cycle/close_cycle_panel.h"
#include "cycle/cycle_form.h"
#include "exchange/archive_export.h"
#include "exchange/bring_list_panel.h"
#include "exchange/calendar_panel.h"
#include "exchange/demo/demo.h"
#include "exchange/leaving/leaving.h"
#include "finding/find_panel.h"
#include "library/library_page.h"
#include "library/move_form.h"
#include "library/tool_form.h"
#include "meetings/meeting_form.h"
#include "next_steps/next_step_form.h"
#include "overview/placement.h"
#include "pulse/hand_over_panel.h"
#include "pulse/hand_over_view.h"
#include "pulse/pulse_panel.h"
#include "pulse/sheet_panel.h"
#include "reflect/reflect_page.h"
#include "reflect/reflection_form.h"
#include "reports/reports_page.h"
#include "settings/settings_page.h"
#include "settings/shortcuts_panel.h"
#include "store/backups/backup_name.h"
#include "summary/summary_panel.h"
#include "support/temporary_folder.h"
#include "teachers/teacher_form.h"
#include "today/summaries_card.h"
#include "trust/win_form.h"
#include "ui/further_panels.h"
#include "ui/hidden/planted_school.h"
#include "ui/settle.h"
#include "window/about_panel.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSettings>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

#include <filesystem>
#include <fstream>
#include <functional>
#include <sstream>

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

// So that the trail has lines to show.
void letSomeLeave(Notebook& notebook, TeacherId teacher) {
    const auto leave = [&](const Leaving& what) { letLeave(notebook, what, "sample", [] {}); };
    leave({DocumentKind::Agreement, WayOut::SavedPdf, {teacher}});
    leave({DocumentKind::Archive, WayOut::SavedFile, {}, true});
    leave({DocumentKind::Summary, WayOut::Mailed, {teacher}});
}

// A meeting that was held and has words and a next step to share.
ContactId oneToSummarize(const Tables& tables) {
    for (const auto& contact : tables.contacts.all())
        if (isSubstantive(contact) && !contact.sharedNote.empty() && !contact.summarySentOn &&
            !tables.nextSteps.madeAt(contact.id).empty())
            return contact.id;
    return {};
}

void clickButton(const QWidget& in, const QString& words) {
    for (auto* button : in.findChildren<QPushButton*>())
        if (button->text() == words)
            button->click();
}

// Each part of Reports, the last one about the teacher.
// Find or do as it opens, and with something typed.
template <class Show>
void visitFinding(MainWindow& window, const Show& show) {
    window.frame()->findOrDo();
    show(window, "find-or-do");
    window.findChild<FindPanel*>()->findChild<QLineEdit*>()->setText(QStringLiteral("mar"));
    QTest::qWait(250); // until the notes were looked through
    show(window, "find-or-do-typed");
    window.frame()->findOrDo();
}

template <class Show>
void visitReports(MainWindow& window, TeacherId teacher, const Show& show) {
    window.frame()->go({MainPage::Reports, {}, {}});
    show(window, "reports-principal");
    auto* reports = window.findChild<ReportsPage*>();
    reports->showPart(ReportsPart::Month);
    show(window, "reports-my-month");
    reports->showPart(ReportsPart::About);
    show(window, "reports-about-nobody-yet");
    for (auto* combo : reports->findChildren<QComboBox*>())
        if (const int index = combo->findData(static_cast<qlonglong>(teacher.value)); index > 0)
            combo->setCurrentIndex(index);
    show(window, "reports-about-a-teacher");
}

// What a teacher sees to whom the screen was handed over, until the coach is back.
template <class Show>
void visitHandedOver(MainWindow& window, TeacherId teacher, const Show& show) {
    Q_EMIT window.frame()->handOverAsked(teacher, QStringLiteral("code"));
    show(window, "pulse-handed-over");
    auto* view = window.findChild<HandOverView*>();
    view->askCoach(HandOverView::Way::Back);
    show(window, "pulse-for-the-coach");
    Q_EMIT view->confirmed(HandOverView::Way::Back);
}

void visitList(QWidget& window, NotebookLink& link, const std::function<void(QWidget&, const char*)>& show) {
    BringListPanel bringing(link, &window);
    bringing.show();
    show(bringing, "bring-list");
    bringing.findChild<QPlainTextEdit*>()->setPlainText(sampleList());
    clickButton(bringing, BringListPanel::tr("Next"));
    show(bringing, "bring-list-preview");
}

// A district's roster on its way in, and what a school's calendar has.
void visitPeople(QWidget& window, NotebookLink& link, const std::function<void(QWidget&, const char*)>& show) {
    const TemporaryFolder around;
    const auto folder = around / "district-roster";
    std::filesystem::create_directory(folder);
    std::ofstream(folder / "users.csv") << "sourcedId,role,orgSourcedIds,givenName,familyName,email,phone\n"
                                           "T900,teacher,s1,Ines,Ortega,ines.ortega@riverside.example,555-0143\n"
                                           "T901,teacher,\"s1,s2\",Malik,Brown,malik.brown@riverside.example,\n"
                                           "T902,aide,s2,Ruth,Stein,ruth at hilltop,\n"
                                           "T903,siteAdministrator,s2,Joan,Abara,joan.abara@hilltop.example,\n"
                                           "S1,student,s1,Never,Shown,,\nS2,student,s2,Never,Shown,,\n";
    std::ofstream(folder / "orgs.csv") << "sourcedId,name,type\ns1,Riverside Middle,school\ns2,Hilltop High,school\n";
    BringListPanel roster(link, &window);
    roster.show();
    roster.openFile(QString::fromStdString(folder.string()));
    show(roster, "bring-roster");
    roster.hide();
    const auto spanned = [&](const char* name, int from, int until) {
        const NamedSpan days{name, {addDays(link.today(), from), addDays(link.today(), until)}};
        return CalendarDays{days, usualUse(days), 1};
    };
    CalendarPanel calendar(
        link,
        {{spanned("Thanksgiving break", 5, 7), spanned("Spirit week", 12, 16), spanned("Winter break", 31, 44),
          spanned("Teacher workday, no school", 63, 63), spanned("Spring semester", 64, 180)},
         3,
         1,
         0},
        &window);
    calendar.show();
    show(calendar, "calendar-file");
    calendar.hide();
}

// What another coach saved comes in beside what is here, and what cannot.
void visitArchives(QWidget& window, NotebookLink& link, const std::function<void(QWidget&, const char*)>& show) {
    TestTime time;
    auto other = Notebook::inMemory(clockOf(time));
    fillWithDemo(other, DemoSize::Demo, kSeed + 1, link.today());
    std::ostringstream theirs;
    exportArchive(other, Privacy::WithoutPrivate, theirs);
    for (const auto& [text, name] : {std::pair{theirs.str(), "archive-preview"},
                                     std::pair{std::string(R"({"format": "alongside-archive", "version": 1,
 "wins": [17], "students": []})"),
                                               "archive-refused"}}) {
        ArchivePanel panel(link, {QStringLiteral("archive.json"), text, previewArchive(link.notebook(), text)},
                           &window);
        panel.show();
        show(panel, name);
    }
}

} // namespace

DemoWindow::DemoWindow(Words words) : hidden_(words == Words::PlantedAndHidden) {
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, QString::fromStdString(folder_.path().string()));
    auto notebook = Notebook::create(folder_ / "school.alongside", {}, clockOf(time_));
    if (words == Words::AsTheyAre)
        fillWithDemo(notebook, DemoSize::Demo, kSeed, time_.today);
    else
        fillWithPlanted(notebook, time_.today);
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
    window.hideNotes(hidden_);
    auto& frame = *window.frame();
    const auto teacher = busiest(frame.tables());
    const auto visitPlace = [&](const char* name, const Place& place) {
        frame.go(place);
        show(window, name);
    };
    visitPlace("today", {MainPage::Today, {}, {}});
    visitPlace("teachers", {MainPage::Teachers, {}, {}});
    visitPlace("meetings", {MainPage::Meetings, {}, {}});
    visitFinding(window, show);
    visitPlace("meetings-week", {MainPage::Meetings, {}, {}, MeetingsView::Week});
    visitPlace("next-steps", {MainPage::NextSteps, {}, {}});
    visitPlace("settings-me", {MainPage::Settings, {}, {}});
    if (!hidden_)
        letSomeLeave(frame.link().notebook(), teacher);
    frame.link().notebook().backUp(BackupCause::Routine);
    frame.link().notebook().backUp(BackupCause::Import);
    auto* settings = window.findChild<SettingsPage*>();
    for (const auto& [part, name] :
         {std::pair{SettingsPart::Schools, "settings-schools"}, std::pair{SettingsPart::Calendar, "settings-calendar"},
          std::pair{SettingsPart::Rhythm, "settings-rhythm"},
          std::pair{SettingsPart::Appearance, "settings-appearance"}, std::pair{SettingsPart::Files, "settings-files"},
          std::pair{SettingsPart::Security, "settings-security"}, std::pair{SettingsPart::Backups, "settings-backups"},
          std::pair{SettingsPart::Trail, "settings-trail"}, std::pair{SettingsPart::Keeping, "settings-keeping"},
          std::pair{SettingsPart::Bin, "settings-bin"}}) {
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
    visitPlace("reflect-journal", {MainPage::Reflect, {}, {}});
    if (!hidden_) {
        frame.findChild<ReflectPage*>()->showPart(ReflectPart::Anonymous);
        show(window, "reflect-without-names");
        visitReports(window, teacher, show);
    }
    visitPlace("teacher-dashboard", {MainPage::Teachers, teacher, TeacherTab::Dashboard});
    visitPlace("teacher-timeline", {MainPage::Teachers, teacher, TeacherTab::Timeline});
    visitPlace("teacher-next-steps", {MainPage::Teachers, teacher, TeacherTab::NextSteps});
    visitPlace("teacher-agreement", {MainPage::Teachers, teacher, TeacherTab::Agreement});
    visitPlace("teacher-checklist", {MainPage::Teachers, teacher, TeacherTab::Checklist});
    visitPlace("teacher-pulse", {MainPage::Teachers, teacher, TeacherTab::Pulse});
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
    visitPanel("summary", std::make_unique<SummaryPanel>(link, oneToSummarize(frame.tables()), &window));
    visitPanel("teacher-form", std::make_unique<TeacherForm>(link, &window));
    visitPanel("next-step", std::make_unique<NextStepForm>(link, teacher, &window));
    visitPanel("move", std::make_unique<MoveForm>(link, &window));
    const auto content = contentIn("en");
    visitPanel("tool", std::make_unique<ToolForm>(link, content.tools, frame.tables().tools.all().front(), &window));
    visitPanel("win", std::make_unique<WinForm>(link, teacher, &window));
    visitPanel("reflection",
               std::make_unique<ReflectionForm>(link, content.prompts,
                                                ReflectionStart{PromptMoment::AfterContact, teacher, {}}, &window));
    visitPanel("pulse-from-paper", std::make_unique<PulsePanel>(link, content.pulse, teacher, &window));
    visitPanel("pulse-sheet", std::make_unique<SheetPanel>(link, content.pulse, std::nullopt, &window));
    visitPanel("hand-over", std::make_unique<HandOverPanel>(QStringLiteral("Ana"), &window));
    visitPanel("cycle-form", std::make_unique<CycleForm>(link, teacher, &window));
    if (const auto cycle = runningCycle(link.read(), teacher, link.today()))
        visitPanel("close-cycle",
                   std::make_unique<CloseCyclePanel>(
                       link, content, cycleView(link.read(), *cycle, content.prompts, link.today()), &window));
    if (!hidden_) {
        visitList(window, link, show);
        visitPeople(window, link, show);
        visitArchives(window, link, show);
    }
    visitPanel("shortcuts", std::make_unique<ShortcutsPanel>(&window));
    visitFurtherPanels(window, link, content, teacher, show);
    leaveSummariesToSend(link);
    window.frame()->go({MainPage::Today, {}, {}}); // built anew since the screen was handed over
    settle();
    for (auto* area : window.findChildren<QScrollArea*>())
        if (auto* card = area->isVisible() ? area->findChild<SummariesCard*>() : nullptr)
            area->ensureWidgetVisible(card);
    show(window, "today-summaries");
    link.undo(); // the pictures in another light show the demo as it was
    visitHandedOver(window, teacher, show);
    visitPanel("about", std::make_unique<AboutPanel>(&window));
}

} // namespace alongside
