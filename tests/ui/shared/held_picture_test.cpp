#include "shared/held_picture.h"
#include "shared/page.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"

#include <QTest>
#include <QTimer>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Writes down what it does, and each time that it is painted.
class NotingPage : public Page {
public:
    NotingPage(NotebookLink& link, QStringList& notes) : Page(link, {Area::Teachers}), notes_(notes) {}

protected:
    void refresh() override {
        notes_ += QStringLiteral("asked");
        HeldPicture::until(*this, [this] { notes_ += QStringLiteral("worked out"); });
    }
    void paintEvent(QPaintEvent*) override { notes_ += QStringLiteral("painted"); }

private:
    QStringList& notes_;
};

// A window that is on screen, with a page that is not yet.
struct TurnedTo : LinkedNotebook {
    QStringList notes;
    QWidget window;
    NotingPage* page = new NotingPage(link, notes);

    TurnedTo() {
        (new QVBoxLayout(&window))->addWidget(page);
        page->hide();
        window.resize(400, 300);
        window.show();
        settle();
        notes.clear();
    }
    bool isPainted() {
        return QTest::qWaitFor([&] { return notes.contains(QStringLiteral("painted")); });
    }
};

} // namespace

TEST_CASE("a page that is turned to is painted once all of it is ready, and clicks are heard before",
          "[ui][held-picture]") {
    TurnedTo on;
    QTimer::singleShot(1, &on.window, [&] { on.notes += QStringLiteral("heard"); });
    on.page->show();
    CHECK(on.notes == QStringList{QStringLiteral("asked")});
    QTest::qSleep(5); // the coach's click is there by now
    REQUIRE(on.isPainted());
    CHECK(on.notes.indexOf(QStringLiteral("heard")) < on.notes.indexOf(QStringLiteral("painted")));
    CHECK(on.notes.indexOf(QStringLiteral("worked out")) < on.notes.indexOf(QStringLiteral("painted")));
    settle();
    CHECK(on.window.findChildren<HeldPicture*>().isEmpty());
    on.notes.clear();
    on.page->update();
    CHECK(on.isPainted()); // nothing holds it any more
}

TEST_CASE("a page that goes away while its picture is held has no work left and leaves the window as it is",
          "[ui][held-picture]") {
    TurnedTo on;
    on.page->show();
    delete on.page;
    settle();
    CHECK(on.notes == QStringList{QStringLiteral("asked")});
    CHECK(on.window.findChildren<HeldPicture*>().isEmpty());
}
