#include "shared/avatar.h"
#include "shared/pill.h"
#include "shared/scroll_page.h"
#include "shared/tokens.h"
#include "teachers/teacher_header.h"
#include "teachers/teacher_page.h"
#include "teachers/teachers_page.h"
#include "teachers/teachers_table.h"
#include "trust/dashboard_tab.h"
#include "ui/english.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QHeaderView>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTabBar>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct LowPage : StaffRoom {
    TeacherId longName = put(notebook, aTeacher().named("María Fernanda Castellanos-Villanueva de la Torre"));
    TeacherPage page{link, navigator, english()};

    void openIn(QSize size, TeacherTab tab = TeacherTab::Dashboard) {
        page.show(longName, tab);
        settle(page, size);
    }
    const QScrollArea& whole() const { return *page.findChild<QScrollArea*>(QString(), Qt::FindDirectChildrenOnly); }
};

} // namespace

TEST_CASE_METHOD(LowPage, "in a low window the head is small and only the tab scrolls", "[ui][teacher]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    openIn({px(480), px(360)}, GENERATE(TeacherTab::Dashboard, TeacherTab::Checklist, TeacherTab::Cycle));
    CHECK(whole().verticalScrollBar()->maximum() == 0);
    CHECK(page.findChild<TeacherHeader*>()->height() <= px(64)); // two lines of a long name at most
    for (const auto* pill : page.findChild<TeacherHeader*>()->findChildren<Pill*>())
        CHECK_FALSE(pill->isVisible());
    settle(page, {px(900), px(900)});
    CHECK(page.findChild<TeacherHeader*>()->findChild<Avatar*>()->height() == px(64));
}

TEST_CASE_METHOD(LowPage, "a long name is whole however narrow and low the window is", "[ui][teacher]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    const auto size = GENERATE(QSize(370, 270), QSize(480, 360), QSize(370, 700), QSize(760, 500));
    page.show(luis, TeacherTab::Cycle);
    settle(page, {px(size.width()), px(size.height())});
    openIn({px(size.width()), px(size.height())}, TeacherTab::Cycle); // after one whose name is short
    for (const auto* label : page.findChild<TeacherHeader*>()->findChildren<QLabel*>()) {
        if (!label->text().startsWith(text("María")))
            continue;
        CAPTURE(label->width(), label->height());
        const auto needed =
            label->fontMetrics().boundingRect(QRect(0, 0, label->width(), 2000), Qt::TextWordWrap, label->text());
        CHECK(needed.height() <= label->height());
        CHECK(needed.width() <= label->width());
        CHECK(label->visibleRegion().boundingRect().height() == label->height());
    }
}

TEST_CASE_METHOD(LowPage, "the wheel over the tabs does not change the tab", "[ui][teacher]") {
    openIn({900, 700});
    auto* bar = page.findChild<QTabBar*>();
    for (const int turn : {-120, 120, -120}) {
        const QPointF at(QRectF(bar->rect()).center());
        QWheelEvent wheel(at, bar->mapToGlobal(at), {}, {0, turn}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                          false);
        QCoreApplication::sendEvent(bar, &wheel);
        CHECK(bar->currentIndex() == 0);
    }
}

TEST_CASE_METHOD(StaffRoom, "no column of the caseload is cut at any width", "[teachers]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    TeachersPage page(link, navigator);
    const auto* table = named<TeachersTable>(page, text("Teachers"));
    for (const int width : {340, 370, 400, 420, 480, 560, 640, 720, 860, 1036}) {
        settle(page, {px(width), px(640)});
        CAPTURE(zoom, width);
        CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
        CHECK_FALSE(table->isColumnHidden(TeachersModel::Name));
        CHECK_FALSE(table->isColumnHidden(TeachersModel::LastMet));
    }
}

TEST_CASE_METHOD(StaffRoom, "in a low window the list of teachers scrolls, and the page around it does not",
                 "[teachers]") {
    const auto [zoom, height] = GENERATE(std::pair(100, 400), std::pair(150, 430));
    const Dress dress(Appearance::Light, zoom);
    TeachersPage page(link, navigator);
    settle(page, {544, height});
    const auto* table = named<TeachersTable>(page, text("Teachers"));
    const auto* around = page.findChild<QScrollArea*>();
    CAPTURE(zoom, table->height(), around->verticalScrollBar()->maximum());
    CHECK(around->verticalScrollBar()->maximum() == 0);
    CHECK(table->verticalScrollBar()->maximum() > 0);
    CHECK(table->viewport()->height() >= 2 * table->rowHeight(0));
}

TEST_CASE_METHOD(StaffRoom, "a name is whole where the table has room for it, whatever it says beside it",
                 "[teachers]") {
    const auto ended =
        put(notebook, aTeacher().named("María Fernanda Castellanos-Villanueva").status(TeacherStatus::Ended));
    TeachersPage page(link, navigator);
    settle(page, {1164, 800});
    auto* table = named<TeachersTable>(page, text("Teachers"));
    table->choose(ended);
    CHECK(table->columnWidth(TeachersModel::Name) >= table->sizeHintForIndex(table->currentIndex()).width());
}

TEST_CASE_METHOD(StaffRoom, "a role can be read beside a long name", "[teachers]") {
    put(notebook, aTeacher().named("María Fernanda Castellanos-Villanueva").status(TeacherStatus::Ended));
    TeachersPage page(link, navigator);
    auto* table = named<TeachersTable>(page, text("Teachers"));
    for (const int width : {1056, 1176}) { // a window of 1280 and of 1400 pixels
        CAPTURE(width);
        settle(page, {width, 800});
        CHECK(table->columnWidth(TeachersModel::Role) >= 148);
        CHECK_FALSE(table->isColumnHidden(TeachersModel::Practices));
    }
}
