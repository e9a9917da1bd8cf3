#include "shared/first_picture.h"
#include "shared/page.h"
#include "store/error.h"
#include "ui/linked_notebook.h"
#include "ui/settle.h"
#include "window/application.h"

#include <QTest>
#include <QVBoxLayout>

#include <catch2/catch_test_macros.hpp>

using namespace alongside;
using namespace alongside::making;

namespace {

// Counts how often it asked the notebook, and how often it was painted before it did.
class CountingPage : public Page {
public:
    explicit CountingPage(NotebookLink& link) : Page(link, {Area::Teachers}) {}

    int asked = 0, paintedBefore = 0, paintedAfter = 0;
    bool fails = false;

protected:
    void refresh() override {
        ++asked;
        if (fails)
            throw Error(Error::Kind::Damaged);
    }
    void paintEvent(QPaintEvent*) override { ++(asked == 0 ? paintedBefore : paintedAfter); }
};

// A window with one page.
struct PageInWindow : LinkedNotebook {
    QWidget window;
    CountingPage* page = new CountingPage(link);

    PageInWindow() {
        (new QVBoxLayout(&window))->addWidget(page);
        window.resize(400, 300);
    }
};

} // namespace

TEST_CASE("the first picture of a window is there before a page asks the notebook", "[ui][first-picture]") {
    PageInWindow on;
    new FirstPicture(on.window);
    on.window.show();
    CHECK(on.page->asked == 0);
    REQUIRE(QTest::qWaitFor([&] { return on.page->asked > 0; }));
    CHECK(on.page->paintedBefore > 0);
    settle();
    CHECK(on.page->asked == 1);
    on.page->hide();
    put(on.notebook, aTeacher()); // tells nobody on screen
    on.page->show();
    CHECK(on.page->asked == 2); // nobody waits for a picture any more
}

TEST_CASE("where all has been read ahead a page asks before the first picture of its window, and once",
          "[ui][first-picture]") {
    PageInWindow on;
    new FirstPicture(on.window, FirstPicture::Holds::All);
    on.window.show();
    REQUIRE(QTest::qWaitFor([&] { return on.page->asked > 0; }));
    settle();
    CHECK(on.page->paintedBefore == 0);
    CHECK(on.page->asked == 1);
}

TEST_CASE("a window whose page cannot be read is painted all the same, and told of it", "[ui][first-picture]") {
    PageInWindow on;
    on.page->fails = true;
    auto* application = qobject_cast<Application*>(qApp);
    REQUIRE(application);
    int told = 0;
    QObject::connect(application, &Application::failed, &on.window, [&told] { ++told; });
    new FirstPicture(on.window, FirstPicture::Holds::All);
    on.window.show();
    CHECK(QTest::qWaitFor([&] { return told == 1; }));
    settle();
    CHECK(on.window.testAttribute(Qt::WA_Mapped));
    CHECK(on.page->paintedBefore + on.page->paintedAfter > 0);
}

TEST_CASE("where nobody waits for a first picture a page asks when it is shown", "[ui][first-picture]") {
    PageInWindow on;
    on.window.show();
    CHECK(on.page->asked == 1);
}
