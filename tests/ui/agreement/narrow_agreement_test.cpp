#include "actions/agreement_actions.h"
#include "actions/notebook_actions.h"
#include "agreement/section_list.h"
#include "shared/scroll_area.h"
#include "shared/tokens.h"
#include "ui/agreement/agreement_screen.h"
#include "ui/shot.h"

#include <QComboBox>
#include <QPushButton>
#include <QScrollBar>

#include <catch2/generators/catch_generators.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct NarrowDraft : AgreementScreen {
    const AgreementId id = startAgreement(link.notebook(), ana);
    std::unique_ptr<QScrollArea> around;

    // As on a teacher's page, where one area holds head and tab.
    void openIn(QSize size) {
        correctMe(link.notebook(), aCoach().made());
        open();
        around.reset(makeScrollArea(tab.get()));
        settle(*around, size);
    }
    ~NarrowDraft() {
        if (around)
            around->takeWidget();
    }
    QComboBox* dropDown() const { return named<QComboBox>(QStringLiteral("Section")); }
};

} // namespace

TEST_CASE_METHOD(NarrowDraft, "in a narrow room the sections are a drop-down, and one bar scrolls all of it",
                 "[ui][agreement]") {
    const int zoom = GENERATE(100, 150);
    const Dress dress(Appearance::Light, zoom);
    openIn({px(400), px(300)});
    auto* list = tab->findChild<SectionList*>();
    CHECK_FALSE(list->isVisible());
    REQUIRE(dropDown());
    CHECK(dropDown()->count() == 12);
    CHECK(dropDown()->currentText().startsWith(QStringLiteral("1. ")));
    for (int section = 0; section < 12; ++section) {
        dropDown()->setCurrentIndex(section);
        settle();
        CAPTURE(section, zoom);
        CHECK(list->chosen() == section);
        CHECK(around->horizontalScrollBar()->maximum() == 0);
        for (const auto* inner : tab->findChildren<QScrollArea*>()) {
            if (!inner->isVisible())
                continue;
            CHECK(inner->verticalScrollBar()->maximum() <= px(16)); // no more than a bar of its own would take
            CHECK(inner->horizontalScrollBar()->maximum() == 0);
        }
    }
}

TEST_CASE_METHOD(NarrowDraft, "the next section begins at its top where the page around scrolls", "[ui][agreement]") {
    openIn({px(400), px(300)});
    auto* bar = around->verticalScrollBar();
    bar->setValue(bar->maximum());
    const int before = bar->value();
    click<QPushButton>(QStringLiteral("Next section"));
    CHECK(dropDown()->currentIndex() == 1);
    CHECK(bar->value() < before);
    const int top = dropDown()->mapTo(around->viewport(), QPoint()).y();
    CHECK(top + dropDown()->height() > -px(48));
    settle(*around, {px(1000), px(600)}); // with room again the list stands at the side
    CHECK_FALSE(dropDown());
    CHECK(tab->findChild<SectionList*>()->chosen() == 1);
}

TEST_CASE_METHOD(NarrowDraft, "in a wide and low window one bar scrolls all of it, until the window is higher",
                 "[ui][agreement]") {
    const Dress dress(Appearance::Light, 150);
    openIn({1200, 600});
    CHECK(dropDown());
    for (const auto* inner : tab->findChildren<QScrollArea*>())
        if (inner->isVisible())
            CHECK(inner->verticalScrollBar()->maximum() <= px(16));
    settle(*around, {1200, 1000});
    CHECK_FALSE(dropDown());
    CHECK(tab->findChild<SectionList*>()->isVisible());
}

TEST_CASE_METHOD(NarrowDraft, "in a usual window the titles of the sections are not cut", "[ui][agreement]") {
    openIn({1100, 800});
    auto* list = tab->findChild<SectionList*>();
    REQUIRE(list->isVisible());
    CHECK(list->viewport()->width() >= list->sizeHint().width() - px(4));
}
