#include "shared/theme.h"
#include "shared/window_memory.h"
#include "support/makers.h"
#include "support/open_notebook.h"
#include "support/put.h"
#include "support/temporary_folder.h"
#include "ui/settle.h"
#include "window/main_window.h"
#include "window/notebook_frame.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QSettings>
#include <QTest>
#include <QWheelEvent>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

struct ProfileOnScreen {
    TemporaryFolder folder;
    TestTime time;
    TeacherId ana;
    WindowMemory memory = memoryIn(folder);
    std::unique_ptr<MainWindow> window;

    ProfileOnScreen() {
        {
            auto notebook = Notebook::create(folder / "school.alongside", {}, clockOf(time));
            ana = put(notebook, aTeacher().named("Ana Ferrer").startedOn("2026-09-02"));
        }
        window = std::make_unique<MainWindow>(*qApp->findChild<Theme*>(), memory, clockOf(time));
        REQUIRE(window->open(folder / "school.alongside"));
        window->resize(1200, 900);
        window->show();
        window->activateWindow();
        window->frame()->go({MainPage::Teachers, ana, TeacherTab::Profile});
        settle();
    }
    static WindowMemory memoryIn(const TemporaryFolder& folder) {
        QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope,
                           QString::fromStdString(folder.path().string()));
        return WindowMemory();
    }
    static void turnWheelOver(QWidget& field) {
        const auto middle = QPointF(field.rect().center());
        QWheelEvent wheel(middle, field.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                          Qt::NoScrollPhase, false);
        QApplication::sendEvent(&field, &wheel);
    }
};

} // namespace

TEST_CASE_METHOD(ProfileOnScreen, "scrolling a page changes no field on its way, and takes no focus", "[window]") {
    auto* since = window->findChild<QDateEdit*>();
    REQUIRE(since);
    CHECK(since->focusPolicy() == Qt::StrongFocus);
    turnWheelOver(*since);
    CHECK(since->date() == QDate(2026, 9, 2));
    for (auto* choice : window->findChildren<QComboBox*>()) {
        const int before = choice->currentIndex();
        turnWheelOver(*choice);
        CHECK(choice->currentIndex() == before);
    }
    since->setFocus();
    REQUIRE(since->hasFocus());
    turnWheelOver(*since);
    CHECK(since->date() != QDate(2026, 9, 2)); // meant now
}
