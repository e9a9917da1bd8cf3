#include "meetings/list/meetings_table.h"
#include "meetings/meetings_page.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QHeaderView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace alongside;

TEST_CASE_METHOD(StaffRoom, "no column of the meetings is cut at any width", "[meetings]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    MeetingsPage page(link, navigator);
    const auto* table = named<MeetingsTable>(page, text("Meetings"));
    for (const int width : {340, 370, 400, 420, 480, 560, 640, 720, 860, 1036}) {
        settle(page, {px(width), px(640)});
        CAPTURE(zoom, width);
        CHECK(table->horizontalHeader()->length() <= table->viewport()->width());
        CHECK_FALSE(table->isColumnHidden(MeetingsModel::kWhen));
        CHECK_FALSE(table->isColumnHidden(MeetingsModel::kWith));
    }
}

TEST_CASE_METHOD(StaffRoom, "in a window of 1024 pixels the names of the meetings have room before the notes",
                 "[meetings]") {
    MeetingsPage page(link, navigator);
    const auto* table = named<MeetingsTable>(page, text("Meetings"));
    settle(page, {800, 640});
    CHECK(table->columnWidth(MeetingsModel::kWith) >= 190);
    CHECK_FALSE(table->isColumnHidden(MeetingsModel::kNote));
}
