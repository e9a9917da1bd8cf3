#include "shared/page.h"
#include "today/today_page.h"
#include "ui/rescue/damaged_window.h"

#include <QAbstractEventDispatcher>
#include <QThread>
#include <QTimer>

#include <mutex>
#include <set>

// Through which Qt tells tools such as GammaRay of every object (qhooks_p.h).
extern quintptr qtHookData[];

using namespace alongside;
using namespace std::chrono_literals;

namespace {

constexpr int kOnAdded = 3, kOnRemoved = 4;

std::mutex aliveMutex;
std::set<QObject*> alive;

// Knows every object that is made while it lives.
struct EveryObject {
    EveryObject() {
        qtHookData[kOnAdded] = reinterpret_cast<quintptr>(+[](QObject* object) {
            const std::lock_guard lock(aliveMutex);
            alive.insert(object);
        });
        qtHookData[kOnRemoved] = reinterpret_cast<quintptr>(+[](QObject* object) {
            const std::lock_guard lock(aliveMutex);
            alive.erase(object);
        });
    }
    ~EveryObject() {
        qtHookData[kOnAdded] = qtHookData[kOnRemoved] = 0;
        alive.clear();
    }
};

// Qt's own: the caret, and the cache of pixmaps, which lets go of what was not painted for a while and then rests.
bool isOfQt(const QObject& object) {
    return object.inherits("QWidgetLineControl") || object.inherits("QWidgetTextControl") ||
           object.inherits("QPMCache");
}

// What would wake the program within a minute, or again and again.
std::string restless() {
    const std::lock_guard lock(aliveMutex);
    std::string found;
    for (auto* object : alive) {
        if (object->thread() != QThread::currentThread() || isOfQt(*object))
            continue;
        const auto* timer = qobject_cast<QTimer*>(object);
        for (const auto& each : QAbstractEventDispatcher::instance()->registeredTimers(object))
            if (each.interval < 60'000 || (timer && !timer->isSingleShot()))
                found += std::string(object->metaObject()->className()) + " every " + std::to_string(each.interval) +
                         " ms; ";
    }
    return found;
}

struct QuietWindow : EveryObject, DamagedWindow {
    QuietWindow() {
        make();
        open();
        REQUIRE(isOpen());
    }
    bool becomesQuiet() {
        return QTest::qWaitFor([] { return restless().empty(); }, 20000);
    }
};

} // namespace

TEST_CASE_METHOD(QuietWindow, "a window that nobody touches is woken by nothing but the caret, on any page",
                 "[window][idle]") {
    for (const auto page : {MainPage::Today, MainPage::Teachers, MainPage::Meetings, MainPage::NextSteps,
                            MainPage::Library, MainPage::Reflect, MainPage::Reports, MainPage::Settings}) {
        window.frame()->goTo(page);
        settle();
        const bool quiet = becomesQuiet();
        INFO(static_cast<int>(page) << ": " << restless());
        CHECK(quiet);
    }
}

TEST_CASE_METHOD(QuietWindow, "the line of now moves only while the week is on screen", "[window][idle]") {
    window.frame()->go({MainPage::Meetings, {}, {}, MeetingsView::Week});
    settle();
    const bool ticks = QTest::qWaitFor([] { return restless() == "QTimer every 60000 ms; "; }, 20000);
    INFO(restless());
    CHECK(ticks);
    window.frame()->goTo(MainPage::Today);
    CHECK(becomesQuiet());
}

TEST_CASE_METHOD(QuietWindow, "only the page in front is built when a notebook is opened", "[window][start]") {
    const auto pages = window.findChildren<Page*>();
    REQUIRE(pages.size() == 1);
    CHECK(qobject_cast<TodayPage*>(pages.front()));
}
