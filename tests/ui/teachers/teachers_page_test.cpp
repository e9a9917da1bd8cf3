#include "shared/filter_field.h"
#include "shared/text_role.h"
#include "shared/tokens.h"
#include "teachers/teacher_cells.h"
#include "teachers/teachers_page.h"
#include "teachers/teachers_table.h"
#include "ui/hidden/painted_words.h"
#include "ui/in_spanish.h"
#include "ui/qt_words.h"
#include "ui/settle.h"
#include "ui/shot.h"
#include "ui/staff_room.h"

#include <QApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <algorithm>

using namespace alongside;
using namespace alongside::making;

namespace {

QStringList namesIn(const TeachersTable& table) {
    QStringList names;
    for (int row = 0; row < table.model()->rowCount(); ++row)
        names += table.model()->index(row, 0).data().toString();
    return names;
}

bool shows(const QWidget& page, const QString& words) {
    for (const auto* label : page.findChildren<QLabel*>())
        if (label->isVisible() && label->text() == words)
            return true;
    return false;
}

struct TeachersOnPage : StaffRoom {
    TeachersPage page{link, navigator};
    TeachersTable* table = named<TeachersTable>(page, QStringLiteral("Teachers"));
    QLineEdit* filter = named<QLineEdit>(page, QStringLiteral("Filter teachers"));
    QSignalSpy opened{&navigator, &Navigator::teacherWanted};

    TeachersOnPage() { settle(page); }
};

} // namespace

TEST_CASE_METHOD(StaffRoom, "the Teachers page looks right in both themes and sizes", "[teachers][shots]") {
    const auto appearance = GENERATE(Appearance::Light, Appearance::Dark);
    const int zoom = GENERATE(100, 150);
    const int width = GENERATE(1056, 676);
    const Dress dress(appearance, zoom);
    put(notebook, aTeacher()
                      .named("Wilhelmina Featherstonehaugh-Cholmondeley of the Long Corridor")
                      .status(TeacherStatus::Paused));
    put(notebook, aTeacher().named("نور الدين الحسن").status(TeacherStatus::Ended));
    TeachersPage page(link, navigator);
    settle(page, {width, 820});
    named<TeachersTable>(page, QStringLiteral("Teachers"))->choose(luis);
    shoot(page, {width, 820},
          QStringLiteral("teachers-%1-%2-%3")
              .arg(appearance == Appearance::Dark ? QStringLiteral("dark") : QStringLiteral("light"))
              .arg(zoom)
              .arg(width));
    const auto* table = named<TeachersTable>(page, QStringLiteral("Teachers"));
    if (zoom == 100 || width > 1000) // else the table scrolls to the side
        CHECK(table->columnViewportPosition(TeachersModel::Practices) + table->columnWidth(TeachersModel::Practices) <=
              table->viewport()->width());
}

TEST_CASE_METHOD(TeachersOnPage, "what is typed filters at once, and the count says so", "[teachers]") {
    CHECK(shows(page, QStringLiteral("7 teachers")));
    QTest::keyClicks(filter, QStringLiteral("scie"));
    CHECK(namesIn(*table) == QStringList{QStringLiteral("Aisha Karim"), QStringLiteral("Maya Okafor")});
    CHECK(shows(page, QStringLiteral("2 of 7 teachers")));
    QTest::keyClick(filter, Qt::Key_Escape);
    CHECK(table->model()->rowCount() == 7);
}

TEST_CASE_METHOD(TeachersOnPage, "no match looks different from nobody, and the filter can be cleared", "[teachers]") {
    filter->setText(QStringLiteral("zebra"));
    CHECK_FALSE(table->isVisible());
    CHECK(shows(page, QStringLiteral("No teacher fits these words")));
    QTest::mouseClick(named<QPushButton>(page, QStringLiteral("Clear filter")), Qt::LeftButton);
    CHECK(filter->text().isEmpty());
    CHECK(table->isVisible());
}

TEST_CASE_METHOD(LinkedNotebook, "an empty notebook offers to add a teacher or to bring a list, and nothing else",
                 "[teachers]") {
    TeachersPage page(link, navigator);
    settle(page);
    QSignalSpy wanted(&navigator, &Navigator::newTeacherWanted);
    QStringList buttons;
    for (auto* button : page.findChildren<QPushButton*>())
        if (button->isVisible()) {
            buttons += button->text();
            button->click();
        }
    buttons.sort();
    CHECK(buttons == QStringList{QStringLiteral("Add teacher"), QStringLiteral("Import")});
    CHECK(wanted.size() == 1);
    CHECK_FALSE(named<QLineEdit>(page, QStringLiteral("Filter teachers"))->isVisible());
    put(notebook, aTeacher());
    settle();
    CHECK(named<TeachersTable>(page, QStringLiteral("Teachers"))->isVisible());
}

