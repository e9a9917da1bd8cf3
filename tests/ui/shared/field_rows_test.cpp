#include "shared/card.h"
#include "shared/field_rows.h"
#include "shared/label.h"
#include "shared/segmented_choice.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

QLabel* labelOf(const FieldRows& rows, const QWidget* field) {
    for (auto* label : rows.findChildren<QLabel*>())
        if (label->buddy() == field)
            return label;
    return nullptr;
}

} // namespace

TEST_CASE("in a narrow room a form's labels stand above their fields, and with room beside them again", "[kit]") {
    FieldRows rows;
    auto* name = new QLineEdit;
    auto* since = new QLineEdit;
    rows.addRow(text("&Name"), name);
    rows.addNote();
    rows.addRow(text("Working together since"), since);
    settle(rows, {600, 200});
    CHECK(labelOf(rows, since)->geometry().right() < since->x());
    const int wide = rows.sizeHint().width();
    settle(rows, {240, 300});
    for (const auto* field : {name, since}) {
        const auto* label = labelOf(rows, field);
        REQUIRE(label);
        CHECK(label->geometry().bottom() < field->y());
        CHECK(field->x() == 0);
        CHECK(field->geometry().right() < rows.width());
    }
    CHECK(name->geometry().bottom() < labelOf(rows, since)->y());
    CHECK(rows.sizeHint().width() == wide); // it would still like to be wide
    CHECK(rows.minimumSizeHint().width() <= 240);
    settle(rows, {600, 200});
    CHECK(labelOf(rows, name)->geometry().right() < name->x());
}

TEST_CASE("a card's heading wraps rather than end in three dots", "[kit]") {
    Card card(text("When a coach keeps promises, teachers say more of what is hard"));
    settle(card, {220, 200});
    const auto* heading = card.findChild<WrappedLabel*>();
    REQUIRE(heading);
    CHECK(heading->height() >= 2 * heading->fontMetrics().height());
    CHECK(heading->height() >= heading->heightForWidth(heading->width()));
}

TEST_CASE("a choice that wraps would like one row, however many it has now", "[kit]") {
    SegmentedChoice choice(text("Which"), {text("All open"), text("My promises"), text("Their action steps")});
    const auto wanted = choice.sizeHint();
    settle(choice, {160, 120});
    CHECK(choice.sizeHint() == wanted);
    CHECK(choice.heightForWidth(160) > wanted.height());
    choice.setOffered(2, false);
    CHECK(choice.sizeHint().width() < wanted.width());
    choice.setOffered(2, true);
    CHECK(choice.sizeHint() == wanted);
    const auto segments = choice.findChildren<QRadioButton*>();
    settle(choice, {800, 40});
    CHECK(segments[1]->x() > segments[0]->geometry().right());
    CHECK(segments[2]->x() > segments[1]->geometry().right());
}
