#include "shared/parts_page.h"
#include "shared/segmented_choice.h"
#include "shared/tokens.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"

#include <QComboBox>
#include <QLineEdit>
#include <QRadioButton>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

namespace {

// Three parts, each a line to type in, which tell when they are made.
class Parts : public PartsPage {
public:
    Parts()
        : PartsPage(text("Parts"), text("Part"), {text("The first of them"), text("The second"), text("The third")},
                    nullptr) {
        PartsPage::showPart(0);
    }
    using PartsPage::showPart;

    std::vector<int> wereMade, wereShown;
    SegmentedChoice* segments = findChild<SegmentedChoice*>();
    QComboBox* combo = findChild<QComboBox*>();

protected:
    QWidget* made(int part) override {
        wereMade.push_back(part);
        return new QLineEdit(QString::number(part));
    }
    void shown(int part) override { wereShown.push_back(part); }
};

QString lineInView(const Parts& page) {
    for (const auto* line : page.findChildren<QLineEdit*>())
        if (line->isVisible())
            return line->text();
    return {};
}

} // namespace

TEST_CASE("each part of a page is made when it is first shown, and once", "[ui][parts]") {
    Parts page;
    settle(page, {900, 600});
    CHECK(page.wereMade == std::vector{0});
    page.segments->findChildren<QRadioButton*>().at(2)->click();
    page.showPart(0);
    page.showPart(2);
    CHECK(page.wereMade == std::vector{0, 2});
    CHECK(page.wereShown == std::vector{0, 2, 0, 2});
    CHECK(lineInView(page) == text("2"));
    CHECK(page.focusProxy() == page.findChildren<QLineEdit*>().last());
}

TEST_CASE("where the segments of a page's parts have no room a combo box chooses, and both say the same",
          "[ui][parts]") {
    Parts page;
    settle(page, {900, 600});
    CHECK(page.segments->isVisible());
    CHECK_FALSE(page.combo->isVisible());
    settle(page, {px(300), 600});
    CHECK_FALSE(page.segments->isVisible());
    CHECK(page.combo->isVisible());
    CHECK(page.minimumSizeHint().width() <= px(300));
    page.combo->setCurrentIndex(1);
    CHECK(lineInView(page) == text("1"));
    CHECK(page.segments->current() == 1);
    page.showPart(2);
    CHECK(page.combo->currentIndex() == 2);
}
