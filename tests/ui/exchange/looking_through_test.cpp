#include "exchange/bring_list_panel.h"
#include "shared/long_work_panel.h"
#include "ui/program_on_disk.h"
#include "ui/qt_words.h"
#include "ui/settle.h"

#include <QCheckBox>
#include <QLabel>
#include <QPushButton>

#include <catch2/catch_test_macros.hpp>

#include <fstream>

using namespace alongside;

namespace {

// So many that looking through them takes longer than the window waits before it says so, on a quick machine as well.
constexpr int kMany = 100'000;

struct LargeList : ProgramOnDisk {
    std::unique_ptr<BringListPanel> panel = std::make_unique<BringListPanel>(*link, nullptr);
    QString path = QString::fromStdString((losable.folder / "staff.csv").string());

    LargeList() {
        std::ofstream list((losable.folder / "staff.csv").string());
        list << "Name,E-mail,Room\n";
        for (int i = 0; i < kMany; ++i)
            list << "Teacher Number" << i << ",t" << i << "@school.example," << i << '\n';
        list.close();
        panel->show();
        panel->activateWindow();
        REQUIRE(QTest::qWaitForWindowActive(panel.get()));
    }
    bool says(const char* words) const {
        for (const auto* each : panel->findChildren<QLabel*>())
            if (each->isVisible() && each->text().contains(text(words)))
                return true;
        return false;
    }
    LongWorkPanel* looking() const {
        for (auto* each : panel->findChildren<LongWorkPanel*>())
            if (each->isVisible() && each->accessibleName() == text("Looking through staff.csv"))
                return each;
        return nullptr;
    }
    void waitToLook() const {
        REQUIRE(QTest::qWaitFor([this] { return looking() != nullptr; }, 30'000));
    }
    void waitForAll() const {
        REQUIRE(QTest::qWaitFor([this] { return says("teachers will be added."); }, 60'000));
    }
};

} // namespace

TEST_CASE_METHOD(LargeList, "a large list is looked through aside, and stopped it leads back to where it came from",
                 "[bring]") {
    panel->openFile(path);
    waitToLook();
    QTest::keyClick(looking(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([this] { return says("You stopped it."); }, 1000));
    panel->openFile(path);
    waitForAll();
}

TEST_CASE_METHOD(LargeList, "looking through it in another way and stopping that leaves it as it was", "[bring]") {
    panel->openFile(path);
    waitForAll();
    auto* headings = panel->findChild<QCheckBox*>();
    REQUIRE(headings->text() == text("The first row has headings"));
    headings->click();
    waitToLook();
    QTest::keyClick(looking(), Qt::Key_Escape);
    CHECK(QTest::qWaitFor([this] { return !looking(); }, 1000));
    settle();
    CHECK(headings->isChecked());
    CHECK(says("teachers will be added."));
}

TEST_CASE_METHOD(LargeList, "a panel that closes while it looks through a list ends that", "[bring]") {
    panel->openFile(path);
    waitToLook();
    panel.reset();
    CHECK(link->read().teachers.all().empty());
}