TEST_CASE_METHOD(TeachersOnPage, "Enter and a double click open the teacher", "[teachers]") {
    table->choose(maya);
    QTest::keyClick(table, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<TeacherId>() == maya);
    const auto place = table->visualRect(table->model()->index(0, TeachersModel::LastMet)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    REQUIRE(opened.size() == 2);
    CHECK(opened[1][0].value<TeacherId>() == aisha);
}

TEST_CASE_METHOD(TeachersOnPage, "from the filter Down goes to the table and Enter opens the only match",
                 "[teachers]") {
    QTest::keyClicks(filter, QStringLiteral("tom"));
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<TeacherId>() == tom);
    QTest::keyClick(filter, Qt::Key_Down);
    CHECK(table->chosen() == tom);
}

TEST_CASE_METHOD(TeachersOnPage, "Enter in the filter opens the first that fits, whoever was marked before",
                 "[teachers]") {
    table->choose(maya);
    QTest::keyClicks(filter, QStringLiteral("scie"));
    REQUIRE(table->model()->rowCount() == 2);
    CHECK(table->chosen() == aisha);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<TeacherId>() == aisha);
}

TEST_CASE_METHOD(TeachersOnPage, "Enter in an empty filter opens nobody unless one is marked", "[teachers]") {
    QTest::keyClick(filter, Qt::Key_Return);
    CHECK(opened.isEmpty());
    table->choose(maya);
    QTest::keyClick(filter, Qt::Key_Return);
    REQUIRE(opened.size() == 1);
    CHECK(opened[0][0].value<TeacherId>() == maya);
}

TEST_CASE_METHOD(TeachersOnPage, "Del removes with undo, and the place in the list stays", "[teachers]") {
    table->choose(luis);
    QTest::keyClick(table, Qt::Key_Delete);
    CHECK_FALSE(notebook.read().teachers.find(luis));
    settle();
    CHECK(table->model()->rowCount() == 6);
    CHECK(table->chosen() == maya); // the next one
    link.undo();
    CHECK(notebook.read().teachers.find(luis));
    settle();
    CHECK(table->model()->rowCount() == 7);
    CHECK(table->chosen() == luis); // the next Del is not for Maya
}

TEST_CASE_METHOD(TeachersOnPage, "who was chosen while a filter hid another stays chosen when it is cleared",
                 "[teachers]") {
    table->choose(luis);
    filter->setText(QStringLiteral("maya"));
    QCoreApplication::processEvents();
    REQUIRE(table->chosen() == maya);
    filter->clear();
    QCoreApplication::processEvents();
    CHECK(table->chosen() == maya);
}

TEST_CASE_METHOD(TeachersOnPage, "undo does not take the choice from a coach who has moved on", "[teachers]") {
    table->choose(luis);
    QTest::keyClick(table, Qt::Key_Delete);
    settle();
    table->choose(yuki);
    link.undo();
    settle();
    CHECK(table->chosen() == yuki);
}

TEST_CASE_METHOD(TeachersOnPage, "a change elsewhere shows and keeps who is chosen", "[teachers]") {
    table->choose(yuki);
    put(notebook, aTeacher().named("Anna Abel"));
    settle();
    CHECK(table->model()->rowCount() == 8);
    CHECK(table->chosen() == yuki);
}

TEST_CASE_METHOD(TeachersOnPage,
                 "a change is read piece by piece while the list stands, and clicks are heard in between",
                 "[teachers]") {
    put(notebook, aTeacher().named("Anna Abel"));
    CHECK(table->model()->rowCount() == 7);
    QTest::keyClicks(filter, QStringLiteral("a")); // of those who stand there
    CHECK(table->model()->rowCount() == 7);
    filter->clear();
    int heard = 0;
    QTimer beats;
    QObject::connect(&beats, &QTimer::timeout, [&heard] { ++heard; });
    beats.start(0);
    while (table->model()->rowCount() == 7)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    CHECK(heard > 4);
    CHECK(table->model()->rowCount() == 8);
}

TEST_CASE_METHOD(TeachersOnPage, "a key on a teacher who has just gone does nothing, not even to the next one",
                 "[teachers]") {
    table->choose(luis);
    QTest::keyClick(table, Qt::Key_Delete);
    QTest::keyClick(table, Qt::Key_Delete); // before the list shows that the first one did it
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened.isEmpty());
    CHECK(notebook.read().teachers.count() == 6);
    settle();
    CHECK(table->chosen() == maya);
    CHECK(notebook.read().teachers.count() == 6);
}

TEST_CASE_METHOD(TeachersOnPage, "a list that is left while it reads shows the change when it is shown again",
                 "[teachers]") {
    put(notebook, aTeacher().named("Anna Abel"));
    page.hide();
    settle();
    CHECK(table->model()->rowCount() == 7);
    page.show();
    settle();
    CHECK(table->model()->rowCount() == 8);
}

TEST_CASE_METHOD(StaffRoom, "who turns to the teachers has the focus in the list once it is there", "[teachers]") {
    TeachersPage page(link, navigator);
    page.show();
    page.activateWindow();
    REQUIRE(QTest::qWaitForWindowActive(&page));
    page.setFocus(Qt::OtherFocusReason);
    settle();
    CHECK(page.focusWidget() == named<TeachersTable>(page, QStringLiteral("Teachers")));
}

