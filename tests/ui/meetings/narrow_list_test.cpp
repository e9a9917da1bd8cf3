#include "meetings/kind_choice.h"
#include "meetings/list/meetings_table.h"
#include "meetings/meetings_page.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "ui/hidden/painted_words.h"
#include "ui/in_spanish.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QComboBox>
#include <QHeaderView>

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

#include <optional>

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

TEST_CASE_METHOD(StaffRoom, "no heading of the meetings is cut at any width, nor in Spanish", "[meetings][spanish]") {
    const Dress dress(Appearance::Light, 150);
    std::optional<InSpanish> spanish;
    if (GENERATE(false, true))
        spanish.emplace();
    MeetingsPage page(link, navigator);
    const auto* table = page.findChild<MeetingsTable*>();
    for (const int width : {400, 560, 640, 720, 790, 860, 1036}) {
        settle(page, {px(width), px(640)});
        CAPTURE(width);
        for (const auto& each : paintedWords(*table->horizontalHeader()->viewport()))
            CHECK_FALSE(each.contains(QChar(0x2026)));
    }
}

TEST_CASE("the usual kinds wait for no choice where the kind stands in the box beside them", "[meetings]") {
    KindChoice kinds;
    const auto* quick = kinds.findChild<SegmentedChoice*>();
    kinds.setKind(ContactKind::ProblemSolving);
    CHECK(quick->current() == -1);
    CHECK_FALSE(quick->isOpen());
    kinds.setKind(ContactKind::Planning);
    quick->window()->show();
    CHECK(quick->current() >= 0);
    CHECK_FALSE(quick->isOpen());
}

TEST_CASE("in Spanish and large text the kinds of a meeting take two rows in the panel", "[meetings][spanish]") {
    const InSpanish spanish;
    const Dress dress(Appearance::Light, 150);
    KindChoice kinds;
    kinds.resize(px(384), px(200)); // what the panel leaves beside its labels
    kinds.show();
    settle();
    const auto* quick = kinds.findChild<SegmentedChoice*>();
    CHECK(kinds.box()->mapTo(&kinds, QPoint()).y() < quick->mapTo(&kinds, QPoint(0, quick->height())).y());
    CHECK(kinds.heightForWidth(kinds.width()) < px(80));
    CHECK(kinds.box()->mapTo(&kinds, QPoint(kinds.box()->width(), 0)).x() <= kinds.width());
}
