#include "shared/avatar.h"
#include "shared/flow_layout.h"
#include "shared/label.h"
#include "shared/link_button.h"
#include "shared/navigation_item.h"
#include "shared/scroll_page.h"
#include "shared/tokens.h"
#include "shared/tool_tip.h"
#include "shared/undo_line.h"
#include "ui/qt_words.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;

TEST_CASE("initials are whole letters of the first and the last word", "[pieces]") {
    CHECK(initialsOf(QStringLiteral("Luis Ferreira")) == QStringLiteral("LF"));
    CHECK(initialsOf(QStringLiteral("  ana maria de la cruz ")) == QStringLiteral("AC"));
    CHECK(initialsOf(QStringLiteral("Plato")) == QStringLiteral("P"));
    CHECK(initialsOf(QString()).isEmpty());
    CHECK(initialsOf(QString::fromUtf8("e\u0301ric o\u0308berg")) == QString::fromUtf8("e\u0301o\u0308").toUpper());
    CHECK(initialsOf(QString::fromUtf8("👩‍🏫 Kim")) == QString::fromUtf8("👩‍🏫K"));
}

TEST_CASE("a name keeps its colour", "[pieces]") {
    const auto name = QStringLiteral("Maya Okafor");
    CHECK(avatarColours(name, lightColours()) == avatarColours(name, lightColours()));
    CHECK_FALSE(avatarColours(name, lightColours()) == avatarColours(QStringLiteral("Tom Whitfield"), lightColours()));
}

TEST_CASE("the undo line offers, undoes and closes", "[pieces]") {
    UndoLine line;
    CHECK(line.isHidden());
    const QSignalSpy asked(&line, &UndoLine::undoAsked);
    line.offer(QStringLiteral("Removed the meeting"));
    CHECK_FALSE(line.isHidden());
    CHECK(line.accessibleName() == QStringLiteral("Removed the meeting"));
    QTest::mouseClick(line.findChild<LinkButton*>(), Qt::LeftButton);
    CHECK(asked.count() == 1);
    CHECK(line.isHidden());
    line.tell(QStringLiteral("Undone"));
    CHECK(line.findChild<LinkButton*>()->isHidden());
}

TEST_CASE("a flow begins a new row where one does not fit", "[pieces]") {
    QWidget room;
    auto* flow = new FlowLayout(&room, 10);
    for (int i = 0; i < 3; ++i) {
        auto* box = new QWidget;
        box->setFixedSize(100, 20);
        flow->addWidget(box);
    }
    CHECK(flow->heightForWidth(320) == 20);
    CHECK(flow->heightForWidth(319) == 50);
    CHECK(flow->heightForWidth(120) == 80);
    room.resize(210, 100);
    room.show();
    CHECK(flow->itemAt(1)->geometry() == QRect(110, 0, 100, 20));
    CHECK(flow->itemAt(2)->geometry() == QRect(0, 30, 100, 20));
}

TEST_CASE("a wrapped label claims the height its words need", "[pieces]") {
    QWidget room;
    QVBoxLayout column(&room);
    auto* label = new WrappedLabel(QStringLiteral("many words that must be broken into several lines ").repeated(6));
    column.addWidget(label);
    room.resize(240, 10);
    room.show();
    QCoreApplication::processEvents();
    CHECK(label->height() >= label->heightForWidth(label->width()));
    CHECK(label->height() > 5 * label->fontMetrics().height());
}

TEST_CASE("a wrapped label breaks even a word that is longer than the line", "[pieces]") {
    WrappedLabel label(QStringLiteral("x").repeated(400));
    label.resize(400, 10);
    label.show();
    QCoreApplication::processEvents();
    CHECK(label.height() >= 5 * label.fontMetrics().height());
}

TEST_CASE("a tooltip shows what looks like markup as it is", "[pieces]") {
    CHECK(plainTip(QStringLiteral("7 < 9")) == QStringLiteral("7 < 9"));
    CHECK(plainTip(QStringLiteral("<b>Ana</b>")).contains(QStringLiteral("&lt;b&gt;")));
}

TEST_CASE("a page's column is never wider than reading allows and stands in the middle", "[pieces]") {
    ScrollPage page;
    auto* words = new WrappedLabel(QStringLiteral("words"));
    page.add(words);
    page.resize(1800, 400);
    page.show();
    QCoreApplication::processEvents();
    CHECK(words->width() == px(size::kColumn));
    const int left = words->mapTo(&page, QPoint()).x();
    CHECK(std::abs(left - (1800 - words->width()) / 2) <= 1);
    page.resize(700, 400);
    QCoreApplication::processEvents();
    CHECK(words->width() == 700 - 2 * px(space::kPage));
    CHECK(page.horizontalScrollBar()->maximum() == 0);
}

TEST_CASE("a sidebar line keeps its name, tells what is late and folds to its icon", "[pieces]") {
    NavigationItem item(QStringLiteral("list-checks"), QStringLiteral("Next steps"));
    item.setCount(3);
    CHECK(item.accessibleName() == QStringLiteral("Next steps"));
    CHECK(item.accessibleDescription() == QStringLiteral("3 late"));
    const int wide = item.sizeHint().width();
    item.setFolded(true);
    CHECK(item.sizeHint().width() < wide);
    CHECK(item.toolTip() == QStringLiteral("Next steps, 3 late"));
    item.resize(item.sizeHint());
    const auto dotted = item.grab().toImage();
    item.setCount(0);
    CHECK(item.toolTip() == QStringLiteral("Next steps"));
    CHECK(item.grab().toImage() != dotted); // a dot stands for the number
}