TEST_CASE_METHOD(TeachersOnPage, "a click on Practices leaves the order as it was", "[teachers]") {
    const auto before = namesIn(*table);
    auto* header = table->horizontalHeader();
    const int x = header->sectionViewportPosition(TeachersModel::Practices) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {x, header->height() / 2});
    CHECK(namesIn(*table) == before);
    CHECK(header->sortIndicatorSection() == TeachersModel::Name);
    const int met = header->sectionViewportPosition(TeachersModel::LastMet) + 20;
    QTest::mouseClick(header->viewport(), Qt::LeftButton, {}, {met, header->height() / 2});
    CHECK(namesIn(*table).first() == QStringLiteral("Hannah Cohen"));
}

TEST_CASE_METHOD(TeachersOnPage,
                 "a short width lets the role go first, the practices before the agreement, and never the name",
                 "[teachers]") {
    CHECK_FALSE(table->isColumnHidden(TeachersModel::Role));
    bool withoutPractices = false;
    for (int width = 1056; width >= 520; width -= 8) {
        settle(page, {width, 700});
        CAPTURE(width);
        CHECK_FALSE(table->isColumnHidden(TeachersModel::Name));
        if (!table->isColumnHidden(TeachersModel::Practices))
            CHECK_FALSE(table->isColumnHidden(TeachersModel::AgreementState));
        else
            CHECK(table->isColumnHidden(TeachersModel::Role));
        withoutPractices = withoutPractices || (table->isColumnHidden(TeachersModel::Practices) &&
                                                !table->isColumnHidden(TeachersModel::AgreementState));
    }
    CHECK(withoutPractices);
    settle(page, {1056, 820});
    CHECK_FALSE(table->isColumnHidden(TeachersModel::Role));
}

TEST_CASE("in large text the words of an agreement break before their column goes", "[teachers]") {
    const Dress dress(Appearance::Light, 150);
    TeachersOnPage on;
    settle(on.page, {1184, 640}); // a window of 1280 without its folded sidebar
    const auto* table = on.table;
    REQUIRE_FALSE(table->isColumnHidden(TeachersModel::AgreementState));
    const auto at = table->model()->index(0, TeachersModel::AgreementState);
    int widest = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        widest = std::max(widest, table->sizeHintForIndex(at.siblingAtRow(row)).width());
    CHECK(table->columnWidth(TeachersModel::AgreementState) < widest);
    CHECK(withDaysWhole(QStringLiteral("Review due 9 Nov")) == QString::fromUtf8("Review due 9\u00a0Nov"));
    CHECK(withDaysWhole(QStringLiteral("Acknowledged Nov 9, 2025")) ==
          QString::fromUtf8("Acknowledged Nov\u00a09, 2025"));
    CHECK(withDaysWhole(QStringLiteral("Acknowledged 9 Nov 2025")) ==
          QString::fromUtf8("Acknowledged 9\u00a0Nov\u00a02025"));
}

TEST_CASE_METHOD(TeachersOnPage, "the heading that the list is ordered by is whole, beside its arrow", "[teachers]") {
    auto* header = table->horizontalHeader();
    const auto whole = [&](int width) {
        table->setColumnWidth(TeachersModel::Name, width);
        for (const auto& each : paintedPlaces(*header->viewport()))
            if (each.words == QStringLiteral("Teacher"))
                return true;
        return false;
    };
    CHECK(whole(QFontMetrics(fontFor(TextRole::SmallStrong)).horizontalAdvance(QStringLiteral("Teacher")) + px(48)));
    CHECK_FALSE(whole(px(60)));
}

TEST_CASE_METHOD(LinkedNotebook, "where nobody has a role its column is left out", "[teachers]") {
    put(notebook, aTeacher().named("Anna Abel"));
    TeachersPage page(link, navigator);
    settle(page);
    auto* table = named<TeachersTable>(page, QStringLiteral("Teachers"));
    CHECK(table->isColumnHidden(TeachersModel::Role));
    put(notebook, aTeacher().named("Berta Berg").but(&Teacher::role, "Art"));
    settle();
    CHECK_FALSE(table->isColumnHidden(TeachersModel::Role));
}

TEST_CASE_METHOD(TeachersOnPage, "the keyboard begins in the table, at its first row", "[teachers]") {
    QApplication::setActiveWindow(&page);
    page.setFocus(Qt::OtherFocusReason);
    CHECK(page.focusWidget() == table);
    QTest::keyClick(table, Qt::Key_Return);
    CHECK(opened.count() == 1);
}

TEST_CASE("in Spanish the filter's hint says all that it looks at", "[teachers][spanish]") {
    const InSpanish spanish;
    TeachersOnPage on;
    const auto* filter = on.page.findChild<FilterField*>();
    REQUIRE(filter);
    CHECK(filter->placeholderText().endsWith(QStringLiteral("escuela")));
    CHECK(filter->sizeHint().width() < filter->maximumWidth()); // else it may be cut
}
