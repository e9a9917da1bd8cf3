#include "shared/hidden.h"
#include "shared/kept_drafts.h"
#include "shared/label.h"
#include "shared/text.h"
#include "teachers/teacher_page.h"
#include "ui/every_page.h"
#include "ui/hidden/painted_words.h"
#include "ui/hidden/planted_school.h"
#include "ui/hidden/stored_records.h"
#include "ui/hidden/words_on_screen.h"
#include "ui/linked_notebook.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "window/notebook_frame.h"

#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

QStringList plantedIn(QWidget& shown) {
    QStringList places;
    for (const auto& each : wordsOnScreen(shown))
        if (each.words.contains(kPlanted, Qt::CaseInsensitive))
            places += each.where + QStringLiteral(": ") + each.words.left(60);
    return places;
}

// Paints a word that no property tells.
class PaintedOnly : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.drawText(rect(), Qt::AlignCenter, QStringLiteral("zqxAna"));
    }
};

} // namespace

TEST_CASE("while notes are hidden, no name and no note is on any page, in any form", "[hidden]") {
    int pages = 0;
    DemoWindow(DemoWindow::Words::PlantedAndHidden).visit([&](QWidget& shown, const QString& page) {
        CAPTURE(page);
        ++pages;
        const auto found = plantedIn(shown);
        CAPTURE(found.join(QLatin1Char('\n')));
        CHECK(found.isEmpty());
        for (auto* other : QApplication::topLevelWidgets())
            CHECK_FALSE(other->windowTitle().contains(kPlanted, Qt::CaseInsensitive));
    });
    CHECK(pages > 50);
}

// Else the test above would find nothing because it looks at nothing.
TEST_CASE("while notes show, the same look finds names and notes on the pages", "[hidden]") {
    QStringList without;
    DemoWindow(DemoWindow::Words::Planted).visit([&](QWidget& shown, const QString& page) {
        const QStringList about{text("today"),
                                text("teachers"),
                                text("meetings"),
                                text("meetings-week"),
                                text("next-steps"),
                                text("teacher-dashboard"),
                                text("teacher-timeline"),
                                text("teacher-next-steps"),
                                text("teacher-agreement"),
                                text("teacher-pulse"),
                                text("teacher-profile"),
                                text("reflect-journal"),
                                text("settings-bin"),
                                text("settings-schools"),
                                text("settings-trail")};
        if (about.contains(page) && plantedIn(shown).isEmpty())
            without += page;
    });
    CHECK(without == QStringList());
}

TEST_CASE("a leak of any kind is found", "[hidden]") {
    QWidget page;
    auto* inside = new QWidget(&page);
    page.resize(400, 300);
    const auto finds = [&page] {
        page.show();
        settle();
        return !plantedIn(page).isEmpty();
    };
    CHECK_FALSE(finds());
    SECTION("a label") {
        (new QLabel(text("with zqxAna"), inside))->show();
    }
    SECTION("a tooltip") {
        inside->setToolTip(text("zqxAna"));
    }
    SECTION("a name for a screen reader") {
        inside->setAccessibleName(text("ZqxAna"));
    }
    SECTION("a description for a screen reader") {
        inside->setAccessibleDescription(text("zqxAna"));
    }
    SECTION("an entry of a menu") {
        (new QMenu(inside))->addAction(text("Undo: log meeting with zqxAna"));
    }
    SECTION("a painted word") {
        auto* painted = new PaintedOnly(inside);
        painted->resize(200, 40);
        inside->resize(200, 40);
        painted->show();
    }
    SECTION("a role of a model") {
        auto* model = new QStandardItemModel(1, 1, inside);
        model->setData(model->index(0, 0), text("zqxAna"), Qt::UserRole + 3);
        (new QTableView(inside))->setModel(model);
    }
    SECTION("the title of the window") {
        page.setWindowTitle(text("zqxAna"));
    }
    CHECK(finds());
}

TEST_CASE("the whole round through the hidden window changes nothing in the notebook", "[hidden]") {
    DemoWindow window(DemoWindow::Words::PlantedAndHidden);
    QString before, after;
    window.visit([&](QWidget& shown, const QString& page) {
        auto* main = qobject_cast<MainWindow*>(&shown);
        if (!main || !main->link())
            return;
        if (page == text("today"))
            before = storedRecordsOf(main->link()->notebook());
        if (page == text("pulse-handed-over"))
            after = storedRecordsOf(main->link()->notebook());
    });
    REQUIRE_FALSE(before.isEmpty());
    CHECK(after == before);
}
