#include "reflect/moments_card.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

QList<QPushButton*> writeButtons(const QWidget& card) {
    QList<QPushButton*> found;
    for (int i = 0; const auto* row = card.findChild<QWidget*>(QStringLiteral("moment-%1").arg(i)); ++i)
        found += row->findChild<QPushButton*>(QStringLiteral("write"));
    return found;
}

} // namespace

TEST_CASE("of many moments the first four are made, and the others in their order when all are asked for",
          "[ui][reflect]") {
    LinkedNotebook on;
    std::vector<DueMoment> due;
    for (const char* name : {"Ana", "Bo", "Cy", "Di", "Ed", "Flo"})
        due.push_back({.moment = PromptMoment::AfterContact,
                       .on = on.time.today,
                       .teacher = put(on.notebook, aTeacher().named(name))});
    MomentsCard card(due, on.link.read(), on.link.today());
    settle(card);
    card.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&card));
    REQUIRE(writeButtons(card).size() == 4);
    QPushButton* all = nullptr;
    for (auto* each : card.findChildren<QPushButton*>())
        if (each->text() == QStringLiteral("Show all 6"))
            all = each;
    REQUIRE(all);
    QTest::mouseClick(all, Qt::LeftButton);
    settle();
    const auto buttons = writeButtons(card);
    REQUIRE(buttons.size() == 6);
    CHECK(all->isHidden());
    const auto* heading = card.findChild<QLabel*>();
    CHECK(heading->text() == QStringLiteral("Worth a thought now"));
    CHECK(heading->mapTo(&card, QPoint()).y() < buttons[0]->mapTo(&card, QPoint()).y());
    CHECK(buttons[4]->hasFocus());
    CHECK(buttons[5]->isVisible());
    CHECK(buttons[5]->accessibleName().contains(QStringLiteral("Flo")));
    buttons[3]->setFocus();
    QTest::keyClick(buttons[3], Qt::Key_Tab);
    CHECK(buttons[4]->hasFocus());
    QTest::keyClick(buttons[4], Qt::Key_Tab);
    CHECK(buttons[5]->hasFocus());
    CHECK(buttons[4]->mapTo(&card, QPoint()).y() > buttons[3]->mapTo(&card, QPoint()).y());
}
