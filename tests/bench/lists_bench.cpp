// How long the pages and lists on screen take on a notebook of a given size, from the question to the painted rows: to
// open, and for each key typed into the filter. Prints median and 95th percentile in milliseconds.
//   lists_bench [demo|term|career|district]

#include "bench/filled_notebook.h"
#include "bench/timing.h"
#include "exchange/content.h"
#include "finding/find_panel.h"
#include "finding/found_text.h"
#include "meetings/meetings_page.h"
#include "next_steps/next_steps_page.h"
#include "settings/look.h"
#include "shared/filter_field.h"
#include "shared/navigator.h"
#include "shared/segmented_choice.h"
#include "shared/theme.h"
#include "shared/translation.h"
#include "shared/window_memory.h"
#include "teachers/teachers_page.h"
#include "today/today_page.h"
#include "trust/dashboard_tab.h"
#include "trust/timeline_tab.h"
#include "window/window_actions.h"

#include <QApplication>
#include <QLineEdit>

#include <memory>

namespace {

using namespace alongside;
using Make = std::function<std::unique_ptr<QWidget>()>;

constexpr int kOpenings = 15;

void paint(QWidget& page) {
    page.resize(1056, 820);
    page.show();
    for (int i = 0; i < 3; ++i)
        QApplication::processEvents();
}

void measureOpening(const char* what, const Make& make) {
    print(what, measure(kOpenings, [&](int) { paint(*make()); }));
}

void measureKeys(const char* what, const Make& make, const std::function<void(QWidget&)>& prepare = {}) {
    const auto page = make();
    paint(*page);
    if (prepare)
        prepare(*page);
    QApplication::processEvents();
    auto* field = page->findChild<FilterField*>();
    std::vector<double> times;
    for (const auto* word : {"second", "lesson", "the", "hard question", "bell"})
        for (qsizetype length = 1; length <= QString::fromLatin1(word).size(); ++length) {
            times.push_back(millisecondsOf([&] {
                field->setText(QString::fromLatin1(word).left(length));
                QApplication::processEvents();
            }));
            field->clear();
            QApplication::processEvents();
        }
    print(what, timingOf(times));
}

// With all of the window's actions, and the notes looked through a pause after the last key.
void measureFinding(NotebookLink& link, Navigator& navigator) {
    QWidget window;
    WindowMemory memory;
    Look look(*qApp->findChild<Theme*>(), memory);
    WindowActions actions(&window, look);
    window.resize(1056, 820);
    window.show();
    const Findable here{link, navigator, window.actions()};
    print("Find or do: open", measure(kOpenings, [&](int) {
              FindPanel panel(here, &window);
              panel.open();
              QApplication::processEvents();
          }));
    FindPanel panel(here, &window);
    panel.open();
    auto* line = panel.findChild<QLineEdit*>();
    std::vector<double> keys, notes;
    for (const auto* word : {"second", "lesson", "the", "hard question", "bell"})
        for (qsizetype length = 1; length <= QString::fromLatin1(word).size(); ++length) {
            const auto typed = QString::fromLatin1(word).left(length);
            keys.push_back(millisecondsOf([&] {
                line->setText(typed);
                QApplication::processEvents();
            }));
            notes.push_back(millisecondsOf([&] { foundText(here, typed); }));
        }
    print("Find or do: a key", timingOf(keys));
    print("Find or do: the notes, a pause later", timingOf(notes));
}

void measureAll(NotebookLink& link) {
    Navigator navigator;
    const auto teacher = link.read().teachers.byName().front().id;
    const auto teachers = [&] { return std::make_unique<TeachersPage>(link, navigator); };
    const auto meetings = [&] { return std::make_unique<MeetingsPage>(link, navigator); };
    const auto week = [&] {
        auto page = std::make_unique<MeetingsPage>(link, navigator);
        page->show(MeetingsView::Week);
        return page;
    };
    const auto steps = [&] { return std::make_unique<NextStepsPage>(link, navigator); };
    const auto timeline = [&] {
        auto tab = std::make_unique<TimelineTab>(link, navigator);
        tab->setTeacher(teacher);
        return tab;
    };
    const auto content = contentIn("en");
    const auto home = [&] { return std::make_unique<TodayPage>(link, navigator, content.agreement); };
    const auto dashboard = [&] {
        auto tab = std::make_unique<DashboardTab>(link, navigator, content);
        tab->setTeacher(teacher);
        return tab;
    };
    const auto closed = [](QWidget& page) {
        auto* parts = page.findChild<SegmentedChoice*>();
        print("    Next steps: turn to those closed", measure(1, [&](int) {
                  parts->setCurrent(3);
                  Q_EMIT parts->currentChanged(3);
                  QApplication::processEvents();
              }));
    };
    measureFinding(link, navigator);
    measureOpening("Today: open", home);
    measureOpening("Dashboard: open", dashboard);
    measureOpening("Meetings: open", meetings);
    measureOpening("Meetings: open the week", week);
    measureKeys("Meetings: a key", meetings);
    measureOpening("Next steps: open", steps);
    measureKeys("Next steps: a key", steps);
    measureKeys("Next steps, closed: a key", steps, closed);
    measureOpening("Timeline: open", timeline);
    measureKeys("Timeline: a key", timeline);
    measureOpening("Teachers: open", teachers);
    measureKeys("Teachers: a key", teachers);
}

} // namespace

int main(int argc, char** argv) {
    const FilledNotebook filled(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
    QApplication application(argc, argv);
    installTranslation(application);
    const Theme theme(application);

    NotebookLink link(filled.made());
    measureAll(link);
    return 0;
}
